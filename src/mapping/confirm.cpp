// SPDX-License-Identifier: Apache-2.0
#include "mapping/confirm.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "base/hash.hpp"
#include "mapping/looks_like.hpp"

namespace gigo::mapping {
namespace {

constexpr std::size_t kSampleRows = 2'000;
constexpr std::size_t kSparse = 20;  // fewer filled cells than this: look further
constexpr std::size_t kSparseCells = 200;

using Test = bool (*)(std::string_view);

bool is_date_or_day_count(std::string_view cell) {
  return looks_like_date(cell) || looks_like_day_count(cell);
}
// A birthday may lack its year.
bool is_birthday(std::string_view cell) {
  return is_date_or_day_count(cell) || (cell.size() <= 8 && looks_like_postcode(cell));
}
bool is_year(std::string_view cell) { return looks_like_number(cell, 1850, 2150); }
bool is_month(std::string_view cell) {
  return looks_like_number(cell, 1, 12) || (cell.size() <= 12 && looks_like_name(cell));
}
bool is_day(std::string_view cell) { return looks_like_number(cell, 1, 31); }
bool is_short_text(std::string_view cell) { return cell.size() <= 24 && looks_like_words(cell); }
bool is_language(std::string_view cell) { return cell.size() <= 40 && looks_like_words(cell); }
bool is_identifier_or_url(std::string_view cell) {
  return looks_like_identifier(cell) || looks_like_website(cell);
}

// How a field's cells look, and from which share on the header is believed.
struct Look {
  Test test;
  std::uint8_t enough;
};

// Legacy lists are dirty: where little else can be meant, a quarter is enough.
Look look_of(Field field) {
  switch (field) {
    case Field::kFullName:
    case Field::kGivenName:
    case Field::kFamilyName:
    case Field::kMiddleName:
    case Field::kNickname:
      return {looks_like_name, 50};
    case Field::kPrefix:
      return {looks_like_honorific, 30};
    case Field::kSuffix:
      return {is_short_text, 50};
    case Field::kEmail:
      return {looks_like_email, 25};
    case Field::kPhone:
      return {looks_like_phone, 25};
    case Field::kOrganisation:
    case Field::kDepartment:
    case Field::kTitle:
    case Field::kAddress:
    case Field::kStreet:
    case Field::kCity:
    case Field::kRegion:
    case Field::kCountry:
      return {looks_like_words, 50};
    case Field::kHouseNumber:
      return {looks_like_house_number, 50};
    case Field::kPostcode:
      return {looks_like_postcode, 40};
    case Field::kWebsite:
      return {looks_like_website, 40};
    case Field::kGender:
      return {is_short_text, 50};
    case Field::kLanguage:
      return {is_language, 50};
    case Field::kBirthDate:
      return {is_birthday, 40};
    case Field::kBirthYear:
      return {is_year, 60};
    case Field::kBirthMonth:
      return {is_month, 60};
    case Field::kBirthDay:
      return {is_day, 60};
    case Field::kIdentifier:
      return {is_identifier_or_url, 40};
    case Field::kCreated:
    case Field::kUpdated:
    case Field::kLastContacted:
    case Field::kLastAttempted:
    case Field::kLastInbound:
    case Field::kLastConfirmed:
      return {is_date_or_day_count, 40};
    case Field::kEmailBounced:
    case Field::kIsDeleted:
    case Field::kConsent:
      return {looks_like_flag, 60};
    case Field::kDoNotContact:
      return {looks_like_refusal, 60};
    case Field::kValue:
      return {looks_like_amount, 50};
    case Field::kRecordKind:
      return {looks_like_record_kind, 60};
    default:
      return {nullptr, 0};
  }
}

}  // namespace

ColumnSample sample_column(const Table& table, std::size_t column) {
  ColumnSample sample;
  const Column& cells = table.columns[column];
  const std::size_t rows = std::min(table.rows, cells.size());
  const auto take = [&](std::size_t row) {
    if (looks_empty(cells[row])) return;
    sample.rows.push_back(row);
    sample.cells.push_back(cells[row].substr(0, kLongestLook));
  };
  const std::size_t wanted = std::min(rows, kSampleRows);
  for (std::size_t i = 0; i < wanted; ++i) take(i * rows / wanted);
  if (sample.cells.size() >= kSparse || wanted == rows) return sample;
  sample = {};
  for (std::size_t row = 0; row < rows && sample.cells.size() < kSparseCells; ++row) take(row);
  return sample;
}

std::size_t distinct_cells(const ColumnSample& sample) {
  std::vector<std::string_view> cells = sample.cells;
  std::sort(cells.begin(), cells.end());
  return static_cast<std::size_t>(std::unique(cells.begin(), cells.end()) - cells.begin());
}

std::uint32_t distinct_share(const Column& column) {
  std::vector<std::uint64_t> hashes;
  for (std::size_t row = 0; row < column.size(); ++row) {
    const std::string_view cell = base::trim(column[row]);
    if (!cell.empty()) hashes.push_back(base::hash64(cell));
  }
  if (hashes.empty()) return 0;
  const std::uint64_t filled = hashes.size();
  std::sort(hashes.begin(), hashes.end());
  const auto distinct =
      static_cast<std::uint64_t>(std::unique(hashes.begin(), hashes.end()) - hashes.begin());
  return static_cast<std::uint32_t>(distinct * 10'000 / filled);
}

Confirmation confirm(Field field, const ColumnSample& sample) {
  if (sample.cells.empty()) return {};
  const Look look = look_of(field);
  if (look.test == nullptr) return {100, true};
  const std::uint8_t percent = percent_of(sample, look.test);
  return {percent, percent >= look.enough};
}

}  // namespace gigo::mapping
