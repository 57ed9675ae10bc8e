// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "base/ascii.hpp"
#include "normalize/cell_readers.hpp"
#include "normalize/country.hpp"
#include "normalize/table_builder.hpp"

namespace gigo::normalize {
namespace {

MakeCellReader country_reader(bool plates) {
  return [plates] {
    return [plates, text = std::string(), notes = std::vector<CellNote>()](
               std::string_view raw, std::uint16_t, CellPack& answer) mutable {
      const ValueStatus status = clean_text_cell(raw, kAddressTextCodes, text, answer);
      if (status == ValueStatus::kMissing) return;
      if (status == ValueStatus::kPlaceholder) {
        answer.add_value(text, status);
        return;
      }
      const CountryReading read =
          plates || text.size() > 1 ? read_country_or_guess(text) : CountryReading{};
      notes.clear();
      note_country(read, notes);
      answer.add_notes(notes);
      if (text != raw) answer.set_fixed(text);
      if (read.code.empty() || read.basis == CountryBasis::kNearly) {
        answer.add_value(text, read.basis == CountryBasis::kAmbiguous ? ValueStatus::kAmbiguous
                                                                      : ValueStatus::kSuspect);
        return;
      }
      answer.add_value(read.code, read.basis == CountryBasis::kFormer ? ValueStatus::kSuspect
                                  : read.code == raw                  ? ValueStatus::kOk
                                                                      : ValueStatus::kChanged);
    };
  };
}

bool is_code(std::string_view value) noexcept {
  return value.size() == 2 && base::is_upper(value[0]) && base::is_upper(value[1]);
}

}  // namespace

void fill_countries(TableBuilder& builder) {
  NormalizedTable& table = builder.table;
  bool plates = true;
  for (std::size_t input = 0; input < builder.inputs.size(); ++input) {
    for (const std::size_t column : builder.columns(input, Field::kCountry)) {
      plates = plates && letters_are_plates(builder.cells(input, column));
    }
  }
  fill_single(builder, Field::kCountry, country_reader(plates), table.country);
  if (!builder.any(Field::kCountry)) return;
  builder.region_of_row.assign(table.rows, 0);
  constexpr std::size_t kMostRegions = 1000;
  for (std::size_t row = 0; row < table.rows; ++row) {
    const RowId id{static_cast<std::uint32_t>(row)};
    const std::string_view code = table.country[id];
    if (table.country.status_of(id) == ValueStatus::kSuspect || !is_code(code)) continue;
    // Number 0 is the default region even when a row says the same: whether the profile itself says
    // it makes a difference to a number from abroad.
    const auto found = std::find(builder.regions.begin() + 1, builder.regions.end(), code);
    if (found == builder.regions.end() && builder.regions.size() >= kMostRegions) continue;
    builder.region_of_row[row] = static_cast<std::uint16_t>(found - builder.regions.begin());
    if (found == builder.regions.end()) builder.regions.emplace_back(code);
  }
}

}  // namespace gigo::normalize
