// SPDX-License-Identifier: Apache-2.0
/// \file
/// Code pages backwards: which byte a character was, had a code page shown it. For undoing UTF-8
/// that was read as something else; charset.hpp reads whole files.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gigo::text {

/// A set of code pages: bit i is page i.
using PageSet = std::uint16_t;

/// How many code pages there are. Page 0 is Windows-1252 with Latin-1.
inline constexpr std::size_t kCodePages = 11;
/// The Russian page of DOS, last.
inline constexpr std::size_t kDosRussian = kCodePages - 1;
/// Windows-1252 and Latin-1 at once.
inline constexpr std::size_t kWestern = 0;

/// The usual name of a page: "windows-1250".
[[nodiscard]] std::string_view code_page_name(std::size_t page) noexcept;

/// The byte 0x80-0xFF that the page shows as this character, or -1. Bytes that a Windows page lacks
/// are C1 controls, as Latin-1 readers leave them.
[[nodiscard]] int byte_in_page(std::size_t page, char32_t c) noexcept;

/// What a character may have been in UTF-8 before a page showed it.
struct ByteRoles {
  PageSet lead = 0;          ///< in these pages, the first byte of two
  PageSet long_lead = 0;     ///< in these, of three or four
  PageSet continuation = 0;  ///< in these, a further one
};

/// The roles of one character; none for ASCII. A table is made on first need.
[[nodiscard]] ByteRoles byte_roles(char32_t c) noexcept;

}  // namespace gigo::text
