// SPDX-License-Identifier: Apache-2.0
/// \file
/// Seeded texts for property tests: every script, marks, blanks, invisible characters and broken
/// bytes.
#pragma once

#include <cstdint>
#include <random>
#include <string>

#include "text/utf8.hpp"

namespace gigo::text {

/// A short text, the same for the same seed.
inline std::string random_text(std::uint64_t seed) {
  struct Range {
    char32_t first, last;
  };
  static constexpr Range kRanges[] = {
      {0x20, 0x7E},       {0x61, 0x7A},       {0x00, 0x1F},     {0x7F, 0xFF},
      {0x100, 0x24F},     {0x250, 0x2FF},     {0x300, 0x36F},   {0x370, 0x3FF},
      {0x400, 0x52F},     {0x530, 0x5FF},     {0x600, 0x6FF},   {0x900, 0x97F},
      {0xE00, 0xE7F},     {0x1100, 0x11FF},   {0x1E00, 0x1FFF}, {0x2000, 0x206F},
      {0x2070, 0x218F},   {0x3000, 0x30FF},   {0x4E00, 0x4E40}, {0xAC00, 0xAD00},
      {0xFB00, 0xFB4F},   {0xFE00, 0xFEFF},   {0xFF00, 0xFFEF}, {0x1D400, 0x1D420},
      {0x1F1E6, 0x1F6FF}, {0xE0020, 0xE007F}, {0x200B, 0x200F}, {0x180B, 0x1842},
      {0x0, 0x10FFFF}};
  std::mt19937_64 random(seed);
  std::string out;
  const std::size_t size = random() % 12;
  for (std::size_t i = 0; i < size; ++i) {
    const Range& range = kRanges[random() % std::size(kRanges)];
    append(out, range.first + static_cast<char32_t>(random() % (range.last - range.first + 1)));
    if (random() % 40 == 0) out += static_cast<char>(0x80 + random() % 0x80);
  }
  return out;
}

}  // namespace gigo::text
