// SPDX-License-Identifier: Apache-2.0
#include "base/hash.hpp"

#include <xxhash.h>

#include <new>

namespace gigo::base {

namespace {

Digest128 to_digest(XXH128_hash_t hash) noexcept { return {hash.high64, hash.low64}; }

}  // namespace

std::uint64_t hash64(std::string_view bytes, std::uint64_t seed) noexcept {
  return XXH3_64bits_withSeed(bytes.data(), bytes.size(), seed);
}

std::string hex(const Digest128& digest) {
  static constexpr char kDigits[] = "0123456789abcdef";
  std::string out(32, '0');
  for (std::size_t i = 0; i < 16; ++i) {
    out[15 - i] = kDigits[(digest.high >> (4 * i)) & 15];
    out[31 - i] = kDigits[(digest.low >> (4 * i)) & 15];
  }
  return out;
}

Digest128 hash128(std::string_view bytes) noexcept {
  return to_digest(XXH3_128bits(bytes.data(), bytes.size()));
}

// The state must lie on 64 bytes, which plain new does not promise; xxHash has its own pair of
// functions.
struct Hasher128::State {
  XXH3_state_t* xxh;
  State() : xxh(XXH3_createState()) {
    if (xxh == nullptr) throw std::bad_alloc();
    XXH3_128bits_reset(xxh);
  }
  ~State() { XXH3_freeState(xxh); }
  State(const State&) = delete;
  State& operator=(const State&) = delete;
};

Hasher128::Hasher128() : state_(std::make_unique<State>()) {}
Hasher128::~Hasher128() = default;
Hasher128::Hasher128(Hasher128&&) noexcept = default;
Hasher128& Hasher128::operator=(Hasher128&&) noexcept = default;

void Hasher128::update(std::string_view bytes) noexcept {
  XXH3_128bits_update(state_->xxh, bytes.data(), bytes.size());
}

void Hasher128::update(std::uint64_t number) noexcept {
  char bytes[8];
  for (char& byte : bytes) {
    byte = static_cast<char>(number & 0xFF);
    number >>= 8;
  }
  update(std::string_view(bytes, sizeof bytes));
}

void Hasher128::update_sized(std::string_view bytes) noexcept {
  update(static_cast<std::uint64_t>(bytes.size()));
  update(bytes);
}

Digest128 Hasher128::digest() const noexcept { return to_digest(XXH3_128bits_digest(state_->xxh)); }

}  // namespace gigo::base
