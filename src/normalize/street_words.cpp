// SPDX-License-Identifier: Apache-2.0
#include "normalize/street_words.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "base/ascii.hpp"
#include "data/data.hpp"
#include "normalize/fact_table.hpp"
#include "normalize/word_index.hpp"

namespace gigo::normalize {
namespace {

struct ClassName {
  std::string_view name;
  std::uint32_t value;
  StreetWordKey key;
};

constexpr std::array kClassNames{
    ClassName{"direction", kDirection, StreetWordKey::kDirection},
    ClassName{"article", kArticle, StreetWordKey::kBack},
    ClassName{"ordinal", kOrdinal, StreetWordKey::kNumber},
    ClassName{"cardinal", kCardinal, StreetWordKey::kNumber},
    ClassName{"tens", kTens, StreetWordKey::kNumber},
    ClassName{"month", kMonth, StreetWordKey::kMonth},
    ClassName{"flat", kFlat, StreetWordKey::kUnit},
    ClassName{"floor", kFloor, StreetWordKey::kUnit},
    ClassName{"level", kLevel, StreetWordKey::kUnit},
    ClassName{"part", kPart, StreetWordKey::kUnit},
    ClassName{"building", kBuilding, StreetWordKey::kUnit},
    ClassName{"box", kBox, StreetWordKey::kUnit},
    ClassName{"sign", kSign, StreetWordKey::kUnit},
    ClassName{"suffix", kSuffix, StreetWordKey::kUnit},
    ClassName{"route", kRoute, StreetWordKey::kBack},
    ClassName{"remark", kRemark, StreetWordKey::kBack},
    ClassName{"care", kCare, StreetWordKey::kBack},
    ClassName{"phone", kPhone, StreetWordKey::kBack},
};

class Lexicon {
 public:
  static const Lexicon& instance() {
    static const Lexicon lexicon;
    return lexicon;
  }

  [[nodiscard]] const StreetWord& find(std::string_view word) const noexcept {
    const std::uint32_t id = index_.find(word);
    return id == WordIndex::kAbsent ? unknown_ : words_[id];
  }
  [[nodiscard]] std::string_view key(std::uint16_t id) const noexcept { return keys_[id]; }
  [[nodiscard]] bool is_type_key(std::string_view key) const noexcept {
    return std::binary_search(type_keys_.begin(), type_keys_.end(), key);
  }
  struct Joined {
    std::string_view end, key;
  };
  // The ends that end in a letter.
  [[nodiscard]] const std::vector<Joined>* joined(char last) const noexcept {
    return base::is_lower(last) ? &joined_[static_cast<std::size_t>(last - 'a')] : nullptr;
  }

 private:
  static constexpr std::size_t kExpectedWords = 1100;

  Lexicon() : index_(kExpectedWords) {
    for (FactTable facts(data::street_words()); facts.next();) {
      const std::string_view name = facts[0];
      const std::string_view place = facts[1];
      const std::string_view key = facts[2];
      std::string_view list = facts[4];
      if (name == "type" && place == "joined") {
        for_each(list, [&](std::string_view word) {
          joined_[static_cast<std::size_t>(word.back() - 'a')].push_back({word, key});
        });
        continue;
      }
      for_each(list, [&](std::string_view word) { add(name, place, key, word); });
      if (name == "type" || name == "direction" || name == "alone") type_keys_.push_back(key);
    }
    std::sort(type_keys_.begin(), type_keys_.end());
  }

  template <class Visit>
  static void for_each(std::string_view list, Visit&& visit) {
    while (true) {
      const std::size_t end = list.find('|');
      visit(list.substr(0, end));
      if (end == std::string_view::npos) return;
      list.remove_prefix(end + 1);
    }
  }

  void add(std::string_view name, std::string_view place, std::string_view key,
           std::string_view word) {
    const std::uint32_t id = index_.add(word);
    if (id >= words_.size()) words_.resize(id + 1);
    StreetWord& entry = words_[id];
    const auto set = [&](StreetWordKey part, std::uint32_t value) {
      entry.classes |= value;
      std::uint16_t& slot = entry.key_ids[static_cast<std::size_t>(part)];
      if (slot == 0 && !key.empty()) slot = key_id(key);
    };
    if (name == "type") {
      const bool any = place == "any" || place == "omitted";
      if (any || place == "front") set(StreetWordKey::kFront, kTypeFront);
      if (any || place == "back") set(StreetWordKey::kBack, kTypeBack);
      if (place == "omitted") entry.classes |= kOmitted;
      return;
    }
    if (name == "alone") return set(StreetWordKey::kBack, kAlone);
    for (const ClassName& known : kClassNames) {
      if (known.name == name) set(known.key, known.value);
    }
  }

  std::uint16_t key_id(std::string_view key) {
    if (keys_.back() != key) keys_.push_back(key);
    return static_cast<std::uint16_t>(keys_.size() - 1);
  }

  WordIndex index_;
  std::vector<StreetWord> words_;
  std::vector<std::string_view> keys_{std::string_view{}};
  std::vector<std::string_view> type_keys_;
  std::array<std::vector<Joined>, 26> joined_;
  StreetWord unknown_;
};

}  // namespace

std::string_view StreetWord::key(StreetWordKey part) const noexcept {
  return Lexicon::instance().key(key_ids[static_cast<std::size_t>(part)]);
}

const StreetWord& find_street_word(std::string_view folded) noexcept {
  return Lexicon::instance().find(folded);
}

JoinedType find_joined_type(std::string_view folded) noexcept {
  constexpr std::size_t kShortestStem = 3;
  if (folded.size() < 2 * kShortestStem) return {};
  const auto* const ends = Lexicon::instance().joined(folded.back());
  if (ends == nullptr) return {};
  for (const auto& joined : *ends) {
    const std::size_t size = joined.end.size();
    if (folded[folded.size() - 2] != joined.end[size - 2]) continue;
    if (folded.size() >= size + kShortestStem && folded.ends_with(joined.end)) {
      return {folded.size() - joined.end.size(), joined.key};
    }
  }
  return {};
}

bool is_street_type_key(std::string_view key) noexcept {
  return Lexicon::instance().is_type_key(key);
}

}  // namespace gigo::normalize
