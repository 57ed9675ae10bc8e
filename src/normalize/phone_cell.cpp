// SPDX-License-Identifier: Apache-2.0
#include "normalize/phone_cell.hpp"

#include <string>
#include <utility>
#include <vector>

#include "base/ascii.hpp"
#include "normalize/batch.hpp"
#include "normalize/phone_clean.hpp"
#include "normalize/phone_extension.hpp"
#include "normalize/phone_vanity.hpp"
#include "normalize/phone_words.hpp"
#include "normalize/placeholder.hpp"

namespace gigo::normalize {
namespace {

constexpr std::size_t kFewestWhole = 7;  // digits of a number with its area code

// The words of one cell are sorted out; this reads its pieces.
class CellReading {
 public:
  CellReading(PhoneWriter& writer, ReadWritten read_written)
      : writer_(writer), read_written_(read_written) {}

  void read(std::string clean) {
    const ExcelDamage damage = repair_excel(clean);
    if (damage == ExcelDamage::kScientific) return refuse(Code::kPhoneExcelScientific);
    if (damage == ExcelDamage::kFloat) writer_.note(Code::kPhoneExcelFloat);
    if (clean.find('@') != std::string::npos || is_date(clean)) return refuse(Code::kPhoneSyntax);
    PhoneWords words = sort_phone_words(clean);
    if (words.labels && repair_excel(words.text) == ExcelDamage::kFloat) {
      writer_.note(Code::kPhoneExcelFloat);
    }
    if ((words.labels || words.letters) && read_look_alikes(clean, words.text)) return;
    if (words.labels) writer_.note(Code::kPhoneLabelText);
    const std::vector<std::string> pieces = split_phone_cell(words.text);
    if (pieces.size() == 1) {
      return read_piece({pieces[0], clean, writer_.raw()}, words.letters);
    }
    writer_.note(Code::kPhoneMultiple);
    for (const std::string& piece : pieces) read_piece({piece, piece, piece}, words.letters);
  }

 private:
  struct Piece {
    std::string_view text;
    std::string_view with_words;  // before words were taken away
    std::string_view written;
  };

  void refuse(Code code, std::string_view suggestion = {}) {
    writer_.note(code, suggestion);
    add_unusable(writer_, writer_.raw(), ValueStatus::kInvalid);
  }

  [[nodiscard]] PhoneReading reading_of(std::string_view text) const {
    return read_number(text, writer_.options().region, read_written_);
  }

  [[nodiscard]] bool is_date(std::string_view clean) const {
    return looks_like_date(clean) && !is_readable(reading_of(clean));
  }

  // "O20 7946 O958": a letter for a digit is suggested, unless it is a label and none is needed.
  bool read_look_alikes(std::string_view clean, std::string_view without_labels) {
    const std::string text = without_look_alikes(clean);
    if (text.empty()) return false;
    const PhoneReading reading = reading_of(text);
    if (!is_readable(reading)) return false;
    if (reading_of(without_labels).e164 == reading.e164) return false;
    refuse(Code::kPhoneSyntax, reading.e164);
    return true;
  }

  void read_piece(const Piece& piece, bool letters) {
    std::string text(piece.text);
    if (letters) {
      PhoneReading vanity = read_vanity(piece.with_words, writer_.options().region);
      if (vanity.outcome == PhoneOutcome::kValid) {
        writer_.note(Code::kPhoneVanity, vanity.e164);
        const PhonePiece whole{piece.with_words, {}, piece.written};
        if (!add_doubtful(writer_, vanity, {}, whole)) {
          add_valid(writer_, vanity, whole, ValueStatus::kOk);
        }
        return;
      }
      text = without_phone_words(piece.text);
    }
    const PhoneExtension parts = split_extension(text);
    PhoneReading reading = reading_of(parts.number);
    if (letters && (is_readable(reading) || count_digits(text) >= kFewestWhole)) {
      writer_.note(Code::kPhoneLabelText);
    }
    const PhonePiece whole{parts.number, parts.digits, piece.written};
    if (reading.outcome != PhoneOutcome::kValid && parts.digits.empty() &&
        (read_slashed(text, piece.written) || read_glued(text, reading))) {
      return;
    }
    constexpr std::size_t kFewestDigits = 2;
    if (count_digits(text) < kFewestDigits) reading.outcome = PhoneOutcome::kNotANumber;
    judge(reading, whole);
  }

