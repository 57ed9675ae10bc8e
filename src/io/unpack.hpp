// SPDX-License-Identifier: Apache-2.0
/// \file
/// From the bytes of a file to its text in UTF-8, and to where its header stands.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/io.hpp"
#include "gigo/result.hpp"

namespace gigo::io {

/// The byte order mark of UTF-8.
inline constexpr std::string_view kUtf8Bom = "\xEF\xBB\xBF";

/// A file's text and how it came to be.
struct UnpackedText {
  std::string text;     ///< UTF-8, with byte order mark when `bom`
  std::string charset;  ///< canonical name
  bool bom = false;     ///< as Dialect::bom
  bool had_bom = false;
  bool gzip = false;
  std::string source;              ///< undecoded bytes after the mark; empty for UTF-8
  std::vector<std::uint64_t> bad;  ///< offsets in `text` of what could not be decoded, ascending
};

/// Unpacks, refuses what is no text, decodes. Errors as read_input(), with `where` as given.
[[nodiscard]] Result<UnpackedText> unpack(std::string bytes, const std::string& where,
                                          const ReadOptions& options);

/// Where the records of a text begin and how they are cut.
struct TextLayout {
  std::size_t begin = 0;  ///< of the first record, behind byte order mark and `sep=` line
  char delimiter = ',';
  std::size_t title_records = 0;  ///< records above the header
  bool sep_line = false;
};

/// Finds it, or takes the delimiter from the options.
[[nodiscard]] TextLayout find_layout(std::string_view text, bool bom, const ReadOptions& options);

/// A path's last part.
[[nodiscard]] std::string file_name(const std::string& path);

}  // namespace gigo::io
