// SPDX-License-Identifier: Apache-2.0
/// \file
/// Finds the bytes that matter in delimited text, 64 at a time: delimiter, quote, CR, LF.
///
/// A block becomes two 64-bit masks (special bytes, quotes); walking their set bits costs about a
/// nanosecond a find. The SSE2 kernel needs no run-time dispatch: SSE2 is part of every x86-64. The
/// plain kernel is used elsewhere, and is the oracle of the test. After the idea of simdjson and
/// simdcsv (Langdale, Lemire).
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace gigo::io {

/// Which bytes of a block of 64 matter; bit i stands for byte i.
struct BlockMasks {
  std::uint64_t special = 0;  ///< delimiter, quote, CR or LF
  std::uint64_t quote = 0;

  /// Equal masks.
  friend bool operator==(const BlockMasks&, const BlockMasks&) = default;
};

/// The masks of 64 bytes, one byte at a time.
[[nodiscard]] inline BlockMasks scan_block_plainly(const char* block, char delimiter) noexcept {
  BlockMasks masks;
  for (unsigned i = 0; i < 64; ++i) {
    const char c = block[i];
    const std::uint64_t bit = std::uint64_t{1} << i;
    if (c == '"') masks.quote |= bit;
    if (c == '"' || c == delimiter || c == '\r' || c == '\n') masks.special |= bit;
  }
  return masks;
}

/// The masks of 64 bytes.
[[nodiscard]] inline BlockMasks scan_block(const char* block, char delimiter) noexcept {
#if defined(__SSE2__)
  const __m128i delimiters = _mm_set1_epi8(delimiter);
  const __m128i quotes = _mm_set1_epi8('"');
  const __m128i crs = _mm_set1_epi8('\r');
  const __m128i lfs = _mm_set1_epi8('\n');
  BlockMasks masks;
  for (unsigned i = 0; i < 64; i += 16) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(block + i));
    const __m128i is_quote = _mm_cmpeq_epi8(bytes, quotes);
    const __m128i is_line_end =
        _mm_or_si128(_mm_cmpeq_epi8(bytes, crs), _mm_cmpeq_epi8(bytes, lfs));
    const __m128i is_special =
        _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, delimiters), is_quote), is_line_end);
    const auto quote = static_cast<std::uint16_t>(_mm_movemask_epi8(is_quote));
    const auto special = static_cast<std::uint16_t>(_mm_movemask_epi8(is_special));
    masks.quote |= std::uint64_t{quote} << i;
    masks.special |= std::uint64_t{special} << i;
  }
  return masks;
#else
  return scan_block_plainly(block, delimiter);
#endif
}

/// Walks a text's special bytes. Positions may be asked for in any order; going forward is fast.
class BlockScanner {
 public:
  /// The text must outlive the scanner.
  BlockScanner(std::string_view text, char delimiter) noexcept
      : text_(text), delimiter_(delimiter) {}

  /// Place of the first delimiter, quote, CR or LF at or after `from`; the text's size if none.
  [[nodiscard]] std::size_t next_special(std::size_t from) noexcept {
    return find(from, &BlockMasks::special);
  }
  /// Place of the first quote at or after `from`; the text's size if none.
  [[nodiscard]] std::size_t next_quote(std::size_t from) noexcept {
    return find(from, &BlockMasks::quote);
  }

 private:
  std::size_t find(std::size_t from, std::uint64_t BlockMasks::*mask) noexcept {
    if (from >= text_.size()) return text_.size();
    std::size_t block = from & ~std::size_t{63};
    if (block != block_) load(block);
    std::uint64_t found = (masks_.*mask >> (from - block)) << (from - block);
    while (found == 0) {
      block += 64;
      if (block >= text_.size()) return text_.size();
      load(block);
      found = masks_.*mask;
    }
    return block + static_cast<std::size_t>(std::countr_zero(found));
  }

  void load(std::size_t block) noexcept {
    block_ = block;
    const std::size_t left = text_.size() - block;
    if (left >= 64) {
      masks_ = scan_block(text_.data() + block, delimiter_);
      return;
    }
    char padded[64] = {};
    std::memcpy(padded, text_.data() + block, left);
    masks_ = scan_block(padded, delimiter_);
    const std::uint64_t inside = (std::uint64_t{1} << left) - 1;
    masks_.special &= inside;
    masks_.quote &= inside;
  }

  std::string_view text_;
  char delimiter_;
  std::size_t block_ = ~std::size_t{0};
  BlockMasks masks_;
};

}  // namespace gigo::io
