// SPDX-License-Identifier: Apache-2.0
/// \file
/// Chance that is the same on every machine: no std:: distributions, no floating point, no clock.
///
/// Every thing that is invented (a household, a company, a record) has a generator of its own, made
/// from the seed, the kind of thing and its number. So any row can be made without those before it.
///
/// Never draw twice in one expression: compilers differ in which operand they take first.
#pragma once

#include <array>
#include <cstdint>

namespace datagen {

/// The finaliser of splitmix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators,
/// 2014).
[[nodiscard]] constexpr std::uint64_t mix(std::uint64_t z) noexcept {
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
  return z ^ (z >> 31);
}

/// What a generator is for; two kinds never share a stream. Numbers are part of the output: never
/// change one.
enum class Stream : std::uint64_t {
  kHousehold = 1,
  kMember = 2,
  kCompany = 3,
  kContact = 4,
  kRecord = 5,
  kOrder = 6,
  kPattern = 7,
  kScan = 8,
};

/// xoshiro256** 1.0 (Blackman and Vigna 2018, public domain algorithm).
class Rng {
 public:
  /// The generator of thing number `index` of a kind.
  constexpr Rng(std::uint64_t seed, Stream stream, std::uint64_t index) noexcept {
    std::uint64_t state = mix(seed + 0x9E3779B97F4A7C15ULL * static_cast<std::uint64_t>(stream));
    state = mix(state ^ mix(index + 0x632BE59BD9B4E019ULL));
    for (std::uint64_t& word : state_) {
      state += 0x9E3779B97F4A7C15ULL;
      word = mix(state);
    }
  }

  /// 64 random bits.
  constexpr std::uint64_t next() noexcept {
    const std::uint64_t result = rotate(state_[1] * 5, 7) * 9;
    const std::uint64_t t = state_[1] << 17;
    state_[2] ^= state_[0];
    state_[3] ^= state_[1];
    state_[1] ^= state_[2];
    state_[0] ^= state_[3];
    state_[2] ^= t;
    state_[3] = rotate(state_[3], 45);
    return result;
  }

  /// A number below n, 0 for n = 0. The bias is below n / 2^32.
  constexpr std::uint32_t below(std::uint64_t n) noexcept {
    return static_cast<std::uint32_t>(((next() >> 32) * n) >> 32);
  }

  /// A number from low to high, both included.
  constexpr int between(int low, int high) noexcept {
    return low + static_cast<int>(below(static_cast<std::uint64_t>(high - low) + 1));
  }

  /// True in `parts` of 10,000 cases.
  constexpr bool chance(std::uint32_t parts) noexcept { return below(10'000) < parts; }

  /// One item of a container.
  template <class Container>
  constexpr const auto& pick(const Container& items) noexcept {
    return items[below(items.size())];
  }

 private:
  static constexpr std::uint64_t rotate(std::uint64_t x, int k) noexcept {
    return (x << k) | (x >> (64 - k));
  }

  std::array<std::uint64_t, 4> state_{};
};

}  // namespace datagen
