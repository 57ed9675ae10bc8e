// SPDX-License-Identifier: Apache-2.0
#include "normalize/name_reader.hpp"
#include "normalize/name_surname.hpp"

namespace gigo::normalize {
namespace {

// "Larry Kestrel Architect AIA": a profession before a degree belongs to it.
std::size_t professions(const NameReader& name, WordList words, std::size_t suffixes) {
  std::size_t count = 0;
  if (suffixes == 0) return count;
  while (words.size() > count + 2 && name.tokens[words[words.size() - 1 - count]].is(kJob)) ++count;
  return count;
}

// A few of these words are family names too.
bool is_job_behind(const NameToken& token) {
  return token.is(kJob) && !token.initial && !token.is(kGivenName | kSurnameToo);
}

// "Jane Ames Sales Manager": what somebody does, behind a whole name.
WordList without_job(const NameReader& name, WordList words) {
  std::size_t left = words.size();
  while (left > 2 && is_job_behind(name.tokens[words[left - 1]])) --left;
  if (left == words.size()) return words;
  while (left > 2 && name.tokens[words[left - 1]].is(kDepartment)) --left;
  name.assign(words.subspan(left), NameRole::kNote);
  return words.first(left);
}

// Sir and Dame stand before a given name.
bool gives_given_name(const NameReader& name) {
  for (const std::uint8_t i : name.reading.words(NameRole::kPrefix)) {
    const std::string_view key = name.tokens.key(i);
    if (key == "sir" || key == "dame" || key == "lady" || key == "lord") return true;
  }
  return false;
}

// What is left when titles, suffixes and jobs are gone.
void read_core(const NameReader& name, WordList words, bool titled) {
  if (words.size() == 1) {
    const NameToken& word = name.tokens[words[0]];
    if (word.is(kGeneration | kCredential) && !word.is(kGivenName)) {
      return name.assign(words, NameRole::kSuffix);
    }
    // "Dr Smith" is a family name; "Sir Elton" and "Björk" go by the given name.
    const bool honoured = titled && !gives_given_name(name);
    return name.assign(words, honoured ? NameRole::kFamily : NameRole::kGiven);
  }
  const SurnameCut cut = cut_surname(name.tokens, words, name.context, name.cell);
  name.reading.family_first = cut.family_first && cut.says_family_first;
  name.reading.order_uncertain = cut.uncertain;
  if (cut.family_first) {
    name.assign(words.first(cut.at), NameRole::kFamily);
    return name.assign_given(words.subspan(cut.at));
  }
  name.assign_given(words.first(cut.at));
  name.assign(words.subspan(cut.at), NameRole::kFamily);
}

}  // namespace

bool is_plain_title(std::string_view key) noexcept {
  return key == "mr" || key == "mrs" || key == "ms" || key == "herr" || key == "mme" ||
         key == "mlle";
}

bool NameReader::ends_in_title(WordList words) const {
  const NameToken& last = tokens[words.back()];
  return is_trailing_title(last) &&
         !(last.is(kCredentialWeak) && last.letter_case == LetterCase::kUpper &&
           cell == LetterCase::kMixed);
}

Words NameReader::without_generations(WordList words, bool titles) const {
  Words rest;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const NameToken& token = tokens[words[i]];
    const bool inside = i > 0 && i + 1 < words.size() && words.size() > 2;
    if (inside && token.is(kGeneration) && !token.is(kGenerationWeak) && !token.is(kGivenName)) {
      reading.assign(tokens, words[i], NameRole::kSuffix);
    } else if (inside && titles && is_plain_title(tokens.key(words[i]))) {
      reading.assign(tokens, words[i], NameRole::kPrefix);
    } else {
      rest.push(words[i]);
    }
  }
  return rest;
}

void NameReader::assign_given(WordList words) const {
  const std::size_t given = given_unit(tokens, words, context.region, false);
  assign(words.first(given), NameRole::kGiven);
  assign(words.subspan(given), NameRole::kMiddle);
}

void read_given_first(const NameReader& name, WordList words) {
  words = name.without_titles(words);
  const bool titled = !name.reading.words(NameRole::kPrefix).empty();
  if (words.empty()) return;
  if (words.size() > 2 && name.ends_in_title(words)) {
    name.assign(words.last(1), NameRole::kPrefix);
    words = words.first(words.size() - 1);
  }
  const WordList all = words;
  std::size_t suffixes = all.size() - peerage_begin(name.tokens, all, false);
  suffixes += trailing_suffixes(name.tokens, words.first(words.size() - suffixes), 0, name.cell);
  suffixes += professions(name, words.first(words.size() - suffixes), suffixes);
  words = words.first(words.size() - suffixes);
  name.assign(all.last(suffixes), NameRole::kSuffix);
  words = without_job(name, words);
  const Words plain = name.without_generations(words, false);
  words = plain.all();
  if (words.size() > 2 && is_plain_title(name.tokens.key(words[1]))) {
    // "Smith Mr John"
    name.assign(words.subspan(1, 1), NameRole::kPrefix);
    name.reading.comma = true;
    name.assign(words.first(1), NameRole::kFamily);
    return name.assign_given(words.subspan(2));
  }
  read_core(name, words, titled);
}

}  // namespace gigo::normalize
