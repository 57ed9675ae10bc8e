// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "normalize/name.hpp"
#include "normalize/name_cell.hpp"
#include "normalize/name_checks.hpp"
#include "normalize/name_plain.hpp"
#include "normalize/name_role.hpp"
#include "normalize/organisation_signs.hpp"
#include "text/fold.hpp"
#include "text/script.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

void append_part(std::string& out, std::string_view more) {
  if (more.empty()) return;
  if (!out.empty()) out += ' ';
  out += more;
}

std::size_t rough_words(std::string_view cell) {
  std::size_t words = 0;
  bool blank = true;
  for (const char c : cell) {
    if (c != ' ' && blank) ++words;
    blank = c == ' ';
  }
  return words;
}

// A name that stands in several cells.
class SplitName {
 public:
  SplitName(const NameCells& cells, const NameContext& context)
      : context_(context),
        given_(cells.given, NamePart::kGiven, 0, context),
        middle_(cells.middle, NamePart::kMiddle, 1, context),
        family_(cells.family, NamePart::kFamily,
                rough_words(cells.given) + rough_words(cells.middle), context),
        prefix_(cells.prefix, NamePart::kPrefix, 0, context),
        suffix_(cells.suffix, NamePart::kSuffix, 2, context),
        nickname_(cells.nickname, NamePart::kNickname, 0, context) {}

  NameResult run() {
    const bool any = given_.has_words() || middle_.has_words() || family_.has_words();
    if (!any) return without_words();
    if (read_as_whole() || judge_as_whole()) return std::move(result_);
    gather();
    note_names();
    settle_status();
    return std::move(result_);
  }

 private:
  void note(NamePart part, Code code, std::string suggestion = {}) {
    for (const NameNote& known : result_.notes) {
      if (known.code == code && known.part == part) return;
    }
    result_.notes.push_back({{code, std::move(suggestion)}, part});
  }

