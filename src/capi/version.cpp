// SPDX-License-Identifier: Apache-2.0
#include "capi/guard.hpp"

namespace {

constexpr std::uint32_t kVersionNumber =
    GIGO_VERSION_MAJOR * 10'000 + GIGO_VERSION_MINOR * 100 + GIGO_VERSION_PATCH;
static_assert(GIGO_VERSION_NUMBER == kVersionNumber, "gigo.h and CMakeLists.txt name one version");

}  // namespace

const char* gigo_version(void) noexcept { return GIGO_VERSION; }

uint32_t gigo_version_number(void) noexcept { return kVersionNumber; }

uint32_t gigo_abi(void) noexcept { return GIGO_ABI; }

const char* gigo_status_text(gigo_status status) noexcept {
  switch (status) {
    case GIGO_OK:
      return "ok";
    case GIGO_MISUSE:
      return "misuse of the interface";
    case GIGO_NOMEM:
      return "out of memory";
    case GIGO_CANCELLED:
      return "cancelled by the caller";
    case GIGO_OUT_OF_RANGE:
      return "index out of range";
    case GIGO_BUFFER_TOO_SMALL:
      return "buffer too small";
    case GIGO_MEMORY_LIMIT:
      return "the memory limit would be passed";
    case GIGO_INPUT:
      return "the rows cannot be worked with";
    case GIGO_UNKNOWN_FIELD:
      return "unknown field or kind";
    case GIGO_CONFIG:
      return "the configuration is wrong";
    case GIGO_UNKNOWN_KEY:
      return "unknown configuration key";
    case GIGO_CONFIG_VALUE:
      return "wrong configuration value";
    case GIGO_INTERNAL:
      return "internal error";
    default:
      return "unknown status";
  }
}
