// SPDX-License-Identifier: Apache-2.0
/// \file
/// The words beside a phone number: "Tel.: 020 … (home)", "ext.", "or".
#pragma once

#include <string>
#include <string_view>

namespace gigo::normalize {

/// A cell with its words sorted out.
struct PhoneWords {
  std::string text;      ///< words taken away, "ext" before extensions, ';' between numbers
  bool labels = false;   ///< words that name the kind of number were removed
  bool letters = false;  ///< letters stand where digits could
};

/// Sorts the words beside a number (src/data/phone_labels.tsv): "Tel.: 020 … (home)".
[[nodiscard]] PhoneWords sort_phone_words(std::string_view cell);

/// The text without words but "ext". Digits behind a word belong to it ("after 6pm") if a whole
/// number stands before it.
[[nodiscard]] std::string without_phone_words(std::string_view text);

}  // namespace gigo::normalize
