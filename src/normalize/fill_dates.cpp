// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include "base/ascii.hpp"
#include "base/civil_date.hpp"
#include "normalize/date.hpp"
#include "normalize/table_builder.hpp"

namespace gigo::normalize {
namespace {

// "01/02/1990" in a column that does not tell the order: 102; 0 when this is not so.
std::uint32_t undecided_parts(std::string_view raw, const DateCell& cell) {
  const auto undecided = [](const CellNote& note) {
    return note.code == Code::kDateAmbiguousOrder;
  };
  if (!usable(cell.status) || cell.date.year <= 0 || cell.date.month != 0 ||
      std::none_of(cell.notes.begin(), cell.notes.end(), undecided)) {
    return 0;
  }
  std::array<std::uint32_t, 2> parts{};
  std::size_t at = 0;
  for (std::uint32_t& part : parts) {
    while (at < raw.size() && !base::is_digit(raw[at])) ++at;
    const std::size_t end = std::min(at + 2, raw.size());
    for (; at < end && base::is_digit(raw[at]); ++at) {
      part = part * 10 + static_cast<std::uint32_t>(raw[at] - '0');
    }
  }
  const auto month = [](std::uint32_t part) { return part >= 1 && part <= 12; };
  return month(parts[0]) && month(parts[1]) ? parts[0] * 100 + parts[1] : 0;
}

void add_date(std::string_view raw, const DateCell& cell, CellPack& answer) {
  if (cell.status == ValueStatus::kMissing) return;
  answer.add_value(to_iso(cell.date), cell.status, undecided_parts(raw, cell));
  answer.add_notes(cell.notes);
}

MakeCellReader date_reader(const DateColumn& column) {
  return [column] {
    return [column](std::string_view raw, std::uint16_t, CellPack& answer) {
      const DateCell cell = normalize_date(raw, column);
      add_date(raw, cell, answer);
      if (cell.status == ValueStatus::kChanged) answer.set_fixed(to_iso(cell.date));
    };
  };
}

Day day_of(const CellView& cell) {
  if (cell.size() == 0) return kNoDay;
  return DateCell{from_iso(cell.value(0)), cell.status(0), {}}.day();
}

// One remark a column and day, at the first row that has it: a bulk job says nothing of each row.
void report_bulk(TableBuilder& builder, std::size_t input, std::size_t at, bool birth,
                 const std::vector<Day>& days) {
  for (const Day day : bulk_days(days, birth)) {
    const auto first = std::find(days.begin(), days.end(), day);
    const auto same = std::count(days.begin(), days.end(), day);
    builder.table.findings.add(
        builder.row_id(input, static_cast<std::size_t>(first - days.begin())),
        static_cast<std::uint16_t>(at), Code::kDateBulk,
        base::format_iso_date(day) + ", " + std::to_string(same) + " rows");
  }
}

// `days` becomes the day of each row.
ColumnAnswers read_dates(TableBuilder& builder, std::size_t input, std::size_t at, bool birth,
                         std::vector<Day>& days) {
  const DateColumn column =
      judge_date_column(builder.cells(input, at), birth, builder.regions[0], builder.options.as_of);
  ColumnAnswers answers = builder.take(input, at, date_reader(column));
  days.resize(builder.rows(input));
  for (std::size_t row = 0; row < days.size(); ++row) days[row] = day_of(answers[row]);
  report_bulk(builder, input, at, birth, days);
  return answers;
}

// A sign of life: the latest of the row's columns that is a whole date.
void fill_days(TableBuilder& builder, Field field, std::vector<Day>& days) {
  if (!builder.any(field)) return;
  days.assign(builder.table.rows, kNoDay);
  std::vector<Day> of_rows;
  for (std::size_t input = 0; input < builder.inputs.size(); ++input) {
    for (const std::size_t at : builder.columns(input, field)) {
      static_cast<void>(read_dates(builder, input, at, false, of_rows));
      for (std::size_t row = 0; row < builder.rows(input); ++row) {
        const Day read = of_rows[row];
        Day& day = days[index(builder.row_id(input, row))];
        if (read != kNoDay && (day == kNoDay || read > day)) day = read;
      }
    }
  }
}

// The cell of a row in the first column of a field; empty when there is none.
std::string_view first_cell(const TableBuilder& builder, std::size_t input,
                            const std::vector<std::size_t>& columns, std::size_t row) {
  return columns.empty() ? std::string_view{}
                         : readable_part(builder.cells(input, columns[0])[row]);
}

void fill_birth_from_parts(TableBuilder& builder, std::size_t input) {
  const std::vector<std::size_t> years = builder.columns(input, Field::kBirthYear);
  const std::vector<std::size_t> months = builder.columns(input, Field::kBirthMonth);
  const std::vector<std::size_t> days = builder.columns(input, Field::kBirthDay);
  if (years.empty() && months.empty() && days.empty()) return;
  const std::vector<std::size_t>& noted = !years.empty() ? years : !months.empty() ? months : days;
  for (std::size_t row = 0; row < builder.rows(input); ++row) {
    const RowId id = builder.row_id(input, row);
    if (builder.table.birth_date[index(id)].known()) continue;
    const DateCell cell = date_from_parts(
        first_cell(builder, input, years, row), first_cell(builder, input, months, row),
        first_cell(builder, input, days, row), builder.options.as_of);
    if (cell.status == ValueStatus::kMissing) continue;
    builder.table.birth_date[index(id)] = usable(cell.status) ? cell.date : PartialDate{};
    builder.table.birth_status[index(id)] = cell.status;
    for (const CellNote& note : cell.notes) {
      builder.table.findings.add(id, static_cast<std::uint16_t>(noted[0]), note.code,
                                 note.suggestion);
    }
  }
}

void fill_births(TableBuilder& builder) {
  NormalizedTable& table = builder.table;
  table.birth_date.assign(table.rows, PartialDate{});
  table.birth_status.assign(table.rows, ValueStatus::kMissing);
  std::vector<Day> days;
  for (std::size_t input = 0; input < builder.inputs.size(); ++input) {
    for (const std::size_t at : builder.columns(input, Field::kBirthDate)) {
      const ColumnAnswers answers = read_dates(builder, input, at, true, days);
      for (std::size_t row = 0; row < builder.rows(input); ++row) {
        const CellView cell = answers[row];
        const std::size_t id = index(builder.row_id(input, row));
        if (cell.size() == 0 || usable(table.birth_status[id])) continue;
        table.birth_status[id] = cell.status(0);
        if (usable(cell.status(0))) table.birth_date[id] = from_iso(cell.value(0));
        if (cell.attribute(0) == 0) continue;
        table.birth_undecided.resize(table.rows);
        table.birth_undecided[id] = static_cast<std::uint16_t>(cell.attribute(0));
      }
    }
    fill_birth_from_parts(builder, input);
  }
}

}  // namespace

void fill_dates(TableBuilder& builder) {
  NormalizedTable& table = builder.table;
  fill_births(builder);
  fill_days(builder, Field::kCreated, table.created);
  fill_days(builder, Field::kUpdated, table.updated);
  fill_days(builder, Field::kLastContacted, table.last_contacted);
  fill_days(builder, Field::kLastAttempted, table.last_attempted);
  fill_days(builder, Field::kLastInbound, table.last_inbound);
  fill_days(builder, Field::kLastConfirmed, table.last_confirmed);
}

}  // namespace gigo::normalize
