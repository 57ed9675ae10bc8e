// SPDX-License-Identifier: Apache-2.0
#include "normalize/organisation_signs.hpp"

#include "base/ascii.hpp"
#include "normalize/name_ranks.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

// What was seen of each class among the words outside brackets.
struct Signs {
  std::size_t words = 0;
  std::size_t strong = 0;
  std::size_t weak = 0;
  std::size_t links = 0;
  std::size_t digits = 0;  // words with digits: "Local 17", "3M"
  bool and_sign = false;
  bool given_first = false;
  bool long_word = false;  // a sign that no surname resembles: Industries, Associates
  std::size_t last = 0;    // index of the last word
  std::size_t first = NameTokens::kMost;
};

// "Gabe's", "example.com"
bool is_shop_like(std::string_view text) noexcept {
  if (text.size() < 4) return false;
  for (const std::string_view end : {"'s", "\u2019s", ".com", ".net", ".org"}) {
    if (text.ends_with(end)) return true;
  }
  return false;
}

// "Raiffeisenkasse" is one word in German, Dutch and the Nordic languages: told by its end.
bool ends_as_compound(std::string_view key) noexcept {
  static constexpr std::string_view kEnds[] = {
      "gesellschaft",   "verein",    "verband",        "werke",      "technik",     "dienst",
      "dienste",        "zentrum",   "schule",         "klinik",     "praxis",      "versicherung",
      "versicherungen", "stiftung",  "verwaltung",     "betrieb",    "betriebe",    "agentur",
      "beratung",       "apotheke",  "backerei",       "metzgerei",  "schreinerei", "tischlerei",
      "sparkasse",      "volksbank", "genossenschaft", "handlung",   "handel",      "bedrijf",
      "bedrijven",      "groep",     "maatschappij",   "vereniging", "bolaget",     "foreningen",
      "forening",       "selskabet", "selskapet",      "gruppen",    "verket",      "yhdistys",
      "palvelut",       "systems",   "solutions",      "networks",   "consult",     "consulting",
      "telecom",        "pharma",    "software",       "logistics",  "soft",        "tech",
      "corp",           "werks",     "media",          "marketing",
  };
  if (key.size() < 7) return false;
  for (const std::string_view end : kEnds) {
    if (key.back() == end.back() && key.size() >= end.size() + 3 && key.ends_with(end)) return true;
  }
  return false;
}

bool is_compound(const NameTokens& tokens, std::size_t i) noexcept {
  constexpr WordClasses kRole = kDepartment | kRoleWord;
  return (tokens[i].word->classes & ~kRole) == 0 && ends_as_compound(tokens.key(i));
}

Signs signs_of(const NameTokens& tokens) {
  Signs signs;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const NameToken& token = tokens[i];
    if (token.enclosed != 0) continue;
    // "John Smith - Acme Ltd": what stands before the dash is judged.
    if (token.after_dash && signs.words >= 2) break;
    if (signs.first == NameTokens::kMost) {
      signs.first = i;
      signs.given_first = token.is(kGivenName);
    }
    signs.last = i;
    ++signs.words;
    // "José de la Iglesia"
    const bool surname = signs.given_first && i > 0 && tokens[i - 1].is(kParticle);
    if (!surname && (token.is(kOrgWord) || is_shop_like(token.text) || is_compound(tokens, i))) {
      ++signs.strong;
      signs.long_word = signs.long_word || (tokens.key(i).size() >= 8 && token.is(kOrgWord));
    } else if (token.is(kOrgWeak)) {
      ++signs.weak;
    }
    if (token.is(kOrgLink)) ++signs.links;
    if (base::is_digit(token.text.front()) && !token.is(kGeneration)) ++signs.digits;
    if (token.is(kAnd)) {
      signs.and_sign = true;
      --signs.words;
    }
  }
  return signs;
}

bool has_given_name(const NameTokens& tokens, const Signs& signs) {
  for (std::size_t i = signs.first; i <= signs.last; ++i) {
    if (tokens[i].is(kGivenName) || tokens[i].initial) return true;
  }
  return false;
}

bool is_given(const NameToken& token) { return token.is(kGivenName) || token.initial; }

