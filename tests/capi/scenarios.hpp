// SPDX-License-Identifier: Apache-2.0
/// \file
/// What a host does with the C interface, in small pieces that allocate nothing of their own:
/// whatever is allocated while one runs, the library allocates.
#pragma once

#include <gigo/gigo.h>

#include <span>

namespace gigo::capi_test {

/// What lives as long as the host's process.
struct Living {
  gigo_config* config;
  gigo_engine* engine;
  gigo_worker* worker;
  gigo_dataset* dataset;
  gigo_result* result;
};

/// One thing that a host does. Frees what it makes, and returns the first status that is not
/// GIGO_OK.
struct Scenario {
  const char* name;
  gigo_status (*run)(const Living& living);
};

[[nodiscard]] std::span<const Scenario> scenarios();

}  // namespace gigo::capi_test
