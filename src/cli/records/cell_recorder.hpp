// SPDX-License-Identifier: Apache-2.0
/// \file
/// The fields that `gigo normalize` reads: for each how a cell, or a column of cells, becomes
/// records.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "cli/records/cell_record.hpp"
#include "gigo/table.hpp"

namespace gigo::cli {

/// What the command line says besides the field.
struct CellSettings {
  std::string region;  ///< ISO 3166-1 alpha-2; may be empty
  std::string kind;    ///< a word of RecordedField::kinds; may be empty
  bool reserved_values_ordinary = false;
  Day as_of = kNoDay;
  DateOrder order = DateOrder::kUnknown;
  bool family_first = false;
  RecordFormat format = RecordFormat::kJsonLines;
  unsigned threads = 1;  ///< for columns
};

/// Writes the records of one field.
class CellRecorder {
 public:
  virtual ~CellRecorder() = default;
  /// Appends the line that names the columns, where the format has one.
  virtual void header(std::string& out) const = 0;
  /// Appends the record of a cell read by itself.
  virtual void record(const RecordLine& line, std::string& out) = 0;
  /// Reads all cells together.
  virtual void read_column(const Column& cells) = 0;
  /// Appends the record of one cell of that column.
  virtual void record_row(std::size_t row, const RecordLine& line, std::string& out) const = 0;
};

/// The flags that a field takes; bits of RecordedField::flags.
enum RecordedFlag : unsigned {
  kTakesRegion = 1,
  kTakesOrder = 2,
  kTakesAsOf = 4,
  kTakesFamilyFirst = 8,
  kTakesReserved = 16
};

/// A field by its word on the command line.
struct RecordedField {
  std::string_view name;                    ///< "email"
  unsigned flags;                           ///< bits of RecordedFlag
  std::span<const std::string_view> kinds;  ///< words of --kind; empty when it takes none
  std::unique_ptr<CellRecorder> (*make)(const CellSettings& settings);
};

/// Every field, in the order of the help text. Static storage.
[[nodiscard]] std::span<const RecordedField> recorded_fields() noexcept;

}  // namespace gigo::cli
