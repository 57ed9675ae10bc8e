// SPDX-License-Identifier: Apache-2.0
// Any bytes as a cell of addresses: every part is valid UTF-8 and no longer than the cell allows, a
// key is the key of itself, the clean text is its own clean text and gives the same parts, and what
// was read before does not show.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "gigo/address.hpp"
#include "normalize/address.hpp"
#include "normalize/street_key.hpp"
#include "text/utf8.hpp"

namespace {

using gigo::PostalAddress;

void require(bool holds) {
  if (!holds) std::abort();
}

void check_text(const PostalAddress& address) {
  for (const std::string* text :
       {&address.value, &address.addressee, &address.house_number, &address.street, &address.unit,
        &address.city, &address.region, &address.postcode, &address.country, &address.district,
        &address.number_key, &address.street_key, &address.unit_key}) {
    require(gigo::text::is_valid_utf8(*text));
    require(text->size() <= 64 * 1024);
  }
}

bool same(const PostalAddress& a, const PostalAddress& b) {
  return a.value == b.value && a.addressee == b.addressee && a.house_number == b.house_number &&
         a.street == b.street && a.unit == b.unit && a.city == b.city && a.region == b.region &&
         a.postcode == b.postcode && a.country == b.country && a.district == b.district &&
         a.number_key == b.number_key && a.street_key == b.street_key && a.unit_key == b.unit_key;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view raw(reinterpret_cast<const char*>(data), size);
  static PostalAddress reused;
  gigo::normalize_address(raw, {}, reused);
  const PostalAddress fresh = gigo::normalize_address(raw);
  require(same(reused, fresh));
  check_text(fresh);
  check_text(gigo::normalize_address(raw, {.country = "US"}));
  if (raw.find_first_of("\r\n") == std::string_view::npos) {
    require(same(gigo::normalize_address(fresh.value), fresh));
  }
  using WriteKey = void (*)(std::string_view, std::string&);
  const WriteKey keys[] = {gigo::normalize::street_key, gigo::normalize::number_key,
                           gigo::normalize::unit_key};
  for (const WriteKey key : keys) {
    std::string once;
    std::string twice;
    key(fresh.value, once);
    key(once, twice);
    require(once == twice);
  }
  static_cast<void>(gigo::normalize::split_city(fresh.value, ""));
  return 0;
}
