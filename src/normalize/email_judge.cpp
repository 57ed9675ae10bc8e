// SPDX-License-Identifier: Apache-2.0
#include "normalize/email_judge.hpp"

#include <utility>

#include "base/ascii.hpp"
#include "normalize/email_keys.hpp"
#include "text/script.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

constexpr std::size_t kMostDomains = std::size_t{1} << 16;

void set_flag(EmailValue& value, EmailFlag flag) noexcept {
  value.flags = static_cast<std::uint8_t>(value.flags | static_cast<std::uint8_t>(flag));
}

std::string joined(std::string_view local, std::string_view domain) {
  std::string out(local);
  out += '@';
  out += domain;
  return out;
}

struct Judgement {
  bool placeholder = false;
  bool suspect = false;
};

// test@test.com, x@x.com, na@gmail.com, jane@noemail.com.
bool is_placeholder(const EmailAddress& address, const KnownDomain& domain, LocalWord word) {
  if (domain.facts.placeholder || word == LocalWord::kPlaceholder) return true;
  const bool equal = base::iequals(address.local, domain.label);
  if (equal && domain.label_says_nothing) return true;
  return word == LocalWord::kWeakPlaceholder && (equal || domain.facts.provider != nullptr);
}

void judge_form(const EmailAddress& address, std::vector<CellNote>& notes, Judgement& judgement) {
  if (address.lowered) add_note(notes, Code::kEmailCase);
  if (address.quoted) add_note(notes, Code::kEmailQuotedLocal);
  if (address.literal) add_note(notes, Code::kEmailDomainLiteral);
  if (address.too_long) add_note(notes, Code::kEmailTooLong);
  judgement.suspect = address.literal || address.too_long || address.doubtful;
  if (address.idn) {
    add_note(notes, Code::kEmailIdn);
    judgement.suspect = judgement.suspect || text::mixes_scripts_in_word(address.shown);
  }
  if (!address.non_ascii_local) return;
  std::string plain;  // a typographic apostrophe is what a word processor makes of '
  for (std::size_t at = 0; at < address.local.size();) {
    const char32_t c = text::next(address.local, at);
    text::append(plain, c == 0x2019 || c == 0x2018 || c == 0x00B4 ? U'\'' : c);
  }
  const bool apostrophe = plain != address.local && text::is_ascii(plain);
  // A Cyrillic letter in a Latin word is a slip of the keyboard layout, or worse.
  const bool mixed = text::mixes_scripts_in_word(address.local);
  judgement.suspect = judgement.suspect || apostrophe || mixed;
  add_note(notes, Code::kEmailSmtputf8, apostrophe ? joined(plain, address.shown) : std::string{});
}

void judge_local(const EmailAddress& address, const KnownDomain& domain, EmailValue& value,
                 std::vector<CellNote>& notes, Judgement& judgement) {
  const LocalWord word = local_word(address.local);
  if (is_placeholder(address, domain, word)) {
    set_flag(value, EmailFlag::kPlaceholder);
    add_note(notes, Code::kEmailPlaceholder);
    judgement.placeholder = true;
    return;
  }
  const bool house = domain.facts.provider == nullptr && !address.literal &&
                     base::iequals(address.local, domain.label);
  if (word == LocalWord::kRole || house) {
    set_flag(value, EmailFlag::kRole);
    add_note(notes, Code::kEmailRole);
  }
  const std::size_t plus = address.local.find('+');
  if (plus != std::string_view::npos && plus > 0 && address.local.front() != '"')
    add_note(notes, Code::kEmailSubaddress);
}

void judge_domain(const EmailAddress& address, const DomainFacts& facts,
                  const EmailOptions& options, EmailValue& value, std::vector<CellNote>& notes,
                  Judgement& judgement) {
  if (facts.relay) {
    set_flag(value, EmailFlag::kRelay);
    add_note(notes, Code::kEmailRelay);
  } else if (facts.free) {
    set_flag(value, EmailFlag::kFreemail);
    add_note(notes, Code::kEmailFreemail);
  }
  if (facts.disposable) {
    set_flag(value, EmailFlag::kDisposable);
    add_note(notes, Code::kEmailDisposable);
  }
  if (facts.reserved) {
    set_flag(value, EmailFlag::kReserved);
    if (!options.reserved_values_ordinary) {
      add_note(notes, Code::kEmailReserved);
      judgement.placeholder = true;
    }
    return;
  }
  if (facts.is_ending) {
    add_note(notes, Code::kEmailDomainSyntax);
    judgement.suspect = true;
    return;
  }
  if (!facts.likely_typo && facts.known_tld) return;
  const std::string suggestion =
      facts.suggestion.empty() ? std::string{} : joined(address.local, facts.suggestion);
  if (facts.likely_typo) add_note(notes, Code::kEmailTypoDomain, suggestion);
  if (!facts.known_tld) add_note(notes, Code::kEmailUnknownTld, suggestion);
  judgement.suspect = true;
}

