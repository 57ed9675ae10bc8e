// SPDX-License-Identifier: Apache-2.0
/// \file
/// Exhaustive inputs: every string over a small alphabet.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gigo::io {

/// Calls visit(const std::string&) with every string over the alphabet, from "" to the given
/// length.
template <class Visit>
void for_every_string(std::string_view alphabet, std::size_t longest, Visit visit) {
  for (std::size_t length = 0; length <= longest; ++length) {
    std::string digits(length, '\0');
    while (true) {
      std::string text(length, '\0');
      for (std::size_t i = 0; i < length; ++i)
        text[i] = alphabet[static_cast<std::size_t>(digits[i])];
      visit(text);
      std::size_t i = 0;
      while (i < length && static_cast<std::size_t>(++digits[i]) == alphabet.size())
        digits[i++] = '\0';
      if (i == length) break;
    }
  }
}

}  // namespace gigo::io
