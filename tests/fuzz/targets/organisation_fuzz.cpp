// SPDX-License-Identifier: Apache-2.0
// Any bytes as a cell of organisations: the answer is valid UTF-8, the value is its own normal form
// with the same key, the key is its own key, and what was read before does not show.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "gigo/organisation.hpp"
#include "normalize/organisation.hpp"
#include "text/utf8.hpp"

namespace {

using gigo::Organisation;

void require(bool holds) {
  if (!holds) std::abort();
}

bool same(const Organisation& a, const Organisation& b) {
  return a.value == b.value && a.match_key == b.match_key && a.legal_form == b.legal_form &&
         a.acronym == b.acronym && a.other_name == b.other_name && a.person == b.person &&
         a.status == b.status && a.notes == b.notes;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view raw(reinterpret_cast<const char*>(data), size);
  static Organisation reused;
  gigo::normalize_organisation(raw, reused);
  const Organisation firm = gigo::normalize_organisation(raw);
  require(same(firm, reused));
  for (const std::string* text :
       {&firm.value, &firm.match_key, &firm.legal_form, &firm.acronym, &firm.other_name}) {
    require(gigo::text::is_valid_utf8(*text));
  }
  for (const gigo::CellNote& note : firm.notes) {
    require(gigo::text::is_valid_utf8(note.suggestion));
  }
  (void)gigo::looks_like_organisation(raw);
  if (!gigo::usable(firm.status)) {
    require(firm.value.empty() && firm.match_key.empty() && firm.acronym.empty());
    return 0;
  }
  require(!firm.value.empty() && !firm.match_key.empty());
  const Organisation again = gigo::normalize_organisation(firm.value);
  require(again.value == firm.value && again.match_key == firm.match_key);
  require(again.legal_form == firm.legal_form && again.other_name == firm.other_name);
  require(gigo::normalize::organisation_key(firm.match_key) == firm.match_key);
  return 0;
}
