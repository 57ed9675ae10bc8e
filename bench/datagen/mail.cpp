// SPDX-License-Identifier: Apache-2.0
#include "mail.hpp"

#include <fmt/format.h>

#include <array>

#include "base/civil_date.hpp"
#include "letters.hpp"

namespace datagen {
namespace {

constexpr std::array<std::string_view, 12> kReservedProviders = {
    "mailbox.example", "example.com",     "postbox.example",   "inbox.example",
    "example.net",     "webmail.example", "example.org",       "fastmail.example",
    "letters.example", "home.example",    "quickpost.example", "airmail.example"};

struct Provider {
  std::string_view domain;
  std::uint32_t share;  // in percent
};
constexpr std::array<Provider, 8> kGlobalProviders = {{{"gmail.com", 46},
                                                       {"hotmail.com", 16},
                                                       {"yahoo.com", 14},
                                                       {"outlook.com", 12},
                                                       {"icloud.com", 7},
                                                       {"live.com", 3},
                                                       {"protonmail.com", 1},
                                                       {"gmx.net", 1}}};

std::string_view family_word(CultureId culture) {
  switch (culture) {
    case CultureId::kGerman:
    case CultureId::kDutch:
      return "familie.";
    case CultureId::kFrench:
      return "famille.";
    case CultureId::kSpanish:
    case CultureId::kPortuguese:
      return "familia.";
    case CultureId::kItalian:
      return "famiglia.";
    case CultureId::kNordic:
      return "familjen.";
    case CultureId::kEnglish:
      return "the";
    default:
      return "family.";
  }
}

// What many could share gets what few share: a birthday, four digits, a middle initial.
std::string told_apart(std::string local, const Addressee& who, Rng& rng) {
  const gigo::base::CivilDate birth = gigo::base::civil_from_days(who.birth);
  switch (rng.below(4)) {
    case 0:
      return fmt::format("{}{:02}{:02}{:02}", local, birth.day, birth.month, birth.year % 100);
    case 1:
      return fmt::format("{}.{}{}", local, who.middle_initial, birth.year);
    default:
      return fmt::format("{}{:04}", local, rng.below(10'000));
  }
}

}  // namespace

std::string_view draw_provider(std::uint16_t country, bool ordinary, Rng& rng) {
  if (!ordinary) return kReservedProviders[rng.below(1 + rng.below(kReservedProviders.size()))];
  const auto& local = countries()[country].providers;
  const std::string_view iso = countries()[country].text->iso;
  if (rng.chance(iso == "CN" || iso == "JP" ? 7'500 : 3'000))
    return local[rng.below(1 + rng.below(local.size()))];
  std::uint32_t at = rng.below(100);
  std::size_t provider = 0;
  while (at >= kGlobalProviders[provider].share) at -= kGlobalProviders[provider++].share;
  return kGlobalProviders[provider].domain;
}

std::string private_email(const Addressee& who, std::uint16_t country, bool ordinary, Rng& rng) {
  const std::string first = slug(who.given.latin);
  const std::string last = slug(who.family.latin);
  std::string local;
  bool many = !who.family.rare;
  switch (rng.below(8)) {
    case 0:
    case 1:
    case 2:
      local = first + '.' + last;
      break;
    case 3:
      local = first.substr(0, 1) + last;
      many = true;
      break;
    case 4:
      local = first + last;
      break;
    case 5:
      local = first + '_' + last;
      break;
    case 6:
      local = last + '.' + first;
      break;
    default:
      local = first + '.' + last.substr(0, 1);
      many = true;
      break;
  }
  if (many) {
    local = told_apart(std::move(local), who, rng);
  } else if (rng.chance(5'000)) {
    local += fmt::format("{:02}", (gigo::base::civil_from_days(who.birth).year) % 100);
  } else if (rng.chance(3'500)) {
    local += std::to_string(rng.below(1'000));
  }
  local += '@';
  local += draw_provider(country, ordinary, rng);
  return local;
}

std::string family_email(const Name& family, CultureId culture, std::uint16_t country,
                         bool ordinary, Rng& rng) {
  std::string local(family_word(culture));
  local += slug(family.latin);
  if (culture == CultureId::kEnglish) local += 's';
  local += std::to_string(1 + rng.below(family.rare ? 100 : 10'000));
  local += '@';
  local += draw_provider(country, ordinary, rng);
  return local;
}

std::string work_email(const Firm& firm, const Addressee& who) {
  const std::string first = slug(who.given.latin);
  const std::string last = slug(who.family.latin);
  const bool large = firm.id.size > 0;
  const bool many = large && !who.family.rare;
  const std::string middle(many ? 1 : 0, who.middle_initial);
  const std::string_view dot = many ? "." : "";
  std::string local;
  switch (firm.pattern) {
    case MailPattern::kFirst:
      if (!large) {
        local = first + '.' + last.substr(0, 1);
        break;
      }
      [[fallthrough]];
    case MailPattern::kFirstDotLast:
      local = fmt::format("{}{}{}.{}", first, dot, middle, last);
      break;
    case MailPattern::kInitialLast:
      local = first.substr(0, 1) + middle + last;
      break;
    case MailPattern::kFirstUnderLast:
      local = fmt::format("{}{}{}_{}", first, many ? "_" : "", middle, last);
      break;
    case MailPattern::kLastInitial:
      local = last + first.substr(0, 1) + middle;
      break;
  }
  local += '@';
  local += firm.domain;
  return local;
}

}  // namespace datagen
