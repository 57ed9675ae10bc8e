// SPDX-License-Identifier: Apache-2.0
#include "base/interner.hpp"

#include <bit>
#include <cstring>
#include <stdexcept>

#include "base/hash.hpp"

namespace gigo::base {

namespace {

// Small, as two profiles alone need a dozen interners too; both double until large.
constexpr std::size_t kFirstSlots = 64;
constexpr std::size_t kFirstBlock = std::size_t{1} << 11;
constexpr std::size_t kDoublings = 9;
constexpr std::size_t kLargestBlock = std::size_t{1} << 20;

// A slot holds 32 bits of the hash above the term. Both the place and the filter are these bits: a
// table of 2^21 slots leaves 11 of them to spare a string compare.
constexpr std::uint64_t tag_of(std::uint64_t hash) noexcept { return hash >> 32; }
constexpr std::uint64_t slot_tag(std::uint64_t slot) noexcept { return slot >> 32; }
constexpr std::uint32_t slot_term(std::uint64_t slot) noexcept {
  return static_cast<std::uint32_t>(slot);
}

}  // namespace

Interner::Interner() : entries_(1), slots_(kFirstSlots, 0) {}

TermId Interner::find(std::string_view text) const noexcept {
  if (text.empty()) return kNoTerm;
  const std::uint64_t tag = tag_of(hash64(text));
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t i = tag & mask;; i = (i + 1) & mask) {
    const std::uint64_t slot = slots_[i];
    if (slot == 0) return kNoTerm;
    if (slot_tag(slot) != tag) continue;
    const Entry& entry = entries_[slot_term(slot)];
    if (entry.size == text.size() && std::memcmp(entry.data, text.data(), text.size()) == 0) {
      return TermId{slot_term(slot)};
    }
  }
}

TermId Interner::intern(std::string_view text) {
  if (text.empty()) return kNoTerm;
  const std::uint64_t tag = tag_of(hash64(text));
  const std::size_t mask = slots_.size() - 1;
  std::size_t i = tag & mask;
  for (;; i = (i + 1) & mask) {
    const std::uint64_t slot = slots_[i];
    if (slot == 0) break;
    if (slot_tag(slot) != tag) continue;
    const Entry& entry = entries_[slot_term(slot)];
    if (entry.size == text.size() && std::memcmp(entry.data, text.data(), text.size()) == 0) {
      return TermId{slot_term(slot)};
    }
  }
  if (text.size() > UINT32_MAX || entries_.size() >= UINT32_MAX) {
    throw std::length_error("interner: too many terms or too long a term");
  }
  const auto term = static_cast<std::uint32_t>(entries_.size());
  entries_.push_back({store(text), static_cast<std::uint32_t>(text.size())});
  slots_[i] = tag << 32 | term;
  if (entries_.size() * 2 > slots_.size()) resize_slots(slots_.size() * 2);
  return TermId{term};
}

void Interner::reserve(std::size_t terms) {
  entries_.reserve(terms + 1);
  const std::size_t wanted = std::bit_ceil((terms + 1) * 2);
  if (wanted > slots_.size()) resize_slots(wanted);
}

void Interner::resize_slots(std::size_t slots) {
  std::vector<std::uint64_t> old(slots, 0);
  old.swap(slots_);
  const std::size_t mask = slots - 1;
  for (const std::uint64_t slot : old) {
    if (slot == 0) continue;
    std::size_t i = slot_tag(slot) & mask;
    while (slots_[i] != 0) i = (i + 1) & mask;
    slots_[i] = slot;
  }
}

const char* Interner::store(std::string_view text) {
  if (text.size() > room_) {
    const std::size_t grown = kFirstBlock
                              << (blocks_.size() < kDoublings ? blocks_.size() : kDoublings);
    const std::size_t block = grown < kLargestBlock ? grown : kLargestBlock;
    if (text.size() > block / 4) {  // a block of its own; the current one goes on
      blocks_.push_back(std::make_unique_for_overwrite<char[]>(text.size()));
      std::memcpy(blocks_.back().get(), text.data(), text.size());
      return blocks_.back().get();
    }
    blocks_.push_back(std::make_unique_for_overwrite<char[]>(block));
    free_ = blocks_.back().get();
    room_ = block;
  }
  char* place = free_;
  std::memcpy(place, text.data(), text.size());
  free_ += text.size();
  room_ -= text.size();
  return place;
}

}  // namespace gigo::base
