// SPDX-License-Identifier: Apache-2.0
#include "normalize/postcode_format.hpp"

#include <array>
#include <cstdint>

#include "base/ascii.hpp"
#include "data/data.hpp"
#include "normalize/fact_table.hpp"
#include "normalize/postcode_shape.hpp"

namespace gigo::normalize {
namespace {

template <class Visit>
void for_each_part(std::string_view list, char separator, Visit&& visit) {
  while (!list.empty() && list != "-") {
    const std::size_t end = list.find(separator);
    visit(list.substr(0, end));
    if (end == std::string_view::npos) return;
    list.remove_prefix(end + 1);
  }
}

constexpr std::size_t kLetters = 26;

// 0-675 for two capitals, else 676.
std::size_t place_of(std::string_view country) noexcept {
  if (country.size() != 2 || !base::is_upper(country[0]) || !base::is_upper(country[1])) {
    return kLetters * kLetters;
  }
  return static_cast<std::size_t>(country[0] - 'A') * kLetters +
         static_cast<std::size_t>(country[1] - 'A');
}

struct FormatTable {
  std::vector<PostcodeFormat> formats;
  std::array<std::uint8_t, kLetters * kLetters + 1> number{};  // 1 + its place; 0: none

  FormatTable() {
    for (FactTable facts(data::postcode_formats()); facts.next();) {
      PostcodeFormat format{facts[0], {}, {}, facts[2] == "zero"};
      for_each_part(facts[1], '|', [&](std::string_view form) { format.forms.push_back(form); });
      for_each_part(facts[3], ',', [&](std::string_view range) {
        const std::size_t dash = range.find('-');
        format.unused.emplace_back(range.substr(0, dash),
                                   dash == std::string_view::npos ? range : range.substr(dash + 1));
      });
      formats.push_back(std::move(format));
      number[place_of(facts[0])] = static_cast<std::uint8_t>(formats.size());
    }
  }
};

bool is_sign(char c) noexcept { return c == ' ' || c == '-'; }

bool fits(std::string_view code, std::string_view form) noexcept {
  std::size_t at = 0;
  for (const char sign : form) {
    if (is_sign(sign)) continue;
    if (at == code.size()) return false;
    const char c = code[at++];
    if (!(sign == '9' ? base::is_digit(c) : sign == 'A' ? base::is_alpha(c) : sign == c))
      return false;
  }
  return at == code.size();
}

// A form that begins with the country's letters, which may be missing: "LV-9999".
bool begins_with_country(const PostcodeFormat& format) noexcept {
  const std::string_view form = format.forms.front();
  return form.size() >= 4 && form.substr(0, 2) == format.country && is_sign(form[2]);
}

bool is_unused(std::string_view code, const PostcodeFormat& format) noexcept {
  if (!base::is_digit(code.front())) return false;
  for (const auto& [first, last] : format.unused) {
    const std::string_view head = code.substr(0, first.size());
    if (head >= first && head <= last) return true;
  }
  return false;
}

// Which letters may stand where, where that is public.
bool has_right_letters(std::string_view code, std::string_view country,
                       std::string_view shape) noexcept {
  static constexpr std::array<std::string_view, 7> kLettered{"CA", "GB", "GG", "IE",
                                                             "IM", "JE", "NL"};
  for (const std::string_view lettered : kLettered) {
    if (country != lettered) continue;
    const std::string_view found = shape.empty() ? country_of_shape(PostcodeSigns(code)) : shape;
    const bool island = found == "GG" || found == "JE" || found == "IM";
    return found == country || (country == "GB" && (island || code == "GIR0AA"));
  }
  return true;
}

// The other side of a look-alike, or 0.
char look_alike_of(char c) noexcept {
  constexpr std::string_view kLettersSide = "OILSBZG";
  constexpr std::string_view kDigitsSide = "0115826";
  const bool digit = base::is_digit(c);
  const std::size_t at = (digit ? kDigitsSide : kLettersSide).find(c);
  if (at == std::string_view::npos) return 0;
  return (digit ? kLettersSide : kDigitsSide)[at];
}

}  // namespace

const PostcodeFormat* postcode_format_of(std::string_view country) {
  static const FormatTable table;
  const std::uint8_t number = table.number[place_of(country)];
  return number == 0 ? nullptr : &table.formats[number - 1U];
}

namespace {

// The form in which a country has the code, and whether the country's letters are missing.
struct FoundForm {
  std::string_view form;
  bool letters_missing = false;
};

FoundForm find_form(std::string_view code, const PostcodeFormat& format,
                    std::string_view shape = {}) {
  if (code.empty()) return {};
  constexpr std::size_t kFront = 3;  // letters and sign
  const bool may_complete = begins_with_country(format) && base::all_digits(code);
  for (std::size_t i = 0; i < format.forms.size(); ++i) {
    const std::string_view form = format.forms[i];
    const bool first = i == 0;
    const bool missing = may_complete && first && fits(code, form.substr(kFront));
    if (!missing && !fits(code, form)) continue;
    if (is_unused(code, format) || !has_right_letters(code, format.country, shape)) return {};
    // The first form is the whole one.
    if (may_complete && !first) continue;
    return {form, missing};
  }
  return {};
}

bool is_girobank(std::string_view code, const PostcodeFormat& format) noexcept {
  return code == "GIR0AA" && format.country == "GB";
}

}  // namespace

bool fits_postcode_format(std::string_view code, const PostcodeFormat& format) {
  return !find_form(code, format).form.empty() || is_girobank(code, format);
}

std::string in_postcode_format(std::string_view code, const PostcodeFormat& format,
                               std::string_view shape) {
  const FoundForm found = find_form(code, format, shape);
  if (found.form.empty()) return is_girobank(code, format) ? "GIR 0AA" : std::string{};
  std::string out;
  std::size_t at = 0;
  std::size_t letters = found.letters_missing ? 2 : 0;
  for (const char sign : found.form) {
    if (is_sign(sign)) {
      out.push_back(sign);
    } else if (letters > 0) {
      out.push_back(sign);
      --letters;
    } else {
      out.push_back(code[at++]);
    }
  }
  return out;
}

std::string with_lost_zero(std::string_view code, const PostcodeFormat& format) {
  if (!format.leading_zero || !base::all_digits(code)) return {};
  std::string padded = "0";
  padded += code;
  std::string written = in_postcode_format(padded, format);
  // Two zeros: Rome 00100, Puerto Rico 00601. Shorter ones are numbers of something else.
  const bool two = format.country == "IT" || format.country == "US" || format.country == "PR";
  if (written.empty() && two && code.size() == 3)
    written = in_postcode_format("0" + padded, format);
  return written;
}

std::string with_look_alikes(std::string_view code, const PostcodeFormat& format) {
  int fewest = 2;
  std::string found;
  bool several = false;
  for (const std::string_view form : format.forms) {
    std::string changed;
    std::size_t at = 0;
    int changes = 0;
    for (const char sign : form) {
      if (is_sign(sign)) continue;
      if (at == code.size()) break;
      char c = code[at++];
      const bool fits = sign == '9'   ? base::is_digit(c)
                        : sign == 'A' ? base::is_alpha(c)
                                      : sign == c;
      if (!fits) {
        c = look_alike_of(c);
        ++changes;
      }
      if (c == 0) break;
      changed.push_back(c);
    }
    if (changes == 0 || changes > fewest || changed.size() != code.size()) continue;
    std::string written = in_postcode_format(changed, format);
    if (written.empty() || written == found) continue;
    several = changes == fewest && !found.empty();
    fewest = changes;
    found = std::move(written);
  }
  return several ? std::string{} : found;
}

std::string postcode_signs(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (base::is_alnum(c)) out.push_back(base::to_upper(c));
  }
  return out;
}

}  // namespace gigo::normalize
