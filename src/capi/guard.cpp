// SPDX-License-Identifier: Apache-2.0
#include "capi/guard.hpp"

#include <cstddef>
#include <cstring>

namespace gigo::capi {
namespace {

static_assert(sizeof(gigo_error) == 512, "frozen for ever");
static_assert(offsetof(gigo_error, where) == 16 && offsetof(gigo_error, message) == 112);

// Cut at a character, ended by NUL.
template <std::size_t Size>
void copy_text(char (&to)[Size], std::string_view text) noexcept {
  std::size_t size = text.size() < Size ? text.size() : Size - 1;
  if (size < text.size()) {
    while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) --size;
  }
  text.copy(to, size);  // takes an empty view that points nowhere, which memcpy may not
  // Texts of others, such as a parser's, may quote what it was given.
  for (std::size_t i = 0; i < size; ++i) {
    if (static_cast<unsigned char>(to[i]) < ' ' || to[i] == '\x7F') to[i] = '?';
  }
  std::memset(to + size, 0, Size - size);
}

gigo_status status_of(ErrorCode code, gigo_status usage) noexcept {
  switch (code) {
    case ErrorCode::kUsage:
      return usage;
    case ErrorCode::kInput:
      return GIGO_INPUT;
    case ErrorCode::kEnvironment:
      return GIGO_MEMORY_LIMIT;
    case ErrorCode::kInterrupted:
      return GIGO_CANCELLED;
    case ErrorCode::kInternal:
      break;
  }
  return GIGO_INTERNAL;
}

}  // namespace

gigo_status fail(gigo_error* error, gigo_status code, std::string_view message,
                 const Place& place) noexcept {
  if (error != nullptr) {
    error->code = code;
    error->column = place.column;
    error->row = place.row;
    copy_text(error->where, place.where);
    copy_text(error->message, message);
  }
  return code;
}

gigo_status fail(gigo_error* error, const Error& cause, gigo_status usage) noexcept {
  return fail(error, status_of(cause.code, usage), cause.message, {-1, -1, cause.where});
}

}  // namespace gigo::capi
