// SPDX-License-Identifier: Apache-2.0
/// \file
/// Addresses and firms.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "country.hpp"
#include "phone.hpp"
#include "rng.hpp"

namespace datagen {

/// A postal address.
struct Address {
  std::uint16_t country = 0;
  std::uint16_t city = 0;    ///< index into the country's cities: itself, or the one nearby
  std::string street;        ///< with the full word for its kind
  std::string street_short;  ///< with the short one
  std::string town;          ///< the city's name or a small town's
  std::string postcode;      ///< empty where there are none
};

/// An address in a country; the city by size, or a small town near one.
[[nodiscard]] Address draw_address(std::uint16_t country, Rng& rng);

/// How a firm makes addresses of names.
enum class MailPattern : std::uint8_t {
  kFirstDotLast,
  kInitialLast,
  kFirst,
  kFirstUnderLast,
  kLastInitial
};

/// A firm.
struct Firm {
  std::string name;        ///< without legal form
  std::string legal_form;  ///< may be empty
  std::string domain;
  std::string role;  ///< of its shared mailbox: "info"
  MailPattern pattern{};
  std::uint32_t lot = 0;  ///< below 10,000: decides what is true of the firm as a whole
  Address address;
  Phone switchboard;
};

/// The firm's number: which of its country and size class it is.
struct FirmId {
  std::uint16_t country = 0;
  std::uint8_t size = 0;  ///< index into kFirmSizes
  std::uint32_t number = 0;
};

/// Draws an employer in a country for one of `people` people on the list. The number of firms
/// follows from it, so that each size class has about as many employees as kFirmSizes says.
[[nodiscard]] FirmId draw_firm(std::uint16_t country, std::uint64_t people, Rng& rng);

/// Makes a firm; always the same one for a seed and an id. `ordinary` gives it a real top-level
/// domain.
[[nodiscard]] Firm make_firm(std::uint64_t seed, FirmId id, bool ordinary);

}  // namespace datagen
