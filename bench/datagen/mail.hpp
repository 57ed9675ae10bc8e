// SPDX-License-Identifier: Apache-2.0
/// \file
/// Mail addresses.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "culture.hpp"
#include "firm.hpp"
#include "rng.hpp"

namespace datagen {

/// Days since 1970-01-01.
using Day = std::int32_t;

/// Whose address it is.
struct Addressee {
  const Name& given;
  const Name& family;
  Day birth = 0;
  char middle_initial = 'a';  ///< a small letter
};

/// A mail provider's domain, by how many people of the country use it; with `ordinary` false one of
/// the domains that are reserved for examples.
[[nodiscard]] std::string_view draw_provider(std::uint16_t country, bool ordinary, Rng& rng);

/// A private address made of names: "mary.smith84@…". The more bear a name, the more digits or
/// letters stand behind it, for a provider gives an address out once.
[[nodiscard]] std::string private_email(const Addressee& who, std::uint16_t country, bool ordinary,
                                        Rng& rng);

/// An address that a family shares.
[[nodiscard]] std::string family_email(const Name& family, CultureId culture, std::uint16_t country,
                                       bool ordinary, Rng& rng);

/// An address at a firm, by the pattern of the firm. Where several could have the same one, with
/// the middle initial.
[[nodiscard]] std::string work_email(const Firm& firm, const Addressee& who);

}  // namespace datagen
