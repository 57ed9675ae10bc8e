// SPDX-License-Identifier: Apache-2.0
/// \file
/// What a column header says, by the table of aliases (src/data/header_aliases.tsv) alone; no cell
/// is looked at.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "gigo/field.hpp"

namespace gigo::mapping {

/// Headers that mean one thing or another, depending on the values and the other columns.
enum class AmbiguousHeader : std::uint8_t {
  kNone,
  kName,  ///< "name", "nom", "customer": a person's whole, given or family name, or an organisation
  kContact,   ///< "contact": a name, an email or a phone
  kNumber,    ///< "number": a phone or nothing we know
  kTitle,     ///< "title": Mr and Dr, or a job
  kAddress,   ///< "address": the whole address, or its street
  kState,     ///< "state": a region, or a status
  kKind,      ///< "type": person or organisation, or nothing we know
  kId,        ///< "id": the record's own when its values do not repeat
  kCustomer,  ///< "customer no": the record's own id, or a number that several rows share
  kApelido,   ///< Portuguese: family name in Portugal, nickname in Brazil
  kDate,      ///< "date": a date of we know not what
};

/// What a header says.
struct HeaderMeaning {
  FieldRef ref;  ///< kUnmapped when ambiguous or unknown
  AmbiguousHeader ambiguous = AmbiguousHeader::kNone;
  std::string kind;  ///< kind word beside an ambiguous header: "home" in "home address"

  /// True when the table knows the header.
  [[nodiscard]] bool known() const noexcept {
    return ref.field != Field::kUnmapped || ambiguous != AmbiguousHeader::kNone;
  }
};

/// The form in which headers are compared: folded, with words of camelCase and numbers apart, a
/// final # as "number". "E-Mail_Address", "eMail address" and "E-MAIL ADDRESS" are all "e mail
/// address"; "Phone #" is "phone number". Only the first 200
/// bytes are read.
[[nodiscard]] std::string header_key(std::string_view header);

/// Looks a header up: as it is, without numbers ("Phone 2"), without kind words ("Business Phone"),
/// without both. Thread-safe; the table is read once.
[[nodiscard]] HeaderMeaning header_meaning(std::string_view header);

}  // namespace gigo::mapping
