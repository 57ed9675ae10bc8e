// SPDX-License-Identifier: Apache-2.0
#include "normalize/email_syntax.hpp"

#include <array>
#include <cstdint>

#include "base/ascii.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

constexpr std::uint8_t kAtext = 1;
constexpr std::uint8_t kDomainLetter = 2;  // letter or digit
constexpr std::uint8_t kCapital = 4;
constexpr std::uint8_t kDigit = 8;

constexpr std::array<std::uint8_t, 256> kClasses = [] {
  std::array<std::uint8_t, 256> classes{};
  for (std::size_t i = 0; i < 256; ++i) {
    const char c = static_cast<char>(i);
    unsigned bits = 0;
    if (base::is_alnum(c)) bits |= kAtext | kDomainLetter;
    if (base::is_upper(c)) bits |= kCapital;
    if (base::is_digit(c)) bits |= kDigit;
    classes[i] = static_cast<std::uint8_t>(bits);
  }
  for (const char c : std::string_view("!#$%&'*+-/=?^_`{|}~")) {
    classes[static_cast<unsigned char>(c)] = kAtext;
  }
  return classes;
}();

constexpr std::uint8_t class_of(char c) noexcept { return kClasses[static_cast<unsigned char>(c)]; }

constexpr bool is_ascii_char(char c) noexcept { return static_cast<unsigned char>(c) < 0x80; }

// What a spreadsheet or a list puts before a cell could be the first letter of an address.
constexpr bool looks_decorated(std::string_view text) noexcept {
  return text.front() == '\'' || text.front() == '*' || text.front() == '|';
}

// Quotation marks, dashes and bullets of print are taken from the front of a cell.
bool looks_printed(std::string_view text) noexcept {
  if (is_ascii_char(text.front())) return false;
  std::size_t at = 0;
  const char32_t c = text::next(text, at);
  return (c >= 0x2010 && c <= 0x203A) || c == 0xAB || c == 0xBB || c == 0xB4 || c == 0xB7 ||
         c == 0x2192 || c == 0x3001;
}

// The local part with its stray dots removed, when that is all that is wrong with it.
std::string without_stray_dots(std::string_view local) {
  std::string out;
  for (const char c : local) {
    if (c == '.' && (out.empty() || out.back() == '.')) continue;
    out.push_back(c);
  }
  if (!out.empty() && out.back() == '.') out.pop_back();
  return is_dot_atom(out) ? out : std::string{};
}

bool has_bad_character(std::string_view local) noexcept {
  if (text::is_ascii(local)) return false;
  for (std::size_t at = 0; at < local.size();) {
    const char32_t c = text::next(local, at);
    if ((c >= 0x7F && c < 0xA0) || c == text::kReplacement || (c > 0x7F && text::is_blank(c)))
      return true;
  }
  return false;
}

void fail(EmailParts& parts, Code error, std::string suggestion = {}) {
  parts.valid = false;
  parts.error = error;
  parts.suggestion = std::move(suggestion);
}

// "jane@@acme.com", "jane@acme.com@acme.com": the address without what was written twice.
std::string without_doubled_end(std::string_view address, std::size_t first, std::size_t last) {
  if (address.find_first_not_of('@', first) == last + 1) {
    return std::string(address.substr(0, first)) + std::string(address.substr(last));
  }
  const std::string_view once = address.substr(first + 1, last - first - 1);
  const bool twice = base::iequals(once, address.substr(last + 1));
  return twice ? std::string(address.substr(0, last)) : std::string{};
}

bool read_quoted(std::string_view local, EmailParts& parts) {
  const std::string content = quoted_content(local);
  if (has_bad_character(content)) return false;
  parts.local_part = local_part_of(content);
  parts.quoted = parts.local_part.front() == '"';
  parts.unquoted = parts.local_part != local;
  return true;
}

}  // namespace

bool is_dot_atom(std::string_view text) noexcept {
  if (text.empty() || text.front() == '.' || text.back() == '.') return false;
  char before = 'x';
  for (const char c : text) {
    if (c == '.' ? before == '.' : ((class_of(c) & kAtext) == 0 && is_ascii_char(c))) return false;
    before = c;
  }
  return true;
}

std::size_t quoted_string_end(std::string_view text) noexcept {
  if (text.empty() || text.front() != '"') return 0;
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (text[i] == '"') return i + 1;
    if (text[i] == '\\') {
      ++i;
      if (i >= text.size() || !is_ascii_char(text[i])) return 0;
    }
    if (static_cast<unsigned char>(text[i]) < ' ' || text[i] == '\x7F') return 0;
  }
  return 0;
}

