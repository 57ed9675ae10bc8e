// SPDX-License-Identifier: Apache-2.0
#include "gigo/normalize.hpp"

#include <algorithm>
#include <array>
#include <thread>
#include <tuple>

#include "base/ascii.hpp"
#include "normalize/cell_readers.hpp"
#include "normalize/email_hosts.hpp"
#include "normalize/identifier.hpp"
#include "normalize/table_builder.hpp"

namespace gigo {
namespace {

std::array<ValueColumn*, 20> value_columns(NormalizedTable& table) {
  return {&table.full_name,    &table.prefix,  &table.given_name, &table.middle_name,
          &table.family_name,  &table.suffix,  &table.nickname,   &table.organisation,
          &table.department,   &table.title,   &table.street,     &table.street2,
          &table.house_number, &table.city,    &table.region,     &table.postcode,
          &table.country,      &table.website, &table.gender,     &table.language};
}

// Columns grow by doubling; a table that stays for the whole run gives the rest back.
void finish(NormalizedTable& table) {
  for (ValueColumn* column : value_columns(table)) {
    if (column->value.size() != 0) normalize::fill_up(*column, table.rows);
    column->value.shrink_to_fit();
    column->status.shrink_to_fit();
  }
  for (MultiColumn* column : {&table.emails, &table.phones, &table.identifiers}) {
    column->row_begin.shrink_to_fit();
    column->value.shrink_to_fit();
    column->status.shrink_to_fit();
    column->kind.shrink_to_fit();
    column->source_column.shrink_to_fit();
  }
  table.phone_type.shrink_to_fit();
  table.phone_region.shrink_to_fit();
  table.kind.shrink_to_fit();
  table.birth_date.shrink_to_fit();
  table.birth_status.shrink_to_fit();
  for (std::vector<Day>* days :
       {&table.created, &table.updated, &table.last_contacted, &table.last_attempted,
        &table.last_inbound, &table.last_confirmed}) {
    days->shrink_to_fit();
  }
  for (Column* column : {&table.id, &table.external_id, &table.source, &table.merged_into,
                         &table.owner, &table.status}) {
    column->shrink_to_fit();
  }
  for (std::vector<UserColumn>* columns : {&table.exact, &table.text}) {
    for (UserColumn& column : *columns) column.value.shrink_to_fit();
  }
}

}  // namespace

NormalizedTable normalize_inputs(std::span<const NormalizeInput> inputs,
                                 const NormalizeOptions& wanted) {
  using namespace normalize;  // NOLINT: the room this function is the door of
  NormalizeOptions options = wanted;
  if (options.threads == 0) options.threads = std::max(1U, std::thread::hardware_concurrency());

  NormalizedTable table;
  for (const NormalizeInput& input : inputs) {
    table.rows += input.table->rows;
    table.input_begin.push_back(table.rows);
  }
  TableBuilder builder{inputs, options, table, {base::upper(base::trim(options.region))}, {}, {}};

  fill_countries(builder);
  fill_names(builder);
  fill_work(builder);
  fill_emails(builder);
  fill_multi(builder, Field::kIdentifier, identifier_reader, table.identifiers, false);
  fill_addresses(builder);
  fill_phones(builder);
  check_email_names(builder);
  fill_single(builder, Field::kWebsite, website_reader(), table.website);
  fill_single(builder, Field::kGender, gender_reader(), table.gender);
  fill_single(builder, Field::kLanguage, text_reader({}), table.language);
  fill_dates(builder);
  fill_flags(builder);
  fill_record_kinds(builder);
  fill_plain_columns(builder);
  if (options.mail_host) ask_mail_hosts(table, options.mail_host);

  finish(table);
  table.findings.sort();
  std::sort(table.cells.begin(), table.cells.end(),
            [](const NormalizedCells& a, const NormalizedCells& b) {
              return std::tie(a.input, a.column) < std::tie(b.input, b.column);
            });
  return table;
}

}  // namespace gigo
