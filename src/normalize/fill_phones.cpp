// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "normalize/phone_region.hpp"
#include "normalize/place_evidence.hpp"
#include "normalize/table_builder.hpp"

namespace gigo::normalize {
namespace {

// The first filled cell of a row's columns.
std::string_view first_cell(const TableBuilder& builder, std::size_t input,
                            const std::vector<std::size_t>& columns, std::size_t row) {
  for (const std::size_t column : columns) {
    const std::string_view cell = readable_part(builder.cells(input, column)[row]);
    if (!cell.empty()) return cell;
  }
  return {};
}

// The number of a country in the builder's list, 0 when the list is full.
std::uint16_t region_number(TableBuilder& builder, std::string_view country) {
  const auto found = std::find(builder.regions.begin() + 1, builder.regions.end(), country);
  const auto number = static_cast<std::uint16_t>(found - builder.regions.begin());
  if (found != builder.regions.end()) return number;
  if (builder.regions.size() >= kRegionMask) return 0;
  builder.regions.emplace_back(country);
  return number;
}

// What each row says about the country of its numbers, as PhoneContext; empty when no row can.
std::vector<std::uint16_t> phone_contexts(TableBuilder& builder, std::size_t input) {
  const std::span<const std::uint16_t> own = builder.region_context(input);
  std::vector<std::uint16_t> contexts(own.begin(), own.end());
  const NormalizedTable& table = builder.table;
  const bool places = std::any_of(
      builder.inputs[input].mapping->columns.begin(), builder.inputs[input].mapping->columns.end(),
      [](const ColumnMapping& column) {
        return column.ref.field == Field::kPostcode || column.ref.field == Field::kRegion ||
               column.ref.field == Field::kAddress;
      });
  if (!places && own.empty()) return contexts;
  contexts.resize(builder.rows(input), 0);
  const std::vector<std::size_t> phones = builder.columns(input, Field::kPhone);
  const std::vector<std::size_t> regions = builder.columns(input, Field::kRegion);
  for (std::size_t row = 0; row < contexts.size(); ++row) {
    if (contexts[row] != 0 || first_cell(builder, input, phones, row).empty()) continue;
    const RowId id = builder.row_id(input, row);
    if (table.country.status_of(id) == ValueStatus::kSuspect) contexts[row] = kNotByColumn;
    if (!places) continue;
    // As written: "Western Australia" says more than the WA that it is stored as.
    const std::string_view region = first_cell(builder, input, regions, row);
    std::string_view country;
    if (builder.address_country.size() != 0) country = builder.address_country[index(id)];
    if (country.empty()) {
      country = country_of_place({.postcode = table.postcode[id],
                                  .region = region.empty() ? table.region[id] : region,
                                  .city = table.city[id]});
    }
    if (country.empty() && is_foreign_postcode(table.postcode[id], builder.regions[0])) {
      contexts[row] = kNotByColumn | kNotByDefault;
    }
    if (country.empty()) continue;
    const std::uint16_t number =
        country == builder.regions[0] ? std::uint16_t{0} : region_number(builder, country);
    contexts[row] =
        number == 0 ? std::uint16_t{kNotByColumn} : static_cast<std::uint16_t>(number | kByAddress);
  }
  return contexts;
}

}  // namespace

void fill_phones(TableBuilder& builder) {
  if (!builder.any(Field::kPhone)) return;
  NormalizedTable& table = builder.table;
  const bool ordinary = builder.options.reserved_values_ordinary;
  const unsigned threads = builder.options.threads;
  std::vector<std::uint32_t> attributes;
  for (std::size_t input = 0; input < builder.inputs.size(); ++input) {
    const std::vector<std::size_t> columns = builder.columns(input, Field::kPhone);
    std::vector<std::uint16_t> contexts;
    if (!columns.empty()) contexts = phone_contexts(builder, input);
    std::vector<ColumnAnswers> answers;
    for (const std::size_t at : columns) {
      const std::string& kind = builder.ref(input, at).kind;
      const Column& cells = builder.cells(input, at);
      answers.push_back(
          read_column(cells, contexts, threads, phone_reader(builder.regions, kind, ordinary)));
      infer_by_column(cells, contexts, builder.regions, kind, ordinary, threads, answers.back());
      builder.report(input, at, answers.back());
      builder.show(input, at, answers.back());
    }
    append_entries(builder, input, columns, answers, table.phones, &attributes);
  }
  table.phone_type.reserve(attributes.size());
  table.phone_region.reserve(attributes.size());
  for (const std::uint32_t attribute : attributes) {
    table.phone_type.push_back(type_of_attribute(attribute));
    table.phone_region.push_back({region_of_attribute(attribute)});
  }
}

}  // namespace gigo::normalize
