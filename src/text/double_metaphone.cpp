// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <initializer_list>

#include "base/ascii.hpp"
#include "text/phonetic.hpp"

namespace gigo::text {

namespace {

using Words = std::initializer_list<std::string_view>;

// Reads a word from left to right; each letter's function writes what it sounds like and says how
// far it read.
class Reader {
 public:
  explicit Reader(std::string_view word) noexcept {
    for (const char c : word) {
      if (size_ == static_cast<int>(letters_.size())) break;
      if (base::is_alpha(c) || c == ' ')
        letters_[static_cast<std::size_t>(size_++)] = base::to_upper(c);
    }
    while (size_ > 0 && letters_[static_cast<std::size_t>(size_) - 1] == ' ') --size_;
    const std::string_view all(letters_.data(), static_cast<std::size_t>(size_));
    char before = '\0';
    for (const char c : all) {
      slavic_or_german_ = slavic_or_german_ || c == 'W' || c == 'K' || (c == 'Z' && before == 'C');
      before = c;
    }
    germanic_start_ = has(0, {"VAN ", "VON ", "SCH"});
  }

  DoubleMetaphone read(std::size_t max_length) noexcept {
    int i = has(0, {"GN", "KN", "PN", "WR", "PS"}) ? 1 : 0;
    while (i < size_ &&
           (result_.primary.size < max_length || result_.secondary.size < max_length)) {
      i += letter(i);
    }
    cut(result_.primary, max_length);
    cut(result_.secondary, max_length);
    return result_;
  }

 private:
  static void cut(PhoneticCode<8>& code, std::size_t max_length) noexcept {
    while (code.size > max_length) code.letters[--code.size] = '\0';
  }

  [[nodiscard]] char at(int i) const noexcept {
    return i >= 0 && i < size_ ? letters_[static_cast<std::size_t>(i)] : '\0';
  }
  [[nodiscard]] bool has(int i, Words words) const noexcept {
    if (i < 0 || i > size_) return false;
    const auto from = static_cast<std::size_t>(i);
    const std::string_view rest(letters_.data() + from, static_cast<std::size_t>(size_) - from);
    return std::any_of(words.begin(), words.end(), [rest](std::string_view word) {
      // Letter by letter: a call costs more than the few letters, of which the first mostly
      // decides.
      if (word.size() > rest.size()) return false;
      std::size_t at = 0;
      while (at < word.size() && word[at] == rest[at]) ++at;
      return at == word.size();
    });
  }
  [[nodiscard]] bool any(int i, std::string_view set) const noexcept {
    const char c = at(i);
    return c != '\0' && set.find(c) != std::string_view::npos;
  }
  [[nodiscard]] bool vowel(int i) const noexcept { return any(i, "AEIOUY"); }
  [[nodiscard]] bool last(int i) const noexcept { return i == size_ - 1; }

  void say(std::string_view both) noexcept { say(both, both); }
  void say(std::string_view primary, std::string_view secondary) noexcept {
    for (const char c : primary) result_.primary.push(c);
    for (const char c : secondary) result_.secondary.push(c);
  }
  // Says it and reads on over so many letters.
  template <class... Codes>
  int said(int letters, Codes... codes) noexcept {
    say(codes...);
    return letters;
  }
  // Says it, and reads over the same letter when it is doubled.
  int once(int i, std::string_view both) noexcept {
    say(both);
    return at(i + 1) == at(i) ? 2 : 1;
  }

  int letter(int i) noexcept {
    switch (at(i)) {
      case 'A':
      case 'E':
      case 'I':
      case 'O':
      case 'U':
      case 'Y':
        if (i == 0) say("A");
        return 1;
      case 'B':
        return once(i, "P");
      case 'C':
        return letter_c(i);
      case 'D':
        return letter_d(i);
      case 'F':
      case 'V':
        return once(i, "F");
      case 'G':
        return letter_g(i);
      case 'H':
        if ((i > 0 && !vowel(i - 1)) || !vowel(i + 1)) return 1;
        say("H");
        return 2;
      case 'J':
        return letter_j(i);
      case 'K':
      case 'Q':
        return once(i, "K");
      case 'L':
        return letter_l(i);
      case 'M':
        say("M");
        return at(i + 1) == 'M' || (has(i - 1, {"UMB"}) && (last(i + 1) || has(i + 2, {"ER"}))) ? 2
                                                                                                : 1;
      case 'N':
        return once(i, "N");
      case 'P':
        if (at(i + 1) == 'H') return said(2, "F");
        say("P");
        return any(i + 1, "PB") ? 2 : 1;
      case 'R':  // French final -ier: Rogier, but not Hochmeier
        if (last(i) && !slavic_or_german_ && has(i - 2, {"IE"}) && !has(i - 4, {"ME", "MA"}))
          return said(1, "", "R");
        return once(i, "R");
      case 'S':
        return letter_s(i);
      case 'T':
        return letter_t(i);
      case 'W':
        return letter_w(i);
      case 'X':
        return letter_x(i);
      case 'Z':
        return letter_z(i);
      default:
        return 1;
    }
  }

