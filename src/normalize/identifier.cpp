// SPDX-License-Identifier: Apache-2.0
#include "normalize/identifier.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "base/ascii.hpp"
#include "normalize/identifier_iban.hpp"
#include "normalize/identifier_signs.hpp"
#include "normalize/identifier_vat.hpp"
#include "normalize/note.hpp"
#include "normalize/placeholder.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

// What a cell says before its number.
constexpr std::array<std::string_view, 26> kLabels{
    "IBAN",     "LEICODE",   "LEI",        "VATREGISTRATIONNO",
    "VATREGNO", "VATNUMBER", "VATNO",      "VATID",
    "VAT",      "USTIDNR",   "USTID",      "UIDNR",
    "UID",      "TVAINTRA",  "NTVA",       "TVA",
    "BTWNR",    "BTW",       "PARTITAIVA", "PIVA",
    "IVA",      "NIFIVA",    "NIF",        "CIF",
    "MOMSNR",   "DIC"};

bool plain_ascii(std::string_view cell) noexcept {
  return std::all_of(cell.begin(), cell.end(), [](char c) { return c >= ' ' && c < '\x7F'; });
}

// Letters and digits, in capitals. Hardly any cell needs memory for them.
class Compact {
 public:
  std::string_view operator()(std::string_view clean) {
    if (clean.size() > buffer_.size()) return slow(clean);
    std::size_t size = 0;
    for (const char c : clean) {
      if (static_cast<unsigned char>(c) >= 0x80) return slow(clean);
      if (base::is_alnum(c)) buffer_[size++] = base::to_upper(c);
    }
    return {buffer_.data(), size};
  }

 private:
  std::string_view slow(std::string_view clean) {
    long_ = identifier_signs(clean);
    long_.erase(std::remove(long_.begin(), long_.end(), '-'), long_.end());
    return long_;
  }

  std::array<char, 64> buffer_;
  std::string long_;
};

// "1.23457E+11", as a spreadsheet shows a long number.
bool is_scientific(std::string_view cell) noexcept {
  if (!base::is_digit(cell.front())) return false;
  std::size_t e = 1;
  while (e < cell.size() && (cell[e] | 0x20) != 'e') ++e;
  if (e + 2 >= cell.size() || cell[e + 1] != '+') return false;
  const std::string_view power = cell.substr(e + 2);
  std::string_view mantissa = cell.substr(0, e);
  if (!base::all_digits(power) || power.size() > 3 || mantissa.empty()) return false;
  if (!base::is_digit(mantissa[0])) return false;
  mantissa.remove_prefix(1);
  if (mantissa.empty()) return true;
  return (mantissa[0] == '.' || mantissa[0] == ',') && base::all_digits(mantissa.substr(1));
}

// One key, or the keys in a row: 000000, XXXX, 123456789, 987654321.
bool is_filler(std::string_view compact) noexcept {
  constexpr std::size_t kLong = 5;
  constexpr std::size_t kRow = 8;
  const char first = compact.front();
  if (compact.find_first_not_of(first) == std::string_view::npos) {
    return first == '0' || first == 'X' || compact.size() >= kLong;
  }
  const int step = compact.size() < kRow ? 0 : compact[1] - compact[0];
  if ((step != 1 && step != -1) || !base::all_digits(compact)) return false;
  return std::string_view("01234567890").find(compact) != std::string_view::npos ||
         std::string_view("9876543210").find(compact) != std::string_view::npos;
}

// "DE123456789", "AB00000000": a country's letters before one.
bool is_filler_behind_letters(std::string_view compact) noexcept {
  constexpr std::size_t kShortest = 8;
  std::size_t letters = 0;
  while (letters < compact.size() && base::is_alpha(compact[letters])) ++letters;
  const std::string_view body = compact.substr(letters);
  return (letters == 2 || letters == 3) && body.size() >= kShortest && is_filler(body);
}

