// SPDX-License-Identifier: Apache-2.0
#include "normalize/phone_migration.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "data/data.hpp"
#include "gigo/phone.hpp"
#include "normalize/fact_table.hpp"

namespace gigo::normalize {
namespace {

// An old number and what it is today: at least one for each line of the table, in its order.
const std::vector<std::pair<std::string, std::string>> kNumbers = {
    {"+20106925814", "+201006925814"},      {"+20116925814", "+201116925814"},
    {"+20126925814", "+201226925814"},      {"+20146925814", "+201146925814"},
    {"+20166925814", "+201066925814"},      {"+20176925814", "+201276925814"},
    {"+20186925814", "+201286925814"},      {"+20196925814", "+201096925814"},
    {"+21222581470", "+212522581470"},      {"+21218147036", "+212618147036"},
    {"+21353692581", "+213553692581"},      {"+21363692581", "+213663692581"},
    {"+21373692581", "+213773692581"},      {"+22501814703", "+2250101814703"},
    {"+22541036925", "+2250141036925"},     {"+22504814703", "+2250504814703"},
    {"+22546036925", "+2250546036925"},     {"+22507814703", "+2250707814703"},
    {"+22549036925", "+2250749036925"},     {"+22598581470", "+2250798581470"},
    {"+22523814703", "+2252123814703"},     {"+22523014703", "+2252523014703"},
    {"+22533014703", "+2252533014703"},     {"+22520281470", "+2252720281470"},
    {"+22521547036", "+2252721547036"},     {"+22522481470", "+2252722481470"},
    {"+22523481470", "+2252723481470"},     {"+22524314703", "+2252724314703"},
    {"+22530692581", "+2252730692581"},     {"+22531681470", "+2252731681470"},
    {"+22532714703", "+2252732714703"},     {"+22928147036", "+2290128147036"},
    {"+2307258147", "+23057258147"},        {"+23321692581", "+233302692581"},
    {"+23755814703", "+237655814703"},      {"+23722692581", "+237222692581"},
    {"+23733692581", "+237233692581"},      {"+391630741", "+3901630741"},
    {"+3916307418", "+39016307418"},        {"+39105050505", "+390105050505"},
    {"+391630741852", "+3901630741852"},    {"+4113692581", "+41443692581"},
    {"+441719258147", "+442079258147"},     {"+441819258147", "+442089258147"},
    {"+441703258147", "+442380258147"},     {"+441705258147", "+442392258147"},
    {"+441203258147", "+442476258147"},     {"+441222258147", "+442920258147"},
    {"+441232258147", "+442890258147"},     {"+5062814703", "+50622814703"},
    {"+5063258147", "+50683258147"},        {"+5217418529630", "+527418529630"},
    {"+52014185296307", "+524185296307"},   {"+520448147036925", "+528147036925"},
    {"+549111558147036", "+5491158147036"}, {"+549261156161616", "+5492616161616"},
    {"+549261615161616", "+5492616161616"}, {"+54249415949494", "+5492494949494"},
    {"+551161470369", "+5511961470369"},    {"+551593692581", "+5515993692581"},
    {"+552789258147", "+5527989258147"},    {"+559493692581", "+5594993692581"},
    {"+553489258147", "+5534989258147"},    {"+557582581470", "+5575982581470"},
    {"+558493692581", "+5584993692581"},    {"+554493692581", "+5544993692581"},
    {"+555586925814", "+5555986925814"},    {"+556493692581", "+5564993692581"},
    {"+5623692581", "+56223692581"},        {"+5713692581", "+576013692581"},
    {"+570389258147", "+576089258147"},     {"+59382581470", "+593982581470"},
    {"+652581470", "+6562581470"},          {"+6615814703", "+66815814703"},
    {"+70729630741", "+74729630741"},       {"+73292581470", "+77292581470"},
    {"+841201470369", "+84701470369"},      {"+841219258147", "+84799258147"},
    {"+841229258147", "+84779258147"},      {"+841231470369", "+84831470369"},
    {"+841279258147", "+84819258147"},      {"+841299258147", "+84829258147"},
    {"+841681470369", "+84381470369"},      {"+841868147036", "+84568147036"},
    {"+841999258147", "+84599258147"},      {"+84458147036", "+842458147036"},
    {"+96611470369", "+966111470369"},      {"+9743369258", "+97433369258"},
    {"+9744369258", "+97444369258"},        {"+9745369258", "+97455369258"},
    {"+9746369258", "+97466369258"},        {"+9747369258", "+97477369258"},
};

// The form column, applied by the book.
std::string in_new_form(std::string_view old, std::string_view form) {
  std::string made;
  for (const char c : form) {
    const bool digit = c >= '0' && c <= '9';
    if (digit) made.push_back(c);
    if (c == '=' && !old.empty()) made.push_back(old.front());
    if (!digit && !old.empty()) old.remove_prefix(1);
  }
  EXPECT_TRUE(old.empty()) << form;
  return made;
}

TEST(PhoneMigration, EveryLineOfTheTableBringsANumberUpToDate) {
  std::size_t line = 0;
  for (FactTable facts(data::phone_migrations()); facts.next(); ++line) {
    ASSERT_LT(line, kNumbers.size());
    const auto& [old, now] = kNumbers[line];
    const std::string code = "+" + std::string(facts[0]);
    ASSERT_TRUE(facts[1] == "+" || facts[1] == "*") << facts[0];
    ASSERT_EQ(facts[4].size(), 4U) << facts[0];
    ASSERT_EQ(old.substr(0, code.size()), code);
    EXPECT_EQ(code + in_new_form(old.substr(code.size()), facts[3]), now) << facts[2];

    PhoneReading reading;
    EXPECT_TRUE(migrate_phone(old.substr(1), true, {}, reading)) << old;
    EXPECT_EQ(reading.e164, now) << old;
    const PhoneCell cell = normalize_phone(old);
    ASSERT_EQ(cell.values.size(), 1U);
    EXPECT_EQ(cell.values[0].value, now);
    EXPECT_EQ(cell.values[0].status, ValueStatus::kChanged) << old;
    ASSERT_FALSE(cell.notes.empty());
    EXPECT_EQ(cell.notes[0], (CellNote{Code::kPhonePlanMigrated, now}));
  }
  EXPECT_EQ(line, kNumbers.size());
}

TEST(PhoneMigration, WhatIsNewStaysAsItIs) {
  for (const auto& [old, now] : kNumbers) {
    const PhoneCell cell = normalize_phone(now);
    ASSERT_EQ(cell.values.size(), 1U);
    EXPECT_EQ(cell.values[0].value, now);
    EXPECT_EQ(cell.values[0].status, ValueStatus::kOk);
    EXPECT_TRUE(cell.notes.empty()) << now;
  }
}

TEST(PhoneMigration, ReadsOldNumbersAsTheyAreDialledAtHome) {
  struct Case {
    std::string raw, region, value;
  };
  const std::vector<Case> table = {
      {"95 12 34 56", "BJ", "+2290195123456"},        {"044 55 1234 5678", "MX", "+525512345678"},
      {"01 55 1234 5678", "MX", "+525512345678"},     {"(11) 8123-4567", "BR", "+5511981234567"},
      {"(1) 228 1567", "CO", "+576012281567"},        {"00229 95 12 34 56", "FR", "+2290195123456"},
      {"+44 (0)171 234 5678", "US", "+442072345678"},
  };
  for (const auto& [raw, region, value] : table) {
    const PhoneCell cell = normalize_phone(raw, {.region = region});
    ASSERT_EQ(cell.values.size(), 1U) << raw;
    EXPECT_EQ(cell.values[0].value, value) << raw;
    ASSERT_FALSE(cell.notes.empty()) << raw;
    EXPECT_EQ(cell.notes[0].code, Code::kPhonePlanMigrated) << raw;
  }
}

TEST(PhoneMigration, AnOldFormThatMayBeAnotherCountrysNumberIsAGuess) {
  // London until 2000, or a German mobile in a list with a British default.
  const PhoneCell cell = normalize_phone("0171 234 5678", {.region = "GB"});
  ASSERT_EQ(cell.values.size(), 1U);
  EXPECT_EQ(cell.values[0].value, "+442072345678");
  EXPECT_EQ(cell.values[0].status, ValueStatus::kSuspect);
  ASSERT_EQ(cell.notes.size(), 1U);
  EXPECT_EQ(cell.notes[0], (CellNote{Code::kPhonePlanMigrated, "+442072345678"}));
}

TEST(PhoneMigration, DoesNotGuess) {
  PhoneReading reading;
  reading.e164 = "as it was";
  // Not the number of a country that has changed its plan, too short, no region.
  EXPECT_FALSE(migrate_phone("33142345678", true, {}, reading));
  EXPECT_FALSE(migrate_phone("2299512345", true, {}, reading));
  EXPECT_FALSE(migrate_phone("95123456", false, {}, reading));
  // In Mexico, but perhaps a North American number without its +.
  EXPECT_FALSE(migrate_phone("12122345678", false, "MX", reading));
  EXPECT_EQ(reading.e164, "as it was");
}

TEST(PhoneMigration, ANumberThatIsValidAsWrittenIsLeftAlone) {
  // Ho Chi Minh City's 8 3… begins as today's mobiles do; nobody can tell.
  const PhoneCell cell = normalize_phone("+84 83 825 1234");
  ASSERT_EQ(cell.values.size(), 1U);
  EXPECT_EQ(cell.values[0].value, "+84838251234");
  for (const CellNote& note : cell.notes) EXPECT_NE(note.code, Code::kPhonePlanMigrated);
}

}  // namespace
}  // namespace gigo::normalize
