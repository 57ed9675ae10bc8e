// SPDX-License-Identifier: Apache-2.0
// Any bytes as a cell of emails: the answer is valid UTF-8, an accepted address is its own normal
// form, a refused cell comes back as written, a suggestion is an address, and what was read before
// does not show.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "gigo/email.hpp"
#include "normalize/email.hpp"
#include "normalize/email_syntax.hpp"
#include "text/utf8.hpp"

namespace {

using gigo::EmailCell;
using gigo::EmailNormalizer;
using gigo::EmailValue;
using gigo::ValueStatus;

void require(bool holds) {
  if (!holds) std::abort();
}

void check_text(const EmailValue& value) {
  for (const std::string* text :
       {&value.value, &value.display, &value.match_key, &value.weak_key, &value.local_part,
        &value.domain, &value.registrable_domain, &value.written}) {
    require(gigo::text::is_valid_utf8(*text));
  }
}

void check_form(const EmailValue& value, const std::string& form) {
  const EmailCell again = EmailNormalizer({.reserved_values_ordinary = true}).normalize(form);
  require(again.values.size() == 1);
  require(again.values[0].value == value.value && again.values[0].display == value.display);
  require(again.values[0].match_key == value.match_key);
  require(again.values[0].weak_key == value.weak_key);
  require(again.values[0].status != ValueStatus::kChanged);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view raw(reinterpret_cast<const char*>(data), size);
  static EmailNormalizer reused({.reserved_values_ordinary = true});
  static EmailCell cell;
  reused.normalize(raw, cell);
  const EmailCell fresh = EmailNormalizer({.reserved_values_ordinary = true}).normalize(raw);
  require(fresh.values.size() == cell.values.size() && fresh.notes == cell.notes);
  for (std::size_t i = 0; i < cell.values.size(); ++i) {
    const EmailValue& value = cell.values[i];
    check_text(value);
    require(value.value == fresh.values[i].value && value.match_key == fresh.values[i].match_key);
    if (cell.values.size() == 1) require(value.written == gigo::text::replace_invalid(raw));
    if (value.value.empty()) {
      require(value.match_key.empty() && value.domain.empty());
      continue;
    }
    require(value.status != ValueStatus::kInvalid);
    check_form(value, value.value);
    check_form(value, value.display);
  }
  for (const gigo::CellNote& note : cell.notes) {
    require(gigo::text::is_valid_utf8(note.suggestion));
    if (note.suggestion.empty() || note.code == gigo::Code::kEmailDisplayName) continue;
    require(gigo::normalize::parse_email(note.suggestion).valid);
  }
  return 0;
}