std::string quoted_content(std::string_view quoted) {
  std::string out;
  for (std::size_t i = 1; i + 1 < quoted.size(); ++i) {
    if (quoted[i] == '\\') ++i;
    out.push_back(quoted[i]);
  }
  return out;
}

std::string local_part_of(std::string_view content) {
  if (is_dot_atom(content) && !looks_decorated(content) && !looks_printed(content)) {
    return std::string(content);
  }
  std::string out = "\"";
  for (const char c : content) {
    if (c == '"' || c == '\\') out.push_back('\\');
    out.push_back(c);
  }
  out.push_back('"');
  return out;
}

void parse_email(std::string_view address, EmailParts& parts) {
  parts.valid = false;
  parts.suggestion.clear();
  parts.quoted = parts.unquoted = false;
  parts.non_ascii_local = parts.too_long = false;
  std::string_view local;
  std::string_view domain;
  if (!address.empty() && address.front() == '"') {
    const std::size_t end = quoted_string_end(address);
    if (end == 0 || end >= address.size() || address[end] != '@') {
      return fail(parts, Code::kEmailSyntax);
    }
    local = address.substr(0, end);
    domain = address.substr(end + 1);
  } else {
    const std::size_t at = address.rfind('@');
    if (at == std::string_view::npos) return fail(parts, Code::kEmailSyntax);
    local = address.substr(0, at);
    domain = address.substr(at + 1);
    const std::size_t first = address.find('@');
    if (first != at) {
      return fail(parts, Code::kEmailSyntax, without_doubled_end(address, first, at));
    }
  }
  if (local.empty() || domain.empty()) return fail(parts, Code::kEmailSyntax);

  if (local.front() == '"') {
    if (!read_quoted(local, parts)) return fail(parts, Code::kEmailSyntax);
  } else if (has_bad_character(local)) {
    return fail(parts, Code::kEmailSyntax);
  } else if (!is_dot_atom(local)) {
    const std::string repaired = without_stray_dots(local);
    return fail(parts, Code::kEmailSyntax,
                repaired.empty() ? std::string{} : repaired + "@" + base::lower(domain));
  } else {
    parts.local_part = local;
  }
  if (!text::is_ascii(parts.local_part)) {
    parts.non_ascii_local = true;
    parts.local_part = text::nfc(parts.local_part);
  }
  read_domain(domain, parts.domain);
  if (parts.domain.form == DomainForm::kNone) return fail(parts, Code::kEmailDomainSyntax);
  if (parts.domain.form == DomainForm::kOneLabel) return fail(parts, Code::kEmailNoTld);
  parts.too_long = parts.local_part.size() > kLongestLocal ||
                   parts.local_part.size() + 1 + parts.domain.ascii.size() > kLongestAddress;
  parts.valid = true;
}

EmailParts parse_email(std::string_view address) {
  EmailParts parts;
  parse_email(address, parts);
  return parts;
}

std::size_t plain_local_end(std::string_view address) noexcept {
  const std::size_t size = address.size();
  if (size == 0 || size > kLongestAddress || looks_decorated(address)) return 0;
  std::size_t i = 0;
  char before = '.';
  for (; i < size && address[i] != '@'; ++i) {
    const char c = address[i];
    if (c == '.' ? before == '.' : (class_of(c) & kAtext) == 0) return 0;
    before = c;
  }
  return i == size || i > kLongestLocal || before == '.' ? 0 : i;
}

bool is_plain_email(std::string_view address, PlainEmail& plain) noexcept {
  plain.at = plain_local_end(address);
  if (plain.at == 0) return false;
  std::size_t i = plain.at + 1;
  unsigned seen = 0;
  unsigned labels = 0;
  std::size_t label = i;
  bool digits_only = true;
  for (;; ++i) {
    const bool end = i == address.size();
    const char c = end ? '.' : address[i];
    if (c == '.') {
      if (i == label || i - label > kLongestLabel || address[i - 1] == '-') return false;
      ++labels;
      if (end) break;
      label = i + 1;
      digits_only = true;
      continue;
    }
    const unsigned bits = class_of(c);
    if ((bits & kDomainLetter) == 0) {
      // "xn--" and whatever else may be given a meaning (RFC 5891 4.2.3.1) takes the long way.
      if (c != '-' || i == label || (address[i - 1] == '-' && i - label == 3)) return false;
    }
    digits_only = digits_only && (bits & kDigit) != 0;
    seen |= bits;
  }
  plain.capitals = (seen & kCapital) != 0;
  return labels >= 2 && !digits_only && address.size() - plain.at - 1 <= kLongestDomain;
}

}  // namespace gigo::normalize
