// SPDX-License-Identifier: Apache-2.0
// The one door to libphonenumber: it finds the digits in texts that hold more than digits and plain
// separators (extensions, letters for digits, RFC 3966, signs of other scripts). What the digits
// mean is never asked of it; its numbering plans are as old as the distribution.
#include <phonenumbers/phonenumberutil.h>

#include <cstddef>
#include <string>

#include "normalize/phone_digits.hpp"

namespace gigo::normalize {
namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

// libphonenumber refuses longer texts itself, but only after work that grows with their length.
constexpr std::size_t kLongestText = 250;

// What is written, before any plan took something off.
struct Written {
  std::string digits;
  std::string extension;
  bool plus = false;
};

// Behind the code of freephone numbers of no country libphonenumber takes all digits as they are:
// no prefix and no calling code goes missing, and the plans of no country have a say. False when
// the text has parts that this would hide.
bool find_written(const PhoneNumberUtil& util, std::string_view text, Written& written) {
  if (text.find(";phone-context=") != std::string_view::npos) return false;
  const std::size_t begin = text.find_first_of("+0123456789");
  if (begin == std::string_view::npos) return false;
  for (const char c : text.substr(0, begin)) {
    if (static_cast<unsigned char>(c) >= 0x80) return false;  // perhaps a digit of another script
  }
  text.remove_prefix(begin);
  while (!text.empty() && text.front() == '+') {
    written.plus = true;
    text.remove_prefix(1);
  }
  PhoneNumber number;
  if (util.Parse("+800" + std::string(text), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR) {
    return false;
  }
  util.GetNationalSignificantNumber(number, &written.digits);
  if (number.has_extension()) written.extension = number.extension();
  return true;
}

// For the rest: the number as libphonenumber took it apart, in international form.
bool find_parsed(const PhoneNumberUtil& util, std::string_view text, std::string_view region,
                 Written& written) {
  PhoneNumber number;
  if (util.Parse(std::string(text), region.empty() ? std::string("ZZ") : std::string(region),
                 &number) != PhoneNumberUtil::NO_PARSING_ERROR) {
    return false;
  }
  util.GetNationalSignificantNumber(number, &written.digits);
  written.digits.insert(0, std::to_string(number.country_code()));
  written.plus = true;
  if (number.has_extension()) written.extension = number.extension();
  return true;
}

PhoneOutcome outcome_of(PhoneNumberUtil::ErrorType error) noexcept {
  switch (error) {
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR:
      return PhoneOutcome::kBadCountryCode;
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
    case PhoneNumberUtil::TOO_SHORT_NSN:
      return PhoneOutcome::kTooShort;
    case PhoneNumberUtil::TOO_LONG_NSN:
      return PhoneOutcome::kTooLong;
    default:
      return PhoneOutcome::kNotANumber;
  }
}

}  // namespace

PhoneReading read_phone(std::string_view text, std::string_view region) {
  PhoneReading reading;
  if (text.size() > kLongestText) return reading;
  if (read_phone_digits(text, region, reading)) return reading;
  reading = PhoneReading{};
  const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
  // Without a region this ends as soon as it is clear whether the text is a number at all.
  PhoneNumber number;
  const PhoneNumberUtil::ErrorType error = util.Parse(std::string(text), "ZZ", &number);
  if (error == PhoneNumberUtil::NOT_A_NUMBER) return reading;
  Written written;
  if (find_written(util, text, written) || find_parsed(util, text, region, written)) {
    read_digits(written.digits, written.plus, region, reading);
    reading.extension = written.extension;
    return reading;
  }
  const bool placed = text.find('+') != std::string_view::npos || calling_code(region) != 0;
  reading.outcome = error == PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR && !placed
                        ? PhoneOutcome::kNoRegion
                        : outcome_of(error);
  return reading;
}

}  // namespace gigo::normalize
