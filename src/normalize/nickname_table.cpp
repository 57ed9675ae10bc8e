// SPDX-License-Identifier: Apache-2.0
#include "normalize/nickname_table.hpp"

#include "data/data.hpp"
#include "normalize/fact_table.hpp"
#include "text/tokens.hpp"

namespace gigo::normalize {
namespace {

constexpr std::size_t kExpectedNames = 8190;
constexpr std::size_t kExpectedEntries = 20000;
constexpr std::size_t kExpectedLines = 4800;

// Columns of nicknames.tsv.
constexpr std::size_t kLanguage = 0;
constexpr std::size_t kBases = 2;
constexpr std::size_t kUsual = 3;
constexpr std::uint8_t kMostWeight = 3;

}  // namespace

NicknameTable::NicknameTable() : names_(kExpectedNames) {
  std::vector<Entry> entries;
  entries.reserve(kExpectedEntries);
  bases_.reserve(kExpectedLines);
  read_nicknames(entries);
  read_groups(data::name_variants(), 1, kMostWeight, entries);
  first_translation_ = static_cast<std::uint16_t>(bases_.size());
  read_groups(data::name_translations(), 0, 1, entries);
  sort_by_name(entries);
}

void NicknameTable::read_nicknames(std::vector<Entry>& entries) {
  for (FactTable table(data::nicknames()); table.next();) {
    const auto line = static_cast<std::uint16_t>(bases_.size());
    bases_.push_back(text::first_token(table[kBases]));
    text::for_each_token(table[kBases], [&](std::string_view name) {
      entries.push_back({names_.add(name), {line, kMostWeight, true, true}});
    });
    for (std::size_t i = 0; i < kMostWeight; ++i) {
      const auto weight = static_cast<std::uint8_t>(kMostWeight - i);
      text::for_each_token(table[kUsual + i], [&](std::string_view name) {
        entries.push_back({names_.add(name), {line, weight, false, true}});
      });
    }
  }
}

void NicknameTable::read_groups(std::string_view bytes, std::size_t column, std::uint8_t weight,
                                std::vector<Entry>& entries) {
  for (FactTable table(bytes); table.next();) {
    const auto line = static_cast<std::uint16_t>(bases_.size());
    bases_.push_back(text::first_token(table[column]));
    text::for_each_token(table[column], [&](std::string_view name) {
      entries.push_back({names_.add(name), {line, weight, true, false}});
    });
  }
}

// Counting sort: entries come by line, so the lines of a name stay ascending.
void NicknameTable::sort_by_name(const std::vector<Entry>& entries) {
  begin_.assign(names_.size() + 1, 0);
  for (const Entry& entry : entries) ++begin_[entry.name + 1];
  for (std::size_t i = 1; i < begin_.size(); ++i) begin_[i] += begin_[i - 1];
  lines_.resize(entries.size());
  std::vector<std::uint32_t> next(begin_.begin(), begin_.end() - 1);
  for (const Entry& entry : entries) lines_[next[entry.name]++] = entry.line;
}

const NicknameTable& nickname_table() {
  static const NicknameTable kTable;
  return kTable;
}

void for_each_given_name(const std::function<void(std::string_view)>& see) {
  for (FactTable table(data::nicknames()); table.next();) {
    text::for_each_token(table[kBases], see);
    const bool english = table[kLanguage] == "en";
    for (std::size_t column = kUsual; column < kUsual + kMostWeight; ++column) {
      const bool common = english && column < kUsual + 2;
      text::for_each_token(table[column], [&](std::string_view name) {
        if (name.size() > 2 || common) see(name);
      });
    }
  }
  for (FactTable table(data::name_variants()); table.next();) text::for_each_token(table[1], see);
  for (FactTable table(data::name_translations()); table.next();) {
    text::for_each_token(table[0], see);
  }
}

}  // namespace gigo::normalize
