// SPDX-License-Identifier: Apache-2.0
/// \file
/// Firms.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "address.hpp"
#include "phone.hpp"
#include "rng.hpp"

namespace datagen {

/// How a firm makes addresses of names.
enum class MailPattern : std::uint8_t {
  kFirstDotLast,
  kInitialLast,
  kFirst,
  kFirstUnderLast,
  kLastInitial
};

/// The firm's number: which of its country and size class it is.
struct FirmId {
  std::uint16_t country = 0;
  std::uint8_t size = 0;  ///< index into kFirmSizes
  std::uint32_t number = 0;
};

/// A firm.
struct Firm {
  FirmId id;
  std::string name;        ///< without legal form
  std::string legal_form;  ///< may be empty
  std::string domain;
  std::string role;  ///< of its shared mailbox: "info"
  MailPattern pattern{};
  std::uint32_t lot = 0;  ///< below 10,000: decides what is true of the firm as a whole
  Address address;
  Phone switchboard;
};

/// Draws an employer in a country for one of `people` people on the list. The number of firms
/// follows from it, so that each size class has about as many employees as kFirmSizes says.
[[nodiscard]] FirmId draw_firm(std::uint16_t country, std::uint64_t people, Rng& rng);

/// The city of a firm, as make_firm() gives it.
[[nodiscard]] std::uint16_t city_of(std::uint64_t seed, FirmId id) noexcept;

/// Makes a firm; always the same one for a seed and an id. `ordinary` gives it a real top-level
/// domain.
[[nodiscard]] Firm make_firm(std::uint64_t seed, FirmId id, bool ordinary);

}  // namespace datagen
