// SPDX-License-Identifier: Apache-2.0
#include "normalize/organisation_facts.hpp"

#include <algorithm>

#include "data/data.hpp"
#include "normalize/fact_table.hpp"
#include "text/tokens.hpp"

namespace gigo::normalize {
namespace {

bool has_class(std::string_view classes, std::string_view name) {
  bool found = false;
  text::for_each_token(classes, [&](std::string_view one) { found = found || one == name; });
  return found;
}

bool is_several(std::string_view words) { return words.find(' ') != std::string_view::npos; }

constexpr OrganisationWord kUnknown;

}  // namespace

const OrganisationFacts& OrganisationFacts::get() {
  static const OrganisationFacts kFacts;
  return kFacts;
}

OrganisationFacts::OrganisationFacts() {
  for (FactTable table(data::legal_forms()); table.next();) {
    if (table[1] == "raw") {
      raw_forms_.push_back({table[0], table[2]});
    } else {
      add_form(table[0], table[1], table[2]);
    }
  }
  std::stable_sort(raw_forms_.begin(), raw_forms_.end(), [](const RawForm& a, const RawForm& b) {
    return a.text.size() > b.text.size();
  });
  for (FactTable table(data::organisation_spellings()); table.next();) {
    add_spelling(table[0], table[1], table[2]);
  }
  for (FactTable table(data::organisation_words()); table.next();) {
    if (table[1] == "raw") raw_words_.push_back(table[0]);
  }
}

OrganisationWord& OrganisationFacts::add(std::string_view words) {
  const std::uint32_t id = index_.add(words);
  if (id == words_.size()) words_.emplace_back();
  return words_[id];
}

void OrganisationFacts::add_form(std::string_view words, std::string_view classes,
                                 std::string_view form) {
  const bool weak = has_class(classes, "weak");
  const bool end = weak || has_class(classes, "end");
  const bool front = has_class(classes, "front");
  OrganisationWord& word = add(words);
  word.form = form;
  if (end) word.facts |= kFormEnd;
  if (front) word.facts |= weak ? kFormFrontWeak : kFormFront;
  if (has_class(classes, "name")) word.facts |= kFormFrontName;
  if (!is_several(words)) return;
  if (end) add(text::last_token(words)).facts |= kFormEnds;
  if (front) add(text::first_token(words)).facts |= kFormBegins;
}

void OrganisationFacts::add_spelling(std::string_view words, std::string_view name,
                                     std::string_view form) {
  static constexpr struct {
    std::string_view name;
    std::uint16_t fact;
  } kClasses[] = {{"spell", kSpelling},    {"and", kJoins},         {"and_kin", kJoinsKin},
                  {"kin", kKin},           {"after", kNameFollows}, {"before", kNameBefore},
                  {"none", kStandsForNone}};
  OrganisationWord& word = add(words);
  for (const auto& entry : kClasses) {
    if (entry.name == name) word.facts |= entry.fact;
  }
  if (!form.empty()) word.spelling = form;
  if (is_several(words)) add(text::first_token(words)).facts |= kRemarkBegins;
}

const OrganisationWord& OrganisationFacts::find(std::string_view words) const noexcept {
  const std::uint32_t id = index_.find(words);
  return id == WordIndex::kAbsent ? kUnknown : words_[id];
}

const RawForm* OrganisationFacts::front_form(std::string_view text) const noexcept {
  for (const RawForm& form : raw_forms_) {
    if (text.size() > form.text.size() && text.starts_with(form.text)) return &form;
  }
  return nullptr;
}

const RawForm* OrganisationFacts::end_form(std::string_view text) const noexcept {
  for (const RawForm& form : raw_forms_) {
    if (text.size() > form.text.size() && text.ends_with(form.text)) return &form;
  }
  return nullptr;
}

bool OrganisationFacts::ends_in_raw_word(std::string_view text) const noexcept {
  return std::any_of(raw_words_.begin(), raw_words_.end(), [&](std::string_view word) {
    // Three letters before it: the names of people are shorter.
    return text.size() >= word.size() + 6 && text.ends_with(word);
  });
}

}  // namespace gigo::normalize
