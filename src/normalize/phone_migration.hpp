// SPDX-License-Identifier: Apache-2.0
/// \file
/// Numbers in the form of a plan that has been replaced (src/data/phone_migrations.tsv).
#pragma once

#include <string_view>

#include "normalize/phone_reading.hpp"

namespace gigo::normalize {

/// Brings a number that is not valid as written into the form of today. `typed` are its digits;
/// with `plus` they begin with a calling code, else they are as dialled in `region`. False, and
/// `reading` as it was, unless exactly one valid number comes of it. Thread-safe.
[[nodiscard]] bool migrate_phone(std::string_view typed, bool plus, std::string_view region,
                                 PhoneReading& reading);

}  // namespace gigo::normalize
