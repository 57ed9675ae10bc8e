// SPDX-License-Identifier: Apache-2.0
#include "normalize/address_contact.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "normalize/street_words.hpp"
#include "text/fold.hpp"

namespace gigo::normalize {
namespace {

constexpr std::size_t kShortestPhone = 7;
constexpr std::size_t kLongestPhone = 15;
constexpr std::size_t kShortestWithZero = 9;

std::size_t digits_of(std::string_view text) noexcept {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), base::is_digit));
}

bool is_url(std::string_view word) noexcept {
  constexpr std::size_t kShortest = 8;
  return word.size() >= kShortest &&
         (base::istarts_with(word, "http://") || base::istarts_with(word, "https://") ||
          base::istarts_with(word, "www."));
}

bool is_email(std::string_view word) noexcept {
  const std::size_t at = word.find('@');
  if (at == std::string_view::npos || at == 0) return false;
  const std::size_t dot = word.find('.', at);
  return dot != std::string_view::npos && dot > at + 1 && dot + 1 < word.size();
}

// "Tel.", "Phone:", "T:"
bool is_phone_label(std::string_view word) {
  constexpr std::string_view kSingle = "tpfm";
  if (word.size() == 2 && word[1] == ':') {
    return kSingle.find(base::to_lower(word[0])) != std::string_view::npos;
  }
  return find_street_word(text::fold_compact(word)).is(kPhone);
}

bool is_email_label(std::string_view word) {
  const std::string folded = text::fold_compact(word);
  return folded == "email" || folded == "mail" || folded == "mailto" || folded == "web";
}

// The sizes of the groups of digits, as text: "3 3 4".
std::string groups_of(std::string_view text) {
  std::string groups;
  std::size_t digits = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && base::is_digit(text[i])) {
      ++digits;
    } else if (digits != 0) {
      if (!groups.empty()) groups.push_back(' ');
      groups += std::to_string(digits);
      digits = 0;
    }
  }
  return groups;
}

// What only phones look like.
bool is_phone(std::string_view text) {
  const std::size_t digits = digits_of(text);
  if (digits < kShortestPhone || digits > kLongestPhone) return false;
  if (text.front() == '+') return true;
  if (text.front() == '(') return text.find(')') != std::string_view::npos;
  const std::string groups = groups_of(text);
  if (groups == "3 3 4" || groups == "1 3 3 4") return true;
  constexpr std::size_t kShortestSolid = 10;
  if (text.front() != '0' || groups == "5 4") return false;
  return digits >= (groups.find(' ') == std::string::npos ? kShortestSolid : kShortestWithZero);
}

bool is_phone_char(char c) noexcept {
  return base::is_digit(c) || c == '-' || c == '.' || c == '(' || c == ')' || c == '+' || c == '/';
}

class ContactFinder {
 public:
  ContactFinder(std::string_view address, std::vector<CellNote>& notes)
      : address_(address), notes_(notes) {}

  // Gives whether anything was found.
  bool run(std::string& rest) {
    std::string kept;
    for (std::size_t at = 0; at <= address_.size();) {
      const std::size_t end = std::min(address_.find_first_of(",;|\r\n", at), address_.size());
      read_segment(address_.substr(at, end - at));
      bool any = false;
      for (const Word& word : words_) any = any || word.kept;
      // A segment of contacts alone leaves no separator behind.
      if (any || words_.empty()) {
        if (at > 0) kept += address_[at - 1];
        for (const Word& word : words_) {
          if (!word.kept) continue;
          if (!kept.empty()) kept += ' ';
          kept += word.text;
        }
      }
      at = end + 1;
    }
    if (found_) rest = std::move(kept);
    return found_;
  }

 private:
  struct Word {
    std::string_view text;
    bool kept = true;
  };

