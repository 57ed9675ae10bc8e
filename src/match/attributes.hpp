// SPDX-License-Identifier: Apache-2.0
/// \file
/// What is measured between two records, and the shipped default model: one table.
///
/// An attribute is finer than a Comparison of the report: the address is one comparison made of
/// five attributes. Every attribute has up to five slots of agreement, strongest first; m is the
/// probability of a slot between two records of one person, u between two records of different
/// people. m comes from this table and is not learned from the file; u comes from the file, this
/// table's u being its prior (as many pairs as kPriorPairs). Why: a free EM does not know which
/// class is which.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "gigo/match.hpp"

namespace gigo::match {

/// One measurement.
enum class Attribute : std::uint8_t {
  kGiven,
  kFamily,
  kMiddle,
  kSingle,
  kBirth,
  kEmail,
  kMailDomain,  ///< only between colleagues: says nothing about one person
  kPhone,
  kIdentifier,
  kNumber,
  kStreet,
  kStreet2,
  kCity,
  kPostcode,
  kRegion,
  kCountry,
  kOrganisation,
  kEmployer,
  kWebsite,
  kGender,
  kSuffix,
  kExact,
  kText,
};
/// Number of attributes.
inline constexpr std::size_t kAttributeCount = static_cast<std::size_t>(Attribute::kText) + 1;
/// Slots of agreement per attribute.
inline constexpr std::size_t kSlotCount = 5;
/// How many pairs the shipped u probabilities count for.
inline constexpr std::uint64_t kPriorPairs = 400;
/// How many records the shipped value frequency counts for.
inline constexpr std::uint64_t kPriorRecords = 100;

/// One line of the model table. Probabilities in parts per million.
struct AttributeInfo {
  Attribute attribute;
  std::string_view name;
  Comparison comparison;  ///< where the report shows it
  std::uint8_t slots;     ///< slots in use; the last is "different"
  std::array<std::uint32_t, kSlotCount> m;
  std::array<std::uint32_t, kSlotCount> u;
  std::uint32_t frequency;  ///< of one value before any was seen
  bool only_against;        ///< counts only when it disagrees
};

/// The whole table, in the order of the enum. Static storage.
[[nodiscard]] std::span<const AttributeInfo> all_attributes() noexcept;

/// The line of one attribute.
[[nodiscard]] const AttributeInfo& attribute_info(Attribute attribute) noexcept;

/// The slot of an attribute that a level falls into; only for levels other than kMissing.
[[nodiscard]] std::size_t slot_of(Attribute attribute, Level level) noexcept;

/// Index for per-attribute arrays.
[[nodiscard]] constexpr std::size_t index(Attribute attribute) noexcept {
  return static_cast<std::size_t>(attribute);
}

}  // namespace gigo::match
