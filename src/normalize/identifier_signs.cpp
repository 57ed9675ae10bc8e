// SPDX-License-Identifier: Apache-2.0
#include "normalize/identifier_signs.hpp"

#include <algorithm>
#include <cstddef>

#include "base/ascii.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

// A letter that no Latin letter stands for.
bool is_foreign(char32_t c) noexcept {
  constexpr char32_t kFirst = 0x0370;
  const bool latin = c < kFirst || (c >= 0x1E00 && c <= 0x1EFF) || (c >= 0xFF01 && c <= 0xFF5E);
  return !latin && text::digit_value(c) < 0 && (text::is_letter(c) || text::is_mark(c));
}

bool is_digit_at(std::string_view text, std::size_t at) noexcept {
  return at < text.size() && base::is_digit(text[at]);
}

// The end of the digits and hyphens between digits from `begin` on; `even`: the groups have one
// size of three and more.
std::size_t digits_end(std::string_view signs, std::size_t begin, bool& even) noexcept {
  constexpr std::size_t kSmallest = 3;
  std::size_t end = begin;
  std::size_t group = 0;
  std::size_t first = 0;
  even = true;
  const auto close = [&] {
    if (first == 0) first = group;
    even = even && group == first && group >= kSmallest;
    group = 0;
  };
  for (; end < signs.size(); ++end) {
    if (base::is_digit(signs[end])) {
      ++group;
    } else if (signs[end] == '-' && is_digit_at(signs, end + 1)) {
      close();
    } else {
      break;
    }
  }
  close();
  return end;
}

bool is_uuid(std::string_view signs) noexcept {
  constexpr std::size_t kSize = 36;
  if (signs.size() != kSize) return false;
  for (std::size_t i = 0; i < kSize; ++i) {
    const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
    const bool hex = base::is_digit(signs[i]) || (signs[i] >= 'A' && signs[i] <= 'F');
    if (hyphen ? signs[i] != '-' : !hex) return false;
  }
  return true;
}

// "1,042", "12,345,678"
bool has_thousands(std::string_view cell) noexcept {
  constexpr std::size_t kGroup = 3;
  std::size_t comma = cell.find(',');
  if (comma == 0 || comma > kGroup || !base::all_digits(cell.substr(0, comma))) return false;
  while (comma != std::string_view::npos) {
    const std::string_view rest = cell.substr(comma + 1);
    const std::size_t next = rest.find(',');
    const std::string_view group = rest.substr(0, next);
    if (group.size() != kGroup || !base::all_digits(group)) return false;
    comma = next == std::string_view::npos ? next : comma + 1 + next;
  }
  return true;
}

}  // namespace

std::string identifier_signs(std::string_view clean) {
  std::string out;
  out.reserve(clean.size());
  bool between = false;
  const auto add = [&](std::string_view signs) {
    if (between && !out.empty()) out.push_back('-');
    between = false;
    out += signs;
  };
  for (std::size_t at = 0; at < clean.size();) {
    const char c = clean[at];
    if (static_cast<unsigned char>(c) < 0x80) {
      ++at;
      const char capital = base::to_upper(c);
      if (base::is_alnum(c)) {
        add({&capital, 1});
      } else {
        between = true;
      }
      continue;
    }
    const std::size_t begin = at;
    const char32_t code_point = text::next(clean, at);
    const std::string_view sign = clean.substr(begin, at - begin);
    const std::string folded =
        is_foreign(code_point) ? text::upper(sign) : text::upper(text::fold_compact(sign));
    if (!folded.empty()) {
      add(folded);
    } else {
      between = true;
    }
  }
  return out;
}

std::string own_number_key(std::string_view signs) {
  std::string key;
  key.reserve(signs.size());
  const bool uuid = is_uuid(signs);
  for (std::size_t at = 0; at < signs.size();) {
    if (base::is_digit(signs[at])) {
      bool even = false;
      const std::size_t end = digits_end(signs, at, even);
      for (; at < end; ++at) {
        if (signs[at] != '-' || (!even && !uuid)) key.push_back(signs[at]);
      }
      continue;
    }
    // Where letters meet digits, groups end anyhow.
    const bool kept = signs[at] != '-' || (!uuid && !is_digit_at(signs, at + 1) && !key.empty() &&
                                           !base::is_digit(key.back()));
    if (kept) key.push_back(signs[at]);
    ++at;
  }
  return key;
}

std::string_view whole_number(std::string_view cell, std::string& buffer) {
  std::string_view whole = cell;
  for (const std::string_view zeros : {".0", ".00"}) {
    if (!cell.ends_with(zeros)) continue;
    const std::string_view front = cell.substr(0, cell.size() - zeros.size());
    if (!front.empty() && (base::all_digits(front) || has_thousands(front))) whole = front;
  }
  if (!has_thousands(whole)) return whole;
  buffer.assign(whole);
  buffer.erase(std::remove(buffer.begin(), buffer.end(), ','), buffer.end());
  return buffer;
}

bool is_written_day(std::string_view cell) noexcept {
  std::size_t sizes[3] = {0, 0, 0};
  std::size_t part = 0;
  char sign = '\0';
  for (const char c : cell) {
    if (base::is_digit(c)) {
      ++sizes[part];
    } else if ((c == '/' || c == '-' || c == '.') && (sign == '\0' || c == sign) && part < 2) {
      sign = c;
      ++part;
    } else {
      return false;
    }
  }
  const auto short_part = [&](std::size_t i) { return sizes[i] == 1 || sizes[i] == 2; };
  constexpr std::size_t kYear = 4;
  return part == 2 && short_part(1) &&
         ((short_part(0) && sizes[2] == kYear) || (sizes[0] == kYear && short_part(2)));
}

}  // namespace gigo::normalize
