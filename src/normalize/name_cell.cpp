// SPDX-License-Identifier: Apache-2.0
#include "normalize/name_cell.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "normalize/name_checks.hpp"
#include "normalize/name_remarks.hpp"
#include "normalize/name_write.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

NameRole role_of(NamePart part) {
  switch (part) {
    case NamePart::kPrefix:
      return NameRole::kPrefix;
    case NamePart::kSuffix:
      return NameRole::kSuffix;
    case NamePart::kMiddle:
      return NameRole::kMiddle;
    case NamePart::kFamily:
      return NameRole::kFamily;
    case NamePart::kNickname:
      return NameRole::kNickname;
    case NamePart::kGiven:
    case NamePart::kFull:
      break;
  }
  return NameRole::kGiven;
}

// In these columns Null and Test are no names.
bool is_affix_part(NamePart part) {
  return part == NamePart::kPrefix || part == NamePart::kSuffix || part == NamePart::kNickname;
}

}  // namespace

bool may_hold_contact(std::string_view text) noexcept {
  std::size_t digits = 0;
  std::size_t ws = 0;  // of "www."
  for (const char c : text) {
    if (c == '@' || c == ':' || (c == '.' && ws >= 3)) return true;
    if (base::is_digit(c)) ++digits;
    ws = c == 'w' || c == 'W' ? ws + 1 : 0;
  }
  return digits >= 7;
}

NameCell::NameCell(std::string_view raw, NamePart part, std::size_t name_words,
                   const NameContext& context)
    : part_(part), region_(context.region) {
  if (raw.empty()) return;
  CleanedName cleaned = clean_name(raw, notes_);
  text_ = std::move(cleaned.text);
  if (text_.empty()) {
    notes_.clear();
    return;
  }
  status_ = cleaned.changed ? ValueStatus::kChanged : ValueStatus::kOk;
  judge();
  if (usable(status_)) assign_roles(name_words);
}

void NameCell::judge() {
  if (text_.size() > kLongName && text::length(text_) > kLongName) {
    add_note(notes_, Code::kNameTooLong);
    status_ = text_.size() > kMostNameBytes ? ValueStatus::kInvalid : ValueStatus::kSuspect;
    if (!usable(status_)) return;
  }
  if (stands_for_no_name(text_)) {
    notes_.clear();
    add_note(notes_, Code::kNamePlaceholder);
    status_ = ValueStatus::kPlaceholder;
    return;
  }
  if (is_lossy(text_)) {
    add_note(notes_, Code::kNameLossyEncoding);
    status_ = ValueStatus::kSuspect;
  }
  if (!may_hold_contact(text_)) return;
  const ContactInName found = find_contact(text_);
  if (found.code == Code{}) return;
  add_note(notes_, found.code, text_.substr(found.begin, found.size));
  status_ = ValueStatus::kInvalid;
}

void NameCell::assign_roles(std::size_t name_words) {
  tokens_.emplace(text_);
  NameTokens& tokens = *tokens_;
  const PlaceholderGrade grade = placeholder_grade(tokens);
  doubtful_ = grade != PlaceholderGrade::kNo;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    doubtful_ = doubtful_ || tokens[i].is(kSoft | kHard | kPhraseStart);
  }
  const bool single_x = tokens.size() == 1 && tokens.key(0) == "x";
  if ((grade == PlaceholderGrade::kHard && !single_x) ||
      (grade == PlaceholderGrade::kSoft && is_affix_part(part_))) {
    notes_.clear();
    add_note(notes_, Code::kNamePlaceholder);
    if (says_warning(tokens)) add_note(notes_, Code::kNameWarning, text_);
    status_ = ValueStatus::kPlaceholder;
    tokens_.reset();
    return;
  }
  case_ = tokens.cell_case();
  const NameRole main = role_of(part_);
  if (is_affix_part(part_)) {
    for (std::size_t i = 0; i < tokens.size(); ++i) reading_.assign(tokens, i, main);
    case_ = main == NameRole::kNickname ? case_ : LetterCase::kMixed;
  } else {
    // A soft word is judged by the whole name; a hard one beside others has no place in it.
    reading_.dropped = set_remarks_apart(tokens, reading_, case_);
    std::array<std::uint8_t, NameTokens::kMost> open{};
    std::size_t count = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      if (tokens[i].role == NameRole::kOpen) open[count++] = static_cast<std::uint8_t>(i);
    }
    const WordList words(open.data(), count);
    const std::size_t titles = std::min(leading_titles(tokens, words, region_), words.size());
    const WordList name = words.subspan(titles);
    std::size_t suffixes = 0;
    if (name.size() > 1) {
      suffixes = trailing_suffixes(tokens, name.subspan(1), name_words + 1, case_);
    }
    for (std::size_t i = 0; i < words.size(); ++i) {
      const bool suffix = i >= words.size() - suffixes;
      reading_.assign(tokens, words[i],
                      i < titles ? NameRole::kPrefix : (suffix ? NameRole::kSuffix : main));
    }
    if (reading_.dropped) add_note(notes_, Code::kNamePlaceholder);
    note_signs(main);
  }
  // "van der" in a column of its own has no capital to take.
  const bool only_particles = std::all_of(tokens.begin(), tokens.end(), [](const NameToken& token) {
    return token.is(kParticle) && !token.initial;
  });
  if (only_particles && part_ == NamePart::kMiddle) case_ = LetterCase::kMixed;
  const std::string rewritten = fixed();
  if (rewritten != text_) {
    add_note(notes_, Code::kNameCase, rewritten);
    if (status_ == ValueStatus::kOk) status_ = ValueStatus::kChanged;
  }
}

void NameCell::note_signs(NameRole main) {
  if (tokens_->symbols()) add_note(notes_, Code::kNameSymbol, written(main));
  for (const std::uint8_t i : reading_.words(main)) {
    if ((*tokens_)[i].has_digits) add_note(notes_, Code::kNameDigits);
  }
}

std::string NameCell::written(NameRole role) const { return written(reading_.words(role)); }

std::string NameCell::written(WordList words) const {
  if (!tokens_ || words.empty()) return {};
  const bool leads = part_ != NamePart::kFamily && part_ != NamePart::kMiddle;
  return write_words(*tokens_, words, {case_, region_, leads});
}

std::string NameCell::fixed() const {
  if (!tokens_) return text_;
  return rewrite_cell(text_, *tokens_, {case_, region_, part_ != NamePart::kFamily});
}

}  // namespace gigo::normalize
