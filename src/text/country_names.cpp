// SPDX-License-Identifier: Apache-2.0
#include "text/country_names.hpp"

#include <unicode/locdspnm.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <array>
#include <memory>

namespace gigo::text {
namespace {

// Languages of which customer lists are likely to have country names.
constexpr std::array<const char*, 46> kLanguages{
    "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "is", "et", "lv", "lt", "pl",
    "cs", "sk", "sl", "hr", "sr", "bs", "hu", "ro", "bg", "mk", "sq", "el", "tr", "ru", "uk", "be",
    "ka", "hy", "az", "kk", "ar", "he", "fa", "zh", "ja", "ko", "vi", "id", "th", "ca"};

}  // namespace

std::vector<CountryName> country_names() {
  std::vector<CountryName> names;
  const char* const* codes = icu::Locale::getISOCountries();
  for (const char* language : kLanguages) {
    // The full names, not the short ones of menus ("US").
    const std::unique_ptr<icu::LocaleDisplayNames> display(
        icu::LocaleDisplayNames::createInstance(icu::Locale(language)));
    if (display == nullptr) continue;
    for (const char* const* code = codes; *code != nullptr; ++code) {
      icu::UnicodeString name;
      display->regionDisplayName(*code, name);
      if (name.isBogus() || name.isEmpty()) continue;
      CountryName entry;
      name.toUTF8String(entry.name);
      entry.code = *code;
      if (entry.name != entry.code) names.push_back(std::move(entry));
    }
  }
  for (const char* const* code = codes; *code != nullptr; ++code) {
    const char* three = icu::Locale("", *code).getISO3Country();
    if (three != nullptr && *three != '\0') names.push_back({three, *code});
  }
  return names;
}

bool is_country_code(std::string_view code) {
  if (code.size() != 2) return false;
  for (const char* const* known = icu::Locale::getISOCountries(); *known != nullptr; ++known) {
    if (code == *known) return true;
  }
  return false;
}

std::string country_alpha3(std::string_view code) {
  if (!is_country_code(code)) return {};
  const char* three = icu::Locale("", std::string(code).c_str()).getISO3Country();
  return three == nullptr ? std::string{} : std::string(three);
}

std::string country_english_name(std::string_view code) {
  if (!is_country_code(code)) return {};
  static const std::unique_ptr<const icu::LocaleDisplayNames> display(
      icu::LocaleDisplayNames::createInstance(icu::Locale("en")));
  std::string name;
  if (display == nullptr) return name;
  icu::UnicodeString written;
  display->regionDisplayName(std::string(code).c_str(), written);
  return written.toUTF8String(name);
}

}  // namespace gigo::text
