// SPDX-License-Identifier: Apache-2.0
#include "normalize/phone_cell.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/ascii.hpp"
#include "normalize/batch.hpp"
#include "normalize/phone_chunks.hpp"
#include "normalize/phone_clean.hpp"
#include "normalize/phone_digits.hpp"
#include "normalize/phone_extension.hpp"
#include "normalize/phone_numbers.hpp"
#include "normalize/phone_vanity.hpp"
#include "normalize/phone_words.hpp"
#include "normalize/placeholder.hpp"

namespace gigo::normalize {
namespace {

constexpr std::size_t kFewestWhole = 7;  // digits of a number with its area code
constexpr std::size_t kFewestLocal = 5;  // where whole numbers are short

// The words of one cell are sorted out; this reads its pieces.
class CellReading {
 public:
  CellReading(PhoneWriter& writer, ReadWritten read_written)
      : writer_(writer), numbers_(writer, read_written) {}

  void read(std::string clean) {
    const ExcelDamage damage = repair_excel(clean);
    if (damage == ExcelDamage::kScientific) return refuse(Code::kPhoneExcelScientific);
    if (damage == ExcelDamage::kFloat) writer_.note(Code::kPhoneExcelFloat);
    if (clean.find('@') != std::string::npos || is_date(clean) || looks_like_month(clean)) {
      return refuse(Code::kPhoneSyntax);
    }
    if (std::string digits = without_thousands(clean); !digits.empty()) clean = std::move(digits);
    PhoneWords words = sort_phone_words(clean);
    if (words.labels) repair_marked(words.text);
    if (words.labels && read_letters(clean, writer_.raw())) return;
    if (read_look_alikes(clean)) return;
    if (words.warning) numbers_.doubt();
    said_ = words.said;
    if (words.labels) writer_.note(Code::kPhoneLabelText, said_);
    const std::vector<std::string> pieces = split_phone_cell(words.text);
    if (pieces.size() == 1) {
      read_piece({pieces[0], clean, writer_.raw(), true}, words.letters);
    } else {
      writer_.note(Code::kPhoneMultiple);
      for (const std::string& piece : pieces) {
        std::string written = piece;
        std::replace(written.begin(), written.end(), kWordMark, ' ');
        read_piece({piece, piece, base::trim(written), false}, words.letters);
      }
    }
    numbers_.finish();
  }

  // A cell of nothing but digits and a few signs between them: there are no words to sort out.
  void read_bare(std::string_view raw) {
    if (is_date(raw)) return refuse(Code::kPhoneSyntax);
    numbers_.read({raw}, raw);
    numbers_.finish();
  }

 private:
  struct Piece {
    std::string_view text;
    std::string_view with_words;  // before words were taken away
    std::string_view written;
    bool alone;  // in the cell
  };

  void refuse(Code code, std::string_view suggestion = {}) {
    writer_.note(code, suggestion);
    add_unusable(writer_, writer_.raw(), ValueStatus::kInvalid);
  }

  [[nodiscard]] bool is_date(std::string_view clean) const {
    return looks_like_date(clean) && !is_readable(numbers_.reading_of(clean));
  }

  // "Tel 2125550143.0"
  void repair_marked(std::string& text) {
    std::string bare = text;
    std::replace(bare.begin(), bare.end(), kWordMark, ' ');
    bare = std::string(base::trim(bare));
    if (repair_excel(bare) != ExcelDamage::kFloat) return;
    writer_.note(Code::kPhoneExcelFloat);
    text = std::move(bare);
  }

  // "O20 7946 O958": a letter for a digit is only suggested.
  bool read_look_alikes(std::string_view clean) {
    const std::string text = without_look_alikes(clean);
    if (text.empty()) return false;
    const std::string marked = mark_phone_words(sort_phone_words(text).text);
    const std::vector<PhoneChunk> chunks = cut_at_words(marked);
    if (chunks.size() != 1) return false;
    const PhoneReading reading = numbers_.reading_of(split_extension(chunks[0].text).number);
    if (!is_readable(reading)) return false;
    refuse(Code::kPhoneSyntax, reading.e164);
    return true;
  }

