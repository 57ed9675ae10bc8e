// SPDX-License-Identifier: Apache-2.0
#include "normalize/country.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/ascii.hpp"
#include "data/data.hpp"
#include "normalize/fact_table.hpp"
#include "text/country_names.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

using Entry = std::pair<std::string, std::string>;  // key, code; an empty code: two countries

// Folding Han or Thai means transliterating it; the names are looked up in lower case as they are.
bool has_cheap_fold(std::string_view name) noexcept {
  for (std::size_t at = 0; at < name.size();) {
    if (text::next(name, at) >= 0x0530) return false;  // beyond Latin, Greek and Cyrillic
  }
  return true;
}

std::string key_of(std::string_view name) {
  return has_cheap_fold(name) ? text::fold_compact(name) : text::lower(text::cleaned(name));
}

void sort_and_merge(std::vector<Entry>& entries) {
  std::sort(entries.begin(), entries.end());
  entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
  for (std::size_t i = 1; i < entries.size(); ++i) {
    if (entries[i].first != entries[i - 1].first) continue;
    entries[i - 1].second.clear();
    entries[i].second.clear();
  }
}

std::vector<Entry> read_aliases() {
  std::vector<Entry> entries;
  for (FactTable table(data::country_aliases()); table.next();) {
    entries.emplace_back(table[0], table[1]);
  }
  std::sort(entries.begin(), entries.end());
  return entries;
}

const std::vector<Entry>& aliases() {
  static const std::vector<Entry> table = read_aliases();
  return table;
}

const std::vector<Entry>& names() {
  static const std::vector<Entry> table = [] {
    std::vector<Entry> entries;
    for (const text::CountryName& name : text::country_names()) {
      std::string key = key_of(name.name);
      if (!key.empty()) entries.emplace_back(std::move(key), name.code);
    }
    sort_and_merge(entries);
    return entries;
  }();
  return table;
}

const Entry* find(const std::vector<Entry>& entries, const std::string& key) {
  const auto at = std::lower_bound(
      entries.begin(), entries.end(), key,
      [](const Entry& entry, const std::string& wanted) { return entry.first < wanted; });
  return at != entries.end() && at->first == key ? &*at : nullptr;
}

}  // namespace

std::string find_country(std::string_view cell) {
  const std::string_view trimmed = base::trim(cell);
  constexpr std::size_t kLongestName = 100;
  if (trimmed.empty() || trimmed.size() > kLongestName) return {};
  if (trimmed.find('/') != std::string_view::npos) return {};  // n/a is not Namibia
  const std::string key = key_of(trimmed);
  if (const Entry* alias = find(aliases(), key)) return alias->second;
  if (key.size() == 2) {
    std::string code = base::upper(key);
    if (text::is_country_code(code)) return code;
  }
  const Entry* name = find(names(), key);
  return name == nullptr ? std::string{} : name->second;
}

bool is_country_alias(std::string_view cell) {
  const std::string key = key_of(base::trim(cell));
  const Entry* alias = find(aliases(), key);
  return alias != nullptr && !base::iequals(alias->second, key) && find(names(), key) == nullptr;
}

}  // namespace gigo::normalize
