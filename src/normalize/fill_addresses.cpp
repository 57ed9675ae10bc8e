// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "base/ascii.hpp"
#include "normalize/address.hpp"
#include "normalize/cell_readers.hpp"
#include "normalize/cell_text.hpp"
#include "normalize/country.hpp"
#include "normalize/place_evidence.hpp"
#include "normalize/postcode.hpp"
#include "normalize/region.hpp"
#include "normalize/street_words.hpp"
#include "normalize/table_builder.hpp"
#include "text/fold.hpp"

namespace gigo::normalize {
namespace {

// What a street or a whole address gives, in this order; the first value is the cell as it stands.
enum Slot : std::uint8_t { kLine, kNumber, kStreet, kUnit, kCity, kRegion, kPostcode, kCountry };
// What the line of a street has for an attribute when it stands before a street.
constexpr std::uint32_t kBeforeStreet = 1;

// What a cell of cities gives.
enum CitySlot : std::uint8_t { kCityName, kCityRegion, kCityPostcode };

// "Leeds" or "UK" for a whole address: many share it, and it is no street.
void place_alone(AddressParts& parts) {
  for (const std::string* part :
       {&parts.house_number, &parts.unit, &parts.city, &parts.region, &parts.postcode,
        &parts.country, &parts.addressee, &parts.district}) {
    if (!part->empty()) return;
  }
  if (std::any_of(parts.street.begin(), parts.street.end(), base::is_digit)) return;
  parts.country = find_country(parts.street);
  if (!parts.country.empty()) return parts.street.clear();
  const std::string folded = text::fold(parts.street);
  const bool one_word = folded.find(' ') == std::string::npos &&
                        find_street_word(folded).classes == 0 && find_joined_type(folded).stem == 0;
  if (one_word || is_large_city(parts.street)) parts.city.swap(parts.street);
}

MakeCellReader line_reader(bool whole_address, std::span<const std::string> regions) {
  return [whole_address, regions] {
    return [=, text = std::string(), parts = AddressParts()](
               std::string_view raw, std::uint16_t context, CellPack& answer) mutable {
      const ValueStatus status = clean_text_cell(raw, kAddressTextCodes, text, answer);
      if (status == ValueStatus::kMissing) return;
      if (status == ValueStatus::kChanged) answer.set_fixed(text);
      const bool before = !whole_address && usable(status) && is_line_before_street(text);
      answer.add_value(text, status, before ? kBeforeStreet : 0);
      if (!usable(status)) return;
      const auto add = [&](const std::string& value) {
        answer.add_value(value, value.empty() ? ValueStatus::kMissing : ValueStatus::kOk);
      };
      if (whole_address) {
        split_address_cell(raw, text, regions[context], parts);
        answer.add_notes(parts.contacts);
        place_alone(parts);
        if (parts.street.empty()) parts.street.swap(parts.unit);  // a post office box
      } else {
        StreetParts street = split_street(text);
        answer.add_notes(street.contacts);
        parts.house_number = std::move(street.house_number);
        parts.street = std::move(street.street);
        parts.unit = std::move(street.unit);
      }
      add(parts.house_number);
      add(parts.street);
      add(parts.unit);
      if (!whole_address) return;
      add(parts.city);
      add(parts.region);
      add(parts.postcode);
      add(parts.country);
    };
  };
}

MakeCellReader postcode_reader(std::span<const std::string> regions) {
  return [regions] {
    return [regions](std::string_view raw, std::uint16_t context, CellPack& answer) {
      const CellResult cell = normalize_postcode(raw, regions[context], context != 0);
      if (cell.status == ValueStatus::kMissing) return;
      answer.add_value(cell.value, cell.status);
      answer.add_notes(cell.notes);
    };
  };
}

MakeCellReader region_reader(std::span<const std::string> regions) {
  return [regions] {
    return [regions, text = std::string()](std::string_view raw, std::uint16_t context,
                                           CellPack& answer) mutable {
      // Naples and Navarre, not "not available".
      if (raw == "NA" && (regions[context] == "IT" || regions[context] == "ES")) {
        answer.add_value(find_region(raw, regions[context])->code, ValueStatus::kOk);
        return;
      }
      const ValueStatus status = clean_text_cell(raw, kAddressTextCodes, text, answer);
      if (status == ValueStatus::kMissing) return;
      if (status == ValueStatus::kChanged) answer.set_fixed(text);
      if (!usable(status)) return answer.add_value(text, status);
      const CellResult cell = normalize_region(text, regions[context], context != 0);
      answer.add_notes(cell.notes);
      answer.add_value(cell.value, cell.status == ValueStatus::kOk ? status : cell.status);
    };
  };
}

// Cities; a postcode beside the name is taken for comparison, and remarked on.
MakeCellReader city_reader(std::span<const std::string> regions) {
  return [regions] {
    return [regions, text = std::string()](std::string_view raw, std::uint16_t context,
                                           CellPack& answer) mutable {
      const ValueStatus status = clean_text_cell(raw, kAddressTextCodes, text, answer);
      if (status == ValueStatus::kMissing) return;
      if (text != raw && usable(status)) answer.set_fixed(text);
      if (!usable(status)) return answer.add_value(text, status);
      const CityParts parts = split_city(text, regions[context]);
      answer.add_value(parts.city, status);
      if (parts.postcode.empty() && parts.region.empty()) return;
      if (!parts.postcode.empty()) answer.add_note(Code::kAddressCityWithPostcode, parts.city);
      for (const std::string* part : {&parts.region, &parts.postcode}) {
        answer.add_value(*part, part->empty() ? ValueStatus::kMissing : ValueStatus::kOk);
      }
    };
  };
}

// True when most cells of a column of streets are whole addresses.
bool holds_whole_addresses(const Column& cells, std::string_view region) {
  constexpr std::size_t kMostSeen = 200;
  std::size_t seen = 0;
  std::size_t whole = 0;
  for (std::size_t row = 0; row < cells.size() && seen < kMostSeen; ++row) {
    const CellText clean = read_cell_text(readable_part(cells[row]));
    if (clean.text.empty()) continue;
    ++seen;
    if (is_whole_address(split_address_cell(readable_part(cells[row]), clean.text, region))) {
      ++whole;
    }
  }
  return whole * 2 > seen;
}

struct AddressColumn {
  Field field;
  std::string kind;
  ColumnAnswers answers;
};

// The columns of one input that make up its addresses, and the kinds of address in file order.
class AddressColumns {
 public:
  static constexpr std::array<Field, 7> kFields{
      Field::kAddress, Field::kHouseNumber, Field::kStreet,  Field::kStreet2,
      Field::kCity,    Field::kRegion,      Field::kPostcode};

