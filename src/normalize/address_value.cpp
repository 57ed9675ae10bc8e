// SPDX-License-Identifier: Apache-2.0
// The public functions about one address, over src/normalize/address.hpp.
#include <algorithm>
#include <utility>

#include "base/ascii.hpp"
#include "gigo/address.hpp"
#include "normalize/address.hpp"
#include "normalize/batch.hpp"
#include "normalize/cell_text.hpp"
#include "normalize/distinct_cells.hpp"
#include "normalize/note.hpp"
#include "normalize/placeholder.hpp"
#include "normalize/street_key.hpp"
#include "normalize/text_codes.hpp"

namespace gigo {
namespace {

// Nothing that stands for no address has a comma beside a number.
bool may_be_placeholder(std::string_view text) noexcept {
  return text.find(',') == std::string_view::npos ||
         std::none_of(text.begin(), text.end(), base::is_digit);
}

void write_keys(PostalAddress& address) {
  address.number_key.clear();
  address.street_key.clear();
  address.unit_key.clear();
  if (!address.house_number.empty()) {
    normalize::number_key(address.house_number, address.number_key);
  }
  if (!address.street.empty()) normalize::street_key(address.street, address.street_key);
  if (!address.unit.empty()) normalize::unit_key(address.unit, address.unit_key);
}

}  // namespace

void normalize_address(std::string_view raw, const AddressOptions& options,
                       PostalAddress& address) {
  address = {};
  const std::string_view cell = normalize::readable_part(raw);
  normalize::CellText clean = normalize::read_cell_text(cell);
  if (clean.text.empty()) return;
  if (may_be_placeholder(clean.text) && normalize::is_placeholder_text(clean.text)) {
    address.status = ValueStatus::kPlaceholder;
    address.notes.push_back({Code::kAddressPlaceholder, {}});
    return;
  }
  address.status = clean.changed ? ValueStatus::kChanged : ValueStatus::kOk;
  normalize::for_each_repair(clean, normalize::kAddressTextCodes,
                             [&address](Code code) { normalize::add_note(address.notes, code); });
  normalize::AddressParts parts = normalize::split_address_cell(cell, clean.text, options.country);
  for (CellNote& contact : parts.contacts) {
    normalize::add_note(address.notes, contact.code, std::move(contact.suggestion));
    address.status = ValueStatus::kSuspect;
  }
  address.value = std::move(clean.text);
  address.addressee = std::move(parts.addressee);
  address.house_number = std::move(parts.house_number);
  address.street = std::move(parts.street);
  address.unit = std::move(parts.unit);
  address.district = std::move(parts.district);
  address.city = std::move(parts.city);
  address.region = std::move(parts.region);
  address.postcode = std::move(parts.postcode);
  address.country = std::move(parts.country);
  write_keys(address);
}

PostalAddress normalize_address(std::string_view raw, const AddressOptions& options) {
  PostalAddress address;
  normalize_address(raw, options, address);
  return address;
}

std::vector<PostalAddress> normalize_addresses(const Column& cells, const AddressOptions& options,
                                               unsigned threads) {
  return normalize::read_distinct<PostalAddress>(cells, threads,
                                                 [&](std::string_view raw, PostalAddress& address) {
                                                   normalize_address(raw, options, address);
                                                 });
}

}  // namespace gigo
