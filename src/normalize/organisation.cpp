// SPDX-License-Identifier: Apache-2.0
#include "normalize/organisation.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "data/data.hpp"
#include "normalize/cell_text.hpp"
#include "normalize/fact_table.hpp"
#include "normalize/organisation_signs.hpp"
#include "normalize/placeholder.hpp"
#include "text/fold.hpp"
#include "text/tokens.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

// Legal forms of scripts without blanks, longest first where one ends another.
const std::vector<std::string_view>& raw_forms() {
  static const std::vector<std::string_view> kForms = [] {
    std::vector<std::string_view> forms;
    for (FactTable table(data::legal_forms()); table.next();) {
      if (table[1] == "raw") forms.push_back(table[0]);
    }
    std::stable_sort(forms.begin(), forms.end(),
                     [](std::string_view a, std::string_view b) { return a.size() > b.size(); });
    return forms;
  }();
  return kForms;
}

std::string_view without_raw_forms(std::string_view text) {
  for (const std::string_view form : raw_forms()) {
    if (text.size() > form.size() && text.starts_with(form)) text.remove_prefix(form.size());
    if (text.size() > form.size() && text.ends_with(form)) text.remove_suffix(form.size());
  }
  return text;
}

// What people type where they have no employer.
bool stands_for_none(std::string_view compact) {
  static constexpr std::string_view kWords[] = {
      "self",         "selfemployed", "individual", "nocompany",     "nocompanyname", "freelance",
      "freelancer",   "retired",      "unemployed", "notemployed",   "personal",      "private",
      "privat",       "privatperson", "home",       "selbststandig", "particulier",   "particular",
      "autonomo",     "autonoma",     "privato",    "ninguna",       "company",       "companyname",
      "organization", "organisation", "rentner",    "housewife",     "homemaker",
  };
  return std::find(std::begin(kWords), std::end(kWords), compact) != std::end(kWords);
}

// "s a r l" to "sarl": abbreviations that were written with periods. The words are views into
// `joined`.
std::vector<std::string_view> words_of(std::string_view folded, std::string& joined) {
  joined.clear();
  joined.reserve(folded.size());
  bool single_before = false;
  text::for_each_token(folded, [&](std::string_view token) {
    const bool single = token.size() == 1 && token[0] >= 'a' && token[0] <= 'z';
    if (!joined.empty() && !(single && single_before)) joined += ' ';
    joined += token;
    single_before = single;
  });
  return text::tokens(joined);
}

bool is_and_word(std::string_view word) {
  return word == "und" || word == "et" || word == "och" || word == "og" || word == "and";
}

bool is_legal(std::string_view word) { return lookup_word(word).is(kLegalEnd | kLegalWeak); }

// Takes legal forms off the end: "gmbh and co kg", "sa de cv", "sp zoo".
void drop_legal_forms(std::vector<std::string_view>& words) {
  bool dropped = false;
  while (words.size() > 1) {
    const std::string_view last = words.back();
    const std::string_view before = words[words.size() - 2];
    const bool joins = dropped && (last == "and" || (last == "de" && is_legal(before)));
    const bool legal = is_legal(last) && (last != "zoo" || before == "sp" || before == "spolka");
    if (!joins && !legal) break;
    dropped = true;
    words.pop_back();
  }
  if (words.size() > 1 && lookup_word(words.front()).is(kLegalFront)) words.erase(words.begin());
}

}  // namespace

CellResult normalize_organisation(std::string_view raw) {
  CellResult result;
  CellText cell = read_cell_text(raw);
  if (cell.text.empty()) return result;
  if (is_placeholder_text(cell.text) || stands_for_none(text::fold_compact(cell.text))) {
    add_note(result.notes, Code::kOrganisationPlaceholder);
    result.value = raw;
    result.status = ValueStatus::kPlaceholder;
    return result;
  }
  if (cell.whitespace) add_note(result.notes, Code::kOrganisationWhitespace);
  if (cell.invisible) add_note(result.notes, Code::kOrganisationInvisibleChar);
  if (cell.mojibake) add_note(result.notes, Code::kOrganisationMojibake, cell.text);
  result.status = cell.changed ? ValueStatus::kChanged : ValueStatus::kOk;
  result.value = std::move(cell.text);
  return result;
}

std::string organisation_key(std::string_view normal) {
  std::string spaced;
  spaced.reserve(normal.size() + 8);
  for (const char c : text::is_ascii(normal) ? normal : without_raw_forms(normal)) {
    if (c == '&') {
      spaced += " and ";
    } else {
      spaced += c;
    }
  }
  std::string joined;
  const std::string folded = text::fold(spaced);
  std::vector<std::string_view> words = words_of(folded, joined);
  if (words.empty()) return text::lower(text::cleaned(normal));
  for (std::string_view& word : words) {
    if (is_and_word(word)) word = "and";
  }
  drop_legal_forms(words);
  const std::string whole = text::join(words);
  std::erase(words, "the");
  return words.empty() ? whole : text::join(words);
}

bool looks_like_organisation(std::string_view raw) {
  const std::string text = text::cleaned(raw);
  if (text.empty()) return false;
  return ends_as_organisation(text) || looks_like_organisation(NameTokens(text));
}

bool ends_as_organisation(std::string_view text) noexcept {
  return !text::is_ascii(text) && without_raw_forms(text).size() != text.size();
}

}  // namespace gigo::normalize
