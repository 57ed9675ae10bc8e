// SPDX-License-Identifier: Apache-2.0
// clang-format off
#include "country.hpp"

namespace datagen {

const std::array<LanguageText, 9> kLanguages = {{
{"en", "# $ %",
 "Main High Church Station Mill Park Oak Maple Cedar Victoria Green Queens Kings Manor North South Elm Washington Lake Hill Walnut Spring Ridge Willow Sunset "
 "Railroad Jackson Cherry Forest Highland River Meadow Franklin Lincoln Jefferson Madison Albert Windsor Bridge Broad Market Castle Orchard Garden Chapel Grange "
 "School London York New West East Alexandra Clarence Springfield Beech Ash Birch Holly Rectory Priory Mount Cross Stanley Grove Warren Abbey Priory Nelson",
 "Street=St Road=Rd Avenue=Ave Lane=Ln Drive=Dr Close=Cl Court=Ct Way=Wy Place=Pl Terrace=Ter Boulevard=Blvd Gardens=Gdns Crescent=Cres",
 "Ash Bel Brad Brook Clay Clif Crest Dal East Elm Fair Fern Glen Green Hart Hazel Haw Hill Holly King Lake Lang Lin Long Maple Mil Mount New North Oak Pine Red "
 "River Rose Sand Shel Silver South Spring Stan Sun Thorn Wal West Whit Wil Win Wood",
 "ton ford field ville ham bury ley wood dale mont brook port burg view land side wick worth haven stead",
 "Logistics Engineering Foods Software Consulting Print Design Motors Electrical Packaging Textiles Catering Property Insurance Partners Media Dental Pharma Energy "
 "Travel Interiors Plumbing Security Systems Research Brewery Furniture Optics Legal Components"},
{"de", "$% #",
 "Bahnhof Haupt Garten Schul Dorf Kirch Linden Goethe Schiller Berg Wald Wiesen Mühlen Birken Ring Rosen Blumen Industrie Park Friedhof Feld Buchen Tannen Mozart "
 "Beethoven Bach Markt Post Jahn Eichen Wasser Hafen Burg Sonnen Lerchen Ahorn Kastanien Römer",
 "straße=str. weg=w. allee=al. gasse=g. platz=pl.",
 "Alt Neu Ober Unter Nieder Bad_ Wald Stein Berg Rosen Grün Hoch Birken Eichen Feld Lang Mühl Reichen Schön Weiß Schwarz König",
 "heim dorf burg stadt bach hausen berg feld ingen kirchen au tal brunn hofen rode",
 "Logistik Maschinenbau Technik Bau Elektro Software Beratung Druck Immobilien Feinkost Möbel Metallbau Handel Chemie Energie Medien Werkzeuge Optik Textil Verpackung"},
{"fr", "# % $",
 "Victor_Hugo de_la_République Pasteur Jean_Jaurès de_la_Gare des_Lilas du_Moulin de_l'Église Gambetta de_Verdun du_Stade des_Écoles Voltaire de_la_Paix du_Château "
 "des_Acacias de_la_Liberté Émile_Zola des_Roses du_Général_Leclerc de_la_Fontaine du_8_Mai des_Tilleuls du_Port",
 "rue=r. avenue=av. boulevard=bd place=pl. impasse=imp. chemin=ch. allée=all.",
 "Saint-Martin Saint-Jean Villeneuve Beau Mont Châteauneuf Ville Saint-Pierre Bourg La_Roche Neuf Font Val Champ", "-sur-Loire -les-Bains -le-Grand ville mont -en-Bresse -sous-Bois champ court bourg -la-Forêt",
 "Conseil Industrie Transports Bâtiment Logiciels Imprimerie Immobilier Énergie Distribution Alimentaire Mécanique Services Optique Textiles Meubles Médias"},
{"es", "% $ #",
 "Mayor Real Nueva del_Sol de_la_Paz San_Juan San_José Cervantes Colón de_la_Constitución de_la_Iglesia Goya Velázquez Santa_María de_la_Fuente del_Mar Alcalá "
 "de_la_Libertad Juárez Hidalgo Reforma Morelos del_Carmen Granada Sevilla",
 "Calle=C/ Avenida=Avda. Plaza=Pza. Paseo=P.º Camino=Cno.",
 "Villa San_ Santa_ Torre Monte Puebla_de_ Alba Fuente Valle Casa", "nueva bella hermosa alta mar blanca real rubia viejo fría clara mora",
 "Consultores Alimentación Construcciones Logística Ingeniería Software Imprenta Muebles Textil Energía Servicios Transportes Metal Azulejos Bodegas"},
{"it", "% $ #",
 "Roma Garibaldi Mazzini Dante Cavour Verdi Marconi Matteotti della_Repubblica XX_Settembre San_Francesco Leopardi Kennedy Manzoni dei_Mille Galilei Gramsci Moro "
 "della_Libertà Volta Carducci Pascoli delle_Rose Vittorio_Veneto",
 "Via=V. Viale=V.le Piazza=P.za Corso=C.so Largo=L.go",
 "Monte Castel Villa San_ Borgo_ Campo Rocca Torre Ponte Fonte", "nuovo vecchio franco lungo bello chiaro alto martino verde rosso forte",
 "Consulenza Costruzioni Alimentari Trasporti Meccanica Software Stampa Arredamenti Tessuti Energia Servizi Ceramiche Vini Elettronica"},
{"nl", "$% #",
 "Kerk School Dorps Molen Nieuw Markt Park Station Juliana Wilhelmina Beatrix Linden Eiken Beuken Haven Dijk Kastanje Rozen Tulpen Oranje Prins_Hendrik Stads Berg",
 "straat=str. weg=w. laan=ln. plein=pln. kade=kd.",
 "Nieuw Oud Ooster Wester Noord Zuid Groot Klein Berg Zand Water", "wijk dijk dam veen hoven huizen drecht burg horst meer kerk",
 "Techniek Bouw Logistiek Software Advies Drukkerij Vastgoed Groothandel Energie Media Meubelen Transport Voeding Metaal"},
{"nordic", "$% #",
 "Stor Kungs Drottning Skol Kyrko Björk Lind Ek Strand Berg Skogs Norra Södra Öster Väster Hamn Industri Park Ring Sjö Park Ny Torg Kvarn Ängs",
 "gatan=g. vägen=v. gränd=gr. torget=t.",
 "Norr Söder Väster Öster Lind Berg Skog Sand Ny Stor Lille Holm", "köping by stad sund vik ås borg hamn dal näs torp",
 "Teknik Bygg Konsult Logistik Data Tryck Fastigheter Energi Möbler Handel Mekaniska Livs Transport"},
{"pl", "% $ #",
 "Polna Leśna Słoneczna Krótka Szkolna Ogrodowa Lipowa Brzozowa Łąkowa Kwiatowa Kościuszki Mickiewicza Sienkiewicza Kolejowa Parkowa Sportowa Akacjowa Zielona Długa Warszawska Sosnowa",
 "ul.=ul aleja=al. plac=pl. osiedle=os.",
 "Nowy_ Stary_ Biały_ Zielona_ Wielka_ Mała_ Góra_ Dąb Brzez Lip", "owo ów in no any ice ówka sko dwór",
 "Budownictwo Logistyka Technika Meble Handel Elektro Druk Transport Konsulting Energia Spożywcza Metal"},
{"other", "# $ %",
 "Central Garden Independence Station Park Liberty University Harbour Peace Lotus Jasmine Palm Sunrise River Temple Market Industrial New Old Golden People's Nehru Gandhi Airport Orchid Hill",
 "Road=Rd Street=St Avenue=Ave Lane=Ln Block=Blk",
 "", "",
 "Trading Technologies Industries Exports Textiles Foods Electronics Logistics Construction Chemicals Software Import Marine Holdings"},
}};

}  // namespace datagen
