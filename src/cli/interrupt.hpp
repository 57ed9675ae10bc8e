// SPDX-License-Identifier: Apache-2.0
/// \file
/// Ctrl-C: the run stops at the next safe point and leaves nothing behind. Signal handlers live in
/// the command only, never in the library.
#pragma once

#include "gigo/result.hpp"

namespace gigo::cli {

/// From now on SIGINT and SIGTERM set a mark; a second one ends the process at once. SIGPIPE and
/// SIGXFSZ (the size limit of a file) become write errors.
void watch_for_interrupt();

/// True once a signal has come.
[[nodiscard]] bool interrupted() noexcept;

/// kInterrupted when a signal has come.
[[nodiscard]] Status check_interrupt();

}  // namespace gigo::cli
