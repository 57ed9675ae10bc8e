// SPDX-License-Identifier: Apache-2.0
// A list of 20,000 rows and 18 columns; items are rows. The reference, libcsv (Debian's
// libcsv-dev), hands out cells, as cut_records does.
#include <csv.h>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "case.hpp"
#include "gigo/io.hpp"
#include "io/record_reader.hpp"
#include "people.hpp"
#include "topics.hpp"

namespace gigo::bench {
namespace {

constexpr std::size_t kColumns = datagen::kHeaders.size();

std::size_t cut_records() {
  io::RecordReader reader(list_csv(), 0, ',');
  io::RawRecord record;
  std::size_t cells = 0;
  while (reader.next(record)) cells += record.cells.size();
  return cells;
}

std::size_t cut_by_libcsv() {
  csv_parser parser;
  csv_init(&parser, 0);
  std::size_t cells = 0;
  const auto on_cell = [](void*, std::size_t, void* count) { ++*static_cast<std::size_t*>(count); };
  const auto on_row = [](int, void*) {};
  csv_parse(&parser, list_csv().data(), list_csv().size(), on_cell, on_row, &cells);
  csv_fini(&parser, on_cell, on_row, &cells);
  csv_free(&parser);
  return cells;
}

std::size_t write_rows() {
  static const std::vector<std::string> headers(13, "gigo_column");
  std::size_t bytes = 0;
  const Status done = io::write_rows(
      list_file(), headers,
      [](std::uint32_t row, std::span<std::string> cells) {
        for (std::size_t i = 0; i < cells.size(); i += 2) cells[i] = "value";
        cells[0] = std::to_string(row);
      },
      [&](std::string_view block) {
        bytes += block.size();
        return Status{Done{}};
      });
  return done.ok() ? bytes : 0;
}

template <class Run>
void add_list(const char* name, Run run) {
  add_round(name, [run] {
    return Round{list_file().table.rows, [run] { benchmark::DoNotOptimize(run()); }};
  });
}

}  // namespace

void add_csv() {
  add_list("cut_records/18 cells a row", cut_records);
  add_list("reference/cut_records/18 cells a row/libcsv", cut_by_libcsv);
  add_list("read_bytes/18 cells a row",
           [] { return io::read_bytes(list_csv(), "list.csv", {})->table.rows; });
  add_list("write_rows/18 cells and 13 added", write_rows);
  add_list("csv_writer/18 cells a row", [] {
    std::size_t bytes = 0;
    io::CsvWriter writer(
        [&](std::string_view block) {
          bytes += block.size();
          return Status{Done{}};
        },
        {});
    for (std::size_t row = 0; row < list_file().table.rows; ++row) {
      for (std::size_t i = 0; i < kColumns; ++i) writer.cell(list_file().table.columns[i][row]);
      writer.end_row();
    }
    return writer.finish().ok() ? bytes : 0;
  });
}

}  // namespace gigo::bench
