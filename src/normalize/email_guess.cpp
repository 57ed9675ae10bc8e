// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "base/ascii.hpp"
#include "normalize/email_beside.hpp"
#include "normalize/email_clean.hpp"
#include "normalize/email_provider.hpp"
#include "normalize/email_syntax.hpp"
#include "normalize/email_typo.hpp"

namespace gigo::normalize {
namespace {

// Longer text is no address with a slip; the work below grows with its square.
constexpr std::size_t kLongestGuess = 2 * kLongestAddress;

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

// "jane.doegmail.com": the @ was not typed.
std::string with_at_sign(std::string_view text) {
  for (const MailProvider& provider : mail_providers()) {
    if (provider.typo_target == TypoTarget::kNone || text.size() <= provider.domain.size())
      continue;
    std::string_view local = text.substr(0, text.size() - provider.domain.size());
    if (!base::iequals(text.substr(local.size()), provider.domain)) continue;
    // The @ is the 2 with the shift key, on many keyboards.
    if (local.size() > 1 && local.back() == '2') local.remove_suffix(1);
    std::string guess = if_valid(std::string(local) + "@" + std::string(provider.domain));
    if (!guess.empty()) return guess;
  }
  return {};
}

// Commas are dots; blanks of the domain are `blank`, or nothing when that is 0; dots of the domain
// are single.
std::string with_plain_signs(std::string_view text, std::size_t at, char blank) {
  // A whole domain is not made longer by the words behind it, but by a half of its ending.
  const std::size_t gap = text.find_first_of(" ,", at);
  if (gap != std::string_view::npos) {
    std::string_view domain = text.substr(at + 1, gap - at - 1);
    if (domain.ends_with('.')) domain.remove_suffix(1);
    const std::string_view rest = base::trim(text.substr(gap + 1));
    const std::string ending =
        base::lower(domain.substr(domain.rfind('.') + 1)) + "." + base::lower(rest);
    if (is_whole_domain(domain) && !is_public_suffix(ending)) return {};
    blank = is_whole_domain(domain) ? '.' : blank;
  }
  std::string address;
  for (std::size_t i = 0; i < text.size(); ++i) {
    char c = text[i] == ',' ? '.' : text[i];
    const bool by_dot =
        c == ' ' && i > 0 && i + 1 < text.size() && (text[i - 1] == '.' || text[i + 1] == '.');
    if (i < at && by_dot) continue;
    if (i > at && c == ' ') {
      if (blank == '\0') continue;
      c = blank;
    }
    const char before = address.empty() ? '\0' : address.back();
    if (i > at && c == '.' && (before == '.' || before == '@')) continue;
    address.push_back(c);
  }
  if (address == text) return {};
  address = if_valid(std::move(address));
  if (address.empty() || gap == std::string_view::npos) return address;
  return is_whole_domain(address.substr(address.find('@') + 1)) ? address : std::string{};
}

// "jane@acme.com; ask Joe": nothing says that the rest is an address too.
std::string before_separator(std::string_view text) {
  const std::size_t end = text.find_first_of(";|,");
  if (end == std::string_view::npos) return {};
  return if_valid(std::string(base::trim(text.substr(0, end))));
}

}  // namespace

std::string guess_email(std::string_view text, bool& disguised) {
  disguised = false;
  if (text.size() > kLongestGuess) return {};
  std::string words(text);
  replace_words(words, "at", '@');
  replace_words(words, "dot", '.');
  replace_words(words, "punkt", '.');
  if (words != text && parse_email(words).valid) {
    disguised = true;
    return words;
  }
  const std::size_t at = text.find('@');
  if (at == std::string_view::npos) return with_at_sign(text);
  std::string guess = with_plain_signs(text, at, '\0');
  if (guess.empty()) guess = with_plain_signs(text, at, '.');
  return guess.empty() ? before_separator(text) : guess;
}

std::string suggest_email(std::string_view address, const EmailParts& parts, Code& code) {
  if (!parts.suggestion.empty() && parse_email(parts.suggestion).valid) return parts.suggestion;
  const std::string_view near = parts.suggestion.empty() ? address : parts.suggestion;
  bool disguised = false;
  std::string guess = guess_email(near, disguised);
  if (!guess.empty()) {
    if (disguised) code = Code::kEmailObfuscated;
    return guess;
  }
  if (const std::string bare = without_obsolete_forms(address); !bare.empty()) {
    const EmailParts meant = parse_email(bare);
    if (meant.valid) {
      code = Code::kEmailObsoleteForm;
      return meant.local_part + "@" + meant.domain.shown;
    }
  }
  const std::size_t at = near.rfind('@');
  if (parts.error != Code::kEmailNoTld || at == std::string_view::npos) return {};
  bool likely = false;
  const std::string domain = suggest_domain(base::lower(near.substr(at + 1)), false, likely);
  return likely ? if_valid(std::string(near.substr(0, at + 1)) + domain) : std::string{};
}

}  // namespace gigo::normalize
