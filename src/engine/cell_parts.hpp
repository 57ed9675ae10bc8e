// SPDX-License-Identifier: Apache-2.0
/// \file
/// The parts of a value by name, as the records of `gigo normalize` and the columns of the
/// C interface have them: one table for each kind of value.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "gigo/address.hpp"
#include "gigo/country.hpp"
#include "gigo/date.hpp"
#include "gigo/email.hpp"
#include "gigo/identifier.hpp"
#include "gigo/name.hpp"
#include "gigo/organisation.hpp"
#include "gigo/phone.hpp"

namespace gigo::engine {

/// How a part is written in JSON; tab-separated text has them all as they are.
enum class PartShape : std::uint8_t {
  kText,
  kNumber,  ///< null when there is none
  kTruth,   ///< true or false
  kWords,   ///< comma-separated; an array in JSON
};

/// A named part of a value. `write` puts it into an empty text.
template <class Value>
struct CellPart {
  std::string_view name;
  PartShape shape;
  void (*write)(const Value& value, std::string& out);
};

/// The parts of a kind of value, in the order of the record. Static storage. Defined for
/// EmailValue, PhoneValue, PersonName, Organisation, PostalAddress, CountryValue, DateValue and
/// IdentifierValue.
template <class Value>
[[nodiscard]] std::span<const CellPart<Value>> parts_of() noexcept;

/// The parts of an email.
template <>
std::span<const CellPart<EmailValue>> parts_of<EmailValue>() noexcept;
/// The parts of a phone.
template <>
std::span<const CellPart<PhoneValue>> parts_of<PhoneValue>() noexcept;
/// The parts of a person's name.
template <>
std::span<const CellPart<PersonName>> parts_of<PersonName>() noexcept;
/// The parts of an organisation.
template <>
std::span<const CellPart<Organisation>> parts_of<Organisation>() noexcept;
/// The parts of an address.
template <>
std::span<const CellPart<PostalAddress>> parts_of<PostalAddress>() noexcept;
/// The parts of a country.
template <>
std::span<const CellPart<CountryValue>> parts_of<CountryValue>() noexcept;
/// The parts of a date.
template <>
std::span<const CellPart<DateValue>> parts_of<DateValue>() noexcept;
/// The parts of an identifier.
template <>
std::span<const CellPart<IdentifierValue>> parts_of<IdentifierValue>() noexcept;

}  // namespace gigo::engine
