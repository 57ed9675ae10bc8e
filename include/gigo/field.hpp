// SPDX-License-Identifier: Apache-2.0
/// \file
/// The canonical fields of a profile: what a column can mean.
///
/// On the command line and in files a field is written in snake_case, with an optional kind in
/// brackets where life has several of a thing: `phone`, `phone[mobile]`, `identifier[tax]`.
/// The table that names, explains and classifies every field is in src/profile/fields.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace gigo {

/// What a column means. The last four are not fields of a profile but ways to treat a column.
enum class Field : std::uint8_t {
  kRecordKind,  ///< person or organisation
  kId,          ///< the record's own id: unique by construction, never evidence
  kExternalId,  ///< the record's id in another system: never evidence
  kFullName,
  kGivenName,
  kMiddleName,
  kFamilyName,
  kPrefix,
  kSuffix,
  kNickname,
  kEmail,
  kPhone,
  kOrganisation,
  kDepartment,
  kTitle,
  kAddress,  ///< a whole address in one cell
  kHouseNumber,
  kStreet,
  kStreet2,
  kCity,
  kRegion,
  kPostcode,
  kCountry,
  kWebsite,
  kGender,
  kLanguage,
  kBirthDate,
  kBirthYear,
  kBirthMonth,
  kBirthDay,
  kIdentifier,
  kTags,
  kNotes,
  kStatus,
  kOwner,
  kSource,
  kCreated,
  kUpdated,
  kLastContacted,
  kLastAttempted,
  kLastInbound,
  kLastConfirmed,
  kEmailBounced,
  kDoNotContact,  ///< kinds: email, phone, post, sms; bare means every channel
  kConsent,       ///< kinds as do_not_contact
  kValue,
  kIsDeleted,
  kMergedInto,
  kExact,     ///< user-defined comparison: equal or different
  kText,      ///< user-defined comparison: words in common
  kIgnore,    ///< passes through, never evidence
  kUnmapped,  ///< gigo did not recognise the column: passes through, never evidence
};

/// Number of fields, kUnmapped included.
inline constexpr std::size_t kFieldCount = static_cast<std::size_t>(Field::kUnmapped) + 1;

/// How a field's cells are read by the normalisers.
enum class FieldShape : std::uint8_t {
  kText,  ///< free text: trimmed, otherwise as given
  kName,  ///< part of a person's name
  kEmail,
  kPhone,
  kOrganisation,
  kAddressPart,
  kDate,
  kFlag,  ///< yes or no in any of the usual spellings
  kIdentifier,
  kOpaque,  ///< passes through untouched
};

/// One line of the field table.
struct FieldInfo {
  Field field;
  std::string_view name;  ///< snake_case, as users write it
  FieldShape shape;
  bool takes_kind;         ///< may be written as name[kind]
  bool repeats;            ///< several columns may map to it
  std::string_view label;  ///< as a sales manager would say it: "family name"
  std::string_view doc;    ///< one sentence
};

/// The whole table, in the order of the enum. Static storage.
[[nodiscard]] std::span<const FieldInfo> all_fields() noexcept;

/// The line of one field.
[[nodiscard]] const FieldInfo& field_info(Field field) noexcept;

/// A field with the kind that the header or the user gave: phone[mobile].
struct FieldRef {
  Field field = Field::kUnmapped;
  std::string kind;  ///< lower-case ASCII, empty when none was given

  /// Two references are equal when field and kind are.
  friend bool operator==(const FieldRef&, const FieldRef&) = default;
};

/// Reads "phone", "phone[mobile]", "family_name"; nothing when the name is unknown, or when a kind
/// is given to a field that takes none. Case and surrounding blanks do not matter.
[[nodiscard]] std::optional<FieldRef> parse_field(std::string_view text);

/// The way back: "phone[mobile]".
[[nodiscard]] std::string to_string(const FieldRef& ref);

/// The known field name nearest to a mistyped one, for error texts; empty when none is near.
[[nodiscard]] std::string_view nearest_field_name(std::string_view text);

}  // namespace gigo
