// SPDX-License-Identifier: Apache-2.0
#include "normalize/phone.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/ascii.hpp"
#include "normalize/phone_clean.hpp"
#include "normalize/phone_fictional.hpp"
#include "normalize/phone_placeholder.hpp"
#include "normalize/placeholder.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

// What all numbers of one cell share.
struct Context {
  std::string_view raw;
  std::string_view region;
  PhoneKind kind;
  PhoneOptions options;
  std::vector<CellNote>& notes;
};

PhoneValue unusable(std::string_view written, ValueStatus status) {
  PhoneValue value;
  value.value = text::replace_invalid(written);
  value.status = status;
  return value;
}

PhoneReading read_any(std::string_view text, std::string_view region) {
  PhoneReading reading;
  if (read_phone_fast(text, region, reading) || read_fictional(text, region, reading)) {
    return reading;
  }
  return read_phone(text, region);
}

std::string with_extension(std::string value, const std::string& extension) {
  if (!extension.empty()) value += ";ext=" + extension;
  return value;
}

PhoneValue finish(const Context& context, const PhoneReading& reading, std::string_view typed,
                  ValueStatus status) {
  PhoneValue value;
  value.value = with_extension(reading.e164, reading.extension);
  value.region = reading.region;
  value.type = reading.type;
  value.status = status;
  if (!reading.extension.empty()) add_note(context.notes, Code::kPhoneExtension);
  if (context.options.region_is_profile && calling_code(context.region) != reading.country_code) {
    add_note(context.notes, Code::kPhoneRegionMismatch, reading.region);
  }
  if (context.kind == PhoneKind::kMobile && reading.type == PhoneType::kFixedLine) {
    add_note(context.notes, Code::kPhoneTypeMismatch);
  }
  // Mexico gave up the 1 after +52 in 2019; libphonenumber reads both.
  constexpr std::uint16_t kMexico = 52;
  if (reading.country_code == kMexico && typed.size() == 13 && typed.substr(0, 3) == "521") {
    add_note(context.notes, Code::kPhonePlanMigrated, reading.e164);
  }
  // Only what is certain is written in another form; a suspect number stays as it is.
  if (status == ValueStatus::kOk && value.value != context.raw) {
    value.status = ValueStatus::kChanged;
    add_note(context.notes, Code::kPhoneFormat, value.value);
  }
  return value;
}

// A number whose country nobody knows, or whose area code is missing: its digits are still
// something to compare.
PhoneValue finish_local(const Context& context, Code code, std::string_view typed,
                        const std::string& extension) {
  add_note(context.notes, code);
  if (!extension.empty()) add_note(context.notes, Code::kPhoneExtension);
  PhoneValue value;
  value.value = with_extension(std::string(typed), extension);
  value.status = ValueStatus::kAmbiguous;
  return value;
}

// The text after the exit code of any country; empty when it does not begin with one.
std::string_view after_exit_code(std::string_view digits) noexcept {
  constexpr std::array<std::string_view, 4> kExitCodes{"0011", "011", "00", "810"};
  for (const std::string_view code : kExitCodes) {
    if (digits.substr(0, code.size()) == code) return digits.substr(code.size());
  }
  return {};
}

// Readings that need a guess, for a text that has none of its own. True when one fits.
bool guess(const Context& context, const PhoneReading& reading, std::string_view text,
           std::string_view typed, PhoneValue& value) {
  const bool plus = text.find('+') != std::string_view::npos;
  const auto international = [&](std::string_view digits, Code code) {
    PhoneReading guessed = read_any("+" + std::string(digits), {});
    if (guessed.outcome != PhoneOutcome::kValid) return false;
    guessed.extension = reading.extension;
    add_note(context.notes, code, guessed.e164);
    value = finish(context, guessed, typed, ValueStatus::kSuspect);
    return true;
  };
  const std::string_view rest = after_exit_code(typed);
  if (!rest.empty() && international(rest, Code::kPhoneIddMismatch)) return true;
  if (plus) {
    if (context.region.empty() || reading.outcome == PhoneOutcome::kPossible) return false;
    const PhoneReading national = read_any(typed, context.region);
    if (national.outcome != PhoneOutcome::kValid) return false;
    add_note(context.notes, Code::kPhoneBadCountryCode, national.e164);
    value = unusable(context.raw, ValueStatus::kInvalid);
    return true;
  }
  // Shorter ones are more often a national number with a slip in it.
  constexpr std::size_t kFewestWithCode = 11;
  return reading.outcome != PhoneOutcome::kPossible && typed.size() >= kFewestWithCode &&
         typed.front() != '0' && international(typed, Code::kPhoneMissingPlus);
}

