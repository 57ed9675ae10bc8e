// SPDX-License-Identifier: Apache-2.0
/// \file
/// Unpacks gzip (RFC 1952), the one door to zlib.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "gigo/result.hpp"

namespace gigo::io {

/// True when the bytes begin as a gzip file does.
[[nodiscard]] bool is_gzip(std::string_view bytes) noexcept;

/// How much a gzip file may unpack to.
struct GzipLimits {
  std::uint64_t max_bytes = 0;
  std::uint32_t max_ratio = 0;                              ///< unpacked : packed
  std::uint64_t ratio_free_bytes = std::uint64_t{1} << 28;  ///< below this any ratio goes
};

/// Unpacks one or more members; zero bytes after the last one are padding.
///
/// Only inflated bytes are counted, no header is believed. Errors, with `where` as given: kInput
/// when the data are broken, end early, are followed by something else or go over a limit.
[[nodiscard]] Result<std::string> gunzip(std::string_view bytes, const GzipLimits& limits,
                                         std::string_view where);

}  // namespace gigo::io
