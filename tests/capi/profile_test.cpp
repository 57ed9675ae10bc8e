// SPDX-License-Identifier: Apache-2.0
// What gigo.h promises of one profile and of two.
#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <string>
#include <thread>

#include "capi/owned.hpp"

namespace gigo::capi_test {
namespace {

/// A normalised value that owns its texts.
struct Value {
  gigo_value_status status;
  std::int32_t code;
  std::string text;
};

/// A finding that owns its texts.
struct Finding {
  std::uint64_t row;
  std::uint64_t cell;
  std::int32_t code;
  std::string name;
  std::string suggestion;
  bool operator==(const Finding&) const = default;
};

class CapiProfile : public testing::Test {
 protected:
  Value normalize(gigo_field field, std::string_view value) {
    const gigo_cell given = cell(field, value);
    auto out = sized<gigo_value>();
    EXPECT_EQ(gigo_normalize(worker_.get(), &given, nullptr, 0, &out, nullptr), GIGO_OK);
    return {out.status, out.code, std::string(view(out.text))};
  }

  std::vector<Finding> check(const Profile& profile) {
    std::vector<Finding> all;
    const auto each = [](void* user, const gigo_finding* f) {
      static_cast<std::vector<Finding>*>(user)->push_back(
          {f->row, f->cell, f->code, std::string(view(f->name)), std::string(view(f->suggestion))});
      return 0;
    };
    EXPECT_EQ(gigo_check(worker_.get(), profile.data(), profile.size(), each, &all, nullptr),
              GIGO_OK);
    return all;
  }

  gigo_score compare(const Profile& a, const Profile& b) {
    auto score = sized<gigo_score>();
    EXPECT_EQ(gigo_compare(worker_.get(), a.data(), a.size(), b.data(), b.size(), &score, nullptr),
              GIGO_OK);
    return score;
  }

