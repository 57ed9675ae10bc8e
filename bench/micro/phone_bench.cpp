// SPDX-License-Identifier: Apache-2.0
// The reference is libphonenumber as one calls it: parse, is it valid, format as E.164. gigo also
// repairs the cell, finds several numbers in it, and judges placeholders and fictional numbers.
// Beside the figures it prints which share of the cells was read without libphonenumber.
#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include "case.hpp"
#include "normalize/country.hpp"
#include "normalize/phone.hpp"
#include "normalize/phone_digits.hpp"
#include "people.hpp"
#include "topics.hpp"

namespace gigo::bench {
namespace {

struct PhoneAt {
  std::string cell, region;
};

// As datagen writes them: half national, with labels, extensions, damage and a few that are none.
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

// The valid ones among them, as `write` writes them again.
template <class Write>
std::vector<PhoneAt> clean_phones(Write write) {
  std::vector<PhoneAt> made;
  for (const PhoneAt& phone : phones()) {
    const PhoneCell cell = normalize_phone(phone.cell, {.region = phone.region});
    if (cell.values.empty() || cell.values[0].value.empty()) continue;
    made.push_back({write(cell.values[0]), cell.values[0].region});
  }
  return made;
}

const std::vector<PhoneAt>& international_phones() {
  static const std::vector<PhoneAt> list =
      clean_phones([](const PhoneValue& value) { return value.value; });
  return list;
}

const std::vector<PhoneAt>& national_phones() {
  static const std::vector<PhoneAt> list = clean_phones(
      [](const PhoneValue& value) { return format_phone(value.value, PhoneFormat::kNational); });
  return list;
}

std::size_t read_again(const PhoneAt& phone) {
  static PhoneCell cell;  // benchmarks run on one thread
  normalize_phone(phone.cell, {.region = phone.region}, cell);
  return cell.values.size();
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

bool library_was_asked = false;

normalize::PhoneReading ask_library(std::string_view text, std::string_view region) {
  library_was_asked = true;
  return normalize::read_phone(text, region);
}

// Printed once, to the side of the figures.
void print_share(const char* name, const std::vector<PhoneAt>& list) {
  std::size_t without = 0;
  PhoneCell cell;
  for (const PhoneAt& phone : list) {
    library_was_asked = false;
    normalize::normalize_phone_with(ask_library, phone.cell, {.region = phone.region}, cell);
    without += library_was_asked ? 0U : 1U;
  }
  std::fprintf(stderr, "%s: %.2f %% of %zu cells read without libphonenumber\n", name,
               100.0 * static_cast<double>(without) / static_cast<double>(list.size()),
               list.size());
}

void add_list(const std::string& input, const std::vector<PhoneAt>& (*list)()) {
  const std::string name = "normalize_phone/" + input;
  add_round(name, [name, list] {
    print_share(name.c_str(), list());
    return Round{list().size(), [list] {
                   for (const PhoneAt& phone : list()) benchmark::DoNotOptimize(read_again(phone));
                 }};
  });
}

}  // namespace

void add_phone() {
  add_list("phones", phones);
  add_list("international", international_phones);
  add_list("national", national_phones);
  add("reference/normalize_phone/phones/libphonenumber", phones, read_by_libphonenumber);
}

}  // namespace gigo::bench
