// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "gigo/match.hpp"

namespace gigo {
namespace {

constexpr std::array<std::string_view, 4> kBands{"none", "possible", "likely", "certain"};

constexpr std::array<std::string_view, kComparisonCount> kComparisons{
    "given name", "family name", "middle name", "name",         "birth date",    "email",
    "phone",      "identifier",  "address",     "organisation", "company",       "website",
    "gender",     "region",      "country",     "name suffix",  "own comparison"};

constexpr std::array<std::string_view, 9> kLevels{
    "missing", "equal", "near", "nickname", "swapped", "initial", "partly", "weak", "different"};

}  // namespace

std::string_view to_string(Band band) noexcept { return kBands[static_cast<std::size_t>(band)]; }

std::string_view to_string(Comparison comparison) noexcept {
  return kComparisons[static_cast<std::size_t>(comparison)];
}

std::string_view to_string(Level level) noexcept {
  return kLevels[static_cast<std::size_t>(level)];
}

}  // namespace gigo
