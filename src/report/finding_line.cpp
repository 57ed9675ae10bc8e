// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <iterator>

#include "report/json.hpp"
#include "report/render.hpp"

namespace gigo::report {

std::string finding_message(Code code) {
  const CodeInfo& info = code_info(code);
  std::string message(info.text);
  if (!info.advice.empty()) message.append("; ").append(info.advice);
  return message;
}

void append_finding_json(std::string& out, const FindingLine& line) {
  const CodeInfo& info = code_info(line.code);
  fmt::format_to(std::back_inserter(out), "{{\"row\":{},\"column\":", line.row);
  if (line.column.empty()) {
    out += "null";
  } else {
    append_json_string(out, line.column);
  }
  fmt::format_to(std::back_inserter(out),
                 ",\"code\":\"{}\",\"severity\":\"{}\",\"message\":", info.name,
                 to_string(info.severity));
  append_json_string(out, finding_message(line.code));
  out += ",\"suggestion\":";
  append_json_string(out, line.suggestion);
  out += ",\"input\":";
  append_json_string(out, line.input);
  out += "}\n";
}

}  // namespace gigo::report
