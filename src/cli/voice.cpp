// SPDX-License-Identifier: Apache-2.0
#include "cli/voice.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <string>

#include "base/file.hpp"
#include "report/plain.hpp"

namespace gigo::cli {
namespace {

int first_output_error = 0;  // of standard output; the process has one, so has this

void write_text(std::FILE* stream, std::string_view text) {
  errno = 0;
  if (std::fwrite(text.data(), 1, text.size(), stream) != text.size() && stream == stdout &&
      first_output_error == 0) {
    first_output_error = errno;
  }
}

}  // namespace

void Voice::say(std::string_view text) const {
  if (!quiet_) write_text(json_ ? stderr : stdout, text);
}

void Voice::warn(std::string_view text) const {
  std::fflush(stdout);
  write_text(stderr, text);
}

void Voice::result(std::string_view json) const {
  if (json_) write_text(stdout, json);
}

bool Voice::wants_progress() const { return !quiet_ && ::isatty(STDERR_FILENO) == 1; }

int fail(const Error& error) {
  std::fflush(stdout);
  write_text(stderr, fmt::format("gigo: {}\n", report::printable(error.to_string(), 2000)));
  return static_cast<int>(error.code);
}

bool put(std::string_view bytes) {
  if (first_output_error == 0) write_text(stdout, bytes);
  errno = 0;
  if (std::fflush(stdout) != 0 && first_output_error == 0) first_output_error = errno;
  return first_output_error == 0;
}

Status finish_output() {
  errno = 0;
  if (std::fflush(stdout) != 0 && first_output_error == 0) first_output_error = errno;
  if (first_output_error == 0 || first_output_error == EPIPE) return Done{};
  return Error{ErrorCode::kEnvironment, base::system_error_text(first_output_error),
               "standard output"};
}

}  // namespace gigo::cli
