// SPDX-License-Identifier: Apache-2.0
#include "normalize/phone_region.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "normalize/phone.hpp"
#include "normalize/phone_digits.hpp"
#include "normalize/phone_reading.hpp"

namespace gigo::normalize {
namespace {

constexpr bool is_safe(ValueStatus status) noexcept {
  return status == ValueStatus::kOk || status == ValueStatus::kChanged;
}

// Valid by its plan and not by a guess; one that is kept for fiction is.
bool is_certain(const PhoneValue& value) noexcept {
  return !value.value.empty() && value.status != ValueStatus::kSuspect;
}

std::size_t certain_values(const PhoneCell& cell) noexcept {
  return static_cast<std::size_t>(
      std::count_if(cell.values.begin(), cell.values.end(), is_certain));
}

// True when a number in the usual digits and signs is certainly none without a region: neither a +
// nor digits that may be an exit code or a calling code stand before it.
bool lacks_country(std::string_view raw) noexcept {
  constexpr std::size_t kFewestWithCode = 11;
  PhoneDigits digits;
  if (!digits.read(raw) || digits.plus()) return false;
  const std::string_view typed = digits.view();
  if (typed.starts_with("00") || typed.starts_with("011") || typed.starts_with("810")) return false;
  return typed.front() == '0' || typed.size() < kFewestWithCode;
}

void emit(const PhoneCell& cell, CellPack& answer) {
  bool all_safe = !cell.values.empty();
  std::string joined;
  for (const PhoneValue& value : cell.values) {
    std::string made;
    std::string_view stored = value.value;
    if (stored.empty() || !value.extension.empty() || !usable(value.status)) {
      made = usable(value.status) ? stored_phone(value) : value.written;
      stored = made;
    }
    answer.add_value(stored, value.status, phone_attribute(value.type, value.region));
    all_safe = all_safe && is_safe(value.status);
    if (all_safe && cell.values.size() == 1) {
      answer.set_fixed(stored);
    } else if (all_safe) {
      if (!joined.empty()) joined += "; ";
      joined += stored;
    }
  }
  answer.add_notes(cell.notes);
  if (all_safe && cell.values.size() > 1) answer.set_fixed(joined);
}

// The memory that reading takes, used again from cell to cell.
class Reader {
 public:
  Reader(std::span<const std::string> regions, PhoneKind kind, bool reserved_values_ordinary)
      : regions_(regions), kind_(kind), ordinary_(reserved_values_ordinary) {}

  void read(std::string_view raw, std::uint16_t context, CellPack& answer) {
    const std::string_view region = regions_[context & kRegionMask];
    if ((context & kByAddress) != 0 && infer(raw, region, answer)) return;
    const bool own = (context & kByAddress) == 0 && (context & kRegionMask) != 0;
    const std::string_view home =
        (context & kNotByDefault) == 0 ? std::string_view(regions_[0]) : std::string_view{};
    normalize_phone(raw, options(own ? region : home, own), cell_);
    emit(cell_, answer);
  }

  // Adds an answer when the region makes a valid number of the cell that has no country, and the
  // cell would hold fewer numbers without it.
  bool infer(std::string_view raw, std::string_view region, CellPack& answer) {
    const std::size_t sign = raw.find_first_of("+0123456789");
    const bool alone = raw.find_first_of("/;,|&\n") == std::string_view::npos;
    if (alone && sign != std::string_view::npos && raw[sign] == '+') return false;
    const bool plain =
        normalize_phone_with(read_phone, raw, options(region, false), cell_) && lacks_country(raw);
    const std::uint16_t code = calling_code(region);
    const auto of_region = std::find_if(
        cell_.values.begin(), cell_.values.end(),
        [&](const PhoneValue& value) { return is_certain(value) && value.country_code == code; });
    if (of_region == cell_.values.end()) return false;
    if (!plain) {
      normalize_phone(raw, options({}, false), without_);
      if (certain_values(cell_) <= certain_values(without_)) return false;
    }
    const bool shared_code = of_region->region.size() == 2;
    emit(cell_, answer);
    answer.add_note(Code::kPhoneRegionInferred, shared_code ? of_region->region : region);
    return true;
  }

  // True when the cell has a number whose country is known from the cell itself.
  bool says_country(std::string_view raw) {
    normalize_phone(raw, options({}, false), without_);
    return certain_values(without_) != 0;
  }

 private:
  [[nodiscard]] PhoneOptions options(std::string_view region, bool of_profile) const {
    return {.region = region,
            .region_is_profile = of_profile,
            .kind = kind_,
            .reserved_values_ordinary = ordinary_};
  }

