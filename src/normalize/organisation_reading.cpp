// SPDX-License-Identifier: Apache-2.0
#include "normalize/organisation_reading.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

#include "base/ascii.hpp"
#include "normalize/organisation_facts.hpp"
#include "text/fold.hpp"
#include "text/tokens.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

// Longer names are compared as they are.
constexpr std::size_t kMostWords = 48;
constexpr std::size_t kLongestForm = 7;
// Tells no firm from another.
constexpr std::string_view kNoise = "the";

struct NameWord {
  std::uint32_t begin;  // in the text of the reader
  std::uint32_t size;
  const OrganisationWord* known;
  bool joins;
};

bool is_single(std::string_view word) {
  return word.size() == 1 && word[0] >= 'a' && word[0] <= 'z';
}

bool same_letters(std::string_view text, std::string_view small) {
  return std::equal(text.begin(), text.end(), small.begin(), small.end(),
                    [](char a, char b) { return base::to_lower(a) == b; });
}

// Remarks with strokes lose them when folded: "t/a" as one word that nothing else folds to.
struct Stroked {
  std::string_view written;
  std::string_view word;
};
constexpr Stroked kStroked[] = {{"t/a", " tradingas "}, {"c/o", " careof "}, {"d/b/a", " dba "},
                                {"f/k/a", " fka "},     {"a/k/a", " aka "},  {"n/k/a", " nka "}};

// "Acme (Pty) Ltd", "Acme (P) Ltd"
bool is_bracketed_form(std::string_view inside) {
  return same_letters(inside, "pty") || same_letters(inside, "p") || same_letters(inside, "pvt") ||
         same_letters(inside, "private");
}

// The text with signs as words and without what stands in brackets, unless nothing else is left.
class Prepared {
 public:
  std::string_view operator()(std::string_view normal) {
    const bool signs = std::any_of(normal.begin(), normal.end(), [](char c) {
      return c == '&' || c == '+' || c == '/' || c == '(' || c == '[' || c == '{' || c == '\\';
    });
    if (!signs) return normal;
    const bool dropped = write(normal, true);
    if (dropped && !has_words()) write(normal, false);
    return out_;
  }

 private:
  // True when brackets were left out.
  bool write(std::string_view normal, bool drop_brackets) {
    out_.clear();
    bool dropped = false;
    for (std::size_t i = 0; i < normal.size(); ++i) {
      const char c = normal[i];
      if (c == '&' || c == '+') {
        out_ += " and ";
      } else if (drop_brackets && (c == '(' || c == '[' || c == '{')) {
        const char closing = c == '(' ? ')' : c == '[' ? ']' : '}';
        const std::size_t end = normal.find(closing, i);
        if (end == std::string_view::npos) {
          out_ += ' ';
          continue;
        }
        out_ += ' ';
        const std::string_view inside = normal.substr(i + 1, end - i - 1);
        i = end;
        if (is_bracketed_form(inside)) {
          out_ += inside;
          out_ += ' ';
          continue;
        }
        dropped = true;
      } else if (c == '/' && stroked(normal, i)) {
        continue;
      } else if (c == '\\' && is_apostrophe(normal, i)) {
        continue;
      } else {
        out_ += c;
      }
    }
    return dropped;
  }

  // What a database leaves of an apostrophe: "Bone\'s", "Bone\s".
  static bool is_apostrophe(std::string_view normal, std::size_t i) {
    if (i == 0 || i + 1 == normal.size() || !base::is_alnum(normal[i - 1])) return false;
    if (normal[i + 1] == '\'') return true;
    return base::to_lower(normal[i + 1]) == 's' &&
           (i + 2 == normal.size() || !base::is_alnum(normal[i + 2]));
  }

  // At the first stroke of "t/a": takes back the letter before it and jumps behind it.
  bool stroked(std::string_view normal, std::size_t& i) {
    if (i == 0 || (i > 1 && base::is_alnum(normal[i - 2]))) return false;
    for (const Stroked& known : kStroked) {
      const std::string_view here = normal.substr(i - 1, known.written.size());
      const std::size_t end = i - 1 + known.written.size();
      if (!same_letters(here, known.written)) continue;
      if (end < normal.size() && base::is_alnum(normal[end])) continue;
      out_.pop_back();
      out_ += known.word;
      i = end - 1;
      return true;
    }
    return false;
  }

  [[nodiscard]] bool has_words() const {
    std::size_t letters = 0;
    for (const char c : out_) letters += base::is_alnum(c) || static_cast<unsigned char>(c) >= 0x80;
    return letters >= 2;
  }

  std::string out_;
};

class Reader {
 public:
  Reader(std::string_view text, OrganisationReading& out)
      : facts_(OrganisationFacts::get()), out_(out) {
    text::fold_into(text, text_);
  }

