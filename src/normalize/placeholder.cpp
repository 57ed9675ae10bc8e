// SPDX-License-Identifier: Apache-2.0
#include "normalize/placeholder.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <string>

#include "base/ascii.hpp"
#include "data/data.hpp"
#include "normalize/fact_table.hpp"
#include "normalize/word_index.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

struct PlaceholderWords {
  static constexpr std::size_t kExpected = 512;
  static constexpr std::size_t kFront = 3;
  WordIndex index{kExpected};
  std::size_t longest = 0;

  PlaceholderWords() {
    for (FactTable table(data::placeholder_words()); table.next();) {
      index.add(table[0]);
      if (table[0].size() >= kFront) fronts_.set(place_of(table[0].data()));
      longest = std::max(longest, table[0].size());
    }
  }

  // False for most keys that no word begins as; `key` has kFront bytes or more.
  [[nodiscard]] bool may_begin(const char* key) const noexcept { return fronts_[place_of(key)]; }

 private:
  static constexpr std::size_t kPlaces = 8192;
  static std::size_t place_of(const char* key) noexcept {
    const auto at = [key](std::size_t i) {
      return static_cast<std::size_t>(static_cast<unsigned char>(key[i]));
    };
    return (at(0) * 1024 + at(1) * 32 + at(2)) % kPlaces;
  }

  std::bitset<kPlaces> fronts_;
};

const PlaceholderWords& placeholder_words() {
  static const PlaceholderWords words;
  return words;
}

// No word of the table has more letters and digits; longer cells need no folding.
constexpr std::size_t kLongestCell = 64;

bool has_content(std::string_view cell) {
  for (std::size_t at = 0; at < cell.size();) {
    const char32_t c = text::next(cell, at);
    if (c > ' ' && !text::is_blank(c)) return true;
  }
  return false;
}

// What text::fold_compact() gives for ASCII; up to one sign more than the longest word has, since
// no longer key is one, whatever follows. False for other text.
template <std::size_t kSize>
bool ascii_key(std::string_view cell, std::array<char, kSize>& key, std::size_t& size) noexcept {
  const std::size_t most = std::min(placeholder_words().longest + 1, kSize);
  for (const char c : cell) {
    if (size == most) break;
    if (static_cast<unsigned char>(c) >= 0x80) return false;
    if (base::is_alnum(c)) key[size++] = base::to_lower(c);
  }
  return true;
}

// True for most cells of ASCII: three signs are enough to see that they are none of the words.
bool begins_as_no_word(std::string_view cell) noexcept {
  std::array<char, PlaceholderWords::kFront> front;
  std::size_t size = 0;
  for (const char c : cell) {
    if (static_cast<unsigned char>(c) >= 0x80) return false;
    if (!base::is_alnum(c)) continue;
    front[size++] = base::to_lower(c);
    if (size < front.size()) continue;
    return !placeholder_words().may_begin(front.data()) && text::is_ascii(cell);
  }
  return false;
}

}  // namespace

bool is_placeholder_key(std::string_view compact_key) {
  const PlaceholderWords& words = placeholder_words();
  return compact_key.size() <= words.longest && words.index.find(compact_key) != WordIndex::kAbsent;
}

bool is_spreadsheet_error(std::string_view cell) {
  if (cell.starts_with("Err:")) return cell.size() == 7 && base::all_digits(cell.substr(4));
  constexpr std::size_t kLongest = 24;
  if (!cell.starts_with('#') || cell.size() > kLongest) return false;
  // "#¡REF!", "#¿NOMBRE?"
  if (cell.starts_with("#\u00A1") || cell.starts_with("#\u00BF")) cell.remove_prefix(2);
  cell.remove_prefix(1);
  for (const std::string_view none : {"N/A", "N/A!", "NA", "NV", "N/D", "N/B", "N/DISP"}) {
    if (cell == none) return true;
  }
  if (cell.size() < 4 || (cell.back() != '!' && cell.back() != '?')) return false;
  cell.remove_suffix(1);
  return std::all_of(cell.begin(), cell.end(), [](char c) {
    const bool capital = c >= 'A' && c <= 'Z';
    return capital || c == '/' || c == '0' || c == '_' || static_cast<unsigned char>(c) >= 0x80;
  });
}

bool is_placeholder_text(std::string_view cell) {
  if (cell.empty() || cell.size() > kLongestCell) return false;
  if ((cell[0] == '#' || cell[0] == 'E') && is_spreadsheet_error(cell)) return true;
  if (begins_as_no_word(cell)) return false;
  std::array<char, kLongestCell> ascii;
  std::size_t size = 0;
  std::string folded;
  if (!ascii_key(cell, ascii, size)) folded = text::fold_compact(cell);
  const std::string_view key = folded.empty() ? std::string_view(ascii.data(), size) : folded;
  // "k.A." and "s/n" say that nothing is known, "s.o." that it stands above; KA and SN may be
  // names.
  if (key == "ka" || key == "sn" || key == "so") {
    return cell.find_first_of("./") != std::string_view::npos && (key != "so" || cell[0] == 's');
  }
  if (!key.empty()) return is_placeholder_key(key);
  // Only marks of ASCII: a text in a script without a reading folds to nothing as well.
  return text::is_ascii(cell) ? has_content(cell) : cell == "—" || cell == "–" || cell == "…";
}

}  // namespace gigo::normalize