  Engine engine_ = make_engine();
  Worker worker_ = make_worker(engine_);
};

const std::array kValues = {std::pair{GIGO_FIELD_FULL_NAME, "Dr. ADA o'neill-example jr."},
                            std::pair{GIGO_FIELD_FULL_NAME, "EXAMPLE, BOB"},
                            std::pair{GIGO_FIELD_EMAIL, " Ada.Example@EXAMPLE.com "},
                            std::pair{GIGO_FIELD_EMAIL, "ada@no-ending"},
                            std::pair{GIGO_FIELD_PHONE, "(020) 7946 0101"},
                            std::pair{GIGO_FIELD_PHONE, "n/a"},
                            std::pair{GIGO_FIELD_BIRTH_DATE, "31.12.1990"},
                            std::pair{GIGO_FIELD_BIRTH_DATE, "31.02.1990"},
                            std::pair{GIGO_FIELD_COUNTRY, "Deutschland"},
                            std::pair{GIGO_FIELD_POSTCODE, "sw1a1aa"},
                            std::pair{GIGO_FIELD_ORGANISATION, "HARBOUR BOOKS LTD"},
                            std::pair{GIGO_FIELD_CITY, ""}};

TEST_F(CapiProfile, AValueIsReadAsInATableOfThisOneCell) {  // [R-NORMALIZE-1]
  for (const auto& [field, text] : kValues) {
    const Value value = normalize(field, text);
    gigo_dataset* rows = nullptr;
    ASSERT_EQ(gigo_dataset_new(engine_.get(), &rows, nullptr), GIGO_OK);
    const Dataset dataset(rows);
    const gigo_cell given = cell(field, text);
    ASSERT_EQ(gigo_dataset_append(rows, nullptr, 0, &given, 1, nullptr), GIGO_OK);
    const Result result = dedupe(dataset);
    bool named = value.code == 0;
    std::size_t of_the_cell = 0;
    for (std::uint64_t i = 0; i < gigo_result_count(result.get(), GIGO_COUNT_FINDINGS); ++i) {
      auto finding = sized<gigo_finding>();
      ASSERT_EQ(gigo_result_finding(result.get(), i, &finding, nullptr), GIGO_OK);
      of_the_cell += finding.cell == 0 ? 1 : 0;
      named = named || (finding.cell == 0 && finding.code == value.code);
    }
    EXPECT_TRUE(named) << text << ": " << value.code;
    EXPECT_EQ(of_the_cell == 0, value.code == 0) << text;
  }
}

TEST_F(CapiProfile, ANormalFormStaysAsItIs) {  // [R-NORMALIZE-2]
  for (const auto& [field, text] : kValues) {
    const Value once = normalize(field, text);
    if (once.status == GIGO_VALUE_INVALID || once.status == GIGO_VALUE_PLACEHOLDER) {
      EXPECT_EQ(once.text, text);
      continue;
    }
    const Value twice = normalize(field, once.text);
    EXPECT_EQ(twice.text, once.text) << text;
  }
}

TEST_F(CapiProfile, TextsLiveUntilTheNextCall) {  // [R-WORKER-1]
  const gigo_cell given = cell(GIGO_FIELD_FULL_NAME, "Dr. Ada Example");
  auto out = sized<gigo_value>();
  gigo_engine* other = engine_.release();
  gigo_engine_free(other);  // [R-HANDLE-1] the worker keeps it alive
  ASSERT_EQ(gigo_normalize(worker_.get(), &given, "DE", 2, &out, nullptr), GIGO_OK);
  EXPECT_EQ(view(out.text), "Ada Example");
  ASSERT_GE(out.part_count, 3u);
  for (std::uint32_t i = 0; i < out.part_count; ++i) {
    EXPECT_FALSE(view(out.part[i].name).empty());
    EXPECT_FALSE(view(out.part[i].text).empty());
  }
}

TEST_F(CapiProfile, BytesThatAreNoTextAreReadAndReported) {  // [R-STRING-1]
  const std::vector<Finding> found =
      check({cell(GIGO_FIELD_FULL_NAME, "Ada \xFF Example"),
             cell(GIGO_FIELD_EMAIL, std::string_view("a\0b@example.com", 15)),
             {GIGO_FIELD_PHONE, 0, {nullptr, 0}, {nullptr, 0}}});
  const auto says = [&](std::uint64_t at, std::int32_t code) {
    return std::any_of(found.begin(), found.end(),
                       [&](const Finding& f) { return f.cell == at && f.code == code; });
  };
  EXPECT_TRUE(says(0, 107));
  EXPECT_TRUE(says(1, 105));
  EXPECT_FALSE(
      std::any_of(found.begin(), found.end(), [](const Finding& f) { return f.cell == 2; }));
  EXPECT_NE(normalize(GIGO_FIELD_NOTES, "a\xFF").text.find("\xEF\xBF\xBD"), std::string::npos);
  const gigo_cell empty = {GIGO_FIELD_EMAIL, 0, {nullptr, 0}, {nullptr, 0}};
  auto out = sized<gigo_value>();
  ASSERT_EQ(gigo_normalize(worker_.get(), &empty, nullptr, 0, &out, nullptr), GIGO_OK);
  EXPECT_EQ(out.status, GIGO_VALUE_MISSING);
  for (const gigo_str text : {out.text, out.code_name, out.reason, out.suggestion})
    EXPECT_NE(text.data, nullptr);
}

TEST_F(CapiProfile, ErrorsHoldNoValue) {  // [R-ERROR-5]
  constexpr std::string_view kSecret = "Zebediah-Secret";
  Profile profile = person(kSecret, kSecret, kSecret);
  gigo_error error{};
  profile[2].kind = {"zebediah-secret", 15};
  profile[1].field = 999;
  auto score = sized<gigo_score>();
  EXPECT_EQ(gigo_compare(worker_.get(), profile.data(), 3, profile.data(), 3, &score, &error),
            GIGO_UNKNOWN_FIELD);
  const auto holds = [&] {
    return std::string(error.message).find("ecret") != std::string::npos ||
           std::string(error.where).find("ecret") != std::string::npos;
  };
  EXPECT_FALSE(holds()) << error.message;
  EXPECT_EQ(gigo_check(worker_.get(), profile.data(), 3, append_finding, nullptr, &error),
            GIGO_UNKNOWN_FIELD);
  EXPECT_FALSE(holds()) << error.message;
  gigo_dataset* rows = nullptr;
  ASSERT_EQ(gigo_dataset_new(engine_.get(), &rows, nullptr), GIGO_OK);
  const Dataset dataset(rows);
  EXPECT_EQ(gigo_dataset_append(rows, kSecret.data(), kSecret.size(), profile.data(), 3, &error),
            GIGO_UNKNOWN_FIELD);
  EXPECT_FALSE(holds()) << error.message;
}

TEST_F(CapiProfile, FindingsComeInOrder) {  // [R-CHECK-1]
  const std::vector<Finding> found =
      check({cell(GIGO_FIELD_PHONE, "n/a"), cell(GIGO_FIELD_FULL_NAME, "ADA  EXAMPLE"),
             cell(GIGO_FIELD_EMAIL, "ada@no-ending"), cell(GIGO_FIELD_PHONE, "12"),
             cell(GIGO_FIELD_CITY, "x")});
  ASSERT_GE(found.size(), 4u);
  EXPECT_TRUE(std::is_sorted(found.begin(), found.end(), [](const Finding& a, const Finding& b) {
    return std::pair(a.cell, a.code) < std::pair(b.cell, b.code);
  }));
  EXPECT_EQ(found.back().cell, GIGO_NO_CELL);
  EXPECT_EQ(found.back().name.rfind("profile.", 0), 0u) << found.back().name;
}

TEST_F(CapiProfile, IsCheckedAsItsRowInAList) {  // [R-CHECK-2]
  const std::vector<Profile> profiles = {
      person("ADA EXAMPLE", "ada@gmial.com", "n/a"),
      person("", "", ""),
      person("test", "no@no", "12"),
      {cell(GIGO_FIELD_FULL_NAME, "Ben Sample"), cell(GIGO_FIELD_PHONE, "020 7946 0101", "mobile"),
       cell(GIGO_FIELD_PHONE, "020 7946 0101", "work"), cell(GIGO_FIELD_COUNTRY, "Atlantis")}};
  for (const Profile& profile : profiles) {
    gigo_dataset* rows = nullptr;
    ASSERT_EQ(gigo_dataset_new(engine_.get(), &rows, nullptr), GIGO_OK);
    const Dataset dataset(rows);
    ASSERT_EQ(gigo_dataset_append(rows, nullptr, 0, profile.data(), profile.size(), nullptr),
              GIGO_OK);
    const Result result = dedupe(dataset);
    std::vector<Finding> of_row;
    for (std::uint64_t i = 0; i < gigo_result_count(result.get(), GIGO_COUNT_FINDINGS); ++i) {
      auto f = sized<gigo_finding>();
      ASSERT_EQ(gigo_result_finding(result.get(), i, &f, nullptr), GIGO_OK);
      of_row.push_back(
          {f.row, f.cell, f.code, std::string(view(f.name)), std::string(view(f.suggestion))});
    }
    const auto by_cell = [](const Finding& a, const Finding& b) {
      return std::tie(a.cell, a.code, a.suggestion) < std::tie(b.cell, b.code, b.suggestion);
    };
    std::vector<Finding> alone = check(profile);
    std::sort(alone.begin(), alone.end(), by_cell);
    std::sort(of_row.begin(), of_row.end(), by_cell);
    ASSERT_EQ(alone.size(), of_row.size());
    for (std::size_t i = 0; i < alone.size(); ++i)
      EXPECT_EQ(alone[i], of_row[i]) << alone[i].name << of_row[i].name;
  }
}

TEST_F(CapiProfile, AFindingThatSaysStopIsTheLast) {  // [R-CALLBACK-1]
  struct Seen {
    int calls = 0;
    bool elsewhere = false;
    std::thread::id caller = std::this_thread::get_id();
  } seen;
  const auto stop = [](void* user, const gigo_finding* finding) {
    auto* now = static_cast<Seen*>(user);
    now->elsewhere = now->elsewhere || std::this_thread::get_id() != now->caller;
    EXPECT_EQ(finding->struct_size, sizeof(gigo_finding));
    return ++now->calls == 2 ? 1 : 0;
  };
  const Profile profile = person("TEST TEST", "n/a", "n/a");
  EXPECT_EQ(gigo_check(worker_.get(), profile.data(), profile.size(), stop, &seen, nullptr),
            GIGO_CANCELLED);
  EXPECT_EQ(seen.calls, 2);
  EXPECT_FALSE(seen.elsewhere);
  EXPECT_FALSE(check(profile).empty()) << "the worker is as good as before";
}

TEST_F(CapiProfile, OnlyAsMuchIsWrittenAsTheCallerSaysThereIs) {  // [R-ABI-1]
  struct Guarded {
    gigo_score score;
    std::array<unsigned char, 64> behind;
  } guarded;
  guarded.behind.fill(0x5a);
  guarded.score.struct_size = sizeof guarded.score;
  const Profile profile = person("Ada Example", "ada@example.com", "");
  const auto compare_into = [&](gigo_score* out) {
    return gigo_compare(worker_.get(), profile.data(), 3, profile.data(), 3, out, nullptr);
  };
  EXPECT_EQ(compare_into(&guarded.score), GIGO_OK);
  EXPECT_EQ(guarded.score.struct_size, sizeof guarded.score);
  // A struct of a later header may have members that this library cannot fill in.
  guarded.score.struct_size = sizeof guarded;
  EXPECT_EQ(compare_into(&guarded.score), GIGO_MISUSE);
  EXPECT_TRUE(std::all_of(guarded.behind.begin(), guarded.behind.end(),
                          [](unsigned char c) { return c == 0x5a; }));
}

const std::array kPeople = {person("Robert Example", "r.example@example.com", "020 7946 0101"),
                            person("EXAMPLE, BOB", "R.Example@Example.com", "+44 20 7946 0101"),
                            person("Roberta Example", "roberta@example.org", "020 7946 0102"),
                            person("Ada Sample", "", ""),
                            person("", "", "020 7946 0101"),
                            Profile{}};

TEST_F(CapiProfile, ComparingIsSymmetric) {  // [R-COMPARE-1]
  for (const Profile& a : kPeople) {
    for (const Profile& b : kPeople) {
      const gigo_score ab = compare(a, b), ba = compare(b, a);
      EXPECT_EQ(ab.weight, ba.weight);
      EXPECT_EQ(ab.verdict, ba.verdict);
      EXPECT_EQ(ab.probability, ba.probability);
      EXPECT_EQ(ab.flags, ba.flags);
      EXPECT_TRUE(std::equal(std::begin(ab.level), std::end(ab.level), std::begin(ba.level)));
      EXPECT_TRUE(std::equal(std::begin(ab.level_weight), std::end(ab.level_weight),
                             std::begin(ba.level_weight)));
    }
  }
}

TEST_F(CapiProfile, AWeightIsTheSumOfItsPartsAndTheSameEachTime) {  // [R-COMPARE-2]
  for (const Profile& a : kPeople) {
    for (const Profile& b : kPeople) {
      const gigo_score score = compare(a, b);
      EXPECT_EQ(compare(a, b).weight, score.weight);
      std::int64_t sum = std::int64_t{score.prior} + score.related;
      for (const std::int32_t part : score.level_weight) sum += part;
      EXPECT_EQ(sum, score.weight);
      EXPECT_LE(score.related, 0);
      const double units = score.probability * (1 << 30);
      EXPECT_EQ(units, static_cast<double>(static_cast<std::int64_t>(units)));
    }
  }
}

TEST_F(CapiProfile, OneWithItselfIsAsTwoEqualOnes) {  // [R-COMPARE-3]
  for (const Profile& a : kPeople) {
    const Profile copy = a;
    EXPECT_EQ(compare(a, a).weight, compare(a, copy).weight);
  }
  EXPECT_GE(compare(kPeople[0], kPeople[0]).verdict, GIGO_VERDICT_LIKELY);
  EXPECT_LT(compare(kPeople[3], kPeople[3]).verdict, GIGO_VERDICT_CERTAIN) << "a name alone";
  EXPECT_EQ(compare({}, {}).verdict, GIGO_VERDICT_NONE);
}

TEST_F(CapiProfile, TheExplanationHasTheNumbersOfTheScore) {  // [R-EXPLAIN-1]
  const Profile &a = kPeople[0], &b = kPeople[1];
  const gigo_score score = compare(a, b);
  std::string text;
  ASSERT_EQ(
      gigo_explain(worker_.get(), a.data(), a.size(), b.data(), b.size(), append, &text, nullptr),
      GIGO_OK);
  const nlohmann::json said = nlohmann::json::parse(text);
  EXPECT_EQ(said.at("weight"), score.weight);
  EXPECT_EQ(std::stod(said.at("probability").get<std::string>()), score.probability);
  EXPECT_EQ(said.at("prior"), score.prior);
  EXPECT_EQ(said.at("related"), score.related);
  EXPECT_EQ(said.at("needs_review"), (score.flags & GIGO_SCORE_REVIEW) != 0);
  EXPECT_EQ(said.at("forbidden"), (score.flags & GIGO_SCORE_FORBIDDEN) != 0);
  EXPECT_FALSE(said.at("sentence").get<std::string>().empty());
  std::int64_t sum = 0;
  for (const auto& part : said.at("parts")) sum += part.at("weight").get<std::int64_t>();
  EXPECT_EQ(sum + score.prior + score.related, score.weight);
}

TEST_F(CapiProfile, KeysAreDistinctAscendingAndShared) {  // [R-KEYS-1] [R-KEYS-2]
  const auto keys_of = [&](const Engine& engine, const Profile& profile) {
    const Worker worker = make_worker(engine);
    size_t needed = 0;
    EXPECT_EQ(
        gigo_block_keys(worker.get(), profile.data(), profile.size(), nullptr, 0, &needed, nullptr),
        GIGO_OK);
    std::vector<std::uint64_t> keys(needed + 1, 77);
    if (needed > 1) {
      size_t again = 0;
      EXPECT_EQ(gigo_block_keys(worker.get(), profile.data(), profile.size(), keys.data(),
                                needed - 1, &again, nullptr),
                GIGO_BUFFER_TOO_SMALL);
      EXPECT_EQ(again, needed);
      EXPECT_EQ(keys, std::vector<std::uint64_t>(needed + 1, 77)) << "nothing is written";
    }
    EXPECT_EQ(gigo_block_keys(worker.get(), profile.data(), profile.size(), keys.data(), needed,
                              &needed, nullptr),
              GIGO_OK);
    EXPECT_EQ(keys.back(), 77u);
    keys.pop_back();
    return keys;
  };
  const Engine again = make_engine();
  for (const Profile& profile : kPeople) {
    const std::vector<std::uint64_t> keys = keys_of(engine_, profile);
    EXPECT_EQ(std::adjacent_find(keys.begin(), keys.end(), std::greater_equal<>()), keys.end());
    EXPECT_EQ(keys, keys_of(again, profile));
  }
  const auto a = keys_of(engine_, kPeople[0]), b = keys_of(engine_, kPeople[1]);
  std::vector<std::uint64_t> common;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
  EXPECT_FALSE(common.empty());
  EXPECT_TRUE(keys_of(engine_, {}).empty());
}

}  // namespace
}  // namespace gigo::capi_test
