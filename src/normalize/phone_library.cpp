// SPDX-License-Identifier: Apache-2.0
// The one door to libphonenumber: it finds the digits in texts that hold more than digits and plain
// separators (extensions, letters for digits, RFC 3966, signs of other scripts). What the digits
// mean is never asked of it; its numbering plans are as old as the distribution.
#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <utility>

#include "base/ascii.hpp"
#include "normalize/phone_digits.hpp"
#include "text/fold.hpp"

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

// An extension needs a number before it, which the code put there is not: three digits, or two that
// stand alone.
bool is_number_before_extension(std::string_view text, std::string_view digits) noexcept {
  if (digits.size() != 2) return digits.size() > 2;
  if (!text.starts_with(digits)) return false;
  const std::size_t next = text.find_first_not_of(" \t,", digits.size());
  return next != std::string_view::npos &&
         std::string_view("-./()[]").find(text[next]) == std::string_view::npos;
}

// Behind the code of freephone numbers of no country libphonenumber takes all digits as they are:
// no prefix and no calling code goes missing, and the plans of no country have a say. False when
// the text has parts that this would hide.
bool find_written(const PhoneNumberUtil& util, std::string_view text, Written& written) {
  if (text.find(";phone-context=") != std::string_view::npos) return false;
  const std::size_t begin = text.find_first_of("+0123456789");
  if (begin == std::string_view::npos) return false;
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
  if (written.plus ? written.digits.size() < 3
                   : !is_number_before_extension(text, written.digits)) {
    written.digits += std::exchange(written.extension, {});
  }
  return true;
}

// For the rest, numbers of more digits than fit behind that code: as libphonenumber took the text
// apart, but with the digits that its plans took off.
bool find_parsed(const PhoneNumberUtil& util, std::string_view text, std::string_view region,
                 Written& written) {
  PhoneNumber number;
  if (util.Parse(std::string(text), region.empty() ? std::string("ZZ") : std::string(region),
                 &number) != PhoneNumberUtil::NO_PARSING_ERROR) {
    return false;
  }
  std::string national;
  util.GetNationalSignificantNumber(number, &national);
  if (number.has_extension()) written.extension = number.extension();
  std::copy_if(text.begin(), text.end(), std::back_inserter(written.digits), base::is_digit);
  if (written.digits.ends_with(written.extension)) {
    written.digits.resize(written.digits.size() - written.extension.size());
  }
  written.plus = text.find('+') != std::string_view::npos;
  if (!written.digits.ends_with(national)) {  // letters, or a context behind the number
    written.digits = std::to_string(number.country_code()) + national;
    written.plus = true;
  }
  return true;
}

// Digits and the plus of every script as ASCII.
std::string in_ascii(std::string_view text) {
  constexpr std::string_view kWidePlus = "\uFF0B";
  std::string ascii = text::ascii_digits(text);
  for (std::size_t at = ascii.find(kWidePlus); at != std::string::npos;
       at = ascii.find(kWidePlus, at)) {
    ascii.replace(at, kWidePlus.size(), "+");
  }
  return ascii;
}

}  // namespace

PhoneReading read_phone(std::string_view text, std::string_view region) {
  PhoneReading reading;
  if (text.size() > kLongestText) return reading;
  if (read_phone_digits(text, region, reading)) return reading;
  const std::string ascii = in_ascii(text);
  if (ascii != text && read_phone_digits(ascii, region, reading)) return reading;
  reading = PhoneReading{};
  const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
  // Without a region this ends as soon as it is clear whether the text is a number at all.
  PhoneNumber number;
  if (util.Parse(ascii, "ZZ", &number) == PhoneNumberUtil::NOT_A_NUMBER) return reading;
  Written written;
  if (find_written(util, ascii, written) || find_parsed(util, ascii, region, written)) {
    read_digits(written.digits, written.plus, region, reading);
    reading.extension = written.extension;
    return reading;
  }
  // A number, but of more digits than any plan has (or of one). Which are an extension is not
  // known, so only what is wrong with them is.
  std::string digits;
  std::copy_if(ascii.begin(), ascii.end(), std::back_inserter(digits), base::is_digit);
  read_digits(digits, ascii.find('+') != std::string::npos, region, reading);
  const bool failed = reading.outcome != PhoneOutcome::kValid &&
                      reading.outcome != PhoneOutcome::kPossible &&
                      reading.outcome != PhoneOutcome::kLocalOnly;
  PhoneReading verdict;
  verdict.outcome = failed ? reading.outcome : PhoneOutcome::kTooLong;
  return verdict;
}

}  // namespace gigo::normalize
