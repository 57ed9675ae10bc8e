// SPDX-License-Identifier: Apache-2.0
#include "normalize/name_checks.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "normalize/cell_text.hpp"
#include "normalize/placeholder.hpp"
#include "text/fold.hpp"
#include "text/look_alikes.hpp"
#include "text/mojibake.hpp"
#include "text/script.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

// Where each letter stands on a keyboard: row * 16 + column, so that neighbours differ by one and
// rows never touch.
constexpr std::array<std::uint8_t, 26> kKeyboard = [] {
  std::array<std::uint8_t, 26> at{};
  std::size_t row_number = 0;
  for (const std::string_view row : {"qwertyuiop", "asdfghjkl", "zxcvbnm"}) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      at[static_cast<std::size_t>(row[i] - 'a')] = static_cast<std::uint8_t>(row_number * 16 + i);
    }
    ++row_number;
  }
  return at;
}();

// Four or more neighbours on a keyboard, all to the right or all to the left.
bool is_keyboard_run(std::string_view key) {
  if (key.size() < 4) return false;
  int step = 0;
  for (std::size_t i = 1; i < key.size(); ++i) {
    if (!base::is_lower(key[i - 1]) || !base::is_lower(key[i])) return false;
    const int move = kKeyboard[static_cast<std::size_t>(key[i] - 'a')] -
                     kKeyboard[static_cast<std::size_t>(key[i - 1] - 'a')];
    if ((move != 1 && move != -1) || (step != 0 && move != step)) return false;
    step = move;
  }
  return true;
}

bool is_one_letter_repeated(std::string_view key) {
  return key.size() >= 3 && key.find_first_not_of(key[0]) == std::string_view::npos;
}

std::string_view without_digits(std::string_view key) {
  while (!key.empty() && base::is_digit(key.back())) key.remove_suffix(1);
  return key;
}

bool is_soft_placeholder(const NameTokens& tokens, std::size_t i) {
  const NameToken& token = tokens[i];
  if (token.is(kSoft) || token.digits_only) return true;
  return token.has_digits && lookup_word(without_digits(tokens.key(i))).is(kSoft);
}

constexpr bool is_phone_char(char c) {
  return base::is_digit(c) || c == ' ' || c == '-' || c == '.' || c == '(' || c == ')' ||
         c == '+' || c == '/';
}

ContactInName find_email(std::string_view text) {
  const std::size_t at = text.find('@');
  if (at == std::string_view::npos || at == 0) return {};
  const auto is_part = [](char c) {
    return base::is_alnum(c) || c == '.' || c == '_' || c == '-' || c == '+' || c == '%' ||
           static_cast<unsigned char>(c) > 127;
  };
  std::size_t begin = at;
  while (begin > 0 && is_part(text[begin - 1])) --begin;
  std::size_t end = at + 1;
  while (end < text.size() && is_part(text[end])) ++end;
  if (begin == at || end == at + 1) return {};
  return {Code::kNameContainsEmail, begin, end - begin};
}

ContactInName find_url(std::string_view text) {
  for (std::size_t pos = 0; pos < text.size(); ++pos) {
    const std::string_view rest = text.substr(pos);
    if (!base::istarts_with(rest, "http://") && !base::istarts_with(rest, "https://") &&
        !base::istarts_with(rest, "www.")) {
      continue;
    }
    std::size_t end = pos;
    while (end < text.size() && text[end] != ' ') ++end;
    if (end - pos > 6) return {Code::kNameContainsUrl, pos, end - pos};
  }
  return {};
}

// "1851-1937": the years of a life.
bool are_years(std::string_view run) {
  return run.size() == 9 && run[4] == '-' && (run[0] == '1' || run[0] == '2') &&
         (run[5] == '1' || run[5] == '2');
}

constexpr bool is_date_sign(char c) { return c == '/' || c == '.' || c == '-'; }

// The number that `text` begins with; -1 for none of one to four digits.
int take_number(std::string_view& text) {
  int number = 0;
  std::size_t digits = 0;
  for (; digits < text.size() && base::is_digit(text[digits]); ++digits) {
    if (digits == 4) return -1;
    number = number * 10 + (text[digits] - '0');
  }
  text.remove_prefix(digits);
  return digits == 0 ? -1 : number;
}

