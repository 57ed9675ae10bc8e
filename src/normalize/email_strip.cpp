// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <vector>

#include "base/ascii.hpp"
#include "normalize/email_clean.hpp"
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

// "Jane Doe <jane@x>" and "<jane@x>".
bool strip_angle_brackets(std::string& text, std::vector<CellNote>& notes) {
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
    add_note(notes, Code::kEmailDisplayName,
             twice          ? std::string{}
             : name.empty() ? std::string(behind)
                            : name);
  }
  text = inside;
  return true;
}

// "E-mail: jane@x".
bool strip_label(std::string& text, std::vector<CellNote>& notes) {
  const std::size_t colon = text.find(':');
  const std::size_t at = text.find('@');
  if (colon == std::string::npos || at == std::string::npos || colon > at) return false;
  const std::string_view label = base::trim(std::string_view(text).substr(0, colon));
  const std::string_view rest = base::trim(std::string_view(text).substr(colon + 1));
  const auto in_word = [](char c) {
    return base::is_alnum(c) || static_cast<unsigned char>(c) >= 0x80 ||
           std::string_view(" -()").find(c) != std::string_view::npos;
  };
  if (label.empty() || !std::all_of(label.begin(), label.end(), in_word)) return false;
  if (rest.front() == '/') return false;  // http://jane@x is no mailbox
  add_note(notes, Code::kEmailDisplayName, std::string(label));
  text = std::string(rest);
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

bool strip_ends(std::string& text, std::vector<CellNote>& notes) {
  constexpr std::string_view kLeading = ",;:<>()'*|\\";
  constexpr std::string_view kTrailing = ".,;:<>)'\"\\!/";
  const std::size_t size = text.size();
  std::string_view left = text;
  while (!left.empty() && (kLeading.find(left.front()) != std::string_view::npos)) {
    if (left.front() == '(' && left.find(')') != std::string_view::npos) break;
    if (has_paired_apostrophe(left)) break;
    left = base::trim(left.substr(1));
  }
  while (!left.empty() && kTrailing.find(left.back()) != std::string_view::npos) {
    if (left.back() == ')' && left.find('(') != std::string_view::npos) break;
    left = base::trim(left.substr(0, left.size() - 1));
  }
  if (left.size() == size) return false;
  add_note(notes, Code::kEmailTrailingPunct);
  text = std::string(left);
  return true;
}

// "jane@x (work)", "(work) jane@x", "jane@x - work": only remarks that are marked as such.
bool strip_remark(std::string& text, std::vector<CellNote>& notes) {
  const std::size_t blank = text.find(' ');
  if (blank == std::string::npos || text.front() == '"') return false;
  if (text.front() == '(') {
    const std::size_t close = text.find(") ");
    if (close == std::string::npos || text.find('@') < close) return false;
    if (text.find('(', 1) < close) return false;
    add_note(notes, Code::kEmailDisplayName, text.substr(1, close - 1));
    text = std::string(base::trim(std::string_view(text).substr(close + 1)));
    return true;
  }
  const std::string_view address = std::string_view(text).substr(0, blank);
  std::string_view remark = base::trim(std::string_view(text).substr(blank));
  if (address.find('@') == std::string_view::npos || remark.find('@') != std::string_view::npos) {
    return false;
  }
  if (remark.front() == '(' && remark.back() == ')') {
    remark = remark.substr(1, remark.size() - 2);
  } else if (remark.size() > 2 && remark.substr(0, 2) == "- ") {
    remark = remark.substr(2);
  } else {
    return false;
  }
  add_note(notes, Code::kEmailDisplayName, std::string(remark));
  text = std::string(address);
  return true;
}

// "jane @ gmail. com": a blank beside @ or a dot belongs to nothing.
bool strip_blanks(std::string& text, std::vector<CellNote>& notes) {
  if (text.find(' ') == std::string::npos || text.front() == '"') return false;
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char before = out.empty() ? '\0' : out.back();
    const char after = i + 1 < text.size() ? text[i + 1] : '\0';
    if (text[i] == ' ' && (before == '@' || before == '.' || after == '@' || after == '.'))
      continue;
    out.push_back(text[i]);
  }
  if (out.find(' ') != std::string::npos || out == text) return false;
  add_note(notes, Code::kEmailWhitespace);
  text = std::move(out);
  return true;
}

}  // namespace

std::string strip_email(std::string_view piece, std::vector<CellNote>& notes) {
  std::string text(base::trim(piece));
  if (!text.empty() && text.front() == '"' && parse_email(text).valid) return text;
  // Each step makes the text shorter, so this ends.
  while (!text.empty() &&
         (strip_mailto(text, notes) || strip_angle_brackets(text, notes) ||
          strip_pair(text, notes) || strip_label(text, notes) || strip_ends(text, notes) ||
          strip_remark(text, notes) || strip_blanks(text, notes))) {
  }
  return text;
}

}  // namespace gigo::normalize
