// SPDX-License-Identifier: Apache-2.0
#include "normalize/email_labels.hpp"

#include <algorithm>
#include <vector>

#include "base/ascii.hpp"
#include "data/data.hpp"
#include "normalize/fact_table.hpp"
#include "normalize/name_lexicon.hpp"
#include "normalize/placeholder.hpp"
#include "normalize/word_index.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

constexpr std::size_t kMostNameBytes = 80;
constexpr std::size_t kMostNameWords = 6;
constexpr std::size_t kFewestPhoneDigits = 5;

// The words of one kind.
class Words {
 public:
  explicit Words(std::string_view kind) : index_(400) {
    for (FactTable table(data::email_labels()); table.next();) {
      if (table[1] == kind) index_.add(table[0]);
    }
  }
  [[nodiscard]] bool has(std::string_view word) const noexcept {
    return index_.find(word) != WordIndex::kAbsent;
  }

 private:
  WordIndex index_;
};

bool is_label_word(std::string_view key) {
  static const Words words("label");
  return words.has(key);
}

bool is_warning(std::string_view keys) {
  static const Words words("warning");
  return words.has(keys);
}

// A word as written, and its letters and digits folded.
struct BesideWord {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string key;
};

std::vector<BesideWord> words_of(std::string_view text) {
  std::vector<BesideWord> words;
  std::size_t at = 0;
  while (at < text.size()) {
    const auto ends_word = [](char c) {
      return std::string_view(" ,;:/()[]{}").find(c) != std::string_view::npos;
    };
    while (at < text.size() && ends_word(text[at])) ++at;
    const std::size_t begin = at;
    while (at < text.size() && !ends_word(text[at])) ++at;
    if (at == begin) break;
    std::string key = text::fold_compact(text.substr(begin, at - begin));
    if (!key.empty()) words.push_back({begin, at, std::move(key)});
  }
  return words;
}

// "1.", "2)", "#3": the number of a line.
bool is_list_number(std::string_view text) noexcept {
  std::size_t digits = 0;
  for (const char c : text) {
    if (base::is_digit(c)) {
      ++digits;
    } else if (std::string_view("#.):(").find(c) == std::string_view::npos) {
      return false;
    }
  }
  return digits > 0 && digits <= 3 && digits < text.size();
}

bool says_nothing(std::string_view text, const BesideWord& word) {
  const std::string_view written = text.substr(word.begin, word.end - word.begin);
  if (is_label_word(word.key) || is_list_number(written) || is_placeholder_key(word.key)) {
    return true;
  }
  // "Don Smith", but "Mr. ".
  return lookup_word(word.key).is(kTitle | kMarital);
}

bool warns(const std::vector<BesideWord>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (is_warning(words[i].key)) return true;
    if (i + 1 < words.size() && is_warning(words[i].key + " " + words[i + 1].key)) return true;
  }
  return false;
}

bool is_name_shape(std::string_view text) noexcept {
  if (text.size() > kMostNameBytes) return false;
  bool letters = false;
  std::size_t dotted = 0;  // letters since a dot that no blank follows
  bool after_dot = false;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = text::next(text, at);
    if (text::is_letter(c) || text::is_mark(c)) {
      letters = true;
      // "J.R. Quill" has a dot inside, and so has a domain.
      if (after_dot && ++dotted > 1) return false;
      continue;
    }
    if (c != '.' && c != ' ' && c != '\'' && c != '-' && c != ',' && c != '&' && c != '/' &&
        c != '"' && c != 0x2019 && c != 0x2010) {
      return false;
    }
    dotted = 0;
    after_dot = c == '.';
  }
  return letters;
}

bool is_phone_number(std::string_view text, const std::vector<BesideWord>& words) {
  std::size_t digits = 0;
  for (const char c : text) digits += base::is_digit(c) ? 1U : 0U;
  if (digits < kFewestPhoneDigits) return false;
  return std::all_of(words.begin(), words.end(), [](const BesideWord& word) {
    return base::all_digits(word.key) || is_label_word(word.key) || word.key == "ext" ||
           word.key == "x";
  });
}

}  // namespace

Beside read_beside(std::string_view text) {
  Beside beside;
  beside.words = text;
  const std::vector<BesideWord> words = words_of(text);
  if (warns(words)) {
    beside.kind = BesideKind::kWarning;
    return beside;
  }
  const auto nothing = [text](const BesideWord& word) { return says_nothing(text, word); };
  if (std::all_of(words.begin(), words.end(), nothing) || is_list_number(text) ||
      is_placeholder_text(text)) {
    beside.kind = BesideKind::kLabel;
    beside.words.clear();
    return beside;
  }
  if (is_phone_number(text, words)) {
    beside.kind = BesideKind::kNumber;
    return beside;
  }
  // Labels and list numbers before and behind the name; titles belong to it.
  const auto is_label = [text](const BesideWord& word) {
    return is_label_word(word.key) ||
           is_list_number(text.substr(word.begin, word.end - word.begin));
  };
  std::size_t first = 0;
  std::size_t last = words.size();
  while (first < last && is_label(words[first])) ++first;
  while (last > first && is_label(words[last - 1])) --last;
  if (first == last) return beside;
  const std::size_t begin = first == 0 ? 0 : words[first].begin;
  const std::size_t end = last == words.size() ? text.size() : words[last - 1].end;
  const std::string_view name = base::trim(text.substr(begin, end - begin));
  if (last - first > kMostNameWords || !is_name_shape(name)) return beside;
  beside.kind = BesideKind::kName;
  beside.words = name;
  return beside;
}

bool is_role_part(std::string_view word) {
  static const Words words("role_part");
  return words.has(word);
}

bool is_ordinary_name(std::string_view word) {
  static const Words words("ordinary");
  return words.has(word);
}

}  // namespace gigo::normalize
