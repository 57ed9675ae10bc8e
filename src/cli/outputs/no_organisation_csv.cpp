// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "cli/outputs/link_view.hpp"

namespace gigo::cli {

void add_no_organisation_csv(OutputJobs& jobs, const LinkView& link, LinkLedger& ledger) {
  ledger.no_organisation.assign(link.rows(), 0);
  if (link.named.empty()) return;
  jobs.push_back({"no-organisation.csv", [&link, &ledger](const io::Sink& sink) {
                    io::CsvWriter csv(sink, output_dialect(link.view.loaded));
                    csv.cell("gigo_row");
                    write_own_headers(csv, link.file());
                    csv.end_row();
                    for (std::uint32_t row = 0; row < link.rows(); ++row) {
                      if (link.named[row] != 0) continue;
                      csv.cell(fmt::format("{}", link.view.loaded.row_number(RowId{row})));
                      write_own_cells(csv, link.file(), row);
                      csv.end_row();
                      ++ledger.no_organisation[row];
                    }
                    return csv.finish();
                  }});
}

}  // namespace gigo::cli
