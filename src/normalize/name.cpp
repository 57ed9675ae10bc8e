// SPDX-License-Identifier: Apache-2.0
#include "normalize/name.hpp"

#include "gigo/name.hpp"
#include "normalize/name_ambiguity.hpp"
#include "normalize/name_cell.hpp"
#include "normalize/name_checks.hpp"
#include "normalize/name_order.hpp"
#include "normalize/name_plain.hpp"
#include "normalize/name_script.hpp"
#include "normalize/name_write.hpp"
#include "normalize/organisation_signs.hpp"
#include "text/fold.hpp"
#include "text/script.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

bool has_letter(std::string_view text) {
  for (std::size_t pos = 0; pos < text.size();) {
    if (text::is_letter(text::next(text, pos))) return true;
  }
  return false;
}

// Everything that one look at a cell with a whole name tells.
class FullName {
 public:
  FullName(std::string_view raw, const NameContext& context) : context_(context) {
    CleanedName cleaned = clean_name(raw, notes);
    text = std::move(cleaned.text);
    changed_ = cleaned.changed;
    if (text.empty()) {
      notes.clear();
      return;
    }
    status = ValueStatus::kOk;
    judge_text();
    if (!usable(status)) return;
    read();
    if (usable(status)) settle_status();
  }
  FullName(const FullName&) = delete;
  FullName& operator=(const FullName&) = delete;

  std::vector<CellNote> notes;
  std::string text;       // cleaned
  std::string name_text;  // without contact details, when there were any
  ValueStatus status = ValueStatus::kMissing;
  NameParts parts;
  std::uint8_t ambiguities = 0;
  std::string rewritten;  // the cell with its case fixed; empty when it was fine

  // The cell with its safe fixes.
  [[nodiscard]] std::string_view stored() const {
    return !rewritten.empty() && name_text.empty() ? rewritten : text;
  }

 private:
  void fail(ValueStatus why) { status = why; }

  void judge_text() {
    if (text.size() > kLongName && text::length(text) > kLongName) {
      add_note(notes, Code::kNameTooLong);
      suspect_ = true;
    }
    if (text.size() > kMostNameBytes) return fail(ValueStatus::kInvalid);
    if (is_lossy(text)) {
      add_note(notes, Code::kNameLossyEncoding);
      suspect_ = true;
    }
    if (may_hold_contact(text)) take_contacts_out();
  }

  void note_contact(Code code, const std::string& contact) {
    for (CellNote& note : notes) {
      if (note.code != code) continue;
      note.suggestion += ", " + contact;
      return;
    }
    add_note(notes, code, contact);
  }

  void take_contacts_out() {
    std::string rest = text;
    for (int i = 0; i < 3; ++i) {
      const ContactInName found = find_contact(rest);
      if (found.code == Code{}) break;
      note_contact(found.code, rest.substr(found.begin, found.size));
      rest.replace(found.begin, found.size, " ");
      suspect_ = true;
    }
    if (rest == text) return;
    if (!has_letter(rest)) return fail(ValueStatus::kInvalid);
    name_text = text::cleaned(rest);
  }

  [[nodiscard]] std::string_view name() const { return name_text.empty() ? text : name_text; }

  void open(NameAmbiguity what) { ambiguities |= static_cast<std::uint8_t>(what); }

  void read() {
    if (!text::is_ascii(name())) {
      const EastAsianCell cell = find_east_asian(name());
      if (!cell.name.empty() && read_east_asian(cell)) return;
    }
    read_words();
  }

