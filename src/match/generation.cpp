// SPDX-License-Identifier: Apache-2.0
#include "match/generation.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "text/fold.hpp"
#include "text/tokens.hpp"
#include "text/utf8.hpp"

namespace gigo::match {
namespace {

using Word = std::pair<std::string_view, std::uint8_t>;

constexpr std::array kGenerations{
    Word{"sr", 1},    Word{"snr", 1}, Word{"sen", 1}, Word{"senior", 1}, Word{"pere", 1},
    Word{"jr", 2},    Word{"jnr", 2}, Word{"jun", 2}, Word{"junior", 2}, Word{"fils", 2},
    Word{"filho", 2}, Word{"ii", 2},  Word{"2nd", 2}, Word{"iii", 3},    Word{"3rd", 3},
    Word{"neto", 3},  Word{"iv", 4},  Word{"4th", 4},
};

constexpr std::array<std::string_view, 6> kAnd{"and", "und", "et", "en", "og", "och"};

}  // namespace

std::uint8_t generation_of(std::string_view folded) noexcept {
  const std::string_view last = text::last_token(folded);
  const auto found = std::find_if(kGenerations.begin(), kGenerations.end(),
                                  [last](const Word& word) { return word.first == last; });
  return found == kGenerations.end() ? std::uint8_t{0} : found->second;
}

bool names_several_people(std::string_view name) {
  if (name.find('&') != std::string_view::npos || name.find('+') != std::string_view::npos) {
    return true;
  }
  bool several = false;
  const std::string folded = text::fold(name);
  text::for_each_token(folded, [&](std::string_view token) {
    several = several || std::find(kAnd.begin(), kAnd.end(), token) != kAnd.end();
  });
  return several;
}

bool is_ideographic(std::string_view name) noexcept {
  for (std::size_t pos = 0; pos < name.size();) {
    if (text::next(name, pos) >= 0x2E80) return true;
  }
  return false;
}

}  // namespace gigo::match
