// SPDX-License-Identifier: Apache-2.0
#include "match/features.hpp"
#include "normalize/name_lexicon.hpp"
#include "normalize/street_words.hpp"

namespace gigo::match {
namespace {

constexpr Weight kCommonWord = 4 * kOneBit;
constexpr Weight kRareWord = 12 * kOneBit;

template <class IsCommon>
void set_rarity(WordVocabulary& vocabulary, IsCommon&& is_common) {
  for (std::size_t i = 1; i < vocabulary.word_idf.size(); ++i) {
    const std::string_view word = vocabulary.words.text(TermId{static_cast<std::uint32_t>(i)});
    const bool common = is_common(word);
    vocabulary.word_idf[i] = common ? kCommonWord : kRareWord;
    vocabulary.word_rows[i] = common ? 2 : 1;  // only their order counts
  }
}

}  // namespace

void set_default_rarity(Features& features) {
  using namespace normalize;  // NOLINT: the classes of words
  constexpr WordClasses kCommon =
      kOrgWord | kOrgWeak | kOrgLink | kOrgPlace | kLegalEnd | kLegalWeak | kLegalFront | kAnd;
  set_rarity(features.organisations,
             [](std::string_view word) { return lookup_word(word).is(kCommon); });
  set_rarity(features.streets, is_street_type_key);
  set_rarity(features.texts, [](std::string_view) { return false; });
}

}  // namespace gigo::match