  std::span<const std::string> regions_;
  PhoneKind kind_;
  bool ordinary_;
  PhoneCell cell_;
  PhoneCell without_;
};

std::size_t slot(char first, char second) noexcept {
  return static_cast<std::size_t>(first - 'A') * 26 + static_cast<std::size_t>(second - 'A');
}

bool is_alpha2(std::string_view region) noexcept {
  return region.size() == 2 && base::is_upper(region[0]) && base::is_upper(region[1]);
}

// Every distinct cell once, by its first row.
template <class Visit>
void for_each_distinct(const ColumnAnswers& answers, std::size_t rows, Visit&& visit) {
  std::vector<bool> seen(answers.distinct());
  for (std::size_t row = 0; row < rows; ++row) {
    const std::size_t cell = answers.cell_number(row);
    if (cell == ColumnAnswers::kNoCell || seen[cell]) continue;
    seen[cell] = true;
    visit(row);
  }
}

}  // namespace

void RegionVotes::add(std::string_view region) {
  if (is_alpha2(region)) ++votes_[slot(region[0], region[1])];
}

std::string RegionVotes::majority() const {
  struct Country {
    std::string region;
    std::uint16_t code = 0;
    std::uint32_t votes = 0;
  };
  std::vector<Country> countries;
  std::uint64_t total = 0;
  for (char first = 'A'; first <= 'Z'; ++first) {
    for (char second = 'A'; second <= 'Z'; ++second) {
      const std::uint32_t votes = votes_[slot(first, second)];
      if (votes == 0) continue;
      const std::string region{first, second};
      countries.push_back({region, calling_code(region), votes});
      total += votes;
    }
  }
  if (total < kFewestVotes) return {};
  for (const Country& country : countries) {
    std::uint64_t of_code = 0;
    bool first = true;  // of its calling code; by alphabet when two have as many votes
    for (const Country& other : countries) {
      if (other.code != country.code) continue;
      of_code += other.votes;
      first = first && (other.votes < country.votes ||
                        (other.votes == country.votes && other.region >= country.region));
    }
    if (first && of_code * 100 >= total * kMajorityPercent) return country.region;
  }
  return {};
}

std::uint32_t phone_attribute(PhoneType type, std::string_view region) noexcept {
  std::uint32_t attribute = static_cast<std::uint32_t>(type);
  for (std::size_t i = 0; i < region.size() && i < 3; ++i) {
    attribute |= static_cast<std::uint32_t>(static_cast<unsigned char>(region[i])) << (8 * (i + 1));
  }
  return attribute;
}

PhoneType type_of_attribute(std::uint32_t attribute) noexcept {
  return static_cast<PhoneType>(attribute & 0xFF);
}

std::array<char, 3> region_of_attribute(std::uint32_t attribute) noexcept {
  return {static_cast<char>((attribute >> 8) & 0xFF), static_cast<char>((attribute >> 16) & 0xFF),
          static_cast<char>((attribute >> 24) & 0xFF)};
}

MakeCellReader phone_reader(std::span<const std::string> regions, std::string_view kind,
                            bool reserved_values_ordinary) {
  return [regions, kind = phone_kind(kind), reserved_values_ordinary] {
    return [reader = Reader(regions, kind, reserved_values_ordinary)](
               std::string_view raw, std::uint16_t context, CellPack& answer) mutable {
      reader.read(raw, context, answer);
    };
  };
}

void infer_by_column(const Column& cells, std::span<const std::uint16_t> context,
                     std::span<const std::string> regions, std::string_view kind,
                     bool reserved_values_ordinary, unsigned threads, ColumnAnswers& answers) {
  const std::string_view home = regions[0];
  // Who has set a region leaves the + off at home, so numbers with it say nothing about the others.
  if (context.empty() && !home.empty()) return;
  const auto context_of = [&](std::size_t row) {
    return context.empty() ? std::uint16_t{0} : context[row];
  };
  RegionVotes votes;
  std::vector<std::uint32_t> unknown;
  for_each_distinct(answers, cells.size(), [&](std::size_t row) {
    const CellView cell = answers[row];
    if (cell.size() == 0) return;
    const std::uint16_t said = context_of(row);
    bool certain = true;
    for (std::size_t i = 0; i < cell.size(); ++i) certain = certain && is_safe(cell.status(i));
    if ((said & kRegionMask) != 0 || home.empty()) {
      const std::array<char, 3> region = region_of_attribute(cell.attribute(0));
      if (is_safe(cell.status(0))) votes.add({region.data(), region[2] == 0 ? 2U : 3U});
    }
    if (said == 0 && !(certain && home.empty())) unknown.push_back(static_cast<std::uint32_t>(row));
  });
  const std::string majority = unknown.empty() ? std::string{} : votes.majority();
  if (majority.empty() || majority == home) return;
  std::vector<char> has_country(unknown.size(), 0);
  const PhoneKind wanted = phone_kind(kind);
  ColumnAnswers later = read_rows(unknown.size(), threads, [&] {
    return [&, reader = Reader(regions, wanted, reserved_values_ordinary)](
               std::size_t i, CellPack& answer) mutable {
      const std::string_view raw = readable_part(cells[unknown[i]]);
      if (reader.infer(raw, majority, answer)) return;
      const CellView now = answers[unknown[i]];
      // What is no number anywhere does not speak against the country.
      if (!usable(now.status()) || reader.says_country(raw)) has_country[i] = 1;
    };
  });
  std::size_t valid = 0;
  std::size_t asked = 0;
  for (std::size_t i = 0; i < unknown.size(); ++i) {
    const bool read = later[i].size() != 0;
    valid += read ? 1U : 0U;
    asked += read || has_country[i] == 0 ? 1U : 0U;
  }
  if (valid == 0 || valid * 100 < asked * kFitPercent) return;
  answers.replace(unknown, std::move(later));
}

}  // namespace gigo::normalize
