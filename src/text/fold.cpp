// SPDX-License-Identifier: Apache-2.0
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "base/ascii.hpp"
#include "text/fold_table.hpp"
#include "text/look_alikes.hpp"
#include "text/utf8.hpp"

namespace gigo::text {

namespace {

// Longest run given to ICU at once: keeps the time linear in the length of a hostile cell.
constexpr std::size_t kLongestRun = 256;

// What an ASCII byte becomes: itself in lower case, a blank, or one of these.
constexpr char kDrop = 1;
constexpr char kQuote = 2;

constexpr std::array<char, 128> kAscii = [] {
  std::array<char, 128> map{};
  for (std::size_t i = 0; i < map.size(); ++i) {
    const char c = static_cast<char>(i);
    if (base::is_alnum(c)) {
      map[i] = base::to_lower(c);
    } else if (c == '\'' || c == '`') {
      map[i] = kQuote;
    } else {
      map[i] = base::is_space(c) || base::is_punct(c) ? ' ' : kDrop;
    }
  }
  return map;
}();

bool ends_in_letter(const std::string& out) noexcept { return !out.empty() && out.back() != ' '; }

void separate(std::string& out) {
  if (ends_in_letter(out)) out += ' ';
}

void trim_end(std::string& out) {
  if (!out.empty() && out.back() == ' ') out.pop_back();
}

// Looks past what is dropped; what is not ASCII does not matter, as the fast path then ends.
bool ascii_word_follows(std::string_view text, std::size_t pos) noexcept {
  for (; pos < text.size(); ++pos) {
    const auto byte = static_cast<unsigned char>(text[pos]);
    if (byte >= 0x80 || kAscii[byte] != kDrop) return byte < 0x80 && kAscii[byte] > ' ';
  }
  return false;
}

// True when all of it was ASCII; otherwise `out` is of no use.
bool fold_ascii(std::string_view text, std::string& out) {
  out.resize(text.size());
  std::size_t size = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte >= 0x80) return false;
    const char c = kAscii[byte];
    if (c > ' ') {
      out[size++] = c;
    } else if (c == ' ') {
      if (size > 0 && out[size - 1] != ' ') out[size++] = ' ';
    } else if (c == kQuote && size > 0 && out[size - 1] != ' ') {
      if (!ascii_word_follows(text, i + 1)) out[size++] = ' ';
    }
  }
  out.resize(size);
  trim_end(out);
  return true;
}

bool is_jamo(char32_t c) noexcept {
  return (c >= 0x1100 && c <= 0x11FF) || (c >= 0xA960 && c <= 0xA97F) ||
         (c >= 0xD7B0 && c <= 0xD7FF);
}

bool is_word(FoldKind kind) noexcept {
  return kind == FoldKind::kText || kind == FoldKind::kSyllable || kind == FoldKind::kGreek ||
         kind == FoldKind::kForeign;
}

std::string_view german_letters(char32_t c) noexcept {
  switch (c) {
    case U'ä':
    case U'Ä':
      return "ae";
    case U'ö':
    case U'Ö':
    case U'ø':
    case U'Ø':
      return "oe";
    case U'ü':
    case U'Ü':
      return "ue";
    case U'å':
    case U'Å':
    case 0x212B:  // angstrom sign, canonically Å
      return "aa";
    default:
      return {};
  }
}

// Only what needs no neighbours: the second look, at what ICU has read.
void fold_reading(std::string_view reading, std::string& out) {
  for (std::size_t pos = 0; pos < reading.size();) {
    const FoldEntry entry = fold_entry(next(reading, pos));
    if (entry.kind == FoldKind::kText) {
      out += entry.view();
    } else if (entry.kind == FoldKind::kSeparator || entry.kind == FoldKind::kForeign) {
      separate(out);
    }
  }
}

class Folder {
 public:
  Folder(std::string_view text, bool german, std::string& out)
      : text_(text), german_(german), out_(out) {}