  explicit AddressColumns(std::vector<AddressColumn> columns) : columns_(std::move(columns)) {
    for (const AddressColumn& column : columns_) {
      if (std::find(kinds_.begin(), kinds_.end(), column.kind) == kinds_.end()) {
        kinds_.push_back(column.kind);
      }
    }
    for (const std::string& kind : kinds_) {
      for (const Field field : kFields) asked_.push_back(columns_of(field, kind));
    }
  }

  [[nodiscard]] bool empty() const noexcept { return columns_.empty(); }

  // The first kind of address that the row has, as its number.
  [[nodiscard]] std::size_t kind_of(std::size_t row) const {
    for (std::size_t kind = 0; kinds_.size() > 1 && kind < kinds_.size(); ++kind) {
      for (const AddressColumn& column : columns_) {
        const bool tells = column.field != Field::kRegion && column.field != Field::kStreet2;
        if (tells && column.kind == kinds_[kind] && column.answers[row].size() != 0) return kind;
      }
    }
    return 0;
  }

  // The cell of a field for a kind of address.
  [[nodiscard]] CellView cell(Field field, std::size_t kind, std::size_t row) const {
    const auto at = static_cast<std::size_t>(std::find(kFields.begin(), kFields.end(), field) -
                                             kFields.begin());
    CellView found;
    for (const std::size_t column : asked_[kind * kFields.size() + at]) {
      if (found.size() == 0) found = columns_[column].answers[row];
    }
    return found;
  }

 private:
  // Columns without kind serve every kind that has no own.
  [[nodiscard]] std::vector<std::size_t> columns_of(Field field, const std::string& kind) const {
    std::vector<std::size_t> own;
    std::vector<std::size_t> others;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (columns_[i].field != field) continue;
      if (columns_[i].kind == kind) own.push_back(i);
      if (columns_[i].kind.empty() || kind.empty()) others.push_back(i);
    }
    return own.empty() ? others : own;
  }

