// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "base/ascii.hpp"
#include "engine/config_values.hpp"
#include "text/fold.hpp"

namespace gigo::engine {
namespace {

constexpr std::size_t kMostRules = 5'000;
constexpr std::size_t kLongestName = 64;
constexpr std::string_view kSigns = "=!<>:;";

std::string_view problem_of(std::string_view name) {
  constexpr std::string_view kExpected =
      "must be two names such as Bob = Robert, or Sandy != Alexander for two that are not related";
  if (name.empty() || name.size() > kLongestName) return kExpected;
  if (name.find_first_of(kSigns) != std::string_view::npos) return kExpected;
  return text::fold(name).empty() ? kExpected : std::string_view{};
}

// "Bob = Robert" or "Sandy != Alexander".
std::string_view read_rule(std::string_view text, NicknameRule& rule) {
  const std::size_t sign = text.find('=');
  if (sign == std::string_view::npos) return problem_of({});
  rule.related = sign == 0 || text[sign - 1] != '!';
  const std::string_view form = base::trim(text.substr(0, rule.related ? sign : sign - 1));
  const std::string_view base = base::trim(text.substr(sign + 1));
  for (const std::string_view name : {form, base}) {
    if (const std::string_view problem = problem_of(name); !problem.empty()) return problem;
  }
  if (text::fold_compact(form) == text::fold_compact(base)) return "must be two different names";
  rule.form = form;
  rule.base = base;
  return {};
}

bool same_names(const NicknameRule& a, const NicknameRule& b) {
  const auto equal = [](const std::string& x, const std::string& y) { return base::iequals(x, y); };
  return (equal(a.form, b.form) && equal(a.base, b.base)) ||
         (equal(a.form, b.base) && equal(a.base, b.form));
}

}  // namespace

std::string add_nicknames(Config& config, std::string_view text) {
  std::vector<NicknameRule> added;
  while (true) {
    const std::size_t comma = text.find(',');
    NicknameRule rule;
    const std::string_view problem = read_rule(base::trim(text.substr(0, comma)), rule);
    if (!problem.empty()) return std::string(problem);
    added.push_back(std::move(rule));
    if (config.nicknames.size() + added.size() > kMostRules) {
      return fmt::format("may hold {} pairs of names at most", kMostRules);
    }
    if (comma == std::string_view::npos) break;
    text.remove_prefix(comma + 1);
  }
  for (NicknameRule& rule : added) {
    std::erase_if(config.nicknames,
                  [&](const NicknameRule& earlier) { return same_names(earlier, rule); });
    config.nicknames.push_back(std::move(rule));
  }
  return {};
}

std::string format_nicknames(const Config& config) {
  std::string out;
  for (const NicknameRule& rule : config.nicknames) {
    if (!out.empty()) out += ", ";
    out += rule.form + (rule.related ? " = " : " != ") + rule.base;
  }
  return out;
}

}  // namespace gigo::engine
