// SPDX-License-Identifier: Apache-2.0
// Where the numbering plans come from, and whether it is they that answer.
#include <string>

#include "data/data.hpp"
#include "gigo/phone.hpp"
#include "normalize/fact_table.hpp"
#include "normalize/phone_reading.hpp"

namespace gigo {
namespace {

// Numbers about which the metadata of older libraries errs.
struct Canary {
  std::string_view text;
  std::string_view region;  // empty: not valid
  PhoneType type;
};

constexpr Canary kCanaries[] = {
    {"+2290195123456", "BJ", PhoneType::kMobile},       // ten digits since 2024
    {"+12352345678", "US", PhoneType::kFixedOrMobile},  // an area code of 2025
    {"+5215512345678", "", PhoneType::kUnknown},        // the 1 of Mexico ended in 2019
    {"+22995123456", "", PhoneType::kUnknown},          // Benin before
    {"+80012345678", "001", PhoneType::kTollFree},      // of no country
    {"+442079460958", "GB", PhoneType::kFixedLine},     // and one that never changed
};

}  // namespace

std::string_view to_string(PhoneType type) noexcept {
  constexpr std::string_view kWords[] = {
      "unknown",         "fixed_line",   "mobile",      "fixed_line_or_mobile",
      "toll_free",       "premium_rate", "shared_cost", "voip",
      "personal_number", "pager",        "uan",         "voicemail"};
  const auto at = static_cast<std::size_t>(type);
  return kWords[at < std::size(kWords) ? at : 0];
}

const PhonePlansSource& phone_plans_source() noexcept {
  static const PhonePlansSource source = [] {
    PhonePlansSource read;
    for (normalize::FactTable table(data::phone_source()); table.next();) {
      if (table[0] == "name") read.name = table[1];
      if (table[0] == "version") read.version = table[1];
      if (table[0] == "date") read.date = table[1];
      if (table[0] == "licence") read.licence = table[1];
    }
    return read;
  }();
  return source;
}

Status check_phone_plans() {
  for (const Canary& canary : kCanaries) {
    const normalize::PhoneReading reading = normalize::read_phone(canary.text, {});
    const bool valid = reading.outcome == normalize::PhoneOutcome::kValid;
    if (valid == canary.region.empty() || reading.region != canary.region ||
        reading.type != canary.type) {
      return Error{ErrorCode::kInternal,
                   "the numbering plans do not answer as those of " +
                       std::string(phone_plans_source().date) + " do for " +
                       std::string(canary.text) + "; this build of gigo is broken",
                   {}};
    }
  }
  return Done{};
}

}  // namespace gigo
