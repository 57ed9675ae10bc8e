// SPDX-License-Identifier: Apache-2.0
/// \file
/// What single words mean in an address: kinds of streets, directions, units, numbers in words.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gigo::normalize {

/// What a word can be; several at once ("st" is a street and a saint, "fl" a floor).
enum StreetWordClass : std::uint32_t {
  kTypeFront = 1U << 0,   ///< a kind of street that stands before its name: rue, calle
  kTypeBack = 1U << 1,    ///< one that stands behind it: road
  kTypeJoined = 1U << 2,  ///< a word that ends in one: Hauptstrasse
  kOmitted = 1U << 3,     ///< one that is left out of keys: ul.
  kDirection = 1U << 4,
  kArticle = 1U << 5,
  kOrdinal = 1U << 6,
  kCardinal = 1U << 7,
  kTens = 1U << 8,
  kMonth = 1U << 9,
  kFlat = 1U << 10,   ///< a unit whose kind says nothing
  kFloor = 1U << 11,  ///< floor, Stock
  kLevel = 1U << 12,  ///< basement, ground
  kPart = 1U << 13,   ///< building B, staircase 2
  kBuilding = 1U << 14,
  kBox = 1U << 15,
  kSign = 1U << 16,    ///< "no." before a number
  kSuffix = 1U << 17,  ///< bis, ter
  kRoute = 1U << 18,   ///< highway: the number behind is the road's
  kRemark = 1U << 19,  ///< "off", "near"
  kCare = 1U << 20,    ///< care of
  kAlone = 1U << 21,   ///< a street's whole name
  kPhone = 1U << 22,   ///< what follows is a phone number: tel.
  kTypes = kTypeFront | kTypeBack | kTypeJoined | kAlone | kOmitted,
  kUnits = kFlat | kFloor | kLevel | kPart,
  kNumberWords = kOrdinal | kCardinal | kTens,
};

/// The keys that a word has, one for each part it can play.
enum class StreetWordKey : std::uint8_t { kFront, kBack, kDirection, kNumber, kMonth, kUnit };

/// What is known of one word.
struct StreetWord {
  std::uint32_t classes = 0;               ///< of StreetWordClass
  std::array<std::uint16_t, 6> key_ids{};  ///< by StreetWordKey; 0: none

  /// True when the word is of any of the classes.
  [[nodiscard]] bool is(std::uint32_t any) const noexcept { return (classes & any) != 0; }
  /// The word's key in one part; empty when it has none. Static storage.
  [[nodiscard]] std::string_view key(StreetWordKey part) const noexcept;
};

/// What is known of a word in no table.
inline constexpr StreetWord kNoStreetWord{};

/// What is known of a folded word (text::fold); nothing for words in no table. Static storage;
/// the table (src/data/street_words.tsv) is read at the first call.
[[nodiscard]] const StreetWord& find_street_word(std::string_view folded) noexcept;

/// The kind of street that a longer word ends in.
struct JoinedType {
  std::size_t stem = 0;  ///< bytes before it; 0: there is none
  std::string_view key;
};

/// "hauptstrasse" is "haupt" and "st".
[[nodiscard]] JoinedType find_joined_type(std::string_view folded) noexcept;

/// True for a key that says what kind of street or which end of it: "st", "rd", "n". Such words
/// are in so many streets that they tell nothing.
[[nodiscard]] bool is_street_type_key(std::string_view key) noexcept;

}  // namespace gigo::normalize
