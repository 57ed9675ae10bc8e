// SPDX-License-Identifier: Apache-2.0
#include "normalize/cell_readers.hpp"

#include <array>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include "base/ascii.hpp"
#include "normalize/cell_text.hpp"
#include "normalize/email.hpp"
#include "normalize/placeholder.hpp"
#include "text/fold.hpp"
#include "text/idna.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

void note_unless_silent(CellPack& answer, Code code) {
  if (code != Code{}) answer.add_note(code, {});
}

// Values of a cell that holds several, as people.csv shows them.
template <class Value>
std::string joined(const std::vector<Value>& values) {
  std::string out;
  for (const Value& value : values) {
    if (!out.empty()) out += "; ";
    out += value.value;
  }
  return out;
}

// Everything between the scheme and the path.
std::string host_of(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme != std::string_view::npos) url.remove_prefix(scheme + 3);
  url = url.substr(0, url.find_first_of("/?# "));
  const std::size_t user = url.rfind('@');
  if (user != std::string_view::npos) url.remove_prefix(user + 1);
  const std::size_t port = url.rfind(':');
  if (port != std::string_view::npos && base::all_digits(url.substr(port + 1))) {
    url = url.substr(0, port);
  }
  while (!url.empty() && url.back() == '.') url.remove_suffix(1);
  std::string host = text::domain_to_ascii(url).value_or(std::string{});
  if (base::istarts_with(host, "www.")) host.erase(0, 4);
  return host.find('.') == std::string::npos ? std::string{} : host;
}

std::string_view known_gender(std::string_view folded) noexcept {
  constexpr std::array<std::string_view, 22> kFemale{
      "f",    "female", "w",      "woman",   "frau",     "weiblich", "mrs",   "ms",
      "miss", "mme",    "femme",  "feminin", "femenino", "feminino", "mujer", "femmina",
      "sra",  "vrouw",  "kvinna", "kobieta", "signora",  "girl"};
  constexpr std::array<std::string_view, 19> kMale{
      "m",     "male",      "man",       "herr",   "mannlich", "maennlich", "mr",
      "homme", "masculin",  "masculino", "hombre", "maschio",  "uomo",      "sr",
      "heer",  "mezczyzna", "signor",    "boy",    "mister"};
  for (const std::string_view word : kFemale) {
    if (word == folded) return "f";
  }
  for (const std::string_view word : kMale) {
    if (word == folded) return "m";
  }
  return {};
}

// Readers that wait for the next part of a column, with the domains that they remember: to look one
// up costs as much as to read ten addresses.
class IdleEmailReaders {
 public:
  IdleEmailReaders(bool reserved_values_ordinary, AmendFacts amend)
      : options_{.reserved_values_ordinary = reserved_values_ordinary}, amend_(std::move(amend)) {}

  std::unique_ptr<EmailReader> take() {
    const std::scoped_lock lock(mutex_);
    if (idle_.empty()) {
      idle_.reserve(made_ + 1);
      auto made = std::make_unique<EmailReader>(options_, amend_, EmailDetail::kValue);
      ++made_;
      return made;
    }
    std::unique_ptr<EmailReader> reader = std::move(idle_.back());
    idle_.pop_back();
    return reader;
  }
  // There is room for every reader that was made, so this asks for no memory.
  void give_back(EmailReader* reader) noexcept {
    const std::scoped_lock lock(mutex_);
    idle_.emplace_back(reader);
  }

 private:
  EmailOptions options_;
  AmendFacts amend_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<EmailReader>> idle_;
  std::size_t made_ = 0;
};

}  // namespace

ValueStatus clean_text_cell(std::string_view raw, const TextCodes& codes, std::string& text,
                            CellPack& answer) {
  CellText cell;
  if (is_plain_text(raw)) {
    text = raw;
  } else {
    cell = read_cell_text(raw);
    text = std::move(cell.text);
  }
  if (text.empty()) return ValueStatus::kMissing;
  if (is_placeholder_text(text)) {
    note_unless_silent(answer, codes.placeholder);
    text = text::replace_invalid(raw);
    return ValueStatus::kPlaceholder;
  }
  for_each_repair(cell, codes, [&answer](Code code) { note_unless_silent(answer, code); });
  return text == raw ? ValueStatus::kOk : ValueStatus::kChanged;
}

MakeCellReader text_reader(const TextCodes& codes) {
  return [codes] {
    return [codes, text = std::string()](std::string_view raw, std::uint16_t,
                                         CellPack& answer) mutable {
      const ValueStatus status = clean_text_cell(raw, codes, text, answer);
      if (status == ValueStatus::kMissing) return;
      answer.add_value(text, status);
      if (status == ValueStatus::kChanged) answer.set_fixed(text);
    };
  };
}

MakeCellReader email_reader(bool reserved_values_ordinary, const AmendFacts& amend) {
  const auto idle = std::make_shared<IdleEmailReaders>(reserved_values_ordinary, amend);
  return [idle] {
    const std::shared_ptr<EmailReader> reader(idle->take().release(),
                                              [idle](EmailReader* done) { idle->give_back(done); });
    return [reader, cell = EmailCell{}, fixed = std::string()](std::string_view raw, std::uint16_t,
                                                               CellPack& answer) mutable {
      reader->read(raw, cell);
      bool use = false;
      fixed.clear();
      for (const EmailValue& value : cell.values) {
        const std::string_view shown = shown_email(value);
        answer.add_value(shown, value.status);
        use = use || usable(value.status);
        if (!fixed.empty()) fixed += "; ";
        fixed += shown;
      }
      for (const CellNote& note : cell.notes) {
        // True of half of all customers: a property, kept with the value, and no finding.
        if (note.code != Code::kEmailFreemail) answer.add_note(note.code, note.suggestion);
      }
      if (use && !cell.keep_written && fixed != raw) answer.set_fixed(fixed);
    };
  };
}

MakeCellReader website_reader() {
  return [] {
    return [](std::string_view raw, std::uint16_t, CellPack& answer) {
      const std::string clean = text::cleaned(raw);
      if (clean.empty()) return;
      if (is_placeholder_text(clean)) {
        answer.add_value(clean, ValueStatus::kPlaceholder);
        return;
      }
      const std::string host = host_of(clean);
      const bool good = !host.empty();
      answer.add_value(
          good ? host : clean,
          good ? (host == raw ? ValueStatus::kOk : ValueStatus::kChanged) : ValueStatus::kInvalid);
    };
  };
}

MakeCellReader gender_reader() {
  return [] {
    return [](std::string_view raw, std::uint16_t, CellPack& answer) {
      const std::string folded = text::fold(raw);
      if (folded.empty()) return;
      const std::string_view known = known_gender(folded);
      if (known.empty() && is_placeholder_text(raw)) {
        answer.add_value(folded, ValueStatus::kPlaceholder);
        return;
      }
      answer.add_value(known.empty() ? std::string_view(folded) : known, ValueStatus::kOk);
    };
  };
}

}  // namespace gigo::normalize
