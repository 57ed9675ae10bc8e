// SPDX-License-Identifier: Apache-2.0
#include "mapping/header_meaning.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/ascii.hpp"
#include "data/data.hpp"
#include "normalize/fact_table.hpp"
#include "text/fold.hpp"
#include "text/tokens.hpp"

namespace gigo::mapping {
namespace {

constexpr std::pair<std::string_view, AmbiguousHeader> kRules[] = {
    {"?name", AmbiguousHeader::kName},         {"?contact", AmbiguousHeader::kContact},
    {"?number", AmbiguousHeader::kNumber},     {"?title", AmbiguousHeader::kTitle},
    {"?address", AmbiguousHeader::kAddress},   {"?state", AmbiguousHeader::kState},
    {"?kind", AmbiguousHeader::kKind},         {"?id", AmbiguousHeader::kId},
    {"?customer", AmbiguousHeader::kCustomer}, {"?apelido", AmbiguousHeader::kApelido},
    {"?date", AmbiguousHeader::kDate},
};

// No header worth reading has more words or bytes.
constexpr std::size_t kMostWords = 12;
constexpr std::size_t kLongestHeader = 200;

struct Aliases {
  std::unordered_map<std::string, HeaderMeaning> meanings;
  std::unordered_map<std::string, std::string> kind_words;
};

// Puts blanks where camelCase begins a word and where letters meet digits.
std::string spaced(std::string_view header) {
  std::string out;
  for (std::size_t i = 0; i < header.size(); ++i) {
    const char c = header[i];
    if (i > 0) {
      const char before = header[i - 1];
      const bool hump = base::is_upper(c) && base::is_lower(before);
      const bool acronym_ends = base::is_upper(c) && base::is_upper(before) &&
                                i + 1 < header.size() && base::is_lower(header[i + 1]);
      const bool number = base::is_digit(c) != base::is_digit(before) &&
                          (base::is_alpha(c) || base::is_alpha(before));
      if (hump || acronym_ends || number) out += ' ';
    }
    out += c;
  }
  return out;
}

// "e mail" and "email" are one word.
std::string one_word_email(std::string key) {
  for (std::size_t pos = 0; (pos = key.find("e mail", pos)) != std::string::npos; ++pos) {
    if (pos == 0 || key[pos - 1] == ' ') key.erase(pos + 1, 1);
  }
  return key;
}

std::string_view without_final_hash(std::string_view header, bool& had_one) {
  header = base::trim(header);
  had_one = header.ends_with('#');
  if (had_one) header.remove_suffix(1);
  return header;
}

std::string german_key(std::string_view header) {
  return one_word_email(text::fold_german(header));
}

HeaderMeaning read_target(std::string_view target) {
  HeaderMeaning meaning;
  if (target.starts_with('?')) {
    const std::size_t bracket = target.find('[');
    for (const auto& [name, rule] : kRules) {
      if (name == target.substr(0, bracket)) meaning.ambiguous = rule;
    }
    if (bracket != std::string_view::npos) {
      meaning.kind = target.substr(bracket + 1, target.size() - bracket - 2);
    }
  } else if (const std::optional<FieldRef> ref = parse_field(target)) {
    meaning.ref = *ref;
  }
  return meaning;
}

Aliases read_aliases() {
  Aliases aliases;
  for (normalize::FactTable table(data::header_aliases()); table.next();) {
    const std::string_view target = table[1];
    // German writers spell ä as a and as ae; both keys stand for the alias. The first alias of a
    // key wins.
    for (const std::string& key : {header_key(table[0]), german_key(table[0])}) {
      if (target.starts_with('+')) {
        aliases.kind_words.try_emplace(key, target.substr(1));
      } else {
        aliases.meanings.try_emplace(key, read_target(target));
      }
    }
  }
  return aliases;
}

const Aliases& aliases() {
  static const Aliases kAliases = read_aliases();
  return kAliases;
}

std::string without_numbers(std::string_view key) {
  std::string out;
  text::for_each_token(key, [&](std::string_view token) {
    if (base::all_digits(token)) return;
    if (!out.empty()) out += ' ';
    out += token;
  });
  return out;
}

// Reads words that only say the kind, and numbers; false when there is any other. The first kind
// found counts.
bool only_kind_words(std::span<const std::string_view> words, std::string& kind) {
  constexpr std::size_t kLongestPhrase = 3;
  for (std::size_t i = 0; i < words.size();) {
    std::size_t taken = base::all_digits(words[i]) ? 1 : 0;
    for (std::size_t n = std::min(kLongestPhrase, words.size() - i); n > 0 && taken == 0; --n) {
      const auto found = aliases().kind_words.find(text::join(words.subspan(i, n)));
      if (found == aliases().kind_words.end()) continue;
      if (kind.empty()) kind = found->second;
      taken = n;
    }
    if (taken == 0) return false;
    i += taken;
  }
  return true;
}

HeaderMeaning exact(const std::string& key) {
  const auto found = aliases().meanings.find(key);
  return found == aliases().meanings.end() ? HeaderMeaning{} : found->second;
}

// The meaning with a kind added, or nothing when it has no kinds.
HeaderMeaning of_kind(HeaderMeaning meaning, const std::string& kind) {
  if (kind.empty()) return meaning;
  if (meaning.ambiguous != AmbiguousHeader::kNone) {
    if (meaning.ambiguous != AmbiguousHeader::kAddress &&
        meaning.ambiguous != AmbiguousHeader::kState) {
      return {};
    }
    if (meaning.kind.empty()) meaning.kind = kind;
  } else if (!field_info(meaning.ref.field).takes_kind) {
    return {};
  } else if (meaning.ref.kind.empty()) {
    meaning.ref.kind = kind;
  }
  return meaning;
}

// The longest alias inside, the last of equal length, when all the rest is kind words and numbers.
HeaderMeaning with_kind_words(const std::string& key) {
  const std::vector<std::string_view> words = text::tokens(key);
  if (words.size() > kMostWords) return {};
  for (std::size_t n = words.size(); n > 0; --n) {
    for (std::size_t begin = words.size() - n + 1; begin-- > 0;) {
      const std::span<const std::string_view> all(words);
      const std::string alias = text::join(all.subspan(begin, n));
      // "home" alone is a phone, but in "home address" it only says the kind.
      const auto kind_word = aliases().kind_words.find(alias);
      if (kind_word != aliases().kind_words.end() && !kind_word->second.empty()) continue;
      HeaderMeaning meaning = exact(alias);
      if (!meaning.known()) meaning = exact(without_numbers(alias));
      std::string kind;
      if (!meaning.known() || !only_kind_words(all.first(begin), kind) ||
          !only_kind_words(all.subspan(begin + n), kind)) {
        continue;
      }
      meaning = of_kind(std::move(meaning), kind);
      if (meaning.known()) return meaning;
    }
  }
  return {};
}

}  // namespace

std::string header_key(std::string_view header) {
  bool number = false;
  const std::string_view rest = without_final_hash(header.substr(0, kLongestHeader), number);
  std::string key = one_word_email(text::fold(spaced(rest)));
  if (number) key += key.empty() ? "number" : " number";
  return key;
}

HeaderMeaning header_meaning(std::string_view header) {
  if (header.size() > kLongestHeader) return {};
  // "DoB" is one word although it looks like two; "Größe" may be meant as "groesse".
  const std::string keys[] = {header_key(header), one_word_email(text::fold(header)),
                              german_key(header)};
  for (const std::string& key : keys) {
    if (HeaderMeaning meaning = exact(key); meaning.known()) return meaning;
  }
  for (const std::string& key : keys) {
    if (HeaderMeaning meaning = exact(without_numbers(key)); meaning.known()) return meaning;
  }
  for (const std::string& key : keys) {
    if (HeaderMeaning meaning = with_kind_words(key); meaning.known()) return meaning;
  }
  return {};
}

}  // namespace gigo::mapping
