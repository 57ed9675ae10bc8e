// SPDX-License-Identifier: Apache-2.0
#include "generate.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <thread>
#include <vector>

namespace datagen {

Order::Order(std::uint64_t n, std::uint64_t seed) noexcept : n_(n), half_bits_(1) {
  while ((std::uint64_t{1} << (2 * half_bits_)) < n) ++half_bits_;
  Rng rng(seed, Stream::kOrder, 0);
  for (std::uint64_t& key : keys_) key = rng.next();
}

std::uint64_t Order::operator()(std::uint64_t row) const noexcept {
  const std::uint64_t mask = (std::uint64_t{1} << half_bits_) - 1;
  std::uint64_t at = row;
  do {
    std::uint64_t left = at >> half_bits_;
    std::uint64_t right = at & mask;
    for (const std::uint64_t key : keys_) {
      const std::uint64_t next = left ^ (mix(right ^ key) & mask);
      left = right;
      right = next;
    }
    at = (left << half_bits_) | right;
  } while (at >= n_);
  return at;
}

namespace {

void append_cell(std::string& out, const std::string& cell) {
  const bool plain = std::none_of(cell.begin(), cell.end(), [](char c) {
    return c == ',' || c == '"' || c == '\r' || c == '\n';
  });
  if (plain) {
    out += cell;
    return;
  }
  out += '"';
  for (const char c : cell) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

}  // namespace

void append_line(std::string& out, const Record& record) {
  for (const std::string& cell : record.cells) {
    append_cell(out, cell);
    out += ',';
  }
  out.back() = '\n';
}

void append_scan(std::string& out, const Record& record) {
  for (const Cell cell : kScanned) {
    append_cell(out, record[cell]);
    out += ',';
  }
  out.back() = '\n';
}

bool is_scan(const World& world, std::uint64_t row) noexcept {
  return Rng(world.seed, Stream::kScan, row).chance(kScans);
}

Generator::Generator(const World& world)
    : world_(world), pattern_(world_.preset), order_(world_.rows, world_.seed) {}

Row Generator::row(std::uint64_t row, Tally* tally) const {
  const std::uint64_t from = order_(row);
  const std::uint64_t block = from / pattern_.slots().size();
  const Slot slot = pattern_.slots()[from % pattern_.slots().size()];
  Row out;
  out.person = block * kBlockPeople + slot.person;
  out.copy = slot.copy;
  const Person person = make_person(world_, pattern_, out.person, tally);
  out.kind = person.kind;
  out.record = make_record(world_, person, slot.copy, tally);
  out.record[Cell::kId] = fmt::format("R{:09}", row + 1);
  return out;
}

namespace {

// What one thread makes at a time.
struct Batch {
  std::string lines, clusters, scans;
};
constexpr std::uint64_t kBatchRows = 16'384;

void make_batch(const Generator& generator, const World& world, bool with_scans,
                std::uint64_t begin, std::uint64_t end, Batch& batch) {
  batch.lines.clear();
  batch.clusters.clear();
  batch.scans.clear();
  for (std::uint64_t row = begin; row < end; ++row) {
    const Row made = generator.row(row, nullptr);
    if (with_scans && is_scan(world, row)) {
      append_scan(batch.scans, made.record);
    } else {
      append_line(batch.lines, made.record);
    }
    fmt::format_to(std::back_inserter(batch.clusters), "{},P{:09}\n", made.record[Cell::kId],
                   made.person + 1);
  }
}

bool write(std::string_view text, std::FILE* file) {
  return file == nullptr || std::fwrite(text.data(), 1, text.size(), file) == text.size();
}

}  // namespace

bool write_list(const World& world, unsigned threads, std::FILE* out, std::FILE* truth,
                std::FILE* scans) {
  const Generator generator(world);
  // The headers are the cells of a row that needs no quotes.
  Record header;
  for (std::size_t i = 0; i < kHeaders.size(); ++i) header.cells[i] = kHeaders[i];
  Batch first;
  append_line(first.lines, header);
  append_scan(first.scans, header);
  if (!write(first.lines, out) || !write("record_id,cluster_id\n", truth)) return false;
  if (!write(first.scans, scans)) return false;

  std::vector<Batch> batches(std::clamp(threads, 1U, 64U));
  for (std::uint64_t begin = 0; begin < world.rows;) {
    std::vector<std::thread> workers;
    for (Batch& batch : batches) {
      const std::uint64_t end = std::min(world.rows, begin + kBatchRows);
      workers.emplace_back([&generator, &world, &batch, scans, begin, end] {
        make_batch(generator, world, scans != nullptr, begin, end, batch);
      });
      begin = end;
    }
    for (std::thread& worker : workers) worker.join();
    for (const Batch& batch : batches) {
      if (!write(batch.lines, out) || !write(batch.clusters, truth)) return false;
      if (!write(batch.scans, scans)) return false;
    }
  }
  return true;
}

}  // namespace datagen
