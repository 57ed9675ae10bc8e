// SPDX-License-Identifier: Apache-2.0
#include "normalize/email_keys.hpp"

#include "base/ascii.hpp"
#include "normalize/email.hpp"
#include "text/fold.hpp"
#include "text/idna.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

std::string_view local_of(std::string_view address) noexcept {
  const std::size_t at = address.rfind('@');
  return at == std::string_view::npos ? address : address.substr(0, at);
}

std::string ascii_domain_of(std::string_view address) {
  const std::size_t at = address.rfind('@');
  if (at == std::string_view::npos) return {};
  const std::string_view domain = address.substr(at + 1);
  if (text::is_ascii(domain)) return base::lower(domain);
  return text::domain_to_ascii(domain).value_or(text::lower(domain));
}

// Cuts from the first `sign` on, unless nothing would be left.
void cut_tag(std::string& local, char sign) {
  const std::size_t at = local.find(sign);
  if (at != std::string::npos && at > 0) local.resize(at);
}

void remove_all(std::string& local, std::string_view signs) {
  std::string kept;
  for (const char c : local) {
    if (signs.find(c) == std::string_view::npos) kept.push_back(c);
  }
  if (!kept.empty()) local = std::move(kept);
}

std::string key_of(std::string_view address, bool weak) {
  const std::string domain = ascii_domain_of(address);
  const MailProvider* provider = find_provider(domain);
  std::string key = canonical_local(local_of(address), provider, weak);
  if (domain.empty()) return key;
  key.push_back('@');
  key += provider != nullptr ? provider->family : std::string_view(domain);
  return key;
}

}  // namespace

std::string canonical_local(std::string_view local, const MailProvider* provider, bool weak) {
  if (!local.empty() && local.front() == '"') return std::string(local);
  std::string key = text::is_ascii(local) ? base::lower(local) : text::lower(local);
  const auto follows = [provider](LocalRule rule) {
    return provider != nullptr && provider->has(rule);
  };
  if (weak || follows(LocalRule::kPlus)) cut_tag(key, '+');
  if (weak && follows(LocalRule::kHyphenTag)) cut_tag(key, '-');
  if (follows(LocalRule::kDots)) remove_all(key, ".");
  if (follows(LocalRule::kSeparators)) remove_all(key, ".-_");
  if (follows(LocalRule::kHyphenIsDot)) {
    for (char& c : key) c = c == '-' ? '.' : c;
  }
  return key;
}

std::string email_match_key(std::string_view normal) { return key_of(normal, false); }

std::string email_weak_key(std::string_view normal) { return key_of(normal, true); }

std::string email_local_key(std::string_view normal) {
  if (normal.find('@') == std::string_view::npos) return {};
  std::string key = canonical_local(local_of(normal), nullptr, true);
  remove_all(key, ".-_\"");
  return key;
}

std::string email_domain_key(std::string_view normal) {
  const std::string domain = ascii_domain_of(normal);
  if (domain.empty() || domain.front() == '[') return domain;
  const MailProvider* provider = find_provider(domain);
  if (provider != nullptr) return std::string(provider->family);
  return registrable_domain(domain);
}

bool is_public_mail_domain(std::string_view domain) { return find_provider(domain) != nullptr; }

}  // namespace gigo::normalize
