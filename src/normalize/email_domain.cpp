// SPDX-License-Identifier: Apache-2.0
#include "normalize/email_domain.hpp"

#include <optional>

#include "base/ascii.hpp"
#include "text/idna.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

bool is_label(std::string_view label) noexcept {
  if (label.empty() || label.size() > kLongestLabel) return false;
  if (label.front() == '-' || label.back() == '-') return false;
  for (const char c : label) {
    if (!base::is_alnum(c) && c != '-') return false;
  }
  return true;
}

// How many labels; 0 when the domain is not made of LDH labels, the last of them no number.
std::size_t count_labels(std::string_view domain) noexcept {
  if (domain.size() > kLongestDomain) return 0;
  std::size_t labels = 0;
  while (true) {
    const std::size_t dot = domain.find('.');
    const std::string_view label = domain.substr(0, dot);
    if (!is_label(label)) return 0;
    ++labels;
    if (dot == std::string_view::npos) return base::all_digits(label) ? 0 : labels;
    domain.remove_prefix(dot + 1);
  }
}

bool has_a_label(std::string_view domain) noexcept {
  return domain.substr(0, 4) == "xn--" || domain.find(".xn--") != std::string_view::npos;
}

bool read_name(std::string_view written, DomainReading& reading) {
  reading.lowered = false;
  if (text::is_ascii(written)) {
    reading.ascii = written;
    for (char& c : reading.ascii) {
      reading.lowered = reading.lowered || base::is_upper(c);
      c = base::to_lower(c);
    }
    reading.idn = has_a_label(reading.ascii);
    if (!reading.idn) {
      reading.shown = reading.ascii;
      return true;
    }
    const std::optional<std::string> shown = text::domain_to_unicode(reading.ascii);
    if (!shown) return false;
    reading.shown = *shown;
    // Punycode that another label would be written by decodes to it, but is not its A-label.
    return text::domain_to_ascii(reading.shown) == reading.ascii;
  }
  const std::optional<std::string> ascii = text::domain_to_ascii(written);
  const std::optional<std::string> shown = text::domain_to_unicode(written);
  if (!ascii || !shown) return false;
  reading.ascii = *ascii;
  reading.shown = *shown;
  reading.idn = has_a_label(reading.ascii);
  reading.lowered = reading.shown != written;
  return true;
}

// One to three digits that say 0 to 255, at the front; how many, or 0.
std::size_t snum(std::string_view text) noexcept {
  unsigned value = 0;
  std::size_t size = 0;
  while (size < text.size() && base::is_digit(text[size])) {
    value = value * 10 + static_cast<unsigned>(text[size] - '0');
    if (++size > 3 || value > 255) return 0;
  }
  return size;
}

bool is_ipv4(std::string_view text) noexcept {
  for (int part = 0; part < 4; ++part) {
    const std::size_t size = snum(text);
    if (size == 0) return false;
    text.remove_prefix(size);
    if (part == 3) return text.empty();
    if (text.empty() || text.front() != '.') return false;
    text.remove_prefix(1);
  }
  return false;
}

// Groups of one to four hexadecimal digits between colons, an IPv4 address counting for two where
// `ipv4_last` allows it at the end; -1 when the text is anything else.
int count_groups(std::string_view text, bool ipv4_last) noexcept {
  if (text.empty()) return 0;
  int groups = 0;
  while (true) {
    const std::size_t colon = text.find(':');
    const std::string_view group = text.substr(0, colon);
    if (colon == std::string_view::npos && ipv4_last && is_ipv4(group)) return groups + 2;
    if (group.empty() || group.size() > 4) return -1;
    for (const char c : group) {
      if (!base::is_hex_digit(c)) return -1;
    }
    ++groups;
    if (colon == std::string_view::npos) return groups;
    text.remove_prefix(colon + 1);
  }
}

// RFC 5321 4.1.3: "::" stands for two groups or more.
bool is_ipv6(std::string_view text) noexcept {
  const std::size_t gap = text.find("::");
  if (gap == std::string_view::npos) return count_groups(text, true) == 8;
  const int before = count_groups(text.substr(0, gap), false);
  const int behind = count_groups(text.substr(gap + 2), true);
  return before >= 0 && behind >= 0 && before + behind <= 6;
}

}  // namespace

void read_domain(std::string_view written, DomainReading& reading) {
  reading.form = DomainForm::kNone;
  reading.idn = reading.lowered = false;
  if (written.size() > 2 && written.front() == '[' && written.back() == ']') {
    if (!is_address_literal(written.substr(1, written.size() - 2))) return;
    reading.ascii = base::lower(written);
    if (reading.ascii.starts_with("[ipv6:")) reading.ascii.replace(1, 4, "IPv6");
    reading.shown = reading.ascii;
    reading.form = DomainForm::kLiteral;
    return;
  }
  if (!read_name(written, reading)) return;
  const std::size_t labels = count_labels(reading.ascii);
  if (labels > 0) reading.form = labels > 1 ? DomainForm::kName : DomainForm::kOneLabel;
}

bool is_address_literal(std::string_view inside) noexcept {
  constexpr std::string_view kTag = "IPv6:";
  return base::istarts_with(inside, kTag) ? is_ipv6(inside.substr(kTag.size())) : is_ipv4(inside);
}

}  // namespace gigo::normalize
