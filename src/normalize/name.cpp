// SPDX-License-Identifier: Apache-2.0
#include "normalize/name.hpp"

#include "normalize/name_cell.hpp"
#include "normalize/name_checks.hpp"
#include "normalize/name_order.hpp"
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
  std::string rewritten;  // the cell with its case fixed; empty when it was fine

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

  void take_contacts_out() {
    std::string rest = text;
    for (int i = 0; i < 3; ++i) {
      const ContactInName found = find_contact(rest);
      if (found.code == Code{}) break;
      add_note(notes, found.code, rest.substr(found.begin, found.size));
      rest.replace(found.begin, found.size, " ");
      suspect_ = true;
    }
    if (rest == text) return;
    if (!has_letter(rest)) return fail(ValueStatus::kInvalid);
    name_text = text::cleaned(rest);
  }

  [[nodiscard]] std::string_view name() const { return name_text.empty() ? text : name_text; }

  void read() {
    if (!text::is_ascii(name())) {
      const text::Script script = text::dominant_script(name());
      if (script == text::Script::kHan || script == text::Script::kHangul ||
          script == text::Script::kKana) {
        return read_east_asian(script);
      }
    }
    read_words();
  }

  void read_east_asian(text::Script script) {
    NameTokens tokens(name());
    if (placeholder_grade(tokens) >= PlaceholderGrade::kSoft) return placeholder();
    if (ends_as_organisation(name())) return organisation();
    const EastAsianName cut = cut_east_asian(name(), script, context_.region);
    if (cut.family.empty() && cut.given.empty()) {
      parts.given = name();
      uncertain_ = cut.uncertain;
      add_note(notes, cut.uncertain ? Code::kNameOrderUncertain : Code::kNameMononym);
      return;
    }
    parts.family = cut.family;
    parts.given = cut.given;
    parts.family_first = cut.family_first;
  }

  void placeholder() {
    add_note(notes, Code::kNamePlaceholder);
    fail(ValueStatus::kPlaceholder);
  }
  void organisation() {
    add_note(notes, Code::kNameLooksLikeOrg);
    parts.family = name();
    suspect_ = true;
  }

  void read_words() {
    NameTokens tokens(name());
    const PlaceholderGrade grade = placeholder_grade(tokens);
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
    if (looks_like_organisation(tokens)) return organisation();
    const LetterCase cell = tokens.cell_case();
    const NameReading reading = read_name(tokens, context_, cell);
    write(tokens, reading, cell);
    note(tokens, reading);
  }

  void write(const NameTokens& tokens, const NameReading& reading, LetterCase cell) {
    WritingStyle style{cell, context_.region, false};
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
      if (!parts.prefix.empty() || !parts.suffix.empty()) add_note(notes, Code::kNameTitleOnly);
      return fail(reading.dropped ? ValueStatus::kPlaceholder : ValueStatus::kInvalid);
    }
    if (!parts.note.empty()) {
      add_note(notes, Code::kNameNoteInField, parts.note);
      changed_ = true;
    }
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
};

}  // namespace

NameResult parse_full_name(std::string_view raw, const NameContext& context) {
  FullName name(raw, context);
  NameResult result;
  if (usable(name.status)) result.parts = std::move(name.parts);
  result.parts.status = name.status;
  result.notes.reserve(name.notes.size());
  for (CellNote& note : name.notes) {
    result.notes.push_back({{note.code, std::move(note.suggestion)}, NamePart::kFull});
  }
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
  FullName name(raw, context);
  result.status = name.status;
  result.notes = std::move(name.notes);
  if (name.status == ValueStatus::kMissing) return result;
  if (!usable(name.status)) {
    result.value = raw;
  } else if (!name.rewritten.empty() && name.name_text.empty()) {
    result.value = std::move(name.rewritten);
  } else {
    result.value = std::move(name.text);
  }
  return result;
}

std::string display_name(const NameParts& parts) {
  std::string out;
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
  return out;
}

bool is_placeholder_name(std::string_view folded) {
  return placeholder_grade(NameTokens(folded)) >= PlaceholderGrade::kSoft && !folded.empty();
}

}  // namespace gigo::normalize
