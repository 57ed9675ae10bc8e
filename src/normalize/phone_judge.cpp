// SPDX-License-Identifier: Apache-2.0
#include "normalize/phone_judge.hpp"

#include <string>
#include <utility>

#include "base/ascii.hpp"
#include "normalize/phone_clean.hpp"
#include "normalize/phone_digits.hpp"
#include "normalize/phone_fictional.hpp"
#include "normalize/phone_guess.hpp"
#include "normalize/phone_migration.hpp"
#include "normalize/phone_placeholder.hpp"
#include "normalize/phone_territory.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

// "(+49) 30 …", "+44 [0] 20 …": the + first, then blanks for all signs that mean nothing. Empty
// when there is anything else.
std::string tidied(std::string_view text) {
  constexpr std::string_view kSigns = " -.()[]{}/\\_~*'\"`:,;!?<>|";
  std::string out;
  bool digits = false;
  for (const char c : text) {
    if (c == '+') {
      if (digits) return {};
      out = "+";
    } else if (base::is_digit(c)) {
      digits = true;
      out.push_back(c);
    } else if (kSigns.find(c) == std::string_view::npos) {
      return {};
    } else if (digits) {
      out.push_back(' ');
    }
  }
  return out;
}

void add_fictional(PhoneWriter& writer, const PhoneReading& reading, const PhonePiece& piece) {
  writer.note(Code::kPhoneFictional);
  if (!piece.extension.empty()) writer.note(Code::kPhoneExtension);
  PhoneValue& value = add_unusable(writer, piece.written, ValueStatus::kPlaceholder);
  value.extension = piece.extension;
  if (reading.outcome == PhoneOutcome::kValid) value.value = reading.e164;
  value.type = reading.type;
  value.region = reading.region;
  value.country_code = reading.country_code;
}

void add_placeholder(PhoneWriter& writer, const PhoneReading& reading, const PhonePiece& piece) {
  writer.note(Code::kPhonePlaceholder);
  if (!piece.extension.empty()) writer.note(Code::kPhoneExtension);
  PhoneValue& value = add_unusable(writer, piece.written, ValueStatus::kPlaceholder);
  value.extension = piece.extension;
  if (reading.outcome != PhoneOutcome::kValid) return;
  value.value = reading.e164;
  value.type = reading.type;
  value.region = reading.region;
  value.country_code = reading.country_code;
}

// What is left to compare of a number that nobody was given, or that lacks country or area code.
PhoneValue& add_comparable(PhoneWriter& writer, std::string_view comparable,
                           const PhonePiece& piece, Code code, ValueStatus status) {
  writer.note(code);
  if (!piece.extension.empty()) writer.note(Code::kPhoneExtension);
  PhoneValue& value = writer.add();
  value.comparable = comparable;
  value.extension = piece.extension;
  value.written = text::replace_invalid(piece.written);
  value.status = status;
  return value;
}

// Nearly all regions have two letters, so that only these are written over.
void write_region(std::string_view region, std::string& out) {
  if (region.size() == 2 && out.size() == 2) {
    out[0] = region[0];
    out[1] = region[1];
  } else {
    out = region;
  }
}

// "+49 (0)08…" leaves a zero that would be taken off next time: nobody can tell what was meant.
bool reads_as_itself(std::string_view e164) {
  PhoneReading again;
  return read_phone_digits(e164, {}, again) && again.e164 == e164;
}

// "00229 95 …" is read as +22995….
bool is_behind_exit_code(std::string_view typed, std::string_view e164) {
  const std::string_view read = e164.substr(e164.empty() ? 0 : 1);
  return !read.empty() && typed.size() > read.size() && typed.ends_with(read);
}

// Brings an old form up to date; kMissing when there is none to bring.
ValueStatus migrate(std::string_view typed, bool plus, std::string_view region,
                    PhoneReading& reading) {
  constexpr std::size_t kLongest = 20;
  if (typed.size() > kLongest) return ValueStatus::kMissing;
  if (migrate_phone(typed, plus, region, reading)) return ValueStatus::kOk;
  // Without exit code and national prefix.
  const std::string read = reading.e164.substr(reading.e164.empty() ? 0 : 1);
  const bool exit_form = is_behind_exit_code(typed, reading.e164);
  const bool possible = reading.outcome == PhoneOutcome::kPossible;
  if (read.empty() || !(exit_form || possible) || !migrate_phone(read, true, region, reading)) {
    return ValueStatus::kMissing;
  }
  return plus || exit_form ? ValueStatus::kOk : ValueStatus::kSuspect;
}

