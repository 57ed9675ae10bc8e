// SPDX-License-Identifier: Apache-2.0
#include "cli/past_run.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "base/file.hpp"
#include "base/hash.hpp"
#include "cli/commands.hpp"
#include "cli/interrupt.hpp"
#include "engine/json_fields.hpp"

namespace gigo::cli {
namespace {

using engine::JsonFields;

constexpr std::uint64_t kMostModelBytes = 4 << 20;

// One file of the list "outputs".
struct Output {
  std::string name, digest;
};

struct Reader {
  const std::string& dir;

  [[nodiscard]] std::string path(std::string_view name) const {
    return fmt::format("{}/{}", dir, name);
  }
  [[nodiscard]] Error broken(std::string_view name, std::string message) const {
    return {ErrorCode::kInput, std::move(message), path(name)};
  }
};

Error not_written(const Reader& reader, std::string_view name) {
  return reader.broken(name,
                       "is not as gigo clean writes it; run gigo clean again, or explain the "
                       "list itself");
}

const Output* find(const std::vector<Output>& outputs, std::string_view name) {
  const auto at = std::find_if(outputs.begin(), outputs.end(),
                               [&](const Output& output) { return output.name == name; });
  return at == outputs.end() ? nullptr : &*at;
}

Result<std::vector<Output>> read_outputs(const Reader& reader, const JsonFields& run, bool& ok) {
  std::vector<Output> outputs;
  for (const nlohmann::json& entry : run.list("outputs")) {
    const JsonFields fields(entry, ok);
    outputs.push_back({fields.text("file"), fields.text("digest")});
    // A name is no path: nothing outside the folder is read.
    ok = ok && outputs.back().name.find('/') == std::string::npos;
  }
  if (!ok) return not_written(reader, "run.json");
  return outputs;
}

Status read_config(const Reader& reader, const JsonFields& run, Config& config) {
  bool ok = true;
  const JsonFields values(run.object("configuration"), ok);
  for (const ConfigKey& key : config_keys()) {
    if (!key.shapes_output || key.name == "map") continue;  // the mapping stands with the inputs
    const std::string value = values.text(std::string(key.name).c_str());
    if (!ok) return not_written(reader, "run.json");
    if (value.empty()) continue;
    if (!set_config(config, key.name, value)) return not_written(reader, "run.json");
  }
  return check_config(config);
}

Result<Mapping> read_mapping(const Reader& reader, const nlohmann::json& columns,
                             std::vector<std::string>& headers) {
  Mapping mapping;
  bool ok = true;
  for (const nlohmann::json& column : columns) {
    const JsonFields fields(column, ok);
    headers.push_back(fields.text("header"));
    ColumnMapping meaning;
    const auto field = column.is_object() ? column.find("field") : column.end();
    if (!column.is_object() || field == column.end()) return not_written(reader, "run.json");
    if (!field->is_null()) {
      const std::optional<FieldRef> ref = parse_field(fields.text("field"));
      ok = ok && ref.has_value();
      if (ref) meaning.ref = *ref;
    }
    mapping.columns.push_back(std::move(meaning));
  }
  if (!ok) return not_written(reader, "run.json");
  return mapping;
}

// The ids of one group column, row after row over all inputs.
struct GroupIds {
  std::vector<std::string> person, merge;
};

Status take_groups(const Reader& reader, std::string_view name, std::size_t own, const Table& table,
                   GroupIds& ids) {
  for (const auto& [header, list] :
       {std::pair<std::string_view, std::vector<std::string>*>{"gigo_person_id", &ids.person},
        {"gigo_merge_id", &ids.merge}}) {
    const auto begin = table.headers.begin() + static_cast<std::ptrdiff_t>(own);
    const auto at = std::find(begin, table.headers.end(), header);
    if (at == table.headers.end()) {
      return reader.broken(name, fmt::format("has no column {}", header));
    }
    const Column& column = table.columns[static_cast<std::size_t>(at - table.headers.begin())];
    for (std::size_t row = 0; row < table.rows; ++row) {
      if (column[row].empty()) {
        return Error{ErrorCode::kInput, fmt::format("{} is empty", header),
                     fmt::format("{} row {}", reader.path(name), table.row_numbers[row])};
      }
      list->emplace_back(column[row]);
    }
  }
  return Done{};
}

// One input: its own columns of its rows file, and the groups of its rows.
Status read_rows(const Reader& reader, const nlohmann::json& input, const Output& output,
                 PastRun& past, GroupIds& ids) {
  bool ok = true;
  const JsonFields fields(input, ok);
  std::vector<std::string> headers;
  Result<Mapping> mapping = read_mapping(reader, fields.list("columns"), headers);
  if (!mapping) return mapping.error();
  const std::string delimiter = fields.text("delimiter");
  const std::uint64_t rows = fields.number("rows", kMaxRows);
  const std::string label = fields.text("file");
  if (!ok || delimiter.size() != 1) return not_written(reader, "run.json");
  ReadOptions options;
  options.delimiter = delimiter.front();
  options.charset = "UTF-8";
  Result<InputFile> file = io::read_input(reader.path(output.name), options);
  if (!file) return file.error();
  past.edited = past.edited || file->fingerprint != output.digest;
  Table& table = file->table;
  if (table.rows != rows || table.headers.size() < headers.size() ||
      !std::equal(headers.begin(), headers.end(), table.headers.begin())) {
    return reader.broken(output.name,
                         "was edited: it has other rows or columns than gigo wrote; run gigo clean "
                         "again");
  }
  if (Status taken = take_groups(reader, output.name, headers.size(), table, ids); !taken) {
    return taken.error();
  }
  table.headers.resize(headers.size());
  table.columns.resize(headers.size());
  file->path_label = label;
  file->text = {};
  past.loaded.paths.push_back(reader.path(output.name));
  past.loaded.files.push_back(std::move(*file));
  past.loaded.mappings.push_back(std::move(*mapping));
  past.loaded.begin.push_back(past.loaded.begin.back() + rows);
  return check_interrupt();
}

// Groups from ids, numbered in the order of their first rows.
void number(const std::vector<std::string>& ids, std::vector<std::uint32_t>& group_of,
            std::vector<std::vector<RowId>>& groups, std::vector<std::string>& names) {
  std::map<std::string_view, std::uint32_t> numbers;
  for (std::uint32_t row = 0; row < ids.size(); ++row) {
    const auto [at, fresh] =
        numbers.try_emplace(ids[row], static_cast<std::uint32_t>(groups.size()));
    if (fresh) {
      groups.emplace_back();
      names.push_back(ids[row]);
    }
    group_of.push_back(at->second);
    groups[at->second].push_back(RowId{row});
  }
}

Status make_groups(const Reader& reader, const GroupIds& ids, Clustering& groups) {
  number(ids.person, groups.person_of, groups.persons, groups.person_ids);
  number(ids.merge, groups.merge_of, groups.merges, groups.merge_ids);
  for (const std::vector<RowId>& merge : groups.merges) {
    for (const RowId row : merge) {
      if (groups.person_of[index(row)] != groups.person_of[index(merge.front())]) {
        return reader.broken("rows.csv", "was edited: a merge group lies in two persons");
      }
    }
  }
  return Done{};
}

std::optional<Decision> decision_of(std::string_view word) {
  if (word == "same") return Decision::kSame;
  if (word == "not") return Decision::kNot;
  if (word == "later") return Decision::kLater;
  return std::nullopt;
}

Status read_answers(const Reader& reader, const JsonFields& run, PastRun& past, bool& ok) {
  const std::uint64_t rows = past.loaded.begin.back();
  for (const nlohmann::json& entry : run.list("answers")) {
    const JsonFields fields(entry, ok);
    const std::uint64_t a = fields.number("a", rows - 1);
    const std::uint64_t b = fields.number("b", rows - 1);
    const std::optional<Decision> said = decision_of(fields.text("answer"));
    if (!ok || !said || a >= b) return not_written(reader, "run.json");
    past.answers.push_back(
        {RowId{static_cast<std::uint32_t>(a)}, RowId{static_cast<std::uint32_t>(b)}, *said});
  }
  return ok ? Status(Done{}) : not_written(reader, "run.json");
}

Result<MatchModel> read_model_file(const Reader& reader, const std::vector<Output>& outputs) {
  constexpr std::string_view kName = "model.json";
  const Output* output = find(outputs, kName);
  if (output == nullptr) {
    return reader.broken(kName,
                         "is missing: an older gigo wrote this folder; run gigo clean "
                         "again, or explain the list itself");
  }
  const Result<base::FileBytes> file = base::read_file(reader.path(kName));
  if (!file) return file.error();
  if (file->bytes.size() > kMostModelBytes ||
      base::hex(base::hash128(file->bytes)) != output->digest) {
    return not_written(reader, kName);
  }
  return read_model(file->bytes, reader.path(kName));
}

}  // namespace

Result<PastRun> read_past_run(const std::string& dir) {
  const Reader reader{dir};
  const Result<base::FileBytes> record = base::read_file(reader.path("run.json"));
  if (!record) {
    return Error{ErrorCode::kInput, "is no folder that gigo clean wrote: it has no run.json", dir};
  }
  const nlohmann::json json =
      nlohmann::json::parse(record->bytes.begin(), record->bytes.end(), nullptr, false);
  bool ok = json.is_object();
  const JsonFields run(json, ok);
  PastRun past;
  past.version = run.text("gigo");
  const Result<std::vector<Output>> outputs = read_outputs(reader, run, ok);
  if (!outputs) return outputs.error();
  std::vector<Output> rows_files;  // in the order of the inputs
  for (const Output& output : *outputs) {
    if (output.name == "rows.csv" || output.name.starts_with("rows-")) rows_files.push_back(output);
  }
  if (rows_files.empty() && find(*outputs, "already-there.csv") != nullptr) {
    return Error{ErrorCode::kInput,
                 "is a folder of gigo link, which cannot be explained; name the lists and a row of "
                 "each instead: gigo explain A.csv B.csv A.csv:2 B.csv:3",
                 dir};
  }
  if (rows_files.empty()) {
    return Error{ErrorCode::kInput, "is no folder that gigo clean wrote: it has no rows.csv", dir};
  }
  const nlohmann::json& inputs = run.list("inputs");
  if (!ok || inputs.empty() || inputs.size() != rows_files.size()) {
    return not_written(reader, "run.json");
  }
  Result<MatchModel> model = read_model_file(reader, *outputs);
  if (!model) return model.error();
  past.model = std::move(*model);
  if (Status read = read_config(reader, run, past.config); !read) return read.error();

  GroupIds ids;
  for (std::size_t i = 0; i < rows_files.size(); ++i) {
    if (Status read = read_rows(reader, inputs[i], rows_files[i], past, ids); !read) {
      return read.error();
    }
  }
  for (std::size_t i = 0; i < rows_files.size(); ++i) {
    past.loaded.inputs.push_back({past.loaded.files[i].path_label,
                                  &past.loaded.files[i].table,
                                  &past.loaded.mappings[i],
                                  {}});
  }
  if (Status made = make_groups(reader, ids, past.groups); !made) return made.error();
  if (Status read = read_answers(reader, run, past, ok); !read) return read.error();
  return past;
}

std::vector<std::string> doubts(const PastRun& past, const Run& run) {
  if (past.edited) {
    return {"rows.csv was edited since gigo wrote it: what is explained is what stands there now"};
  }
  const std::size_t rows = run.table->rows;
  const bool as_then =
      std::all_of(past.model.checks.begin(), past.model.checks.end(), [&](const PairScore& check) {
        return index(check.a) < rows && index(check.b) < rows &&
               run.explainer->score(check.a, check.b).weight == check.weight;
      });
  if (as_then) return {};
  return {
      fmt::format("gigo {} wrote this folder and this is gigo {}, which reads or compares rows "
                  "otherwise: the weights are not quite those of the run",
                  past.version, version())};
}

}  // namespace gigo::cli
