// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "match/levels.hpp"

namespace gigo::match {
namespace {

struct Parts {
  std::uint32_t year, month, day;
};

Parts split(std::uint32_t digits) { return {digits / 10'000, digits / 100 % 100, digits % 100}; }

// No month: see undecided_birth().
constexpr std::uint32_t kUndecided = 20;
bool is_undecided(const Parts& parts) { return parts.month > kUndecided; }

// One digit replaced, or two neighbouring digits exchanged, in yyyymmdd.
bool one_slip(std::uint32_t a, std::uint32_t b) {
  std::array<std::uint32_t, 8> x{};
  std::array<std::uint32_t, 8> y{};
  for (std::size_t i = 8; i-- > 0; a /= 10, b /= 10) {
    x[i] = a % 10;
    y[i] = b % 10;
  }
  std::size_t first = 8;
  std::size_t last = 0;
  std::size_t differing = 0;
  for (std::size_t i = 0; i < 8; ++i) {
    if (x[i] == y[i]) continue;
    if (first == 8) first = i;
    last = i;
    ++differing;
  }
  return differing == 1 ||
         (differing == 2 && last == first + 1 && x[first] == y[last] && x[last] == y[first]);
}

}  // namespace

Level compare_births(std::uint32_t a, std::uint32_t b) {
  if (a == 0 || b == 0) return Level::kMissing;
  Parts x = split(a);
  Parts y = split(b);
  if (is_undecided(x) && is_undecided(y) && x.year == y.year) {
    // In whatever order they are.
    if (a == b) return Level::kEqual;
    if (x.month - kUndecided == y.day && y.month - kUndecided == x.day) return Level::kSwapped;
  }
  for (Parts* const parts : {&x, &y}) {
    if (is_undecided(*parts)) parts->month = parts->day = 0;
  }
  const bool whole =
      x.year != 0 && x.month != 0 && x.day != 0 && y.year != 0 && y.month != 0 && y.day != 0;
  if (whole) {
    if (a == b) return Level::kEqual;
    if (x.year == y.year && x.month == y.day && x.day == y.month) return Level::kSwapped;
    if (one_slip(a, b)) return Level::kNear;
    const int equal =
        (x.year == y.year ? 1 : 0) + (x.month == y.month ? 1 : 0) + (x.day == y.day ? 1 : 0);
    if (equal == 2) return Level::kPartly;
    return x.year == y.year ? Level::kWeak : Level::kDifferent;
  }
  int shared = 0;
  const auto contradicts = [&shared](std::uint32_t p, std::uint32_t q) {
    if (p == 0 || q == 0) return false;
    ++shared;
    return p != q;
  };
  // Each call counts what both know: all three are needed.
  const bool years = contradicts(x.year, y.year);
  const bool months = contradicts(x.month, y.month);
  const bool days = contradicts(x.day, y.day);
  const bool contradiction = years || months || days;
  if (shared == 0) return Level::kMissing;
  if (contradiction) return Level::kDifferent;
  return shared == 2 ? Level::kPartly : Level::kWeak;
}

}  // namespace gigo::match
