// SPDX-License-Identifier: Apache-2.0
/// \file
/// What a normaliser of single values hands back: a value, how it came out, and remarks.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "gigo/value.hpp"

namespace gigo::normalize {

/// One cell after normalisation.
struct CellResult {
  std::string value;  ///< the normal form; the raw cell when it cannot be used; empty when missing
  ValueStatus status = ValueStatus::kMissing;
  std::vector<CellNote> notes;  ///< in the order in which the rules ran, each code at most once
};

/// Adds a note unless its code is there already.
inline void add_note(std::vector<CellNote>& notes, Code code, std::string suggestion = {}) {
  for (const CellNote& note : notes) {
    if (note.code == code) return;
  }
  notes.push_back({code, std::move(suggestion)});
}

}  // namespace gigo::normalize
