// SPDX-License-Identifier: Apache-2.0
#include "normalize/email_clean.hpp"

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

std::size_t count_at_signs(std::string_view text) noexcept {
  std::size_t count = 0;
  bool quoted = false;
  for (const char c : text) {
    if (c == '"') quoted = !quoted;
    if (c == '@' && !quoted) ++count;
  }
  return count;
}

// Cuts at any of the separators outside quotes and angle brackets; empty pieces are dropped.
std::vector<std::string> cut(std::string_view text, std::string_view separators) {
  std::vector<std::string> pieces;
  std::string piece;
  bool quoted = false;
  bool bracketed = false;
  const auto finish = [&] {
    const std::string_view trimmed = base::trim(piece);
    if (!trimmed.empty()) pieces.emplace_back(trimmed);
    piece.clear();
  };
  for (const char c : text) {
    if (c == '"') quoted = !quoted;
    if (c == '<') bracketed = true;
    if (c == '>') bracketed = false;
    if (!quoted && !bracketed && separators.find(c) != std::string_view::npos) {
      finish();
    } else {
      piece.push_back(c);
    }
  }
  finish();
  return pieces;
}

bool is_joining_word(std::string_view word) {
  constexpr std::array<std::string_view, 12> kWords{"and", "or", "und", "oder", "et", "ou",
                                                    "y",   "o",  "e",   "&",    "+",  "/"};
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

}  // namespace

std::string clean_email_cell(std::string_view raw, std::vector<CellNote>& notes) {
  text::CleanResult clean = text::clean(raw);
  if (clean.whitespace_changed && !clean.text.empty()) add_note(notes, Code::kEmailWhitespace);
  if (clean.invisible_removed) add_note(notes, Code::kEmailInvisibleChar);
  if (to_halfwidth(clean.text)) add_note(notes, Code::kEmailFullwidth);
  return std::string(base::trim(clean.text));
}

std::vector<std::string> split_email_cell(std::string_view cell) {
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
  if (with_at > 1 || (with_at == 1 && addresses.size() == 1)) return addresses;
  return {std::string(cell)};
}

}  // namespace gigo::normalize
