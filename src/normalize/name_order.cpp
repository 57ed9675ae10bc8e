// SPDX-License-Identifier: Apache-2.0
#include "normalize/name_order.hpp"

#include <algorithm>

#include "normalize/name_people.hpp"
#include "normalize/name_remarks.hpp"
#include "normalize/name_script.hpp"
#include "normalize/name_surname.hpp"

namespace gigo::normalize {
namespace {

// The words that are still open, in order; segments are runs of equal NameToken::segment.
class Words {
 public:
  void push(std::size_t i) { at_[size_++] = static_cast<std::uint8_t>(i); }
  [[nodiscard]] WordList all() const noexcept { return {at_.data(), size_}; }
  [[nodiscard]] std::size_t size() const noexcept { return size_; }

 private:
  std::array<std::uint8_t, NameTokens::kMost> at_{};
  std::size_t size_ = 0;
};

Words open_words(const NameTokens& tokens) {
  Words words;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].role == NameRole::kOpen) words.push(i);
  }
  return words;
}

// "Smith Mr John": these stand before a given name and behind a family name only.
bool is_plain_title(std::string_view key) {
  return key == "mr" || key == "mrs" || key == "ms" || key == "herr" || key == "mme" ||
         key == "mlle";
}

class Reader {
 public:
  Reader(NameTokens& tokens, const NameContext& context, LetterCase cell)
      : tokens_(tokens), context_(context), cell_(cell) {}

  NameReading run() {
    reading_.dropped = set_remarks_apart(tokens_, reading_, cell_);
    const Words open = open_words(tokens_);
    WordList words = open.all();
    if (words.empty()) return reading_;
    const std::size_t conjunction = conjunction_of_people(tokens_, words);
    if (conjunction < words.size()) {
      read_several(words, conjunction);
    } else if (ends_in_household(tokens_, words)) {
      read_household(words);
    } else if (lists_people(tokens_, words)) {
      reading_.multiple_people = true;
      assign(words, NameRole::kGiven);
    } else {
      read_one(words);
    }
    reading_.sort(NameRole::kSuffix);
    for (const std::uint8_t i : reading_.words(NameRole::kPrefix)) {
      reading_.multiple_people = reading_.multiple_people || tokens_[i].is(kHousehold);
    }
    return reading_;
  }

 private:
  void assign(WordList words, NameRole role) {
    for (const std::uint8_t i : words) reading_.assign(tokens_, i, role);
  }

  // "The Berger Family"
  void read_household(WordList words) {
    reading_.multiple_people = true;
    const std::size_t the = tokens_.key(words[0]) == "the" ? 1 : 0;
    assign(words.first(the), NameRole::kPrefix);
    assign(words.last(1), NameRole::kPrefix);
    assign(words.subspan(the, words.size() - the - 1), NameRole::kFamily);
  }

  // Words of more than an initial.
  [[nodiscard]] std::size_t full_words(WordList words) const {
    return static_cast<std::size_t>(std::count_if(
        words.begin(), words.end(), [&](std::uint8_t i) { return !tokens_[i].initial; }));
  }

  void read_several(WordList words, std::size_t conjunction) {
    reading_.multiple_people = true;
    WordList left = words.first(conjunction);
    const WordList both = words.subspan(conjunction, 1);
    WordList right = words.subspan(conjunction + 1);
    std::size_t left_titles = leading_titles(tokens_, left, context_.region);
    // "M. et Mme Dupont"
    if (left.size() == 1 && tokens_[left[0]].is(kTitleDotted) && tokens_[right[0]].is(kMarital)) {
      left_titles = 1;
    }
    assign(left.first(left_titles), NameRole::kPrefix);
    left = left.subspan(left_titles);
    if (left.empty()) {
      // "Mr. and Mrs. John Smith"
      assign(both, NameRole::kPrefix);
      read_one(right);
      return;
    }
    const bool comma = tokens_[words.back()].segment != tokens_[words.front()].segment;
    if (comma || full_words(left) > 1 || right.size() < 2) {
      read_shared_family(left, both, right);
      return;
    }
    // "John & Jill Hester": both given names, one family name.
    assign(left, NameRole::kGiven);
    assign(both, NameRole::kGiven);
    read_given_first(right);
  }

