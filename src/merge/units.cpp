// SPDX-License-Identifier: Apache-2.0
#include "merge/units.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "base/ascii.hpp"
#include "normalize/address.hpp"
#include "normalize/country.hpp"
#include "normalize/organisation.hpp"
#include "text/fold.hpp"
#include "text/tokens.hpp"
#include "text/utf8.hpp"

namespace gigo::merge {
namespace {

constexpr int kSuspect = 2;

struct Candidate {
  const Member* member = nullptr;
  int reliability = 0;
  std::size_t filled = 0;
};

// Reads one row's cells of a unit by field.
class UnitCells {
 public:
  UnitCells(const MergeContext& context, const Unit& unit, RowId row)
      : context_(context), unit_(unit), row_(row) {}

  bool asked(Field field) const {
    return std::any_of(unit_.columns.begin(), unit_.columns.end(), [&](std::size_t column) {
      return context_.columns[column].ref.field == field;
    });
  }
  // A column of the field holds something that `test` accepts.
  template <class Test>
  bool holds(Field field, Test&& test) const {
    return std::any_of(unit_.columns.begin(), unit_.columns.end(), [&](std::size_t column) {
      return context_.columns[column].ref.field == field &&
             reliability(context_.cells.status(row_, column)) > 0 &&
             test(base::trim(context_.cells.text(row_, column)));
    });
  }
  bool filled(Field field) const {
    return holds(field, [](std::string_view) { return true; });
  }

