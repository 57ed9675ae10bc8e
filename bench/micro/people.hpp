// SPDX-License-Identifier: Apache-2.0
/// \file
/// One list of invented people for all benchmarks, as gigo-datagen makes it, and what the stages
/// make of it. Everything is made on first need, by one thread, and kept.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/io.hpp"
#include "gigo/normalize.hpp"
#include "match/match.hpp"
#include "match/scorer.hpp"
#include "record.hpp"

namespace gigo::bench {

/// Two texts to compare.
struct TextPair {
  std::string a, b;
};

/// The cells of a column that hold something, as typed, in the order of the list.
const std::vector<std::string>& cells(datagen::Cell cell);
/// Of these, the first 4,096.
const std::vector<std::string>& some_cells(datagen::Cell cell);
/// First and last name in one cell, 4,096 of them.
const std::vector<std::string>& whole_names();

/// 4,096 pairs of different folded values of a column: one half of one person's records, the other
/// of two people whose values begin with the same letter, as records of one block are.
const std::vector<TextPair>& folded_pairs(datagen::Cell cell);

/// The list as a file: 20,000 rows.
const std::string& list_csv();
/// The same, read.
const InputFile& list_file();
/// Its columns' meanings.
const Mapping& list_mapping();
/// The same, normalised, with example domains and fictional numbers as ordinary values.
const NormalizedTable& list_normalized();
/// Its scorer, before the classes' frequencies are learned.
const match::Scorer& list_scorer();

/// Rows of the list by number.
struct Candidate {
  std::uint32_t a = 0, b = 0;
};
/// Some 16,000 candidate pairs, drawn evenly from those that blocking proposes.
const std::vector<Candidate>& candidates();

}  // namespace gigo::bench
