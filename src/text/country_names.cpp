// SPDX-License-Identifier: Apache-2.0
#include "text/country_names.hpp"

#include <unicode/locid.h>
#include <unicode/uloc.h>
#include <unicode/unistr.h>
#include <unicode/ures.h>

#include <array>
#include <bitset>
#include <cstring>
#include <memory>

namespace gigo::text {
namespace {

// Where ICU keeps the names; the display functions ask it code by code, ten times slower.
constexpr const char* kRegionBundles = U_ICUDATA_NAME "-region";
constexpr std::array<const char*, 3> kTables{"Countries", "Countries%short", "Countries%variant"};

struct CloseBundle {
  void operator()(UResourceBundle* bundle) const noexcept { ures_close(bundle); }
};
using Bundle = std::unique_ptr<UResourceBundle, CloseBundle>;

constexpr std::size_t kLetters = 26;
using CodeSet = std::bitset<kLetters * kLetters>;

std::size_t code_number(char first, char second) noexcept {
  return static_cast<std::size_t>(first - 'A') * kLetters + static_cast<std::size_t>(second - 'A');
}

}  // namespace

void visit_country_names(const std::string& locale, const CountryNameVisitor& visit) {
  UErrorCode status = U_ZERO_ERROR;
  const Bundle bundle(ures_openDirect(kRegionBundles, locale.c_str(), &status));
  if (U_FAILURE(status) != 0) return;
  std::string name;
  for (const char* which : kTables) {
    status = U_ZERO_ERROR;
    const Bundle table(ures_getByKey(bundle.get(), which, nullptr, &status));
    if (U_FAILURE(status) != 0) continue;
    while (ures_hasNext(table.get()) != 0) {
      const char* code = nullptr;
      std::int32_t size = 0;
      status = U_ZERO_ERROR;
      const UChar* units = ures_getNextString(table.get(), &size, &code, &status);
      if (U_FAILURE(status) != 0) break;
      if (code == nullptr || std::strlen(code) != 2 || size == 0) continue;
      name.clear();
      icu::UnicodeString(false, units, size).toUTF8String(name);
      visit(name, code);
    }
  }
}

std::vector<std::string> country_name_locales() {
  std::vector<std::string> locales;
  const std::int32_t count = uloc_countAvailable();
  for (std::int32_t i = 0; i < count; ++i) locales.emplace_back(uloc_getAvailable(i));
  return locales;
}

bool is_country_code(std::string_view code) noexcept {
  static const CodeSet known = [] {
    CodeSet codes;
    constexpr std::string_view kNoCountries = "DG EA IC";  // CLDR's own, listed by ICU
    for (const char* const* at = icu::Locale::getISOCountries(); *at != nullptr; ++at) {
      const std::string_view one(*at);
      if (one.size() != 2 || kNoCountries.find(one) != std::string_view::npos) continue;
      codes.set(code_number(one[0], one[1]));
    }
    return codes;
  }();
  if (code.size() != 2) return false;
  for (const char c : code) {
    if (c < 'A' || c > 'Z') return false;
  }
  return known.test(code_number(code[0], code[1]));
}

}  // namespace gigo::text
