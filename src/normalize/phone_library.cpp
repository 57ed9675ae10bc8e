// SPDX-License-Identifier: Apache-2.0
#include <phonenumbers/phonenumberutil.h>
#include <phonenumbers/shortnumberinfo.h>

#include <memory>

#include "normalize/phone_reading.hpp"

namespace gigo::normalize {
namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;
using i18n::phonenumbers::ShortNumberInfo;

PhoneType type_of(PhoneNumberUtil::PhoneNumberType type) noexcept {
  switch (type) {
    case PhoneNumberUtil::FIXED_LINE:
      return PhoneType::kFixedLine;
    case PhoneNumberUtil::MOBILE:
      return PhoneType::kMobile;
    case PhoneNumberUtil::FIXED_LINE_OR_MOBILE:
      return PhoneType::kFixedOrMobile;
    case PhoneNumberUtil::TOLL_FREE:
      return PhoneType::kTollFree;
    case PhoneNumberUtil::PREMIUM_RATE:
      return PhoneType::kPremium;
    case PhoneNumberUtil::SHARED_COST:
      return PhoneType::kSharedCost;
    case PhoneNumberUtil::VOIP:
      return PhoneType::kVoip;
    case PhoneNumberUtil::PERSONAL_NUMBER:
      return PhoneType::kPersonal;
    case PhoneNumberUtil::PAGER:
      return PhoneType::kPager;
    case PhoneNumberUtil::UAN:
      return PhoneType::kUan;
    case PhoneNumberUtil::VOICEMAIL:
      return PhoneType::kVoicemail;
    default:
      return PhoneType::kUnknown;
  }
}

PhoneOutcome outcome_of_error(PhoneNumberUtil::ErrorType error, std::string_view text,
                              bool has_region) noexcept {
  switch (error) {
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR:
      // With a region it is the code behind an exit prefix ("011 801 …") that does not exist.
      return has_region || text.find('+') != std::string_view::npos ? PhoneOutcome::kBadCountryCode
                                                                    : PhoneOutcome::kNoRegion;
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
    case PhoneNumberUtil::TOO_SHORT_NSN:
      return PhoneOutcome::kTooShort;
    case PhoneNumberUtil::TOO_LONG_NSN:
      return PhoneOutcome::kTooLong;
    default:
      return PhoneOutcome::kNotANumber;
  }
}

PhoneOutcome outcome_of_length(PhoneNumberUtil::ValidationResult result) noexcept {
  switch (result) {
    case PhoneNumberUtil::IS_POSSIBLE:
      return PhoneOutcome::kPossible;
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY:
      return PhoneOutcome::kLocalOnly;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE:
      return PhoneOutcome::kBadCountryCode;
    case PhoneNumberUtil::TOO_SHORT:
      return PhoneOutcome::kTooShort;
    default:
      return PhoneOutcome::kTooLong;
  }
}

// libphonenumber refuses longer texts itself, but only after work that grows with their length.
constexpr std::size_t kLongestText = 250;

}  // namespace

PhoneReading read_phone(std::string_view text, std::string_view region) {
  PhoneReading reading;
  if (text.size() > kLongestText) return reading;
  const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
  PhoneNumber number;
  const PhoneNumberUtil::ErrorType error = util.Parse(
      std::string(text), region.empty() ? std::string("ZZ") : std::string(region), &number);
  if (error != PhoneNumberUtil::NO_PARSING_ERROR) {
    reading.outcome = outcome_of_error(error, text, calling_code(region) != 0);
    return reading;
  }
  if (number.has_extension()) reading.extension = number.extension();
  number.clear_extension();
  util.Format(number, PhoneNumberUtil::E164, &reading.e164);
  reading.country_code = static_cast<std::uint16_t>(number.country_code());
  util.GetRegionCodeForNumber(number, &reading.region);
  if (!reading.region.empty() && reading.region != "ZZ" &&
      util.IsValidNumberForRegion(number, reading.region)) {
    reading.outcome = PhoneOutcome::kValid;
    reading.type = type_of(util.GetNumberType(number));
    return reading;
  }
  reading.region.clear();
  reading.outcome = outcome_of_length(util.IsPossibleNumberWithReason(number));
  return reading;
}

bool is_short_code(std::string_view digits, std::string_view region) {
  if (region.empty() || digits.size() < 2 || digits.size() > 6) return false;
  static const std::unique_ptr<const ShortNumberInfo> short_numbers =
      std::make_unique<const ShortNumberInfo>();
  PhoneNumber number;
  const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
  if (util.Parse(std::string(digits), std::string(region), &number) !=
      PhoneNumberUtil::NO_PARSING_ERROR) {
    return false;
  }
  return short_numbers->IsValidShortNumberForRegion(number, std::string(region));
}

std::uint16_t calling_code(std::string_view region) {
  if (region.size() != 2) return 0;
  return static_cast<std::uint16_t>(
      PhoneNumberUtil::GetInstance()->GetCountryCodeForRegion(std::string(region)));
}

}  // namespace gigo::normalize
