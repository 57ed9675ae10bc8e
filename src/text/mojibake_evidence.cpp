// SPDX-License-Identifier: Apache-2.0
#include "text/mojibake_evidence.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "text/fold.hpp"
#include "text/mojibake_letters.hpp"
#include "text/script.hpp"
#include "text/utf8.hpp"

namespace gigo::text {
namespace {

bool is_control(char32_t c) noexcept { return c >= 0x80 && c <= 0x9F; }

bool is_text(char32_t c) noexcept {
  if (is_control(c) || c == kReplacement || (c >= 0xE000 && c <= 0xF8FF)) return false;
  if (c > 0xFFFF) return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x323AF);
  const int type = u_charType(static_cast<UChar32>(c));
  return type != U_UNASSIGNED && type != U_SURROGATE;
}

bool is_east_asian(Script script) noexcept {
  return script == Script::kHan || script == Script::kKana || script == Script::kHangul;
}

bool is_word_char(char32_t c) noexcept {
  if (c < 0x80) return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  return is_letter(c) || is_mark(c) || c == 0x200C || c == 0x200D;
}

// No letter that a word is spelt with: ª and º, carons that stand alone, the sign ƒ.
bool is_sign(char32_t c) noexcept {
  if (c == 0x192) return true;
  if (is_upper(c) || is_lower(c)) return false;
  const Script script = is_letter(c) ? script_of(c) : Script::kNone;
  return script == Script::kNone || script == Script::kLatin;
}

bool has_sign(const DecodedChar& made) noexcept {
  return std::any_of(made.from.begin(), made.from.begin() + made.bytes, is_sign);
}

class WordJudge {
 public:
  WordJudge(std::span<DecodedChar> text, std::size_t begin, std::size_t end, bool western)
      : text_(text), begin_(begin), end_(end), western_(western) {
    count();
  }

  [[nodiscard]] bool any_made() const noexcept { return made_ > 0; }
  [[nodiscard]] Script script() const noexcept { return script_; }

  // `letters_of_script`: how many the whole text has.
  // `shouted`: the text has words in capitals, and no small letters but those that were made.
  void run(std::size_t letters_of_script, bool shouted) {
    letters_ = letters_of_script;
    shouted_ = shouted;
    irregular_ = is_irregular();
    for (std::size_t i = begin_; i < end_; ++i) {
      DecodedChar& here = text_[i];
      if (!here.made()) continue;
      here.certain = here.certain || is_certain(i);
      here.bad = here.bad || !is_credible(i);
      here.doubtful = !here.certain && may_be_clean(i);
      here.rare = !is_usual(here.c) || is_capital_inside(i);
    }
  }

 private:
  [[nodiscard]] char32_t back(std::size_t i) const {
    return text_[i].made() ? text_[i].last() : text_[i].c;
  }

  void count() {
    for (std::size_t i = begin_; i < end_; ++i) {
      const DecodedChar& here = text_[i];
      if (here.made()) {
        ++made_;
      } else if (here.c >= 0x80) {
        left_over_ = true;
      }
      const Script script = is_letter(here.c) ? script_of(here.c) : Script::kNone;
      if (script == Script::kNone) continue;
      mixed_ = mixed_ || (script_ != Script::kNone && script != script_ &&
                          !(is_east_asian(script) && is_east_asian(script_)));
      if (!here.made()) untouched_ = script;
      script_ = script;
    }
  }

  // Before the round: two capitals and small letters behind, or a capital behind small letters.
  [[nodiscard]] bool is_irregular() const {
    int before = 0;  // 1 a small letter, 2 one capital, 3 two of them
    for (std::size_t i = begin_; i < end_; ++i) {
      const DecodedChar& here = text_[i];
      for (std::size_t k = 0; k < std::max<std::size_t>(1, here.bytes); ++k) {
        const char32_t c = here.made() ? here.from[k] : here.c;
        if (is_upper(c)) {
          if (before == 1 && here.made()) return true;
          before = before >= 2 ? 3 : 2;
        } else if (is_lower(c)) {
          if (before == 3) return true;
          before = 1;
        }
      }
    }
    return false;
  }

