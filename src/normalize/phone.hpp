// SPDX-License-Identifier: Apache-2.0
/// \file
/// Phone cells inside the library; what the world sees is in gigo/phone.hpp.
#pragma once

#include <string_view>

#include "gigo/phone.hpp"
#include "normalize/phone_judge.hpp"

namespace gigo::normalize {

/// normalize_phone() with another reader for what only libphonenumber can read, for benchmarks and
/// tests that count how often that is. True when the cell is one valid number in the usual digits
/// and signs: it needed no second look.
bool normalize_phone_with(ReadWritten read_written, std::string_view raw,
                          const PhoneOptions& options, PhoneCell& cell);

}  // namespace gigo::normalize
