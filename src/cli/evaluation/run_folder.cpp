// SPDX-License-Identifier: Apache-2.0
#include "cli/evaluation/run_folder.hpp"

#include <nlohmann/json.hpp>

#include "base/file.hpp"

namespace gigo::cli {
namespace {

using Json = nlohmann::json;

// Text of a member; empty when it is not there or no text.
std::string text_of(const Json& object, const char* key) {
  const auto found = object.is_object() ? object.find(key) : object.end();
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

// Members of an array; none when it is not there or no array.
const Json& list_of(const Json& object, const char* key) {
  static const Json kNone = Json::array();
  const auto found = object.is_object() ? object.find(key) : object.end();
  return found != object.end() && found->is_array() ? *found : kNone;
}

bool is_rows_file(const std::string& name) {
  return name.find('/') == name.npos &&
         (name == "rows.csv" || (name.starts_with("rows-") && name.ends_with(".csv")));
}

}  // namespace

Result<RunFolder> read_run_folder(const std::string& path) {
  const std::string manifest = path + (path.ends_with('/') ? "" : "/") + "run.json";
  Result<base::FileBytes> file = base::read_file(manifest);
  if (!file) {
    return Error{ErrorCode::kInput,
                 "is a folder without a run.json; give the folder of a gigo clean, or a file",
                 path};
  }
  const Json run = Json::parse(file->bytes, nullptr, false);
  RunFolder folder;
  for (const Json& output : list_of(run, "outputs")) {
    const std::string name = text_of(output, "file");
    if (is_rows_file(name)) folder.rows.push_back(path + (path.ends_with('/') ? "" : "/") + name);
  }
  if (folder.rows.empty()) {
    return Error{ErrorCode::kInput, "names no rows.csv; it is no run.json of gigo", manifest};
  }
  for (const Json& input : list_of(run, "inputs")) {
    for (const Json& column : list_of(input, "columns")) {
      if (folder.id_column.empty() && text_of(column, "field") == "id") {
        folder.id_column = text_of(column, "header");
      }
    }
  }
  return folder;
}

}  // namespace gigo::cli
