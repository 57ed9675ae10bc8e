// SPDX-License-Identifier: Apache-2.0
/// \file
/// Small lists as they come out of normalisation, written down in a test.
///
/// A cell is a value, or raw>fixed when a safe fix changed it, after a mark for its status:
/// "!x" invalid, "?x" placeholder, "~x" suspect, "^x" ambiguous. Several emails or phones in a cell
/// are separated by '|'. Dates are ISO dates, flags yes and no. Headers are field names, or
/// "Header=field".
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/ascii.hpp"
#include "base/civil_date.hpp"
#include "gigo/cluster.hpp"
#include "gigo/normalize.hpp"

namespace gigo::testing {

/// Rows of cells.
using Rows = std::vector<std::vector<std::string>>;

/// One file.
struct MadeFile {
  std::vector<std::string> headers;
  Rows rows;
};

/// A normalised list with the tables and mappings that it came from.
class MadeList {
 public:
  /// Several files.
  explicit MadeList(const std::vector<MadeFile>& files) {
    tables_.reserve(files.size());
    mappings_.reserve(files.size());
    for (const MadeFile& file : files) read(file);
    for (std::size_t i = 0; i < tables_.size(); ++i) inputs.push_back({&tables_[i], &mappings_[i]});
    normalise();
  }
  /// One file.
  MadeList(std::vector<std::string> headers, Rows rows)
      : MadeList(std::vector<MadeFile>{{std::move(headers), std::move(rows)}}) {}
  MadeList(const MadeList&) = delete;
  MadeList& operator=(const MadeList&) = delete;

  std::vector<NormalizeInput> inputs;
  NormalizedTable table;

 private:
  struct Cell {
    std::string raw, fixed;
    ValueStatus status = ValueStatus::kMissing;
  };

  static Cell cell(std::string text) {
    Cell made;
    if (text.empty()) return made;
    made.status = ValueStatus::kOk;
    const std::pair<char, ValueStatus> marks[] = {{'!', ValueStatus::kInvalid},
                                                  {'?', ValueStatus::kPlaceholder},
                                                  {'~', ValueStatus::kSuspect},
                                                  {'^', ValueStatus::kAmbiguous}};
    for (const auto& [mark, status] : marks) {
      if (text.front() != mark) continue;
      made.status = status;
      text.erase(0, 1);
      break;
    }
    const std::size_t arrow = text.find('>');
    made.raw = text.substr(0, arrow);
    made.fixed = arrow == std::string::npos ? text : text.substr(arrow + 1);
    if (arrow != std::string::npos) made.status = ValueStatus::kChanged;
    return made;
  }

  void read(const MadeFile& file) {
    Table made;
    Mapping mapping;
    std::vector<std::vector<Cell>> columns(file.headers.size());
    for (const std::string& header : file.headers) {
      const std::size_t equals = header.find('=');
      made.headers.push_back(header.substr(0, equals));
      ColumnMapping column;
      const std::string_view name = equals == std::string::npos
                                        ? std::string_view(header)
                                        : std::string_view(header).substr(equals + 1);
      column.ref = parse_field(name).value_or(FieldRef{});
      mapping.columns.push_back(column);
    }
    made.columns.resize(file.headers.size());
    made.rows = file.rows.size();
    for (const std::vector<std::string>& row : file.rows) {
      for (std::size_t i = 0; i < columns.size(); ++i) {
        columns[i].push_back(cell(i < row.size() ? row[i] : std::string()));
        made.columns[i].append(columns[i].back().raw);
      }
    }
    cells_.push_back(std::move(columns));
    tables_.push_back(std::move(made));
    mappings_.push_back(std::move(mapping));
  }

  static void grow(ValueColumn& column, std::size_t rows) {
    while (column.status.size() < rows) {
      column.value.append("");
      column.status.push_back(ValueStatus::kMissing);
    }
  }

  ValueColumn* value_column(Field field) {
    switch (field) {
      case Field::kFullName:
        return &table.full_name;
      case Field::kGivenName:
        return &table.given_name;
      case Field::kFamilyName:
        return &table.family_name;
      case Field::kOrganisation:
        return &table.organisation;
      case Field::kTitle:
        return &table.title;
      case Field::kStreet:
        return &table.street;
      case Field::kCity:
        return &table.city;
      case Field::kPostcode:
        return &table.postcode;
      case Field::kCountry:
        return &table.country;
      default:
        return nullptr;
    }
  }
  std::vector<Day>* day_column(Field field) {
    switch (field) {
      case Field::kCreated:
        return &table.created;
      case Field::kUpdated:
        return &table.updated;
      case Field::kLastContacted:
        return &table.last_contacted;
      case Field::kLastInbound:
        return &table.last_inbound;
      case Field::kLastConfirmed:
        return &table.last_confirmed;
      default:
        return nullptr;
    }
  }
  static std::uint8_t channels(const std::string& kind) {
    if (kind == "email") return channel_bit(Channel::kEmail);
    if (kind == "phone") return channel_bit(Channel::kPhone);
    return 0x0F;
  }

