// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "normalize/address.hpp"
#include "normalize/cell_readers.hpp"
#include "normalize/postcode.hpp"
#include "normalize/table_builder.hpp"

namespace gigo::normalize {
namespace {

// What a street or a whole address gives, in this order; the first value is the cell as it stands.
enum Slot : std::uint8_t {
  kLine,
  kNumber,
  kStreet,
  kUnit,
  kCity,
  kRegion,
  kPostcode,
  kCountry,
  kSlots
};

MakeCellReader line_reader(bool whole_address, std::span<const std::string> regions) {
  return [whole_address, regions] {
    return [=, text = std::string()](std::string_view raw, std::uint16_t context,
                                     CellPack& answer) mutable {
      const ValueStatus status = clean_text_cell(raw, kAddressTextCodes, text, answer);
      if (status == ValueStatus::kMissing) return;
      if (status == ValueStatus::kChanged) answer.set_fixed(text);
      answer.add_value(text, status);
      if (!usable(status)) return;
      const auto add = [&](const std::string& value) {
        answer.add_value(value, value.empty() ? ValueStatus::kMissing : ValueStatus::kOk);
      };
      AddressParts parts;
      if (whole_address) {
        // Line ends separate parts, and the clean text has lost them.
        std::string lines(raw);
        std::replace(lines.begin(), lines.end(), '\n', ',');
        parts = split_address(raw.find('\n') == std::string_view::npos ? text : lines,
                              regions[context]);
      } else {
        StreetParts street = split_street(text);
        parts.house_number = std::move(street.house_number);
        parts.street = std::move(street.street);
        parts.unit = std::move(street.unit);
      }
      add(parts.house_number);
      add(parts.street);
      add(parts.unit);
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
      // Naples, not "not available".
      if (regions[context] == "IT" && raw == "NA") {
        answer.add_value(raw, ValueStatus::kOk);
        return;
      }
      const ValueStatus status = clean_text_cell(raw, kAddressTextCodes, text, answer);
      if (status == ValueStatus::kMissing) return;
      if (status == ValueStatus::kChanged) answer.set_fixed(text);
      const std::string code =
          usable(status) ? find_region_code(text, regions[context]) : std::string{};
      answer.add_value(code.empty() ? text : code,
                       code.empty() || code == raw ? status : ValueStatus::kChanged);
    };
  };
}

struct AddressColumn {
  Field field;
  std::string kind;
  ColumnAnswers answers;
};

// The columns of one input that make up its addresses, and the kinds of address in file order.
struct AddressColumns {
  std::vector<AddressColumn> columns;
  std::vector<std::string> kinds;

  // The cell of a field for a kind of address. Columns without kind serve every kind that has no
  // own.
  [[nodiscard]] CellView cell(Field field, const std::string& kind, std::size_t row) const {
    CellView found;
    bool own = false;
    for (const AddressColumn& column : columns) {
      if (column.field != field || column.kind != kind) continue;
      own = true;
      if (found.size() == 0) found = column.answers[row];
    }
    if (own) return found;
    for (const AddressColumn& column : columns) {
      if (column.field != field || !(column.kind.empty() || kind.empty())) continue;
      if (found.size() == 0) found = column.answers[row];
    }
    return found;
  }

  // The first kind of address that the row has.
  [[nodiscard]] const std::string& kind_of(std::size_t row) const {
    for (const std::string& kind : kinds) {
      for (const AddressColumn& column : columns) {
        const bool tells = column.field != Field::kRegion && column.field != Field::kStreet2;
        if (tells && column.kind == kind && column.answers[row].size() != 0) return kind;
      }
    }
    return kinds.front();
  }
};

AddressColumns read_address_columns(TableBuilder& builder, std::size_t input) {
  constexpr std::array<Field, 7> kFields{Field::kAddress, Field::kHouseNumber, Field::kStreet,
                                         Field::kStreet2, Field::kCity,        Field::kRegion,
                                         Field::kPostcode};
  AddressColumns read;
  const Mapping& mapping = *builder.inputs[input].mapping;
  for (std::size_t at = 0; at < mapping.columns.size(); ++at) {
    const FieldRef& ref = mapping.columns[at].ref;
    if (std::find(kFields.begin(), kFields.end(), ref.field) == kFields.end()) continue;
    const bool line = ref.field == Field::kAddress || ref.field == Field::kStreet;
    const MakeCellReader reader = line ? line_reader(ref.field == Field::kAddress, builder.regions)
                                  : ref.field == Field::kPostcode ? postcode_reader(builder.regions)
                                  : ref.field == Field::kRegion   ? region_reader(builder.regions)
                                                                  : text_reader(kAddressTextCodes);
    const bool by_region = line || ref.field == Field::kPostcode || ref.field == Field::kRegion;
    read.columns.push_back({ref.field, ref.kind, builder.take(input, at, reader, by_region)});
    if (std::find(read.kinds.begin(), read.kinds.end(), ref.kind) == read.kinds.end()) {
      read.kinds.push_back(ref.kind);
    }
  }
  return read;
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
std::string_view append_row(NormalizedTable& table, const AddressColumns& columns,
                            std::size_t row) {
  const std::string& kind = columns.kind_of(row);
  const CellView street = columns.cell(Field::kStreet, kind, row);
  const CellView whole = street.size() == 0 ? columns.cell(Field::kAddress, kind, row) : CellView{};
  const CellView& line = street.size() == 0 ? whole : street;
  const Part number = part_of(columns.cell(Field::kHouseNumber, kind, row));
  const Part split_number = part_of(line, kNumber);
  // A street that has a number of its own beside a column of numbers is left as it is.
  const bool split = number.status == ValueStatus::kMissing || number.value == split_number.value;
  const Part street_part = split && line.size() > kStreet ? part_of(line, kStreet) : part_of(line);
  const auto put = [](ValueColumn& column, const Part& part) {
    append(column, part.value, part.status);
  };
  put(table.house_number, first_of(number, split_number));
  put(table.street, street_part);
  put(table.street2, first_of(part_of(columns.cell(Field::kStreet2, kind, row)),
                              split ? part_of(line, kUnit) : Part{}));
  put(table.city, first_of(part_of(columns.cell(Field::kCity, kind, row)), part_of(whole, kCity)));
  put(table.region,
      first_of(part_of(columns.cell(Field::kRegion, kind, row)), part_of(whole, kRegion)));
  put(table.postcode,
      first_of(part_of(columns.cell(Field::kPostcode, kind, row)), part_of(whole, kPostcode)));
  return part_of(whole, kCountry).value;
}

void append_no_address(NormalizedTable& table) {
  for (ValueColumn* column : {&table.house_number, &table.street, &table.street2, &table.city,
                              &table.region, &table.postcode}) {
    append(*column, {}, ValueStatus::kMissing);
  }
}

}  // namespace

void fill_addresses(TableBuilder& builder) {
  const bool whole = builder.any(Field::kAddress);
  for (std::size_t input = 0; input < builder.inputs.size(); ++input) {
    const AddressColumns columns = read_address_columns(builder, input);
    for (std::size_t row = 0; row < builder.rows(input); ++row) {
      std::string_view country;
      if (columns.columns.empty()) {
        append_no_address(builder.table);
      } else {
        country = append_row(builder.table, columns, row);
      }
      if (whole) builder.address_country.append(country);
    }
  }
}

}  // namespace gigo::normalize
