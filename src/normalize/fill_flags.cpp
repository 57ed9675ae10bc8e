// SPDX-License-Identifier: Apache-2.0
#include "normalize/flag.hpp"
#include "normalize/table_builder.hpp"

namespace gigo::normalize {
namespace {

// Cells of flags are short and few are distinct, but columns are long: each distinct one is read
// once, its answer is a single character.
template <class Read>
MakeCellReader flag_reader(Read read) {
  return [read] {
    return [read](std::string_view raw, std::uint16_t, CellPack& answer) {
      const char value = static_cast<char>('0' + static_cast<int>(read(raw)));
      answer.add_value({&value, 1}, ValueStatus::kOk);
    };
  };
}

std::uint8_t answer_of(const CellView& cell) noexcept {
  return cell.size() == 0 ? std::uint8_t{0} : static_cast<std::uint8_t>(cell.value(0)[0] - '0');
}

// One mask a row: the union over the columns of what `read(cell, channels)` gives.
template <class Read>
void fill_channels(TableBuilder& builder, Field field, Read read,
                   std::vector<std::uint8_t>& masks) {
  if (!builder.any(field)) return;
  masks.assign(builder.table.rows, 0);
  for (std::size_t input = 0; input < builder.inputs.size(); ++input) {
    for (const std::size_t column : builder.columns(input, field)) {
      const std::uint8_t channels = channels_of_kind(builder.ref(input, column).kind);
      const ColumnAnswers answers = builder.take(
          input, column,
          flag_reader([read, channels](std::string_view cell) { return read(cell, channels); }));
      for (std::size_t row = 0; row < builder.rows(input); ++row) {
        std::uint8_t& mask = masks[index(builder.row_id(input, row))];
        mask = static_cast<std::uint8_t>(mask | answer_of(answers[row]));
      }
    }
  }
}

void fill_events(TableBuilder& builder, Field field, std::vector<Flag>& flags) {
  if (!builder.any(field)) return;
  flags.assign(builder.table.rows, Flag::kUnknown);
  for (std::size_t input = 0; input < builder.inputs.size(); ++input) {
    for (const std::size_t column : builder.columns(input, field)) {
      const ColumnAnswers answers = builder.take(input, column, flag_reader(read_event_flag));
      for (std::size_t row = 0; row < builder.rows(input); ++row) {
        Flag& flag = flags[index(builder.row_id(input, row))];
        const auto said = static_cast<Flag>(answer_of(answers[row]));
        if (said == Flag::kYes || flag == Flag::kUnknown) flag = said;
      }
    }
  }
}

// Mail came back from one of the row's addresses; which one, nobody says.
void note_bounced(NormalizedTable& table) {
  for (std::size_t row = 0; row < table.email_bounced.size(); ++row) {
    if (table.email_bounced[row] != Flag::kYes) continue;
    const RowId id{static_cast<std::uint32_t>(row)};
    for (std::size_t i = table.emails.first(id); i < table.emails.last(id); ++i) {
      if (!usable(table.emails.status[i])) continue;
      table.findings.add(id, table.emails.source_column[i], Code::kEmailBounced);
    }
  }
}

}  // namespace

void fill_flags(TableBuilder& builder) {
  NormalizedTable& table = builder.table;
  fill_channels(builder, Field::kDoNotContact, read_do_not_contact, table.do_not_contact);
  fill_channels(
      builder, Field::kConsent,
      [](std::string_view cell, std::uint8_t channels) {
        return is_consent_refused(cell) ? channels : std::uint8_t{0};
      },
      table.no_consent);
  fill_events(builder, Field::kEmailBounced, table.email_bounced);
  fill_events(builder, Field::kIsDeleted, table.is_deleted);
  note_bounced(table);
}

}  // namespace gigo::normalize
