// SPDX-License-Identifier: Apache-2.0
#include "normalize/date_words.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace gigo::normalize {
namespace {

// Folded, as text::fold_compact() gives them; English, German, French, Spanish, Italian,
// Portuguese, Dutch, Polish, Russian, Ukrainian, Turkish, Swedish, Danish, Norwegian, Finnish,
// Czech, Slovak, Slovene, Hungarian, Romanian, Greek, Bulgarian, Croatian, Serbian, Catalan,
// Galician, Estonian, Latvian, Lithuanian, Icelandic and Indonesian; whole, as they stand behind a
// day, and cut short.
constexpr std::array<std::string_view, 12> kMonths{
    "ene enero gen gener genn gennaio ian ianouarios ianouariou ianuarie jaanuar jaenner "
    "jan janeiro janner januar januara januari januarja january janv janvaris janvier "
    "leden ledna oca ocak saus sausio sausis sich sichen sichnya sij sijecanj sijecnja "
    "sty styczen stycznia tammi tammikuu tammikuuta xan xaneiro yanuari yanv yanvar "
    "yanvarya",
    "feb febbr febbraio feber febr febreiro febrer febrero februar februara februari "
    "februarie februaris februarja february fev fevereiro fevr fevral fevralya fevrier "
    "fevrouarios fevrouariou fevruari helmi helmikuu helmikuuta lut lutego luty lyut "
    "lyutiy lyutogo subat unor unora vasario vasaris veebr veebruar velj veljaca veljace",
    "ber berezen bereznya brezen brezna kovas kovo maalis maaliskuu maaliskuuta maart "
    "maerz mar marc marca march marcius marco marec maret mars mart marta martie martios "
    "martiou martis marts marz marzec marzo mrt mrz mzo ozu ozujak ozujka",
    "abr abril apr aprel aprelya april aprila aprile aprilie aprilios apriliou aprilis "
    "aprill avr avril balandis balandzio duben dubna huhti huhtikuu huhtikuuta kvi kvit "
    "kviten kvitnya kwi kwiecien kwietnia nis nisan travanj travnja",
    "geguze geguzes kveten kvetna mag magg maggio mai maig maijs maio maios maiou maj "
    "maja majus may maya mayis mayo mei svi svibanj svibnja touko toukokuu toukokuuta "
    "trav traven travnya",
    "birzelio birzelis cerven cervna cher cherv cherven chervnya cze czerwca czerwiec giu "
    "giugno haz haziran ioun iounios iouniou iun iunie iyun iyunya juin jun juna june "
    "junho juni junij junija junijs junio junius juny juuni kesa kesakuu kesakuuta lipanj "
    "lipnja xun xuno yuni",
    "cervence cervenec heina heinakuu heinakuuta ioul ioulios iouliou iul iulie iyul "
    "iyulya juil juillet jul jula julho juli julij julija julijs julio juliol julius july "
    "juuli liepa liepos lipca lipen lipiec lipnya lug lugl luglio srpanj srpnja tem "
    "temmuz xul xullo yuli",
    "ag ago agost agosto agto agu agust agustos agustus aout aug august augusta augusti "
    "augusts augustus augusztus avg avgoustos avgoustou avgust avgusta elo elokuu "
    "elokuuta kol kolovoz kolovoza rugpjucio rugpjutis serp serpen serpnya sie sierpien "
    "sierpnia srpen srpna",
    "eyl eylul rugsejis rugsejo ruj rujan rujna sen sent sentyabr sentyabrya sep sept "
    "septbr septembar september septembra septembre septembrie septembris septemvri "
    "septemvrios septemvriou septiembre set setembre setembro setiembre sett settembre "
    "syys syyskuu syyskuuta szept szeptember ver veres veresen veresnya wrz wrzesien "
    "wrzesnia zari",
    "eki ekim listopadom loka lokakuu lokakuuta oct october octobre octombrie octubre okt "
    "oktobar oktober oktobra oktobris oktomvri oktoober oktovrios oktovriou oktyabr "
    "oktyabrya ott ottobre out outubro paz pazdziernik pazdziernika rijen rijna spalio "
    "spalis zhov zhovt zhovten zhovtnya",
    "kas kasim lapkricio lapkritis list listopadu listopadzie marras marraskuu "
    "marraskuuta noe noem noemvri noemvrios noemvriou noi noiembrie nov novembar november "
    "novembra novembre novembris novembro noviembre noya noyab noyabr noyabrya stu "
    "studeni studenog studenoga",
    "ara aralik dbre dec december decembra decembre decembrie decembris decembro dek "
    "dekabr dekabrya dekemvri dekemvrios dekemvriou des desember desembre dets detsembar "
    "detsember detsembra dez dezember dezembro dic dicembre diciembre gru grud gruden "
    "grudnia grudnya grudzien gruodis gruodzio joulu joulukuu joulukuuta prosinac "
    "prosinca prosince prosinec"};

// Weekdays of the same languages, what joins the parts of a date, and labels before it.
constexpr std::string_view kSilent =
    "a ad al alle am an anno ano anul ar as at born car carsamba ce cet cetrtek cetvrtak "
    "chetver chetverg chetvrtk cht cmt csutortok ct ctvrtek cum cuma cumartesi czw czwartek d "
    "date datum de def deftera del dem den di dienstag dim dimanche dinsdag dne dnia do dob "
    "dom domenica domingo donderdag donnerstag du duminica el ev feira fodd fodt fr fre "
    "fredag freitag fri friday g gada gads geb geboren geburtsdatum gg gio giovedi god goda "
    "godu godz hetfo il jaar jeu jeudi joi jue jueves ke kedd keskiviikko keskiviikkona kl "
    "klo kyr kyriaki la lauantai lauantaina le lo lor lordag lun lundi lunedi lunes luni m ma "
    "maanantai maanantaina maandag man mandag mardi martedi martes marti mer mercoledi "
    "mercredi mi mie miercoles miercuri mittwoch mo mon monday montag nacido nascido nata "
    "nato nd ne ned nedela nedele nedelja nedelya nedilya nedjelja nee niedz niedziela of om "
    "on ons onsdag ore pa par paraskevi patek pazar pazartesi pe pem pempti pentek per "
    "perjantai perjantaina persembe pet petak petek petk piatek piatok pn po pon pondeli "
    "pondelok ponedeljek ponedelnik ponedilok ponedjeljak poniedzialek pt pyatnitsa "
    "pyatnitsya pzt qua quarta qui quinta r rik rok roku sa sab sabado sabato sal sali sam "
    "sambata samedi samstag sat saturday sav savvato sb sbota seg segunda sereda sex sexta so "
    "sob sobota son sondag sonnabend sonntag sr sreda sri srijeda sroda sryada st streda "
    "stvrtok su subbota subota sun sunday sunnuntai sunnuntaina szerda szombat ter terca tet "
    "tetarti the thu thur thurs thursday tiistai tiistaina tir tirsdag tis tisdag torek tors "
    "torsdag torstai torstaina tri triti tue tues tuesday ut utery uto utorak utorok vasarnap "
    "ven vendredi venerdi vie viernes vineri vivtorok voskresene vr vrijdag vs vt vtornik wed "
    "wednesday weds wo woensdag wt wtorek z za zaterdag zo zondag";

constexpr std::string_view kApproximate =
    "about alrededor approx approximately around asi c ca cerca circa environ etwa hacia "
    "kb ok okolo um vers";

// Behind the digits of a day.
constexpr std::string_view kOrdinals = "a e eme er ere o rd re te th";

// One word for two months: of Poland and Bohemia (or Ukraine) here, of Croatia there.
struct Split {
  std::string_view word;
  std::uint8_t month, croatian;
};
constexpr std::array<Split, 6> kSplit{{{"lip", 7, 6},
                                       {"lis", 11, 10},
                                       {"listopad", 11, 10},
                                       {"listopada", 11, 10},
                                       {"srp", 8, 7},
                                       {"tra", 5, 4}}};

// Words that tell the language of a column which has such months.
constexpr std::string_view kCroatianOnly =
    "sijecanj sijecnja veljaca veljace ozujak ozujka travanj travnja svibanj svibnja lipanj lipnja "
    "srpanj srpnja kolovoz kolovoza rujan rujna studeni studenog studenoga prosinac prosinca";
constexpr std::string_view kNeighboursOnly =
    "styczen stycznia luty lutego marzec kwiecien kwietnia czerwiec czerwca lipiec lipca sierpien "
    "sierpnia wrzesien wrzesnia pazdziernik pazdziernika grudzien grudnia leden ledna unor unora "
    "brezen brezna duben dubna kveten kvetna cerven cervna cervenec cervence srpen srpna zari "
    "rijen "
    "rijna listopadu prosinec prosince sichen sichnya lyutogo berezen bereznya kviten kvitnya "
    "traven "
    "travnya cherven chervnya lipen lipnya serpen serpnya veresen veresnya zhovten zhovtnya gruden "
    "grudnya";

struct Entry {
  std::string_view word;
  DateWord meaning;
};

constexpr std::size_t words_in(std::string_view list) {
  return static_cast<std::size_t>(std::count(list.begin(), list.end(), ' ')) + 1;
}

constexpr std::size_t count_all() {
  std::size_t all = words_in(kSilent) + words_in(kApproximate) + words_in(kOrdinals);
  for (const std::string_view month : kMonths) all += words_in(month);
  return all + kSplit.size();
}

using Table = std::array<Entry, count_all()>;

Table make_table() {
  Table table;
  std::size_t size = 0;
  const auto find = [&](std::string_view word) {
    return std::find_if(table.begin(), table.begin() + static_cast<std::ptrdiff_t>(size),
                        [word](const Entry& entry) { return entry.word == word; });
  };
  const auto each = [](std::string_view list, const auto& use) {
    while (!list.empty()) {
      const std::size_t blank = std::min(list.find(' '), list.size());
      use(list.substr(0, blank));
      list.remove_prefix(std::min(blank + 1, list.size()));
    }
  };
  const auto add = [&](std::string_view list, DateWord meaning) {
    each(list, [&](std::string_view word) { table[size++] = {word, meaning}; });
  };
  for (std::size_t i = 0; i < kMonths.size(); ++i) {
    add(kMonths[i], {DateWord::kMonth, static_cast<std::uint8_t>(i + 1)});
  }
  each(kCroatianOnly,
       [&](std::string_view word) { find(word)->meaning.language = DateWord::kCroatian; });
  each(kNeighboursOnly,
       [&](std::string_view word) { find(word)->meaning.language = DateWord::kNeighbour; });
  add(kSilent, {DateWord::kSilent});
  add(kApproximate, {DateWord::kApproximate});
  add(kOrdinals, {DateWord::kOrdinal});
  for (const Split& split : kSplit) {
    table[size++] = {split.word, {DateWord::kMonth, split.month, split.croatian}};
  }
  std::sort(table.begin(), table.end(),
            [](const Entry& a, const Entry& b) { return a.word < b.word; });
  return table;
}

}  // namespace

