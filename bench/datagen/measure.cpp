// SPDX-License-Identifier: Apache-2.0
#include "measure.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>
#include <vector>

#include "base/ascii.hpp"
#include "base/civil_date.hpp"
#include "letters.hpp"

namespace datagen {
namespace {

namespace base = gigo::base;

std::uint64_t hash(std::string_view text) {
  std::uint64_t sum = 1469598103934665603ULL;  // FNV-1a
  for (const char c : text) sum = (sum ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  return sum;
}

// The address in a cell, however it is decorated; 0 without one.
std::uint64_t email_key(std::string_view cell) {
  const std::size_t at = cell.find('@');
  if (at == std::string_view::npos) return 0;
  const auto part = [](char c) {
    return base::is_alnum(c) || c == '.' || c == '_' || c == '-' || c == '+';
  };
  std::size_t begin = at;
  while (begin > 0 && part(cell[begin - 1])) --begin;
  std::size_t end = at;
  while (end + 1 < cell.size() && part(cell[end + 1])) ++end;
  std::string email = lower(cell.substr(begin, end + 1 - begin));
  while (!email.empty() && email.back() == '.') email.pop_back();
  if (const std::size_t tag = email.find('+'); tag != std::string::npos)
    email.erase(tag, email.find('@') - tag);
  return hash(email);
}

// The last eight digits of a number, however it is written; 0 for what is none.
std::uint64_t phone_key(std::string_view cell) {
  if (cell.size() > 2 && cell.substr(cell.size() - 2) == ".0") cell.remove_suffix(2);
  std::string digits;
  for (const char c : cell) {
    if (base::is_digit(c)) digits += c;
    const bool glue = c == ' ' || c == '+' || c == '(' || c == ')' || c == '-' || c == '.';
    if (!base::is_digit(c) && !glue && digits.size() >= 8) break;
  }
  if (digits.size() < 8 || digits.find_first_not_of(digits[0]) == std::string::npos) return 0;
  return hash(digits.substr(digits.size() - 8));
}

// By what a row reaches its person.
struct Reach {
  std::uint64_t person = 0;
  std::uint8_t copy = 0;
  std::uint64_t email = 0;
  std::uint64_t phones[3] = {};

  friend bool operator<(const Reach& a, const Reach& b) {
    return std::pair(a.person, a.copy) < std::pair(b.person, b.copy);
  }
  [[nodiscard]] bool shares(const Reach& other) const {
    if (email != 0 && email == other.email) return true;
    for (const std::uint64_t mine : phones) {
      for (const std::uint64_t his : other.phones) {
        if (mine != 0 && mine == his) return true;
      }
    }
    return false;
  }
};

Reach reach_of(const Row& row) {
  const std::string& phone = row.record[Cell::kPhone];
  const std::size_t slash = phone.find(" / ");
  Reach reach{row.person, row.copy, email_key(row.record[Cell::kEmail]), {}};
  reach.phones[0] = phone_key(std::string_view(phone).substr(0, slash));
  reach.phones[1] = phone_key(row.record[Cell::kMobile]);
  if (slash != std::string::npos)
    reach.phones[2] = phone_key(std::string_view(phone).substr(slash + 3));
  return reach;
}

using Holder = std::pair<std::uint64_t, std::uint64_t>;  // value, person

Shared count_holders(std::vector<Holder> holders) {
  std::sort(holders.begin(), holders.end());
  holders.erase(std::unique(holders.begin(), holders.end()), holders.end());
  Shared shared;
  for (std::size_t i = 0; i < holders.size();) {
    std::size_t end = i;
    while (end < holders.size() && holders[end].first == holders[i].first) ++end;
    const std::uint64_t people = end - i;
    ++shared.values;
    if (people >= 2 && people < 10) ++shared.of_two;
    if (people >= 10 && people < 50) ++shared.of_ten;
    if (people >= 50 && people <= 200) ++shared.of_fifty;
    shared.most_people = std::max(shared.most_people, people);
    i = end;
  }
  return shared;
}

std::uint64_t count_different(std::vector<std::uint64_t>& values) {
  std::sort(values.begin(), values.end());
  return static_cast<std::uint64_t>(std::unique(values.begin(), values.end()) - values.begin());
}

void count_people(std::vector<Reach>& reaches, Measured& out) {
  std::sort(reaches.begin(), reaches.end());
  std::vector<Holder> emails, phones;
  const Reach* first = nullptr;
  std::uint64_t records = 0;
  for (const Reach& reach : reaches) {
    if (first == nullptr || first->person != reach.person) {
      first = &reach;
      records = 0;
      ++out.people;
    }
    out.most_records = std::max(out.most_records, ++records);
    // The end of a list may cut off the first record of a person.
    if (reach.copy > 0 && first->copy == 0 && !reach.shares(*first)) ++out.strangers;
    if (reach.email != 0) emails.emplace_back(reach.email, reach.person);
    for (const std::uint64_t phone : reach.phones) {
      if (phone != 0) phones.emplace_back(phone, reach.person);
    }
  }
  out.emails = count_holders(std::move(emails));
  out.phones = count_holders(std::move(phones));
}

bool is_stale(const Record& record, Day as_of) {
  const auto contact = base::parse_iso_date(record[Cell::kLastContacted]);
  return !contact || *contact < as_of - 3 * 365;
}

double share(std::uint64_t part, std::uint64_t all) {
  return all == 0 ? 0 : static_cast<double>(part) / static_cast<double>(all);
}

std::string percent(std::uint64_t part, std::uint64_t all) {
  return fmt::format("{:.1f} %", 100 * share(part, all));
}

std::string shared_values(const Shared& shared) {
  return fmt::format("{} / {} / {} / {}", shared.of_two, shared.of_ten, shared.of_fifty,
                     shared.most_people);
}

struct Figure {
  std::string_view name;
  std::function<std::string(const Measured&)> text;
};

std::vector<Figure> figures() {
  return {
      {"rows", [](const Measured& m) { return std::to_string(m.rows); }},
      {"people", [](const Measured& m) { return std::to_string(m.people); }},
      {"records a person, mean and most",
       [](const Measured& m) {
         return fmt::format("{:.2f}, {}", share(m.rows, m.people), m.most_records);
       }},
      {"rows without email", [](const Measured& m) { return percent(m.no_email, m.rows); }},
      {"rows without phone and mobile",
       [](const Measured& m) { return percent(m.no_phone, m.rows); }},
      {"rows with none of the three",
       [](const Measured& m) { return percent(m.unreachable, m.rows); }},
      {"damaged fields a copy",
       [](const Measured& m) { return fmt::format("{:.2f}", share(m.damaged_fields, m.copies)); }},
      {"copies that share neither email nor phone with the first record",
       [](const Measured& m) { return percent(m.strangers, m.copies); }},
      {"rows that are a test entry",
       [](const Measured& m) { return percent(m.placeholders, m.rows); }},
      {"rows without contact for three years, or unknown",
       [](const Measured& m) { return percent(m.stale, m.rows); }},
      {"different first names", [](const Measured& m) { return std::to_string(m.first_names); }},
      {"different last names", [](const Measured& m) { return std::to_string(m.last_names); }},
      {"mailboxes of 2–9 / 10–49 / 50–200 people / most",
       [](const Measured& m) { return shared_values(m.emails); }},
      {"phones of 2–9 / 10–49 / 50–200 people / most",
       [](const Measured& m) { return shared_values(m.phones); }},
  };
}

}  // namespace

Measured measure(const World& world) {
  const Generator generator(world);
  Measured out;
  std::vector<Reach> reaches;
  std::vector<std::uint64_t> first_names, last_names;
  for (std::uint64_t number = 0; number < world.rows; ++number) {
    const Row row = generator.row(number, &out.tally);
    const Record& record = row.record;
    const bool no_email = record[Cell::kEmail].empty();
    const bool no_phone = record[Cell::kPhone].empty() && record[Cell::kMobile].empty();
    ++out.rows;
    if (no_email) ++out.no_email;
    if (no_phone) ++out.no_phone;
    if (no_email && no_phone) ++out.unreachable;
    if (is_stale(record, world.as_of)) ++out.stale;
    first_names.push_back(hash(record[Cell::kFirstName]));
    last_names.push_back(hash(record[Cell::kLastName]));
    Reach reach = reach_of(row);
    if (row.kind == Kind::kPlaceholder) {
      ++out.placeholders;
      reach = {row.person, row.copy, 0, {}};
    }
    reaches.push_back(reach);
  }
  out.copies = out.tally.copies;
  out.damaged_fields = out.tally.damaged_fields;
  count_people(reaches, out);
  out.first_names = count_different(first_names);
  out.last_names = count_different(last_names);
  return out;
}

std::string figures_table(const World& world) {
  std::vector<Measured> all;
  std::string head = "| |", rule = "|---|";
  for (const Preset& preset : kPresets) {
    World of_preset = world;
    of_preset.preset = preset;
    all.push_back(measure(of_preset));
    head += fmt::format(" {} |", preset.name);
    rule += "---:|";
  }
  std::string out = head + '\n' + rule + '\n';
  for (const Figure& figure : figures()) {
    out += fmt::format("| {} |", figure.name);
    for (const Measured& measured : all) out += fmt::format(" {} |", figure.text(measured));
    out += '\n';
  }
  return out;
}

std::string rates_table(const World& world) {
  const Measured measured = measure(world);
  std::string out =
      "| kind | group | first, % | measured | copies, % | measured | of what, and what it is |\n"
      "|---|---|---:|---:|---:|---:|---|\n";
  for (const Rate& rate : kRates) {
    const Tally::Count& count = measured.tally.of[static_cast<std::size_t>(rate.mess)];
    out += fmt::format("| {} | {} |", rate.name, group_name(rate.group));
    for (const bool copy : {false, true}) {
      const std::size_t at = copy ? 1 : 0;
      const double stated = rate_of(world.preset, rate.mess, copy) / 100.0;
      out += fmt::format(" {:.1f} |", stated);
      out += count.chances[at] == 0
                 ? std::string(" |")
                 : fmt::format(" {:.1f} |", 100 * share(count.events[at], count.chances[at]));
    }
    out += fmt::format(" {} |\n", rate.meaning);
  }
  return out;
}

}  // namespace datagen
