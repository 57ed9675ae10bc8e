// SPDX-License-Identifier: Apache-2.0
/// \file
/// One row of the list: what somebody typed in about a person on some day.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "contact.hpp"
#include "person.hpp"
#include "rates.hpp"

namespace datagen {

/// The columns, in their order in the file.
enum class Cell : std::uint8_t {
  kId,
  kFirstName,
  kLastName,
  kEmail,
  kPhone,
  kMobile,
  kCompany,
  kJobTitle,
  kStreet,
  kCity,
  kState,
  kPostcode,
  kCountry,
  kBirthDate,
  kCreated,
  kUpdated,
  kLastContacted,
  kNotes,
};

/// Their headers.
inline constexpr std::array<std::string_view, 18> kHeaders = {
    "record_id", "first_name", "last_name", "email",   "phone",          "mobile",
    "company",   "job_title",  "street",    "city",    "state",          "postcode",
    "country",   "birth_date", "created",   "updated", "last_contacted", "notes"};

/// The columns of a badge scan: what stands on a badge and what the reader adds.
inline constexpr std::array kScanned = {Cell::kId,       Cell::kFirstName, Cell::kLastName,
                                        Cell::kEmail,    Cell::kMobile,    Cell::kCompany,
                                        Cell::kJobTitle, Cell::kCountry};

/// A row in the making.
struct Record {
  std::array<std::string, kHeaders.size()> cells;
  std::uint32_t damaged = 0;  ///< one bit a cell that a slip or a format has changed

  /// The text of a cell.
  [[nodiscard]] std::string& operator[](Cell cell) noexcept {
    return cells[static_cast<std::size_t>(cell)];
  }
  /// The text of a cell.
  [[nodiscard]] const std::string& operator[](Cell cell) const noexcept {
    return cells[static_cast<std::size_t>(cell)];
  }
  /// Puts a changed text in a cell and notes the damage; the same text is none.
  void damage(Cell cell, std::string text) {
    if ((*this)[cell] == text) return;
    (*this)[cell] = std::move(text);
    damaged |= 1U << static_cast<unsigned>(cell);
  }
};

/// The days of a record.
struct Dates {
  Day created = 0;
  Day updated = 0;
  Day seen = 0;  ///< whose state of the world the record shows: one of the two
  Day contacted = 0;
};

/// The days of a person's record number `copy`.
[[nodiscard]] Dates draw_dates(const World& world, const Person& person, std::uint8_t copy);

/// Makes the row of a person's record number `copy`, without its id. `tally` may be null.
[[nodiscard]] Record make_record(const World& world, const Person& person, std::uint8_t copy,
                                 Tally* tally);

/// The stages of make_record, in this order; each in a file of its own.
struct Making {
  const World& world;
  const Person& person;
  Contact contact;
  Dates dates;
  Rng& rng;
  Dice& dice;
};
void fill_names(Record& record, Making& making);    ///< names.cpp
void fill_contact(Record& record, Making& making);  ///< cells.cpp
void fill_work(Record& record, Making& making);     ///< cells.cpp
void fill_address(Record& record, Making& making);  ///< cells.cpp
void fill_dates(Record& record, Making& making);    ///< cells.cpp
void mar_row(Record& record, Making& making);       ///< record.cpp: what befalls a row as a whole

}  // namespace datagen
