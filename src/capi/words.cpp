// SPDX-License-Identifier: Apache-2.0
#include "capi/words.hpp"

#include <array>
#include <utility>

namespace gigo::capi {
namespace {

template <class Number, class Word>
struct Line {
  Number number;
  Word word;
};

// clang-format off
constexpr std::array<Line<gigo_field, Field>, kFieldCount> kFields{{
    {GIGO_FIELD_RECORD_KIND, Field::kRecordKind},
    {GIGO_FIELD_ID, Field::kId},
    {GIGO_FIELD_EXTERNAL_ID, Field::kExternalId},
    {GIGO_FIELD_FULL_NAME, Field::kFullName},
    {GIGO_FIELD_GIVEN_NAME, Field::kGivenName},
    {GIGO_FIELD_MIDDLE_NAME, Field::kMiddleName},
    {GIGO_FIELD_FAMILY_NAME, Field::kFamilyName},
    {GIGO_FIELD_PREFIX, Field::kPrefix},
    {GIGO_FIELD_SUFFIX, Field::kSuffix},
    {GIGO_FIELD_NICKNAME, Field::kNickname},
    {GIGO_FIELD_EMAIL, Field::kEmail},
    {GIGO_FIELD_PHONE, Field::kPhone},
    {GIGO_FIELD_ORGANISATION, Field::kOrganisation},
    {GIGO_FIELD_DEPARTMENT, Field::kDepartment},
    {GIGO_FIELD_TITLE, Field::kTitle},
    {GIGO_FIELD_ADDRESS, Field::kAddress},
    {GIGO_FIELD_HOUSE_NUMBER, Field::kHouseNumber},
    {GIGO_FIELD_STREET, Field::kStreet},
    {GIGO_FIELD_STREET2, Field::kStreet2},
    {GIGO_FIELD_CITY, Field::kCity},
    {GIGO_FIELD_REGION, Field::kRegion},
    {GIGO_FIELD_POSTCODE, Field::kPostcode},
    {GIGO_FIELD_COUNTRY, Field::kCountry},
    {GIGO_FIELD_WEBSITE, Field::kWebsite},
    {GIGO_FIELD_GENDER, Field::kGender},
    {GIGO_FIELD_LANGUAGE, Field::kLanguage},
    {GIGO_FIELD_BIRTH_DATE, Field::kBirthDate},
    {GIGO_FIELD_BIRTH_YEAR, Field::kBirthYear},
    {GIGO_FIELD_BIRTH_MONTH, Field::kBirthMonth},
    {GIGO_FIELD_BIRTH_DAY, Field::kBirthDay},
    {GIGO_FIELD_IDENTIFIER, Field::kIdentifier},
    {GIGO_FIELD_TAGS, Field::kTags},
    {GIGO_FIELD_NOTES, Field::kNotes},
    {GIGO_FIELD_STATUS, Field::kStatus},
    {GIGO_FIELD_OWNER, Field::kOwner},
    {GIGO_FIELD_SOURCE, Field::kSource},
    {GIGO_FIELD_CREATED, Field::kCreated},
    {GIGO_FIELD_UPDATED, Field::kUpdated},
    {GIGO_FIELD_LAST_CONTACTED, Field::kLastContacted},
    {GIGO_FIELD_LAST_ATTEMPTED, Field::kLastAttempted},
    {GIGO_FIELD_LAST_INBOUND, Field::kLastInbound},
    {GIGO_FIELD_LAST_CONFIRMED, Field::kLastConfirmed},
    {GIGO_FIELD_EMAIL_BOUNCED, Field::kEmailBounced},
    {GIGO_FIELD_DO_NOT_CONTACT, Field::kDoNotContact},
    {GIGO_FIELD_CONSENT, Field::kConsent},
    {GIGO_FIELD_VALUE, Field::kValue},
    {GIGO_FIELD_IS_DELETED, Field::kIsDeleted},
    {GIGO_FIELD_MERGED_INTO, Field::kMergedInto},
    {GIGO_FIELD_EXACT, Field::kExact},
    {GIGO_FIELD_TEXT, Field::kText},
    {GIGO_FIELD_IGNORE, Field::kIgnore},
    {GIGO_FIELD_UNMAPPED, Field::kUnmapped},
}};

constexpr std::array<Line<gigo_value_status, ValueStatus>, 7> kStatuses{{
    {GIGO_VALUE_MISSING, ValueStatus::kMissing},
    {GIGO_VALUE_OK, ValueStatus::kOk},
    {GIGO_VALUE_CHANGED, ValueStatus::kChanged},
    {GIGO_VALUE_AMBIGUOUS, ValueStatus::kAmbiguous},
    {GIGO_VALUE_SUSPECT, ValueStatus::kSuspect},
    {GIGO_VALUE_INVALID, ValueStatus::kInvalid},
    {GIGO_VALUE_PLACEHOLDER, ValueStatus::kPlaceholder},
}};

constexpr std::array<Line<gigo_severity, Severity>, 3> kSeverities{{
    {GIGO_SEVERITY_INFO, Severity::kInfo},
    {GIGO_SEVERITY_WARNING, Severity::kWarning},
    {GIGO_SEVERITY_ERROR, Severity::kError},
}};

constexpr std::array<Line<gigo_fix, FixPolicy>, 3> kFixes{{
    {GIGO_FIX_NONE, FixPolicy::kNone},
    {GIGO_FIX_SUGGEST, FixPolicy::kSuggest},
    {GIGO_FIX_AUTOMATIC, FixPolicy::kAutomatic},
}};

constexpr std::array<Line<gigo_verdict, Band>, 4> kVerdicts{{
    {GIGO_VERDICT_NONE, Band::kNone},
    {GIGO_VERDICT_POSSIBLE, Band::kPossible},
    {GIGO_VERDICT_LIKELY, Band::kLikely},
    {GIGO_VERDICT_CERTAIN, Band::kCertain},
}};

constexpr std::array<Line<gigo_comparison, Comparison>, kComparisonCount> kComparisons{{
    {GIGO_COMPARE_GIVEN_NAME, Comparison::kGivenName},
    {GIGO_COMPARE_FAMILY_NAME, Comparison::kFamilyName},
    {GIGO_COMPARE_MIDDLE_NAME, Comparison::kMiddleName},
    {GIGO_COMPARE_SINGLE_NAME, Comparison::kSingleName},
    {GIGO_COMPARE_BIRTH_DATE, Comparison::kBirthDate},
    {GIGO_COMPARE_EMAIL, Comparison::kEmail},
    {GIGO_COMPARE_PHONE, Comparison::kPhone},
    {GIGO_COMPARE_IDENTIFIER, Comparison::kIdentifier},
    {GIGO_COMPARE_ADDRESS, Comparison::kAddress},
    {GIGO_COMPARE_ORGANISATION, Comparison::kOrganisation},
    {GIGO_COMPARE_EMPLOYER, Comparison::kEmployer},
    {GIGO_COMPARE_WEBSITE, Comparison::kWebsite},
    {GIGO_COMPARE_GENDER, Comparison::kGender},
    {GIGO_COMPARE_REGION, Comparison::kRegion},
    {GIGO_COMPARE_COUNTRY, Comparison::kCountry},
    {GIGO_COMPARE_SUFFIX, Comparison::kSuffix},
    {GIGO_COMPARE_USER, Comparison::kUser},
}};
static_assert(kComparisonCount <= GIGO_COMPARISONS, "the arrays of gigo_score are frozen");

constexpr std::array<Line<gigo_level, Level>, 9> kLevels{{
    {GIGO_LEVEL_MISSING, Level::kMissing},
    {GIGO_LEVEL_EQUAL, Level::kEqual},
    {GIGO_LEVEL_NEAR, Level::kNear},
    {GIGO_LEVEL_NICKNAME, Level::kNickname},
    {GIGO_LEVEL_SWAPPED, Level::kSwapped},
    {GIGO_LEVEL_INITIAL, Level::kInitial},
    {GIGO_LEVEL_PARTLY, Level::kPartly},
    {GIGO_LEVEL_WEAK, Level::kWeak},
    {GIGO_LEVEL_DIFFERENT, Level::kDifferent},
}};

constexpr std::array<Line<gigo_phone_type, PhoneType>, 12> kPhoneTypes{{
    {GIGO_PHONE_UNKNOWN, PhoneType::kUnknown},
    {GIGO_PHONE_FIXED_LINE, PhoneType::kFixedLine},
    {GIGO_PHONE_MOBILE, PhoneType::kMobile},
    {GIGO_PHONE_FIXED_LINE_OR_MOBILE, PhoneType::kFixedOrMobile},
    {GIGO_PHONE_TOLL_FREE, PhoneType::kTollFree},
    {GIGO_PHONE_PREMIUM_RATE, PhoneType::kPremium},
    {GIGO_PHONE_SHARED_COST, PhoneType::kSharedCost},
    {GIGO_PHONE_VOIP, PhoneType::kVoip},
    {GIGO_PHONE_PERSONAL_NUMBER, PhoneType::kPersonal},
    {GIGO_PHONE_PAGER, PhoneType::kPager},
    {GIGO_PHONE_UAN, PhoneType::kUan},
    {GIGO_PHONE_VOICEMAIL, PhoneType::kVoicemail},
}};
// clang-format on

// Bits are equal, so that a set of them needs no translation.
static_assert(static_cast<int>(EmailFlag::kRole) == GIGO_EMAIL_ROLE &&
              static_cast<int>(EmailFlag::kFreemail) == GIGO_EMAIL_FREEMAIL &&
              static_cast<int>(EmailFlag::kDisposable) == GIGO_EMAIL_DISPOSABLE &&
              static_cast<int>(EmailFlag::kRelay) == GIGO_EMAIL_RELAY &&
              static_cast<int>(EmailFlag::kPlaceholder) == GIGO_EMAIL_PLACEHOLDER &&
              static_cast<int>(EmailFlag::kReserved) == GIGO_EMAIL_RESERVED);

constexpr std::array<std::string_view, 3> kFixNames{"none", "suggest", "automatic"};

// The tables follow the C++ enumerations, so a look-up is an index.
template <class Table>
constexpr bool in_order(const Table& table) {
  for (std::size_t i = 0; i < table.size(); ++i) {
    if (static_cast<std::size_t>(table[i].word) != i) return false;
  }
  return true;
}
static_assert(in_order(kFields) && in_order(kStatuses) && in_order(kSeverities) &&
              in_order(kFixes) && in_order(kVerdicts) && in_order(kComparisons) &&
              in_order(kLevels) && in_order(kPhoneTypes));

template <class Table, class Word>
constexpr auto number_in(const Table& table, Word word) noexcept {
  return table[static_cast<std::size_t>(word)].number;
}

}  // namespace

std::optional<Field> field_of(gigo_field number) noexcept {
  for (const auto& line : kFields) {
    if (line.number == number) return line.word;
  }
  return std::nullopt;
}

gigo_field number_of(Field field) noexcept { return number_in(kFields, field); }
gigo_value_status number_of(ValueStatus status) noexcept { return number_in(kStatuses, status); }
gigo_severity number_of(Severity severity) noexcept { return number_in(kSeverities, severity); }
gigo_fix number_of(FixPolicy fix) noexcept { return number_in(kFixes, fix); }
gigo_verdict number_of(Band band) noexcept { return number_in(kVerdicts, band); }
gigo_comparison number_of(Comparison comparison) noexcept {
  return number_in(kComparisons, comparison);
}
gigo_level number_of(Level level) noexcept { return number_in(kLevels, level); }
gigo_phone_type number_of(PhoneType type) noexcept { return number_in(kPhoneTypes, type); }
gigo_email_flag number_of(EmailFlag flag) noexcept { return static_cast<gigo_email_flag>(flag); }

std::string_view name_of(FixPolicy fix) noexcept {
  return kFixNames[static_cast<std::size_t>(fix)];
}

}  // namespace gigo::capi
