// SPDX-License-Identifier: Apache-2.0
/// \file
/// Strings to dense numbers, so that equality is one integer compare.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace gigo::base {

/// A term's number within its Interner. 0 is the empty string, which stands for "missing".
enum class TermId : std::uint32_t {};

/// The empty string of every Interner.
inline constexpr TermId kNoTerm{0};

/// The number as an index into per-term vectors.
[[nodiscard]] constexpr std::size_t index(TermId term) noexcept {
  return static_cast<std::size_t>(term);
}

/// Gives each distinct string the next free number, in order of first sight; so numbers depend on
/// the order of the input and must not decide output. Open addressing over an arena; about 16 bytes
/// a term besides its text. Interning is for one thread; reading (text, find, size) may be shared
/// when nobody interns. A moved-from Interner may
/// only be destroyed or assigned to.
class Interner {
 public:
  Interner();
  Interner(Interner&&) noexcept = default;
  Interner& operator=(Interner&&) noexcept = default;
  Interner(const Interner&) = delete;
  Interner& operator=(const Interner&) = delete;

  /// The number of `text`, new if it has not been seen. The empty string is kNoTerm.
  /// Throws std::length_error above 2^32-2 terms or for a string of 4 GiB and more.
  TermId intern(std::string_view text);

  /// The number of `text`, or kNoTerm when it has not been seen (or is empty).
  [[nodiscard]] TermId find(std::string_view text) const noexcept;

  /// The string of a number given by this Interner. Valid as long as the Interner, also when it
  /// grows or moves.
  [[nodiscard]] std::string_view text(TermId term) const noexcept {
    const Entry& entry = entries_[gigo::base::index(term)];
    return {entry.data, entry.size};
  }

  /// Numbers given so far, the empty string included: all are below this.
  [[nodiscard]] std::size_t size() const noexcept { return entries_.size(); }

  /// Makes room for this many distinct strings.
  void reserve(std::size_t terms);

 private:
  struct Entry {
    const char* data = "";
    std::uint32_t size = 0;
  };

  void resize_slots(std::size_t slots);
  const char* store(std::string_view text);

  std::vector<Entry> entries_;
  std::vector<std::uint64_t> slots_;  // 32 bits of hash, then the term; 0 is free
  std::vector<std::unique_ptr<char[]>> blocks_;
  char* free_ = nullptr;
  std::size_t room_ = 0;
};

}  // namespace gigo::base
