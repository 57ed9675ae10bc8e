// SPDX-License-Identifier: Apache-2.0
#include "match/name_words.hpp"

#include <algorithm>
#include <bit>

#include "match/vocabulary.hpp"
#include "text/similarity.hpp"

namespace gigo::match {

namespace {

constexpr std::size_t kExact = 6;
constexpr std::int16_t kTaken = 30000;

// What two words may differ by and still be one with slips. By edits, then by length.
int cost_of_edits(int edits, std::size_t length) noexcept {
  switch (edits) {
    case 0:
      return 0;
    case 1:
      return length >= 8   ? 70
             : length >= 6 ? 85
             : length == 5 ? 100
             : length == 4 ? 150
             : length == 3 ? 230
                           : kOtherWord;
    case 2:
      return length >= 10  ? 110
             : length >= 8 ? 140
             : length == 7 ? 210
             : length == 6 ? 230
             : length == 5 ? 260
                           : kOtherWord;
    case 3:
      return length >= 12 ? 170 : length >= 10 ? 220 : kOtherWord;
    case 4:
      return length >= 16 ? 200 : kOtherWord;
    default:
      return kOtherWord;
  }
}

int most_edits(std::size_t longer) noexcept {
  return longer >= 16 ? 4 : longer >= 10 ? 3 : longer >= 5 ? 2 : 1;
}

std::size_t letters_in(const NameWords& words) noexcept {
  std::size_t letters = 0;
  for (std::size_t i = 0; i < words.size; ++i) letters += words.word[i].text.size();
  return letters;
}

}  // namespace

void set_keys(NameWords& words, std::size_t least) noexcept {
  for (std::size_t i = 0; i < words.size; ++i) {
    NameWord& word = words.word[i];
    if (word.text.size() < least) continue;
    word.key = text::spelling_key(word.text);
    word.letters = letters_of(word.text);
    word.key_letters = letters_of(word.key.view());
  }
}

int slip_cost(std::string_view a, std::string_view b) {
  const std::size_t longer = std::max(a.size(), b.size());
  const int limit = most_edits(longer);
  const int edits = text::osa_distance(a, b, limit);
  return edits > limit ? kOtherWord : cost_of_edits(edits, longer);
}

int slip_cost(const NameWord& a, const NameWord& b, int spelling) {
  const auto cost = [](std::string_view x, std::string_view y, std::uint32_t letters) {
    // An edit changes two letters at most.
    const int limit = most_edits(std::max(x.size(), y.size()));
    return std::popcount(letters) > 2 * limit ? kOtherWord : slip_cost(x, y);
  };
  const int whole = cost(a.text, b.text, a.letters ^ b.letters);
  if (whole <= spelling) return whole;
  return std::min(whole,
                  spelling + cost(a.key.view(), b.key.view(), a.key_letters ^ b.key_letters));
}

WordPairs pair_words(const CostTable& costs, std::size_t rows, std::size_t columns) noexcept {
  WordPairs best;
  if (rows == 0) return best;
  CostTable open = costs;
  std::array<std::uint8_t, NameWords::kMost> row{};
  for (std::size_t i = 0; i < rows; ++i) row[i] = static_cast<std::uint8_t>(i);
  std::size_t left = rows;
  while (left > kExact) {
    std::size_t at = 0;
    std::size_t with = 0;
    for (std::size_t i = 0; i < left; ++i) {
      for (std::size_t k = 0; k < columns; ++k) {
        if (open[row[i]][k] < open[row[at]][with]) {
          at = i;
          with = k;
        }
      }
    }
    best.partner[row[at]] = static_cast<std::uint8_t>(with);
    best.cost += costs[row[at]][with];
    for (std::size_t i = 0; i < rows; ++i) open[i][with] = kTaken;
    row[at] = row[--left];
  }

  // Cheapest sum for each set of rows that have a partner among the columns seen so far.
  constexpr std::size_t kSets = std::size_t{1} << kExact;
  std::array<std::int32_t, kSets> sum;
  std::array<std::array<std::uint8_t, kSets>, NameWords::kMost> chosen;  // row + 1, or 0
  const std::size_t full = (std::size_t{1} << left) - 1;
  sum.fill(kTaken * 16);
  sum[0] = 0;
  for (std::size_t k = 0; k < columns; ++k) {
    for (std::size_t set = full + 1; set-- > 0;) {
      chosen[k][set] = 0;
      for (std::size_t i = 0; i < left; ++i) {
        if ((set >> i & 1) == 0) continue;
        const std::int32_t with = sum[set ^ (std::size_t{1} << i)] + open[row[i]][k];
        if (with < sum[set]) {
          sum[set] = with;
          chosen[k][set] = static_cast<std::uint8_t>(i + 1);
        }
      }
    }
  }
  best.cost += sum[full];
  for (std::size_t k = columns, set = full; k-- > 0 && set != 0;) {
    if (chosen[k][set] == 0) continue;
    const std::size_t i = chosen[k][set] - 1U;
    best.partner[row[i]] = static_cast<std::uint8_t>(k);
    set ^= std::size_t{1} << i;
  }
  return best;
}

std::size_t join_split_words(NameWords& split, const NameWords& whole) {
  constexpr int kNearly = 100;
  std::size_t joins = 0;
  for (std::size_t i = 0; i + 1 < split.size; ++i) {
    std::size_t length = split.word[i].text.size();
    for (std::size_t count = 2; count <= 3 && i + count <= split.size; ++count) {
      const NameWord& next = split.word[i + count - 1];
      if (next.place != split.word[i].place + count - 1) break;
      length += next.text.size();
      const NameWord* found = nullptr;
      for (std::size_t k = 0; k < whole.size && found == nullptr; ++k) {
        const std::string_view one = whole.word[k].text;
        if (one.size() + 1 < length || one.size() > length + 1 || one.size() < 4) continue;
        std::string letters;
        for (std::size_t n = 0; n < count; ++n) letters += split.word[i + n].text;
        if (slip_cost(letters, one) <= kNearly) found = &whole.word[k];
      }
      if (found == nullptr) continue;
      if (split.joined.empty()) split.joined.reserve(letters_in(split));
      const std::size_t begin = split.joined.size();
      for (std::size_t n = 0; n < count; ++n) split.joined += split.word[i + n].text;
      split.word[i].text = std::string_view(split.joined).substr(begin);
      split.word[i].kind = found->kind;
      split.word[i].given = found->given;
      for (std::size_t n = 1; n < count; ++n) split.erase(i + 1);
      ++joins;
      break;
    }
  }
  return joins;
}

}  // namespace gigo::match
