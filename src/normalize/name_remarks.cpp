// SPDX-License-Identifier: Apache-2.0
#include "normalize/name_remarks.hpp"

#include <algorithm>

#include "normalize/name_beside.hpp"
#include "normalize/name_checks.hpp"
#include "normalize/name_ranks.hpp"
#include "normalize/name_state.hpp"

namespace gigo::normalize {
namespace {

constexpr WordClasses kRemarkWords =
    kMark | kDepartment | kJob | kMaiden | kLegalEnd | kOrgWord | kHard | kLabel;

// From word `begin` on, to the end of its part.
std::size_t segment_end(const NameTokens& tokens, std::size_t begin) {
  std::size_t end = begin;
  while (end < tokens.size() && tokens[end].segment == tokens[begin].segment &&
         tokens[end].enclosed == tokens[begin].enclosed) {
    ++end;
  }
  return end;
}

std::size_t open_before(const NameTokens& tokens, std::size_t end) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < end; ++i) {
    if (tokens[i].enclosed == 0 && tokens[i].role == NameRole::kOpen) ++count;
  }
  return count;
}

// "John Smith (DO NOT USE)": found before brackets are looked at, as it may stand without them.
void settle_reserve(NameTokens& tokens, NameReading& reading) {
  const ReserveRemark remark = find_reserve(tokens);
  for (std::size_t i = remark.begin; i < remark.begin + remark.count; ++i) {
    if (tokens[i].role == NameRole::kOpen) reading.assign(tokens, i, NameRole::kNote);
  }
}

// "Smith - Jones"; not "Jane Roe - moved", nor "Jane Roe - London", where the name is whole
// already.
bool may_be_double(const NameTokens& tokens, std::size_t i, LetterCase cell) {
  if (cell == LetterCase::kMixed && tokens[i].letter_case == LetterCase::kLower) return false;
  if (open_before(tokens, i) < 2 && tokens[i].segment == tokens[0].segment) return true;
  const std::size_t end = segment_end(tokens, i);
  // "da Silva - Reis, Ana": the given name is still to come.
  if (end < tokens.size() && tokens[i].segment == 0 && tokens[end].segment == 1) return true;
  return name_side(tokens.key(i)) == NameSide::kFamily;
}

// "John Smith - Sales" is a remark, "Smith - Jones" one name.
void settle_dashes(NameTokens& tokens, NameReading& reading, LetterCase cell) {
  for (std::size_t i = 1; i < tokens.size(); ++i) {
    if (!tokens[i].after_dash || tokens[i].enclosed != 0) continue;
    if (tokens[i].role != NameRole::kOpen || tokens[i - 1].role != NameRole::kOpen) continue;
    const std::size_t end = segment_end(tokens, i);
    bool remark = false;
    for (std::size_t j = i; j < end; ++j) remark = remark || tokens[j].is(kRemarkWords);
    remark = remark || tokens[i].after_at || (end - i >= 2 && open_before(tokens, i) >= 2) ||
             !may_be_double(tokens, i, cell);
    if (!remark) {
      // Words that have a role already keep their numbers: no gluing behind a remark.
      if (tokens[i - 1].segment == tokens[i].segment && tokens[i - 1].enclosed == 0 &&
          !tokens[i - 1].is(kGeneration) && !tokens[i].is(kGeneration) &&
          reading.words(NameRole::kNote).empty()) {
        tokens.glue(i);
        --i;
      }
      continue;
    }
    for (std::size_t j = i; j < end; ++j) {
      if (tokens[j].role == NameRole::kOpen) reading.assign(tokens, j, NameRole::kNote);
    }
    i = end - 1;
  }
}

// "(PhD)", "(Ret.)", "(Mrs)" and the (FH) of "Dipl.-Ing. (FH)" are not remarks; kOpen: neither.
NameRole enclosed_affix(const NameTokens& tokens, std::size_t begin, std::size_t end) {
  if (begin > 0 && begin + 1 == end && tokens[begin].is(kTitleBracket) &&
      tokens[begin - 1].is(kTitle | kTitleWeak | kTitleJoin)) {
    return NameRole::kPrefix;
  }
  bool suffix = tokens[begin].enclosure == Enclosure::kBrackets;
  bool title = suffix;
  for (std::size_t i = begin; i < end; ++i) {
    suffix = suffix && tokens[i].is(kCredential | kGeneration) && !tokens[i].is(kGivenName | kJob);
    title = title && tokens[i].is(kMarital) && tokens[i].is(kTitle);
  }
  return suffix ? NameRole::kSuffix : (title ? NameRole::kPrefix : NameRole::kOpen);
}

void settle_enclosed(NameTokens& tokens, NameReading& reading, LetterCase cell) {
  // Nothing but brackets: they are no remark but the name.
  if (open_before(tokens, tokens.size()) == 0) return;
  for (std::size_t begin = 0; begin < tokens.size();) {
    std::size_t end = begin + 1;
    if (tokens[begin].enclosed == 0 || tokens[begin].role != NameRole::kOpen) {
      begin = end;
      continue;
    }
    while (end < tokens.size() && tokens[end].enclosed == tokens[begin].enclosed) ++end;
    std::array<std::uint8_t, NameTokens::kMost> inside{};
    for (std::size_t i = begin; i < end; ++i) inside[i - begin] = static_cast<std::uint8_t>(i);
    const bool last = open_before(tokens, tokens.size()) == open_before(tokens, begin);
    const bool remark = tokens[begin].enclosure == Enclosure::kBrackets &&
                        is_remark(tokens, {inside.data(), end - begin}, last, cell);
    const NameRole role = enclosed_affix(tokens, begin, end);
    for (std::size_t i = begin; i < end; ++i) {
      reading.assign(
          tokens, i,
          role != NameRole::kOpen ? role : (remark ? NameRole::kNote : NameRole::kNickname));
    }
    begin = end;
  }
}

