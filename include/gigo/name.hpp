// SPDX-License-Identifier: Apache-2.0
/// \file
/// One cell with a person's name: its parts, and what is doubtful about them.
///
/// \code
/// const gigo::PersonName name = gigo::normalize_name("DR. VAN DER BERG, JAMES Q. JR. (JIM)");
/// // prefix "Dr.", given "James", middle "Q.", family "van der Berg", suffix "Jr.",
/// // nickname "Jim", value "James Q. van der Berg Jr."
/// \endcode
///
/// Order is never guessed from how frequent a name is: a comma, a script, a patronymic, or the
/// column as a whole decides, and what nothing decides is an *ambiguity*. Case is changed only in
/// cells that are all capitals or all small. Nothing here infers a person's gender, origin or
/// nationality.
///
/// Everything here is thread-safe; any bytes are allowed, every answer is valid UTF-8.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/table.hpp"
#include "gigo/value.hpp"

namespace gigo {

/// What a reading of a name left open; bits of PersonName::ambiguities.
enum class NameAmbiguity : std::uint8_t {
  kOrder = 1,            ///< either end could be the family name: "Kim Jong-un", "Nguyen Van Thanh"
  kSecondSurname = 2,    ///< the last of the middle names may be a first surname
  kSuffixOrName = 4,     ///< a word is a suffix or a name: "V", "MA", "Do"
  kParticleOrGiven = 8,  ///< a word is a particle or a given name: "Van", "Ben"
  kSeveralPeople = 16,   ///< more than one person: "Mr and Mrs John Smith"
  kOrganisation = 32,    ///< may be an organisation
  kMononym = 64,         ///< one word: given or family name, nobody knows
};

/// Every ambiguity, in the order of its bit.
inline constexpr NameAmbiguity kNameAmbiguities[] = {
    NameAmbiguity::kOrder,           NameAmbiguity::kSecondSurname, NameAmbiguity::kSuffixOrName,
    NameAmbiguity::kParticleOrGiven, NameAmbiguity::kSeveralPeople, NameAmbiguity::kOrganisation,
    NameAmbiguity::kMononym};

/// "order", "second_surname", "suffix_or_name", "particle_or_given", "several_people",
/// "organisation", "mononym".
[[nodiscard]] std::string_view to_string(NameAmbiguity ambiguity) noexcept;

/// How names are read.
struct NameOptions {
  /// Where the person is at home, ISO 3166-1 alpha-2, upper case: decides on second surnames.
  /// Empty: not known.
  std::string_view region{};
  /// The column writes the family name first, without a comma.
  bool family_first = false;
  /// An email address of the same person, or empty. Null, Test or Guest alone stand for nobody
  /// unless it agrees: "c.null@acme.example" makes Null a name, "null@acme.example" does not.
  std::string_view email{};
};

/// A name in parts. Absent parts are empty; all are when the status is kPlaceholder or kInvalid.
struct PersonName {
  std::string value;     ///< as it is said: given, middle, family, suffix
  std::string prefix;    ///< "Dr.", "Mrs"
  std::string given;     ///< with its second half: "María José", "Jean-Luc"
  std::string middle;    ///< further given names and initials
  std::string family;    ///< with particles: "van der Berg", "García Márquez"
  std::string suffix;    ///< "Jr.", "III", "PhD, MBA"
  std::string nickname;  ///< in quotes or brackets: "Jim"
  std::string note;      ///< a remark that stood in the name: "Acme", "née Miller"
  ValueStatus status = ValueStatus::kMissing;
  std::uint8_t ambiguities = 0;  ///< bits of NameAmbiguity
  bool family_first = false;     ///< said with the family name first: 王小明
  std::vector<CellNote> notes;   ///< each code at most once, in the order the rules ran

  /// True when the bit is set.
  [[nodiscard]] bool has(NameAmbiguity ambiguity) const noexcept {
    return (ambiguities & static_cast<std::uint8_t>(ambiguity)) != 0;
  }
};

/// Reads one cell.
[[nodiscard]] PersonName normalize_name(std::string_view raw, const NameOptions& options = {});

/// Reads one cell into `name`, whose memory is used again: the way for many cells.
void normalize_name(std::string_view raw, const NameOptions& options, PersonName& name);

/// Reads a column, each distinct cell once, with several threads; answer i belongs to cell i. The
/// column as a whole decides whether family names come first, and says so (name.family_first).
[[nodiscard]] std::vector<PersonName> normalize_names(const Column& cells,
                                                      const NameOptions& options,
                                                      unsigned threads = 1);

}  // namespace gigo
