// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "gigo/field.hpp"

namespace gigo {
namespace {

constexpr bool kKind = true;
constexpr bool kPlain = false;
constexpr bool kMany = true;
constexpr bool kOne = false;

// clang-format off
constexpr std::array<FieldInfo, kFieldCount> kFields{{
    {Field::kRecordKind, "record_kind", FieldShape::kText, kPlain, kOne, "kind of record", "whether the row is a person or an organisation"},
    {Field::kId, "id", FieldShape::kOpaque, kPlain, kOne, "record id", "the row's own id, unique by construction and never evidence"},
    {Field::kExternalId, "external_id", FieldShape::kOpaque, kPlain, kMany, "id in another system", "the row's id in another system, never evidence"},
    {Field::kFullName, "full_name", FieldShape::kName, kPlain, kOne, "full name", "a person's whole name in one cell"},
    {Field::kGivenName, "given_name", FieldShape::kName, kPlain, kMany, "given name", "the first or given name"},
    {Field::kMiddleName, "middle_name", FieldShape::kName, kPlain, kMany, "middle name", "names and initials between given and family name"},
    {Field::kFamilyName, "family_name", FieldShape::kName, kPlain, kMany, "family name", "the last or family name, two columns where a country uses two"},
    {Field::kPrefix, "prefix", FieldShape::kName, kPlain, kOne, "title before the name", "what stands before the name, such as Mr or Dr"},
    {Field::kSuffix, "suffix", FieldShape::kName, kPlain, kOne, "suffix", "what stands after the name, such as Jr or PhD"},
    {Field::kNickname, "nickname", FieldShape::kName, kPlain, kOne, "nickname", "the name the person goes by"},
    {Field::kEmail, "email", FieldShape::kEmail, kKind, kMany, "email", "an email address"},
    {Field::kPhone, "phone", FieldShape::kPhone, kKind, kMany, "phone", "a phone number; kinds such as mobile, work, home, fax"},
    {Field::kOrganisation, "organisation", FieldShape::kOrganisation, kPlain, kOne, "organisation", "the company or body the person works for, or the record is"},
    {Field::kDepartment, "department", FieldShape::kText, kPlain, kOne, "department", "the department inside the organisation"},
    {Field::kTitle, "title", FieldShape::kText, kPlain, kOne, "job title", "what the person does there"},
    {Field::kAddress, "address", FieldShape::kAddressPart, kKind, kMany, "address", "a whole postal address in one cell"},
    {Field::kHouseNumber, "house_number", FieldShape::kAddressPart, kKind, kMany, "house number", "the number in the street"},
    {Field::kStreet, "street", FieldShape::kAddressPart, kKind, kMany, "street", "the street, with or without house number"},
    {Field::kStreet2, "street2", FieldShape::kAddressPart, kKind, kMany, "address line 2", "flat, floor, building, care of"},
    {Field::kCity, "city", FieldShape::kAddressPart, kKind, kMany, "city", "the city, town or suburb"},
    {Field::kRegion, "region", FieldShape::kAddressPart, kKind, kMany, "region", "the state, province or county"},
    {Field::kPostcode, "postcode", FieldShape::kAddressPart, kKind, kMany, "postcode", "the postal code"},
    {Field::kCountry, "country", FieldShape::kAddressPart, kKind, kMany, "country", "the country, as a name or an ISO 3166 code"},
    {Field::kWebsite, "website", FieldShape::kText, kPlain, kOne, "website", "a web address"},
    {Field::kGender, "gender", FieldShape::kText, kPlain, kOne, "gender", "the gender as given, never guessed from a name"},
    {Field::kLanguage, "language", FieldShape::kText, kPlain, kOne, "language", "the language to write in"},
    {Field::kBirthDate, "birth_date", FieldShape::kDate, kPlain, kOne, "date of birth", "the whole date of birth"},
    {Field::kBirthYear, "birth_year", FieldShape::kText, kPlain, kOne, "year of birth", "the year of birth alone"},
    {Field::kBirthMonth, "birth_month", FieldShape::kText, kPlain, kOne, "month of birth", "the month of birth alone"},
    {Field::kBirthDay, "birth_day", FieldShape::kText, kPlain, kOne, "day of birth", "the day of the month alone"},
    {Field::kIdentifier, "identifier", FieldShape::kIdentifier, kKind, kMany, "identifier", "a number that names the person or organisation; kinds such as tax, customer, registration"},
    {Field::kTags, "tags", FieldShape::kText, kPlain, kMany, "tags", "labels that people gave the row"},
    {Field::kNotes, "notes", FieldShape::kText, kPlain, kMany, "notes", "free text about the row"},
    {Field::kStatus, "status", FieldShape::kText, kPlain, kOne, "status", "where the row stands, such as lead or customer"},
    {Field::kOwner, "owner", FieldShape::kText, kPlain, kOne, "owner", "the colleague who looks after the row"},
    {Field::kSource, "source", FieldShape::kText, kPlain, kOne, "source", "where the row came from"},
    {Field::kCreated, "created", FieldShape::kDate, kPlain, kOne, "created", "when the row was made"},
    {Field::kUpdated, "updated", FieldShape::kDate, kPlain, kOne, "updated", "when the row was last changed"},
    {Field::kLastContacted, "last_contacted", FieldShape::kDate, kPlain, kOne, "last contacted", "when the two sides were last in contact"},
    {Field::kLastAttempted, "last_attempted", FieldShape::kDate, kPlain, kOne, "last attempted", "when somebody last tried to reach the person"},
    {Field::kLastInbound, "last_inbound", FieldShape::kDate, kPlain, kOne, "last heard from", "when the person last wrote or called"},
    {Field::kLastConfirmed, "last_confirmed", FieldShape::kDate, kPlain, kOne, "last confirmed", "when somebody last checked that the data is right"},
    {Field::kEmailBounced, "email_bounced", FieldShape::kFlag, kPlain, kOne, "email bounced", "whether mail to the address came back"},
    {Field::kDoNotContact, "do_not_contact", FieldShape::kFlag, kKind, kMany, "do not contact", "whether the person refuses contact; kinds email, phone, post, sms; bare means every channel"},
    {Field::kConsent, "consent", FieldShape::kFlag, kKind, kMany, "consent", "whether the person agreed to be contacted; kinds as do_not_contact"},
    {Field::kValue, "value", FieldShape::kText, kPlain, kOne, "value", "what the relationship is worth, as a number"},
    {Field::kIsDeleted, "is_deleted", FieldShape::kFlag, kPlain, kOne, "deleted", "whether the source says that the row is deleted"},
    {Field::kMergedInto, "merged_into", FieldShape::kOpaque, kPlain, kOne, "merged into", "the id of the row that this one was merged into"},
    {Field::kExact, "exact", FieldShape::kText, kKind, kMany, "exact comparison", "a comparison of your own: equal or different"},
    {Field::kText, "text", FieldShape::kText, kKind, kMany, "text comparison", "a comparison of your own: words in common"},
    {Field::kIgnore, "ignore", FieldShape::kOpaque, kPlain, kMany, "ignored", "passes through and is never evidence"},
    {Field::kUnmapped, "unmapped", FieldShape::kOpaque, kPlain, kMany, "not recognised", "not recognised: passes through and is never evidence"},
}};
// clang-format on

constexpr bool in_enum_order() {
  for (std::size_t i = 0; i < kFields.size(); ++i) {
    if (static_cast<std::size_t>(kFields[i].field) != i) return false;
  }
  return true;
}
static_assert(in_enum_order(), "the field table stands in the order of the enum");

// What people who know other systems write; only ever offered, never accepted in silence.
struct OtherWord {
  std::string_view word;
  Field field;
};
constexpr OtherWord kOtherWords[] = {
    {"address_line_1", Field::kStreet},
    {"address_line_2", Field::kStreet2},
    {"address1", Field::kStreet},
    {"address2", Field::kStreet2},
    {"birthday", Field::kBirthDate},
    {"cell", Field::kPhone},
    {"company", Field::kOrganisation},
    {"county", Field::kRegion},
    {"dob", Field::kBirthDate},
    {"e-mail", Field::kEmail},
    {"employer", Field::kOrganisation},
    {"fax", Field::kPhone},
    {"first_name", Field::kGivenName},
    {"firstname", Field::kGivenName},
    {"forename", Field::kGivenName},
    {"job_title", Field::kTitle},
    {"last_name", Field::kFamilyName},
    {"lastname", Field::kFamilyName},
    {"mail", Field::kEmail},
    {"mobile", Field::kPhone},
    {"name", Field::kFullName},
    {"opt_out", Field::kDoNotContact},
    {"organization", Field::kOrganisation},
    {"postal_code", Field::kPostcode},
    {"province", Field::kRegion},
    {"salutation", Field::kPrefix},
    {"sex", Field::kGender},
    {"skip", Field::kIgnore},
    {"state", Field::kRegion},
    {"suburb", Field::kCity},
    {"surname", Field::kFamilyName},
    {"tax_id", Field::kIdentifier},
    {"telephone", Field::kPhone},
    {"town", Field::kCity},
    {"unsubscribed", Field::kDoNotContact},
    {"url", Field::kWebsite},
    {"zip", Field::kPostcode},
    {"zip_code", Field::kPostcode},
};

constexpr std::size_t kLongestName = 64;

constexpr bool is_blank(char c) { return c == ' ' || c == '\t'; }

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

std::string lowered(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return result;
}

constexpr bool is_kind_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.' ||
         c == ' ';
}

// Edits between two short words: insertions, deletions, replacements, swaps of neighbours
// (optimal string alignment).
std::size_t edits(std::string_view a, std::string_view b) {
  std::array<std::array<std::size_t, kLongestName + 1>, 3> rows{};
  for (std::size_t j = 0; j <= b.size(); ++j) rows[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    auto& row = rows[i % 3];
    const auto& above = rows[(i - 1) % 3];
    const auto& above2 = rows[(i + 1) % 3];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t cost = a[i - 1] == b[j - 1] ? 0 : 1;
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + cost});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], above2[j - 2] + 1);
      }
    }
  }
  return rows[a.size() % 3][b.size()];
}

}  // namespace