// Seven digits or more with nothing but phone punctuation between them, not glued to a word.
ContactInName find_phone(std::string_view text) {
  for (std::size_t pos = 0; pos < text.size(); ++pos) {
    if (!base::is_digit(text[pos]) && text[pos] != '+') continue;
    std::size_t end = pos;
    std::size_t last_digit = pos;
    std::size_t digits = 0;
    while (end < text.size() && is_phone_char(text[end])) {
      if (base::is_digit(text[end])) {
        ++digits;
        last_digit = end;
      }
      ++end;
    }
    const std::size_t size = last_digit + 1 - pos;
    const bool glued = pos > 0 && base::is_alpha(text[pos - 1]);
    if (digits >= 7 && !glued && !are_years(text.substr(pos, size)) &&
        !is_date(text.substr(pos, size))) {
      return {Code::kNameContainsPhone, pos, size};
    }
    pos = std::max(pos, end == pos ? pos : end - 1);
  }
  return {};
}

}  // namespace

bool email_agrees(const NameTokens& tokens, std::string_view email) {
  const std::size_t at = email.find('@');
  if (at == std::string_view::npos) return false;
  const std::string local = text::lower(email.substr(0, at));
  bool word = false;
  bool other = false;
  for (std::size_t begin = 0; begin < local.size();) {
    std::size_t end = begin;
    while (end < local.size() && base::is_lower(local[end])) ++end;
    const std::string_view run = std::string_view(local).substr(begin, end - begin);
    begin = end + 1;
    if (run.empty()) continue;
    bool known = false;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      const std::string_view key = tokens.key(i);
      if (key.size() < 3) continue;
      known = known || run == key;
      // "cnull": an initial and the name.
      if (run.size() == key.size() + 1 && run.ends_with(key)) word = other = true;
    }
    word = word || known;
    other = other || (!known && !lookup_word(run).is(kSoft | kHard) && !is_mashed_key(run));
  }
  return word && other;
}

bool is_mashed_key(std::string_view key) noexcept {
  return is_one_letter_repeated(key) || is_keyboard_run(key);
}

bool is_hard_placeholder(const NameTokens& tokens, std::size_t i) {
  const NameToken& token = tokens[i];
  const std::string_view key = tokens.key(i);
  if (token.is(kHard)) return true;
  // Na and None are names, N/A and n.a. are not.
  if (key == "na" && token.text.find_first_of("/.") != std::string_view::npos) return true;
  if (key == "sn" && token.text.find('/') != std::string_view::npos) return true;
  if (tokens.size() == 1 && (token.text == "k.A." || token.text == "k.A")) return true;
  if (token.is(kGeneration) || token.initial) return false;
  if (is_mashed_key(key)) return true;
  return token.has_digits && !token.digits_only && lookup_word(without_digits(key)).is(kHard);
}

PlaceholderGrade placeholder_grade(const NameTokens& tokens) {
  bool hard = tokens.size() == 0;
  bool soft = false;
  bool name = false;
  bool single_letters = tokens.size() > 0;
  bool titled = false;
  bool phrase_starts = false;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const NameToken& token = tokens[i];
    if (token.role == NameRole::kNote || token.role == NameRole::kDrop) continue;
    phrase_starts = phrase_starts || token.is(kPhraseStart);
    titled = titled || token.is(kTitle);
    single_letters = single_letters && (tokens.key(i).size() <= 1 || token.is(kTitle));
    if (is_hard_placeholder(tokens, i) || token.is(kWarning)) {
      hard = true;
    } else if (is_soft_placeholder(tokens, i)) {
      soft = true;
    } else if (!token.is(kTitle)) {
      name = true;
    }
  }
  if (!name && hard) return PlaceholderGrade::kHard;
  if (!name && soft) return PlaceholderGrade::kSoft;
  const auto counts = [&](std::size_t i) {
    return tokens[i].role != NameRole::kNote && tokens[i].role != NameRole::kDrop;
  };
  // "X", "Mr X", "N / A", "k. A."
  if (single_letters) {
    std::string joined;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      if (counts(i) && tokens.key(i).size() <= 1) joined += tokens.key(i);
    }
    if (joined == "x" || (!titled && lookup_word(joined).is(kHard | kSoft))) {
      return PlaceholderGrade::kHard;
    }
  }
  if (phrase_starts) {
    std::string phrase;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      if (tokens.key(i).empty() || !counts(i)) continue;
      if (!phrase.empty()) phrase += ' ';
      phrase += tokens.key(i);
    }
    const Word& known = lookup_phrase(phrase);
    if (known.is(kPhrase | kReserve)) return PlaceholderGrade::kHard;
    if (known.is(kStock)) return PlaceholderGrade::kStock;
  }
  return PlaceholderGrade::kNo;
}

