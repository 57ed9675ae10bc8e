// SPDX-License-Identifier: Apache-2.0
#include "normalize/email_keys.hpp"

#include <algorithm>

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
  if (!domain.empty() && domain.front() == '[') {
    std::string literal = base::lower(domain);
    if (literal.starts_with("[ipv6:")) literal.replace(1, 4, "IPv6");
    return literal;
  }
  if (text::is_ascii(domain)) return base::lower(domain);
  return text::domain_to_ascii(domain).value_or(text::lower(domain));
}

std::string key_of(std::string_view address, bool weak) {
  const std::string domain = ascii_domain_of(address);
  const SubdomainMailbox mailbox = subdomain_mailbox(domain);
  const MailProvider* provider =
      mailbox.provider != nullptr ? mailbox.provider : find_provider(domain);
  const std::string_view local = mailbox.user.empty() ? local_of(address) : mailbox.user;
  std::string key;
  append_canonical_local(key, local, provider, weak);
  if (domain.empty()) return key;
  key.push_back('@');
  key += provider != nullptr ? provider->family : std::string_view(domain);
  return key;
}

}  // namespace

void append_canonical_local(std::string& out, std::string_view local, const MailProvider* provider,
                            bool weak) {
  if (!local.empty() && local.front() == '"') {
    out += local;
    return;
  }
  const unsigned rules = provider != nullptr ? provider->rules : 0U;
  const auto follows = [rules](LocalRule rule) {
    return (rules & static_cast<unsigned>(rule)) != 0;
  };
  std::string lowered;  // only for letters that are not ASCII
  if (!text::is_ascii(local)) local = lowered = text::lower(local);
  const auto cut_tag = [&local](char sign) {
    const std::size_t at = local.find(sign);
    if (at != std::string_view::npos && at > 0) local = local.substr(0, at);
  };
  if (weak || follows(LocalRule::kPlus)) cut_tag('+');
  if (weak && follows(LocalRule::kHyphenTag)) cut_tag('-');
  const std::size_t begin = out.size();
  out += local;
  // By pointers, which no byte that is written can change.
  char* const first = out.data() + begin;
  char* last = out.data() + out.size();
  for (char* at = first; at != last; ++at) *at = base::to_lower(*at);
  const bool strokes = follows(LocalRule::kSeparators);
  if (strokes || follows(LocalRule::kDots)) {
    char* const kept = std::remove_if(
        first, last, [strokes](char c) { return c == '.' || (strokes && (c == '-' || c == '_')); });
    // Nothing but signs that are ignored: they are all there is.
    if (kept != first) last = kept;
    out.resize(static_cast<std::size_t>(last - out.data()));
  }
  if (follows(LocalRule::kHyphenIsDot)) std::replace(first, last, '-', '.');
}

std::string email_match_key(std::string_view normal) { return key_of(normal, false); }

std::string email_weak_key(std::string_view normal) { return key_of(normal, true); }

std::string email_local_key(std::string_view normal) {
  if (normal.find('@') == std::string_view::npos) return {};
  std::string key;
  append_canonical_local(key, local_of(normal), nullptr, true);
  std::string kept;
  for (const char c : key) {
    if (std::string_view(".-_\"").find(c) == std::string_view::npos) kept.push_back(c);
  }
  return kept.empty() ? key : kept;
}

std::string email_domain_key(std::string_view normal) {
  const std::string domain = ascii_domain_of(normal);
  if (domain.empty() || domain.front() == '[') return domain;
  const MailProvider* provider = find_provider(domain);
  if (provider != nullptr) return std::string(provider->family);
  return registrable_domain(domain);
}

bool is_public_mail_domain(std::string_view domain) { return is_public_mail_host(domain); }

}  // namespace gigo::normalize
