// SPDX-License-Identifier: Apache-2.0
/// \file
/// Typing errors in domains: what is one slip of the fingers away from what.
#pragma once

#include <string>
#include <string_view>

namespace gigo::normalize {

/// True when the optimal string alignment distance is exactly 1: one character put in, left out,
/// exchanged, or two neighbours swapped. Symmetric; no memory, one pass from each end.
[[nodiscard]] bool one_slip_apart(std::string_view a, std::string_view b) noexcept;

/// Of two domains one slip apart: true when fingers make this slip and hardly leave another word:
/// a neighbour key, a doubled or undoubled character, two swapped ones.
[[nodiscard]] bool is_finger_slip(std::string_view written, std::string_view meant) noexcept;

/// True for endings that, behind a well-known name, are slips although they may exist: co, cm, om
/// of com; ne, et of net; and of longer ones, which are no country's, all that are one slip apart.
[[nodiscard]] bool is_slip_of_ending(std::string_view written, std::string_view meant) noexcept;

/// The domain that was probably meant: a provider one slip away, a provider whose dot is missing or
/// that has www. before it, or an unknown ending one slip from a usual one. Empty when the domain
/// is fine, when nothing is near, or when two are equally near. `likely` is set when the answer is
/// a well-known domain. Knows nothing of domains that only look like slips: domain_facts() does.
[[nodiscard]] std::string suggest_domain(std::string_view domain, bool known_tld, bool& likely);

}  // namespace gigo::normalize
