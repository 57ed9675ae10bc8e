// SPDX-License-Identifier: Apache-2.0
// Reads lines "REGION<TAB>TEXT" (the region may be empty) and prints for each what gigo's internal
// readers make of it, tab-separated: path, outcome, E.164, region, type, extension, and the number
// as people write it, international and national. The path is "fast" for what the digit reader
// answers, "slow" for what goes through libphonenumber.
#include <iostream>
#include <string>
#include <string_view>

#include "normalize/phone_digits.hpp"
#include "outcome.hpp"

namespace {

using gigo::normalize::PhoneReading;

void print(std::string_view line, std::string& out) {
  const std::size_t tab = line.find('\t');
  const std::string_view region = line.substr(0, tab);
  const std::string_view text = tab == std::string_view::npos ? "" : line.substr(tab + 1);
  PhoneReading reading;
  const bool fast = gigo::normalize::read_phone_digits(text, region, reading);
  if (!fast) reading = gigo::normalize::read_phone(text, region);
  const bool valid = reading.outcome == gigo::normalize::PhoneOutcome::kValid;
  const auto written = [&](gigo::PhoneFormat format) {
    return valid ? gigo::format_phone(reading.e164, format) : std::string{};
  };
  out.append(fast ? "fast" : "slow").append("\t");
  gigo::conformance::write_answer(reading, out);
  out.append("\t").append(written(gigo::PhoneFormat::kInternational));
  out.append("\t").append(written(gigo::PhoneFormat::kNational)).append("\n");
}

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  std::string out;
  for (std::string line; std::getline(std::cin, line);) {
    print(line, out);
    constexpr std::size_t kChunk = 1 << 16;
    if (out.size() < kChunk) continue;
    std::cout << out;
    out.clear();
  }
  std::cout << out << std::flush;
}