std::span<const FieldInfo> all_fields() noexcept { return kFields; }

const FieldInfo& field_info(Field field) noexcept {
  return kFields[static_cast<std::size_t>(field)];
}

std::optional<FieldRef> parse_field(std::string_view text) {
  const std::string word = lowered(trimmed(text));
  std::string_view name = word;
  std::string_view kind;
  const std::size_t bracket = name.find('[');
  if (bracket != std::string_view::npos) {
    if (name.back() != ']') return std::nullopt;
    kind = trimmed(name.substr(bracket + 1, name.size() - bracket - 2));
    name = trimmed(name.substr(0, bracket));
    if (kind.empty() || !std::all_of(kind.begin(), kind.end(), is_kind_char)) return std::nullopt;
  }
  const auto found = std::find_if(kFields.begin(), kFields.end(),
                                  [&](const FieldInfo& info) { return info.name == name; });
  if (found == kFields.end() || (!kind.empty() && !found->takes_kind)) return std::nullopt;
  return FieldRef{found->field, std::string(kind)};
}

std::string to_string(const FieldRef& ref) {
  std::string result(field_info(ref.field).name);
  if (!ref.kind.empty()) result.append("[").append(ref.kind).append("]");
  return result;
}

std::string_view nearest_field_name(std::string_view text) {
  std::string word = lowered(trimmed(text.substr(0, text.find('['))));
  for (char& c : word) {
    if (c == ' ' || c == '-') c = '_';
  }
  if (word.empty() || word.size() > kLongestName) return {};

  // A third of the word may be wrong; on a tie the earlier field of the table wins.
  std::size_t best_edits = word.size() / 3 + 1;
  std::string_view best;
  for (const FieldInfo& info : kFields) {
    const std::size_t distance = edits(word, info.name);
    if (distance < best_edits) {
      best_edits = distance;
      best = info.name;
    }
  }
  for (const OtherWord& other : kOtherWords) {
    const std::size_t distance = edits(word, other.word);
    if (distance < best_edits) {
      best_edits = distance;
      best = field_info(other.field).name;
    }
  }
  return best;
}

}  // namespace gigo
