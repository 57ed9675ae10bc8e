// SPDX-License-Identifier: Apache-2.0
#include "normalize/name_lexicon.hpp"

#include <span>
#include <vector>

#include "data/data.hpp"
#include "normalize/fact_table.hpp"
#include "normalize/nickname.hpp"
#include "normalize/word_index.hpp"
#include "text/tokens.hpp"

namespace gigo::normalize {
namespace {

struct ClassName {
  std::string_view name;
  WordClasses classes;
};

constexpr ClassName kHonorificClasses[] = {
    {"title", kTitle},
    {"title_weak", kTitleWeak},
    {"marital", kMarital},
    {"join", kTitleJoin},
    {"title_dotted", kTitleDotted},
    {"title_lead", kTitleLead},
    {"title_given", kTitleGiven},
    {"title_bracket", kTitleBracket},
    {"title_de", kTitleDe},
};
constexpr ClassName kSuffixClasses[] = {
    {"generation", kGeneration},
    {"generation_weak", kGenerationWeak},
    {"generation_dotted", kGeneration | kGenerationWeak},
    {"roman1", kRoman1},
    {"credential", kCredential},
    {"weak", kCredentialWeak},
};
constexpr ClassName kParticleClasses[] = {
    {"particle", kParticle}, {"particle_title", kParticle}, {"particle_weak", kParticleWeak},
    {"lower", kLowerInside}, {"elided", kParticle},         {"join", kJoin},
    {"conj", kConj},         {"conj_lower", kConjLower},
};
constexpr ClassName kNameWordClasses[] = {
    {"department", kDepartment},
    {"mark", kMark},
    {"job", kJob},
    {"maiden", kMaiden},
    {"and", kAnd},
    {"and_lower", kAndLower},
    {"mac", kMac},
    {"irish", kIrish},
    {"devotional", kDevotional},
    {"second", kSecondGiven},
    {"care", kCareOf},
    {"noble", kNoble},
    {"label", kLabel},
    {"mark_alone", kMarkAlone},
    {"noble_join", kNobleJoin},
    {"household", kHousehold},
    {"surname_too", kSurnameToo},
    {"warning", kWarning},
    {"role_word", kRoleWord},
    {"french", kFrenchGiven},
};
constexpr ClassName kPlaceholderClasses[] = {
    {"hard", kHard},       {"soft", kSoft},     {"phrase", kPhrase},
    {"reserve", kReserve}, {"suspect", kStock}, {"warning", kWarning},
};
constexpr ClassName kSurnameClasses[] = {
    {"zh", kChinese},          {"ko", kKorean},      {"ja", kJapanese},
    {"vi", kVietnamese},       {"han", kHanSurname}, {"hangul", kHangulSurname},
    {"ja_han", kKanjiSurname},
};
constexpr ClassName kLegalClasses[] = {
    {"end", kLegalEnd}, {"weak", kLegalWeak}, {"front", kLegalFront}, {"raw", 0}};
constexpr ClassName kOrganisationClasses[] = {{"word", kOrgWord},
                                              {"weak", kOrgWeak},
                                              {"link", kOrgLink},
                                              {"place", kOrgPlace},
                                              {"alone", kOrgAlone}};

WordClasses classes_of(std::string_view names, std::span<const ClassName> known) {
  WordClasses classes = 0;
  text::for_each_token(names, [&](std::string_view name) {
    for (const ClassName& entry : known) {
      if (entry.name == name) classes |= entry.classes;
    }
  });
  return classes;
}

constexpr std::size_t kExpectedWords = 10000;

struct Lexicon {
  WordIndex index{kExpectedWords};
  std::vector<Word> words;
  WordIndex phrase_index{256};
  std::vector<Word> phrases;

  Word* add(std::string_view word, WordClasses classes) {
    const std::uint32_t id = index.add(word);
    if (id == words.size()) words.emplace_back();
    words[id].classes |= classes;
    return &words[id];
  }

  void add_table(std::string_view bytes, std::span<const ClassName> known,
                 std::string_view Word::*written = nullptr) {
    for (FactTable table(bytes); table.next();) {
      const WordClasses classes = classes_of(table[1], known);
      if (classes == 0) continue;
      Word* word = add(table[0], classes);
      if (written != nullptr) word->*written = table[2];
    }
  }

  void add_placeholders() {
    for (FactTable table(data::placeholder_names()); table.next();) {
      const WordClasses classes = classes_of(table[1], kPlaceholderClasses);
      if ((classes & (kHard | kSoft)) != 0) {
        add(table[0], classes);
        continue;
      }
      const std::uint32_t id = phrase_index.add(table[0]);
      if (id == phrases.size()) phrases.push_back({classes, {}, {}});
      add(text::first_token(table[0]), kPhraseStart);
    }
  }

  void add_surnames() {
    for (FactTable table(data::family_first_surnames()); table.next();) {
      const WordClasses classes = classes_of(table[1], kSurnameClasses);
      text::for_each_token(table[0], [&](std::string_view name) { add(name, classes); });
    }
  }

  void add_given_names() {
    for_each_given_name([this](std::string_view name) { add(name, kGivenName); });
  }

  Lexicon() {
    add_table(data::honorifics(), kHonorificClasses, &Word::as_title);
    add_table(data::name_suffixes(), kSuffixClasses, &Word::as_suffix);
    add_table(data::name_particles(), kParticleClasses);
    add_table(data::name_words(), kNameWordClasses);
    add_placeholders();
    add_surnames();
    add_given_names();
    add_table(data::legal_forms(), kLegalClasses);
    add_table(data::organisation_words(), kOrganisationClasses);
  }
};

const Lexicon& lexicon() {
  static const Lexicon kLexicon;
  return kLexicon;
}

constexpr Word kUnknownWord;

}  // namespace

const Word& lookup_word(std::string_view key) noexcept {
  const Lexicon& known = lexicon();
  const std::uint32_t id = known.index.find(key);
  return id == WordIndex::kAbsent ? kUnknownWord : known.words[id];
}

const Word& lookup_phrase(std::string_view keys) noexcept {
  const Lexicon& known = lexicon();
  const std::uint32_t id = known.phrase_index.find(keys);
  return id == WordIndex::kAbsent ? kUnknownWord : known.phrases[id];
}

}  // namespace gigo::normalize
