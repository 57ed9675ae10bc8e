// SPDX-License-Identifier: Apache-2.0
#include "cli/outputs/earlier_answers.hpp"

#include <unistd.h>

#include <algorithm>
#include <string_view>

#include "base/file.hpp"
#include "base/hash.hpp"

namespace gigo::cli {
namespace {

// The digest of duplicates.csv in a run.json, empty when it has none. A text of the user's cannot
// be taken for these words: its quotes are escaped.
std::string_view written_digest(std::string_view run_json) {
  constexpr std::string_view kSteps[] = {"\"outputs\": [", "\"file\": \"duplicates.csv\"",
                                         "\"digest\": \""};
  for (const std::string_view step : kSteps) {
    const std::size_t at = run_json.find(step);
    if (at == run_json.npos) return {};
    run_json.remove_prefix(at + step.size());
  }
  return run_json.substr(0, run_json.find('"'));
}

}  // namespace

Status check_earlier_answers(const std::string& dir, const Decisions& decisions) {
  const std::string answers = dir + "/duplicates.csv";
  const std::string record = dir + "/run.json";
  if (::access(answers.c_str(), F_OK) != 0 || ::access(record.c_str(), F_OK) != 0) return Done{};
  const Result<base::FileBytes> found = base::read_file(answers);
  if (!found) return found.error();
  const Result<base::FileBytes> run_json = base::read_file(record);
  if (!run_json) return run_json.error();
  const std::string digest = base::hex(base::hash128(found->bytes));
  const auto& given = decisions.fingerprints;
  if (digest == written_digest(run_json->bytes) ||
      std::find(given.begin(), given.end(), digest) != given.end()) {
    return Done{};
  }
  return Error{ErrorCode::kUsage,
               "was edited since gigo wrote it and --force would lose that; move it elsewhere and "
               "give it with --decisions, or delete the folder",
               answers};
}

}  // namespace gigo::cli
