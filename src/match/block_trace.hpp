// SPDX-License-Identifier: Apache-2.0
/// \file
/// How two rows went through blocking, for whoever asks afterwards why they were never compared.
#pragma once

#include <vector>

#include "match/blocking.hpp"

namespace gigo::match {

/// Keeps the blocks of a run. `features` must outlive it. Thread-safe.
class BlockTrace {
 public:
  /// Takes the blocks that were made from these features.
  BlockTrace(const Features& features, BlockIndex index);

  /// Number of the first pass that proposed the pair; kNeverCompared when none did.
  [[nodiscard]] std::uint16_t first_pass(RowId a, RowId b) const noexcept;
  /// The keys that both rows have, whether their blocks were compared or not, with the number of
  /// rows that have them. Reads all rows.
  [[nodiscard]] std::vector<SharedKey> shared_keys(RowId a, RowId b) const;

 private:
  const Features& features_;
  BlockIndex index_;
};

}  // namespace gigo::match
