// SPDX-License-Identifier: Apache-2.0
// A full contact: name, two emails, two phones, organisation, address of one line, two dates, as
// typed by the people of gigo-datagen's default list. Cold: nothing is remembered from round to
// round, and one thread does it all.
#include <fmt/format.h>
#include <malloc.h>

#include <string>

#include "case.hpp"
#include "gigo/mapping.hpp"
#include "gigo/normalize.hpp"
#include "people.hpp"
#include "topics.hpp"

namespace gigo::bench {
namespace {

using datagen::Cell;

const InputFile& contacts_file() {
  static const InputFile file = [] {
    const InputFile& list = list_file();
    const std::size_t contacts = list.table.rows / 2;
    std::string csv = "name,email,email2,phone,mobile,company,address,birth_date,created\n";
    const auto cell = [&](Cell which, std::size_t row) {
      return std::string(list.table.columns[static_cast<std::size_t>(which)][row]);
    };
    const auto put = [&csv](const std::string& text, char end) {
      csv += '"';
      for (const char c : text) csv.append(c == '"' ? 2 : 1, c);
      csv += '"';
      csv += end;
    };
    for (std::size_t row = 0; row < contacts; ++row) {
      // The second email and the second phone are another person's.
      const std::size_t other = row + contacts;
      put(cell(Cell::kFirstName, row) + " " + cell(Cell::kLastName, row), ',');
      put(cell(Cell::kEmail, row), ',');
      put(cell(Cell::kEmail, other), ',');
      put(cell(Cell::kPhone, row), ',');
      put(cell(Cell::kMobile, row), ',');
      put(cell(Cell::kCompany, row), ',');
      put(cell(Cell::kStreet, row) + ", " + cell(Cell::kPostcode, row) + " " +
              cell(Cell::kCity, row) + ", " + cell(Cell::kCountry, row),
          ',');
      put(cell(Cell::kBirthDate, row), ',');
      put(cell(Cell::kCreated, row), '\n');
    }
    Result<InputFile> read = io::read_bytes(csv, "contacts.csv", {});
    if (!read) std::abort();
    return std::move(*read);
  }();
  return file;
}

const Mapping& contacts_mapping() {
  static const Mapping mapping = [] {
    Mapping made;
    for (const FieldRef& ref :
         {FieldRef{Field::kFullName, {}}, FieldRef{Field::kEmail, {}}, FieldRef{Field::kEmail, {}},
          FieldRef{Field::kPhone, {}}, FieldRef{Field::kPhone, "mobile"},
          FieldRef{Field::kOrganisation, {}}, FieldRef{Field::kAddress, {}},
          FieldRef{Field::kBirthDate, {}}, FieldRef{Field::kCreated, {}}}) {
      ColumnMapping column;
      column.ref = ref;
      made.columns.push_back(column);
    }
    return made;
  }();
  return mapping;
}

NormalizedTable normalized_contacts(std::vector<std::size_t> only = {}) {
  Mapping mapping = contacts_mapping();
  for (std::size_t i = 0; !only.empty() && i < mapping.columns.size(); ++i) {
    bool wanted = false;
    for (const std::size_t one : only) wanted = wanted || one == i;
    if (!wanted) mapping.columns[i].ref = {Field::kIgnore, {}};
  }
  const NormalizeInput input{&contacts_file().table, &mapping};
  return normalize_inputs({&input, 1}, {"GB", kNoDay, true, 1, {}});
}

void add_columns(const char* name, std::vector<std::size_t> columns) {
  add_round(name, [columns] {
    return Round{contacts_file().table.rows,
                 [columns] { benchmark::DoNotOptimize(normalized_contacts(columns).rows); }};
  });
}

std::size_t allocated() { return mallinfo2().uordblks + mallinfo2().hblkhd; }

}  // namespace

void add_contact() {
  add_columns("full_contact/everything", {});
  add_columns("full_contact/name", {0});
  add_columns("full_contact/2 emails", {1, 2});
  add_columns("full_contact/2 phones", {3, 4});
  add_columns("full_contact/organisation", {5});
  add_columns("full_contact/address", {6});
  add_columns("full_contact/2 dates", {7, 8});
}

void print_kept() {
  static_cast<void>(normalized_contacts());  // what is made on first need
  const std::size_t before = allocated();
  const NormalizedTable table = normalized_contacts();
  const std::size_t contacts = contacts_file().table.rows;
  std::size_t raw = 0;
  for (const Column& column : contacts_file().table.columns) {
    for (std::size_t row = 0; row < column.size(); ++row) raw += column[row].size();
  }
  fmt::print("a contact keeps {} bytes beside the {} bytes of its text\n",
             (allocated() - before) / contacts, raw / contacts);
}

}  // namespace gigo::bench