  // False when marks or jamo came up that a text in NFC might hold as one letter.
  bool run(bool in_nfc) {
    out_.clear();
    for (pos_ = 0; pos_ < text_.size();) {
      const std::size_t begin = pos_;
      const auto byte = static_cast<unsigned char>(text_[pos_]);
      if (byte < 0x80 && kAscii[byte] >= ' ') {
        ++pos_;
        if (kAscii[byte] == ' ') {
          separate(out_);
        } else {
          out_ += kAscii[byte];
        }
        continue;
      }
      const char32_t c = next(text_, pos_);
      if (!in_nfc && is_jamo(c)) return false;
      if (german_) {
        if (const std::string_view letters = german_letters(c); !letters.empty()) {
          out_ += letters;
          continue;
        }
      }
      const FoldEntry entry = fold_entry(c);
      switch (entry.kind) {
        case FoldKind::kText:
          out_ += entry.view();
          break;
        case FoldKind::kSyllable:
          separate(out_);
          out_ += entry.view();
          separate(out_);
          break;
        case FoldKind::kSeparator:
          separate(out_);
          break;
        case FoldKind::kVanish:
          break;
        case FoldKind::kApostrophe:
          if (!is_word(following(pos_))) separate(out_);
          break;
        case FoldKind::kMark:
          if (!in_nfc) return false;
          break;
        case FoldKind::kGreek:
          pos_ = begin;
          greek_run();
          break;
        case FoldKind::kForeign:
          pos_ = begin;
          foreign_run(in_nfc);
          break;
      }
    }
    trim_end(out_);
    return true;
  }

 private:
  // What follows after all that vanishes; a separator at the end.
  [[nodiscard]] FoldKind following(std::size_t ahead) const noexcept {
    while (ahead < text_.size()) {
      const FoldKind kind = fold_entry(next(text_, ahead)).kind;
      if (kind != FoldKind::kVanish && kind != FoldKind::kMark) return kind;
    }
    return FoldKind::kSeparator;
  }

  void greek_run() {
    std::u16string letters;
    while (pos_ < text_.size()) {
      std::size_t ahead = pos_;
      const FoldEntry entry = fold_entry(next(text_, ahead));
      if (entry.kind == FoldKind::kGreek) {
        letters += static_cast<char16_t>(static_cast<unsigned char>(entry.letters[0]) |
                                         static_cast<unsigned char>(entry.letters[1]) << 8);
      } else if (entry.kind != FoldKind::kVanish && entry.kind != FoldKind::kMark) {
        break;
      }
      pos_ = ahead;
    }
    append_greek(letters, out_);
  }

  void foreign_run(bool in_nfc) {
    std::u32string run;
    while (pos_ < text_.size() && run.size() < kLongestRun) {
      std::size_t ahead = pos_;
      const char32_t c = next(text_, ahead);
      const FoldKind kind = fold_entry(c).kind;
      if (!in_nfc && (kind == FoldKind::kMark || is_jamo(c))) break;  // seen again by the caller
      if (kind == FoldKind::kForeign) {
        run += c;
      } else if (kind == FoldKind::kApostrophe) {
        if (following(ahead) != FoldKind::kForeign) break;
      } else if (kind != FoldKind::kVanish && kind != FoldKind::kMark) {
        break;
      }
      pos_ = ahead;
    }
    separate(out_);
    fold_reading(latin_reading(run), out_);
    separate(out_);
  }

  std::string_view text_;
  bool german_;
  std::string& out_;
  std::size_t pos_ = 0;
};

void fold_any(std::string_view text, bool german, std::string& out) {
  if (fold_ascii(text, out)) return;
  // A Cyrillic letter in a Latin word is the Latin one that looks the same.
  const std::optional<std::string> one_script = in_one_script(text);
  if (one_script) text = *one_script;
  if (Folder(text, german, out).run(false)) return;
  const std::string composed =
      cleaned(text);  // a mark may meet its letter across what is invisible
  Folder(composed, german, out).run(true);
}

}  // namespace

void fold_into(std::string_view text, std::string& out) { fold_any(text, false, out); }

std::string fold(std::string_view text) {
  std::string out;
  fold_any(text, false, out);
  return out;
}

std::string fold_german(std::string_view text) {
  std::string out;
  fold_any(text, true, out);
  return out;
}

std::string fold_compact(std::string_view text) {
  std::string out = fold(text);
  out.erase(std::remove(out.begin(), out.end(), ' '), out.end());
  return out;
}

}  // namespace gigo::text