 private:
  const MergeContext& context_;
  const Unit& unit_;
  RowId row_;
};

bool more_than_initial(std::string_view name) {
  if (name.ends_with('.')) name.remove_suffix(1);
  return text::length(name) > 1;
}

bool is_whole(const MergeContext& context, const Unit& unit, RowId row) {
  const UnitCells cells(context, unit, row);
  switch (unit.unit) {
    case SurvivorUnit::kName: {
      const auto several_words = [](std::string_view name) {
        return name.find(' ') != std::string_view::npos;
      };
      if (cells.holds(Field::kFullName, several_words)) return true;
      const auto present = [&](Field field) {
        return !cells.asked(field) || cells.holds(field, more_than_initial);
      };
      return (cells.asked(Field::kGivenName) || cells.asked(Field::kFamilyName) ||
              !cells.asked(Field::kFullName)) &&
             present(Field::kGivenName) && present(Field::kFamilyName);
    }
    case SurvivorUnit::kAddress: {
      if (cells.filled(Field::kAddress)) return true;
      const bool street = !cells.asked(Field::kStreet) || cells.filled(Field::kStreet);
      const bool place_asked = cells.asked(Field::kCity) || cells.asked(Field::kPostcode);
      const bool place = cells.filled(Field::kCity) || cells.filled(Field::kPostcode);
      return street && (place || !place_asked);
    }
    case SurvivorUnit::kJob:
      return !cells.asked(Field::kOrganisation) || cells.filled(Field::kOrganisation);
    default:
      return true;
  }
}

Candidate judge(const MergeContext& context, const Unit& unit, const Member& member) {
  Candidate candidate{&member, 0, 0};
  for (const std::size_t column : unit.columns) {
    const int value = reliability(context.cells.status(member.row, column));
    if (value == 0) continue;
    candidate.reliability = candidate.filled == 0 ? value : std::min(candidate.reliability, value);
    ++candidate.filled;
  }
  if (candidate.reliability > kSuspect && !is_whole(context, unit, member.row)) {
    candidate.reliability = kSuspect;
  }
  return candidate;
}

// "SMITH, John" and "John Smith".
bool same_words(std::string_view a, std::string_view b) {
  const std::string x = text::fold(a);
  const std::string y = text::fold(b);
  std::vector<std::string_view> words = text::tokens(x);
  std::vector<std::string_view> others = text::tokens(y);
  std::sort(words.begin(), words.end());
  std::sort(others.begin(), others.end());
  return words == others;
}

// "Haupt-Str. 5" and "Hauptstr. 5".
bool same_street(std::string_view a, std::string_view b) {
  const normalize::StreetParts x = normalize::split_street(a);
  const normalize::StreetParts y = normalize::split_street(b);
  return text::fold_compact(x.house_number) == text::fold_compact(y.house_number) &&
         text::fold_compact(x.unit) == text::fold_compact(y.unit) &&
         text::fold_compact(x.street) == text::fold_compact(y.street);
}

// "01067" and what a spreadsheet leaves of it.
bool same_postcode(std::string_view a, std::string_view b) {
  if (text::fold_compact(a) == text::fold_compact(b)) return true;
  if (!base::all_digits(a) || !base::all_digits(b)) return false;
  a.remove_prefix(std::min(a.find_first_not_of('0'), a.size()));
  b.remove_prefix(std::min(b.find_first_not_of('0'), b.size()));
  return a == b;
}

// Equal as people compare: UK is United Kingdom, LS101AA is LS10 1AA, Example Ltd is Example.
bool same_value(Field field, std::string_view a, std::string_view b) {
  if (a == b || text::fold(a) == text::fold(b)) return true;
  switch (field) {
    case Field::kFullName:
      return same_words(a, b);
    case Field::kCountry: {
      const std::string country = normalize::find_country(a);
      return !country.empty() && country == normalize::find_country(b);
    }
    case Field::kPostcode:
      return same_postcode(base::trim(a), base::trim(b));
    case Field::kStreet:
      return same_street(a, b);
    case Field::kOrganisation:
      return normalize::organisation_key(a) == normalize::organisation_key(b);
    default:
      return false;
  }
}

// Whether `other` says all that `best` says.
bool says_the_same(const MergeContext& context, const Unit& unit, RowId best, RowId other) {
  return std::all_of(unit.columns.begin(), unit.columns.end(), [&](std::size_t column) {
    if (reliability(context.cells.status(best, column)) == 0) return true;
    if (reliability(context.cells.status(other, column)) == 0) return false;
    return same_value(context.columns[column].ref.field, context.cells.text(best, column),
                      context.cells.text(other, column));
  });
}

// Parts of an address or a job that follow from the rest.
bool may_be_lent(Field field) {
  switch (field) {
    case Field::kStreet2:
    case Field::kCity:
    case Field::kRegion:
    case Field::kPostcode:
    case Field::kCountry:
    case Field::kTitle:
    case Field::kDepartment:
      return true;
    default:
      return false;
  }
}

// Whether two rows mean one place or one employer, and agree in every part that both have.
bool agrees(const MergeContext& context, const Unit& unit, RowId best,
            std::span<const ChosenCell> cells, RowId other) {
  bool street = false;
  bool house = true;
  bool whole = false;  // one part that says enough alone
  for (const std::size_t column : unit.columns) {
    const Field field = context.columns[column].ref.field;
    const bool lent = !cells[column].from.empty() && cells[column].from.front() != best;
    const bool mine = lent || reliability(context.cells.status(best, column)) > 0;
    const bool theirs = reliability(context.cells.status(other, column)) > 0;
    if (field == Field::kHouseNumber && mine != theirs) house = false;
    if (!mine || !theirs) continue;
    if (!same_value(field, cells[column].text, context.cells.text(other, column))) return false;
    street = street || field == Field::kStreet;
    whole = whole || field == Field::kPostcode || field == Field::kAddress ||
            field == Field::kOrganisation;
  }
  return whole || (street && house);
}

void fill_blanks(const MergeContext& context, const Unit& unit, RowId best,
                 std::span<const Candidate> candidates, std::span<ChosenCell> cells) {
  for (const Candidate& other : candidates) {
    const RowId row = other.member->row;
    if (row == best || !agrees(context, unit, best, cells, row)) continue;
    for (const std::size_t column : unit.columns) {
      const bool lent = !cells[column].from.empty() && cells[column].from.front() != best;
      if (lent || reliability(context.cells.status(best, column)) > 0 ||
          !may_be_lent(context.columns[column].ref.field) ||
          reliability(context.cells.status(row, column)) <= kSuspect) {
        continue;
      }
      cells[column].take(context.cells.text(row, column), row);
    }
  }
}

// How carefully a name is written: no sign that no name has, its letters beyond ASCII, no list's
// comma, few words in capitals, mixed case.
struct Care {
  std::size_t odd = 0;     // emoji and other symbols
  std::size_t marked = 0;  // letters and accents
  bool comma = false;
  std::size_t shouted = 0;  // words in capitals
  bool mixed = false;

