// SPDX-License-Identifier: Apache-2.0
// The form in which a cell is stored. ICU's part of it, normalization form C, is the reference: it
// leaves blanks and invisible characters alone.
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>

#include <string>

#include "case.hpp"
#include "people.hpp"
#include "text/fold.hpp"
#include "text/mojibake.hpp"
#include "topics.hpp"

namespace gigo::bench {
namespace {

std::string nfc_by_icu(const std::string& text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  nfc->normalizeUTF8(0, text, sink, nullptr, status);
  return out;
}

}  // namespace

void add_clean() {
  add("clean/names", whole_names, [](const std::string& text) { return text::cleaned(text); });
  add("reference/clean/names/ICU NFC", whole_names, nfc_by_icu);
  add("repair_mojibake/names", whole_names,
      [](const std::string& text) { return text::repair_mojibake(text); });
}

}  // namespace gigo::bench
