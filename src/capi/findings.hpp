// SPDX-License-Identifier: Apache-2.0
/// \file
/// A finding as the interface shows it.
#pragma once

#include <string_view>

#include "capi/guard.hpp"
#include "gigo/finding.hpp"

namespace gigo::capi {

/// Where a finding is, in the caller's terms.
struct FindingPlace {
  std::uint64_t row = 0;
  std::uint64_t cell = GIGO_NO_CELL;
  gigo_field field = GIGO_FIELD_NONE;
};

/// Fills the struct; `suggestion` is borrowed, all other text is static.
[[nodiscard]] gigo_finding shown(Code code, const FindingPlace& place,
                                 std::string_view suggestion) noexcept;

}  // namespace gigo::capi
