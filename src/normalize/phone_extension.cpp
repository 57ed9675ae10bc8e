// SPDX-License-Identifier: Apache-2.0
#include "normalize/phone_extension.hpp"

#include "base/ascii.hpp"

namespace gigo::normalize {
namespace {

constexpr std::string_view kBetween = " .:=-";
constexpr std::string_view kBefore = " ,;(-.~/";

// The digits alone; empty when there is anything else but the bracket that was opened before.
std::string_view only_digits(std::string_view text) noexcept {
  while (!text.empty() && kBetween.find(text.front()) != std::string_view::npos) {
    text.remove_prefix(1);
  }
  while (!text.empty() && (text.back() == ')' || text.back() == ' ' || text.back() == '.')) {
    text.remove_suffix(1);
  }
  if (text.empty() || text.size() > kLongestExtension || !base::all_digits(text)) return {};
  return text;
}

}  // namespace

PhoneExtension split_extension(std::string_view text) noexcept {
  const auto cut_at = [text](std::size_t at, std::size_t sign) -> PhoneExtension {
    const std::string_view digits = only_digits(text.substr(at + sign));
    std::string_view number = text.substr(0, at);
    while (!number.empty() && kBefore.find(number.back()) != std::string_view::npos) {
      number.remove_suffix(1);
    }
    if (digits.empty() || number.empty()) return {text, {}};
    return {number, digits};
  };
  constexpr std::string_view kWord = "ext";
  if (const std::size_t at = text.rfind(kWord); at != std::string_view::npos) {
    return cut_at(at, kWord.size());
  }
  if (const std::size_t at = text.rfind('#'); at != std::string_view::npos && at > 0) {
    return cut_at(at, 1);
  }
  return {text, {}};
}

}  // namespace gigo::normalize
