// SPDX-License-Identifier: Apache-2.0
#include "normalize/address.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "normalize/address_contact.hpp"
#include "normalize/address_line.hpp"
#include "normalize/address_place.hpp"
#include "normalize/address_range.hpp"
#include "normalize/cell_text.hpp"

namespace gigo::normalize {
namespace {

void split_line(const AddressLine& line, std::string_view country, AddressParts& parts) {
  const AddressPlace place = find_place(line, country);
  parts.country = place.country;
  parts.postcode = place.postcode;
  take_streets(line, take_city(line, place, country, parts), parts);
}

}  // namespace

AddressParts split_address(std::string_view address, std::string_view country) {
  AddressParts parts;
  split_address(address, country, parts);
  return parts;
}

void split_address(std::string_view address, std::string_view country, AddressParts& parts) {
  for (std::string* part :
       {&parts.house_number, &parts.street, &parts.unit, &parts.city, &parts.region,
        &parts.postcode, &parts.country, &parts.addressee, &parts.district}) {
    part->clear();
  }
  parts.contacts.clear();
  const AddressLine line(address);
  if (line.size() == 0) {
    parts.street = address;
    return;
  }
  std::string rest;
  if (may_hold_contact(line) && take_contacts(address, rest, parts.contacts)) {
    const AddressLine bare(rest);
    if (bare.size() != 0) split_line(bare, country, parts);
    return;
  }
  split_line(line, country, parts);
}

CityParts split_city(std::string_view text, std::string_view country) {
  CityParts parts;
  const AddressLine line(text);
  const bool comma = text.find(',') != std::string_view::npos;
  const bool digits = std::any_of(text.begin(), text.end(), base::is_digit);
  if (line.size() >= 2 && (digits || comma)) {
    const CityPlace place = find_city_place(line, country);
    if (!place.postcode.empty() || !place.region.empty()) {
      parts.city = line.text(place.city_first, place.city_last);
      parts.region = place.region;
      parts.postcode = place.postcode;
      return parts;
    }
  }
  parts.city = text;
  return parts;
}

bool is_line_before_street(std::string_view text) {
  const AddressLine line(text);
  if (line.size() == 0) return false;
  if (is_unit(line, 0, line.size())) return true;
  if (line[0].is(kCare) &&
      (line[0].folded != "co" || line[0].text.find('/') != line[0].text.npos)) {
    return true;
  }
  return line.size() > 1 && line[line.size() - 1].is(kBuilding) && !line[0].has_digit;
}

AddressParts split_address_cell(std::string_view raw, std::string_view clean,
                                std::string_view country) {
  AddressParts parts;
  split_address_cell(raw, clean, country, parts);
  return parts;
}

void split_address_cell(std::string_view raw, std::string_view clean, std::string_view country,
                        AddressParts& parts) {
  if (raw.find('\n') == std::string_view::npos && raw.find('\r') == std::string_view::npos) {
    return split_address(clean, country, parts);
  }
  std::string lines;
  while (!raw.empty()) {
    const std::size_t end = raw.find_first_of("\r\n");
    const CellText line = read_cell_text(raw.substr(0, end));
    if (!line.text.empty()) list_part(lines, line.text);
    if (end == std::string_view::npos) break;
    raw.remove_prefix(end + 1);
  }
  split_address(lines, country, parts);
}

bool is_whole_address(const AddressParts& parts) noexcept {
  const bool placed = !parts.postcode.empty() || !parts.region.empty() || !parts.country.empty();
  return placed && !parts.city.empty() && !(parts.street.empty() && parts.unit.empty());
}

}  // namespace gigo::normalize
