// SPDX-License-Identifier: Apache-2.0
#include "normalize/email_syntax.hpp"

#include <arpa/inet.h>

#include <array>
#include <cstdint>

#include "base/ascii.hpp"
#include "text/fold.hpp"
#include "text/idna.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

constexpr std::size_t kLongestLocal = 64;
constexpr std::size_t kLongestAddress = 254;
constexpr std::size_t kLongestDomain = 253;
constexpr std::size_t kLongestLabel = 63;

constexpr bool is_atext(char c) noexcept {
  if (base::is_alnum(c) || static_cast<unsigned char>(c) >= 0x80) return true;
  constexpr std::string_view kOthers = "!#$%&'*+-/=?^_`{|}~";
  return kOthers.find(c) != std::string_view::npos;
}

bool is_dot_atom(std::string_view text) noexcept {
  if (text.empty() || text.front() == '.' || text.back() == '.') return false;
  char before = 'x';
  for (const char c : text) {
    if (c == '.' ? before == '.' : !is_atext(c)) return false;
    before = c;
  }
  return true;
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

EmailParts failure(Code error, std::string suggestion = {}) {
  EmailParts parts;
  parts.error = error;
  parts.suggestion = std::move(suggestion);
  return parts;
}

// Where the quoted string at the front ends (behind its closing quote); 0 when it is not well
// formed.
std::size_t quoted_string_end(std::string_view text) noexcept {
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (text[i] == '"') return i + 1;
    if (static_cast<unsigned char>(text[i]) < ' ' || text[i] == '\x7F') return 0;
    if (text[i] == '\\') {
      ++i;
      if (i >= text.size() || static_cast<unsigned char>(text[i]) < ' ') return 0;
    }
  }
  return 0;
}

std::string unescaped(std::string_view quoted) {
  std::string out;
  for (std::size_t i = 0; i < quoted.size(); ++i) {
    if (quoted[i] == '\\' && i + 1 < quoted.size()) ++i;
    out.push_back(quoted[i]);
  }
  return out;
}

bool is_ip_literal(std::string_view domain) {
  std::string inside(domain.substr(1, domain.size() - 2));
  if (inside.find('\0') != std::string::npos) return false;
  std::array<unsigned char, 16> bytes{};
  if (base::istarts_with(inside, "IPv6:")) {
    return inet_pton(AF_INET6, inside.c_str() + 5, bytes.data()) == 1;
  }
  return inet_pton(AF_INET, inside.c_str(), bytes.data()) == 1;
}

bool is_label(std::string_view label) noexcept {
  if (label.empty() || label.size() > kLongestLabel) return false;
  if (label.front() == '-' || label.back() == '-') return false;
  for (const char c : label) {
    if (!base::is_alnum(c) && c != '-') return false;
  }
  return true;
}

// LDH labels, the last not a number; `labels` receives their count.
bool is_ldh_domain(std::string_view domain, std::size_t& labels) noexcept {
  labels = 0;
  if (domain.empty() || domain.size() > kLongestDomain) return false;
  std::string_view label;
  while (true) {
    const std::size_t dot = domain.find('.');
    label = domain.substr(0, dot);
    if (!is_label(label)) return false;
    ++labels;
    if (dot == std::string_view::npos) break;
    domain.remove_prefix(dot + 1);
  }
  return !base::all_digits(label);
}

// Fills the domain of `parts`; false with the error set when it is none.
bool read_domain(std::string_view written, EmailParts& parts) {
  if (written.size() > 2 && written.front() == '[' && written.back() == ']') {
    if (!is_ip_literal(written)) return false;
    parts.literal = true;
    parts.domain = parts.ascii_domain = std::string(written);
    return true;
  }
  if (text::is_ascii(written)) {
    parts.domain = base::lower(written);
    parts.domain_lowered = parts.domain != written;
    parts.ascii_domain = parts.domain;
    if (parts.domain.find("xn--") != std::string::npos) {
      parts.non_ascii_domain = true;
      if (!text::domain_to_unicode(parts.domain)) return false;
    }
  } else {
    const std::optional<std::string> ascii = text::domain_to_ascii(written);
    const std::optional<std::string> shown = text::domain_to_unicode(written);
    if (!ascii || !shown) return false;
    parts.non_ascii_domain = true;
    parts.domain_lowered = *shown != written;
    parts.domain = *shown;
    parts.ascii_domain = *ascii;
  }
  std::size_t labels = 0;
  if (!is_ldh_domain(parts.ascii_domain, labels)) return false;
  if (labels < 2) {
    parts.error = Code::kEmailNoTld;
    return false;
  }
  return true;
}

