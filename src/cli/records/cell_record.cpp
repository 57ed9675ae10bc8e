// SPDX-License-Identifier: Apache-2.0
#include "cli/records/cell_record.hpp"

#include <algorithm>

#include "report/json.hpp"

namespace gigo::cli {
namespace {

using engine::CellPart;
using engine::parts_of;
using engine::PartShape;
using report::append_json_string;

// A cell may hold several of them.
template <class Value>
concept HasSeveral = requires(const Value& value) {
  value.written;
};

// The value that the record is about: the first that may be used, else the first there is a form
// of, else the first.
template <class Value>
const Value* chosen(std::span<const Value> values) {
  for (const Value& value : values) {
    if (usable(value.status)) return &value;
  }
  for (const Value& value : values) {
    if (!value.value.empty()) return &value;
  }
  return values.empty() ? nullptr : &values.front();
}

void append_json_part(std::string& out, PartShape shape, std::string_view text) {
  switch (shape) {
    case PartShape::kText:
      append_json_string(out, text);
      return;
    case PartShape::kNumber:
    case PartShape::kTruth:
      out += text.empty() ? "null" : text;
      return;
    case PartShape::kWords:
      break;
  }
  out += '[';
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(','), text.size());
    append_json_string(out, text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (!text.empty()) out += ',';
  }
  out += ']';
}

template <class Value>
void append_json_parts(std::string& out, const Value* value) {
  out += "\"parts\":{";
  if (value != nullptr) {
    std::string text;
    bool first = true;
    for (const CellPart<Value>& part : parts_of<Value>()) {
      if (!first) out += ',';
      first = false;
      out += '"';
      out += part.name;
      out += "\":";
      text.clear();
      part.write(*value, text);
      append_json_part(out, part.shape, text);
    }
  }
  out += '}';
}

template <class Value>
void append_json_value(std::string& out, const Value* value) {
  out += "\"value\":";
  append_json_string(out, value == nullptr ? std::string_view{} : std::string_view(value->value));
  out += ",\"status\":\"";
  out += to_string(value == nullptr ? ValueStatus::kMissing : value->status);
  out += '"';
}

void append_json_codes(std::string& out, const RecordLine& line, std::span<const CellNote> notes) {
  bool first = true;
  const auto add = [&](Code code) {
    if (!first) out += ',';
    first = false;
    out += '"';
    out += code_info(code).name;
    out += '"';
  };
  out += ",\"codes\":[";
  for (const Code code : line.codes) add(code);
  for (const CellNote& note : notes) add(note.code);
  out += ']';
  first = true;
  for (const CellNote& note : notes) {
    if (note.suggestion.empty()) continue;
    out += first ? ",\"suggestions\":{\"" : ",\"";
    first = false;
    out += code_info(note.code).name;
    out += "\":";
    append_json_string(out, note.suggestion);
  }
  if (!first) out += '}';
}

template <class Value>
void append_json_record(std::string& out, const RecordLine& line, const CellAnswer<Value>& cell) {
  const Value* const value = chosen(cell.values);
  out += "{\"input\":";
  append_json_string(out, line.text);
  out += ',';
  append_json_value(out, value);
  append_json_codes(out, line, cell.notes);
  out += ',';
  append_json_parts(out, value);
  if (cell.values.size() > 1) {
    out += ",\"values\":[";
    for (const Value& one : cell.values) {
      out += &one == cell.values.data() ? "{" : ",{";
      append_json_value(out, &one);
      out += ',';
      append_json_parts(out, &one);
      out += '}';
    }
    out += ']';
  }
  out += "}\n";
}

void append_tsv_cell(std::string& out, std::string_view text) {
  for (const char c : text) {
    switch (c) {
      case '\t':
        out += "\\t";
        break;
      case '\n':
        out += "\\n";
        break;
      case '\r':
        out += "\\r";
        break;
      case '\0':
        out += "\\0";
        break;
      case '\\':
        out += "\\\\";
        break;
      default:
        out += c;
    }
  }
}

template <class Value>
void append_tsv_record(std::string& out, const RecordLine& line, const CellAnswer<Value>& cell) {
  const Value* const value = chosen(cell.values);
  append_tsv_cell(out, line.text);
  out += '\t';
  if (value != nullptr) append_tsv_cell(out, value->value);
  out += '\t';
  out += to_string(value == nullptr ? ValueStatus::kMissing : value->status);
  out += '\t';
  std::string_view separator;
  const auto add = [&](Code code) {
    out += separator;
    separator = ",";
    out += code_info(code).name;
  };
  for (const Code code : line.codes) add(code);
  for (const CellNote& note : cell.notes) add(note.code);
  out += '\t';
  separator = {};
  for (const CellNote& note : cell.notes) {
    if (note.suggestion.empty()) continue;
    out += separator;
    separator = "; ";
    out += code_info(note.code).name;
    out += '=';
    append_tsv_cell(out, note.suggestion);
  }
  std::string text;
  for (const CellPart<Value>& part : parts_of<Value>()) {
    out += '\t';
    if (value == nullptr) continue;
    text.clear();
    part.write(*value, text);
    append_tsv_cell(out, text);
  }
  out += '\t';
  if constexpr (HasSeveral<Value>) {
    for (std::size_t i = 0; cell.values.size() > 1 && i < cell.values.size(); ++i) {
      if (i > 0) out += "; ";
      const Value& one = cell.values[i];
      append_tsv_cell(out, one.value.empty() ? one.written : one.value);
    }
  }
  out += '\n';
}

}  // namespace