DateWord date_word(std::string_view folded) noexcept {
  static const Table kTable = make_table();
  const auto* const found =
      std::lower_bound(kTable.begin(), kTable.end(), folded,
                       [](const Entry& entry, std::string_view word) { return entry.word < word; });
  return found != kTable.end() && found->word == folded ? found->meaning : DateWord{};
}

std::uint8_t roman_month(std::string_view word) noexcept {
  constexpr std::array<std::string_view, 12> kRoman{"i",   "ii",   "iii", "iv", "v",  "vi",
                                                    "vii", "viii", "ix",  "x",  "xi", "xii"};
  for (std::size_t i = 0; i < kRoman.size(); ++i) {
    if (kRoman[i] == word) return static_cast<std::uint8_t>(i + 1);
  }
  return 0;
}

bool is_quarter_word(std::string_view word) noexcept {
  return word == "q" || word == "qtr" || word == "quarter" || word == "quartal" ||
         word == "trimestre" || word == "kvartal";
}

std::uint8_t english_month(std::string_view word) noexcept {
  constexpr std::array<std::string_view, 12> kNames{
      "january", "february", "march",     "april",   "may",      "june",
      "july",    "august",   "september", "october", "november", "december"};
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    const std::string_view name = kNames[i];
    if (word[0] == name[0] && word[1] == name[1] && word[2] == name[2]) {
      return word.size() == 3 || word == name ? static_cast<std::uint8_t>(i + 1) : 0;
    }
  }
  return 0;
}

}  // namespace gigo::normalize
