// SPDX-License-Identifier: Apache-2.0
#include "gigo/io.hpp"

namespace gigo::io {
namespace {

std::string hexadecimal(std::string_view bytes) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text;
  text.reserve(bytes.size() * 2);
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    text += kDigits[byte >> 4];
    text += kDigits[byte & 15];
  }
  return text;
}

void write_cell(const InputFile& input, const UndecodedCell& cell, CsvWriter& csv) {
  const Table& table = input.table;
  const bool in_header = cell.row == kHeaderRow;
  const bool in_surplus = cell.column >= table.columns.size();
  const std::string_view header =
      in_surplus ? std::string_view("gigo_surplus") : table.headers[cell.column];
  csv.cell(input.path_label);
  csv.cell(std::to_string(in_header ? input.header_row_number : table.row_numbers[cell.row]));
  csv.cell(std::to_string(cell.column + 1));
  csv.cell(header);
  csv.cell(in_header    ? header
           : in_surplus ? std::string_view()
                        : table.columns[cell.column][cell.row]);
  csv.cell(hexadecimal(cell.bytes));
  csv.end_row();
}

}  // namespace

Status write_undecoded(std::span<const InputFile* const> inputs, const Sink& sink) {
  CsvWriter csv(sink, {});
  for (const char* header : {"file", "row", "column", "header", "text", "bytes"}) csv.cell(header);
  csv.end_row();
  for (const InputFile* input : inputs) {
    for (const UndecodedCell& cell : input->undecoded) write_cell(*input, cell, csv);
  }
  return csv.finish();
}

}  // namespace gigo::io
