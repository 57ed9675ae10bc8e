// SPDX-License-Identifier: Apache-2.0
#include "cli/outputs/cell_parts.hpp"

#include <fmt/format.h>

#include <iterator>

namespace gigo::cli {
namespace {

using enum PartShape;

template <std::string EmailValue::*Member>
void email_text(const EmailValue& value, std::string& out) {
  out = value.*Member;
}

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
void phone_text(const PhoneValue& value, std::string& out) {
  out = value.*Member;
}

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

}  // namespace

std::span<const CellPart<EmailValue>> parts_of(const EmailCell&) noexcept { return kEmailParts; }

std::span<const CellPart<PhoneValue>> parts_of(const PhoneCell&) noexcept { return kPhoneParts; }

}  // namespace gigo::cli
