// SPDX-License-Identifier: Apache-2.0
#include "normalize/name_full.hpp"

#include "normalize/name_ambiguity.hpp"
#include "normalize/name_beside.hpp"
#include "normalize/name_cell.hpp"
#include "normalize/name_checks.hpp"
#include "normalize/name_east_asian.hpp"
#include "normalize/name_people.hpp"
#include "normalize/name_ranks.hpp"
#include "normalize/name_role.hpp"
#include "normalize/name_state.hpp"
#include "normalize/organisation_signs.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

constexpr WordClasses kFirm = kOrgWord | kOrgWeak | kLegalEnd | kLegalWeak | kOrgLink;

bool has_letter(std::string_view text) {
  for (std::size_t pos = 0; pos < text.size();) {
    if (text::is_letter(text::next(text, pos))) return true;
  }
  return false;
}

// "John Ames, Sales", "Ames, John, Sales Manager": behind the name nothing but what somebody does.
bool has_job_behind(const NameTokens& tokens) {
  const std::size_t last = tokens.segments() - 1;
  if (last == 0 || last > 2) return false;
  std::size_t before = 0;
  bool job = false;
  bool department = false;
  for (const NameToken& token : tokens) {
    if (token.segment < last) {
      ++before;
      if (token.is(kFirm)) return false;
    } else if (token.is(kJob | kDepartment)) {
      job = job || token.is(kJob);
      department = true;
    } else {
      return false;
    }
  }
  if (before < 2 || !department) return false;
  if (last == 1) return job || (tokens[0].is(kGivenName) && before <= 3);
  // "Ames, John, Sales"
  std::size_t second = 0;
  while (tokens[second].segment == 0) ++second;
  return second > 0 && (job || tokens[second].is(kGivenName));
}

// "Amit Bank", "Raj Solutions": a given name and one word of a firm may be either.
bool may_be_person(const NameTokens& tokens) {
  if (tokens.size() != 2 || tokens.segments() != 1 ||
      tokens[0].is(kFirm | kLegalFront | kOrgAlone)) {
    return false;
  }
  const NameToken& last = tokens[1];
  if (last.is(kLegalEnd | kLegalWeak) || !last.is(kOrgWord | kOrgWeak) || last.has_digits ||
      tokens[0].initial) {
    return false;
  }
  const NameSide side = name_side(tokens.key(0));
  return side == NameSide::kGiven || (tokens[0].is(kGivenName) && side != NameSide::kFamily);
}

WordList all_words(const NameTokens& tokens) {
  static constexpr auto kNumbers = [] {
    std::array<std::uint8_t, NameTokens::kMost> numbers{};
    for (std::size_t i = 0; i < numbers.size(); ++i) numbers[i] = static_cast<std::uint8_t>(i);
    return numbers;
  }();
  return WordList(kNumbers).first(tokens.size());
}

}  // namespace

FullName::FullName(std::string_view raw, const NameContext& context) : context_(context) {
  CleanedName cleaned = clean_name(raw, notes);
  text_ = std::move(cleaned.text);
  changed_ = cleaned.changed;
  if (text_.empty()) {
    notes.clear();
    return;
  }
  status = ValueStatus::kOk;
  judge_text();
  if (!usable(status)) return;
  read();
  if (usable(status)) settle_status();
}

void FullName::judge_text() {
  if (text_.size() > kLongName && text::length(text_) > kLongName) {
    add_note(notes, Code::kNameTooLong);
    suspect_ = true;
  }
  if (text_.size() > kMostNameBytes) return fail(ValueStatus::kInvalid);
  if (stands_for_no_name(text_)) return placeholder(NameTokens(text_));
  if (is_lossy(text_)) {
    add_note(notes, Code::kNameLossyEncoding);
    suspect_ = true;
  }
  if (may_hold_contact(text_)) take_contacts_out();
}

void FullName::note_contact(Code code, const std::string& contact) {
  for (CellNote& note : notes) {
    if (note.code != code) continue;
    note.suggestion += ", " + contact;
    return;
  }
  add_note(notes, code, contact);
}

void FullName::take_contacts_out() {
  std::string rest = text_;
  for (int i = 0; i < 3; ++i) {
    const ContactInName found = find_contact(rest);
    if (found.code == Code{}) break;
    note_contact(found.code, rest.substr(found.begin, found.size));
    rest.replace(found.begin, found.size, " ");
    suspect_ = true;
  }
  if (rest == text_) return;
  if (!has_letter(rest)) return fail(ValueStatus::kInvalid);
  name_text_ = text::cleaned(rest);
}

void FullName::read() {
  if (!text::is_ascii(name())) {
    const EastAsianCell cell = find_east_asian(name());
    if (!cell.name.empty() && read_east_asian(cell)) return;
  }
  read_words();
}