  // False when there are no words, or too many.
  bool run() {
    if (!split()) return false;
    remarks();
    end_forms();
    front_forms();
    write();
    return true;
  }

  // A legal form of a script without blanks, taken off before.
  void add_form(std::string_view form) { add_front(form); }

 private:
  [[nodiscard]] std::string_view word(std::size_t i) const {
    return std::string_view(text_).substr(words_[i].begin, words_[i].size);
  }
  [[nodiscard]] std::string_view between(std::size_t first, std::size_t last) const {
    const std::size_t begin = words_[first].begin;
    return std::string_view(text_).substr(begin, words_[last].begin + words_[last].size - begin);
  }
  [[nodiscard]] std::size_t count() const { return end_ - begin_; }
  [[nodiscard]] const OrganisationWord& known(std::size_t i) const { return *words_[i].known; }

  // "s a r l" to "sarl": abbreviations that were written with periods. In place: the text only
  // becomes shorter. False when there are no words, or too many.
  bool split() {
    std::size_t tokens = 0;
    bool others = false;
    text::for_each_token(text_, [&](std::string_view token) {
      ++tokens;
      others |= token != kNoise;
    });
    if (tokens == 0 || tokens > kMostWords) return false;
    bool single_before = false;
    size_ = 0;
    text::for_each_token(text_, [&](std::string_view token) {
      // Left out before letters are joined: "a the b" and "a b" have one key.
      if (others && token == kNoise) return;
      const bool single = is_single(token);
      if (single && single_before) {
        text_[size_++] = token[0];
        ++words_[end_ - 1].size;
        return;
      }
      drop_spelled_noise(others);
      single_before = single;
      if (size_ > 0) text_[size_++] = ' ';
      words_[end_++] = {static_cast<std::uint32_t>(size_), static_cast<std::uint32_t>(token.size()),
                        nullptr, false};
      std::memmove(text_.data() + size_, token.data(), token.size());
      size_ += token.size();
    });
    drop_spelled_noise(others);
    if (end_ == 0) return false;
    for (std::size_t i = 0; i < end_; ++i) words_[i].known = &facts_.find(word(i));
    for (std::size_t i = 1; i + 1 < end_; ++i) {
      words_[i].joins = known(i).is(kJoins) || (known(i).is(kJoinsKin) && known(i + 1).is(kKin));
    }
    for (const std::size_t i : {std::size_t{0}, end_ - 1}) words_[i].joins = word(i) == "and";
    return true;
  }

  // "t h e"
  void drop_spelled_noise(bool others) {
    if (!others || end_ == 0 || word(end_ - 1) != kNoise) return;
    --end_;
    size_ = end_ == 0 ? 0 : words_[end_].begin - 1;
  }

  // The words of the remark that begins at i, 0 when none does; `facts` says what it brings.
  std::size_t remark_at(std::size_t i, std::uint16_t& facts) const {
    if (known(i).is(kRemarkBegins)) {
      for (std::size_t size = std::min<std::size_t>(3, end_ - i); size > 1; --size) {
        facts = facts_.find(between(i, i + size - 1)).facts;
        if ((facts & (kNameFollows | kNameBefore)) != 0) return size;
      }
    }
    facts = known(i).facts;
    return known(i).is(kNameFollows | kNameBefore) ? 1 : 0;
  }

  void remarks() {
    for (std::size_t i = begin_ + 1; i + 1 < end_; ++i) {
      std::uint16_t facts = 0;
      const std::size_t size = remark_at(i, facts);
      if (size == 0 || i + size >= end_) continue;
      if ((facts & kNameFollows) != 0) {
        out_.other_name = between(begin_, i - 1);
        begin_ = i + size;
        i = begin_;
      } else {
        out_.other_name = between(i + size, end_ - 1);
        end_ = i;
      }
    }
  }

  // Words at the end that make a legal form; 0 when none do.
  [[nodiscard]] std::size_t end_form(std::string_view& form) const {
    const OrganisationWord& last = known(end_ - 1);
    if (last.is(kFormEnds)) {
      for (std::size_t size = std::min(kLongestForm, count() - 1); size > 1; --size) {
        const OrganisationWord& found = facts_.find(between(end_ - size, end_ - 1));
        if (!found.is(kFormEnd)) continue;
        form = found.form;
        return size;
      }
    }
    if (!last.is(kFormEnd)) return 0;
    // A zoo is one unless "sp" stands before it.
    if (word(end_ - 1) == "zoo") return 0;
    form = last.form;
    return 1;
  }

  void end_forms() {
    bool dropped = false;
    while (count() > 1) {
      std::string_view form;
      const std::size_t size = end_form(form);
      if (size > 0) {
        add_front(form);
        end_ -= size;
        dropped = true;
        continue;
      }
      const bool joins = dropped && (words_[end_ - 1].joins ||
                                     (word(end_ - 1) == "de" && known(end_ - 2).is(kFormEnd)));
      if (!joins) break;
      --end_;
    }
    dropped_ = dropped;
  }