  // "Smith, John & Jane" has one family name; otherwise nobody can say, and all is kept as given.
  void read_shared_family(WordList left, WordList both, WordList right) {
    const auto segment = tokens_[left.front()].segment;
    std::size_t family = 0;
    while (family < left.size() && tokens_[left[family]].segment == segment) ++family;
    if (family == left.size()) family = 0;
    assign(left.first(family), NameRole::kFamily);
    assign(left.subspan(family), NameRole::kGiven);
    assign(both, NameRole::kGiven);
    assign(right, NameRole::kGiven);
  }

  // One person, with or without commas.
  void read_one(WordList words) {
    std::array<WordList, 8> parts{};
    std::size_t count = 0;
    for (std::size_t begin = 0; begin < words.size();) {
      std::size_t end = begin + 1;
      while (end < words.size() && tokens_[words[end]].segment == tokens_[words[begin]].segment)
        ++end;
      if (count < parts.size()) {
        parts[count++] = words.subspan(begin, end - begin);
      } else {
        assign(words.subspan(begin, end - begin), NameRole::kNote);
      }
      begin = end;
    }
    count = settle_affix_parts(parts, count);
    if (count == 0) return;
    if (count == 1) {
      read_given_first(parts[0]);
      return;
    }
    // "Ann E, Ames": no family name ends in an initial, so the comma is astray.
    const NameToken& before_comma = tokens_[parts[0].back()];
    // "Berg, van der, Jan"
    if (count >= 3 && only_small_particles(parts[1])) {
      assign(parts[1], NameRole::kFamily);
      for (std::size_t i = 2; i < count; ++i) parts[i - 1] = parts[i];
      --count;
    }
    // "Tom Ames, B": a given name, a family name and the initial between them. "Ames Birch, T" is
    // written the same way, so only where the table of given names agrees, and never surely.
    if (count == 2 && parts[0].size() == 2 && parts[1].size() == 1 && is_initial_behind(parts)) {
      reading_.order_uncertain = true;
      assign(parts[0].first(1), NameRole::kGiven);
      assign(parts[1], NameRole::kMiddle);
      assign(parts[0].last(1), NameRole::kFamily);
      return;
    }
    if (count == 2 && parts[0].size() == 2 && before_comma.initial && parts[1].size() == 1 &&
        !tokens_[parts[1][0]].initial) {
      Words rest;
      for (const std::uint8_t i : parts[0]) rest.push(i);
      rest.push(parts[1][0]);
      read_given_first(rest.all());
      return;
    }
    read_family_comma_given(parts[0], parts[1]);
    for (std::size_t i = 2; i < count; ++i) {
      const bool initials = full_words(parts[i]) == 0;
      assign(parts[i], initials ? NameRole::kMiddle : NameRole::kNote);
    }
  }

  [[nodiscard]] bool only_small_particles(WordList words) const {
    return std::all_of(words.begin(), words.end(), [&](std::uint8_t i) {
      return tokens_[i].is(kParticle) && !tokens_[i].initial &&
             (tokens_[i].letter_case == LetterCase::kLower || cell_ != LetterCase::kMixed);
    });
  }

  [[nodiscard]] bool is_initial_behind(const std::array<WordList, 8>& parts) const {
    const NameToken& first = tokens_[parts[0][0]];
    const NameToken& second = tokens_[parts[0][1]];
    const NameToken& behind = tokens_[parts[1][0]];
    return behind.initial && behind.letters == 1 && first.is(kGivenName) && !second.initial &&
           !second.is(kGivenName) && !first.is(kParticle) && !has_two_surnames(context_.region);
  }

  // "Jane Ames, PMP, XYZ": a word of three to six capitals behind a whole name, or of two behind
  // other degrees, in a name that is not all capitals.
  [[nodiscard]] bool may_be_degree(WordList part, std::size_t name_words) const {
    if (part.size() != 1 || name_words < 2 || cell_ != LetterCase::kMixed) return false;
    const NameToken& token = tokens_[part[0]];
    const std::size_t least = reading_.words(NameRole::kSuffix).empty() ? 3 : 2;
    return token.letter_case == LetterCase::kUpper && token.letters >= least &&
           token.letters <= 6 && !token.initial && !token.is(kGivenName) && token.latin;
  }

