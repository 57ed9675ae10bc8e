// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <optional>

#include "base/log2.hpp"
#include "engine/json_fields.hpp"
#include "gigo/model.hpp"
#include "report/json.hpp"

namespace gigo {
namespace {

using engine::JsonFields;
using report::JsonWriter;

constexpr std::size_t kMostEntries = 1000;  // of any list

std::string slot_line(const ModelSlot& slot) {
  JsonWriter json(JsonWriter::Layout::kLine);
  json.begin_object().key("levels").begin_array();
  for (const Level level : slot.levels) json.string(to_string(level));
  json.end_array();
  json.key("m_ppm").number(slot.m_ppm);
  json.key("u_ppb").number(slot.u_ppb);
  json.key("bits").string(base::format_weight(slot.weight));
  json.key("weight").integer(slot.weight);
  return json.end_object().take();
}

std::string class_line(const ModelClass& entry) {
  JsonWriter json(JsonWriter::Layout::kLine);
  json.begin_object().key("name").string(entry.name);
  json.key("bits").string(base::format_weight(entry.prior));
  json.key("weight").integer(entry.prior);
  return json.end_object().take();
}

std::string check_line(const PairScore& pair) {
  JsonWriter json(JsonWriter::Layout::kLine);
  json.begin_object().key("a").number(index(pair.a));
  json.key("b").number(index(pair.b));
  json.key("weight").integer(pair.weight);
  return json.end_object().take();
}

template <class Enum>
std::optional<Enum> named(std::string_view name, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    if (to_string(static_cast<Enum>(i)) == name) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

const nlohmann::json& entries(const JsonFields& fields, const char* name, bool& ok) {
  const nlohmann::json& list = fields.list(name);
  ok = ok && list.size() <= kMostEntries;
  return list;
}

ModelSlot read_slot(const nlohmann::json& json, bool& ok) {
  const JsonFields fields(json, ok);
  ModelSlot slot;
  for (const nlohmann::json& level : entries(fields, "levels", ok)) {
    const auto found = level.is_string()
                           ? named<Level>(level.get_ref<const std::string&>(),
                                          static_cast<std::size_t>(Level::kDifferent) + 1)
                           : std::nullopt;
    ok = ok && found.has_value();
    if (found) slot.levels.push_back(*found);
  }
  slot.m_ppm = static_cast<std::uint32_t>(fields.number("m_ppm", 1'000'000));
  slot.u_ppb = fields.number("u_ppb", 1'000'000'000);
  slot.weight = fields.integer("weight");
  return slot;
}

ModelAttribute read_attribute(const nlohmann::json& json, bool& ok) {
  const JsonFields fields(json, ok);
  ModelAttribute attribute;
  attribute.name = fields.text("name");
  const auto comparison = named<Comparison>(fields.text("comparison"), kComparisonCount);
  ok = ok && comparison.has_value();
  if (comparison) attribute.comparison = *comparison;
  attribute.frequency_ppm = static_cast<std::uint32_t>(fields.number("frequency_ppm", 1'000'000));
  attribute.only_against = fields.flag("only_against");
  attribute.present = fields.flag("present");
  for (const nlohmann::json& slot : entries(fields, "agreement", ok)) {
    attribute.slots.push_back(read_slot(slot, ok));
  }
  return attribute;
}

}  // namespace

std::string write_model(const MatchModel& model) {
  JsonWriter json(JsonWriter::Layout::kPretty);
  json.begin_object();
  json.key("model").string(model.id);
  json.key("weight_unit").string("2^-20 bit");
  json.key("sampled_pairs").number(model.sampled_pairs);
  json.key("prior_pairs").number(model.prior_pairs);
  json.key("prior_records").number(model.prior_records);
  json.key("classes").begin_array();
  for (const ModelClass& entry : model.classes) json.raw(class_line(entry));
  json.end_array();
  json.key("attributes").begin_array();
  for (const ModelAttribute& attribute : model.attributes) {
    json.begin_object();
    json.key("name").string(attribute.name);
    json.key("comparison").string(to_string(attribute.comparison));
    json.key("present").boolean(attribute.present);
    json.key("only_against").boolean(attribute.only_against);
    json.key("frequency_ppm").number(attribute.frequency_ppm);
    json.key("agreement").begin_array();
    for (const ModelSlot& slot : attribute.slots) json.raw(slot_line(slot));
    json.end_array();
    json.end_object();
  }
  json.end_array();
  json.key("checks").begin_array();
  for (const PairScore& pair : model.checks) json.raw(check_line(pair));
  json.end_array();
  json.end_object();
  return json.take();
}

Result<MatchModel> read_model(std::string_view text, std::string_view name) {
  const nlohmann::json json = nlohmann::json::parse(text.begin(), text.end(), nullptr, false);
  bool ok = json.is_object();
  const JsonFields fields(json, ok);
  MatchModel model;
  model.id = fields.text("model");
  model.sampled_pairs = fields.number("sampled_pairs", UINT64_MAX);
  model.prior_pairs = static_cast<std::uint32_t>(fields.number("prior_pairs", UINT32_MAX));
  model.prior_records = static_cast<std::uint32_t>(fields.number("prior_records", 1'000'000));
  for (const nlohmann::json& entry : entries(fields, "classes", ok)) {
    const JsonFields of_class(entry, ok);
    model.classes.push_back({of_class.text("name"), of_class.integer("weight")});
  }
  for (const nlohmann::json& entry : entries(fields, "attributes", ok)) {
    model.attributes.push_back(read_attribute(entry, ok));
  }
  for (const nlohmann::json& entry : entries(fields, "checks", ok)) {
    const JsonFields pair(entry, ok);
    const auto row = [&](const char* key) {
      return RowId{static_cast<std::uint32_t>(pair.number(key, UINT32_MAX))};
    };
    model.checks.push_back({row("a"), row("b"), pair.integer("weight"), 0});
  }
  if (ok && fields.text("weight_unit") == "2^-20 bit") return model;
  return Error{ErrorCode::kInput, "is no model as gigo clean writes it", std::string(name)};
}

}  // namespace gigo
