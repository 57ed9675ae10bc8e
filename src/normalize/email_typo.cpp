// SPDX-License-Identifier: Apache-2.0
#include "normalize/email_typo.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "normalize/email_provider.hpp"

namespace gigo::normalize {
namespace {

std::string_view first_label(std::string_view domain) noexcept {
  return domain.substr(0, domain.find('.'));
}

// Endings that exist, but behind a provider's name are slips of the other.
struct EndingSlip {
  std::string_view written, meant;
};
constexpr std::array<EndingSlip, 5> kEndingSlips{
    {{"co", "com"}, {"cm", "com"}, {"om", "com"}, {"ne", "net"}, {"et", "net"}}};

// The first three are by far the likeliest.
constexpr std::array<std::string_view, 9> kUsualEndings{"com",  "net", "org", "co.uk", "edu",
                                                        "info", "gov", "biz", "com.au"};
constexpr std::size_t kLikeliest = 3;

// Short names are one slip from many real ones: aon.com is no mistyped aol.com, and the table makes
// them no targets. Where the ending does not exist the address is wrong anyhow, and then they may
// have been meant; but not the shortest.
constexpr std::size_t kShortestDomain = 6;

// The keys around each letter, from a to z.
constexpr std::array<std::string_view, 26> kNeighbours{
    "qwsz",   "vghn",  "xdfv", "erfsxc", "wrsd", "rtgdcv", "tyhfvb", "yujgbn", "uojk",
    "uikhnm", "iojlm", "kop",  "njk",    "bhjm", "ipkl",   "ol",     "wa",     "etdf",
    "wedazx", "ryfg",  "yihj", "cfgb",   "qeas", "zsdc",   "tugh",   "asx"};

// Which signs a domain has, as bits; two domains one slip apart differ in two bits at most.
std::uint32_t signs_of(std::string_view domain) noexcept {
  std::uint32_t signs = 0;
  for (const char c : domain) signs |= 1U << (static_cast<unsigned char>(c) & 31U);
  return signs;
}

struct Candidate {
  std::uint32_t signs = 0;
  std::uint32_t size = 0;
  const MailProvider* provider = nullptr;
};

// The shortest first.
const std::vector<Candidate>& candidates() {
  static const std::vector<Candidate> found = [] {
    std::vector<Candidate> all;
    for (const MailProvider& provider : mail_providers()) {
      const std::size_t size = provider.domain.size();
      if (size < kShortestDomain) continue;
      all.push_back({signs_of(provider.domain), static_cast<std::uint32_t>(size), &provider});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Candidate& a, const Candidate& b) { return a.size < b.size; });
    return all;
  }();
  return found;
}

struct Nearest {
  std::string_view domain;  // empty when none is near, several are, or the slip is too bold
  bool several = false;
};

// Whether `provider`, one slip from `domain`, may be what was meant.
bool may_be_meant(std::string_view domain, const MailProvider& provider, bool surely_wrong) {
  if (surely_wrong || provider.typo_target == TypoTarget::kAny) return true;
  return provider.typo_target == TypoTarget::kNear && is_finger_slip(domain, provider.domain);
}

Nearest nearest_provider(std::string_view domain, bool surely_wrong) {
  const std::vector<Candidate>& all = candidates();
  const std::uint32_t signs = signs_of(domain);
  const std::string_view label = first_label(domain);
  const std::string_view ending = domain.substr(std::min(domain.size(), label.size() + 1));
  const std::size_t shortest = domain.empty() ? 0 : domain.size() - 1;
  auto at =
      std::lower_bound(all.begin(), all.end(), shortest,
                       [](const Candidate& one, std::size_t size) { return one.size < size; });
  Nearest nearest;
  const MailProvider* first = nullptr;
  bool allowed = false;
  for (; at != all.end() && at->size <= domain.size() + 1; ++at) {
    std::uint32_t differ = at->signs ^ signs;
    differ &= differ - 1;
    if ((differ & (differ - 1)) != 0) continue;
    const MailProvider& provider = *at->provider;
    if (!one_slip_apart(domain, provider.domain)) continue;
    bool meant = may_be_meant(domain, provider, surely_wrong);
    if (label == first_label(provider.domain)) {
      // The name is right and the ending another: a slip of it, or else a country's edition.
      if ((surely_wrong || provider.typo_target != TypoTarget::kNone) &&
          is_slip_of_ending(ending, provider.domain.substr(label.size() + 1))) {
        return {provider.domain, false};
      }
      if (is_public_suffix(ending)) continue;
      meant = true;
    }
    allowed = allowed || meant;
    // Of two that are one mailbox it does not matter which: yandex.ur is yandex.ru or yandex.ua.
    const bool one_mailbox = first == nullptr || (first->family == provider.family &&
                                                  one_slip_apart(domain, provider.family));
    nearest.several = nearest.several || !one_mailbox;
    nearest.domain = first == nullptr ? provider.domain : provider.family;
    first = &provider;
  }
  if (nearest.several || !allowed) nearest.domain = {};
  return nearest;
}

std::string_view provider_without_dot(std::string_view domain) {
  for (const Candidate& one : candidates()) {
    const std::string_view target = one.provider->domain;
    const std::size_t dot = target.find('.');
    if (domain.size() + 1 == target.size() && domain.substr(0, dot) == target.substr(0, dot) &&
        domain.substr(dot) == target.substr(dot + 1)) {
      return target;
    }
  }
  return {};
}

std::string_view provider_behind_www(std::string_view domain) {
  if (domain.substr(0, 4) != "www.") return {};
  const MailProvider* provider = find_provider(domain.substr(4));
  return provider != nullptr ? provider->domain : std::string_view{};
}

// Two letters that are no ending may be a slip of any country's: only com, net, org are likelier.
std::string_view ending_meant(std::string_view written) {
  for (std::size_t i = 0; i < kUsualEndings.size(); ++i) {
    if (i >= kLikeliest && written.size() < 3) break;
    if (one_slip_apart(written, kUsualEndings[i])) return kUsualEndings[i];
  }
  return {};
}

}  // namespace

