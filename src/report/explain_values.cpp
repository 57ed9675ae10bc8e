// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "report/explain.hpp"

namespace gigo::report {
namespace {

void join(std::string& out, std::string_view value, std::string_view between = ", ") {
  if (value.empty()) return;
  if (!out.empty()) out += between;
  out += value;
}

std::string_view cell(const ValueColumn& column, RowId row) {
  return column.value.size() == 0 ? std::string_view() : column[row];
}

std::string all_of(const MultiColumn& column, RowId row) {
  std::string out;
  if (column.row_begin.size() <= index(row) + 1) return out;
  for (std::size_t i = column.first(row); i < column.last(row); ++i) {
    if (usable(column.status[i])) join(out, column.value[i]);
  }
  return out;
}

std::string birth_date(const NormalizedTable& table, RowId row) {
  if (table.birth_date.empty() || !table.birth_date[index(row)].known()) return {};
  if (!usable(table.birth_status[index(row)])) return {};
  const PartialDate& date = table.birth_date[index(row)];
  const auto part = [](int number, int width) {
    return number == 0 ? std::string(static_cast<std::size_t>(width), '?')
                       : fmt::format("{:0{}}", number, width);
  };
  return fmt::format("{}-{}-{}", part(date.year, 4), part(date.month, 2), part(date.day, 2));
}

std::string address(const NormalizedTable& table, RowId row) {
  std::string out(cell(table.house_number, row));
  join(out, cell(table.street, row), " ");
  join(out, cell(table.street2, row));
  join(out, cell(table.city, row));
  join(out, cell(table.postcode, row));
  return out;
}

std::string user_columns(const NormalizedTable& table, RowId row) {
  std::string out;
  for (const auto* columns : {&table.exact, &table.text}) {
    for (const UserColumn& column : *columns) join(out, column.value[index(row)]);
  }
  return out;
}

bool unusable(ValueStatus status) {
  return status == ValueStatus::kInvalid || status == ValueStatus::kPlaceholder;
}

bool unusable(const ValueColumn& column, RowId row) {
  return index(row) < column.status.size() && unusable(column.status[index(row)]);
}

bool unusable(const MultiColumn& column, RowId row) {
  if (column.row_begin.size() <= index(row) + 1) return false;
  for (std::size_t i = column.first(row); i < column.last(row); ++i) {
    if (unusable(column.status[i])) return true;
  }
  return false;
}

bool is_letter(unsigned char c) { return (c | 0x20U) >= 'a' && (c | 0x20U) <= 'z'; }

}  // namespace

std::string compared_value(const NormalizedTable& table, RowId row, Comparison comparison) {
  switch (comparison) {
    case Comparison::kGivenName:
      return std::string(cell(table.given_name, row));
    case Comparison::kFamilyName:
      return std::string(cell(table.family_name, row));
    case Comparison::kMiddleName:
      return std::string(cell(table.middle_name, row));
    case Comparison::kSingleName:
      return std::string(cell(table.full_name, row));
    case Comparison::kBirthDate:
      return birth_date(table, row);
    case Comparison::kEmail:
      return all_of(table.emails, row);
    case Comparison::kPhone:
      return all_of(table.phones, row);
    case Comparison::kIdentifier:
      return all_of(table.identifiers, row);
    case Comparison::kAddress:
      return address(table, row);
    case Comparison::kOrganisation:
    case Comparison::kEmployer:
      return std::string(cell(table.organisation, row));
    case Comparison::kWebsite:
      return std::string(cell(table.website, row));
    case Comparison::kGender:
      // A title says it too.
      return std::string(cell(table.gender, row).empty() ? cell(table.prefix, row)
                                                         : cell(table.gender, row));
    case Comparison::kRegion:
      return std::string(cell(table.region, row));
    case Comparison::kCountry:
      return std::string(cell(table.country, row));
    case Comparison::kSuffix:
      return std::string(cell(table.suffix, row));
    case Comparison::kUser:
      return user_columns(table, row);
  }
  return {};
}

bool has_unusable(const NormalizedTable& table, RowId row, Comparison comparison) {
  switch (comparison) {
    case Comparison::kGivenName:
      return unusable(table.given_name, row);
    case Comparison::kFamilyName:
      return unusable(table.family_name, row);
    case Comparison::kSingleName:
      return unusable(table.full_name, row);
    case Comparison::kBirthDate:
      return index(row) < table.birth_status.size() && unusable(table.birth_status[index(row)]);
    case Comparison::kEmail:
      return unusable(table.emails, row);
    case Comparison::kPhone:
      return unusable(table.phones, row);
    case Comparison::kIdentifier:
      return unusable(table.identifiers, row);
    case Comparison::kOrganisation:
    case Comparison::kEmployer:
      return unusable(table.organisation, row);
    case Comparison::kWebsite:
      return unusable(table.website, row);
    default:
      return false;
  }
}

std::string masked(std::string_view value) {
  std::string out;
  for (const char c : value) {
    const auto byte = static_cast<unsigned char>(c);
    if (is_letter(byte)) {
      out += (byte & 0x20U) != 0 ? 'x' : 'X';
    } else if (byte >= '0' && byte <= '9') {
      out += '9';
    } else if (byte < 0x80) {
      out += c;
    } else if ((byte & 0xC0U) != 0x80U) {
      out += 'x';  // one a character, whatever its script
    }
  }
  return out;
}

}  // namespace gigo::report
