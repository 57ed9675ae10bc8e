// SPDX-License-Identifier: Apache-2.0
/// \file
/// Reads who belongs to whom out of a file: groups (a record and its group in every row) or pairs
/// (two records in every row).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/interner.hpp"
#include "gigo/evaluate.hpp"
#include "gigo/result.hpp"

namespace gigo::cli {

/// What the caller knows about the columns of a file; empty strings: nothing.
struct GroupingWish {
  std::string id;                   ///< column of the record; must be there when `id_flag` is set
  std::string id_flag;              ///< flag that named it, for errors
  std::string id_hint;              ///< column of the record if there is one of that name
  std::string second_hint;          ///< the same, if there is none of `id_hint`
  std::string group;                ///< column of the group; must be there
  std::string group_flag;           ///< flag that named it
  std::string source;               ///< column of the source if there is one of that name
  std::optional<double> threshold;  ///< pairs below are no match
  bool matches_only = false;        ///< pairs that are no match are left out, else kept apart
};

/// Record ids as numbers, shared by all files of one evaluation.
using RecordIds = base::Interner;

/// What one or several files say. Records are numbers given by RecordIds.
struct Grouping {
  /// In `group_of`: the file does not name the record; it names it without a group.
  static constexpr std::uint32_t kAbsent = 0, kAlone = 0xFFFFFFFF;

  bool is_pairs = false;
  std::string id_column, group_column;   ///< headers; empty for pairs
  bool has_source = false;               ///< the column of the source was there
  bool has_score = false;                ///< pairs with a probability
  std::vector<std::uint32_t> records;    ///< each once, in the order of the file
  std::vector<std::uint32_t> group_of;   ///< per number, groups only; shorter than the numbers
  std::vector<std::uint32_t> source_of;  ///< per number, 0 for none; shorter than the numbers
  std::vector<RecordPair> same;          ///< pairs only: normalised
  std::vector<RecordPair> different;     ///< pairs only: no match; normalised
};

/// Reads a file into one Grouping after another of its kind (several rows-NAME.csv). `sources`
/// numbers the sources. Errors: as io::read_input; kUsage when the columns cannot be told or are
/// not there; kInput, naming the row, for a row without a record, a record in two groups, or a
/// label or probability that is none.
class GroupingReader {
 public:
  /// Both must outlive the reader.
  GroupingReader(RecordIds& ids, base::Interner& sources) : ids_(ids), sources_(sources) {}

  /// Reads one more file.
  [[nodiscard]] Status read(const std::string& path, const GroupingWish& wish);
  /// What was read; call once, at the end.
  [[nodiscard]] Grouping finish();

 private:
  // False when the record is in another group already.
  bool add_group(std::string_view id, std::string_view group, std::string_view source);
  std::uint32_t record(std::string_view id);

  RecordIds& ids_;
  base::Interner& sources_;
  base::Interner groups_;
  std::vector<char> seen_;  // per number
  Grouping grouping_;
  bool begun_ = false;
};

}  // namespace gigo::cli
