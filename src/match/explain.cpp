// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/log2.hpp"
#include "match/levels.hpp"
#include "match/scorer.hpp"

namespace gigo::match {
namespace {

std::string capitalised(std::string_view folded) {
  std::string out(folded);
  bool start = true;
  for (char& c : out) {
    if (start && c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    start = c == ' ';
  }
  return out;
}

struct Phrases {
  std::vector<std::string> agree, differ;

  void add(Level level, std::string_view label, std::string_view near) {
    if (level == Level::kMissing) return;
    if (level == Level::kEqual) {
      agree.push_back("same " + std::string(label));
    } else if (level == Level::kDifferent) {
      differ.push_back(std::string(label) + " differs");
    } else {
      agree.push_back(std::string(near));
    }
  }
};

class Describer {
 public:
  Describer(const Features& features, const Tuple& a, const Tuple& b, const PairWeights& pair,
            Naming naming)
      : f_(features), a_(a), b_(b), levels_(pair.levels), pair_(pair), naming_(naming) {}

  std::string text() {
    if (a_.kind == RecordKind::kPerson) {
      contact();
      names();
      birth();
      address();
      organisation(Attribute::kEmployer, "company");
    } else {
      organisation(Attribute::kOrganisation, "name");
      contact();
      address();
    }
    simple(Attribute::kWebsite, "website");
    against(Attribute::kSuffix, "the name suffix differs");
    against(Attribute::kGender, "gender differs");
    against(Attribute::kCountry, "country differs");
    if (levels_[Attribute::kRegion] == Level::kDifferent &&
        levels_[Attribute::kCity] != Level::kEqual) {
      phrases_.differ.push_back("region differs");
    }
    simple(Attribute::kExact, "own comparison");
    simple(Attribute::kText, "own text");
    std::string out;
    for (const auto* list : {&phrases_.agree, &phrases_.differ}) {
      for (const std::string& phrase : *list) {
        if (!out.empty()) out += "; ";
        out += phrase;
      }
    }
    return out.empty() ? "nothing in common that gigo compares" : out;
  }

 private:
  void simple(Attribute attribute, std::string_view label) {
    phrases_.add(levels_[attribute], label, std::string(label) + " partly the same");
  }
  void against(Attribute attribute, std::string_view phrase) {
    if (levels_[attribute] == Level::kDifferent) phrases_.differ.emplace_back(phrase);
  }

  void contact() {
    if (levels_[Attribute::kEmail] != Level::kMissing) {
      const bool same_local = levels_[Attribute::kEmail] == Level::kPartly;
      phrases_.add(levels_[Attribute::kEmail], "email",
                   same_local ? "same email name at another domain" : "emails differ by a slip");
    }
    if (levels_[Attribute::kPhone] != Level::kMissing) {
      const NumberFeature& x = f_.phones_of(a_)[pair_.levels.phone.a];
      const NumberFeature& y = f_.phones_of(b_)[pair_.levels.phone.b];
      const auto mobile = [&](const NumberFeature& n) {
        return n.kind < f_.phone_kinds.size() && f_.phone_kinds[n.kind] == "mobile";
      };
      const std::string_view label = mobile(x) && mobile(y) ? "mobile" : "phone";
      phrases_.add(levels_[Attribute::kPhone], label, "phones differ by a slip");
    }
    if (levels_[Attribute::kIdentifier] != Level::kMissing) {
      const NumberFeature& x = f_.identifiers_of(a_)[pair_.levels.identifier.a];
      const std::string& kind =
          x.kind < f_.identifier_kinds.size() ? f_.identifier_kinds[x.kind] : kNone;
      const std::string label = kind.empty() ? "identifier" : kind + " number";
      phrases_.add(levels_[Attribute::kIdentifier], label, label + "s differ by a slip");
    }
  }

  std::string_view name(TermId term) const { return f_.names.terms.text(term); }

  // "Bob is a short form of Robert"; what stands in the tables are the first words.
  std::string nickname(TermId a, TermId b) const {
    const NicknamePair pair = related_given_names(f_.names, a, b);
    const std::string first = capitalised(pair.first);
    const std::string second = capitalised(pair.second);
    switch (pair.relation.kind) {
      case normalize::NicknameKind::kForm: {
        const std::string& base = pair.relation.first_is_base ? first : second;
        const std::string& form = pair.relation.first_is_base ? second : first;
        return form + (form.size() < base.size() ? " is a short form of " : " is a form of ") +
               base;
      }
      case normalize::NicknameKind::kSharedBase:
        return first + " and " + second + " are forms of " +
               capitalised(f_.names.nicknames().base_of(pair.relation.line));
      default:
        return first + " and " + second + " are spellings of one name";
    }
  }

  void name_part(Attribute attribute, TermId a, TermId b, std::string_view label) {
    switch (levels_[attribute]) {
      case Level::kNickname: {
        if (naming_ == Naming::kMasked) {
          phrases_.agree.push_back("one " + std::string(label) + " is a form of the other");
          break;
        }
        phrases_.agree.push_back(nickname(a, b));
        break;
      }
      case Level::kInitial:
        if (pair_.levels.via_middle_name && attribute == Attribute::kGiven) {
          phrases_.agree.emplace_back("known by the middle name");
        } else if (f_.names.info[base::index(a)].is_initial ||
                   f_.names.info[base::index(b)].is_initial) {
          phrases_.agree.push_back("the initial fits the " + std::string(label));
        } else {
          phrases_.agree.push_back("one " + std::string(label) + " is part of the other");
        }
        break;
      case Level::kWeak:
        phrases_.differ.push_back(std::string(label) + "s are only a little alike");
        break;
      default:
        phrases_.add(levels_[attribute], label, std::string(label) + "s are spelt alike");
    }
  }

  void names() {
    if (a_.several_people != b_.several_people) {
      phrases_.differ.emplace_back("one row names several people");
    }
    if (a_.generation != b_.generation) {
      phrases_.differ.emplace_back(a_.generation != 0 && b_.generation != 0
                                       ? "senior and junior"
                                       : "one is called senior or junior");
    }
    if (levels_.other_script) {
      phrases_.differ.emplace_back("the names are in two scripts and hard to compare");
    } else if (levels_[Attribute::kGiven] == Level::kEqual &&
               levels_[Attribute::kFamily] == Level::kEqual) {
      phrases_.agree.emplace_back("same name");
    } else if (levels_.moved_given_names) {
      phrases_.agree.emplace_back("same given names in another order");
      name_part(Attribute::kFamily, a_.family, b_.family, "family name");
    } else if (levels_.moved_words) {
      phrases_.agree.emplace_back(levels_[Attribute::kGiven] == Level::kInitial
                                      ? "the words of one name are in the other, in another order"
                                      : "same words of the name in another order");
    } else if (levels_[Attribute::kGiven] == Level::kSwapped) {
      phrases_.agree.emplace_back("given and family name are swapped");
    } else {
      name_part(Attribute::kGiven, a_.given, b_.given, "given name");
      name_part(Attribute::kFamily, a_.family, b_.family, "family name");
    }
    if (levels_[Attribute::kMiddle] == Level::kDifferent) {
      phrases_.differ.emplace_back("middle name differs");
    }
    if (levels_[Attribute::kSingle] != Level::kMissing) {
      phrases_.add(levels_[Attribute::kSingle], "single name", "single names are alike");
    }
  }

  void birth() {
    switch (levels_[Attribute::kBirth]) {
      case Level::kSwapped:
        phrases_.agree.emplace_back("birth dates with day and month swapped");
        break;
      case Level::kPartly:
        phrases_.agree.emplace_back("birth dates agree in two of three parts");
        break;
      case Level::kWeak:
        phrases_.differ.emplace_back("birth dates agree in the year only");
        break;
      default:
        phrases_.add(levels_[Attribute::kBirth], "birth date", "birth dates differ by a slip");
    }
  }

  void address() {
    const auto agrees = [this](Attribute attribute) {
      return levels_[attribute] == Level::kEqual || levels_[attribute] == Level::kNear;
    };
    const auto differs = [this](Attribute attribute) {
      return levels_[attribute] == Level::kDifferent;
    };
    const bool town = agrees(Attribute::kCity) || agrees(Attribute::kPostcode);
    if (agrees(Attribute::kStreet) && !differs(Attribute::kNumber) &&
        (town || !differs(Attribute::kCity))) {
      if (levels_[Attribute::kNumber] == Level::kNear) {
        phrases_.agree.emplace_back("same street, house numbers differ by a slip");
      } else {
        phrases_.agree.emplace_back(town ? "same address" : "same street");
      }
    } else if (agrees(Attribute::kStreet) && !differs(Attribute::kCity)) {
      const std::string_view where = agrees(Attribute::kPostcode) ? " and postcode"
                                     : town                       ? " and town"
                                                                  : "";
      phrases_.agree.push_back("same street" + std::string(where) + ", another house number");
    } else if (town && !differs(Attribute::kCity)) {
      phrases_.agree.emplace_back(differs(Attribute::kStreet) ? "same town, another street"
                                                              : "same town");
    } else if (differs(Attribute::kStreet) || differs(Attribute::kCity) ||
               differs(Attribute::kPostcode)) {
      phrases_.differ.emplace_back("address differs");
    }
  }

  void organisation(Attribute attribute, std::string_view label) {
    const Level level = levels_[attribute];
    const std::string plural = attribute == Attribute::kEmployer ? "companies" : "names";
    if (level == Level::kPartly || level == Level::kWeak) {
      (level == Level::kPartly ? phrases_.agree : phrases_.differ)
          .push_back(std::string(label) +
                     (level == Level::kPartly ? " share most words" : " share some words"));
      return;
    }
    if (levels_.other_legal_form && attribute == Attribute::kOrganisation) {
      phrases_.agree.emplace_back("same name with another legal form");
      return;
    }
    phrases_.add(level, label, plural + " are spelt alike");
  }

  inline static const std::string kNone;
  const Features& f_;
  const Tuple& a_;
  const Tuple& b_;
  const PairLevels& levels_;
  const PairWeights& pair_;
  Naming naming_;
  Phrases phrases_;
};

}  // namespace

std::string describe(const Features& features, const Tuple& a, const Tuple& b,
                     const PairWeights& pair, Naming naming) {
  return Describer(features, a, b, pair, naming).text();
}

namespace {

Adjustment adjustment(Attribute attribute, Level level, const PairWeights& pair) {
  const Weight weight = pair.weight[index(attribute)];
  if (attribute == Attribute::kText) return Adjustment::kFreeText;
  if (attribute == Attribute::kGiven && pair.levels.two_given_names) return Adjustment::kTwoNames;
  if (attribute == Attribute::kEmail && pair.repeats_name) return Adjustment::kRepeatsName;
  return level == Level::kEqual && !attribute_info(attribute).only_against && weight != 0
             ? Adjustment::kRarity
             : Adjustment::kNone;
}

// Of the parts that both rows have.
Level address_level(const PairLevels& levels) {
  unsigned equal = 0;
  unsigned near = 0;
  unsigned other = 0;
  for (const Attribute attribute : {Attribute::kNumber, Attribute::kStreet, Attribute::kStreet2,
                                    Attribute::kCity, Attribute::kPostcode}) {
    const Level level = levels[attribute];
    if (level == Level::kMissing) continue;
    ++(level == Level::kEqual ? equal : level == Level::kNear ? near : other);
  }
  if (other > 0) return equal + near > 0 ? Level::kPartly : Level::kDifferent;
  return near > 0 ? Level::kNear : Level::kEqual;
}

}  // namespace

PairExplanation Scorer::explain(RowId a, RowId b) const {
  if (gigo::index(b) < gigo::index(a)) std::swap(a, b);
  const Tuple& x = features_.tuples[gigo::index(a)];
  const Tuple& y = features_.tuples[gigo::index(b)];
  const PairWeights pair = weigh(gigo::index(a), gigo::index(b));
  PairExplanation out;
  out.prior = model_.prior[static_cast<std::size_t>(PairClass::kMatch)];
  const Weight weight = weight_of(pair);
  out.score = {a, b, weight, base::probability(weight)};
  out.needs_review = needs_review(a, b);
  out.forbidden = must_not_link(a, b);
  if (x.kind != y.kind) {
    out.sentence = "a person and an organisation";
    return out;
  }
  for (const AttributeInfo& info : all_attributes()) {
    const std::size_t i = index(info.attribute);
    const Level level = pair.levels.level[i];
    if (level == Level::kMissing || info.comparison == Comparison::kAddress ||
        info.attribute == Attribute::kMailDomain) {
      continue;
    }
    const Weight frequency =
        level == Level::kEqual && !info.only_against ? pair.weight[i] - model_.slot[i][0] : 0;
    out.parts.push_back({info.comparison, level, pair.weight[i], frequency,
                         adjustment(info.attribute, level, pair)});
  }
  if (pair.address != 0) {
    out.parts.push_back({Comparison::kAddress, address_level(pair.levels), pair.address, 0});
  }
  out.related = -related_weight(model_, pair.classes);
  out.sentence = describe(features_, x, y, pair);
  return out;
}

}  // namespace gigo::match
