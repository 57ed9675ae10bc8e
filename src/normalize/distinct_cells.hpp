// SPDX-License-Identifier: Apache-2.0
/// \file
/// A column read cell by cell into whole structs, each distinct cell once: for the functions that
/// hand out a vector. Tables are filled by batch.hpp, which packs its answers.
#pragma once

#include <cstddef>
#include <vector>

#include "base/interner.hpp"
#include "base/thread_pool.hpp"
#include "gigo/table.hpp"
#include "normalize/batch.hpp"

namespace gigo::normalize {

/// Answer i is what `read(cell i, answer)` made of the readable part of cell i. `read` is called
/// from several threads, never twice for equal cells.
template <class Answer, class Read>
[[nodiscard]] std::vector<Answer> read_distinct(const Column& cells, unsigned threads,
                                                const Read& read) {
  constexpr std::size_t kCellsPerChunk = 4096;
  base::Interner interner;
  std::vector<base::TermId> terms;
  terms.reserve(cells.size());
  for (std::size_t row = 0; row < cells.size(); ++row) {
    terms.push_back(interner.intern(readable_part(cells[row])));
  }
  std::vector<Answer> distinct(interner.size());
  base::parallel_for(
      base::chunk_count(distinct.size(), kCellsPerChunk), threads, [&](std::size_t chunk) {
        const base::ChunkRange range = base::chunk_range(chunk, distinct.size(), kCellsPerChunk);
        for (std::size_t term = range.first; term < range.last; ++term) {
          read(interner.text(static_cast<base::TermId>(term)), distinct[term]);
        }
      });
  std::vector<Answer> answers;
  answers.reserve(cells.size());
  for (const base::TermId term : terms) answers.push_back(distinct[base::index(term)]);
  return answers;
}

}  // namespace gigo::normalize
