// SPDX-License-Identifier: Apache-2.0
#include "normalize/phone_numbers.hpp"

#include "base/ascii.hpp"
#include "normalize/phone_clean.hpp"
#include "normalize/phone_extension.hpp"

namespace gigo::normalize {
namespace {

constexpr std::size_t kFewestWhole = 7;  // digits of a number with its area code

}  // namespace

PhoneReading PhoneNumbers::reading_of(std::string_view text) const {
  return read_number(text, writer_.options().region, read_written_);
}

bool PhoneNumbers::is_number(std::string_view text) const {
  const PhoneExtension parts = split_extension(text);
  return !parts.unclear && is_readable(reading_of(parts.number));
}

std::string_view PhoneNumbers::trunk() const { return national_prefix(writer_.options().region); }

void PhoneNumbers::read(const PhoneChunk& chunk, std::string_view written) {
  const IsNumber check = [this](std::string_view text) { return is_number(text); };
  std::string_view text = chunk.text;
  if (const ListNumber list = find_list_number(chunk, trunk(), check); !list.rest.empty()) {
    const bool same = reading_of(text).e164 == reading_of(list.rest).e164;
    remark_ = remark_ || !(list.certain || same);
    writer_.note(Code::kPhoneLabelText, base::trim(text.substr(0, text.size() - list.rest.size())));
    text = list.rest;
  }
  if (const std::string_view left =
          before_remark({text, {}, chunk.word_after, chunk.attached}, check);
      !left.empty()) {
    remark_ = true;
    text = left;
  }
  const PhoneExtension parts = split_extension(text);
  PhoneReading reading = reading_of(parts.number);
  const bool whole = is_readable(reading);
  std::size_t at = 0;
  std::size_t next = 0;
  switch (find_second_number(text, trunk(), whole, check, at, next)) {
    case SecondNumber::kFound: {
      writer_.note(Code::kPhoneMultiple);
      several_ = true;
      const std::string_view first = text.substr(0, at);
      const std::string_view second = text.substr(next);
      read({first}, first);
      return read({second}, second);
    }
    case SecondNumber::kUnclear:
      writer_.note(Code::kPhoneMultiple);
      add_unusable(writer_, written, ValueStatus::kInvalid);
      return;
    case SecondNumber::kNone:
      break;
  }
  const PhonePiece piece{parts.number, parts.digits, written};
  if (parts.unclear) return judge_unclear(reading, piece);
  if (parts.digits.empty() && read_last_digits(text, whole, written)) return;
  if (!whole && parts.digits.empty() && read_slashed(text, written)) return;
  constexpr std::size_t kFewestDigits = 2;
  if (count_digits(text) < kFewestDigits) reading.outcome = PhoneOutcome::kNotANumber;
  if (whole) suggestion_ = reading.e164;
  judge(reading, piece);
}

// "020 7123 4567-69", "212 555 0143/4". Where numbers may be longer it could be one.
bool PhoneNumbers::read_last_digits(std::string_view text, bool whole, std::string_view written) {
  const std::string_view first = before_last_digits(text);
  if (first.empty() ||
      (whole && text[first.size()] != '/' && text.find(" /") == std::string_view::npos)) {
    return false;
  }
  PhoneReading reading = reading_of(first);
  if (!is_readable(reading)) return false;
  writer_.note(Code::kPhoneMultiple, whole ? reading.e164 : std::string{});
  doubt_ = doubt_ || whole;
  judge(reading, {first, {}, written});
  return true;
}

void PhoneNumbers::judge(PhoneReading& reading, PhonePiece piece) {
  const std::string extension =
      piece.extension.empty() ? reading.extension : std::string(piece.extension);
  piece.extension = extension;
  judge_number(writer_, reading, piece);
  if (writer_.drop_repeated()) several_ = true;
}

// "x12x13": the number is one, but the cell stays as it is written.
void PhoneNumbers::judge_unclear(PhoneReading& reading, const PhonePiece& piece) {
  writer_.note(Code::kPhoneMultiple);
  writer_.note(Code::kPhoneExtension);
  const std::size_t before = writer_.size();
  judge(reading, piece);
  if (writer_.demote(before)) writer_.drop_note(Code::kPhoneFormat);
}

// "212 555 0143 / 212 555 0144", "212 555 0143/4": the first part is a number by itself.
bool PhoneNumbers::read_slashed(std::string_view text, std::string_view written) {
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return false;
  const std::string_view first = base::trim(text.substr(0, slash));
  const std::string_view second = base::trim(text.substr(slash + 1));
  if (count_digits(first) < 3) return false;
  PhoneReading reading = reading_of(first);
  const bool local =
      reading.outcome == PhoneOutcome::kNoRegion && count_digits(first) >= kFewestWhole;
  if (!is_readable(reading) && !local) return false;
  if (local && count_digits(second) < kFewestWhole) return false;
  writer_.note(Code::kPhoneMultiple);
  constexpr std::size_t kFewestDigits = 6;
  const bool both = count_digits(second) >= kFewestDigits;
  judge(reading, {first, {}, both ? first : written});
  if (both) read({second}, second);
  return true;
}

// One value for numbers that are equal; and of what is in doubt none is written anew.
void PhoneNumbers::finish() {
  if (writer_.size() == 1) {
    if (several_) writer_.drop_note(Code::kPhoneMultiple);
    writer_.set_only_written();
  }
  if (remark_) {
    const bool one = writer_.size() == 1 && !suggestion_.empty();
    writer_.note(Code::kPhoneSyntax, one ? std::string_view(suggestion_) : std::string_view{});
  }
  if (!doubt_ && !remark_) return;
  for (std::size_t i = 0; i < writer_.size(); ++i) static_cast<void>(writer_.demote(i));
  writer_.drop_note(Code::kPhoneFormat);
}

}  // namespace gigo::normalize