bool one_slip_apart(std::string_view a, std::string_view b) noexcept {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1 || a == b) return false;
  std::size_t front = 0;
  while (front < a.size() && a[front] == b[front]) ++front;
  std::size_t back = 0;
  while (back < a.size() - front && a[a.size() - 1 - back] == b[b.size() - 1 - back]) ++back;
  const std::size_t left_a = a.size() - front - back;
  const std::size_t left_b = b.size() - front - back;
  if (left_a == 0) return left_b == 1;
  if (left_a == 1 && left_b == 1) return true;
  return left_a == 2 && left_b == 2 && a[front] == b[front + 1] && a[front + 1] == b[front];
}

bool is_finger_slip(std::string_view written, std::string_view meant) noexcept {
  std::size_t at = 0;
  while (at < written.size() && at < meant.size() && written[at] == meant[at]) ++at;
  if (written.size() > meant.size()) return at > 0 && written[at] == written[at - 1];
  if (written.size() < meant.size()) return at > 0 && meant[at] == meant[at - 1];
  if (written.substr(at + 1) != meant.substr(at + 1)) return true;  // two swapped
  const char key = meant[at];
  return key >= 'a' && key <= 'z' &&
         kNeighbours[static_cast<std::size_t>(key - 'a')].find(written[at]) !=
             std::string_view::npos;
}

bool is_slip_of_ending(std::string_view written, std::string_view meant) noexcept {
  // An edition for a country ends with two letters; bet and cam are none of net and com.
  const bool countries =
      written.size() < 3 || meant.size() < 3 || written.find('.') != std::string_view::npos;
  if (!countries) return one_slip_apart(written, meant);
  return std::any_of(kEndingSlips.begin(), kEndingSlips.end(), [&](const EndingSlip& slip) {
    return slip.written == written && slip.meant == meant;
  });
}

std::string suggest_domain(std::string_view domain, bool known_tld, bool& likely) {
  likely = false;
  const std::size_t dot = domain.rfind('.');
  const bool has_dot = dot != std::string_view::npos;
  const Nearest nearest = nearest_provider(domain, !known_tld || !has_dot);
  std::string_view provider = nearest.domain;
  if (provider.empty() && !has_dot) provider = provider_without_dot(domain);
  if (provider.empty()) provider = provider_behind_www(domain);
  if (!provider.empty()) {
    likely = true;
    return std::string(provider);
  }
  if (known_tld || !has_dot || nearest.several) return {};
  const std::string_view ending = ending_meant(domain.substr(dot + 1));
  if (ending.empty()) return {};
  std::string whole = std::string(domain.substr(0, dot + 1)) + std::string(ending);
  // "gamil.con" has two slips, each of them of its own part.
  DomainFacts facts = domain_facts(whole);
  if (facts.likely_typo) whole = std::move(facts.suggestion);
  likely = find_provider(whole) != nullptr;
  return whole;
}

}  // namespace gigo::normalize
