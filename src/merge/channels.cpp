// SPDX-License-Identifier: Apache-2.0
#include "merge/channels.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "base/ascii.hpp"

namespace gigo::merge {
namespace {

constexpr int kUsable = 2;

// One value in one golden column.
struct Value {
  std::string key;   // equal for equal values
  std::string text;  // what people.csv shows
  std::size_t column = 0;
  int reliability = 0;
  bool bounced = false;
  std::size_t place = 0;  // in the order of members, then in the row
  std::vector<RowId> from;
};

bool better(const Value& a, const Value& b) {
  return std::tuple(a.bounced, -a.reliability, a.place) <
         std::tuple(b.bounced, -b.reliability, b.place);
}

const MultiColumn& entries_of(const NormalizedTable& table, Field field) {
  return field == Field::kEmail ? table.emails : table.phones;
}

template <class Visit>
void for_each_entry(const MultiColumn& column, RowId row, Visit&& visit) {
  if (index(row) + 1 >= column.row_begin.size()) return;
  for (std::size_t i = column.first(row); i < column.last(row); ++i) visit(i);
}

std::vector<std::string> bounced_keys(const MergeContext& context, const Group& group) {
  std::vector<std::string> keys;
  group.for_each_row([&](const Member& member) {
    if (index(member.row) >= context.table.email_bounced.size() ||
        context.table.email_bounced[index(member.row)] != Flag::kYes) {
      return;
    }
    for_each_entry(context.table.emails, member.row, [&](std::size_t entry) {
      keys.push_back(base::lower(context.table.emails.value[entry]));
    });
  });
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

// Everything the group holds; the same value in the same column once, with its best text.
std::vector<Value> collect(const MergeContext& context, const Group& group, Field field) {
  const MultiColumn& entries = entries_of(context.table, field);
  std::vector<std::string> bounced;
  if (field == Field::kEmail) bounced = bounced_keys(context, group);
  std::vector<Value> values;
  std::unordered_map<std::string, std::size_t> known;  // looked up only, never iterated
  std::size_t place = 0;
  for (const Member& member : group.members) {
    std::vector<std::size_t> per_column(context.columns.size() + 1, 0);
    for_each_entry(entries, member.row, [&](std::size_t entry) {
      ++per_column[context.cells.golden_column(member.row, entries.source_column[entry])];
    });
    for_each_entry(entries, member.row, [&](std::size_t entry) {
      Value value;
      value.column = context.cells.golden_column(member.row, entries.source_column[entry]);
      value.reliability = reliability(entries.status[entry]);
      if (value.column == context.columns.size()) return;
      value.key = base::lower(entries.value[entry]);
      if (value.key.empty()) return;
      // The fixed cell is what the person would type; a cell of several values is cut by its normal
      // forms.
      value.text = per_column[value.column] == 1
                       ? std::string(context.cells.text(member.row, value.column))
                       : std::string(entries.value[entry]);
      value.bounced = std::binary_search(bounced.begin(), bounced.end(), value.key);
      value.place = place++;
      const auto [found, fresh] =
          known.try_emplace(std::to_string(value.column) + ":" + value.key, values.size());
      if (fresh) {
        value.from = {member.row};
        values.push_back(std::move(value));
        return;
      }
      Value* same = &values[found->second];
      if (same->from.back() != member.row) same->from.push_back(member.row);
      if (better(value, *same)) {
        same->text = std::move(value.text);
        same->reliability = value.reliability;
        same->place = value.place;
      }
    });
  }
  return values;
}

void drop(std::vector<Value>& values, auto&& test) {
  values.erase(std::remove_if(values.begin(), values.end(), test), values.end());
}

std::string_view without_extension(std::string_view key) {
  return key.substr(0, key.find(";ext="));
}

void drop_bare_numbers(std::vector<Value>& values) {
  std::vector<std::string> extended;
  for (const Value& value : values) {
    if (value.key.find(";ext=") != std::string::npos) {
      extended.emplace_back(without_extension(value.key));
    }
  }
  std::sort(extended.begin(), extended.end());
  drop(values, [&](const Value& value) {
    return std::binary_search(extended.begin(), extended.end(), value.key);
  });
}

constexpr int kValid = 4;
constexpr std::size_t kSubscriberDigits = 7;  // fewer do not tell numbers apart

// The calling codes of one and two digits (ITU-T E.164); all others have three.
std::string_view after_calling_code(std::string_view digits) {
  constexpr std::string_view kTwo =
      "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 "
      "64 65 66 81 82 84 86 90 91 92 93 94 95 98";
  if (digits.starts_with('1') || digits.starts_with('7')) return digits.substr(1);
  if (digits.size() < 3) return {};
  return digits.substr(kTwo.find(digits.substr(0, 2)) == std::string_view::npos ? 3 : 2);
}

// Digits without an extension, and whether the number names its country.
struct Dialled {
  std::string digits;
  bool international = false;
};

Dialled dialled(std::string_view key) {
  Dialled number;
  const std::string_view bare = base::trim(without_extension(key));
  number.international = bare.starts_with('+');
  for (const char c : bare) {
    if (c >= '0' && c <= '9') {
      number.digits += c;
    } else if (std::string_view(" +-./()").find(c) == std::string_view::npos) {
      return {};  // words beside the number may say more
    }
  }
  if (!number.international) number.digits.erase(0, number.digits.find_first_not_of('0'));
  return number;
}

// Whether a doubtful number is a valid one again: its national form, or under another calling code.
bool same_subscriber(const Dialled& doubtful, const Dialled& valid) {
  const std::string_view whole = valid.digits;
  if (doubtful.digits.size() < kSubscriberDigits) return false;
  if (!doubtful.international) return whole.ends_with(doubtful.digits);
  const std::string_view subscriber = after_calling_code(doubtful.digits);
  return subscriber.size() >= kSubscriberDigits && subscriber == after_calling_code(whole);
}

void drop_doubtful_repeats(std::vector<Value>& values) {
  std::vector<Dialled> valid;
  for (const Value& value : values) {
    if (value.reliability != kValid || !value.key.starts_with('+')) continue;
    valid.push_back(dialled(value.key));
  }
  drop(values, [&](const Value& value) {
    const Dialled number = dialled(value.key);
    if (value.reliability == kValid && number.international) return false;
    if (value.key.find(";ext=") != std::string::npos) return false;
    return std::any_of(valid.begin(), valid.end(),
                       [&](const Dialled& other) { return same_subscriber(number, other); });
  });
}

// The cells of one field as they fill up.
class Shelf {
 public:
  explicit Shelf(std::span<ChosenCell> cells) : cells_(cells) {}

  bool shows(const Value& value) const { return keys_.find(value.key) != keys_.end(); }
  bool empty(std::size_t column) const { return cells_[column].text.empty(); }

  void show(const Value& value, std::size_t column) {
    keys_.insert(value.key);
    ChosenCell& cell = cells_[column];
    cell.text += cell.text.empty() ? "" : "; ";
    cell.text += value.text;
    cell.from.insert(cell.from.end(), value.from.begin(), value.from.end());
  }

  void finish(std::span<const std::size_t> columns) {
    for (const std::size_t column : columns) {
      std::vector<RowId>& from = cells_[column].from;
      std::sort(from.begin(), from.end());
      from.erase(std::unique(from.begin(), from.end()), from.end());
    }
  }

 private:
  std::span<ChosenCell> cells_;
  std::unordered_set<std::string> keys_;  // looked up only, never iterated
};

// Some row has the value in another column too.
bool stands_twice(std::span<const Value> values, const Value& value) {
  return std::any_of(values.begin(), values.end(), [&](const Value& other) {
    return other.key == value.key && other.column != value.column &&
           std::find_first_of(other.from.begin(), other.from.end(), value.from.begin(),
                              value.from.end()) != other.from.end();
  });
}

// Columns with the least choice choose first, so that a value goes where it is the only one; among
// these the ones that say what they hold, so that a mobile does. A column is left empty rather than
// filled with what another shows, unless a row says so.
void keep_own(const MergeContext& context, std::span<const Value> values,
              std::vector<std::size_t> columns, Shelf& shelf) {
  const auto choices = [&](std::size_t column) {
    return std::pair(std::count_if(values.begin(), values.end(),
                                   [&](const Value& value) { return value.column == column; }),
                     context.columns[column].ref.kind.empty());
  };
  std::stable_sort(columns.begin(), columns.end(),
                   [&](std::size_t a, std::size_t b) { return choices(a) < choices(b); });
  for (const bool repeat : {false, true}) {
    for (const std::size_t column : columns) {
      if (!shelf.empty(column)) continue;
      const auto own = std::find_if(values.begin(), values.end(), [&](const Value& value) {
        return value.column == column &&
               (!shelf.shows(value) || (repeat && stands_twice(values, value)));
      });
      if (own != values.end()) shelf.show(*own, column);
    }
  }
}

bool for_machines(std::string_view kind) { return kind == "fax" || kind == "pager"; }

void place_rest(const MergeContext& context, std::span<const Value> values,
                std::span<const std::size_t> columns, Shelf& shelf) {
  for (const Value& value : values) {
    if (shelf.shows(value)) continue;
    const std::string& kind = context.columns[value.column].ref.kind;
    std::size_t target = value.column;
    for (const std::size_t column : columns) {
      if (context.columns[column].ref.kind == kind) target = column;
    }
    const auto empty_of = [&](std::string_view wanted) {
      return std::find_if(columns.begin(), columns.end(), [&](std::size_t column) {
        return context.columns[column].ref.kind == wanted && shelf.empty(column);
      });
    };
    auto empty = empty_of(kind);
    if (empty == columns.end() && !for_machines(kind)) empty = empty_of("");
    shelf.show(value, empty == columns.end() ? target : *empty);
  }
}

}  // namespace

void unite_channels(const MergeContext& context, const Group& group, Field field,
                    std::span<ChosenCell> cells) {
  std::vector<std::size_t> columns;
  for (std::size_t i = 0; i < context.columns.size(); ++i) {
    if (context.columns[i].ref.field == field) columns.push_back(i);
  }
  std::vector<Value> values = collect(context, group, field);
  const bool usable = std::any_of(values.begin(), values.end(),
                                  [](const Value& value) { return value.reliability >= kUsable; });
  if (usable) drop(values, [](const Value& value) { return value.reliability < kUsable; });
  drop_bare_numbers(values);
  if (field == Field::kPhone) drop_doubtful_repeats(values);
  std::stable_sort(values.begin(), values.end(), better);
  Shelf shelf(cells);
  keep_own(context, values, columns, shelf);
  if (usable) place_rest(context, values, columns, shelf);
  shelf.finish(columns);
}

}  // namespace gigo::merge
