// SPDX-License-Identifier: Apache-2.0
/// \file
/// The commands of gigo, one source file each. A command adds its flags to the app and gives back
/// what to do once they have been read.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace CLI {
class App;
}

namespace gigo::cli {

/// Does the command's job; returns the exit code.
using Job = std::function<int()>;

/// `gigo clean`: a customer list comes out clean.
Job add_clean(CLI::App& command);
/// `gigo check`: passes or fails against limits, writes nothing.
Job add_check(CLI::App& command);
/// `gigo link`: which records of one list are in another already.
Job add_link(CLI::App& command);
/// `gigo evaluate`: how good a result is, against a truth.
Job add_evaluate(CLI::App& command);
/// `gigo explain`: why two rows are one person, or not.
Job add_explain(CLI::App& command);
/// `gigo normalize`: a filter over lines of emails, phones, names and more.
Job add_normalize(CLI::App& command);
/// `gigo version`: what this program is.
Job add_version(CLI::App& command);

/// One line of the table of commands.
struct Command {
  const char* name;
  const char* doc;
  Job (*add)(CLI::App& command);
};

/// The version of gigo: "0.1.0".
[[nodiscard]] std::string_view version() noexcept;

/// "gigo 0.1.0"; verbose with a line more for the data that is compiled in. No line end at the end.
[[nodiscard]] std::string version_text(bool verbose);

}  // namespace gigo::cli
