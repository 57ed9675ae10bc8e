// SPDX-License-Identifier: Apache-2.0
#include "text/idna.hpp"

#include <unicode/bytestream.h>
#include <unicode/idna.h>

#include <memory>

namespace gigo::text {
namespace {

const icu::IDNA* uts46() {
  static const std::unique_ptr<const icu::IDNA> instance = [] {
    UErrorCode status = U_ZERO_ERROR;
    // UIDNA_NONTRANSITIONAL_TO_UNICODE is of no harm to ASCII conversion: both directions keep ß.
    constexpr std::uint32_t kOptions = UIDNA_USE_STD3_RULES | UIDNA_CHECK_BIDI |
                                       UIDNA_CHECK_CONTEXTJ | UIDNA_NONTRANSITIONAL_TO_ASCII |
                                       UIDNA_NONTRANSITIONAL_TO_UNICODE;
    std::unique_ptr<const icu::IDNA> made(icu::IDNA::createUTS46Instance(kOptions, status));
    return U_SUCCESS(status) ? std::move(made) : nullptr;
  }();
  return instance.get();
}

template <class Convert>
std::optional<std::string> convert(std::string_view domain, Convert&& conversion) {
  // Above this no domain is valid (RFC 1035: 253 in ASCII), and ICU's Punycode is quadratic.
  constexpr std::size_t kLongestSensible = 1024;
  const icu::IDNA* idna = uts46();
  if (idna == nullptr || domain.empty() || domain.size() > kLongestSensible) return std::nullopt;
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  icu::IDNAInfo info;
  UErrorCode status = U_ZERO_ERROR;
  conversion(*idna, icu::StringPiece(domain.data(), static_cast<std::int32_t>(domain.size())), sink,
             info, status);
  if (U_FAILURE(status) || info.hasErrors()) return std::nullopt;
  return out;
}

}  // namespace

std::optional<std::string> domain_to_ascii(std::string_view domain) {
  return convert(domain, [](const icu::IDNA& idna, icu::StringPiece in, icu::ByteSink& out,
                            icu::IDNAInfo& info,
                            UErrorCode& status) { idna.nameToASCII_UTF8(in, out, info, status); });
}

std::optional<std::string> domain_to_unicode(std::string_view domain) {
  return convert(domain, [](const icu::IDNA& idna, icu::StringPiece in, icu::ByteSink& out,
                            icu::IDNAInfo& info,
                            UErrorCode& status) { idna.nameToUnicodeUTF8(in, out, info, status); });
}

}  // namespace gigo::text
