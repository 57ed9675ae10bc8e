// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "normalize/name.hpp"
#include "normalize/name_checks.hpp"
#include "normalize/name_plain.hpp"
#include "normalize/name_role.hpp"
#include "normalize/name_split.hpp"
#include "normalize/organisation_signs.hpp"

namespace gigo::normalize {
namespace {

std::size_t rough_words(std::string_view cell) {
  std::size_t words = 0;
  bool blank = true;
  for (const char c : cell) {
    if (c != ' ' && blank) ++words;
    blank = c == ' ';
  }
  return words;
}

}  // namespace

SplitName::SplitName(const NameCells& cells, const NameContext& context)
    : context_(context),
      given_(cells.given, NamePart::kGiven, 0, context),
      middle_(cells.middle, NamePart::kMiddle, 1, context),
      family_(cells.family, NamePart::kFamily, rough_words(cells.given) + rough_words(cells.middle),
              context),
      prefix_(cells.prefix, NamePart::kPrefix, 0, context),
      suffix_(cells.suffix, NamePart::kSuffix, 2, context),
      nickname_(cells.nickname, NamePart::kNickname, 0, context) {}

NameResult SplitName::run() {
  const bool any = given_.has_words() || middle_.has_words() || family_.has_words();
  if (!any) return without_words();
  if (read_as_whole() || judge_as_whole()) return std::move(result_);
  gather();
  note_names();
  settle_status();
  return std::move(result_);
}

void SplitName::note(NamePart part, Code code, std::string suggestion) {
  for (const NameNote& known : result_.notes) {
    if (known.code == code && known.part == part) return;
  }
  result_.notes.push_back({{code, std::move(suggestion)}, part});
}

// Nothing to use: the worst that was found says why.
NameResult SplitName::without_words() {
  ValueStatus status = ValueStatus::kMissing;
  for (const NameCell* cell : {&given_, &middle_, &family_}) {
    if (cell->status() == ValueStatus::kInvalid) status = ValueStatus::kInvalid;
    if (cell->status() == ValueStatus::kPlaceholder && status != ValueStatus::kInvalid) {
      status = ValueStatus::kPlaceholder;
    }
  }
  result_.parts.status = status;
  return std::move(result_);
}

// "Smith, John" in one cell, the whole name in both cells: read as one cell.
bool SplitName::read_as_whole() {
  const bool given_alone = given_.has_words() && !family_.has_words();
  const bool family_alone = family_.has_words() && !given_.has_words();
  if (family_alone && !middle_.has_words() && has_comma(family_)) {
    return take_whole(family_, NamePart::kFamily);
  }
  if (given_alone && !middle_.has_words() && has_comma(given_)) {
    return take_whole(given_, NamePart::kGiven);
  }
  if (given_.has_words() && family_.has_words() && given_.text() == family_.text() &&
      given_.tokens().size() > 1) {
    note(NamePart::kFamily, Code::kNameRepeatedToken);
    return take_whole(given_, NamePart::kGiven);
  }
  return false;
}

bool SplitName::has_comma(const NameCell& cell) {
  return cell.tokens().segments() > 1 && cell.text().back() != ',';
}

bool SplitName::take_whole(const NameCell& cell, NamePart part) {
  NameResult whole = parse_full_name(cell.text(), context_);
  for (NameNote& found : whole.notes) note(part, found.code, std::move(found.suggestion));
  result_.parts = std::move(whole.parts);
  add_affix_cells();
  return true;
}

NamePart SplitName::first_part() const {
  return given_.has_words() ? NamePart::kGiven
                            : (family_.has_words() ? NamePart::kFamily : NamePart::kMiddle);
}

// Placeholders and organisations are told from all cells together: Null is a name beside Anna,
// not beside Null.
bool SplitName::judge_as_whole() {
  if (given_.doubtful() || middle_.doubtful() || family_.doubtful()) {
    const std::string whole = joined();
    const NameTokens tokens(whole);
    const PlaceholderGrade grade = placeholder_grade(tokens);
    if (grade >= PlaceholderGrade::kSoft) {
      note(first_part(), Code::kNamePlaceholder);
      if (says_warning(tokens)) note(first_part(), Code::kNameWarning, whole);
      result_.parts.status = ValueStatus::kPlaceholder;
      return true;
    }
    if (grade == PlaceholderGrade::kStock) {
      note(first_part(), Code::kNamePlaceholder);
      suspect_ = true;
    }
  }
  // "Accounts" beside "Payable"
  if (begins_as_role() && is_role(NameTokens(joined()))) {
    note(first_part(), Code::kNameRole);
    result_.parts.family = joined();
    result_.parts.status = ValueStatus::kSuspect;
    return true;
  }
  if (given_.has_words() && family_.has_words() && !ends_in_legal_form()) return false;
  const std::string whole = joined();
  if (!ends_as_organisation(whole) && !looks_like_organisation(NameTokens(whole))) return false;
  note(first_part(), Code::kNameLooksLikeOrg);
  result_.parts.family = whole;
  result_.parts.status = ValueStatus::kSuspect;
  return true;
}

bool SplitName::begins_as_role() const {
  if (!given_.has_words() && !family_.has_words()) return false;
  const NameTokens& first = (given_.has_words() ? given_ : family_).tokens();
  return first.size() > 0 && first[0].is(kDepartment | kJob | kRoleWord);
}

bool SplitName::ends_in_legal_form() const {
  const NameTokens& tokens = family_.tokens();
  return tokens.size() > 0 && tokens[tokens.size() - 1].is(kLegalEnd);
}

void SplitName::note_names() {
  for (const auto& [cell, part] :
       {std::pair{&given_, NamePart::kGiven}, std::pair{&family_, NamePart::kFamily}}) {
    if (!cell->has_words()) continue;
    const NameTokens& tokens = cell->tokens();
    for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
      // "von und zu Berg" is one person.
      const bool particles = tokens[i - 1].is(kParticle) && tokens[i + 1].is(kParticle);
      if (tokens[i].is(kAnd) || (tokens[i].is(kAndLower) && tokens[i].key_size > 2 && !particles &&
                                 tokens[i].letter_case == LetterCase::kLower)) {
        note(part, Code::kNameMultiplePeople);
        uncertain_ = true;
      }
    }
  }
  if (!given_.has_words()) return;
  const WordList given = given_.words(NameRole::kGiven);
  const bool initials =
      !given.empty() &&
      std::all_of(given.begin(), given.end(), [&](std::uint8_t i) { return is_initial(i); });
  if (initials && !middle_is_full()) note(NamePart::kGiven, Code::kNameInitialOnly);
  if (!family_.has_words()) {
    if (given.size() == 1 && !initials) note(NamePart::kGiven, Code::kNameMononym);
    return;
  }
  const WordList family = family_.words(NameRole::kFamily);
  if (given.size() == 1 && family.size() == 1 &&
      given_.tokens().key(given[0]) == family_.tokens().key(family[0])) {
    note(NamePart::kFamily, Code::kNameRepeatedToken);
  }
}

