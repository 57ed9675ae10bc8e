// SPDX-License-Identifier: Apache-2.0
/// \file
/// What the script and the sounds of a name say about its order.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "normalize/name_tokens.hpp"
#include "text/script.hpp"

namespace gigo::normalize {

/// True for East Slavic patronymics: Иванович, Петровна, Кузьминична; romanised Ivanovich,
/// Petrovna. `key` as of NameTokens::key.
[[nodiscard]] bool is_patronymic(std::string_view key) noexcept;

/// True when a romanised name reads as Chinese, Korean, Japanese or Vietnamese with the family name
/// first (Kim Jong-un, Yamada Taro, Nguyễn Văn Thành) or as East Slavic with a patronymic at the
/// end, so that its order cannot be told from the name alone. `words` are the indexes of the name's
/// words, at least two.
[[nodiscard]] bool order_is_uncertain(const NameTokens& tokens, const std::uint8_t* words,
                                      std::size_t count);

/// True in countries where people carry two family names.
[[nodiscard]] bool has_two_surnames(std::string_view region) noexcept;

}  // namespace gigo::normalize
