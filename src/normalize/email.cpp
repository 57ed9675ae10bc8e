// SPDX-License-Identifier: Apache-2.0
#include "normalize/email.hpp"

#include <unordered_map>
#include <utility>

#include "base/ascii.hpp"
#include "normalize/email_clean.hpp"
#include "normalize/email_keys.hpp"
#include "normalize/email_provider.hpp"
#include "normalize/email_syntax.hpp"
#include "normalize/placeholder.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {

struct EmailNormalizer::State {
  EmailOptions options;
  std::unordered_map<std::string, DomainFacts> domains;  // looked up only, never gone through

  const DomainFacts& facts(const std::string& domain) {
    const auto found = domains.find(domain);
    if (found != domains.end()) return found->second;
    return domains.emplace(domain, domain_facts(domain)).first->second;
  }
};

namespace {

void set_flag(EmailValue& value, EmailFlag flag) noexcept {
  value.flags = static_cast<std::uint8_t>(value.flags | static_cast<std::uint8_t>(flag));
}

bool is_one_letter(std::string_view word) noexcept {
  return word.find_first_not_of(word.front()) == std::string_view::npos;
}

// test@test.com, x@x.com, na@gmail.com, jane@noemail.com.
bool is_placeholder(const EmailParts& parts, const DomainFacts& facts, LocalWord word) {
  if (facts.placeholder || word == LocalWord::kPlaceholder) return true;
  const std::string local = base::lower(parts.local_part);
  const std::string_view label =
      std::string_view(facts.registrable).substr(0, facts.registrable.find('.'));
  if (local == label && (label.size() <= 3 || is_one_letter(label))) return true;
  const bool free = facts.provider != nullptr;
  return word == LocalWord::kWeakPlaceholder && (free || local == label);
}

struct Judgement {
  bool placeholder = false;
  bool suspect = false;
  bool changed = false;
};

void judge_domain(const EmailParts& parts, const DomainFacts& facts, const EmailOptions& options,
                  EmailValue& value, std::vector<CellNote>& notes, Judgement& judgement) {
  if (facts.provider != nullptr) {
    const bool relay = facts.provider->provider_class == ProviderClass::kRelay;
    set_flag(value, relay ? EmailFlag::kRelay : EmailFlag::kFreemail);
    if (relay) add_note(notes, Code::kEmailRelay);
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
  const std::string suggestion =
      facts.suggestion.empty() ? std::string{} : parts.local_part + "@" + facts.suggestion;
  if (facts.likely_typo) add_note(notes, Code::kEmailTypoDomain, suggestion);
  if (!facts.known_tld) add_note(notes, Code::kEmailUnknownTld, suggestion);
  judgement.suspect = judgement.suspect || facts.likely_typo || !facts.known_tld;
}

void judge_local(const EmailParts& parts, const DomainFacts& facts, EmailValue& value,
                 std::vector<CellNote>& notes, Judgement& judgement) {
  const LocalWord word = local_word(parts.local_part);
  if (is_placeholder(parts, facts, word)) {
    set_flag(value, EmailFlag::kPlaceholder);
    add_note(notes, Code::kEmailPlaceholder);
    judgement.placeholder = true;
    return;
  }
  const std::string_view label =
      std::string_view(facts.registrable).substr(0, facts.registrable.find('.'));
  const bool house = facts.provider == nullptr && base::iequals(parts.local_part, label);
  if (word == LocalWord::kRole || house) {
    set_flag(value, EmailFlag::kRole);
    add_note(notes, Code::kEmailRole);
  }
  const std::size_t plus = parts.local_part.find('+');
  if (!parts.quoted && plus != std::string::npos && plus > 0)
    add_note(notes, Code::kEmailSubaddress);
}

void note_form(const EmailParts& parts, std::vector<CellNote>& notes, Judgement& judgement) {
  if (parts.domain_lowered) {
    add_note(notes, Code::kEmailCase);
    judgement.changed = true;
  }
  if (parts.quoted || parts.unquoted) add_note(notes, Code::kEmailQuotedLocal);
  judgement.changed = judgement.changed || parts.unquoted;
  if (parts.literal) {
    add_note(notes, Code::kEmailDomainLiteral);
    judgement.suspect = true;
  }
  if (parts.too_long) {
    add_note(notes, Code::kEmailTooLong);
    judgement.suspect = true;
  }
  if (parts.non_ascii_domain) add_note(notes, Code::kEmailIdn);
  if (!parts.non_ascii_local) return;
  std::string plain;  // a typographic apostrophe is what a word processor makes of '
  for (std::size_t at = 0; at < parts.local_part.size();) {
    const char32_t c = text::next(parts.local_part, at);
    text::append(plain, c == 0x2019 || c == 0x2018 || c == 0x00B4 ? U'\'' : c);
  }
  const bool apostrophe = plain != parts.local_part && text::is_ascii(plain);
  judgement.suspect = judgement.suspect || apostrophe;
  add_note(notes, Code::kEmailSmtputf8, apostrophe ? plain + "@" + parts.domain : std::string{});
}

EmailValue finish(EmailParts parts, const DomainFacts& facts, const EmailOptions& options,
                  bool changed, std::vector<CellNote>& notes) {
  EmailValue value;
  Judgement judgement;
  judgement.changed = changed;
  note_form(parts, notes, judgement);
  judge_local(parts, facts, value, notes, judgement);
  if (!parts.literal) judge_domain(parts, facts, options, value, notes, judgement);
  value.value = parts.local_part + "@" + parts.domain;
  value.status = judgement.placeholder ? ValueStatus::kPlaceholder
                 : judgement.suspect   ? ValueStatus::kSuspect
                 : judgement.changed   ? ValueStatus::kChanged
                                       : ValueStatus::kOk;
  if (!judgement.placeholder) {
    const std::string_view family =
        facts.provider != nullptr ? facts.provider->family : std::string_view(parts.ascii_domain);
    value.match_key = canonical_local(parts.local_part, facts.provider, false) + "@";
    value.match_key += family;
    value.weak_key = canonical_local(parts.local_part, facts.provider, true) + "@";
    value.weak_key += family;
  }
  value.registrable_domain = facts.registrable.empty() ? parts.ascii_domain : facts.registrable;
  value.domain = std::move(parts.ascii_domain);
  value.local_part = std::move(parts.local_part);
  return value;
}

EmailValue unusable(std::string_view written, ValueStatus status) {
  EmailValue value;
  value.value = text::replace_invalid(written);
  value.status = status;
  return value;
}

}  // namespace

EmailNormalizer::EmailNormalizer(const EmailOptions& options)
    : state_(std::make_unique<State>(State{options, {}})) {}
EmailNormalizer::~EmailNormalizer() = default;
EmailNormalizer::EmailNormalizer(EmailNormalizer&&) noexcept = default;
EmailNormalizer& EmailNormalizer::operator=(EmailNormalizer&&) noexcept = default;

EmailCell EmailNormalizer::normalize(std::string_view raw) {
  EmailCell cell;
  std::size_t at = 0;
  if (is_plain_email(raw, at)) {
    EmailParts parts;
    parts.valid = true;
    parts.local_part = std::string(raw.substr(0, at));
    parts.domain = parts.ascii_domain = std::string(raw.substr(at + 1));
    const DomainFacts& facts = state_->facts(parts.ascii_domain);
    cell.values.push_back(finish(std::move(parts), facts, state_->options, false, cell.notes));
    return cell;
  }
  const std::string clean = clean_email_cell(raw, cell.notes);
  if (clean.empty()) {
    cell.notes.clear();
    return cell;
  }
  if (is_placeholder_text(clean)) {
    cell.notes.clear();
    add_note(cell.notes, Code::kEmailPlaceholder);
    cell.values.push_back(unusable(raw, ValueStatus::kPlaceholder));
    set_flag(cell.values.back(), EmailFlag::kPlaceholder);
    return cell;
  }
  const std::vector<std::string> pieces = split_email_cell(clean);
  if (pieces.size() > 1) add_note(cell.notes, Code::kEmailMultiple);
  for (const std::string& piece : pieces) {
    const std::string address = strip_email(piece, cell.notes);
    EmailParts parts = parse_email(address);
    if (parts.valid) {
      const DomainFacts none;
      const DomainFacts& facts = parts.literal ? none : state_->facts(parts.ascii_domain);
      const bool changed = address != raw;
      cell.values.push_back(finish(std::move(parts), facts, state_->options, changed, cell.notes));
      continue;
    }
    bool disguised = false;
    std::string suggestion = parts.suggestion;
    if (suggestion.empty()) suggestion = guess_email(address, disguised);
    if (parts.error == Code::kEmailNoTld && suggestion.empty()) {
      const std::size_t split = address.rfind('@');
      bool likely = false;
      const std::string domain =
          suggest_domain(base::lower(address.substr(split + 1)), false, likely);
      if (likely) suggestion = address.substr(0, split + 1) + domain;
    }
    add_note(cell.notes, disguised ? Code::kEmailObfuscated : parts.error, suggestion);
    cell.values.push_back(unusable(pieces.size() > 1 ? piece : raw, ValueStatus::kInvalid));
  }
  return cell;
}

EmailCell normalize_email(std::string_view raw, const EmailOptions& options) {
  return EmailNormalizer(options).normalize(raw);
}

}  // namespace gigo::normalize
