// SPDX-License-Identifier: Apache-2.0
/// \file
/// The one hash of the house: XXH3, equal on every machine. https://github.com/Cyan4973/xxHash
///
/// Not for secrets: whoever chooses the input can make values collide. Values may go into files:
/// XXH3's output is frozen since 0.8.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace gigo::base {

/// XXH3 of 64 bits.
[[nodiscard]] std::uint64_t hash64(std::string_view bytes, std::uint64_t seed = 0) noexcept;

/// Combines two 64-bit values into one; the order matters: mix64(a, b) differs from mix64(b, a).
/// The finaliser is MurmurHash3's fmix64 (Appleby, public domain).
[[nodiscard]] constexpr std::uint64_t mix64(std::uint64_t a, std::uint64_t b) noexcept {
  std::uint64_t x = a * 0x9E3779B97F4A7C15ULL + ((b << 32) | (b >> 32)) + 0x632BE59BD9B4E019ULL;
  x ^= b * 0xD6E8FEB86659FD93ULL;
  x ^= x >> 33;
  x *= 0xFF51AFD7ED558CCDULL;
  x ^= x >> 33;
  x *= 0xC4CEB9FE1A85EC53ULL;
  x ^= x >> 33;
  return x;
}

/// A fingerprint of 128 bits.
struct Digest128 {
  std::uint64_t high = 0;
  std::uint64_t low = 0;

  /// Equal fingerprints.
  friend bool operator==(const Digest128&, const Digest128&) = default;
};

/// 32 lower-case hexadecimal digits, high half first: the canonical text form of XXH3-128.
[[nodiscard]] std::string hex(const Digest128& digest);

/// XXH3 of 128 bits over one buffer.
[[nodiscard]] Digest128 hash128(std::string_view bytes) noexcept;

/// XXH3 of 128 bits over a stream: update() any number of times, digest() at any time. Cutting the
/// same bytes in other places gives the same digest. One thread at a time.
class Hasher128 {
 public:
  Hasher128();
  ~Hasher128();
  Hasher128(Hasher128&&) noexcept;
  Hasher128& operator=(Hasher128&&) noexcept;

  /// Adds bytes.
  void update(std::string_view bytes) noexcept;
  /// Adds a number as eight bytes, little-endian on every machine.
  void update(std::uint64_t number) noexcept;
  /// Adds a string so that its end counts too: ("ab","c") differs from ("a","bc").
  void update_sized(std::string_view bytes) noexcept;
  /// The fingerprint of all bytes so far; more may follow.
  [[nodiscard]] Digest128 digest() const noexcept;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace gigo::base
