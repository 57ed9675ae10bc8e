// SPDX-License-Identifier: Apache-2.0
// The reference does less: RE2 says whether a cell matches the pattern that HTML gives for a valid
// address (WHATWG, "valid e-mail address"); nothing is repaired, keyed or looked up.
#include <re2/re2.h>

#include <memory>
#include <string>

#include "case.hpp"
#include "normalize/email.hpp"
#include "normalize/email_provider.hpp"
#include "normalize/email_syntax.hpp"
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
  // As a column is read: one normaliser and one cell for all, domains seen before.
  add("normalize_email/emails", emails, [](const std::string& cell) {
    static EmailNormalizer normalizer;
    static EmailCell answer;
    normalizer.normalize(cell, answer);
    return answer.values.size();
  });
  // Every domain of the column is new once a round.
  add_round("normalize_email/emails, domains not seen before", [emails] {
    const auto& all = emails();
    return Round{all.size(), [&all] {
                   EmailNormalizer normalizer;
                   EmailCell answer;
                   for (const std::string& cell : all) {
                     normalizer.normalize(cell, answer);
                     benchmark::DoNotOptimize(answer.values.size());
                   }
                 }};
  });
  add("parse_email/emails", emails, [](const std::string& cell) {
    static normalize::EmailParts parts;
    normalize::parse_email(cell, parts);
    return parts.valid;
  });
  add("domain_facts/emails", emails, [](const std::string& cell) {
    return normalize::domain_facts(std::string_view(cell).substr(cell.rfind('@') + 1)).known_tld;
  });
  add("local_word/emails", emails, [](const std::string& cell) {
    return normalize::local_word(std::string_view(cell).substr(0, cell.rfind('@')));
  });
  add("reference/normalize_email/emails/RE2, validity only", emails, valid_by_re2);
  add("email_match_key/emails", emails,
      [](const std::string& cell) { return normalize::email_match_key(cell); });
}

}  // namespace gigo::bench