// Few words that stand for nothing have a digit in them (#DIV/0!), none has two.
bool is_placeholder(std::string_view clean, std::string_view compact) {
  constexpr std::size_t kMostDigits = 1;
  std::size_t digits = 0;
  for (const char c : compact) digits += base::is_digit(c) ? 1U : 0U;
  return digits <= kMostDigits && is_placeholder_text(clean);
}

// Numbers that an office gives out have their length: separators tell nothing.
bool is_official(std::string_view kind) noexcept {
  return kind == "tax" || kind == "national" || kind == "registration" || kind == "passport";
}

void set_check(Fit fit, IdentifierValue& id) {
  id.check = fit == Fit::kRight   ? CheckDigits::kRight
             : fit == Fit::kWrong ? CheckDigits::kWrong
                                  : CheckDigits::kNone;
  if (fit == Fit::kWrong) add_note(id.notes, Code::kIdentifierChecksum);
  if (fit == Fit::kForm) add_note(id.notes, Code::kIdentifierFormat);
}

void group_by_four(std::string_view value, std::string& out) {
  out.clear();
  if (!text::is_ascii(value)) {
    out = value;
    return;
  }
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (i != 0 && i % 4 == 0) out.push_back(' ');
    out.push_back(value[i]);
  }
}

void clear(IdentifierValue& id) {
  id.value.clear();
  id.display.clear();
  id.country.clear();
  id.notes.clear();
  id.scheme = IdentifierScheme::kUnknown;
  id.check = CheckDigits::kNone;
  id.status = ValueStatus::kMissing;
}

void set_placeholder(IdentifierValue& id) {
  clear(id);
  id.status = ValueStatus::kPlaceholder;
  add_note(id.notes, Code::kIdentifierPlaceholder);
}

bool set_iban(std::string_view compact, bool expected, IdentifierValue& id) {
  const Fit fit = fit_iban(compact);
  if (fit == Fit::kNo ? !expected : fit == Fit::kForm && !expected) return false;
  id.scheme = IdentifierScheme::kIban;
  id.value = compact;
  id.country = fit == Fit::kNo ? std::string_view{} : compact.substr(0, 2);
  set_check(fit == Fit::kNo ? Fit::kForm : fit, id);
  group_by_four(compact, id.display);
  return true;
}

bool set_lei(std::string_view compact, bool expected, IdentifierValue& id) {
  const Fit fit = fit_lei(compact);
  // Twenty digits may be any number.
  const bool sure = fit == Fit::kRight && !base::all_digits(compact);
  if (!sure && !expected) return false;
  id.scheme = IdentifierScheme::kLei;
  id.value = compact;
  set_check(fit == Fit::kNo ? Fit::kForm : fit, id);
  id.display = id.value;
  return true;
}

bool take_vat(VatReading& reading, IdentifierValue& id) {
  id.scheme = IdentifierScheme::kVat;
  id.value.swap(reading.value);
  id.country.swap(reading.country);
  set_check(reading.fit, id);
  id.display = vat_display(id.value);
  return true;
}

// As some country writes its numbers behind its letters: eight signs and more, most of them digits.
bool could_be_bare_vat(std::string_view compact) noexcept {
  constexpr std::size_t kShortest = 8;
  constexpr std::size_t kLongest = 15;
  constexpr std::ptrdiff_t kDigits = 7;
  // A country's letters, but no country with such numbers.
  const bool letters = base::is_alpha(compact[0]) && compact.size() > 2 &&
                       base::is_alpha(compact[1]) && base::all_digits(compact.substr(2));
  return compact.size() >= kShortest && compact.size() <= kLongest && !letters &&
         std::count_if(compact.begin(), compact.end(), base::is_digit) >= kDigits;
}

