// SPDX-License-Identifier: Apache-2.0
#include "normalize/phone_chunks.hpp"

#include "base/ascii.hpp"
#include "normalize/phone_clean.hpp"

namespace gigo::normalize {
namespace {

constexpr std::size_t kFewestWhole = 7;  // digits of a number with its area code
constexpr std::size_t kLongest = 80;     // characters; work would grow with their square
constexpr std::string_view kBrackets = "([{";

std::string_view trimmed(std::string_view text) noexcept {
  while (!text.empty()) {
    const char c = text.front();
    if (base::is_digit(c) || c == '+' || kBrackets.find(c) != std::string_view::npos) break;
    if ((c == '#' || c == '-') && text.size() > 1 && base::is_digit(text[1])) break;
    text.remove_prefix(1);
  }
  while (!text.empty()) {
    const char c = text.back();
    if (base::is_digit(c) || base::is_alpha(c) || c == ')' || c == ']') break;
    text.remove_suffix(1);
  }
  return text;
}

bool is_cut(std::string_view text, std::size_t at) noexcept {
  const char c = text[at];
  if (c == kWordMark || c == ';' || c == '|') return true;
  if (c != ',') return false;
  const char before = at > 0 ? text[at - 1] : ' ';
  const char after = at + 1 < text.size() ? text[at + 1] : ' ';
  if (before == ',' || after == ',') return false;  // a pause before an extension
  return before == ' ' || after == ' ';
}

// Digits of the first run of them.
std::size_t leading_digits(std::string_view text) noexcept {
  std::size_t size = 0;
  while (size < text.size() && base::is_digit(text[size])) ++size;
  return size;
}

bool holds_number(std::string_view text) noexcept {
  std::size_t digits = 0;
  for (std::size_t at = 0; at < text.size() && digits < kFewestWhole && !is_cut(text, at); ++at) {
    digits += base::is_digit(text[at]) ? 1U : 0U;
  }
  return digits >= kFewestWhole;
}

// Size of a remark, " (2019) ", that stands between two numbers; 0 when none begins here.
std::size_t remark_size(std::string_view text) noexcept {
  constexpr std::size_t kMost = 4;
  if (text.front() != '(' && text.front() != '[') return 0;
  const std::size_t size = leading_digits(text.substr(1));
  if (size == 0 || size > kMost || size + 2 >= text.size()) return 0;
  if (text[size + 1] != ')' && text[size + 1] != ']') return 0;
  return holds_number(text.substr(size + 2)) ? size + 2 : 0;
}

// " 2: 0171 …", " #2 0171 …" behind a number.
bool begins_list_number(std::string_view text) noexcept {
  if (text.front() != ' ' || text.size() < 2) return false;
  const bool hash = text[1] == '#';
  text.remove_prefix(hash ? 2 : 1);
  const std::size_t size = leading_digits(text);
  if (size != 1 || size + 1 >= text.size()) return false;
  const bool colon = text[size] == ':' && text[size + 1] == ' ';
  return (colon || (hash && text[size] == ' ')) && holds_number(text.substr(size));
}

// "24/7", "8:30", "2.", "8-17": no group of it is longer than two digits.
bool is_short(std::string_view token) noexcept {
  std::size_t run = 0;
  for (const char c : token) {
    run = base::is_digit(c) ? run + 1 : 0;
    if (run > 2) return false;
  }
  return true;
}

std::size_t last_group(std::string_view text) noexcept {
  std::size_t size = 0;
  while (size < text.size() && base::is_digit(text[text.size() - 1 - size])) ++size;
  return size;
}

}  // namespace

std::vector<PhoneChunk> cut_at_words(std::string_view marked) {
  std::vector<PhoneChunk> chunks;
  bool word_before = false;
  for (std::size_t begin = 0; begin <= marked.size();) {
    std::size_t end = begin;
    std::size_t digits = 0;
    std::size_t remark = 0;
    for (; end < marked.size() && !is_cut(marked, end); ++end) {
      if (base::is_digit(marked[end])) {
        ++digits;
      } else if (digits >= kFewestWhole) {
        remark = remark_size(marked.substr(end));
        if (remark != 0 || begins_list_number(marked.substr(end))) break;
      }
    }
    const bool word = end < marked.size() && (marked[end] == kWordMark ||
                                              (marked[end] == ';' && end + 1 == marked.size()));
    const std::string_view text = marked.substr(begin, end - begin);
    if (count_digits(text) > 0) {
      const bool attached = word && base::is_digit(text.back());
      chunks.push_back({trimmed(text), word_before, word, attached});
      word_before = word;
    } else {
      word_before = word_before || word;
      if (word && !chunks.empty() && base::trim(text).empty()) chunks.back().word_after = true;
    }
    if (remark != 0) chunks.push_back({trimmed(marked.substr(end + 1, remark - 2))});
    begin = end + (remark != 0 ? remark : 1);
  }
  return chunks;
}

bool begins_number(std::string_view text, std::string_view trunk) noexcept {
  while (!text.empty() && kBrackets.find(text.front()) != std::string_view::npos) {
    text.remove_prefix(1);
  }
  return !text.empty() && (text.front() == '+' || text.front() == '0' ||
                           (!trunk.empty() && text.starts_with(trunk)));
}

ListNumber find_list_number(const PhoneChunk& chunk, std::string_view trunk,
                            const IsNumber& is_number) {
  std::string_view text = chunk.text;
  const bool hash = text.front() == '#';
  const bool bracket = text.front() == '(';
  if (hash || bracket) text.remove_prefix(1);
  const std::size_t size = leading_digits(text);
  if (size == 0 || size > 2 || text.front() == '0') return {};
  text.remove_prefix(size);
  std::size_t gap = 0;
  while (gap < text.size() && !base::is_digit(text[gap]) && text[gap] != '+' && text[gap] != '(') {
    ++gap;
  }
  const std::string_view between = text.substr(0, gap);
  const std::string_view rest = text.substr(gap);
  const bool colon = between.find(':') != std::string_view::npos;
  const bool point = between.starts_with(". ") || between.starts_with(")");
  if (bracket != between.starts_with(")") && bracket) return {};
  const bool begins = begins_number(rest, trunk) && rest.substr(0, 3) != "(0)";
  const bool beside = chunk.word_before && size == 1 && between == " ";
  const bool bare = size == 1 && between == " " && begins;
  if (!(hash || colon || bare || ((point || beside) && begins))) return {};
  if (count_digits(rest) < kFewestWhole || !is_number(rest)) return {};
  return {rest, begins && (hash || colon || point || beside)};
}

std::string_view before_remark(const PhoneChunk& chunk, const IsNumber& is_number) {
  const std::string_view text = chunk.text;
  if (text.size() > kLongest) return {};
  std::string_view left = text;
  if (text.back() == ')' || text.back() == ']') {
    constexpr std::size_t kMost = 4;
    const std::size_t open = text.find_last_of("([");
    if (open == std::string_view::npos || count_digits(text.substr(open)) > kMost) return {};
    left = text.substr(0, open);
  } else {
    std::size_t found = text.size();
    for (std::size_t blank = text.rfind(' '); blank != std::string_view::npos && blank > 0;
         blank = text.rfind(' ', blank - 1)) {
      const std::string_view token = text.substr(blank + 1);
      if (!is_short(token) || count_digits(token) > 8) break;
      const std::string_view last = token.substr(0, token.find(' '));
      const std::string_view before = base::trim(text.substr(0, blank));
      const bool slash = last.size() > 2 && last.find('/') != std::string_view::npos;
      const bool time = last.find(':') != std::string_view::npos;
      const bool one =
          chunk.attached || last_group(before) != 2 || last.find('-') != std::string_view::npos;
      const bool beside = chunk.word_after && found == text.size() && one;
      if (slash || time || beside) found = blank;
    }
    left = text.substr(0, found);
    if (found == text.size()) return {};
  }
  left = trimmed(left);
  return count_digits(left) >= kFewestWhole && is_number(left) ? left : std::string_view{};
}

SecondNumber find_second_number(std::string_view text, std::string_view trunk, bool whole,
                                const IsNumber& is_number, std::size_t& at, std::size_t& next) {
  const std::size_t digits = count_digits(text);
  if (text.size() > kLongest || digits < 2 * kFewestWhole) return SecondNumber::kNone;
  std::size_t left_digits = 0;
  std::size_t found = 0;
  int best = 0;  // 3: a number begins; 2: " - " or a slash; 1: any gap
  bool unclear = false;
  for (std::size_t i = 0; i < text.size();) {
    if (base::is_digit(text[i])) {
      ++left_digits;
      ++i;
      continue;
    }
    const std::size_t gap = i;
    std::size_t end = gap;  // of the gap; a bracket or + belongs to what follows
    while (end < text.size() && !base::is_digit(text[end]) && text[end] != '+' &&
           kBrackets.find(text[end]) == std::string_view::npos) {
      ++end;
    }
    while (i < text.size() && !base::is_digit(text[i])) ++i;
    if (left_digits < kFewestWhole || digits - left_digits < kFewestWhole) continue;
    const std::string_view right = text.substr(end);
    const bool begins = begins_number(right, trunk);
    if (!begins && whole) continue;
    if (!is_number(text.substr(0, gap))) continue;
    const std::string_view between = text.substr(gap, end - gap);
    const bool dash = between.find(" - ") != std::string_view::npos ||
                      between.find_first_of("/\\") != std::string_view::npos;
    const int rank = begins ? 3 : dash ? 2 : 1;
    bool good = is_number(right);
    if (!good) {
      std::size_t again = 0;
      std::size_t ignored = 0;
      good = find_second_number(right, trunk, false, is_number, again, ignored) ==
             SecondNumber::kFound;
    }
    if (!good) {
      unclear = unclear || (begins && whole);
      continue;
    }
    if (rank < best) continue;
    found = rank > best ? 1 : found + 1;
    if (rank > best || found == 1) {
      at = gap;
      next = end;
    }
    best = rank;
  }
  if (found == 1) return SecondNumber::kFound;
  return found > 1 && (best > 1 || whole) ? SecondNumber::kUnclear
         : found > 1                      ? SecondNumber::kNone
         : unclear                        ? SecondNumber::kUnclear
                                          : SecondNumber::kNone;
}

std::string_view before_last_digits(std::string_view text) noexcept {
  constexpr std::size_t kMost = 3;
  const std::size_t size = last_group(text);
  if (size == 0 || size > kMost || size >= text.size()) return {};
  std::string_view left = text.substr(0, text.size() - size);
  const char sign = left.back();
  if (sign != '/' && sign != '-') return {};
  left = base::trim(left.substr(0, left.size() - 1));
  return count_digits(left) >= kFewestWhole ? left : std::string_view{};
}

bool may_hold_more(std::string_view text, std::size_t digits) noexcept {
  if (text.empty()) return false;
  if (text.back() == ')') return true;
  if (digits >= 2 * kFewestWhole) {
    std::size_t met = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (base::is_digit(text[i])) {
        const bool begins = text[i] == '0' && i > 0 && !base::is_digit(text[i - 1]);
        if (begins && met >= kFewestWhole && digits - met >= kFewestWhole) return true;
        ++met;
      }
    }
  }
  const char first = text.front() == '(' && text.size() > 1 ? text[1] : text.front();
  if (first < '1' || first > '9' || digits < 8) return false;
  const std::size_t begin = text.front() == '(' ? 1 : 0;
  std::size_t next = begin + leading_digits(text.substr(begin));
  if (next - begin > 2) return false;
  while (next < text.size() && !base::is_digit(text[next]) && text[next] != '(') ++next;
  return begins_number(text.substr(next), {}) && text.substr(next, 3) != "(0)";
}

}  // namespace gigo::normalize
