// SPDX-License-Identifier: Apache-2.0
#include "gigo/profile.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <tuple>

#include "base/hash.hpp"
#include "engine/profile_rows.hpp"

namespace gigo {
namespace {

using Cells = std::vector<ProfileCell>;

ProfileCell cell(Field field, std::string_view value, std::string kind = {}) {
  return {{field, std::move(kind)}, value};
}

Engine make_engine(std::string region = "GB", Day as_of = kNoDay) {
  Config config;
  config.region = std::move(region);
  config.as_of = as_of;
  config.reserved_values_ordinary = true;
  config.threads = 1;
  return *Engine::make(config);
}

// Values of every field that a list in the wild has, good and bad; an empty one is a missing cell.
struct Sample {
  Field field;
  const char* kind;
  std::vector<const char*> values;
};
const std::vector<Sample>& samples() {
  static const std::vector<Sample> all = {
      {Field::kFullName,
       "",
       {"Ada Example", "EXAMPLE, ADA", "Dr Bob  Sample", "test", "", "Acme Ltd"}},
      {Field::kGivenName, "", {"Ada", "ada", "A.", "", "Ann & Ben", "Zo\xC3\xAB", "n/a"}},
      {Field::kFamilyName, "", {"Example", "van der Sample", "", "SAMPLE", "O'Example", "x"}},
      {Field::kEmail,
       "",
       {"ada@example.com", "ada@exmaple.com", " Bob@EXAMPLE.org", "", "nobody",
        "a@b.example; c@d.example"}},
      {Field::kEmail, "work", {"info@example.com", "", "test@test.com"}},
      {Field::kPhone,
       "mobile",
       {"07700 900123", "+44 7700 900456", "12", "", "0000000000", "4.477E+11"}},
      {Field::kPhone, "", {"020 7946 0123 ext 4", "", "(0)20 7946 0999"}},
      {Field::kOrganisation, "", {"Example Ltd", "example limited", "", "-"}},
      {Field::kStreet, "", {"12 High Street", "Unit 3, 4 Low Rd", ""}},
      {Field::kCity, "", {"Leeds", "LEEDS", "", "York "}},
      {Field::kPostcode, "", {"LS1 1AA", "ls11aa", "", "99999"}},
      {Field::kCountry, "", {"UK", "Germany", "", "Atlantis"}},
      {Field::kBirthDate, "", {"1980-02-03", "31/12/1975", "1900-01-01", "", "soon"}},
      {Field::kGender, "", {"F", "male", ""}},
      {Field::kIdentifier, "tax", {"AB 12 34 56 C", "", "none"}},
      {Field::kUpdated, "", {"2020-05-06", "", "2026-01-31"}},
      {Field::kDoNotContact, "email", {"yes", "no", ""}},
      {Field::kNotes, "", {"left a message \xF0\x9F\x93\x9E", "", "broken \xC3\x28"}},
  };
  return all;
}

Cells random_profile(std::uint64_t seed) {
  Cells profile;
  for (std::size_t i = 0; i < samples().size(); ++i) {
    const Sample& sample = samples()[i];
    const std::uint64_t dice = base::mix64(seed, i);
    if (dice % 4 == 0) continue;
    profile.push_back(
        cell(sample.field, sample.values[(dice >> 8) % sample.values.size()], sample.kind));
  }
  return profile;
}

TEST(Engine, RefusesThresholdsThatContradictEachOther) {
  Config config;
  config.possible_ppm = 600'000;
  const Result<Engine> engine = Engine::make(config);
  ASSERT_FALSE(engine.ok());
  EXPECT_EQ(engine.error().code, ErrorCode::kUsage);
}

TEST(Engine, NormalisesOneValueOfAnyField) {
  struct Case {
    Field field;
    const char* raw;
    ValueStatus status;
    const char* text;
  };
  const Case cases[] = {
      {Field::kFullName, "dr ADA BRANDT", ValueStatus::kChanged, "Ada Brandt"},
      {Field::kFamilyName, "  Brandt ", ValueStatus::kChanged, "Brandt"},
      {Field::kEmail, " Ada@EXAMPLE.com ", ValueStatus::kChanged, "Ada@example.com"},
      {Field::kEmail, "ada at home", ValueStatus::kInvalid, "ada at home"},
      {Field::kPhone, "020 7183 8750", ValueStatus::kChanged, "+442071838750"},
      {Field::kOrganisation, "Example  Ltd", ValueStatus::kChanged, "Example Ltd"},
      {Field::kPostcode, "ls11aa", ValueStatus::kChanged, "LS1 1AA"},
      {Field::kCountry, "Germany", ValueStatus::kChanged, "DE"},
      {Field::kGender, "Female", ValueStatus::kOk, "f"},
      {Field::kBirthDate, "31/12/1975", ValueStatus::kOk, "1975-12-31"},
      {Field::kLastContacted, "2020-05-06", ValueStatus::kOk, "2020-05-06"},
      {Field::kIsDeleted, "TRUE", ValueStatus::kOk, "yes"},
      {Field::kId, " 17 ", ValueStatus::kChanged, "17"},
      {Field::kNickname, "", ValueStatus::kMissing, ""},
  };
  const Engine engine = make_engine();
  for (const Case& c : cases) {
    const NormalizedValue value = engine.normalize(cell(c.field, c.raw));
    EXPECT_EQ(value.text, c.text) << field_info(c.field).name << ": " << c.raw;
    EXPECT_EQ(value.status, c.status) << field_info(c.field).name << ": " << c.raw;
  }
}

TEST(Engine, NormalisingAUsableValueAgainChangesNothing) {
  const Engine engine = make_engine();
  for (const Sample& sample : samples()) {
    for (const char* raw : sample.values) {
      const NormalizedValue once = engine.normalize(cell(sample.field, raw, sample.kind));
      if (!usable(once.status)) continue;
      const NormalizedValue twice = engine.normalize(cell(sample.field, once.text, sample.kind));
      EXPECT_EQ(twice.text, once.text) << field_info(sample.field).name << ": " << raw;
    }
  }
}

TEST(Engine, NamesThePartsOfAValue) {
  const Engine engine = make_engine();
  const auto part = [](const NormalizedValue& value, std::string_view name) -> std::string {
    for (const ValuePart& p : value.parts) {
      if (p.name == name) return p.text;
    }
    return "absent";
  };
  const NormalizedValue name = engine.normalize(cell(Field::kFullName, "Dr Ada B. Example Jr"));
  EXPECT_EQ(part(name, "given_name"), "Ada");
  EXPECT_EQ(part(name, "family_name"), "Example");
  EXPECT_EQ(part(name, "prefix"), "Dr");
  const NormalizedValue email = engine.normalize(cell(Field::kEmail, "a@b.example; c@d.example"));
  EXPECT_EQ(email.text, "a@b.example");
  EXPECT_EQ(part(email, "domain"), "b.example");
  EXPECT_EQ(part(email, "other"), "c@d.example");
  const NormalizedValue phone = engine.normalize(cell(Field::kPhone, "020 7183 8750 ext 12"));
  EXPECT_EQ(part(phone, "number"), "+442071838750");
  EXPECT_EQ(part(phone, "extension"), "12");
}

TEST(Engine, TakesTheRegionOfTheCallBeforeItsOwn) {
  const Engine engine = make_engine("GB");
  EXPECT_NE(engine.normalize(cell(Field::kPhone, "030 901820")).text, "+4930901820");
  EXPECT_EQ(engine.normalize(cell(Field::kPhone, "030 901820"), "DE").text, "+4930901820");
}

TEST(Engine, SaysWhatIsWrongWithAValue) {
  const NormalizedValue value = make_engine().normalize(cell(Field::kEmail, "ada@gmial.com"));
  EXPECT_EQ(value.code, Code::kEmailTypoDomain);
  EXPECT_EQ(value.suggestion, "ada@gmail.com");
  EXPECT_EQ(value.status, ValueStatus::kSuspect);
}

// What only other rows can tell.
bool needs_other_rows(Code code) {
  switch (code) {
    case Code::kProfileDuplicate:
    case Code::kProfileMaybeDuplicate:
    case Code::kProfileAgeUnknown:
    case Code::kEmailSharedMailbox:
    case Code::kPhoneSharedNumber:
    case Code::kDateAmbiguousOrder:
    case Code::kDateMixedOrder:
    case Code::kDateBulk:
      return true;
    default:
      return false;
  }
}

using Said = std::vector<std::tuple<std::size_t, Code, std::string>>;

TEST(Engine, SaysOfWhichAddressMailCameBack) {
  const auto bounced = [](std::string_view email, std::string_view flag) {
    const Cells profile{cell(Field::kEmail, email), cell(Field::kEmailBounced, flag)};
    std::vector<std::uint16_t> columns;
    const FindingList findings = make_engine().check(profile);
    for (const Finding& finding : findings.all()) {
      if (finding.code == Code::kEmailBounced) columns.push_back(finding.column);
    }
    return columns;
  };
  EXPECT_EQ(bounced("ada@example.com", "yes"), std::vector<std::uint16_t>{0});
  EXPECT_EQ(bounced("ada@example.com; ben@example.com", "2026-01-31"),
            std::vector<std::uint16_t>{0});
  EXPECT_TRUE(bounced("ada@example.com", "no").empty());
  EXPECT_TRUE(bounced("ada@example.com", "").empty());
  EXPECT_TRUE(bounced("no address", "yes").empty());
}

TEST(Engine, ChecksAProfileAsARunChecksItsRow) {
  constexpr std::size_t kRows = 400;
  const Day as_of = 20'484;  // 2026-01-31
  Config config;
  config.region = "GB";
  config.as_of = as_of;
  config.reserved_values_ordinary = true;
  config.threads = 1;
  std::vector<Cells> profiles;
  engine::ProfileRows rows;
  for (std::size_t i = 0; i < kRows; ++i) {
    profiles.push_back(random_profile(i));
    ASSERT_TRUE(rows.append(profiles.back()).ok());
  }
  const RunInput input{"list", &rows.table(), &rows.mapping(), rows.problems()};
  const Result<gigo::Run> run = gigo::run({&input, 1}, config, {}, nullptr);
  ASSERT_TRUE(run.ok());

  const Engine engine = make_engine("GB", as_of);
  std::size_t compared = 0;
  for (std::size_t i = 0; i < kRows; ++i) {
    Said alone;
    Said in_list;
    const FindingList single = engine.check(profiles[i]);
    for (const Finding& f : single.all()) {
      if (needs_other_rows(f.code)) continue;
      const std::size_t at = f.column == kNoColumn ? SIZE_MAX : f.column;
      alone.emplace_back(at, f.code, single.suggestion(f));
    }
    const FindingList& all = run->assessment.findings;
    for (const Finding& f : all.of_row(RowId{static_cast<std::uint32_t>(i)})) {
      if (needs_other_rows(f.code)) continue;
      const std::size_t at = f.column == kNoColumn ? SIZE_MAX : rows.cell_of(i, f.column);
      in_list.emplace_back(at, f.code, all.suggestion(f));
    }
    std::sort(alone.begin(), alone.end());
    std::sort(in_list.begin(), in_list.end());
    EXPECT_EQ(alone, in_list) << "profile " << i;
    compared += alone.size();
  }
  EXPECT_GT(compared, kRows);
}

TEST(Engine, NoticesBytesThatAreNoText) {
  const Engine engine = make_engine();
  const auto codes = [&](std::string_view value) {
    std::set<Code> found;
    const Cells profile{cell(Field::kNotes, value)};
    for (const FindingList list = engine.check(profile); const Finding& f : list.all()) {
      found.insert(f.code);
    }
    return found;
  };
  EXPECT_TRUE(codes("a\xFFz").contains(Code::kCsvInvalidEncoding));
  EXPECT_TRUE(codes(std::string_view("a\0z", 3)).contains(Code::kCsvNulByte));
  EXPECT_TRUE(codes(std::string((1U << 20) + 1, 'a')).contains(Code::kCsvHugeCell));
  EXPECT_FALSE(codes("plain").contains(Code::kCsvInvalidEncoding));
}

TEST(Engine, ComparesSymmetrically) {
  const Engine engine = make_engine();
  for (std::uint64_t i = 0; i < 40; ++i) {
    for (std::uint64_t j = 0; j < i; ++j) {
      const Cells a = random_profile(i);
      const Cells b = random_profile(j);
      const PairAnswer forth = engine.compare(a, b);
      const PairAnswer back = engine.compare(b, a);
      ASSERT_EQ(forth.why.score.weight, back.why.score.weight) << i << ' ' << j;
      ASSERT_EQ(forth.why.sentence, back.why.sentence) << i << ' ' << j;
      ASSERT_EQ(forth.band, back.band) << i << ' ' << j;
    }
  }
}

TEST(Engine, LearnsNothingFromThePairItCompares) {
  const Engine engine = make_engine();
  for (std::uint64_t i = 0; i < 60; ++i) {
    const Cells a = random_profile(i);
    for (const ComparisonResult& part : engine.compare(a, a).why.parts) {
      EXPECT_EQ(part.frequency, 0) << to_string(part.comparison);
    }
  }
  // Any shared name weighs the same.
  const auto weight = [&](const char* name) {
    const Cells profile{cell(Field::kGivenName, name), cell(Field::kFamilyName, "Example")};
    return engine.compare(profile, profile).why.score.weight;
  };
  EXPECT_EQ(weight("Ada"), weight("Xanthippe"));
}

TEST(Engine, AsksForMoreThanANameInCommon) {
  Config config;
  config.region = "GB";
  config.reserved_values_ordinary = true;
  const Engine engine = *Engine::make(config);
  const ProfileCell name = cell(Field::kFullName, "Ada Example");
  const ProfileCell email = cell(Field::kEmail, "ax71@example.com");
  const ProfileCell phone = cell(Field::kPhone, "07700 900123", "mobile");
  const ProfileCell birth = cell(Field::kBirthDate, "1980-02-03");
  const auto band = [&](const Cells& profile) { return engine.compare(profile, profile).band; };
  EXPECT_EQ(band({name}), Band::kPossible);
  EXPECT_EQ(band({name, phone}), Band::kLikely);
  EXPECT_EQ(band({name, email}), Band::kCertain);
  EXPECT_EQ(band({name, birth}), Band::kCertain);
  EXPECT_EQ(engine.compare(Cells{name, email}, Cells{cell(Field::kFullName, "Ben Sample")}).band,
            Band::kNone);
}

TEST(Engine, UsesTheNicknamesOfItsConfigurationAlone) {
  Config config;
  config.reserved_values_ordinary = true;
  const Engine plain = *Engine::make(config);
  ASSERT_TRUE(set_config(config, "nicknames", "Zed = Adelheid, Heidi != Adelheid").ok());
  const Engine own = *Engine::make(config);
  const auto profile = [](const char* given) {
    return Cells{cell(Field::kGivenName, given), cell(Field::kFamilyName, "Example"),
                 cell(Field::kEmail, "ax71@example.com")};
  };
  const auto sentence = [&](const Engine& engine, const char* given) {
    return engine.compare(profile(given), profile("Adelheid")).why.sentence;
  };
  EXPECT_NE(sentence(own, "Zed").find("Zed is a short form of Adelheid"), std::string::npos);
  EXPECT_EQ(sentence(plain, "Zed").find("form of"), std::string::npos);
  EXPECT_EQ(sentence(own, "Heidi").find("form of"), std::string::npos);
  EXPECT_NE(sentence(plain, "Heidi").find("Heidi is a short form of Adelheid"), std::string::npos);
  EXPECT_NE(own.fingerprint(), plain.fingerprint());
  EXPECT_NE(own.blocking_keys(profile("Zed")), plain.blocking_keys(profile("Zed")));
}

TEST(Engine, NeverJoinsWhatAnAuthoritativeIdentifierKeepsApart) {
  Config config;
  config.reserved_values_ordinary = true;
  config.authoritative = {"tax"};
  const Engine engine = *Engine::make(config);
  const auto profile = [](const char* tax) {
    return Cells{cell(Field::kFullName, "Ada Example"), cell(Field::kEmail, "ax71@example.com"),
                 cell(Field::kIdentifier, tax, "tax")};
  };
  EXPECT_EQ(engine.compare(profile("AB123456C"), profile("AB123456C")).band, Band::kCertain);
  const PairAnswer apart = engine.compare(profile("AB123456C"), profile("CD654321A"));
  EXPECT_TRUE(apart.why.forbidden);
  EXPECT_EQ(apart.band, Band::kNone);
}

// Persons only: what of an organisation's name is rare depends on the list.
TEST(Engine, FilesProfilesTogetherAsARunDoes) {
  constexpr std::uint32_t kRows = 80;
  Config config;
  config.region = "GB";
  config.reserved_values_ordinary = true;
  config.threads = 1;
  std::vector<Cells> profiles;
  engine::ProfileRows rows;
  for (std::uint32_t i = 0; i < kRows; ++i) {
    Cells profile = random_profile(i);
    std::erase_if(profile, [](const ProfileCell& c) { return c.ref.field == Field::kFullName; });
    profile.push_back(cell(Field::kRecordKind, "person"));
    profiles.push_back(profile);
    ASSERT_TRUE(rows.append(profile).ok());
  }
  std::vector<RowPair> pairs;
  for (std::uint32_t i = 0; i < kRows; ++i) {
    for (std::uint32_t j = i + 1; j < kRows; ++j) pairs.push_back({RowId{i}, RowId{j}});
  }
  RunOptions options;
  options.watched = pairs;
  const RunInput input{"list", &rows.table(), &rows.mapping(), {}};
  const Result<gigo::Run> run = gigo::run({&input, 1}, config, {}, nullptr, options);
  ASSERT_TRUE(run.ok());

  const Engine engine = make_engine();
  std::vector<std::vector<std::uint64_t>> keys;
  for (const Cells& profile : profiles) {
    keys.push_back(engine.blocking_keys(profile));
    EXPECT_TRUE(std::is_sorted(keys.back().begin(), keys.back().end()));
  }
  std::size_t together = 0;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    std::vector<std::uint64_t> common;
    const auto& a = keys[index(pairs[i].a)];
    const auto& b = keys[index(pairs[i].b)];
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
    EXPECT_EQ(!common.empty(), run->watched_pass[i] != kNeverCompared) << i;
    together += common.empty() ? 0 : 1;
  }
  EXPECT_GT(together, 100U);
  EXPECT_LT(together, pairs.size());
}

TEST(Engine, FingerprintsWhatShapesAnswersAndNothingElse) {
  Config config;
  const std::string plain = Engine::make(config)->fingerprint();
  EXPECT_EQ(plain.size(), 32U);
  config.threads = 7;
  config.max_duplicates = 5;
  EXPECT_EQ(Engine::make(config)->fingerprint(), plain);
  config.region = "GB";
  EXPECT_NE(Engine::make(config)->fingerprint(), plain);
}

TEST(Engine, TakesAnEmptyProfile) {
  const Engine engine = make_engine();
  const FindingList findings = engine.check({});
  ASSERT_EQ(findings.all().size(), 1U);
  EXPECT_EQ(findings.all()[0].code, Code::kProfileEmpty);
  EXPECT_TRUE(engine.blocking_keys({}).empty());
  EXPECT_EQ(engine.compare({}, {}).band, Band::kNone);
}

}  // namespace
}  // namespace gigo
