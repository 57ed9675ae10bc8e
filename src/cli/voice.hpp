// SPDX-License-Identifier: Apache-2.0
/// \file
/// Where words for people go. Results that scripts read go to standard output and nothing else goes
/// there with them.
#pragma once

#include <cstdio>
#include <string_view>

#include "gigo/result.hpp"

namespace gigo::cli {

/// Speaks to standard output, to standard error when standard output is taken by JSON, or not at
/// all.
class Voice {
 public:
  /// `quiet`: only errors are said. `json`: standard output holds JSON only.
  Voice(bool quiet, bool json) : quiet_(quiet), json_(json) {}

  /// Says a text of whole lines.
  void say(std::string_view text) const;
  /// Says it on standard error, also when quiet: something the user must know although the job is
  /// done.
  void warn(std::string_view text) const;
  /// Writes the result for scripts; only when JSON was asked for.
  void result(std::string_view json) const;
  /// True when bars may be drawn: standard error is a terminal and nobody asked for quiet.
  [[nodiscard]] bool wants_progress() const;

 private:
  bool quiet_;
  bool json_;
};

/// Says "gigo: where: message" on standard error and returns the exit code.
int fail(const Error& error);

/// Hands bytes to whoever reads standard output, at once. False when that has failed, now or
/// before: nobody reads any more, or there is no room; finish_output() knows which.
[[nodiscard]] bool put(std::string_view bytes);

/// Flushes standard output; fails (kEnvironment) when something could not be written. A reader that
/// went away (EPIPE) is no failure: it has seen what it wanted.
[[nodiscard]] Status finish_output();

}  // namespace gigo::cli
