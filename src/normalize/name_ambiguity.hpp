// SPDX-License-Identifier: Apache-2.0
/// \file
/// What a reading left open.
#pragma once

#include <cstdint>

#include "normalize/name_order.hpp"
#include "normalize/name_tokens.hpp"

namespace gigo::normalize {

/// Bits of gigo::NameAmbiguity that the words and their roles tell: order, second surname, suffix
/// or name, particle or given name, several people. Organisations and single words are known only
/// to the caller.
[[nodiscard]] std::uint8_t open_questions(const NameTokens& tokens, const NameReading& reading,
                                          const NameContext& context);

}  // namespace gigo::normalize
