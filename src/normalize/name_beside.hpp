// SPDX-License-Identifier: Apache-2.0
/// \file
/// What stands beside the person of a cell: whom a letter is for, a firm, the name in other
/// letters.
#pragma once

#include "normalize/name_order.hpp"

namespace gigo::normalize {

/// Makes a remark of the words in front that say whom a letter is for: "z. Hd.", "à l'attention
/// de".
void settle_attention(NameTokens& tokens, NameReading& reading);

/// How many words before a dash are a firm, with a person behind it ("Acme - John Smith"); 0 when
/// there is none.
[[nodiscard]] std::size_t firm_before_dash(const NameTokens& tokens);

/// Makes a remark of a firm before a dash.
void settle_firm(NameTokens& tokens, NameReading& reading);

/// Makes a remark of the same name in other letters: "Ivan Petrov Иван Петров".
void settle_other_script(NameTokens& tokens, NameReading& reading);

}  // namespace gigo::normalize
