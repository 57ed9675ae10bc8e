// SPDX-License-Identifier: Apache-2.0
/// \file
/// The words beside a phone number: "Tel.: 020 … (home)", "ext.", "or".
#pragma once

#include <string>
#include <string_view>

namespace gigo::normalize {

/// A cell with its words sorted out.
struct PhoneWords {
  /// kWordMark (phone_chunks.hpp) for words that are known, "ext" before extensions, ';' between
  /// numbers; unknown words stay.
  std::string text;
  std::string said;      ///< the words, in order; valid UTF-8 of at most 60 bytes
  bool labels = false;   ///< words that name the kind of number were removed
  bool letters = false;  ///< letters stand where digits could
  bool warning = false;  ///< words say that the number is not to be used
};

/// Sorts the words beside a number (src/data/phone_labels.tsv): "Tel.: 020 … (home)".
[[nodiscard]] PhoneWords sort_phone_words(std::string_view cell);

/// The text with kWordMark for all words but "ext". The hour of "after 6pm" is a part of the words.
[[nodiscard]] std::string mark_phone_words(std::string_view text);

}  // namespace gigo::normalize
