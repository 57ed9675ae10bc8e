// SPDX-License-Identifier: Apache-2.0
/// \file
/// Words and numbers for a terminal: safe to print, aligned, the same in every locale.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gigo::report {

/// Text that cannot steer a terminal: control characters (C0, DEL, C1 and the bidirectional ones)
/// become '?'; longer than `limit` characters ends in "...".
[[nodiscard]] std::string printable(std::string_view text, std::size_t limit = 60);

/// 1234567 as "1,234,567".
[[nodiscard]] std::string thousands(std::uint64_t number);

/// "1 row", "1,500 rows".
[[nodiscard]] std::string counted(std::uint64_t number, std::string_view singular,
                                  std::string_view plural);

/// A share with one decimal, half up: "19.2%". "0.0%" and "100.0%" mean exactly that; of nothing,
/// it is "0.0%".
[[nodiscard]] std::string share(std::uint64_t part, std::uint64_t whole);

/// How a column of a text table is set.
enum class Align : std::uint8_t { kLeft, kRight };

/// Lines of cells with two blanks between the columns; each line begins with `indent` and ends
/// without blanks.
[[nodiscard]] std::string text_table(std::span<const std::vector<std::string>> rows,
                                     std::span<const Align> align, std::string_view indent);

}  // namespace gigo::report
