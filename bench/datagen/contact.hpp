// SPDX-License-Identifier: Apache-2.0
/// \file
/// By what a record reaches its person, and what a copy has in common with the first record.
///
/// Somebody who types a person in again mostly has the same email or the same number before him:
/// all copies but the strangers (Mess::kStranger) share one or the other with the first record,
/// letter by letter or in another writing.
#pragma once

#include <cstdint>
#include <string>

#include "person.hpp"

namespace datagen {

/// Which of the person's addresses.
enum class EmailKind : std::uint8_t {
  kNone,
  kPrivate,
  kFormerPrivate,
  kWork,
  kFormerWork,
  kFamily,
  kFresh
};

/// Which of the person's numbers.
enum class PhoneKind : std::uint8_t {
  kNone,
  kMobile,
  kFormerMobile,
  kHome,
  kSwitchboard,
  kFormerSwitchboard,
  kDirect,
  kFresh
};

/// The contact data of one record.
struct Contact {
  EmailKind email = EmailKind::kNone;
  PhoneKind phone = PhoneKind::kNone;   ///< of the column phone
  PhoneKind mobile = PhoneKind::kNone;  ///< of the column mobile
  bool email_is_link = false;  ///< what the record shares with the first one: it gets no slips
  bool phone_is_link = false;
  bool mobile_is_link = false;
  bool stranger = false;
};

/// The contact data of a record that was typed in on day `seen`. Copies take the first record's
/// into account.
[[nodiscard]] Contact make_contact(const World& world, const Person& person, std::uint8_t copy,
                                   Day seen, Day first_seen, Tally* tally);

/// The address of a kind; `fresh` makes one nobody else has.
[[nodiscard]] std::string email_of(const World& world, const Person& person, EmailKind kind,
                                   Rng& fresh);

/// The number of a kind; as above.
[[nodiscard]] Phone phone_of(const Person& person, PhoneKind kind, Rng& fresh);

}  // namespace datagen
