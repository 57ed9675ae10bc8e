// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <vector>

#include "base/ascii.hpp"
#include "normalize/email_clean.hpp"
#include "normalize/email_provider.hpp"
#include "normalize/email_syntax.hpp"

namespace gigo::normalize {
namespace {

constexpr std::string_view kMailto = "mailto:";

bool strip_mailto(std::string& text, std::vector<CellNote>& notes) {
  if (!base::istarts_with(text, kMailto)) return false;
  text = std::string(base::trim(std::string_view(text).substr(kMailto.size())));
  const std::size_t query = text.find('?');
  const std::size_t at = text.find('@');
  if (at != std::string::npos && query != std::string::npos && query > at) text.resize(query);
  add_note(notes, Code::kEmailMailto);
  return true;
}

std::string_view unquoted(std::string_view name) noexcept {
  name = base::trim(name);
  while (name.size() >= 2 && name.front() == name.back() &&
         (name.front() == '"' || name.front() == '\'')) {
    name = base::trim(name.substr(1, name.size() - 2));
  }
  return name;
}

// "Jane Doe <jane@x>" and "<jane@x>".
bool strip_angle_brackets(std::string& text, std::vector<CellNote>& notes) {
  const std::size_t open = text.find('<');
  const std::size_t close = text.find('>', open == std::string::npos ? 0 : open);
  if (open == std::string::npos || close == std::string::npos) return false;
  const std::string inside(base::trim(std::string_view(text).substr(open + 1, close - open - 1)));
  if (inside.find('@') == std::string::npos) return false;
  const std::string_view name = unquoted(std::string_view(text).substr(0, open));
  const std::string_view behind = base::trim(std::string_view(text).substr(close + 1));
  if (name.find('@') != std::string_view::npos && name != inside) return false;
  if (behind.find('@') != std::string_view::npos) return false;
  if (name.empty() && behind.empty()) {
    add_note(notes, Code::kEmailTrailingPunct);
  } else {
    add_note(notes, Code::kEmailDisplayName, std::string(name.empty() ? behind : name));
  }
  text = inside;
  return true;
}

// "E-mail: jane@x".
bool strip_label(std::string& text, std::vector<CellNote>& notes) {
  const std::size_t colon = text.find(':');
  const std::size_t at = text.find('@');
  if (colon == std::string::npos || at == std::string::npos || colon > at) return false;
  if (text.front() == '"' || text.front() == '[') return false;
  const std::string_view rest = base::trim(std::string_view(text).substr(colon + 1));
  add_note(notes, Code::kEmailDisplayName, std::string(base::trim(text.substr(0, colon))));
  text = std::string(rest);
  return true;
}

bool strip_pair(std::string& text, std::vector<CellNote>& notes) {
  if (text.size() < 3) return false;
  constexpr std::array<std::string_view, 6> kPairs{"()", "[]", "{}", "''", "\"\"", "``"};
  for (const std::string_view pair : kPairs) {
    if (text.front() != pair[0] || text.back() != pair[1]) continue;
    const std::string_view inside = std::string_view(text).substr(1, text.size() - 2);
    if (inside.find('@') == std::string_view::npos) return false;
    add_note(notes, Code::kEmailTrailingPunct);
    text = std::string(base::trim(inside));
    return true;
  }
  return false;
}

bool strip_ends(std::string& text, std::vector<CellNote>& notes) {
  constexpr std::string_view kLeading = ",;:<>()'*\\";
  constexpr std::string_view kTrailing = ".,;:<>)'\"\\!/";
  const std::size_t size = text.size();
  std::string_view left = text;
  while (!left.empty() && (kLeading.find(left.front()) != std::string_view::npos)) {
    if (left.front() == '(' && left.find(')') != std::string_view::npos) break;
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

void replace_words(std::string& text, std::string_view name, char sign) {
  const std::string word(name);
  const std::array<std::string, 5> forms{"(" + word + ")", "[" + word + "]", "{" + word + "}",
                                         "<" + word + ">", " " + word + " "};
  for (const std::string& form : forms) {
    while (true) {
      const std::string lower = base::lower(text);
      std::size_t found = lower.find(form);
      if (found == std::string::npos) break;
      std::size_t size = form.size();
      while (found > 0 && text[found - 1] == ' ') --found, ++size;
      while (found + size < text.size() && text[found + size] == ' ') ++size;
      text.replace(found, size, 1, sign);
    }
  }
}

std::string if_valid(std::string candidate) {
  return parse_email(candidate).valid ? candidate : std::string{};
}

}  // namespace

std::string strip_email(std::string_view piece, std::vector<CellNote>& notes) {
  std::string text(base::trim(piece));
  // Each step makes the text shorter, so this ends.
  while (!text.empty() &&
         (strip_mailto(text, notes) || strip_angle_brackets(text, notes) ||
          strip_pair(text, notes) || strip_label(text, notes) || strip_ends(text, notes) ||
          strip_remark(text, notes) || strip_blanks(text, notes))) {
  }
  return text;
}

std::string guess_email(std::string_view text, bool& disguised) {
  disguised = false;
  std::string words(text);
  replace_words(words, "at", '@');
  replace_words(words, "dot", '.');
  replace_words(words, "punkt", '.');
  if (words != text && parse_email(words).valid) {
    disguised = true;
    return words;
  }
  const std::size_t at = text.find('@');
  if (at == std::string_view::npos) {
    for (const MailProvider& provider : mail_providers()) {
      if (!provider.typo_target || text.size() <= provider.domain.size()) continue;
      const std::string_view local = text.substr(0, text.size() - provider.domain.size());
      if (!base::iequals(text.substr(local.size()), provider.domain)) continue;
      std::string guess = if_valid(std::string(local) + "@" + std::string(provider.domain));
      if (!guess.empty()) return guess;
    }
    return {};
  }
  // A comma for a dot, blanks and doubled dots in the domain.
  std::string address;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i] == ',' ? '.' : text[i];
    if (i > at && (c == ' ' || (c == '.' && address.back() == '.'))) continue;
    address.push_back(c);
  }
  return address == text ? std::string{} : if_valid(std::move(address));
}

}  // namespace gigo::normalize
