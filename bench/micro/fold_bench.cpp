// SPDX-License-Identifier: Apache-2.0
// The comparison key of a text. The reference, ICU's transliterator, does nearly the same job:
// Latin letters, without accents, in lower case; it knows nothing of apostrophes and tokens.
#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

#include "case.hpp"
#include "people.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"
#include "topics.hpp"

namespace gigo::bench {
namespace {

std::string fold_by_icu(const std::string& text) {
  static const std::unique_ptr<icu::Transliterator> fold = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(
        "Any-Latin; NFD; [:M:] Remove; Latin-ASCII; Lower", UTRANS_FORWARD, status));
    if (U_FAILURE(status)) std::abort();
    return made;
  }();
  icu::UnicodeString letters = icu::UnicodeString::fromUTF8(text);
  fold->transliterate(letters);
  std::string out;
  letters.toUTF8String(out);
  return out;
}

std::vector<std::string> pick(bool ascii) {
  std::vector<std::string> names = cells(datagen::Cell::kLastName);
  std::erase_if(names, [&](const std::string& name) { return text::is_ascii(name) != ascii; });
  names.resize(std::min<std::size_t>(names.size(), ascii ? 4'096 : 1'024));
  return names;
}

const std::vector<std::string>& ascii_names() {
  static const std::vector<std::string> names = pick(true);
  return names;
}

const std::vector<std::string>& other_names() {
  static const std::vector<std::string> names = pick(false);
  return names;
}

// As the stages call it, with a buffer that is used again.
std::size_t fold(const std::string& text) {
  static std::string out;
  text::fold_into(text, out);
  return out.size();
}

}  // namespace

void add_fold() {
  add("fold/ASCII surnames", ascii_names, fold);
  add("reference/fold/ASCII surnames/ICU", ascii_names, fold_by_icu);
  add("fold/other surnames", other_names, fold);
  add("reference/fold/other surnames/ICU", other_names, fold_by_icu);
}

}  // namespace gigo::bench