  // "co ltd" is ltd, "co kg" a kind of kg.
  void add_front(std::string_view form) {
    if (form == "co" && !out_.legal_form.empty() && !out_.legal_form.starts_with("kg")) return;
    std::string& all = out_.legal_form;
    if (form == all) return;
    if (!all.empty()) all.insert(0, 1, ' ');
    all.insert(0, form);
  }

  void front_forms() {
    while (count() > 1) {
      std::size_t size = 0;
      std::string_view form;
      const OrganisationWord& first = known(begin_);
      if (first.is(kFormBegins)) {
        for (std::size_t words = std::min(kLongestForm, count() - 1); words > 1; --words) {
          const OrganisationWord& found = facts_.find(between(begin_, begin_ + words - 1));
          if (!found.is(kFormFront)) continue;
          form = found.form;
          size = words;
          break;
        }
      }
      const bool weak = first.is(kFormFrontWeak) && (count() > 2 || dropped_);
      if (size == 0 && (first.is(kFormFront) || weak)) {
        form = first.form;
        size = 1;
      }
      if (size == 0) return;
      add_front(form);
      begin_ += size;
    }
  }

  void write() {
    std::string& key = out_.key;
    for (std::size_t i = begin_; i < end_; ++i) {
      if (!key.empty()) key += ' ';
      if (words_[i].joins) {
        key += "and";
      } else if (i == begin_ && count() > 1 && word(i) == "st") {
        key += "saint";
      } else if (known(i).is(kSpelling)) {
        key += known(i).spelling;
      } else {
        key += word(i);
      }
    }
  }

  const OrganisationFacts& facts_;
  OrganisationReading& out_;
  std::string text_;      // folded; then its words, abbreviations joined
  std::size_t size_ = 0;  // of the words in it
  std::array<NameWord, kMostWords> words_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  bool dropped_ = false;
};

// Up to five letters as a number.
constexpr std::uint64_t packed(std::string_view word) {
  std::uint64_t number = 0;
  for (const char c : word) number = number << 8 | static_cast<unsigned char>(c);
  return number;
}

bool is_small_word(std::string_view word) noexcept {
  static constexpr auto kSmall = [] {
    std::array<std::uint64_t, 30> words{};
    std::size_t at = 0;
    for (const std::string_view one :
         {"and", "of", "for", "de",  "du",  "des",  "der",  "die",  "das",   "del",
          "di",  "da", "do",  "la",  "le",  "les",  "el",   "van",  "von",   "in",
          "at",  "on", "to",  "fur", "und", "voor", "pour", "para", "della", "dos"}) {
      words[at++] = packed(one);
    }
    return words;
  }();
  if (word.size() < 2 || word.size() > 5) return false;
  const std::uint64_t number = packed(word);
  return std::find(kSmall.begin(), kSmall.end(), number) != kSmall.end();
}

}  // namespace

void read_organisation(std::string_view normal, OrganisationReading& reading) {
  reading.key.clear();
  reading.legal_form.clear();
  reading.other_name.clear();
  std::string_view front;
  std::string_view end;
  std::string_view rest = normal;
  if (!text::is_ascii(rest)) {
    const OrganisationFacts& facts = OrganisationFacts::get();
    for (const RawForm* form = facts.front_form(rest); form != nullptr;
         form = facts.front_form(rest)) {
      front = form->form;
      rest.remove_prefix(form->text.size());
    }
    for (const RawForm* form = facts.end_form(rest); form != nullptr; form = facts.end_form(rest)) {
      end = form->form;
      rest.remove_suffix(form->text.size());
    }
  }
  Prepared prepared;
  Reader reader(prepared(rest), reading);
  if (!end.empty()) reader.add_form(end);
  if (!front.empty()) reader.add_form(front);
  if (reader.run()) return;
  text::fold_into(rest, reading.key);
  if (reading.key.empty()) reading.key = text::lower(text::cleaned(normal));
}

std::string acronym_of(std::string_view key) {
  std::string letters;
  std::size_t words = 0;
  text::for_each_token(key, [&](std::string_view word) {
    if (is_small_word(word) || !base::is_alnum(word[0])) return;
    letters += word[0];
    ++words;
  });
  if (words < 2 || words > 10) letters.clear();
  return letters;
}

bool is_acronym_of(std::string_view acronym, std::string_view key) noexcept {
  if (acronym.size() < 2 || acronym.size() > 10) return false;
  std::size_t at = 0;
  bool same = true;
  text::for_each_token(key, [&](std::string_view word) {
    if (!same || is_small_word(word)) return;
    same = at < acronym.size() && word[0] == acronym[at];
    ++at;
  });
  return same && at == acronym.size();
}

}  // namespace gigo::normalize
