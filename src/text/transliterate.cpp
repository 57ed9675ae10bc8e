// SPDX-License-Identifier: Apache-2.0
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <array>
#include <atomic>
#include <cstring>
#include <iterator>
#include <memory>

#include "text/fold_table.hpp"
#include "text/utf8.hpp"

namespace gigo::text {

namespace {

constexpr char16_t kGamma = 2;
constexpr char16_t kMu = 11;
constexpr char16_t kXi = 13;
constexpr char16_t kOmicron = 14;
constexpr char16_t kPi = 15;
constexpr char16_t kTau = 19;
constexpr char16_t kUpsilon = 20;
constexpr char16_t kChi = 22;

// α to ω with the final sigma in its place.
constexpr const char* kGreek[] = {"a", "v", "g", "d", "e",  "z",  "i", "th", "i",
                                  "k", "l", "m", "n", "x",  "o",  "p", "r",  "s",
                                  "s", "t", "y", "f", "ch", "ps", "o"};

// Before these, and at the end of a word, αυ and ευ are voiceless: θ κ ξ π σ τ φ χ ψ.
constexpr bool is_voiceless(char16_t letter) noexcept {
  return letter == 7 || letter == 9 || letter == kXi || letter == kPi ||
         (letter >= 17 && letter <= kTau) || (letter >= 21 && letter <= 23);
}

// α, ε, η: what an υ may follow to be read v or f.
constexpr bool takes_upsilon(char16_t letter) noexcept {
  return letter == 0 || letter == 4 || letter == 6;
}

const icu::Transliterator* any_to_latin() {
  static const std::unique_ptr<const icu::Transliterator> shared = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<const icu::Transliterator> made(icu::Transliterator::createInstance(
        UNICODE_STRING_SIMPLE("Any-Latin"), UTRANS_FORWARD, status));
    if (U_FAILURE(status)) made.reset();
    return made;
  }();
  return shared.get();
}

// Initial consonants, vowels and final consonants of Revised Romanization in the order of Unicode's
// jamo.
constexpr const char* kInitials[] = {"g",  "kk", "n", "d",  "tt", "r", "m", "b", "pp", "s",
                                     "ss", "",   "j", "jj", "ch", "k", "t", "p", "h"};
constexpr const char* kVowels[] = {"a",  "ae", "ya", "yae", "eo", "e",  "yeo",
                                   "ye", "o",  "wa", "wae", "oe", "yo", "u",
                                   "wo", "we", "wi", "yu",  "eu", "ui", "i"};
constexpr const char* kFinals[] = {"",  "k",  "k", "k", "n", "n", "n", "t", "l", "k",
                                   "m", "l",  "l", "l", "p", "l", "m", "p", "p", "t",
                                   "t", "ng", "t", "t", "k", "t", "p", "t"};

constexpr char32_t kFirstHan = 0x3400;
constexpr char32_t kEndOfHan = 0xA000;

// Eight letters a character, as they lie in FoldEntry::letters; 0 is "not asked yet". Whoever asks
// first writes; two threads that ask at once write the same.
std::array<std::atomic<std::uint64_t>, kEndOfHan - kFirstHan> han_memory{};
constexpr std::uint64_t kNoReading = 1;

std::uint64_t ask_han(char32_t character) {
  FoldEntry entry;
  const std::string reading = latin_reading({&character, 1});
  for (std::size_t pos = 0; pos < reading.size();) {
    const char32_t c = next(reading, pos);
    if (c >= kFirstHan) return kNoReading;
    const FoldEntry part = fold_entry(c);
    if (part.kind != FoldKind::kText) continue;
    for (const char letter : part.view()) {
      if (entry.size < sizeof entry.letters) entry.letters[entry.size++] = letter;
    }
  }
  std::uint64_t packed = 0;
  std::memcpy(&packed, entry.letters, sizeof packed);
  return entry.size == 0 ? kNoReading : packed;
}

}  // namespace

FoldEntry han_entry(char32_t character) noexcept {
  std::atomic<std::uint64_t>& memory = han_memory[character - kFirstHan];
  std::uint64_t packed = memory.load(std::memory_order_relaxed);
  if (packed == 0) {
    packed = ask_han(character);
    memory.store(packed, std::memory_order_relaxed);
  }
  if (packed == kNoReading) return {};
  FoldEntry entry{FoldKind::kSyllable, 0, {}};
  std::memcpy(entry.letters, &packed, sizeof packed);
  while (entry.size < sizeof entry.letters && entry.letters[entry.size] != 0) ++entry.size;
  return entry;
}

FoldEntry hangul_entry(char32_t syllable) noexcept {
  const std::size_t number = syllable - 0xAC00;
  FoldEntry entry{FoldKind::kText, 0, {}};
  for (const char* part :
       {kInitials[number / 588], kVowels[number % 588 / 28], kFinals[number % 28]}) {
    for (; *part != '\0'; ++part) entry.letters[entry.size++] = *part;
  }
  return entry;
}

void append_greek(const std::u16string& run, std::string& out) {
  constexpr char16_t kEnd = 0xFF;
  const auto letter = [&run](std::size_t i) { return i < run.size() ? run[i] : kEnd; };
  for (std::size_t i = 0; i < run.size(); ++i) {
    const char16_t here = run[i] & 0xFF;
    const char16_t after = letter(i + 1);
    if (after == kUpsilon && here == kOmicron) {
      out += "ou";
      ++i;
    } else if (after == kUpsilon && takes_upsilon(here)) {
      out += kGreek[here];
      const char16_t then = letter(i + 2);
      out += then == kEnd || is_voiceless(then & 0xFF) ? 'f' : 'v';
      ++i;
    } else if (here == kGamma && (after == kGamma || after == kXi || after == kChi)) {
      out += 'n';
    } else if (here == kMu && after == kPi && (i == 0 || i + 2 == run.size())) {
      out += 'b';
      ++i;
    } else if (here < std::size(kGreek)) {
      out += kGreek[here];
    }
  }
}

std::string latin_reading(std::u32string_view run) {
  UErrorCode status = U_ZERO_ERROR;
  const auto* casefold = icu::Normalizer2::getNFKCCasefoldInstance(status);
  const icu::Transliterator* latin = any_to_latin();
  if (U_FAILURE(status) || latin == nullptr) return {};
  const auto written = icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32*>(run.data()),
                                                     static_cast<std::int32_t>(run.size()));
  icu::UnicodeString reading = casefold->normalize(written, status);
  if (U_FAILURE(status)) return {};
  latin->transliterate(reading);
  std::string out;
  reading.toUTF8String(out);
  return out;
}

}  // namespace gigo::text