bool has_bad_character(std::string_view local) noexcept {
  for (std::size_t at = 0; at < local.size();) {
    const char32_t c = text::next(local, at);
    if (c < ' ' || (c >= 0x7F && c < 0xA0) || c == text::kReplacement || text::is_blank(c))
      return true;
  }
  return false;
}

std::string without_doubled_at(std::string_view address, std::size_t first, std::size_t last) {
  std::string out(address.substr(0, first));
  out.append(address.substr(last));
  return out;
}

}  // namespace

EmailParts parse_email(std::string_view address) {
  std::string_view local;
  std::string_view domain;
  const bool starts_quoted = !address.empty() && address.front() == '"';
  if (starts_quoted) {
    const std::size_t end = quoted_string_end(address);
    if (end == 0 || end >= address.size() || address[end] != '@')
      return failure(Code::kEmailSyntax);
    local = address.substr(0, end);
    domain = address.substr(end + 1);
  } else {
    const std::size_t at = address.rfind('@');
    if (at == std::string_view::npos) return failure(Code::kEmailSyntax);
    local = address.substr(0, at);
    domain = address.substr(at + 1);
    const std::size_t first = address.find('@');
    if (first != at) {
      const bool doubled = address.find_first_not_of('@', first) == at + 1;
      return failure(Code::kEmailSyntax,
                     doubled ? without_doubled_at(address, first, at) : std::string{});
    }
  }
  if (local.empty() || domain.empty()) return failure(Code::kEmailSyntax);

  EmailParts parts;
  parts.error = Code::kEmailDomainSyntax;
  if (starts_quoted) {
    const std::string inside = unescaped(local.substr(1, local.size() - 2));
    if (!text::is_valid_utf8(inside)) return failure(Code::kEmailSyntax);
    parts.unquoted = is_dot_atom(inside);
    parts.quoted = !parts.unquoted;
    parts.local_part = parts.unquoted ? inside : std::string(local);
  } else if (!is_dot_atom(local) || has_bad_character(local)) {
    const std::string repaired =
        has_bad_character(local) ? std::string{} : without_stray_dots(local);
    return failure(Code::kEmailSyntax,
                   repaired.empty() ? std::string{} : repaired + "@" + base::lower(domain));
  } else {
    parts.local_part = std::string(local);
  }
  if (!text::is_ascii(parts.local_part)) {
    parts.non_ascii_local = true;
    parts.local_part = text::nfc(parts.local_part);
  }
  if (!read_domain(domain, parts)) return failure(parts.error);
  parts.too_long = parts.local_part.size() > kLongestLocal ||
                   parts.local_part.size() + 1 + parts.ascii_domain.size() > kLongestAddress;
  parts.valid = true;
  return parts;
}

bool is_plain_email(std::string_view address, std::size_t& at) noexcept {
  const std::size_t split = address.find('@');
  if (split == std::string_view::npos || split == 0 || split > kLongestLocal) return false;
  if (address.size() > kLongestAddress) return false;
  const std::string_view local = address.substr(0, split);
  for (const char c : local) {
    if (static_cast<unsigned char>(c) >= 0x80) return false;
  }
  if (!is_dot_atom(local)) return false;
  const std::string_view domain = address.substr(split + 1);
  for (const char c : domain) {
    if (!base::is_lower(c) && !base::is_digit(c) && c != '-' && c != '.') return false;
  }
  std::size_t labels = 0;
  if (!is_ldh_domain(domain, labels) || labels < 2) return false;
  if (domain.find("xn--") != std::string_view::npos) return false;
  at = split;
  return true;
}

}  // namespace gigo::normalize
