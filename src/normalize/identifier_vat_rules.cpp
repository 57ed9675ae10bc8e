// SPDX-License-Identifier: Apache-2.0
#include "normalize/identifier_vat_rules.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>

#include "base/ascii.hpp"

namespace gigo::normalize {
namespace {

using Body = std::string_view;

int at(Body body, std::size_t i) noexcept { return body[i] - '0'; }

bool digits(Body body, std::size_t count) noexcept {
  return body.size() == count && base::all_digits(body);
}

Fit right_if(bool right) noexcept { return right ? Fit::kRight : Fit::kWrong; }

int weighted(Body body, std::initializer_list<int> weights) noexcept {
  int sum = 0;
  std::size_t i = 0;
  for (const int weight : weights) sum += weight * at(body, i++);
  return sum;
}

bool luhn(Body body) noexcept {
  int sum = 0;
  for (std::size_t i = 0; i < body.size(); ++i) {
    const int digit = at(body, body.size() - 1 - i) * (i % 2 == 0 ? 1 : 2);
    sum += digit / 10 + digit % 10;
  }
  return sum % 10 == 0;
}

// ISO 7064 MOD 11,10.
bool mod_11_10(Body body) noexcept {
  int product = 10;
  for (std::size_t i = 0; i + 1 < body.size(); ++i) {
    int sum = (at(body, i) + product) % 10;
    if (sum == 0) sum = 10;
    product = sum * 2 % 11;
  }
  return (11 - product) % 10 == at(body, body.size() - 1);
}

int number(Body body) noexcept {
  int value = 0;
  for (const char c : body) value = value * 10 + (c - '0');
  return value;
}

Fit austria(Body body) {
  if (body.empty() || body[0] != 'U' || !digits(body.substr(1), 8)) return Fit::kForm;
  body.remove_prefix(1);
  int sum = 4;
  for (std::size_t i = 0; i < 7; ++i) {
    const int digit = at(body, i) * (i % 2 == 0 ? 1 : 2);
    sum += digit / 10 + digit % 10;
  }
  return right_if((10 - sum % 10) % 10 == at(body, 7));
}

Fit belgium(Body body) {
  if (!digits(body, 10) || body[0] > '1') return Fit::kForm;
  return right_if(97 - number(body.substr(0, 8)) % 97 == number(body.substr(8)));
}

Fit bulgaria(Body body) {
  if (digits(body, 9)) {
    int check = weighted(body, {1, 2, 3, 4, 5, 6, 7, 8}) % 11;
    if (check == 10) check = weighted(body, {3, 4, 5, 6, 7, 8, 9, 10}) % 11;
    return right_if(check % 10 == at(body, 8));
  }
  if (!digits(body, 10)) return Fit::kForm;
  const int last = at(body, 9);
  const int citizen = weighted(body, {2, 4, 8, 5, 10, 9, 7, 3, 6}) % 11 % 10;
  const int foreigner = weighted(body, {21, 19, 17, 13, 11, 9, 7, 3, 1}) % 10;
  const int other = (11 - weighted(body, {4, 3, 2, 7, 6, 5, 4, 3, 2}) % 11) % 11;
  return right_if(last == citizen || last == foreigner || last == other);
}

Fit cyprus(Body body) {
  if (body.size() != 9 || !base::all_digits(body.substr(0, 8)) || !base::is_upper(body[8])) {
    return Fit::kForm;
  }
  constexpr std::array<int, 10> kOdd{1, 0, 5, 7, 9, 13, 15, 17, 19, 21};
  int sum = 0;
  for (std::size_t i = 0; i < 8; ++i) {
    const int digit = at(body, i);
    sum += i % 2 == 0 ? kOdd[static_cast<std::size_t>(digit)] : digit;
  }
  return right_if(body[8] - 'A' == sum % 26);
}

Fit czechia(Body body) {
  if (digits(body, 8) && body[0] != '9') {
    const int check = (11 - weighted(body, {8, 7, 6, 5, 4, 3, 2}) % 11) % 10;
    return right_if(check == at(body, 7));
  }
  if (digits(body, 9)) {
    if (body[0] != '6') return Fit::kPlain;  // births before 1954 have no check digit
    const int rest = weighted(body.substr(1), {8, 7, 6, 5, 4, 3, 2}) % 11;
    constexpr std::array<int, 11> kCheck{8, 9, 0, 1, 2, 3, 4, 5, 6, 7, 8};
    return right_if(kCheck[static_cast<std::size_t>(rest)] == at(body, 8));
  }
  if (!digits(body, 10)) return Fit::kForm;
  int rest = 0;
  for (std::size_t i = 0; i < 9; ++i) rest = (rest * 10 + at(body, i)) % 11;
  return right_if(rest % 10 == at(body, 9));
}

Fit germany(Body body) {
  return digits(body, 9) && body[0] != '0' ? right_if(mod_11_10(body)) : Fit::kForm;
}

Fit denmark(Body body) {
  if (!digits(body, 8) || body[0] == '0') return Fit::kForm;
  return right_if(weighted(body, {2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0);
}

Fit estonia(Body body) {
  if (!digits(body, 9)) return Fit::kForm;
  return right_if(weighted(body, {3, 7, 1, 3, 7, 1, 3, 7, 1}) % 10 == 0);
}

Fit greece(Body body) {
  if (!digits(body, 9)) return Fit::kForm;
  return right_if(weighted(body, {256, 128, 64, 32, 16, 8, 4, 2}) % 11 % 10 == at(body, 8));
}

Fit spain(Body body) {
  if (body.size() != 9 || !base::all_digits(body.substr(1, 7))) return Fit::kForm;
  constexpr std::string_view kPerson = "TRWAGMYFPDXBNJZSQVHLCKE";
  constexpr std::string_view kFirms = "ABCDEFGHJNPQRSUVW";
  const char first = body[0];
  const char last = body[8];
  const int seven = number(body.substr(1, 7));
  // People: eight digits, or seven behind X, Y, Z for foreigners and K, L, M for others.
  const std::size_t foreign = std::string_view("XYZ").find(first);
  const bool other = first == 'K' || first == 'L' || first == 'M';
  if (base::is_digit(first) || foreign != std::string_view::npos || other) {
    if (!base::is_upper(last)) return Fit::kForm;
    int lead = 0;
    if (base::is_digit(first)) lead = first - '0';
    if (foreign != std::string_view::npos) lead = static_cast<int>(foreign);
    const int rest = (lead * 10'000'000 + seven) % 23;
    return right_if(kPerson[static_cast<std::size_t>(rest)] == last);
  }
  if (kFirms.find(first) == std::string_view::npos) return Fit::kForm;
  int sum = 0;
  for (std::size_t i = 1; i <= 7; ++i) {
    const int digit = at(body, i) * (i % 2 == 0 ? 1 : 2);
    sum += digit / 10 + digit % 10;
  }
  const int check = (10 - sum % 10) % 10;
  const bool letter = last == std::string_view("JABCDEFGHI")[static_cast<std::size_t>(check)];
  const bool digit = base::is_digit(last) && last - '0' == check;
  if (std::string_view("NPQRSW").find(first) != std::string_view::npos) return right_if(letter);
  if (std::string_view("ABEH").find(first) != std::string_view::npos) return right_if(digit);
  return right_if(letter || digit);
}

Fit finland(Body body) {
  if (!digits(body, 8)) return Fit::kForm;
  return right_if(weighted(body, {7, 9, 10, 5, 8, 4, 2, 1}) % 11 == 0);
}

Fit france(Body body) {
  if (body.size() != 11 || !base::all_digits(body.substr(2))) return Fit::kForm;
  const Body siren = body.substr(2);
  constexpr std::string_view kKeys = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";  // no I, no O
  const std::size_t first = kKeys.find(body[0]);
  const std::size_t second = kKeys.find(body[1]);
  if (first == std::string_view::npos || second == std::string_view::npos) return Fit::kForm;
  const bool monaco = siren.substr(0, 3) == "000";
  if (!monaco && !luhn(siren)) return Fit::kWrong;
  const int rest = number(siren);
  if (first < 10 && second < 10) {
    const int key = static_cast<int>(first * 10 + second);
    return right_if((12 + 3 * (rest % 97)) % 97 == key);
  }
  const auto key =
      static_cast<int>(first < 10 ? first * 24 + second - 10 : first * 34 + second - 100);
  return right_if((rest % 11 + 1 + key / 11) % 11 == key % 11);
}

Fit britain(Body body) {
  if (body.size() == 5 && base::all_digits(body.substr(2))) {
    const int office = number(body.substr(2));
    if (body.substr(0, 2) == "GD") return office < 500 ? Fit::kPlain : Fit::kForm;
    if (body.substr(0, 2) == "HA") return office >= 500 ? Fit::kPlain : Fit::kForm;
  }
  if (!digits(body, 9) && !digits(body, 12)) return Fit::kForm;
  const int sum = weighted(body, {8, 7, 6, 5, 4, 3, 2, 10, 1});
  return right_if(sum % 97 == 0 || (sum + 55) % 97 == 0);
}

Fit croatia(Body body) { return digits(body, 11) ? right_if(mod_11_10(body)) : Fit::kForm; }

Fit hungary(Body body) {
  if (!digits(body, 8)) return Fit::kForm;
  return right_if(weighted(body, {9, 7, 3, 1, 9, 7, 3, 1}) % 10 == 0);
}

Fit ireland(Body body) {
  if (body.size() != 8 && body.size() != 9) return Fit::kForm;
  int second = 0;
  std::array<char, 8> seven{};
  const bool old = body.size() == 8 && base::is_digit(body[0]) && base::is_upper(body[1]);
  if (old) {
    // Until 2013 a letter stood second: the first digit counts last.
    seven = {'0', body[2], body[3], body[4], body[5], body[6], body[0], body[7]};
  } else {
    std::copy_n(body.begin(), 8, seven.begin());
    if (body.size() == 9) {
      if (body[8] != 'W' && (body[8] < 'A' || body[8] > 'I')) return Fit::kForm;
      second = body[8] == 'W' ? 0 : body[8] - 'A' + 1;
    }
  }
  const Body read(seven.data(), seven.size());
  if (!base::all_digits(read.substr(0, 7)) || !base::is_upper(read[7])) return Fit::kForm;
  const int rest = (weighted(read, {8, 7, 6, 5, 4, 3, 2}) + 9 * second) % 23;
  return right_if(read[7] ==
                  std::string_view("WABCDEFGHIJKLMNOPQRSTUV")[static_cast<std::size_t>(rest)]);
}

Fit italy(Body body) { return digits(body, 11) ? right_if(luhn(body)) : Fit::kForm; }

Fit lithuania(Body body) {
  const bool short_form = digits(body, 9) && body[7] == '1';
  if (!short_form && !(digits(body, 12) && body[10] == '1')) return Fit::kForm;
  const std::size_t size = body.size() - 1;
  int first = 0;
  int second = 0;
  for (std::size_t i = 0; i < size; ++i) {
    first += at(body, i) * static_cast<int>(i % 9 + 1);
    second += at(body, i) * static_cast<int>((i + 2) % 9 + 1);
  }
  const int check = first % 11 != 10 ? first % 11 : second % 11 % 10;
  return right_if(check == at(body, size));
}

Fit luxembourg(Body body) {
  if (!digits(body, 8)) return Fit::kForm;
  return right_if(number(body.substr(0, 6)) % 89 == number(body.substr(6)));
}

Fit latvia(Body body) {
  if (!digits(body, 11)) return Fit::kForm;
  if (body[0] > '3') {
    return right_if(weighted(body, {9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1}) % 11 == 3);
  }
  if (body.substr(0, 2) == "32") return Fit::kPlain;  // people's numbers since 2017
  const int check = (1 + weighted(body, {10, 5, 8, 4, 2, 1, 6, 3, 7, 9})) % 11 % 10;
  return right_if(check == at(body, 10));
}

Fit malta(Body body) {
  if (!digits(body, 8) || body[0] == '0') return Fit::kForm;
  return right_if(weighted(body, {3, 4, 6, 7, 8, 9, 10, 1}) % 37 == 0);
}

Fit netherlands(Body body) {
  if (body.size() != 12 || body[9] != 'B' || !base::all_digits(body.substr(0, 9)) ||
      !base::all_digits(body.substr(10))) {
    return Fit::kForm;
  }
  if (weighted(body, {9, 8, 7, 6, 5, 4, 3, 2}) % 11 == at(body, 8)) return Fit::kRight;
  // Sole traders since 2020: the whole number, prefix and all.
  std::array<char, 14> whole{'N', 'L'};
  std::copy(body.begin(), body.end(), whole.begin() + 2);
  return right_if(mod_97({whole.data(), whole.size()}) == 1);
}

Fit poland(Body body) {
  if (!digits(body, 10)) return Fit::kForm;
  return right_if(weighted(body, {6, 5, 7, 2, 3, 4, 5, 6, 7}) % 11 == at(body, 9));
}

Fit portugal(Body body) {
  if (!digits(body, 9) || body[0] == '0') return Fit::kForm;
  const int check = 11 - weighted(body, {9, 8, 7, 6, 5, 4, 3, 2}) % 11;
  return right_if((check > 9 ? 0 : check) == at(body, 8));
}

Fit romania(Body body) {
  if (body.size() < 2 || body.size() > 10 || !base::all_digits(body) || body[0] == '0') {
    return Fit::kForm;
  }
  std::array<char, 10> padded;
  padded.fill('0');
  std::copy_backward(body.begin(), body.end(), padded.end());
  const Body read(padded.data(), padded.size());
  return right_if(weighted(read, {7, 5, 3, 2, 1, 7, 5, 3, 2}) * 10 % 11 % 10 == at(read, 9));
}

Fit sweden(Body body) {
  if (!digits(body, 12) || body.substr(10) == "00" || body.substr(10) > "94") return Fit::kForm;
  return right_if(luhn(body.substr(0, 10)));
}

Fit slovenia(Body body) {
  if (!digits(body, 8) || body[0] == '0') return Fit::kForm;
  const int check = 11 - weighted(body, {8, 7, 6, 5, 4, 3, 2}) % 11;
  return right_if(check != 11 && check % 10 == at(body, 7));
}

Fit slovakia(Body body) {
  if (!digits(body, 10) || body[0] == '0') return Fit::kForm;
  int rest = 0;
  for (std::size_t i = 0; i < 10; ++i) rest = (rest * 10 + at(body, i)) % 11;
  return right_if(rest == 0);
}

Fit switzerland(Body body) {
  if (!digits(body, 9)) return Fit::kForm;
  return right_if(weighted(body, {5, 4, 3, 2, 7, 6, 5, 4, 1}) % 11 == 0);
}

Fit norway(Body body) {
  if (!digits(body, 9) || (body[0] != '8' && body[0] != '9')) return Fit::kForm;
  return right_if(weighted(body, {3, 2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0);
}

struct Entry {
  std::string_view prefix;
  VatRule rule;
};
constexpr std::array<Entry, 31> kRules{
    {{"AT", austria},  {"BE", belgium},  {"BG", bulgaria},    {"CHE", switzerland},
     {"CY", cyprus},   {"CZ", czechia},  {"DE", germany},     {"DK", denmark},
     {"EE", estonia},  {"EL", greece},   {"ES", spain},       {"FI", finland},
     {"FR", france},   {"GB", britain},  {"HR", croatia},     {"HU", hungary},
     {"IE", ireland},  {"IT", italy},    {"LT", lithuania},   {"LU", luxembourg},
     {"LV", latvia},   {"MT", malta},    {"NL", netherlands}, {"NO", norway},
     {"PL", poland},   {"PT", portugal}, {"RO", romania},     {"SE", sweden},
     {"SI", slovenia}, {"SK", slovakia}, {"XI", britain}}};

}  // namespace

VatRule vat_rule(std::string_view prefix) noexcept {
  if (prefix.size() < 2) return nullptr;
  for (const Entry& entry : kRules) {
    const bool letters = entry.prefix[0] == prefix[0] && entry.prefix[1] == prefix[1];
    if (letters && entry.prefix.size() == prefix.size()) return entry.rule;
  }
  return nullptr;
}

}  // namespace gigo::normalize
