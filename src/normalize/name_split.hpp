// SPDX-License-Identifier: Apache-2.0
/// \file
/// A name that stands in several cells: what normalize_name_parts() does when the cells are not
/// plain.
#pragma once

#include <string>
#include <string_view>

#include "normalize/name.hpp"
#include "normalize/name_cell.hpp"

namespace gigo::normalize {

/// Several cells of one name, put together.
class SplitName {
 public:
  /// Reads the cells; the arguments must outlive the object.
  SplitName(const NameCells& cells, const NameContext& context);

  /// The name; once.
  [[nodiscard]] NameResult run();

 private:
  void note(NamePart part, Code code, std::string suggestion = {});
  NameResult without_words();
  bool read_as_whole();
  static bool has_comma(const NameCell& cell);
  bool take_whole(const NameCell& cell, NamePart part);
  [[nodiscard]] std::string joined() const;
  [[nodiscard]] NamePart first_part() const;
  bool judge_as_whole();
  [[nodiscard]] bool begins_as_role() const;
  [[nodiscard]] bool ends_in_legal_form() const;
  void add_affix_cells();
  void gather();
  [[nodiscard]] std::size_t trailing_particles(const NameCell& cell, WordList words) const;
  void gather_given();
  [[nodiscard]] bool is_initial(std::uint8_t word) const;
  WordList without_repeated_family(WordList words);
  void gather_middle();
  void note_names();
  [[nodiscard]] bool middle_is_full() const;
  void settle_status();

  const NameContext& context_;
  NameCell given_, middle_, family_, prefix_, suffix_, nickname_;
  NameResult result_;
  bool suspect_ = false;
  bool uncertain_ = false;
};

}  // namespace gigo::normalize
