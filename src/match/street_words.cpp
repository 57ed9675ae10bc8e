// SPDX-License-Identifier: Apache-2.0
#include "match/street_words.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "text/tokens.hpp"

namespace gigo::match {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

// Sorted by the long form, for binary search.
constexpr std::array kShort{
    Pair{"alley", "aly"},      Pair{"apartment", "apt"}, Pair{"av", "ave"},
    Pair{"avda", "ave"},       Pair{"avenida", "ave"},   Pair{"avenue", "ave"},
    Pair{"boulevard", "blvd"}, Pair{"building", "bldg"}, Pair{"calle", "c"},
    Pair{"circle", "cir"},     Pair{"circuit", "cct"},   Pair{"close", "cl"},
    Pair{"court", "ct"},       Pair{"crescent", "cres"}, Pair{"crt", "ct"},
    Pair{"drive", "dr"},       Pair{"east", "e"},        Pair{"eighth", "8th"},
    Pair{"fifth", "5th"},      Pair{"first", "1st"},     Pair{"flat", "flt"},
    Pair{"floor", "fl"},       Pair{"fourth", "4th"},    Pair{"freeway", "fwy"},
    Pair{"gardens", "gdns"},   Pair{"grove", "gr"},      Pair{"heights", "hts"},
    Pair{"highway", "hwy"},    Pair{"junction", "jct"},  Pair{"lane", "ln"},
    Pair{"mount", "mt"},       Pair{"ninth", "9th"},     Pair{"north", "n"},
    Pair{"northeast", "ne"},   Pair{"northwest", "nw"},  Pair{"parade", "pde"},
    Pair{"parkway", "pkwy"},   Pair{"place", "pl"},      Pair{"platz", "pl"},
    Pair{"plaza", "plz"},      Pair{"road", "rd"},       Pair{"room", "rm"},
    Pair{"saint", "st"},       Pair{"second", "2nd"},    Pair{"seventh", "7th"},
    Pair{"sixth", "6th"},      Pair{"south", "s"},       Pair{"southeast", "se"},
    Pair{"southwest", "sw"},   Pair{"square", "sq"},     Pair{"str", "st"},
    Pair{"strasse", "st"},     Pair{"street", "st"},     Pair{"suite", "ste"},
    Pair{"tenth", "10th"},     Pair{"terrace", "ter"},   Pair{"third", "3rd"},
    Pair{"west", "w"},
};

std::string_view shortened(std::string_view word) {
  const auto found =
      std::lower_bound(kShort.begin(), kShort.end(), word,
                       [](const Pair& pair, std::string_view key) { return pair.first < key; });
  return found == kShort.end() || found->first != word ? word : found->second;
}

}  // namespace

std::string canonical_street(std::string_view folded) {
  std::string out;
  text::for_each_token(folded, [&](std::string_view token) {
    std::string_view word = shortened(token);
    if (!out.empty()) out.push_back(' ');
    // German compounds: "hauptstrasse", "hauptstr".
    if (word == token && word.size() > 6 && word.ends_with("strasse")) {
      out.append(word.substr(0, word.size() - 4));  // "…str"
      return;
    }
    out.append(word);
  });
  return out;
}

bool is_street_type(std::string_view word) noexcept {
  return std::any_of(kShort.begin(), kShort.end(),
                     [word](const Pair& pair) { return pair.second == word; });
}

}  // namespace gigo::match