// "Boyle, Shaw, Ferris & Lunt", "Ferris & Lunt, P.A.", "Ferris & Ferris".
bool is_list_of_partners(const NameTokens& tokens, const Signs& signs) {
  if (!signs.and_sign) return false;
  std::size_t and_at = 0;
  bool given = false;
  for (std::size_t i = signs.first; i <= signs.last; ++i) {
    if (tokens[i].is(kAnd)) and_at = i;
    if (tokens[i].is(kTitle | kTitleLead | kTitleJoin | kGeneration)) return false;
    given = given || is_given(tokens[i]);
  }
  if (and_at == signs.first || and_at == signs.last) return false;
  const NameToken& last = tokens[signs.last];
  const NameToken& before = tokens[and_at];
  const bool first_given = is_given(tokens[signs.first]);
  if (last.is(kLegalWeak) && signs.last >= and_at + 2 && !first_given) return true;
  // Each between its own commas.
  if (before.segment >= 3 && and_at == before.segment + 1U && !first_given &&
      !is_given(tokens[signs.first + 1])) {
    return true;
  }
  if (given) return false;
  // One comma may be a couple behind its surname, whose given names nobody lists: Rao, Priya &
  // Karthik.
  return before.segment >= 2;
}

// "Ernst & Young", "AT&T": two words of which none is a given name, or the other a family name.
bool is_pair_of_names(const NameTokens& tokens, const Signs& signs) {
  if (!signs.and_sign || signs.words != 2 || tokens.size() != 3 || tokens.segments() != 1) {
    return false;
  }
  const NameToken& first = tokens[0];
  const NameToken& last = tokens[2];
  if (first.is(kTitle | kTitleLead | kTitleJoin | kTitleDotted) || last.is(kTitle | kTitleLead) ||
      !tokens[1].is(kAnd)) {
    return false;
  }
  // "AT&T", "AT & T"; "J & M" may be two people.
  const bool touching = first.text.data() + first.text.size() + 1 == last.text.data();
  const bool one_letter = (first.letters == 1) != (last.letters == 1);
  if ((touching || one_letter) && first.letter_case == LetterCase::kUpper &&
      last.letter_case == LetterCase::kUpper && first.letters + last.letters <= 6) {
    return true;
  }
  if (tokens.key(0) == tokens.key(2)) return true;  // no couple shares the given name
  const auto side = [&](std::size_t i) {
    const NameSide known = name_side(tokens.key(i));
    return known == NameSide::kUnknown && tokens[i].is(kGivenName) ? NameSide::kGiven : known;
  };
  if (first.initial && last.initial) return false;
  // "Anna & Zzyn" and "Priya & Karthik" may be couples, "Ernst & Young" is none.
  return side(0) == NameSide::kFamily || side(2) == NameSide::kFamily;
}

// "Ames Ltd dba Corvo Diner", "John Ames trading as Corvo"
bool names_a_trade(const NameTokens& tokens, const Signs& signs) {
  for (std::size_t i = signs.first + 1; i < signs.last; ++i) {
    const std::string_view key = tokens.key(i);
    if (key == "dba" || key == "tradingas") return true;
    const std::string_view next = tokens.key(i + 1);
    if (next == "as" && (key == "trading" || (key == "business" && tokens.key(i - 1) == "doing"))) {
      return true;
    }
    if (key == "ta" && tokens[i].text.find('/') != std::string_view::npos) return true;
  }
  return false;
}

// Written so, they are no initials: SpA, ApS, A/S.
bool is_written_form(std::string_view text) noexcept {
  return text == "SpA" || text == "ApS" || text == "A/S" || text == "a/s" || text == "K/S" ||
         text == "GesbR" || text == "PartG";
}

// "Harry Piper, Attorney at Law"
bool is_profession(const NameTokens& tokens, const Signs& signs) {
  return signs.words >= 5 && tokens.key(signs.last) == "law" &&
         tokens.key(signs.last - 1) == "at" &&
         (tokens.key(signs.last - 2) == "attorney" || tokens.key(signs.last - 2) == "atty");
}

