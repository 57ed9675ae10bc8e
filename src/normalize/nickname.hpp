// SPDX-License-Identifier: Apache-2.0
/// \file
/// Which given names are forms of each other: Bob and Robert, Katie and Katherine, Steven and
/// Stephen.
///
/// The table is src/data/nicknames.tsv: one group a line, formal spellings and their short forms.
/// Two names are related when they stand in one group. The relation is symmetric but never closed
/// transitively: Alex is a form of Alexander and of Alexandra, who are two people.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace gigo::normalize {

/// The groups that a name belongs to, ascending; empty when the name is in no group. Static
/// storage. O(1), no allocation. `folded` is one token as text::fold() gives it.
[[nodiscard]] std::span<const std::uint16_t> nickname_groups(std::string_view folded) noexcept;

/// True when two different names stand in one group; false for equal names, which need no table.
[[nodiscard]] bool nickname_related(std::string_view folded_a, std::string_view folded_b) noexcept;

/// The formal name of the first group that both names share: "robert" for ("bob", "rob"); empty
/// when they share none. For sentences such as "Bob is a form of Robert". Static storage, folded.
[[nodiscard]] std::string_view nickname_head(std::string_view folded_a,
                                             std::string_view folded_b) noexcept;

}  // namespace gigo::normalize