  // How many capitals stand before a letter in a word without small ones; 0 when there are some.
  [[nodiscard]] std::size_t capitals_before(std::size_t i) const {
    std::size_t capitals = 0;
    for (std::size_t k = begin_; k < end_; ++k) {
      if (k == i) continue;
      const char32_t c = text_[k].c;
      if (is_lower(c) && (!text_[k].made() || k < i || k == i + 1)) return 0;
      if (k < i && is_upper(c)) ++capitals;
    }
    return capitals;
  }

  // "IRMÃ\u00AD", "LÃ\u00A0E": nobody writes IRMí and LàE.
  [[nodiscard]] bool small_among_capitals(std::size_t i) const {
    const DecodedChar& here = text_[i];
    if (!is_lower(here.c)) return false;
    const std::size_t before = capitals_before(i);
    if (here.lead() != 0xC3) return before >= 2;
    if (!may_follow_word(here.last()) && !is_one_of(U"©\u00AD", here.last())) return false;
    const bool capital_behind = i + 1 < end_ && is_upper(text_[i + 1].c);
    return before >= 2 || (before == 1 && (capital_behind || shouted_));
  }

  // "LÃ–LINHO", "IRMÃ–": a word that ends in Ã, and one behind the sign.
  [[nodiscard]] bool is_word_before_sign(std::size_t i) const {
    if (text_[i].lead() != 0xC3 || !is_sign(text_[i].last())) return false;
    std::u32string before;
    for (std::size_t k = begin_; k < i; ++k) before += text_[k].c;
    if (!ends_in_a_tilde(before)) return false;
    std::u32string behind;
    for (std::size_t k = i + 1; k < end_; ++k) behind += text_[k].c;
    constexpr std::size_t kLong = 3;
    return behind.empty() || before.size() >= kLong || could_be_portuguese(behind);
  }

  [[nodiscard]] bool is_capital_inside(std::size_t i) const {
    return is_upper(text_[i].c) && i > begin_ && is_lower(text_[i - 1].c);
  }

  [[nodiscard]] bool is_credible(std::size_t i) const {
    const DecodedChar& here = text_[i];
    if (!western_ && left_over_) return false;
    if (mixed_ && !(is_upper(here.lead()) && i > begin_ && is_lower(back(i - 1)))) return false;
    if (is_mark(here.c) && script_ == Script::kLatin) return composes(i);
    if (small_among_capitals(i)) return false;
    // "Akyerεko": the other alphabet was there before anything broke.
    if (mixed_) return is_usual(here.c) && script_of(here.c) != Script::kNone;
    if (script_ == Script::kLatin) {
      return western_ ? is_name_latin(here.c) : is_frequent_latin(here.c);
    }
    if (script_ == Script::kNone) return !is_mark(here.c);
    return letters_ >= 2 || here.bytes >= 3;
  }

  // A mark that makes a letter of the base before it.
  [[nodiscard]] bool composes(std::size_t i) const {
    std::size_t base = i;
    while (base > begin_ && is_mark(text_[base].c)) --base;
    std::string pair;
    for (std::size_t k = base; k <= i; ++k) append(pair, text_[k].c);
    return length(nfc(pair)) == 1;
  }

  [[nodiscard]] bool is_certain(std::size_t i) const {
    const DecodedChar& here = text_[i];
    if (is_control(here.last()) || is_control(here.lead()) || irregular_) return true;
    const bool signs = has_sign(here);
    const bool foreign = script_ != Script::kLatin && script_ != Script::kNone && letters_ >= 2;
    if ((here.bytes >= 3 || foreign) && (western_ || signs)) return true;
    if (is_sign(here.lead()) && !is_typographic(here.lead())) return true;
    if (i + 1 < end_ && is_sign(here.last()) && !may_stand_inside(i)) return true;
    // Letters of two scripts: "JosГ©".
    const Script lead = is_sign(here.lead()) ? Script::kNone : script_of(here.lead());
    return lead != Script::kNone && untouched_ == script_ && lead != script_;
  }