// "+34 (0) 612 345 679" without the zero that this country does not dial; empty when there is none.
std::string without_bracketed_zero(std::string_view text) {
  constexpr std::string_view kOpen = "([";
  constexpr std::size_t kLongestCode = 3;
  constexpr std::size_t kLongestExitCode = 4;
  const bool plus = text.find('+') != std::string_view::npos;
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    if (kOpen.find(text[i]) == std::string_view::npos) continue;
    const std::size_t zero = text.find_first_not_of(' ', i + 1);
    if (zero == std::string_view::npos || text[zero] != '0') continue;
    const std::size_t close = text.find_first_not_of(' ', zero + 1);
    if (close == std::string_view::npos || (text[close] != ')' && text[close] != ']')) continue;
    const std::string before = digits_of(text.substr(0, i));
    const std::size_t most = kLongestCode + (before.starts_with("0") ? kLongestExitCode : 0);
    if (before.empty() || before.size() > most || !(plus || before.starts_with("0"))) return {};
    return std::string(text.substr(0, i)) + " " + std::string(text.substr(close + 1));
  }
  return {};
}

}  // namespace

PhoneReading read_number(std::string_view text, std::string_view region, ReadWritten read_written) {
  PhoneReading reading;
  const std::string tidy = tidied(text);
  if (tidy.empty()) {
    // Between signs that nobody knows, only a whole number is one.
    reading = read_written(text, region);
    return is_readable(reading) ? reading : PhoneReading{};
  }
  if (!read_phone_digits(tidy, region, reading)) {
    constexpr std::size_t kFewestRead = 3;
    const bool few = count_digits(tidy) < kFewestRead;
    reading.outcome = few ? PhoneOutcome::kTooShort : PhoneOutcome::kTooLong;
    return reading;
  }
  if (reading.outcome != PhoneOutcome::kValid) {
    const std::string without = without_bracketed_zero(text);
    PhoneReading shorter;
    if (!without.empty() && read_phone_digits(tidied(without), region, shorter) &&
        is_readable(shorter)) {
      return shorter;
    }
  }
  // Ranges kept for fiction are often of no possible length or shape.
  if (PhoneReading fictional;
      reading.outcome != PhoneOutcome::kValid && read_fictional(tidy, region, fictional)) {
    return fictional;
  }
  return reading;
}

bool is_readable(const PhoneReading& reading) {
  return reading.outcome == PhoneOutcome::kValid ||
         (!reading.e164.empty() && is_fictional_phone(reading.e164));
}

PhoneValue& add_unusable(PhoneWriter& writer, std::string_view written, ValueStatus status) {
  PhoneValue& value = writer.add();
  value.written = text::replace_invalid(written);
  value.status = status;
  return value;
}

void add_valid(PhoneWriter& writer, const ValidPhone& phone, const PhonePiece& piece,
               ValueStatus status) {
  PhoneValue& value = writer.add_over();
  const PhoneOptions& options = writer.options();
  value.value = phone.e164;
  value.comparable.clear();
  value.extension.clear();
  if (piece.ascii || text::is_ascii(piece.written)) {
    value.written = piece.written;
  } else {
    value.written = text::replace_invalid(piece.written);
  }
  value.status = status;
  value.type = phone.type;
  value.country_code = phone.country_code;
  write_region(phone.region, value.region);
  bool as_written = value.value == writer.raw();
  if (!piece.extension.empty()) {
    value.extension = piece.extension;
    as_written = stored_phone(value) == writer.raw();
    writer.note(Code::kPhoneExtension);
  }
  if (options.region_is_profile &&
      is_from_elsewhere(options.region, value.country_code, value.region)) {
    writer.note(Code::kPhoneRegionMismatch, value.region);
  }
  if (options.kind == PhoneKind::kMobile && value.type == PhoneType::kFixedLine) {
    writer.note(Code::kPhoneTypeMismatch);
  }
  // Only what is certain is written in another form; a suspect number stays as it is.
  if (status == ValueStatus::kOk && !as_written) {
    value.status = ValueStatus::kChanged;
    writer.note(Code::kPhoneFormat, piece.extension.empty() ? value.value : stored_phone(value));
  }
}