bool SplitName::middle_is_full() const {
  if (!middle_.has_words()) return false;
  const WordList words = middle_.words(NameRole::kMiddle);
  return std::any_of(words.begin(), words.end(),
                     [&](std::uint8_t i) { return !middle_.tokens()[i].initial; });
}

void SplitName::settle_status() {
  NameParts& parts = result_.parts;
  if (parts.given.empty() && parts.middle.empty() && parts.family.empty()) {
    parts.status = ValueStatus::kInvalid;
    return;
  }
  bool changed = false;
  for (const NameCell* cell : {&given_, &middle_, &family_}) {
    const ValueStatus status = cell->status();
    suspect_ = suspect_ || status == ValueStatus::kSuspect;
    changed = changed || status == ValueStatus::kChanged;
  }
  for (const NameNote& found : result_.notes) {
    changed = changed || found.code == Code::kNameTitleInField ||
              found.code == Code::kNameSuffixInField || found.code == Code::kNameNoteInField ||
              found.code == Code::kNameWarning;
  }
  parts.status = uncertain_ ? ValueStatus::kAmbiguous
                 : suspect_ ? ValueStatus::kSuspect
                 : changed  ? ValueStatus::kChanged
                            : ValueStatus::kOk;
}

NameResult normalize_name_parts(const NameCells& cells, const NameContext& context) {
  if (cells.middle.empty() && cells.prefix.empty() && cells.suffix.empty() &&
      cells.nickname.empty()) {
    NameResult result;
    if (read_plain_parts(cells.given, cells.family, context, result)) return result;
  }
  return SplitName(cells, context).run();
}

}  // namespace gigo::normalize
