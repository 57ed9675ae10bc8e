// SPDX-License-Identifier: Apache-2.0
/// \file
/// What goes back to the caller: structs of his size, and text through his callback.
#pragma once

#include <cstring>
#include <string_view>

#include "capi/guard.hpp"

namespace gigo::capi {

/// True when a caller's output struct is there and of a size that this library knows. A later
/// version that appends members keeps accepting the sizes of the earlier ones.
template <class Struct>
[[nodiscard]] bool sized(const Struct* out) noexcept {
  return out != nullptr && out->struct_size == sizeof(Struct);
}

/// Hands a filled struct over; only after sized().
template <class Struct>
void deliver(Struct& filled, Struct* out) noexcept {
  filled.struct_size = out->struct_size;
  std::memcpy(out, &filled, out->struct_size);
}

/// Calls `write` with the whole text; GIGO_CANCELLED when it says stop.
inline gigo_status write_text(gigo_write_fn write, void* user, std::string_view text,
                              gigo_error* error) {
  if (write(user, text.data(), text.size()) == 0) return GIGO_OK;
  return fail(error, GIGO_CANCELLED, "the write callback said stop");
}

}  // namespace gigo::capi