  void read_segment(std::string_view segment) {
    words_.clear();
    for (std::size_t at = segment.find_first_not_of(" \t"); at != std::string_view::npos;) {
      const std::size_t end = std::min(segment.find_first_of(" \t", at), segment.size());
      const std::string_view word = segment.substr(at, end - at);
      const std::size_t number = number_behind_label(word);
      if (number != 0) words_.push_back({word.substr(0, number)});
      words_.push_back({word.substr(number)});
      at = segment.find_first_not_of(" \t", end);
    }
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (is_email(words_[i].text)) {
        drop(i, i + 1, Code::kAddressContainsEmail);
      } else if (is_url(words_[i].text)) {
        drop(i, i + 1, Code::kAddressContainsUrl);
      } else {
        continue;
      }
      if (i > 0 && is_email_label(words_[i - 1].text)) words_[i - 1].kept = false;
    }
    for (std::size_t i = 0; i < words_.size();) {
      std::size_t end = i;
      while (end < words_.size() && words_[end].kept && phone_like(words_[end].text)) ++end;
      if (end > i) read_numbers(i, end);
      i = end + 1;
    }
  }

  // "Tel.030", "T:+49": where the number begins; 0: no such word.
  static std::size_t number_behind_label(std::string_view word) {
    const std::size_t digit = word.find_first_of("+(0123456789");
    if (digit == 0 || digit == std::string_view::npos) return 0;
    const bool sign = word[digit - 1] == '.' || word[digit - 1] == ':';
    return sign && is_phone_label(word.substr(0, digit)) ? digit : 0;
  }

  static bool phone_like(std::string_view word) noexcept {
    return std::all_of(word.begin(), word.end(), is_phone_char);
  }

  // Numbers that stand beside each other: the phone is the end of them.
  void read_numbers(std::size_t begin, std::size_t end) {
    constexpr std::size_t kShortestLabelled = 5;
    if (begin > 0 && is_phone_label(words_[begin - 1].text)) {
      const std::string_view text = span(begin, end);
      if (digits_of(text) >= kShortestLabelled && digits_of(text) <= kLongestPhone) {
        return drop(begin - 1, end, Code::kAddressContainsPhone, begin);
      }
    }
    const bool closed =
        end == words_.size() || !words_[end].kept || is_phone_label(words_[end].text);
    for (std::size_t i = begin; i < end; ++i) {
      if (words_[i].text.front() != '+' && !closed) continue;
      if (i == begin && i > 0 && belongs_to_unit(words_[i - 1].text)) continue;
      if (is_phone(span(i, end)) || is_local_phone(i, begin, end)) {
        return drop(i, end, Code::kAddressContainsPhone);
      }
    }
  }

  // "PO Box 012 345 6789"
  static bool belongs_to_unit(std::string_view word) {
    return find_street_word(text::fold_compact(word)).is(kBox | kUnits | kSign);
  }

  // "62704 555-0123": three and four digits, which may be a postcode, behind a postcode.
  [[nodiscard]] bool is_local_phone(std::size_t at, std::size_t begin, std::size_t end) const {
    if (at + 1 != end || at == begin) return false;
    const std::string_view before = words_[at - 1].text;
    const bool postcode = digits_of(before.substr(0, 5)) == 5;
    const std::string_view word = words_[at].text;
    return postcode && word.size() == 8 && word[3] == '-' && digits_of(word) == kShortestPhone;
  }

  [[nodiscard]] std::string_view span(std::size_t begin, std::size_t end) const noexcept {
    const char* const first = words_[begin].text.data();
    const std::string_view last = words_[end - 1].text;
    return {first, static_cast<std::size_t>(last.data() + last.size() - first)};
  }

  void drop(std::size_t begin, std::size_t end, Code code, std::size_t noted_from = SIZE_MAX) {
    add_note(notes_, code, std::string(span(noted_from == SIZE_MAX ? begin : noted_from, end)));
    for (std::size_t i = begin; i < end; ++i) words_[i].kept = false;
    found_ = true;
  }

  std::string_view address_;
  std::vector<CellNote>& notes_;
  std::vector<Word> words_;
  bool found_ = false;
};

}  // namespace

namespace {

// Digits of the words without letters from one on.
std::size_t digits_from(const AddressLine& line, std::size_t at) noexcept {
  std::size_t digits = 0;
  for (; at < line.size() && !line[at].has_letter; ++at) digits += line[at].folded.size();
  return digits;
}

}  // namespace

bool may_hold_contact(const AddressLine& line) noexcept {
  constexpr std::size_t kGroup = 4;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const AddressWord& word = line[i];
    const char front = word.text.front();
    if (word.has_letter) {
      if (word.is(kPhone) || (word.text.size() == 2 && word.text[1] == ':')) return true;
      // A dot and an at sign, or two dots.
      const bool signs = word.text.size() > word.folded.size() + 1;
      if (signs && (is_email(word.text) || is_url(word.text))) return true;
      continue;
    }
    if (!word.has_digit) continue;
    if (front == '+' || front == '(') return true;
    // A zero in front of a phone; postcodes have it too, but fewer digits.
    if (front == '0' && digits_from(line, i) >= kShortestWithZero) return true;
    // "217-555-0123", "217 555 0123" and, behind a postcode, "555-0123"
    constexpr std::size_t kWhole = 10;
    if (word.folded.size() >= kWhole) return true;
    if (i == 0 || line[i - 1].has_letter) continue;
    const std::size_t before = line[i - 1].folded.size();
    if (word.folded.size() == kShortestPhone && before >= 5) return true;
    if (word.folded.size() == kGroup && before == 3 && i >= 2 && line[i - 2].folded.size() == 3) {
      return true;
    }
  }
  return false;
}

bool take_contacts(std::string_view address, std::string& rest, std::vector<CellNote>& notes) {
  return ContactFinder(address, notes).run(rest);
}

}  // namespace gigo::normalize
