// SPDX-License-Identifier: Apache-2.0
#include "normalize/postcode.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "normalize/placeholder.hpp"
#include "normalize/postcode_format.hpp"
#include "normalize/postcode_shape.hpp"
#include "normalize/postcode_text.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

// 00000, 0000, 99999, XXXXX: typed because the form asked for something.
bool stands_for_none(std::string_view code) noexcept {
  constexpr std::size_t kFewest = 4;
  if (code.size() < kFewest || (code[0] != '0' && code[0] != '9' && code[0] != 'X')) return false;
  if (code[0] == '9' && code.size() != 5) return false;
  return std::all_of(code.begin(), code.end(), [&](char c) { return c == code[0]; });
}

// What a cell is once it is known to be nothing simpler; `text` is bare, `code` its signs.
bool read_disturbed(std::string_view text, std::string_view code, const PostcodeFormat& format,
                    CellResult& result) {
  const auto suspect = [&](Code what, std::string value, std::string suggestion) {
    add_note(result.notes, what, std::move(suggestion));
    result.value = std::move(value);
    result.status = ValueStatus::kSuspect;
    return true;
  };
  std::string written = with_lost_zero(code, format);
  if (!written.empty()) return suspect(Code::kPostcodeLostZero, written, written);
  if (text.find_first_of(" ,;/|(") != std::string_view::npos) {
    FoundPostcodes found = find_postcodes(text, format);
    if (found.count > 1) return suspect(Code::kPostcodeMultiple, std::move(found.first), {});
    if (found.count == 1 && found.other_text) {
      return suspect(Code::kPostcodeExtraText, found.first, found.first);
    }
    if (found.count == 1) {
      result.value = std::move(found.first);
      result.status = ValueStatus::kChanged;
      return true;
    }
  }
  written = with_look_alikes(code, format);
  if (written.empty()) return false;
  return suspect(Code::kPostcodeLookAlike, base::upper(text), std::move(written));
}

}  // namespace

bool is_postcode_of(std::string_view text, std::string_view country) {
  const PostcodeFormat* format = postcode_format_of(country);
  return format != nullptr && fits_postcode_format(postcode_signs(text), *format);
}

bool is_postcode_of(const PostcodeSigns& signs, std::string_view country) {
  const PostcodeFormat* format = postcode_format_of(country);
  return format != nullptr && signs.plain && fits_postcode_format(signs.digits(), *format);
}

std::string spelled_postcode(std::string_view text, const PostcodeSigns& signs,
                             std::string_view country, std::string_view shape) {
  const PostcodeFormat* format = postcode_format_of(country);
  if (format != nullptr && signs.plain && !stands_for_none(signs.digits())) {
    std::string written = in_postcode_format(signs.digits(), *format, shape);
    if (!written.empty()) return written;
  }
  return normalize_postcode(text, country, false).value;
}

CellResult normalize_postcode(std::string_view raw, std::string_view country, bool of_profile) {
  CellResult result;
  const std::string clean = text::ascii_digits(text::cleaned(raw));
  if (clean.empty()) return result;
  const std::string_view text = bare_postcode(clean);
  const std::string code = postcode_signs(text);
  if (is_placeholder_text(clean) || stands_for_none(code)) {
    result.value = text::replace_invalid(raw);
    result.status = ValueStatus::kPlaceholder;
    add_note(result.notes, Code::kAddressPlaceholder);
    return result;
  }
  const auto give = [&](std::string value) {
    result.value = std::move(value);
    result.status = result.value == raw ? ValueStatus::kOk : ValueStatus::kChanged;
    return result;
  };
  const PostcodeFormat* format = postcode_format_of(country);
  if (format != nullptr) {
    std::string written = in_postcode_format(code, *format);
    if (!written.empty()) return give(std::move(written));
  }
  const auto mismatch = [&](std::string value, std::string_view other) {
    const bool foreign = !other.empty() && other != country;
    add_note(result.notes, foreign ? Code::kPostcodeCountryMismatch : Code::kPostcodeFormat,
             foreign ? std::string(other) : std::string{});
    result.value = std::move(value);
    result.status = ValueStatus::kSuspect;
    return result;
  };
  const PrefixedPostcode prefixed = split_country_prefix(text);
  if (!prefixed.country.empty()) {
    std::string written =
        in_postcode_format(postcode_signs(prefixed.rest), *postcode_format_of(prefixed.country));
    if (prefixed.country == country || format == nullptr || !of_profile) {
      return give(std::move(written));
    }
    return mismatch(base::upper(text), prefixed.country);
  }
  if (format != nullptr && read_disturbed(text, code, *format, result)) return result;
  const std::string_view other = country_of_shape(PostcodeSigns(text));
  if (format != nullptr && of_profile) return mismatch(base::upper(text), other);
  if (!other.empty()) {
    std::string written = in_postcode_format(code, *postcode_format_of(other));
    if (!written.empty()) return give(std::move(written));
  }
  return give(base::upper(text));
}

std::string spelled_if_postcode(std::string_view text, const PostcodeSigns& signs,
                                std::string_view country) {
  const PostcodeFormat* format = postcode_format_of(country);
  if (format == nullptr || !signs.plain) return {};
  std::string written = in_postcode_format(signs.digits(), *format);
  if (written.empty() || !stands_for_none(signs.digits())) return written;
  return normalize_postcode(text, country, false).value;
}

void postcode_key(std::string_view value, std::string& key) {
  key.clear();
  constexpr std::size_t kPlusFour = 5;
  const bool plus_four = value.size() == 10 && value[kPlusFour] == '-' &&
                         base::all_digits(value.substr(0, kPlusFour)) &&
                         base::all_digits(value.substr(kPlusFour + 1));
  for (const char c : plus_four ? value.substr(0, kPlusFour) : value) {
    if (base::is_alnum(c)) key.push_back(base::to_lower(c));
    if (static_cast<unsigned char>(c) >= 0x80) {
      key = text::fold_compact(value);
      return;
    }
  }
}

}  // namespace gigo::normalize
