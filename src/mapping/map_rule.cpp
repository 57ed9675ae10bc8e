// SPDX-License-Identifier: Apache-2.0
#include "mapping/map_rule.hpp"

#include <algorithm>
#include <optional>

#include "base/ascii.hpp"
#include "text/fold.hpp"

namespace gigo {
namespace {

std::string comparable(std::string_view header) { return text::lower(text::cleaned(header)); }

// "#3" is 2; nothing for any other text.
std::optional<std::size_t> column_number(std::string_view text) {
  if (text.size() < 2 || text.size() > 6 || text.front() != '#') return std::nullopt;
  std::size_t number = 0;
  for (const char c : text.substr(1)) {
    if (!base::is_digit(c)) return std::nullopt;
    number = number * 10 + static_cast<std::size_t>(c - '0');
  }
  if (number == 0) return std::nullopt;
  return number - 1;
}

}  // namespace

namespace mapping {

std::vector<std::size_t> columns_named(const Table& table, std::string_view name) {
  std::vector<std::size_t> found;
  const std::string wanted = comparable(name);
  for (std::size_t i = 0; i < table.headers.size(); ++i) {
    if (comparable(table.headers[i]) == wanted) found.push_back(i);
  }
  if (!found.empty()) return found;
  const std::optional<std::size_t> number = column_number(base::trim(name));
  if (number && *number < table.headers.size()) found.push_back(*number);
  return found;
}

}  // namespace mapping

Result<MapRule> parse_map_rule(std::string_view text) {
  const std::size_t equals = text.rfind('=');
  const std::string_view column = base::trim(text.substr(0, equals));
  if (equals == std::string_view::npos || column.empty()) {
    return Error{ErrorCode::kUsage,
                 "a mapping is written \"Column=field\", e.g. --map \"Work e-mail=email[work]\"",
                 {}};
  }
  const std::string_view name = base::trim(text.substr(equals + 1));
  if (std::optional<FieldRef> ref = parse_field(name)) {
    return MapRule{std::string(column), *std::move(ref)};
  }
  const std::size_t bracket = name.find('[');
  const std::string_view nearest = nearest_field_name(name.substr(0, bracket));
  std::string message = "no field is called \"" + std::string(name) + "\"";
  if (!nearest.empty()) {
    message +=
        nearest == name.substr(0, bracket) ? "; write it without brackets: " : "; did you mean ";
    message += nearest;
  }
  return Error{ErrorCode::kUsage, message, {}};
}

std::vector<std::string> unused_rules(std::span<const Table* const> tables,
                                      std::span<const MapRule> rules) {
  std::vector<std::string> unused;
  for (const MapRule& rule : rules) {
    const bool used = std::any_of(tables.begin(), tables.end(), [&](const Table* table) {
      return !mapping::columns_named(*table, rule.column).empty();
    });
    if (!used) unused.push_back(rule.column);
  }
  return unused;
}

}  // namespace gigo
