// SPDX-License-Identifier: Apache-2.0
// The second half of FullName: the parts written, and what is remarked on.
#include <algorithm>

#include "normalize/name_checks.hpp"
#include "normalize/name_full.hpp"
#include "normalize/name_remarks.hpp"
#include "normalize/name_script.hpp"
#include "normalize/name_write.hpp"

namespace gigo::normalize {
namespace {

// "John Smith.": the period ends a sentence.
bool ends_in_stop(const NameTokens& tokens, const NameReading& reading) {
  const WordList family = reading.words(NameRole::kFamily);
  if (family.empty() || reading.whole) return false;
  const NameToken& last = tokens[family.back()];
  const std::size_t next = family.back() + std::size_t{1};
  if (next < tokens.size() && tokens[next].segment == last.segment) return false;
  return last.text.back() == '.' && last.letters >= 3 &&
         last.text.find('.') + 1 == last.text.size() && last.has_vowel;
}

bool only_initials(const NameTokens& tokens, WordList words) {
  return std::all_of(words.begin(), words.end(), [&](std::uint8_t i) { return tokens[i].initial; });
}

// "Ames, ADA": the comma has said which is the family name, so that the capitals say nothing. Left
// in the name as it is said they would be read as a family name.
bool has_given_in_capitals(const NameTokens& tokens, const NameReading& reading) {
  const WordList given = reading.words(NameRole::kGiven);
  const WordList family = reading.words(NameRole::kFamily);
  return reading.comma && !given.empty() && !family.empty() &&
         tokens[given[0]].letter_case == LetterCase::kUpper && tokens[given[0]].letters >= 3 &&
         tokens[given[0]].has_vowel && !tokens[given[0]].initial &&
         std::any_of(family.begin(), family.end(),
                     [&](std::uint8_t i) { return tokens[i].letter_case == LetterCase::kMixed; });
}

}  // namespace

void FullName::write(const NameTokens& tokens, const NameReading& reading) {
  const LetterCase cell = reading.letter_case;
  WritingStyle style{cell, context_.region};
  // Only Turkish and Azeri write an İ with its point.
  if (name().find("\u0130") != std::string_view::npos) style.region = "TR";
  style.mend_given = cell == LetterCase::kMixed && has_given_in_capitals(tokens, reading);
  const WordList given = reading.words(NameRole::kGiven);
  style.capital_particles =
      reading.order_uncertain && !given.empty() && tokens[given[0]].is(kVietnamese);
  const auto words = [&](NameRole role) { return write_words(tokens, reading.words(role), style); };
  parts.note = write_words(tokens, reading.words(NameRole::kNote), {LetterCase::kMixed, {}});
  parts.prefix = words(NameRole::kPrefix);
  parts.suffix = words(NameRole::kSuffix);
  parts.middle = words(NameRole::kMiddle);
  style.leads = true;
  parts.nickname = words(NameRole::kNickname);
  style.leads = !reading.family_first;
  parts.given = words(NameRole::kGiven);
  style.leads = reading.family_first;
  parts.family = words(NameRole::kFamily);
  parts.family_first = reading.family_first;
  if (ends_in_stop(tokens, reading)) {
    parts.family.pop_back();
    stop_ = true;
  }
  if (cell == LetterCase::kUpper || cell == LetterCase::kLower || style.mend_given) {
    style.leads = true;
    std::string fixed = rewrite_cell(name(), tokens, style);
    if (fixed != name()) {
      add_note(notes, Code::kNameCase, fixed);
      rewritten_ = std::move(fixed);
      changed_ = true;
    }
  }
  if (reading.whole) parts.family = rewritten_.empty() ? name() : rewritten_;
}

void FullName::note_remark(const NameTokens& tokens, const NameReading& reading) {
  if (parts.note.empty()) return;
  const bool warning = carries_warning(tokens, reading);
  add_note(notes, warning ? Code::kNameWarning : Code::kNameNoteInField, parts.note);
}

void FullName::note_signs(const NameTokens& tokens, const NameReading& reading) {
  if ((tokens.symbols() && !reading.whole) || stop_) {
    add_note(notes, Code::kNameSymbol, display_name(parts));
    changed_ = true;
  }
  for (const NameRole role : {NameRole::kGiven, NameRole::kMiddle, NameRole::kFamily}) {
    for (const std::uint8_t i : reading.words(role)) {
      if (!tokens[i].has_digits) continue;
      add_note(notes, Code::kNameDigits);
      suspect_ = true;
    }
  }
}

void FullName::note_words(const NameTokens& tokens, const NameReading& reading) {
  const WordList given = reading.words(NameRole::kGiven);
  const WordList middle = reading.words(NameRole::kMiddle);
  const WordList family = reading.words(NameRole::kFamily);
  const std::size_t words = given.size() + middle.size() + family.size();
  if (only_initials(tokens, given) && only_initials(tokens, middle) &&
      (!given.empty() || family.empty())) {
    add_note(notes, Code::kNameInitialOnly);
  } else if (words == 1 && parts.prefix.empty()) {
    add_note(notes, Code::kNameMononym);
    open(NameAmbiguity::kMononym);
  }
  if (given.size() == 1 && family.size() == 1 && tokens.key(given[0]) == tokens.key(family[0])) {
    add_note(notes, Code::kNameRepeatedToken);
  }
}

void FullName::note(const NameTokens& tokens, const NameReading& reading) {
  const bool name = !reading.words(NameRole::kGiven).empty() ||
                    !reading.words(NameRole::kMiddle).empty() ||
                    !reading.words(NameRole::kFamily).empty();
  if (!name && (!parts.prefix.empty() || !parts.suffix.empty())) {
    add_note(notes, Code::kNameTitleOnly);
  }
  if (!name) {
    note_remark(tokens, reading);
    return fail(reading.dropped ? ValueStatus::kPlaceholder : ValueStatus::kInvalid);
  }
  note_remark(tokens, reading);
  changed_ = changed_ || !parts.note.empty();
  // Nothing is lost: what stands for no value is no part of the name, but it was there.
  const std::string dropped =
      write_words(tokens, reading.words(NameRole::kDrop), {LetterCase::kMixed, {}});
  if (!dropped.empty()) parts.note += (parts.note.empty() ? "" : " ") + dropped;
  note_signs(tokens, reading);
  if (reading.dropped) {
    add_note(notes, Code::kNamePlaceholder);
    suspect_ = true;
  }
  if (reading.multiple_people) add_note(notes, Code::kNameMultiplePeople);
  if (reading.order_uncertain) add_note(notes, Code::kNameOrderUncertain);
  uncertain_ = uncertain_ || reading.multiple_people || reading.order_uncertain;
  note_words(tokens, reading);
}

}  // namespace gigo::normalize
