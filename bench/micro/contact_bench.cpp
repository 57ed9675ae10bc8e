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

// One person's mailbox at another's provider; the other's address when one of them has none.
std::string same_person_at(const std::string& own, const std::string& other) {
  const std::size_t at = own.find('@');
  const std::size_t other_at = other.find('@');
  if (at == std::string::npos || other_at == std::string::npos) return other;
  return own.substr(0, at) + other.substr(other_at);
}

// Nobody writes the comma before a part that is missing.
std::string joined(const std::string& first, const std::string& second, const char* between) {
  return first.empty() || second.empty() ? first + second : first + between + second;
}

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
      const std::size_t other = row + contacts;  // whose provider has the second mailbox
      put(cell(Cell::kFirstName, row) + " " + cell(Cell::kLastName, row), ',');
      put(cell(Cell::kEmail, row), ',');
      put(same_person_at(cell(Cell::kEmail, row), cell(Cell::kEmail, other)), ',');
      put(cell(Cell::kPhone, row), ',');
      put(cell(Cell::kMobile, row), ',');
      put(cell(Cell::kCompany, row), ',');
      put(joined(joined(cell(Cell::kStreet, row),
                        joined(cell(Cell::kPostcode, row), cell(Cell::kCity, row), " "), ", "),
                 cell(Cell::kCountry, row), ", "),
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

template <class T>
std::size_t bytes(const std::vector<T>& values) {
  return values.capacity() * sizeof(T);
}
std::size_t bytes(const ValueColumn& column) {
  return column.value.memory() + bytes(column.status);
}
std::size_t bytes(const MultiColumn& column) {
  return bytes(column.row_begin) + column.value.memory() + bytes(column.status) +
         bytes(column.kind) + bytes(column.source_column);
}
std::size_t bytes(const FindingList& findings) {
  std::size_t sum = findings.all().size_bytes();
  for (const Finding& finding : findings.all()) sum += finding.suggestion_size;
  return sum;
}

template <class... Parts>
void print_part(const char* name, std::size_t rows, const Parts&... parts) {
  fmt::print(
      "  {:<14}{:>6.1f}\n", name,
      static_cast<double>((std::size_t{0} + ... + bytes(parts))) / static_cast<double>(rows));
}

// Where the bytes are.
void print_parts(const NormalizedTable& table) {
  print_part("name", table.rows, table.full_name, table.prefix, table.given_name, table.middle_name,
             table.family_name, table.suffix, table.nickname);
  print_part("emails", table.rows, table.emails);
  print_part("phones", table.rows, table.phones, table.phone_type, table.phone_region);
  print_part("organisation", table.rows, table.organisation, table.department, table.title);
  print_part("address", table.rows, table.house_number, table.street, table.street2, table.city,
             table.region, table.postcode, table.country);
  print_part("dates", table.rows, table.birth_date, table.birth_status, table.created);
  print_part("findings", table.rows, table.findings);
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
  print_parts(table);
}

}  // namespace gigo::bench
