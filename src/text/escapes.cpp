// SPDX-License-Identifier: Apache-2.0
#include "text/escapes.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <cstdint>

#include "base/ascii.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::text {
namespace {

constexpr std::size_t kLongestReference = 12;

struct Named {
  std::string_view name;
  char32_t c;
};

// What is no letter with a mark.
constexpr Named kNamed[] = {
    {"amp", U'&'},    {"apos", U'\''},  {"quot", U'"'},   {"nbsp", 0xA0},   {"szlig", U'ß'},
    {"Oslash", U'Ø'}, {"oslash", U'ø'}, {"AElig", U'Æ'},  {"aelig", U'æ'},  {"OElig", U'Œ'},
    {"oelig", U'œ'},  {"ETH", U'Ð'},    {"eth", U'ð'},    {"THORN", U'Þ'},  {"thorn", U'þ'},
    {"imath", U'ı'},  {"inodot", U'ı'}, {"Lstrok", U'Ł'}, {"lstrok", U'ł'}, {"Dstrok", U'Đ'},
    {"dstrok", U'đ'}, {"ndash", U'–'},  {"mdash", U'—'},  {"lsquo", U'‘'},  {"rsquo", U'’'},
    {"ldquo", U'“'},  {"rdquo", U'”'},  {"laquo", U'«'},  {"raquo", U'»'},  {"hellip", U'…'},
    {"middot", U'·'}, {"ordm", U'º'},   {"ordf", U'ª'},   {"reg", U'®'},    {"trade", U'™'},
    {"copy", U'©'},   {"deg", U'°'},    {"euro", U'€'},   {"sect", U'§'}};

constexpr Named kMarks[] = {{"acute", 0x301}, {"grave", 0x300}, {"circ", 0x302}, {"uml", 0x308},
                            {"tilde", 0x303}, {"cedil", 0x327}, {"ring", 0x30A}, {"caron", 0x30C},
                            {"ogon", 0x328},  {"breve", 0x306}, {"dot", 0x307},  {"macr", 0x304},
                            {"dblac", 0x30B}};

bool is_text(char32_t c) noexcept {
  if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == U'<' || c == U'>' || c > 0x10FFFF) return false;
  if (c >= 0x80 && (c == kReplacement || is_blank(c)) && c != 0xA0) return false;
  const int type = u_charType(static_cast<UChar32>(c));
  return type != U_UNASSIGNED && type != U_SURROGATE && type != U_PRIVATE_USE_CHAR &&
         type != U_FORMAT_CHAR;
}

int hex(char c) noexcept {
  if (base::is_digit(c)) return c - '0';
  const char low = base::to_lower(c);
  return low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
}

