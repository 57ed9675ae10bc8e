// SPDX-License-Identifier: Apache-2.0
/// \file
/// One cell of a phone column: the numbers in it, in E.164 form (ITU-T E.164; extensions apart),
/// and what is wrong with them.
///
/// \code
/// const gigo::PhoneCell cell = gigo::normalize_phone("020 7123 4567 ext 9", {.region = "GB"});
/// // cell.values[0]: value "+442071234567", extension "9", region "GB", PhoneType::kFixedLine
/// \endcode
///
/// One verdict behind every door: whether a number is valid, of which region and of which type is
/// decided by the numbering plans that are compiled into gigo (phone_plans_source()), never by the
/// metadata of an installed library. A number of a possible length that nobody was given is only
/// *suspect* (plans grow faster than software). The country is never derived from a number alone,
/// and a reading that needs a guess is suspect or a suggestion.
///
/// Everything here is thread-safe; any bytes are allowed, every answer is valid UTF-8.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/result.hpp"
#include "gigo/table.hpp"
#include "gigo/value.hpp"

namespace gigo {

/// What a number is for, in the words of the numbering plans.
enum class PhoneType : std::uint8_t {
  kUnknown,
  kFixedLine,
  kMobile,
  kFixedOrMobile,  ///< the plan does not tell them apart (North America)
  kTollFree,
  kPremium,
  kSharedCost,
  kVoip,
  kPersonal,
  kPager,
  kUan,
  kVoicemail,
};

/// "fixed_line", "mobile", "fixed_line_or_mobile", …; "unknown".
[[nodiscard]] std::string_view to_string(PhoneType type) noexcept;

/// What a column says its numbers are for, as far as it matters here.
enum class PhoneKind : std::uint8_t { kAny, kMobile, kFixed, kFax };

/// The kind of a column whose field is written phone[kind].
[[nodiscard]] PhoneKind phone_kind(std::string_view kind) noexcept;

/// How phones are read.
struct PhoneOptions {
  /// Where a number without + is at home: ISO 3166-1 alpha-2, upper case; empty: not known.
  std::string_view region{};
  /// The region is the profile's own country, not a default: a number from abroad is then noticed.
  bool region_is_profile = false;
  PhoneKind kind = PhoneKind::kAny;
  /// Take numbers kept for fiction for ordinary ones.
  bool reserved_values_ordinary = false;
};

/// One number of a cell.
struct PhoneValue {
  /// E.164, "+442079460958": of every number that its plan says is valid, also when it is flagged
  /// as placeholder or fictional; empty when there is none.
  std::string value;
  /// What is left to compare when `value` is empty: the E.164 form of a number that only has a
  /// possible length, or the bare digits of one without country or area code; may be empty.
  std::string comparable;
  std::string extension;  ///< digits; empty when there is none
  std::string written;    ///< the part of the cell that this was read from
  ValueStatus status = ValueStatus::kMissing;
  PhoneType type = PhoneType::kUnknown;  ///< of a valid number
  std::uint16_t country_code = 0;        ///< calling code; 0 when not known
  std::string region;  ///< ISO 3166-1 alpha-2 of a valid number, "001" for codes of no country
};

/// All numbers of a cell, in the order written, and the remarks on the cell.
struct PhoneCell {
  std::vector<PhoneValue> values;  ///< empty when the cell is
  std::vector<CellNote> notes;     ///< each code at most once, in the order the rules ran
};

/// Reads one cell.
[[nodiscard]] PhoneCell normalize_phone(std::string_view raw, const PhoneOptions& options = {});

/// Reads one cell into `cell`, whose memory is used again: the way for many cells.
void normalize_phone(std::string_view raw, const PhoneOptions& options, PhoneCell& cell);

/// Reads a column, each distinct cell once, with several threads; answer i belongs to cell i.
[[nodiscard]] std::vector<PhoneCell> normalize_phones(const Column& cells,
                                                      const PhoneOptions& options,
                                                      unsigned threads = 1);

/// The form in which tables keep a number: E.164 with ";ext=12" (RFC 3966) when there is an
/// extension, else what is comparable, else what was written.
[[nodiscard]] std::string stored_phone(const PhoneValue& value);

/// How a number is written for people.
enum class PhoneFormat : std::uint8_t { kInternational, kNational };

/// Writes a valid number as its country does: "+44 20 7123 4567", "020 7123 4567". `e164` with its
/// +; the text itself when no plan has a format for it.
[[nodiscard]] std::string format_phone(std::string_view e164, PhoneFormat format);

/// Where the numbering plans come from.
struct PhonePlansSource {
  std::string_view name;     ///< "google-libphonenumber"
  std::string_view version;  ///< of that package
  std::string_view date;     ///< ISO 8601 day on which that version was published
  std::string_view licence;  ///< SPDX expression
};

/// The source of the plans that are compiled in. Static storage.
[[nodiscard]] const PhonePlansSource& phone_plans_source() noexcept;

/// Reads a few numbers of plans that changed lately and tells whether the answers are today's. The
/// error names the first that is not; it says that this build of gigo is broken.
[[nodiscard]] Status check_phone_plans();

}  // namespace gigo
