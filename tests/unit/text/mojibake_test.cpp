// SPDX-License-Identifier: Apache-2.0
#include "text/mojibake.hpp"

#include <gtest/gtest.h>

#include "random_text.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::text {
namespace {

// Reads UTF-8 as Windows-1252, the bytes that it lacks (and all of 0x80-0x9F for Latin-1) as C1
// controls.
std::string mangle(std::string_view text, bool latin1) {
  static constexpr char16_t kWindows1252[] = {
      0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
      0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
      0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool special = !latin1 && byte >= 0x80 && byte < 0xA0;
    append(out, special ? kWindows1252[byte - 0x80] : byte);
  }
  return out;
}

constexpr std::string_view kNames[] = {
    "José García",    "Jörg Müller",    "Łódź",         "Øyvind Ærø",   "Đorđe Šarić",
    "Çağla Öztürk",   "Nguyễn Văn",     "Zoë O’Connor", "Åsa Ångström", "Ñuñez",
    "Щербаков Юрий",  "Ольга",          "Αθηνά",        "王小明",       "山田 タロウ",
    "김철수",         "Þórður",         "Ștefan Țîțu",  "Kateřina Ž.",  "À côté",
    "João Conceição", "Jiří Dvořák-Ěž", "Ça va – oui"};

TEST(Mojibake, UndoesOneAndTwoRoundsOfEitherReading) {
  for (const std::string_view name : kNames) {
    for (const bool latin1 : {false, true}) {
      const std::string once = mangle(name, latin1);
      EXPECT_EQ(repair_mojibake(once).value_or("-"), name) << once;
      const std::string twice = mangle(once, latin1);
      EXPECT_EQ(repair_mojibake(twice).value_or("-"), name) << twice;
    }
  }
}

TEST(Mojibake, LeavesCleanTextAlone) {
  for (const std::string_view name : kNames) {
    EXPECT_FALSE(repair_mojibake(name).has_value()) << name;
    EXPECT_FALSE(repair_mojibake(upper(name)).has_value()) << name;
  }
  for (const std::string_view text :
       {"VOCÊ…", "NESTLÉ®", "ESPAÑ’", "CAFÉ™", "IRMÃ MARIA", "RENÉ “BOB”", "Jane", "", "É»",
        "Jos\xE9", "Jos\uFFFD", "MENÜ¼"}) {
    EXPECT_FALSE(repair_mojibake(text).has_value()) << text;
  }
}

TEST(Mojibake, LeavesWordsInCapitalsWithASignBehindAlone) {
  for (const std::string_view text :
       {"VOCÊ…",     "NESTLÉ®",   "CAUÃ®",     "IRMÃ»",      "« IRMÃ »", "MANHÃ…",   "IRMÃ— MARIA",
        "HEIKKILÄ…", "ABLUÇ™",    "CARÈ®",     "ZEKERIYYÂ²", "HYVÄ®",    "DEVÄŤ",    "BRÓŻEK",
        "POSPÍŠIL",  "BĚŽ",       "МАКАРІВНА", "ЯВОРІВСЬКА", "Артем",    "Ристоски", "ΚΟΜΝΗΝΌΣ",
        "Đ. NGÃ",    "SÃO PAULO", "«CAFÉ»",    "L’ÉTÉ",      "d’Åsa",    "“École”",  "»Österreich«",
        "É–MARIA",   "BĂŞESCU",   "THANH NHÃ®"}) {
    EXPECT_FALSE(repair_mojibake(text).has_value()) << text << " " << *repair_mojibake(text);
  }
}

// Words in capitals and what typesetters put behind them, at the end, before a blank, and between
// two words.
TEST(Mojibake, LeavesTypesetWordsInCapitalsAlone) {
  constexpr std::string_view kWords[] = {
      "IRMÃ", "MANHÃ", "LÃ",   "ROMÃ", "CRISTÃ", "ALEMÃ", "VOCÊ",   "CAFÉ", "AVÔ",  // Portuguese
      "CÔTÉ", "LÀ",    "OÙ",   "ÇA",   "DÉJÀ",   "NOËL",  "PRÉS",   "MAÏS",         // French
      "MAMÁ", "MENÚ",  "JOSÉ", "PERÚ", "CAMIÓN", "NIÑO",  "ESPAÑA",                 // Spanish
      "MENÜ", "SCHÖN", "FÜR",  "MÜ",   "STRÖ",   "GROẞ",                            // German
      "NGÃ",  "HÀ",    "ĐỖ",   "VŨ",   "LÊ",     "XÃ",    "TRẦN"};                  // Vietnamese
  constexpr std::string_view kSigns[] = {"\u00A0", "\u00AD", "–", "—", "“", "”", "‘",
                                         "’",      "»",      "›", "®", "©", "™", "…"};
  for (const std::string_view word : kWords) {
    for (const std::string_view sign : kSigns) {
      for (const std::string_view behind : {"", " LINHO", "LINHO", "E LINHO"}) {
        // LÃ with a sign may be Là: one capital does not make a word in capitals.
        if (length(word) == 2 && behind.empty()) continue;
        const std::string text = std::string(word).append(sign).append(behind);
        EXPECT_FALSE(repair_mojibake(text).has_value()) << text << " " << *repair_mojibake(text);
      }
    }
  }
  for (const std::string_view text :
       {"LÃ\u00A0E LINHO", "LÃ–LINHO", "IRMÃ\u00AD", "ROMÃ\u00ADZEIRA", "CASÃ©", "CASÃ”"}) {
    EXPECT_FALSE(repair_mojibake(text).has_value()) << text << " " << *repair_mojibake(text);
  }
}

TEST(Mojibake, RepairsNordicAndItalianCapitalsThatLookTypeset) {
  EXPECT_EQ(repair_mojibake("KÃ–LN").value_or("-"), "KÖLN");
  EXPECT_EQ(repair_mojibake("LÃ–FFLER").value_or("-"), "LÖFFLER");
  EXPECT_EQ(repair_mojibake("FÃ–RSTER").value_or("-"), "FÖRSTER");
  EXPECT_EQ(repair_mojibake("VÃ–LKER").value_or("-"), "VÖLKER");
  EXPECT_EQ(repair_mojibake("HÃ\u00A0").value_or("-"), "Hà");
  EXPECT_EQ(repair_mojibake("GiÃ\u00A0ng").value_or("-"), "Giàng");
  EXPECT_EQ(repair_mojibake("VÅ©").value_or("-"), "Vũ");
  EXPECT_EQ(repair_mojibake("BÃ¡ Ká»³").value_or("-"), "Bá Kỳ");
  EXPECT_EQ(repair_mojibake("HÃ\u00A0 LÃ½").value_or("-"), "Hà Lý");
}

TEST(Mojibake, RepairsQuotationMarksWholeOrNotAtAll) {
  EXPECT_EQ(repair_mojibake("â€œJackâ€").value_or("-"), "“Jack”");
  EXPECT_EQ(repair_mojibake("â€œJackâ€\u009D").value_or("-"), "“Jack”");
  EXPECT_EQ(repair_mojibake("â€œJackâ€\uFFFD Tarn").value_or("-"), "“Jack” Tarn");
  EXPECT_EQ(repair_mojibake("â€œJÃ¶rgâ€ Tarn").value_or("-"), "“Jörg” Tarn");
  EXPECT_EQ(repair_mojibake("â€˜Jackâ€™").value_or("-"), "‘Jack’");
}

TEST(Mojibake, RepairsPunctuationAndSigns) {
  EXPECT_EQ(repair_mojibake("Oâ€™Brien").value_or("-"), "O’Brien");
  EXPECT_EQ(repair_mojibake("3 Ã— 4").value_or("-"), "3 × 4");
  EXPECT_EQ(repair_mojibake("Jane ðŸ˜Š").value_or("-"), "Jane 😊");
  EXPECT_EQ(repair_mojibake("ACMEÂ®").value_or("-"), "ACME®");
}

TEST(Mojibake, RepairsWordsInCapitals) {
  EXPECT_EQ(repair_mojibake("ANDRÃ‰").value_or("-"), "ANDRÉ");
  EXPECT_EQ(repair_mojibake("MÃœLLER").value_or("-"), "MÜLLER");
  EXPECT_EQ(repair_mojibake("MALMÃ–").value_or("-"), "MALMÖ");
  EXPECT_EQ(repair_mojibake("NICCOLÃ’").value_or("-"), "NICCOLÒ");
}

TEST(Mojibake, UndoesOtherCodePages) {
  struct Case {
    std::string_view broken, meant;
  };
  for (const Case& one : {
           Case{"KoĹľuh", "Kožuh"},                       // cp1250
           Case{"JiĹ™Ă\u00AD ÄŚapek", "Jiří Čapek"},      // cp1250
           Case{"JosГ© GarcГ\u00ADa", "José García"},     // cp1251
           Case{"Р›РµРІ РўРѕР»СЃС‚РѕР№", "Лев Толстой"},  // cp1251
           Case{"Ğ¡Ğ°ÑˆĞ°", "Саша"},                      // cp1254
           Case{"Jos√© Garc√≠a", "José García"},          // mac_roman
           Case{"M├╝ller", "Müller"},                     // cp437
           Case{"Jos├® N├║├▒ez", "José Núñez"},           // cp850
           Case{"╨¢╨╡╨▓", "Лев"},                         // cp437
           Case{"Ξ‘ΞΈΞ·Ξ½Ξ¬", "Αθηνά"},                   // cp1253
           Case{"KÄ™stutis", "Kęstutis"},                 // cp1257
       }) {
    EXPECT_EQ(repair_mojibake(one.broken).value_or(""), one.meant) << one.broken;
  }
}

TEST(Mojibake, RepairsTheBrokenHalfOfACell) {
  EXPECT_EQ(repair_mojibake("José GarcÃ\u00ADa").value_or("-"), "José García");
  EXPECT_EQ(repair_mojibake("“JosÃ©”").value_or("-"), "“José”");
}

TEST(Mojibake, PutsBackTheLostHalfOfALetter) {
  EXPECT_EQ(repair_mojibake("GarcÃa").value_or("-"), "García");
  EXPECT_EQ(repair_mojibake("NicolÃ  Rossi").value_or("-"), "Nicolà  Rossi");
  EXPECT_EQ(repair_mojibake("NicolÃ").value_or("-"), "Nicolà");
  EXPECT_FALSE(repair_mojibake("SÃO").has_value());
}

TEST(Mojibake, SeesLettersThatAreGone) {
  for (const std::string_view text : {"Jos\uFFFD", "Josï¿½", "Ãngel", "Ana Ãlvarez"}) {
    EXPECT_TRUE(has_lost_letters(text)) << text;
  }
  for (const std::string_view text : {"", "José", "SÃO PAULO", "Müller", "IRMÃ", "Ã"}) {
    EXPECT_FALSE(has_lost_letters(text)) << text;
  }
}

TEST(Mojibake, IsIdempotentOnAnything) {
  for (std::uint64_t seed = 0; seed < 20'000; ++seed) {
    const std::string text = mangle(random_text(seed), seed % 2 == 0);
    const std::string once = repair_mojibake(text).value_or(text);
    EXPECT_TRUE(is_valid_utf8(once));
    EXPECT_FALSE(repair_mojibake(once).has_value()) << text;
  }
}

}  // namespace
}  // namespace gigo::text
