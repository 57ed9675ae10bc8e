// SPDX-License-Identifier: Apache-2.0
#include "cli/load.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

#include "base/ascii.hpp"
#include "base/file.hpp"
#include "cli/interrupt.hpp"
#include "report/plain.hpp"
#include "report/render.hpp"

namespace gigo::cli {
namespace {

constexpr std::string_view kStdin = "-";

Result<InputFile> read_stdin(const ReadOptions& options) {
  std::string bytes;
  std::string block(1 << 16, '\0');
  while (const std::size_t size = std::fread(block.data(), 1, block.size(), stdin)) {
    bytes.append(block, 0, size);
    if (bytes.size() > options.max_text_bytes) {
      return Error{ErrorCode::kEnvironment, "is larger than memory allows", "standard input"};
    }
    if (Status status = check_interrupt(); !status) return status.error();
  }
  if (std::ferror(stdin) != 0) {
    return Error{ErrorCode::kEnvironment, "cannot be read", "standard input"};
  }
  return io::read_bytes(std::move(bytes), "stdin", options);
}

Status check_readable_size(const std::string& path, const Config& config,
                           const ReadOptions& options) {
  if (config.max_memory == 0) return Done{};
  const Result<FileIdentity> identity = base::identify_file(path);
  if (!identity) return identity.error();
  if (identity->size <= options.max_text_bytes) return Done{};
  return Error{ErrorCode::kEnvironment,
               fmt::format("reading it needs about {} MB but max_memory is {} MB; raise it, or "
                           "split the file",
                           identity->size / options.max_text_bytes * config.max_memory / 1'000'000,
                           config.max_memory / 1'000'000),
               path};
}

Status check_rows(const InputFile& file) {
  if (file.table.rows > 0) return Done{};
  return Error{ErrorCode::kInput,
               "has a header but no rows; give a list with rows below its header", file.path_label};
}

// "c1.csv" of a second folder as "c1-2.csv", so that a row can be found by its file's label. No
// file loses a name of its own to this.
std::string unique_label(const std::string& label, const std::vector<InputFile>& earlier,
                         const std::vector<std::string>& paths) {
  const auto is_taken = [&](const std::string& name) {
    return std::any_of(earlier.begin(), earlier.end(),
                       [&](const InputFile& file) { return file.path_label == name; });
  };
  const auto is_own_name = [&](const std::string& name) {
    return std::any_of(paths.begin(), paths.end(), [&](const std::string& path) {
      return path.substr(path.rfind('/') + 1) == name;
    });
  };
  if (!is_taken(label)) return label;
  const std::size_t dot = std::min(label.find('.', 1), label.size());
  for (int number = 2;; ++number) {
    std::string name = fmt::format("{}-{}{}", label.substr(0, dot), number, label.substr(dot));
    if (!is_taken(name) && !is_own_name(name)) return name;
  }
}

Status check_given_once(const std::vector<std::string>& paths,
                        const std::vector<InputFile>& files) {
  for (std::size_t i = 0; i < files.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (files[i].identity.inode != 0 && files[i].identity == files[j].identity) {
        return Error{ErrorCode::kUsage, "the same file is given twice; leave one out", paths[i]};
      }
    }
  }
  return Done{};
}

std::vector<ReadProblem> problems_of(const InputFile& file) {
  std::vector<ReadProblem> problems;
  problems.reserve(file.problems.size());
  for (const CellProblem& problem : file.problems) {
    problems.push_back({problem.row, problem.column, problem.code});
  }
  return problems;
}

// The side that a rule names, as in "A:Type"; npos for every side.
std::size_t side_of(const MapRule& rule, std::string_view sides) {
  if (rule.column.size() < 3 || rule.column[1] != ':') return sides.npos;
  return sides.find(base::to_upper(rule.column[0]));
}

// The rules for one file; one that names its side wins over one that names none.
std::vector<MapRule> rules_for(std::size_t file, std::span<const MapRule> rules,
                               std::string_view sides) {
  std::vector<MapRule> own;
  for (const MapRule& rule : rules) {
    if (side_of(rule, sides) == file) own.push_back({rule.column.substr(2), rule.ref});
  }
  std::vector<MapRule> all;
  for (const MapRule& rule : rules) {
    const bool replaced = std::any_of(own.begin(), own.end(), [&](const MapRule& other) {
      return base::iequals(base::trim(other.column), base::trim(rule.column));
    });
    if (side_of(rule, sides) == sides.npos && !replaced) all.push_back(rule);
  }
  all.insert(all.end(), own.begin(), own.end());
  return all;
}

// The rules that no file they hold for has a column for, as they were written.
std::vector<std::string> unused_in_all(const std::vector<const Table*>& tables,
                                       std::span<const MapRule> rules, std::string_view sides) {
  std::vector<std::string> unused;
  for (const MapRule& rule : rules) {
    const std::size_t side = side_of(rule, sides);
    std::vector<std::string> missing;
    if (side < tables.size()) {
      const MapRule own = {rule.column.substr(2), rule.ref};
      missing = unused_rules({&tables[side], 1}, {&own, 1});
    } else {
      missing = unused_rules(tables, {&rule, 1});
    }
    if (!missing.empty()) unused.push_back(rule.column);
  }
  return unused;
}

Status map_all(LoadedInputs& loaded, const Config& config, std::string_view sides) {
  std::vector<const Table*> tables;
  for (const InputFile& file : loaded.files) {
    Result<Mapping> mapping = map_columns(file.table, rules_for(tables.size(), config.map, sides));
    if (!mapping) {
      Error error = std::move(mapping).error();
      if (error.where.empty()) error.where = file.path_label;
      return error;
    }
    loaded.mappings.push_back(std::move(*mapping));
    tables.push_back(&file.table);
  }
  const std::vector<std::string> unused = unused_in_all(tables, config.map, sides);
  if (unused.empty()) return Done{};
  return Error{ErrorCode::kUsage,
               fmt::format("no input has a column named {}", fmt::join(unused, ", ")), "map"};
}

}  // namespace

