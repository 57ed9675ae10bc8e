// SPDX-License-Identifier: Apache-2.0
/// \file
/// One look at a cell with a whole name, the long way: everything that parse_full_name() and
/// normalize_name_cell() say about it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/name.hpp"
#include "normalize/name.hpp"
#include "normalize/name_order.hpp"
#include "normalize/name_tokens.hpp"

namespace gigo::normalize {

struct EastAsianCell;

/// A cell with a whole name, read.
class FullName {
 public:
  /// Reads it; both arguments must outlive the object.
  FullName(std::string_view raw, const NameContext& context);
  FullName(const FullName&) = delete;
  FullName& operator=(const FullName&) = delete;

  std::vector<CellNote> notes;
  ValueStatus status = ValueStatus::kMissing;
  NameParts parts;
  std::uint8_t ambiguities = 0;  ///< bits of NameAmbiguity

  /// The cell with its safe fixes.
  [[nodiscard]] std::string_view stored() const {
    return !rewritten_.empty() && name_text_.empty() ? rewritten_ : text_;
  }

 private:
  /// The cell without contact details, or without the same name in other letters.
  [[nodiscard]] std::string_view name() const { return name_text_.empty() ? text_ : name_text_; }
  void fail(ValueStatus why) { status = why; }
  void open(NameAmbiguity what) { ambiguities |= static_cast<std::uint8_t>(what); }

  void judge_text();
  void take_contacts_out();
  void note_contact(Code code, const std::string& contact);

  void read();
  [[nodiscard]] bool read_east_asian(const EastAsianCell& cell);
  void read_words();
  [[nodiscard]] bool refuse(const NameTokens& tokens);
  [[nodiscard]] bool read_no_person(const NameTokens& tokens);
  void placeholder(const NameTokens& tokens);
  void keep_whole(Code code);

  void write(const NameTokens& tokens, const NameReading& reading);
  void repair_case(const NameTokens& tokens, const NameReading& reading, bool mend_given);

  void note(const NameTokens& tokens, const NameReading& reading);
  void note_remark(const NameTokens& tokens, const NameReading& reading);
  void note_signs(const NameTokens& tokens, const NameReading& reading);
  void note_words(const NameTokens& tokens, const NameReading& reading);
  void settle_status();

  const NameContext& context_;
  std::string text_;       // cleaned
  std::string name_text_;  // empty: all of text_
  std::string rewritten_;  // with its case repaired; empty when it was fine
  bool changed_ = false;
  bool suspect_ = false;
  bool uncertain_ = false;
  bool stop_ = false;  // a full stop behind the name was left out
};

}  // namespace gigo::normalize
