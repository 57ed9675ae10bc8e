// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "normalize/cell_readers.hpp"
#include "normalize/organisation.hpp"
#include "normalize/table_builder.hpp"
#include "text/fold.hpp"

namespace gigo::normalize {
namespace {

MakeCellReader organisation_reader() {
  return [] {
    return [](std::string_view raw, std::uint16_t, CellPack& answer) {
      const CellResult cell = normalize_organisation(raw);
      if (cell.status == ValueStatus::kMissing) return;
      answer.add_value(cell.value, cell.status);
      answer.add_notes(cell.notes);
      if (cell.status == ValueStatus::kChanged) answer.set_fixed(cell.value);
    };
  };
}

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& words, std::string_view word) noexcept {
  for (const std::string_view known : words) {
    if (known == word) return true;
  }
  return false;
}

// "0" a person, "1" an organisation; no value when the word is not known.
MakeCellReader record_kind_reader() {
  return [] {
    return [](std::string_view raw, std::uint16_t, CellPack& answer) {
      constexpr std::array<std::string_view, 20> kPersonWords{
          "person",          "persons",        "individual",    "contact",
          "human",           "lead",           "private",       "privat",
          "privatperson",    "natural person", "consumer",      "b2c",
          "customer person", "personne",       "particulier",   "persona",
          "persona fisica",  "pessoa",         "pessoa fisica", "p"};
      constexpr std::array<std::string_view, 26> kOrganisationWords{"organisation",
                                                                    "organization",
                                                                    "company",
                                                                    "account",
                                                                    "business",
                                                                    "firma",
                                                                    "firm",
                                                                    "unternehmen",
                                                                    "b2b",
                                                                    "org",
                                                                    "corporate",
                                                                    "corporation",
                                                                    "entreprise",
                                                                    "societe",
                                                                    "empresa",
                                                                    "azienda",
                                                                    "bedrijf",
                                                                    "legal entity",
                                                                    "legal person",
                                                                    "juristische person",
                                                                    "persona juridica",
                                                                    "pessoa juridica",
                                                                    "institution",
                                                                    "household",
                                                                    "supplier",
                                                                    "vendor"};
      const std::string word = text::fold(raw);
      if (word.empty()) return;
      if (is_one_of(kPersonWords, word)) answer.add_value("0", ValueStatus::kOk);
      if (is_one_of(kOrganisationWords, word)) answer.add_value("1", ValueStatus::kOk);
    };
  };
}

bool has_name_column(const TableBuilder& builder, std::size_t input) {
  for (const Field field :
       {Field::kFullName, Field::kGivenName, Field::kFamilyName, Field::kMiddleName}) {
    if (!builder.columns(input, field).empty()) return true;
  }
  return false;
}

// The organisation that stands in the column of whole names, with none where it belongs; else
// empty.
std::string_view misplaced_organisation(const TableBuilder& builder, std::size_t input,
                                        const std::vector<std::size_t>& name_columns,
                                        std::size_t row) {
  const RowId id = builder.row_id(input, row);
  if (builder.table.full_name.status_of(id) != ValueStatus::kSuspect) return {};
  for (const std::size_t column : name_columns) {
    const std::string_view cell = readable_part(builder.cells(input, column)[row]);
    if (!cell.empty()) return looks_like_organisation(cell) ? cell : std::string_view{};
  }
  return {};
}

}  // namespace

void fill_work(TableBuilder& builder) {
  NormalizedTable& table = builder.table;
  fill_single(builder, Field::kOrganisation, organisation_reader(), table.organisation);
  fill_single(builder, Field::kDepartment, text_reader({}), table.department);
  fill_single(builder, Field::kTitle, text_reader({}), table.title);
}

void fill_record_kinds(TableBuilder& builder) {
  NormalizedTable& table = builder.table;
  table.kind.reserve(table.rows);
  std::vector<std::pair<RowId, std::string>> moved;  // from the column of names
  for (std::size_t input = 0; input < builder.inputs.size(); ++input) {
    const bool names = has_name_column(builder, input);
    const std::vector<std::size_t> whole_names = builder.columns(input, Field::kFullName);
    std::vector<ColumnAnswers> said;
    for (const std::size_t column : builder.columns(input, Field::kRecordKind)) {
      said.push_back(builder.take(input, column, record_kind_reader()));
    }
    for (std::size_t row = 0; row < builder.rows(input); ++row) {
      const RowId id = builder.row_id(input, row);
      const std::string_view known = table.organisation[id];
      const std::string_view misplaced =
          names && known.empty() ? misplaced_organisation(builder, input, whole_names, row)
                                 : std::string_view{};
      const bool nameless = !names || table.full_name[id].empty();
      RecordKind kind = (nameless && !known.empty()) || !misplaced.empty()
                            ? RecordKind::kOrganisation
                            : RecordKind::kPerson;
      for (const ColumnAnswers& answers : said) {
        const CellView cell = answers[row];
        if (cell.size() == 0) continue;
        kind = cell.value(0) == "1" ? RecordKind::kOrganisation : RecordKind::kPerson;
        break;
      }
      table.kind.push_back(kind);
      if (!misplaced.empty() && kind == RecordKind::kOrganisation) {
        moved.emplace_back(id, normalize_organisation(misplaced).value);
      }
    }
  }
  if (moved.empty()) return;
  ValueColumn organisations;
  auto next = moved.begin();
  for (std::uint32_t row = 0; row < table.rows; ++row) {
    if (next != moved.end() && next->first == RowId{row}) {
      append(organisations, RowId{row}, next->second, ValueStatus::kSuspect);
      ++next;
    } else {
      append(organisations, RowId{row}, table.organisation[RowId{row}],
             table.organisation.status_of(RowId{row}));
    }
  }
  table.organisation = std::move(organisations);
}

}  // namespace gigo::normalize
