// SPDX-License-Identifier: Apache-2.0
#include "cli/decisions.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "base/ascii.hpp"
#include "gigo/io.hpp"
#include "report/plain.hpp"

namespace gigo::cli {
namespace {

constexpr std::size_t kRowsShown = 20;

std::optional<std::size_t> find_column(const Table& table, std::string_view name) {
  // The last one: already-there.csv has the user's own columns before gigo's.
  for (std::size_t i = table.headers.size(); i > 0; --i) {
    if (base::iequals(base::trim(table.headers[i - 1]), name)) return i - 1;
  }
  return std::nullopt;
}

std::optional<Decision> parse_decision(std::string_view word) {
  if (base::iequals(word, "same")) return Decision::kSame;
  if (base::iequals(word, "not")) return Decision::kNot;
  if (base::iequals(word, "later")) return Decision::kLater;
  return std::nullopt;
}

// The row_key of the only candidate in the block of an answer in A's own line; candidates are the
// lines with a weight.
Result<std::string> only_candidate(const Table& table, std::size_t row, std::string_view first_key,
                                   const std::size_t* at) {
  const auto question = find_column(table, "question");
  const auto weight = find_column(table, "weight");
  if (!question || !weight) return std::string(first_key);
  std::string found;
  for (std::size_t other = 0; other < table.rows; ++other) {
    if (table.columns[*question][other] != table.columns[*question][row] ||
        base::trim(table.columns[at[1]][other]) != first_key ||
        base::trim(table.columns[*weight][other]).empty()) {
      continue;
    }
    if (!found.empty()) {
      return Error{ErrorCode::kUsage,
                   "several partners are in question: write the answer in the candidate's line",
                   {}};
    }
    found = base::trim(table.columns[at[0]][other]);
  }
  return found.empty() ? std::string(first_key) : found;
}

Status read_one(const std::string& path, Decisions& decisions) {
  const Result<InputFile> file = io::read_input(path, {});
  if (!file) return file.error();
  const Table& table = file->table;
  constexpr std::string_view kColumns[] = {"row_key", "first_key", "decision"};
  std::size_t at[3] = {};
  for (std::size_t i = 0; i < 3; ++i) {
    const auto column = find_column(table, kColumns[i]);
    if (!column) {
      return Error{
          ErrorCode::kUsage,
          fmt::format("has no column {}; give a duplicates.csv or review.csv that gigo wrote",
                      kColumns[i]),
          file->path_label};
    }
    at[i] = *column;
  }
  for (std::size_t row = 0; row < table.rows; ++row) {
    const auto cell = [&](std::size_t i) { return base::trim(table.columns[at[i]][row]); };
    if (cell(2).empty()) continue;
    const std::uint32_t number = table.row_numbers[row];
    const auto decision = parse_decision(cell(2));
    if (!decision || cell(0).empty() || cell(1).empty()) {
      return Error{ErrorCode::kUsage,
                   decision ? "row_key and first_key must be as gigo wrote them"
                            : "the decision must be same, not or later",
                   fmt::format("{} row {}", file->path_label, number)};
    }
    std::string row_key(cell(0));
    if (row_key == cell(1)) {
      const Result<std::string> candidate = only_candidate(table, row, cell(1), at);
      if (!candidate) {
        return Error{ErrorCode::kUsage, candidate.error().message,
                     fmt::format("{} row {}", file->path_label, number)};
      }
      row_key = *candidate;
    }
    decisions.answers.push_back({std::move(row_key), std::string(cell(1)), *decision,
                                 static_cast<std::uint32_t>(decisions.places.size())});
    decisions.places.push_back({decisions.labels.size(), number});
  }
  decisions.labels.push_back(file->path_label);
  decisions.fingerprints.push_back(file->fingerprint);
  return Done{};
}

}  // namespace

Result<Decisions> read_decisions(const std::vector<std::string>& paths) {
  Decisions decisions;
  for (const std::string& path : paths) {
    if (Status status = read_one(path, decisions); !status) return status.error();
  }
  return decisions;
}

std::size_t count_taken_back(const Decisions& decisions) {
  std::map<std::pair<std::string_view, std::string_view>, Decision> last;
  std::size_t taken_back = 0;
  for (const DecisionAnswer& answer : decisions.answers) {
    if (answer.decision == Decision::kLater) continue;
    const std::string_view low = std::min(answer.row_key, answer.first_key);
    const std::string_view high = std::max(answer.row_key, answer.first_key);
    const auto [at, first] = last.try_emplace({low, high}, answer.decision);
    if (!first && at->second != answer.decision) ++taken_back;
    at->second = answer.decision;
  }
  return taken_back;
}

std::string lost_text(const Decisions& decisions, const std::vector<DecisionAnswer>& lost) {
  if (lost.empty()) return {};
  std::string out = fmt::format("{} could not be found again and {} not used:\n",
                                report::counted(lost.size(), "decision", "decisions"),
                                lost.size() == 1 ? "is" : "are");
  for (std::size_t file = 0; file < decisions.labels.size(); ++file) {
    std::vector<std::uint32_t> rows;
    for (const DecisionAnswer& answer : lost) {
      const Decisions::Place& place = decisions.places[answer.place];
      if (place.file == file) rows.push_back(place.row);
    }
    if (rows.empty()) continue;
    const std::size_t shown = std::min(rows.size(), kRowsShown);
    out += fmt::format(
        "  {} {} {}", report::printable(decisions.labels[file]), rows.size() == 1 ? "row" : "rows",
        fmt::join(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(shown), ", "));
    if (shown < rows.size()) out += fmt::format(" and {} more", rows.size() - shown);
    out += '\n';
  }
  return out;
}

}  // namespace gigo::cli
