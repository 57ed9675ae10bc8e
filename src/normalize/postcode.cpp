// SPDX-License-Identifier: Apache-2.0
#include "normalize/postcode.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "base/ascii.hpp"
#include "data/data.hpp"
#include "normalize/fact_table.hpp"
#include "normalize/placeholder.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

struct Format {
  std::string_view country;
  std::vector<std::string_view> forms;
  bool leading_zero = false;
};

std::vector<std::string_view> cut(std::string_view list) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t bar = list.find('|');
    parts.push_back(list.substr(0, bar));
    if (bar == std::string_view::npos) return parts;
    list.remove_prefix(bar + 1);
  }
}

const std::vector<Format>& formats() {
  static const std::vector<Format> table = [] {
    std::vector<Format> read;
    for (FactTable facts(data::postcode_formats()); facts.next();) {
      read.push_back({facts[0], cut(facts[1]), facts[2] == "zero"});
    }
    return read;
  }();
  return table;
}

const Format* format_of(std::string_view country) {
  for (const Format& format : formats()) {
    if (format.country == country) return &format;
  }
  return nullptr;
}

// Letters and digits in capitals.
std::string compact(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (base::is_alnum(c)) out.push_back(base::to_upper(c));
  }
  return out;
}

// `code` (compact) written in the form, or empty when it does not fit.
std::string in_form(std::string_view code, std::string_view form) {
  std::string out;
  std::size_t at = 0;
  for (const char sign : form) {
    if (sign == ' ' || sign == '-') {
      out.push_back(sign);
      continue;
    }
    if (at == code.size()) return {};
    const char c = code[at++];
    const bool fits = sign == '9' ? base::is_digit(c) : sign == 'A' ? base::is_alpha(c) : sign == c;
    if (!fits) return {};
    out.push_back(c);
  }
  return at == code.size() ? out : std::string{};
}

std::string in_format(std::string_view code, const Format& format) {
  for (const std::string_view form : format.forms) {
    std::string written = in_form(code, form);
    if (!written.empty()) return written;
  }
  return {};
}

// "02134" for "2134"; empty when no zero can be missing.
std::string with_lost_zero(std::string_view code, const Format& format) {
  if (!format.leading_zero || !base::all_digits(code)) return {};
  return in_format("0" + std::string(code), format);
}

// Postcodes with letters show their country by themselves.
std::string_view obvious_country(std::string_view code) {
  constexpr std::array<std::string_view, 3> kLettered{"GB", "CA", "NL"};
  for (const std::string_view country : kLettered) {
    if (!in_format(code, *format_of(country)).empty()) return country;
  }
  return {};
}

}  // namespace

bool is_postcode_of(std::string_view text, std::string_view country) {
  const Format* format = format_of(country);
  return format != nullptr && !in_format(compact(text), *format).empty();
}

CellResult normalize_postcode(std::string_view raw, std::string_view country, bool of_profile) {
  CellResult result;
  std::string clean = text::ascii_digits(text::cleaned(raw));
  if (clean.empty()) return result;
  if (is_placeholder_text(clean)) {
    result.value = text::replace_invalid(raw);
    result.status = ValueStatus::kPlaceholder;
    add_note(result.notes, Code::kAddressPlaceholder);
    return result;
  }
  // "1067.0" is a spreadsheet's number, "D-10115" a habit of older letters.
  if (clean.size() > 2 && clean.ends_with(".0")) clean.resize(clean.size() - 2);
  std::string code = compact(clean);
  if (country.size() == 2 && code.size() > 4 && code.compare(0, 1, country, 0, 1) == 0 &&
      base::all_digits(std::string_view(code).substr(1)) && clean.find('-') == 1) {
    code.erase(0, 1);
  }
  const auto give = [&](std::string value) {
    result.value = std::move(value);
    result.status = result.value == raw ? ValueStatus::kOk : ValueStatus::kChanged;
    return result;
  };
  const Format* format = format_of(country);
  if (format != nullptr) {
    std::string written = in_format(code, *format);
    if (!written.empty()) return give(std::move(written));
    written = with_lost_zero(code, *format);
    if (!written.empty()) {
      add_note(result.notes, Code::kPostcodeLostZero, written);
      result.value = std::move(written);
      result.status = ValueStatus::kSuspect;
      return result;
    }
  }
  const std::string_view other = obvious_country(code);
  if (format != nullptr && of_profile) {
    add_note(result.notes, other.empty() ? Code::kPostcodeFormat : Code::kPostcodeCountryMismatch,
             std::string(other));
    result.value = base::upper(clean);
    result.status = ValueStatus::kSuspect;
    return result;
  }
  if (!other.empty()) return give(in_format(code, *format_of(other)));
  return give(base::upper(clean));
}

}  // namespace gigo::normalize
