// SPDX-License-Identifier: Apache-2.0
#include "normalize/name_east_asian.hpp"

#include <algorithm>

#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

constexpr std::string_view kMiddleDots[] = {"\u30FB", "\u00B7", "\uFF65", "\u2022"};

struct Cut {
  std::size_t begin = std::string_view::npos;
  std::size_t size = 0;
};

Cut first_break(std::string_view cell) {
  Cut cut{cell.find(' '), 1};
  for (const std::string_view dot : kMiddleDots) {
    const std::size_t at = cell.find(dot);
    if (at < cut.begin) cut = {at, dot.size()};
  }
  return cut;
}

EastAsianName cut_after(std::string_view cell, std::size_t bytes) {
  return {cell.substr(0, bytes), cell.substr(bytes), true, false};
}

constexpr bool is_chinese_region(std::string_view region) {
  return region == "CN" || region == "TW" || region == "HK" || region == "SG" || region == "MO";
}

bool is_katakana(std::string_view cell) {
  for (std::size_t pos = 0; pos < cell.size();) {
    const char32_t c = text::next(cell, pos);
    if (text::is_letter(c) && (c < 0x30A0 || (c > 0x30FF && c < 0xFF66) || c > 0xFF9F)) {
      return false;
    }
  }
  return true;
}

EastAsianName cut_han(std::string_view cell, std::string_view region) {
  const std::size_t length = text::length(cell);
  if (length < 2 || length > 5) return {};
  // "和" joins names, 々 repeats a letter: three letters of 佐々木 are one family name.
  std::size_t kanji = 0;
  for (const std::size_t count : {std::size_t{3}, std::size_t{2}}) {
    const std::string_view head = text::prefix(cell, count);
    if (kanji == 0 && length > count && lookup_word(head).is(kKanjiSurname)) kanji = head.size();
  }
  const std::string_view pair = text::prefix(cell, 2);
  const std::string_view single = text::prefix(cell, 1);
  std::size_t chinese = 0;
  if (length >= 3 && lookup_word(pair).is(kHanSurname)) {
    chinese = pair.size();
  } else if (length <= 3 && lookup_word(single).is(kHanSurname)) {
    chinese = single.size();
  }
  if (region == "JP") return kanji > 0 ? cut_after(cell, kanji) : EastAsianName{};
  if (is_chinese_region(region)) return chinese > 0 ? cut_after(cell, chinese) : EastAsianName{};
  if (kanji > 0 && chinese > 0 && length < 4) return {{}, {}, true, true};
  if (kanji > 0) return cut_after(cell, kanji);
  if (chinese > 0) return cut_after(cell, chinese);
  return {};
}

EastAsianName cut_hangul(std::string_view cell) {
  const std::size_t length = text::length(cell);
  if (length < 2 || length > 4) return {};
  const std::string_view pair = text::prefix(cell, 2);
  if (length >= 3 && lookup_word(pair).is(kHangulSurname)) return cut_after(cell, pair.size());
  const std::string_view single = text::prefix(cell, 1);
  if (length <= 3 && lookup_word(single).is(kHangulSurname)) return cut_after(cell, single.size());
  return {};
}

bool is_east_asian(char32_t c) {
  const text::Script script = text::script_of(c);
  return script == text::Script::kHan || script == text::Script::kHangul ||
         script == text::Script::kKana || c == 0x30FC || c == 0x3005;
}

constexpr std::string_view kBesideMarks = " ()/,-;";

std::string_view trimmed(std::string_view text) {
  for (const std::string_view wide : {"\uFF08", "\uFF09"}) {
    if (text.starts_with(wide)) text.remove_prefix(wide.size());
    if (text.ends_with(wide)) text.remove_suffix(wide.size());
  }
  while (!text.empty() && kBesideMarks.find(text.front()) != std::string_view::npos)
    text.remove_prefix(1);
  while (!text.empty() && kBesideMarks.find(text.back()) != std::string_view::npos)
    text.remove_suffix(1);
  return text;
}

