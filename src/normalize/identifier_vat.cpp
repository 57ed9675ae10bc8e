// SPDX-License-Identifier: Apache-2.0
#include "normalize/identifier_vat.hpp"

#include <array>
#include <cstddef>

#include "base/ascii.hpp"
#include "normalize/identifier_vat_rules.hpp"

namespace gigo::normalize {
namespace {

bool cut_behind(std::string_view& body, std::string_view word) noexcept {
  if (body.size() <= word.size() || body.substr(body.size() - word.size()) != word) return false;
  body.remove_suffix(word.size());
  return true;
}

// "MWST" and its like behind a number that is registered for VAT.
void cut_register(std::string_view prefix, std::string_view& body) noexcept {
  if (prefix == "NO") cut_behind(body, "MVA");
  if (prefix != "CHE") return;
  for (const std::string_view word : {"MWST", "TVA", "IVA", "VAT", "HR", "RC"}) {
    if (cut_behind(body, word)) return;
  }
}

}  // namespace

VatReading read_vat(std::string_view compact) {
  VatReading reading;
  if (compact.size() < 4 || !base::is_alpha(compact[0]) || !base::is_alpha(compact[1])) {
    return reading;
  }
  const bool swiss = compact.substr(0, 3) == "CHE";
  const bool greek = compact.substr(0, 2) == "GR";
  const std::string_view prefix = greek ? "EL" : compact.substr(0, swiss ? 3 : 2);
  const VatRule rule = vat_rule(prefix);
  if (rule == nullptr) return reading;
  std::string_view body = compact.substr(swiss ? 3 : 2);
  cut_register(prefix, body);
  std::string longer;
  if (prefix == "BE" && body.size() == 9 && base::all_digits(body)) {
    longer = "0" + std::string(body);  // nine digits until 2008
    body = longer;
  }
  reading.fit = rule(body);
  reading.value = std::string(prefix) + std::string(body);
  reading.country = prefix == "EL"   ? "GR"
                    : prefix == "XI" ? "GB"
                                     : std::string(prefix.substr(0, 2));
  return reading;
}

std::string_view vat_prefix(std::string_view country) noexcept {
  if (country == "GR") return "EL";
  if (country == "CH") return "CHE";
  for (const std::string_view known :
       {"AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "HR", "HU",
        "IE", "IT", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"}) {
    if (known == country) return known;
  }
  return {};
}

std::string vat_display(std::string_view value) {
  std::string text(value);
  if (value.substr(0, 3) == "CHE" && value.size() == 12) {
    return text.insert(9, ".").insert(6, ".").insert(3, "-");
  }
  if (value.substr(0, 2) == "NO" && value.size() == 11) {
    return text.insert(8, " ").insert(5, " ").insert(2, " ") + " MVA";
  }
  return text;
}

}  // namespace gigo::normalize
