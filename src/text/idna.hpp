// SPDX-License-Identifier: Apache-2.0
/// \file
/// Internationalised domain names: UTS 46 as implemented by ICU, non-transitional, with the STD3,
/// CONTEXTJ and BIDI rules (what mail systems and current browsers accept).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gigo::text {

/// The ASCII form of a domain, in lower case: "Bücher.de" gives "xn--bcher-kva.de". Nothing when
/// the domain breaks a rule of UTS 46 (empty or over-long label, forbidden character, bad
/// Punycode). ASCII domains without "xn--" are only checked and lowered. Thread-safe.
[[nodiscard]] std::optional<std::string> domain_to_ascii(std::string_view domain);

/// The Unicode form, in lower case and NFC: "XN--BCHER-KVA.de" gives "bücher.de". Nothing in the
/// same cases. Thread-safe.
[[nodiscard]] std::optional<std::string> domain_to_unicode(std::string_view domain);

}  // namespace gigo::text