// The byte that two hexadecimal digits at `pos` spell, or -1.
int hex_byte(std::string_view text, std::size_t pos) noexcept {
  if (pos + 2 > text.size()) return -1;
  const int high = hex(text[pos]);
  const int low = hex(text[pos + 1]);
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

// A letter with a mark: "uuml", "Ccaron".
char32_t marked_letter(std::string_view name) {
  if (name.size() < 4 || !base::is_alpha(name[0])) return 0;
  for (const Named& mark : kMarks) {
    if (name.substr(1) != mark.name) continue;
    std::string pair(1, name[0]);
    append(pair, mark.c);
    const std::string one = nfc(pair);
    std::size_t pos = 0;
    const char32_t c = next(one, pos);
    return pos == one.size() ? c : 0;
  }
  return 0;
}

// What an escape stands for, and where it ends; size 0: it is none.
struct Escape {
  std::string text;
  std::size_t size = 0;
};

Escape of(char32_t c, std::size_t size) {
  if (c == 0 || !is_text(c)) return {};
  Escape escape;
  append(escape.text, c);
  escape.size = size;
  return escape;
}

// "&uuml;", "&#252;", "&#xFC;" at `pos`.
Escape reference(std::string_view text, std::size_t pos) {
  const std::size_t end = text.substr(0, pos + kLongestReference).find(';', pos);
  if (end == std::string_view::npos || end < pos + 3) return {};
  std::string_view name = text.substr(pos + 1, end - pos - 1);
  const std::size_t size = end + 1 - pos;
  if (name[0] == '#') {
    const bool hexadecimal = base::to_lower(name[1]) == 'x';
    name.remove_prefix(hexadecimal ? 2 : 1);
    char32_t c = 0;
    for (const char digit : name) {
      const int value = hexadecimal ? hex(digit) : base::is_digit(digit) ? digit - '0' : -1;
      if (value < 0 || c > 0x10FFFF) return {};
      c = c * (hexadecimal ? 16 : 10) + static_cast<char32_t>(value);
    }
    return name.empty() ? Escape{} : of(c, size);
  }
  for (const Named& named : kNamed) {
    if (named.name == name) return of(named.c, size);
  }
  return of(marked_letter(name), size);
}

// A character beyond ASCII whose UTF-8 is written as `sign` and two digits a byte.
Escape escaped_utf8(std::string_view text, std::size_t pos, char sign) {
  const int lead = hex_byte(text, pos + 1);
  const std::size_t bytes = lead < 0xC2 ? 0U : lead < 0xE0 ? 2U : lead < 0xF0 ? 3U : 4U;
  if (bytes == 0 || lead > 0xF4 || pos + 3 * bytes > text.size()) return {};
  std::string utf8;
  for (std::size_t i = 0; i < bytes; ++i) {
    const int byte = text[pos + 3 * i] == sign ? hex_byte(text, pos + 3 * i + 1) : -1;
    if (byte < 0) return {};
    utf8 += static_cast<char>(byte);
  }
  if (!is_valid_utf8(utf8)) return {};
  std::size_t at = 0;
  return of(next(utf8, at), 3 * bytes);
}

// Of a folder ("C:\users", "\\host"), or a backslash that is escaped itself.
bool is_path(std::string_view text, std::size_t pos) noexcept {
  if (pos > 0 && text[pos - 1] == '\\') return true;
  return (pos >= 2 && text[pos - 1] == ':' && base::is_alpha(text[pos - 2]) &&
          (pos == 2 || !base::is_alpha(text[pos - 3]))) ||
         text.substr(0, pos).find(":\\") != std::string_view::npos;
}

// "\u00fc", or two of them for a character beyond the first 65,536.
Escape json(std::string_view text, std::size_t pos) {
  if (is_path(text, pos)) return {};
  const auto unit = [&](std::size_t at) -> int {
    if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u') return -1;
    const int high = hex_byte(text, at + 2);
    const int low = hex_byte(text, at + 4);
    return high < 0 || low < 0 ? -1 : high * 256 + low;
  };
  const int first = unit(pos);
  if (first < 0) return {};
  if (first < 0xD800 || first > 0xDFFF) return of(static_cast<char32_t>(first), 6);
  const int second = unit(pos + 6);
  if (first > 0xDBFF || second < 0xDC00 || second > 0xDFFF) return {};
  return of(static_cast<char32_t>(0x10000 + (first - 0xD800) * 0x400 + (second - 0xDC00)), 12);
}

int base64_value(char c) noexcept {
  if (c >= 'A' && c <= 'Z') return c - 'A';
  if (c >= 'a' && c <= 'z') return c - 'a' + 26;
  if (base::is_digit(c)) return c - '0' + 52;
  return c == '+' ? 62 : c == '/' ? 63 : -1;
}

std::string from_base64(std::string_view text) {
  std::string out;
  std::uint32_t bits = 0;
  int count = 0;
  for (const char c : text) {
    const int value = base64_value(c);
    if (value < 0) break;
    bits = bits << 6 | static_cast<std::uint32_t>(value);
    count += 6;
    if (count < 8) continue;
    count -= 8;
    out += static_cast<char>(bits >> count & 0xFF);
  }
  return out;
}

std::string from_q(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const int byte = text[i] == '=' ? hex_byte(text, i + 1) : -1;
    if (byte >= 0) {
      out += static_cast<char>(byte);
      i += 2;
    } else {
      out += text[i] == '_' ? ' ' : text[i];
    }
  }
  return out;
}

