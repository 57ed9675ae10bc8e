// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <vector>

#include "base/ascii.hpp"
#include "normalize/email_beside.hpp"
#include "normalize/email_clean.hpp"
#include "normalize/email_labels.hpp"
#include "normalize/email_syntax.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

constexpr std::string_view kMailto = "mailto:";

int hex_value(char c) noexcept {
  if (base::is_digit(c)) return c - '0';
  return base::is_hex_digit(c) ? base::to_lower(c) - 'a' + 10 : -1;
}

// The text with its %xx decoded (RFC 6068); as it is when that gives no readable text.
std::string percent_decoded(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool coded = text[i] == '%' && i + 2 < text.size() && hex_value(text[i + 1]) >= 0 &&
                       hex_value(text[i + 2]) >= 0;
    if (!coded) {
      out.push_back(text[i]);
      continue;
    }
    out.push_back(static_cast<char>(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2])));
    i += 2;
  }
  const auto is_control = [](char c) { return (c >= 0 && c < ' ') || c == '\x7F'; };
  const bool readable =
      text::is_valid_utf8(out) && std::none_of(out.begin(), out.end(), is_control);
  return readable ? out : std::string(text);
}

bool strip_mailto(std::string& text, std::vector<CellNote>& notes) {
  if (!base::istarts_with(text, kMailto)) return false;
  std::string_view link = base::trim(std::string_view(text).substr(kMailto.size()));
  const std::size_t at = std::min(link.find('@'), link.find("%40"));
  const std::size_t query = link.find('?');
  if (query != std::string_view::npos && query > at) link = link.substr(0, query);
  text = std::string(base::trim(percent_decoded(link)));
  add_note(notes, Code::kEmailMailto);
  return true;
}

// A display name without its quotes and their backslashes.
std::string unquoted(std::string_view name) {
  name = base::trim(name);
  if (quoted_string_end(name) == name.size() && name.size() > 2) return quoted_content(name);
  while (name.size() >= 2 && name.front() == name.back() &&
         (name.front() == '"' || name.front() == '\'')) {
    name = base::trim(name.substr(1, name.size() - 2));
  }
  return std::string(name);
}

// Whatever stands outside the brackets is not the address; it may matter all the same.
void note_words(std::string_view words, std::vector<CellNote>& notes, bool& matters) {
  const Beside beside = read_beside(words);
  constexpr std::ptrdiff_t kPhoneDigits = 7;
  const bool keep = beside.kind == BesideKind::kWarning || beside.kind == BesideKind::kNumber ||
                    std::count_if(words.begin(), words.end(), base::is_digit) >= kPhoneDigits;
  const bool label = words.empty() || beside.kind == BesideKind::kLabel;
  const bool name = beside.kind == BesideKind::kName;
  note_beside(notes, label ? std::string_view{} : name ? beside.words : words, keep);
  matters = matters || keep;
}

// "Jane Doe <jane@x>" and "<jane@x>".
bool strip_angle_brackets(std::string& text, std::vector<CellNote>& notes, bool& matters) {
  const std::size_t open = text.find('<');
  const std::size_t close = text.find('>', open == std::string::npos ? 0 : open);
  if (open == std::string::npos || close == std::string::npos) return false;
  std::string inside(base::trim(std::string_view(text).substr(open + 1, close - open - 1)));
  if (inside.find('@') == std::string::npos) return false;
  std::vector<CellNote> link_notes;  // "jane@x <mailto:jane@x>"
  const bool link = strip_mailto(inside, link_notes);
  const std::string name = unquoted(std::string_view(text).substr(0, open));
  const std::string_view behind = base::trim(std::string_view(text).substr(close + 1));
  const bool twice = base::iequals(name, inside);
  if (name.find('@') != std::string::npos && !twice) return false;
  if (behind.find('@') != std::string_view::npos) return false;
  if (link) {
    add_note(notes, Code::kEmailMailto);
    if (twice && behind.empty()) {
      text = inside;
      return true;
    }
  }
  if (name.empty() && behind.empty()) {
    add_note(notes, Code::kEmailTrailingPunct);
  } else {
    note_words(twice ? std::string_view{} : name, notes, matters);
    note_words(behind, notes, matters);
  }
  text = inside;
  return true;
}

constexpr std::array<std::string_view, 11> kPrintedQuotes{"\u201C", "\u201D", "\u201E", "\u2018",
                                                          "\u2019", "\u201A", "\u00AB", "\u00BB",
                                                          "\u2039", "\u203A", "\u00B4"};

// The length of the printed quotation mark at one end; 0 when there is none.
std::size_t printed_quote(std::string_view text, bool front) noexcept {
  for (const std::string_view quote : kPrintedQuotes) {
    if (front ? text.starts_with(quote) : text.ends_with(quote)) return quote.size();
  }
  return 0;
}

bool strip_pair(std::string& text, std::vector<CellNote>& notes) {
  if (text.size() < 3) return false;
  constexpr std::array<std::string_view, 6> kPairs{"()", "[]", "{}", "''", "\"\"", "``"};
  for (const std::string_view pair : kPairs) {
    if (text.front() != pair[0] || text.back() != pair[1]) continue;
    const std::string_view inside = std::string_view(text).substr(1, text.size() - 2);
    if (inside.find('@') == std::string_view::npos) return false;
    // "(a)jane@x(b)" has two comments, not a bracket around it.
    if (pair[0] != pair[1] && inside.find(pair[1]) < inside.find(pair[0])) return false;
    add_note(notes, Code::kEmailTrailingPunct);
    text = std::string(base::trim(inside));
    return true;
  }
  const std::size_t front = printed_quote(text, true);
  const std::size_t back = printed_quote(text, false);
  if (front == 0 || back == 0 || text.size() <= front + back) return false;
  add_note(notes, Code::kEmailTrailingPunct);
  text = std::string(base::trim(text.substr(front, text.size() - front - back)));
  return true;
}