  // Parts after a comma that are titles, suffixes or jobs get their role; the others move up.
  std::size_t settle_affix_parts(std::array<WordList, 8>& parts, std::size_t count) {
    std::size_t kept = 0;
    const std::size_t name_words = count > 0 ? surname_units(tokens_, parts[0], cell_) : 0;
    for (std::size_t i = 0; i < count; ++i) {
      const WordList part = parts[i];
      if (kept > 0 && is_suffix_segment(tokens_, part, name_words, cell_)) {
        assign(part, NameRole::kSuffix);
      } else if (kept > 0 && name_words > 1 && peerage_begin(tokens_, part, true) == 0) {
        assign(part, NameRole::kSuffix);
      } else if (kept == 1 && may_be_degree(part, name_words)) {
        reading_.open_suffix = true;
        assign(part, NameRole::kSuffix);
      } else if (kept > 0 && leading_titles(tokens_, part, context_.region) == part.size()) {
        assign(part, NameRole::kPrefix);
      } else if (kept > 0 && is_job(tokens_, part) && (name_words > 1 || kept > 1)) {
        assign(part, NameRole::kNote);
      } else {
        parts[kept++] = part;
      }
    }
    return kept;
  }

  WordList without_titles(WordList words) {
    const std::size_t titles = leading_titles(tokens_, words, context_.region);
    assign(words.first(titles), NameRole::kPrefix);
    return words.subspan(titles);
  }

  WordList without_suffixes(WordList words, std::size_t name_words) {
    const std::size_t suffixes = trailing_suffixes(tokens_, words, name_words, cell_);
    const WordList rest = words.first(words.size() - suffixes);
    assign(words.last(suffixes), NameRole::kSuffix);
    return rest;
  }

  void read_family_comma_given(WordList family, WordList given) {
    reading_.comma = true;
    // "Graf von Berg, Otto": part of the family name.
    const bool noble = family.size() > 2 && tokens_[family[0]].is(kNobleJoin) &&
                       is_particle(tokens_[family[1]], cell_);
    if (!noble) family = without_titles(family);
    // "SMITH SR, DONALD": generations only, as a family name of two words may end in a degree's
    // letters.
    std::size_t end = family.size();
    while (end > 1 && tokens_[family[end - 1]].is(kGeneration)) --end;
    given = without_titles(given);
    if (family.empty()) {
      read_given_first(given);
      return;
    }
    WordList suffixes = family.subspan(end);
    family = family.first(end);
    while (family.size() > 1 && tokens_[family[0]].is(kGeneration) &&
           !tokens_[family[0]].is(kGenerationWeak)) {
      assign(family.first(1), NameRole::kSuffix);
      family = family.subspan(1);
    }
    for (WordList* const part : {&family, &given}) {
      if (part->size() < 2 || !is_title_behind(*part)) continue;
      assign(part->last(1), NameRole::kPrefix);
      *part = part->first(part->size() - 1);
    }
    const Words plain_family = without_generations(family, false);
    family = plain_family.all();
    std::size_t left = given.size();
    while (left > 1 && is_late_suffix(tokens_[given[left - 1]])) --left;
    const WordList late = given.subspan(left);
    given = given.first(left);
    const Words plain = without_generations(given, true);
    given = plain.all();
    // "Berg, Jan van der": the particles belong in front of the family name.
    std::size_t names = given.size();
    while (names > 1 && is_particle(tokens_[given[names - 1]], cell_)) --names;
    if (names > 1 || names < given.size()) assign(given.subspan(names), NameRole::kFamily);
    assign(family, NameRole::kFamily);
    assign_given(given.first(names));
    assign(suffixes, NameRole::kSuffix);
    assign(late, NameRole::kSuffix);
  }

  // "Smith John Mr"; MS in capitals is a degree.
  [[nodiscard]] bool is_title_behind(WordList words) const {
    const NameToken& last = tokens_[words.back()];
    return is_trailing_title(last) &&
           !(last.is(kCredentialWeak) && last.letter_case == LetterCase::kUpper &&
             cell_ == LetterCase::kMixed);
  }

  // After "Family, Given Middle" a single V or I is an initial.
  [[nodiscard]] bool is_late_suffix(const NameToken& token) const {
    if (token.is(kGeneration | kGenerationWeak)) return true;
    if (token.is(kCredential)) return true;
    return token.is(kCredentialWeak) && token.dotted && token.letters > 1;
  }

  // The first word is the given name (two when they belong together), the rest middle names.
  void assign_given(WordList words) {
    const std::size_t given = given_unit(tokens_, words, context_.region, false);
    assign(words.first(given), NameRole::kGiven);
    assign(words.subspan(given), NameRole::kMiddle);
  }