ReserveRemark find_reserve(const NameTokens& tokens) {
  constexpr std::size_t kLongest = 6;
  for (std::size_t begin = 0; begin < tokens.size(); ++begin) {
    if (!tokens[begin].is(kPhraseStart)) continue;
    std::string phrase(tokens.key(begin));
    for (std::size_t end = begin + 1; end < std::min(tokens.size(), begin + kLongest); ++end) {
      phrase.append(" ").append(tokens.key(end));
      const Word& known = lookup_phrase(phrase);
      if (known.is(kReserve)) return {begin, end + 1 - begin, known.is(kWarning)};
    }
  }
  return {};
}

bool says_warning(const NameTokens& tokens) {
  for (const NameToken& token : tokens) {
    if (token.is(kWarning)) return true;
  }
  return find_reserve(tokens).warning;
}

ContactInName find_contact(std::string_view text) {
  ContactInName found = find_email(text);
  if (found.code == Code{}) found = find_url(text);
  if (found.code == Code{}) found = find_phone(text);
  return found;
}

bool is_date(std::string_view text) noexcept {
  if (text.size() < 8 || text.size() > 10 || !base::is_digit(text[0])) return false;
  const int first = take_number(text);
  if (first < 0 || text.empty() || !is_date_sign(text[0])) return false;
  const char sign = text[0];
  text.remove_prefix(1);
  const int second = take_number(text);
  if (second < 1 || text.empty() || text[0] != sign) return false;
  text.remove_prefix(1);
  const int third = take_number(text);
  if (third < 1 || !text.empty()) return false;
  const auto is_year = [](int number) { return number >= 1800 && number <= 2199; };
  const int year = is_year(first) ? first : third;
  const int other = is_year(first) ? third : first;
  return is_year(year) && other >= 1 && other <= 31 && second <= 31 &&
         (other <= 12 || second <= 12);
}

bool is_lossy(std::string_view text) {
  if (text::has_lost_letters(text)) return true;
  for (std::size_t pos = text.find('?'); pos != std::string_view::npos;
       pos = text.find('?', pos + 1)) {
    if (pos > 0 &&
        (base::is_alpha(text[pos - 1]) || static_cast<unsigned char>(text[pos - 1]) > 127)) {
      return true;
    }
    if (pos + 1 < text.size() && base::is_lower(text[pos + 1])) return true;
  }
  return false;
}

bool stands_for_no_name(std::string_view text) {
  return is_spreadsheet_error(text) || text == "s.o." || text == "s. o.";
}

CleanedName clean_name(std::string_view raw, std::vector<CellNote>& notes) {
  CellText cell = read_cell_text(raw);
  if (cell.whitespace) add_note(notes, Code::kNameWhitespace);
  if (cell.invisible) add_note(notes, Code::kNameInvisibleChar);
  if (cell.mojibake) add_note(notes, Code::kNameMojibake, cell.text);
  if (!text::is_ascii(cell.text) && text::mixes_scripts_in_word(cell.text)) {
    add_note(notes, Code::kNameMixedScript, text::in_one_script(cell.text).value_or(std::string()));
  }
  return {std::move(cell.text), cell.changed};
}

}  // namespace gigo::normalize
