// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "report/json.hpp"
#include "report/render.hpp"

namespace gigo::report {
namespace {

std::size_t number_of(Code code) { return static_cast<std::size_t>(code); }

}  // namespace

std::string finding_message(Code code) {
  const CodeInfo& info = code_info(code);
  std::string message(info.text);
  if (!info.advice.empty()) message.append("; ").append(info.advice);
  return message;
}

FindingMessages::FindingMessages() {
  for (const CodeInfo& info : all_codes()) {
    messages_.resize(std::max(messages_.size(), number_of(info.code) + 1));
    Message& message = messages_[number_of(info.code)];
    message.text = finding_message(info.code);
    message.json = fmt::format(",\"code\":\"{}\",\"severity\":\"{}\",\"message\":", info.name,
                               to_string(info.severity));
    append_json_string(message.json, message.text);
    message.json += ",\"suggestion\":";
  }
}

std::string_view FindingMessages::text(Code code) const noexcept {
  return messages_[number_of(code)].text;
}

void FindingMessages::append_json(std::string& out, const FindingLine& line) const {
  fmt::format_to(std::back_inserter(out), "{{\"row\":{},\"column\":", line.row);
  if (line.column.empty()) {
    out += "null";
  } else {
    append_json_string(out, line.column);
  }
  out += messages_[number_of(line.code)].json;
  append_json_string(out, line.suggestion);
  out += ",\"input\":";
  append_json_string(out, line.input);
  out += "}\n";
}

}  // namespace gigo::report
