// SPDX-License-Identifier: Apache-2.0
#include "assess/shared_values.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <tuple>
#include <vector>

#include "assess/usable_cells.hpp"
#include "base/hash.hpp"
#include "normalize/email.hpp"
#include "text/fold.hpp"

namespace gigo::assessment {
namespace {

struct Holder {
  std::uint64_t value;  // of a phone without its extension
  std::uint64_t whole;
  std::uint32_t person;
  RowId row;
  std::uint16_t column;
};

std::string_view without_extension(std::string_view phone) noexcept {
  return phone.substr(0, phone.find(";ext="));
}

// Who counts as one party: people of one family, or of one private address.
class Parties {
 public:
  explicit Parties(const NormalizedTable& table) : table_(table) {}

  void clear() { people_.clear(); }
  void add(std::uint32_t person, RowId row) {
    if (people_.empty() || people_.back().person != person) {
      if (people_.size() == kManyPeople) return;
      people_.push_back({person, family(row), address(row)});
      return;
    }
    // The least of all rows, so that their order does not matter.
    Person& known = people_.back();
    known.family = std::min(known.family, family(row));
    known.address = std::max(known.address, address(row));
  }
  [[nodiscard]] std::size_t people() const noexcept { return people_.size(); }
  [[nodiscard]] bool many() const { return people_.size() >= kManyPeople || count() >= kSharedBy; }

 private:
  struct Person {
    std::uint32_t person;
    std::uint64_t family;
    std::uint64_t address;  // 0: none
  };

  [[nodiscard]] std::size_t count() const {
    std::size_t parties = 0;
    for (std::size_t i = 0; i < people_.size(); ++i) {
      bool first = true;
      for (std::size_t j = 0; j < i && first; ++j) {
        first = people_[i].family != people_[j].family &&
                (people_[i].address == 0 || people_[i].address != people_[j].address);
      }
      parties += first ? 1U : 0U;
    }
    return parties;
  }

  [[nodiscard]] static std::string_view text(const ValueColumn& column, RowId row) {
    return index(row) < column.status.size() ? column[row] : std::string_view{};
  }
  [[nodiscard]] std::uint64_t family(RowId row) const {
    for (const ValueColumn* column :
         {&table_.family_name, &table_.full_name, &table_.organisation}) {
      const std::string_view name = text(*column, row);
      if (!name.empty()) return base::hash64(text::fold(name));
    }
    return base::hash64({}, index(row) + 1);
  }
  [[nodiscard]] std::uint64_t address(RowId row) const {
    const std::string_view street = text(table_.street, row);
    if (street.empty() || !text(table_.organisation, row).empty()) return 0;
    std::string whole = text::fold(street);
    for (const ValueColumn* column : {&table_.house_number, &table_.city, &table_.postcode}) {
      whole += '\n';
      whole += text::fold(text(*column, row));
    }
    return base::hash64(whole);
  }

  const NormalizedTable& table_;
  std::vector<Person> people_;  // at most kManyPeople
};

template <class Visit>
void for_each_run(std::vector<Holder>& holders, std::uint64_t Holder::*key, Visit&& visit) {
  std::sort(holders.begin(), holders.end(), [key](const Holder& a, const Holder& b) {
    return std::tie(a.*key, a.person, a.row, a.column) <
           std::tie(b.*key, b.person, b.row, b.column);
  });
  for (std::size_t begin = 0; begin < holders.size();) {
    std::size_t end = begin + 1;
    while (end < holders.size() && holders[end].*key == holders[begin].*key) ++end;
    if (end - begin >= kSharedBy) visit(begin, end);
    begin = end;
  }
}

void find_mailboxes(const NormalizedTable& table, const Clustering& clustering,
                    FindingList& findings) {
  std::vector<Holder> holders;
  for (std::size_t i = 0; i < table.rows; ++i) {
    const RowId row{static_cast<std::uint32_t>(i)};
    for_each_usable(table.emails, row, [&](std::size_t entry) {
      const std::uint64_t value =
          base::hash64(normalize::email_match_key(table.emails.value[entry]));
      holders.push_back(
          {value, value, clustering.person_of[i], row, table.emails.source_column[entry]});
    });
  }
  for_each_run(holders, &Holder::value, [&](std::size_t begin, std::size_t end) {
    std::size_t people = 1;
    for (std::size_t i = begin + 1; i < end; ++i) {
      people += holders[i].person != holders[i - 1].person ? 1U : 0U;
    }
    for (std::size_t i = begin; i < end && people >= kSharedBy; ++i) {
      findings.add(holders[i].row, holders[i].column, Code::kEmailSharedMailbox);
    }
  });
}

void find_numbers(const NormalizedTable& table, const Clustering& clustering,
                  FindingList& findings) {
  std::vector<Holder> holders;
  bool extensions = false;
  for (std::size_t i = 0; i < table.rows; ++i) {
    const RowId row{static_cast<std::uint32_t>(i)};
    for_each_usable(table.phones, row, [&](std::size_t entry) {
      if (only_for_machines(table.phones, entry)) return;
      const std::string_view whole = table.phones.value[entry];
      const std::string_view number = without_extension(whole);
      extensions = extensions || number.size() != whole.size();
      holders.push_back({base::hash64(number), base::hash64(whole), clustering.person_of[i], row,
                         table.phones.source_column[entry]});
    });
  }
  Parties parties(table);
  const auto shared = [&](std::size_t begin, std::size_t end) {
    parties.clear();
    for (std::size_t i = begin; i < end; ++i) parties.add(holders[i].person, holders[i].row);
    return parties.many();
  };
  const auto report = [&](std::size_t begin, std::size_t end, bool with_extension) {
    for (std::size_t i = begin; i < end; ++i) {
      if ((holders[i].value != holders[i].whole) != with_extension) continue;
      findings.add(holders[i].row, holders[i].column, Code::kPhoneSharedNumber);
    }
  };
  // A switchboard is known by everybody behind it, but who has an extension has a line of his own.
  for_each_run(holders, &Holder::value, [&](std::size_t begin, std::size_t end) {
    if (shared(begin, end)) report(begin, end, false);
  });
  if (!extensions) return;
  for_each_run(holders, &Holder::whole, [&](std::size_t begin, std::size_t end) {
    if (shared(begin, end)) report(begin, end, true);
  });
}

}  // namespace

void find_shared_values(const NormalizedTable& table, const Clustering& clustering,
                        FindingList& findings) {
  find_mailboxes(table, clustering, findings);
  find_numbers(table, clustering, findings);
}

}  // namespace gigo::assessment
