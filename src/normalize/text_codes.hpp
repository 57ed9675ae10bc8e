// SPDX-License-Identifier: Apache-2.0
/// \file
/// By which codes the fields report what read_cell_text() has repaired.
#pragma once

#include "gigo/finding.hpp"
#include "normalize/cell_text.hpp"

namespace gigo::normalize {

/// The codes by which a column of plain text reports; Code{} for "say nothing".
struct TextCodes {
  Code whitespace{};
  Code invisible{};
  Code mojibake{};
  Code placeholder{};
};

/// Codes of the address fields.
inline constexpr TextCodes kAddressTextCodes{Code::kAddressWhitespace, Code::kAddressWhitespace,
                                             Code::kAddressMojibake, Code::kAddressPlaceholder};

/// Visits the code of each kind of repair that a cell has had, each code once.
template <class Visit>
void for_each_repair(const CellText& cell, const TextCodes& codes, Visit&& visit) {
  if (cell.mojibake && codes.mojibake != Code{}) visit(codes.mojibake);
  if (cell.whitespace && codes.whitespace != Code{}) visit(codes.whitespace);
  const bool said = cell.whitespace && codes.invisible == codes.whitespace;
  if (cell.invisible && !said && codes.invisible != Code{}) visit(codes.invisible);
}

}  // namespace gigo::normalize