  void normalise() {
    for (const Table& made : tables_) table.rows += made.rows;
    table.kind.assign(table.rows, RecordKind::kPerson);
    std::size_t begin = 0;
    std::vector<std::vector<std::pair<Cell, std::uint16_t>>> emails(table.rows), phones(table.rows);
    std::vector<std::vector<std::string>> phone_kinds(table.rows);
    for (std::size_t input = 0; input < tables_.size(); ++input) {
      for (std::size_t column = 0; column < cells_[input].size(); ++column) {
        const FieldRef& ref = mappings_[input].columns[column].ref;
        const FieldShape shape = field_info(ref.field).shape;
        NormalizedCells cells{
            static_cast<std::uint16_t>(input), static_cast<std::uint16_t>(column), ref, {}};
        for (std::size_t i = 0; i < tables_[input].rows; ++i) {
          const Cell& each = cells_[input][column][i];
          const std::size_t row = begin + i;
          cells.fixed.value.append(each.fixed);
          cells.fixed.status.push_back(each.status);
          if (ref.field == Field::kEmail || ref.field == Field::kPhone) {
            auto& entries = ref.field == Field::kEmail ? emails : phones;
            std::string rest = each.fixed;
            while (!rest.empty()) {
              const std::size_t bar = rest.find('|');
              entries[row].push_back({{each.raw, rest.substr(0, bar), each.status},
                                      static_cast<std::uint16_t>(column)});
              if (ref.field == Field::kPhone) phone_kinds[row].push_back(ref.kind);
              rest = bar == std::string::npos ? "" : rest.substr(bar + 1);
            }
          }
          const bool good = usable(each.status);
          if (ValueColumn* values = value_column(ref.field)) {
            if (values->status.size() <= row || values->status[row] == ValueStatus::kMissing) {
              grow(*values, row);
              if (values->status.size() == row) {
                values->value.append(good ? each.fixed : "");
                values->status.push_back(each.status);
              }
            }
          }
          if (std::vector<Day>* days = day_column(ref.field)) {
            days->resize(table.rows, kNoDay);
            (*days)[row] = base::parse_iso_date(each.fixed).value_or(kNoDay);
          }
          const bool yes = each.fixed == "yes";
          const bool no = each.fixed == "no";
          if (ref.field == Field::kDoNotContact) {
            table.do_not_contact.resize(table.rows, 0);
            if (yes) table.do_not_contact[row] |= channels(ref.kind);
          }
          if (ref.field == Field::kConsent) {
            table.no_consent.resize(table.rows, 0);
            if (no) table.no_consent[row] |= channels(ref.kind);
          }
          const Flag flag = yes ? Flag::kYes : no ? Flag::kNo : Flag::kUnknown;
          if (ref.field == Field::kEmailBounced) {
            table.email_bounced.resize(table.rows, Flag::kUnknown);
            table.email_bounced[row] = flag;
          }
          if (ref.field == Field::kIsDeleted) {
            table.is_deleted.resize(table.rows, Flag::kUnknown);
            table.is_deleted[row] = flag;
          }
          if (ref.field == Field::kRecordKind && each.fixed == "organisation") {
            table.kind[row] = RecordKind::kOrganisation;
          }
          if (ref.field == Field::kId) {
            while (table.id.size() < row) table.id.append("");
            table.id.append(each.fixed);
          }
        }
        if (shape != FieldShape::kOpaque) table.cells.push_back(std::move(cells));
      }
      begin += tables_[input].rows;
      table.input_begin.push_back(begin);
    }
    for (ValueColumn* column :
         {&table.full_name, &table.given_name, &table.family_name, &table.organisation,
          &table.title, &table.street, &table.city, &table.postcode, &table.country}) {
      if (!column->status.empty()) grow(*column, table.rows);
    }
    fill(table.emails, emails, {});
    fill(table.phones, phones, phone_kinds);
  }

  static void fill(MultiColumn& column,
                   const std::vector<std::vector<std::pair<Cell, std::uint16_t>>>& rows,
                   const std::vector<std::vector<std::string>>& kinds) {
    column.kinds = {"", "mobile", "fax", "work", "home"};
    for (std::size_t row = 0; row < rows.size(); ++row) {
      for (std::size_t i = 0; i < rows[row].size(); ++i) {
        const auto& [each, source] = rows[row][i];
        column.value.append(each.fixed);
        column.status.push_back(each.status);
        column.source_column.push_back(source);
        std::uint16_t kind = 0;
        for (std::uint16_t k = 0; k < column.kinds.size(); ++k) {
          if (!kinds.empty() && column.kinds[k] == kinds[row][i]) kind = k;
        }
        column.kind.push_back(kind);
      }
      column.row_begin.push_back(static_cast<std::uint32_t>(column.status.size()));
    }
  }

  std::vector<Table> tables_;
  std::vector<Mapping> mappings_;
  std::vector<std::vector<std::vector<Cell>>> cells_;  // file, column, row
};

/// Groups from the person and the merge group of each row; groups are numbered by their first row.
inline Clustering made_clustering(const std::vector<int>& person, const std::vector<int>& merge) {
  Clustering made;
  const auto number = [](const std::vector<int>& names, std::vector<std::uint32_t>& group_of,
                         std::vector<std::vector<RowId>>& groups) {
    std::vector<int> seen;
    for (std::size_t row = 0; row < names.size(); ++row) {
      std::size_t group = 0;
      while (group < seen.size() && seen[group] != names[row]) ++group;
      if (group == seen.size()) {
        seen.push_back(names[row]);
        groups.emplace_back();
      }
      group_of.push_back(static_cast<std::uint32_t>(group));
      groups[group].push_back(RowId{static_cast<std::uint32_t>(row)});
    }
  };
  number(person, made.person_of, made.persons);
  number(merge, made.merge_of, made.merges);
  for (std::size_t i = 0; i < made.persons.size(); ++i)
    made.person_ids.push_back("P" + std::to_string(i));
  for (std::size_t i = 0; i < made.merges.size(); ++i)
    made.merge_ids.push_back("M" + std::to_string(i));
  made.best_edge.resize(person.size());
  return made;
}

}  // namespace gigo::testing
