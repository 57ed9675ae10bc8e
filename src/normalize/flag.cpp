// SPDX-License-Identifier: Apache-2.0
#include "normalize/flag.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "base/ascii.hpp"
#include "text/fold.hpp"

namespace gigo::normalize {
namespace {

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& words, std::string_view word) noexcept {
  return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::array<std::string_view, 32> kYes{
    "yes",  "y",    "true", "t",    "1",       "x",      "on",        "checked",
    "ja",   "j",    "oui",  "o",    "vrai",    "si",     "s",         "sim",
    "da",   "tak",  "ano",  "igen", "kylla",   "wahr",   "verdadero", "verdadeiro",
    "vero", "waar", "evet", "hai",  "enabled", "active", "set",       "richtig"};
constexpr std::array<std::string_view, 28> kNo{
    "no",   "n",        "false", "f",      "0",        "off",    "unchecked",
    "nein", "non",      "faux",  "nao",    "nee",      "nej",    "ne",
    "nie",  "nem",      "ei",    "falsch", "falso",    "onwaar", "hayir",
    "iie",  "disabled", "never", "none",   "inactive", "not",    "net"};
constexpr std::array<std::string_view, 12> kHappened{
    "bounced", "bounce",  "hard",      "soft",     "hard bounce", "soft bounce",
    "deleted", "removed", "geloescht", "geloscht", "supprime",    "trashed"};
constexpr std::array<std::string_view, 26> kRefused{
    "refused",      "denied",      "withdrawn",   "revoked",    "declined",
    "rejected",     "opt out",     "optout",      "opted out",  "opt out requested",
    "unsubscribed", "unsubscribe", "not granted", "not given",  "do not contact",
    "dnc",          "objected",    "abgelehnt",   "widerrufen", "abgemeldet",
    "refuse",       "retire",      "desabonne",   "blocked",    "suppressed",
    "no consent"};

struct ChannelWord {
  std::string_view word;
  Channel channel;
};
constexpr std::array<ChannelWord, 24> kChannelWords{{
    {"email", Channel::kEmail},   {"emails", Channel::kEmail},     {"mail", Channel::kEmail},
    {"mailing", Channel::kEmail}, {"newsletter", Channel::kEmail}, {"phone", Channel::kPhone},
    {"call", Channel::kPhone},    {"calls", Channel::kPhone},      {"telephone", Channel::kPhone},
    {"telefon", Channel::kPhone}, {"calling", Channel::kPhone},    {"anruf", Channel::kPhone},
    {"tel", Channel::kPhone},     {"fax", Channel::kPhone},        {"mobile", Channel::kPhone},
    {"post", Channel::kPost},     {"letter", Channel::kPost},      {"letters", Channel::kPost},
    {"postal", Channel::kPost},   {"brief", Channel::kPost},       {"sms", Channel::kSms},
    {"text", Channel::kSms},      {"texts", Channel::kSms},        {"whatsapp", Channel::kSms},
}};

// Something like a date or a point in time; which one does not matter here.
bool looks_like_date(std::string_view cell) noexcept {
  std::size_t digits = 0;
  std::size_t signs = 0;
  for (const char c : cell) {
    digits += base::is_digit(c) ? 1U : 0U;
    signs += c == '-' || c == '/' || c == '.' ? 1U : 0U;
  }
  return digits >= 5 && (signs >= 2 || digits == cell.size());
}

bool is_check_mark(std::string_view cell) noexcept {
  return cell == "\u2713" || cell == "\u2714" || cell == "\u2611" || cell == "\u2612" ||
         cell == "\u2705";
}

}  // namespace

Flag read_flag(std::string_view cell) {
  const std::string_view trimmed = base::trim(cell);
  if (is_check_mark(trimmed)) return Flag::kYes;
  if (trimmed == "\u2610") return Flag::kNo;
  const std::string word = text::fold(trimmed);
  if (is_one_of(kYes, word)) return Flag::kYes;
  if (is_one_of(kNo, word)) return Flag::kNo;
  return Flag::kUnknown;
}

Flag read_event_flag(std::string_view cell) {
  const Flag plain = read_flag(cell);
  if (plain != Flag::kUnknown) return plain;
  const std::string_view trimmed = base::trim(cell);
  if (looks_like_date(trimmed)) return Flag::kYes;
  if (base::all_digits(trimmed)) return Flag::kYes;  // a count; 0 was a plain no
  return is_one_of(kHappened, text::fold(trimmed)) ? Flag::kYes : Flag::kUnknown;
}

std::uint8_t read_do_not_contact(std::string_view cell, std::uint8_t channels) {
  const std::string_view trimmed = base::trim(cell);
  if (trimmed.empty()) return 0;
  const Flag plain = read_flag(trimmed);
  if (plain == Flag::kYes) return channels;
  if (plain == Flag::kNo) return 0;
  const std::string words = text::fold(trimmed);
  if (looks_like_date(trimmed) || is_one_of(kRefused, words) || words == "all" ||
      words == "everything" || words == "alle" || words == "any") {
    return channels;
  }
  unsigned named = 0;
  for (std::size_t begin = 0; begin < words.size();) {
    std::size_t end = words.find(' ', begin);
    if (end == std::string::npos) end = words.size();
    const std::string_view word = std::string_view(words).substr(begin, end - begin);
    for (const ChannelWord& known : kChannelWords) {
      if (known.word == word) named |= channel_bit(known.channel);
    }
    begin = end + 1;
  }
  return static_cast<std::uint8_t>(named);
}

bool is_consent_refused(std::string_view cell) {
  const std::string_view trimmed = base::trim(cell);
  if (trimmed.empty()) return false;
  return read_flag(trimmed) == Flag::kNo || is_one_of(kRefused, text::fold(trimmed));
}

std::uint8_t channels_of_kind(std::string_view kind) noexcept {
  if (kind == "email" || kind == "newsletter" || kind == "mail")
    return channel_bit(Channel::kEmail);
  if (kind == "phone" || kind == "call" || kind == "fax") return channel_bit(Channel::kPhone);
  if (kind == "post" || kind == "letter") return channel_bit(Channel::kPost);
  if (kind == "sms" || kind == "text" || kind == "whatsapp") return channel_bit(Channel::kSms);
  return kAllChannels;
}

}  // namespace gigo::normalize
