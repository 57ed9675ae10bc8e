// SPDX-License-Identifier: Apache-2.0
#include "letters.hpp"

#include <gtest/gtest.h>

#include "culture.hpp"
#include "slips.hpp"

namespace datagen {
namespace {

TEST(Letters, LoseTheirMarksAsPeopleWriteThem) {
  EXPECT_EQ(ascii_letters("Jürgen Müller", true), "Juergen Mueller");
  EXPECT_EQ(ascii_letters("Jürgen Müller", false), "Jurgen Muller");
  EXPECT_EQ(ascii_letters("Østergaard", true), "Ostergaard");
  EXPECT_EQ(ascii_letters("Łukasz Dąbrowski", true), "Lukasz Dabrowski");
  EXPECT_EQ(ascii_letters("Nguyễn Thị Hương", true), "Nguyen Thi Huong");
  EXPECT_EQ(ascii_letters("Şükrü Yılmaz", false), "Sukru Yilmaz");
  EXPECT_EQ(ascii_letters("Γιώργος", true), "Γιώργος");
}

TEST(Letters, ChangeCaseInLatinOnly) {
  EXPECT_EQ(upper("łukasz müller"), "ŁUKASZ MÜLLER");
  EXPECT_EQ(lower("ŁUKASZ MÜLLER ŻÓŁĆ"), "łukasz müller żółć");
  EXPECT_EQ(upper("иван nguyễn"), "иван NGUYỄN");
}

TEST(Letters, ReadWithTheWrongTable) {
  EXPECT_EQ(mojibake("Müller"), "MÃ¼ller");
  EXPECT_EQ(mojibake("José’s"), "JosÃ©â€™s");
  EXPECT_EQ(lost_letters("Müller"), "M?ller");
}

TEST(Letters, MakeAddresses) {
  EXPECT_EQ(slug("O'Brien-Müller"), "obrienmueller");
  EXPECT_EQ(slug("van der Berg"), "vanderberg");
}

TEST(Letters, EveryNameInLatinLettersCanStandInAnAddress) {
  Rng rng(1, Stream::kOrder, 1);
  for (const Culture& culture : cultures()) {
    for (int i = 0; i < 500; ++i) {
      const Name family = culture.family(rng);
      const Name given = culture.given(rng, i % 2 == 0);
      EXPECT_FALSE(has_non_ascii(ascii_letters(family.latin, true))) << family.latin;
      EXPECT_FALSE(has_non_ascii(ascii_letters(given.latin, true))) << given.latin;
      EXPECT_GE(slug(family.latin).size(), 1U);
      EXPECT_EQ(family.own.empty(), !culture.has_own_script());
    }
  }
}

TEST(Names, HaveAFeminineFormWhereTheCultureHas) {
  const auto& all = cultures();
  const Culture& polish = all[static_cast<std::size_t>(CultureId::kPolish)];
  const Culture& russian = all[static_cast<std::size_t>(CultureId::kRussian)];
  const Culture& greek = all[static_cast<std::size_t>(CultureId::kGreek)];
  EXPECT_EQ(polish.feminine({"Kowalski", "", "", false}).latin, "Kowalska");
  EXPECT_EQ(polish.feminine({"Nowak", "", "", false}).latin, "Nowak");
  EXPECT_EQ(russian.feminine({"Petrov", "", "Петров", false}).own, "Петрова");
  EXPECT_EQ(greek.feminine({"Papadopoulos", "", "Παπαδόπουλος", false}).own, "Παπαδοπούλου");
}

TEST(Slips, ChangeOneThing) {
  Rng rng(1, Stream::kOrder, 2);
  int changed = 0;
  for (int i = 0; i < 1'000; ++i) {
    const std::string slipped = keyboard_slip("Thornbury", rng);
    EXPECT_LE(slipped.size(), 10U);
    EXPECT_GE(slipped.size(), 8U);
    changed += slipped != "Thornbury" ? 1 : 0;
    EXPECT_EQ(digit_slip("abc", rng), "abc");
    const std::string heard = phonetic_slip("Stephen", rng);
    EXPECT_EQ(heard[0], 'S');
  }
  EXPECT_EQ(changed, 1'000);
  EXPECT_EQ(keyboard_slip("Al", rng), "Al");
}

TEST(Slips, LeaveLettersOutsideAsciiWhole) {
  Rng rng(1, Stream::kOrder, 3);
  for (int i = 0; i < 200; ++i) EXPECT_EQ(keyboard_slip("王伟明", rng), "王伟明");
}

}  // namespace
}  // namespace datagen
