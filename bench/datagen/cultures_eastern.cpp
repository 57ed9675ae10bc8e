// SPDX-License-Identifier: Apache-2.0
// clang-format off
#include "culture.hpp"

namespace datagen {

const std::array<CultureText, 7> kEasternCultures = {{
{.id = CultureId::kGreek, .two_part = 6800,
 .men = "Giorgos|Georgios|George/Γιώργος*1050 Giannis|Ioannis|Yannis/Γιάννης*880 Kostas|Konstantinos|Costas/Κώστας*800 Dimitris|Dimitrios/Δημήτρης*760 "
  "Nikos|Nikolaos/Νίκος*700 Panagiotis/Παναγιώτης*450 Christos/Χρήστος*350 Vasilis|Vassilis|Vasileios/Βασίλης*350 Thanasis|Athanasios/Θανάσης*250 "
  "Michalis|Michail/Μιχάλης*220 Spyros|Spiros/Σπύρος Stelios/Στέλιος Antonis|Antonios/Αντώνης Alexandros/Αλέξανδρος Petros/Πέτρος Manolis/Μανώλης "
  "Andreas/Ανδρέας Stavros/Σταύρος Theodoros|Thodoris/Θεόδωρος Apostolos/Απόστολος Grigoris/Γρηγόρης Ilias|Elias/Ηλίας Lefteris/Λευτέρης Aris/Άρης "
  "Angelos/Άγγελος Anastasios|Tasos/Αναστάσιος Anestis/Ανέστης Argyris/Αργύρης Charalambos|Haralambos/Χαράλαμπος Efthymios|Thymios/Ευθύμιος "
  "Emmanouil/Εμμανουήλ Evangelos|Vangelis/Ευάγγελος Filippos/Φίλιππος Fotis/Φώτης Kyriakos/Κυριάκος Leonidas/Λεωνίδας Loukas/Λουκάς Markos/Μάρκος "
  "Marios/Μάριος Nektarios/Νεκτάριος Orestis/Ορέστης Paris/Πάρης Pavlos/Παύλος Savvas/Σάββας Sotiris/Σωτήρης Stefanos/Στέφανος Thomas/Θωμάς "
  "Zisis/Ζήσης",
 .women = "Maria/Μαρία*1050 Eleni|Elena/Ελένη*750 Katerina|Aikaterini/Κατερίνα*620 Vasiliki/Βασιλική*480 Sofia/Σοφία*400 Georgia/Γεωργία*380 "
  "Angeliki|Aggeliki/Αγγελική*360 Dimitra/Δήμητρα*330 Ioanna/Ιωάννα*320 Konstantina/Κωνσταντίνα*300 Anna/Άννα Panagiota/Παναγιώτα Evangelia/Ευαγγελία "
  "Christina/Χριστίνα Despina/Δέσποινα Paraskevi/Παρασκευή Fotini/Φωτεινή Anastasia/Αναστασία Chrysa/Χρύσα Stavroula/Σταυρούλα Athina/Αθηνά "
  "Kalliopi/Καλλιόπη Theodora/Θεοδώρα Zoi|Zoe/Ζωή Alexandra/Αλεξάνδρα Anthi/Ανθή Antonia/Αντωνία Argyro/Αργυρώ Aspasia/Ασπασία Chrysoula/Χρυσούλα "
  "Danai/Δανάη Eftychia/Ευτυχία Eirini|Irini/Ειρήνη Elisavet/Ελισάβετ Eugenia|Evgenia/Ευγενία Ifigenia/Ιφιγένεια Kyriaki/Κυριακή Lydia/Λυδία "
  "Magdalini/Μαγδαληνή Marina/Μαρίνα Melina/Μελίνα Nefeli/Νεφέλη Niki/Νίκη Olga/Όλγα Olympia/Ολυμπία Penelope/Πηνελόπη Polyxeni/Πολυξένη "
  "Styliani/Στυλιανή Varvara/Βαρβάρα Vaia/Βάια",
 .family = "Papadopoulos/Παπαδόπουλος*85 Vlachos/Βλάχος*32 Angelopoulos|Aggelopoulos/Αγγελόπουλος*28 Nikolaidis/Νικολαΐδης*28 Georgiou/Γεωργίου*27 "
  "Papadakis/Παπαδάκης*25 Petrou/Πέτρου*24 Dimitriou/Δημητρίου*24 Athanasiou/Αθανασίου Panagiotopoulos/Παναγιωτόπουλος Papantoniou/Παπαντωνίου "
  "Antoniou/Αντωνίου Ioannidis/Ιωαννίδης Economou|Oikonomou/Οικονόμου Christodoulou/Χριστοδούλου Makris/Μακρής Karagiannis/Καραγιάννης "
  "Vasileiou/Βασιλείου Alexiou/Αλεξίου Konstantinidis/Κωνσταντινίδης Pappas/Παππάς Theodorou/Θεοδώρου Samaras/Σαμαράς Kostopoulos/Κωστόπουλος "
  "Lambrou|Lamprou/Λάμπρου Alexopoulos/Αλεξόπουλος Anagnostopoulos/Αναγνωστόπουλος Anastasiou/Αναστασίου Apostolou/Αποστόλου Arvanitis/Αρβανίτης "
  "Christou/Χρήστου Dimopoulos/Δημόπουλος Fotopoulos/Φωτόπουλος Giannopoulos/Γιαννόπουλος Grigoriou/Γρηγορίου Iliopoulos/Ηλιόπουλος "
  "Karagiorgos/Καραγιώργος Katsaros/Κατσαρός Kyriakou/Κυριακού Lazaridis/Λαζαρίδης Manolis/Μανώλης Mavridis/Μαυρίδης Michailidis/Μιχαηλίδης "
  "Moraitis/Μωραΐτης Nikolaou/Νικολάου Papageorgiou/Παπαγεωργίου Papaioannou/Παπαϊωάννου Papanikolaou/Παπανικολάου Pavlidis/Παυλίδης Raptis/Ράπτης "
  "Sideris/Σιδέρης Stavropoulos/Σταυρόπουλος Stefanidis/Στεφανίδης Theodoridis/Θεοδωρίδης Tsakiris/Τσακίρης Xenakis/Ξενάκης Zervas/Ζέρβας",
 .stems = "Alex/Αλεξ Anast/Αναστ Andr/Ανδρ Arg/Αργ Dom/Δομ Drak/Δρακ Fot/Φωτ Galan/Γαλαν Iak/Ιακ Kal/Καλ Kan/Καν Kap/Καπ Kara/Καρα Kats/Κατσ Kond/Κονδ "
  "Kour/Κουρ Kyr/Κυρ Lam/Λαμ Leon/Λεον Louk/Λουκ Man/Μαν Mar/Μαρ Mel/Μελ Mich/Μιχ Mour/Μουρ Pan/Παν Papa/Παπα Pav/Παυ Rap/Ραπ Sakell/Σακελλ Sar/Σαρ "
  "Sim/Σιμ Soti/Σωτη Stam/Σταμ Stef/Στεφ Tri/Τρι Tsa/Τσα Val/Βαλ Xan/Ξαν Zaf/Ζαφ Zer/Ζερ Agor/Αγορ Aggel/Αγγελ Ant/Αντ Apost/Αποστ Arv/Αρβ Ath/Αθ "
  "Bal/Μπαλ Bour/Μπουρ Chal/Χαλ Char/Χαρ Chatzi/Χατζη Christ/Χριστ Dask/Δασκ Del/Δελ Dion/Διον Doul/Δουλ Fil/Φιλ Frag/Φραγ Gal/Γαλ Ger/Γερ Giann/Γιανν "
  "Gour/Γουρ Kall/Καλλ Kar/Καρ Kast/Καστ Kef/Κεφ Kol/Κολ Kost/Κωστ Krit/Κριτ Lag/Λαγ Lazar/Λαζαρ Mak/Μακ Mant/Μαντ Mav/Μαυ Met/Μετ Mit/Μητ Nik/Νικ "
  "Orf/Ορφ Pap/Παπ Pet/Πετ Piss/Πισσ Pol/Πολ Rig/Ριγ Rous/Ρουσ Sav/Σαβ Sid/Σιδ Skl/Σκλ Sot/Σωτ Spil/Σπηλ Stav/Σταυ Tas/Τασ Tol/Τολ Tour/Τουρ Vas/Βασ "
  "Vel/Βελ Ver/Βερ Vog/Βογ Vour/Βουρ Zan/Ζαν Zis/Ζησ",
 .joints = "an/αν on/ον ar/αρ at/ατ el/ελ iad/ιαδ",
 .endings = "opoulos/όπουλος idis/ίδης akis/άκης atos/άτος akos/άκος ellis/έλλης iou/ίου as/άς oglou/όγλου elis/ελής outsos/ούτσος ias/ίας inos/ινός "
  "eris/ερής aris/άρης",
 .men_first = "",
 .men_second = "",
 .women_first = "",
 .women_second = "",
 .feminine = "opoulos=opoulou/όπουλος=οπούλου idis=idou/ίδης=ίδου akis=aki/άκης=άκη atos=atou/άτος=άτου ellis=elli/έλλης=έλλη aris=ari/άρης=άρη",
 .short_forms = "Konstantinos=Kostas,Dinos Alexandros=Alekos,Alex Katerina=Kate,Rina Dimitris=Mimis Panagiotis=Panos,Takis Theodoros=Thodoris Vasiliki=Vicky Georgia=Gogo Konstantina=Nantia "
  "Panagiota=Giota Angeliki=Lina Ioanna=Nana Evangelia=Litsa Eleni=Lena Apostolos=Tolis",
 .titles_men = "Mr Dr κ.", .titles_women = "Mrs Dr κα"},

{.id = CultureId::kTurkish, .two_part = 7000,
 .men = "Mehmet*430 Mustafa*370 Ahmet*320 Ali*310 Hüseyin*240 Hasan*220 İbrahim*180 İsmail*150 Osman*140 Murat*140 Yusuf*130 Ömer Ramazan Halil "
  "Süleyman Abdullah Mahmut Recep Salih Fatih Kadir Emre Hakan Serkan Burak Can Kerem Onur Tolga Volkan Cem Barış Efe Arda Uğur Çağlar Şükrü Gökhan "
  "Yasin Orhan Cemal Erdem Kemal Selim Sinan Tuncay Umut Yavuz Abdulkadir Adem Adnan Akın Alper Ayhan Aziz Bahadır Baran Batuhan Bayram Bekir Berat "
  "Berk Bilal Bora Bülent Cengiz Cihan Çağrı Davut Deniz Doğan Emin Emir Engin Enes Ercan Erdal Erhan Erkan Erol Ersin Esat Faruk Ferhat Fikret Furkan "
  "Haluk Hamza Harun Haydar Hikmet İlhan İlker Kaan Kenan Kerim Koray Köksal Levent Mert Metin Muhammed Muhammet Nihat Nuri Okan Oğuz Özgür Özkan Rıza "
  "Sabri Sadık Samet Savaş Sedat Sefa Semih Serdar Soner Şahin Şenol Taner Tarık Turgut Tuğrul Ufuk Veli Yakup Yaşar Yiğit Zafer Zeki",
 .women = "Fatma*480 Ayşe*430 Emine*340 Hatice*330 Zeynep*260 Elif*200 Meryem*140 Zehra*110 Şerife*100 Sultan*100 Hanife*90 Merve Havva Zeliha Esra "
  "Özlem Yasemin Büşra Gülsüm Songül Hülya Sevgi Derya Ebru Sibel Pınar Gamze Selin Defne Ece Nur İrem Çiğdem Gül Canan Aylin Nazlı Şule Ülkü Tuğba "
  "Filiz Melek Aslı Nihal Dilek Burcu Sevim Leyla Arzu Asiye Asuman Ayla Aysel Ayten Azra Banu Başak Belgin Berna Betül Beyza Birsen Cemile Damla "
  "Demet Deniz Dilara Dudu Ecrin Eda Elmas Eylül Fadime Feride Figen Funda Füsun Gizem Gülay Gülcan Güler Gülşen Güneş Hacer Halime Handan İlayda İpek "
  "Kadriye Kübra Mine Mukaddes Müge Münevver Nagihan Nalan Naz Necla Neriman Nesrin Neşe Nilgün Nilüfer Nuran Nuray Nurcan Nuriye Oya Öykü Özge Pelin "
  "Perihan Rabia Rukiye Saadet Safiye Seda Sema Serap Sevda Sevil Sevinç Sezen Sinem Solmaz Suna Şengül Tuba Tülay Tülin Türkan Vildan Yıldız Zerrin",
 .family = "Yılmaz*160 Kaya*112 Demir*106 Şahin*88 Çelik*86 Yıldız*82 Yıldırım*76 Öztürk*76 Aydın*68 Özdemir*60 Arslan*56 Doğan Kılıç Aslan Çetin Kara "
  "Koç Kurt Özkan Şimşek Polat Korkmaz Çakır Erdoğan Yavuz Can Acar Güneş Aktaş Bozkurt Bulut Keskin Ünal Turan Gül Özcan Işık Avcı Tekin Karaca Taş "
  "Köse Yüksel Ateş Aksoy Uçar Güler Coşkun Sarı Durmaz Tunç Ergin Erol Kaplan Toprak Özer Tuncer Akbaş Akbulut Akgül Akın Akyol Albayrak Alkan Altun "
  "Altıntaş Ay Aydoğan Ayhan Aykaç Bal Balcı Baran Başaran Bayraktar Bilgin Bingöl Biçer Boz Bozkaya Ceylan Ceyhan Çakmak Çiftçi Çiçek Çolak Dağ Dal "
  "Demirci Demirel Deniz Dinç Doğru Duman Duran Dursun Ekinci Elmas Er Ercan Erdem Eren Erkan Ersoy Ertürk Esen Fidan Gök Gökçe Gündoğdu Gündüz Güngör "
  "Gür Gürbüz İnan Kalkan Karabulut Karadağ Karagöz Karakaya Karakuş Karaman Karataş Kartal Kaymak Kılınç Kocabaş Koçak Kuru Kuş Küçük Metin Oğuz Oral "
  "Özbek Öz Özmen Özen Parlak Pehlivan Sağlam Savaş Sevim Solmaz Sönmez Şen Şener Tan Taşkın Temel Tok Topal Topçu Türk Türkmen Uğur Ulu Uslu Usta "
  "Uysal Uzun Vural Yalçın Yaman Yaşar Yavaş Yiğit Yüce Zengin",
 .stems = "Ak Al Alt Ars Ay Bal Bay Bek Boz Can Çal Dağ Dem Er Gök Gün Gür Kar Kay Kırk Koca Kor Kut Oğuz Or Öz Sağ Sar Sel Sol Şen Taş Tek Tok Tun "
  "Tür Ulu Yağ Yal Yıl Ada Ar Arı Bar Baş Bil Boy Bur Cey Çam Çay Dal Din Dur Dün Ece Ege Ek Erk Esen Gen Hür Ince Kal Kam Kara Kır Koz Kür Mut Oba Ok "
  "Ova Ön Per Say Ser Sev Son Sön Su Süm Tel Tez Tor Uç Uy Ük Var Yay Yen Yün Zir",
 .joints = "a ı e an er ak",
 .endings = "oğlu soy kaya türk er taş demir kan bay men gül yürek çı lar söz maz dere tepe ay alp han tan doğan bulut pınar göz",
 .men_first = "Mehmet_ Ali_ Mustafa_ Ahmet_ Hasan_ İsmail_ Muhammed_ Hacı_ Ömer_",
 .men_second = "",
 .women_first = "Fatma_ Ayşe_ Hatice_ Zeynep_ Emine_ Elif_ Nur_ Naz_",
 .women_second = "",
 .feminine = "",
 .short_forms = "Mehmet=Memo Mustafa=Mıstık Fatma=Fatoş İbrahim=İbo Abdullah=Apo Hatice=Hatçe Zeynep=Zeyno Süleyman=Sülo Ayşe=Ayşegül",
 .titles_men = "Bay Dr. Prof.", .titles_women = "Bayan Dr. Prof."},

{.id = CultureId::kArabic, .two_part = 8000,
 .men = "Mohammed|Muhammad|Mohamed|Mohammad/محمد*700 Ahmed|Ahmad/أحمد*420 Ali|Aly/علي*320 Omar|Umar/عمر*200 Hassan|Hasan/حسن*200 "
  "Mahmoud|Mahmud/محمود*200 Abdullah|Abdallah/عبد_الله*190 Ibrahim|Ebrahim/إبراهيم*180 Khaled|Khalid/خالد*160 Youssef|Yusuf|Yousef/يوسف*160 "
  "Hussein|Hussain|Husain/حسين Mustafa|Moustafa/مصطفى Saeed|Said/سعيد Salem|Salim/سالم Karim|Kareem/كريم Tariq|Tarek|Tareq/طارق Walid|Waleed/وليد "
  "Hamza/حمزة Bilal/بلال Rashid|Rasheed/رشيد Nasser|Nasir/ناصر Faisal|Faysal/فيصل Sami/سامي Samir|Sameer/سمير Ziad|Ziyad/زياد Adel|Adil/عادل "
  "Anwar/أنور Jamal|Gamal/جمال Majid|Majed/ماجد Abdulrahman|Abdel_Rahman/عبد_الرحمن Abdelrahman/عبدالرحمن Amin/أمين Amir|Ameer/أمير Anas/أنس "
  "Ashraf/أشرف Ayman/أيمن Badr/بدر Bassam/بسام Ehab|Ihab/إيهاب Essam|Issam/عصام Fadi/فادي Fahad|Fahd/فهد Fares|Faris/فارس Ghassan/غسان Habib/حبيب "
  "Hamed/حامد Hatem/حاتم Haytham|Haitham/هيثم Hesham|Hisham/هشام Hussam/حسام Kamal/كمال Magdy|Majdi/مجدي Marwan/مروان Mazen/مازن Munir|Mounir/منير "
  "Nabil|Nabeel/نبيل Nizar/نزار Osama|Usama/أسامة Saad/سعد Sherif/شريف Sultan/سلطان Tamer/تامر Tarek|Tariq/طارق Wael/وائل Wissam/وسام "
  "Yasser|Yasir/ياسر Yahya/يحيى",
 .women = "Fatima|Fatma|Fatimah/فاطمة*420 Mariam|Maryam|Miriam/مريم*280 Aisha|Aysha|Ayesha/عائشة*250 Sara|Sarah/سارة*220 Zainab|Zeinab/زينب*180 "
  "Nour|Noor|Nur/نور*180 Amina|Aminah/أمينة*150 Layla|Leila|Laila/ليلى*140 Khadija|Khadijah/خديجة*130 Huda|Hoda/هدى Salma/سلمى Rania|Raniya/رانيا "
  "Yasmin|Yasmine|Jasmin/ياسمين Hanan/حنان Mona|Muna/منى Dina/دينا Samira|Sameera/سميرة Nadia|Nadiya/نادية Rana/رنا Reem|Rim/ريم Amal/أمل "
  "Iman|Eman/إيمان Lina/لينا Farah/فرح Dalia|Dalya/داليا Abeer/عبير Ahlam/أحلام Alia|Aliyah/علياء Asma|Asmaa/أسماء Basma/بسمة Bushra/بشرى Doaa/دعاء "
  "Ghada/غادة Hala/هالة Hana|Hanaa/هناء Heba|Hiba/هبة Hind/هند Ikram/إكرام Jamila/جميلة Karima/كريمة Latifa/لطيفة Lubna/لبنى Maha/مها Malak/ملك "
  "Manal/منال Marwa/مروة May/مي Naima/نعيمة Najwa/نجوى Nawal/نوال Nisreen/نسرين Rasha/رشا Rim/ريما Ruqaya/رقية Sahar/سحر Sanaa/سناء Sawsan/سوسن "
  "Shaima|Shaimaa/شيماء Siham/سهام Suha/سهى Wafa|Wafaa/وفاء Zahra/زهرة",
 .family = "Mohamed|Mohammed/محمد*190 Ahmed|Ahmad/أحمد*170 Ali/علي*160 Hassan/حسن*120 Ibrahim/إبراهيم*110 Khalil/خليل*60 Saleh/صالح*60 "
  "Al-Sayed|El-Sayed|Elsayed/السيد*55 Al-Hassan|Alhassan|El_Hassan/الحسن*50 Haddad/حداد*45 Khoury|Khouri/خوري*42 Mansour|Mansur/منصور "
  "Al-Masri|El_Masry|Elmasry/المصري Hamdan/حمدان Nasser|Nasir/ناصر Abbas/عباس Al-Rashid|Alrashid/الراشد Qasim|Kassem|Qassem/قاسم Darwish/درويش "
  "Suleiman|Sulaiman/سليمان Yousef|Youssef/يوسف Aziz/عزيز Hamad/حمد Al-Amri|Alamri/العمري Shaheen/شاهين Jaber|Jabir/جابر Najjar|Najar/نجار Karam/كرم "
  "Al-Farsi|Alfarsi/الفارسي Othman|Osman/عثمان Salim|Salem/سالم Bakr/بكر Zaki/زكي Fawzi/فوزي Tahir|Taher/طاهر Rahman/رحمن Sabbagh/صباغ "
  "Abdallah|Abdullah/عبدالله Abdel_Rahman/عبدالرحمن Abu_Zaid|Abuzeid/أبو_زيد Al-Ahmad|Alahmad/الأحمد Al-Ali|Alali/العلي Al-Ghamdi|Alghamdi/الغامدي "
  "Al-Harbi|Alharbi/الحربي Al-Jaber/الجابر Al-Mansouri|Almansoori/المنصوري Al-Mutairi/المطيري Al-Qahtani|Alqahtani/القحطاني Al-Shammari/الشمري "
  "Al-Zahrani|Alzahrani/الزهراني Amer/عامر Amin/أمين Ammar/عمار Arafat/عرفات Ashour/عاشور Attia/عطية Awad/عوض Badawi/بدوي Bakri/بكري Barakat/بركات "
  "Benali/بن_علي Bouazza/بوعزة Daoud/داود Eid/عيد El_Amrani/العمراني El_Idrissi/الإدريسي Fahmy/فهمي Farah/فرح Farouk/فاروق Fouad/فؤاد Gaber/جابر "
  "Ghanem/غانم Habib/حبيب Hakim/حكيم Hamdi/حمدي Hamza/حمزة Hashem/هاشم Hijazi/حجازي Issa/عيسى Kamal/كمال Kassab/قصاب Malik/مالك Matar/مطر Morsi/مرسي "
  "Mourad/مراد Moussa|Musa/موسى Naji/ناجي Nassar/نصار Omar/عمر Qureshi/قريشي Ramadan/رمضان Rashid/راشد Rizk/رزق Saad/سعد Saeed/سعيد Sharif/شريف "
  "Shehata/شحاتة Tawfik/توفيق Youssef/يوسف Zaid/زيد Ziadeh/زيادة",
 .stems = "Al-Az|Alaz/الأز Al-Ba|Alba/البا Al-Da|Alda/الدا Al-Fa|Alfa/الفا Al-Ha|Alha/الحا Al-Ja|Alja/الجا Al-Ka|Alka/الكا Al-Ma|Alma/الما "
  "Al-Na|Alna/النا Al-Qa|Alqa/القا Al-Ra|Alra/الرا Al-Sa|Alsa/السا Al-Ta|Alta/التا Al-Wa|Alwa/الوا Bu/بو Sha/شا Ghar/غر Hal/حل Khat/خط Mur/مر Sab/صب "
  "Zah/زه Al-Au|Alau/العو Al-Kha|Alkha/الخا Al-Mu|Almu/المو Al-Nu|Alnu/النو Al-Shu|Alshu/الشو Al-Su|Alsu/السو Al-Tu|Altu/الطو Al-Zu|Alzu/الزو Ba/با "
  "Bou/بو Cha/شا Da/دا Dja/جا Fa/فا Gha/غا Ha/حا Ja/جا Ka/كا Kha/خا La/لا Ma/ما Ou/أو Qa/قا Ra/را Sa/سا Ta/تا Tou/تو Wa/وا Ya/يا Za/زا Zou/زو",
 .joints = "ra/را li/لي wa/وا da/دا bi/بي ha/حا ma/ما na/نا ya/يا sa/سا fa/فا",
 .endings = "mi/مي ri/ري di/دي ni/ني zi/زي wi/وي shi/شي bi/بي fi/في lawi/لاوي rani/راني ssa/سا ttar/طار mari/ماري ghali/غالي ouni/وني",
 .men_first = "Mohamed_|Mohammed_|Muhammad_/محمد_ Ahmed_/أحمد_ Abdel_|Abdul_/عبد_ Abu_/أبو_ Ali_/علي_",
 .men_second = "",
 .women_first = "Fatima_/فاطمة_ Nour_/نور_ Um_/أم_ Maryam_/مريم_",
 .women_second = "",
 .feminine = "",
 .short_forms = "Mohammed=Mo Abdullah=Abdul Abdulrahman=Abdul Mustafa=Moustafa Ibrahim=Ibra",
 .titles_men = "Mr Dr Sheikh Eng.", .titles_women = "Mrs Dr Eng."},

{.id = CultureId::kIndian, .two_part = 7000,
 .men = "Rajesh*140 Sanjay*130 Amit*120 Suresh*110 Ramesh*110 Rahul*105 Vijay*100 Ravi*95 Anil*90 Rakesh*90 Sunil*90 Manoj Deepak Ashok Vikram Arjun "
  "Rohit Ajay Prakash Mahesh Dinesh Mukesh Nitin Pankaj Vivek Arun Ganesh Krishna Harish Gurpreet Harpreet Jaspreet Karthik|Kartik Srinivas|Shrinivas "
  "Venkatesh Naveen Praveen|Pravin Sandeep Gopal Mohan Aditya Siddharth Ishaan Kunal Varun Imran Faisal Salman Balaji Murali Abhishek Ajit Akash Akhil "
  "Alok Aman Amol Anand Anirudh Ankit Anupam Aravind Ashish Ashwin Atul Avinash Bhaskar Bharat Chandan Chetan Darshan Devendra Dhananjay Dilip Farhan "
  "Gaurav Girish Govind Gautam Gurmeet Hari Harshad Hemant Hitesh Irfan Jagdish Jatin Javed Jayesh Jitendra Kailash Kamal Kapil Kiran Kishore Lalit "
  "Lokesh Madhav Manish Manpreet Mayank Milind Mohammed Mohit Narayan Narendra Naresh Navin Neeraj Nikhil Nilesh Parag Paresh Parth Prabhakar Prashant "
  "Pradeep Prasad Raghav Raghunath Raj Rajan Rajeev Rajendra Ranjit Ritesh Rohan Sachin Samir Santosh Satish Saurabh Shailesh Shankar Shashi Shiv "
  "Shyam Sridhar Subhash Sudhir Sumit Surendra Tarun Tushar Uday Umesh Vasant Vinay Vinod Vipul Vishal Yash Yogesh Zubair",
 .women = "Sunita*140 Anita*130 Priya*120 Pooja|Puja*100 Rekha*100 Lakshmi|Laxmi*100 Geeta|Gita*90 Usha*90 Neha*85 Kavita*80 Anjali Meena Deepa Radha "
  "Asha Shanti Divya Swati Nisha Ritu Seema|Sima Rani Shreya Aishwarya Ananya Sneha Preeti|Priti Jyoti Manjit Harpreet Simran Kiran Sangeeta|Sangita "
  "Vidya Padma Savita Lata Nandini Meera|Mira Parvati Sarita Shabana Farhana Tanvi Ishita Aditi Bhavna Aarti Akshata Alka Amrita Anuradha Aparna "
  "Archana Arpita Babita Bharti Chitra Damini Deepika Devika Esha Fatima Gayatri Hema Hemalatha Indira Jasmine Jaya Jayanti Kajal Kalpana Kamala "
  "Kamini Karishma Komal Kriti Kusum Leela Madhavi Madhu Madhuri Mala Malini Mamta Manisha Manju Maya Megha Monika Mrinalini Mridula Nalini Namrata "
  "Naina Navya Neelam Neeta Niharika Nikita Nirmala Pallavi Payal Pinky Poonam Prachi Pragya Pratibha Prema Preeta Purnima Rachna Rajni Ranjana Rashmi "
  "Renuka Richa Roshni Rukmini Rupali Sadhana Sakshi Sandhya Saraswati Saroj Savitri Shalini Sharmila Sheetal Shilpa Shobha Shruti Shubha Smita Sonal "
  "Sonia Sujata Sulochana Suman Supriya Surbhi Sushma Swapna Trupti Uma Urmila Vaishali Vandana Varsha Vasudha Veena Vimala Vinita Yamini Zainab",
 .family = "Kumar*280 Singh*270 Sharma*130 Patel*125 Khan*120 Gupta*95 Shah*75 Reddy*75 Yadav*75 Das*70 Rao*60 Verma|Varma*55 Mishra|Misra Nair "
  "Iyer|Aiyar Ghosh Banerjee|Banerji Mukherjee|Mukherji Chatterjee|Chatterji Bose Sen Joshi Desai Mehta Agarwal|Aggarwal|Agrawal Jain Kapoor|Kapur "
  "Malhotra Khanna Chopra Bhatia Arora Sethi Gill Kaur Dhillon Sandhu Grewal Pillai Menon Naidu Chowdhury|Choudhury|Chaudhari Pandey|Pande "
  "Tiwari|Tiwary Trivedi Bhatt|Bhat Kulkarni Patil Jadhav Ansari Sheikh|Shaikh Saxena Srivastava|Shrivastava Krishnan Subramanian|Subramaniam Raman "
  "Rajan Venkataraman Chandra Dutta|Datta Roy Bhattacharya Prasad Achari Ahuja Anand Apte Bajaj Bakshi Balakrishnan Bansal Barua Basu Bedi Bhalla "
  "Bhandari Bhargava Bhardwaj Biswas Chadha Chaturvedi Chauhan Chawla Dalal Dave Deshmukh Deshpande Dey Dixit Dube Dubey D'Souza Fernandes Gandhi Garg "
  "Gokhale Goel Goswami Grover Gulati Guha Hegde Iyengar Jaiswal Jha Kale Kamath Kannan Karnik Kaul Kohli Kothari Lal Mahajan Majumdar Mandal Mathur "
  "Mittal Modi Mohanty Murthy Nanda Narang Narayan Narayanan Nath Nayak Nigam Oberoi Padmanabhan Pal Panda Parekh Parikh Parmar Pathak Pawar Prabhu "
  "Puri Rajagopal Rajput Ramakrishnan Ranganathan Rastogi Rathore Rawat Saha Sahu Sarkar Sawant Seth Sethuraman Shetty Shinde Shukla Sinha Solanki "
  "Soni Sood Sundaram Swaminathan Talwar Tandon Thakur Thomas Tyagi Upadhyay Vaidya Varghese Venkatesan Vyas Wagh Walia",
 .stems = "Bal Bhar Bhat Chand Chid Dam Dev Dhar Gan Gop Gov Guru Har Jag Jay Kal Kam Kar Kesh Kod Krish Lak Lok Madh Mah Man Mod Mul Nag Nar Nat Pad "
  "Pan Par Pras Raj Ram Rang Rav Sab Sad San Sar Sel Shan Shiv Som Sub Sund Sur Tam Thir Vas Ven Vis Aiy Amar An Anbu Atm Bin Bhask Bhim Chan Che Dar "
  "Din Durg Elan Gnan Gund Hem Ila Indr Jan Kann Kath Kir Kum Lal Mang Mar Mayur Mith Murug Muth Nand Nil Nir Om Pal Path Peri Pon Prab Prem Purush "
  "Rag Rama Ran Rud Sach Sak Sank Sat Sen Sid Sit Sri Sudh Suk Sury Swam Tej Uday Vaid Vall Vel Vid Vir Vish Yog",
 .joints = "a an i ar en u",
 .endings = "nathan swamy wal kar raj rajan krishnan murthy pal dev nath das jee gaonkar wala chandran moorthy sekar mani palan lingam barao chari "
  "prasad ya ni vanshi",
 .men_first = "Raj Ram Dev Nar Sur Mah Bal Jit Jag Har Man Pra Vi Hem Kam Dharm Gyan Bhup Sat Yog Upen Shail Chandra Ashu",
 .men_second = "esh endra inder it deep ay ant ash nath pal want jeet veer tosh kant dutt",
 .women_first = "Man Raj Sur Pra Dee Sha Nee Su Vi Kam Har Jas Bhag Lal Chan Mee Ar Ind Par Yog",
 .women_second = "isha ini ita eet inder ika ata ya nika vati deep ndra lata lini preet mala shree",
 .feminine = "",
 .short_forms = "Rajesh=Raj Sanjay=Sanju Vikram=Vicky Siddharth=Sid Krishna=Kris Venkatesh=Venky Aditya=Adi Lakshmi=Lux Srinivas=Srini,Vasu Anjali=Anju Deepak=Deep Priya=Pri Sandeep=Sandy Aishwarya=Aish Karthik=Karthi Ganesh=Ganu",
 .titles_men = "Mr. Shri Dr.", .titles_women = "Mrs. Smt. Dr."},

{.id = CultureId::kChinese, .two_part = 10000,
 .men = "Wei/伟*90 Jun/军*85 Lei/磊*80 Yong/勇*75 Jie/杰*75 Tao/涛*70 Ming/明*70 Chao/超*65 Hao/浩*60 Bin/斌*60 Peng/鹏 Hui/辉 Gang/刚 Bo/波 Kai/凯 Jian/健 Feng/峰 "
  "Qiang/强 Xin/鑫 Long/龙 Yi/毅 Liang/亮 Ning/宁 Yang/洋 Xiang/翔 Fei/飞 Kun/坤 Dong/东 Rui/睿 Hai/海",
 .women = "Fang/芳*85 Na/娜*80 Min/敏*80 Jing/静*80 Li/丽*75 Yan/艳*75 Xia/霞*65 Juan/娟*65 Ying/英*65 Hong/红*60 Mei/梅 Ling/玲 Ting/婷 Xue/雪 Qian/倩 Yue/月 Lan/兰 "
  "Dan/丹 Ping/萍 Rong/蓉 Yun/云 Jie/洁 Lu/璐 Lei/蕾 Ni/妮 Qin/琴 Zhen/珍 Hui/慧 Jia/佳",
 .family = "Wang/王*725 Li/李*719 Zhang/张*683 Liu/刘*538 Chen/陈*453 Yang/杨*308 Zhao/赵*229 Huang/黄*223 Zhou/周*212 Wu/吴*205 Xu/徐*166 Sun/孙*154 Lin/林*142 "
  "Hu/胡*131 Ma/马*129 Zhu/朱*126 He/何*117 Guo/郭*115 Gao/高*100 Luo/罗*86 Liang/梁*84 Zheng/郑*83 Xie/谢 Song/宋 Tang/唐 Xu/许 Han/韩 Feng/冯 Deng/邓 Cao/曹 Peng/彭 "
  "Zeng/曾 Xiao/肖 Tian/田 Dong/董 Pan/潘 Yuan/袁 Cai/蔡 Jiang/蒋 Yu/余 Yu/于 Du/杜 Ye/叶 Cheng/程 Wei/魏 Su/苏 Lü|Lv|Lu/吕 Ding/丁 Ren/任 Lu/卢 Yao/姚 Shen/沈 Zhong/钟 "
  "Jiang/姜 Cui/崔 Tan/谭 Lu/陆 Fan/范 Wang/汪 Liao/廖 Shi/石 Jin/金 Wei/韦 Jia/贾 Xia/夏 Fu/傅 Fang/方 Zou/邹 Xiong/熊 Bai/白 Meng/孟 Qin/秦 Qiu/邱 Hou/侯 Jiang/江 Yin/尹 "
  "Xue/薛 Yan/阎 Duan/段 Lei/雷 Long/龙 Li/黎 Shi/史 Tao/陶 He/贺 Mao/毛 Hao/郝 Gu/顾 Gong/龚 Shao/邵 Wan/万 Qian/钱 Ouyang/欧阳 Niu/牛 Ge/葛 Fan/樊 Hong/洪 Zhuang/庄 Ji/季 "
  "Tu/涂 Ni/倪 Geng/耿 Zhan/詹 Guan/关 Mo/莫 Ou/欧 Yu/俞 Lan/兰 Bao/包 Zuo/左 Gan/甘 Qi/齐 Nie/聂 Zang/臧 Chai/柴 You/游 Xin/辛 Qu/曲 Mei/梅 Sheng/盛 Tong/童 Zhai/翟 An/安 "
  "Chang/常 Kang/康 Wen/温 Yan/严 Wu/武 Dai/戴 Kong/孔 Xiang/向 Tang/汤 Lai/赖 Pang/庞 Pu/蒲 Si/司 Situ/司徒 Shangguan/上官 Zhuge/诸葛",
 .stems = "",
 .joints = "",
 .endings = "",
 .men_first = "Jian/建 Zhi/志 Wen/文 Xiao/晓 Yu/宇 Zi/子 Jia/嘉 Hai/海 Guo/国 Chun/春 Yi/一 Si/思 Jun/俊 Hao/浩 Ming/明 Yong/永 De/德 Ze/泽 Tian/天 Qing/清 Hong/洪 Rui/瑞 "
  "Yun/云 Cheng/成 Shi/世 Da/大 Zhong/忠 Bo/博 Jing/景 Xin/新 Wei/伟 Zheng/正 Guang/光 Jin/金 Li/立 Chang/长 Shao/少 Xue/学 Bing/炳 Ke/克",
 .men_second = "hua/华 guo/国 ping/平 ming/明 wei/伟 jun/军 lin/林 feng/峰 qiang/强 bo/波 jie/杰 hao/豪 long/龙 xiang/祥 cheng/诚 yang/阳 chen/辰 rui/睿 xuan/轩 yu/宇 "
  "gang/刚 hui/辉 liang/亮 sheng/生 bin/斌 hai/海 chao/超 xin/鑫 kang/康 tao/涛 an/安 fu/福 gui/贵 cai/才 ze/泽 ran/然",
 .women_first = "Xiao/晓 Xiao/小 Yu/玉 Zi/紫 Jia/佳 Chun/春 Li/丽 Xiu/秀 Yi/怡 Si/思 Xin/欣 Shu/淑 Mei/美 Yue/悦 Jing/静 Qing/清 Hong/红 Yun/云 Xue/雪 Meng/梦 Shi/诗 Ya/雅 "
  "Gui/桂 Ai/爱 Hui/慧 Feng/凤 Lan/兰 Jin/金 Yan/艳 Wan/婉 Ruo/若 Lin/琳 Ting/婷 Ke/可 Rui/瑞 Wen/文 Bao/宝 Cai/彩 Hai/海",
 .women_second = "hua/华 ping/萍 ying/英 fang/芳 lan/兰 yan/燕 li/丽 mei/梅 xuan/萱 han/涵 yi/怡 yu/雨 qi/琪 jie/洁 tong/彤 ran/然 hong/红 zhen/珍 rong/荣 jia/佳 xin/欣 "
  "min/敏 ting/婷 juan/娟 qin/琴 yun/云 lian/莲 xia/霞 ling/玲 na/娜 ru/如 yue/月 xue/雪 hui/慧 jing/静 ni/妮",
 .feminine = "", .short_forms = "Wei=David Jie=Jack Jing=Jane Li=Lily Min=Amy Ming=Michael Hao=Howard Ting=Tina Xin=Cindy Fang=Fiona Lei=Leo Juan=June", .titles_men = "Mr Dr", .titles_women = "Ms Dr"},

{.id = CultureId::kJapanese, .two_part = 10000,
 .men = "Hiroshi/浩*160 Takashi/隆*150 Kenji/健二*130 Makoto/誠*120 Akira/明*110 Kazuo/一男*110 Satoshi/聡*110 Takeshi/武*110 Naoki/直樹*100 Daisuke/大輔*100 "
  "Kenta/健太*90 Sho|Shou/翔 Ryo|Ryou/亮 Yuki/勇気 Haruto/陽翔 Ren/蓮 Sota|Souta/颯太 Yuto|Yuuto/悠斗 Kaito/海斗 Shinji/真司 Koji|Kouji/浩二 Masaru/勝 Osamu/修 Tetsuya/哲也 "
  "Yoshio/義雄 Jun/純 Shota|Shouta/翔太 Tatsuya/達也 Kazuya/和也 Masato/正人 Hideki/秀樹 Yusuke|Yuusuke/裕介 Takuya/拓也 Shinya/伸也 Hayato/隼人 Riku/陸 Shigeru/茂 Minoru/実 "
  "Mamoru/守 Noboru/昇 Isamu/勇 Kiyoshi/清 Susumu/進 Hitoshi/均 Katsumi/勝己 Yasuhiro/康弘 Tsuyoshi/剛 Manabu/学 Taro|Tarou/太郎 Jiro|Jirou/二郎 Ichiro|Ichirou/一郎 "
  "Saburo|Saburou/三郎 Goro|Gorou/五郎 Takumi/匠 Tsubasa/翼 Hikaru/光",
 .women = "Keiko/恵子*170 Yoko|Youko/洋子*160 Kazuko/和子*140 Yumi/由美*110 Naoko/直子*110 Akiko/明子*110 Tomoko/智子*110 Yuko|Yuuko/優子*110 Mayumi/真由美*90 Emi/恵美*80 "
  "Haruka/遥 Sakura/桜 Aoi/葵 Yui/結衣 Rin/凛 Misaki/美咲 Ai/愛 Mai/舞 Kaori/香織 Megumi/恵 Michiko/美智子 Hiroko/裕子 Nanami/七海 Hina/陽菜 Mari/真理 Chie/千恵 Sachiko/幸子 "
  "Setsuko/節子 Toshiko/敏子 Fumiko/文子 Yoshiko/良子 Noriko/典子 Junko/純子 Reiko/玲子 Kyoko|Kyouko/京子 Mieko/美恵子 Kumiko/久美子 Etsuko/悦子 Eiko/栄子 Masako/正子 Hisako/久子 "
  "Satomi/里美 Mariko/真理子 Rie/理恵 Eri/絵里 Asami/麻美 Ayumi/歩 Mika/美香 Miho/美穂 Miyuki/美幸 Shiori/栞 Kana/加奈 Ayaka/彩香 Riko/莉子 Mio/澪 Momoka/桃花 Chihiro/千尋 "
  "Natsuki/夏希",
 .family = "Sato|Satou|Satoh/佐藤*150 Suzuki/鈴木*142 Takahashi/高橋*112 Tanaka/田中*106 Ito|Itou|Itoh/伊藤*86 Watanabe/渡辺*85 Yamamoto/山本*84 Nakamura/中村*83 "
  "Kobayashi/小林*82 Kato|Katou/加藤*71 Yoshida/吉田*66 Yamada/山田*65 Sasaki/佐々木*54 Yamaguchi/山口*51 Matsumoto/松本 Inoue/井上 Kimura/木村 Hayashi/林 Shimizu/清水 "
  "Saito|Saitou/斎藤 Yamazaki/山崎 Mori/森 Ikeda/池田 Hashimoto/橋本 Abe/阿部 Ishikawa/石川 Yamashita/山下 Nakajima/中島 Ogawa/小川 Ishii/石井 Maeda/前田 Fujita/藤田 Okada/岡田 "
  "Goto|Gotou/後藤 Hasegawa/長谷川 Murakami/村上 Kondo|Kondou/近藤 Ishida/石田 Sakamoto/坂本 Endo|Endou/遠藤 Aoki/青木 Fujii/藤井 Nishimura/西村 Fukuda/福田 Ota|Oota|Ohta/太田 "
  "Miura/三浦 Okamoto/岡本 Matsuda/松田 Nakagawa/中川 Fujiwara/藤原 Ando|Andou/安藤 Arai/新井 Baba/馬場 Chiba/千葉 Hara/原 Harada/原田 Higuchi/樋口 Hirano/平野 Honda/本田 "
  "Iida/飯田 Imai/今井 Ishihara/石原 Iwasaki/岩崎 Kaneko/金子 Kawaguchi/川口 Kawamura/川村 Kikuchi/菊池 Kinoshita/木下 Kojima/小島 Komatsu/小松 Kubo/久保 Kudo|Kudou/工藤 "
  "Maruyama/丸山 Masuda/増田 Matsui/松井 Matsuo/松尾 Miyamoto/宮本 Miyazaki/宮崎 Morita/森田 Murata/村田 Nakano/中野 Nishida/西田 Noguchi/野口 Nomura/野村 Ono/小野 "
  "Otsuka|Ohtsuka/大塚 Sakai/酒井 Sakurai/桜井 Shibata/柴田 Sugawara/菅原 Sugiyama/杉山 Takagi/高木 Takeda/武田 Takeuchi/竹内 Taniguchi/谷口 Uchida/内田 Ueda/上田 Ueno/上野 "
  "Wada/和田 Yokoyama/横山",
 .stems = "Ara/荒 Asa/浅 Fuji/藤 Fuku/福 Furu/古 Hara/原 Higashi/東 Hira/平 Hoshi/星 Ishi/石 Iwa/岩 Kawa/川 Kita/北 Kuro/黒 Matsu/松 Minami/南 Mizu/水 Mura/村 Naga/長 "
  "Naka/中 Nishi/西 No/野 Oka/岡 Sawa/沢 Shima/島 Sugi/杉 Taka/高 Take/竹 Tani/谷 Ue/上 Yama/山 Yoko/横 Aka/赤 Ao/青 Aki/秋 Ama/天 Asa/朝 Chi/千 E/江 Haya/早 Hama/浜 Hana/花 "
  "Haru/春 Hata/畑 Hatake/畠 Hi/日 Hiro/広 Hori/堀 Ii/飯 Ima/今 Inu/犬 Ike/池 Ino/猪 Kado/門 Kaji/梶 Kame/亀 Kana/金 Kashi/樫 Kasa/笠 Kata/片 Katsu/勝 Kiku/菊 Kiyo/清 Ko/小 "
  "Kuma/熊 Kura/倉 Kuri/栗 Maru/丸 Masu/増 Michi/道 Mine/峰 Mitsu/三 Miya/宮 Momo/桃 Moto/本 Nagi/凪 Numa/沼 O/小 Oku/奥 Saka/坂 Sakura/桜 Sasa/笹 Seki/関 Shiba/芝 "
  "Shira/白 Sono/園 Suga/菅 Taki/滝 Tama/玉 Toku/徳 Tomi/富 Tori/鳥 Tsu/津 Tsuchi/土 Uchi/内 Ume/梅 Waka/若 Washi/鷲 Yasu/安 Yoshi/吉 Yuki/雪",
 .joints = "",
 .endings = "yama/山 kawa/川 mura/村 moto/本 zawa/沢 da/田 oka/岡 shima/島 hara/原 saki/崎 uchi/内 no/野 i/井 mori/森 hashi/橋 be/部 saka/坂 ki/木 guchi/口 naka/中 tani/谷 "
  "ishi/石 to/藤 ura/浦 numa/沼 gawa/川 bayashi/林 yoshi/吉 nishi/西 hama/浜 gaki/垣 kura/倉 tsuka/塚 kubo/窪 mine/峰 se/瀬 take/竹 matsu/松 hira/平 miya/宮 ba/場 mizu/水 "
  "waki/脇",
 .men_first = "Kazu/和 Masa/正 Yoshi/義 Hiro/博 Nobu/信 Taka/孝 Tomo/友 Yasu/康 Toshi/敏 Haru/春 Hide/秀 Mitsu/光 Yuki/幸 Kuni/邦 Shige/重 Tada/忠 Sada/定 Katsu/勝 "
  "Nori/則 Ken/健 Shin/慎 Dai/大 Ko/浩 Sei/誠 Ryu/竜 Jun/純",
 .men_second = "hiro/弘 aki/明 nori/典 yuki/之 hiko/彦 o/夫 ya/也 ki/樹 to/人 taro/太郎 ji/次 ichi/一 suke/介 shi/史 fumi/文 hito/仁 masa/雅 kazu/和 haru/治 mi/己 ta/太 "
  "go/吾",
 .women_first = "Yumi/弓 Kazu/和 Hisa/久 Masa/昌 Nobu/信 Taka/貴 Tomo/智 Yasu/泰 Toshi/敏 Haru/春 Hide/秀 Mitsu/光 Yuki/雪 Mi/美 Aya/彩 Saya/沙也 Mana/愛 Rina/里奈 "
  "Kana/香奈 Nana/菜々 Chi/千 Sa/佐 Hina/雛 Yu/優 Mari/真理 Kiyo/清 Sumi/澄 Tami/民 Fusa/房 Ritsu/律",
 .women_second = "ko/子 mi/美 e/江 yo/代 ka/香 na/奈 ne/音 ri/里 ho/帆 no/乃 o/緒 sa/沙 ki/希",
 .feminine = "", .short_forms = "Kenji=Ken Hiroshi=Hiro Satoshi=Toshi Takashi=Taka Daisuke=Dai Yoko=Yo Michiko=Mi Tomoko=Tomo", .titles_men = "Mr Dr", .titles_women = "Ms Dr"},

{.id = CultureId::kVietnamese, .two_part = 10000,
 .men = "Minh*150 Hùng*150 Tuấn*140 Dũng*130 Nam*120 Hải Long Quang Hoàng Đức Anh Thắng Cường Phong Khoa Huy Bình Sơn Trung Kiên Việt Tâm Thành Phúc "
  "Khánh Đạt Lộc Tài Trí Vinh",
 .women = "Lan*150 Hương*140 Mai*130 Linh*130 Hoa*130 Thảo Trang Ngọc Hà Thu Nga Hằng Yến Phương Dung Oanh Loan Hạnh Vân Quỳnh Trâm Nhung Uyên Giang "
  "Thủy Tuyết Xuân Diễm My Chi",
 .family = "Nguyễn*3150 Trần*1090 Lê*890 Phạm*590 Phan*280 Hoàng*270 Huỳnh*260 Bùi*210 Vũ*200 Võ*200 Đặng*190 Đỗ*170 Ngô*130 Hồ*120 Dương*110 Lý*70 An "
  "Đinh Tô Trương Đoàn Lâm Mai Trịnh Đào Cao Lương Hà Tạ Châu Thái Quách Vương Lưu Nghiêm Kiều Mạc Tăng Thạch Phùng Quan La Doãn Ông Lại Khổng Chu "
  "Viên Bạch Tiêu Vi Triệu Giang Từ",
 .stems = "",
 .joints = "",
 .endings = "",
 .men_first = "Văn_ Minh_ Hoàng_ Đức_ Thanh_ Ngọc_ Quốc_ Xuân_ Bảo_ Gia_ Tuấn_ Anh_ Hữu_ Đình_ Công_ Quang_ Duy_ Trọng_ Thành_ Hải_",
 .men_second = "Minh Hùng Dũng Tuấn Nam Hải Long Quang Hoàng Đức Anh Thắng Khoa Huy Sơn Trung Bình Kiên Phong Tú Toàn Hiếu Khôi Thịnh Nghĩa Lâm Hậu "
  "Tùng Vũ Quân Phát Khang",
 .women_first = "Thị_ Ngọc_ Thanh_ Xuân_ Hồng_ Bảo_ Kim_ Thu_ Phương_ Minh_ Mỹ_ Thùy_ Bích_ Khánh_ Quỳnh_ Hoài_ Tuyết_ Diệu_",
 .women_second = "Lan Hương Mai Linh Hoa Thảo Trang Ngọc Hà Thu Nga Hằng Yến Phương Dung Oanh Loan Hạnh Vân Quỳnh Trâm Nhung Uyên Giang Thủy Châu Chi "
  "Anh My Ngân Nhi Vy Trinh Thư Tiên Duyên",
 .feminine = "", .short_forms = "", .titles_men = "Mr Dr", .titles_women = "Ms Dr"},
}};

}  // namespace datagen
