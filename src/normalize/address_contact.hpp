// SPDX-License-Identifier: Apache-2.0
/// \file
/// Emails, web addresses and phone numbers that stand in the cell of an address.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "normalize/address_line.hpp"
#include "normalize/note.hpp"

namespace gigo::normalize {

/// False when no word of the line looks like part of a phone, an email or a web address; a few
/// comparisons a word.
[[nodiscard]] bool may_hold_contact(const AddressLine& line) noexcept;

/// Takes emails, web addresses and phone numbers out of an address; each is noted with its text
/// (address.contains_email, .contains_url, .contains_phone; the first of a kind). What is left goes
/// into `rest`. False, and nothing is changed, when there are none.
///
/// A phone has a plus sign or a label ("Tel."), or ends a segment and is grouped as phones are:
/// "(030) 123456", "030 123456", "217-555-0123". "62704-1234" and "01310-100" are postcodes.
[[nodiscard]] bool take_contacts(std::string_view address, std::string& rest,
                                 std::vector<CellNote>& notes);

}  // namespace gigo::normalize
