// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "normalize/email_provider.hpp"

namespace gigo::normalize {
namespace {

// True when the optimal string alignment distance is exactly 1: one character put in, left out,
// exchanged, or two neighbours swapped. One pass from each end, no matrix.
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

std::string_view first_label(std::string_view domain) noexcept {
  return domain.substr(0, domain.find('.'));
}

// Endings that exist but, behind a provider's name, are slips of com.
constexpr std::array<std::string_view, 4> kSlipsOfCom{"co", "cm", "om", "con"};

constexpr std::array<std::string_view, 10> kUsualEndings{"com",  "net", "org", "co.uk",  "edu",
                                                         "info", "gov", "biz", "com.au", "eu"};

// Short names are one slip from many real ones: aon.com is no mistyped aol.com.
constexpr std::size_t kShortestBrand = 5;

bool is_target(const MailProvider& provider) noexcept {
  return provider.typo_target && first_label(provider.domain).size() >= kShortestBrand;
}

// The one target that is a slip away; empty when there is none or more than one.
std::string_view nearest_provider(std::string_view domain) {
  std::string_view found;
  for (const MailProvider& provider : mail_providers()) {
    if (!is_target(provider) || !one_slip_apart(domain, provider.domain)) continue;
    if (first_label(domain) == first_label(provider.domain)) {
      // The name is right and the ending another: a country's edition, unless it is a slip of com.
      const std::string_view ending = domain.substr(first_label(domain).size() + 1);
      bool slip = false;
      for (const std::string_view candidate : kSlipsOfCom) slip = slip || candidate == ending;
      if (!slip && is_known_tld(domain)) continue;
    }
    if (!found.empty()) return {};
    found = provider.domain;
  }
  return found;
}

std::string_view provider_without_dot(std::string_view domain) {
  for (const MailProvider& provider : mail_providers()) {
    if (!is_target(provider)) continue;
    const std::size_t dot = provider.domain.find('.');
    if (domain.size() + 1 == provider.domain.size() &&
        domain.substr(0, dot) == provider.domain.substr(0, dot) &&
        domain.substr(dot) == provider.domain.substr(dot + 1)) {
      return provider.domain;
    }
  }
  return {};
}

}  // namespace

std::string suggest_domain(std::string_view domain, bool known_tld, bool& likely) {
  likely = false;
  std::string_view provider = nearest_provider(domain);
  if (provider.empty() && domain.find('.') == std::string_view::npos) {
    provider = provider_without_dot(domain);
  }
  if (!provider.empty()) {
    likely = true;
    return std::string(provider);
  }
  const std::size_t dot = domain.rfind('.');
  if (known_tld || dot == std::string_view::npos) return {};
  std::string_view ending;
  for (const std::string_view usual : kUsualEndings) {
    if (!one_slip_apart(domain.substr(dot + 1), usual)) continue;
    if (usual == "com" || usual == "net" || usual == "org") {
      ending = usual;  // the first of these that fits is by far the likeliest
      break;
    }
    if (ending.empty()) ending = usual;
  }
  if (ending.empty()) return {};
  std::string whole = std::string(domain.substr(0, dot + 1)) + std::string(ending);
  likely = find_provider(whole) != nullptr;
  return whole;
}

}  // namespace gigo::normalize
