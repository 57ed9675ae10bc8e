// SPDX-License-Identifier: Apache-2.0
/// \file
/// The people: who they are, with whom they live, where they work, and how that has changed.
///
/// A person is a pure function of the seed and the person's number; nothing is kept between calls.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "culture.hpp"
#include "firm.hpp"
#include "mail.hpp"
#include "phone.hpp"
#include "rates.hpp"
#include "rng.hpp"

namespace datagen {

/// "It never happened."
inline constexpr Day kNever = -1'000'000'000;

/// What decides about everybody.
struct World {
  std::uint64_t seed = 0;
  std::uint64_t rows = 0;
  Day as_of = 0;
  Preset preset = kPresets[1];
  bool ordinary = true;  ///< addresses at ordinary domains; false: at *.example only
};

/// Where a record stands in the pattern that repeats every kBlockPeople people.
struct Slot {
  std::uint16_t person = 0;  ///< within the block
  std::uint8_t copy = 0;     ///< 0: the person's first record
};

/// The pattern: how many records each person of a block has, and who lives with whom.
class Pattern {
 public:
  /// The same for every seed.
  explicit Pattern(const Preset& preset);

  /// The records of a block, person by person.
  [[nodiscard]] const std::vector<Slot>& slots() const noexcept { return slots_; }
  /// Records of a person of the block.
  [[nodiscard]] std::uint8_t records(std::uint16_t person) const noexcept {
    return records_[person];
  }
  /// First member of the person's household.
  [[nodiscard]] std::uint16_t household(std::uint16_t person) const noexcept {
    return household_[person];
  }
  /// Members of the person's household.
  [[nodiscard]] std::uint8_t household_size(std::uint16_t person) const noexcept {
    return size_[person];
  }

 private:
  std::vector<Slot> slots_;
  std::vector<std::uint8_t> records_, size_;
  std::vector<std::uint16_t> household_;
};

/// People who live together.
struct Household {
  std::uint16_t country = 0;
  CultureId culture{};
  bool flatmates = false;
  bool twins = false;
  Name family;
  Name partner_family;  ///< where partners keep their own names
  FirmId firm;          ///< where the first member works, if he does: the household lives near it
  Day elder_birth = 0;  ///< of the first member
  Name elder_given;     ///< the first member's given name
  bool elder_woman = false;
  bool child_woman = false;  ///< the first child
  bool namesake = false;     ///< the first child bears the elder's given name
  Address address, former_address;
  Day moved_on = kNever;
  Phone line;           ///< empty: none
  std::string mailbox;  ///< shared by all; empty: none
};

/// What a person is on the list for.
enum class Kind : std::uint8_t { kPerson, kPlaceholder, kOrganisation };

/// One person. `former` values hold before the day of the change, where there is one.
struct Person {
  std::uint64_t number = 0;
  std::uint8_t records = 1;
  Kind kind = Kind::kPerson;
  Household home;
  CultureId culture{};
  bool woman = false;
  Name given, family, maiden;
  Name second_family;  ///< of a Spanish name, the mother's; empty: there is none
  Day married_on = kNever;
  std::string_view generation;  ///< "Sr", "Jr" or empty
  Day birth = 0;
  bool employed = false;
  Firm firm, former_firm;
  Day changed_job_on = kNever;
  std::string job, former_job;
  Phone direct_line;
  bool behind_switchboard = false;
  std::string email, former_email, work_email, former_work_email;
  Day changed_email_on = kNever;
  Phone mobile, former_mobile;
  Day changed_mobile_on = kNever;
};

/// Makes a person. `tally` may be null.
[[nodiscard]] Person make_person(const World& world, const Pattern& pattern, std::uint64_t number,
                                 Tally* tally);

/// How many people the list is about.
[[nodiscard]] std::uint64_t people_of(const World& world) noexcept;

/// The letter between the person's names, "a" to "z": every record that has one has the same.
[[nodiscard]] char middle_initial(std::uint64_t person) noexcept;

/// The day on which a person of that birth is old enough to be a customer.
[[nodiscard]] Day of_age(Day birth) noexcept;

/// Makes a household from the number of its first member.
[[nodiscard]] Household make_household(const World& world, std::uint64_t number, std::uint8_t size,
                                       Tally* tally);

}  // namespace datagen
