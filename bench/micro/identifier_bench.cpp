// SPDX-License-Identifier: Apache-2.0
// The generator makes no identifiers; these are the list's postcodes and phones as a company would
// number its customers, and one number of each scheme.
#include <string>
#include <vector>

#include "case.hpp"
#include "gigo/identifier.hpp"
#include "people.hpp"
#include "topics.hpp"

namespace gigo::bench {
namespace {

const std::vector<std::string>& official_numbers() {
  static const std::vector<std::string> numbers{"GB82 WEST 1234 5698 7654 32",
                                                "DE89 3704 0044 0532 0130 00",
                                                "de-320.667.170",
                                                "ATU39099603",
                                                "FR 21 002260685",
                                                "IT04256413792",
                                                "CHE-659.843.062 MWST",
                                                "529900EXAMPLE0INVE92",
                                                "12-3456780",
                                                "K-00042"};
  return numbers;
}

std::size_t read(const std::string& cell, std::string_view kind) {
  static IdentifierValue id;
  normalize_identifier(cell, {.kind = kind, .country = {}}, id);
  return id.value.size();
}

}  // namespace

void add_identifier() {
  add("normalize_identifier/official numbers", official_numbers,
      [](const std::string& cell) { return read(cell, "tax"); });
  const auto own = []() -> const auto& { return some_cells(datagen::Cell::kPostcode); };
  add("normalize_identifier/one's own numbers", own,
      [](const std::string& cell) { return read(cell, {}); });
}

}  // namespace gigo::bench
