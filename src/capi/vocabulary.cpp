// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <utility>

#include "capi/output.hpp"
#include "capi/words.hpp"
#include "report/json.hpp"

namespace {

using namespace gigo;        // NOLINT: this file translates between the two
using namespace gigo::capi;  // NOLINT: see above
using report::JsonWriter;

void begin_entry(JsonWriter& json, std::int64_t number, std::string_view name) {
  json.begin_object().key("number").integer(number).key("name").string(name);
}

template <class Word, std::size_t Count, class NameOf>
void write_words(JsonWriter& json, std::string_view title, const std::array<Word, Count>& words,
                 NameOf&& name_of_word) {
  json.key(title).begin_array();
  for (const Word word : words) {
    begin_entry(json, number_of(word), name_of_word(word));
    json.end_object();
  }
  json.end_array();
}

template <class Enum, std::size_t Count>
constexpr std::array<Enum, Count> all_of() {
  std::array<Enum, Count> words{};
  for (std::size_t i = 0; i < Count; ++i) words[i] = static_cast<Enum>(i);
  return words;
}

void write_statuses(JsonWriter& json) {
  constexpr std::array kStatuses{GIGO_OK,           GIGO_MISUSE,       GIGO_NOMEM,
                                 GIGO_CANCELLED,    GIGO_OUT_OF_RANGE, GIGO_BUFFER_TOO_SMALL,
                                 GIGO_MEMORY_LIMIT, GIGO_INPUT,        GIGO_UNKNOWN_FIELD,
                                 GIGO_CONFIG,       GIGO_UNKNOWN_KEY,  GIGO_CONFIG_VALUE,
                                 GIGO_INTERNAL};
  json.key("status").begin_array();
  for (const gigo_status status : kStatuses) {
    begin_entry(json, status, gigo_status_text(status));
    json.end_object();
  }
  json.end_array();
}

void write_fields(JsonWriter& json) {
  json.key("field").begin_array();
  for (const FieldInfo& info : all_fields()) {
    begin_entry(json, number_of(info.field), info.name);
    json.key("label").string(info.label).key("doc").string(info.doc);
    json.key("takes_kind").boolean(info.takes_kind).end_object();
  }
  json.end_array();
}

void write_codes(JsonWriter& json) {
  json.key("code").begin_array();
  for (const CodeInfo& info : all_codes()) {
    begin_entry(json, number_of(info.code), info.name);
    json.key("severity").integer(number_of(info.severity));
    json.key("fix").integer(number_of(info.fix));
    json.key("text").string(info.text).key("advice").string(info.advice).end_object();
  }
  json.end_array();
}

void write_counts(JsonWriter& json) {
  constexpr std::array<std::pair<gigo_count, std::string_view>, 5> kCounts{
      {{GIGO_COUNT_ROWS, "rows"},
       {GIGO_COUNT_PERSONS, "persons"},
       {GIGO_COUNT_MERGE_GROUPS, "merge_groups"},
       {GIGO_COUNT_PAIRS, "pairs"},
       {GIGO_COUNT_FINDINGS, "findings"}}};
  json.key("count").begin_array();
  for (const auto& [number, name] : kCounts) {
    begin_entry(json, number, name);
    json.end_object();
  }
  json.end_array();
}

std::string vocabulary() {
  const auto shown = [](auto word) { return to_string(word); };
  JsonWriter json(JsonWriter::Layout::kPretty);
  json.begin_object();
  write_statuses(json);
  write_fields(json);
  write_words(json, "value_status", all_of<ValueStatus, 7>(), shown);
  write_words(json, "severity", all_of<Severity, 3>(), shown);
  write_words(json, "fix", all_of<FixPolicy, 3>(), [](FixPolicy fix) { return name_of(fix); });
  write_words(json, "verdict", all_of<Band, 4>(), shown);
  write_words(json, "comparison", all_of<Comparison, kComparisonCount>(), shown);
  write_words(json, "level", all_of<Level, 9>(), shown);
  write_words(json, "phone_type", all_of<PhoneType, 12>(), shown);
  write_words(json, "email_flag", std::to_array(kEmailFlags), shown);
  write_codes(json);
  write_counts(json);
  json.end_object();
  return json.take();
}

std::string data_sources() {
  const PhonePlansSource& plans = phone_plans_source();
  JsonWriter json(JsonWriter::Layout::kPretty);
  json.begin_array().begin_object();
  json.key("name").string(plans.name).key("about").string("phone numbering plans");
  json.key("version").string(plans.version).key("date").string(plans.date);
  json.key("licence").string(plans.licence).end_object().end_array();
  return json.take();
}

}  // namespace

gigo_status gigo_data_sources(gigo_write_fn write, void* user, gigo_error* error) noexcept {
  if (write == nullptr) return misuse(error, "the write callback is NULL");
  return guarded(error, [&] { return write_text(write, user, data_sources(), error); });
}

gigo_status gigo_vocabulary(gigo_write_fn write, void* user, gigo_error* error) noexcept {
  if (write == nullptr) return misuse(error, "the write callback is NULL");
  return guarded(error, [&] { return write_text(write, user, vocabulary(), error); });
}