bool add_doubtful(PhoneWriter& writer, const PhoneReading& reading, std::string_view typed,
                  const PhonePiece& piece) {
  if (!reading.e164.empty() && is_fictional_phone(reading.e164)) {
    if (writer.options().reserved_values_ordinary) return false;
    add_fictional(writer, reading, piece);
    return true;
  }
  if (!is_placeholder_number(typed, reading)) return false;
  add_placeholder(writer, reading, piece);
  return true;
}

void judge_number(PhoneWriter& writer, PhoneReading& reading, const PhonePiece& piece) {
  const std::string typed = digits_of(piece.text);
  if (add_doubtful(writer, reading, typed, piece)) return;
  if (is_readable(reading)) return add_valid(writer, reading, piece, ValueStatus::kOk);
  const std::string_view region = writer.options().region;
  const bool plus = piece.text.find('+') != std::string_view::npos;
  const ValueStatus migration = migrate(typed, plus, region, reading);
  if (migration != ValueStatus::kMissing) {
    writer.note(Code::kPhonePlanMigrated, reading.e164);
    if (add_doubtful(writer, reading, {}, piece)) return;
    return add_valid(writer, reading, piece, migration);
  }
  PhoneGuess guess = guess_phone({typed, plus, region, reading});
  if (guess.code == Code::kPhoneBadCountryCode) {
    writer.note(guess.code, guess.reading.e164);
    add_unusable(writer, piece.written, ValueStatus::kInvalid);
    return;
  }
  if (guess.code != Code{}) {
    writer.note(guess.code, guess.reading.e164);
    if (add_doubtful(writer, guess.reading, {}, piece)) return;
    return add_valid(writer, guess.reading, piece, ValueStatus::kSuspect);
  }
  const bool short_code = !plus && is_short_code(typed, region);
  if (short_code && reading.outcome == PhoneOutcome::kLocalOnly) {
    reading.outcome = PhoneOutcome::kTooShort;
  }
  switch (reading.outcome) {
    case PhoneOutcome::kPossible: {
      if (!reads_as_itself(reading.e164)) break;
      PhoneValue& value = add_comparable(writer, reading.e164, piece, Code::kPhoneUnassignedRange,
                                         ValueStatus::kSuspect);
      value.country_code = reading.country_code;
      if (writer.options().region_is_profile &&
          is_from_elsewhere(region, reading.country_code, reading.region)) {
        writer.note(Code::kPhoneRegionMismatch, reading.region);
      }
      return;
    }
    case PhoneOutcome::kLocalOnly:
      // Who writes a country code writes the area code, too.
      if (plus || is_behind_exit_code(typed, reading.e164)) break;
      add_comparable(writer, typed, piece, Code::kPhoneLocalOnly, ValueStatus::kAmbiguous);
      return;
    case PhoneOutcome::kNoRegion: {
      constexpr std::size_t kFewest = 7;
      constexpr std::size_t kMost = 15;  // E.164
      if (typed.size() < kFewest || typed.size() > kMost) break;
      add_comparable(writer, typed, piece, Code::kPhoneNoRegion, ValueStatus::kAmbiguous);
      return;
    }
    case PhoneOutcome::kBadCountryCode:
      writer.note(Code::kPhoneBadCountryCode);
      add_unusable(writer, piece.written, ValueStatus::kInvalid);
      return;
    case PhoneOutcome::kNotANumber:
      writer.drop_note(Code::kPhoneLabelText);
      writer.note(Code::kPhoneSyntax);
      add_unusable(writer, piece.written, ValueStatus::kInvalid);
      return;
    default:
      break;
  }
  writer.note(short_code ? Code::kPhoneShortCode : Code::kPhoneLength);
  add_unusable(writer, piece.written, ValueStatus::kInvalid);
}

}  // namespace gigo::normalize
