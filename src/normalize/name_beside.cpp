// SPDX-License-Identifier: Apache-2.0
#include "normalize/name_beside.hpp"

#include <algorithm>
#include <string>

#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

// Keys of words with a blank behind each.
constexpr std::string_view kAttention[] = {
    "z hd ",
    "z h ",
    "zu hd ",
    "zu handen ",
    "zuhanden ",
    "t a v ",
    "tav ",
    "ter attentie van ",
    "for the attention of ",
    "attention of ",
    "a l attention de ",
    "a lattention de ",
    "alattention de ",
    "a la atencion de ",
    "a atencion de ",
    "a atencao de ",
    "aos cuidados de ",
    "alla cortese attenzione di ",
    "alla cortese attenzione del ",
    "alla cortese attenzione della ",
    "alla attenzione di ",
    "allattenzione di ",
    "do rak ",
    "do wiadomosci ",
};
constexpr std::size_t kMostWords = 4;

bool may_begin_attention(std::string_view key) {
  return std::any_of(std::begin(kAttention), std::end(kAttention), [key](std::string_view known) {
    return known.starts_with(key) && known[key.size()] == ' ';
  });
}

bool reads_as_person(const NameTokens& tokens, std::size_t begin) {
  std::size_t first = begin;
  while (first < tokens.size() && tokens[first].is(kMarital)) ++first;
  const std::size_t words = tokens.size() - first;
  if (words < 2 || words > 4 || (first == begin && !tokens[first].is(kGivenName))) return false;
  for (std::size_t i = first; i < tokens.size(); ++i) {
    const NameToken& token = tokens[i];
    if (token.after_dash && i != begin) return false;
    if (token.enclosed != 0 || token.segment != tokens[first].segment || token.has_digits ||
        token.is(kOrgWord | kOrgWeak | kLegalEnd | kDepartment | kJob | kAnd)) {
      return false;
    }
  }
  return true;
}

}  // namespace

void settle_attention(NameTokens& tokens, NameReading& reading) {
  if (tokens.size() < 2 || tokens[0].role != NameRole::kOpen || tokens[0].is(kGivenName) ||
      tokens.key(0).empty() || !may_begin_attention(tokens.key(0))) {
    return;
  }
  std::string front;
  const std::size_t most = std::min(kMostWords, tokens.size() - 1);
  for (std::size_t words = 1; words <= most; ++words) {
    front.append(tokens.key(words - 1)).push_back(' ');
    if (std::find(std::begin(kAttention), std::end(kAttention), front) == std::end(kAttention)) {
      continue;
    }
    for (std::size_t i = 0; i < words; ++i) reading.assign(tokens, i, NameRole::kNote);
    return;
  }
}

std::size_t firm_before_dash(const NameTokens& tokens) {
  std::size_t dash = 1;
  while (dash < tokens.size() && !tokens[dash].after_dash) ++dash;
  if (dash >= tokens.size() || tokens[dash].after_at || tokens[dash].enclosed != 0) return 0;
  if (!reads_as_person(tokens, dash)) return 0;
  bool firm = false;
  for (std::size_t i = 0; i < dash; ++i) {
    const NameToken& token = tokens[i];
    // "Anna - Maria Berg"
    if (token.is(kGivenName | kTitle | kMarital | kGivenName) || token.initial) return 0;
    if (token.segment != 0 || token.enclosed != 0) return 0;
    firm = firm || token.is(kOrgWord | kOrgWeak | kLegalEnd | kLegalWeak | kOrgAlone);
  }
  return dash == 1 || firm ? dash : 0;
}

void settle_firm(NameTokens& tokens, NameReading& reading) {
  const std::size_t words = firm_before_dash(tokens);
  for (std::size_t i = 0; i < words; ++i) reading.assign(tokens, i, NameRole::kNote);
}

void settle_other_script(NameTokens& tokens, NameReading& reading) {
  std::size_t change = 1;
  while (change < tokens.size() && tokens[change].latin == tokens[0].latin) ++change;
  if (change < 2 || change == tokens.size()) return;
  // One word is enough where names are written without blanks: "Tanaka Hiroshi 田中宏".
  std::size_t pos = 0;
  if (change + 1 == tokens.size() && text::next(tokens[change].text, pos) < 0x2E80) return;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const NameToken& token = tokens[i];
    const bool front = i < change;
    if (token.latin != (front == tokens[0].latin) || token.letters == 0 || token.has_digits ||
        token.role != NameRole::kOpen || (front && token.enclosed != 0)) {
      return;
    }
  }
  for (std::size_t i = change; i < tokens.size(); ++i) {
    reading.assign(tokens, i, NameRole::kNote);
  }
}

}  // namespace gigo::normalize
