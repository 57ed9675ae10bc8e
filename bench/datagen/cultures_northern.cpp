// SPDX-License-Identifier: Apache-2.0
// clang-format off
#include "culture.hpp"

namespace datagen {

const std::array<CultureText, 5> kNorthernCultures = {{
{.id = CultureId::kPortuguese, .two_part = 7000,
 .men = "José*420 João*360 António*280 Manuel*240 Francisco*230 Carlos*220 Luís*210 Paulo*190 Pedro*180 Miguel*120 Marcos*120 Rui*90 Tiago Diogo Nuno "
  "Ricardo Jorge Fernando Bruno André Rafael Gonçalo Daniel Hugo Vítor Lucas Gabriel Felipe Rodrigo Eduardo Gustavo Marcelo Antônio Sebastião Henrique "
  "Fábio Sérgio Márcio Mário Duarte Afonso Tomás Simão Leandro Thiago Vinícius Matheus Caio Alexandre Alberto Álvaro Armando Artur Augusto Bernardo "
  "David Domingos Elias Emanuel Estêvão Filipe Flávio Guilherme Heitor Hélder Ivo Joaquim Jonas Júlio Leonardo Lourenço Martim Mauro Nelson Norberto "
  "Orlando Otávio Raul Renato Roberto Rogério Ruben Salvador Samuel Santiago Telmo Valter Vasco Wagner Wellington Wesley",
 .women = "Maria*1150 Ana*480 Francisca*110 Joana*90 Catarina*90 Paula*85 Sandra*85 Juliana*85 Antónia*70 Sofia Inês Mariana Beatriz Rita Marta Sara "
  "Cristina Isabel Teresa Carla Patrícia Helena Fernanda Camila Aline Luciana Márcia Adriana Antônia Larissa Letícia Bruna Vanessa Gabriela Conceição "
  "Fátima Lúcia Mônica Débora Raquel Filipa Leonor Carolina Matilde Ana_Paula Rosa Vitória Heloísa Alice Amanda Amélia Andreia Ângela Aurora Bárbara "
  "Benedita Bianca Cátia Cecília Célia Clara Cláudia Daniela Diana Eduarda Elisa Emília Ester Eva Glória Graça Iara Íris Jéssica Júlia Laís Lara Laura "
  "Liliana Lívia Lorena Luana Luísa Lurdes Madalena Manuela Margarida Mónica Natália Núria Olívia Regina Renata Rosana Sílvia Sónia Susana Tânia "
  "Tatiana Valéria Vera Yasmin",
 .family = "Silva*640 Santos*430 Ferreira*340 Pereira*330 Oliveira*330 Costa*260 Rodrigues*250 Martins*200 Sousa*150 Fernandes*140 Jesus*120 Gonçalves "
  "Gomes Lopes Marques Alves Almeida Ribeiro Pinto Carvalho Teixeira Moreira Correia Mendes Nunes Soares Vieira Monteiro Cardoso Rocha Raposo Neves "
  "Coelho Cruz Cunha Pires Ramos Reis Simões Antunes Matos Fonseca Morais Henriques Machado Araújo Barbosa Lima Souza Barros Freitas Tavares "
  "Nascimento Campos Melo Azevedo Dias Castro Miranda Batista Moura Nogueira Andrade Guimarães Magalhães da_Silva dos_Santos de_Oliveira Branco Brito "
  "Amaral Leite Baptista Figueiredo Faria Loureiro Abreu Aguiar Alencar Assis Bastos Bento Borges Braga Caldeira Câmara Chaves Domingues Duarte "
  "Esteves Garcia Gaspar Godinho Guerra Leal Lobo Lourenço Macedo Maia Medeiros Mesquita Mota Nóbrega Pacheco Paiva Paixão Peixoto Pimentel Prado "
  "Queirós Rangel Rezende Sampaio Serra Siqueira Toledo Torres Valente Vargas Vasconcelos Veiga Xavier",
 .stems = "Alb Alc Arag Bar Bel Bra Cab Cal Cam Car Cast Cer Dam Est Fal Fig Gam Gus Lac Lag Lob Lour Mac Mal Med Men Mir Nor Pad Pal Ped Per Quin Sal "
  "Sam Ser Sil Tab Tor Val Var Vas Vil Agu Ald Alm And Arr Az Bat Bor Bri Buc Cach Cald Caldeir Can Cap Carv Cav Cerq Ces Cord Cov Dour Esc Esp Ferr "
  "Font Fr Galv Garr Gou Guer Lam Lar Leir Lim Louz Lus Mach Mald Mang Mar Mat Mour Nab Nog Ol Our Pac Paz Pin Port Praz Que Ram Reb Rom Sald Sard "
  "Seix Sob Taveir Tel Trig Vale Varg Vid Vieg Zamb",
 .joints = "ar er al an eir ol ad",
 .endings = "eira eiro al ão inho oso ada ares edo ueiro ães ido enho osa ais ela ilha onde anço ouro",
 .men_first = "João_ José_ Luís_ Carlos_ Pedro_ António_ Paulo_ Marco_ Luiz_",
 .men_second = "",
 .women_first = "Maria_ Ana_ Rosa_ Sara_ Anna_",
 .women_second = "",
 .feminine = "",
 .short_forms = "José=Zé Francisco=Chico António=Tó Fernanda=Nanda Luciana=Lu Eduardo=Edu Gabriela=Gabi Juliana=Ju Rafael=Rafa Manuel=Manel "
  "Catarina=Cata Ricardo=Cardo Fernando=Nando Mariana=Mari Antônio=Toninho Beatriz=Bia Letícia=Lê",
 .titles_men = "Sr. Dr. Eng.", .titles_women = "Sra. Dr. Dra. Eng."},

{.id = CultureId::kDutch, .two_part = 6500,
 .men = "Johannes*330 Jan*300 Cornelis*200 Hendrik*190 Willem*170 Pieter*140 Peter*130 Gerrit*120 Jeroen*110 Martijn*110 Mark Sander Tim Bas Thomas "
  "Daan Lars Bram Sem Luuk Ruben Niels Erik Dirk Kees Henk Theo Wim Hans Rob Frank Marcel Ronald René Maarten Joost Wouter Koen Stijn Tom Ruud Sjoerd "
  "Jelle Teun Gijs Adriaan Albert Alexander Anton Arie Arjan Bart Ben Bert Casper Christiaan Coen Daniel David Dennis Dick Dylan Edwin Eelco Evert "
  "Ferdinand Frits Geert Guus Harm Harry Hugo Jaap Jacob Jasper Jesse Job Johan Jos Joris Jurgen Kevin Lucas Luc Mathijs Max Michel Michiel Mike Milan "
  "Nico Patrick Paul Piet Pim Rick Rik Robert Robin Roel Roelof Sebastiaan Simon Stefan Thijs Tijmen Tjeerd Ton Vincent Wesley Wilco Willem-Jan Ype",
 .women = "Maria*380 Johanna*260 Anna*170 Cornelia*140 Elisabeth*120 Wilhelmina*110 Petra*90 Monique*90 Hendrika Esther Linda Sandra Ingrid Marieke "
  "Anne Femke Sanne Lotte Emma Sophie Julia Eva Fleur Iris Noa Anouk Lisa Kim Marloes Ilse Annemarie Hanneke Marjolein Jolanda Saskia Els Ria Tineke "
  "Joke Loes Mieke Roos Renée Adriana Alida Amber Anita Anja Anneke Annet Astrid Bianca Brigitte Britt Carla Carolien Caroline Catharina Charlotte "
  "Chantal Christina Claudia Corrie Danielle Debora Diana Dirkje Doutzen Ellen Elly Eline Erica Evelien Floor Geertje Gerda Greetje Greta Heleen "
  "Helena Ineke Inge Irene Isa Jacqueline Jannie Jantje Jennifer Joyce Judith Karin Laura Leonie Lieke Lies Lucia Maaike Maartje Manon Margriet Marian "
  "Marijke Marja Marjan Marleen Martine Merel Michelle Mila Mirjam Miranda Nicole Nienke Noor Patricia Paulien Rianne Rosa Sofie Suzanne Tessa "
  "Trijntje Truus Tess Veerle Wendy Willemien Yvonne Zoë",
 .family = "de_Jong*54 Jansen*46 de_Vries*45 van_den_Berg*37 van_Dijk*36 Bakker*35 Janssen*34 Visser*31 Smit*27 Meijer*26 de_Boer*24 Mulder de_Groot "
  "Bos Vos Peters Hendriks van_Leeuwen Dekker Brouwer de_Wit Dijkstra Smits de_Graaf van_der_Meer van_der_Linden Kok Jacobs de_Haan Vermeulen "
  "van_den_Heuvel van_der_Veen van_den_Broek de_Bruijn de_Bruin van_der_Heijden Schouten van_Beek Willems van_Vliet van_de_Ven Hoekstra Maas Verhoeven "
  "Koster van_Dam van_der_Wal Prins Blom Huisman Peeters de_Jonge Kuipers van_Veen Kuiper Veenstra Kramer van_den_Brink Gerritsen van_Wijk Postma "
  "Martens Scholten Hermans Claes Maes Jonker Kooistra Bosman Verbeek Mol Groen Driessen van_den_Bosch Boersma Evers Verhoef Gerrits Timmermans Bosch "
  "van_Doorn Sanders Schipper Wouters van_Loon de_Lange van_Vuuren Zijlstra Martin van_Es Vink Bouman van_der_Horst Bakx Aarts Franssen Goossens "
  "Hofman Huijbregts Kersten Lammers Molenaar Nijhuis Pauw Rietveld Roos Snijders Swinkels van_Rijn van_Gelder van_Hout van_Houten van_Kessel "
  "van_Oosten Vermeer Verkerk Verschoor de_Koning de_Leeuw de_Rooij de_Ruiter Winter Witteveen Zwart Bijl Bruins Faber Haverkort Kamp Langeveld Otten "
  "Pronk Ruiter Spaans Terpstra Tromp Veldman Wiersma",
 .stems = "Aal Berg Bloem Boer Bosch Brand Broek Dam Dijk Drie Eik Elz Gras Groen Haan Heem Hof Hooge Hout Kamp Kerk Klein Kloos Kool Kuip Lange Linde "
  "Meer Mole Nieuw Olde Oost Over Poel Ree Rijk Roos Schaap Slag Spring Steen Ter Veld Ver Vliet Vog Water West Wiel Wild Zand Zee Zonne van_Ouden "
  "van_Nieuwen van_Ooster van_Wester van_Hoog van_Grond van_Klein van_Rozen van_Water van_Weste van_Zonne van_Linden ter_Horst ter_Brugge te_Winkel "
  "ten_Broeke Bak Bever Blok Bol Bon Bouw Brem Bruin Buiten Diep Doorn Duin Eem Gaast Gelder Geer Goed Goor Haver Heer Heuvel Hoek Hol Jonge Kaas Kat "
  "Kers Klaver Klin Koe Kraan Kruis Lam Leeuw Loon Lus Maas Mark Molen Nij Noord Oever Peper Pol Riet Ring Schoon Schuur Sloot Smal Stek Tuin Uiter "
  "Vaar Vijver Vos Wal Wester Wijn Wolf Zuid Zwan",
 .joints = "en er el es in inge e",
 .endings = "man stra sma huis veld kamp ma inga dijk beek berg hof horst voort burg laar ink mans hoven zicht broek horn weg brink",
 .men_first = "Jan- Hendrik- Pieter- Willem- Gert- Klaas- Johan_ Evert-",
 .men_second = "",
 .women_first = "Anne- Maria- Anna- Marie- Annie- Els- Jo-",
 .women_second = "",
 .feminine = "",
 .short_forms = "Johannes=Jan,Hans,Joop Cornelis=Kees,Cor Hendrik=Henk Willem=Wim Pieter=Piet Gerrit=Ger Johanna=Joke,Jo Cornelia=Corrie Wilhelmina=Willy,Mien "
  "Elisabeth=Els,Betty Hendrika=Riek Theodorus=Theo Martijn=Tijn Maria=Ria,Mia Annemarie=Anne Jolanda=Jo",
 .titles_men = "Dhr. Drs. Ir. Mr.", .titles_women = "Mevr. Drs. Ir. Mr."},

{.id = CultureId::kNordic, .two_part = 6800,
 .men = "Lars*240 Anders*220 Erik*210 Per*190 Karl*190 Jan*190 Peter*180 Johan*150 Mikael*150 Hans*150 Thomas*130 Fredrik Daniel Magnus Mats Bo Henrik "
  "Jonas Stefan Björn Nils Gustav Oskar Axel Emil Søren Jens Niels Jørgen Morten Mads Rasmus Kjell Ole Øyvind Håkon Håkan Åke Göran Bengt Leif Tor "
  "Knut Sven Torbjörn Rune Geir Einar Arne Ulf Alexander Anton Arvid Bertil Birger Christian Christoffer Claus Dag Dan David Eirik Elias Eskil Filip "
  "Finn Flemming Frode Georg Gunnar Hampus Harald Helge Hugo Ivar Jakob Jesper Joakim Joel John Jonathan Kaj Kenneth Kent Kim Kristian Kristoffer Kurt "
  "Linus Lucas Ludvig Marcus Marius Martin Mathias Mattias Niclas Nikolaj Olof Ove Patrik Pontus Preben Ragnar Robert Roger Roland Sebastian Simon "
  "Steen Stig Sture Sven-Erik Terje Tobias Tommy Tore Torsten Trond Ulrik Uffe Viggo Viktor William Yngve",
 .women = "Anna*230 Maria*190 Eva*180 Karin*160 Kristina*150 Lena*140 Birgitta*130 Ingrid*110 Marie*110 Kirsten*110 Sara*90 Emma Hanna Elin Johanna "
  "Linnea Malin Ida Sofia Maja Astrid Inger Liv Solveig Hanne Mette Lone Pia Åsa Märta Gunilla Ulla Annika Camilla Susanne Helle Bente Randi Tove "
  "Sigrid Ragnhild Frida Ebba Signe Åse Bodil Gro Agneta Aina Alexandra Alice Alma Amanda Anette Anita Anja Anne Annelie Barbro Beate Berit Britt "
  "Carina Caroline Cecilia Charlotte Christina Ditte Dorthe Elisabeth Ella Ellen Elsa Emilie Erika Ester Eva-Lena Filippa Gerd Grethe Gudrun Hedda "
  "Hege Hilde Inga Ingeborg Irene Isabella Jenny Jessica Jette Josefin Julia Karen Katarina Kerstin Klara Laila Laura Line Lisa Lisbeth Louise Mai "
  "Margareta Margit Marianne Marit Maren Matilda Merete Mia Mona Monica Nina Nora Olivia Petra Pernille Ronja Sanna Silje Siri Sissel Stina Tina Tine "
  "Therese Tuva Ulrika Vera Vibeke Victoria Wenche Ylva",
 .family = "Andersson*118 Johansson*104 Karlsson*86 Hansen*80 Nilsson*78 Jensen*75 Nielsen*72 Eriksson*68 Larsson*58 Olsson*52 Persson*50 Andersen*50 "
  "Pedersen*48 Svensson*46 Larsen*42 Gustafsson*40 Christensen*32 Sørensen*30 Rasmussen Jørgensen Petersen Madsen Kristensen Olsen Johansen Pettersson "
  "Jonsson Jansson Hansson Bengtsson Lindberg Lindström Lindgren Axelsson Berg Bergström Lundberg Lundgren Lundqvist Mattsson Berglund Fredriksson "
  "Sandberg Henriksson Sjöberg Forsberg Wallin Engström Danielsson Håkansson Eklund Lundin Gunnarsson Holm Bergman Samuelsson Fransson Björk Öberg "
  "Wikström Isaksson Bergqvist Nyström Holmberg Østergaard Bakke Haugen Hagen Nygård Dahl Lie Strand Moen Solberg Bjørnstad Mortensen Poulsen Møller "
  "Knudsen Lund Kjær Thomsen Sandvik Iversen Olofsson Hermansson Jakobsson Magnusson Lindqvist Löfgren Eliasson Söderberg Martinsson Blomqvist "
  "Nordström Åberg Ekström Hedlund Dahlberg Hellström Lundström Björklund Falk Holmqvist Ström Sundberg Norberg Viklund Åkesson Öhman Jonasson "
  "Abrahamsson Frisk Vestergaard Mogensen Bach Frandsen Søgaard Lauritsen Juhl Bech Dam Winther Toft Skov Ravn Brandt Carlsen Friis Holst Simonsen "
  "Damgaard Nygaard Svendsen Berge Eide Haug Kristoffersen Halvorsen Nilsen Eriksen Karlsen Jacobsen Antonsen Sæther Myhre Tangen Ruud Aas Vik Fosse "
  "Hauge Amundsen Gulbrandsen Engen Lunde Hovland Myklebust",
 .stems = "Al Asp Berg Björk Blom Boer Brand Dal Edel Ek Eng Fager Fjell Fors Frid Gran Grön Gyllen Had Hag Hammar Hedb Hell Holm Hult Kjell Lager "
  "Lilje Lind Ljung Lund Löf Mal Mör Nord Ny Näs Ö Os Rosen Rud Sand Sjö Skog Sol Stal Sten Strand Ström Sund Söder Tall Torn Vall Vester Vik Vind "
  "Åker Öst Ahl Ander Apel Bjer Bohl Bran Brun Dalin Eg Ekel El Falk Fin Flod Flor Frö Gal Gedd Glim Gull Haf Hal Hav Hjelm Hjort Högl Isak Jern Jul "
  "Kall Kar Kron Kull Lid Lill Lin Ljus Lov Lun Löv Malm Mell Mo Myr Nor Oster Palm Ram Ring Ros Rönn Sahl Sel Silf Skar Skoog Smed Spar Stein Stjern "
  "Svan Sved Säll Tid Tjäd Tved Ulf Vad Val Varg Våg Vestr Wall West Ång Åst Ödm Österl",
 .joints = "en er a els",
 .endings = "berg ström lund gren kvist qvist man dahl sten holm blad strand stedt vall rud stad vik gård feldt lind hed sjö ås mark borg åker",
 .men_first = "Karl- Lars- Per- Jan- Sven- Hans- Ole- Carl_ Nils- Bengt-",
 .men_second = "",
 .women_first = "Anna- Eva- Ann- Britt- Anne_ Karin_ Maj- Inger- Gunn-",
 .women_second = "",
 .feminine = "",
 .short_forms = "Johanna=Hanna Kristina=Stina Birgitta=Gittan Gustav=Gurra Fredrik=Frida,Fred Mikael=Micke Margareta=Greta Johan=Jan Nils=Nisse Karl=Kalle "
  "Elisabeth=Lisa,Lisbeth Katarina=Kajsa Lars=Lasse Jan=Janne Bengt=Benke Stefan=Steffe Gunilla=Nilla Torbjörn=Tobbe",
 .titles_men = "Hr. Dr. Herr", .titles_women = "Fru Dr."},

{.id = CultureId::kPolish, .two_part = 6600,
 .men = "Piotr*370 Krzysztof*350 Andrzej*310 Tomasz*290 Jan*280 Paweł*260 Michał*230 Marcin*220 Stanisław*210 Jakub*210 Adam*190 Marek*190 Łukasz "
  "Grzegorz Mateusz Wojciech Mariusz Dariusz Zbigniew Jerzy Maciej Rafał Robert Kamil Jacek Szymon Janusz Sławomir Bartosz Kacper Artur Mirosław "
  "Zdzisław Wiesław Roman Filip Przemysław Czesław Leszek Bogdan Józef Kazimierz Tadeusz Henryk Ryszard Waldemar Sebastian Patryk Dawid Dominik Damian "
  "Hubert Konrad Radosław Adrian Aleksander Antoni Bartłomiej Błażej Cezary Edward Emil Eugeniusz Franciszek Gracjan Igor Ireneusz Jarosław Joachim "
  "Karol Kornel Lech Maksymilian Marian Mieczysław Norbert Oskar Remigiusz Sylwester Tymoteusz Wacław Wiktor Witold Władysław Włodzimierz Zenon "
  "Zygmunt",
 .women = "Anna*540 Maria*330 Katarzyna*320 Małgorzata*300 Agnieszka*270 Barbara*240 Ewa*220 Magdalena*200 Elżbieta*200 Joanna*200 Krystyna*200 "
  "Aleksandra Monika Zofia Teresa Natalia Julia Karolina Marta Beata Dorota Danuta Janina Jolanta Grażyna Iwona Jadwiga Paulina Justyna Zuzanna "
  "Wiktoria Hanna Alicja Renata Bożena Sylwia Halina Wanda Urszula Kinga Aneta Anita Aniela Bogumiła Bogusława Celina Czesława Daria Dominika Edyta "
  "Emilia Eugenia Ewelina Gabriela Genowefa Helena Henryka Honorata Ilona Irena Irmina Izabela Julita Kamila Klaudia Kornelia Lena Lidia Lucyna "
  "Ludwika Maja Marianna Mariola Marlena Marzena Michalina Milena Mirosława Nadia Nina Oliwia Patrycja Pola Regina Roksana Róża Sabina Stanisława "
  "Stefania Teodora Violetta Weronika Wiesława Zdzisława",
 .family = "Nowak*54 Kowalski*37 Wiśniewski*29 Wójcik*26 Kowalczyk*26 Kamiński*25 Lewandowski*24 Zieliński*24 Szymański*23 Woźniak*23 Dąbrowski*22 "
  "Kozłowski Mazur Jankowski Kwiatkowski Wojciechowski Krawczyk Kaczmarek Piotrowski Grabowski Zając Pawłowski Michalski Król Wieczorek Jabłoński "
  "Wróbel Nowakowski Majewski Olszewski Stępień Malinowski Jaworski Adamczyk Dudek Nowicki Pawlak Górski Witkowski Walczak Sikora Baran Rutkowski "
  "Michalak Szewczyk Ostrowski Tomaszewski Pietrzak Zalewski Wróblewski Marciniak Jasiński Zawadzki Bąk Jakubowski Sadowski Duda Włodarczyk Wilk "
  "Chmielewski Borkowski Sokołowski Szczepański Sawicki Kucharski Lis Maciejewski Kubiak Kalinowski Mazurek Wysocki Adamski Andrzejewski Banaś "
  "Banasiak Bednarek Bielecki Bieniek Błaszczyk Borowski Brzeziński Bukowski Cieślak Cybulski Czajka Czajkowski Czarnecki Czerwiński Domański Drozd "
  "Dziedzic Filipek Gajda Gajewski Głowacki Gołębiowski Góra Grzelak Grzybowski Gutowski Jagodziński Janicki Janik Jarosz Jędrzejewski Jurek "
  "Kaczmarczyk Kania Karpiński Kasprzak Klimek Kołodziej Konieczny Kopeć Kosiński Kowalewski Kozak Kozieł Krajewski Krakowiak Krupa Kruk Kubacki "
  "Kujawa Kurek Laskowski Leśniak Lipiński Łuczak Madej Makowski Marczak Markowski Matuszewski Mielczarek Milewski Mroczek Mróz Muszyński Niemiec "
  "Nowacki Olejniczak Orłowski Owczarek Pająk Paluch Piątek Piasecki Pietrzyk Przybylski Raczyński Rogowski Romanowski Rybak Skiba Sobczak Socha "
  "Sosnowski Stasiak Stefański Szczepaniak Szulc Szymczak Śliwa Świątek Tkaczyk Tomczak Urban Urbański Wasilewski Wawrzyniak Wierzbicki Wolski Wrona "
  "Wojtas Zięba Ziółkowski Żak",
 .stems = "Bar Biel Błaż Boj Bor Brzo Chmiel Ciesi Czar Dob Dom Droz Dzie Gaw Gło Gór Grab Gro Jab Jan Jar Jas Kali Kam Klim Kos Koz Kras Kro Kuch Lip "
  "Lub Łaz Mal Mar Mil Mosz Now Olsz Orł Ostr Pias Pio Prus Rad Ros Rud Sad Sier Sko Sław Sob Stan Staw Such Szcz Święt Tar Top Wali Wier Wit Woj Zab "
  "Zar Ziel Żuk Adam Ant Bab Bak Bed Ber Bia Bit Bob Brud Bud Byl Cha Cho Chrz Cych Cyr Dąb Deb Dub Dur Fel Gad Gil Gol Gos Grom Grud Gub Hal Hol Jag "
  "Jez Kac Kap Kas Kier Koch Kol Kon Kop Kot Kul Kur Lasz Les Lew Lin Łap Łuk Mac Mat Mich Mik Mir Mor Mus Nad Nał Nied Ob Odr Ols Pac Paj Pat Paw "
  "Piech Pod Pol Pop Rat Raw Rog Rom Rus Ryb Sam Sien Sik Skal Skrz Smol Sok Sosn Stach Star Stef Strz Sul Szad Szym Śled Tom Trz Tur Urb Wąs Wes Wil "
  "Wis Wró Wys Zając Zal Zaw Zwol Żab Żeb",
 .joints = "in ow ał er isz aw",
 .endings = "owski iński ewski cki icz czyk ak ek ik ewicz owicz ański ala oń arz ka oski ecki ich iak onek",
 .men_first = "",
 .men_second = "",
 .women_first = "",
 .women_second = "",
 .feminine = "ski=ska cki=cka dzki=dzka ński=ńska",
 .short_forms = "Katarzyna=Kasia Małgorzata=Gosia Agnieszka=Aga Joanna=Asia Aleksandra=Ola Krzysztof=Krzysiek Tomasz=Tomek Piotr=Piotrek Andrzej=Jędrek "
  "Elżbieta=Ela Magdalena=Magda Barbara=Basia Grzegorz=Grzesiek Jakub=Kuba Wojciech=Wojtek Zbigniew=Zbyszek Stanisław=Staszek Michał=Misiek Anna=Ania Zuzanna=Zuza "
  "Małgorzata=Małgosia Łukasz=Łukaszek Jerzy=Jurek Paweł=Pawełek Urszula=Ula",
 .titles_men = "Pan Dr Mgr Inż.", .titles_women = "Pani Dr Mgr Inż."},

{.id = CultureId::kRussian, .two_part = 6600,
 .men = "Alexander|Aleksandr/Александр*820 Sergey|Sergei/Сергей*620 Dmitry|Dmitri|Dmitriy/Дмитрий*480 Vladimir/Владимир*480 Andrey|Andrei/Андрей*450 "
  "Alexey|Aleksei|Alexei/Алексей*450 Ivan/Иван*320 Nikolay|Nikolai/Николай*300 Mikhail/Михаил*280 Maxim|Maksim/Максим*260 "
  "Evgeny|Yevgeny|Evgeniy/Евгений Igor/Игорь Oleg/Олег Pavel/Павел Yuri|Yury/Юрий Viktor|Victor/Виктор Anton/Антон Roman/Роман Konstantin/Константин "
  "Vitaly|Vitaliy/Виталий Denis/Денис Kirill/Кирилл Vasily|Vasiliy/Василий Artem|Artyom/Артём Grigory|Grigori/Григорий Boris/Борис Stanislav/Станислав "
  "Ilya|Ilia/Илья Oleksandr/Олександр Taras/Тарас Mykola/Микола Bohdan|Bogdan/Богдан Ruslan/Руслан Timur/Тимур Gleb/Глеб Fyodor|Fedor/Фёдор "
  "Arkady/Аркадий Arseny/Арсений Daniil|Danila/Даниил Eduard/Эдуард Egor|Yegor/Егор Filipp/Филипп Gennady/Геннадий Georgy|Georgi/Георгий Leonid/Леонид "
  "Lev/Лев Makar/Макар Matvey/Матвей Nikita/Никита Oleh/Олег Petr|Pyotr/Пётр Rinat/Ринат Rodion/Родион Semyon|Semen/Семён Stepan/Степан "
  "Timofey/Тимофей Vadim/Вадим Valentin/Валентин Valery/Валерий Vasyl/Василь Vyacheslav/Вячеслав Yaroslav/Ярослав Zakhar/Захар Andriy/Андрій "
  "Serhiy/Сергій Volodymyr/Володимир Yevhen/Євген",
 .women = "Elena|Yelena/Елена*560 Olga/Ольга*500 Natalia|Natalya|Nataliya/Наталья*500 Tatiana|Tatyana/Татьяна*480 Irina/Ирина*430 Anna/Анна*380 "
  "Svetlana/Светлана*380 Ekaterina|Yekaterina/Екатерина*380 Maria|Mariya/Мария*330 Anastasia|Anastasiya/Анастасия*330 Yulia|Julia/Юлия*270 "
  "Galina/Галина Lyudmila|Ludmila/Людмила Marina/Марина Nadezhda/Надежда Vera/Вера Larisa/Лариса Daria|Darya/Дарья Ksenia|Kseniya|Xenia/Ксения "
  "Polina/Полина Valentina/Валентина Lyubov/Любовь Oksana/Оксана Alina/Алина Victoria|Viktoria/Виктория Evgenia|Yevgenia/Евгения Zoya/Зоя Nina/Нина "
  "Halyna/Галина Iryna/Ірина Oleksandra/Олександра Sofia|Sofiya/София Alla/Алла Inna/Инна Raisa/Раиса Alexandra|Aleksandra/Александра "
  "Angelina/Ангелина Antonina/Антонина Arina/Арина Diana/Диана Elizaveta|Yelizaveta/Елизавета Emilia/Эмилия Eva/Ева Inga/Инга Karina/Карина Kira/Кира "
  "Kristina/Кристина Lidia|Lidiya/Лидия Lilia|Liliya/Лилия Maya/Майя Margarita/Маргарита Milana/Милана Regina/Регина Rimma/Римма Roza/Роза "
  "Snezhana/Снежана Tamara/Тамара Ulyana|Uliana/Ульяна Valeria|Valeriya/Валерия Varvara/Варвара Vasilisa/Василиса Veronika/Вероника Zinaida/Зинаида "
  "Kateryna/Катерина Mariia/Марія Olena/Олена Solomiya/Соломія",
 .family = "Ivanov/Иванов*120 Smirnov/Смирнов*105 Kuznetsov/Кузнецов*85 Popov/Попов*68 Vasiliev|Vasilyev/Васильев*60 Petrov/Петров*60 "
  "Sokolov/Соколов*53 Mikhailov/Михайлов*52 Novikov/Новиков*50 Fedorov|Fyodorov/Фёдоров*45 Morozov/Морозов Volkov/Волков Alekseev|Alexeev/Алексеев "
  "Lebedev/Лебедев Semenov|Semyonov/Семёнов Egorov|Yegorov/Егоров Pavlov/Павлов Kozlov/Козлов Stepanov/Степанов Nikolaev|Nikolayev/Николаев "
  "Orlov/Орлов Andreev|Andreyev/Андреев Makarov/Макаров Nikitin/Никитин Zakharov/Захаров Zaitsev|Zaytsev/Зайцев Soloviev|Solovyov/Соловьёв "
  "Borisov/Борисов Yakovlev/Яковлев Grigoriev|Grigoryev/Григорьев Romanov/Романов Vorobiev|Vorobyov/Воробьёв Sergeev|Sergeyev/Сергеев Kuzmin/Кузьмин "
  "Frolov/Фролов Shevchenko/Шевченко Kovalenko/Коваленко Bondarenko/Бондаренко Tkachenko/Ткаченко Kravchenko/Кравченко Melnyk|Melnik/Мельник "
  "Boyko|Boiko/Бойко Koval/Коваль Polishchuk/Поліщук Tarasov/Тарасов Belov/Белов Komarov/Комаров Kiselev|Kiselyov/Киселёв Ilyin/Ильин Gusev/Гусев "
  "Titov/Титов Kuzmenko/Кузьменко Baranov/Баранов Kulikov/Куликов Polyakov/Поляков Chernov/Чернов Abramov/Абрамов Afanasiev|Afanasyev/Афанасьев "
  "Antonov/Антонов Bogdanov/Богданов Bykov/Быков Danilov/Данилов Davydov/Давыдов Denisov/Денисов Efimov|Yefimov/Ефимов Ershov|Yershov/Ершов "
  "Filatov/Филатов Fomin/Фомин Gavrilov/Гаврилов Golubev/Голубев Gorbunov/Горбунов Isaev|Isayev/Исаев Kalinin/Калинин Karpov/Карпов Kazakov/Казаков "
  "Kolesnikov/Колесников Konovalov/Коновалов Korolev|Korolyov/Королёв Krylov/Крылов Kudryavtsev/Кудрявцев Lazarev/Лазарев Loginov/Логинов "
  "Markov/Марков Maslov/Маслов Medvedev/Медведев Melnikov/Мельников Mironov/Миронов Nazarov/Назаров Osipov/Осипов Panov/Панов "
  "Ponomarev|Ponomaryov/Пономарёв Prokhorov/Прохоров Rodionov/Родионов Ryabov/Рябов Safonov/Сафонов Savchenko/Савченко Savin/Савин "
  "Shcherbakov/Щербаков Shestakov/Шестаков Sidorov/Сидоров Simonov/Симонов Suvorov/Суворов Sysoev|Sysoyev/Сысоев Timofeev|Timofeyev/Тимофеев "
  "Tikhonov/Тихонов Tsvetkov/Цветков Vinogradov/Виноградов Vlasov/Власов Zhukov/Жуков Lysenko/Лысенко Moroz/Мороз Rudenko/Руденко Marchenko/Марченко "
  "Oliynyk|Oliinyk/Олійник Petrenko/Петренко",
 .stems = "Bel/Бел Bog/Бог Bor/Бор Bul/Бул Chern/Черн Dan/Дан Dol/Дол Dor/Дор Gal/Гал Gor/Гор Grom/Гром Kal/Кал Kar/Кар Kol/Кол Kon/Кон Kor/Кор "
  "Kos/Кос Krav/Крав Kul/Кул Lap/Лап Led/Лед Log/Лог Luk/Лук Mal/Мал Mar/Мар Med/Мед Mel/Мел Mor/Мор Nest/Нест Nov/Нов Ost/Ост Pan/Пан Pet/Пет "
  "Plat/Плат Pol/Пол Rod/Род Rud/Руд Rus/Рус Sal/Сал Sam/Сам Sel/Сел Ser/Сер Sid/Сид Sob/Соб Star/Стар Tar/Тар Tim/Тим Tit/Тит Tol/Тол Ur/Ур Var/Вар "
  "Ver/Вер Vin/Вин Vol/Вол Zag/Заг Zim/Зим Zol/Зол Zub/Зуб Agap/Агап Alesh/Алеш Anis/Анис Art/Арт Bab/Баб Bar/Бар Bash/Баш Berez/Берез Bobr/Бобр "
  "Bond/Бонд Bruh/Брух Bug/Буг But/Бут Chek/Чек Chub/Чуб Dem/Дем Den/Ден Dobr/Добр Drob/Дроб Dub/Дуб Erm/Ерм Fad/Фад Fil/Фил Gav/Гав Glush/Глуш "
  "Gol/Гол Grib/Гриб Gub/Губ Iv/Ив Kab/Каб Kap/Кап Kir/Кир Klim/Клим Kob/Коб Koch/Коч Kup/Куп Kur/Кур Lar/Лар Les/Лес Lob/Лоб Lop/Лоп Mak/Мак Mam/Мам "
  "Mart/Март Mat/Мат Mir/Мир Mish/Миш Mos/Мос Mur/Мур Nas/Нас Naz/Наз Nik/Ник Os/Ос Par/Пар Pash/Паш Pav/Пав Plot/Плот Pod/Под Pot/Пот Prok/Прок "
  "Push/Пуш Rag/Раг Rak/Рак Rom/Ром Rozh/Рож Rub/Руб Ryb/Рыб Sav/Сав Sem/Сем Shap/Шап Shir/Шир Sin/Син Skor/Скор Smol/Смол Sof/Соф Step/Степ Sud/Суд "
  "Suh/Сух Sur/Сур Tok/Ток Trof/Троф Tur/Тур Ush/Уш Vas/Вас Vish/Виш Vor/Вор Yak/Як Zah/Зах Zhuk/Жук Zyk/Зык",
 .joints = "en/ен ar/ар ov/ов it/ит ol/ол ush/уш an/ан il/ил ak/ак",
 .endings = "ov/ов ev/ев in/ин enko/енко sky|skiy|ski/ский ko/ко chuk/чук uk/ук ets/ец nikov/ников yan/ян kin/кин chenko/ченко ich/ич tsev/цев "
  "shin/шин",
 .men_first = "",
 .men_second = "",
 .women_first = "",
 .women_second = "",
 .feminine = "ov=ova/ов=ова ev=eva/ев=ева in=ina/ин=ина sky=skaya/ский=ская skiy=skaya/ский=ская ski=skaya/ский=ская",
 .short_forms = "Alexander=Sasha,Sacha Aleksandr=Sasha Dmitry=Dima,Mitya Sergey=Seryozha Mikhail=Misha Ekaterina=Katya Natalia=Natasha Tatiana=Tanya Vladimir=Volodya,Vova "
  "Evgeny=Zhenya Maria=Masha Anastasia=Nastya Nikolay=Kolya Ivan=Vanya Svetlana=Sveta Yulia=Yulya Olga=Olya Elena=Lena Lyudmila=Lyuda Pavel=Pasha Alexey=Alyosha",
 .titles_men = "Mr Dr", .titles_women = "Ms Dr Mrs"},
}};

}  // namespace datagen
