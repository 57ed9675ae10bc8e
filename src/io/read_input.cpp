// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <utility>

#include "base/file.hpp"
#include "base/hash.hpp"
#include "gigo/io.hpp"
#include "io/detect.hpp"
#include "io/record_reader.hpp"
#include "io/table_builder.hpp"
#include "io/unpack.hpp"
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

/// Gives every cell of file.undecoded the bytes that the file has for it.
Status copy_undecoded_bytes(const UnpackedText& text, const std::vector<UndecodedPlace>& places,
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
Status cut_into_cells(const UnpackedText& text, const ReadOptions& options, InputFile& file) {
  Dialect& dialect = file.dialect;
  const TextLayout layout = find_layout(file.text, dialect.bom, options);
  dialect.delimiter = layout.delimiter;
  RecordReader reader(file.text, layout.begin, dialect.delimiter);
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
                             .gzip = text.gzip,
                             .file_has_bom = text.had_bom,
                             .charset_forced = !options.charset.empty(),
                             .delimiter_forced = options.delimiter != '\0',
                             .sep_line = layout.sep_line,
                             .header_row = layout.title_records > 0 ? file.header_row_number : 0U});
  return copy_undecoded_bytes(text, builder.undecoded_places(), file);
}

/// read_bytes() with `where` for errors.
Result<InputFile> read(std::string bytes, std::string label, const std::string& where,
                       const ReadOptions& options) {
  InputFile file;
  file.path_label = std::move(label);
  file.bytes = bytes.size();
  file.fingerprint = base::hex(base::hash128(bytes));
  Result<UnpackedText> text = unpack(std::move(bytes), where, options);
  if (!text) return text.error();
  file.text = std::move(text->text);
  file.dialect.charset = text->charset;
  file.dialect.bom = text->bom;
  if (Status cut = cut_into_cells(*text, options, file); !cut) {
    Error error = cut.error();
    error.where = where;
    return error;
  }
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
