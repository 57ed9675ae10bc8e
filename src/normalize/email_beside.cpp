// SPDX-License-Identifier: Apache-2.0
#include "normalize/email_beside.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "normalize/email_labels.hpp"
#include "normalize/email_provider.hpp"
#include "normalize/email_syntax.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

constexpr std::array<std::string_view, 8> kSeparators{",", "-", "\u2013", "\u2014",
                                                      ":", "|", "/",      "\u00B7"};

std::size_t count_words(std::string_view text, bool& capitals) noexcept {
  std::size_t words = 0;
  capitals = true;
  bool inside = false;
  for (const char c : text) {
    if (c != ' ' && !inside) {
      ++words;
      capitals = capitals && !base::is_lower(c);
    }
    inside = c != ' ';
  }
  return words;
}

// Takes separators and dots from one end; true when there was one that is none of a word's.
bool strip_separators(std::string_view& text, bool front) {
  bool found = false;
  for (bool more = true; more;) {
    more = false;
    text = base::trim(text);
    for (const std::string_view sign : kSeparators) {
      if (!(front ? text.starts_with(sign) : text.ends_with(sign))) continue;
      if (front) {
        text.remove_prefix(sign.size());
      } else {
        text.remove_suffix(sign.size());
      }
      found = more = true;
    }
    if (front && text.starts_with('.')) {
      text.remove_prefix(1);
      more = true;
    }
  }
  return found;
}

// The words without the brackets or quotes around them; true when there were any.
bool strip_brackets(std::string_view& text) {
  constexpr std::array<std::string_view, 5> kPairs{"()", "[]", "{}", "\"\"", "''"};
  for (const std::string_view pair : kPairs) {
    if (text.size() < 3 || text.front() != pair[0] || text.back() != pair[1]) continue;
    const std::string_view inside = text.substr(1, text.size() - 2);
    if (inside.find_first_of(pair) != std::string_view::npos) return false;
    text = base::trim(inside);
    return true;
  }
  return false;
}

bool contains_word_of(std::string_view local, std::string_view words) {
  const std::string lower = base::lower(local);
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(' '), words.size());
    const std::string word = base::lower(words.substr(0, end));
    if (word.size() >= 2 && lower.find(word) != std::string::npos) return true;
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return false;
}

// "Ada Quill ada@x", but "ada quill@x" may be one name with a blank in it.
bool is_surely_beside(std::string_view name, std::string_view local) {
  if (local_word(local) == LocalWord::kRole) return true;
  if (contains_word_of(local, name)) return true;
  bool capitals = false;
  return name.back() != '.' && count_words(name, capitals) >= 2 && capitals &&
         !base::is_upper(local.front());
}

// "acme.co" before "uk" or "co m" need not end where the blank is.
bool may_go_on(std::string_view domain, std::string_view behind) {
  const std::string word = base::lower(behind.substr(0, behind.find(' ')));
  if (word.empty() || word.size() > 6) return false;
  // Endings are written in small letters or capitals, sentences begin with one of each.
  if (base::is_upper(behind[0]) && word.size() > 1 && base::is_lower(behind[1])) return false;
  if (!std::all_of(word.begin(), word.end(), base::is_alpha)) return false;
  const std::string_view last = domain.substr(domain.rfind('.') + 1);
  if (is_public_suffix(std::string(last) + "." + word)) return true;
  const bool small = behind.size() == word.size() && behind == word;
  return small && is_public_suffix(std::string(last) + word);
}

struct Address {
  std::size_t begin = 0;  // of what is cut out of the text
  std::size_t end = 0;
  std::string_view text;
  std::string domain;
  bool bracketed = false;   // by brackets of its own
  bool marked_end = false;  // by a comma and its like
};

