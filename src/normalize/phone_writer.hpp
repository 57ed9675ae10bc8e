// SPDX-License-Identifier: Apache-2.0
/// \file
/// Fills a PhoneCell whose memory is used again.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gigo/phone.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {

/// One cell while it is read. The cell is whole again when finish() was called.
class PhoneWriter {
 public:
  /// All must outlive the writer.
  PhoneWriter(std::string_view raw, const PhoneOptions& options, PhoneCell& cell)
      : raw_(raw), options_(options), cell_(cell) {
    cell_.notes.clear();
  }

  /// The cell as given.
  [[nodiscard]] std::string_view raw() const noexcept { return raw_; }
  /// How it is to be read.
  [[nodiscard]] const PhoneOptions& options() const noexcept { return options_; }

  /// The next value, empty but for memory. Valid until the next call.
  PhoneValue& add() {
    if (used_ == cell_.values.size()) {
      cell_.values.emplace_back();
    } else {
      reset(cell_.values[used_]);
    }
    return cell_.values[used_++];
  }

  /// The next value with all it held before, for who writes every field.
  PhoneValue& add_over() {
    if (used_ == cell_.values.size()) cell_.values.emplace_back();
    return cell_.values[used_++];
  }

  /// Adds a remark unless its code is there already.
  void note(Code code, std::string_view suggestion = {}) {
    for (const CellNote& note : cell_.notes) {
      if (note.code == code) return;
    }
    CellNote& note = cell_.notes.emplace_back();
    note.code = code;
    note.suggestion = suggestion;
  }
  /// Takes a remark back.
  void drop_note(Code code) {
    std::erase_if(cell_.notes, [code](const CellNote& note) { return note.code == code; });
  }

  /// Makes the value of that number suspect if it is safe; false when it is not or is not there.
  bool demote(std::size_t number) {
    if (number >= used_) return false;
    ValueStatus& status = cell_.values[number].status;
    if (status != ValueStatus::kOk && status != ValueStatus::kChanged) return false;
    status = ValueStatus::kSuspect;
    return true;
  }

  /// Takes the last value back when the cell has the same number already; true if so.
  bool drop_repeated() {
    if (used_ < 2) return false;
    const PhoneValue& last = cell_.values[used_ - 1];
    for (std::size_t i = 0; i + 1 < used_ && !last.value.empty(); ++i) {
      const PhoneValue& value = cell_.values[i];
      if (value.value != last.value || value.extension != last.extension) continue;
      --used_;
      return true;
    }
    return false;
  }

  /// Says of the only value that it was read from the whole cell.
  void set_only_written() {
    if (used_ == 1) cell_.values[0].written = text::replace_invalid(raw_);
  }

  /// Number of values added.
  [[nodiscard]] std::size_t size() const noexcept { return used_; }

  /// Forgets what the cell held before. Of several numbers, all of them certain, the note on the
  /// form suggests all.
  void finish() {
    if (cell_.values.size() != used_) cell_.values.resize(used_);
    if (used_ > 1) suggest_all();
  }

 private:
  void suggest_all() {
    std::string all;
    for (const PhoneValue& value : cell_.values) {
      if (value.status != ValueStatus::kOk && value.status != ValueStatus::kChanged) return;
      if (!all.empty()) all += "; ";
      all += stored_phone(value);
    }
    for (CellNote& note : cell_.notes) {
      if (note.code == Code::kPhoneFormat) note.suggestion = all;
    }
  }

  static void reset(PhoneValue& value) noexcept {
    value.value.clear();
    value.comparable.clear();
    value.extension.clear();
    value.written.clear();
    value.status = ValueStatus::kMissing;
    value.type = PhoneType::kUnknown;
    value.country_code = 0;
    value.region.clear();
  }

  std::string_view raw_;
  const PhoneOptions& options_;
  PhoneCell& cell_;
  std::size_t used_ = 0;
};

}  // namespace gigo::normalize
