// SPDX-License-Identifier: Apache-2.0
#include "normalize/email.hpp"

#include <algorithm>
#include <utility>

#include "base/ascii.hpp"
#include "normalize/batch.hpp"
#include "normalize/email_clean.hpp"
#include "normalize/email_hosts.hpp"
#include "normalize/email_judge.hpp"
#include "normalize/email_syntax.hpp"
#include "normalize/placeholder.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

void clear(EmailValue& value) {
  value.value.clear();
  value.display.clear();
  value.match_key.clear();
  value.weak_key.clear();
  value.local_part.clear();
  value.domain.clear();
  value.registrable_domain.clear();
  value.flags = 0;
}

std::size_t count_letters(std::string_view text) noexcept {
  std::size_t count = 0;
  for (const char c : text) {
    if (base::is_alnum(c) || static_cast<unsigned char>(c) >= 0x80) ++count;
  }
  return count;
}

// A refused cell stays as written: what would have been repaired was not.
void drop_repairs(std::vector<CellNote>& notes) {
  const auto is_repair = [](const CellNote& note) {
    return note.code != Code::kEmailMultiple && code_info(note.code).fix == FixPolicy::kAutomatic;
  };
  notes.erase(std::remove_if(notes.begin(), notes.end(), is_repair), notes.end());
}

void copy_lowered(std::string_view text, std::string& out) {
  out = text;
  for (char& c : out) c = base::to_lower(c);
}

}  // namespace

struct EmailReader::State {
  EmailOptions options;
  EmailDetail detail;
  KnownDomains domains;
  EmailParts parts;     // scratch
  std::string lowered;  // scratch

  State(const EmailOptions& wanted, AmendFacts amend, EmailDetail wanted_detail)
      : options(wanted), detail(wanted_detail), domains(std::move(amend)) {}

  void judge(const EmailAddress& address, const KnownDomain& domain, EmailCell& cell,
             EmailValue& value) const {
    judge_email(address, domain, options, value, cell.notes);
    if (detail == EmailDetail::kEverything) take_email_apart(address, domain, value);
  }

  void accept(EmailAddress address, EmailCell& cell, EmailValue& value) {
    const KnownDomain& domain =
        address.literal ? KnownDomains::literal() : domains.find(address.domain, address.shown);
    judge(address, domain, cell, value);
  }

  // The usual shape, and a domain that was seen before: nothing of it is looked at again.
  bool read_known(std::string_view raw, EmailCell& cell) {
    const std::size_t at = plain_local_end(raw);
    if (at == 0) return false;
    const KnownDomain* domain = domains.find_plain(raw.substr(at + 1));
    if (domain == nullptr) return false;
    EmailAddress address;
    address.whole = raw;
    address.local = raw.substr(0, at);
    address.domain = address.shown = raw.substr(at + 1);
    cell.values.resize(1);
    cell.values.front().written = raw;
    judge(address, *domain, cell, cell.values.front());
    return true;
  }

  void read_plain(std::string_view raw, const PlainEmail& plain, EmailCell& cell) {
    EmailAddress address;
    address.local = raw.substr(0, plain.at);
    address.domain = raw.substr(plain.at + 1);
    if (plain.capitals) {
      copy_lowered(address.domain, lowered);
      address.domain = lowered;
      address.changed = address.lowered = true;
    }
    address.shown = address.domain;
    cell.values.resize(1);
    cell.values.front().written = raw;
    accept(address, cell, cell.values.front());
  }

  // One piece of the cell; true when it is an address.
  bool read_piece(const std::string& stripped, bool changed, bool doubtful, EmailCell& cell,
                  EmailValue& value) {
    parse_email(stripped, parts);
    if (!parts.valid) return false;
    EmailAddress address;
    address.local = parts.local_part;
    address.domain = parts.domain.ascii;
    address.shown = parts.domain.shown;
    address.changed = changed || parts.domain.lowered || parts.unquoted;
    address.lowered = parts.domain.lowered;
    address.quoted = parts.quoted || parts.unquoted;
    address.literal = parts.domain.form == DomainForm::kLiteral;
    address.too_long = parts.too_long;
    address.idn = parts.domain.idn;
    address.non_ascii_local = parts.non_ascii_local;
    address.doubtful = doubtful;
    accept(address, cell, value);
    return true;
  }

