// SPDX-License-Identifier: Apache-2.0
#include "normalize/organisation_person.hpp"

#include "base/ascii.hpp"
#include "normalize/name_ranks.hpp"
#include "normalize/name_tokens.hpp"
#include "normalize/organisation_signs.hpp"

namespace gigo::normalize {
namespace {

constexpr std::size_t kLongestName = 48;
constexpr std::size_t kLongestWord = 20;
constexpr WordClasses kTitles = kTitle | kTitleLead;
constexpr WordClasses kFirmWords =
    kLegalEnd | kLegalFront | kOrgWord | kOrgWeak | kOrgLink | kOrgPlace | kOrgAlone | kAnd;

// Calls see(key) for each word in small letters until it says no; false then, and at a word that is
// too long for a name. The key of a word with letters beyond ASCII is empty.
template <class See>
bool each_word(std::string_view text, See&& see) {
  char key[kLongestWord];
  std::size_t size = 0;
  bool ascii = true;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    const char c = i < text.size() ? text[i] : ' ';
    if (c == ' ' || c == ',') {
      if ((size > 0 || !ascii) && !see(std::string_view(key, ascii ? size : 0))) return false;
      size = 0;
      ascii = true;
    } else if (static_cast<unsigned char>(c) >= 0x80) {
      ascii = false;
    } else if (base::is_alnum(c)) {
      if (size == kLongestWord) return false;
      key[size++] = base::to_lower(c);
    }
  }
  return true;
}

// Four blanks at most, no digits, and in front or behind a comma a word that begins the names of
// people; none that only firms have. Words beyond ASCII are left to the tokens.
bool may_be_person(std::string_view text) {
  if (text.size() < 5 || text.size() > kLongestName) return false;
  std::size_t blanks = 0;
  for (const char c : text) {
    if (base::is_digit(c) || c == '&' || c == '+' || c == '/' || c == '(') return false;
    blanks += c == ' ';
  }
  if (blanks == 0 || blanks > 4) return false;
  const std::size_t comma = text.find(',');
  bool given = false;
  if (comma != std::string_view::npos) {
    each_word(text.substr(comma + 1), [&](std::string_view key) {
      given = key.empty() || lookup_word(key).is(kGivenName);
      return false;
    });
    if (!given) return false;
  }
  bool first = comma == std::string_view::npos;
  return each_word(text, [&](std::string_view key) {
    const Word& word = lookup_word(key);
    if (first && !key.empty() && !word.is(kGivenName | kTitles)) return false;
    first = false;
    return !word.is(kFirmWords);
  });
}

}  // namespace

bool looks_like_person(std::string_view text) {
  if (!may_be_person(text)) return false;
  const NameTokens tokens(text);
  if (tokens.size() < 2 || tokens.size() > 5 || tokens.segments() > 2) return false;
  std::size_t words = 0;
  bool title = false;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const NameToken& token = tokens[i];
    if (token.enclosed != 0 || token.after_dash || token.has_digits) return false;
    if (token.is(kGeneration) && i > 1) continue;
    if (token.is(kFirmWords)) return false;
    if (i == 0 && token.is(kTitles)) {
      title = true;
      continue;
    }
    if (token.is(kLegalWeak) && i + 1 == tokens.size()) return false;
    if (token.is(kParticle)) continue;
    ++words;
  }
  if (words < (title ? 1U : 2U) || words > 3) return false;
  if (tokens.segments() == 2) {
    // "Tarn, John": one word each, and only the second is a given name.
    return tokens.size() == 2 && tokens[1].is(kGivenName) && !tokens[0].is(kGivenName);
  }
  const std::size_t last = tokens.size() - 1;
  if (tokens[last].letters < 2 || looks_like_organisation(tokens)) return false;
  if (title) return true;
  // "Marsh Boats": a family name and a trade.
  return tokens[0].is(kGivenName) && name_side(tokens.key(0)) != NameSide::kFamily;
}

}  // namespace gigo::normalize