  int letter_c(int i) noexcept {
    if (hard_ch_inside(i)) return said(2, "K");
    if (i == 0 && has(0, {"CAESAR"})) return said(2, "S");
    if (at(i + 1) == 'H') return letters_ch(i);
    if (at(i + 1) == 'Z' && !has(i - 2, {"WICZ"})) return said(2, "S", "X");
    if (has(i + 1, {"CIA"})) return said(3, "X");
    if (at(i + 1) == 'C' && !(i == 1 && at(0) == 'M')) return letters_cc(i);
    if (any(i + 1, "KGQ")) return said(2, "K");
    if (any(i + 1, "IEY")) {
      has(i, {"CIO", "CIE", "CIA"}) ? say("S", "X") : say("S");
      return 2;
    }
    say("K");
    if (has(i + 1, {" C", " Q", " G"})) return 3;
    return any(i + 1, "CKQ") && !has(i + 1, {"CE", "CI"}) ? 2 : 1;
  }

  // Italian chia; German -ach- after a consonant, as in Bacher.
  [[nodiscard]] bool hard_ch_inside(int i) const noexcept {
    if (has(i, {"CHIA"})) return true;
    if (i < 2 || vowel(i - 2) || !has(i - 1, {"ACH"})) return false;
    return !any(i + 2, "IE") || has(i - 2, {"BACHER", "MACHER"});
  }

  int letters_ch(int i) noexcept {
    const bool greek_start =
        i == 0 && !has(0, {"CHORE"}) && has(1, {"HARAC", "HARIS", "HOR", "HYM", "HIA", "HEM"});
    const bool hard = germanic_start_ || has(i - 2, {"ORCHES", "ARCHIT", "ORCHID"}) ||
                      any(i + 2, "TS") ||
                      ((i == 0 || any(i - 1, "AOUE")) && (any(i + 2, "LRNMBHFVW ") || last(i + 1)));
    if (i > 0 && has(i, {"CHAE"})) {
      say("K", "X");
    } else if (greek_start || hard) {
      say("K");
    } else if (i == 0) {
      say("X");
    } else if (has(0, {"MC"})) {
      say("K");
    } else {
      say("X", "K");
    }
    return 2;
  }

  int letters_cc(int i) noexcept {
    if (!any(i + 2, "IEH") || has(i + 2, {"HU"})) return said(2, "K");
    say((i == 1 && at(0) == 'A') || has(i - 1, {"UCCEE", "UCCES"}) ? "KS" : "X");
    return 3;
  }

  int letter_d(int i) noexcept {
    if (at(i + 1) == 'G') {
      const bool soft = any(i + 2, "IEY");
      say(soft ? "J" : "TK");
      return soft ? 3 : 2;
    }
    say("T");
    return any(i + 1, "DT") ? 2 : 1;
  }

  int letter_g(int i) noexcept {
    if (at(i + 1) == 'H') return letters_gh(i);
    if (at(i + 1) == 'N') {
      if (i == 1 && vowel(0) && !slavic_or_german_) {
        say("KN", "N");
      } else if (!has(i + 2, {"EY"}) && !slavic_or_german_) {
        say("N", "KN");
      } else {
        say("KN");
      }
      return 2;
    }
    if (has(i + 1, {"LI"}) && !slavic_or_german_) return said(2, "KL", "L");
    const bool soft_start = i == 0 && (at(1) == 'Y' || has(1, {"ES", "EP", "EB", "EL", "EY", "IB",
                                                               "IL", "IN", "IE", "EI", "ER"}));
    const bool er_or_y = (has(i + 1, {"ER"}) || at(i + 1) == 'Y') &&
                         !has(0, {"DANGER", "RANGER", "MANGER"}) && !any(i - 1, "EI") &&
                         !has(i - 1, {"RGY", "OGY"});
    if (soft_start || er_or_y) return said(2, "K", "J");
    if (any(i + 1, "EIY") || has(i - 1, {"AGGI", "OGGI"})) {
      if (germanic_start_ || has(i + 1, {"ET"})) {
        say("K");
      } else if (has(i + 1, {"IER"})) {
        say("J");
      } else {
        say("J", "K");
      }
      return 2;
    }
    return once(i, "K");
  }

  int letters_gh(int i) noexcept {
    if (i > 0 && !vowel(i - 1)) {
      say("K");
    } else if (i == 0) {
      say(at(2) == 'I' ? "J" : "K");
    } else if (any(i - 2, "BHD") || any(i - 3, "BHD") || any(i - 4, "BH")) {
      // silent, as in Hugh, bough, Broughton
    } else if (i > 2 && at(i - 1) == 'U' && any(i - 3, "CGLRT")) {
      say("F");  // laugh, McLaughlin, cough, rough, tough
    } else if (at(i - 1) != 'I') {
      say("K");
    }
    return 2;
  }

