// SPDX-License-Identifier: Apache-2.0
/// \file
/// For each byte the places where it stands in a short string, as bits. The inside of the
/// similarity kernels.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#else
#include <array>
#endif

namespace gigo::text {

/// The places of each byte in a string of up to 16 * Words bytes; bit i is byte i.
///
/// Compares sixteen bytes at once instead of filling a table of 256 entries: names are shorter than
/// the table is wide. Where there is no SSE2, the table; both give the same masks.
template <std::size_t Words>
class LetterMasks {
 public:
  static_assert(Words >= 1 && Words <= 4);

  /// The masks of a string; its bytes are copied. At most 16 * Words bytes.
  explicit LetterMasks(std::string_view text) noexcept
      : used_(text.size() == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << text.size()) - 1) {
#if defined(__SSE2__)
    alignas(16) char bytes[16 * Words] = {};
    std::memcpy(bytes, text.data(), text.size());
    for (std::size_t i = 0; i < Words; ++i) {
      words_[i] = _mm_load_si128(reinterpret_cast<const __m128i*>(bytes + 16 * i));
    }
#else
    for (std::size_t i = 0; i < text.size(); ++i) {
      table_[static_cast<unsigned char>(text[i])] |= std::uint64_t{1} << i;
    }
#endif
  }

  /// The places of one byte.
  [[nodiscard]] std::uint64_t operator[](char c) const noexcept {
#if defined(__SSE2__)
    const __m128i wanted = _mm_set1_epi8(c);
    std::uint64_t mask = 0;
    for (std::size_t i = 0; i < Words; ++i) {
      const auto equal =
          static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(words_[i], wanted)));
      mask |= std::uint64_t{equal} << (16 * i);
    }
    return mask & used_;
#else
    return table_[static_cast<unsigned char>(c)];
#endif
  }

 private:
  std::uint64_t used_;
#if defined(__SSE2__)
  __m128i words_[Words];
#else
  std::array<std::uint64_t, 256> table_{};
#endif
};

}  // namespace gigo::text