  // "1-800-FLOWERS", also where a word of it says elsewhere what a number is for: "1-800-CALL-NOW".
  bool read_letters(std::string_view text, std::string_view written) {
    const PhoneReading vanity = read_vanity(text, writer_.options().region);
    if (vanity.outcome != PhoneOutcome::kValid) return false;
    writer_.note(Code::kPhoneVanity, vanity.e164);
    const PhonePiece whole{text, {}, written};
    if (!add_doubtful(writer_, vanity, {}, whole)) {
      add_valid(writer_, vanity, whole, ValueStatus::kOk);
    }
    return true;
  }

  void read_piece(const Piece& piece, bool letters) {
    if (letters && read_letters(piece.with_words, piece.written)) return;
    const std::string marked = letters ? mark_phone_words(piece.text) : std::string(piece.text);
    const std::vector<PhoneChunk> chunks = cut_at_words(marked);
    std::vector<PhoneChunk> numbers;
    std::string together;  // with what stands before the first number
    bool remark = false;
    bool in_front = false;
    bool list_number = false;
    for (const PhoneChunk& chunk : chunks) {
      const std::size_t digits = count_digits(chunk.text);
      if (numbers.empty()) together += (together.empty() ? "" : " ") + std::string(chunk.text);
      if (chunks.size() == 1 || digits >= kFewestWhole ||
          (digits >= kFewestLocal && numbers_.is_number(chunk.text))) {
        numbers.push_back(chunk);
      } else if (numbers.empty()) {
        list_number =
            !in_front && digits < 3 && base::is_digit(chunk.text[0]) && chunk.text[0] != '0';
        in_front = true;
      } else if (chunk.text.front() == '-') {  // "… Fax: -79" shares the digits of the first
        writer_.note(Code::kPhoneMultiple);
        numbers_.doubt();
      } else {
        remark = true;
      }
    }
    if (letters && count_digits(marked) > 0 &&
        (count_digits(marked) >= kFewestWhole || numbers_.is_number(together))) {
      writer_.note(Code::kPhoneLabelText, said_);
    }
    if (numbers.empty() || (in_front && !numbers_.is_number(numbers[0].text))) {
      return read_together(together, piece.written);
    }
    const bool certain = list_number && begins_number(numbers[0].text, numbers_.trunk());
    if (remark || (in_front && !certain)) numbers_.leave_out_remark();
    const bool one = numbers.size() == 1;
    if (!one) writer_.note(Code::kPhoneMultiple);
    for (const PhoneChunk& chunk : numbers)
      numbers_.read(chunk, one && piece.alone ? piece.written : chunk.text);
  }

  // Digits with words between them, none of them a number: never made into one.
  void read_together(const std::string& text, std::string_view written) {
    PhoneReading reading = numbers_.reading_of(text);
    constexpr std::size_t kFewestDigits = 2;
    if (count_digits(text) < kFewestDigits) {
      reading.outcome = PhoneOutcome::kNotANumber;
    } else if (is_readable(reading)) {
      writer_.note(Code::kPhoneSyntax, reading.e164);
      add_unusable(writer_, written, ValueStatus::kInvalid);
      return;
    } else {
      numbers_.doubt();
    }
    numbers_.judge(reading, {text, {}, written});
  }

  PhoneWriter& writer_;
  PhoneNumbers numbers_;
  std::string said_;  // the words of the cell
};

// One run of digits, blanks, hyphens and brackets that no step before the numbers would change.
bool is_bare(std::string_view raw, const PhoneDigits& digits) noexcept {
  if (digits.view().size() < kFewestWhole || digits.slash()) return false;
  if (raw.front() == ' ' || raw.front() == '-' || raw.front() == ')') return false;
  if (!base::is_digit(raw.back())) return false;
  std::size_t met = 0;
  char before = raw.front();
  for (const char c : raw) {
    met += base::is_digit(c) ? 1U : 0U;
    if (c == '.' || (c == ' ' && before == ' ')) return false;
    if (c == '(' && met >= kFewestWhole) return false;  // a remark, or a second number
    before = c;
  }
  return true;
}

}  // namespace

void read_careful(PhoneWriter& writer, ReadWritten read_written) {
  // Longer than any cell of a list that is read; no number, and work would grow with its length.
  if (writer.raw().size() > kLongestCell) {
    writer.note(Code::kPhoneSyntax);
    add_unusable(writer, writer.raw(), ValueStatus::kInvalid);
    return;
  }
  if (PhoneDigits digits; digits.read(writer.raw()) && is_bare(writer.raw(), digits) &&
                          !is_placeholder_key(digits.view())) {
    return CellReading(writer, read_written).read_bare(writer.raw());
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
