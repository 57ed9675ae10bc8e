// SPDX-License-Identifier: Apache-2.0
#include "normalize/organisation.hpp"

#include <vector>

#include "base/ascii.hpp"
#include "normalize/cell_text.hpp"
#include "normalize/name_cell.hpp"
#include "normalize/name_checks.hpp"
#include "normalize/organisation_checks.hpp"
#include "normalize/organisation_facts.hpp"
#include "normalize/organisation_person.hpp"
#include "normalize/organisation_reading.hpp"
#include "normalize/organisation_signs.hpp"
#include "normalize/placeholder.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

// Longer cells are no placeholder.
constexpr std::size_t kLongestPlaceholder = 48;

bool is_none_key(std::string_view compact) {
  return OrganisationFacts::get().find(compact).is(kStandsForNone) || is_placeholder_key(compact);
}

// What people type where they have no employer.
bool stands_for_none(std::string_view text) {
  if (text.size() > kLongestPlaceholder) return false;
  const bool error = text[0] == '#' || text[0] == 'E';
  if (error && is_spreadsheet_error(text)) return true;
  char key[kLongestPlaceholder];
  std::size_t size = 0;
  for (const char c : text) {
    if (static_cast<unsigned char>(c) >= 0x80) return is_none_key(text::fold_compact(text));
    if (base::is_alnum(c)) key[size++] = base::to_lower(c);
  }
  // "k.A.", "s.o.": the periods tell them from names.
  return size == 0 || size == 2 ? is_placeholder_text(text) : is_none_key({key, size});
}

// Emails, web addresses and phones in the cell; the value keeps them.
bool note_contacts(std::string_view text, std::vector<CellNote>& notes) {
  std::string rest(text);
  bool found_any = false;
  for (int i = 0; i < 3; ++i) {
    const ContactInName found = find_contact(rest);
    if (found.code == Code{}) break;
    const Code code = found.code == Code::kNameContainsEmail ? Code::kOrganisationContainsEmail
                      : found.code == Code::kNameContainsUrl ? Code::kOrganisationContainsUrl
                                                             : Code::kOrganisationContainsPhone;
    add_note(notes, code, rest.substr(found.begin, found.size));
    rest.replace(found.begin, found.size, " ");
    found_any = true;
  }
  return found_any;
}

// A spreadsheet's mark of a text before a capital: "'Acme", not "'t Hoekje". Firms have no names
// such as "'Abd", which keep theirs.
bool has_text_mark(std::string_view text) noexcept {
  return text.size() >= 3 && text[0] == '\'' && base::is_upper(text[1]) &&
         text.find('\'', 1) == std::string_view::npos;
}

}  // namespace

CellResult normalize_organisation(std::string_view raw) {
  CellResult result;
  CellText cell = read_cell_text(raw);
  if (cell.text.empty()) return result;
  if (has_text_mark(cell.text)) {
    cell.text.erase(0, 1);
    cell.invisible = cell.changed = true;
  }
  if (stands_for_none(cell.text)) {
    add_note(result.notes, Code::kOrganisationPlaceholder);
    result.value = raw;
    result.status = ValueStatus::kPlaceholder;
    return result;
  }
  if (cell.whitespace) add_note(result.notes, Code::kOrganisationWhitespace);
  if (cell.invisible) add_note(result.notes, Code::kOrganisationInvisibleChar);
  if (cell.mojibake) add_note(result.notes, Code::kOrganisationMojibake, cell.text);
  result.status = cell.changed ? ValueStatus::kChanged : ValueStatus::kOk;
  if (may_hold_contact(cell.text) && note_contacts(cell.text, result.notes)) {
    result.status = ValueStatus::kSuspect;
  } else if (looks_like_person(cell.text)) {
    add_note(result.notes, Code::kOrganisationLooksLikePerson);
  }
  if (has_lost_organisation_letters(cell.text)) {
    add_note(result.notes, Code::kOrganisationLossyEncoding);
    result.status = ValueStatus::kSuspect;
  }
  if (const std::string_view remark = organisation_remark(cell.text); !remark.empty()) {
    add_note(result.notes, Code::kOrganisationNoteInField, std::string(remark));
    result.status = ValueStatus::kSuspect;
  }
  if (holds_two_organisations(cell.text)) {
    add_note(result.notes, Code::kOrganisationSeveral);
    result.status = ValueStatus::kSuspect;
  }
  result.value = std::move(cell.text);
  return result;
}

std::string organisation_key(std::string_view normal) {
  OrganisationReading reading;
  read_organisation(normal, reading);
  return std::move(reading.key);
}

bool looks_like_organisation(std::string_view raw) {
  const std::string text = text::cleaned(raw);
  if (text.empty()) return false;
  return ends_as_organisation(text) || looks_like_organisation(NameTokens(text));
}

bool ends_as_organisation(std::string_view text) noexcept {
  if (text::is_ascii(text)) return false;
  const OrganisationFacts& facts = OrganisationFacts::get();
  return facts.front_form(text) != nullptr || facts.end_form(text) != nullptr ||
         facts.ends_in_raw_word(text);
}

}  // namespace gigo::normalize
