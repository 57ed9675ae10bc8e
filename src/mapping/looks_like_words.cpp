// SPDX-License-Identifier: Apache-2.0
// The guesses that know words; those that go by the shape of a cell are in looks_like.cpp.
#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "mapping/looks_like.hpp"
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

constexpr std::string_view kFlags[] = {
    "yes",        "no",        "y",       "n",         "true",        "false",
    "t",          "f",         "1",       "0",         "x",           "ja",
    "nein",       "j",         "oui",     "non",       "o",           "si",
    "s",          "sim",       "nao",     "nee",       "tak",         "nie",
    "on",         "off",       "checked", "unchecked", "allow",       "do not allow",
    "opted in",   "opted out", "opt in",  "opt out",   "subscribed",  "unsubscribed",
    "wahr",       "falsch",    "vrai",    "faux",      "verdadero",   "falso",
    "verdadeiro", "vero",      "waar",    "onwaar",    "prawda",      "falsz",
    "granted",    "refused",   "denied",  "given",     "withdrawn",   "none",
    "cleaned",    "bounced",   "hard",    "soft",      "hard bounce", "soft bounce"};

constexpr std::string_view kHonorifics[] = {
    "mr",        "mrs",      "ms",       "miss",     "mx",           "dr",       "prof",
    "professor", "doctor",   "sir",      "madam",    "lady",         "lord",     "dame",
    "rev",       "reverend", "master",   "mister",   "mr and mrs",   "mr mrs",   "messrs",
    "herr",      "frau",     "hr",       "fr",       "herrn",        "familie",  "fam",
    "fraulein",  "dipl ing", "prof dr",  "dr med",   "herr dr",      "frau dr",  "m",
    "mme",       "mlle",     "monsieur", "madame",   "mademoiselle", "mm",       "me",
    "sr",        "sra",      "srta",     "senor",    "senora",       "senorita", "don",
    "dona",      "d",        "sig",      "sigra",    "sig ra",       "signor",   "signora",
    "signorina", "dott",     "dottssa",  "dott ssa", "egr sig",      "ing",      "avv",
    "rag",       "geom",     "dhr",      "mevr",     "mw",           "de heer",  "mevrouw",
    "heer",      "drs",      "ir",       "mr drs",   "exmo",         "exma",     "exmo sr",
    "exma sra",  "senhor",   "senhora",  "dra",      "pan",          "pani",     "panstwo",
    "capt",      "captain",  "col",      "colonel",  "major",        "maj",      "lt",
    "sgt",       "hon",      "judge",    "father",   "sister",       "brother",  "rabbi",
    "imam",      "sheikh",   "shri",     "smt",      "mag",          "dkfm"};

constexpr std::string_view kLegalForms[] = {"ltd",         "limited",      "llc",
                                            "inc",         "incorporated", "corp",
                                            "corporation", "plc",          "llp",
                                            "lp",          "gmbh",         "ag",
                                            "kg",          "ohg",          "ug",
                                            "ev",          "mbh",          "sa",
                                            "sarl",        "sas",          "eurl",
                                            "srl",         "spa",          "sl",
                                            "slu",         "sau",          "bv",
                                            "nv",          "vof",          "ab",
                                            "as",          "oy",           "aps",
                                            "pty",         "pte",          "lda",
                                            "ltda",        "zoo",          "sp",
                                            "kft",         "doo",          "co",
                                            "company",     "group",        "holding",
                                            "holdings",    "stiftung",     "verein",
                                            "university",  "council",      "bank",
                                            "partners",    "associates",   "solutions",
                                            "services",    "industries",   "international",
                                            "association", "foundation",   "trust",
                                            "hospital",    "school"};

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

bool looks_like_flag(std::string_view cell) { return folded_in(cell, kFlags); }
bool looks_like_honorific(std::string_view cell) { return folded_in(cell, kHonorifics); }
bool looks_like_record_kind(std::string_view cell) { return folded_in(cell, kRecordKinds); }
bool looks_like_status(std::string_view cell) { return folded_in(cell, kStatuses); }

bool looks_like_organisation(std::string_view cell) {
  if (cell.size() > 200) return false;
  const std::string folded = text::fold(cell);
  const std::vector<std::string_view> words = text::tokens(folded);
  if (words.size() < 2) return false;
  return std::find(std::begin(kLegalForms), std::end(kLegalForms), words.back()) !=
         std::end(kLegalForms);
}

}  // namespace gigo::mapping
