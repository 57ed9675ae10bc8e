// SPDX-License-Identifier: Apache-2.0
#include "text/charset.hpp"

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <boost/locale/encoding.hpp>
#include <memory>
#include <optional>

#include "base/ascii.hpp"
#include "text/utf8.hpp"

namespace gigo::text {
namespace {

struct ConverterCloser {
  void operator()(UConverter* converter) const noexcept { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterCloser>;

/// Collects decoded text, or, when there are offsets to watch for, only their places in the source.
class Output {
 public:
  explicit Output(std::span<const std::uint64_t> watched) : watched_(watched) {}

  [[nodiscard]] bool watching() const noexcept { return !watched_.empty(); }

  void at_source(std::uint64_t source) {
    while (found.size() < watched_.size() && base_ + decoded.text.size() >= watched_[found.size()])
      found.push_back(source);
  }
  std::string& text() {
    if (watching() && decoded.text.size() > std::size_t{1} << 16) {
      base_ += decoded.text.size();
      decoded.text.clear();
    }
    return decoded.text;
  }
  void add_bad() {
    decoded.bad.push_back(decoded.text.size());
    append(decoded.text, kReplacement);
  }

  DecodedText decoded;
  std::vector<std::uint64_t> found;

 private:
  std::span<const std::uint64_t> watched_;
  std::uint64_t base_ = 0;
};

Converter open_converter(const std::string& charset) {
  UErrorCode status = U_ZERO_ERROR;
  Converter converter(ucnv_open(charset.c_str(), &status));
  if (U_FAILURE(status)) converter.reset();
  return converter;
}

bool is_single_byte(const Converter& converter) {
  const UConverterType type = ucnv_getType(converter.get());
  return type == UCNV_SBCS || type == UCNV_LATIN_1 || type == UCNV_US_ASCII;
}

/// UTF-8 of each byte of a code page; empty where the byte is undefined.
using CodePage = std::array<std::string, 256>;

CodePage make_code_page(const std::string& charset) {
  CodePage page;
  const bool windows = charset.starts_with("windows-");
  for (std::size_t byte = 0; byte < page.size(); ++byte) {
    const char c = static_cast<char>(byte);
    try {
      page[byte] =
          boost::locale::conv::to_utf<char>(&c, &c + 1, charset, boost::locale::conv::stop);
    } catch (const boost::locale::conv::conversion_error&) {
      continue;
    }
    // Some converters map what a Windows code page leaves undefined to C1 controls.
    if (windows && page[byte].size() == 2 && page[byte] >= "\xC2\x80" && page[byte] <= "\xC2\x9F")
      page[byte].clear();
  }
  return page;
}

/// The page that nearly every legacy file is written in; made when the first one comes.
const CodePage& windows_1252() {
  static const CodePage page = make_code_page("windows-1252");
  return page;
}

bool is_ascii_superset(const CodePage& page) {
  for (std::size_t byte = 0; byte < 128; ++byte) {
    if (page[byte] != std::string(1, static_cast<char>(byte))) return false;
  }
  return true;
}

void decode_single_byte(std::string_view bytes, const CodePage& page, Output& out) {
  const bool skip_ascii = !out.watching() && is_ascii_superset(page);
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (skip_ascii) {
      const std::size_t run = i;
      while (i < bytes.size() && static_cast<signed char>(bytes[i]) >= 0) ++i;
      out.text().append(bytes.substr(run, i - run));
      if (i == bytes.size()) break;
    }
    std::string& text = out.text();
    out.at_source(i);
    const std::string& character = page[static_cast<unsigned char>(bytes[i])];
    if (character.empty()) {
      out.add_bad();
    } else {
      text.append(character);
    }
  }
}

void decode_utf16(std::string_view bytes, bool big_endian, Output& out) {
  const auto unit_at = [&](std::size_t i) {
    const auto a = static_cast<unsigned char>(bytes[i]);
    const auto b = static_cast<unsigned char>(bytes[i + 1]);
    return static_cast<char32_t>(big_endian ? a << 8 | b : b << 8 | a);
  };
  std::size_t i = 0;
  while (i + 1 < bytes.size()) {
    std::string& text = out.text();
    out.at_source(i);
    const char32_t unit = unit_at(i);
    i += 2;
    if (unit < 0x80) {
      text.push_back(static_cast<char>(unit));
    } else if (unit < 0xD800 || unit > 0xDFFF) {
      append(text, unit);
    } else if (unit < 0xDC00 && i + 1 < bytes.size() && (unit_at(i) & 0xFC00) == 0xDC00) {
      append(text, 0x10000 + ((unit & 0x3FF) << 10) + (unit_at(i) & 0x3FF));
      i += 2;
    } else {
      out.add_bad();
    }
  }
  if (i < bytes.size()) {
    out.at_source(i);
    out.add_bad();
  }
}

/// Appends UTF-16 whose units came from the given places of the chunk; -1 is a character whose
/// first `held` bytes came with the chunk before.
void append_utf16(std::span<const UChar> units, std::span<const std::int32_t> places,
                  std::uint64_t chunk_begin, std::uint64_t held, char16_t& pending_lead,
                  Output& out) {
  for (std::size_t i = 0; i < units.size(); ++i) {
    std::string& text = out.text();
    const char16_t unit = units[i];
    if (pending_lead != 0) {
      append(text, 0x10000 + ((char32_t{pending_lead} & 0x3FF) << 10) + (char32_t{unit} & 0x3FF));
      pending_lead = 0;
      continue;
    }
    out.at_source(places[i] < 0 ? chunk_begin - held
                                : chunk_begin + static_cast<std::uint64_t>(places[i]));
    if ((unit & 0xFC00) == 0xD800) {
      pending_lead = unit;
    } else {
      append(text, unit);
    }
  }
}

void decode_by_icu(std::string_view bytes, UConverter* converter, Output& out) {
  UErrorCode status = U_ZERO_ERROR;
  ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  std::array<UChar, 4096> units;
  std::array<std::int32_t, 4096> places;
  char16_t pending_lead = 0;
  const char* source = bytes.data();
  const char* const end = source + bytes.size();
  // After the last byte one more call flushes what the converter holds back.
  for (bool flushed = false; !flushed;) {
    const char* const chunk = source;
    const char* const limit = chunk + std::min<std::ptrdiff_t>(end - chunk, 2048);
    UChar* target = units.data();
    status = U_ZERO_ERROR;
    const std::int32_t held = ucnv_toUCountPending(converter, &status);
    status = U_ZERO_ERROR;
    ucnv_toUnicode(converter, &target, units.data() + units.size(), &source, limit, places.data(),
                   limit == end ? 1 : 0, &status);
    const auto count = static_cast<std::size_t>(target - units.data());
    append_utf16(std::span(units).first(count), places,
                 static_cast<std::uint64_t>(chunk - bytes.data()),
                 static_cast<std::uint64_t>(std::max(held, 0)), pending_lead, out);
    if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR) {
      std::array<char, 32> invalid;
      auto length = static_cast<std::int8_t>(invalid.size());
      UErrorCode ignored = U_ZERO_ERROR;
      ucnv_getInvalidChars(converter, invalid.data(), &length, &ignored);
      const auto consumed = static_cast<std::uint64_t>(source - bytes.data());
      out.at_source(consumed - std::min<std::uint64_t>(
                                   consumed, static_cast<std::uint64_t>(std::max<int>(length, 0))));
      (void)out.text();
      out.add_bad();
    } else {
      flushed = source == end && status != U_BUFFER_OVERFLOW_ERROR;
    }
    // A truncated last character is reported once; the converter must not report it for ever.
    if (status == U_TRUNCATED_CHAR_FOUND) flushed = true;
  }
}

Result<Output> run(std::string_view bytes, const std::string& charset,
                   std::span<const std::uint64_t> watched) {
  Output out(watched);
  out.decoded.text.reserve(watched.empty() ? bytes.size() + bytes.size() / 16 : 0);
  if (charset == "UTF-16LE" || charset == "UTF-16BE") {
    decode_utf16(bytes, charset == "UTF-16BE", out);
  } else if (charset == "windows-1252") {
    decode_single_byte(bytes, windows_1252(), out);
  } else {
    const Converter converter = open_converter(charset);
    if (!converter) return Error{ErrorCode::kUsage, "unknown charset " + charset, {}};
    if (is_single_byte(converter)) {
      try {
        decode_single_byte(bytes, make_code_page(charset), out);
      } catch (const boost::locale::conv::invalid_charset_error&) {
        return Error{ErrorCode::kUsage, "charset " + charset + " is not installed", {}};
      }
    } else {
      decode_by_icu(bytes, converter.get(), out);
    }
  }
  while (out.found.size() < watched.size()) out.found.push_back(bytes.size());
  return out;
}

}  // namespace

Result<std::string> canonical_charset(std::string_view name) {
  struct Alias {
    std::string_view name, charset;
  };
  static constexpr std::array<Alias, 6> kAliases = {{{"ansi", "windows-1252"},
                                                     {"utf8", "UTF-8"},
                                                     {"utf-8-bom", "UTF-8"},
                                                     {"utf16", "UTF-16LE"},
                                                     {"utf-16", "UTF-16LE"},
                                                     {"latin1", "ISO-8859-1"}}};
  std::string key(name);
  std::transform(key.begin(), key.end(), key.begin(), [](char c) { return base::to_lower(c); });
  for (const Alias& alias : kAliases) {
    if (key == alias.name) return std::string(alias.charset);
  }
  const bool plain = !key.empty() && key.size() < 64 &&
                     key.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_.:+") == key.npos;
  if (!plain || !open_converter(key)) {
    return Error{ErrorCode::kUsage,
                 "unknown charset; use a name such as utf-8, utf-16le or windows-1252",
                 {}};
  }
  for (const char* standard : {"MIME", "IANA"}) {
    UErrorCode status = U_ZERO_ERROR;
    const char* found = ucnv_getStandardName(key.c_str(), standard, &status);
    if (U_SUCCESS(status) && found != nullptr) return std::string(found);
  }
  return key;
}

Result<DecodedText> decode(std::string_view bytes, const std::string& charset) {
  Result<Output> out = run(bytes, charset, {});
  if (!out) return out.error();
  return std::move(out->decoded);
}

Result<std::vector<std::uint64_t>> source_offsets(std::string_view bytes,
                                                  const std::string& charset,
                                                  std::span<const std::uint64_t> text_offsets) {
  if (text_offsets.empty()) return std::vector<std::uint64_t>{};
  Result<Output> out = run(bytes, charset, text_offsets);
  if (!out) return out.error();
  return std::move(out->found);
}

}  // namespace gigo::text
