// SPDX-License-Identifier: Apache-2.0
#include "normalize/name_ranks.hpp"

#include <charconv>

#include "data/data.hpp"
#include "normalize/name_lexicon.hpp"

namespace gigo::normalize {
namespace {

constexpr std::uint32_t kClearly = 8;

std::uint16_t number_at(std::string_view text, std::size_t column) noexcept {
  for (; column > 0; --column) text.remove_prefix(text.find('\t') + 1);
  std::uint16_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

}  // namespace

NameRanks name_ranks(std::string_view folded) noexcept {
  const std::string_view table = data::name_ranks();
  // Lines are sorted; those that begin with # stand before all words.
  std::size_t low = 0;
  std::size_t high = table.size();
  while (low < high) {
    std::size_t begin = low + (high - low) / 2;
    while (begin > low && table[begin - 1] != '\n') --begin;
    const std::size_t end = table.find('\n', begin);
    const std::string_view line = table.substr(begin, end - begin);
    const std::string_view word = line.substr(0, line.find('\t'));
    if (line.front() != '#' && word == folded) return {number_at(line, 1), number_at(line, 2)};
    if (line.front() == '#' || word < folded) {
      low = end + 1;
    } else {
      high = begin;
    }
  }
  return {};
}

NameSide name_side(std::string_view folded) noexcept {
  constexpr WordClasses kEastAsian = kChinese | kKorean | kJapanese | kVietnamese;
  const NameRanks ranks = name_ranks(folded);
  if (ranks.given == 0 && ranks.family == 0) {
    const Word& word = lookup_word(folded);
    const bool family = word.is(kEastAsian);
    if (word.is(kGivenName) == family) return NameSide::kUnknown;
    return family ? NameSide::kFamily : NameSide::kGiven;
  }
  if (ranks.family == 0) return NameSide::kGiven;
  if (ranks.given == 0) return NameSide::kFamily;
  if (std::uint32_t{ranks.given} * kClearly < ranks.family) return NameSide::kGiven;
  if (std::uint32_t{ranks.family} * kClearly < ranks.given) return NameSide::kFamily;
  return NameSide::kUnknown;
}

}  // namespace gigo::normalize
