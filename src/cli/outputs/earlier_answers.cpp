// SPDX-License-Identifier: Apache-2.0
#include "cli/outputs/earlier_answers.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <string_view>

#include "base/file.hpp"
#include "base/hash.hpp"

namespace gigo::cli {
namespace {

// The digest of a file in a run.json, empty when it has none. A text of the user's cannot be taken
// for these words: its quotes are escaped.
std::string_view written_digest(std::string_view run_json, std::string_view name) {
  const std::string file = fmt::format("\"file\": \"{}\"", name);
  for (const std::string_view step : {std::string_view("\"outputs\": ["), std::string_view(file),
                                      std::string_view("\"digest\": \"")}) {
    const std::size_t at = run_json.find(step);
    if (at == run_json.npos) return {};
    run_json.remove_prefix(at + step.size());
  }
  return run_json.substr(0, run_json.find('"'));
}

Status check_one(const std::string& dir, std::string_view name, const Decisions& decisions) {
  const std::string answers = fmt::format("{}/{}", dir, name);
  const std::string record = dir + "/run.json";
  if (::access(answers.c_str(), F_OK) != 0 || ::access(record.c_str(), F_OK) != 0) return Done{};
  const Result<base::FileBytes> found = base::read_file(answers);
  if (!found) return found.error();
  const Result<base::FileBytes> run_json = base::read_file(record);
  if (!run_json) return run_json.error();
  const std::string digest = base::hex(base::hash128(found->bytes));
  const auto& given = decisions.fingerprints;
  if (digest == written_digest(run_json->bytes, name) ||
      std::find(given.begin(), given.end(), digest) != given.end()) {
    return Done{};
  }
  return Error{ErrorCode::kUsage,
               "was edited since gigo wrote it and --force would lose that; move it elsewhere and "
               "give it with --decisions, or delete the folder",
               answers};
}

}  // namespace

Status check_earlier_answers(const std::string& dir, std::span<const std::string_view> files,
                             const Decisions& decisions) {
  for (const std::string_view file : files) {
    if (Status kept = check_one(dir, file, decisions); !kept) return kept.error();
  }
  return Done{};
}

}  // namespace gigo::cli