// Inc, GmbH, Ltd anywhere but at the front; AS, SA, Co only at the end, with evidence that they are
// no name.
bool has_legal_form(const NameTokens& tokens, const Signs& signs, LetterCase cell) {
  for (std::size_t i = signs.first + 1; i <= signs.last; ++i) {
    if (tokens[i].enclosed == 0 && tokens[i].is(kLegalEnd)) return true;
  }
  const NameToken& first = tokens[signs.first];
  if (first.is(kLegalFront) && !first.is(kLegalWeak) && signs.words >= 2 &&
      (first.letters >= 6 ||
       (first.letter_case == LetterCase::kUpper && cell == LetterCase::kMixed))) {
    return true;
  }
  const NameToken& last = tokens[signs.last];
  if (!last.is(kLegalWeak) || signs.words < 2) return false;
  const bool and_before = signs.last > 0 && tokens[signs.last - 1].is(kAnd);
  if (and_before || (signs.words >= 2 && is_written_form(last.text))) return true;
  // "Corvo Sign Co"
  if (signs.words >= 3 && signs.strong + signs.weak > 0 && !signs.given_first) return true;
  if (signs.words >= 4 && tokens.key(signs.last) == "co") return true;
  // "Corvo a.s."
  if (last.dotted && last.letter_case == LetterCase::kLower && last.letters >= 2 &&
      cell == LetterCase::kMixed && !last.is(kCredential | kCredentialWeak | kGeneration)) {
    return true;
  }
  const bool degree = last.is(kCredential | kCredentialWeak | kGeneration | kParticle | kRoman1);
  if (last.dotted && !last.initial && !degree) return true;
  if (signs.words < 3 || degree || last.is(kGivenName | kChinese | kKorean | kVietnamese))
    return false;
  return cell == LetterCase::kMixed && last.letter_case == LetterCase::kUpper;
}

}  // namespace

bool ends_as_firm(std::string_view key) noexcept { return ends_as_compound(key); }

bool looks_like_organisation(const NameTokens& tokens) noexcept {
  constexpr WordClasses kAnySign =
      kLegalEnd | kLegalWeak | kLegalFront | kOrgWord | kOrgWeak | kOrgLink | kOrgAlone;
  WordClasses seen = 0;
  bool other = false;
  std::size_t commas = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const NameToken& token = tokens[i];
    seen |= token.word->classes;
    commas = token.segment;
    other = other || is_shop_like(token.text) || is_compound(tokens, i) ||
            (tokens.key(i) == "ta" && token.text.size() > 2);
  }
  const bool partners = (seen & kAnd) != 0 && (commas >= 1 || tokens.size() == 3);
  if ((seen & kAnySign) == 0 && !other && !partners) return false;
  if (tokens.size() == 1) return tokens[0].is(kOrgAlone) || (other && tokens[0].letters >= 7);
  if (tokens.size() == 0) return false;

  const Signs signs = signs_of(tokens);
  if (signs.words < 2) return false;
  const LetterCase cell = tokens.cell_case();
  if (has_legal_form(tokens, signs, cell) || is_list_of_partners(tokens, signs) ||
      is_pair_of_names(tokens, signs) || names_a_trade(tokens, signs)) {
    return true;
  }
  // A title says that it is a person, unless it is the article of "the Honourable".
  const NameToken& first = tokens[signs.first];
  const NameToken& second = tokens[signs.first + 1];
  const bool title_next = second.is(kTitle | kTitleJoin);
  if (tokens.key(signs.first) == "general" && second.is(kOrgWord)) return true;
  if (first.is(kTitle | kTitleLead) || (first.is(kTitleJoin) && title_next)) return false;
  // "Law Office of John Ames III"
  if (signs.strong > 0 && second.is(kOrgLink | kOrgWord) && !signs.given_first && signs.links > 0) {
    return true;
  }
  const NameToken& last = tokens[signs.last];
  const bool degree = last.is(kCredential) && !(last.is(kOrgWord) && last.segment == 0);
  if (degree || last.is(kGeneration) || is_profession(tokens, signs)) return false;
  if (tokens.key(signs.first) == "the" && text::is_ascii(first.text)) return true;
  if (signs.strong >= 2) return true;
  if (signs.strong == 1) {
    // "John Coffee" and "Ann B. Marine" are people.
    const bool second_initial = signs.words == 3 && second.initial;
    return !(signs.given_first && !signs.and_sign && !signs.long_word &&
             (signs.words == 2 || second_initial) && tokens.segments() == 1 && signs.links == 0);
  }
  if (signs.weak >= 2 || (signs.weak == 1 && signs.digits > 0)) return true;
  if (last.is(kOrgPlace) && (!has_given_name(tokens, signs) ||
                             (signs.words >= 3 && !signs.given_first && !first.initial))) {
    return true;
  }
  return signs.weak == 1 && signs.words >= 3 && (signs.links > 0 || signs.and_sign);
}

}  // namespace gigo::normalize
