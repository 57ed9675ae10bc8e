// SPDX-License-Identifier: Apache-2.0
#include "report/weights.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace gigo::report {

std::int64_t hundredths(std::int64_t weight) noexcept {
  const std::int64_t size = weight < 0 ? -weight : weight;
  const std::int64_t rounded = (size * 100 + kOneBit / 2) / kOneBit;
  return weight < 0 ? -rounded : rounded;
}

std::string bits_text(std::int64_t hundredths) {
  const std::int64_t size = hundredths < 0 ? -hundredths : hundredths;
  return fmt::format("{}{}.{:02}", hundredths < 0 ? "-" : "", size / 100, size % 100);
}

std::string signed_bits(std::int64_t hundredths) {
  return (hundredths > 0 ? "+" : "") + bits_text(hundredths);
}

std::string probability_text(std::uint32_t probability) {
  constexpr std::uint64_t kOne = std::uint64_t{1} << 30;
  constexpr std::uint64_t kScale = 10'000;
  std::uint64_t rounded = (std::min<std::uint64_t>(probability, kOne) * kScale + kOne / 2) >> 30;
  if (probability > 0 && rounded == 0) return "<0.0001";
  if (probability < kOne && rounded == kScale) return ">0.9999";
  return fmt::format("{}.{:04}", rounded / kScale, rounded % kScale);
}

std::string exact_probability(std::uint32_t probability) {
  constexpr std::uint64_t kOne = std::uint64_t{1} << 30;
  std::uint64_t rest = std::min<std::uint64_t>(probability, kOne);
  std::string out = rest == kOne ? "1" : "0";
  rest %= kOne;
  if (rest != 0) out += '.';
  for (; rest != 0; rest %= kOne) {
    rest *= 10;
    out += static_cast<char>('0' + rest / kOne);
  }
  return out;
}

RunningSum::Step RunningSum::add(Weight weight) noexcept {
  Step step;
  step.from = hundredths(exact_);
  exact_ += weight;
  step.to = hundredths(exact_);
  return step;
}

ShownWeights shown_weights(const PairExplanation& pair) {
  RunningSum sum;
  ShownWeights out;
  out.prior = sum.add(pair.prior);
  for (const ComparisonResult& part : pair.parts) out.parts.push_back(sum.add(part.weight));
  out.related = sum.add(pair.related);
  return out;
}

BarScale::BarScale(std::int64_t lowest, std::int64_t highest, std::size_t width) noexcept
    : lowest_(std::min<std::int64_t>(lowest, 0)),
      range_(std::max<std::int64_t>({highest, 0}) - lowest_),
      width_(width) {}

std::size_t BarScale::at(std::int64_t sum) const noexcept {
  if (range_ == 0) return 0;
  const auto last = static_cast<std::int64_t>(width_ - 1);
  return static_cast<std::size_t>(((sum - lowest_) * last + range_ / 2) / range_);
}

std::string BarScale::bar(const RunningSum::Step& step) const {
  std::string out(width_, ' ');
  const std::size_t from = at(step.from);
  const std::size_t to = at(step.to);
  for (std::size_t i = std::min(from, to); i < std::max(from, to); ++i) {
    out[i] = step.to > step.from ? '+' : '-';
  }
  out[at(0)] = '|';
  return out;
}

}  // namespace gigo::report
