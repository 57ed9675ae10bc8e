// SPDX-License-Identifier: Apache-2.0
#include "normalize/organisation_checks.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "base/ascii.hpp"
#include "normalize/organisation_reading.hpp"
#include "text/mojibake.hpp"

namespace gigo::normalize {
namespace {

bool is_letter_byte(char c) noexcept {
  return base::is_alpha(c) || static_cast<unsigned char>(c) >= 0x80;
}

// Only behind a dash or in brackets: a firm may be called Closed, or Old.
bool is_state(std::string_view words) noexcept {
  constexpr std::array<std::string_view, 24> kStates{
      "closed",      "permanently closed", "closed down",     "dissolved",      "in liquidation",
      "liquidated",  "in administration",  "bankrupt",        "insolvent",      "inactive",
      "defunct",     "ceased trading",     "out of business", "duplicate",      "dup",
      "dupe",        "do not use",         "don't use",       "do not contact", "old record",
      "geschlossen", "nicht verwenden",    "erloschen",       "in liquidatie"};
  return std::any_of(kStates.begin(), kStates.end(),
                     [words](std::string_view state) { return base::iequals(words, state); });
}

}  // namespace

bool has_lost_organisation_letters(std::string_view text) {
  if (text::has_lost_letters(text)) return true;
  if (text.find("\u00EF\u00BF\u00BD") != std::string_view::npos) return true;
  for (std::size_t at = text.find('?'); at != std::string_view::npos; at = text.find('?', at + 1)) {
    if (at + 1 == text.size() || !base::is_lower(text[at + 1])) continue;
    if (at == 0 || text[at - 1] == ' ' || is_letter_byte(text[at - 1])) return true;
  }
  return false;
}

std::string_view organisation_remark(std::string_view text) {
  constexpr std::array<std::string_view, 3> kOrders{"do not use", "do not contact",
                                                    "nicht verwenden"};
  for (const std::string_view order : kOrders) {
    if (text.size() <= order.size() + 1) continue;
    if (base::istarts_with(text, order) && !base::is_alnum(text[order.size()])) {
      return text.substr(0, order.size());
    }
    const std::string_view end = text.substr(text.size() - order.size());
    if (base::iequals(end, order) && text[text.size() - order.size() - 1] == ' ') return end;
  }
  if (text.back() == ')' || text.back() == ']') {
    const std::size_t open = text.rfind(text.back() == ')' ? '(' : '[');
    if (open == std::string_view::npos || open == 0) return {};
    const std::string_view inner = text.substr(open + 1, text.size() - open - 2);
    return is_state(base::trim(inner)) ? inner : std::string_view{};
  }
  for (const std::string_view dash : {" - ", " -- ", " \u2013 ", " \u2014 ", ": ", ", "}) {
    const std::size_t at = text.rfind(dash);
    if (at == std::string_view::npos || at == 0) continue;
    const std::string_view rest = text.substr(at + dash.size());
    if (is_state(rest)) return rest;
  }
  return {};
}

bool holds_two_organisations(std::string_view text) {
  for (const std::string_view sign : {" / ", "; ", " | "}) {
    const std::size_t at = text.find(sign);
    if (at == std::string_view::npos || at == 0) continue;
    OrganisationReading left;
    OrganisationReading right;
    read_organisation(text.substr(0, at), left);
    read_organisation(text.substr(at + sign.size()), right);
    return !left.legal_form.empty() && !right.legal_form.empty() && left.key != right.key;
  }
  return false;
}

}  // namespace gigo::normalize
