// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include "person.hpp"

namespace datagen {
namespace {

template <class T>
void shuffle(std::vector<T>& items, Rng& rng) {
  for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[rng.below(i)]);
}

}  // namespace

Pattern::Pattern(const Preset& preset) {
  Rng rng(0, Stream::kPattern, 0);
  for (std::size_t n = 0; n < kRecordsPerPerson.size(); ++n) {
    records_.insert(records_.end(), kRecordsPerPerson[n], static_cast<std::uint8_t>(n + 1));
  }
  shuffle(records_, rng);

  std::vector<std::uint8_t> sizes;
  for (std::size_t n = 0; n < preset.households->size(); ++n) {
    const std::size_t size = n + 1;
    sizes.insert(sizes.end(), (*preset.households)[n] / size, static_cast<std::uint8_t>(size));
  }
  shuffle(sizes, rng);
  for (const std::uint8_t size : sizes) {
    const auto first = static_cast<std::uint16_t>(size_.size());
    for (std::uint8_t i = 0; i < size; ++i) {
      size_.push_back(size);
      household_.push_back(first);
    }
  }
  while (size_.size() < records_.size()) {
    household_.push_back(static_cast<std::uint16_t>(size_.size()));
    size_.push_back(1);
  }

  for (std::size_t person = 0; person < records_.size(); ++person) {
    for (std::uint8_t copy = 0; copy < records_[person]; ++copy) {
      slots_.push_back({static_cast<std::uint16_t>(person), copy});
    }
  }
}

}  // namespace datagen
