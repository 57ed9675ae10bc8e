// SPDX-License-Identifier: Apache-2.0
#include "normalize/region.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "base/ascii.hpp"
#include "base/hash.hpp"
#include "data/data.hpp"
#include "normalize/fact_table.hpp"
#include "normalize/word_index.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

constexpr std::array<std::string_view, 10> kCountries{"AU", "BR", "CA", "DE", "ES",
                                                      "FR", "GB", "IN", "IT", "US"};
// Those whose regions are written in addresses, by any name.
constexpr std::array<std::string_view, 3> kByName{"US", "AU", "CA"};
constexpr std::size_t kLongestName = 100;

std::uint64_t seed_of(std::string_view country) noexcept {
  return static_cast<std::uint64_t>(static_cast<unsigned char>(country[0])) << 8 |
         static_cast<unsigned char>(country[1]);
}

// Every spelling of every region, as the hash of its key seeded with the country.
class RegionTable {
 public:
  static const RegionTable& instance() {
    static const RegionTable table;
    return table;
  }

  // `key_hash` is word_hash() of the key.
  [[nodiscard]] const Region* find(std::uint64_t key_hash,
                                   std::string_view country) const noexcept {
    const std::uint64_t slot = slots_[place_of(base::mix64(key_hash, seed_of(country)))];
    return slot == 0 ? nullptr : &regions_[(slot & kNumberBits) - 1];
  }

 private:
  static constexpr std::uint64_t kNumberBits = 0xFFFF;
  static constexpr std::size_t kSlots = 8192;

  RegionTable() : slots_(kSlots) {
    for (FactTable facts(data::regions()); facts.next();) {
      regions_.push_back({facts[0], facts[1], facts[4], facts[2] == "iso",
                          static_cast<std::uint8_t>(facts[3] == "2" ? 2 : 1)});
    }
    std::size_t number = 0;
    for (FactTable facts(data::regions()); facts.next();) {
      ++number;
      add(base::lower(facts[1]), facts[0], number);
      std::string_view rest = facts[5];
      while (!rest.empty() && rest != "-") {
        const std::size_t end = rest.find('|');
        add(rest.substr(0, end), facts[0], number);
        if (end == std::string_view::npos) break;
        rest.remove_prefix(end + 1);
      }
    }
    // Names last: "Roma" is a province by its line, not by what another line may call it.
    number = 0;
    for (FactTable facts(data::regions()); facts.next();) {
      add(text::fold_compact(facts[4]), facts[0], ++number);
    }
  }
  void add(std::string_view key, std::string_view country, std::size_t number) {
    const std::uint64_t hash = base::mix64(word_hash(key), seed_of(country));
    std::uint64_t& slot = slots_[place_of(hash)];
    if (slot == 0) slot = (hash & ~kNumberBits) | number;
  }
  [[nodiscard]] std::size_t place_of(std::uint64_t hash) const noexcept {
    std::size_t at = (hash >> 16) & (kSlots - 1);
    while (slots_[at] != 0 && ((slots_[at] ^ hash) & ~kNumberBits) != 0) at = (at + 1) % kSlots;
    return at;
  }

  std::vector<Region> regions_;
  std::vector<std::uint64_t> slots_;
};

// The key of a text: letters and digits in lower case, all else folded.
class RegionKey {
 public:
  explicit RegionKey(std::string_view text) {
    for (const char c : text) {
      if (static_cast<unsigned char>(c) >= 0x80) {
        folded_ = text::fold_compact(text);
        view_ = folded_;
        return;
      }
      if (base::is_alnum(c)) buffer_[size_++] = base::to_lower(c);
    }
    view_ = {buffer_.data(), size_};
  }
  RegionKey(const RegionKey&) = delete;
  RegionKey& operator=(const RegionKey&) = delete;
  [[nodiscard]] std::string_view view() const noexcept { return view_; }
  [[nodiscard]] std::uint64_t hash() const noexcept { return word_hash(view_); }

