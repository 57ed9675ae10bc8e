// SPDX-License-Identifier: Apache-2.0
#include "engine/profile_value.hpp"

#include "base/ascii.hpp"
#include "base/civil_date.hpp"

namespace gigo::engine {
namespace {

constexpr RowId kRow{0};

// Reads the columns of a NormalizedTable of one row; empty when the field has none.
class Reader {
 public:
  Reader(const NormalizedTable& table, std::string_view raw) : table_(table), raw_(raw) {}

  NormalizedValue read(Field field) {
    start();
    switch (field) {
      case Field::kFullName:
        single(table_.full_name);
        names();
        break;
      case Field::kPrefix:
        single(table_.prefix);
        break;
      case Field::kGivenName:
        single(table_.given_name);
        break;
      case Field::kMiddleName:
        single(table_.middle_name);
        break;
      case Field::kFamilyName:
        single(table_.family_name);
        break;
      case Field::kSuffix:
        single(table_.suffix);
        break;
      case Field::kNickname:
        single(table_.nickname);
        break;
      case Field::kEmail:
        several(table_.emails, &Reader::email_parts);
        break;
      case Field::kPhone:
        several(table_.phones, &Reader::phone_parts);
        break;
      case Field::kIdentifier:
        several(table_.identifiers, nullptr);
        break;
      case Field::kOrganisation:
        single(table_.organisation);
        break;
      case Field::kDepartment:
        single(table_.department);
        break;
      case Field::kTitle:
        single(table_.title);
        break;
      case Field::kAddress:
        address_parts();
        break;
      case Field::kHouseNumber:
        single(table_.house_number);
        break;
      case Field::kStreet2:
        single(table_.street2);
        break;
      case Field::kCity:
        single(table_.city);
        break;
      case Field::kRegion:
        single(table_.region);
        break;
      case Field::kPostcode:
        single(table_.postcode);
        break;
      case Field::kCountry:
        single(table_.country);
        break;
      case Field::kWebsite:
        single(table_.website);
        break;
      case Field::kGender:
        single(table_.gender);
        break;
      case Field::kLanguage:
        single(table_.language);
        break;
      case Field::kStreet:
        address_parts();
        break;
      case Field::kBirthDate:
      case Field::kBirthYear:
      case Field::kBirthMonth:
      case Field::kBirthDay:
        birth(field);
        break;
      case Field::kCreated:
        day(table_.created);
        break;
      case Field::kUpdated:
        day(table_.updated);
        break;
      case Field::kLastContacted:
        day(table_.last_contacted);
        break;
      case Field::kLastAttempted:
        day(table_.last_attempted);
        break;
      case Field::kLastInbound:
        day(table_.last_inbound);
        break;
      case Field::kLastConfirmed:
        day(table_.last_confirmed);
        break;
      case Field::kEmailBounced:
        flag(table_.email_bounced);
        break;
      case Field::kIsDeleted:
        flag(table_.is_deleted);
        break;
      case Field::kDoNotContact:
        if (!table_.do_not_contact.empty()) yes_or_no(table_.do_not_contact[0] != 0);
        break;
      default:
        break;  // as people.csv would show it
    }
    if (!usable(out_.status)) out_.text = raw_;
    return std::move(out_);
  }

 private:
  // What people.csv would show, or the trimmed cell where a field has no normaliser.
  void start() {
    if (table_.cells.empty()) {
      const std::string_view trimmed = base::trim(raw_);
      out_.text = trimmed;
      out_.status = trimmed.empty()                ? ValueStatus::kMissing
                    : trimmed.size() < raw_.size() ? ValueStatus::kChanged
                                                   : ValueStatus::kOk;
      return;
    }
    const FixedColumn& shown = table_.cells.front().fixed;
    out_.text = shown.value.text(index(kRow), raw_);
    out_.status = shown.status.front();
  }

  void single(const ValueColumn& column) {
    if (column.status.empty()) return;
    out_.status = column.status.front();
    out_.text = column[kRow];
  }

