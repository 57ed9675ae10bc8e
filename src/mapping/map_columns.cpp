// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "gigo/mapping.hpp"
#include "mapping/ambiguous.hpp"
#include "mapping/confirm.hpp"
#include "mapping/header_meaning.hpp"
#include "mapping/looks_like.hpp"
#include "mapping/map_rule.hpp"
#include "mapping/name_columns.hpp"
#include "text/tokens.hpp"

namespace gigo {
namespace {

using mapping::AmbiguousHeader;
using mapping::ColumnSample;
using mapping::Confirmation;
using mapping::HeaderMeaning;

std::string percent_note(std::string_view says, Field field, std::uint8_t percent) {
  return std::string(says) + " " + std::string(field_info(field).label) + ", " +
         std::to_string(percent) + "% of the values look like it";
}

// The later rule wins: the command line stands behind the configuration.
void apply_rules(const Table& table, std::span<const MapRule> rules,
                 std::span<const ColumnSample> samples, Mapping& result) {
  for (const MapRule& rule : rules) {
    for (const std::size_t column : mapping::columns_named(table, rule.column)) {
      const Confirmation confirmation = mapping::confirm(rule.ref.field, samples[column]);
      std::string note;
      if (!confirmation.agrees) {
        note = percent_note("you said", rule.ref.field, confirmation.percent);
      }
      result.columns[column] = {rule.ref, MappingOrigin::kUser, confirmation.percent,
                                std::move(note)};
    }
  }
}

ColumnMapping by_header(const HeaderMeaning& meaning, const ColumnSample& sample) {
  const Confirmation confirmation = mapping::confirm(meaning.ref.field, sample);
  if (!confirmation.agrees) {
    return {{},
            MappingOrigin::kNone,
            confirmation.percent,
            percent_note("the header says", meaning.ref.field, confirmation.percent)};
  }
  return {meaning.ref, MappingOrigin::kHeader, confirmation.percent,
          sample.cells.empty() ? "the column is empty" : ""};
}

// Somebody else's email or phone: the owner's, the parent's, or one that is no longer true.
bool belongs_to_another(std::string_view header) {
  constexpr std::string_view kOthers[] = {
      "owner",  "manager", "by",      "assigned",  "rep",       "staff",      "agent",   "parent",
      "spouse", "partner", "old",     "emergency", "guardian",  "previous",   "former",  "referrer",
      "sender", "sales",   "seller",  "creator",   "modifier",  "wife",       "husband", "mother",
      "father", "invalid", "bounced", "betreuer",  "vertreter", "supervisor", "author"};
  const std::string key = mapping::header_key(header);
  bool found = false;
  text::for_each_token(key, [&](std::string_view word) {
    found = found || std::find(std::begin(kOthers), std::end(kOthers), word) != std::end(kOthers);
  });
  return found;
}

ColumnMapping by_values(std::string_view header, const ColumnSample& sample) {
  constexpr std::uint8_t kEnough = 60;
  const std::pair<Field, bool (*)(std::string_view)> tests[] = {
      {Field::kEmail, mapping::looks_like_email},
      {Field::kPhone, mapping::looks_like_only_a_phone}};
  for (const auto& [field, test] : tests) {
    const std::uint8_t percent = mapping::percent_of(sample, test);
    if (percent < kEnough) continue;
    const std::string label(field_info(field).label);
    if (belongs_to_another(header)) {
      return {{},
              MappingOrigin::kNone,
              percent,
              "the values look like " + label + ", the header like somebody else's"};
    }
    if (mapping::distinct_cells(sample) * 5 < sample.cells.size()) {
      return {{},
              MappingOrigin::kNone,
              percent,
              "the values look like " + label + ", but few are different"};
    }
    return {{field, {}}, MappingOrigin::kValues, percent, {}};
  }
  return {};
}

// One column a field where life has one: the one that the values confirm best, then the fullest,
// then the first.
void settle_rivals(const Table& table, std::span<const ColumnSample> samples, Mapping& result) {
  for (const FieldInfo& info : all_fields()) {
    if (info.repeats) continue;
    const std::vector<std::size_t> rivals = result.columns_of(info.field);
    if (rivals.size() < 2) continue;
    const bool user = std::any_of(rivals.begin(), rivals.end(), [&](std::size_t column) {
      return result.columns[column].origin == MappingOrigin::kUser;
    });
    std::size_t best = rivals.front();
    for (const std::size_t column : rivals) {
      const auto rank = [&](std::size_t c) {
        return std::pair(result.columns[c].confirmed_percent, samples[c].cells.size());
      };
      if (rank(column) > rank(best)) best = column;
    }
    for (const std::size_t column : rivals) {
      ColumnMapping& loser = result.columns[column];
      if (user ? loser.origin == MappingOrigin::kUser : column == best) continue;
      if (info.field == Field::kId) {
        loser.ref = {Field::kExternalId, {}};
        continue;
      }
      std::string note = std::string(info.label) + " is taken from another column";
      if (!user) note += " (\"" + table.headers[best] + "\")";
      loser = {{}, MappingOrigin::kNone, loser.confirmed_percent, std::move(note)};
    }
  }
}

bool identifies(Field field) {
  switch (field) {
    case Field::kFullName:
    case Field::kGivenName:
    case Field::kFamilyName:
    case Field::kNickname:
    case Field::kEmail:
    case Field::kPhone:
    case Field::kOrganisation:
    case Field::kIdentifier:
    case Field::kAddress:
    case Field::kStreet:
    case Field::kWebsite:
    case Field::kExact:
    case Field::kText:
      return true;
    default:
      return false;
  }
}

bool first_row_is_data(const Table& table) {
  return std::any_of(table.headers.begin(), table.headers.end(), [](const std::string& header) {
    return mapping::looks_like_email(header) || mapping::looks_like_only_a_phone(header) ||
           (mapping::looks_like_date(header) && !mapping::header_meaning(header).known());
  });
}

// Headers are never echoed: in a file without a header row they are somebody's data.
Error nothing_recognised(const Table& table) {
  const std::string what_to_do =
      "say what the columns mean, e.g. --map \"#1=full_name\" --map \"#2=email\"";
  if (first_row_is_data(table)) {
    return {ErrorCode::kInput,
            "the first row looks like data, not like headers; add a header row, or " + what_to_do,
            {}};
  }
  return {ErrorCode::kInput,
          "none of the " + std::to_string(table.headers.size()) +
              " columns could be recognised as a name, email, phone or organisation; " + what_to_do,
          {}};
}

}  // namespace

Result<Mapping> map_columns(const Table& table, std::span<const MapRule> rules) {
  const std::size_t columns = table.headers.size();
  std::vector<ColumnSample> samples;
  samples.reserve(columns);
  for (std::size_t i = 0; i < columns; ++i) samples.push_back(mapping::sample_column(table, i));

  Mapping result;
  result.columns.resize(columns);
  apply_rules(table, rules, samples, result);

  std::vector<HeaderMeaning> meanings(columns);
  for (std::size_t i = 0; i < columns; ++i) {
    if (result.columns[i].origin == MappingOrigin::kUser) continue;
    meanings[i] = mapping::header_meaning(table.headers[i]);
    if (!meanings[i].known()) {
      result.columns[i] = by_values(table.headers[i], samples[i]);
    } else if (meanings[i].ambiguous == AmbiguousHeader::kNone) {
      result.columns[i] = by_header(meanings[i], samples[i]);
    }
  }
  for (const AmbiguousHeader kind : mapping::decision_order()) {
    for (std::size_t i = 0; i < columns; ++i) {
      if (meanings[i].ambiguous != kind) continue;
      result.columns[i] = mapping::decide(i, meanings[i], {table, samples, result});
    }
  }
  settle_rivals(table, samples, result);
  mapping::settle_name_columns(samples, result);

  // Emails and phones are found by their values alone; but then the first row was no header and
  // would be lost.
  const bool header_read =
      std::any_of(result.columns.begin(), result.columns.end(), [](const ColumnMapping& column) {
        return column.origin == MappingOrigin::kHeader || column.origin == MappingOrigin::kUser;
      });
  if (!header_read && first_row_is_data(table)) return nothing_recognised(table);
  const bool usable =
      std::any_of(result.columns.begin(), result.columns.end(),
                  [](const ColumnMapping& column) { return identifies(column.ref.field); });
  if (!usable) return nothing_recognised(table);
  return result;
}

}  // namespace gigo
