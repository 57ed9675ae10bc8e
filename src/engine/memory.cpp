// SPDX-License-Identifier: Apache-2.0
#include "engine/memory.hpp"

#include <fmt/format.h>

namespace gigo::engine {
namespace {

// Tables of facts, the program and its libraries.
constexpr std::uint64_t kBaseBytes = 40'000'000;
// A column holds its bytes and where they end, 2.3 bytes a row and room to grow; the file's own
// text is kept for writing it back.
constexpr std::uint64_t kCellBytes = 4;
// The number that a row has in a spreadsheet, and where its record ends.
constexpr std::uint64_t kRowBytes = 12;
// Normal form, status, row ends and the memo of distinct values, per mapped cell.
constexpr std::uint64_t kNormalBytesPerCell = 24;
// Match keys, compare-ready tuples, blocking keys and the edges kept, per row.
constexpr std::uint64_t kMatchBytesPerRow = 500;
// Partitions, ids, row keys and verdicts, per row.
constexpr std::uint64_t kClusterBytesPerRow = 150;
// Golden records of groups and the findings, per row.
constexpr std::uint64_t kMergeBytesPerRow = 200;

std::string megabytes(std::uint64_t bytes) {
  return fmt::format("{} MB", (bytes + 999'999) / 1'000'000);
}

}  // namespace

RunSize measure(std::span<const RunInput> inputs) {
  RunSize size;
  for (const RunInput& input : inputs) {
    size.rows += input.table->rows;
    for (std::size_t column = 0; column < input.table->columns.size(); ++column) {
      const std::uint64_t bytes = input.table->columns[column].data().size();
      size.cells += input.table->rows;
      size.bytes += bytes;
      if (input.mapping->columns[column].ref.field < Field::kIgnore) {
        size.mapped_cells += input.table->rows;
        size.mapped_bytes += bytes;
      }
    }
  }
  return size;
}

std::uint64_t table_bytes(const RunSize& size) {
  return kBaseBytes + 2 * size.bytes + size.cells * kCellBytes + size.rows * kRowBytes;
}

std::uint64_t peak_bytes(const RunSize& size, std::string_view stage) {
  std::uint64_t need =
      table_bytes(size) + 2 * size.mapped_bytes + size.mapped_cells * kNormalBytesPerCell;
  if (stage == "normalise") return need;
  need += size.rows * kMatchBytesPerRow;
  if (stage == "match") return need;
  need += size.rows * kClusterBytesPerRow;
  if (stage == "cluster") return need;
  return need + size.rows * kMergeBytesPerRow;
}

Status check_memory(const RunSize& size, std::string_view stage, const Config& config) {
  if (config.max_memory == 0) return Done{};
  const std::uint64_t need = peak_bytes(size, stage);
  if (need <= config.max_memory) return Done{};
  const std::uint64_t rows_that_fit =
      static_cast<std::uint64_t>(static_cast<double>(config.max_memory) /
                                 static_cast<double>(need) * static_cast<double>(size.rows));
  return Error{
      ErrorCode::kEnvironment,
      fmt::format("stage {} needs about {} for {} rows but max_memory is {}; raise it, or "
                  "split the input into parts of about {} rows",
                  stage, megabytes(need), size.rows, megabytes(config.max_memory), rows_that_fit),
      {}};
}

}  // namespace gigo::engine
