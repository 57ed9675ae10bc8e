// SPDX-License-Identifier: Apache-2.0
#include "normalize/table_builder.hpp"

#include <algorithm>

namespace gigo::normalize {

void TableBuilder::report(std::size_t input, std::size_t column, const ColumnAnswers& answers) {
  for (std::size_t row = 0; row < rows(input); ++row) {
    const CellView cell = answers[row];
    for (std::size_t i = 0; i < cell.notes(); ++i) {
      table.findings.add(row_id(input, row), static_cast<std::uint16_t>(column), cell.note_code(i),
                         cell.note_suggestion(i));
    }
  }
}

void TableBuilder::show(std::size_t input, std::size_t column, const ColumnAnswers& answers) {
  NormalizedCells& shown = table.cells.emplace_back();
  shown.input = static_cast<std::uint16_t>(input);
  shown.column = static_cast<std::uint16_t>(column);
  shown.ref = ref(input, column);
  const Column& raw = cells(input, column);
  shown.fixed.status.reserve(rows(input));
  for (std::size_t row = 0; row < rows(input); ++row) {
    const CellView cell = answers[row];
    shown.fixed.status.push_back(cell.status());
    if (cell.has_fixed() && raw[row].size() <= kLongestCell && cell.fixed() != raw[row]) {
      shown.fixed.value.append(cell.fixed());
    } else {
      shown.fixed.value.append_raw();
    }
  }
  shown.fixed.value.shrink_to_fit();
}

ColumnAnswers TableBuilder::take(std::size_t input, std::size_t column,
                                 const MakeCellReader& reader, bool by_region) {
  ColumnAnswers answers = read_column(
      cells(input, column), by_region ? region_context(input) : std::span<const std::uint16_t>{},
      options.threads, reader);
  report(input, column, answers);
  show(input, column, answers);
  return answers;
}

void fill_up(ValueColumn& column, std::size_t rows) {
  while (column.value.size() < rows) column.value.finish_row();
  column.status.resize(rows, ValueStatus::kMissing);
}

void append(ValueColumn& column, RowId row, std::string_view value, ValueStatus status) {
  if (status == ValueStatus::kMissing) return;
  if (column.status.size() != index(row)) fill_up(column, index(row));
  if (usable(status)) column.value.extend(value);
  column.value.finish_row();
  column.status.push_back(status);
}

void fill_single(TableBuilder& builder, Field field, const MakeCellReader& reader,
                 ValueColumn& column, bool by_region) {
  for (std::size_t input = 0; input < builder.inputs.size(); ++input) {
    std::vector<ColumnAnswers> answers;
    for (const std::size_t at : builder.columns(input, field)) {
      answers.push_back(builder.take(input, at, reader, by_region));
    }
    if (answers.empty()) continue;
    for (std::size_t row = 0; row < builder.rows(input); ++row) {
      std::string_view value;
      ValueStatus status = ValueStatus::kMissing;
      for (const ColumnAnswers& answer : answers) {
        const CellView cell = answer[row];
        if (cell.size() == 0 || (status != ValueStatus::kMissing && !usable(cell.status(0)))) {
          continue;
        }
        value = cell.value(0);
        status = cell.status(0);
        if (usable(status)) break;
      }
      append(column, builder.row_id(input, row), value, status);
    }
  }
}

void append_entries(const TableBuilder& builder, std::size_t input,
                    const std::vector<std::size_t>& columns,
                    const std::vector<ColumnAnswers>& answers, MultiColumn& column,
                    std::vector<std::uint32_t>* attributes) {
  std::vector<std::uint16_t> kinds;
  for (const std::size_t at : columns) {
    const std::string& kind = builder.ref(input, at).kind;
    auto found = std::find(column.kinds.begin(), column.kinds.end(), kind);
    if (found == column.kinds.end()) found = column.kinds.insert(found, kind);
    kinds.push_back(static_cast<std::uint16_t>(found - column.kinds.begin()));
  }
  for (std::size_t row = 0; row < builder.rows(input); ++row) {
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const CellView cell = answers[i][row];
      for (std::size_t k = 0; k < cell.size(); ++k) {
        column.value.append(cell.value(k));
        column.status.push_back(cell.status(k));
        column.kind.push_back(kinds[i]);
        column.source_column.push_back(static_cast<std::uint16_t>(columns[i]));
        if (attributes != nullptr) attributes->push_back(cell.attribute(k));
      }
    }
    column.row_begin.push_back(static_cast<std::uint32_t>(column.status.size()));
  }
}

void fill_multi(TableBuilder& builder, Field field,
                const std::function<MakeCellReader(const std::string& kind)>& reader_of_kind,
                MultiColumn& column, bool by_region) {
  if (!builder.any(field)) return;
  for (std::size_t input = 0; input < builder.inputs.size(); ++input) {
    const std::vector<std::size_t> columns = builder.columns(input, field);
    std::vector<ColumnAnswers> answers;
    for (const std::size_t at : columns) {
      const std::string& kind = builder.ref(input, at).kind;
      answers.push_back(builder.take(input, at, reader_of_kind(kind), by_region));
    }
    append_entries(builder, input, columns, answers, column);
  }
}

}  // namespace gigo::normalize
