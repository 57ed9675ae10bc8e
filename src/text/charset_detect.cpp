// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstring>

#include "text/charset.hpp"
#include "text/utf8.hpp"

namespace gigo::text {
namespace {

struct ByteOrderMark {
  std::string_view bytes, charset;
};

/// Longer marks first: that of UTF-32LE begins with that of UTF-16LE.
constexpr std::array<ByteOrderMark, 5> kByteOrderMarks = {
    {{std::string_view("\xFF\xFE\0\0", 4), "UTF-32LE"},
     {std::string_view("\0\0\xFE\xFF", 4), "UTF-32BE"},
     {"\xEF\xBB\xBF", "UTF-8"},
     {"\xFF\xFE", "UTF-16LE"},
     {"\xFE\xFF", "UTF-16BE"}}};

std::size_t skip_ascii(std::string_view bytes, std::size_t i) {
  constexpr std::uint64_t kHighBits = 0x8080808080808080ULL;
  while (i + 16 <= bytes.size()) {
    std::array<std::uint64_t, 2> words;
    std::memcpy(words.data(), bytes.data() + i, sizeof words);
    if (((words[0] | words[1]) & kHighBits) != 0) break;
    i += 16;
  }
  while (i < bytes.size() && static_cast<signed char>(bytes[i]) >= 0) ++i;
  return i;
}

/// Calls on_character(offset, is_valid) for every non-ASCII character or ill-formed stretch.
template <class OnCharacter>
void for_each_non_ascii(std::string_view bytes, OnCharacter on_character) {
  for (std::size_t i = skip_ascii(bytes, 0); i < bytes.size(); i = skip_ascii(bytes, i)) {
    const std::size_t begin = i;
    const char32_t code_point = next(bytes, i);
    on_character(begin, code_point != kReplacement || bytes.substr(begin, 3) == "\xEF\xBF\xBD");
  }
}

/// True when the sample decodes as UTF-16 with hardly a lone surrogate.
bool pairs_up(std::string_view sample, bool big_endian) {
  std::size_t lone = 0;
  bool after_lead = false;
  for (std::size_t i = 0; i + 1 < sample.size(); i += 2) {
    const auto high = static_cast<unsigned char>(sample[big_endian ? i : i + 1]);
    const bool trail = high >= 0xDC && high <= 0xDF;
    if (trail != after_lead) ++lone;
    after_lead = high >= 0xD8 && high <= 0xDB;
  }
  return lone * 100 <= sample.size() / 2;
}

/// "UTF-16LE", "UTF-16BE" or nothing, for bytes without byte order mark.
std::string_view looks_like_utf16(std::string_view bytes, bool valid_utf8) {
  const std::string_view sample = bytes.substr(0, std::size_t{1} << 16);
  const std::size_t units = sample.size() / 2;
  if (units < 2) return {};
  std::array<std::size_t, 2> zeros = {0, 0};
  for (std::size_t i = 0; i < units * 2; ++i) {
    if (sample[i] == '\0') ++zeros[i % 2];
  }
  const bool big_endian = zeros[0] > zeros[1];
  const std::size_t high_zeros = std::max(zeros[0], zeros[1]);
  const std::size_t low_zeros = std::min(zeros[0], zeros[1]);
  // Latin text has a zero in most units; in other scripts only blanks, digits and line ends have
  // one, but then the bytes are no UTF-8 either.
  const bool mostly_latin = high_zeros * 5 >= units && low_zeros * 50 <= units;
  const bool other_script = !valid_utf8 && high_zeros * 50 >= units && low_zeros == 0;
  if (!(mostly_latin || other_script) || !pairs_up(sample, big_endian)) return {};
  return big_endian ? "UTF-16BE" : "UTF-16LE";
}

}  // namespace

CharsetGuess detect_charset(std::string_view bytes) {
  for (const ByteOrderMark& mark : kByteOrderMarks) {
    if (bytes.starts_with(mark.bytes)) return {std::string(mark.charset), mark.bytes.size()};
  }
  std::size_t valid = 0;
  std::size_t invalid = 0;
  for_each_non_ascii(bytes, [&](std::size_t, bool is_valid) { ++(is_valid ? valid : invalid); });
  if (const std::string_view utf16 = looks_like_utf16(bytes, invalid == 0); !utf16.empty())
    return {std::string(utf16), 0};
  return {invalid > valid ? "windows-1252" : "UTF-8", 0};
}

std::size_t bom_length(std::string_view bytes, std::string_view charset) noexcept {
  for (const ByteOrderMark& mark : kByteOrderMarks) {
    if (mark.charset == charset && bytes.starts_with(mark.bytes)) return mark.bytes.size();
  }
  return 0;
}

std::vector<std::uint64_t> invalid_utf8_offsets(std::string_view bytes) {
  std::vector<std::uint64_t> offsets;
  for_each_non_ascii(bytes, [&](std::size_t offset, bool is_valid) {
    if (!is_valid) offsets.push_back(offset);
  });
  return offsets;
}

}  // namespace gigo::text
