// SPDX-License-Identifier: Apache-2.0
/// \file
/// The normalised table while it is being filled, field by field. Each step appends to its own
/// columns; steps are declared here and called by normalize.cpp in an order in which later ones may
/// read what earlier ones filled.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "gigo/normalize.hpp"
#include "normalize/batch.hpp"

namespace gigo::normalize {

/// What all steps share.
struct TableBuilder {
  std::span<const NormalizeInput> inputs;
  const NormalizeOptions& options;
  NormalizedTable& table;
  std::vector<std::string> regions;          ///< 0 is the default; the others by first sight
  std::vector<std::uint16_t> region_of_row;  ///< per row; empty when no column says a country
  Column address_country;  ///< per row, the country at the end of a whole address; empty when
                           ///< there are no such columns

  /// The columns of one input that map to a field, in file order.
  [[nodiscard]] std::vector<std::size_t> columns(std::size_t input, Field field) const {
    return inputs[input].mapping->columns_of(field);
  }
  /// The cells of one column.
  [[nodiscard]] const Column& cells(std::size_t input, std::size_t column) const {
    return inputs[input].table->columns[column];
  }
  /// What a column means.
  [[nodiscard]] const FieldRef& ref(std::size_t input, std::size_t column) const {
    return inputs[input].mapping->columns[column].ref;
  }
  /// Number of rows of one input.
  [[nodiscard]] std::size_t rows(std::size_t input) const { return inputs[input].table->rows; }
  /// The RowId of a row of one input.
  [[nodiscard]] RowId row_id(std::size_t input, std::size_t row) const {
    return RowId{static_cast<std::uint32_t>(table.input_begin[input] + row)};
  }
  /// The countries of the rows of one input, as numbers into `regions`; empty when none are known.
  [[nodiscard]] std::span<const std::uint16_t> region_context(std::size_t input) const {
    if (region_of_row.empty()) return {};
    return std::span(region_of_row).subspan(table.input_begin[input], rows(input));
  }
  /// True when any input has a column of the field.
  [[nodiscard]] bool any(Field field) const {
    for (std::size_t input = 0; input < inputs.size(); ++input) {
      if (!columns(input, field).empty()) return true;
    }
    return false;
  }

  /// Adds the findings of a column.
  void report(std::size_t input, std::size_t column, const ColumnAnswers& answers);
  /// Adds what people.csv shows for a column.
  void show(std::size_t input, std::size_t column, const ColumnAnswers& answers);
  /// Reads, reports and shows a column.
  [[nodiscard]] ColumnAnswers take(std::size_t input, std::size_t column,
                                   const MakeCellReader& reader, bool by_region = false);
};

/// Sets one row of a column of single values, above all that were set before; text of unusable
/// values is dropped. Rows without value are added when a later one has one, so that a column that
/// never gets any takes neither time nor memory.
void append(ValueColumn& column, RowId row, std::string_view value, ValueStatus status);

/// Adds rows without value until there are so many.
void fill_up(ValueColumn& column, std::size_t rows);

/// Fills a field of single values: the first filled cell of the row's columns counts.
void fill_single(TableBuilder& builder, Field field, const MakeCellReader& reader,
                 ValueColumn& column, bool by_region = false);

/// Adds the values of one input's columns, row by row. `attributes`, when not null, receives one a
/// value.
void append_entries(const TableBuilder& builder, std::size_t input,
                    const std::vector<std::size_t>& columns,
                    const std::vector<ColumnAnswers>& answers, MultiColumn& column,
                    std::vector<std::uint32_t>* attributes = nullptr);

/// Fills a field of any number of values.
void fill_multi(TableBuilder& builder, Field field,
                const std::function<MakeCellReader(const std::string& kind)>& reader_of_kind,
                MultiColumn& column, bool by_region);

/// Countries, and with them the region of each row.
void fill_countries(TableBuilder& builder);
/// Names of people.
void fill_names(TableBuilder& builder);
/// Organisation, department, title.
void fill_work(TableBuilder& builder);
/// Emails, with what their column says of its domains.
void fill_emails(TableBuilder& builder);
/// House number, street, city, region, postcode.
void fill_addresses(TableBuilder& builder);
/// Phones, with the countries that rows and columns say; after addresses.
void fill_phones(TableBuilder& builder);
/// Adds email.name_mismatch where an address bears another person's name; after names and emails.
void check_email_names(TableBuilder& builder);
/// Birth dates and signs of life.
void fill_dates(TableBuilder& builder);
/// Consent, do-not-contact, bounced, deleted.
void fill_flags(TableBuilder& builder);
/// Person or organisation; after names and work.
void fill_record_kinds(TableBuilder& builder);
/// Ids, owner, status, source, user-defined comparisons.
void fill_plain_columns(TableBuilder& builder);

}  // namespace gigo::normalize
