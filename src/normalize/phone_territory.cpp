// SPDX-License-Identifier: Apache-2.0
#include "normalize/phone_territory.hpp"

#include <array>

#include "normalize/phone_plan.hpp"
#include "normalize/phone_reading.hpp"

namespace gigo::normalize {
namespace {

struct State {
  std::string_view region;
  std::string_view territories;
};

// Hong Kong and Macao are not here: nobody writes China for them.
constexpr std::array<State, 8> kStates{{{"AU", "CC CX"},
                                        {"DK", "FO GL"},
                                        {"FI", "AX"},
                                        {"FR", "BL GF GP MF MQ NC PF PM RE TF WF YT"},
                                        {"GB", "GG IM JE"},
                                        {"NL", "AW BQ CW SX"},
                                        {"NO", "SJ"},
                                        {"US", "AS GU MP PR VI"}}};

}  // namespace

std::string_view state_of(std::string_view region) noexcept {
  if (region.size() != 2) return region;
  for (const State& state : kStates) {
    if (state.territories.find(region) != std::string_view::npos) return state.region;
  }
  return region;
}

bool is_from_elsewhere(std::string_view region, std::size_t country_code,
                       std::string_view number_region) {
  if (calling_code(region) == country_code) return false;
  if (number_region.empty()) {
    const auto plans = PhonePlans::instance().of_code(country_code);
    if (!plans.empty()) number_region = plans.front().region;
  }
  return number_region != "001" && state_of(region) != state_of(number_region);
}

}  // namespace gigo::normalize