  // Nothing to use: the worst that was found says why.
  NameResult without_words() {
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
  bool read_as_whole() {
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

  static bool has_comma(const NameCell& cell) {
    return cell.tokens().segments() > 1 && cell.text().back() != ',';
  }

  bool take_whole(const NameCell& cell, NamePart part) {
    NameResult whole = parse_full_name(cell.text(), context_);
    for (NameNote& found : whole.notes) note(part, found.code, std::move(found.suggestion));
    result_.parts = std::move(whole.parts);
    add_affix_cells();
    return true;
  }

  [[nodiscard]] std::string joined() const {
    std::string out;
    for (const NameCell* cell : {&given_, &middle_, &family_}) {
      if (cell->has_words()) append_part(out, cell->text());
    }
    return out;
  }

  [[nodiscard]] NamePart first_part() const {
    return given_.has_words() ? NamePart::kGiven
                              : (family_.has_words() ? NamePart::kFamily : NamePart::kMiddle);
  }

  // Placeholders and organisations are told from all cells together: Null is a name beside Anna,
  // not beside Null.
  bool judge_as_whole() {
    if (given_.doubtful() || middle_.doubtful() || family_.doubtful()) {
      const std::string whole = joined();
      const PlaceholderGrade grade = placeholder_grade(NameTokens(whole));
      if (grade >= PlaceholderGrade::kSoft) {
        note(first_part(), Code::kNamePlaceholder);
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

  [[nodiscard]] bool begins_as_role() const {
    if (!given_.has_words() && !family_.has_words()) return false;
    const NameTokens& first = (given_.has_words() ? given_ : family_).tokens();
    return first.size() > 0 && first[0].is(kDepartment | kJob | kRoleWord);
  }

  [[nodiscard]] bool ends_in_legal_form() const {
    const NameTokens& tokens = family_.tokens();
    return tokens.size() > 0 && tokens[tokens.size() - 1].is(kLegalEnd);
  }

  void add_affix_cells() {
    NameParts& parts = result_.parts;
    if (prefix_.has_words()) {
      const std::string own = prefix_.written(NameRole::kPrefix);
      if (text::fold_compact(own) != text::fold_compact(parts.prefix)) {
        parts.prefix = parts.prefix.empty() ? own : own + ' ' + parts.prefix;
      }
    }
    if (suffix_.has_words()) {
      const std::string own = suffix_.written(NameRole::kSuffix);
      if (text::fold_compact(own) != text::fold_compact(parts.suffix))
        append_part(parts.suffix, own);
    }
    if (nickname_.has_words()) parts.nickname = nickname_.written(NameRole::kNickname);
  }

  void gather() {
    NameParts& parts = result_.parts;
    gather_given();
    gather_middle();
    const std::string family = family_.written(NameRole::kFamily);
    append_part(parts.family, family);
    for (const auto& [cell, part] :
         {std::pair{&given_, NamePart::kGiven}, std::pair{&middle_, NamePart::kMiddle},
          std::pair{&family_, NamePart::kFamily}}) {
      if (!cell->has_words()) continue;
      if (!cell->words(NameRole::kPrefix).empty()) {
        append_part(parts.prefix, cell->written(NameRole::kPrefix));
        note(part, Code::kNameTitleInField, cell->written(NameRole::kPrefix));
      }
      if (!cell->words(NameRole::kSuffix).empty()) {
        append_part(parts.suffix, cell->written(NameRole::kSuffix));
        note(part, Code::kNameSuffixInField, cell->written(NameRole::kSuffix));
      }
      append_part(parts.nickname, cell->written(NameRole::kNickname));
      if (!cell->words(NameRole::kNote).empty()) {
        append_part(parts.note, cell->written(NameRole::kNote));
        note(part, cell->warns() ? Code::kNameWarning : Code::kNameNoteInField,
             cell->written(NameRole::kNote));
      }
    }
    add_affix_cells();
    if (parts.given.empty() && parts.middle.empty() && parts.family.empty() &&
        !parts.prefix.empty()) {
      note(first_part(), Code::kNameTitleOnly);
    }
    const text::Script script =
        text::is_ascii(parts.family) ? text::Script::kLatin : text::dominant_script(parts.family);
    parts.family_first =
        context_.family_first || script == text::Script::kHan || script == text::Script::kHangul;
  }

  // Particles at the end of a given or middle name begin the family name ("Jan van der" + "Berg").
  [[nodiscard]] std::size_t trailing_particles(const NameCell& cell, WordList words) const {
    if (!family_.has_words()) return 0;
    std::size_t count = 0;
    while (count < words.size()) {
      const NameToken& token = cell.tokens()[words[words.size() - 1 - count]];
      const bool small = token.letter_case == LetterCase::kLower;
      if (!is_particle(token, cell.letter_case()) || !small) break;
      ++count;
    }
    return count;
  }

  void gather_given() {
    if (!given_.has_words()) return;
    NameParts& parts = result_.parts;
    WordList words = without_repeated_family(given_.words(NameRole::kGiven));
    std::size_t particles = trailing_particles(given_, words);
    if (particles == words.size()) particles = 0;
    // "John Q" with no middle name of its own
    std::size_t initials = 0;
    const WordList names = words.first(words.size() - particles);
    if (!middle_.has_words()) {
      while (initials + 1 < names.size() && is_initial(names[names.size() - 1 - initials]))
        ++initials;
    }
    const bool all_initials = !names.empty() && is_initial(names[0]);
    if (all_initials) initials = 0;
    parts.given = given_.written(names.first(names.size() - initials));
    parts.middle = given_.written(names.last(initials));
    parts.family = given_.written(words.last(particles));
  }

  [[nodiscard]] bool is_initial(std::uint8_t word) const { return given_.tokens()[word].initial; }

  // "John Smith" beside "Smith"
  WordList without_repeated_family(WordList words) {
    if (!family_.has_words()) return words;
    const WordList family = family_.words(NameRole::kFamily);
    if (family.empty() || words.size() <= family.size()) return words;
    for (std::size_t i = 0; i < family.size(); ++i) {
      const std::size_t at = words.size() - family.size() + i;
      if (given_.tokens().key(words[at]) != family_.tokens().key(family[i])) return words;
    }
    note(NamePart::kGiven, Code::kNameRepeatedToken);
    return words.first(words.size() - family.size());
  }

  void gather_middle() {
    if (!middle_.has_words()) return;
    NameParts& parts = result_.parts;
    const WordList words = middle_.words(NameRole::kMiddle);
    // A column of particles ("tussenvoegsel") is often mapped to the middle name, in any case.
    const bool only_particles =
        family_.has_words() && !words.empty() &&
        std::all_of(words.begin(), words.end(), [&](std::uint8_t i) {
          return middle_.tokens()[i].is(kParticle) && !middle_.tokens()[i].initial;
        });
    if (only_particles) {
      append_part(parts.family, text::lower(middle_.written(words)));
      return;
    }
    const std::size_t particles = trailing_particles(middle_, words);
    append_part(parts.middle, middle_.written(words.first(words.size() - particles)));
    append_part(parts.family, middle_.written(words.last(particles)));
  }

  void note_names() {
    for (const auto& [cell, part] :
         {std::pair{&given_, NamePart::kGiven}, std::pair{&family_, NamePart::kFamily}}) {
      if (!cell->has_words()) continue;
      const NameTokens& tokens = cell->tokens();
      for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
        if (tokens[i].is(kAnd) || (tokens[i].is(kAndLower) && tokens[i].key_size > 2 &&
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

  [[nodiscard]] bool middle_is_full() const {
    if (!middle_.has_words()) return false;
    const WordList words = middle_.words(NameRole::kMiddle);
    return std::any_of(words.begin(), words.end(),
                       [&](std::uint8_t i) { return !middle_.tokens()[i].initial; });
  }

  void settle_status() {
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

  const NameContext& context_;
  NameCell given_, middle_, family_, prefix_, suffix_, nickname_;
  NameResult result_;
  bool suspect_ = false;
  bool uncertain_ = false;
};

}  // namespace

NameResult normalize_name_parts(const NameCells& cells, const NameContext& context) {
  if (cells.middle.empty() && cells.prefix.empty() && cells.suffix.empty() &&
      cells.nickname.empty()) {
    NameResult result;
    if (read_plain_parts(cells.given, cells.family, context, result)) return result;
  }
  return SplitName(cells, context).run();
}

}  // namespace gigo::normalize
