// SPDX-License-Identifier: Apache-2.0
#include <memory>

#include "capi/handles.hpp"
#include "capi/output.hpp"

namespace {

using namespace gigo;        // NOLINT: this file translates between the two
using namespace gigo::capi;  // NOLINT: see above

}  // namespace

gigo_status gigo_engine_new(const gigo_config* config, gigo_engine** out,
                            gigo_error* error) noexcept {
  if (!is_a(config)) return misuse(error, "the config is NULL or no config");
  if (out == nullptr) return misuse(error, "out is NULL");
  return guarded(error, [&] {
    Result<Engine> engine = Engine::make(config->settings);
    if (!engine) return fail(error, engine.error(), GIGO_CONFIG);
    *out = std::make_unique<gigo_engine>(std::move(*engine)).release();
    return gigo_status{GIGO_OK};
  });
}

gigo_engine* gigo_engine_ref(gigo_engine* engine) noexcept {
  if (!is_a(engine)) return nullptr;
  engine->references.fetch_add(1, std::memory_order_relaxed);
  return engine;
}

void gigo_engine_free(gigo_engine* engine) noexcept {
  if (!is_a(engine)) return;
  if (engine->references.fetch_sub(1, std::memory_order_acq_rel) != 1) return;
  engine->marked.unmark();
  delete engine;
}

gigo_str gigo_engine_fingerprint(const gigo_engine* engine) noexcept {
  return borrow(is_a(engine) ? std::string_view(engine->engine.fingerprint()) : std::string_view{});
}

gigo_status gigo_worker_new(gigo_engine* engine, gigo_worker** out, gigo_error* error) noexcept {
  if (!is_a(engine)) return misuse(error, "the engine is NULL or no engine");
  if (out == nullptr) return misuse(error, "out is NULL");
  return guarded(error, [&] {
    *out = std::make_unique<gigo_worker>(engine->engine).release();
    return GIGO_OK;
  });
}

void gigo_worker_free(gigo_worker* worker) noexcept {
  if (!is_a(worker)) return;
  worker->marked.unmark();
  delete worker;
}
