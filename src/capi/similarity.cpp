// SPDX-License-Identifier: Apache-2.0
// How alike two names are by themselves.
#include "gigo/similarity.hpp"

#include <string_view>

#include "capi/guard.hpp"
#include "capi/output.hpp"

namespace {

using namespace gigo;        // NOLINT: this file translates between the two
using namespace gigo::capi;  // NOLINT: see above

}  // namespace

gigo_status gigo_similarity(gigo_field field, const char* a, size_t a_size, const char* b,
                            size_t b_size, int32_t* out, gigo_error* error) noexcept {
  std::string_view one, other;
  if (!view(a, a_size, one)) return misuse(error, "a is NULL but has a size");
  if (!view(b, b_size, other)) return misuse(error, "b is NULL but has a size");
  if (out == nullptr) return misuse(error, "out is NULL");
  if (field != GIGO_FIELD_FULL_NAME && field != GIGO_FIELD_ORGANISATION) {
    return fail(error, GIGO_UNKNOWN_FIELD, "the field must be full_name or organisation");
  }
  return guarded(error, [&] {
    *out = field == GIGO_FIELD_FULL_NAME ? name_similarity(one, other)
                                         : organisation_similarity(one, other);
    return gigo_status{GIGO_OK};
  });
}
