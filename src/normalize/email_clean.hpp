// SPDX-License-Identifier: Apache-2.0
/// \file
/// What people and programs put around an email address, taken away again.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "normalize/email_syntax.hpp"
#include "normalize/note.hpp"

namespace gigo::normalize {

/// A cell without invisible and full-width characters, blanks collapsed. Adds the notes of what was
/// done.
[[nodiscard]] std::string clean_email_cell(std::string_view raw, std::vector<CellNote>& notes);

/// Cuts a clean cell into addresses at ; , | / blanks and words such as "and", outside quotes and
/// angle brackets; an address that is written twice counts once. A single piece is the cell itself
/// (so that "jane@gmail,com" stays whole). `several` is set when more than one address was written.
[[nodiscard]] std::vector<std::string> split_email_cell(std::string_view cell, bool& several);

/// Takes away what stands around one address: mailto:, display names, labels, brackets, quotes,
/// punctuation, blanks beside @ and the domain's dots. Adds the notes of what was done. What cannot
/// be taken away without guessing stays. `matters` tells whether words were taken away that must
/// not get lost: a warning, a phone.
[[nodiscard]] std::string strip_email(std::string_view piece, std::vector<CellNote>& notes,
                                      bool& matters);

/// For text that is no address: the address that was probably meant ("jane(at)acme.com",
/// "jane@gmail,com", "janegmail.com"); empty when nothing is near. `disguised` is set when signs
/// were replaced by words.
[[nodiscard]] std::string guess_email(std::string_view text, bool& disguised);

/// The address that was probably meant by one that parse_email refused, as `parts` says; it parses.
/// Empty when nothing is near. `code` becomes email.obfuscated or email.obsolete_form when that is
/// the better name for what is wrong.
[[nodiscard]] std::string suggest_email(std::string_view address, const EmailParts& parts,
                                        Code& code);

}  // namespace gigo::normalize
