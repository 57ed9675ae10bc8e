// SPDX-License-Identifier: Apache-2.0
// The reference is libphonenumber as one calls it: parse, is it valid, format as E.164. gigo also
// repairs the cell, finds several numbers in it, and judges placeholders and fictional numbers.
#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <string>
#include <vector>

#include "case.hpp"
#include "normalize/country.hpp"
#include "normalize/phone.hpp"
#include "people.hpp"
#include "topics.hpp"

namespace gigo::bench {
namespace {

struct PhoneAt {
  std::string cell, region;
};

const std::vector<PhoneAt>& phones() {
  static const std::vector<PhoneAt> list = [] {
    std::vector<PhoneAt> made;
    const Table& table = list_file().table;
    const Column& numbers = table.columns[static_cast<std::size_t>(datagen::Cell::kPhone)];
    const Column& countries = table.columns[static_cast<std::size_t>(datagen::Cell::kCountry)];
    for (std::size_t row = 0; row < table.rows && made.size() < 4'096; ++row) {
      const std::string region = normalize::find_country(countries[row]);
      if (!numbers[row].empty() && !region.empty()) {
        made.push_back({std::string(numbers[row]), region});
      }
    }
    return made;
  }();
  return list;
}

std::string read_by_libphonenumber(const PhoneAt& phone) {
  using i18n::phonenumbers::PhoneNumberUtil;
  const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
  i18n::phonenumbers::PhoneNumber number;
  std::string e164;
  if (util.Parse(phone.cell, phone.region, &number) == PhoneNumberUtil::NO_PARSING_ERROR &&
      util.IsValidNumber(number)) {
    util.Format(number, PhoneNumberUtil::E164, &e164);
  }
  return e164;
}

}  // namespace

void add_phone() {
  add("normalize_phone/phones", phones, [](const PhoneAt& phone) {
    return normalize::normalize_phone(phone.cell, phone.region).values.size();
  });
  add("reference/normalize_phone/phones/libphonenumber", phones, read_by_libphonenumber);
}

}  // namespace gigo::bench