// Longest first.
constexpr std::string_view kTitlesBehind[] = {
    "\u3055\u307E", "\u3055\u3093", "\u5148\u751F", "\u5C0F\u59D0", "\u5973\u58EB",
    "\u69D8",       "\u6BBF",       "\u6C0F",       "\uB2D8",       "\uC528"};

}  // namespace

EastAsianCell find_east_asian(std::string_view cell) noexcept {
  EastAsianCell found;
  std::size_t begin = std::string_view::npos;
  std::size_t end = 0;
  bool gap = false;      // other letters since the last East Asian one
  bool divided = false;  // East Asian letters behind such a gap
  for (std::size_t pos = 0; pos < cell.size();) {
    const std::size_t at = pos;
    const char32_t c = text::next(cell, pos);
    if (c >= 0x80 && is_east_asian(c)) {
      if (begin == std::string_view::npos) begin = at;
      divided = divided || (gap && end > 0);
      gap = false;
      end = pos;
    } else if (text::is_letter(c) || c == '(' || c == 0xFF08 || text::is_digit(c)) {
      gap = true;
    }
  }
  if (begin == std::string_view::npos) return found;
  const std::string_view before = trimmed(cell.substr(0, begin));
  const std::string_view behind = trimmed(cell.substr(end));
  if (!before.empty() && !behind.empty()) return found;
  if (divided) {
    // 山田太郎 (やまだ たろう): a reading in brackets.
    const std::size_t open = std::min(cell.find('('), cell.find("\uFF08"));
    if (open == std::string_view::npos || open < begin || !before.empty()) return found;
    found.beside = trimmed(cell.substr(open));
    found.bracketed = true;
    found.name = trimmed(cell.substr(begin, open - begin));
  } else {
    found.name = cell.substr(begin, end - begin);
    found.beside = before.empty() ? behind : before;
    found.bracketed = end < cell.size() && !behind.empty() &&
                      (cell.substr(end).find('(') != std::string_view::npos ||
                       cell.substr(end).find("\uFF08") != std::string_view::npos);
  }
  found.script = text::dominant_script(found.name);
  for (const std::string_view title : kTitlesBehind) {
    if (!found.name.ends_with(title) || text::length(found.name) < text::length(title) + 2)
      continue;
    found.title = title;
    found.name.remove_suffix(title.size());
    while (!found.name.empty() && found.name.back() == ' ') found.name.remove_suffix(1);
    break;
  }
  return found;
}

EastAsianName cut_east_asian(std::string_view cell, text::Script script, std::string_view region) {
  for (const std::string_view comma : {",", "\uFF0C", "\u3001"}) {
    const std::size_t at = cell.find(comma);
    if (at == std::string_view::npos) continue;
    EastAsianName name = cut_after(cell, at);
    name.given = trimmed(cell.substr(at + comma.size()));
    name.family_first = script != text::Script::kKana || !is_katakana(cell);
    return name;
  }
  const Cut cut = first_break(cell);
  if (cut.begin != std::string_view::npos) {
    EastAsianName name = cut_after(cell, cut.begin);
    name.given = cell.substr(cut.begin + cut.size);
    if (script == text::Script::kKana && is_katakana(cell)) {
      std::swap(name.family, name.given);
      name.family_first = false;
    }
    return name;
  }
  if (script == text::Script::kHan) return cut_han(cell, region);
  if (script == text::Script::kHangul) return cut_hangul(cell);
  return {};
}

std::string_view region_of_romanised(const NameTokens& tokens) noexcept {
  std::string_view region;
  for (const NameToken& token : tokens) {
    const std::string_view said = token.is(kJapanese)  ? "JP"
                                  : token.is(kChinese) ? "CN"
                                                       : std::string_view{};
    if (said.empty()) continue;
    if (!region.empty() && region != said) return {};
    region = said;
  }
  return region;
}

}  // namespace gigo::normalize
