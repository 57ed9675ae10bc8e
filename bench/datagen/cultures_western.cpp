// SPDX-License-Identifier: Apache-2.0
// clang-format off
#include "culture.hpp"

namespace datagen {

const std::array<CultureText, 5> kWesternCultures = {{
{.id = CultureId::kEnglish, .two_part = 6200,
 .men = "James*320 John*300 Robert*290 Michael*280 William*250 David*250 Richard*160 Thomas*150 Joseph*130 Charles*130 Christopher*120 Daniel*110 "
  "Matthew*100 Anthony Mark Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Timothy Ronald Edward Jason Jeffrey Ryan Jacob Gary Nicholas "
  "Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Alexander Patrick Frank Raymond Jack Dennis Jerry Tyler Aaron Henry "
  "Douglas Peter Adam Nathan Zachary Walter Kyle Harold Carl Jeremy Keith Roger Gerald Ethan Arthur Terry Lawrence Sean Christian Albert Austin Joe "
  "Noah Graham Nigel Callum Liam Alan Ian Colin Derek Clive Trevor Barry Stuart Geoffrey Gareth Rhys Duncan Hamish Angus Declan Brendan Conor Leon "
  "Marcus Toby Felix Oscar Hugo Rupert Giles Ben Luke Evan Dylan Logan Mason Owen Caleb Isaac Gavin Connor Cameron Hunter Jordan Cody Dustin Travis "
  "Shane Chad Bradley Joel Derrick Troy Curtis Craig Randy Wayne Dale Glenn Leslie Norman Ralph Roy Eugene Russell Louis Bobby Johnny Billy Howard "
  "Vincent Ernest Martin Phillip Earl Stanley Leonard Francis Dean Clifford Gordon Neil Simon Darren Lee Ashley Elliott Harvey Archie Alfie Freddie "
  "Theodore Lewis Reuben Rory Ewan Fergus Dominic Damian Adrian Julian Kieran Spencer Wesley Clayton Dwight Roland Cedric Neville Desmond Humphrey "
  "Edmund Alastair",
 .women = "Mary*240 Elizabeth*115 Patricia*105 Jennifer*105 Linda*100 Susan*95 Barbara*90 Sarah*85 Margaret*80 Karen*70 Emily*60 Jessica Lisa Nancy "
  "Betty Sandra Ashley Kimberly Donna Michelle Carol Amanda Melissa Deborah Stephanie Dorothy Rebecca Sharon Laura Cynthia Amy Kathleen Angela Shirley "
  "Brenda Emma Anna Pamela Nicole Samantha Katherine Christine Helen Debra Rachel Carolyn Janet Maria Catherine Heather Diane Olivia Julie Joyce "
  "Victoria Ruth Virginia Lauren Kelly Christina Joan Evelyn Judith Andrea Hannah Megan Cheryl Jacqueline Martha Madison Teresa Gloria Sara Janice Ann "
  "Kathryn Abigail Sophia Frances Jean Alice Judy Isabella Julia Grace Amber Denise Marilyn Beverly Charlotte Natalie Theresa Diana Brittany Doris "
  "Fiona Siobhan Gillian Claire Hazel Imogen Poppy Freya Bethan Morag Eilidh Niamh Orla Tamsin Philippa Rosalind Harriet Gemma Chloe Lucy Ella Lily "
  "Sophie Molly Amelia Jodie Stacey Kerry Tracey Paula Lorraine Maureen Sheila Joanne Alison Lesley Wendy Beth Tina Tracy Dawn Robin Kim Erin Kayla "
  "Alexis Lori Vanessa Kathy Tammy Peggy Crystal Carmen Cindy Rhonda Annie Lillian Rita Lucille Edna Ethel Norma Eleanor Clara Ellen April Valerie "
  "Leah Vivian Bernice Lydia Naomi Esther Marion Yvonne Marjorie June Vera Elsie Ivy Violet Daisy Ruby Scarlett Zoe Phoebe Jasmine Kirsty Ailsa "
  "Rhiannon Sian Cerys Roisin Aoife Miriam Audrey Loretta Wilma Nadine Candace Felicity Georgina Annabel Henrietta Cordelia Penelope Tabitha Verity Mary_Ann Sarah_Jane Mary_Beth Anna_Lee Mary_Jane Jo_Ann Mary_Lou Billie_Jean",
 .family = "Smith*95 Johnson*65 Williams*65 Jones*58 Brown*55 Davis*43 Taylor*40 Wilson*38 Miller*33 Thomas*31 Anderson*28 Moore*26 Jackson Martin Lee "
  "Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Nelson Baker Hall Campbell Mitchell Carter Roberts "
  "Phillips Evans Turner Parker Edwards Collins Stewart Morris Murphy Cook Rogers Morgan Cooper Peterson Bailey Reed Kelly Howard Cox Ward Richardson "
  "Watson Brooks Wood James Bennett Gray Hughes Price Sanders Myers Long Ross Foster Powell Jenkins Perry Russell Sullivan Bell Coleman Butler "
  "Henderson Barnes Fisher Simmons Jordan Patterson Hamilton Graham Reynolds Griffin Wallace West Cole Hayes Bryant Gibson Ellis Stevens Murray Ford "
  "Marshall Owens Harrison McDonald Woods Kennedy Wells Henry Freeman Webb Tucker Burns Crawford Olson Simpson Porter Hunter Gordon Shaw Snyder Mason "
  "Dixon Hunt Hicks Holmes Palmer Black Robertson Boyd Rose Stone Fox Warren Mills Rice Daniels Ferguson Nichols Stephens Weaver Ryan Gardner Payne "
  "Grant Dunn Spencer Hawkins Arnold Pierce Hart Bradley Knight Elliott Cunningham Duncan Armstrong Hudson Carroll Lane Riley Andrews Ray Berry "
  "Perkins Johnston Matthews Richards Willis Carpenter Lawrence O'Brien O'Connor O'Sullivan O'Neill McCarthy MacDonald MacLeod McKenzie Davies Lloyd "
  "Griffiths Bevan Pritchard Fraser Sinclair Clarke Barker Burton Chapman Chambers Cross Curtis Dawson Day Dean Dickson Doyle Drew Field Fleming "
  "Fletcher Floyd Francis French Frost George Gilbert Glover Goodwin Gregory Hale Hammond Hampton Hancock Harper Harvey Haynes Heath Hodges Holland "
  "Hopkins Horton Howell Hubbard Ingram Jacobs Jennings Joyce Kemp Kerr Lambert Larson Little Logan Lowe Lyons Mann Marsh Maxwell May McGregor McGuire "
  "McLean Miles Morrison Morton Moss Neal Newman Newton Norman Norris Osborne Owen Page Parsons Patrick Pearson Peck Pope Potter Pratt Quinn Ramsey "
  "Randall Reeves Reid Rhodes Robbins Roberson Rowe Sharp Shelton Skinner Sparks Steele Stephenson Stokes Strickland Summers Sutton Swanson Terry Todd "
  "Townsend Tyler Vaughn Wade Wallis Walsh Walters Walton Watkins Watts Webster Wheeler Whitehead Wilkins Wilkinson Winters Yates Atkinson Bowen Byrne "
  "Connolly Doherty Gallagher Gallacher Kavanagh Lynch MacKenzie McIntyre Nolan Buchanan Cameron Drummond Muir",
 .stems = "Ash Thorn Black Brad Hart Whit Wood Hol Bram Stan Red Lang Nor Wins Hay Clif Haw Bur Cal Dun Fair Green Had Kirk Lin Marsh New Oak Pem Rad "
  "Sel Tat Under Wal Ather Bever Crom Dray Els Farn Gold Hemp Ing Kel Lock Mel Nun Ox Pres Rams Shep Stock Tem Up Wake Yar Birch Cran Den Easter Fen "
  "Glas Hest Knap Leigh Mal Nettle Pinch Row Sand Tarr Wether Wych Ald Bart Alder Apple Arn Bagh Barn Beck Bex Bix Blen Bolt Bos Bow Bran Bret Brock "
  "Brom Buck Bux Can Carl Cass Chad Chat Chels Chil Chis Church Col Cop Cot Cray Crick Culver Dag Darl Dart Deep Dever Ding Dod Dul East Eccles Ed "
  "Elder Ever Ewe Far Fel Flax Ful Gad Garth Gos Grim Ham Han Harl Haver Hazel Heath Helms Hex Hin Hor Hux Idle Ivy Ken Kil Kings Led Lil Long Lud Lyd "
  "Map Med Mid Mil Mod Nether Nut Ock Orm Os Ot Over Pad Pains Peck Pick Port Quen Rain Rast Rock Roth Rother Scar Sed Skel Slade Spar Staf Stain Stil "
  "Stret Swin Syd Thet Thur Tid Till Tring Tut Twi Uls Wad Wald War Wat Wax Wend West Wil Win Wol Wrex Yel York",
 .joints = "er ing el en am on ar al is ow s in et or y man",
 .endings = "ton ham ley ford worth field wood man son bury wick shaw by don well ridge land croft bourne stead more holm cott gate low hurst combe "
  "dale stone well berry house mere smith wright ward ing ett lock bottom ey worthy stock mead moor leigh staff cote wyn strom",
 .men_first = "Bra Bren Bry Cal Cole Dar Dav Dev Don Ed El Fin Gar Har Jar Jay Ken Kel Lan Law Mal Mar Mor Nor Ray Rod Sher Stan Ter Ty Van Wel Wil "
  "Win",
 .men_second = "den don son ton vin ley rick lan mond ford win wood vis man ric lyn rell",
 .women_first = "Bri Bren Cari Char Dar Dor Em Eve Gay Jay Jo Ka Kay Ky La Lu Mar May Mel Mi Ra Ro Sha Shay Ta Tri Ve",
 .women_second = "ann beth jane lou lynn leen lyn na nna line lee ra rie rina belle dra lla lena la nda sha tta",
 .feminine = "",
 .short_forms = "Robert=Bob,Rob,Bobby William=Bill,Will,Billy Richard=Rick,Dick,Rich James=Jim,Jimmy,Jamie John=Jack,Johnny "
  "Michael=Mike,Mick Elizabeth=Liz,Beth,Betty,Lizzie Margaret=Maggie,Peggy,Meg Thomas=Tom,Tommy Joseph=Joe Charles=Charlie,Chuck "
  "Christopher=Chris,Kit Daniel=Dan,Danny Matthew=Matt Anthony=Tony Steven=Steve Stephen=Steve Andrew=Andy,Drew Joshua=Josh "
  "Kenneth=Ken,Kenny Timothy=Tim Ronald=Ron Edward=Ed,Ted,Eddie Jeffrey=Jeff Geoffrey=Geoff Nicholas=Nick Jonathan=Jon "
  "Benjamin=Ben Samuel=Sam Gregory=Greg Alexander=Alex,Sandy Patrick=Pat,Paddy Raymond=Ray Zachary=Zach Nathan=Nate Donald=Don "
  "Lawrence=Larry Gerald=Gerry Albert=Al,Bert Arthur=Art Douglas=Doug Walter=Walt Patricia=Pat,Trish,Patty Jennifer=Jen,Jenny "
  "Barbara=Barb,Babs Susan=Sue,Susie Jessica=Jess Kimberly=Kim Katherine=Kate,Kathy,Katie Catherine=Cathy,Kate Kathryn=Kathy "
  "Deborah=Deb,Debbie Debra=Deb,Debbie Stephanie=Steph Rebecca=Becky,Becca Sandra=Sandy Pamela=Pam Samantha=Sam Christine=Chris,Chrissie "
  "Christina=Tina,Chris Victoria=Vicky,Tori Virginia=Ginny Judith=Judy Jacqueline=Jackie Theresa=Terry,Tess Teresa=Terry Abigail=Abby "
  "Frances=Fran,Frankie Dorothy=Dot,Dottie Cynthia=Cindy Amanda=Mandy Melissa=Mel Angela=Angie Natalie=Nat Gillian=Gill Philippa=Pippa "
  "Harriet=Hattie Madison=Maddie Ann=Annie Martha=Marty Megan=Meg Diana=Di Diane=Di Helen=Nell Mary=Molly,Polly Sarah=Sally",
 .titles_men = "Mr Dr Mr. Dr. Prof", .titles_women = "Mrs Ms Dr Miss Mrs. Dr. Prof"},

{.id = CultureId::kGerman, .two_part = 6500,
 .men = "Michael*240 Peter*240 Thomas*230 Andreas*210 Wolfgang*170 Stefan*160 Christian*160 Klaus*160 Jürgen*160 Hans*130 Uwe*130 Frank*120 Bernd*120 "
  "Martin*120 Matthias*100 Markus Alexander Sebastian Jan Daniel Tobias Florian Philipp Lukas Jonas Felix Maximilian Paul Leon Günter Dieter Helmut "
  "Werner Manfred Horst Gerhard Rainer Jörg Ralf Torsten Sven Dirk Holger Björn Marcel Kai Oliver Fabian Jens Rolf Karl Heinz Otto Hans-Peter "
  "Karl-Heinz Götz Jürg Lars Niklas Moritz Benedikt Volker Norbert Gregor Konrad Ansgar Detlef Johannes Simon Dominik Patrick Kevin Dennis Julian "
  "Robert Johann Josef Franz Georg Anton Ludwig Hermann Friedrich Walter Siegfried Harald Joachim Lothar Eckhard Hartmut Burkhard Armin Gerd Ingo "
  "Jochen Roland Steffen Swen Thorsten Carsten Henning Hauke Malte Finn Elias Noah Luis Emil Jakob Samuel Vincent Erik Leonard Constantin Valentin "
  "Xaver Alois Sepp Ruben Mirko Silvio Ronny Enrico Maik René",
 .women = "Sabine*190 Ursula*190 Monika*180 Petra*170 Claudia*160 Susanne*160 Andrea*160 Renate*160 Karin*140 Anna*140 Birgit*130 Christina*110 Julia "
  "Katharina Stefanie Nicole Sandra Melanie Anja Katrin Heike Martina Angelika Gabriele Ingrid Helga Brigitte Christa Elke Barbara Ute Silke Kerstin "
  "Anke Bärbel Jutta Sonja Tanja Laura Lena Lea Hannah Sophie Marie Johanna Franziska Käthe Gisela Hildegard Erika Jana Vanessa Carolin Annika Ulrike "
  "Regina Rosemarie Anneliese Mareike Wiebke Dörte Margarete Sarah Lisa Nina Maria Elisabeth Eva Ilse Gerda Gertrud Irmgard Edith Waltraud Margot "
  "Edeltraud Marianne Heidi Doris Ruth Rita Cornelia Marion Simone Nadine Daniela Yvonne Jessica Jennifer Anne Manuela Bettina Iris Astrid Beate "
  "Dagmar Gudrun Inge Sigrid Elfriede Roswitha Christine Antje Maike Svenja Jasmin Emma Mia Emilia Clara Paula Charlotte Luisa Greta Mathilda Ida "
  "Frieda Theresa Verena Veronika Magdalena Leonie Pia Alina Judith Miriam Rebecca Nora",
 .family = "Müller*95 Schmidt*70 Schneider*40 Fischer*35 Weber*31 Meyer*30 Wagner*28 Becker*26 Schulz*26 Hoffmann*25 Schäfer Koch Bauer Richter Klein "
  "Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Schmitz Krause Meier Lehmann Schmid Schulze Maier "
  "Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Schubert Vogel Friedrich Keller Günther Frank Berger "
  "Winkler Roth Beck Lorenz Baumann Franke Albrecht Schuster Simon Ludwig Böhm Winter Kraus Martin Schumacher Krämer Vogt Stein Jäger Otto Sommer Groß "
  "Seidel Heinrich Brandt Haas Schreiber Graf Dietrich Ziegler Kuhn Kühn Pohl Engel Horn Busch Bergmann Thomas Voigt Sauer Arnold Wolff Pfeiffer "
  "von_Berg Gruber Steiner Moser Egger Wyss Ernst Fink Förster Freitag Fritz Geiger Gerlach Götz Hauser Heinz Held Hermann Hess Heß Hübner Jahn Jansen "
  "Janßen Jacob Kern Kirchner Kluge Knoll Kohl Kolb Kramer Kunz Kunze Kurz Lauer Lindner Link Löffler Maurer Mohr Nagel Nowak Opitz Ott Paul Petersen "
  "Philipp Pfaff Popp Probst Rau Reich Reinhardt Renner Ritter Riedel Röder Rose Rudolph Runge Sander Schaller Scherer Schilling Schlegel Schlüter "
  "Schober Schramm Schulte Seifert Siebert Sturm Stark Strobel Thiel Thiele Urban Ulrich Unger Wegner Weidner Weigel Wendt Wenzel Wirth Witt Zander "
  "Zeller Brunner Baur Bär Beyer Bayer Bader Blum Bock Bosch Brückner Burger Diehl Döring Dreher Ebert Eckert Eder Hein Heller",
 .stems = "Alt Berg Birk Brand Buch Burg Dorn Eber Eich Eis Fels Feld Forst Gold Grün Haber Hage Hasel Heide Hell Hirsch Hoch Holz Kalt Kirch König "
  "Krumm Lang Leit Lind Loh Mark Mühl Nieder Ober Ost Rauch Reich Ried Rosen Rot Sand Schön Stein Stock Strauß Tann Thal Unter Wald Weid Weiß Wiesen "
  "Winter Zell Ried Ammer Bött Drei Fried Glas Grau Hammer Kessel Kreuz Lauter Morgen Acker Amsel Apfel Baum Bein Bless Bruck Dietz Dürr Eck Ehren "
  "Engel Erl Esch Fink Frank Frosch Gauß Gerst Gries Halm Harn Herz Hoff Immel Jung Kaisers Kamm Kapp Kern Kloster Korn Kron Laub Lerch Lilien Linden "
  "Loch Maien Moos Nuss Pfeil Platt Quell Raben Rott Salz Schell Schlei Schwarz Siegl Speck Spiel Stern Sturm Teich Vogel Wachs Weg Weiler Wenn Wolf "
  "Zieg",
 .joints = "en er el ing in es an els ens ein",
 .endings = "mann er hofer bauer bach berger meier müller stein thal huber inger ner feld wald gruber brunner egger mayr häuser lechner hauser moser "
  "ling lein holz born kamp mühl rath dorfer wieser steiner schmidt schneider",
 .men_first = "Hans- Karl- Klaus- Jan- Ernst- Franz- Heinz- Wolf- Jörg- Paul- Georg- Johann_",
 .men_second = "",
 .women_first = "Anna- Anne- Marie- Eva- Rose- Hanna_ Maria_ Ann- Karin_ Lena- Ulla-",
 .women_second = "",
 .feminine = "",
 .short_forms = "Thomas=Tom Michael=Micha Alexander=Alex Sebastian=Basti Christian=Chris Matthias=Matze Johannes=Hannes Katharina=Kathi,Katja "
  "Stefanie=Steffi Christina=Tina Franziska=Franzi Gabriele=Gabi Susanne=Susi Maximilian=Max Margarete=Grete Andreas=Andi Tobias=Tobi "
  "Johanna=Hanna Philipp=Phil Benedikt=Bene Stefan=Steff Ursula=Uschi Rosemarie=Rosi Nicole=Nicky Daniel=Dani",
 .titles_men = "Herr Dr. Prof. Dipl.-Ing.", .titles_women = "Frau Dr. Prof. Dipl.-Ing."},

{.id = CultureId::kFrench, .two_part = 6300,
 .men = "Jean*280 Pierre*220 Michel*220 Philippe*190 Alain*160 Nicolas*150 Patrick*150 Christophe*140 Bernard*140 Daniel*120 Christian*120 "
  "Frédéric*110 Laurent Éric Stéphane David Thierry Pascal Olivier Julien Sébastien Thomas François Jacques Guillaume Alexandre Antoine Mathieu "
  "Vincent Jérôme Bruno Gérard Didier Marc Romain Maxime Hugo Lucas Rémi Benoît Cédric Fabrice Hervé Yves André Louis Étienne Jean-Pierre Jean-Luc "
  "Jean-Marc Xavier Gilles Loïc Théo Clément Baptiste Aurélien Raphaël Noël Arthur Jules Gabriel Adam Nathan Enzo Mathis Tom Léo Paul Simon Quentin "
  "Kevin Anthony Jérémy Florian Damien Fabien Ludovic Arnaud Franck Jean-François Jean-Claude Jean-Paul Jean-Michel Serge Claude René Roger Robert "
  "Raymond Marcel Henri Georges Maurice Lucien Roland Émile Gilbert Régis Thibault Valentin Samuel Victor Bastien Adrien Tristan Gaël Yann Erwan Denis "
  "Dominique Joël Lionel Sylvain Emmanuel Grégory Martial",
 .women = "Marie*330 Nathalie*170 Isabelle*160 Sylvie*150 Catherine*150 Martine*140 Françoise*140 Christine*130 Monique*120 Valérie*110 Sophie*110 "
  "Sandrine Stéphanie Véronique Céline Chantal Patricia Anne Brigitte Julie Aurélie Nicole Laurence Annie Émilie Dominique Virginie Corinne Élodie "
  "Christelle Camille Caroline Léa Sarah Cécile Jeanne Laura Emma Manon Chloé Hélène Agnès Mélanie Audrey Charlotte Claire Florence Delphine "
  "Marie-Claude Anne-Sophie Élise Joséphine Inès Zoé Maëlle Pauline Mathilde Lucie Jacqueline Jeannine Denise Simone Yvette Suzanne Odette Paulette "
  "Ginette Michèle Danielle Josiane Évelyne Bernadette Colette Annick Régine Ghislaine Karine Laetitia Sabrina Vanessa Séverine Magali Estelle Alice "
  "Margaux Marine Justine Anaïs Marion Océane Morgane Amandine Aurore Juliette Louise Rose Jade Lina Romane Clara Eva Lola Ambre Noémie Clémence "
  "Élisabeth Geneviève Marguerite Solange Béatrice Fabienne Maryse Muriel Pascale Armelle",
 .family = "Martin*42 Bernard*21 Thomas*19 Petit*18 Robert*18 Richard*17 Durand*16 Dubois*16 Moreau*15 Laurent*15 Simon Michel Lefebvre Leroy Roux "
  "David Bertrand Morel Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Muller Lefèvre Faure André Mercier Blanc Guérin Boyer Garnier "
  "Chevalier François Legrand Gauthier Garcia Perrin Robin Clément Morin Nicolas Henry Roussel Mathieu Gautier Masson Marchand Duval Denis Dumont "
  "Marie Lemaire Noël Meyer Dufour Meunier Brun Blanchard Giraud Joly Rivière Lucas Brunet Gaillard Barbier Arnaud Martinez Gérard Roche Renard "
  "Schmitt Roy Leroux Colin Vidal Caron Picard Roger Fabre Aubert Lemoine Renaud Dumas Lacroix Olivier Philippe Bourgeois Pierre Benoît Rey Leclerc "
  "Payet Rolland Leclercq Guillaume Lecomte Lopez Jean Dupuy Hubert Aubry Bailly Baron Benard Berger Besson Bigot Blanchet Boulanger Bouvier Breton "
  "Camus Carpentier Charles Charpentier Collet Cordier Cousin Da_Silva Daniel Delmas Deschamps Devaux Didier Dupuis Évrard Fleury Gay Germain Gilbert "
  "Gillet Gonzalez Grondin Guillot Guyot Hamon Hervé Huet Jacob Jacquet Jacques Julien Klein Lebrun Le_Gall Le_Roux Lebon Léger Legros Louis Maillard "
  "Mallet Marion Marchal Menard Millet Monnier Moulin Paris Pasquier Paul Pelletier Perez Perret Perrot Poirier Poulain Prévost Renault Rodriguez "
  "Royer Sanchez Schneider Tessier Vasseur Weber",
 .stems = "Beau Bell Bois Bour Brun Car Cham Char Clé Cour Dau Des Du For Gal Gau Gir Gran Guil Lab Lac Lam Lan Laf Len Mar Mont Mor Pel Per Pou Rav "
  "Ren Rich Riv Ros Rou Sal Sau Tail Tar Tou Val Ver Vig Vil Ber Bon Bert Cap Dam Del Fav Gend Jac Mal Nav Aub Bar Bau Bel Bla Bou Bre Bro Cail Cal "
  "Can Cas Cau Cha Cho Clo Col Cor Cou Cré Dal Dan Den Dom Dra Dur Fal Fer Fil Fleu Fou Fro Gai Gas Ger Gou Gro Hau Her Hou Jau Jol Jou Las Lau Lav "
  "Leb Lem Ler Lor Mag Mai Man Mau Men Mer Mir Mou Mus Nau Neu Nor Pas Pay Pey Pla Poi Pra Pru Qué Rai Ram Rey Rob Roc Rol Sab Sar Sav Ser Sou Tal Tau "
  "Thé Tho Tri Vau Ven Vin",
 .joints = "el er an in ev il on ar is",
 .endings = "eau ier ard on et elle in aud ault ois ot and ère ieux ac at ert igny mont ville lon ret bert nier lin court val camp ay chet dier quet "
  "teau gnon zac nac",
 .men_first = "Jean- Pierre- Marc- Louis- Charles- Paul- Jean_ Georges-",
 .men_second = "",
 .women_first = "Marie- Anne- Marie_ Jeanne- Rose- Lou- Anna- Ève-",
 .women_second = "",
 .feminine = "",
 .short_forms = "Alexandre=Alex Christophe=Chris Frédéric=Fred Sébastien=Seb Nicolas=Nico Stéphanie=Steph Catherine=Cathy Véronique=Véro "
  "Philippe=Phil Guillaume=Guigui Mathieu=Mat Caroline=Caro Isabelle=Isa Patricia=Pat Dominique=Dom Élisabeth=Babette Jean-Pierre=Jean,JP "
  "Emmanuel=Manu Virginie=Ginie Nathalie=Nat Sandrine=Sandra Josephine=Jo Maxime=Max Antoine=Tony",
 .titles_men = "M. Dr Monsieur", .titles_women = "Mme Mlle Dr Madame"},

{.id = CultureId::kSpanish, .two_part = 7000,
 .men = "Antonio*290 José*260 Manuel*250 Francisco*210 Juan*190 David*170 Javier*150 Daniel*140 Carlos*140 Jesús*110 Alejandro*110 Miguel*110 Rafael "
  "Pedro Pablo Ángel Sergio Jorge Fernando Luis Alberto Álvaro Diego Adrián Raúl Iván Rubén Enrique Óscar Ramón Vicente Andrés Joaquín Santiago "
  "Eduardo Víctor Mario Roberto Jaime Ignacio Salvador Ricardo Gabriel Emilio Julián Guillermo Hugo Tomás Agustín José_Luis Juan_Carlos José_Antonio "
  "Íñigo Arturo Gerardo Héctor Rodrigo Felipe Gonzalo Martín César Ernesto Marcos Mateo Leo Nicolás Samuel Lucas Ismael Aitor Iker Mikel Xavier Jordi "
  "Marc Pau Sebastián Esteban Mariano Lorenzo Domingo Gregorio Fermín Aurelio Benito Germán Alfonso Alfredo Armando Ramiro Rogelio Saúl Omar Efraín "
  "Abel Bruno César_Augusto",
 .women = "María*300 Carmen*190 Ana*150 Isabel*140 Laura*130 Cristina*120 Marta*110 Dolores*110 Lucía*110 Pilar*100 Elena*100 Sara Paula Raquel Rosa "
  "Beatriz Silvia Patricia Rocío Mónica Alba Irene Julia Mercedes Andrea Sofía Teresa Sonia Ángela Inés Alicia Sandra Susana Marina Yolanda Natalia "
  "Eva Margarita Claudia Esther Verónica Ángeles Inmaculada Carolina Nuria Begoña Encarnación Amparo Gabriela Valentina Ximena Guadalupe Fernanda "
  "María_José Ana_María Leticia Lorena Daniela Adriana Graciela Josefa Antonia Francisca Concepción Consuelo Rosario Montserrat Núria Ainhoa Leire "
  "Noelia Nerea Celia Carla Noa Martina Emma Valeria Ariadna Blanca Clara Aurora Victoria Vanesa Tamara Miriam Gloria Luisa Juana Manuela Emilia "
  "Esperanza Araceli Milagros Remedios Rebeca Lidia Marisol Catalina Camila Renata Jimena",
 .family = "García*310 Rodríguez*195 González*195 Fernández*190 López*185 Martínez*175 Sánchez*170 Pérez*165 Gómez*105 Martín*100 Jiménez*85 "
  "Hernández*80 Ruiz Díaz Moreno Muñoz Álvarez Romero Gutiérrez Alonso Navarro Torres Domínguez Ramos Vázquez Ramírez Gil Serrano Morales Molina "
  "Blanco Suárez Castro Ortega Delgado Ortiz Marín Rubio Núñez Medina Sanz Castillo Iglesias Cortés Garrido Santos Guerrero Lozano Cano Cruz Méndez "
  "Flores Prieto Herrera Peña León Márquez Cabrera Gallego Calvo Vidal Campos Reyes Vega Fuentes Carrasco Díez Aguilar Caballero Nieto Santana Vargas "
  "Pascual Giménez Herrero Hidalgo Montero Lorenzo Santiago Benítez Durán Ibáñez Arias Mora Ferrer Carmona Vicente Rojas Soto Crespo Román Pastor "
  "Velasco Parra Sáez Moya Bravo Rivera Gallardo Soler Chávez Mendoza Guzmán Salazar Contreras Ríos Ávila Estrada Cárdenas Zamora Espinoza Pardo Rey "
  "Otero Lara Luna Robles Salinas Galán Esteban Valero Heredia Beltrán Aranda Cuesta Villanueva Bernal Mateo Macías Trujillo Palacios Casado Carrera "
  "Miranda Rivas Millán Quintero Valencia Acosta Aguirre Cervantes Figueroa Franco Juárez Maldonado Montoya Orozco Pacheco Padilla Peralta Pineda "
  "Ponce Rangel Rosales Sandoval Solís Tapia Trejo Valdez Villarreal Zúñiga",
 .stems = "Alba Arran Bar Basal Bel Berm Cald Camp Can Carr Casti Cern Cob Elo Esco Etxe Fig Gal Goi Ibarr Iri Lar Lei Mend Mir Mont Oli Otx Pal Pen "
  "Que Rib Sala Sam Sev Sol Tor Urr Val Verd Vill Zab Zub Zarr Aba Agu Alar Alc Ald Almo And Ara Arc Arg Ast Ayal Bad Bald Balles Barr Benav Bol Bor "
  "Burg Cant Card Carv Cifu Cord Cov Cres Dur Ech Esp Est Fer Font Fuen Galv Gand Gar Gran Guev Herr Hinoj Huer Jar Lab Lag Lam Led Leg Lern Liz Llan "
  "Lon Loz Lug Mad Mald Manz Mat Medr Mel Men Moll Morc Nav Neb Och Ol Ont Ord Otal Pach Palom Pard Pas Ped Peñ Pied Pin Plaz Quir Ram Reb Red Rios "
  "Rob Rom Ros Sald Salt Sant Sar Seg Ser Sos Tal Tej Toled Torr Tru Ull Unz Var Vel Vid Yag Zald Zam Zor",
 .joints = "ar er eg an ol end al ij",
 .endings = "eda ero ez illo ano al ondo eta aga alde osa ares ada ena iz uri olea ejo ilar onte ueta anos eira as era uela",
 .men_first = "José_ Juan_ Luis_ Miguel_ Francisco_ Carlos_ Jesús_ Víctor_ Pedro_ Marco_",
 .men_second = "",
 .women_first = "María_ Ana_ Rosa_ Luz_ Eva_ Laura_ Martha_ Carmen_",
 .women_second = "",
 .feminine = "",
 .short_forms = "José=Pepe Francisco=Paco,Fran Manuel=Manolo Antonio=Toño,Toni Dolores=Lola Pilar=Pili Ignacio=Nacho Jesús=Chus Rafael=Rafa "
  "Alejandro=Álex Enrique=Quique Guadalupe=Lupe Mercedes=Merche Carmen=Mamen Roberto=Beto Gabriela=Gaby Teresa=Tere Eduardo=Edu Santiago=Santi "
  "Cristina=Cris Isabel=Isa Alberto=Berto Concepción=Concha Inmaculada=Inma Margarita=Marga Beatriz=Bea Fernando=Nando Montserrat=Montse",
 .titles_men = "Sr. D. Dr.", .titles_women = "Sra. Dña. Dr. Srta."},

{.id = CultureId::kItalian, .two_part = 6500,
 .men = "Giuseppe*330 Giovanni*240 Antonio*230 Francesco*180 Mario*180 Luigi*170 Marco*160 Andrea*160 Roberto*150 Alessandro*140 Stefano*130 Paolo*120 "
  "Luca Salvatore Matteo Davide Vincenzo Lorenzo Massimo Fabio Simone Claudio Maurizio Daniele Riccardo Pietro Domenico Angelo Giorgio Federico Carlo "
  "Michele Nicola Alberto Giacomo Tommaso Edoardo Filippo Gabriele Enrico Sergio Franco Bruno Emanuele Niccolò Raffaele Umberto Gianluca Gian_Paolo "
  "Christian Diego Dario Giulio Guido Ivan Ettore Ernesto Renato Sandro Silvano Silvio Ugo Valerio Vittorio Walter Alfredo Aldo Armando Cesare Corrado "
  "Danilo Dino Elio Emilio Fabrizio Gaetano Gennaro Giancarlo Gino Italo Ivano Leonardo Luciano Manuel Mattia Mauro Mirko Nino Ottavio Samuele Santo "
  "Tiziano Achille Biagio Carmine Ciro Ignazio Rocco Saverio",
 .women = "Maria*480 Anna*230 Rosa*140 Angela*120 Giovanna*120 Giuseppina*120 Francesca*110 Lucia*110 Teresa*110 Laura*100 Paola*90 Giulia Chiara "
  "Elena Sara Silvia Valentina Alessandra Federica Martina Barbara Roberta Elisa Cristina Simona Monica Daniela Stefania Claudia Patrizia Carla "
  "Antonella Sofia Aurora Giorgia Alice Ilaria Marta Serena Michela Ludovica Beatrice Caterina Annamaria Rosaria Concetta Nicoletta Adriana Alba Alda "
  "Ada Agnese Alessia Arianna Assunta Camilla Carmela Carolina Cinzia Daria Debora Donatella Eleonora Emanuela Emma Filomena Flavia Franca Gabriella "
  "Gianna Gina Graziella Ginevra Grazia Irene Jessica Lara Letizia Liliana Lorena Luisa Manuela Margherita Marina Milena Mirella Nadia Natalina Noemi "
  "Ornella Rita Rossella Sabrina Silvana Sonia Tiziana Vanessa Veronica Vincenza Vittoria",
 .family = "Rossi*43 Russo*30 Ferrari*26 Esposito*23 Bianchi*20 Romano*19 Colombo*18 Ricci*16 Marino*15 Greco*15 Bruno Gallo Conti De_Luca Mancini "
  "Costa Giordano Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile Martinelli Vitale "
  "Lombardo Serra Coppola De_Santis D'Angelo Marchetti Parisi Villa Conte Ferraro Ferri Fabbri Bianco Marini Grasso Valentini Messina Sala De_Angelis "
  "Gatti Pellegrini Palumbo Sanna Farina Rizzi Monti Cattaneo Morelli Amato Silvestri Mazza Testa Grassi Pellegrino Carbone Giuliani Benedetti Barone "
  "Rossetti Caputo Montanari Guerra Palmieri Bernardi Martino Fiore De_Rosa Ferretti Bellini Basile Riva Donati Piras Vitali Battaglia Orlando Rocca "
  "Neri Negri Milani Pace Poli Rota Ruggiero Sorrentino Valente Vitiello Zanella Zanetti Bassi Basso Bernardini Bertolini Bianchini Bonetti Bruni "
  "Calabrese Cirillo Cocco Costantini D'Agostino D'Amico De_Simone De_Marco De_Martino Deiana Di_Stefano Fadda Ferraioli Fusco Galante Gargiulo Giorgi "
  "Guidi Landi Locatelli Longhi Lupo Manfredi Marchi Melis Meloni Merlo Mele Mura Napolitano Olivieri Pagano Papa Perrone Piazza Pini Proietti "
  "Quaranta Raimondi Ruggeri Salvi Sartori Scala Simonetti Spinelli Stefani Tosi Trevisan Ventura Volpe",
 .stems = "Alb Bar Bass Bell Ben Bert Bon Bor Cal Camp Cap Car Cas Cav Cer Cors Dom Fab Fav Fer Font Gal Gar Ghi Graz Lam Lan Mal Man Mar Maz Mel Mon "
  "Mor Nat Ner Pag Pal Pas Pav Per Piz Pol Raf Ric Sal San Sar Scar Ser Spa Tam Tar Tor Vac Val Ven Vis Zam Zan Ald Amb And Ant Arm Bag Bal Ban Barb "
  "Baz Berg Bian Bol Bos Bran Bres Bus Can Cant Carl Cat Chi Ciam Col Cond Cos Cres Dal Dan Dond Fal Fan Fed Fil Fin Fol Fran Frig Gab Gand Gas Gel "
  "Ger Giac Gir Gob Gris Guid Iac Lav Laz Lin Lor Luc Mac Mag Marc Mat Mic Mil Mol Mos Nal Nic Nov Or Ott Pac Pan Pel Pes Pic Pin Pis Pon Pran Rad Ran "
  "Rav Rig Rom Ros Rub Sab Sac Salv Sant Sav Scal Sig Sor Sper Stef Tad Tav Tes Tom Tos Tras Trev Tur Ub Vacc Vas Vec Ver Vic Vit Vol Zac Zen Zuc",
 .joints = "an in er el on ar at ol",
 .endings = "ini etti elli one acci ucci ato ani oni ari ese iello otti eri aldi ando isi osi iero igo usi enti azzo ucco etta",
 .men_first = "Gian Gian_ Pier Giovanni_ Marco_ Carlo_ Luca_",
 .men_second = "",
 .women_first = "Maria_ Anna Anna_ Rosa_ Maria Lucia_ Elena_",
 .women_second = "",
 .feminine = "",
 .short_forms = "Giuseppe=Beppe,Pino Francesco=Franco,Checco Giovanni=Gianni Antonio=Tonino Alessandro=Ale,Sandro Salvatore=Totò,Turi Francesca=Franca "
  "Giuseppina=Pina Vincenzo=Enzo Domenico=Mimmo Lorenzo=Renzo Luigi=Gigi Alessandra=Ale,Sandra Valentina=Vale Federica=Fede Tommaso=Tommy "
  "Caterina=Rina Antonella=Anto Michele=Lele Gabriele=Lele Raffaele=Lello Roberta=Robi",
 .titles_men = "Sig. Dott. Ing. Avv.", .titles_women = "Sig.ra Dott.ssa Ing. Avv."},
}};

}  // namespace datagen
