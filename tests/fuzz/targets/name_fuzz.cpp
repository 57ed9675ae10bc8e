// SPDX-License-Identifier: Apache-2.0
// Any bytes as a cell with a name: the answer is valid UTF-8, a refused cell has no parts, no
// letter is lost, what was read before does not show, "Last, First" says what "First Last" says,
// and the value of a name that leaves nothing open, or is made of mere names, reads as itself.
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "gigo/name.hpp"
#include "normalize/name_tokens.hpp"
#include "text/fold.hpp"
#include "text/script.hpp"
#include "text/utf8.hpp"

namespace {

using gigo::Code;
using gigo::normalize_name;
using gigo::PersonName;
using gigo::ValueStatus;
namespace text = gigo::text;

void require(bool holds) {
  if (!holds) std::abort();
}

std::array<const std::string*, 8> parts_of(const PersonName& name) {
  return {&name.value,  &name.prefix, &name.given,    &name.middle,
          &name.family, &name.suffix, &name.nickname, &name.note};
}

bool equal(const PersonName& a, const PersonName& b) {
  const auto left = parts_of(a);
  const auto right = parts_of(b);
  for (std::size_t i = 0; i < left.size(); ++i) {
    if (*left[i] != *right[i]) return false;
  }
  return a.status == b.status && a.ambiguities == b.ambiguities && a.notes == b.notes &&
         a.family_first == b.family_first;
}

// How often each of [a-z0-9] comes among the folded letters; only scripts that fold letter by
// letter.
bool count_letters(std::string_view text, std::array<int, 128>& counts, int sign) {
  std::string letters;
  for (std::size_t pos = 0; pos < text.size();) {
    const char32_t c = text::next(text, pos);
    if (!text::is_letter(c)) continue;
    const text::Script script = text::script_of(c);
    if (script != text::Script::kLatin || c >= 0x250) return false;
    text::append(letters, c);
  }
  for (const char c : text::fold_compact(letters)) counts[static_cast<unsigned char>(c)] += sign;
  return true;
}

void check_letters(std::string_view raw, const PersonName& name) {
  std::array<int, 128> counts{};
  bool told = count_letters(text::cleaned(raw), counts, -1);
  std::string all;
  for (const std::string* part : parts_of(name)) {
    if (part != &name.value) all += *part;
  }
  for (const gigo::CellNote& note : name.notes) {
    if (note.code == Code::kNameContainsEmail || note.code == Code::kNameContainsPhone ||
        note.code == Code::kNameContainsUrl) {
      all += note.suggestion;
    }
    // A broken encoding has other letters than the cell.
    told = told && note.code != Code::kNameMojibake;
  }
  told = told && count_letters(all, counts, 1);
  if (!told) return;
  for (const int count : counts) require(count >= 0);
}

bool is_settled(const PersonName& name) {
  return (name.status == ValueStatus::kOk || name.status == ValueStatus::kChanged) &&
         name.ambiguities == 0 && !name.given.empty() && !name.family.empty();
}

// "Ames, ADA": capitals beside small letters mark a family name once the comma is gone.
bool has_capitals(std::string_view text) {
  bool before = false;
  for (std::size_t pos = 0; pos < text.size();) {
    const bool upper = text::is_upper(text::next(text, pos));
    if (upper && before) return true;
    before = upper;
  }
  return false;
}

// Half a broken letter is told from a whole one by what stands beside it.
bool says_mojibake(const PersonName& name) {
  return std::any_of(name.notes.begin(), name.notes.end(),
                     [](const gigo::CellNote& note) { return note.code == Code::kNameMojibake; });
}

void check_order(const PersonName& name) {
  if (!is_settled(name) || name.family_first || has_capitals(name.value)) return;
  if (text::dominant_script(name.value) != text::Script::kLatin) return;
  // "Smith J" once the comma is gone.
  if (text::length(name.family) < 2) return;
  // Quotes and slashes mean something else at the ends of a word.
  if (name.value.find_first_of("\"'`/&+") != std::string::npos) return;
  const PersonName again = normalize_name(name.value);
  const bool bare = name.prefix.empty() && name.nickname.empty() && name.notes.empty();
  const bool alike = again.family_first == name.family_first && again.suffix == name.suffix &&
                     again.prefix.empty() && again.note.empty();
  if (bare && alike && is_settled(again)) {
    require(again.value == name.value || says_mojibake(again));
  }
  if (name.status != ValueStatus::kOk || !name.notes.empty()) return;
  if (!name.middle.empty() || !name.prefix.empty() || !name.suffix.empty() ||
      !name.nickname.empty() || !name.note.empty()) {
    return;
  }
  const PersonName sorted = normalize_name(name.family + ", " + name.given);
  // A name that is a title, a degree or a job behind a comma ("Aia") is not the same cell.
  if (!is_settled(sorted) || !sorted.prefix.empty() || !sorted.suffix.empty()) return;
  if (!sorted.notes.empty()) return;
  require(sorted.family == name.family);
  require(sorted.given + sorted.middle == name.given + name.middle);
}

// Two letters or more a word, and none that means something elsewhere: a title, a degree, a job, a
// remark, an initial, a conjunction.
bool holds_mere_names(const std::string& names) {
  using namespace gigo::normalize;
  constexpr WordClasses kNames = kGivenName | kMac | kIrish | kSecondGiven | kDevotional |
                                 kFrenchGiven | kParticle | kParticleWeak | kLowerInside |
                                 kChinese | kKorean | kJapanese | kVietnamese | kJoin | kNobleJoin |
                                 kSurnameToo;
  const NameTokens words(names);
  return std::all_of(words.begin(), words.end(), [](const NameToken& word) {
    return (word.word->classes & ~kNames) == 0 && word.letters >= 2 && word.latin && !word.dotted &&
           !word.has_digits;
  });
}

// Letters, hyphens and blanks.
bool holds_only_letters(const std::string& value) {
  for (std::size_t pos = 0; pos < value.size();) {
    const char32_t c = text::next(value, pos);
    if (!text::is_letter(c) && !text::is_mark(c) && c != '-' && c != ' ') return false;
  }
  return true;
}

// Whatever stood around it in the cell.
void check_value(const PersonName& name) {
  if (name.given.empty() || name.family.empty() || !name.suffix.empty()) return;
  if (name.has(gigo::NameAmbiguity::kSeveralPeople)) return;
  if (!holds_only_letters(name.value)) return;
  if (!holds_mere_names(name.given + ' ' + name.family + ' ' + name.middle)) return;
  const PersonName again = normalize_name(name.value);
  require(again.value == name.value || says_mojibake(again));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view raw(reinterpret_cast<const char*>(data), size);
  static PersonName reused;
  normalize_name(raw, {}, reused);
  const PersonName name = normalize_name(raw);
  require(equal(name, reused));
  for (const std::string* part : parts_of(name)) require(text::is_valid_utf8(*part));
  for (const gigo::CellNote& note : name.notes) require(text::is_valid_utf8(note.suggestion));
  if (!gigo::usable(name.status)) {
    for (const std::string* part : parts_of(name)) require(part->empty());
    require(name.ambiguities == 0);
    return 0;
  }
  if (size < 8192) check_letters(raw, name);
  check_order(name);
  check_value(name);
  return 0;
}
