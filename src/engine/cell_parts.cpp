// SPDX-License-Identifier: Apache-2.0
#include "engine/cell_parts.hpp"

#include <fmt/format.h>

#include <iterator>

namespace gigo::engine {
namespace {

using enum PartShape;

// Writes a text of the value as it is.
template <class Value, std::string Value::*Member>
void copy(const Value& value, std::string& out) {
  out = value.*Member;
}

template <std::string EmailValue::*Member>
constexpr auto email_text = copy<EmailValue, Member>;

void flag_words(const EmailValue& value, std::string& out) {
  for (const EmailFlag flag : kEmailFlags) {
    if (!value.has(flag)) continue;
    if (!out.empty()) out += ',';
    out += to_string(flag);
  }
}

constexpr CellPart<EmailValue> kEmailParts[] = {
    {"local_part", kText, email_text<&EmailValue::local_part>},
    {"domain", kText, email_text<&EmailValue::domain>},
    {"display", kText, email_text<&EmailValue::display>},
    {"registrable_domain", kText, email_text<&EmailValue::registrable_domain>},
    {"match_key", kText, email_text<&EmailValue::match_key>},
    {"weak_key", kText, email_text<&EmailValue::weak_key>},
    {"flags", kWords, flag_words},
    {"written", kText, email_text<&EmailValue::written>},
};

template <std::string PhoneValue::*Member>
constexpr auto phone_text = copy<PhoneValue, Member>;

void e164(const PhoneValue& value, std::string& out) {
  if (!value.value.empty()) {
    out = value.value;
  } else if (value.comparable.starts_with('+')) {
    out = value.comparable;
  }
}

void valid(const PhoneValue& value, std::string& out) {
  out = value.value.empty() ? "false" : "true";
}

void type(const PhoneValue& value, std::string& out) { out = to_string(value.type); }

void country_code(const PhoneValue& value, std::string& out) {
  if (value.country_code != 0) fmt::format_to(std::back_inserter(out), "{}", value.country_code);
}

template <PhoneFormat Format>
void display(const PhoneValue& value, std::string& out) {
  if (!value.value.empty()) out = format_phone(value.value, Format);
}

constexpr CellPart<PhoneValue> kPhoneParts[] = {
    {"e164", kText, e164},
    {"extension", kText, phone_text<&PhoneValue::extension>},
    {"valid", kTruth, valid},
    {"region", kText, phone_text<&PhoneValue::region>},
    {"type", kText, type},
    {"country_code", kNumber, country_code},
    {"international", kText, display<PhoneFormat::kInternational>},
    {"national", kText, display<PhoneFormat::kNational>},
    {"written", kText, phone_text<&PhoneValue::written>},
};

template <std::string PersonName::*Member>
constexpr auto name_text = copy<PersonName, Member>;

void ambiguity_words(const PersonName& name, std::string& out) {
  for (const NameAmbiguity ambiguity : kNameAmbiguities) {
    if (!name.has(ambiguity)) continue;
    if (!out.empty()) out += ',';
    out += to_string(ambiguity);
  }
}

void family_first(const PersonName& name, std::string& out) {
  out = name.family_first ? "true" : "false";
}

constexpr CellPart<PersonName> kNameParts[] = {
    {"prefix", kText, name_text<&PersonName::prefix>},
    {"given", kText, name_text<&PersonName::given>},
    {"middle", kText, name_text<&PersonName::middle>},
    {"family", kText, name_text<&PersonName::family>},
    {"suffix", kText, name_text<&PersonName::suffix>},
    {"nickname", kText, name_text<&PersonName::nickname>},
    {"note", kText, name_text<&PersonName::note>},
    {"family_first", kTruth, family_first},
    {"ambiguities", kWords, ambiguity_words},
};

template <std::string Organisation::*Member>
constexpr auto organisation_text = copy<Organisation, Member>;

void person(const Organisation& organisation, std::string& out) {
  out = organisation.person ? "true" : "false";
}

constexpr CellPart<Organisation> kOrganisationParts[] = {
    {"match_key", kText, organisation_text<&Organisation::match_key>},
    {"legal_form", kText, organisation_text<&Organisation::legal_form>},
    {"acronym", kText, organisation_text<&Organisation::acronym>},
    {"other_name", kText, organisation_text<&Organisation::other_name>},
    {"person", kTruth, person},
};

template <std::string PostalAddress::*Member>
constexpr auto address_text = copy<PostalAddress, Member>;

constexpr CellPart<PostalAddress> kAddressParts[] = {
    {"addressee", kText, address_text<&PostalAddress::addressee>},
    {"house_number", kText, address_text<&PostalAddress::house_number>},
    {"street", kText, address_text<&PostalAddress::street>},
    {"unit", kText, address_text<&PostalAddress::unit>},
    {"district", kText, address_text<&PostalAddress::district>},
    {"city", kText, address_text<&PostalAddress::city>},
    {"region", kText, address_text<&PostalAddress::region>},
    {"postcode", kText, address_text<&PostalAddress::postcode>},
    {"country", kText, address_text<&PostalAddress::country>},
    {"number_key", kText, address_text<&PostalAddress::number_key>},
    {"street_key", kText, address_text<&PostalAddress::street_key>},
    {"unit_key", kText, address_text<&PostalAddress::unit_key>},
};

constexpr CellPart<CountryValue> kCountryParts[] = {
    {"alpha3", kText, copy<CountryValue, &CountryValue::alpha3>},
    {"name", kText, copy<CountryValue, &CountryValue::name>},
    {"text", kText, copy<CountryValue, &CountryValue::text>},
};

void write_number(int number, std::string& out) {
  if (number != 0) fmt::format_to(std::back_inserter(out), "{}", number);
}

void year(const DateValue& value, std::string& out) { write_number(value.date.year, out); }

void month(const DateValue& value, std::string& out) { write_number(value.date.month, out); }

void day(const DateValue& value, std::string& out) { write_number(value.date.day, out); }

void precision(const DateValue& value, std::string& out) { out = to_string(value.precision); }

constexpr CellPart<DateValue> kDateParts[] = {
    {"year", kNumber, year},
    {"month", kNumber, month},
    {"day", kNumber, day},
    {"precision", kText, precision},
};

void scheme(const IdentifierValue& value, std::string& out) { out = to_string(value.scheme); }

void check_digits(const IdentifierValue& value, std::string& out) { out = to_string(value.check); }

constexpr CellPart<IdentifierValue> kIdentifierParts[] = {
    {"scheme", kText, scheme},
    {"country", kText, copy<IdentifierValue, &IdentifierValue::country>},
    {"check_digits", kText, check_digits},
    {"display", kText, copy<IdentifierValue, &IdentifierValue::display>},
};

}  // namespace

template <>
std::span<const CellPart<EmailValue>> parts_of<EmailValue>() noexcept {
  return kEmailParts;
}

template <>
std::span<const CellPart<PhoneValue>> parts_of<PhoneValue>() noexcept {
  return kPhoneParts;
}

template <>
std::span<const CellPart<PersonName>> parts_of<PersonName>() noexcept {
  return kNameParts;
}

template <>
std::span<const CellPart<Organisation>> parts_of<Organisation>() noexcept {
  return kOrganisationParts;
}

template <>
std::span<const CellPart<PostalAddress>> parts_of<PostalAddress>() noexcept {
  return kAddressParts;
}

template <>
std::span<const CellPart<CountryValue>> parts_of<CountryValue>() noexcept {
  return kCountryParts;
}

template <>
std::span<const CellPart<DateValue>> parts_of<DateValue>() noexcept {
  return kDateParts;
}

template <>
std::span<const CellPart<IdentifierValue>> parts_of<IdentifierValue>() noexcept {
  return kIdentifierParts;
}

}  // namespace gigo::engine
