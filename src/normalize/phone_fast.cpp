// SPDX-License-Identifier: Apache-2.0
// A shortcut through libphonenumber for the shapes that make up nearly all of a list. It follows
// the steps of PhoneNumberUtil::Parse and IsValidNumber (libphonenumber 8.12) and gives up as soon
// as a step could go two ways; the tests compare it with the library.
#include <array>

#include "base/ascii.hpp"
#include "normalize/phone_plan.hpp"

namespace gigo::normalize {
namespace {

constexpr std::size_t kLongestNational = 17;
constexpr std::size_t kLongestCountryCode = 3;

// The digits of a text of digits and plain separators; false when there is anything else.
class Digits {
 public:
  bool read(std::string_view text) noexcept {
    plus_ = !text.empty() && text.front() == '+';
    if (plus_) text.remove_prefix(1);
    for (const char c : text) {
      if (base::is_digit(c)) {
        if (size_ == digits_.size()) return false;
        digits_[size_++] = c;
      } else if (c != ' ' && c != '-' && c != '.' && c != '(' && c != ')' && c != '/') {
        return false;
      }
    }
    return size_ >= 3;
  }
  [[nodiscard]] std::string_view view() const noexcept { return {digits_.data(), size_}; }
  [[nodiscard]] bool plus() const noexcept { return plus_; }

 private:
  std::array<char, kLongestNational + kLongestCountryCode + 1> digits_{};
  std::size_t size_ = 0;
  bool plus_ = false;
};

// The region a valid number of a calling code belongs to (GetRegionCodeForNumber), and its type.
const PhonePlan* find_region(std::uint16_t code, std::string_view national, PhoneType& type) {
  const std::vector<const PhonePlan*>& plans = PhonePlans::instance().of_code(code);
  bool general = false;
  if (plans.size() == 1) {
    type = plans.front()->type_of(national, general);
    return type == PhoneType::kUnknown ? nullptr : plans.front();
  }
  for (const PhonePlan* plan : plans) {
    if (!plan->source().leading_digits.empty()) {
      if (!plan->has_leading_digits(national)) continue;
      type = plan->type_of(national, general);
      return type == PhoneType::kUnknown ? nullptr : plan;
    }
    type = plan->type_of(national, general);
    if (type != PhoneType::kUnknown) return plan;
  }
  return nullptr;
}

// A length of whole numbers; the library knows lengths of local numbers too, which are left to it.
bool has_possible_length(const PhonePlan& plan, std::string_view national) noexcept {
  return national.size() < 32 && (plan.source().general_lengths >> national.size() & 1U) != 0;
}

bool give(std::uint16_t code, std::string_view national, PhoneReading& reading) {
  PhoneType type = PhoneType::kUnknown;
  const PhonePlan* plan = find_region(code, national, type);
  // Of several countries with one code it is the main one's lengths that the library goes by.
  const PhonePlan& main = *PhonePlans::instance().of_code(code).front();
  if (plan == nullptr && !has_possible_length(main, national)) return false;
  reading = PhoneReading{};
  reading.outcome = plan == nullptr ? PhoneOutcome::kPossible : PhoneOutcome::kValid;
  reading.country_code = code;
  if (plan != nullptr) reading.region = plan->source().region;
  reading.type = plan == nullptr ? PhoneType::kUnknown : type;
  reading.e164 = "+" + std::to_string(code);
  reading.e164 += national;
  return true;
}

bool is_valid(std::uint16_t code, std::string_view national) {
  PhoneType type = PhoneType::kUnknown;
  return find_region(code, national, type) != nullptr;
}

// The national number in `digits`, whose plan is known; false when there are two opinions.
bool read_national(const PhonePlan& plan, std::string_view digits, PhoneReading& reading) {
  const std::uint16_t code = plan.source().country_code;
  if (digits.size() > kLongestNational || plan.source().has_transform_rule) return false;
  std::string_view stripped = digits;
  if (!plan.strip_national_prefix(stripped)) return give(code, digits, reading);
  bool whole_fits = false;
  bool stripped_fits = false;
  const bool whole_valid =
      plan.type_of(digits, whole_fits) != PhoneType::kUnknown || is_valid(code, digits);
  static_cast<void>(plan.type_of(stripped, stripped_fits));
  if (whole_valid) {
    // Kept whole only if what is left without the prefix is no number at all.
    if (stripped_fits || is_valid(code, stripped)) return false;
    return give(code, digits, reading);
  }
  if (whole_fits && !stripped_fits) return false;
  if (!has_possible_length(plan, stripped)) return false;
  return give(code, stripped, reading);
}

bool read_international(std::string_view digits, PhoneReading& reading) {
  // "+375 8…": the prefix pattern of Belarus takes the 8 for a prefix where it is none.
  constexpr std::string_view kBelarus8 = "3758";
  if (digits.front() == '0' || digits.substr(0, kBelarus8.size()) == kBelarus8) return false;
  std::uint16_t code = 0;
  for (std::size_t size = 1; size <= kLongestCountryCode && size < digits.size(); ++size) {
    code = static_cast<std::uint16_t>(code * 10 + (digits[size - 1] - '0'));
    const std::vector<const PhonePlan*>& plans = PhonePlans::instance().of_code(code);
    if (plans.empty()) continue;
    return read_national(*plans.front(), digits.substr(size), reading);
  }
  return false;
}

}  // namespace

bool read_phone_fast(std::string_view text, std::string_view region, PhoneReading& reading) {
  Digits digits;
  if (!digits.read(text)) return false;
  if (digits.plus()) return read_international(digits.view(), reading);
  const PhonePlan* plan = PhonePlans::instance().of_region(region);
  if (plan == nullptr || plan->begins_with_exit_code(digits.view())) return false;
  if (!read_national(*plan, digits.view(), reading)) return false;

  // A number that begins with the country's own code: the library tries to take that off as well.
  const std::string code = std::to_string(plan->source().country_code);
  if (digits.view().substr(0, code.size()) != code) return true;
  std::string_view rest = digits.view().substr(code.size());
  if (reading.outcome != PhoneOutcome::kValid) return false;
  if (std::string_view(reading.e164).substr(1 + code.size()) == rest) return true;
  bool whole_fits = false;
  static_cast<void>(plan->type_of(digits.view(), whole_fits));
  return whole_fits;
}

}  // namespace gigo::normalize
