// SPDX-License-Identifier: Apache-2.0
#include "normalize/cell_text.hpp"

#include <optional>

#include "text/fold.hpp"
#include "text/mojibake.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

// Printable ASCII with single blanks between words.
bool is_plain(std::string_view raw) {
  if (raw.empty() || raw.front() == ' ' || raw.back() == ' ') return false;
  bool blank = false;
  for (const char letter : raw) {
    const auto c = static_cast<unsigned char>(letter);
    if (c < ' ' || c >= 0x7F || (c == ' ' && blank)) return false;
    blank = c == ' ';
  }
  return true;
}

}  // namespace

CellText read_cell_text(std::string_view raw) {
  CellText cell;
  if (is_plain(raw)) {
    cell.text = raw;
    return cell;
  }
  const bool ascii = text::is_ascii(raw);
  // Before the blanks: half of a broken letter may look like one (the NBSP of "Ã\u00A0").
  std::optional<std::string> meant;
  if (!ascii) meant = text::repair_mojibake(raw);
  text::CleanResult clean = text::clean(meant ? std::string_view(*meant) : raw);
  if (!ascii && !meant && clean.changed()) {
    // And after: an invisible character may have hidden the damage.
    meant = text::repair_mojibake(clean.text);
    if (meant) clean.text = text::cleaned(*meant);
  }
  cell.mojibake = meant.has_value();
  cell.whitespace = clean.whitespace_changed;
  cell.invisible = clean.invisible_removed;
  cell.changed = clean.changed() || cell.mojibake;
  cell.text = std::move(clean.text);
  return cell;
}

}  // namespace gigo::normalize