  // False when the Latin letters around it make it a name of another kind.
  bool read_east_asian(const EastAsianCell& cell) {
    NameTokens tokens(name());
    if (placeholder_grade(tokens) >= PlaceholderGrade::kSoft) {
      placeholder();
      return true;
    }
    if (ends_as_organisation(name())) {
      organisation();
      return true;
    }
    const EastAsianName cut = cut_east_asian(cell.name, cell.script, context_.region);
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

  void placeholder() {
    add_note(notes, Code::kNamePlaceholder);
    fail(ValueStatus::kPlaceholder);
  }
  void organisation() {
    add_note(notes, Code::kNameLooksLikeOrg);
    open(NameAmbiguity::kOrganisation);
    parts.family = name();
    suspect_ = true;
  }

  void read_words() {
    NameTokens tokens(name());
    PlaceholderGrade grade = placeholder_grade(tokens);
    if (grade == PlaceholderGrade::kSoft && email_agrees(tokens, context_.email)) {
      grade = PlaceholderGrade::kNo;
    }
    if (grade >= PlaceholderGrade::kSoft) return placeholder();
    if (grade == PlaceholderGrade::kStock) {
      add_note(notes, Code::kNamePlaceholder);
      suspect_ = true;
    }
    if (tokens.overflow()) {
      add_note(notes, Code::kNameTooLong);
      parts.given = name();
      suspect_ = true;
      return;
    }
    // "left company" and "The Berger Family" hold words of organisations.
    const bool household = tokens.size() > 1 && tokens[tokens.size() - 1].is(kHousehold);
    if (!household && !has_job_behind(tokens) && looks_like_organisation(tokens) &&
        find_reserve(tokens).count == 0) {
      return organisation();
    }
    const LetterCase cell = tokens.cell_case();
    const NameReading reading = read_name(tokens, context_, cell);
    ambiguities |= open_questions(tokens, reading, context_);
    write(tokens, reading, cell);
    note(tokens, reading);
  }

  // "John Ames, Sales Manager": behind the comma nothing but what somebody does.
  static bool has_job_behind(const NameTokens& tokens) {
    if (tokens.segments() < 2) return false;
    constexpr WordClasses kFirm = kOrgWord | kLegalEnd | kLegalWeak | kOrgLink;
    std::size_t before = 0;
    bool job = false;
    for (const NameToken& token : tokens) {
      if (token.segment == 0) {
        ++before;
        if (token.is(kFirm)) return false;
      } else if (token.is(kJob | kDepartment) && token.segment == 1) {
        job = job || token.is(kJob);
      } else {
        return false;
      }
    }
    return job && before >= 2;
  }

  void write(const NameTokens& tokens, const NameReading& reading, LetterCase cell) {
    WritingStyle style{cell, context_.region, false};
    // Only Turkish and Azeri write an İ with its point.
    if (name().find("\u0130") != std::string_view::npos) style.region = "TR";
    const auto words = [&](NameRole role) { return reading.words(role); };
    parts.prefix = write_words(tokens, words(NameRole::kPrefix), style);
    parts.suffix = write_words(tokens, words(NameRole::kSuffix), style);
    parts.note = write_words(tokens, words(NameRole::kNote), {LetterCase::kMixed, {}, false});
    parts.middle = write_words(tokens, words(NameRole::kMiddle), style);
    style.leads = true;
    parts.nickname = write_words(tokens, words(NameRole::kNickname), style);
    style.leads = !reading.family_first;
    parts.given = write_words(tokens, words(NameRole::kGiven), style);
    style.leads = reading.family_first;
    parts.family = write_words(tokens, words(NameRole::kFamily), style);
    parts.family_first = reading.family_first;
    if (ends_in_stop(tokens, reading)) {
      parts.family.pop_back();
      stop_ = true;
    }
    if (cell == LetterCase::kUpper || cell == LetterCase::kLower) {
      style.leads = true;
      std::string fixed = rewrite_cell(name(), tokens, style);
      if (fixed != name()) {
        add_note(notes, Code::kNameCase, fixed);
        rewritten = std::move(fixed);
        changed_ = true;
      }
    }
  }

  // "John Smith.": the period ends a sentence.
  static bool ends_in_stop(const NameTokens& tokens, const NameReading& reading) {
    const WordList family = reading.words(NameRole::kFamily);
    if (family.empty()) return false;
    const NameToken& last = tokens[family.back()];
    const std::size_t next = family.back() + std::size_t{1};
    if (next < tokens.size() && tokens[next].segment == last.segment) return false;
    return last.text.back() == '.' && last.letters >= 3 &&
           last.text.find('.') + 1 == last.text.size() && last.has_vowel;
  }

  void note_signs(const NameTokens& tokens, const NameReading& reading) {
    if (tokens.symbols() || stop_) {
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

  void note(const NameTokens& tokens, const NameReading& reading) {
    const WordList given = reading.words(NameRole::kGiven);
    const WordList middle = reading.words(NameRole::kMiddle);
    const WordList family = reading.words(NameRole::kFamily);
    const std::size_t words = given.size() + middle.size() + family.size();
    const auto initials = [&](WordList list) {
      for (const std::uint8_t i : list) {
        if (!tokens[i].initial) return false;
      }
      return true;
    };
    if (words == 0) {
      if (!parts.prefix.empty() || !parts.suffix.empty()) {
        add_note(notes, Code::kNameTitleOnly);
      } else if (!parts.note.empty()) {
        add_note(notes, Code::kNameNoteInField, parts.note);
      }
      return fail(reading.dropped ? ValueStatus::kPlaceholder : ValueStatus::kInvalid);
    }
    if (!parts.note.empty()) {
      add_note(notes, Code::kNameNoteInField, parts.note);
      changed_ = true;
    }
    // Nothing is lost: what stands for no value is no part of the name, but it was there.
    const std::string dropped =
        write_words(tokens, reading.words(NameRole::kDrop), {LetterCase::kMixed, {}, false});
    if (!dropped.empty()) parts.note += (parts.note.empty() ? "" : " ") + dropped;
    note_signs(tokens, reading);
    if (reading.dropped) {
      add_note(notes, Code::kNamePlaceholder);
      suspect_ = true;
    }
    if (reading.multiple_people) add_note(notes, Code::kNameMultiplePeople);
    if (reading.order_uncertain) add_note(notes, Code::kNameOrderUncertain);
    uncertain_ = reading.multiple_people || reading.order_uncertain;
    if (initials(given) && initials(middle) && (!given.empty() || family.empty())) {
      add_note(notes, Code::kNameInitialOnly);
    } else if (words == 1 && parts.prefix.empty()) {
      add_note(notes, Code::kNameMononym);
      open(NameAmbiguity::kMononym);
    }
    if (given.size() == 1 && family.size() == 1 && tokens.key(given[0]) == tokens.key(family[0])) {
      add_note(notes, Code::kNameRepeatedToken);
    }
  }

  void settle_status() {
    if (uncertain_) {
      status = ValueStatus::kAmbiguous;
    } else if (suspect_) {
      status = ValueStatus::kSuspect;
    } else if (changed_) {
      status = ValueStatus::kChanged;
    }
  }

  const NameContext& context_;
  bool changed_ = false;
  bool suspect_ = false;
  bool uncertain_ = false;
  bool stop_ = false;
};

}  // namespace

void parse_full_name(std::string_view raw, const NameContext& context, NameResult& result,
                     std::string& fixed) {
  fixed.clear();
  if (read_plain_name(raw, context, result)) return;
  FullName name(raw, context);
  result = NameResult{};
  if (name.status == ValueStatus::kChanged) fixed = name.stored();
  if (usable(name.status)) result.parts = std::move(name.parts);
  result.parts.status = name.status;
  if (usable(name.status)) result.ambiguities = name.ambiguities;
  result.notes.reserve(name.notes.size());
  for (CellNote& note : name.notes) {
    result.notes.push_back({{note.code, std::move(note.suggestion)}, NamePart::kFull});
  }
}

void parse_full_name(std::string_view raw, const NameContext& context, NameResult& result) {
  std::string fixed;
  parse_full_name(raw, context, result, fixed);
}

NameResult parse_full_name(std::string_view raw, const NameContext& context) {
  NameResult result;
  parse_full_name(raw, context, result);
  return result;
}

CellResult normalize_name_cell(std::string_view raw, NamePart part, const NameContext& context) {
  CellResult result;
  if (part != NamePart::kFull) {
    NameCell cell(raw, part, 0, context);
    result.status = cell.status();
    result.value = usable(cell.status()) ? cell.fixed() : std::string(raw);
    if (cell.status() == ValueStatus::kMissing) result.value.clear();
    result.notes = std::move(cell.notes());
    return result;
  }
  NameResult plain;
  if (read_plain_name(raw, context, plain)) {
    result.status = ValueStatus::kOk;
    result.value = raw;
    return result;
  }
  FullName name(raw, context);
  result.status = name.status;
  result.notes = std::move(name.notes);
  if (name.status == ValueStatus::kMissing) return result;
  result.value = usable(name.status) ? name.stored() : raw;
  return result;
}

void display_name(const NameParts& parts, std::string& out) {
  out.clear();
  const auto add = [&out](std::string_view part, std::string_view separator = " ") {
    if (part.empty()) return;
    if (!out.empty()) out += separator;
    out += part;
  };
  if (parts.family_first) {
    add(parts.family);
    const text::Script script =
        text::is_ascii(parts.family) ? text::Script::kLatin : text::dominant_script(parts.family);
    const bool joined = script == text::Script::kHan || script == text::Script::kHangul;
    add(parts.given, joined ? "" : " ");
    add(parts.middle);
  } else {
    add(parts.given);
    add(parts.middle);
    add(parts.family);
  }
  add(parts.suffix);
}

std::string display_name(const NameParts& parts) {
  std::string out;
  display_name(parts, out);
  return out;
}

bool is_placeholder_name(std::string_view folded) {
  return placeholder_grade(NameTokens(folded)) >= PlaceholderGrade::kSoft && !folded.empty();
}

}  // namespace gigo::normalize
