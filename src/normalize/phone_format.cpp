// SPDX-License-Identifier: Apache-2.0
// How numbers are written for people (src/data/phone_formats.tsv).
#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/ascii.hpp"
#include "data/data.hpp"
#include "gigo/phone.hpp"
#include "normalize/fact_table.hpp"
#include "normalize/phone_plan.hpp"

namespace gigo {
namespace {

using normalize::FactTable;
using normalize::PhonePlans;
using normalize::PhoneState;

// The columns of phone_formats.tsv.
enum Column : std::size_t { kCode, kKind, kSizes, kText, kTextAtHome, kLeadingDigits };

constexpr std::size_t kMostGroups = 6;

struct Format {
  std::uint16_t code = 0;
  bool national = false;
  struct Group {
    std::uint8_t least = 0;
    std::uint8_t most = 0;
  };
  std::array<Group, kMostGroups> groups{};
  std::size_t size = 0;  // of groups
  std::string_view text{};
  std::string_view text_at_home{};
  PhoneState leading_digits = 0;
};

template <class Number>
Number number_of(std::string_view text) noexcept {
  Number number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

void read_groups(std::string_view list, Format& format) noexcept {
  while (!list.empty() && format.size < kMostGroups) {
    const std::size_t comma = list.find(',');
    const std::string_view group = list.substr(0, comma);
    const std::size_t dash = group.find('-');
    const auto least = number_of<std::uint8_t>(group.substr(0, dash));
    const auto most =
        dash == std::string_view::npos ? least : number_of<std::uint8_t>(group.substr(dash + 1));
    format.groups[format.size++] = {least, most};
    list = comma == std::string_view::npos ? std::string_view{} : list.substr(comma + 1);
  }
}

const std::vector<Format>& formats() {
  static const std::vector<Format> table = [] {
    std::vector<Format> read;
    for (FactTable facts(data::phone_formats()); facts.next();) {
      Format format;
      format.code = number_of<std::uint16_t>(facts[kCode]);
      format.national = facts[kKind] == "national";
      read_groups(facts[kSizes], format);
      format.text = facts[kText];
      format.text_at_home = facts[kTextAtHome];
      format.leading_digits = number_of<PhoneState>(facts[kLeadingDigits]);
      read.push_back(format);
    }
    return read;  // the generator writes it in the order of the codes
  }();
  return table;
}

using Sizes = std::array<std::size_t, kMostGroups>;

// How many digits each group takes; false when the format is for another number of digits.
bool divide(const Format& format, std::size_t digits, Sizes& sizes) noexcept {
  std::size_t least = 0;
  for (std::size_t i = 0; i < format.size; ++i) least += format.groups[i].least;
  if (digits < least) return false;
  std::size_t spare = digits - least;
  for (std::size_t i = 0; i < format.size; ++i) {
    const Format::Group group = format.groups[i];
    const std::size_t more = std::min(spare, std::size_t{group.most} - group.least);
    sizes[i] = group.least + more;
    spare -= more;
  }
  return spare == 0;
}

bool fits(const Format& format, std::string_view national, Sizes& sizes) noexcept {
  return divide(format, national.size(), sizes) &&
         (format.leading_digits == 0 ||
          normalize::match_prefix(format.leading_digits, national).matched);
}

// "$1 $2" with the groups in place of the numbers.
void write(std::string_view text, std::string_view national, const Sizes& sizes, std::string& out) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '$' || i + 1 == text.size() || !base::is_digit(text[i + 1])) {
      out.push_back(text[i]);
      continue;
    }
    const auto group = static_cast<std::size_t>(text[++i] - '1');
    if (group >= kMostGroups) continue;
    std::size_t begin = 0;
    for (std::size_t before = 0; before < group; ++before) begin += sizes[before];
    out += national.substr(begin, sizes[group]);
  }
}

// The digits of the calling code at the front; 0 when there is none.
std::size_t code_digits(std::string_view digits) noexcept {
  constexpr std::size_t kLongestCode = 3;
  std::size_t code = 0;
  for (std::size_t size = 1; size <= std::min(kLongestCode, digits.size()); ++size) {
    code = code * 10 + static_cast<std::size_t>(digits[size - 1] - '0');
    if (!PhonePlans::instance().of_code(code).empty()) return size;
  }
  return 0;
}

}  // namespace

std::string format_phone(std::string_view e164, PhoneFormat wanted) {
  const std::string whole(e164);
  if (e164.size() < 2 || e164.front() != '+' || !base::all_digits(e164.substr(1))) return whole;
  const std::size_t code_size = code_digits(e164.substr(1));
  const auto code = number_of<std::uint16_t>(e164.substr(1, code_size));
  const std::string_view national = e164.substr(1 + code_size);
  auto [begin, end] =
      std::equal_range(formats().begin(), formats().end(), Format{.code = code},
                       [](const Format& a, const Format& b) { return a.code < b.code; });
  // Formats of their own for callers from abroad, or those of the country without its prefix.
  const bool at_home =
      wanted == PhoneFormat::kNational ||
      std::all_of(begin, end, [](const Format& format) { return format.national; });
  for (; begin != end; ++begin) {
    Sizes sizes{};
    if (begin->national != at_home || !fits(*begin, national, sizes)) continue;
    std::string out;
    if (wanted == PhoneFormat::kNational) {
      write(begin->text_at_home, national, sizes, out);
    } else {
      out.append(e164.substr(0, 1 + code_size)).append(" ");
      write(begin->text, national, sizes, out);
    }
    return out;
  }
  return whole;
}

}  // namespace gigo
