// SPDX-License-Identifier: Apache-2.0
#include "normalize/cell_text.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>
#include <utility>

#include "base/ascii.hpp"
#include "text/escapes.hpp"
#include "text/fold.hpp"
#include "text/mojibake.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

constexpr std::size_t kBytes = 8;
constexpr std::uint64_t kTops = 0x8080808080808080U;

constexpr std::uint64_t every(std::uint64_t byte) noexcept { return byte * 0x0101010101010101U; }

// The top bit of each byte that is the one; exact, whatever the others are.
constexpr std::uint64_t where(std::uint64_t bytes, char one) noexcept {
  const std::uint64_t other = bytes ^ every(static_cast<unsigned char>(one));
  return ~(((other & ~kTops) + ~kTops) | other) & kTops;
}

constexpr std::uint64_t in_little_endian(std::uint64_t bytes) noexcept {
  if constexpr (std::endian::native == std::endian::little) {
    return bytes;
  } else {
    return __builtin_bswap64(bytes);
  }
}

// The letters as they were meant, or nothing. Half of a broken letter may look like a blank (the
// no-break one of "Ã\u00A0"), so this comes before the blanks.
std::optional<std::string> repair_letters(std::string_view text) {
  std::optional<std::string> escaped = text::undo_escapes(text);
  std::optional<std::string> broken =
      text::repair_mojibake(escaped ? std::string_view(*escaped) : text);
  return broken ? std::move(broken) : std::move(escaped);
}

// "'Jane", "'0151": with an apostrophe a spreadsheet marks what is no formula and no number. Not
// "'t Hooft", "'Abd", "'Jane'".
bool has_text_mark(std::string_view raw) noexcept {
  if (raw.size() < 3 || raw[0] != '\'' || raw.find('\'', 1) != std::string_view::npos) return false;
  if (base::is_digit(raw[1])) return true;
  constexpr std::string_view kVowels = "aeiou";
  if (!base::is_alpha(raw[1]) || !base::is_alpha(raw[2])) return false;
  if (kVowels.find(base::to_lower(raw[1])) != std::string_view::npos) return false;
  // "'tHooft"
  return !(base::is_lower(raw[1]) && base::is_upper(raw[2]) && raw.size() > 3 &&
           base::is_lower(raw[3]));
}

// What a cell is at first sight.
struct Sight {
  bool odd = false;     // other signs than those of ASCII that are seen
  bool blanks = false;  // around or doubled
  bool escape = false;  // a sign by which programs escape others
};

Sight look_at(std::string_view raw) noexcept {
  std::uint64_t odd = 0;
  std::uint64_t escape = 0;
  std::uint64_t doubled = 0;
  std::uint64_t blank_before = 0;  // the last byte of the eight before, as the first of these
  for (std::size_t at = 0; at < raw.size(); at += kBytes) {
    std::uint64_t bytes = every('x');
    std::memcpy(&bytes, raw.data() + at, std::min(kBytes, raw.size() - at));
    bytes = in_little_endian(bytes);
    const std::uint64_t blanks = where(bytes, ' ');
    odd |= bytes | (~(bytes + every(0x60)) & ~bytes) | where(bytes, 0x7F);
    doubled |= blanks & (blanks << 8 | blank_before);
    escape |= where(bytes, '&') | where(bytes, '=') | where(bytes, '%') | where(bytes, '\\');
    blank_before = blanks >> 56;
  }
  return {(odd & kTops) != 0, doubled != 0 || raw.front() == ' ' || raw.back() == ' ', escape != 0};
}

// The same with single blanks between words and none around them.
std::string without_blanks(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  char before = ' ';
  for (const char c : text) {
    if (c != ' ' || before != ' ') out.push_back(c);
    before = c;
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

}  // namespace

bool is_plain_text(std::string_view raw) {
  if (raw.empty() || (raw.front() == '\'' && has_text_mark(raw))) return false;
  const Sight sight = look_at(raw);
  return !sight.odd && !sight.blanks && (!sight.escape || !text::undo_escapes(raw));
}

CellText read_cell_text(std::string_view raw) {
  CellText cell;
  if (raw.empty()) return cell;
  const Sight sight = look_at(raw);
  // Most of what is not plain has a blank too many, and nothing else.
  if (!sight.odd && !sight.escape && raw.find('\'') == std::string_view::npos) {
    if (sight.blanks) {
      cell.text = without_blanks(raw);
      cell.whitespace = cell.changed = true;
    } else {
      cell.text = raw;
    }
    return cell;
  }
  if (is_plain_text(raw)) {
    cell.text = raw;
    return cell;
  }
  cell.text = raw;
  // Again where an invisible character had hidden the damage; each repair shortens the text or
  // has one Ã less, so this ends.
  do {
    std::optional<std::string> meant = repair_letters(cell.text);
    cell.mojibake = cell.mojibake || meant.has_value();
    text::CleanResult clean = text::clean(meant ? std::string_view(*meant) : cell.text);
    cell.whitespace = cell.whitespace || clean.whitespace_changed;
    cell.invisible = cell.invisible || clean.invisible_removed;
    const bool marked = has_text_mark(clean.text);
    if (marked) clean.text.erase(0, 1);
    cell.invisible = cell.invisible || marked;
    const bool changed = clean.changed() || meant || marked;
    cell.changed = cell.changed || changed;
    cell.text = std::move(clean.text);
    if (!changed) break;
  } while (!is_plain_text(cell.text) && !cell.text.empty());
  return cell;
}

}  // namespace gigo::normalize
