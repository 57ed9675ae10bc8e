// SPDX-License-Identifier: Apache-2.0
/// \file
/// Reads JSON that gigo wrote and somebody may have changed: nothing in it is trusted, nothing
/// throws. After all reading one question is left: was everything there?
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace gigo::engine {

/// The members of one JSON object. A member that is missing or of another kind reads as empty or 0
/// and makes `ok` false. The JSON and `ok` must outlive it.
class JsonFields {
 public:
  /// `json` need not be an object; then every member is missing.
  JsonFields(const nlohmann::json& json, bool& ok) : json_(json), ok_(ok) {}

  /// A string.
  [[nodiscard]] std::string text(const char* name) const {
    const nlohmann::json* value = find(name, nlohmann::json::value_t::string);
    return value == nullptr ? std::string() : value->get_ref<const std::string&>();
  }
  /// A whole number from 0 to `most`.
  [[nodiscard]] std::uint64_t number(const char* name, std::uint64_t most) const {
    const nlohmann::json* value = find(name, nlohmann::json::value_t::number_unsigned);
    if (value == nullptr) return 0;
    const auto found = value->get<std::uint64_t>();
    ok_ = ok_ && found <= most;
    return found <= most ? found : 0;
  }
  /// A whole number of 32 bits.
  [[nodiscard]] std::int32_t integer(const char* name) const {
    const auto at = json_.is_object() ? json_.find(name) : json_.end();
    const bool there = json_.is_object() && at != json_.end() && at->is_number_integer();
    const std::int64_t found = there ? at->get<std::int64_t>() : 0;
    const bool fits = there && found >= INT32_MIN && found <= INT32_MAX;
    ok_ = ok_ && fits;
    return fits ? static_cast<std::int32_t>(found) : 0;
  }
  /// true or false.
  [[nodiscard]] bool flag(const char* name) const {
    const nlohmann::json* value = find(name, nlohmann::json::value_t::boolean);
    return value != nullptr && value->get<bool>();
  }
  /// An array; an empty one when there is none.
  [[nodiscard]] const nlohmann::json& list(const char* name) const {
    static const nlohmann::json kEmpty = nlohmann::json::array();
    const nlohmann::json* value = find(name, nlohmann::json::value_t::array);
    return value == nullptr ? kEmpty : *value;
  }
  /// An object; an empty one when there is none.
  [[nodiscard]] const nlohmann::json& object(const char* name) const {
    static const nlohmann::json kEmpty = nlohmann::json::object();
    const nlohmann::json* value = find(name, nlohmann::json::value_t::object);
    return value == nullptr ? kEmpty : *value;
  }

 private:
  const nlohmann::json* find(const char* name, nlohmann::json::value_t kind) const {
    const nlohmann::json* found = nullptr;
    if (json_.is_object()) {
      const auto at = json_.find(name);
      if (at != json_.end() && at->type() == kind) found = &*at;
    }
    ok_ = ok_ && found != nullptr;
    return found;
  }

  const nlohmann::json& json_;
  bool& ok_;
};

}  // namespace gigo::engine
