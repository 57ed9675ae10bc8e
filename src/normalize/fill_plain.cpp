// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "base/ascii.hpp"
#include "normalize/placeholder.hpp"
#include "normalize/table_builder.hpp"
#include "text/fold.hpp"

namespace gigo::normalize {
namespace {

// The first filled cell of the field's columns, without blanks around it; size 0 when unmapped.
void fill_trimmed(const TableBuilder& builder, Field field, Column& column) {
  if (!builder.any(field)) return;
  for (std::size_t input = 0; input < builder.inputs.size(); ++input) {
    const std::vector<std::size_t> columns = builder.columns(input, field);
    for (std::size_t row = 0; row < builder.rows(input); ++row) {
      std::string_view value;
      for (const std::size_t at : columns) {
        value = base::trim(builder.cells(input, at)[row]);
        if (!value.empty()) break;
      }
      column.append(value);
    }
  }
}

std::string user_name(const TableBuilder& builder, std::size_t input, std::size_t column) {
  const std::string& kind = builder.ref(input, column).kind;
  return kind.empty() ? builder.inputs[input].table->headers[column] : kind;
}

MakeCellReader user_reader() {
  return [] {
    return [](std::string_view raw, std::uint16_t, CellPack& answer) {
      const std::string clean = text::cleaned(raw);
      if (clean.empty() || is_placeholder_text(clean)) return;
      answer.add_value(clean, ValueStatus::kOk);
    };
  };
}

// Columns of several inputs with one name are one comparison.
void fill_user_columns(TableBuilder& builder, Field field, std::vector<UserColumn>& columns) {
  for (std::size_t input = 0; input < builder.inputs.size(); ++input) {
    for (const std::size_t at : builder.columns(input, field)) {
      const std::string name = user_name(builder, input, at);
      const bool known = std::any_of(columns.begin(), columns.end(),
                                     [&](const UserColumn& column) { return column.name == name; });
      if (!known) columns.push_back({name, {}});
    }
  }
  for (UserColumn& column : columns) {
    for (std::size_t input = 0; input < builder.inputs.size(); ++input) {
      std::vector<ColumnAnswers> answers;
      for (const std::size_t at : builder.columns(input, field)) {
        if (user_name(builder, input, at) != column.name) continue;
        answers.push_back(
            read_column(builder.cells(input, at), {}, builder.options.threads, user_reader()));
      }
      for (std::size_t row = 0; row < builder.rows(input); ++row) {
        std::string_view value;
        for (const ColumnAnswers& answer : answers) {
          if (value.empty() && answer[row].size() != 0) value = answer[row].value(0);
        }
        column.value.append(value);
      }
    }
  }
}

}  // namespace

void fill_plain_columns(TableBuilder& builder) {
  NormalizedTable& table = builder.table;
  fill_trimmed(builder, Field::kId, table.id);
  fill_trimmed(builder, Field::kExternalId, table.external_id);
  fill_trimmed(builder, Field::kSource, table.source);
  fill_trimmed(builder, Field::kMergedInto, table.merged_into);
  fill_trimmed(builder, Field::kOwner, table.owner);
  fill_trimmed(builder, Field::kStatus, table.status);
  fill_user_columns(builder, Field::kExact, table.exact);
  fill_user_columns(builder, Field::kText, table.text);
}

}  // namespace gigo::normalize