  void part(std::string_view name, std::string_view text) {
    if (!text.empty()) out_.parts.push_back({name, std::string(text)});
  }
  void part(std::string_view name, const ValueColumn& column) {
    if (!column.status.empty() && usable(column.status.front())) part(name, column[kRow]);
  }

  void names() {
    part("prefix", table_.prefix);
    part("given_name", table_.given_name);
    part("middle_name", table_.middle_name);
    part("family_name", table_.family_name);
    part("suffix", table_.suffix);
    part("nickname", table_.nickname);
  }

  // The cell as a line stays the text; the parts say how gigo reads it.
  void address_parts() {
    if (!usable(out_.status)) return;
    part("house_number", table_.house_number);
    part("street", table_.street);
    part("street2", table_.street2);
    part("city", table_.city);
    part("region", table_.region);
    part("postcode", table_.postcode);
  }

  using PartsOf = void (Reader::*)(std::string_view);

  // The first usable value, else the first; the others are parts.
  void several(const MultiColumn& column, PartsOf parts) {
    if (column.status.empty()) return;
    const std::size_t count = column.status.size();
    std::size_t best = 0;
    while (best < count && !usable(column.status[best])) ++best;
    if (best == count) best = 0;
    out_.status = column.status[best];
    out_.text = column.value[best];
    if (!usable(out_.status)) return;
    if (parts != nullptr) (this->*parts)(column.value[best]);
    for (std::size_t i = 0; i < count; ++i) {
      if (i != best && usable(column.status[i])) part("other", column.value[i]);
    }
  }

  void email_parts(std::string_view email) {
    const std::size_t at = email.rfind('@');
    if (at == std::string_view::npos) return;
    part("local_part", email.substr(0, at));
    part("domain", email.substr(at + 1));
  }

  void phone_parts(std::string_view phone) {
    const std::size_t extension = phone.find(";ext=");
    part("number", phone.substr(0, extension));
    if (extension != std::string_view::npos) part("extension", phone.substr(extension + 5));
  }

  void birth(Field field) {
    if (table_.birth_date.empty()) return;
    out_.status = table_.birth_status[0];
    const PartialDate& date = table_.birth_date[0];
    if (!usable(out_.status)) return;
    const auto two = [](int number) {
      return number < 10 ? "0" + std::to_string(number) : std::to_string(number);
    };
    const std::string year = date.year > 0 ? std::to_string(date.year) : std::string();
    const std::string month = date.month > 0 ? two(date.month) : std::string();
    const std::string day_of_month = date.day > 0 ? two(date.day) : std::string();
    if (field == Field::kBirthYear) out_.text = year;
    if (field == Field::kBirthMonth) out_.text = month;
    if (field == Field::kBirthDay) out_.text = day_of_month;
    if (field != Field::kBirthDate) return;
    if (!year.empty() && !month.empty()) {
      out_.text = year + "-" + month + (day_of_month.empty() ? "" : "-" + day_of_month);
    }
    part("year", year);
    part("month", month);
    part("day", day_of_month);
  }

  void day(const std::vector<Day>& days) {
    if (days.empty() || days[0] == kNoDay || !usable(out_.status)) return;
    out_.text = base::format_iso_date(days[0]);
  }

  void yes_or_no(bool yes) {
    if (usable(out_.status)) out_.text = yes ? "yes" : "no";
  }
  void flag(const std::vector<Flag>& flags) {
    if (!flags.empty() && flags[0] != Flag::kUnknown) yes_or_no(flags[0] == Flag::kYes);
  }

  const NormalizedTable& table_;
  std::string_view raw_;
  NormalizedValue out_;
};

}  // namespace

NormalizedValue only_value(const NormalizedTable& table, Field field, std::string_view raw) {
  NormalizedValue value = Reader(table, raw).read(field);
  const Finding* weightiest = nullptr;
  for (const Finding& finding : table.findings.all()) {
    if (weightiest == nullptr ||
        code_info(finding.code).severity > code_info(weightiest->code).severity) {
      weightiest = &finding;
    }
  }
  if (weightiest != nullptr) {
    value.code = weightiest->code;
    value.suggestion = table.findings.suggestion(*weightiest);
  }
  return value;
}

}  // namespace gigo::engine
