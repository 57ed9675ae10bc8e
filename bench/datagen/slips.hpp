// SPDX-License-Identifier: Apache-2.0
/// \file
/// Slips of the hand, the ear and the scanner.
#pragma once

#include <string>
#include <string_view>

#include "rng.hpp"

namespace datagen {

/// One slip of the keyboard: a letter or digit left out, doubled, swapped with the next, or its
/// neighbour on a QWERTY keyboard. Never touches letters outside ASCII. Returns the text itself
/// when it is shorter than three characters.
[[nodiscard]] std::string keyboard_slip(std::string_view text, Rng& rng);

/// The same among digits only: one wrong, doubled, left out or swapped.
[[nodiscard]] std::string digit_slip(std::string_view text, Rng& rng);

/// As somebody writes a name heard on the telephone: ph for f, ck for k, ie for y. The text itself
/// where nothing fits.
[[nodiscard]] std::string phonetic_slip(std::string_view text, Rng& rng);

/// As a scanner reads a card: rn for m, cl for d, 0 for O. The text itself where nothing fits.
[[nodiscard]] std::string scanner_slip(std::string_view text, Rng& rng);

}  // namespace datagen
