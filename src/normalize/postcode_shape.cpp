// SPDX-License-Identifier: Apache-2.0
#include "normalize/postcode_shape.hpp"

#include <algorithm>
#include <array>

namespace gigo::normalize {
namespace {

bool contains_word(std::string_view list, std::string_view word) noexcept {
  for (std::size_t at = list.find(word); at != std::string_view::npos;
       at = list.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || list[at - 1] == ' ') && (end == list.size() || list[end] == ' ')) return true;
  }
  return false;
}

// Postcode areas as Royal Mail lists them.
constexpr std::string_view kBritishAreas =
    "AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN "
    "DT DY E "
    "EC EH EN EX FK FY G GL GU HA HD HG HP HR HS HU HX IG IP IV KA KT KW KY L LA LD LE LL LN LS LU "
    "M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP "
    "SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE";

std::string_view british(std::string_view code, std::string_view shape) noexcept {
  static constexpr std::array<std::string_view, 6> kShapes{"A99AA",   "A999AA", "AA99AA",
                                                           "AA999AA", "A9A9AA", "AA9A9AA"};
  if (std::find(kShapes.begin(), kShapes.end(), shape) == kShapes.end()) return {};
  constexpr std::string_view kNeverInward = "CIKMOV";
  if (code.substr(code.size() - 2).find_first_of(kNeverInward) != std::string_view::npos) return {};
  const std::string_view area = code.substr(0, shape[1] == 'A' ? 2 : 1);
  static constexpr std::array<std::string_view, 3> kIslands{"GG", "JE", "IM"};
  for (const std::string_view island : kIslands) {
    if (area == (island == "GG" ? std::string_view("GY") : island)) return island;
  }
  return contains_word(kBritishAreas, area) ? std::string_view("GB") : std::string_view{};
}

// "D-10115", "CH-8001": the country in front, as letters to abroad have it.
std::string_view with_country_in_front(std::string_view text) noexcept {
  struct Front {
    std::string_view sign, country;
    std::size_t digits;
  };
  static constexpr std::array<Front, 31> kFronts{{
      {"A", "AT", 4},   {"AT", "AT", 4}, {"B", "BE", 4},  {"BE", "BE", 4}, {"BG", "BG", 4},
      {"CH", "CH", 4},  {"CZ", "CZ", 5}, {"D", "DE", 5},  {"DE", "DE", 5}, {"DK", "DK", 4},
      {"E", "ES", 5},   {"ES", "ES", 5}, {"F", "FR", 5},  {"FR", "FR", 5}, {"FI", "FI", 5},
      {"FIN", "FI", 5}, {"FL", "LI", 4}, {"H", "HU", 4},  {"HR", "HR", 5}, {"I", "IT", 5},
      {"IT", "IT", 5},  {"L", "LU", 4},  {"LT", "LT", 5}, {"LV", "LV", 4}, {"N", "NO", 4},
      {"NO", "NO", 4},  {"RO", "RO", 6}, {"S", "SE", 5},  {"SE", "SE", 5}, {"SI", "SI", 4},
      {"SK", "SK", 5},
  }};
  const std::size_t dash = text.find('-');
  if (dash == std::string_view::npos) return {};
  const std::string_view rest = text.substr(dash + 1);
  if (!base::all_digits(rest)) return {};
  for (const Front& front : kFronts) {
    if (front.sign == text.substr(0, dash) && front.digits == rest.size()) return front.country;
  }
  return {};
}

}  // namespace

std::string_view country_of_shape(const PostcodeSigns& code) noexcept {
  if (!code.plain) return {};
  const std::string_view shape = code.shape_view();
  const std::string_view text = code.text_view();
  if (shape == "99-999") return "PL";
  if (shape == "9999-999") return "PT";
  if (shape == "999-9999") return "JP";
  if (shape == "99999-999") return "BR";
  if (shape == "99999-9999") return "US";
  if (code.digits_only) return {};
  if (shape == "9999AA") {
    const std::string_view letters = text.substr(4);
    const bool used = text[0] != '0' && letters != "SA" && letters != "SD" && letters != "SS";
    return used ? std::string_view("NL") : std::string_view{};
  }
  if (shape == "A9A9A9" || shape == "A9A-9A9") {
    const bool used =
        text.find_first_of("DFIOQU") == std::string_view::npos && text[0] != 'W' && text[0] != 'Z';
    return used ? std::string_view("CA") : std::string_view{};
  }
  if (text.size() == 7 && (shape.substr(0, 3) == "A99" || text.substr(0, 3) == "D6W")) {
    constexpr std::string_view kEircode = "0123456789ACDEFHKNPRTVWXY";
    const bool used = text.find_first_not_of(kEircode) == std::string_view::npos;
    return used ? std::string_view("IE") : std::string_view{};
  }
  const std::string_view kingdom = british(text, shape);
  return kingdom.empty() ? with_country_in_front(text) : kingdom;
}

}  // namespace gigo::normalize
