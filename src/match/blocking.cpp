// SPDX-License-Identifier: Apache-2.0
#include "match/blocking.hpp"

#include <algorithm>
#include <map>

#include "base/hash.hpp"
#include "base/radix_sort.hpp"

namespace gigo::match {
namespace {

using base::KeyRow;

// No block above this is compared pair by pair, however large the budget.
constexpr std::uint64_t kLargestBlock = 5'000;
constexpr std::uint64_t kSmallestLimit = 12;

struct Run {
  std::size_t begin, size;
};

// Calls visit(run) for each run of equal keys with more than one row.
template <class Visit>
void for_each_run(const std::vector<KeyRow>& entries, Visit&& visit) {
  for (std::size_t i = 0; i < entries.size();) {
    std::size_t j = i + 1;
    while (j < entries.size() && entries[j].key == entries[i].key) ++j;
    if (j - i > 1) visit(Run{i, j - i});
    i = j;
  }
}

std::uint64_t pairs_of(std::uint64_t size) { return size * (size - 1) / 2; }

// The largest block size such that all blocks up to it fit the allowance.
std::uint64_t size_limit(const std::vector<KeyRow>& entries, std::uint64_t allowance) {
  std::map<std::uint64_t, std::uint64_t> sizes;
  for_each_run(entries, [&](const Run& run) { ++sizes[run.size]; });
  std::uint64_t used = 0;
  std::uint64_t limit = kSmallestLimit;
  for (const auto& [size, count] : sizes) {
    used += count * pairs_of(size);
    if (size > kLargestBlock || (used > allowance && size > kSmallestLimit)) break;
    limit = std::max(limit, size);
  }
  return limit;
}

class BlockBuilder {
 public:
  BlockBuilder(const Features& features, std::uint64_t max_pairs)
      : features_(features), remaining_(max_pairs), plans_(plan_passes(features)) {}

  BlockIndex build() {
    for (std::size_t p = 0; p < plans_.size(); ++p) {
      index_.slot_begin.push_back(static_cast<std::uint8_t>(index_.slots));
      index_.slots += collect(plans_[p]);
      const std::uint64_t allowance = std::min(remaining_, remaining_ / (plans_.size() - p) * 2);
      file(plans_[p], allowance);
      index_.pass_end.push_back(static_cast<std::uint32_t>(index_.blocks.size()));
    }
    index_.slot_begin.push_back(static_cast<std::uint8_t>(index_.slots));
    number_rows();
    return std::move(index_);
  }

 private:
  // Fills entries_ with the keys of a pass; returns how many a record has at most.
  std::size_t collect(const PassPlan& plan) {
    entries_.clear();
    std::size_t most = 0;
    for (std::uint32_t row = 0; row < features_.tuples.size(); ++row) {
      KeyList keys;
      const Tuple& tuple = features_.tuples[row];
      plan.keys(tuple, keys);
      std::size_t distinct = 0;
      for (std::size_t i = 0; i < keys.count; ++i) {
        const auto end = keys.key.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::find(keys.key.begin(), end, keys.key[i]) != end) continue;
        // Persons and organisations never share a drawer.
        entries_.push_back({base::mix64(keys.key[i], static_cast<std::uint64_t>(tuple.kind)), row});
        ++distinct;
      }
      most = std::max(most, distinct);
    }
    base::radix_sort(entries_, scratch_);
    return most;
  }

  void file(const PassPlan& plan, std::uint64_t allowance) {
    BlockingPass report;
    report.name = plan.name;
    const std::uint64_t limit = size_limit(entries_, allowance);
    for_each_run(entries_, [&](const Run& run) {
      if (run.size <= limit) {
        emit(entries_, run, report);
        return;
      }
      ++report.refined_blocks;
      std::vector<KeyRow> rows(
          entries_.begin() + static_cast<std::ptrdiff_t>(run.begin),
          entries_.begin() + static_cast<std::ptrdiff_t>(run.begin + run.size));
      refine(std::move(rows), plan, 0, limit, report);
    });
    remaining_ -= std::min(remaining_, report.pairs);
    index_.pairs += report.pairs;
    index_.passes.push_back(std::move(report));
  }

