// SPDX-License-Identifier: Apache-2.0
#include "normalize/country_typo.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "data/data.hpp"
#include "normalize/country_index.hpp"
#include "normalize/fact_table.hpp"
#include "text/country_names.hpp"
#include "text/fold.hpp"
#include "text/similarity.hpp"

namespace gigo::normalize {
namespace {

constexpr std::size_t kShortestForOne = 5;
constexpr std::size_t kShortestForTwo = 9;
constexpr std::size_t kLongest = 48;

// Which letters occur: a slip changes at most two bits.
std::uint32_t letters_of(std::string_view key) noexcept {
  std::uint32_t bits = 0;
  for (const char c : key) bits |= 1U << (static_cast<unsigned char>(c) & 31U);
  return bits;
}

struct Name {
  std::uint32_t begin = 0;
  std::uint32_t letters = 0;
  std::uint8_t size = 0;
  std::uint8_t country = 0;
};

struct Names {
  std::string bytes;
  std::vector<Name> all;

  [[nodiscard]] std::string_view text(const Name& name) const noexcept {
    return std::string_view(bytes).substr(name.begin, name.size);
  }
};

Names read_names() {
  std::vector<std::pair<std::string, std::size_t>> list;
  for (FactTable facts(data::country_aliases()); facts.next();) {
    list.emplace_back(facts[0], country_number(facts[1]));
  }
  for (const char* language : {"en", "de", "fr", "es", "it", "pt", "nl"}) {
    text::visit_country_names(language, [&](std::string_view name, std::string_view code) {
      const std::size_t number = country_number(code);
      if (number != SIZE_MAX) list.emplace_back(text::fold_compact(name), number);
    });
  }
  std::sort(list.begin(), list.end());
  list.erase(std::unique(list.begin(), list.end()), list.end());
  Names names;
  for (const auto& [key, number] : list) {
    if (key.size() < kShortestForOne || key.size() > kLongest) continue;
    names.all.push_back({static_cast<std::uint32_t>(names.bytes.size()), letters_of(key),
                         static_cast<std::uint8_t>(key.size()), static_cast<std::uint8_t>(number)});
    names.bytes += key;
  }
  return names;
}

}  // namespace

std::size_t nearest_country(std::string_view key) {
  if (key.size() < kShortestForOne || key.size() > kLongest) return SIZE_MAX;
  static const Names names = read_names();
  int limit = key.size() >= kShortestForTwo ? 2 : 1;
  const std::uint32_t letters = letters_of(key);
  std::size_t found = SIZE_MAX;
  bool several = false;
  for (const Name& name : names.all) {
    const int longer = static_cast<int>(name.size) - static_cast<int>(key.size());
    if (longer > limit || longer < -limit) continue;
    if (std::popcount(name.letters ^ letters) > 2 * limit) continue;
    const int distance = text::osa_distance(key, names.text(name), limit);
    if (distance > limit) continue;
    if (distance < limit) {
      limit = distance;
      found = name.country;
      several = false;
    } else if (found == SIZE_MAX) {
      found = name.country;
    } else if (found != name.country) {
      several = true;
    }
  }
  return several ? SIZE_MAX : found;
}

bool is_slip_of_english(std::string_view key) {
  static const std::vector<std::string> english = [] {
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < countries().size(); ++i) {
      keys.push_back(text::fold_compact(country_english_name(i)));
    }
    return keys;
  }();
  if (key.size() < kShortestForOne) return false;
  return std::any_of(english.begin(), english.end(), [key](const std::string& name) {
    return name.size() >= kShortestForOne && text::osa_distance(key, name, 1) == 1;
  });
}

}  // namespace gigo::normalize
