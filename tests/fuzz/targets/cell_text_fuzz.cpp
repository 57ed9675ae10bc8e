// SPDX-License-Identifier: Apache-2.0
// Any bytes as a cell of text: what is read is valid UTF-8, clean, reads as itself, and says so
// when it is not what was given; no repair lengthens the text, and each is done at once.
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

#include "normalize/cell_text.hpp"
#include "text/escapes.hpp"
#include "text/fold.hpp"
#include "text/look_alikes.hpp"
#include "text/mojibake.hpp"
#include "text/utf8.hpp"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

void check(const std::optional<std::string>& repaired, std::string_view given) {
  if (!repaired) return;
  require(gigo::text::is_valid_utf8(*repaired));
  require(repaired->size() <= given.size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view raw(reinterpret_cast<const char*>(data), size < 8192 ? size : 8192);
  const gigo::normalize::CellText cell = gigo::normalize::read_cell_text(raw);
  require(gigo::text::is_valid_utf8(cell.text));
  require(cell.changed == (cell.text != raw));
  require(gigo::text::cleaned(cell.text) == cell.text);
  const gigo::normalize::CellText again = gigo::normalize::read_cell_text(cell.text);
  require(again.text == cell.text && !again.changed);

  const std::string text = gigo::text::replace_invalid(raw);
  const std::optional<std::string> letters = gigo::text::repair_mojibake(text);
  check(letters, text);
  if (letters) require(!gigo::text::repair_mojibake(*letters));
  const std::optional<std::string> escapes = gigo::text::undo_escapes(text);
  check(escapes, text);
  if (escapes) require(!gigo::text::undo_escapes(*escapes));
  if (const std::optional<std::string> one = gigo::text::in_one_script(text)) {
    require(gigo::text::is_valid_utf8(*one));
    require(!gigo::text::in_one_script(*one));
    require(gigo::text::fold(*one) == gigo::text::fold(text));
  }
  return 0;
}
