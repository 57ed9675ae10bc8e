// SPDX-License-Identifier: Apache-2.0
// clang-format off
#include "culture.hpp"

namespace datagen {

const std::array<CultureText, 5> kNorthernCultures = {{
{.id = CultureId::kPortuguese, .common_family = 7000, .two_part = 7000,
 .men = "João José António Manuel Francisco Carlos Luís Paulo Pedro Rui Miguel Tiago Diogo Nuno Ricardo Jorge Fernando Bruno André Rafael "
  "Gonçalo Daniel Hugo Vítor Marcos Lucas Gabriel Felipe Rodrigo Eduardo Gustavo Marcelo Antônio Sebastião Henrique Fábio Sérgio Márcio Mário "
  "Duarte Afonso Tomás Simão Leandro Thiago Vinícius Matheus Caio",
 .women = "Maria Ana Joana Sofia Catarina Inês Mariana Beatriz Rita Marta Sara Cristina Isabel Teresa Paula Sandra Carla Patrícia Helena Fernanda "
  "Juliana Camila Aline Luciana Márcia Adriana Francisca Antônia Larissa Letícia Bruna Vanessa Gabriela Conceição Fátima Lúcia Mônica Débora "
  "Raquel Filipa Leonor Carolina Matilde Ana_Paula Rosa Vitória Heloísa",
 .family = "Silva Santos Ferreira Pereira Oliveira Costa Rodrigues Martins Jesus Sousa Fernandes Gonçalves Gomes Lopes Marques Alves Almeida Ribeiro "
  "Pinto Carvalho Teixeira Moreira Correia Mendes Nunes Soares Vieira Monteiro Cardoso Rocha Raposo Neves Coelho Cruz Cunha Pires Ramos Reis Simões "
  "Antunes Matos Fonseca Morais Henriques Machado Araújo Barbosa Lima Souza Barros Freitas Tavares Nascimento Campos Melo Azevedo Dias Castro Miranda "
  "Batista Moura Nogueira Andrade Guimarães Magalhães da_Silva dos_Santos de_Oliveira Branco Brito Amaral Leite Baptista Figueiredo Faria Loureiro",
 .stems = "Alb Alc Arag Bar Bel Bra Cab Cal Cam Car Cast Cer Dam Est Fal Fig Gam Gus Lac Lag Lob Lour Mac Mal Med Men Mir Nor Pad Pal Ped Per Quin Sal "
  "Sam Ser Sil Tab Tor Val Var Vas Vil",
 .joints = "ar er al an eir ol ad", .endings = "eira eiro al ão inho oso ada ares edo ueiro ães ido enho osa ais ela ilha onde anço ouro",
 .given_first = "", .given_second = "", .feminine = "",
 .short_forms = "José=Zé Francisco=Chico António=Tó Fernanda=Nanda Luciana=Lu Eduardo=Edu Gabriela=Gabi Juliana=Ju Rafael=Rafa Manuel=Manel "
  "Catarina=Cata Ricardo=Cardo Fernando=Nando Mariana=Mari Antônio=Toninho Beatriz=Bia Letícia=Lê",
 .titles = "Sr. Sra. Dr. Dra. Eng."},

{.id = CultureId::kDutch, .common_family = 3000, .two_part = 6500,
 .men = "Jan Johannes Cornelis Hendrik Willem Pieter Gerrit Jeroen Martijn Peter Mark Sander Tim Bas Thomas Daan Lars Bram Sem Luuk Ruben Niels Erik "
  "Dirk Kees Henk Theo Wim Hans Rob Frank Marcel Ronald René Maarten Joost Wouter Koen Stijn Tom Ruud Sjoerd Jelle Teun Gijs",
 .women = "Maria Johanna Anna Cornelia Elisabeth Wilhelmina Hendrika Petra Monique Esther Linda Sandra Ingrid Marieke Anne Femke Sanne Lotte Emma "
  "Sophie Julia Eva Fleur Iris Noa Anouk Lisa Kim Marloes Ilse Annemarie Hanneke Marjolein Jolanda Saskia Els Ria Tineke Joke Loes Mieke Roos Renée",
 .family = "de_Jong Jansen de_Vries van_den_Berg van_Dijk Bakker Janssen Visser Smit Meijer de_Boer Mulder de_Groot Bos Vos Peters Hendriks van_Leeuwen "
  "Dekker Brouwer de_Wit Dijkstra Smits de_Graaf van_der_Meer van_der_Linden Kok Jacobs de_Haan Vermeulen van_den_Heuvel van_der_Veen van_den_Broek "
  "de_Bruijn de_Bruin van_der_Heijden Schouten van_Beek Willems van_Vliet van_de_Ven Hoekstra Maas Verhoeven Koster van_Dam van_der_Wal Prins Blom "
  "Huisman Peeters de_Jonge Kuipers van_Veen Kuiper Veenstra Kramer van_den_Brink Gerritsen van_Wijk Postma Martens Scholten Hermans Claes Maes",
 .stems = "Aal Berg Bloem Boer Bosch Brand Broek Dam Dijk Drie Eik Elz Gras Groen Haan Heem Hof Hooge Hout Kamp Kerk Klein Kloos Kool Kuip Lange Linde "
  "Meer Mole Nieuw Olde Oost Over Poel Ree Rijk Roos Schaap Slag Spring Steen Ter Veld Ver Vliet Vog Water West Wiel Wild Zand Zee Zonne",
 .joints = "en er el", .endings = "man stra sma huis veld kamp ma inga dijk beek berg hof horst voort burg laar ink mans hoven zicht broek horn weg brink",
 .given_first = "", .given_second = "", .feminine = "",
 .short_forms = "Johannes=Jan,Hans,Joop Cornelis=Kees,Cor Hendrik=Henk Willem=Wim Pieter=Piet Gerrit=Ger Johanna=Joke,Jo Cornelia=Corrie Wilhelmina=Willy,Mien "
  "Elisabeth=Els,Betty Hendrika=Riek Theodorus=Theo Martijn=Tijn Maria=Ria,Mia Annemarie=Anne Jolanda=Jo",
 .titles = "Dhr. Mevr. Drs. Ir. Mr."},

{.id = CultureId::kNordic, .common_family = 3800, .two_part = 6800,
 .men = "Lars Erik Anders Per Karl Johan Mikael Jan Peter Hans Thomas Fredrik Daniel Magnus Mats Bo Henrik Jonas Stefan Björn Nils Gustav Oskar Axel "
  "Emil Søren Jens Niels Jørgen Morten Mads Rasmus Kjell Ole Øyvind Håkon Håkan Åke Göran Bengt Leif Tor Knut Sven Torbjörn Rune Geir Einar Arne Ulf",
 .women = "Anna Maria Eva Karin Kristina Birgitta Lena Ingrid Marie Sara Emma Hanna Elin Johanna Linnea Malin Ida Sofia Maja Astrid Inger Liv Solveig "
  "Kirsten Hanne Mette Lone Pia Åsa Märta Gunilla Ulla Annika Camilla Susanne Helle Bente Randi Tove Sigrid Ragnhild Frida Ebba Signe Åse Bodil Gro",
 .family = "Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Jensen Nielsen Hansen Pedersen Andersen Christensen "
  "Larsen Sørensen Rasmussen Jørgensen Petersen Madsen Kristensen Olsen Johansen Pettersson Jonsson Jansson Hansson Bengtsson Lindberg Lindström Lindgren "
  "Axelsson Berg Bergström Lundberg Lundgren Lundqvist Mattsson Berglund Fredriksson Sandberg Henriksson Sjöberg Forsberg Wallin Engström Danielsson "
  "Håkansson Eklund Lundin Gunnarsson Holm Bergman Samuelsson Fransson Björk Öberg Wikström Isaksson Bergqvist Nyström Holmberg Østergaard Bakke Haugen "
  "Hagen Nygård Dahl Lie Strand Moen Solberg Bjørnstad Mortensen Poulsen Møller Knudsen Lund Kjær Thomsen Sandvik Iversen",
 .stems = "Al Asp Berg Björk Blom Boer Brand Dal Edel Ek Eng Fager Fjell Fors Frid Gran Grön Gyllen Had Hag Hammar Hedb Hell Holm Hult Kjell Lager Lilje Lind "
  "Ljung Lund Löf Mal Mör Nord Ny Näs Ö Os Rosen Rud Sand Sjö Skog Sol Stal Sten Strand Ström Sund Söder Tall Torn Vall Vester Vik Vind Åker Öst",
 .joints = "en er a els", .endings = "berg ström lund gren kvist qvist man dahl sten holm blad strand stedt vall rud stad vik gård feldt lind hed sjö ås mark borg åker",
 .given_first = "", .given_second = "", .feminine = "",
 .short_forms = "Johanna=Hanna Kristina=Stina Birgitta=Gittan Gustav=Gurra Fredrik=Frida,Fred Mikael=Micke Margareta=Greta Johan=Jan Nils=Nisse Karl=Kalle "
  "Elisabeth=Lisa,Lisbeth Katarina=Kajsa Lars=Lasse Jan=Janne Bengt=Benke Stefan=Steffe Gunilla=Nilla Torbjörn=Tobbe",
 .titles = "Hr. Fru Dr. Herr"},

{.id = CultureId::kPolish, .common_family = 2600, .two_part = 6600,
 .men = "Piotr Krzysztof Andrzej Tomasz Paweł Jan Michał Marcin Stanisław Jakub Adam Marek Łukasz Grzegorz Mateusz Wojciech Mariusz Dariusz Zbigniew Jerzy "
  "Maciej Rafał Robert Kamil Jacek Szymon Janusz Sławomir Bartosz Kacper Artur Mirosław Zdzisław Wiesław Roman Filip Przemysław Czesław Leszek Bogdan",
 .women = "Anna Katarzyna Maria Małgorzata Agnieszka Barbara Ewa Magdalena Elżbieta Joanna Aleksandra Monika Krystyna Zofia Teresa Natalia Julia Karolina Marta "
  "Beata Dorota Danuta Janina Jolanta Grażyna Iwona Jadwiga Paulina Justyna Zuzanna Wiktoria Hanna Alicja Renata Bożena Sylwia Halina Wanda Urszula Kinga",
 .family = "Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Mazur Jankowski Kwiatkowski Wojciechowski "
  "Krawczyk Kaczmarek Piotrowski Grabowski Zając Pawłowski Michalski Król Wieczorek Jabłoński Wróbel Nowakowski Majewski Olszewski Stępień Malinowski Jaworski Adamczyk "
  "Dudek Nowicki Pawlak Górski Witkowski Walczak Sikora Baran Rutkowski Michalak Szewczyk Ostrowski Tomaszewski Pietrzak Zalewski Wróblewski Marciniak Jasiński Zawadzki "
  "Bąk Jakubowski Sadowski Duda Włodarczyk Wilk Chmielewski Borkowski Sokołowski Szczepański Sawicki Kucharski Lis Maciejewski Kubiak Kalinowski Mazurek Wysocki",
 .stems = "Bar Biel Błaż Boj Bor Brzo Chmiel Ciesi Czar Dob Dom Droz Dzie Gaw Gło Gór Grab Gro Jab Jan Jar Jas Kali Kam Klim Kos Koz Kras Kro Kuch Lip Lub Łaz Mal "
  "Mar Mil Mosz Now Olsz Orł Ostr Pias Pio Prus Rad Ros Rud Sad Sier Sko Sław Sob Stan Staw Such Szcz Święt Tar Top Wali Wier Wit Woj Zab Zar Ziel Żuk",
 .joints = "in ow ęc ał er isz aw", .endings = "owski iński ewski cki icz czyk ak ek ik ewicz owicz ański ala oń arz ka oski ecki ich iak onek",
 .given_first = "", .given_second = "", .feminine = "ski=ska cki=cka dzki=dzka ński=ńska",
 .short_forms = "Katarzyna=Kasia Małgorzata=Gosia Agnieszka=Aga Joanna=Asia Aleksandra=Ola Krzysztof=Krzysiek Tomasz=Tomek Piotr=Piotrek Andrzej=Jędrek "
  "Elżbieta=Ela Magdalena=Magda Barbara=Basia Grzegorz=Grzesiek Jakub=Kuba Wojciech=Wojtek Zbigniew=Zbyszek Stanisław=Staszek Michał=Misiek Anna=Ania Zuzanna=Zuza "
  "Małgorzata=Małgosia Łukasz=Łukaszek Jerzy=Jurek Paweł=Pawełek Urszula=Ula",
 .titles = "Pan Pani Dr Mgr Inż."},

{.id = CultureId::kRussian, .common_family = 2800, .two_part = 6600,
 .men = "Alexander|Aleksandr/Александр Sergey|Sergei/Сергей Dmitry|Dmitri|Dmitriy/Дмитрий Andrey|Andrei/Андрей Alexey|Aleksei|Alexei/Алексей Vladimir/Владимир Ivan/Иван "
  "Mikhail/Михаил Evgeny|Yevgeny|Evgeniy/Евгений Nikolay|Nikolai/Николай Maxim|Maksim/Максим Igor/Игорь Oleg/Олег Pavel/Павел Yuri|Yury/Юрий Viktor|Victor/Виктор "
  "Anton/Антон Roman/Роман Konstantin/Константин Vitaly|Vitaliy/Виталий Denis/Денис Kirill/Кирилл Vasily|Vasiliy/Василий Artem|Artyom/Артём Grigory|Grigori/Григорий "
  "Boris/Борис Stanislav/Станислав Ilya|Ilia/Илья Oleksandr/Олександр Taras/Тарас Mykola/Микола Bohdan|Bogdan/Богдан Ruslan/Руслан Timur/Тимур Gleb/Глеб Fyodor|Fedor/Фёдор",
 .women = "Elena|Yelena/Елена Olga/Ольга Natalia|Natalya|Nataliya/Наталья Tatiana|Tatyana/Татьяна Irina/Ирина Anna/Анна Svetlana/Светлана Maria|Mariya/Мария "
  "Ekaterina|Yekaterina/Екатерина Yulia|Julia/Юлия Galina/Галина Lyudmila|Ludmila/Людмила Anastasia|Anastasiya/Анастасия Marina/Марина Nadezhda/Надежда Vera/Вера "
  "Larisa/Лариса Daria|Darya/Дарья Ksenia|Kseniya|Xenia/Ксения Polina/Полина Valentina/Валентина Lyubov/Любовь Oksana/Оксана Alina/Алина Victoria|Viktoria/Виктория "
  "Evgenia|Yevgenia/Евгения Zoya/Зоя Nina/Нина Halyna/Галина Iryna/Ірина Oleksandra/Олександра Sofia|Sofiya/София Alla/Алла Inna/Инна Raisa/Раиса",
 .family = "Ivanov/Иванов Smirnov/Смирнов Kuznetsov/Кузнецов Popov/Попов Vasiliev|Vasilyev/Васильев Petrov/Петров Sokolov/Соколов Mikhailov/Михайлов Novikov/Новиков "
  "Fedorov|Fyodorov/Фёдоров Morozov/Морозов Volkov/Волков Alekseev|Alexeev/Алексеев Lebedev/Лебедев Semenov|Semyonov/Семёнов Egorov|Yegorov/Егоров Pavlov/Павлов Kozlov/Козлов "
  "Stepanov/Степанов Nikolaev|Nikolayev/Николаев Orlov/Орлов Andreev|Andreyev/Андреев Makarov/Макаров Nikitin/Никитин Zakharov/Захаров Zaitsev|Zaytsev/Зайцев Soloviev|Solovyov/Соловьёв "
  "Borisov/Борисов Yakovlev/Яковлев Grigoriev|Grigoryev/Григорьев Romanov/Романов Vorobiev|Vorobyov/Воробьёв Sergeev|Sergeyev/Сергеев Kuzmin/Кузьмин Frolov/Фролов Shevchenko/Шевченко "
  "Kovalenko/Коваленко Bondarenko/Бондаренко Tkachenko/Ткаченко Kravchenko/Кравченко Melnyk|Melnik/Мельник Boyko|Boiko/Бойко Koval/Коваль Polishchuk/Поліщук Tarasov/Тарасов Belov/Белов "
  "Komarov/Комаров Kiselev|Kiselyov/Киселёв Ilyin/Ильин Gusev/Гусев Titov/Титов Kuzmenko/Кузьменко Baranov/Баранов Kulikov/Куликов Polyakov/Поляков Chernov/Чернов",
 .stems = "Bel/Бел Bog/Бог Bor/Бор Bul/Бул Chern/Черн Dan/Дан Dol/Дол Dor/Дор Gal/Гал Gor/Гор Grom/Гром Kal/Кал Kar/Кар Kol/Кол Kon/Кон Kor/Кор Kos/Кос Krav/Крав Kul/Кул Lap/Лап Led/Лед "
  "Log/Лог Luk/Лук Mal/Мал Mar/Мар Med/Мед Mel/Мел Mor/Мор Nest/Нест Nov/Нов Ost/Ост Pan/Пан Pet/Пет Plat/Плат Pol/Пол Rod/Род Rud/Руд Rus/Рус Sal/Сал Sam/Сам Sel/Сел Ser/Сер Sid/Сид Sob/Соб "
  "Star/Стар Tar/Тар Tim/Тим Tit/Тит Tol/Тол Ur/Ур Var/Вар Ver/Вер Vin/Вин Vol/Вол Zag/Заг Zim/Зим Zol/Зол Zub/Зуб",
 .joints = "en/ен ar/ар ov/ов it/ит ol/ол ush/уш an/ан il/ил ak/ак",
 .endings = "ov/ов ev/ев in/ин enko/енко sky|skiy|ski/ский ko/ко chuk/чук uk/ук ets/ец nikov/ников yan/ян kin/кин chenko/ченко ich/ич tsev/цев shin/шин",
 .given_first = "", .given_second = "",
 .feminine = "ov=ova/ов=ова ev=eva/ев=ева in=ina/ин=ина sky=skaya/ский=ская skiy=skaya/ский=ская ski=skaya/ский=ская",
 .short_forms = "Alexander=Sasha,Sacha Aleksandr=Sasha Dmitry=Dima,Mitya Sergey=Seryozha Mikhail=Misha Ekaterina=Katya Natalia=Natasha Tatiana=Tanya Vladimir=Volodya,Vova "
  "Evgeny=Zhenya Maria=Masha Anastasia=Nastya Nikolay=Kolya Ivan=Vanya Svetlana=Sveta Yulia=Yulya Olga=Olya Elena=Lena Lyudmila=Lyuda Pavel=Pasha Alexey=Alyosha",
 .titles = "Mr Ms Dr Mrs"},
}};

}  // namespace datagen
