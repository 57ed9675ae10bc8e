// SPDX-License-Identifier: Apache-2.0
#include "normalize/cell_text.hpp"

#include <array>
#include <cstddef>
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

// Sixteen bytes at once; what compilers make of it needs no more than any x86-64 or ARM64 has.
constexpr std::size_t kBytes = 16;
using Bytes = unsigned char __attribute__((vector_size(kBytes)));

Bytes bytes_at(const char* at) noexcept {
  Bytes bytes;
  std::memcpy(&bytes, at, kBytes);
  return bytes;
}

constexpr Bytes every(char byte) noexcept { return Bytes{} + static_cast<unsigned char>(byte); }

// All bits of each byte that is the one.
Bytes where(Bytes bytes, char one) noexcept { return Bytes(bytes == every(one)); }

bool any_of(Bytes bytes) noexcept {
  std::array<std::uint64_t, 2> halves;
  static_assert(sizeof halves == sizeof bytes);
  std::memcpy(halves.data(), &bytes, sizeof bytes);
  return (halves[0] | halves[1]) != 0;
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
  constexpr char kFirstSeen = ' ';
  constexpr char kLastSeen = '~';
  // One byte more than is looked at: the one behind shows a doubled blank.
  constexpr std::size_t kWindow = kBytes + 1;
  std::array<char, kWindow> padded;
  std::string_view text = raw;
  if (raw.size() < kWindow) {
    padded.fill('x');
    std::memcpy(padded.data(), raw.data(), raw.size());
    text = {padded.data(), kWindow};
  }
  Bytes odd{};
  Bytes doubled{};
  Bytes escape{};
  const auto look = [&](Bytes bytes, Bytes behind) {
    odd |= Bytes(bytes - every(kFirstSeen) > every(kLastSeen - kFirstSeen));
    doubled |= where(bytes, ' ') & where(behind, ' ');
    escape |= where(bytes, '&') | where(bytes, '=') | where(bytes, '%') | where(bytes, '\\');
  };
  const std::size_t last = text.size() - kWindow;
  for (std::size_t at = 0; at < last; at += kBytes) {
    look(bytes_at(text.data() + at), bytes_at(text.data() + at + 1));
  }
  // Some bytes again, and the last one beside 'x'.
  look(bytes_at(text.data() + last), bytes_at(text.data() + last + 1));
  look(every(text.back()), every('x'));
  return {any_of(odd), any_of(doubled) || raw.front() == ' ' || raw.back() == ' ', any_of(escape)};
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
