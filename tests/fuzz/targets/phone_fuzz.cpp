// SPDX-License-Identifier: Apache-2.0
// Any bytes as a phone cell: the first byte chooses the region and the options, the rest is the
// cell. What comes out must be valid UTF-8, valid by its plan where it says so, the same for used
// and fresh memory, and read the same again.
#include <array>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "gigo/phone.hpp"
#include "text/utf8.hpp"

namespace {

using gigo::PhoneCell;
using gigo::PhoneOptions;
using gigo::PhoneValue;
using gigo::ValueStatus;

void require(bool holds) {
  if (!holds) std::abort();
}

bool same(const PhoneValue& a, const PhoneValue& b) {
  return a.value == b.value && a.comparable == b.comparable && a.extension == b.extension &&
         a.written == b.written && a.status == b.status && a.type == b.type &&
         a.country_code == b.country_code && a.region == b.region;
}

void check_value(const PhoneValue& value, const PhoneOptions& options) {
  for (const std::string* part :
       {&value.value, &value.comparable, &value.extension, &value.written, &value.region}) {
    require(gigo::text::is_valid_utf8(*part));
  }
  require(value.status != ValueStatus::kMissing);
  const bool certain = value.status == ValueStatus::kOk || value.status == ValueStatus::kChanged;
  if (certain) require(value.value.size() > 1 && value.value.front() == '+');
  if (value.status == ValueStatus::kInvalid) require(value.value.empty());
  if (!gigo::usable(value.status)) {
    require(value.comparable.empty());
    return;
  }
  const std::string stored = gigo::stored_phone(value);
  const PhoneCell again = gigo::normalize_phone(stored, options);
  require(again.values.size() == 1 && gigo::stored_phone(again.values[0]) == stored);
  require(again.values[0].status == (value.value.empty() ? value.status : ValueStatus::kOk));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::array<std::string_view, 16> kRegions{
      "", "US", "GB", "DE", "FR", "IT", "MX", "BR", "AR", "CO", "IN", "JP", "BJ", "RU", "CI", "XX"};
  if (size == 0) return 0;
  const std::string_view cell(reinterpret_cast<const char*>(data) + 1, size - 1);
  const PhoneOptions options{.region = kRegions[data[0] % kRegions.size()],
                             .region_is_profile = (data[0] & 0x10) != 0,
                             .kind = static_cast<gigo::PhoneKind>(data[0] >> 6),
                             .reserved_values_ordinary = (data[0] & 0x20) != 0};
  static PhoneCell used;
  gigo::normalize_phone(cell, options, used);
  const PhoneCell fresh = gigo::normalize_phone(cell, options);
  require(fresh.notes == used.notes && fresh.values.size() == used.values.size());
  for (std::size_t i = 0; i < fresh.values.size(); ++i) {
    require(same(fresh.values[i], used.values[i]));
    check_value(fresh.values[i], options);
  }
  for (std::size_t i = 0; i < fresh.notes.size(); ++i) {
    require(gigo::text::is_valid_utf8(fresh.notes[i].suggestion));
    for (std::size_t j = 0; j < i; ++j) require(fresh.notes[i].code != fresh.notes[j].code);
  }
  if (fresh.values.size() == 1 && !gigo::usable(fresh.values[0].status)) {
    require(fresh.values[0].written == gigo::text::replace_invalid(cell));
  }
  return 0;
}
