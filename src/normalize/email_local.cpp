// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/ascii.hpp"
#include "data/data.hpp"
#include "normalize/email_kinds.hpp"
#include "normalize/email_labels.hpp"
#include "normalize/email_provider.hpp"

namespace gigo::normalize {
namespace {

constexpr std::uint8_t kRoleWord = 1;
constexpr std::uint8_t kPlaceholderWord = 2;
constexpr std::uint8_t kWeakPlaceholderWord = 4;

Kinds read_local_words() {
  constexpr std::array<std::pair<std::string_view, std::uint8_t>, 3> kNames{
      {{"role", kRoleWord}, {"local", kPlaceholderWord}, {"weak_local", kWeakPlaceholderWord}}};
  Kinds kinds(1500);
  kinds.add_all(data::email_roles(), kRoleWord);
  add_words(kinds, kNames);
  return kinds;
}

std::uint8_t kinds_of_local(std::string_view word) {
  static const Kinds words = read_local_words();
  return words.of(word);
}

// "front.desk", "sales-team", but not "mark.eting".
bool has_role_part(std::string_view local) {
  while (!local.empty()) {
    const std::size_t end = std::min(local.find_first_of(".-_+"), local.size());
    const std::string part = base::lower(local.substr(0, end));
    if (part.size() >= 2 && ((kinds_of_local(part) & kRoleWord) != 0 || is_role_part(part))) {
      return true;
    }
    if (end == local.size() || local[end] == '+') break;
    local.remove_prefix(end + 1);
  }
  return false;
}

}  // namespace

LocalWord local_word(std::string_view local) {
  // Every address comes by here: signs are left out without a branch.
  struct Letter {
    char lower = '\0';
    bool kept = false;
  };
  static constexpr std::array<Letter, 256> kLetters = [] {
    std::array<Letter, 256> letters{};
    for (std::size_t i = 0; i < letters.size(); ++i) {
      const char c = static_cast<char>(i);
      letters[i] = {base::to_lower(c), c != '.' && c != '-' && c != '_'};
    }
    return letters;
  }();
  constexpr std::size_t kLongest = 256;  // of the tables' words none has half as many letters
  const std::string_view bare = local.substr(0, local.find('+'));
  if (bare.size() > kLongest) return LocalWord::kNone;
  std::array<char, kLongest> letters;  // NOLINT: written as far as it is read
  std::size_t size = 0;
  for (const char c : bare) {
    const Letter letter = kLetters[static_cast<unsigned char>(c)];
    letters[size] = letter.lower;
    size += letter.kept ? 1U : 0U;
  }
  const std::string_view word(letters.data(), size);
  const std::uint8_t kinds = kinds_of_local(word);
  if ((kinds & kRoleWord) != 0 && (size == local.size() || has_role_part(local))) {
    return LocalWord::kRole;
  }
  if ((kinds & kPlaceholderWord) != 0) return LocalWord::kPlaceholder;
  if ((kinds & kWeakPlaceholderWord) != 0) return LocalWord::kWeakPlaceholder;
  return LocalWord::kNone;
}

}  // namespace gigo::normalize
