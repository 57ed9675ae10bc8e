// SPDX-License-Identifier: Apache-2.0
#include "normalize/phone_extension.hpp"

#include "base/ascii.hpp"
#include "normalize/phone_clean.hpp"

namespace gigo::normalize {
namespace {

constexpr std::string_view kBetween = " .:=-#(";
constexpr std::string_view kBefore = " ,;(-.~/";
constexpr std::string_view kWord = "ext";

// Without the signs between the word and its digits.
std::string_view behind_signs(std::string_view text) noexcept {
  while (!text.empty() && kBetween.find(text.front()) != std::string_view::npos) {
    text.remove_prefix(1);
  }
  return text;
}

// The digits alone; empty when there is anything else but the bracket that was opened before.
std::string_view only_digits(std::string_view text) noexcept {
  text = behind_signs(text);
  while (!text.empty() && (text.back() == ')' || text.back() == ' ' || text.back() == '.')) {
    text.remove_suffix(1);
  }
  if (text.empty() || text.size() > kLongestExtension || !base::all_digits(text)) return {};
  return text;
}

bool has_number(std::string_view before) noexcept {
  constexpr std::size_t kFewest = 3;
  return count_digits(before.substr(before.find_last_of(";|") + 1)) >= kFewest;
}

}  // namespace

PhoneExtension split_extension(std::string_view text) noexcept {
  const auto cut_at = [text](std::size_t at, std::size_t sign) -> PhoneExtension {
    std::string_view number = text.substr(0, at);
    while (!number.empty() && kBefore.find(number.back()) != std::string_view::npos) {
      number.remove_suffix(1);
    }
    if (number.empty()) return {text, {}};
    const std::string_view digits = only_digits(text.substr(at + sign));
    return {number, digits, digits.empty()};
  };
  if (const std::size_t at = text.find(kWord); at != std::string_view::npos) {
    return cut_at(at, kWord.size());
  }
  // Two signs that mean other things as well.
  for (const std::string_view sign : {std::string_view("#"), std::string_view(",,")}) {
    const std::size_t at = text.find(sign);
    if (at == std::string_view::npos || at == 0 || !has_number(text.substr(0, at))) continue;
    const PhoneExtension parts = cut_at(at, sign.size());
    if (!parts.unclear || text.find(sign, at + sign.size()) != std::string_view::npos) return parts;
  }
  return {text, {}};
}

bool is_extension(std::string_view before, std::string_view after) noexcept {
  after = behind_signs(after);
  return !after.empty() && base::is_digit(after.front()) && has_number(before);
}

bool is_only_extension(std::string_view before, std::string_view after) noexcept {
  constexpr std::size_t kLongest = 7;
  after = behind_signs(after);
  std::size_t size = 0;
  while (size < after.size() && base::is_digit(after[size])) ++size;
  if (size == 0 || size > kLongest || !has_number(before)) return false;
  constexpr std::string_view kParted = ";,|&";
  for (const char c : after.substr(size)) {
    if (base::is_digit(c)) return false;
    if (is_letter_byte(c) || kParted.find(c) != std::string_view::npos) break;
  }
  return true;
}

}  // namespace gigo::normalize