  bool operator>(const Care& other) const {
    return std::tuple(other.odd, marked, other.comma, other.shouted, mixed) >
           std::tuple(odd, other.marked, comma, shouted, other.mixed);
  }
};

Care care(const MergeContext& context, const Unit& unit, RowId row) {
  Care out;
  bool upper = false;
  bool lower = false;
  for (const std::size_t column : unit.columns) {
    const std::string_view text = context.cells.text(row, column);
    std::size_t capitals = 0;  // of the word so far, while it has nothing else
    bool small = false;
    const auto end_word = [&] {
      out.shouted += capitals > 1 && !small ? 1U : 0U;
      capitals = 0;
      small = false;
    };
    for (const char c : text) {
      const bool is_upper = c >= 'A' && c <= 'Z';
      const bool is_lower = c >= 'a' && c <= 'z';
      out.comma = out.comma || (c == ',' && context.columns[column].ref.field == Field::kFullName);
      capitals += is_upper ? 1U : 0U;
      small = small || is_lower;
      if (c == ' ') end_word();
      upper = upper || is_upper;
      lower = lower || is_lower;
    }
    end_word();
    for (std::size_t at = 0; at < text.size();) {
      const char32_t c = text::next(text, at);
      if (c < 0x80) continue;
      const bool letter = text::is_letter(c) || text::is_mark(c);
      // Apostrophes, dashes and the dot of a Catalan name.
      const bool usual = c == 0xB7 || (c >= 0x2010 && c <= 0x2019) || text::is_blank(c);
      out.marked += letter ? 1U : 0U;
      out.odd += letter || usual ? 0U : 1U;
    }
  }
  out.mixed = upper && lower;
  return out;
}

}  // namespace

std::vector<Unit> units_of(std::span<const GoldenColumn> columns) {
  std::vector<Unit> units;
  for (std::size_t column = 0; column < columns.size(); ++column) {
    const SurvivorUnit unit = columns[column].unit;
    const bool together = unit == SurvivorUnit::kName || unit == SurvivorUnit::kAddress ||
                          unit == SurvivorUnit::kJob || unit == SurvivorUnit::kBirth;
    const auto same = std::find_if(units.begin(), units.end(), [&](const Unit& other) {
      return together && other.unit == unit &&
             (unit != SurvivorUnit::kAddress ||
              columns[other.columns.front()].ref.kind == columns[column].ref.kind);
    });
    if (same != units.end()) {
      same->columns.push_back(column);
    } else {
      units.push_back({unit, {column}});
    }
  }
  return units;
}

void choose_unit(const MergeContext& context, const Group& group, const Unit& unit,
                 std::span<ChosenCell> cells) {
  std::vector<Candidate> candidates;
  for (const Member& member : group.members) {
    const Candidate candidate = judge(context, unit, member);
    if (candidate.filled > 0) candidates.push_back(candidate);
  }
  // Members come best first; the sort keeps their order among equals.
  std::stable_sort(
      candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return std::tie(a.reliability, a.member->confirmed, a.member->recent, a.filled) >
               std::tie(b.reliability, b.member->confirmed, b.member->recent, b.filled);
      });
  RowId row = group.survivor;
  if (!candidates.empty()) {
    const Candidate* best = &candidates.front();
    // Each step fills more cells, so this ends.
    for (bool found = unit.columns.size() > 1; found;) {
      found = false;
      for (const Candidate& other : candidates) {
        if (other.filled <= best->filled || other.reliability < best->reliability ||
            !says_the_same(context, unit, best->member->row, other.member->row)) {
          continue;
        }
        best = &other;
        found = true;
        break;
      }
    }
    if (unit.unit == SurvivorUnit::kName) {
      const Candidate* const first = best;
      for (const Candidate& other : candidates) {
        if (other.reliability >= first->reliability && other.filled == first->filled &&
            says_the_same(context, unit, first->member->row, other.member->row) &&
            care(context, unit, other.member->row) > care(context, unit, best->member->row)) {
          best = &other;
        }
      }
    }
    row = best->member->row;
  }
  for (const std::size_t column : unit.columns) {
    cells[column].take(context.cells.text(row, column), row);
  }
  if (unit.unit == SurvivorUnit::kAddress || unit.unit == SurvivorUnit::kJob) {
    fill_blanks(context, unit, row, candidates, cells);
  }
}

}  // namespace gigo::merge