// False when the Latin letters around it make it a name of another kind.
bool FullName::read_east_asian(const EastAsianCell& cell) {
  NameTokens tokens(name());
  if (placeholder_grade(tokens) >= PlaceholderGrade::kSoft) {
    placeholder(tokens);
    return true;
  }
  if (ends_as_organisation(name())) {
    keep_whole(Code::kNameLooksLikeOrg);
    return true;
  }
  EastAsianName cut = cut_east_asian(cell.name, cell.script, context_.region);
  if (cut.uncertain && !cell.beside.empty()) {
    // "Tanaka Hiroshi 田中宏": the other letters say in which country's way.
    cut = cut_east_asian(cell.name, cell.script, region_of_romanised(NameTokens(cell.beside)));
  }
  const bool whole = cut.family.empty() || cut.given.empty();
  if (whole && !cell.beside.empty()) return false;
  if (!cell.beside.empty()) {
    // 王小明 John: a name beside the name; 山田花子 Yamada Hanako: the same name again.
    (cell.bracketed || cell.beside.find(' ') != std::string_view::npos ? parts.note
                                                                       : parts.nickname) =
        cell.beside;
    if (!parts.note.empty()) add_note(notes, Code::kNameNoteInField, parts.note);
    changed_ = true;
  }
  parts.prefix = cell.title;
  if (whole) {
    const bool honoured = !cell.title.empty() && !cut.uncertain;
    (honoured ? parts.family : parts.given) = cell.name;
    uncertain_ = cut.uncertain;
    if (cut.uncertain) open(NameAmbiguity::kOrder);
    if (!cut.uncertain && !honoured) open(NameAmbiguity::kMononym);
    if (cut.uncertain || !honoured) {
      add_note(notes, cut.uncertain ? Code::kNameOrderUncertain : Code::kNameMononym);
    }
    return true;
  }
  parts.family = cut.family;
  parts.given = cut.given;
  parts.family_first = cut.family_first;
  return true;
}

void FullName::placeholder(const NameTokens& tokens) {
  add_note(notes, Code::kNamePlaceholder);
  if (says_warning(tokens)) add_note(notes, Code::kNameWarning, text_);
  fail(ValueStatus::kPlaceholder);
}

void FullName::keep_whole(Code code) {
  add_note(notes, code);
  if (code == Code::kNameLooksLikeOrg) open(NameAmbiguity::kOrganisation);
  parts.family = name();
  suspect_ = true;
}

// True for what stands for nobody or is too much for a name.
bool FullName::refuse(const NameTokens& tokens) {
  PlaceholderGrade grade = placeholder_grade(tokens);
  if (grade == PlaceholderGrade::kSoft && email_agrees(tokens, context_.email)) {
    grade = PlaceholderGrade::kNo;
  }
  if (grade >= PlaceholderGrade::kSoft) {
    placeholder(tokens);
    return true;
  }
  if (grade == PlaceholderGrade::kStock) {
    add_note(notes, Code::kNamePlaceholder);
    suspect_ = true;
  }
  if (!tokens.overflow()) return false;
  add_note(notes, Code::kNameTooLong);
  parts.given = name();
  suspect_ = true;
  return true;
}

// Firms and roles; "left company" and "The Berger Family" hold words of firms, too.
bool FullName::read_no_person(const NameTokens& tokens) {
  if (is_role(tokens)) {
    keep_whole(Code::kNameRole);
    return true;
  }
  if (!looks_like_organisation(tokens) || is_household(tokens, all_words(tokens)) ||
      has_job_behind(tokens) || firm_before_dash(tokens) > 0 || late_words(tokens) > 0 ||
      find_reserve(tokens).count > 0) {
    return false;
  }
  if (may_be_person(tokens)) {
    add_note(notes, Code::kNameLooksLikeOrg);
    open(NameAmbiguity::kOrganisation);
    uncertain_ = true;
    return false;
  }
  keep_whole(Code::kNameLooksLikeOrg);
  return true;
}

void FullName::read_words() {
  NameTokens tokens(name());
  if (refuse(tokens) || read_no_person(tokens)) return;
  const NameReading reading = read_name(tokens, context_, tokens.cell_case());
  // "Test Attn:", "X 1985": what is left beside a remark.
  if (!reading.words(NameRole::kNote).empty() && refuse(tokens)) return;
  ambiguities |= open_questions(tokens, reading, context_);
  write(tokens, reading);
  note(tokens, reading);
}

void FullName::settle_status() {
  if (uncertain_) {
    status = ValueStatus::kAmbiguous;
  } else if (suspect_) {
    status = ValueStatus::kSuspect;
  } else if (changed_) {
    status = ValueStatus::kChanged;
  }
}

}  // namespace gigo::normalize