void join(std::string& out, std::string_view local, std::string_view domain) {
  out = local;
  out += '@';
  out += domain;
}

void write_key(std::string& out, const EmailAddress& address, const KnownDomain& domain,
               bool weak) {
  out.clear();
  const std::string_view local = domain.user.empty() ? address.local : domain.user;
  append_canonical_local(out, local, domain.facts.provider, weak);
  out += '@';
  out += domain.family.empty() ? address.domain : domain.family;
}

// Whether the weak key may be another than the match key.
bool may_have_tag(const EmailAddress& address, const KnownDomain& domain) noexcept {
  const MailProvider* provider = domain.facts.provider;
  return address.local.find('+') != std::string_view::npos ||
         (provider != nullptr && provider->has(LocalRule::kHyphenTag));
}

}  // namespace

const KnownDomain& KnownDomains::find(std::string_view ascii, std::string_view shown) {
  if (const base::TermId term = names_.find(ascii); term != base::kNoTerm) {
    return known_[base::index(term) - 1];
  }
  if (known_.size() >= kMostDomains) {
    names_ = base::Interner{};
    known_.clear();
  }
  const std::string_view name = names_.text(names_.intern(ascii));
  KnownDomain& domain = known_.emplace_back();
  domain.facts = domain_facts(name);
  if (amend_) amend_(name, domain.facts);
  domain.shown = shown;
  domain.plain = domain.shown == name;
  const SubdomainMailbox mailbox = subdomain_mailbox(name);
  const MailProvider* provider =
      mailbox.provider != nullptr ? mailbox.provider : domain.facts.provider;
  domain.user = mailbox.user;
  domain.family = provider != nullptr ? provider->family : name;
  if (mailbox.provider != nullptr) domain.facts.provider = mailbox.provider;
  domain.label =
      std::string_view(domain.facts.registrable).substr(0, domain.facts.registrable.find('.'));
  domain.label_says_nothing =
      domain.label.size() <= 3 ||
      domain.label.find_first_not_of(domain.label.front()) == std::string_view::npos;
  return domain;
}

const KnownDomain* KnownDomains::find_plain(std::string_view text) const noexcept {
  const base::TermId term = names_.find(text);
  if (term == base::kNoTerm) return nullptr;
  const KnownDomain& domain = known_[base::index(term) - 1];
  return domain.plain ? &domain : nullptr;
}

const KnownDomain& KnownDomains::literal() {
  static const KnownDomain domain;
  return domain;
}

void judge_email(const EmailAddress& address, const KnownDomain& domain,
                 const EmailOptions& options, EmailValue& value, std::vector<CellNote>& notes) {
  value.flags = 0;
  Judgement judgement;
  judge_form(address, notes, judgement);
  judge_local(address, domain, value, notes, judgement);
  if (!address.literal) judge_domain(address, domain.facts, options, value, notes, judgement);
  value.status = judgement.placeholder ? ValueStatus::kPlaceholder
                 : judgement.suspect   ? ValueStatus::kSuspect
                 : address.changed     ? ValueStatus::kChanged
                                       : ValueStatus::kOk;
  if (!address.whole.empty()) {
    value.value = value.display = address.whole;
  } else {
    join(value.value, address.local, address.domain);
    join(value.display, address.local, address.shown);
  }
}

void take_email_apart(const EmailAddress& address, const KnownDomain& domain, EmailValue& value) {
  if (value.status == ValueStatus::kPlaceholder) {
    value.match_key.clear();
    value.weak_key.clear();
  } else {
    write_key(value.match_key, address, domain, false);
    if (may_have_tag(address, domain)) {
      write_key(value.weak_key, address, domain, true);
    } else {
      value.weak_key = value.match_key;
    }
  }
  value.local_part = address.local;
  value.domain = address.domain;
  value.registrable_domain = domain.facts.registrable.empty()
                                 ? address.domain
                                 : std::string_view(domain.facts.registrable);
}

}  // namespace gigo::normalize