// 'jane'@x: the apostrophes belong together, and to the address.
bool has_paired_apostrophe(std::string_view text) noexcept {
  const std::size_t at = text.find('@');
  return text.front() == '\'' && at != std::string_view::npos && at > 1 && text[at - 1] == '\'';
}

// Dots, dashes and quotes that a list prints before or behind an address.
constexpr std::array<std::string_view, 10> kPrintedSigns{"\u00B7", "\u2013", "\u2014", "\u2026",
                                                         "\u2022", "\u2023", "\u2010", "\u2011",
                                                         "\u2192", "\u3001"};

std::size_t printed_sign(std::string_view text, bool front) noexcept {
  for (const std::string_view sign : kPrintedSigns) {
    if (front ? text.starts_with(sign) : text.ends_with(sign)) return sign.size();
  }
  return printed_quote(text, front);
}

// The length of the punctuation at the front that is no part of an address.
std::size_t leading_sign(std::string_view text) noexcept {
  constexpr std::string_view kLeading = ",;:<>()'*|\\";
  const char c = text.front();
  if (c == '(' && text.find(')') != std::string_view::npos) return 0;
  if (has_paired_apostrophe(text)) return 0;
  if (kLeading.find(c) != std::string_view::npos) return 1;
  if (c == '"' && text.find('"', 1) == std::string_view::npos) return 1;
  if (c == '-' && text.size() > 1 && text[1] == ' ') return 1;
  return printed_sign(text, true);
}

// The same at the end.
std::size_t trailing_sign(std::string_view text) noexcept {
  constexpr std::string_view kTrailing = ".,;:<>)'\"\\!/?*";
  const char c = text.back();
  if (c == ')' && text.find('(') != std::string_view::npos) return 0;
  if (kTrailing.find(c) != std::string_view::npos) return 1;
  if (c == '-' && text.size() > 1 && text[text.size() - 2] == ' ') return 1;
  return printed_sign(text, false);
}

bool strip_ends(std::string& text, std::vector<CellNote>& notes) {
  const std::size_t size = text.size();
  std::string_view left = text;
  for (std::size_t sign = 1; !left.empty() && (sign = leading_sign(left)) > 0;) {
    left = base::trim(left.substr(sign));
  }
  for (std::size_t sign = 1; !left.empty() && (sign = trailing_sign(left)) > 0;) {
    left = base::trim(left.substr(0, left.size() - sign));
  }
  if (left.size() == size) return false;
  add_note(notes, Code::kEmailTrailingPunct);
  text = std::string(left);
  return true;
}

// `="jane@x"`: a formula that a spreadsheet was to show as text.
bool strip_formula(std::string& text, std::vector<CellNote>& notes) {
  if (text.size() < 4 || !text.starts_with("=\"") || text.back() != '"') return false;
  add_note(notes, Code::kEmailTrailingPunct);
  text = std::string(base::trim(text.substr(2, text.size() - 3)));
  return true;
}

// "jane @ gmail. com": a blank beside the @ belongs to nothing, and one beside a dot of the domain
// neither, unless the domain is whole without what follows: "jane@acme.com. Call".
bool strip_blanks(std::string& text, std::vector<CellNote>& notes) {
  const std::size_t at = text.find('@');
  if (text.find(' ') == std::string::npos || text.front() == '"' || at == std::string::npos) {
    return false;
  }
  std::string out;
  bool dots = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char before = out.empty() ? '\0' : out.back();
    const char after = i + 1 < text.size() ? text[i + 1] : '\0';
    if (text[i] == ' ' && (before == '@' || after == '@')) continue;
    if (text[i] == ' ' && i > at && (before == '.' || after == '.')) {
      std::string_view domain = std::string_view(out).substr(out.find('@') + 1);
      if (domain.ends_with('.')) domain.remove_suffix(1);
      if (is_whole_domain(domain)) return false;
      dots = true;
      continue;
    }
    out.push_back(text[i]);
  }
  if (out.find(' ') != std::string::npos || out == text) return false;
  if (dots && !is_whole_domain(std::string_view(out).substr(out.find('@') + 1))) return false;
  add_note(notes, Code::kEmailWhitespace);
  text = std::move(out);
  return true;
}

}  // namespace

std::string strip_email(std::string_view piece, std::vector<CellNote>& notes, bool& matters) {
  matters = false;
  std::string text(base::trim(piece));
  if (!text.empty() && text.front() == '"' && parse_email(text).valid) return text;
  // Each step makes the text shorter, so this ends.
  while (!text.empty() &&
         (strip_mailto(text, notes) || strip_angle_brackets(text, notes, matters) ||
          strip_formula(text, notes) || strip_pair(text, notes) ||
          strip_label(text, notes, matters) || strip_ends(text, notes) ||
          strip_beside(text, notes, matters) || strip_blanks(text, notes))) {
  }
  return text;
}

}  // namespace gigo::normalize