template <class Value>
void append_header(std::string& out, RecordFormat format) {
  if (format != RecordFormat::kTsv) return;
  out += "input\tvalue\tstatus\tcodes\tsuggestions";
  for (const CellPart<Value>& part : parts_of<Value>()) {
    out += '\t';
    out += part.name;
  }
  out += "\tvalues\n";
}

template <class Value>
void append_record(std::string& out, RecordFormat format, const RecordLine& line,
                   const CellAnswer<Value>& answer) {
  if (format == RecordFormat::kTsv) {
    append_tsv_record(out, line, answer);
  } else {
    append_json_record(out, line, answer);
  }
}

template void append_header<EmailValue>(std::string&, RecordFormat);
template void append_record<EmailValue>(std::string&, RecordFormat, const RecordLine&,
                                        const CellAnswer<EmailValue>&);
template void append_header<PhoneValue>(std::string&, RecordFormat);
template void append_record<PhoneValue>(std::string&, RecordFormat, const RecordLine&,
                                        const CellAnswer<PhoneValue>&);
template void append_header<PersonName>(std::string&, RecordFormat);
template void append_record<PersonName>(std::string&, RecordFormat, const RecordLine&,
                                        const CellAnswer<PersonName>&);
template void append_header<Organisation>(std::string&, RecordFormat);
template void append_record<Organisation>(std::string&, RecordFormat, const RecordLine&,
                                          const CellAnswer<Organisation>&);
template void append_header<PostalAddress>(std::string&, RecordFormat);
template void append_record<PostalAddress>(std::string&, RecordFormat, const RecordLine&,
                                           const CellAnswer<PostalAddress>&);
template void append_header<CountryValue>(std::string&, RecordFormat);
template void append_record<CountryValue>(std::string&, RecordFormat, const RecordLine&,
                                          const CellAnswer<CountryValue>&);
template void append_header<DateValue>(std::string&, RecordFormat);
template void append_record<DateValue>(std::string&, RecordFormat, const RecordLine&,
                                       const CellAnswer<DateValue>&);
template void append_header<IdentifierValue>(std::string&, RecordFormat);
template void append_record<IdentifierValue>(std::string&, RecordFormat, const RecordLine&,
                                             const CellAnswer<IdentifierValue>&);

}  // namespace gigo::cli
