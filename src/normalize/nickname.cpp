// SPDX-License-Identifier: Apache-2.0
#include "normalize/nickname.hpp"

#include <algorithm>
#include <vector>

#include "data/data.hpp"
#include "normalize/fact_table.hpp"
#include "normalize/word_index.hpp"
#include "text/tokens.hpp"

namespace gigo::normalize {
namespace {

constexpr std::size_t kExpectedNames = 6000;

// Groups of name i: group_ids_[begin_[i] .. begin_[i + 1]).
struct NicknameTable {
  WordIndex names{kExpectedNames};
  std::vector<std::uint32_t> begin;
  std::vector<std::uint16_t> groups;
  std::vector<std::string_view> heads;

  NicknameTable() {
    std::vector<std::vector<std::uint16_t>> groups_of;
    for (FactTable table(data::nicknames()); table.next();) {
      const auto group = static_cast<std::uint16_t>(heads.size());
      heads.push_back(text::first_token(table[0]));
      for (const std::string_view column : {table[0], table[1]}) {
        text::for_each_token(column, [&](std::string_view name) {
          const std::uint32_t id = names.add(name);
          if (id == groups_of.size()) groups_of.emplace_back();
          if (groups_of[id].empty() || groups_of[id].back() != group)
            groups_of[id].push_back(group);
        });
      }
    }
    begin.reserve(groups_of.size() + 1);
    begin.push_back(0);
    for (const auto& of_name : groups_of) {
      groups.insert(groups.end(), of_name.begin(), of_name.end());
      begin.push_back(static_cast<std::uint32_t>(groups.size()));
    }
  }
};

const NicknameTable& table() {
  static const NicknameTable kTable;
  return kTable;
}

// The first group in both ascending lists, or -1.
int shared_group(std::span<const std::uint16_t> a, std::span<const std::uint16_t> b) noexcept {
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < a.size() && j < b.size()) {
    if (a[i] == b[j]) return a[i];
    a[i] < b[j] ? ++i : ++j;
  }
  return -1;
}

}  // namespace

std::span<const std::uint16_t> nickname_groups(std::string_view folded) noexcept {
  const NicknameTable& names = table();
  const std::uint32_t id = names.names.find(folded);
  if (id == WordIndex::kAbsent) return {};
  return std::span(names.groups).subspan(names.begin[id], names.begin[id + 1] - names.begin[id]);
}

bool nickname_related(std::string_view folded_a, std::string_view folded_b) noexcept {
  return folded_a != folded_b &&
         shared_group(nickname_groups(folded_a), nickname_groups(folded_b)) >= 0;
}

std::string_view nickname_head(std::string_view folded_a, std::string_view folded_b) noexcept {
  const int group = shared_group(nickname_groups(folded_a), nickname_groups(folded_b));
  return group < 0 ? std::string_view{} : table().heads[static_cast<std::size_t>(group)];
}

}  // namespace gigo::normalize
