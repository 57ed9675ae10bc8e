// SPDX-License-Identifier: Apache-2.0
#include "normalize/cell_text.hpp"

#include <array>
#include <optional>
#include <utility>

#include "text/escapes.hpp"
#include "text/fold.hpp"
#include "text/mojibake.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

constexpr std::uint8_t kNotPlain = 1;
constexpr std::uint8_t kEscape = 2;

constexpr std::array<std::uint8_t, 256> kKind = [] {
  std::array<std::uint8_t, 256> kind{};
  for (std::size_t c = 0; c < kind.size(); ++c) {
    if (c < ' ' || c >= 0x7F) kind[c] = kNotPlain;
    if (text::may_begin_escape(static_cast<char>(c))) kind[c] = kEscape;
  }
  return kind;
}();

// Printable ASCII with single blanks between words.
bool is_plain(std::string_view raw) {
  if (raw.empty() || raw.front() == ' ' || raw.back() == ' ') return false;
  std::uint8_t kinds = 0;
  bool blank = false;
  bool two_blanks = false;
  for (const char c : raw) {
    kinds |= kKind[static_cast<unsigned char>(c)];
    two_blanks = two_blanks || (blank && c == ' ');
    blank = c == ' ';
  }
  if (two_blanks || (kinds & kNotPlain) != 0) return false;
  return (kinds & kEscape) == 0 || !text::undo_escapes(raw);
}

// The letters as they were meant, or nothing. Half of a broken letter may look like a blank (the
// no-break one of "Ã\u00A0"), so this comes before the blanks.
std::optional<std::string> repair_letters(std::string_view text) {
  std::optional<std::string> escaped = text::undo_escapes(text);
  std::optional<std::string> broken =
      text::repair_mojibake(escaped ? std::string_view(*escaped) : text);
  return broken ? std::move(broken) : std::move(escaped);
}

}  // namespace

CellText read_cell_text(std::string_view raw) {
  CellText cell;
  if (is_plain(raw)) {
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
    const bool changed = clean.changed() || meant;
    cell.changed = cell.changed || changed;
    cell.text = std::move(clean.text);
    if (!changed) break;
  } while (!is_plain(cell.text) && !cell.text.empty());
  return cell;
}

}  // namespace gigo::normalize
