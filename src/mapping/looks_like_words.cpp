// SPDX-License-Identifier: Apache-2.0
// The guesses that know words; those that go by the shape of a cell are in looks_like.cpp.
#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "mapping/looks_like.hpp"
#include "normalize/flag.hpp"
#include "normalize/name_lexicon.hpp"
#include "normalize/organisation.hpp"
#include "text/fold.hpp"
#include "text/tokens.hpp"

namespace gigo::mapping {
namespace {

template <std::size_t N>
bool folded_in(std::string_view cell, const std::string_view (&words)[N]) {
  if (cell.size() > 40) return false;
  const std::string folded = text::fold(cell);
  return std::find(std::begin(words), std::end(words), folded) != std::end(words);
}

constexpr std::string_view kRecordKinds[] = {
    "person",       "individual",  "contact",        "company",        "organisation",
    "organization", "business",    "corporate",      "corporation",    "firma",
    "unternehmen",  "privat",      "private",        "privatperson",   "household",
    "residential",  "commercial",  "natural person", "legal entity",   "entreprise",
    "societe",      "particulier", "empresa",        "particular",     "persona",
    "azienda",      "privato",     "bedrijf",        "particulier nl", "b2b",
    "b2c",          "osoba",       "pessoa",         "pessoa fisica",  "pessoa juridica"};

constexpr std::string_view kStatuses[] = {
    "active",   "inactive",  "open",        "closed",     "new",          "lead",     "prospect",
    "customer", "former",    "pending",     "enabled",    "disabled",     "archived", "lost",
    "won",      "qualified", "unqualified", "subscribed", "unsubscribed", "aktiv",    "inaktiv",
    "actif",    "inactif",   "activo",      "inactivo",   "activa",       "baja",     "attivo",
    "inattivo", "ativo",     "inativo",     "actief",     "inactief",     "deleted",  "churned",
    "trial",    "draft",     "blocked",     "suspended"};

}  // namespace

bool looks_like_flag(std::string_view cell) {
  return cell.size() <= 40 && (normalize::read_event_flag(cell) != Flag::kUnknown ||
                               normalize::is_consent_refused(cell));
}

bool looks_like_refusal(std::string_view cell) {
  return cell.size() <= 80 && (looks_like_flag(cell) ||
                               normalize::read_do_not_contact(cell, normalize::kAllChannels) != 0);
}

bool looks_like_honorific(std::string_view cell) {
  if (cell.size() > 40) return false;
  const std::string folded = text::fold(cell);
  const std::vector<std::string_view> words = text::tokens(folded);
  return !words.empty() && std::all_of(words.begin(), words.end(), [](std::string_view word) {
    return normalize::lookup_word(word).is(normalize::kTitle | normalize::kTitleWeak |
                                           normalize::kTitleDotted | normalize::kMarital |
                                           normalize::kTitleJoin | normalize::kAnd);
  });
}

bool looks_like_organisation(std::string_view cell) {
  return cell.size() <= 200 && normalize::looks_like_organisation(cell);
}

bool looks_like_record_kind(std::string_view cell) { return folded_in(cell, kRecordKinds); }
bool looks_like_status(std::string_view cell) { return folded_in(cell, kStatuses); }

}  // namespace gigo::mapping
