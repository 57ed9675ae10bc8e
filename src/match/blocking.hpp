// SPDX-License-Identifier: Apache-2.0
/// \file
/// From keys to blocks: sizes known, budget kept and losses counted before any pair is scored.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "gigo/match.hpp"
#include "match/blocking_keys.hpp"

namespace gigo::match {

/// Records that share a key of one pass.
struct Block {
  std::uint32_t begin = 0;  ///< into BlockIndex::members
  std::uint32_t size = 0;

  /// Pairs inside.
  [[nodiscard]] std::uint64_t pairs() const noexcept {
    return std::uint64_t{size} * (size - 1) / 2;
  }
};

/// All blocks of all passes, and for each record the blocks it is in.
///
/// A pair belongs to the first block that both records share, in the order of passes; so no set of
/// pairs is needed and none is ever held in memory.
struct BlockIndex {
  std::vector<Block> blocks;             ///< number = block id - 1, in the order of the passes
  std::vector<std::uint32_t> members;    ///< rows, ascending within a block
  std::vector<BlockingPass> passes;      ///< as reported; new_pairs is filled by for_each_new_pair
  std::vector<std::uint32_t> pass_end;   ///< per pass: one past its last block
  std::vector<std::uint32_t> ids;        ///< per row and slot: block id, 0 for none
  std::vector<std::uint8_t> slot_begin;  ///< per pass, and one more
  std::size_t slots = 0;                 ///< per row
  std::uint64_t pairs = 0;               ///< of all blocks, before removing repeats

  /// True when no block before `block` of pass `pass` holds both rows.
  [[nodiscard]] bool is_first(std::uint32_t a, std::uint32_t b, std::size_t pass,
                              std::uint32_t block_id) const noexcept;

  /// Number of the first pass that has a block with both rows; kNeverCompared when there is none.
  [[nodiscard]] std::uint16_t first_pass(std::uint32_t a, std::uint32_t b) const noexcept;
};

/// Files every record and keeps the pair budget: a pass gets its share; blocks too large for it are
/// split by second keys, and what is still too large is dropped and counted.
[[nodiscard]] BlockIndex build_blocks(const Features& features, std::uint64_t max_pairs);

}  // namespace gigo::match
