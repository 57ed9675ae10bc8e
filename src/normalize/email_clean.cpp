// SPDX-License-Identifier: Apache-2.0
#include "normalize/email_clean.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "normalize/placeholder.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

// Full-width ASCII and ideographic full stops to plain characters; true when there were any.
bool to_halfwidth(std::string& cell) {
  if (text::is_ascii(cell)) return false;
  std::string out;
  bool found = false;
  for (std::size_t at = 0; at < cell.size();) {
    char32_t c = text::next(cell, at);
    if (c >= 0xFF01 && c <= 0xFF5E) {
      c -= 0xFEE0;
      found = true;
    } else if (c == 0x3002 || c == 0xFF61) {
      c = '.';
      found = true;
    }
    text::append(out, c);
  }
  if (found) cell = std::move(out);
  return found;
}

// Walks over a text and knows what stands in quotes; a quote that never closes is a mere character.
class QuoteWatch {
 public:
  explicit QuoteWatch(std::string_view text) {
    for (const char c : text) take(c);
    balanced_ = !quoted_;
    quoted_ = escaped_ = false;
  }
  // True when the character is a sign of its own, neither inside quotes nor one of them.
  bool take(char c) noexcept {
    if (!balanced_) return true;
    if (escaped_) {
      escaped_ = false;
      return false;
    }
    if (quoted_ && c == '\\') {
      escaped_ = true;
      return false;
    }
    if (c == '"') {
      quoted_ = !quoted_;
      return false;
    }
    return !quoted_;
  }

 private:
  bool balanced_ = true;
  bool quoted_ = false;
  bool escaped_ = false;
};

std::size_t count_at_signs(std::string_view text) noexcept {
  std::size_t count = 0;
  QuoteWatch watch(text);
  for (const char c : text) {
    if (watch.take(c) && c == '@') ++count;
  }
  return count;
}

// Cuts at any of the separators outside quotes and angle brackets, and behind brackets that hold an
// address when another one follows; empty pieces are dropped.
std::vector<std::string> cut(std::string_view text, std::string_view separators) {
  std::vector<std::string> pieces;
  std::string piece;
  QuoteWatch watch(text);
  bool bracketed = false;
  bool address_in_brackets = false;
  const auto finish = [&] {
    const std::string_view trimmed = base::trim(piece);
    if (!trimmed.empty()) pieces.emplace_back(trimmed);
    piece.clear();
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool sign = watch.take(c);
    if (sign && !bracketed && separators.find(c) != std::string_view::npos) {
      finish();
      continue;
    }
    piece.push_back(c);
    if (!sign) continue;
    if (c == '<') {
      bracketed = true;
      address_in_brackets = false;
    } else if (c == '@') {
      address_in_brackets = address_in_brackets || bracketed;
    } else if (c == '>' && bracketed) {
      bracketed = false;
      if (address_in_brackets && text.find('<', i) != std::string_view::npos) finish();
    }
  }
  finish();
  return pieces;
}

// One @, and no sign that ends a piece or hides one.
bool is_one_piece(std::string_view cell) noexcept {
  std::size_t at_signs = 0;
  for (const char c : cell) {
    if (c == ';' || c == ',' || c == '|' || c == '<' || c == '"') return false;
    at_signs += c == '@' ? 1U : 0U;
  }
  return at_signs == 1;
}

bool is_joining_word(std::string_view word) {
  constexpr std::array<std::string_view, 16> kWords{"and", "or", "und", "oder",  "et", "ou",
                                                    "y",   "o",  "e",   "&",     "+",  "/",
                                                    "->",  "=>", "-->", "\u2192"};
  for (const std::string_view known : kWords) {
    if (base::iequals(word, known)) return true;
  }
  return false;
}

// "Doe, Jane <j@x>" was cut at its comma: joins a piece without @ to a following one with brackets.
std::vector<std::string> rejoin_display_names(std::vector<std::string> pieces) {
  std::vector<std::string> joined;
  std::string before;
  for (std::string& piece : pieces) {
    if (count_at_signs(piece) == 0) {
      before += before.empty() ? piece : ", " + piece;
      continue;
    }
    if (!before.empty() && piece.find('<') != std::string::npos) {
      piece = before + ", " + piece;
    } else if (!before.empty()) {
      joined.push_back(before);
    }
    before.clear();
    joined.push_back(std::move(piece));
  }
  if (!before.empty()) joined.push_back(std::move(before));
  return joined;
}

std::vector<std::string> cut_at_blanks(const std::string& piece) {
  std::vector<std::string> words;
  for (std::string& word : cut(piece, " ")) {
    if (count_at_signs(word) > 1) {
      for (std::string& part : cut(word, "/")) words.push_back(std::move(part));
    } else if (!is_joining_word(word)) {
      words.push_back(std::move(word));
    }
  }
  for (const std::string& word : words) {
    if (count_at_signs(word) != 1) return {piece};
  }
  return words;
}

// An address that stands in the cell twice is one.
void drop_repeated(std::vector<std::string>& addresses) {
  std::vector<std::string> kept;
  for (std::string& address : addresses) {
    const bool seen = std::any_of(kept.begin(), kept.end(), [&](const std::string& other) {
      return base::iequals(other, address);
    });
    if (!seen) kept.push_back(std::move(address));
  }
  addresses = std::move(kept);
}

}  // namespace

std::string clean_email_cell(std::string_view raw, std::vector<CellNote>& notes) {
  text::CleanResult clean = text::clean(raw);
  if (clean.whitespace_changed && !clean.text.empty()) add_note(notes, Code::kEmailWhitespace);
  if (clean.invisible_removed) add_note(notes, Code::kEmailInvisibleChar);
  if (to_halfwidth(clean.text)) add_note(notes, Code::kEmailFullwidth);
  return std::string(base::trim(clean.text));
}

std::vector<std::string> split_email_cell(std::string_view cell, bool& several) {
  several = false;
  if (is_one_piece(cell)) return {std::string(cell)};
  // | is a letter of local parts too.
  if (cell.find('|') != std::string_view::npos && parse_email(cell).valid) {
    return {std::string(cell)};
  }
  std::vector<std::string> pieces = rejoin_display_names(cut(cell, ";,|"));
  std::vector<std::string> addresses;
  for (std::string& piece : pieces) {
    if (count_at_signs(piece) > 1 && piece.find('<') == std::string::npos) {
      for (std::string& part : cut_at_blanks(piece)) addresses.push_back(std::move(part));
    } else if (count_at_signs(piece) > 0 || !is_placeholder_text(piece)) {
      addresses.push_back(std::move(piece));
    }
  }
  std::size_t with_at = 0;
  for (const std::string& address : addresses) with_at += count_at_signs(address) > 0 ? 1U : 0U;
  if (with_at > 1) {
    several = true;
    drop_repeated(addresses);
    return addresses;
  }
  if (with_at == 1 && addresses.size() == 1) return addresses;
  return {std::string(cell)};
}

}  // namespace gigo::normalize