// "Jane Doe née Smith": from the word on to the end of the part.
void settle_maiden(NameTokens& tokens, NameReading& reading, LetterCase cell) {
  for (std::size_t i = 1; i < tokens.size(); ++i) {
    const NameToken& token = tokens[i];
    if (token.role != NameRole::kOpen || !token.is(kMaiden)) continue;
    const bool plain = token.letter_case == LetterCase::kLower || cell != LetterCase::kMixed;
    if (!plain && !token.dotted && token.text.size() == token.letters) continue;
    const std::size_t end = segment_end(tokens, i);
    if (end == i + 1 && end < tokens.size()) continue;
    for (std::size_t j = i; j < end; ++j) {
      if (tokens[j].role == NameRole::kOpen) reading.assign(tokens, j, NameRole::kNote);
    }
  }
}

// A word behind a whole name that says something of the record: "John Smith DECEASED", "John Smith
// *LEFT*", "John Smith @sales".
bool is_mark_behind(const NameTokens& tokens, std::size_t i) {
  const NameToken& token = tokens[i];
  if (token.starred && tokens.size() > 1) return true;
  if (token.text.front() == '@') return true;
  if (token.is(kWarning) && token.is(kMarkAlone)) return tokens.size() > 1;
  return token.is(kMarkAlone) && open_before(tokens, i) >= 2 && token.segment == tokens[0].segment;
}

// "John Smith c/o Jane Jones": from the word to the end.
void settle_care_of(NameTokens& tokens, NameReading& reading) {
  for (std::size_t i = 1; i < tokens.size(); ++i) {
    const NameToken& token = tokens[i];
    if (token.role != NameRole::kOpen || !token.is(kCareOf)) continue;
    if (token.text.find('/') == std::string_view::npos || open_before(tokens, i) < 1) continue;
    for (std::size_t j = i; j < tokens.size(); ++j) {
      if (tokens[j].role == NameRole::kOpen) reading.assign(tokens, j, NameRole::kNote);
    }
  }
}

// "ext 12", and "tel" where the number was taken out.
bool is_label(const NameTokens& tokens, std::size_t i) {
  if (!tokens[i].is(kLabel) || open_before(tokens, i) < 2) return false;
  return i + 1 == tokens.size() || tokens[i + 1].digits_only || is_date(tokens[i + 1].text);
}

// "John Smith 2", "c/o John Smith", "Smith Unknown"
bool settle_single_words(NameTokens& tokens, NameReading& reading) {
  bool dropped = false;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].role != NameRole::kOpen) continue;
    // "Co" alone is a family name.
    const bool addressed =
        (i == 0 || tokens[i].segment != tokens[i - 1].segment) && tokens.size() > 1 &&
        tokens[i].is(kCareOf) &&
        (tokens.key(i) != "co" || tokens[i].text.find('/') != std::string_view::npos);
    const bool behind =
        i > 0 && i + 1 == segment_end(tokens, i) && tokens[i].is(kCareOf) && tokens.key(i) != "co";
    if (tokens[i].digits_only || is_date(tokens[i].text) || addressed || behind ||
        is_mark_behind(tokens, i) || is_label(tokens, i)) {
      reading.assign(tokens, i, NameRole::kNote);
    } else if (is_hard_placeholder(tokens, i)) {
      reading.assign(tokens, i, NameRole::kDrop);
      dropped = true;
    }
  }
  return dropped;
}

}  // namespace

bool is_remark(const NameTokens& tokens, WordList words, bool last, LetterCase cell) {
  bool shares_word = false;
  for (const std::uint8_t i : words) {
    const NameToken& token = tokens[i];
    if (token.is(kRemarkWords) || token.digits_only || is_date(token.text)) return true;
    if (cell == LetterCase::kMixed && token.letter_case == LetterCase::kUpper &&
        token.letters >= 2 && token.letters <= 5 && !token.dotted && !token.is(kGivenName)) {
      return true;
    }
    for (std::size_t j = 0; j < tokens.size(); ++j) {
      shares_word = shares_word || (tokens[j].enclosed == 0 && tokens.key(j) == tokens.key(i));
    }
  }
  // Between given and family name it is a nickname: "Jyh-Charn (Steve) Liu".
  if (!last) return false;
  const NameToken& first = tokens[words.front()];
  return !first.is(kGivenName) && !first.initial && !shares_word;
}

bool is_job(const NameTokens& tokens, WordList words) {
  if (words.empty() || words.size() > 5) return false;
  return std::any_of(words.begin(), words.end(),
                     [&](std::uint8_t i) { return tokens[i].is(kJob | kDepartment); });
}

bool carries_warning(const NameTokens& tokens, const NameReading& reading) {
  const WordList notes = reading.words(NameRole::kNote);
  if (reading.warning && !notes.empty()) return true;
  return std::any_of(notes.begin(), notes.end(),
                     [&](std::uint8_t i) { return tokens[i].is(kWarning); }) ||
         (!notes.empty() && find_reserve(tokens).warning);
}

bool set_remarks_apart(NameTokens& tokens, NameReading& reading, LetterCase cell) {
  settle_reserve(tokens, reading);
  settle_state(tokens, reading, cell);
  settle_other_script(tokens, reading);
  settle_attention(tokens, reading);
  settle_firm(tokens, reading);
  settle_dashes(tokens, reading, cell);
  settle_enclosed(tokens, reading, cell);
  settle_maiden(tokens, reading, cell);
  settle_care_of(tokens, reading);
  return settle_single_words(tokens, reading);
}

}  // namespace gigo::normalize