// "=?utf-8?Q?J=C3=B6rg?=" (RFC 2047) in UTF-8 or Latin-1.
Escape encoded_word(std::string_view text, std::size_t pos) {
  const std::size_t charset_end = text.find('?', pos + 2);
  if (charset_end == std::string_view::npos || charset_end + 3 > text.size() ||
      text[charset_end + 2] != '?') {
    return {};
  }
  const std::size_t end = text.find("?=", charset_end + 3);
  if (end == std::string_view::npos) return {};
  const std::string charset = base::lower(text.substr(pos + 2, charset_end - pos - 2));
  const char kind = base::to_lower(text[charset_end + 1]);
  const std::string_view inside = text.substr(charset_end + 3, end - charset_end - 3);
  if (kind != 'q' && kind != 'b') return {};
  const std::string bytes = kind == 'q' ? from_q(inside) : from_base64(inside);
  Escape word;
  word.size = end + 2 - pos;
  if (charset == "utf-8" || charset == "us-ascii") {
    if (!is_valid_utf8(bytes)) return {};
    word.text = bytes;
  } else if (charset == "iso-8859-1") {
    for (const char byte : bytes) append(word.text, static_cast<unsigned char>(byte));
  } else {
    return {};
  }
  for (std::size_t at = 0; at < word.text.size();) {
    if (!is_text(next(word.text, at))) return {};
  }
  return word.text.empty() || word.text.size() >= word.size ? Escape{} : word;
}

Escape escape_at(std::string_view text, std::size_t pos) {
  switch (text[pos]) {
    case '&':
      return reference(text, pos);
    case '=':
      if (text.substr(pos, 2) == "=?") return encoded_word(text, pos);
      return escaped_utf8(text, pos, '=');
    case '%':
      return escaped_utf8(text, pos, '%');
    case '\\':
      return json(text, pos);
    default:
      return {};
  }
}

// What else stands escaped in a text of which "%C3%A9" was a part.
std::string undo_url(std::string_view text) {
  const bool blanks = text.find(' ') != std::string_view::npos;
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const int byte = text[i] == '%' ? hex_byte(text, i + 1) : -1;
    if (byte >= 0x20 && byte < 0x7F && is_text(static_cast<char32_t>(byte))) {
      out += static_cast<char>(byte);
      i += 2;
    } else {
      out += text[i] == '+' && !blanks ? ' ' : text[i];
    }
  }
  return out;
}

std::optional<std::string> undo_once(std::string_view text) {
  std::optional<std::string> out;
  bool url = false;
  std::size_t kept = 0;  // everything before is in `out`
  for (std::size_t pos = 0; pos < text.size();) {
    const Escape escape = may_begin_escape(text[pos]) ? escape_at(text, pos) : Escape{};
    if (escape.size == 0) {
      ++pos;
      continue;
    }
    if (!out) out.emplace();
    url = url || text[pos] == '%';
    out->append(text.substr(kept, pos - kept));
    out->append(escape.text);
    pos += escape.size;
    kept = pos;
  }
  if (!out) return std::nullopt;
  out->append(text.substr(kept));
  return url ? undo_url(*out) : out;
}

}  // namespace

std::optional<std::string> undo_escapes(std::string_view text) {
  if (std::none_of(text.begin(), text.end(), may_begin_escape)) return std::nullopt;
  std::optional<std::string> undone = undo_once(text);
  if (!undone) return std::nullopt;
  // "&amp;uuml;": each round shortens the text, so this ends.
  while (std::optional<std::string> again = undo_once(*undone)) undone = std::move(again);
  return undone;
}

}  // namespace gigo::text