// The one IBAN in a cell that has more in it ("DE89 … 00 (joint account)"). Of several, or of what
// is too long for one, none is taken. False when there is none.
bool set_iban_beside(std::string_view clean, std::string_view compact,
                     const IdentifierOptions& options, IdentifierValue& id) {
  constexpr std::size_t kShortest = 15;
  constexpr std::size_t kLongest = 34;
  const bool expected = options.kind == "iban";
  if (compact.size() <= kShortest || options.kind == "vat" || options.kind == "lei") return false;
  if (fit_iban(compact) >= Fit::kRight) return false;
  const std::string signs = identifier_signs(clean);
  std::string found;
  std::string word;
  bool several = false;
  for (std::size_t begin = 0; begin < signs.size(); ++begin) {
    if (begin != 0 && signs[begin - 1] != '-') continue;
    word.clear();
    std::size_t end = begin;
    for (; end < signs.size() && word.size() <= kLongest; ++end) {
      if (signs[end] != '-') word.push_back(signs[end]);
    }
    const std::size_t size = iban_in_front(word);
    if (size == 0) continue;
    end = begin;
    for (std::size_t count = 0; count < size; ++end) count += signs[end] != '-' ? 1U : 0U;
    if (end < signs.size() && signs[end] != '-') continue;
    word.resize(size);
    several = several || (!found.empty() && word != found);
    found = word;
  }
  if (several || (found.empty() && expected && compact.size() > kLongest)) {
    id.status = ValueStatus::kInvalid;
    add_note(id.notes, Code::kIdentifierFormat);
    return true;
  }
  if (found.empty() || !set_iban(found, true, id)) return false;
  add_note(id.notes, Code::kIdentifierFormat);
  return true;
}

bool set_vat(std::string_view compact, const IdentifierOptions& options, IdentifierValue& id) {
  const bool expected = options.kind == "vat";
  VatReading reading = read_vat(compact);
  if (reading.fit == Fit::kRight || reading.fit == Fit::kWrong || reading.fit == Fit::kPlain) {
    // Anybody's own numbers may begin with two letters; a tax number that does is one of these.
    const bool sure = reading.fit == Fit::kRight && compact.size() >= 10;
    if (sure || expected || options.kind == "tax") return take_vat(reading, id);
    return false;
  }
  if (!expected) return false;
  if (reading.fit == Fit::kForm) return take_vat(reading, id);
  if (const std::string_view prefix = vat_prefix(options.country); !prefix.empty()) {
    VatReading whole = read_vat(std::string(prefix) + std::string(compact));
    // Without a prefix only right check digits say that it is this country's.
    if (whole.fit == Fit::kRight) return take_vat(whole, id);
  }
  id.scheme = IdentifierScheme::kVat;
  id.value = compact;
  id.display = id.value;
  if (!text::is_ascii(compact) || !could_be_bare_vat(compact))
    add_note(id.notes, Code::kIdentifierFormat);
  return true;
}

bool set_scheme(std::string_view compact, const IdentifierOptions& options, IdentifierValue& id) {
  const std::string_view kind = options.kind;
  if (kind == "iban") return set_iban(compact, true, id);
  if (kind == "lei") return set_lei(compact, true, id);
  if (kind != "vat" && (set_iban(compact, false, id) || set_lei(compact, false, id))) return true;
  return set_vat(compact, options, id);
}

// Nothing but a number for value-added tax stands behind it; a UID and a DIC may be others.
bool says_vat(std::string_view label) noexcept {
  return label != "UID" && label != "UIDNR" && label != "IVA" && label != "DIC";
}

// The country that alone has such a label; empty when there are several.
std::string_view label_country(std::string_view label) noexcept {
  if (label == "PIVA" || label == "PARTITAIVA") return "IT";
  return label == "CIF" ? std::string_view("ES") : std::string_view{};
}

