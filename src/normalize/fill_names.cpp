// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <string>

#include "normalize/name.hpp"
#include "normalize/table_builder.hpp"
#include "text/fold.hpp"

namespace gigo::normalize {
namespace {

// The order in which a name's values stand in a CellPack. Those that are missing at the end are
// left out: hardly a name has more than the first three.
enum Slot : std::uint8_t {
  kDisplay,
  kGiven,
  kFamily,
  kMiddle,
  kPrefix,
  kSuffix,
  kNickname,
  kSlots
};

struct PartColumns {
  NamePart part;
  Field field;
  std::vector<std::size_t> columns;
};

std::array<PartColumns, 7> name_columns(const TableBuilder& builder, std::size_t input) {
  std::array<PartColumns, 7> parts{{{NamePart::kFull, Field::kFullName, {}},
                                    {NamePart::kPrefix, Field::kPrefix, {}},
                                    {NamePart::kGiven, Field::kGivenName, {}},
                                    {NamePart::kMiddle, Field::kMiddleName, {}},
                                    {NamePart::kFamily, Field::kFamilyName, {}},
                                    {NamePart::kSuffix, Field::kSuffix, {}},
                                    {NamePart::kNickname, Field::kNickname, {}}}};
  for (PartColumns& part : parts) part.columns = builder.columns(input, part.field);
  return parts;
}

// `buffer` is memory to use again.
void add_name(const NameResult& result, std::string& buffer, CellPack& answer) {
  const NameParts& parts = result.parts;
  const ValueStatus status = parts.status;
  const bool said = !usable(status) && status != ValueStatus::kMissing;
  buffer.clear();
  if (usable(status)) display_name(parts, buffer);
  const std::array<const std::string*, kSlots> values{&buffer,        &parts.given,  &parts.family,
                                                      &parts.middle,  &parts.prefix, &parts.suffix,
                                                      &parts.nickname};
  std::size_t count = kSlots;
  while (!said && count > 1 && values[count - 1]->empty()) --count;
  for (std::size_t slot = 0; slot < count; ++slot) {
    const std::string& value = *values[slot];
    answer.add_value(value, value.empty() && !said ? ValueStatus::kMissing : status);
  }
  for (const NameNote& note : result.notes) {
    answer.add_note(note.code, note.suggestion, static_cast<std::uint8_t>(note.part));
  }
}

MakeCellReader full_name_reader(std::span<const std::string> regions, bool family_first) {
  return [regions, family_first] {
    return [regions, family_first, result = NameResult{}, fixed = std::string(),
            buffer = std::string()](std::string_view raw, std::uint16_t context,
                                    CellPack& answer) mutable {
      const NameContext known{.region = regions[context], .family_first = family_first};
      parse_full_name(raw, known, result, fixed);
      if (result.parts.status == ValueStatus::kMissing) return;
      add_name(result, buffer, answer);
      if (result.parts.status == ValueStatus::kChanged) answer.set_fixed(fixed);
    };
  };
}

MakeCellReader part_reader(NamePart part, std::span<const std::string> regions) {
  return [part, regions] {
    return [part, regions](std::string_view raw, std::uint16_t context, CellPack& answer) {
      const CellResult cell = normalize_name_cell(raw, part, {.region = regions[context]});
      if (cell.status == ValueStatus::kMissing) return;
      answer.add_value(cell.value, cell.status);
      answer.add_notes(cell.notes);
      if (cell.status == ValueStatus::kChanged) answer.set_fixed(cell.value);
    };
  };
}

// The cells of one part of a row, joined by a blank. `buffer` is used when there are several.
std::string_view join_cells(const TableBuilder& builder, std::size_t input,
                            const std::vector<std::size_t>& columns, std::size_t row,
                            std::string& buffer) {
  if (columns.empty()) return {};
  if (columns.size() == 1) return readable_part(builder.cells(input, columns[0])[row]);
  buffer.clear();
  for (const std::size_t column : columns) {
    const std::string_view cell = readable_part(builder.cells(input, column)[row]);
    if (cell.empty()) continue;
    if (!buffer.empty()) buffer.push_back(' ');
    buffer += cell;
  }
  return buffer;
}

// Names that stand in parts, row by row.
ColumnAnswers read_part_rows(const TableBuilder& builder, std::size_t input,
                             const std::array<PartColumns, 7>& parts) {
  const std::span<const std::uint16_t> context = builder.region_context(input);
  return read_rows(builder.rows(input), builder.options.threads, [&, context] {
    return [&, context, buffers = std::array<std::string, 7>(), shown = std::string()](
               std::size_t row, CellPack& answer) mutable {
      const auto cell = [&](NamePart part) {
        const auto i = static_cast<std::size_t>(part);
        return join_cells(builder, input, parts[i].columns, row, buffers[i]);
      };
      const NameCells cells{.given = cell(NamePart::kGiven),
                            .middle = cell(NamePart::kMiddle),
                            .family = cell(NamePart::kFamily),
                            .prefix = cell(NamePart::kPrefix),
                            .suffix = cell(NamePart::kSuffix),
                            .nickname = cell(NamePart::kNickname)};
      const NameContext known{.region = builder.regions[context.empty() ? 0 : context[row]]};
      const NameResult result = normalize_name_parts(cells, known);
      if (result.parts.status != ValueStatus::kMissing) add_name(result, shown, answer);
    };
  });
}

bool is_blank_cell(std::string_view cell) { return text::cleaned(cell).empty(); }

// The column of the row that a note about a part belongs to.
std::uint16_t column_of_note(const TableBuilder& builder, std::size_t input,
                             const std::array<PartColumns, 7>& parts, NamePart part,
                             std::size_t row) {
  constexpr std::array<NamePart, 7> kOrder{NamePart::kFull,    NamePart::kGiven,  NamePart::kFamily,
                                           NamePart::kMiddle,  NamePart::kPrefix, NamePart::kSuffix,
                                           NamePart::kNickname};
  const auto filled = [&](NamePart wanted) -> int {
    for (const std::size_t column : parts[static_cast<std::size_t>(wanted)].columns) {
      if (!builder.cells(input, column)[row].empty()) return static_cast<int>(column);
    }
    return -1;
  };
  int column = part == NamePart::kFull ? -1 : filled(part);
  for (std::size_t i = 1; column < 0 && i < kOrder.size(); ++i) column = filled(kOrder[i]);
  return column < 0 ? kNoColumn : static_cast<std::uint16_t>(column);
}

// Where a row has its name from.
struct NameSource {
  CellView main;
  CellView extra;  // the whole name beside parts: may add what they lack
};

std::string_view value_at(const CellView& name, std::size_t slot) {
  return slot < name.size() ? name.value(slot) : std::string_view{};
}

bool agree(const CellView& parts, const CellView& whole) {
  return text::fold(value_at(parts, kGiven)) == text::fold(value_at(whole, kGiven)) &&
         text::fold(value_at(parts, kFamily)) == text::fold(value_at(whole, kFamily));
}

void append_name(NormalizedTable& table, RowId row, const NameSource& source) {
  const std::size_t own = source.main.size();
  if (own == 0) return;
  const std::array<ValueColumn*, kSlots> columns{
      &table.full_name, &table.given_name, &table.family_name, &table.middle_name,
      &table.prefix,    &table.suffix,     &table.nickname};
  const bool both = source.extra.size() != 0 && usable(source.main.status(kDisplay)) &&
                    usable(source.extra.status(kDisplay)) && agree(source.main, source.extra);
  bool added = false;
  const std::size_t slots = both ? std::max(own, source.extra.size()) : own;
  for (std::size_t slot = kGiven; slot < slots; ++slot) {
    if (both && value_at(source.main, slot).empty() && !value_at(source.extra, slot).empty()) {
      append(*columns[slot], row, source.extra.value(slot), source.extra.status(slot));
      added = added || slot == kMiddle || slot == kSuffix;
    } else if (slot < own) {
      append(*columns[slot], row, source.main.value(slot), source.main.status(slot));
    }
  }
  const CellView& shown = added ? source.extra : source.main;
  append(table.full_name, row, shown.value(kDisplay), source.main.status(kDisplay));
}

}  // namespace

void fill_names(TableBuilder& builder) {
  for (std::size_t input = 0; input < builder.inputs.size(); ++input) {
    const std::array<PartColumns, 7> parts = name_columns(builder, input);
    std::vector<ColumnAnswers> full;
    bool has_parts = false;
    for (const PartColumns& part : parts) {
      for (const std::size_t column : part.columns) {
        if (part.part == NamePart::kFull) {
          const bool family_first = builder.inputs[input].mapping->columns[column].family_first;
          full.push_back(
              builder.take(input, column, full_name_reader(builder.regions, family_first), true));
        } else {
          static_cast<void>(
              builder.take(input, column, part_reader(part.part, builder.regions), true));
          has_parts = true;
        }
      }
    }
    ColumnAnswers by_parts;
    if (has_parts) by_parts = read_part_rows(builder, input, parts);
    std::string given;
    std::string family;
    for (std::size_t row = 0; row < builder.rows(input); ++row) {
      CellView whole;
      for (const ColumnAnswers& answers : full) {
        if (whole.size() == 0) whole = answers[row];
      }
      if (!has_parts) {
        append_name(builder.table, builder.row_id(input, row), {whole, {}});
        continue;
      }
      const auto& given_columns = parts[static_cast<std::size_t>(NamePart::kGiven)].columns;
      const auto& family_columns = parts[static_cast<std::size_t>(NamePart::kFamily)].columns;
      const bool no_parts = whole.size() != 0 &&
                            is_blank_cell(join_cells(builder, input, given_columns, row, given)) &&
                            is_blank_cell(join_cells(builder, input, family_columns, row, family));
      const CellView cell = by_parts[row];
      append_name(builder.table, builder.row_id(input, row),
                  no_parts ? NameSource{whole, cell} : NameSource{cell, whole});
      for (std::size_t i = 0; !no_parts && i < cell.notes(); ++i) {
        const auto part = static_cast<NamePart>(cell.note_about(i));
        builder.table.findings.add(builder.row_id(input, row),
                                   column_of_note(builder, input, parts, part, row),
                                   cell.note_code(i), cell.note_suggestion(i));
      }
    }
  }
}

}  // namespace gigo::normalize
