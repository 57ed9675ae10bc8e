// SPDX-License-Identifier: Apache-2.0
#include "match/attributes.hpp"

namespace gigo::match {
namespace {

// clang-format off
constexpr std::array<AttributeInfo, kAttributeCount> kTable{{
    {Attribute::kGiven, "given name", Comparison::kGivenName, 5,
     {720'000, 140'000, 50'000, 30'000, 60'000}, {10'000, 10'000, 30'000, 70'000, 880'000}, 5'000, false},
    {Attribute::kFamily, "family name", Comparison::kFamilyName, 5,
     {740'000, 140'000, 30'000, 20'000, 70'000}, {3'000, 5'000, 10'000, 50'000, 932'000}, 1'500, false},
    {Attribute::kMiddle, "middle name", Comparison::kMiddleName, 5,
     {600'000, 80'000, 220'000, 20'000, 80'000}, {20'000, 20'000, 150'000, 60'000, 750'000}, 10'000, false},
    {Attribute::kSingle, "name", Comparison::kSingleName, 5,
     {450'000, 250'000, 170'000, 60'000, 70'000}, {2'000, 5'000, 10'000, 50'000, 933'000}, 2'000, false},
    {Attribute::kBirth, "birth date", Comparison::kBirthDate, 5,
     {800'000, 100'000, 40'000, 20'000, 40'000}, {60, 1'200, 6'000, 15'000, 977'740}, 60, false},
    {Attribute::kEmail, "email", Comparison::kEmail, 4,
     {600'000, 150'000, 50'000, 200'000, 0}, {200, 3'000, 3'000, 993'800, 0}, 150, false},
    {Attribute::kMailDomain, "mail domain", Comparison::kEmail, 2,
     {950'000, 50'000, 0, 0, 0}, {5'000, 995'000, 0, 0, 0}, 5'000, false},
    {Attribute::kPhone, "phone", Comparison::kPhone, 3,
     {620'000, 80'000, 300'000, 0, 0}, {300, 1'000, 998'700, 0, 0}, 200, false},
    {Attribute::kIdentifier, "identifier", Comparison::kIdentifier, 3,
     {800'000, 100'000, 100'000, 0, 0}, {100, 1'000, 998'900, 0, 0}, 100, false},
    {Attribute::kNumber, "house number", Comparison::kAddress, 3,
     {860'000, 70'000, 70'000, 0, 0}, {20'000, 80'000, 900'000, 0, 0}, 10'000, false},
    {Attribute::kStreet, "street", Comparison::kAddress, 4,
     {680'000, 180'000, 70'000, 70'000, 0}, {3'000, 7'000, 60'000, 930'000, 0}, 2'000, false},
    {Attribute::kStreet2, "second address line", Comparison::kAddress, 4,
     {600'000, 160'000, 80'000, 160'000, 0}, {10'000, 20'000, 80'000, 890'000, 0}, 5'000, false},
    {Attribute::kCity, "city", Comparison::kAddress, 4,
     {780'000, 120'000, 20'000, 80'000, 0}, {20'000, 10'000, 30'000, 940'000, 0}, 10'000, false},
    {Attribute::kPostcode, "postcode", Comparison::kAddress, 3,
     {840'000, 90'000, 70'000, 0, 0}, {4'000, 30'000, 966'000, 0, 0}, 3'000, false},
    {Attribute::kRegion, "region", Comparison::kRegion, 2,
     {930'000, 70'000, 0, 0, 0}, {200'000, 800'000, 0, 0, 0}, 100'000, true},
    {Attribute::kCountry, "country", Comparison::kCountry, 2,
     {970'000, 30'000, 0, 0, 0}, {500'000, 500'000, 0, 0, 0}, 300'000, true},
    {Attribute::kOrganisation, "organisation", Comparison::kOrganisation, 5,
     {500'000, 220'000, 150'000, 60'000, 70'000}, {1'000, 2'000, 4'000, 20'000, 973'000}, 1'000, false},
    {Attribute::kEmployer, "company", Comparison::kEmployer, 5,
     {450'000, 120'000, 60'000, 20'000, 350'000}, {5'000, 5'000, 5'000, 20'000, 965'000}, 3'000, false},
    {Attribute::kWebsite, "website", Comparison::kWebsite, 2,
     {600'000, 400'000, 0, 0, 0}, {3'000, 997'000, 0, 0, 0}, 2'000, false},
    {Attribute::kGender, "gender", Comparison::kGender, 2,
     {970'000, 30'000, 0, 0, 0}, {500'000, 500'000, 0, 0, 0}, 500'000, true},
    {Attribute::kSuffix, "name suffix", Comparison::kSuffix, 2,
     {995'000, 5'000, 0, 0, 0}, {500'000, 500'000, 0, 0, 0}, 300'000, true},
    {Attribute::kExact, "own comparison", Comparison::kUser, 2,
     {900'000, 100'000, 0, 0, 0}, {50'000, 950'000, 0, 0, 0}, 20'000, false},
    {Attribute::kText, "own text", Comparison::kUser, 3,
     {300'000, 200'000, 500'000, 0, 0}, {30'000, 100'000, 870'000, 0, 0}, 20'000, false},
}};
// clang-format on

}  // namespace

std::span<const AttributeInfo> all_attributes() noexcept { return kTable; }

const AttributeInfo& attribute_info(Attribute attribute) noexcept {
  return kTable[index(attribute)];
}

std::size_t slot_of(Attribute attribute, Level level) noexcept {
  const std::size_t last = kTable[index(attribute)].slots - std::size_t{1};
  switch (level) {
    case Level::kMissing:
    case Level::kEqual:
      return 0;
    case Level::kNear:
    case Level::kNickname:
    case Level::kSwapped:
      // An email with the same local part is stronger than one that is merely similar.
      return attribute == Attribute::kEmail ? 2 : 1;
    case Level::kInitial:
    case Level::kPartly:
      return attribute == Attribute::kEmail || attribute == Attribute::kText ? 1 : 2;
    case Level::kWeak:
      return 3;
    case Level::kDifferent:
      return last;
  }
  return last;
}

}  // namespace gigo::match
