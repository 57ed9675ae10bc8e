// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <charconv>
#include <memory>

#include "capi/handles.hpp"
#include "capi/output.hpp"
#include "report/json.hpp"

namespace {

using namespace gigo;        // NOLINT: this file translates between the two
using namespace gigo::capi;  // NOLINT: see above

constexpr std::string_view kNotAConfig = "the config is NULL or no config";
constexpr std::string_view kTextName = "text";

// A program that embeds gigo decides about threads itself.
Config defaults() {
  Config config;
  config.threads = 1;
  return config;
}

bool is_key(std::string_view name) {
  const auto keys = config_keys();
  return std::any_of(keys.begin(), keys.end(),
                     [name](const ConfigKey& key) { return key.name == name; });
}

gigo_status unknown_key(gigo_error* error, std::string_view key) {
  const std::string_view near = nearest_config_key(key);
  const std::string message =
      near.empty() ? "no such key" : "no such key; did you mean " + std::string(near) + "?";
  return fail(error, GIGO_UNKNOWN_KEY, message, {-1, -1, key});
}

// "text:3:7" of parse_config as numbers.
Place place_of(std::string_view where) {
  Place place;
  if (!where.starts_with(kTextName) || where.size() <= kTextName.size()) return place;
  const char* const end = where.data() + where.size();
  const auto [colon, bad] = std::from_chars(where.data() + kTextName.size() + 1, end, place.row);
  if (bad != std::errc{} || colon == end) return place;
  std::from_chars(colon + 1, end, place.column);
  return place;
}

// "region: no such region" of parse_config: the key that it is about, or nothing.
std::string_view key_of(std::string_view message) {
  const std::string_view name = message.substr(0, message.find(':'));
  if (is_key(name)) return name;
  constexpr std::string_view kUnknown = "unknown key ";
  if (!message.starts_with(kUnknown)) return {};
  const std::string_view unknown = message.substr(kUnknown.size());
  return unknown.substr(0, unknown.find(';'));
}

std::string describe() {
  report::JsonWriter json(report::JsonWriter::Layout::kPretty);
  const Config config = defaults();
  json.begin_array();
  for (const ConfigKey& key : config_keys()) {
    json.begin_object().key("name").string(key.name).key("values").string(key.values);
    json.key("default").string(get_config(config, key.name)).key("doc").string(key.doc);
    json.key("shapes_output").boolean(key.shapes_output).end_object();
  }
  json.end_array();
  return json.take();
}

}  // namespace

gigo_status gigo_config_new(gigo_config** out, gigo_error* error) noexcept {
  if (out == nullptr) return misuse(error, "out is NULL");
  return guarded(error, [&] {
    auto config = std::make_unique<gigo_config>();
    config->settings = defaults();
    *out = config.release();
    return GIGO_OK;
  });
}

gigo_status gigo_config_set(gigo_config* config, const char* key, size_t key_size,
                            const char* value, size_t value_size, gigo_error* error) noexcept {
  if (!is_a(config)) return misuse(error, kNotAConfig);
  std::string_view name;
  std::string_view text;
  if (!view(key, key_size, name) || !view(value, value_size, text)) {
    return misuse(error, "the key or the value is NULL but has a size");
  }
  return guarded(error, [&] {
    if (!is_key(name)) return unknown_key(error, name);
    Config changed = config->settings;
    if (Status status = set_config(changed, name, text); !status) {
      return fail(error, status.error(), GIGO_CONFIG_VALUE);
    }
    config->settings = std::move(changed);
    return gigo_status{GIGO_OK};
  });
}

gigo_status gigo_config_get(gigo_config* config, const char* key, size_t key_size, gigo_str* out,
                            gigo_error* error) noexcept {
  if (!is_a(config)) return misuse(error, kNotAConfig);
  std::string_view name;
  if (!view(key, key_size, name)) return misuse(error, "the key is NULL but has a size");
  if (out == nullptr) return misuse(error, "out is NULL");
  return guarded(error, [&] {
    if (!is_key(name)) return unknown_key(error, name);
    config->answer = get_config(config->settings, name);
    *out = borrow(config->answer);
    return gigo_status{GIGO_OK};
  });
}

gigo_status gigo_config_load(gigo_config* config, const char* yaml, size_t yaml_size,
                             gigo_error* error) noexcept {
  if (!is_a(config)) return misuse(error, kNotAConfig);
  std::string_view text;
  if (!view(yaml, yaml_size, text)) return misuse(error, "the text is NULL but has a size");
  return guarded(error, [&] {
    Result<Config> read = parse_config(text, kTextName, defaults());
    if (!read) {
      Place place = place_of(read.error().where);
      place.where = key_of(read.error().message);
      return fail(error, GIGO_CONFIG, read.error().message, place);
    }
    config->settings = std::move(*read);
    return gigo_status{GIGO_OK};
  });
}

gigo_status gigo_config_describe(gigo_write_fn write, void* user, gigo_error* error) noexcept {
  if (write == nullptr) return misuse(error, "the write callback is NULL");
  return guarded(error, [&] { return write_text(write, user, describe(), error); });
}

void gigo_config_free(gigo_config* config) noexcept {
  if (!is_a(config)) return;
  config->marked.unmark();
  delete config;
}
