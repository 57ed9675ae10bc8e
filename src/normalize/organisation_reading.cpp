// SPDX-License-Identifier: Apache-2.0
#include "normalize/organisation_reading.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

#include "base/ascii.hpp"
#include "normalize/name_lexicon.hpp"
#include "normalize/organisation_facts.hpp"
#include "normalize/organisation_prepared.hpp"
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
      const bool name = first.is(kFormFrontName) && is_name(word(begin_ + 1));
      if (size == 0 && (first.is(kFormFront) || weak || name)) {
        form = first.form;
        size = 1;
      }
      if (size == 0) return;
      add_front(form);
      begin_ += size;
    }
  }

  // "AB Tarnby" has a legal form in front, "AB Plumbing" and "PT 109" initials.
  static bool is_name(std::string_view word) {
    const Word& known = lookup_word(word);
    return word.size() >= 4 && base::is_alpha(word[0]) &&
           (known.is(kOrgAlone) || !known.is(kOrgWord | kOrgWeak | kGivenName));
  }

  // "20" before "1st" of "Twenty-First".
  [[nodiscard]] bool is_tens(std::size_t i) const {
    const std::string_view tens = known(i).spelling;
    if (tens.size() != 2 || tens[1] != '0' || tens[0] == '1' || i + 1 == end_) return false;
    const std::string_view ones = known(i + 1).spelling;
    return !ones.empty() && ones[0] >= '1' && ones[0] <= '9' &&
           (ones.size() == 1 || base::is_alpha(ones[1]));
  }

  void write() {
    std::string& key = out_.key;
    bool together = false;
    for (std::size_t i = begin_; i < end_; ++i) {
      if (!key.empty() && !together) key += ' ';
      together = is_tens(i);
      if (together) {
        key += known(i).spelling[0];
        continue;
      }
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
  std::string buffer;
  Reader reader(signs_as_words(rest, buffer), reading);
  if (!end.empty()) reader.add_form(end);
  if (!front.empty()) reader.add_form(front);
  if (reader.run()) return;
  text::fold_into(rest, reading.key);
  if (reading.key.empty()) reading.key = text::lower(text::cleaned(normal));
}

}  // namespace gigo::normalize
