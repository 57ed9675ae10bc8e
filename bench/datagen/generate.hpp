// SPDX-License-Identifier: Apache-2.0
/// \file
/// A whole list as CSV, row by row, in constant memory.
#pragma once

#include <cstdint>
#include <cstdio>
#include <string>

#include "person.hpp"
#include "rates.hpp"
#include "record.hpp"

namespace datagen {

/// A permutation of 0 … n-1 that needs no memory: a Feistel network over the next power of four,
/// walked until the result is below n (Black and Rogaway: Ciphers with Arbitrary Finite Domains,
/// 2002). Strews a person's records over the list.
class Order {
 public:
  /// n from 1 to 2^62.
  Order(std::uint64_t n, std::uint64_t seed) noexcept;
  /// Where row number `row` comes from.
  [[nodiscard]] std::uint64_t operator()(std::uint64_t row) const noexcept;

 private:
  std::uint64_t n_;
  unsigned half_bits_;
  std::uint64_t keys_[4];
};

/// Appends a CSV line, quoted where RFC 4180 wants it.
void append_line(std::string& out, const Record& record);

/// The same with the columns of a badge scan only.
void append_scan(std::string& out, const Record& record);

/// The record number of the list and whose it is.
struct Row {
  Record record;
  std::uint64_t person = 0;
  std::uint8_t copy = 0;
  Kind kind = Kind::kPerson;
};

/// Makes rows in any order.
class Generator {
 public:
  /// `world.rows` is the length of the list.
  explicit Generator(const World& world);
  /// Row number `row`, from 0.
  [[nodiscard]] Row row(std::uint64_t row, Tally* tally) const;

 private:
  World world_;
  Pattern pattern_;
  Order order_;
};

/// True for the rows that are badge scans where a list of them is wanted.
[[nodiscard]] bool is_scan(const World& world, std::uint64_t row) noexcept;

/// Writes the list and, if `truth` is not null, record_id,cluster_id of each row; the same bytes
/// for any number of threads. With `scans`, the rows that are badge scans go there instead of into
/// the list; the truth is about both. False when a write failed.
[[nodiscard]] bool write_list(const World& world, unsigned threads, std::FILE* out,
                              std::FILE* truth, std::FILE* scans = nullptr);

}  // namespace datagen
