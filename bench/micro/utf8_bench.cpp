// SPDX-License-Identifier: Apache-2.0
#include <unicode/ustring.h>

#include <cstdint>
#include <string>

#include "case.hpp"
#include "people.hpp"
#include "text/utf8.hpp"
#include "topics.hpp"

namespace gigo::bench {
namespace {

// Measures what the text would be in UTF-16, which it can only do of valid text.
bool valid_by_icu(const std::string& text) {
  UErrorCode status = U_ZERO_ERROR;
  std::int32_t units = 0;
  u_strFromUTF8(nullptr, 0, &units, text.data(), static_cast<std::int32_t>(text.size()), &status);
  return status != U_INVALID_CHAR_FOUND;
}

}  // namespace

void add_utf8() {
  const auto streets = []() -> const auto& { return some_cells(datagen::Cell::kStreet); };
  add("is_valid_utf8/streets", streets,
      [](const std::string& text) { return text::is_valid_utf8(text); });
  add("reference/is_valid_utf8/streets/ICU", streets, valid_by_icu);
  add("utf8_length/names", whole_names, [](const std::string& text) { return text::length(text); });
}

}  // namespace gigo::bench