 private:
  std::array<char, kLongestName> buffer_;
  std::size_t size_ = 0;
  std::string folded_;
  std::string_view view_;
};

const Region* look_up(std::string_view text, std::string_view country) {
  text = base::trim(text);
  if (text.empty() || text.size() > kLongestName) return nullptr;
  // The départements' first nine lose their zero in spreadsheets.
  if (country == "FR" && text.size() == 1 && base::is_digit(text.front())) {
    const std::array<char, 2> code{'0', text.front()};
    return RegionTable::instance().find(word_hash({code.data(), code.size()}), country);
  }
  return RegionTable::instance().find(RegionKey(text).hash(), country);
}

constexpr std::array<std::string_view, 31> kFronts{"state of ",
                                                   "province of ",
                                                   "the state of ",
                                                   "county of ",
                                                   "county ",
                                                   "co. ",
                                                   "co ",
                                                   "region of ",
                                                   "provincia de ",
                                                   "provincia di ",
                                                   "prov. de ",
                                                   "prov. di ",
                                                   "prov. ",
                                                   "provincia ",
                                                   "regione ",
                                                   "regione del ",
                                                   "région ",
                                                   "region ",
                                                   "comunidad de ",
                                                   "comunidad autónoma de ",
                                                   "estado de ",
                                                   "estado do ",
                                                   "estado da ",
                                                   "land ",
                                                   "freistaat ",
                                                   "departement de ",
                                                   "département du ",
                                                   "département de ",
                                                   "département des ",
                                                   "département de la ",
                                                   "union territory of "};
constexpr std::array<std::string_view, 6> kEnds{" state",  " province",   " county",
                                                " region", " prefecture", " province."};

std::string_view without_kind(std::string_view text) noexcept {
  constexpr std::string_view kLasts = "eyn.EYN";
  const bool may_end = kLasts.find(text.back()) != std::string_view::npos;
  const char first = base::to_lower(text.front());
  for (const std::string_view front : kFronts) {
    if (front.front() != first) continue;
    if (base::istarts_with(text, front)) return text.substr(front.size());
  }
  for (const std::string_view end : kEnds) {
    if (!may_end) break;
    if (text.size() > end.size() && base::iequals(text.substr(text.size() - end.size()), end)) {
      return text.substr(0, text.size() - end.size());
    }
  }
  return {};
}

// False for most names: look_up_rearranged() would find nothing anywhere.
bool may_be_rearranged(std::string_view text) noexcept {
  bool blank = false;
  for (const char c : text) {
    if (c == '-' || c == '(' || c == ':' || c == ',' || c == '/') return true;
    blank = blank || c == ' ';
  }
  return blank && !without_kind(text).empty();
}

const Region* agreed(const Region* a, const Region* b) noexcept { return a == b ? a : nullptr; }

bool is_one_word(std::string_view text) noexcept {
  return std::none_of(text.begin(), text.end(), [](char c) {
    return c == ' ' || c == '-' || c == '(' || c == ':' || c == ',' || c == '/';
  });
}

// A region said twice, or with its country or its kind.
const Region* look_up_rearranged(std::string_view text, std::string_view country) {
  if (is_one_word(text)) return nullptr;
  if (text.size() > 3 && text[2] == '-' && base::iequals(text.substr(0, 2), country)) {
    const Region* region = look_up(text.substr(3), country);
    return region != nullptr && base::iequals(region->code, text.substr(3)) ? region : nullptr;
  }
  const std::size_t open = text.find('(');
  if (open != std::string_view::npos && open > 0 && text.back() == ')') {
    return agreed(look_up(text.substr(0, open), country),
                  look_up(text.substr(open + 1, text.size() - open - 2), country));
  }
  for (const std::string_view sign : {" - ", ": ", ", ", "/"}) {
    const std::size_t at = text.find(sign);
    if (at == std::string_view::npos) continue;
    return agreed(look_up(text.substr(0, at), country),
                  look_up(text.substr(at + sign.size()), country));
  }
  const std::string_view bare = without_kind(text);
  return bare.empty() ? nullptr : look_up(bare, country);
}

}  // namespace

