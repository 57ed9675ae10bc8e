// SPDX-License-Identifier: Apache-2.0
/// \file
/// What stands in a name but is no part of it: nicknames in quotes, remarks in brackets, maiden
/// names, marks of users.
#pragma once

#include "normalize/name_order.hpp"

namespace gigo::normalize {

/// Gives nicknames, remarks, numbers and words that stand for no value their roles; the name's own
/// words stay open. Joins "Smith - Jones" to one word. Returns true when a word was dropped.
bool set_remarks_apart(NameTokens& tokens, NameReading& reading, LetterCase cell);

/// True when the words in brackets are a remark ("Acme", "IT", "do not use") rather than a
/// nickname. `last`: nothing follows them.
[[nodiscard]] bool is_remark(const NameTokens& tokens, WordList words, bool last, LetterCase cell);

/// True when a part after a comma names a job: "Sales Manager", "attorney at law".
[[nodiscard]] bool is_job(const NameTokens& tokens, WordList words);

/// True when a remark of the name is a warning: "deceased", "do not contact".
[[nodiscard]] bool carries_warning(const NameTokens& tokens, const NameReading& reading);

}  // namespace gigo::normalize