  void judge(PhoneReading& reading, PhonePiece piece) {
    const std::string extension =
        piece.extension.empty() ? reading.extension : std::string(piece.extension);
    piece.extension = extension;
    judge_number(writer_, reading, piece);
  }

  // "212 555 0143 / 212 555 0144", "212 555 0143/4": the first part is a number by itself.
  bool read_slashed(std::string_view text, std::string_view written) {
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos) return false;
    const std::string_view first = base::trim(text.substr(0, slash));
    const std::string_view second = base::trim(text.substr(slash + 1));
    if (count_digits(first) < 3) return false;
    PhoneReading reading = reading_of(first);
    const bool local =
        reading.outcome == PhoneOutcome::kNoRegion && count_digits(first) >= kFewestWhole;
    if (!is_readable(reading) && !local) return false;
    if (local && count_digits(second) < kFewestWhole) return false;
    writer_.note(Code::kPhoneMultiple);
    constexpr std::size_t kFewestDigits = 6;
    const bool both = count_digits(second) >= kFewestDigits;
    judge(reading, {first, {}, both ? first : written});
    if (both) {
      PhoneReading other = reading_of(second);
      judge(other, {second, {}, second});
    }
    return true;
  }

  // "2125550143 6465550199": two numbers, if there is one way only to cut them.
  bool read_glued(std::string_view text, const PhoneReading& whole) {
    constexpr std::size_t kFewestTogether = 16;
    constexpr std::size_t kLongest = 80;
    if (whole.outcome == PhoneOutcome::kPossible || text.size() > kLongest ||
        count_digits(text) < kFewestTogether) {
      return false;
    }
    PhoneReading left;
    PhoneReading right;
    std::size_t cut = 0;
    for (std::size_t at = text.find(' '); at != std::string_view::npos;
         at = text.find(' ', text.find_first_not_of(' ', at))) {
      PhoneReading before;
      PhoneReading after;
      if (!read_phone_fast(text.substr(0, at), writer_.options().region, before) ||
          !read_phone_fast(text.substr(at), writer_.options().region, after) ||
          before.outcome != PhoneOutcome::kValid || after.outcome != PhoneOutcome::kValid) {
        continue;
      }
      if (cut != 0) return false;
      cut = at;
      left = std::move(before);
      right = std::move(after);
    }
    if (cut == 0) return false;
    writer_.note(Code::kPhoneMultiple);
    const std::string_view first = text.substr(0, cut);
    const std::string_view second = base::trim(text.substr(cut));
    judge(left, {first, {}, first});
    judge(right, {second, {}, second});
    return true;
  }

  PhoneWriter& writer_;
  ReadWritten read_written_;
};

}  // namespace

void read_careful(PhoneWriter& writer, ReadWritten read_written) {
  // Longer than any cell of a list that is read; no number, and work would grow with its length.
  if (writer.raw().size() > kLongestCell) {
    writer.note(Code::kPhoneSyntax);
    add_unusable(writer, writer.raw(), ValueStatus::kInvalid);
    return;
  }
  std::string clean = clean_phone_cell(writer.raw());
  if (clean.empty() || is_placeholder_text(clean)) {
    if (!is_placeholder_text(writer.raw()) && clean.empty()) return;
    writer.note(Code::kPhonePlaceholder);
    add_unusable(writer, writer.raw(), ValueStatus::kPlaceholder);
    return;
  }
  CellReading(writer, read_written).read(std::move(clean));
}

}  // namespace gigo::normalize
