// SPDX-License-Identifier: Apache-2.0
#include "gigo/normalize.hpp"

#include <algorithm>
#include <thread>
#include <tuple>

#include "base/ascii.hpp"
#include "normalize/cell_readers.hpp"
#include "normalize/email_hosts.hpp"
#include "normalize/identifier.hpp"
#include "normalize/table_builder.hpp"

namespace gigo {

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

  table.findings.sort();
  std::sort(table.cells.begin(), table.cells.end(),
            [](const NormalizedCells& a, const NormalizedCells& b) {
              return std::tie(a.input, a.column) < std::tie(b.input, b.column);
            });
  return table;
}

}  // namespace gigo