// The library reads no extension of a number that it cannot place.
std::string extension_of(const PhoneReading& reading, std::string_view text) {
  if (!reading.extension.empty()) return reading.extension;
  const std::size_t at = text.find("ext");
  constexpr std::size_t kLongest = 7;
  std::string digits = at == std::string_view::npos ? std::string{} : digits_of(text.substr(at));
  return digits.size() <= kLongest ? digits : std::string{};
}

PhoneValue judge(const Context& context, const PhoneReading& reading, std::string_view text) {
  const std::string typed = digits_of(text.substr(0, text.find("ext")));
  if (!reading.e164.empty() && is_fictional_phone(reading.e164)) {
    if (context.options.reserved_values_ordinary) {
      return finish(context, reading, typed, ValueStatus::kOk);
    }
    add_note(context.notes, Code::kPhoneFictional);
    return unusable(context.raw, ValueStatus::kPlaceholder);
  }
  if (is_placeholder_number(typed, reading)) {
    add_note(context.notes, Code::kPhonePlaceholder);
    return unusable(context.raw, ValueStatus::kPlaceholder);
  }
  PhoneValue value;
  const std::string extension = extension_of(reading, text);
  if (reading.outcome != PhoneOutcome::kValid && guess(context, reading, text, typed, value)) {
    return value;
  }
  switch (reading.outcome) {
    case PhoneOutcome::kValid:
      return finish(context, reading, typed, ValueStatus::kOk);
    case PhoneOutcome::kPossible:
      add_note(context.notes, Code::kPhoneUnassignedRange);
      return finish(context, reading, typed, ValueStatus::kSuspect);
    case PhoneOutcome::kLocalOnly:
      return finish_local(context, Code::kPhoneLocalOnly, typed, extension);
    case PhoneOutcome::kNoRegion: {
      constexpr std::size_t kFewest = 7;
      constexpr std::size_t kMost = 15;  // E.164
      if (typed.size() < kFewest || typed.size() > kMost) break;
      return finish_local(context, Code::kPhoneNoRegion, typed, extension);
    }
    case PhoneOutcome::kBadCountryCode:
      add_note(context.notes, Code::kPhoneBadCountryCode);
      return unusable(context.raw, ValueStatus::kInvalid);
    case PhoneOutcome::kNotANumber:
      std::erase_if(context.notes,
                    [](const CellNote& note) { return note.code == Code::kPhoneLabelText; });
      add_note(context.notes, Code::kPhoneSyntax);
      return unusable(context.raw, ValueStatus::kInvalid);
    default:
      break;
  }
  const bool short_code = is_short_code(typed, context.region);
  add_note(context.notes, short_code ? Code::kPhoneShortCode : Code::kPhoneLength);
  return unusable(context.raw, ValueStatus::kInvalid);
}

// "212 555 0143 / 212 555 0144", "212 555 0143/4": true when the first part is a number by itself.
bool judge_slashed(const Context& context, std::string_view text, std::vector<PhoneValue>& values) {
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return false;
  const std::string first(base::trim(text.substr(0, slash)));
  const PhoneReading reading = read_any(first, context.region);
  const bool local = reading.outcome == PhoneOutcome::kNoRegion && count_digits(first) >= 7;
  if (reading.outcome != PhoneOutcome::kValid && !local &&
      !(reading.outcome == PhoneOutcome::kPossible && is_fictional_phone(reading.e164))) {
    return false;
  }
  const std::string_view second = base::trim(text.substr(slash + 1));
  if (local && count_digits(second) < 7) return false;
  add_note(context.notes, Code::kPhoneMultiple);
  values.push_back(judge(context, reading, first));
  constexpr std::size_t kFewestDigits = 6;
  if (count_digits(second) >= kFewestDigits) {
    values.push_back(judge(context, read_any(second, context.region), second));
  }
  return true;
}