// "IBAN DE89 …", "VAT no. GB …": the number behind the label, when it is one.
bool set_behind_label(std::string_view compact, const IdentifierOptions& options,
                      IdentifierValue& id) {
  if (!base::is_alpha(compact.front()) || !base::is_alpha(compact[compact.size() > 2 ? 2 : 0])) {
    return false;
  }
  for (const std::string_view label : kLabels) {
    if (compact.front() != label.front() || compact.size() <= label.size() + 6 ||
        !compact.starts_with(label)) {
      continue;
    }
    const std::string_view rest = compact.substr(label.size());
    // A column that is known to hold one scheme holds no other.
    const std::string_view kind = options.kind;
    const bool iban = label == "IBAN";
    const bool lei = label.substr(0, 3) == "LEI";
    if ((kind == "iban" && !iban) || (kind == "lei" && !lei)) return false;
    if (iban) return kind != "vat" && fit_iban(rest) >= Fit::kRight && set_iban(rest, true, id);
    if (lei) return kind != "vat" && fit_lei(rest) != Fit::kNo && set_lei(rest, true, id);
    const bool bare =
        base::all_digits(rest) || read_vat("ES" + std::string(rest)).fit == Fit::kRight;
    const bool whole = read_vat(rest).fit >= Fit::kRight;
    if (whole || (bare && (kind == "vat" || (kind.empty() && says_vat(label))))) {
      const std::string_view country = label_country(label);
      return set_vat(rest, {.kind = "vat", .country = country.empty() ? options.country : country},
                     id);
    }
    if (bare && kind == "tax") {
      id.value = id.display = rest;
      return true;
    }
  }
  return false;
}

}  // namespace

void read_identifier(std::string_view raw, const IdentifierOptions& options, IdentifierValue& id) {
  clear(id);
  std::string owned;
  std::string_view clean = base::trim(raw);
  if (!plain_ascii(clean)) {
    owned = text::cleaned(raw);
    clean = owned;
  }
  if (clean.empty()) return;
  if (is_scientific(clean)) {
    id.status = ValueStatus::kInvalid;
    add_note(id.notes, Code::kIdentifierExcelScientific);
    return;
  }
  Compact buffer;
  std::string written;
  const std::string_view number = whole_number(clean, written);
  const std::string_view compact = buffer(number);
  if (compact.empty() || is_filler(compact) || is_filler_behind_letters(compact) ||
      is_placeholder(clean, compact)) {
    set_placeholder(id);
    return;
  }
  if (options.kind == "vat" && is_written_day(clean)) {
    id.status = ValueStatus::kInvalid;
    add_note(id.notes, Code::kIdentifierFormat);
    return;
  }
  if (!set_behind_label(compact, options, id) && !set_iban_beside(clean, compact, options, id) &&
      !set_scheme(compact, options, id)) {
    const bool own = !is_official(options.kind) && compact.size() != number.size();
    if (own) {
      id.value = own_number_key(identifier_signs(number));
    } else {
      id.value = compact;
    }
    id.display = clean;
  }
  if (id.status == ValueStatus::kInvalid) return;
  const std::string_view body =
      std::string_view(id.value).substr(std::min<std::size_t>(2, id.value.size()));
  if (id.scheme == IdentifierScheme::kVat && !body.empty() && is_filler(body)) {
    set_placeholder(id);
    return;
  }
  const bool doubtful = id.check == CheckDigits::kWrong || !id.notes.empty();
  id.status = doubtful          ? ValueStatus::kSuspect
              : id.value == raw ? ValueStatus::kOk
                                : ValueStatus::kChanged;
}

MakeCellReader identifier_reader(const std::string& kind) {
  return [kind] {
    return [kind, id = IdentifierValue{}](std::string_view raw, std::uint16_t,
                                          CellPack& answer) mutable {
      read_identifier(raw, {.kind = kind, .country = {}}, id);
      if (id.status == ValueStatus::kMissing) return;
      answer.add_value(usable(id.status) ? id.value : text::replace_invalid(raw), id.status);
      answer.add_notes(id.notes);
    };
  };
}

}  // namespace gigo::normalize
