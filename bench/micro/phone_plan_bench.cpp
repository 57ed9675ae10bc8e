// SPDX-License-Identifier: Apache-2.0
// Reading one number of known form, without the repairs of a cell: the verdict of the automaton
// alone, and the digit reader. The reference is libphonenumber as one calls it for the same answer:
// parse, is it valid, of which region and type, format as E.164.
#include <phonenumbers/phonenumberutil.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "case.hpp"
#include "gigo/phone.hpp"
#include "normalize/country.hpp"
#include "normalize/phone_plan.hpp"
#include "normalize/phone_reading.hpp"
#include "people.hpp"
#include "topics.hpp"

namespace gigo::bench {
namespace {

struct Number {
  std::string text, region;  // as written, and where
  std::string national;      // digits
  normalize::PhoneState plan = 0;
};

// The valid numbers of a generated list, as `write` writes them.
template <class Write>
std::vector<Number> numbers(Write write) {
  std::vector<Number> made;
  const Table& table = list_file().table;
  const Column& cells = table.columns[static_cast<std::size_t>(datagen::Cell::kPhone)];
  const Column& countries = table.columns[static_cast<std::size_t>(datagen::Cell::kCountry)];
  for (std::size_t row = 0; row < table.rows && made.size() < 4'096; ++row) {
    const std::string region = normalize::find_country(countries[row]);
    const normalize::PhoneReading reading = normalize::read_phone(cells[row], region);
    if (reading.outcome != normalize::PhoneOutcome::kValid || reading.region.size() != 2) continue;
    const std::size_t code = std::to_string(reading.country_code).size();
    made.push_back({write(reading.e164), reading.region, reading.e164.substr(1 + code),
                    normalize::PhonePlans::instance().of_region(reading.region)->numbers});
  }
  return made;
}

const std::vector<Number>& international() {
  static const auto list = numbers(
      [](const std::string& e164) { return format_phone(e164, PhoneFormat::kInternational); });
  return list;
}

const std::vector<Number>& national() {
  static const auto list =
      numbers([](const std::string& e164) { return format_phone(e164, PhoneFormat::kNational); });
  return list;
}

PhoneType judge(const Number& number) {
  return normalize::plan_verdict(number.plan, number.national).type;
}

bool read(const Number& number) {
  static normalize::PhoneReading reading;  // benchmarks run on one thread
  return normalize::read_phone_fast(number.text, number.region, reading);
}

using i18n::phonenumbers::PhoneNumberUtil;

int judge_by_libphonenumber(const Number& number) {
  const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
  i18n::phonenumbers::PhoneNumber parsed;
  parsed.set_country_code(normalize::calling_code(number.region));
  parsed.set_national_number(std::stoull(number.national));
  return util.IsValidNumber(parsed) ? util.GetNumberType(parsed) : PhoneNumberUtil::UNKNOWN;
}

std::size_t read_by_libphonenumber(const Number& number) {
  const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
  i18n::phonenumbers::PhoneNumber parsed;
  if (util.Parse(number.text, number.region, &parsed) != PhoneNumberUtil::NO_PARSING_ERROR ||
      !util.IsValidNumber(parsed)) {
    return 0;
  }
  std::string region;
  std::string e164;
  util.GetRegionCodeForNumber(parsed, &region);
  util.Format(parsed, PhoneNumberUtil::E164, &e164);
  return static_cast<std::size_t>(util.GetNumberType(parsed)) + e164.size() + region.size();
}

}  // namespace

void add_phone_plan() {
  add("phone_verdict/national", international, judge);
  add("reference/phone_verdict/national/libphonenumber", international, judge_by_libphonenumber);
  add("read_phone/international", international, read);
  add("reference/read_phone/international/libphonenumber", international, read_by_libphonenumber);
  add("read_phone/national", national, read);
  add("reference/read_phone/national/libphonenumber", national, read_by_libphonenumber);
}

}  // namespace gigo::bench
