// SPDX-License-Identifier: Apache-2.0
#include "normalize/date_scan.hpp"

#include <algorithm>
#include <string>

#include "base/ascii.hpp"
#include "normalize/date_plain.hpp"
#include "normalize/date_time.hpp"
#include "normalize/date_words.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

constexpr std::size_t kLongest = 96;
constexpr std::size_t kLongestWord = 32;
constexpr std::uint8_t kMostDigits = 18;

bool is_letter(char c) noexcept {
  return base::is_alpha(c) || static_cast<unsigned char>(c) >= 0x80;
}

bool is_separator(char c) noexcept {
  return c == '-' || c == '/' || c == '.' || c == ' ' || c == ',' || c == '\'' || c == '_';
}

class Scanner {
 public:
  explicit Scanner(std::string_view cell) : cell_(cell) {}

  DateScan run() {
    lead();
    while (at_ < cell_.size()) {
      if (!step()) return scan_;
    }
    scan_.readable = scan_.count > 0;
    return scan_;
  }

 private:
  [[nodiscard]] char peek(std::size_t ahead = 0) const noexcept {
    return at_ + ahead < cell_.size() ? cell_[at_ + ahead] : '\0';
  }
  [[nodiscard]] bool digit(std::size_t ahead = 0) const noexcept {
    return base::is_digit(peek(ahead));
  }
  // Everything that makes a day is there.
  [[nodiscard]] bool whole() const noexcept {
    return scan_.count + (scan_.month != 0 ? 1U : 0U) >= 3;
  }

  void lead() noexcept {
    if (cell_.size() < 4 || cell_[0] != '-') return;
    if (cell_[1] != '-') {
      at_ = cell_.size();  // a number below zero
      return;
    }
    scan_.day_only = cell_[2] == '-';
    at_ = scan_.day_only ? 3 : 2;
    scan_.no_year = true;
  }

  bool step() {
    const char c = peek();
    if (base::is_digit(c)) return time() || number();
    if ((c == 'T' || c == 't') && digit(1) && scan_.count > 0 && time()) return true;
    if (c == '(') return brackets();
    if (c == ':' && label_) {
      label_ = false;
      ++at_;
      return true;
    }
    if (is_separator(c)) {
      separate(c);
      return true;
    }
    if ((c == '+' || c == 'Z' || c == 'z') && whole()) return zone();
    return is_letter(c) && word();
  }

  bool time() noexcept {
    if (scan_.time) return false;
    std::size_t length = time_length(cell_.substr(at_));
    if (length == 0 && whole() && peek() != 'T') {
      length = dotted_time_length(cell_.substr(at_));
    }
    if (length == 0) return false;
    at_ += length;
    scan_.time = true;
    after_number_ = false;
    return true;
  }

  bool zone() noexcept {
    const std::size_t length = zone_length(cell_.substr(at_));
    at_ += length;
    return length != 0;
  }

  // A weekday or a time zone in brackets, or a word of doubt.
  bool brackets() {
    const std::size_t close = cell_.find(')', at_);
    if (close == std::string_view::npos || scan_.count == 0) return false;
    const std::string_view inner = cell_.substr(at_ + 1, close - at_ - 1);
    at_ = close + 1;
    if (scan_.time)
      return std::all_of(inner.begin(), inner.end(),
                         [](char c) { return is_letter(c) || c == ' ' || c == '.'; });
    const DateWord meaning = date_word(text::fold_compact(inner));
    if (meaning.kind == DateWord::kApproximate) scan_.approximate = true;
    constexpr std::size_t kOneSign = 4;  // a weekday in Chinese, Japanese or Korean
    const bool sign = inner.size() <= kOneSign && !inner.empty() && !text::is_ascii(inner);
    return sign || meaning.kind == DateWord::kSilent || meaning.kind == DateWord::kApproximate;
  }

  void separate(char c) noexcept {
    if (after_number_) {
      char& sign = scan_.count == 1 ? scan_.separator : scan_.second;
      // "15. 6. 1985": the point counts, not the blank behind it.
      if (scan_.count <= 2 && sign == '\0') sign = c;
    }
    // "Jun '15": the apostrophe counts, not the blank before it.
    if (after_month_ && (scan_.around_month == '\0' || c == '\'')) scan_.around_month = c;
    ++at_;
  }

  bool number() noexcept {
    if (scan_.count == scan_.numbers.size()) return false;
    DateScan::Number& number = scan_.numbers[scan_.count];
    while (digit()) {
      if (number.digits == kMostDigits) return false;
      number.value = number.value * 10 + (cell_[at_] - '0');
      ++number.digits;
      ++at_;
    }
    ++scan_.count;
    if (scan_.month == 0) scan_.numbers_before_month = scan_.count;
    after_number_ = true;
    after_month_ = false;
    return mark();
  }

  // A sign for year, month or day behind the number.
  bool mark() noexcept {
    DateScan::Number& number = scan_.numbers[scan_.count - 1];
    std::size_t ahead = 0;
    while (peek(ahead) == ' ') ++ahead;
    switch (peek(ahead)) {
      case kYearSign:
        number.part = DateScan::Part::kYear;
        break;
      case kMonthSign:
        number.part = DateScan::Part::kMonth;
        break;
      case kDaySign:
        number.part = DateScan::Part::kDay;
        break;
      default:
        number.ordinal = peek() == '.';
        return true;
    }
    at_ += ahead + 1;
    return true;
  }

