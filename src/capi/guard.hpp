// SPDX-License-Identifier: Apache-2.0
/// \file
/// The wall between C and C++: no exception leaves, and every failure fills the caller's error.
#pragma once

#include <cstddef>
#include <cstdint>
#include <new>
#include <stdexcept>
#include <string_view>

#include "gigo/gigo.h"
#include "gigo/result.hpp"

namespace gigo::capi {

/// Where something is wrong; -1: nothing to name.
struct Place {
  std::int64_t row = -1;
  std::int32_t column = -1;
  std::string_view where;
};

/// Fills `error` (which may be null) and returns `code`. Allocates nothing.
gigo_status fail(gigo_error* error, gigo_status code, std::string_view message,
                 const Place& place = {}) noexcept;

/// The same for what the C++ side says; `usage` is the code of a kUsage error.
gigo_status fail(gigo_error* error, const Error& cause, gigo_status usage) noexcept;

/// GIGO_MISUSE with what was misused.
inline gigo_status misuse(gigo_error* error, std::string_view message) noexcept {
  return fail(error, GIGO_MISUSE, message);
}

/// Runs a body that returns a gigo_status; whatever it throws becomes one.
template <class Body>
gigo_status guarded(gigo_error* error, Body&& body) noexcept {
  try {
    return body();
  } catch (const std::bad_alloc&) {
    return fail(error, GIGO_NOMEM, "out of memory");
  } catch (const std::length_error&) {
    return fail(error, GIGO_NOMEM, "larger than can be addressed");
  } catch (...) {
    // What an exception says may hold a value.
    return fail(error, GIGO_INTERNAL, "an unexpected exception; please report it");
  }
}

/// Runs a body that cannot be refused; whatever it throws is dropped and `otherwise` returned.
template <class Value, class Body>
Value guarded_or(Value otherwise, Body&& body) noexcept {
  try {
    return body();
  } catch (...) {
    return otherwise;
  }
}

/// A view as the interface has it: never null.
[[nodiscard]] inline gigo_str borrow(std::string_view text) noexcept {
  return {text.empty() ? "" : text.data(), text.size()};
}

/// A caller's bytes; false when there are none but should be.
[[nodiscard]] inline bool view(const char* data, std::size_t size, std::string_view& out) noexcept {
  if (data == nullptr && size != 0) return false;
  out = size == 0 ? std::string_view{} : std::string_view(data, size);
  return true;
}

}  // namespace gigo::capi
