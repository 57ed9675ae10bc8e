// SPDX-License-Identifier: Apache-2.0
// Small normalised tables for tests of matching.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "gigo/normalize.hpp"

namespace gigo::test {

/// One invented person; empty means missing. Birth as yyyymmdd.
struct Person {
  std::string given = {}, family = {}, middle = {}, email = {}, phone = {}, organisation = {};
  std::string number = {}, street = {}, city = {}, postcode = {};
  std::string identifier = {}, gender = {}, suffix = {};
  std::uint32_t birth = 0;
  RecordKind kind = RecordKind::kPerson;
};

inline void add_value(ValueColumn& column, const std::string& value) {
  column.value.append(value);
  column.status.push_back(value.empty() ? ValueStatus::kMissing : ValueStatus::kOk);
}

inline void add_values(MultiColumn& column, const std::string& value) {
  if (column.kinds.empty()) column.kinds.emplace_back();
  if (!value.empty()) {
    column.value.append(value);
    column.status.push_back(ValueStatus::kOk);
    column.kind.push_back(0);
    column.source_column.push_back(0);
  }
  column.row_begin.push_back(static_cast<std::uint32_t>(column.value.size()));
}

/// The table of these people, as the normalisers would leave it.
inline NormalizedTable table_of(const std::vector<Person>& people) {
  NormalizedTable table;
  table.rows = people.size();
  table.input_begin = {0, people.size()};
  for (const Person& p : people) {
    table.kind.push_back(p.kind);
    add_value(table.given_name, p.given);
    add_value(table.family_name, p.family);
    add_value(table.middle_name, p.middle);
    add_value(table.suffix, p.suffix);
    add_value(table.gender, p.gender);
    add_value(table.organisation, p.organisation);
    add_value(table.house_number, p.number);
    add_value(table.street, p.street);
    add_value(table.city, p.city);
    add_value(table.postcode, p.postcode);
    add_values(table.emails, p.email);
    add_values(table.phones, p.phone);
    add_values(table.identifiers, p.identifier);
    table.birth_date.push_back({static_cast<std::int16_t>(p.birth / 10000),
                                static_cast<std::uint8_t>(p.birth / 100 % 100),
                                static_cast<std::uint8_t>(p.birth % 100)});
    table.birth_status.push_back(p.birth == 0 ? ValueStatus::kMissing : ValueStatus::kOk);
  }
  return table;
}

/// `count` invented strangers with distinct contact data, so that frequencies are like a list's.
inline std::vector<Person> strangers(std::size_t count) {
  static const std::vector<std::string> given{"anna",  "bruno", "carla", "dieter",
                                              "elena", "felix", "greta", "henry",
                                              "irene", "jonas", "karin", "louis"};
  static const std::vector<std::string> family{"abbott", "becker",  "castle", "dawson", "eklund",
                                               "fuller", "granger", "hansen", "ivanov", "jensen",
                                               "keller", "lambert", "mercer"};
  static const std::vector<std::string> city{"Leeds", "Bristol", "Cardiff", "Exeter", "Norwich"};
  std::vector<Person> people;
  for (std::size_t i = 0; i < count; ++i) {
    Person p;
    p.given = given[i % given.size()];
    p.family = family[(i / 3) % family.size()];
    p.email =
        p.given + std::to_string(i * 37 % 1000) + "@firm" + std::to_string(i % 29) + ".example";
    p.phone = "+4416329" + std::to_string(60000 + i * 13 % 39999);
    p.number = std::to_string(1 + i * 7 % 180);
    p.street = "Street " + std::to_string(i * 11 % 97);
    p.city = city[i % city.size()];
    p.postcode = "LS" + std::to_string(1 + i % 28) + " " + std::to_string(i % 9) + "AB";
    p.birth = static_cast<std::uint32_t>(19400000 + i * 7919 % 600000 / 10000 * 10000 +
                                         (1 + i % 12) * 100 + 1 + i * 5 % 28);
    people.push_back(p);
  }
  return people;
}

}  // namespace gigo::test
