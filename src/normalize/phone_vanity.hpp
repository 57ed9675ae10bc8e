// SPDX-License-Identifier: Apache-2.0
/// \file
/// Words on a telephone's keys (ITU-T E.161): 1-800-FLOWERS.
#pragma once

#include <string_view>

#include "normalize/phone_reading.hpp"

namespace gigo::normalize {

/// Reads a number that ends in letters which stand for digits. Its outcome is kValid, or it is no
/// such number: the letters must be at least three behind a prefix of free or paid calls, else four
/// in upper case; what stands before them must be no number by itself, and nothing but the number
/// may be there.
[[nodiscard]] PhoneReading read_vanity(std::string_view text, std::string_view region);

}  // namespace gigo::normalize
