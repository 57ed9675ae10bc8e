// SPDX-License-Identifier: Apache-2.0
#include "normalize/date_time.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"

namespace gigo::normalize {
namespace {

// Walks over a text; every step says whether it went on.
struct Walker {
  std::string_view text;
  std::size_t at = 0;

  [[nodiscard]] char peek(std::size_t ahead = 0) const noexcept {
    return at + ahead < text.size() ? text[at + ahead] : '\0';
  }
  [[nodiscard]] bool digit(std::size_t ahead = 0) const noexcept {
    return base::is_digit(peek(ahead));
  }
  bool take(char c) noexcept {
    if (peek() != c) return false;
    ++at;
    return true;
  }
  void blanks() noexcept {
    while (peek() == ' ') ++at;
  }
  std::size_t digits_here() const noexcept {
    std::size_t n = 0;
    while (digit(n)) ++n;
    return n;
  }
  int number(std::size_t digits) noexcept {
    int value = 0;
    for (std::size_t i = 0; i < digits; ++i) value = value * 10 + (text[at++] - '0');
    return value;
  }
  bool word(std::string_view lower) noexcept {
    if (!base::istarts_with(text.substr(at), lower)) return false;
    if (base::is_alnum(peek(lower.size()))) return false;
    at += lower.size();
    return true;
  }
};

constexpr std::array<std::string_view, 48> kZones{
    "utc",  "gmt",  "ut",  "z",    "est", "edt",  "cst",  "cdt",  "mst",  "mdt",  "pst",  "pdt",
    "akst", "akdt", "hst", "ast",  "adt", "nst",  "ndt",  "brt",  "art",  "clt",  "cet",  "cest",
    "mez",  "mesz", "met", "mest", "bst", "wet",  "west", "eet",  "eest", "trt",  "msk",  "ist",
    "pkt",  "jst",  "kst", "hkt",  "sgt", "awst", "acst", "aest", "aedt", "acdt", "nzst", "nzdt"};

// "Europe/Berlin" (the names of the tz database).
constexpr std::array<std::string_view, 9> kAreas{"europe/",   "america/",   "asia/",
                                                 "africa/",   "australia/", "pacific/",
                                                 "atlantic/", "indian/",    "etc/"};

bool offset(Walker& walk) noexcept {
  Walker next = walk;
  if (!next.take('+') && !next.take('-')) return false;
  const std::size_t digits = next.digits_here();
  if (digits == 0 || digits > 4) return false;
  const int value = next.number(digits);
  const int hours = digits <= 2 ? value : value / 100;
  if (hours > 18 || (digits > 2 && value % 100 > 59)) return false;
  if (digits <= 2 && next.peek() == ':' && next.digit(1) && next.digit(2)) {
    ++next.at;
    if (next.number(2) > 59) return false;
  }
  if (next.digit()) return false;
  walk = next;
  return true;
}

void zone(Walker& walk) noexcept {
  Walker next = walk;
  next.blanks();
  const bool signed_now = offset(next);
  if (signed_now) {
    walk = next;
    next.blanks();
  }
  for (const std::string_view name : kZones) {
    if (!base::istarts_with(next.text.substr(next.at), name)) continue;
    Walker after = next;
    after.at += name.size();
    if (offset(after) || !base::is_alnum(after.peek())) {
      walk = after;
      break;
    }
  }
  next = walk;
  next.blanks();
  for (const std::string_view area : kAreas) {
    if (!base::istarts_with(next.text.substr(next.at), area)) continue;
    next.at += area.size();
    while (base::is_alpha(next.peek()) || next.peek() == '/' || next.peek() == '_') ++next.at;
    walk = next;
    return;
  }
  const char close = next.peek() == '(' ? ')' : next.peek() == '[' ? ']' : '\0';
  if (close == '\0') return;
  ++next.at;
  while (base::is_alpha(next.peek()) || next.peek() == ' ' || next.peek() == '/' ||
         next.peek() == '_' || next.peek() == '.') {
    ++next.at;
  }
  if (next.take(close)) walk = next;
}

// "am", "p.m.", "a. m.", "Uhr".
bool half_day(Walker& walk) noexcept {
  Walker next = walk;
  next.blanks();
  if (next.word("uhr") || next.word("hrs") || next.word("h")) {
    walk = next;
    return false;
  }
  const char c = base::to_lower(next.peek());
  if (c != 'a' && c != 'p') return false;
  ++next.at;
  next.take('.');
  next.blanks();
  if (base::to_lower(next.peek()) != 'm' || base::is_alnum(next.peek(1))) return false;
  ++next.at;
  next.take('.');
  walk = next;
  return true;
}

bool clock(int hour, int minute, int second) noexcept {
  return hour <= 24 && minute <= 59 && second <= 60 && (hour < 24 || (minute == 0 && second == 0));
}

void fraction(Walker& walk) noexcept {
  if ((walk.peek() != '.' && walk.peek() != ',' && walk.peek() != ':') || !walk.digit(1)) return;
  ++walk.at;
  walk.at += walk.digits_here();
}

std::size_t behind_time(Walker walk, int hour) noexcept {
  if (half_day(walk) && hour > 12) hour = 12;
  zone(walk);
  // "m=+0.0001", the monotonic clock that Go prints.
  Walker next = walk;
  next.blanks();
  if (next.take('m') && next.take('=') && (next.take('+') || next.take('-'))) {
    while (next.digit() || next.peek() == '.') ++next.at;
    walk = next;
  }
  return walk.at;
}

// "T102030Z".
std::size_t compact_time(Walker walk) noexcept {
  const std::size_t digits = walk.digits_here();
  if (digits != 2 && digits != 4 && digits != 6) return 0;
  const int hour = walk.number(2);
  const int minute = digits > 2 ? walk.number(2) : 0;
  const int second = digits > 4 ? walk.number(2) : 0;
  if (!clock(hour, minute, second)) return 0;
  fraction(walk);
  return behind_time(walk, hour);
}

std::size_t with_sign(Walker walk, char sign) noexcept {
  const std::size_t digits = walk.digits_here();
  if (digits == 0 || digits > 2) return 0;
  const int hour = walk.number(digits);
  int minute = 0;
  int second = 0;
  const char c = walk.peek();
  if (c == sign && walk.digit(1) && walk.digit(2) && !walk.digit(3)) {
    ++walk.at;
    minute = walk.number(2);
    if (walk.peek() == sign && walk.digit(1) && walk.digit(2) && !walk.digit(3)) {
      ++walk.at;
      second = walk.number(2);
      fraction(walk);
    }
  } else if (sign == ':' && (c == 'h' || c == 'H')) {
    ++walk.at;
    if (walk.digit() && walk.digit(1) && !walk.digit(2)) minute = walk.number(2);
    if (base::is_alpha(walk.peek())) return 0;
  } else if (sign == ':') {
    Walker next = walk;
    if (!half_day(next) || hour == 0 || hour > 12) return 0;
    return behind_time(walk, hour);
  } else {
    return 0;
  }
  return clock(hour, minute, second) ? behind_time(walk, hour) : 0;
}

}  // namespace

std::size_t time_length(std::string_view rest) noexcept {
  Walker walk{rest};
  const bool marked = walk.take('T') || walk.take('t');
  if (!walk.digit()) return 0;
  const std::size_t length = with_sign(walk, ':');
  if (length != 0 || !marked) return length;
  return compact_time(walk);
}

std::size_t dotted_time_length(std::string_view rest) noexcept {
  const std::size_t length = with_sign({rest}, '.');
  return length;
}

std::size_t zone_length(std::string_view rest) noexcept {
  Walker walk{rest};
  zone(walk);
  return walk.at;
}

}  // namespace gigo::normalize
