// SPDX-License-Identifier: Apache-2.0
// clang-format off
#include "country.hpp"

namespace datagen {

// Cultures: en de fr es it pt nl sv pl ru el tr ar in zh ja vi, as kCultureNames in country.cpp.
const std::array<CountryText, 24> kCountries = {{
{"US", "United_States|USA|US|U.S.A.|United_States_of_America", 2600, "en", "en=700 es=130 de=20 it=20 fr=10 pl=12 in=25 zh=25 vi=14 ja=6 ar=14 ru=10 pt=6 sv=6 el=4",
 "New_York|NY|100,101,104,112|212.4,917.6,646.3,718.5;Los_Angeles|CA|900,902,913|213.6,310.4,818.7;Chicago|IL|606,601|312.4,773.6;Houston|TX|770,773|713.5,281.4;Phoenix|AZ|850,852|602.2,480.6;"
 "Philadelphia|PA|191,190|215.4,267.3;San_Antonio|TX|782|210.6;San_Diego|CA|921|619.4,858.5;Dallas|TX|752,750|214.3,972.6;Austin|TX|787|512.4;Jacksonville|FL|322|904.7;Columbus|OH|432|614.4;"
 "Charlotte|NC|282|704.5;Indianapolis|IN|462|317.6;San_Francisco|CA|941|415.8;Seattle|WA|981|206.5;Denver|CO|802|303.7,720.4;Boston|MA|021,022|617.4;Nashville|TN|372|615.3;Detroit|MI|482|313.8;"
 "Portland|OR|972|503.2;Las_Vegas|NV|891|702.4;Memphis|TN|381|901.3;Atlanta|GA|303|404.8,678.4;Miami|FL|331|305.4,786.3;Minneapolis|MN|554|612.3;Cleveland|OH|441|216.6;Tampa|FL|336|813.2;"
 "Kansas_City|MO|641|816.4;Raleigh|NC|276|919.8;Sacramento|CA|958|916.4;Milwaukee|WI|532|414.2;Salt_Lake_City|UT|841|801.5;Richmond|VA|232|804.3",
 "##", "1", "1", "", 10, 10, "Inc Inc. LLC Corp Co. Group",
 ".com", "", "(A) 3-4", "aol.com comcast.net verizon.net att.net msn.com sbcglobal.net cox.net"},
{"GB", "United_Kingdom|UK|GB|Great_Britain|England", 1900, "en", "en=780 in=90 pl=28 ar=22 it=10 fr=8 zh=12 es=8 pt=6 ru=6 tr=6 de=8 el=5",
 "London||SW,SE,NW,N,E,W,EC,WC|20.7,20.8;Birmingham|West_Midlands|B|121.4,121.7;Manchester|Greater_Manchester|M|161.2,161.8;Leeds|West_Yorkshire|LS|113.2;Glasgow||G|141.3,141.6;Liverpool|Merseyside|L|151.2,151.7;"
 "Sheffield|South_Yorkshire|S|114.2;Edinburgh||EH|131.2,131.5;Bristol||BS|117.9;Cardiff||CF|29.20;Nottingham|Nottinghamshire|NG|115.9;Leicester|Leicestershire|LE|116.2;Newcastle_upon_Tyne|Tyne_and_Wear|NE|191.2;"
 "Belfast||BT|28.90;York|North_Yorkshire|YO|1904.6;Oxford|Oxfordshire|OX|1865.2;Cambridge|Cambridgeshire|CB|1223.3;Brighton|East_Sussex|BN|1273.6;Norwich|Norfolk|NR|1603.4;Exeter|Devon|EX|1392.2;"
 "Aberdeen||AB|1224.6;Swansea||SA|1792.4;Reading|Berkshire|RG|118.9;Southampton|Hampshire|SO|23.80;Plymouth|Devon|PL|1752.2;Derby|Derbyshire|DE|1332.3;Hull|East_Yorkshire|HU|1482.3;Preston|Lancashire|PR|1772.2",
 "& #@@", "0", "44", "7415 7423 7480 7501 7515 7538 7572 7583 7717 7725 7738 7754 7789 7801 7815 7846 7872 7900 7931 7947 7958 7971 7985", 10, 10, "Ltd Ltd Limited plc LLP Group",
 ".co.uk", "4 6", "", "btinternet.com hotmail.co.uk yahoo.co.uk sky.com virginmedia.com talktalk.net ntlworld.com"},
{"IE", "Ireland|IE|Republic_of_Ireland|Eire", 180, "en", "en=850 pl=60 in=20 pt=15 es=10 zh=8",
 "Dublin|Co._Dublin|D0,D1|1.8@8,1.6@8;Cork|Co._Cork|T1|21.4;Galway|Co._Galway|H9|91.56@8;Limerick|Co._Limerick|V9|61.41@8;Waterford|Co._Waterford|X9|51.87@8", "# @#@#", "0", "353", "83 85 86 87 89", 9, 9, "Ltd Limited DAC",
 ".ie", "2 3 4", "", "eircom.net yahoo.ie"},
{"CA", "Canada|CA|CAN", 380, "en", "en=620 fr=170 zh=50 in=60 it=20 de=15 pl=12 es=15 ar=15 vi=8",
 "Toronto|ON|M|416.5,647.3;Montréal|QC|H|514.8,438.3|fr;Vancouver|BC|V|604.6,778.3;Calgary|AB|T|403.2;Ottawa|ON|K|613.7;Edmonton|AB|T|780.4;Winnipeg|MB|R|204.9;Québec|QC|G|418.6|fr;Halifax|NS|B|902.4", "#@ #@#", "1", "1", "", 10, 10, "Inc. Ltd Ltée Corp",
 ".ca", "", "(A) 3-4", "rogers.com bell.net shaw.ca sympatico.ca yahoo.ca"},
{"AU", "Australia|AU|AUS", 360, "en", "en=760 in=50 zh=50 it=25 el=20 vi=20 ar=12",
 "Sydney|NSW|20,21|2.9,2.8;Melbourne|VIC|30,31|3.9,3.8;Brisbane|QLD|40,41|7.3;Perth|WA|60,61|8.9;Adelaide|SA|50|8.8;Canberra|ACT|26|2.6;Hobart|TAS|70|3.62;Newcastle|NSW|23|2.49", "##", "0", "61", "400 401 402 403 404 407 408 409 410 411 412 413 414 417 418 419 421 422 423 425 430 431 432 433 438 439", 9, 9, "Pty_Ltd Ltd Group",
 ".com.au", "3 3 3", "", "bigpond.com optusnet.com.au yahoo.com.au"},
{"DE", "Germany|Deutschland|DE|D|GER", 1150, "de", "de=830 tr=60 pl=30 ru=35 ar=15 it=15 el=8 vi=4 es=4",
 "Berlin|Berlin|10,12,13|30.4@9,30.8@9;Hamburg|Hamburg|20,22|40.3@9,40.4@9;München|Bayern|80,81|89.3@9,89.5@9;Köln|Nordrhein-Westfalen|50,51|221.8@10,221.5@10;Frankfurt_am_Main|Hessen|60|69.7@9;Stuttgart|Baden-Württemberg|70|711.6@10;"
 "Düsseldorf|Nordrhein-Westfalen|40|211.5@10;Leipzig|Sachsen|04|341.9@10;Dresden|Sachsen|01|351.4@10;Hannover|Niedersachsen|30|511.3@10;Nürnberg|Bayern|90|911.5@10;Bremen|Bremen|28|421.3@10;Dortmund|Nordrhein-Westfalen|44|231.5@10;"
 "Münster|Nordrhein-Westfalen|48|251.4@10;Freiburg|Baden-Württemberg|79|761.4@10;Kassel|Hessen|34|561.7@10;Rostock|Mecklenburg-Vorpommern|18|381.4@10;Mainz|Rheinland-Pfalz|55|6131.5@10", "###", "0", "49", "170 171 172 173 174 175 177 178 179", 10, 10, "GmbH GmbH AG KG GmbH_&_Co._KG e.K.",
 ".de", "3 7", "A *", "gmx.de web.de t-online.de gmx.net freenet.de"},
{"AT", "Austria|Österreich|AT|A", 150, "de", "de=880 tr=40 pl=15 ru=20",
 "Wien|Wien|10,11|1.5@8,1.8@8;Graz|Steiermark|80|316.8@9;Linz|Oberösterreich|40|732.7@9;Salzburg|Salzburg|50|662.8@9;Innsbruck|Tirol|60|512.5@9", "##", "0", "43", "660 664 676 680 699", 10, 9, "GmbH AG KG",
 ".at", "3 7", "A *", "gmx.at aon.at chello.at"},
{"CH", "Switzerland|Schweiz|CH|Suisse", 150, "de", "de=600 fr=220 it=110 pt=30 es=10",
 "Zürich|ZH|80|44.2;Bern|BE|30|31.3;Basel|BS|40|61.2;Genève|GE|12|22.7|fr;Lausanne|VD|10|21.3|fr;Lugano|TI|69|91.9|it", "##", "0", "41", "76 77 78 79", 9, 9, "AG GmbH SA",
 ".ch", "2 3 2 2", "A 3 2 2", "bluewin.ch gmx.ch sunrise.ch hispeed.ch"},
{"FR", "France|FR|F", 750, "fr", "fr=840 ar=60 pt=30 es=20 it=20 pl=10 vi=8 tr=6",
 "Paris|Île-de-France|750,751|1.42,1.45;Marseille|PACA|130|4.91;Lyon|Auvergne-Rhône-Alpes|690|4.78,4.72;Toulouse|Occitanie|310|5.61;Nice|PACA|060|4.93;Nantes|Pays_de_la_Loire|440|2.40;Strasbourg|Grand_Est|670|3.88;"
 "Montpellier|Occitanie|340|4.67;Bordeaux|Nouvelle-Aquitaine|330|5.56;Lille|Hauts-de-France|590|3.20;Rennes|Bretagne|350|2.99;Reims|Grand_Est|511|3.26;Dijon|Bourgogne|210|3.80;Grenoble|Auvergne-Rhône-Alpes|380|4.76", "##", "0", "33", "61 62 66 67 68", 9, 9, "SARL SA SAS EURL",
 ".fr", "1 2 2 2 2", "A 2 2 2 2", "orange.fr free.fr wanadoo.fr laposte.net sfr.fr yahoo.fr"},
{"BE", "Belgium|België|BE|Belgique", 160, "nl", "nl=540 fr=380 ar=20 tr=15 it=25",
 "Brussel||10|2.5@8;Antwerpen||20|3.2@8;Gent||90|9.2@8;Liège||40|4.2@8|fr;Brugge||80|50.3@8;Leuven||30|16.2@8", "##", "0", "32", "470 471 472 473 474 475 476 477 478 479 484 485 486 494 495 496", 9, 8, "BV NV SA",
 ".be", "3 2 2 2", "", "telenet.be skynet.be proximus.be"},
{"NL", "Netherlands|Nederland|NL|Holland", 330, "nl", "nl=860 tr=40 ar=30 pl=20 in=10",
 "Amsterdam||10|20.6;Rotterdam||30|10.4;Den_Haag||25|70.3;Utrecht||35|30.2;Eindhoven||56|40.2;Groningen||97|50.3;Tilburg||50|13.5;Breda||48|76.5;Nijmegen||65|24.3", "## @@", "0", "31", "61 62 63 64 65", 9, 9, "BV NV V.O.F.",
 ".nl", "1 8", "", "ziggo.nl kpnmail.nl planet.nl hetnet.nl xs4all.nl"},
{"ES", "Spain|España|ES|E", 430, "es", "es=930 ar=20 it=10 fr=10 pt=8 ru=6",
 "Madrid|Madrid|280|91.5,91.4;Barcelona|Barcelona|080|93.4,93.2;Valencia|Valencia|460|96.3;Sevilla|Sevilla|410|95.4;Zaragoza|Zaragoza|500|976.2;Málaga|Málaga|290|95.2;Bilbao|Vizcaya|480|94.4;Murcia|Murcia|300|968.2;"
 "Granada|Granada|180|958.2;Alicante|Alicante|030|96.5;Vigo|Pontevedra|362|986.4;Gijón|Asturias|332|98.5", "##", "", "34", "60 61 62 63 64 65 66 67 68 69", 9, 9, "S.L. S.A. SL",
 ".es", "3 3 3", "", "hotmail.es yahoo.es telefonica.net"},
{"MX", "Mexico|México|MX", 180, "es", "es=980 fr=5 de=5 ar=10",
 "Ciudad_de_México|CDMX|010,060|55.5;Guadalajara|Jalisco|441|33.3;Monterrey|Nuevo_León|640|81.8;Puebla|Puebla|720|222.2;Tijuana|Baja_California|220|664.6;Mérida|Yucatán|970|999.9", "##", "", "52", "", 10, 10, "S.A._de_C.V. S._de_R.L.",
 ".com.mx", "", "", "prodigy.net.mx hotmail.es yahoo.com.mx"},
{"IT", "Italy|Italia|IT|I", 420, "it", "it=930 ar=15 ru=12 zh=10 es=8 fr=8",
 "Roma|RM|001|06.4,06.7;Milano|MI|201|02.4,02.6;Napoli|NA|801|081.5;Torino|TO|101|011.5;Palermo|PA|901|091.6;Genova|GE|161|010.5;Bologna|BO|401|051.6;Firenze|FI|501|055.2;Bari|BA|701|080.5;Verona|VR|371|045.8", "##", "", "39", "328 333 338 340 347 349 389", 10, 10, "S.r.l. S.p.A. Srl",
 ".it", "3 7", "A *", "libero.it alice.it tiscali.it virgilio.it tin.it"},
{"PT", "Portugal|PT", 140, "pt", "pt=960 fr=8 en=8", "Lisboa||10|21.8,21.3;Porto||40|22.5,22.6;Braga||47|253.2;Coimbra||30|239.8;Faro||80|289.8", "##-###", "", "351", "91 92 93 96", 9, 9, "Lda. S.A.",
 ".pt", "3 3 3", "", "sapo.pt mail.telepac.pt"},
{"BR", "Brazil|Brasil|BR", 230, "pt", "pt=900 it=50 de=20 ja=15 ar=10",
 "São_Paulo|SP|01,04|11.3,11.5;Rio_de_Janeiro|RJ|20,22|21.2;Belo_Horizonte|MG|30|31.3;Curitiba|PR|80|41.3;Porto_Alegre|RS|90|51.3;Salvador|BA|40|71.3;Recife|PE|50|81.3", "###-###", "0", "55", "1199 1198 2199 2198 3199 4199 5199 7199 8199", 11, 10, "Ltda. S.A.",
 ".com.br", "(2) 5-4", "(A) 4-4", "uol.com.br bol.com.br terra.com.br yahoo.com.br"},
{"SE", "Sweden|Sverige|SE", 200, "nordic", "sv=900 ar=30 pl=15 tr=10 de=10",
 "Stockholm||11,12|8.6@8,8.5@8;Göteborg||41|31.7@9;Malmö||21|40.6@8;Uppsala||75|18.5@8;Linköping||58|13.2@8;Örebro||70|19.6@8", "# ##", "0", "46", "70 72 73 76", 9, 9, "AB HB",
 ".se", "2 3 2 2", "", "telia.com hotmail.se comhem.se"},
{"PL", "Poland|Polska|PL", 330, "pl", "pl=960 ru=30 de=6",
 "Warszawa|mazowieckie|00,02|22.6,22.8;Kraków|małopolskie|30|12.4;Łódź|łódzkie|90|42.6;Wrocław|dolnośląskie|50|71.3;Poznań|wielkopolskie|60|61.8;Gdańsk|pomorskie|80|58.3;Lublin|lubelskie|20|81.5;Katowice|śląskie|40|32.2", "-###", "", "48", "501 502 503 505 508 512 515 600 601 602 604 605 606 660 664 691 692 693 721 781 788 880 888", 9, 9, "Sp._z_o.o. S.A. s.c.",
 ".pl", "3 3 3", "A 3 2 2", "wp.pl o2.pl onet.pl interia.pl gazeta.pl"},
{"GR", "Greece|Ελλάδα|GR|Hellas", 120, "el", "el=960 ru=10 ar=5", "Athens||10,11|210.6,210.8;Thessaloniki||54|2310.2;Patras||26|2610.2;Heraklion||71|2810.2", "# ##", "", "30", "693 694 697 698", 10, 10, "A.E. E.P.E.",
 ".gr", "3 7", "", "otenet.gr yahoo.gr"},
{"TR", "Turkey|Türkiye|TR", 170, "tr", "tr=970 ar=15 ru=8", "İstanbul||34|212.2,216.3;Ankara||06|312.4;İzmir||35|232.4;Bursa||16|224.2;Antalya||07|242.2", "###", "0", "90", "532 533 535 536 542 543 544 505 506 530 531 541 551 552 553", 10, 10, "A.Ş. Ltd._Şti.",
 ".com.tr", "3 3 2 2", "A 3 2 2", "mynet.com hotmail.com.tr"},
{"IN", "India|IN|Bharat", 330, "in", "in=970 ar=20", "Mumbai|Maharashtra|4000|22.2;Delhi|Delhi|1100|11.2;Bengaluru|Karnataka|5600|80.2;Chennai|Tamil_Nadu|6000|44.2;Hyderabad|Telangana|5000|40.2;Kolkata|West_Bengal|7000|33.2;Pune|Maharashtra|4110|20.2", "##", "0", "91", "98 97 99 96 95 94 93 90 88 73", 10, 10, "Pvt._Ltd. Ltd LLP",
 ".in", "5 5", "", "rediffmail.com yahoo.co.in"},
{"CN", "China|CN|PRC", 220, "zh", "zh=990 ja=5 en=5", "Beijing||1000|10.6,10.8;Shanghai||2000|21.6,21.5;Guangzhou||5100|20.8;Shenzhen||5180|755.8@11;Chengdu||6100|28.8;Hangzhou||3100|571.8@11", "##", "0", "86", "136 137 138 139 150 151 158 159 186 187 188 189", 11, 10, "Co.,_Ltd. Group",
 ".com.cn", "3 4 4", "", "qq.com 163.com 126.com sina.com"},
{"JP", "Japan|JP|JPN", 150, "ja", "ja=985 zh=10 en=5", "Tokyo|Tokyo|10,15|3.3@9,3.5@9;Osaka|Osaka|53|6.6@9;Nagoya|Aichi|46|52.2@9;Sapporo|Hokkaido|06|11.2@9;Fukuoka|Fukuoka|81|92.4@9", "#-####", "0", "81", "901 902 903 904 905 906 907 908 801 802 803 804", 10, 9, "K.K. Co.,_Ltd.",
 ".co.jp", "2-4-4", "A-g", "yahoo.co.jp docomo.ne.jp ezweb.ne.jp nifty.com"},
{"AE", "United_Arab_Emirates|UAE|AE", 120, "ar", "ar=520 in=330 en=90 ru=30 fr=20", "Dubai||0|4.3@8;Abu_Dhabi||0|2.6@8;Sharjah||0|6.5@8", "", "0", "971", "50 52 54 55 56", 9, 8, "LLC FZE",
 ".ae", "2 3 4", "", "emirates.net.ae yahoo.com"},
}};

}  // namespace datagen
