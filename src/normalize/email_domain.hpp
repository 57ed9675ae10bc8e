// SPDX-License-Identifier: Apache-2.0
/// \file
/// The grammar of what stands behind the @: names by RFC 5321 4.1.2 and UTS 46, address literals by
/// RFC 5321 4.1.3.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gigo::normalize {

/// The longest domain, in octets of its ASCII form (RFC 1035 2.3.4 without the root's dot).
inline constexpr std::size_t kLongestDomain = 253;
/// The longest label of a domain (RFC 1035 2.3.4).
inline constexpr std::size_t kLongestLabel = 63;

/// How the reading of a domain ended.
enum class DomainForm {
  kName,
  kLiteral,  ///< an IP address in brackets
  kOneLabel,
  kNone,  ///< not written as a domain can be
};

/// A domain as it is kept.
struct DomainReading {
  DomainForm form = DomainForm::kNone;
  std::string ascii;     ///< lower-case A-labels; "[192.0.2.1]" for a literal
  std::string shown;     ///< lower case, U-labels in NFC
  bool idn = false;      ///< written in Unicode or as xn--
  bool lowered = false;  ///< was written with capitals
};

/// Reads a domain into `reading`, whose memory is used again. No label may be empty, begin or end
/// with a hyphen, hold an underscore or be longer than 63 octets; the last may not be a number.
void read_domain(std::string_view written, DomainReading& reading);

/// True for the inside of an address literal: an IPv4 address, or "IPv6:" and an IPv6 address. No
/// other tag is registered, so that a general literal names no host.
[[nodiscard]] bool is_address_literal(std::string_view inside) noexcept;

}  // namespace gigo::normalize
