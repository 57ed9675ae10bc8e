// SPDX-License-Identifier: Apache-2.0
#include "normalize/phone.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "base/interner.hpp"
#include "base/thread_pool.hpp"
#include "normalize/batch.hpp"
#include "normalize/phone_cell.hpp"
#include "normalize/phone_fictional.hpp"
#include "normalize/phone_judge.hpp"
#include "normalize/phone_placeholder.hpp"

namespace gigo::normalize {
namespace {

// Digits and signs that belong to one number; what a spreadsheet adds, a second number behind a
// slash and everything else is left to the careful way.
enum class Shape { kPlain, kFloat, kOther };

Shape shape_of(std::string_view raw) noexcept {
  constexpr std::size_t kLongest = 32;
  if (raw.size() < 3 || raw.size() > kLongest) return Shape::kOther;
  for (std::size_t i = 0; i < raw.size(); ++i) {
    const char c = raw[i];
    if (base::is_digit(c) || c == ' ' || c == '-' || c == '.' || c == '(' || c == ')') continue;
    if (c != '+' || i != 0) return Shape::kOther;
  }
  if (!raw.ends_with(".0") && !raw.ends_with(".00")) return Shape::kPlain;
  return Shape::kFloat;
}

// "2125550143.0" without its end; empty when more than digits stand before that.
std::string_view before_float(std::string_view raw) noexcept {
  constexpr std::size_t kFewest = 5;
  const std::string_view whole = raw.substr(0, raw.rfind('.'));
  const std::string_view digits = whole.substr(whole.starts_with('+') ? 1 : 0);
  return digits.size() >= kFewest && base::all_digits(digits) ? whole : std::string_view{};
}

}  // namespace

void normalize_phone_with(ReadWritten read_written, std::string_view raw,
                          const PhoneOptions& options, PhoneCell& cell) {
  PhoneWriter writer(raw, options, cell);
  const Shape shape = shape_of(raw);
  const std::string_view text = shape == Shape::kFloat ? before_float(raw) : raw;
  PhoneReading reading;
  if (shape == Shape::kOther || text.empty()) {
    read_careful(writer, read_written);
  } else if (read_phone_fast(text, options.region, reading) &&
             reading.outcome == PhoneOutcome::kValid) {
    if (shape == Shape::kFloat) writer.note(Code::kPhoneExcelFloat);
    const PhonePiece piece{text, {}, raw};
    const bool doubtful = is_fictional_phone(reading.e164) || is_valid_placeholder(text) ||
                          is_valid_placeholder(national_of(reading));
    if (doubtful) {
      judge_number(writer, reading, piece);
    } else {
      add_valid(writer, reading, piece, ValueStatus::kOk);
    }
  } else {
    read_careful(writer, read_written);
  }
  writer.finish();
}

}  // namespace gigo::normalize

namespace gigo {

PhoneKind phone_kind(std::string_view kind) noexcept {
  if (kind == "mobile" || kind == "cell" || kind == "sms" || kind == "whatsapp") {
    return PhoneKind::kMobile;
  }
  if (kind == "fax" || kind == "home_fax" || kind == "work_fax") return PhoneKind::kFax;
  if (kind == "landline" || kind == "fixed") return PhoneKind::kFixed;
  return PhoneKind::kAny;
}

void normalize_phone(std::string_view raw, const PhoneOptions& options, PhoneCell& cell) {
  normalize::normalize_phone_with(normalize::read_phone, raw, options, cell);
}

PhoneCell normalize_phone(std::string_view raw, const PhoneOptions& options) {
  PhoneCell cell;
  normalize_phone(raw, options, cell);
  return cell;
}

std::vector<PhoneCell> normalize_phones(const Column& cells, const PhoneOptions& options,
                                        unsigned threads) {
  constexpr std::size_t kCellsPerChunk = 4096;
  base::Interner interner;
  std::vector<base::TermId> terms;
  terms.reserve(cells.size());
  for (std::size_t row = 0; row < cells.size(); ++row) {
    terms.push_back(interner.intern(normalize::readable_part(cells[row])));
  }
  std::vector<PhoneCell> distinct(interner.size());
  base::parallel_for(
      base::chunk_count(distinct.size(), kCellsPerChunk), threads, [&](std::size_t chunk) {
        const base::ChunkRange range = base::chunk_range(chunk, distinct.size(), kCellsPerChunk);
        for (std::size_t term = range.first; term < range.last; ++term) {
          normalize_phone(interner.text(static_cast<base::TermId>(term)), options, distinct[term]);
        }
      });
  std::vector<PhoneCell> answers;
  answers.reserve(cells.size());
  for (const base::TermId term : terms) answers.push_back(distinct[base::index(term)]);
  return answers;
}

std::string stored_phone(const PhoneValue& value) {
  std::string stored = !value.value.empty() ? value.value : value.comparable;
  if (stored.empty()) return value.written;
  if (!value.extension.empty()) stored += ";ext=" + value.extension;
  return stored;
}

}  // namespace gigo
