// SPDX-License-Identifier: Apache-2.0
#include "normalize/phone.hpp"

#include "base/ascii.hpp"
#include "normalize/distinct_cells.hpp"
#include "normalize/phone_cell.hpp"
#include "normalize/phone_chunks.hpp"
#include "normalize/phone_digits.hpp"
#include "normalize/phone_fictional.hpp"
#include "normalize/phone_judge.hpp"
#include "normalize/phone_placeholder.hpp"

namespace gigo::normalize {
namespace {

// What a spreadsheet adds is more digits to who reads digits.
bool ends_as_float(std::string_view raw) noexcept {
  if (raw.size() < 3 || raw.back() != '0') return false;
  const char before = raw[raw.size() - 2];
  return before == '.' || (before == '0' && raw[raw.size() - 3] == '.');
}

// "2125550143.0" without its end; empty when more than digits stand before that.
std::string_view before_float(std::string_view raw) noexcept {
  constexpr std::size_t kFewest = 5;
  const std::string_view whole = raw.substr(0, raw.rfind('.'));
  const std::string_view digits = whole.substr(whole.starts_with('+') ? 1 : 0);
  return digits.size() >= kFewest && base::all_digits(digits) ? whole : std::string_view{};
}

// False only for digits that certainly go neither up nor down nor stay the same to their end.
bool may_be_pattern(std::string_view digits) noexcept {
  const std::size_t size = digits.size();
  if (size < 4) return true;
  const auto bend = [end = digits.data() + size](int last) {
    return end[-last] - 2 * end[-last - 1] + end[-last - 2];
  };
  return bend(1) % 10 == 0 && bend(2) % 10 == 0;
}

// The usual shapes of a valid number; false for all that needs a second look. A second number may
// stand behind a slash.
bool read_plain(PhoneWriter& writer) {
  constexpr std::size_t kLongest = 32;
  const std::string_view raw = writer.raw();
  if (raw.size() > kLongest) return false;
  const bool is_float = ends_as_float(raw);
  const std::string_view text = is_float ? before_float(raw) : raw;
  PhoneDigits digits;
  if (!digits.read(text) || digits.slash()) return false;
  if (may_hold_more(text, digits.view().size())) return false;
  DigitsReading reading;
  read_digits(digits.view(), digits.plus(), writer.options().region, reading);
  if (reading.outcome != PhoneOutcome::kValid || is_fictional_phone(reading.e164())) return false;
  if ((may_be_pattern(digits.view()) && is_valid_placeholder(digits.view())) ||
      (may_be_pattern(reading.national()) && is_valid_placeholder(reading.national()))) {
    return false;
  }
  if (is_float) writer.note(Code::kPhoneExcelFloat);
  add_valid(writer, {reading.e164(), reading.region, reading.type, reading.country_code},
            {text, {}, raw, true}, ValueStatus::kOk);
  return true;
}

}  // namespace

bool normalize_phone_with(ReadWritten read_written, std::string_view raw,
                          const PhoneOptions& options, PhoneCell& cell) {
  PhoneWriter writer(raw, options, cell);
  const bool plain = read_plain(writer);
  if (!plain) read_careful(writer, read_written);
  writer.finish();
  return plain;
}

}  // namespace gigo::normalize

namespace gigo {

PhoneKind phone_kind(std::string_view kind) noexcept {
  if (kind == "mobile" || kind == "cell" || kind == "sms" || kind == "whatsapp") {
    return PhoneKind::kMobile;
  }
  if (kind == "fax" || kind == "home_fax" || kind == "work_fax") return PhoneKind::kFax;
  if (kind == "landline" || kind == "fixed") return PhoneKind::kFixed;
  return PhoneKind::kAny;
}

void normalize_phone(std::string_view raw, const PhoneOptions& options, PhoneCell& cell) {
  normalize::normalize_phone_with(normalize::read_phone, raw, options, cell);
}

PhoneCell normalize_phone(std::string_view raw, const PhoneOptions& options) {
  PhoneCell cell;
  normalize_phone(raw, options, cell);
  return cell;
}

std::vector<PhoneCell> normalize_phones(const Column& cells, const PhoneOptions& options,
                                        unsigned threads) {
  return normalize::read_distinct<PhoneCell>(cells, threads,
                                             [&options](std::string_view raw, PhoneCell& answer) {
                                               normalize_phone(raw, options, answer);
                                             });
}

std::string stored_phone(const PhoneValue& value) {
  std::string stored = !value.value.empty() ? value.value : value.comparable;
  if (stored.empty()) return value.written;
  if (!value.extension.empty()) stored += ";ext=" + value.extension;
  return stored;
}

}  // namespace gigo
