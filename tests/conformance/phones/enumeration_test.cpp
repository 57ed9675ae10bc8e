// SPDX-License-Identifier: Apache-2.0
// The 1.3 million numbers of enumerate.mjs, made again: gigo's answers must have the digests that
// the reference's answers had (enumeration.tsv).
#include <gtest/gtest.h>

#include <array>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <string>
#include <string_view>

#include "normalize/phone_digits.hpp"
#include "normalize/phone_plan.hpp"
#include "outcome.hpp"

namespace gigo::normalize {
namespace {

// As in reference.mjs.
class Random {
 public:
  explicit Random(std::uint32_t seed) : state_(seed) {}
  char digit() {
    state_ = state_ * 1664525U + 1013904223U;
    return static_cast<char>('0' + (state_ >> 8U) % 10);
  }

 private:
  std::uint32_t state_;
};

class Digest {
 public:
  void add(std::string_view text) {
    for (const char c : text) {
      const auto byte = static_cast<std::uint8_t>(c);
      low_ = (low_ ^ byte) * 16777619U;
      high_ = (high_ ^ byte) * 2246822507U;
    }
  }
  [[nodiscard]] std::string text() const {
    std::array<char, 17> bytes{};
    std::snprintf(bytes.data(), bytes.size(), "%08x%08x", high_, low_);
    return bytes.data();
  }

 private:
  std::uint32_t low_ = 2166136261U;
  std::uint32_t high_ = 3339451269U;
};

// The reference keeps numbers as floating point: of longer ones the end is left out.
void cut(PhoneReading& reading) {
  constexpr std::size_t kKept = 13;
  if (reading.e164.size() > kKept) reading.e164.resize(kKept);
}

struct Answers {
  std::size_t numbers = 0;
  std::string digest;
};

Answers answers_of(const PhonePlan& plan) {
  Random random(plan.code * 100U + plan.place);
  Answers answers;
  Digest digest;
  PhoneReading reading;
  std::string line;
  for (int prefix = 0; prefix < 1000; ++prefix) {
    for (int fill = 0; fill < 2; ++fill) {
      for (std::size_t length = 0; length < 32; ++length) {
        if ((plan.lengths >> length & 1U) == 0) continue;
        std::array<char, 4> begin{};
        std::snprintf(begin.data(), begin.size(), "%03d", prefix);
        std::string national(begin.data(), 3);
        while (national.size() < length) national.push_back(random.digit());
        national.resize(length);
        const std::string text = "+" + std::to_string(plan.code) + national;
        EXPECT_TRUE(read_phone_digits(text, {}, reading)) << text;
        cut(reading);
        line.clear();
        conformance::write_answer(reading, line);
        digest.add(line.append("\n"));
        ++answers.numbers;
      }
    }
  }
  answers.digest = digest.text();
  return answers;
}

TEST(PhoneEnumeration, AgreesWithTheReferenceOnEveryPlan) {
  std::ifstream file(GIGO_SOURCE_DIR "/tests/conformance/phones/enumeration.tsv");
  std::size_t plans = 0;
  std::size_t numbers = 0;
  std::uint16_t code = 0;
  std::size_t place = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') continue;
    const std::size_t first = line.find('\t');
    const auto of_line = static_cast<std::uint16_t>(std::stoul(line.substr(first + 1)));
    place = of_line == code ? place + 1 : 0;
    code = of_line;
    const auto of_code = PhonePlans::instance().of_code(code);
    ASSERT_LT(place, of_code.size()) << line;
    EXPECT_EQ(of_code[place].region, line.substr(0, first));
    const Answers answers = answers_of(of_code[place]);
    EXPECT_EQ(line, std::string(of_code[place].region) + "\t" + std::to_string(code) + "\t" +
                        std::to_string(answers.numbers) + "\t" + answers.digest);
    ++plans;
    numbers += answers.numbers;
  }
  EXPECT_EQ(plans, 254U);
  EXPECT_EQ(numbers, 1'282'000U);
}

}  // namespace
}  // namespace gigo::normalize
