// SPDX-License-Identifier: Apache-2.0
/// \file
/// A column as a program hands it in, many texts, and what is said of each.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/profile_rows.hpp"
#include "gigo/gigo.h"
#include "gigo/value.hpp"

namespace gigo::capi {

/// GIGO_OK, or the GIGO_MISUSE that it has put into `error`, with the text in `row`.
[[nodiscard]] gigo_status check_texts(const gigo_str* texts, std::size_t count, gigo_error* error);

/// Adds the texts to `rows` as the rows of a table of one column, read as any cell is. GIGO_OK, or
/// the GIGO_INPUT that it has put into `error`.
[[nodiscard]] gigo_status read_texts(const gigo_str* texts, std::size_t count, const FieldRef& ref,
                                     engine::ProfileRows& rows, gigo_error* error);

/// What is said of one text: its codes and, by code, what they suggest (borrowed).
struct Remarks {
  std::vector<std::int32_t> codes;
  std::vector<gigo_str> suggestions;

  /// Adds one.
  void add(Code code, std::string_view suggestion);
};

/// Goes through the texts in order, with the problems of their bytes, which are in the same order.
class RemarkReader {
 public:
  /// `problems` is not owned.
  explicit RemarkReader(const std::vector<ReadProblem>& problems) : problems_(problems) {}

  /// What is said of a text that comes behind those asked for before; valid until the next call.
  const Remarks& read(std::size_t text, const std::vector<CellNote>& notes);

 private:
  const std::vector<ReadProblem>& problems_;
  std::size_t next_ = 0;
  Remarks remarks_;
};

}  // namespace gigo::capi
