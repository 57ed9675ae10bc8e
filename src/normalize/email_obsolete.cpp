// SPDX-License-Identifier: Apache-2.0
#include <optional>

#include "base/ascii.hpp"
#include "normalize/email_syntax.hpp"

namespace gigo::normalize {
namespace {

// Behind the comment that begins at `open`, comments inside it included (RFC 5322 3.2.2); 0 when it
// does not end.
std::size_t comment_end(std::string_view text, std::size_t open) noexcept {
  std::size_t depth = 0;
  for (std::size_t i = open; i < text.size(); ++i) {
    if (text[i] == '\\') {
      ++i;
    } else if (text[i] == '(') {
      ++depth;
    } else if (text[i] == ')' && --depth == 0) {
      return i + 1;
    }
  }
  return 0;
}

// Drops comments, and blanks outside quotes; nothing when a comment or quote does not end.
std::optional<std::string> without_comments(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    if (text[i] == '(') {
      i = comment_end(text, i);
      if (i == 0) return std::nullopt;
      // A comment keeps words apart as a blank does.
      const auto in_word = [](char c) { return c != '.' && c != '@' && c != ' ' && c != '('; };
      if (!out.empty() && in_word(out.back()) && i < text.size() && in_word(text[i])) {
        return std::nullopt;
      }
    } else if (text[i] == '"') {
      const std::size_t size = quoted_string_end(text.substr(i));
      if (size == 0) return std::nullopt;
      out += text.substr(i, size);
      i += size;
    } else {
      // Words that only a blank keeps apart are no address (RFC 5322 4.4 has dots between them).
      const bool blank = text[i] == ' ';
      const bool inside = blank && !out.empty() && i + 1 < text.size();
      const auto joins = [](char c) { return c == '.' || c == '@' || c == '(' || c == ')'; };
      if (inside && !joins(out.back()) && !joins(text[i + 1])) return std::nullopt;
      if (!blank) out.push_back(text[i]);
      ++i;
    }
  }
  return out;
}

// "jane"."doe"@acme.com: one local part of several words, some in quotes.
std::optional<std::string> with_one_word(std::string_view address) {
  std::string content;
  std::size_t i = 0;
  while (i < address.size()) {
    if (address[i] == '"') {
      const std::size_t size = quoted_string_end(address.substr(i));
      if (size == 0) return std::nullopt;
      content += quoted_content(address.substr(i, size));
      i += size;
    } else {
      const std::size_t end = address.find_first_of(".@", i);
      if (end == std::string_view::npos || end == i) return std::nullopt;
      content += address.substr(i, end - i);
      i = end;
    }
    if (i >= address.size()) return std::nullopt;
    if (address[i] == '@') {
      return local_part_of(content).append(address.substr(i));
    }
    if (address[i] != '.') return std::nullopt;
    content.push_back('.');
    ++i;
  }
  return std::nullopt;
}

}  // namespace

std::string without_obsolete_forms(std::string_view address) {
  std::string out(address);
  if (!out.empty() && out.front() == '@') {
    const std::size_t colon = out.find(':');
    if (colon != std::string::npos) out.erase(0, colon + 1);
  }
  if (out.find('(') != std::string::npos) {
    std::optional<std::string> bare = without_comments(out);
    if (!bare) return {};
    out = std::move(*bare);
  }
  if (out.find('"') != std::string::npos) {
    if (std::optional<std::string> word = with_one_word(out)) out = std::move(*word);
  }
  return out == address ? std::string{} : out;
}

}  // namespace gigo::normalize
