// SPDX-License-Identifier: Apache-2.0
/// \file
/// A list in memory with a name, an email and a phone a row.
#pragma once

#include <string>

#include "gigo/mapping.hpp"
#include "gigo/table.hpp"

namespace gigo {

/// The cells and what they mean.
struct ContactList {
  Table table;
  Mapping mapping;

  ContactList() {
    table.headers = {"First Name", "Last Name", "Email", "Phone"};
    table.columns.resize(4);
    mapping.columns.resize(4);
    constexpr Field kFields[] = {Field::kGivenName, Field::kFamilyName, Field::kEmail,
                                 Field::kPhone};
    for (std::size_t i = 0; i < 4; ++i) mapping.columns[i].ref.field = kFields[i];
  }

  /// Adds one row.
  void add(const std::string& first, const std::string& last, const std::string& email,
           const std::string& phone) {
    const std::string* cells[] = {&first, &last, &email, &phone};
    for (std::size_t i = 0; i < 4; ++i) table.columns[i].append(*cells[i]);
    table.row_numbers.push_back(static_cast<std::uint32_t>(++table.rows + 1));
  }
};

}  // namespace gigo
