// SPDX-License-Identifier: Apache-2.0
// Two lines of any bytes as two names: likeness is between 0 and 1000, the same from either side,
// 1000 for a name and itself, and the phonetic codes stay within their alphabets.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "gigo/similarity.hpp"
#include "text/fold.hpp"
#include "text/phonetic.hpp"
#include "text/similarity.hpp"
#include "text/spelling_key.hpp"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

void check_codes(std::string_view word) {
  const auto nysiis = gigo::text::nysiis(word);
  const auto match_rating = gigo::text::match_rating(word);
  for (const std::string_view code : {nysiis.view(), match_rating.view()}) {
    require(code.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == code.npos);
  }
  for (const gigo::text::SpellingKey& key :
       {gigo::text::spelling_key(word), gigo::text::consonant_key(word)}) {
    require(key.view().find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789") ==
            std::string_view::npos);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const std::size_t end = text.find('\n');
  const std::string_view a = text.substr(0, end);
  const std::string_view b = end == text.npos ? std::string_view{} : text.substr(end + 1);
  for (const auto measure : {gigo::name_similarity, gigo::organisation_similarity}) {
    const int alike = measure(a, b);
    require(alike >= 0 && alike <= 1000);
    require(measure(b, a) == alike);
  }
  const std::string folded_a = gigo::text::fold(a);
  const std::string folded_b = gigo::text::fold(b);
  require((gigo::name_similarity(a, b) == 1000) == (folded_a == folded_b && !folded_a.empty()));
  require(gigo::name_similarity(a, a) == (folded_a.empty() ? 0 : 1000));
  check_codes(a);
  check_codes(folded_a);
  const int distance = gigo::text::damerau_levenshtein(a, b);
  require(distance == gigo::text::damerau_levenshtein(b, a) && (distance == 0) == (a == b));
  require(
      gigo::text::compare_match_rating(gigo::text::match_rating(a), gigo::text::match_rating(b)) ==
      gigo::text::compare_match_rating(gigo::text::match_rating(b), gigo::text::match_rating(a)));
  return 0;
}
