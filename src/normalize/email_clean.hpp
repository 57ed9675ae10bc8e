// SPDX-License-Identifier: Apache-2.0
/// \file
/// What people and programs put around an email address, taken away again.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "normalize/note.hpp"

namespace gigo::normalize {

/// A cell without invisible and full-width characters, blanks collapsed. Adds the notes of what was
/// done.
[[nodiscard]] std::string clean_email_cell(std::string_view raw, std::vector<CellNote>& notes);

/// Cuts a clean cell into addresses at ; , | / blanks and words such as "and", outside quotes and
/// angle brackets. A single piece is the cell itself (so that "jane@gmail,com" stays whole).
[[nodiscard]] std::vector<std::string> split_email_cell(std::string_view cell);

/// Takes away what stands around one address: mailto:, display names, labels, brackets, quotes,
/// punctuation, blanks beside @ and dots. Adds the notes of what was done. What cannot be taken
/// away without guessing stays.
[[nodiscard]] std::string strip_email(std::string_view piece, std::vector<CellNote>& notes);

/// For text that is no address: the address that was probably meant ("jane(at)acme.com",
/// "jane@gmail,com", "janegmail.com"); empty when nothing is near. `disguised` is set when signs
/// were replaced by words.
[[nodiscard]] std::string guess_email(std::string_view text, bool& disguised);

}  // namespace gigo::normalize
