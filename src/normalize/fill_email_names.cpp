// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "base/thread_pool.hpp"
#include "normalize/email_name.hpp"
#include "normalize/table_builder.hpp"

namespace gigo::normalize {
namespace {

constexpr std::size_t kRowsPerChunk = 16384;

// The columns of one input whose cells may hold the name of the profile.
std::vector<std::size_t> naming_columns(const TableBuilder& builder, std::size_t input) {
  constexpr std::array<Field, 8> kFields{Field::kFullName,   Field::kPrefix,      Field::kGivenName,
                                         Field::kMiddleName, Field::kFamilyName,  Field::kSuffix,
                                         Field::kNickname,   Field::kOrganisation};
  std::vector<std::size_t> found;
  for (const Field field : kFields) {
    for (const std::size_t column : builder.columns(input, field)) found.push_back(column);
  }
  return found;
}

struct OtherName {
  std::uint32_t row = 0;
  std::uint16_t column = 0;
  std::string name;
};

class Search {
 public:
  Search(const TableBuilder& builder, std::size_t input)
      : builder_(builder), input_(input), columns_(naming_columns(builder, input)) {}

  void look_at(std::size_t row, std::vector<OtherName>& found) {
    const NormalizedTable& table = builder_.table;
    const RowId id = builder_.row_id(input_, row);
    if (table.emails.first(id) == table.emails.last(id)) return;
    if (!usable(table.full_name.status_of(id))) return;
    // Half a name may be anybody's.
    if (table.given_name[id].empty() || table.family_name[id].empty()) return;
    own_.clear();
    for (std::size_t i = table.emails.first(id); i < table.emails.last(id); ++i) {
      if (!usable(table.emails.status[i])) continue;
      if (own_.empty()) collect(row);
      std::string name = other_name_in(table.emails.value[i], own_);
      if (name.empty()) continue;
      if (names_no_person(table.full_name[id])) return;
      found.push_back(
          {static_cast<std::uint32_t>(index(id)), table.emails.source_column[i], std::move(name)});
      return;
    }
  }

 private:
  void collect(std::size_t row) {
    for (const std::size_t column : columns_) {
      const std::string_view cell = readable_part(builder_.cells(input_, column)[row]);
      if (!cell.empty()) own_.push_back(cell);
    }
    // Repaired, when the cells were not in their encoding.
    own_.push_back(builder_.table.full_name[builder_.row_id(input_, row)]);
  }

  const TableBuilder& builder_;
  std::size_t input_;
  std::vector<std::size_t> columns_;
  std::vector<std::string_view> own_;
};

}  // namespace

void check_email_names(TableBuilder& builder) {
  for (std::size_t input = 0; input < builder.inputs.size(); ++input) {
    if (builder.columns(input, Field::kEmail).empty()) continue;
    const std::size_t rows = builder.rows(input);
    std::vector<std::vector<OtherName>> found(base::chunk_count(rows, kRowsPerChunk));
    base::parallel_for(found.size(), builder.options.threads, [&](std::size_t chunk) {
      Search search(builder, input);
      const base::ChunkRange range = base::chunk_range(chunk, rows, kRowsPerChunk);
      for (std::size_t row = range.first; row < range.last; ++row) {
        search.look_at(row, found[chunk]);
      }
    });
    for (const std::vector<OtherName>& part : found) {
      for (const OtherName& other : part) {
        builder.table.findings.add(RowId{other.row}, other.column, Code::kEmailNameMismatch,
                                   other.name);
      }
    }
  }
}

}  // namespace gigo::normalize