// The only address of a text with blanks.
bool find_address(std::string_view text, Address& address) {
  const std::size_t at = text.find('@');
  if (at == std::string_view::npos || text.find('@', at + 1) != std::string_view::npos)
    return false;
  const std::size_t blank = text.rfind(' ', at);
  address.begin = blank == std::string_view::npos ? 0 : blank + 1;
  address.end = std::min(text.find(' ', at), text.size());
  std::string_view word = text.substr(address.begin, address.end - address.begin);
  if (word.size() == text.size() || word.find_first_of("<>;") != std::string_view::npos) {
    return false;
  }
  address.bracketed = strip_brackets(word);
  while (!word.empty() && std::string_view(",.:!?").find(word.back()) != std::string_view::npos) {
    address.marked_end = address.marked_end || word.back() != '.';
    word.remove_suffix(1);
  }
  const EmailParts parts = parse_email(word);
  if (!parts.valid || parts.quoted || parts.unquoted) return false;
  address.text = word;
  address.domain = parts.domain.ascii;
  return true;
}

}  // namespace

void note_beside(std::vector<CellNote>& notes, std::string_view words, bool matters) {
  for (CellNote& note : notes) {
    if (note.code != Code::kEmailDisplayName) continue;
    if (note.suggestion.empty()) {
      note.suggestion = words;
    } else if (matters && !words.empty() && note.suggestion != words) {
      note.suggestion += "; ";
      note.suggestion += words;
    }
    return;
  }
  add_note(notes, Code::kEmailDisplayName, std::string(words));
}

bool is_whole_domain(std::string_view written) {
  DomainReading reading;
  read_domain(written, reading);
  return reading.form == DomainForm::kName && is_known_tld(reading.ascii) &&
         !is_public_suffix(reading.ascii);
}

bool strip_label(std::string& text, std::vector<CellNote>& notes, bool& matters) {
  const std::size_t colon = text.find(':');
  const std::size_t at = text.find('@');
  if (colon == std::string::npos || at == std::string::npos || colon > at) return false;
  const std::string_view label = base::trim(std::string_view(text).substr(0, colon));
  const std::string_view rest = base::trim(std::string_view(text).substr(colon + 1));
  // http://jane@x is no mailbox
  if (label.empty() || rest.front() == '/' || label.front() == '"') return false;
  if (label.find_first_of("<>@=;") != std::string_view::npos) return false;
  const Beside beside = read_beside(label);
  const bool apart = text[colon + 1] == ' ';
  if (beside.kind != BesideKind::kLabel && !apart) return false;
  if (beside.kind == BesideKind::kOther || beside.kind == BesideKind::kNumber) return false;
  const bool warning = beside.kind == BesideKind::kWarning;
  note_beside(notes, beside.words, warning);
  matters = matters || warning;
  text = std::string(rest);
  return true;
}

bool strip_beside(std::string& text, std::vector<CellNote>& notes, bool& matters) {
  if (text.find(' ') == std::string::npos) return false;
  Address address;
  if (!find_address(text, address)) return false;
  std::string_view before = std::string_view(text).substr(0, address.begin);
  std::string_view behind = std::string_view(text).substr(address.end);
  if (before.find_first_of("<>;") != std::string_view::npos ||
      behind.find_first_of("<>;") != std::string_view::npos) {
    return false;
  }
  const std::string_view local = address.text.substr(0, address.text.find('@'));
  bool keeps = false;
  std::array<Beside, 2> found;
  for (const bool front : {true, false}) {
    std::string_view& words = front ? before : behind;
    bool marked = strip_separators(words, !front) || address.bracketed;
    marked = marked || (!front && address.marked_end);
    if (words.empty()) continue;
    const bool bracketed = strip_brackets(words);
    marked = marked || bracketed;
    Beside& beside = found[front ? 0 : 1];
    beside = read_beside(words);
    if (!front && !marked && (!is_whole_domain(address.domain) || may_go_on(address.domain, words)))
      return false;
    switch (beside.kind) {
      case BesideKind::kLabel:
        break;
      case BesideKind::kName:
        if (front && !marked && !is_surely_beside(beside.words, local)) return false;
        break;
      case BesideKind::kWarning:
      case BesideKind::kNumber:
        keeps = true;
        break;
      case BesideKind::kOther:
        if (!bracketed) return false;
        keeps = true;
        break;
    }
  }
  for (const Beside& beside : found) note_beside(notes, beside.words, keeps);
  matters = matters || keeps;
  text = std::string(address.text);
  return true;
}

}  // namespace gigo::normalize
