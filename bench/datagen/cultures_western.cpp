// SPDX-License-Identifier: Apache-2.0
// clang-format off
#include "culture.hpp"

namespace datagen {

const std::array<CultureText, 5> kWesternCultures = {{
{.id = CultureId::kEnglish, .common_family = 3400, .two_part = 6200,
 .men = "James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark "
  "Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Timothy Ronald Edward Jason Jeffrey Ryan Jacob Gary Nicholas "
  "Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Alexander Patrick Frank Raymond Jack Dennis "
  "Jerry Tyler Aaron Henry Douglas Peter Adam Nathan Zachary Walter Kyle Harold Carl Jeremy Keith Roger Gerald Ethan Arthur "
  "Terry Lawrence Sean Christian Albert Austin Joe Noah Graham Nigel Callum Liam Alan Ian Colin Derek Clive Trevor Barry "
  "Stuart Geoffrey Gareth Rhys Duncan Hamish Angus Declan Brendan Conor Leon Marcus Toby Felix Oscar Hugo Rupert Giles",
 .women = "Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Sandra Margaret Ashley "
  "Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Dorothy Rebecca Sharon Laura Cynthia Amy Kathleen "
  "Angela Shirley Brenda Emma Anna Pamela Nicole Samantha Katherine Christine Helen Debra Rachel Carolyn Janet Maria "
  "Catherine Heather Diane Olivia Julie Joyce Victoria Ruth Virginia Lauren Kelly Christina Joan Evelyn Judith Andrea "
  "Hannah Megan Cheryl Jacqueline Martha Madison Teresa Gloria Sara Janice Ann Kathryn Abigail Sophia Frances Jean Alice "
  "Judy Isabella Julia Grace Amber Denise Marilyn Beverly Charlotte Natalie Theresa Diana Brittany Doris Fiona Siobhan "
  "Gillian Claire Hazel Imogen Poppy Freya Bethan Morag Eilidh Niamh Orla Tamsin Philippa Rosalind Harriet Gemma",
 .family = "Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Thomas Moore Jackson Martin Lee Thompson "
  "White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Nelson Baker Hall Campbell Mitchell "
  "Carter Roberts Phillips Evans Turner Parker Edwards Collins Stewart Morris Murphy Cook Rogers Morgan Cooper Peterson "
  "Bailey Reed Kelly Howard Cox Ward Richardson Watson Brooks Wood James Bennett Gray Hughes Price Sanders Myers Long Ross "
  "Foster Powell Jenkins Perry Russell Sullivan Bell Coleman Butler Henderson Barnes Fisher Simmons Jordan Patterson Hamilton "
  "Graham Reynolds Griffin Wallace West Cole Hayes Bryant Gibson Ellis Stevens Murray Ford Marshall Owens Harrison McDonald "
  "Woods Kennedy Wells Henry Freeman Webb Tucker Burns Crawford Olson Simpson Porter Hunter Gordon Shaw Snyder Mason Dixon "
  "Hunt Hicks Holmes Palmer Black Robertson Boyd Rose Stone Fox Warren Mills Rice Daniels Ferguson Nichols Stephens Weaver "
  "Ryan Gardner Payne Grant Dunn Spencer Hawkins Arnold Pierce Hart Bradley Knight Elliott Cunningham Duncan Armstrong Hudson "
  "Carroll Lane Riley Andrews Ray Berry Perkins Johnston Matthews Richards Willis Carpenter Lawrence O'Brien O'Connor "
  "O'Sullivan O'Neill McCarthy MacDonald MacLeod McKenzie Davies Lloyd Griffiths Bevan Pritchard Fraser Sinclair Clarke",
 .stems = "Ash Thorn Black Brad Hart Whit Wood Hol Bram Stan Red Lang Nor Wins Hay Clif Haw Bur Cal Dun Fair Green Had Kirk "
  "Lin Marsh New Oak Pem Rad Sel Tat Under Wal Ather Bever Crom Dray Els Farn Gold Hemp Ing Kel Lock Mel Nun Ox Pres Rams Shep "
  "Stock Tem Up Wake Yar Birch Cran Den Easter Fen Glas Hest Knap Leigh Mal Nettle Pinch Row Sand Tarr Wether Wych Ald Bart",
 .joints = "er ing el en am on ar al is ow",
 .endings = "ton ham ley ford worth field wood man son bury wick shaw by don well ridge land croft bourne stead more holm cott "
  "gate low hurst combe dale stone well berry house mere smith wright ward ing ett lock bottom",
 .given_first = "", .given_second = "", .feminine = "",
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
 .titles = "Mr Mrs Ms Dr Miss Mr. Mrs. Dr. Prof"},

{.id = CultureId::kGerman, .common_family = 3200, .two_part = 6500,
 .men = "Thomas Michael Andreas Peter Stefan Christian Wolfgang Klaus Jürgen Hans Frank Uwe Bernd Matthias Martin Markus "
  "Alexander Sebastian Jan Daniel Tobias Florian Philipp Lukas Jonas Felix Maximilian Paul Leon Günter Dieter Helmut Werner "
  "Manfred Horst Gerhard Rainer Jörg Ralf Torsten Sven Dirk Holger Björn Marcel Kai Oliver Fabian Jens Rolf Karl Heinz Otto "
  "Hans-Peter Karl-Heinz Götz Jürg Lars Niklas Moritz Benedikt Volker Norbert Gregor Konrad Ansgar Detlef",
 .women = "Sabine Petra Monika Claudia Susanne Andrea Birgit Ursula Renate Karin Anna Julia Katharina Stefanie Nicole Christina "
  "Sandra Melanie Anja Katrin Heike Martina Angelika Gabriele Ingrid Helga Brigitte Christa Elke Barbara Ute Silke Kerstin "
  "Anke Bärbel Jutta Sonja Tanja Laura Lena Lea Hannah Sophie Marie Johanna Franziska Käthe Gisela Hildegard Erika Jana "
  "Vanessa Carolin Annika Ulrike Regina Rosemarie Anneliese Mareike Wiebke Dörte Margarete",
 .family = "Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf "
  "Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Schmitz Krause Meier Lehmann Schmid "
  "Schulze Maier Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Schubert Vogel "
  "Friedrich Keller Günther Frank Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht Schuster Simon Ludwig Böhm Winter "
  "Kraus Martin Schumacher Krämer Vogt Stein Jäger Otto Sommer Groß Seidel Heinrich Brandt Haas Schreiber Graf Dietrich Ziegler "
  "Kuhn Kühn Pohl Engel Horn Busch Bergmann Thomas Voigt Sauer Arnold Wolff Pfeiffer von_Berg Gruber Steiner Moser Egger Wyss",
 .stems = "Alt Berg Birk Brand Buch Burg Dorn Eber Eich Eis Fels Feld Forst Gold Grün Haber Hage Hasel Heide Hell Hirsch Hoch Holz "
  "Kalt Kirch König Krumm Lang Leit Lind Loh Mark Mühl Nieder Ober Ost Rauch Reich Ried Rosen Rot Sand Schön Stein Stock Strauß "
  "Tann Thal Unter Wald Weid Weiß Wiesen Winter Zell Ried Ammer Bött Drei Fried Glas Grau Hammer Kessel Kreuz Lauter Morgen",
 .joints = "en er el ing in es an",
 .endings = "mann er hofer bauer bach berger meier müller stein thal huber inger ner feld wald gruber brunner egger mayr häuser "
  "lechner hauser moser ling lein holz born kamp mühl rath dorfer wieser steiner schmidt schneider",
 .given_first = "", .given_second = "", .feminine = "",
 .short_forms = "Thomas=Tom Michael=Micha Alexander=Alex Sebastian=Basti Christian=Chris Matthias=Matze Johannes=Hannes Katharina=Kathi,Katja "
  "Stefanie=Steffi Christina=Tina Franziska=Franzi Gabriele=Gabi Susanne=Susi Maximilian=Max Margarete=Grete Andreas=Andi Tobias=Tobi "
  "Johanna=Hanna Philipp=Phil Benedikt=Bene Stefan=Steff Ursula=Uschi Rosemarie=Rosi Nicole=Nicky Daniel=Dani",
 .titles = "Herr Frau Dr. Prof. Dipl.-Ing."},

{.id = CultureId::kFrench, .common_family = 3000, .two_part = 6300,
 .men = "Jean Pierre Michel Philippe Alain Nicolas Christophe Patrick Daniel Bernard Frédéric Christian Laurent Éric Stéphane "
  "David Thierry Pascal Olivier Julien Sébastien Thomas François Jacques Guillaume Alexandre Antoine Mathieu Vincent Jérôme Bruno "
  "Gérard Didier Marc Romain Maxime Hugo Lucas Rémi Benoît Cédric Fabrice Hervé Yves André Louis Étienne Jean-Pierre Jean-Luc "
  "Jean-Marc Xavier Gilles Loïc Théo Clément Baptiste Aurélien Raphaël Noël",
 .women = "Marie Nathalie Isabelle Sylvie Catherine Martine Christine Françoise Valérie Sandrine Stéphanie Véronique Sophie Céline "
  "Chantal Patricia Anne Brigitte Julie Monique Aurélie Nicole Laurence Annie Émilie Dominique Virginie Corinne Élodie Christelle "
  "Camille Caroline Léa Sarah Cécile Jeanne Laura Emma Manon Chloé Hélène Agnès Mélanie Audrey Charlotte Claire Florence Delphine "
  "Marie-Claude Anne-Sophie Élise Joséphine Inès Zoé Maëlle Pauline Mathilde Lucie",
 .family = "Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefebvre Leroy Roux David Bertrand "
  "Morel Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Muller Lefèvre Faure André Mercier Blanc Guérin Boyer "
  "Garnier Chevalier François Legrand Gauthier Garcia Perrin Robin Clément Morin Nicolas Henry Roussel Mathieu Gautier Masson "
  "Marchand Duval Denis Dumont Marie Lemaire Noël Meyer Dufour Meunier Brun Blanchard Giraud Joly Rivière Lucas Brunet Gaillard "
  "Barbier Arnaud Martinez Gérard Roche Renard Schmitt Roy Leroux Colin Vidal Caron Picard Roger Fabre Aubert Lemoine Renaud Dumas "
  "Lacroix Olivier Philippe Bourgeois Pierre Benoît Rey Leclerc Payet Rolland Leclercq Guillaume Lecomte Lopez Jean Dupuy Hubert",
 .stems = "Beau Bell Bois Bour Brun Car Cham Char Clé Cour Dau Des Du For Gal Gau Gir Gran Guil Lab Lac Lam Lan Laf Len Mar Mont Mor "
  "Pel Per Pou Rav Ren Rich Riv Ros Rou Sal Sau Tail Tar Tou Val Ver Vig Vil Ber Bon Bert Cap Dam Del Fav Gend Jac Mal Nav",
 .joints = "el er an in ev il on ar is",
 .endings = "eau ier ard on et elle in aud ault ois ot and ère ieux ac at ert igny mont ville lon ret bert nier lin court val camp ay "
  "chet dier quet teau gnon zac nac",
 .given_first = "", .given_second = "", .feminine = "",
 .short_forms = "Alexandre=Alex Christophe=Chris Frédéric=Fred Sébastien=Seb Nicolas=Nico Stéphanie=Steph Catherine=Cathy Véronique=Véro "
  "Philippe=Phil Guillaume=Guigui Mathieu=Mat Caroline=Caro Isabelle=Isa Patricia=Pat Dominique=Dom Élisabeth=Babette Jean-Pierre=Jean,JP "
  "Emmanuel=Manu Virginie=Ginie Nathalie=Nat Sandrine=Sandra Josephine=Jo Maxime=Max Antoine=Tony",
 .titles = "M. Mme Mlle Dr Monsieur Madame"},

{.id = CultureId::kSpanish, .common_family = 7200, .two_part = 7000,
 .men = "Antonio José Manuel Francisco David Juan Javier Daniel Carlos Jesús Alejandro Miguel Rafael Pedro Pablo Ángel Sergio Jorge "
  "Fernando Luis Alberto Álvaro Diego Adrián Raúl Iván Rubén Enrique Óscar Ramón Vicente Andrés Joaquín Santiago Eduardo Víctor Mario "
  "Roberto Jaime Ignacio Salvador Ricardo Gabriel Emilio Julián Guillermo Hugo Tomás Agustín José_Luis Juan_Carlos José_Antonio Íñigo "
  "Arturo Gerardo Héctor Rodrigo Felipe Gonzalo Martín César Ernesto",
 .women = "María Carmen Ana Laura Isabel Cristina Marta Dolores Lucía Pilar Elena Sara Paula Raquel Rosa Beatriz Silvia Patricia Rocío "
  "Mónica Alba Irene Julia Mercedes Andrea Sofía Teresa Sonia Ángela Inés Alicia Sandra Susana Marina Yolanda Natalia Eva Margarita "
  "Claudia Esther Verónica Ángeles Inmaculada Carolina Nuria Begoña Encarnación Amparo Gabriela Valentina Ximena Guadalupe Fernanda "
  "María_José Ana_María Leticia Lorena Daniela Adriana Graciela",
 .family = "García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Hernández Ruiz Díaz Moreno Muñoz Álvarez "
  "Romero Gutiérrez Alonso Navarro Torres Domínguez Ramos Vázquez Ramírez Gil Serrano Morales Molina Blanco Suárez Castro Ortega Delgado "
  "Ortiz Marín Rubio Núñez Medina Sanz Castillo Iglesias Cortés Garrido Santos Guerrero Lozano Cano Cruz Méndez Flores Prieto Herrera Peña "
  "León Márquez Cabrera Gallego Calvo Vidal Campos Reyes Vega Fuentes Carrasco Díez Aguilar Caballero Nieto Santana Vargas Pascual Giménez "
  "Herrero Hidalgo Montero Lorenzo Santiago Benítez Durán Ibáñez Arias Mora Ferrer Carmona Vicente Rojas Soto Crespo Román Pastor Velasco "
  "Parra Sáez Moya Bravo Rivera Gallardo Soler Chávez Mendoza Guzmán Salazar Contreras Ríos Ávila Estrada Cárdenas Zamora Espinoza",
 .stems = "Alba Arran Bar Basal Bel Berm Cald Camp Can Carr Casti Cern Cob Elo Esco Etxe Fig Gal Goi Ibarr Iri Lar Lei Mend Mir Mont Oli "
  "Otx Pal Pen Que Rib Sala Sam Sev Sol Tor Urr Val Verd Vill Zab Zub Zarr",
 .joints = "ar er eg an ol end al ij",
 .endings = "eda ero ez illo ano al ondo eta aga alde osa ares ada ena iz uri olea ejo ilar onte ueta anos eira as era uela",
 .given_first = "", .given_second = "", .feminine = "",
 .short_forms = "José=Pepe Francisco=Paco,Fran Manuel=Manolo Antonio=Toño,Toni Dolores=Lola Pilar=Pili Ignacio=Nacho Jesús=Chus Rafael=Rafa "
  "Alejandro=Álex Enrique=Quique Guadalupe=Lupe Mercedes=Merche Carmen=Mamen Roberto=Beto Gabriela=Gaby Teresa=Tere Eduardo=Edu Santiago=Santi "
  "Cristina=Cris Isabel=Isa Alberto=Berto Concepción=Concha Inmaculada=Inma Margarita=Marga Beatriz=Bea Fernando=Nando Montserrat=Montse",
 .titles = "Sr. Sra. D. Dña. Dr. Srta."},

{.id = CultureId::kItalian, .common_family = 3300, .two_part = 6500,
 .men = "Giuseppe Marco Antonio Giovanni Francesco Andrea Alessandro Luca Roberto Mario Stefano Paolo Luigi Salvatore Matteo Davide "
  "Vincenzo Lorenzo Massimo Fabio Simone Claudio Maurizio Daniele Riccardo Pietro Domenico Angelo Giorgio Federico Carlo Michele Nicola "
  "Alberto Giacomo Tommaso Edoardo Filippo Gabriele Enrico Sergio Franco Bruno Emanuele Niccolò Raffaele Umberto Gianluca Gian_Paolo",
 .women = "Maria Anna Giulia Francesca Laura Paola Chiara Elena Sara Rosa Silvia Valentina Alessandra Angela Federica Martina Lucia "
  "Giovanna Barbara Roberta Elisa Cristina Simona Monica Teresa Daniela Stefania Claudia Patrizia Carla Giuseppina Antonella Sofia Aurora "
  "Giorgia Alice Ilaria Marta Serena Michela Ludovica Beatrice Caterina Annamaria Rosaria Concetta Nicoletta",
 .family = "Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti De_Luca Mancini Costa Giordano Rizzo "
  "Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile Martinelli Vitale Lombardo "
  "Serra Coppola De_Santis D'Angelo Marchetti Parisi Villa Conte Ferraro Ferri Fabbri Bianco Marini Grasso Valentini Messina Sala De_Angelis "
  "Gatti Pellegrini Palumbo Sanna Farina Rizzi Monti Cattaneo Morelli Amato Silvestri Mazza Testa Grassi Pellegrino Carbone Giuliani Benedetti "
  "Barone Rossetti Caputo Montanari Guerra Palmieri Bernardi Martino Fiore De_Rosa Ferretti Bellini Basile Riva Donati Piras Vitali Battaglia",
 .stems = "Alb Bar Bass Bell Ben Bert Bon Bor Cal Camp Cap Car Cas Cav Cer Cors Dom Fab Fav Fer Font Gal Gar Ghi Graz Lam Lan Mal Man Mar "
  "Maz Mel Mon Mor Nat Ner Pag Pal Pas Pav Per Piz Pol Raf Ric Sal San Sar Scar Ser Spa Tam Tar Tor Vac Val Ven Vis Zam Zan",
 .joints = "an in er el on ar at ol",
 .endings = "ini etti elli one acci ucci ato ani oni ari ese iello otti eri aldi ando isi osi iero igo usi enti azzo ucco etta",
 .given_first = "", .given_second = "", .feminine = "",
 .short_forms = "Giuseppe=Beppe,Pino Francesco=Franco,Checco Giovanni=Gianni Antonio=Tonino Alessandro=Ale,Sandro Salvatore=Totò,Turi Francesca=Franca "
  "Giuseppina=Pina Vincenzo=Enzo Domenico=Mimmo Lorenzo=Renzo Luigi=Gigi Alessandra=Ale,Sandra Valentina=Vale Federica=Fede Tommaso=Tommy "
  "Caterina=Rina Antonella=Anto Michele=Lele Gabriele=Lele Raffaele=Lello Roberta=Robi",
 .titles = "Sig. Sig.ra Dott. Dott.ssa Ing. Avv."},
}};

}  // namespace datagen