  void read_given_first(WordList words) {
    const std::size_t titles_before = reading_.words(NameRole::kPrefix).size();
    words = without_titles(words);
    const bool titled =
        reading_.words(NameRole::kPrefix).size() > titles_before || titles_before > 0;
    if (words.empty()) return;
    if (words.size() > 2 && is_title_behind(words)) {
      assign(words.last(1), NameRole::kPrefix);
      words = words.first(words.size() - 1);
    }
    const WordList all = words;
    std::size_t suffixes = all.size() - peerage_begin(tokens_, all, false);
    suffixes += trailing_suffixes(tokens_, words.first(words.size() - suffixes), 0, cell_);
    suffixes += professions(words.first(words.size() - suffixes), suffixes);
    words = words.first(words.size() - suffixes);
    assign(all.last(suffixes), NameRole::kSuffix);
    words = without_job(words);
    const Words plain = without_generations(words, false);
    words = plain.all();
    if (words.size() > 2 && !titled && is_plain_title(tokens_.key(words[1]))) {
      assign(words.subspan(1, 1), NameRole::kPrefix);
      reading_.comma = true;
      assign(words.first(1), NameRole::kFamily);
      assign_given(words.subspan(2));
      return;
    }
    read_core(words, titled);
  }

  // "Larry Kestrel Architect AIA": a profession before a degree belongs to it.
  [[nodiscard]] std::size_t professions(WordList words, std::size_t suffixes) const {
    std::size_t count = 0;
    if (suffixes == 0) return count;
    while (words.size() > count + 2 && tokens_[words[words.size() - 1 - count]].is(kJob)) ++count;
    return count;
  }

  // "Jane Ames Sales Manager": what somebody does, behind a whole name.
  WordList without_job(WordList words) {
    std::size_t left = words.size();
    while (left > 2 && is_job_behind(tokens_[words[left - 1]])) --left;
    if (left == words.size()) return words;
    while (left > 2 && tokens_[words[left - 1]].is(kDepartment)) --left;
    assign(words.subspan(left), NameRole::kNote);
    return words.first(left);
  }

  // A few of these words are family names too.
  [[nodiscard]] static bool is_job_behind(const NameToken& token) {
    return token.is(kJob) && !token.initial && !token.is(kGivenName | kSurnameToo);
  }

  // "david b. iii hull", "Sam Jr. Doe": the generation stands inside; with `titles` also "Mrs".
  Words without_generations(WordList words, bool titles) {
    Words rest;
    for (std::size_t i = 0; i < words.size(); ++i) {
      const NameToken& token = tokens_[words[i]];
      const bool inside = i > 0 && i + 1 < words.size() && words.size() > 2;
      if (inside && token.is(kGeneration) && !token.is(kGenerationWeak) && !token.is(kGivenName)) {
        reading_.assign(tokens_, words[i], NameRole::kSuffix);
      } else if (inside && titles && is_plain_title(tokens_.key(words[i]))) {
        reading_.assign(tokens_, words[i], NameRole::kPrefix);
      } else {
        rest.push(words[i]);
      }
    }
    return rest;
  }

  void read_core(WordList words, bool titled) {
    if (words.size() == 1) {
      if (tokens_[words[0]].is(kGeneration | kCredential) && !tokens_[words[0]].is(kGivenName)) {
        assign(words, NameRole::kSuffix);
        return;
      }
      // "Dr Smith" is a family name; "Sir Elton" and "Björk" go by the given name.
      const bool honoured = titled && !gives_given_name();
      assign(words, honoured ? NameRole::kFamily : NameRole::kGiven);
      return;
    }
    const SurnameCut cut = cut_surname(tokens_, words, context_, cell_);
    reading_.family_first = cut.family_first && cut.says_family_first;
    reading_.order_uncertain = cut.uncertain;
    if (cut.family_first) {
      assign(words.first(cut.at), NameRole::kFamily);
      assign_given(words.subspan(cut.at));
      return;
    }
    assign_given(words.first(cut.at));
    assign(words.subspan(cut.at), NameRole::kFamily);
  }

  [[nodiscard]] bool gives_given_name() const {
    for (const std::uint8_t i : reading_.words(NameRole::kPrefix)) {
      const std::string_view key = tokens_.key(i);
      if (key == "sir" || key == "dame" || key == "lady" || key == "lord") return true;
    }
    return false;
  }

  NameTokens& tokens_;
  const NameContext& context_;
  LetterCase cell_;
  NameReading reading_;
};

}  // namespace

NameReading read_name(NameTokens& tokens, const NameContext& context, LetterCase cell) {
  return Reader(tokens, context, cell).run();
}

}  // namespace gigo::normalize