void read_piece(const Context& context, std::string_view piece, bool letters, std::string_view cell,
                std::vector<PhoneValue>& values) {
  constexpr std::size_t kFewestDigits = 2;
  const std::string text = letters ? without_phone_words(piece) : std::string(piece);
  PhoneReading reading = read_any(text, context.region);
  if (letters) {
    const bool readable = reading.outcome == PhoneOutcome::kValid ||
                          (!reading.e164.empty() && is_fictional_phone(reading.e164));
    const PhoneReading vanity = readable ? PhoneReading{} : read_phone(cell, context.region);
    if (vanity.outcome == PhoneOutcome::kValid) {
      add_note(context.notes, Code::kPhoneVanity, vanity.e164);
      values.push_back(finish(context, vanity, digits_of(cell), ValueStatus::kOk));
      return;
    }
    if (readable || count_digits(text) >= 7) add_note(context.notes, Code::kPhoneLabelText);
  }
  if (reading.outcome != PhoneOutcome::kValid && judge_slashed(context, text, values)) return;
  if (count_digits(text) < kFewestDigits) reading.outcome = PhoneOutcome::kNotANumber;
  values.push_back(judge(context, reading, text));
}

}  // namespace

PhoneKind phone_kind(std::string_view kind) noexcept {
  if (kind == "mobile" || kind == "cell" || kind == "sms" || kind == "whatsapp") {
    return PhoneKind::kMobile;
  }
  if (kind == "fax" || kind == "home_fax" || kind == "work_fax") return PhoneKind::kFax;
  if (kind == "landline" || kind == "fixed") return PhoneKind::kFixed;
  return PhoneKind::kAny;
}

PhoneCell normalize_phone(std::string_view raw, std::string_view region, PhoneKind kind,
                          const PhoneOptions& options) {
  PhoneCell cell;
  const Context context{raw, region, kind, options, cell.notes};
  PhoneReading reading;
  // A spreadsheet's ".0" and a second number behind a slash are more digits to the fast path.
  const bool plain = !raw.ends_with(".0") && !raw.ends_with(".00");
  if (plain && read_phone_fast(raw, region, reading) &&
      (reading.outcome == PhoneOutcome::kValid || raw.find('/') == std::string_view::npos)) {
    cell.values.push_back(judge(context, reading, raw));
    return cell;
  }
  std::string clean = clean_phone_cell(raw);
  if (clean.empty() || is_placeholder_text(clean)) {
    if (!is_placeholder_text(raw) && clean.empty()) return cell;
    add_note(cell.notes, Code::kPhonePlaceholder);
    cell.values.push_back(unusable(raw, ValueStatus::kPlaceholder));
    return cell;
  }
  const ExcelDamage damage = repair_excel(clean);
  if (damage == ExcelDamage::kScientific) {
    add_note(cell.notes, Code::kPhoneExcelScientific);
    cell.values.push_back(unusable(raw, ValueStatus::kInvalid));
    return cell;
  }
  if (damage == ExcelDamage::kFloat) add_note(cell.notes, Code::kPhoneExcelFloat);
  PhoneWords words = sort_phone_words(clean);
  if (words.labels && repair_excel(words.text) == ExcelDamage::kFloat) {
    add_note(cell.notes, Code::kPhoneExcelFloat);
  }
  if (words.labels) add_note(cell.notes, Code::kPhoneLabelText);
  const std::vector<std::string> pieces = split_phone_cell(words.text);
  if (pieces.size() > 1) add_note(cell.notes, Code::kPhoneMultiple);
  for (const std::string& piece : pieces) {
    read_piece(context, piece, words.letters, pieces.size() > 1 ? std::string_view(piece) : clean,
               cell.values);
  }
  if (pieces.size() > 1) {
    // An unusable one of several is shown by itself, not as the whole cell.
    for (std::size_t i = 0; i < cell.values.size() && cell.values.size() == pieces.size(); ++i) {
      if (!usable(cell.values[i].status)) cell.values[i].value = pieces[i];
    }
  }
  return cell;
}

}  // namespace gigo::normalize
