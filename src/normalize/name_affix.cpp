// SPDX-License-Identifier: Apache-2.0
#include "normalize/name_affix.hpp"

#include <algorithm>
#include <string>

#include "base/ascii.hpp"

namespace gigo::normalize {
namespace {

// "M. Dupont" is Monsieur Dupont only where French is written.
constexpr bool writes_french(std::string_view region) {
  return region == "FR" || region == "BE" || region == "LU" || region == "MC" || region == "CH";
}

// Where Pan or RA before a family name is a title.
constexpr bool uses_short_titles(std::string_view region) {
  return region == "PL" || region == "DE" || region == "AT" || region == "CH";
}

bool small_or_dotted(const NameToken& token) {
  return token.dotted || token.letter_case == LetterCase::kLower;
}

// A title follows, perhaps after more joining words: "the Right Honourable".
bool title_follows(const NameTokens& tokens, WordList words, std::size_t i) {
  while (i < words.size() && tokens[words[i]].is(kTitleJoin)) ++i;
  return i < words.size() && tokens[words[i]].is(kTitle);
}

// "Pan Jan Nowak", "RA Dr. Karl Berg"; "Pan Wei Ming" and "R.A. Berg" have a name there.
bool is_short_title(const NameTokens& tokens, WordList words, std::size_t i) {
  const NameToken& next = tokens[words[i + 1]];
  if (next.is(kTitle)) return true;
  return !tokens[words[i]].dotted && next.is(kGivenName) && !next.initial &&
         !tokens[words.back()].is(kChinese);
}

// "M. Jean Dupont"; "M. Dupont" and "M. Jane Ames" may have an initial there.
bool is_monsieur(const NameTokens& tokens, WordList words, std::string_view region) {
  return writes_french(region) || (words.size() > 2 && tokens[words[1]].is(kFrenchGiven));
}

// "Dr. Karl", "Dr. med. dent. Karl", "DR MED DENT KARL": a word behind a title.
bool joins_title(const NameTokens& tokens, WordList words, std::size_t i) {
  const NameToken& token = tokens[words[i]];
  if (small_or_dotted(token)) return true;
  return token.letter_case == LetterCase::kUpper && !token.is(kGivenName) && i + 2 < words.size() &&
         token.letters >= 3;
}

// "Sr. D. Juan García"
bool is_don(const NameTokens& tokens, WordList words, std::size_t i) {
  if (i == 0 || !tokens[words[i]].dotted || !tokens[words[i - 1]].dotted) return false;
  const std::string_view key = tokens.key(words[i]);
  if (key != "d" && key != "da" && key != "dn") return false;
  const std::string_view before = tokens.key(words[i - 1]);
  return before == "sr" || before == "sra" || before == "srta" || before == "exmo";
}

// "Dr. h. c. Karl Berg", and the e. h. of engineers; "Dr. H. C. Berg" has initials.
bool is_honoris_causa(const NameTokens& tokens, WordList words, std::size_t i) {
  if (i == 0 || tokens[words[i]].letter_case != LetterCase::kLower) return false;
  const std::string_view key = tokens.key(words[i]);
  if (key == "h" || key == "e") {
    const std::string_view next = tokens.key(words[i + 1]);
    if (next == (key == "h" ? "c" : "h")) return tokens[words[i - 1]].is(kTitle | kTitleJoin);
  }
  const std::string_view before = tokens.key(words[i - 1]);
  return (key == "c" && before == "h") || (key == "h" && before == "e");
}

bool is_title_here(const NameTokens& tokens, WordList words, std::size_t i,
                   std::string_view region) {
  const NameToken& token = tokens[words[i]];
  const std::size_t after = words.size() - i - 1;
  if (token.is(kTitle)) return true;
  // "Sr. García", "Exmo. Sr. Dr. João Silva"
  if (token.is(kTitleLead) && after > 0) {
    return i == 0 || (tokens[words[i - 1]].is(kTitle) && small_or_dotted(token));
  }
  if (token.is(kTitleDotted) && token.dotted && after > 0 && i == 0) {
    return !token.latin || is_monsieur(tokens, words, region);
  }
  if (token.is(kTitleGiven) && after > 0) {
    return uses_short_titles(region) || (after >= 2 && is_short_title(tokens, words, i));
  }
  if (token.is(kTitleWeak) && after >= 2) return token.key_size > 3 || token.dotted;
  if (token.is(kTitleJoin)) {
    if (title_follows(tokens, words, i + 1)) return true;
    return i > 0 && after > 0 && joins_title(tokens, words, i);
  }
  if (i == 0 && after >= 2 && token.is(kParticle)) {
    const std::string_view key = tokens.key(words[0]);
    return (key == "de" || key == "den") && tokens[words[1]].is(kTitleDe);
  }
  if (i == 1 && token.is(kTitleDe)) return after > 0 && tokens[words[0]].is(kParticle);
  return after > 1 && (is_don(tokens, words, i) || is_honoris_causa(tokens, words, i));
}

// "AIA-CSI", "MD-PhD": degrees with hyphens between them.
bool is_hyphenated_degree(std::string_view text) {
  std::size_t parts = 0;
  for (std::size_t begin = 0; begin <= text.size(); ++parts) {
    const std::size_t end = std::min(text.find('-', begin), text.size());
    std::string key;
    for (const char c : text.substr(begin, end - begin)) {
      if (base::is_alpha(c)) key.push_back(base::to_lower(c));
    }
    if (!lookup_word(key).is(kCredential | kCredentialWeak)) return false;
    begin = end + 1;
  }
  return parts > 1;
}

// One word as a suffix, given how many words of the name stand before it.
bool is_suffix_word(const NameToken& token, std::size_t before, bool after_comma, LetterCase cell) {
  if (token.is(kGeneration) && token.is(kGenerationWeak)) {
    // Sen and Jun are names; "sen." and "jun." after one are not.
    const bool small = token.letter_case == LetterCase::kLower && cell == LetterCase::kMixed;
    return before >= 1 && (token.dotted || small);
  }
  if (token.is(kGeneration)) return before >= 1;
  if (token.is(kGenerationWeak)) return before >= 2 || (after_comma && before >= 1);
  if (token.is(kRoman1) && !token.dotted) {
    const bool capital = token.letter_case == LetterCase::kUpper;
    return (capital || (after_comma && cell != LetterCase::kMixed)) &&
           (before >= 2 || (after_comma && before >= 1));
  }
  if (token.is(kCredential)) return before >= 1;
  if (before >= 2 && token.letter_case == LetterCase::kUpper &&
      token.text.find('-') != std::string_view::npos) {
    return is_hyphenated_degree(token.text);
  }
  if (!token.is(kCredentialWeak)) return false;
  if (before < 2) return false;
  // MP, QC, JD: no name is all consonants.
  if (cell == LetterCase::kUpper && !token.has_vowel) return true;
  if (after_comma && cell != LetterCase::kMixed) return true;
  if (token.dotted) return token.letters >= 2;
  return cell == LetterCase::kMixed && token.letter_case == LetterCase::kUpper &&
         token.letters >= 2;
}

// "M. D." and "D. D. S.": single letters that together are a degree.
std::size_t spaced_degree(const NameTokens& tokens, WordList words, std::size_t before) {
  for (std::size_t count = 3; count >= 2; --count) {
    if (words.size() < count || before + words.size() < count + 2) continue;
    std::string key;
    bool letters = true;
    for (const std::uint8_t i : words.last(count)) {
      const bool two = tokens.key(i) == "ph";
      letters = letters && tokens[i].dotted && (tokens[i].letters == 1 || two);
      key += tokens.key(i);
    }
    if (letters && lookup_word(key).is(kCredential)) return count;
  }
  return 0;
}

// "the Third"
bool ends_in_ordinal(const NameTokens& tokens, WordList words, std::size_t before) {
  if (words.size() < 2 || before + words.size() < 4) return false;
  if (tokens.key(words[words.size() - 2]) != "the") return false;
  const std::string_view last = tokens.key(words.back());
  return last == "first" || last == "second" || last == "third" || last == "fourth" ||
         last == "fifth" || last == "elder" || last == "younger" ||
         (tokens[words.back()].is(kGeneration) && tokens[words.back()].has_digits);
}

// "attorney at law"
constexpr std::size_t kProfessionWords = 3;
bool ends_in_profession(const NameTokens& tokens, WordList words, std::size_t before) {
  if (words.size() < kProfessionWords || before + words.size() < kProfessionWords + 2) return false;
  const WordList last = words.last(kProfessionWords);
  return (tokens.key(last[0]) == "attorney" || tokens.key(last[0]) == "counselor") &&
         tokens.key(last[1]) == "at" && tokens.key(last[2]) == "law";
}

}  // namespace

std::size_t leading_titles(const NameTokens& tokens, WordList words, std::string_view region) {
  std::size_t count = 0;
  while (count < words.size() && is_title_here(tokens, words, count, region)) ++count;
  return count;
}

std::size_t trailing_suffixes(const NameTokens& tokens, WordList words, std::size_t name_words,
                              LetterCase cell) {
  const std::size_t least = name_words > 0 ? 0 : 1;
  std::size_t left = words.size();
  while (left > least) {
    const NameToken& last = tokens[words[left - 1]];
    if (ends_in_ordinal(tokens, words.first(left), name_words)) {
      left -= 2;
      continue;
    }
    if (is_suffix_word(last, name_words + left - 1, false, cell)) {
      --left;
      continue;
    }
    const std::size_t spaced =
        last.initial ? spaced_degree(tokens, words.first(left), name_words) : 0;
    if (spaced > 0) {
      left -= spaced;
    } else if (ends_in_profession(tokens, words.first(left), name_words)) {
      left -= kProfessionWords;
    } else {
      break;
    }
  }
  return words.size() - left;
}

bool is_suffix_segment(const NameTokens& tokens, WordList words, std::size_t name_words,
                       LetterCase cell) {
  if (words.empty()) return false;
  if (words.size() == kProfessionWords && ends_in_profession(tokens, words, 2)) return true;
  for (std::size_t i = 0; i < words.size();) {
    if (is_suffix_word(tokens[words[i]], name_words, true, cell)) {
      ++i;
      continue;
    }
    const WordList rest = words.subspan(i);
    if (!tokens[words[i]].dotted || spaced_degree(tokens, rest, name_words + 2) != rest.size()) {
      return false;
    }
    break;
  }
  return true;
}

std::size_t peerage_begin(const NameTokens& tokens, WordList words, bool after_comma) {
  const auto is_ordinal = [&](std::size_t i) {
    const std::string_view key = tokens.key(words[i]);
    return key.size() >= 3 && tokens[words[i]].has_digits &&
           (key.ends_with("st") || key.ends_with("nd") || key.ends_with("rd") ||
            key.ends_with("th"));
  };
  if (after_comma && words.size() > 1) {
    if (is_ordinal(0) || tokens[words[0]].is(kNoble) || tokens.key(words[0]) == "of") return 0;
  }
  constexpr WordClasses kSuffix = kCredential | kCredentialWeak | kGeneration | kGenerationWeak;
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    if (!is_ordinal(i)) continue;
    const NameToken& next = tokens[words[i + 1]];
    // "Tom Birch 2nd Aldenham", but "Tom B. 2nd Birch", "Tom Birch 3rd PhD"
    const bool place = i >= 2 && !tokens[words[i - 1]].initial && !next.is(kSuffix);
    if (next.is(kNoble) || place) return i;
  }
  return words.size();
}

bool is_trailing_title(const NameToken& token) noexcept { return token.is(kMarital); }

bool is_particle(const NameToken& token, LetterCase cell) noexcept {
  // The 't of "van 't Hof" is a particle, the T of "Hung T Nguyen" an initial.
  if (token.initial) return false;
  if (token.is(kParticle)) return true;
  return token.is(kParticleWeak) && token.letter_case == LetterCase::kLower &&
         cell == LetterCase::kMixed;
}

}  // namespace gigo::normalize
