// SPDX-License-Identifier: Apache-2.0
#include "io/unpack.hpp"

#include <utility>

#include "io/detect.hpp"
#include "io/find_header.hpp"
#include "io/gzip.hpp"
#include "text/charset.hpp"

namespace gigo::io {
namespace {

Status decode_text(std::string bytes, const ReadOptions& options, UnpackedText& result) {
  text::CharsetGuess charset;
  if (options.charset.empty()) {
    charset = text::detect_charset(bytes);
  } else {
    Result<std::string> name = text::canonical_charset(options.charset);
    if (!name) return name.error();
    charset = {*name, text::bom_length(bytes, *name)};
    // "utf-16" says nothing of the order of its bytes; the mark does.
    if (*name == "UTF-16LE" && text::bom_length(bytes, "UTF-16BE") > 0) charset = {"UTF-16BE", 2};
  }
  result.had_bom = charset.bom_bytes > 0;
  result.charset = charset.name;
  if (charset.name == "UTF-8") {
    result.bom = result.had_bom;
    result.text = std::move(bytes);
    result.bad = text::invalid_utf8_offsets(result.text);
    return Done{};
  }
  bytes.erase(0, charset.bom_bytes);
  Result<text::DecodedText> decoded = text::decode(bytes, charset.name);
  if (!decoded) return decoded.error();
  result.bom = true;
  result.text = std::move(decoded->text);
  result.text.insert(0, kUtf8Bom);
  result.bad = std::move(decoded->bad);
  for (std::uint64_t& offset : result.bad) offset += kUtf8Bom.size();
  result.source = std::move(bytes);
  return Done{};
}

}  // namespace

Result<UnpackedText> unpack(std::string bytes, const std::string& where,
                            const ReadOptions& options) {
  const auto input_error = [&](std::string_view message) {
    return Error{ErrorCode::kInput, std::string(message), where};
  };
  if (options.delimiter != '\0' && !is_usable_delimiter(options.delimiter)) {
    return Error{ErrorCode::kUsage,
                 "the delimiter must be a punctuation mark or a tab, and no quote", where};
  }
  UnpackedText result;
  result.gzip = is_gzip(bytes);
  if (result.gzip) {
    Result<std::string> unpacked = gunzip(
        bytes, {.max_bytes = options.max_text_bytes, .max_ratio = options.max_gzip_ratio}, where);
    if (!unpacked) return unpacked.error();
    bytes = std::move(unpacked).value();
  }
  if (bytes.empty()) return input_error("the file is empty");
  if (bytes.size() > options.max_text_bytes) {
    return input_error("is larger than the limit of " + std::to_string(options.max_text_bytes) +
                       " bytes; split the file");
  }
  if (const std::string_view what = not_a_text_file(bytes); !what.empty()) return input_error(what);
  if (Status decoded = decode_text(std::move(bytes), options, result); !decoded) {
    Error error = decoded.error();
    error.where = where;
    return error;
  }
  return result;
}

TextLayout find_layout(std::string_view text, bool bom, const ReadOptions& options) {
  TextLayout found;
  found.begin = bom ? kUtf8Bom.size() : 0;
  const SepLine sep_line = find_sep_line(text, found.begin);
  found.sep_line = sep_line.delimiter != '\0';
  if (found.sep_line) found.begin = sep_line.end;
  if (options.delimiter != '\0' || found.sep_line) {
    found.delimiter = options.delimiter != '\0' ? options.delimiter : sep_line.delimiter;
    found.title_records = title_records(text, found.begin, found.delimiter);
  } else {
    const Layout layout = detect_layout(text, found.begin);
    found.delimiter = layout.delimiter;
    found.title_records = layout.title_records;
  }
  return found;
}

std::string file_name(const std::string& path) {
  const std::size_t slash = path.find_last_of('/');
  return slash == path.npos ? path : path.substr(slash + 1);
}

}  // namespace gigo::io
