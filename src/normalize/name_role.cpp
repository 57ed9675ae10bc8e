// SPDX-License-Identifier: Apache-2.0
#include "normalize/name_role.hpp"

namespace gigo::normalize {
namespace {

// "Rechtsabteilung", "Bauleitung" are one word in German, Dutch and the Nordic languages.
bool ends_as_department(std::string_view key) noexcept {
  for (const std::string_view end :
       {"abteilung", "buchhaltung", "leitung", "sekretariat", "afdeling", "avdelingen", "avdelning",
        "avdelningen", "afdelingen", "osasto"}) {
    if (key.size() >= end.size() + 2 && key.ends_with(end)) return true;
  }
  return false;
}

}  // namespace

bool is_role(const NameTokens& tokens) noexcept {
  if (tokens.size() == 0 || tokens.size() > 6) return false;
  constexpr WordClasses kBetween =
      kOrgLink | kAnd | kAndLower | kConj | kConjLower | kParticle | kParticleWeak;
  constexpr WordClasses kAny = kDepartment | kJob | kRoleWord | kBetween;
  bool role = false;
  std::size_t words = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const NameToken& token = tokens[i];
    const bool compound = token.word->classes == 0 && ends_as_department(tokens.key(i));
    if (!compound && !token.is(kAny) && !token.digits_only) return false;
    if (token.initial && !token.is(kAnd | kConj | kConjLower)) return false;
    const bool surname = token.is(kSurnameToo | kGivenName);
    role = role || compound || (token.is(kDepartment | kJob) && !surname);
    words += token.is(kDepartment | kJob | kRoleWord) || compound ? 1 : 0;
  }
  return role || words > 1;
}

}  // namespace gigo::normalize
