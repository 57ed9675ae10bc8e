// SPDX-License-Identifier: Apache-2.0
#include "capi/region.hpp"

#include "capi/guard.hpp"
#include "gigo/config.hpp"

namespace gigo::capi {

gigo_status read_region(std::string_view region, std::string& out, gigo_error* error) {
  if (region.empty()) return GIGO_OK;
  Config config;
  if (Status status = set_config(config, "region", region); !status) {
    return fail(error, status.error(), GIGO_CONFIG_VALUE);
  }
  out = std::move(config.region);
  return GIGO_OK;
}

}  // namespace gigo::capi
