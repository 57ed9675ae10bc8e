// SPDX-License-Identifier: Apache-2.0
/// \file
/// What a list really holds: its rows are made and counted, none is written. The figures that the
/// README shows and the tests hold the generator to.
#pragma once

#include <cstdint>
#include <string>

#include "generate.hpp"
#include "person.hpp"
#include "rates.hpp"

namespace datagen {

/// Values of one kind that several people use, counted in the cells of the list: a mailbox, a
/// telephone line.
struct Shared {
  std::uint64_t values = 0;       ///< different ones
  std::uint64_t of_two = 0;       ///< with 2 to 9 people
  std::uint64_t of_ten = 0;       ///< with 10 to 49
  std::uint64_t of_fifty = 0;     ///< with 50 to 200
  std::uint64_t most_people = 0;  ///< of the value with most
};

/// What was counted.
struct Measured {
  Tally tally;
  std::uint64_t rows = 0;
  std::uint64_t people = 0;
  std::uint64_t most_records = 0;  ///< of one person
  std::uint64_t no_email = 0;      ///< rows with an empty cell
  std::uint64_t no_phone = 0;      ///< rows with neither phone nor mobile
  std::uint64_t unreachable = 0;   ///< rows with none of the three
  std::uint64_t placeholders = 0;  ///< rows that are a test entry
  std::uint64_t stale = 0;         ///< rows whose last contact is unknown or three years ago
  std::uint64_t copies = 0;        ///< rows of people, but the first of each
  std::uint64_t strangers = 0;     ///< copies that share neither email nor phone with the first row
  std::uint64_t damaged_fields = 0;  ///< cells of copies that a slip or a format changed
  std::uint64_t first_names = 0;     ///< different ones, as written
  std::uint64_t last_names = 0;
  Shared emails, phones;
};

/// Makes the list and counts. Needs some 100 bytes a row.
[[nodiscard]] Measured measure(const World& world);

/// The figures of all presets as a Markdown table.
[[nodiscard]] std::string figures_table(const World& world);

/// The table of rates of the world's preset as Markdown, each rate beside what was measured.
[[nodiscard]] std::string rates_table(const World& world);

}  // namespace datagen