std::string Region::iso_code() const {
  std::string out;
  if (!iso) return out;
  out.append(country).append("-").append(code);
  return out;
}

const Region* find_region(std::string_view text, std::string_view country) {
  if (!knows_regions_of(country)) return nullptr;
  text = base::trim(text);
  const Region* region = look_up(text, country);
  return region != nullptr || text.empty() ? region : look_up_rearranged(text, country);
}

bool knows_regions_of(std::string_view country) noexcept {
  return std::find(kCountries.begin(), kCountries.end(), country) != kCountries.end();
}

std::string_view country_of_region(std::string_view text) {
  constexpr std::size_t kShortestName = 5;
  std::string_view found;
  const RegionKey key(text.substr(0, kLongestName));
  if (text.size() > kLongestName || key.view().size() < kShortestName) return {};
  const std::uint64_t hash = key.hash();
  for (const std::string_view country : kCountries) {
    if (RegionTable::instance().find(hash, country) == nullptr) continue;
    if (!found.empty()) return {};
    found = country;
  }
  return found;
}

void region_key(std::string_view value, std::string& key) {
  // Short words are codes, and abbreviations in several countries.
  constexpr std::size_t kShortestName = 4;
  const Region* found = nullptr;
  if (value.size() >= kShortestName && value.size() <= kLongestName) {
    const std::uint64_t hash = RegionKey(value).hash();
    for (const std::string_view country : kCountries) {
      const Region* region = RegionTable::instance().find(hash, country);
      if (region == nullptr) continue;
      if (found != nullptr) {
        found = nullptr;  // a name in two countries stays what it is
        break;
      }
      found = region;
    }
  }
  text::fold_into(found != nullptr ? found->code : value, key);
}

CellResult normalize_region(std::string_view text, std::string_view country, bool of_profile) {
  CellResult result;
  if (text.empty()) return result;
  if (const Region* region = find_region(text, country)) {
    result.value = region->code;
  } else if (country.empty()) {
    result.value = find_region_code(text, country);
  }
  if (!result.value.empty()) {
    result.status = result.value == text ? ValueStatus::kOk : ValueStatus::kChanged;
    return result;
  }
  result.value = text;
  result.status = ValueStatus::kOk;
  if (!of_profile || !knows_regions_of(country)) return result;
  result.status = ValueStatus::kSuspect;
  const std::string_view other = country_of_region(text);
  add_note(result.notes, other.empty() ? Code::kRegionUnknown : Code::kRegionCountryMismatch,
           std::string(other));
  return result;
}

std::string find_region_code(std::string_view text, std::string_view country) {
  const std::string_view name = base::trim(text);
  if (name.empty()) return {};
  const bool short_enough = name.size() <= kLongestName;
  const std::uint64_t hash = short_enough ? RegionKey(name).hash() : 0;
  const bool rearranged = may_be_rearranged(name);
  for (const std::string_view one : kByName) {
    if (!country.empty() && country != one) continue;
    const Region* region = short_enough ? RegionTable::instance().find(hash, one) : nullptr;
    if (region == nullptr && rearranged) region = look_up_rearranged(name, one);
    if (region != nullptr) return std::string(region->code);
  }
  const bool by_code = country == "IT" || country == "BR";
  if (!by_code || text.size() != 2 || !base::is_upper(text[0]) || !base::is_upper(text[1])) {
    return {};
  }
  const Region* region = find_region(text, country);
  return region == nullptr ? std::string{} : std::string(region->code);
}

bool names_region(std::string_view words, std::string_view key) {
  if (key.empty() || key.size() > kLongestName || may_be_rearranged(words)) {
    return !find_region_code(words, {}).empty();
  }
  const std::uint64_t hash = word_hash(key);
  const RegionTable& table = RegionTable::instance();
  return std::any_of(kByName.begin(), kByName.end(), [&](std::string_view country) {
    return table.find(hash, country) != nullptr;
  });
}

}  // namespace gigo::normalize
