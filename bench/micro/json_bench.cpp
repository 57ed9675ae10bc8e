// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>
#include <string>

#include "case.hpp"
#include "people.hpp"
#include "report/json.hpp"
#include "topics.hpp"

namespace gigo::bench {
namespace {

using report::JsonWriter;

std::size_t write(const std::string& cell) {
  JsonWriter json(JsonWriter::Layout::kLine);
  json.begin_object().key("row").number(cell.size()).key("value").string(cell).end_object();
  return json.take().size();
}

std::size_t write_by_nlohmann(const std::string& cell) {
  nlohmann::json json;
  json["row"] = cell.size();
  json["value"] = cell;
  return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace).size();
}

}  // namespace

void add_json() {
  const auto notes = []() -> const auto& { return some_cells(datagen::Cell::kCompany); };
  add("json_writer/companies", notes, write);
  add("reference/json_writer/companies/nlohmann", notes, write_by_nlohmann);
}

}  // namespace gigo::bench