  int letter_j(int i) noexcept {
    const bool spanish = has(0, {"SAN "});
    if (has(i, {"JOSE"}) || spanish) {
      const bool whole_word = (i == 0 && at(4) == ' ') || size_ == 4;
      whole_word || spanish ? say("H") : say("J", "H");
      return 1;
    }
    if (i == 0) {
      say("J", "A");
    } else if (vowel(i - 1) && !slavic_or_german_ && any(i + 1, "AO")) {
      say("J", "H");
    } else if (last(i)) {
      say("J", "");
    } else if (!any(i + 1, "LTKSNMBZ") && !any(i - 1, "SKL")) {
      say("J");
    }
    return at(i + 1) == 'J' ? 2 : 1;
  }

  int letter_l(int i) noexcept {
    if (at(i + 1) != 'L') return said(1, "L");
    const bool spanish_end = i == size_ - 3 && has(i - 1, {"ILLO", "ILLA", "ALLE"});
    const bool spanish_alle =
        has(i - 1, {"ALLE"}) && (has(size_ - 2, {"AS", "OS"}) || any(size_ - 1, "AO"));
    say("L", spanish_end || spanish_alle ? "" : "L");
    return 2;
  }

  int letter_s(int i) noexcept {
    if (has(i - 1, {"ISL", "YSL"})) return 1;  // isle, Carlysle
    if (i == 0 && has(0, {"SUGAR"})) return said(1, "X", "S");
    if (at(i + 1) == 'H') return said(2, has(i + 1, {"HEIM", "HOEK", "HOLM", "HOLZ"}) ? "S" : "X");
    if (has(i, {"SIO", "SIA"})) {
      slavic_or_german_ ? say("S") : say("S", "X");
      return 3;
    }
    if ((i == 0 && any(1, "MNLW")) || at(i + 1) == 'Z') {  // Smith and Schmidt
      say("S", "X");
      return at(i + 1) == 'Z' ? 2 : 1;
    }
    if (at(i + 1) == 'C') return letters_sc(i);
    last(i) && has(i - 2, {"AI", "OI"}) ? say("", "S") : say("S");  // French -ais, -ois
    return any(i + 1, "SZ") ? 2 : 1;
  }

  int letters_sc(int i) noexcept {
    if (at(i + 2) == 'H') {
      if (has(i + 3, {"ER", "EN"})) {
        say("X", "SK");
      } else if (has(i + 3, {"OO", "UY", "ED", "EM"})) {
        say("SK");  // Dutch: school
      } else {
        say("X", i == 0 && !vowel(3) && at(3) != 'W' ? "S" : "X");
      }
    } else {
      say(any(i + 2, "IEY") ? "S" : "SK");
    }
    return 3;
  }

  int letter_t(int i) noexcept {
    if (has(i, {"TION", "TIA", "TCH"})) return said(3, "X");
    if (has(i, {"TH", "TTH"})) {
      has(i + 2, {"OM", "AM"}) || germanic_start_ ? say("T") : say("0", "T");  // Thomas, Thames
      return 2;
    }
    say("T");
    return any(i + 1, "TD") ? 2 : 1;
  }

  int letter_w(int i) noexcept {
    if (at(i + 1) == 'R') return said(2, "R");
    if (i == 0 && (vowel(1) || at(1) == 'H')) return said(1, "A", vowel(1) ? "F" : "A");
    if ((last(i) && vowel(i - 1)) || has(i - 1, {"EWSKI", "EWSKY", "OWSKI", "OWSKY"}) ||
        has(0, {"SCH"}))
      return said(1, "", "F");
    if (has(i, {"WICZ", "WITZ"})) return said(4, "TS", "FX");
    return 1;
  }

  int letter_x(int i) noexcept {
    if (i == 0) return said(1, "S");
    const bool silent = last(i) && (has(i - 3, {"IAU", "EAU"}) || has(i - 2, {"AU", "OU"}));
    if (!silent) say("KS");
    return any(i + 1, "CX") ? 2 : 1;
  }

  int letter_z(int i) noexcept {
    if (at(i + 1) == 'H') return said(2, "J");
    const bool affricate =
        has(i + 1, {"ZO", "ZI", "ZA"}) || (slavic_or_german_ && i > 0 && at(i - 1) != 'T');
    say("S", affricate ? "TS" : "S");
    return at(i + 1) == 'Z' ? 2 : 1;
  }

  std::array<char, 64> letters_{};
  int size_ = 0;
  bool slavic_or_german_ = false;
  bool germanic_start_ = false;
  DoubleMetaphone result_;
};

}  // namespace

DoubleMetaphone double_metaphone(std::string_view word, int max_length) noexcept {
  return Reader(word).read(static_cast<std::size_t>(std::clamp(max_length, 1, 8)));
}

}  // namespace gigo::text
