// SPDX-License-Identifier: Apache-2.0
/// \file
/// Wrong command lines in our own words.
#pragma once

#include "gigo/result.hpp"

namespace CLI {
class App;
class ParseError;
}  // namespace CLI

namespace gigo::cli {

/// The kUsage error of a command line that CLI11 refused; names the nearest flag for an unknown
/// one.
[[nodiscard]] Error explain_parse_error(const CLI::App& app, const CLI::ParseError& error);

}  // namespace gigo::cli