  bool word() {
    const bool behind_digit = at_ > 0 && base::is_digit(cell_[at_ - 1]);
    std::size_t end = at_;
    bool ascii = true;
    cyrillic_ = false;
    while (end < cell_.size() &&
           (is_letter(cell_[end]) ||
            (cell_[end] == '\'' && end + 1 < cell_.size() && is_letter(cell_[end + 1])))) {
      ascii = ascii && static_cast<unsigned char>(cell_[end]) < 0x80;
      ++end;
    }
    if (end - at_ > kLongestWord) return false;
    const std::string_view written = cell_.substr(at_, end - at_);
    at_ = end;
    if (ascii) {
      std::array<char, kLongestWord> lower;
      std::size_t size = 0;
      for (const char c : written) {
        if (c != '\'') lower[size++] = base::to_lower(c);
      }
      return mean({lower.data(), size}, behind_digit);
    }
    cyrillic_ = written[0] == '\xD0' || written[0] == '\xD1' || written[0] == '\xD2';
    return mean(text::fold_compact(written), behind_digit);
  }

  bool mean(std::string_view word, bool behind_digit) {
    if (word.size() >= 3) {
      if (const std::uint8_t month = english_month(word))
        return set_month({DateWord::kMonth, month}, word);
    }
    if (word == "w" && digit() && scan_.count == 1 && scan_.month == 0) {
      scan_.week = true;
      return true;
    }
    if (is_quarter_word(word)) return quarter();
    const DateWord meaning = date_word(word);
    switch (meaning.kind) {
      case DateWord::kMonth:
        return set_month(meaning, word);
      case DateWord::kSilent:
        if (digit()) return false;  // "A6.3.15", "1e5"
        label_ = scan_.count == 0 && scan_.month == 0;
        if (behind_digit && scan_.count > 0) scan_.numbers[scan_.count - 1].ordinal = true;
        return true;
      case DateWord::kOrdinal:
        if (scan_.count == 0 || (!behind_digit && cell_[at_ - word.size()] != '.')) break;
        scan_.numbers[scan_.count - 1].ordinal = true;
        return behind_digit && !digit();
      case DateWord::kApproximate:
        if (scan_.count > 0) return word == "um";  // "um 14 Uhr"
        scan_.approximate = true;
        return scan_.month == 0;
      case DateWord::kUnknown:
        break;
    }
    const std::uint8_t roman = roman_month(word);
    if (roman == 0 || scan_.count == 0 || scan_.month != 0) return false;
    return set_month({DateWord::kMonth, roman}, word);
  }

  bool set_month(const DateWord& meaning, std::string_view word) noexcept {
    if (scan_.month != 0) {
      // "mar. 12 mars", "paz 5 ekim", "sub 3 svibnja": the first was a weekday.
      if (!maybe_weekday_) return false;
    }
    maybe_weekday_ = scan_.count == 0 && (word == "mar" || word == "paz" || word == "sub");
    scan_.month = meaning.month;
    // Croatian is written in Latin letters.
    scan_.croatian = cyrillic_ ? std::uint8_t{0} : meaning.croatian;
    scan_.language = cyrillic_ ? DateWord::kAny : meaning.language;
    scan_.numbers_before_month = scan_.count;
    scan_.around_month = '\0';
    after_month_ = true;
    after_number_ = false;
    return true;
  }

  // "Q2 2020", "2020-Q2", "2. Quartal 2020".
  bool quarter() noexcept {
    if (scan_.quarter != 0 || scan_.month != 0) return false;
    while (peek() == ' ' || peek() == '.') ++at_;
    const bool year_behind = digit(1) && digit(2) && digit(3) && digit(4) && !digit(5);
    const bool behind = digit() && (!digit(1) || year_behind);
    if (behind) {
      scan_.quarter = static_cast<std::uint8_t>(cell_[at_++] - '0');
    } else if (scan_.count == 1 && scan_.numbers[0].digits == 1) {
      scan_.quarter = static_cast<std::uint8_t>(scan_.numbers[0].value);
      scan_.numbers[0] = {};
      scan_.count = 0;
    }
    return scan_.quarter >= 1 && scan_.quarter <= 4;
  }

  std::string_view cell_;
  std::size_t at_ = 0;
  DateScan scan_;
  bool after_number_ = false;
  bool after_month_ = false;
  bool maybe_weekday_ = false;
  bool label_ = false;
  bool cyrillic_ = false;
};

// "/Date(1709287200000+0100)/", as some programs write JSON.
bool read_json_date(std::string_view cell, DateScan& scan) noexcept {
  constexpr std::string_view kHead = "/Date(";
  if (!base::istarts_with(cell, kHead) || cell.size() < kHead.size() + 3) return false;
  cell.remove_prefix(kHead.size());
  if (cell.substr(cell.size() - 2) != ")/") return false;
  cell.remove_suffix(2);
  const std::size_t sign = cell.find_first_of("+-", 1);
  if (sign != std::string_view::npos) {
    if (!base::all_digits(cell.substr(sign + 1))) return false;
    cell = cell.substr(0, sign);
  }
  const bool before = !cell.empty() && cell[0] == '-';
  if (before) cell.remove_prefix(1);
  if (cell.empty() || cell.size() > 15 || !base::all_digits(cell)) return false;
  std::int64_t value = 0;
  for (const char c : cell) value = value * 10 + (c - '0');
  scan.numbers[0].value = before ? -value : value;
  scan.numbers[0].digits = static_cast<std::uint8_t>(cell.size());
  scan.count = 1;
  scan.json = scan.readable = true;
  return true;
}

}  // namespace

DateScan scan_date(std::string_view cell) {
  std::string owned;
  if (needs_plain_date(cell)) {
    owned = plain_date(cell.substr(0, std::min(cell.size(), 8 * kLongest)));
    cell = owned;
  }
  cell = base::trim(cell);
  DateScan scan;
  if (cell.empty() || cell.size() > kLongest) return scan;
  if (cell[0] == '/' && read_json_date(cell, scan)) return scan;
  return Scanner(cell).run();
}

}  // namespace gigo::normalize
