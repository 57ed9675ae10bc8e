// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <utility>

#include "base/file.hpp"
#include "base/hash.hpp"
#include "gigo/io.hpp"
#include "io/detect.hpp"
#include "io/find_header.hpp"
#include "io/gzip.hpp"
#include "io/record_reader.hpp"
#include "io/table_builder.hpp"
#include "text/charset.hpp"

namespace gigo {

std::string_view to_string(LineEnd line_end) noexcept {
  switch (line_end) {
    case LineEnd::kCrLf:
      return "\r\n";
    case LineEnd::kCr:
      return "\r";
    case LineEnd::kLf:
      break;
  }
  return "\n";
}

std::string_view InputFile::record(std::size_t row) const noexcept {
  std::size_t begin = row == 0 ? header_end : record_ends[row - 1];
  while (begin < record_ends[row] && (text[begin] == '\r' || text[begin] == '\n')) ++begin;
  return std::string_view(text).substr(begin, record_ends[row] - begin);
}

namespace io {
namespace {

constexpr std::string_view kUtf8Bom = "\xEF\xBB\xBF";

/// Text as UTF-8 and how it came to be.
struct Text {
  std::string source;  ///< the undecoded bytes after the byte order mark; empty for UTF-8
  std::vector<std::uint64_t> bad;  ///< offsets in InputFile::text
  bool had_bom = false;
};

/// Unpacks and decodes into file.text; sets file.dialect's charset and bom.
Result<Text> decode_text(std::string bytes, const ReadOptions& options, InputFile& file) {
  Text result;
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
  file.dialect.charset = charset.name;
  if (charset.name == "UTF-8") {
    file.dialect.bom = result.had_bom;
    file.text = std::move(bytes);
    result.bad = text::invalid_utf8_offsets(file.text);
    return result;
  }
  bytes.erase(0, charset.bom_bytes);
  Result<text::DecodedText> decoded = text::decode(bytes, charset.name);
  if (!decoded) return decoded.error();
  file.dialect.bom = true;
  file.text = std::move(decoded->text);
  file.text.insert(0, kUtf8Bom);
  result.bad = std::move(decoded->bad);
  for (std::uint64_t& offset : result.bad) offset += kUtf8Bom.size();
  result.source = std::move(bytes);
  return result;
}

/// Gives every cell of file.undecoded the bytes that the file has for it.
Status copy_undecoded_bytes(const Text& text, const std::vector<UndecodedPlace>& places,
                            InputFile& file) {
  if (file.dialect.charset == "UTF-8") {
    for (std::size_t i = 0; i < places.size(); ++i)
      file.undecoded[i].bytes = file.text.substr(places[i].begin, places[i].end - places[i].begin);
    return Done{};
  }
  std::vector<std::uint64_t> offsets;
  for (const UndecodedPlace& place : places) {
    offsets.push_back(place.begin - kUtf8Bom.size());
    offsets.push_back(place.end - kUtf8Bom.size());
  }
  const Result<std::vector<std::uint64_t>> source =
      text::source_offsets(text.source, file.dialect.charset, offsets);
  if (!source) return source.error();
  for (std::size_t i = 0; i < places.size(); ++i) {
    const std::uint64_t begin = (*source)[2 * i];
    file.undecoded[i].bytes = text.source.substr(begin, (*source)[2 * i + 1] - begin);
  }
  return Done{};
}

/// Cuts file.text into file.table; sets what is left of file.dialect, and file.detection.
Status cut_into_cells(const Text& text, bool gzip, const ReadOptions& options, InputFile& file) {
  Dialect& dialect = file.dialect;
  std::size_t begin = dialect.bom ? kUtf8Bom.size() : 0;
  const SepLine sep_line = find_sep_line(file.text, begin);
  if (sep_line.delimiter != '\0') begin = sep_line.end;
  const bool forced = options.delimiter != '\0';
  Layout layout;
  if (forced || sep_line.delimiter != '\0') {
    layout.delimiter = forced ? options.delimiter : sep_line.delimiter;
    layout.title_records = title_records(file.text, begin, layout.delimiter);
  } else {
    layout = detect_layout(file.text, begin);
  }
  dialect.delimiter = layout.delimiter;
  RecordReader reader(file.text, begin, dialect.delimiter);
  TableBuilder builder(file, text.bad);
  RawRecord record;
  for (std::size_t i = 0; i < layout.title_records && reader.next(record); ++i)
    builder.skip(record);
  if (!reader.next(record))
    return Error{ErrorCode::kInput, "has no header line, only empty lines", file.path_label};
  if (Status added = builder.add_header(record); !added) return added;
  while (reader.next(record)) {
    if (Status added = builder.add_row(record); !added) return added;
  }
  dialect.line_end = most_frequent(reader.line_ends());
  file.detection = describe({.dialect = dialect,
                             .line_ends = reader.line_ends(),
                             .columns = file.table.columns.size(),
                             .gzip = gzip,
                             .file_has_bom = text.had_bom,
                             .charset_forced = !options.charset.empty(),
                             .delimiter_forced = forced,
                             .sep_line = sep_line.delimiter != '\0',
                             .header_row = layout.title_records > 0 ? file.header_row_number : 0U});
  return copy_undecoded_bytes(text, builder.undecoded_places(), file);
}

std::string file_name(const std::string& path) {
  const std::size_t slash = path.find_last_of('/');
  return slash == path.npos ? path : path.substr(slash + 1);
}

/// read_bytes() with `where` for errors.
Result<InputFile> read(std::string bytes, std::string label, const std::string& where,
                       const ReadOptions& options) {
  InputFile file;
  file.path_label = std::move(label);
  file.bytes = bytes.size();
  file.fingerprint = base::hex(base::hash128(bytes));
  const auto input_error = [&](std::string_view message) {
    return Error{ErrorCode::kInput, std::string(message), where};
  };
  if (options.delimiter != '\0' && !is_usable_delimiter(options.delimiter)) {
    return Error{ErrorCode::kUsage,
                 "the delimiter must be a punctuation mark or a tab, and no quote", where};
  }
  const bool gzip = is_gzip(bytes);
  if (gzip) {
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

  const auto placed = [&](Error error) {
    error.where = where;
    return error;
  };
  Result<Text> text = decode_text(std::move(bytes), options, file);
  if (!text) return placed(text.error());
  if (Status cut = cut_into_cells(*text, gzip, options, file); !cut) return placed(cut.error());
  return file;
}

}  // namespace

Result<InputFile> read_bytes(std::string bytes, std::string_view label,
                             const ReadOptions& options) {
  return read(std::move(bytes), std::string(label), std::string(label), options);
}

Result<InputFile> read_input(const std::string& path, const ReadOptions& options) {
  Result<base::FileBytes> content = base::read_file(path);
  if (!content) return content.error();
  const FileIdentity identity = content->identity;
  Result<InputFile> file = read(std::move(content->bytes), file_name(path), path, options);
  if (file) file->identity = identity;
  return file;
}

Status verify_unchanged(const std::string& path, const InputFile& input) {
  if (input.identity == FileIdentity{}) return Done{};
  const Result<FileIdentity> now = base::identify_file(path);
  if (!now) return now.error();
  if (*now != input.identity)
    return Error{ErrorCode::kInput, "was changed while gigo worked on it; run again", path};
  return Done{};
}

}  // namespace io
}  // namespace gigo