  std::vector<AddressColumn> columns_;
  std::vector<std::string> kinds_;
  std::vector<std::vector<std::size_t>> asked_;  // by kind and field
};

AddressColumns read_address_columns(TableBuilder& builder, std::size_t input) {
  constexpr auto& kFields = AddressColumns::kFields;
  std::vector<AddressColumn> read;
  const Mapping& mapping = *builder.inputs[input].mapping;
  for (std::size_t at = 0; at < mapping.columns.size(); ++at) {
    const FieldRef& ref = mapping.columns[at].ref;
    if (std::find(kFields.begin(), kFields.end(), ref.field) == kFields.end()) continue;
    const bool line =
        ref.field == Field::kAddress || ref.field == Field::kStreet || ref.field == Field::kStreet2;
    const bool whole = ref.field == Field::kAddress ||
                       (ref.field == Field::kStreet &&
                        holds_whole_addresses(builder.cells(input, at), builder.regions.front()));
    const MakeCellReader reader = line ? line_reader(whole, builder.regions)
                                  : ref.field == Field::kPostcode ? postcode_reader(builder.regions)
                                  : ref.field == Field::kRegion   ? region_reader(builder.regions)
                                  : ref.field == Field::kCity     ? city_reader(builder.regions)
                                                                  : text_reader(kAddressTextCodes);
    const bool by_region = line || ref.field == Field::kPostcode || ref.field == Field::kRegion ||
                           ref.field == Field::kCity;
    read.push_back({ref.field, ref.kind, builder.take(input, at, reader, by_region)});
  }
  return AddressColumns(std::move(read));
}

struct Part {
  std::string_view value;
  ValueStatus status = ValueStatus::kMissing;
};

Part part_of(const CellView& cell, std::size_t slot = 0) {
  return slot < cell.size() ? Part{cell.value(slot), cell.status(slot)} : Part{};
}

// The first that says anything.
Part first_of(const Part& own, const Part& other) {
  return own.status == ValueStatus::kMissing ? other : own;
}

// Gives the country at the end of a whole address.
std::string_view append_row(NormalizedTable& table, RowId id, const AddressColumns& columns,
                            std::size_t row) {
  const std::size_t kind = columns.kind_of(row);
  CellView line = columns.cell(Field::kStreet, kind, row);
  if (line.size() == 0) line = columns.cell(Field::kAddress, kind, row);
  CellView second = columns.cell(Field::kStreet2, kind, row);
  const CellView city = columns.cell(Field::kCity, kind, row);
  const Part number = part_of(columns.cell(Field::kHouseNumber, kind, row));
  // "Rose House" in the first line, "21 High Street" in the second.
  const bool swapped = line.size() != 0 && line.attribute(0) == kBeforeStreet &&
                       second.size() > kStreet && second.attribute(0) != kBeforeStreet &&
                       part_of(second, kNumber).status != ValueStatus::kMissing &&
                       part_of(line, kNumber).status == ValueStatus::kMissing;
  if (swapped) std::swap(line, second);
  const Part split_number = part_of(line, kNumber);
  // A street that has a number of its own beside a column of numbers is left as it is.
  const bool split = number.status == ValueStatus::kMissing || number.value == split_number.value;
  const Part street_part = split && line.size() > kStreet ? part_of(line, kStreet) : part_of(line);
  const auto put = [id](ValueColumn& column, const Part& part) {
    append(column, id, part.value, part.status);
  };
  put(table.house_number, first_of(number, split_number));
  put(table.street, street_part);
  put(table.street2, first_of(part_of(second), split ? part_of(line, kUnit) : Part{}));
  put(table.city, first_of(part_of(city, kCityName), part_of(line, kCity)));
  put(table.region, first_of(part_of(columns.cell(Field::kRegion, kind, row)),
                             first_of(part_of(city, kCityRegion), part_of(line, kRegion))));
  put(table.postcode, first_of(part_of(columns.cell(Field::kPostcode, kind, row)),
                               first_of(part_of(city, kCityPostcode), part_of(line, kPostcode))));
  return part_of(line, kCountry).value;
}

// Gives rows without a country the one that their address names.
void take_countries(TableBuilder& builder) {
  ValueColumn& countries = builder.table.country;
  const Column& named = builder.address_country;
  bool any = false;
  for (std::size_t row = 0; row < named.size() && !any; ++row) any = !named[row].empty();
  if (!any) return;
  ValueColumn filled;
  for (std::size_t row = 0; row < named.size(); ++row) {
    const RowId id{static_cast<std::uint32_t>(row)};
    const ValueStatus status = countries.status_of(id);
    const bool take = status == ValueStatus::kMissing && !named[row].empty();
    append(filled, id, take ? named[row] : countries[id], take ? ValueStatus::kOk : status);
  }
  countries = std::move(filled);
}

}  // namespace

void fill_addresses(TableBuilder& builder) {
  const bool whole = builder.any(Field::kAddress) || builder.any(Field::kStreet);
  for (std::size_t input = 0; input < builder.inputs.size(); ++input) {
    const AddressColumns columns = read_address_columns(builder, input);
    for (std::size_t row = 0; row < builder.rows(input); ++row) {
      std::string_view country;
      if (!columns.empty()) {
        country = append_row(builder.table, builder.row_id(input, row), columns, row);
      }
      if (whole) builder.address_country.append(country);
    }
  }
  take_countries(builder);
}

}  // namespace gigo::normalize
