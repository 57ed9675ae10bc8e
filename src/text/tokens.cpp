// SPDX-License-Identifier: Apache-2.0
#include "text/tokens.hpp"

#include <algorithm>

namespace gigo::text {

void tokens_into(std::string_view folded, std::vector<std::string_view>& out) {
  out.clear();
  for_each_token(folded, [&out](std::string_view token) { out.push_back(token); });
}

std::vector<std::string_view> tokens(std::string_view folded) {
  std::vector<std::string_view> out;
  tokens_into(folded, out);
  return out;
}

std::string_view first_token(std::string_view folded) noexcept {
  const std::size_t begin = folded.find_first_not_of(' ');
  if (begin == std::string_view::npos) return {};
  return folded.substr(begin, folded.find(' ', begin) - begin);
}

std::string_view last_token(std::string_view folded) noexcept {
  const std::size_t last = folded.find_last_not_of(' ');
  if (last == std::string_view::npos) return {};
  const std::size_t blank = folded.rfind(' ', last);
  const std::size_t begin = blank == std::string_view::npos ? 0 : blank + 1;
  return folded.substr(begin, last + 1 - begin);
}

std::string join(std::span<const std::string_view> tokens, std::string_view separator) {
  std::string out;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (i != 0) out += separator;
    out += tokens[i];
  }
  return out;
}

std::string sorted_tokens(std::string_view folded) {
  std::vector<std::string_view> parts = tokens(folded);
  std::sort(parts.begin(), parts.end());
  return join(parts);
}

}  // namespace gigo::text