LoadedInputs::Place LoadedInputs::place(RowId row) const {
  const auto after = std::upper_bound(begin.begin(), begin.end(), index(row));
  const auto input = static_cast<std::size_t>(after - begin.begin()) - 1;
  return {input, index(row) - begin[input]};
}

std::uint32_t LoadedInputs::row_number(RowId row) const {
  const Place at = place(row);
  return files[at.input].table.row_numbers[at.row];
}

Result<LoadedInputs> load_inputs(const InputFlags& flags, const Config& config, const Voice& voice,
                                 Progress& progress, std::string_view sides) {
  const Result<ReadOptions> options = resolve_read_options(flags, config);
  if (!options) return options.error();
  LoadedInputs loaded;
  loaded.paths = flags.files;
  if (std::count(loaded.paths.begin(), loaded.paths.end(), kStdin) > 1) {
    return Error{
        ErrorCode::kUsage, "standard input is given twice; name one of the two as a file", {}};
  }
  for (const std::string& path : loaded.paths) {
    if (Status status = check_interrupt(); !status) return status.error();
    if (path.empty()) return Error{ErrorCode::kUsage, "a file name is empty", {}};
    if (path != kStdin) {
      if (Status fits = check_readable_size(path, config, *options); !fits) return fits.error();
    }
    Result<InputFile> file = path == kStdin ? read_stdin(*options) : io::read_input(path, *options);
    if (!file) return file.error();
    if (Status status = check_rows(*file); !status) return status.error();
    file->path_label = unique_label(file->path_label, loaded.files, loaded.paths);
    voice.say(report::read_text({file->path_label, file->detection, {}, 0, &file->table, nullptr}));
    loaded.files.push_back(std::move(*file));
  }
  if (Status status = check_given_once(loaded.paths, loaded.files); !status) return status.error();
  if (Status status = check_interrupt(); !status) return status.error();
  if (Status status = map_all(loaded, config, sides); !status) return status.error();
  for (std::size_t i = 0; i < loaded.files.size(); ++i) {
    loaded.inputs.push_back({loaded.files[i].path_label, &loaded.files[i].table,
                             &loaded.mappings[i], problems_of(loaded.files[i])});
    loaded.begin.push_back(loaded.begin.back() + loaded.files[i].table.rows);
  }
  progress.update("read", loaded.begin.back(), loaded.begin.back());
  for (const report::InputFacts& facts : input_facts(loaded)) {
    if (loaded.files.size() > 1) voice.say(fmt::format("{}\n", report::printable(facts.label)));
    voice.say(report::mapping_text(facts));
  }
  return loaded;
}

std::vector<report::InputFacts> input_facts(const LoadedInputs& loaded) {
  std::vector<report::InputFacts> facts;
  for (std::size_t i = 0; i < loaded.files.size(); ++i) {
    const InputFile& file = loaded.files[i];
    facts.push_back({file.path_label, file.detection, file.fingerprint, file.bytes, &file.table,
                     &loaded.mappings[i], file.dialect.delimiter});
  }
  return facts;
}

Status verify_unchanged(const LoadedInputs& loaded) {
  for (std::size_t i = 0; i < loaded.files.size(); ++i) {
    if (loaded.paths[i] == kStdin) continue;
    if (Status same = io::verify_unchanged(loaded.paths[i], loaded.files[i]); !same) {
      return same.error();
    }
  }
  return Done{};
}

}  // namespace gigo::cli
