// SPDX-License-Identifier: Apache-2.0
/// \file
/// Which countries' numbers are no surprise beside a country's name.
#pragma once

#include <string_view>

namespace gigo::normalize {

/// The state that a territory with an ISO 3166-1 code of its own belongs to, as far as people write
/// the state's name in its addresses; any other region itself. Lives forever, or as long as the
/// argument.
[[nodiscard]] std::string_view state_of(std::string_view region) noexcept;

/// True when the calling code is of another country than the region, and of another state. Codes of
/// no country (+800) belong everywhere. `number_region` may be empty if it is not known.
[[nodiscard]] bool is_from_elsewhere(std::string_view region, std::size_t country_code,
                                     std::string_view number_region);

}  // namespace gigo::normalize