  void refine(std::vector<KeyRow> rows, const PassPlan& plan, std::size_t depth,
              std::uint64_t limit, BlockingPass& report) {
    if (depth == plan.refine.size()) {
      report.dropped_pairs += pairs_of(rows.size());
      return;
    }
    std::vector<KeyRow> split;
    for (const KeyRow& entry : rows) {
      const std::uint64_t second = plan.refine[depth](features_.tuples[entry.row]);
      if (second != 0) split.push_back({base::mix64(entry.key, second), entry.row});
    }
    std::uint64_t kept = 0;
    std::vector<KeyRow> scratch;
    base::radix_sort(split, scratch);
    for_each_run(split, [&](const Run& run) {
      kept += pairs_of(run.size);
      if (run.size <= limit) {
        emit(split, run, report);
        return;
      }
      refine({split.begin() + static_cast<std::ptrdiff_t>(run.begin),
              split.begin() + static_cast<std::ptrdiff_t>(run.begin + run.size)},
             plan, depth + 1, limit, report);
    });
    if (depth == 0) report.dropped_pairs += pairs_of(rows.size()) - kept;
  }

  void emit(const std::vector<KeyRow>& entries, const Run& run, BlockingPass& report) {
    Block block;
    block.begin = static_cast<std::uint32_t>(index_.members.size());
    block.size = static_cast<std::uint32_t>(run.size);
    for (std::size_t i = 0; i < run.size; ++i) {
      index_.members.push_back(entries[run.begin + i].row);
    }
    report.pairs += block.pairs();
    index_.blocks.push_back(block);
  }

  // Writes the block ids of every row into its slots.
  void number_rows() {
    index_.ids.assign(features_.tuples.size() * index_.slots, 0);
    std::uint32_t block = 0;
    for (std::size_t p = 0; p < plans_.size(); ++p) {
      const std::size_t first = index_.slot_begin[p];
      for (; block < index_.pass_end[p]; ++block) {
        const Block& b = index_.blocks[block];
        for (std::uint32_t i = 0; i < b.size; ++i) {
          std::uint32_t* slot = &index_.ids[index_.members[b.begin + i] * index_.slots + first];
          while (*slot != 0) ++slot;
          *slot = block + 1;
        }
      }
    }
  }

  const Features& features_;
  std::uint64_t remaining_;
  std::vector<PassPlan> plans_;
  std::vector<KeyRow> entries_, scratch_;
  BlockIndex index_;
};

}  // namespace

bool BlockIndex::is_first(std::uint32_t a, std::uint32_t b, std::size_t pass,
                          std::uint32_t block_id) const noexcept {
  const std::uint32_t* x = &ids[a * slots];
  const std::uint32_t* y = &ids[b * slots];
  for (std::size_t p = 0; p <= pass; ++p) {
    const std::size_t begin = slot_begin[p];
    const std::size_t end = slot_begin[p + 1];
    for (std::size_t i = begin; i < end; ++i) {
      if (x[i] == 0) break;
      for (std::size_t j = begin; j < end; ++j) {
        if (x[i] == y[j] && x[i] < block_id) return false;
      }
    }
  }
  return true;
}

std::uint16_t BlockIndex::first_pass(std::uint32_t a, std::uint32_t b) const noexcept {
  const std::uint32_t* x = &ids[a * slots];
  const std::uint32_t* y = &ids[b * slots];
  for (std::uint16_t pass = 0; pass + std::size_t{1} < slot_begin.size(); ++pass) {
    for (std::size_t i = slot_begin[pass]; i < slot_begin[pass + 1] && x[i] != 0; ++i) {
      for (std::size_t j = slot_begin[pass]; j < slot_begin[pass + 1]; ++j) {
        if (x[i] == y[j]) return pass;
      }
    }
  }
  return kNeverCompared;
}

BlockIndex build_blocks(const Features& features, std::uint64_t max_pairs) {
  return BlockBuilder(features, max_pairs).build();
}

}  // namespace gigo::match
