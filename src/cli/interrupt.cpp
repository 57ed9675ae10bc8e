// SPDX-License-Identifier: Apache-2.0
#include "cli/interrupt.hpp"

#include <csignal>

namespace gigo::cli {
namespace {

volatile std::sig_atomic_t signal_came = 0;

extern "C" void on_signal(int) { signal_came = 1; }

}  // namespace

void watch_for_interrupt() {
  struct sigaction action = {};
  action.sa_handler = on_signal;
  // A handler that resets itself: whoever is in a hurry presses twice.
  action.sa_flags = static_cast<int>(SA_RESETHAND) | SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
}

bool interrupted() noexcept { return signal_came != 0; }

Status check_interrupt() {
  if (interrupted()) {
    return Error{ErrorCode::kInterrupted, "interrupted; nothing was written", {}};
  }
  return Done{};
}

}  // namespace gigo::cli
