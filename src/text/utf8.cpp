// SPDX-License-Identifier: Apache-2.0
#include "text/utf8.hpp"

#include <cstdint>
#include <cstring>

namespace gigo::text {

namespace {

constexpr char32_t kIllFormed = 0xFFFFFFFF;

// Decodes one code point; kIllFormed and a step over the maximal subpart when the bytes are none
// (Unicode 15, table 3-7).
char32_t decode(std::string_view text, std::size_t& pos) noexcept {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(pos++);
  if (lead < 0x80) return lead;
  unsigned char lowest = 0x80;
  unsigned char highest = 0xBF;
  int more = 0;
  char32_t code_point = 0;
  if (lead >= 0xC2 && lead <= 0xDF) {
    more = 1;
    code_point = lead & 0x1FU;
  } else if (lead >= 0xE0 && lead <= 0xEF) {
    more = 2;
    code_point = lead & 0x0FU;
    if (lead == 0xE0) lowest = 0xA0;
    if (lead == 0xED) highest = 0x9F;
  } else if (lead >= 0xF0 && lead <= 0xF4) {
    more = 3;
    code_point = lead & 0x07U;
    if (lead == 0xF0) lowest = 0x90;
    if (lead == 0xF4) highest = 0x8F;
  } else {
    return kIllFormed;
  }
  for (; more > 0; --more, ++pos) {
    if (pos >= text.size() || byte(pos) < lowest || byte(pos) > highest) return kIllFormed;
    code_point = code_point << 6 | (byte(pos) & 0x3FU);
    lowest = 0x80;
    highest = 0xBF;
  }
  return code_point;
}

// Length of the ASCII run at pos, eight bytes a step.
std::size_t skip_ascii(std::string_view text, std::size_t pos) noexcept {
  while (pos + 8 <= text.size()) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, text.data() + pos, 8);
    if ((eight & 0x8080808080808080ULL) != 0) break;
    pos += 8;
  }
  while (pos < text.size() && static_cast<unsigned char>(text[pos]) < 0x80) ++pos;
  return pos;
}

}  // namespace

bool is_ascii(std::string_view text) noexcept { return skip_ascii(text, 0) == text.size(); }

bool is_valid_utf8(std::string_view text) noexcept {
  std::size_t pos = skip_ascii(text, 0);
  while (pos < text.size()) {
    if (decode(text, pos) == kIllFormed) return false;
    pos = skip_ascii(text, pos);
  }
  return true;
}

std::size_t count_invalid(std::string_view text) noexcept {
  std::size_t count = 0;
  std::size_t pos = skip_ascii(text, 0);
  while (pos < text.size()) {
    if (decode(text, pos) == kIllFormed) ++count;
    pos = skip_ascii(text, pos);
  }
  return count;
}

std::string replace_invalid(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  std::size_t kept = 0;
  std::size_t pos = 0;
  while ((pos = skip_ascii(text, pos)) < text.size()) {
    const std::size_t begin = pos;
    if (decode(text, pos) != kIllFormed) continue;
    out += text.substr(kept, begin - kept);
    append(out, kReplacement);
    kept = pos;
  }
  out += text.substr(kept);
  return out;
}

char32_t next(std::string_view text, std::size_t& pos) noexcept {
  const char32_t code_point = decode(text, pos);
  return code_point == kIllFormed ? kReplacement : code_point;
}

void append(std::string& out, char32_t code_point) {
  const auto push = [&out](char32_t byte) { out += static_cast<char>(byte); };
  if (code_point > 0x10FFFF || (code_point >= 0xD800 && code_point <= 0xDFFF)) {
    code_point = kReplacement;
  }
  if (code_point < 0x80) {
    push(code_point);
  } else if (code_point < 0x800) {
    push(0xC0 | code_point >> 6);
    push(0x80 | (code_point & 0x3F));
  } else if (code_point < 0x10000) {
    push(0xE0 | code_point >> 12);
    push(0x80 | (code_point >> 6 & 0x3F));
    push(0x80 | (code_point & 0x3F));
  } else {
    push(0xF0 | code_point >> 18);
    push(0x80 | (code_point >> 12 & 0x3F));
    push(0x80 | (code_point >> 6 & 0x3F));
    push(0x80 | (code_point & 0x3F));
  }
}

std::string encode(char32_t code_point) {
  std::string out;
  append(out, code_point);
  return out;
}

std::size_t length(std::string_view text) noexcept {
  std::size_t count = 0;
  for (std::size_t pos = 0; pos < text.size(); ++count) decode(text, pos);
  return count;
}

std::string_view prefix(std::string_view text, std::size_t count) noexcept {
  std::size_t pos = 0;
  for (; count > 0 && pos < text.size(); --count) decode(text, pos);
  return text.substr(0, pos);
}

}  // namespace gigo::text
