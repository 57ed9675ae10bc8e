// SPDX-License-Identifier: Apache-2.0
/// \file
/// Wrong command lines in our own words.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "gigo/result.hpp"

namespace CLI {
class App;
class ParseError;
}  // namespace CLI

namespace gigo::cli {

/// The kUsage error of a command line that CLI11 refused; names the nearest flag for an unknown
/// one.
[[nodiscard]] Error explain_parse_error(const CLI::App& app, const CLI::ParseError& error);

/// The kUsage error of a flag whose value is none of `words`: names them all, and the nearest.
[[nodiscard]] Error none_of(std::string_view flag, const std::string& value,
                            std::span<const std::string_view> words);

}  // namespace gigo::cli
