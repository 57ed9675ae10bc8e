// SPDX-License-Identifier: Apache-2.0
/// \file
/// The careful way through a phone cell: words, spreadsheets, several numbers.
#pragma once

#include "normalize/phone_judge.hpp"
#include "normalize/phone_writer.hpp"

namespace gigo::normalize {

/// Reads the writer's cell; any bytes.
void read_careful(PhoneWriter& writer, ReadWritten read_written);

}  // namespace gigo::normalize
