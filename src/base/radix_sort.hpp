// SPDX-License-Identifier: Apache-2.0
/// \file
/// Sorting of (key, row) pairs: what blocking is made of.
#pragma once

#include <cstdint>
#include <vector>

namespace gigo::base {

/// A blocking key and the row that has it.
struct KeyRow {
  std::uint64_t key = 0;
  std::uint32_t row = 0;

  /// Equal key and row.
  friend bool operator==(const KeyRow&, const KeyRow&) = default;
};

/// Sorts by key; rows of one key keep their order, so input in row order comes out by key, then
/// row.
///
/// Least significant digit first, 8 bits a pass; passes over a digit that is the same everywhere
/// are skipped, so 32-bit keys cost half. Needs a second buffer of the same size: pass a `scratch`
/// to use it again (its content afterwards is unspecified).
void radix_sort(std::vector<KeyRow>& rows, std::vector<KeyRow>& scratch);

/// The same with a buffer of its own.
void radix_sort(std::vector<KeyRow>& rows);

}  // namespace gigo::base