  // A sign in a word, but not as in "MÃ¼ller": "D’A", "É–M".
  [[nodiscard]] bool may_stand_inside(std::size_t i) const {
    const DecodedChar& here = text_[i];
    if (may_follow_word(here.last()) && is_word_before_sign(i)) return true;
    if (!is_typographic(here.last())) return false;
    return !is_lower(text_[i + 1].c) || !is_one_of(U"ÃÄÅ", here.lead());
  }

  // A word in capitals, or one letter, with a sign behind; or two letters that may be meant.
  [[nodiscard]] bool may_be_clean(std::size_t i) const {
    const DecodedChar& here = text_[i];
    if (here.lead() == 0xC2) return false;
    const bool sign = western_ && is_upper(here.c) && may_follow_word(here.last());
    if (sign && is_word_before_sign(i)) return true;
    if (here.lead() == 0xC3 && western_ && capitals_before(i) < 2) return false;
    if (!is_sign(here.last())) return is_upper(here.last()) || !is_one_of(U"ÃÄÅ", here.lead());
    if (i + 1 < end_) return may_stand_inside(i);
    if (!may_follow_word(here.last())) return false;
    return here.lead() != 0xC3 || !western_ || !follows_a_tilde_rarely(here.last());
  }

  std::span<DecodedChar> text_;
  std::size_t begin_;
  std::size_t end_;
  bool western_;
  std::size_t made_ = 0;
  std::size_t letters_ = 0;
  bool mixed_ = false;
  bool left_over_ = false;
  bool irregular_ = false;
  bool shouted_ = false;
  Script script_ = Script::kNone;
  Script untouched_ = Script::kNone;
};

// Letters of each script in a whole text.
using LetterCounts = std::array<std::size_t, static_cast<std::size_t>(Script::kMixed) + 1>;

// A sign or blank that was made: punctuation of three bytes, or a Latin-1 sign behind "Â".
void judge_sign(DecodedChar& sign, bool western, bool behind_letter) {
  sign.bad = !is_usual_sign(sign.c);
  if (sign.bytes >= 3) {
    sign.certain = western || has_sign(sign);
  } else if (sign.lead() == 0xC2 && western) {
    sign.certain = is_control(sign.last());
    sign.doubtful = is_one_of(U"²³¹", sign.last());
  } else {
    sign.doubtful = sign.lead() != 0xC3 || behind_letter;
  }
}

}  // namespace

void judge_decoded(std::span<DecodedChar> text, bool western) {
  LetterCounts letters{};
  std::size_t capitals = 0;  // in a row
  bool in_capitals = false;
  bool small = false;
  for (DecodedChar& here : text) {
    capitals = !here.made() && is_upper(here.c) ? capitals + 1 : 0;
    in_capitals = in_capitals || capitals >= 2;
    small = small || (!here.made() && is_lower(here.c));
    if (here.made()) here.bad = !is_text(here.c);
    if (here.c >= 0x80 && is_letter(here.c)) ++letters[static_cast<std::size_t>(script_of(here.c))];
  }
  const bool shouted = in_capitals && !small;
  for (std::size_t begin = 0; begin < text.size();) {
    if (!is_word_char(text[begin].c)) {
      if (text[begin].made() && !text[begin].bad)
        judge_sign(text[begin], western, begin > 0 && is_word_char(text[begin - 1].c));
      ++begin;
      continue;
    }
    std::size_t end = begin;
    while (end < text.size() && is_word_char(text[end].c)) ++end;
    WordJudge word(text, begin, end, western);
    if (word.any_made()) word.run(letters[static_cast<std::size_t>(word.script())], shouted);
    begin = end;
  }
}

}  // namespace gigo::text
