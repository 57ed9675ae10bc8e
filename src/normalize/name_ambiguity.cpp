// SPDX-License-Identifier: Apache-2.0
#include "normalize/name_ambiguity.hpp"

#include <algorithm>

#include "gigo/name.hpp"
#include "normalize/name_script.hpp"

namespace gigo::normalize {
namespace {

constexpr WordClasses kFamilyFirst = kChinese | kKorean | kJapanese | kVietnamese;
constexpr WordClasses kMaybeSuffix = kCredentialWeak | kGenerationWeak | kRoman1;

class Questions {
 public:
  Questions(const NameTokens& tokens, const NameReading& reading, const NameContext& context)
      : tokens_(tokens),
        reading_(reading),
        context_(context),
        given_(reading.words(NameRole::kGiven)),
        middle_(reading.words(NameRole::kMiddle)),
        family_(reading.words(NameRole::kFamily)) {}

  [[nodiscard]] bool order() const {
    if (reading_.order_uncertain) return true;
    if (reading_.family_first || reading_.comma || given_.empty() || family_.empty()) return false;
    const NameToken& first = tokens_[given_[0]];
    const NameToken& last = tokens_[family_.back()];
    // "Smith J", "Li Wei", and any Latin name of a Hungarian list.
    if (last.initial && !first.initial) return true;
    const WordClasses shared = first.word->classes & last.word->classes & kFamilyFirst;
    return (shared != 0 && !first.is(kGivenName) && !last.is(kGivenName)) ||
           (context_.region == "HU" && first.latin);
  }

  [[nodiscard]] bool second_surname() const {
    if (middle_.empty() || family_.empty() || reading_.comma || reading_.family_first) return false;
    if (reading_.order_uncertain) return false;
    const std::uint8_t last = middle_.back();
    const NameToken& token = tokens_[last];
    return !token.initial && token.latin &&
           !token.is(kGivenName | kSecondGiven | kParticleWeak | kGenerationWeak) &&
           !is_patronymic(tokens_.key(last)) && last + 1 == family_[0];
  }

  [[nodiscard]] bool suffix_or_name() const {
    if (reading_.open_suffix) return true;
    for (const std::uint8_t i : reading_.words(NameRole::kSuffix)) {
      const NameToken& token = tokens_[i];
      if (token.is(kMaybeSuffix) && !token.is(kCredential) && !token.dotted && token.has_vowel) {
        return true;
      }
      if (token.is(kRoman1)) return true;
    }
    if (!reading_.words(NameRole::kSuffix).empty() && given_.size() + family_.size() == 1) {
      return true;
    }
    if (family_.empty() || reading_.family_first || reading_.comma) return false;
    if (!middle_.empty() && tokens_[middle_.back()].is(kGenerationWeak)) return true;
    const NameToken& last = tokens_[family_.back()];
    return last.is(kMaybeSuffix) && !last.is(kGeneration) && !last.dotted && !last.is(kGivenName) &&
           given_.size() + middle_.size() + family_.size() > 1;
  }

  [[nodiscard]] bool particle_or_given() const {
    if (!given_.empty() && given_.size() + middle_.size() + family_.size() > 1) {
      const NameToken& first = tokens_[given_[0]];
      const bool joined = first.is(kJoin) && given_.size() > 1;
      if (first.is(kParticle) && !first.initial && !reading_.comma && !joined) return true;
      if (first.is(kJoin) && given_.size() == 1 && !family_.empty()) return true;
    }
    return std::any_of(middle_.begin(), middle_.end(), [&](std::uint8_t i) {
      const NameToken& token = tokens_[i];
      return !token.initial && token.latin && (token.is(kParticle) || token.is(kParticleWeak));
    });
  }

 private:
  const NameTokens& tokens_;
  const NameReading& reading_;
  const NameContext& context_;
  WordList given_, middle_, family_;
};

}  // namespace

std::uint8_t open_questions(const NameTokens& tokens, const NameReading& reading,
                            const NameContext& context) {
  const Questions open(tokens, reading, context);
  unsigned bits = 0;
  const auto set = [&bits](bool asked, NameAmbiguity one) {
    if (asked) bits |= static_cast<unsigned>(one);
  };
  set(open.order(), NameAmbiguity::kOrder);
  set(!reading.multiple_people && open.second_surname(), NameAmbiguity::kSecondSurname);
  set(open.suffix_or_name(), NameAmbiguity::kSuffixOrName);
  set(open.particle_or_given(), NameAmbiguity::kParticleOrGiven);
  set(reading.multiple_people, NameAmbiguity::kSeveralPeople);
  return static_cast<std::uint8_t>(bits);
}

}  // namespace gigo::normalize
