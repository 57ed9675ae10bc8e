// SPDX-License-Identifier: Apache-2.0
#include "normalize/placeholder.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "base/ascii.hpp"
#include "data/data.hpp"
#include "normalize/fact_table.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

const std::vector<std::string_view>& placeholder_words() {
  static const std::vector<std::string_view> words = [] {
    std::vector<std::string_view> read;
    for (FactTable table(data::placeholder_words()); table.next();) read.push_back(table[0]);
    std::sort(read.begin(), read.end());
    return read;
  }();
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

}  // namespace

bool is_placeholder_key(std::string_view compact_key) {
  const std::vector<std::string_view>& words = placeholder_words();
  return std::binary_search(words.begin(), words.end(), compact_key);
}

bool is_placeholder_text(std::string_view cell) {
  if (cell.empty() || cell.size() > kLongestCell) return false;
  const std::string key = text::fold_compact(cell);
  // "k.A." and "s/n" say that nothing is known; KA and SN may be names.
  if (key == "ka" || key == "sn") return cell.find_first_of("./") != std::string_view::npos;
  if (!key.empty()) return is_placeholder_key(key);
  // Only marks of ASCII: a text in a script without a reading folds to nothing as well.
  return text::is_ascii(cell) ? has_content(cell) : cell == "—" || cell == "–" || cell == "…";
}

}  // namespace gigo::normalize
