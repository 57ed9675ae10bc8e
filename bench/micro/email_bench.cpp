// SPDX-License-Identifier: Apache-2.0
// The reference does less: RE2 says whether a cell matches the pattern that HTML gives for a valid
// address (WHATWG, "valid e-mail address"); nothing is repaired, keyed or looked up.
#include <re2/re2.h>

#include <string>

#include "case.hpp"
#include "normalize/email.hpp"
#include "people.hpp"
#include "topics.hpp"

namespace gigo::bench {
namespace {

bool valid_by_re2(const std::string& cell) {
  static const RE2 pattern(
      R"([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)"
      R"((?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)");
  return RE2::FullMatch(cell, pattern);
}

}  // namespace

void add_email() {
  const auto emails = []() -> const auto& { return some_cells(datagen::Cell::kEmail); };
  add("normalize_email/emails", emails, [](const std::string& cell) {
    static normalize::EmailNormalizer normalizer{normalize::EmailOptions{}};
    return normalizer.normalize(cell).values.size();
  });
  add("reference/normalize_email/emails/RE2, validity only", emails, valid_by_re2);
  add("email_match_key/emails", emails,
      [](const std::string& cell) { return normalize::email_match_key(cell); });
}

}  // namespace gigo::bench
