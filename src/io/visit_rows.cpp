// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include "base/ascii.hpp"
#include "base/file.hpp"
#include "gigo/io.hpp"
#include "io/record_reader.hpp"
#include "io/unpack.hpp"

namespace gigo::io {
namespace {

std::string_view cell_of(std::string_view text, const RawCell& cell, std::string& scratch) {
  if (!cell.doubled_quotes) return text.substr(cell.begin, cell.end - cell.begin);
  scratch.clear();
  append_content(scratch, text, cell);
  return scratch;
}

}  // namespace

Status visit_rows(const std::string& path, const ReadOptions& options, const ChooseColumns& choose,
                  const VisitRow& visit) {
  Result<base::FileBytes> content = base::read_file(path);
  if (!content) return content.error();
  const Result<UnpackedText> unpacked = unpack(std::move(content->bytes), path, options);
  if (!unpacked) return unpacked.error();
  const std::string_view text = unpacked->text;
  const TextLayout layout = find_layout(text, unpacked->bom, options);
  RecordReader reader(text, layout.begin, layout.delimiter);
  RawRecord record;
  std::uint64_t number = 0;
  for (std::size_t i = 0; i <= layout.title_records; ++i) {
    if (!reader.next(record))
      return Error{ErrorCode::kInput, "has no header line, only empty lines", path};
    number += record.blank_lines + 1;
  }
  std::string scratch;
  std::vector<std::string> headers;
  for (const RawCell& cell : record.cells) headers.emplace_back(cell_of(text, cell, scratch));
  const Result<std::vector<std::size_t>> chosen = choose(headers);
  if (!chosen) return chosen.error();

  std::vector<std::string> buffers(chosen->size());
  std::vector<std::string_view> cells(chosen->size());
  while (reader.next(record)) {
    number += record.blank_lines + 1;
    bool complete = true;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const std::size_t column = (*chosen)[i];
      complete = complete && column < record.cells.size();
      cells[i] = column < record.cells.size() ? cell_of(text, record.cells[column], buffers[i])
                                              : std::string_view();
    }
    const bool blank = std::all_of(record.cells.begin(), record.cells.end(), [&](const RawCell& c) {
      return base::trim(text.substr(c.begin, c.end - c.begin)).empty();
    });
    if (Status status = visit({number, complete, blank, cells}); !status) return status;
  }
  return Done{};
}

}  // namespace gigo::io