  void refuse(const std::string& stripped, EmailCell& cell, EmailValue& value) {
    Code code = parts.error;
    std::string suggestion = suggest_email(stripped, parts, code);
    add_note(cell.notes, code, std::move(suggestion));
    clear(value);
    value.status = ValueStatus::kInvalid;
  }

  void read_written(std::string_view raw, EmailCell& cell) {
    const std::string clean = clean_email_cell(readable_part(raw), cell.notes);
    if (clean.empty()) {
      cell.notes.clear();
      cell.values.clear();
      return;
    }
    bool several = false;
    const std::vector<std::string> pieces = split_email_cell(clean, several);
    if (several) {
      add_note(cell.notes, Code::kEmailMultiple);
    } else if (pieces.front() != clean) {
      // Only separators, or a word such as n/a between them, were left out.
      const bool words = count_letters(clean) > count_letters(pieces.front());
      add_note(cell.notes, words ? Code::kEmailMultiple : Code::kEmailTrailingPunct);
    }
    cell.values.resize(pieces.size());
    bool accepted = false;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      EmailValue& value = cell.values[i];
      const std::vector<CellNote> notes = cell.notes;
      bool matters = false;
      const std::string stripped = strip_email(pieces[i], cell.notes, matters);
      value.written = pieces.size() > 1 ? pieces[i] : text::replace_invalid(raw);
      if (read_piece(stripped, stripped != raw, matters, cell, value)) {
        accepted = true;
        cell.keep_written = cell.keep_written || matters;
        continue;
      }
      cell.notes = notes;  // what was taken away helped nothing
      if (!several && is_placeholder_text(clean)) {
        cell.notes.clear();
        add_note(cell.notes, Code::kEmailPlaceholder);
        clear(value);
        value.status = ValueStatus::kPlaceholder;
        value.flags = static_cast<std::uint8_t>(EmailFlag::kPlaceholder);
        return;
      }
      refuse(stripped, cell, value);
    }
    if (!accepted) drop_repairs(cell.notes);
  }
};

EmailReader::EmailReader(const EmailOptions& options, AmendFacts amend, EmailDetail detail)
    : state_(std::make_unique<State>(options, std::move(amend), detail)) {}
EmailReader::~EmailReader() = default;
EmailReader::EmailReader(EmailReader&&) noexcept = default;
EmailReader& EmailReader::operator=(EmailReader&&) noexcept = default;

void EmailReader::read(std::string_view raw, EmailCell& cell) {
  cell.notes.clear();
  cell.keep_written = false;
  if (!state_->read_known(raw, cell)) {
    PlainEmail plain;
    if (is_plain_email(raw, plain)) {
      state_->read_plain(raw, plain, cell);
    } else {
      state_->read_written(raw, cell);
    }
  }
  if (state_->options.mail_host) ask_mail_hosts(std::span(&cell, 1), state_->options.mail_host);
}

std::string_view shown_email(const EmailValue& email) noexcept {
  if (email.value.empty()) return email.written;
  if (email.display.size() == email.value.size()) return email.value;
  constexpr std::string_view kAcePrefix = "xn--";
  for (std::size_t at = 0; at + kAcePrefix.size() <= email.written.size(); ++at) {
    if (base::iequals(std::string_view(email.written).substr(at, 4), kAcePrefix))
      return email.value;
  }
  return email.display;
}

}  // namespace gigo::normalize

namespace gigo {

struct EmailNormalizer::State {
  normalize::EmailReader reader;
};

EmailNormalizer::EmailNormalizer(const EmailOptions& options)
    : state_(std::make_unique<State>(State{normalize::EmailReader(options)})) {}
EmailNormalizer::~EmailNormalizer() = default;
EmailNormalizer::EmailNormalizer(EmailNormalizer&&) noexcept = default;
EmailNormalizer& EmailNormalizer::operator=(EmailNormalizer&&) noexcept = default;

void EmailNormalizer::normalize(std::string_view raw, EmailCell& cell) {
  state_->reader.read(raw, cell);
}

EmailCell EmailNormalizer::normalize(std::string_view raw) {
  EmailCell cell;
  normalize(raw, cell);
  return cell;
}

EmailCell normalize_email(std::string_view raw, const EmailOptions& options) {
  return EmailNormalizer(options).normalize(raw);
}

}  // namespace gigo
