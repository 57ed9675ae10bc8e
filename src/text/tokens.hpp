// SPDX-License-Identifier: Apache-2.0
/// \file
/// Folded text as tokens.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gigo::text {

/// Calls visit(std::string_view token) for each run of bytes other than U+0020, in order. No
/// allocation.
template <class Visit>
void for_each_token(std::string_view folded, Visit&& visit) {
  std::size_t pos = 0;
  while (pos < folded.size()) {
    while (pos < folded.size() && folded[pos] == ' ') ++pos;
    const std::size_t begin = pos;
    while (pos < folded.size() && folded[pos] != ' ') ++pos;
    if (pos > begin) visit(folded.substr(begin, pos - begin));
  }
}

/// The tokens as views into `folded`, in order; `out` is overwritten.
void tokens_into(std::string_view folded, std::vector<std::string_view>& out);

/// The tokens as views into `folded`, in order.
[[nodiscard]] std::vector<std::string_view> tokens(std::string_view folded);

/// The first token, or an empty view.
[[nodiscard]] std::string_view first_token(std::string_view folded) noexcept;
/// The last token, or an empty view.
[[nodiscard]] std::string_view last_token(std::string_view folded) noexcept;

/// The tokens with `separator` between them.
[[nodiscard]] std::string join(std::span<const std::string_view> tokens,
                               std::string_view separator = " ");

/// The tokens in byte order, joined by blanks: equal for "john smith" and "smith john".
[[nodiscard]] std::string sorted_tokens(std::string_view folded);

}  // namespace gigo::text
