// SPDX-License-Identifier: Apache-2.0
#include "normalize/email_typo.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "data/data.hpp"
#include "normalize/email_provider.hpp"
#include "normalize/fact_table.hpp"

namespace gigo::normalize {
namespace {

// All words of up to four letters of {a, b, c}.
std::vector<std::string> small_words() {
  std::vector<std::string> words{""};
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words[at].size() == 4) continue;
    for (const char c : {'a', 'b', 'c'}) words.push_back(words[at] + c);
  }
  return words;
}

// The distance by its definition, with a matrix.
std::size_t alignment_distance(std::string_view a, std::string_view b) {
  std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) {
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        d[i][j] = i + j;
        continue;
      }
      const std::size_t same = a[i - 1] == b[j - 1] ? 0 : 1;
      d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + same});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }
  return d[a.size()][b.size()];
}

TEST(OneSlip, IsAlignmentDistanceOneForAllSmallWords) {
  const std::vector<std::string> words = small_words();
  for (const std::string& a : words) {
    for (const std::string& b : words) {
      EXPECT_EQ(one_slip_apart(a, b), alignment_distance(a, b) == 1) << a << " " << b;
    }
  }
}

struct Typo {
  std::string_view written, meant;  // nothing meant: no suggestion
};

TEST(TypoDomain, SuggestsTheProvider) {
  const Typo cases[] = {
      {"gmial.com", "gmail.com"},
      {"gmai.com", "gmail.com"},
      {"gmaill.com", "gmail.com"},
      {"gnail.com", "gmail.com"},
      {"gmail.con", "gmail.com"},
      {"gmail.co", "gmail.com"},
      {"gmail.cm", "gmail.com"},
      {"gmail.comm", "gmail.com"},
      {"gmailcom", "gmail.com"},
      {"www.gmail.com", "gmail.com"},
      {"hotmial.com", "hotmail.com"},
      {"hotmai.com", "hotmail.com"},
      {"hotmail.con", "hotmail.com"},
      {"hotmil.co.uk", "hotmail.co.uk"},
      {"hotmail.xo.uk", "hotmail.co.uk"},
      {"yaho.com", "yahoo.com"},
      {"yahoo.co", "yahoo.com"},
      {"yahoo.couk", "yahoo.co.uk"},
      {"yahho.fr", "yahoo.fr"},
      {"outlok.com", "outlook.com"},
      {"iclod.com", "icloud.com"},
      {"comcast.ne", "comcast.net"},
      {"comcast.bet", "comcast.net"},
      {"outlook.cam", "outlook.com"},
      {"bellsouth.et", "bellsouth.net"},
      {"vahoo.com", "yahoo.com"},
      {"orangr.fr", "orange.fr"},
      {"orrange.fr", "orange.fr"},
      {"live.con", "live.com"},
      {"livecom", "live.com"},
      {"gmx.dee", "gmx.de"},
      {"yandex.ur", "yandex.ru"},
      {"t-onlin.de", "t-online.de"},
      {"mai.lcom", "mail.com"},
  };
  for (const Typo& c : cases) {
    const DomainFacts facts = domain_facts(c.written);
    EXPECT_EQ(facts.suggestion, c.meant) << c.written;
    EXPECT_TRUE(facts.likely_typo) << c.written;
  }
}

TEST(TypoDomain, LeavesAloneWhatMayBeMeant) {
  for (const std::string_view domain :
       {"ymail.com", "mail.com", "email.com",                // providers themselves
        "hotmail.be", "yahoo.fi", "yahoo.gr", "orange.tr",   // editions
        "aon.com", "bol.com", "mai.com", "life.com",         // one slip from short ones
        "melia.com", "telit.com", "carter.net", "range.fr",  // words one slip from a
                                                             // provider
        "cloud.com", "aver.com", "earthling.net", "libera.it", "hmail.com",
        "fmail.com",               // two are equally near
        "rmail.com", "kmail.com",  // mail.com too
        "acme.example", "acme-tools.com", "yahoo.co.ik"}) {
    EXPECT_EQ(domain_facts(domain).suggestion, "") << domain;
  }
}

TEST(TypoDomain, MendsAnEndingOnlyWhereItDoesNotExist) {
  const Typo cases[] = {
      {"acme-tools.con", "acme-tools.com"},
      {"acme-tools.cmo", "acme-tools.com"},
      {"acme-tools.comm", "acme-tools.com"},
      {"acme-tools.nett", "acme-tools.net"},
      {"acme-tools.couk", "acme-tools.co.uk"},
      {"acme-tools.orgg", "acme-tools.org"},
      {"acme-tools.co", ""},
      {"acme-tools.cm", ""},
      {"acme-tools.e", ""},
      {"acme-tools.ik", ""},
      {"acme-tools.notatld", ""},
  };
  for (const Typo& c : cases) {
    const DomainFacts facts = domain_facts(c.written);
    EXPECT_EQ(facts.suggestion, c.meant) << c.written;
    EXPECT_FALSE(facts.likely_typo) << c.written;
  }
}

// Every domain one slip from a provider: put in, left out, exchanged, swapped.
template <class Use>
void each_slip(std::string_view domain, const Use& use) {
  for (std::size_t at = 0; at <= domain.size(); ++at) {
    const std::string before(domain.substr(0, at));
    const std::string after(domain.substr(at));
    for (const char c : std::string_view("aeomnsz.-1")) {
      use(before + c + after);
      if (!after.empty()) use(before + c + after.substr(1));
    }
    if (!after.empty()) use(before + after.substr(1));
    if (after.size() > 1) use(before + after[1] + after[0] + after.substr(2));
  }
}

TEST(TypoDomain, SuggestionsAreSoundForEverySlipOfEveryTarget) {
  std::size_t suggested = 0;
  for (const MailProvider& provider : mail_providers()) {
    if (provider.typo_target == TypoTarget::kNone) continue;
    each_slip(provider.domain, [&](const std::string& written) {
      const DomainFacts facts = domain_facts(written);
      if (facts.suggestion.empty()) return;
      ++suggested;
      // What is suggested is not suggested away, and nothing known is.
      EXPECT_EQ(domain_facts(facts.suggestion).suggestion, "") << written;
      EXPECT_NE(facts.suggestion, written);
      EXPECT_EQ(find_provider(written), nullptr) << written;
      EXPECT_FALSE(facts.disposable || facts.free) << written;
    });
  }
  EXPECT_GT(suggested, 10000U);
}

TEST(TypoDomain, SaysNothingOfListedDomains) {
  for (const std::string_view bytes : {data::email_free(), data::email_disposable()}) {
    for (FactTable table(bytes); table.next();) {
      EXPECT_EQ(domain_facts(table[0]).suggestion, "") << table[0];
    }
  }
}

}  // namespace
}  // namespace gigo::normalize
