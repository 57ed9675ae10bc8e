// SPDX-License-Identifier: Apache-2.0
// clang-format off
#include "culture.hpp"

namespace datagen {

const std::array<CultureText, 7> kEasternCultures = {{
{.id = CultureId::kGreek, .common_family = 3000, .two_part = 6800,
 .men = "Giorgos|Georgios|George/Γιώργος Dimitris|Dimitrios/Δημήτρης Kostas|Konstantinos|Costas/Κώστας Giannis|Ioannis|Yannis/Γιάννης Nikos|Nikolaos/Νίκος Christos/Χρήστος "
  "Panagiotis/Παναγιώτης Vasilis|Vassilis|Vasileios/Βασίλης Thanasis|Athanasios/Θανάσης Michalis|Michail/Μιχάλης Spyros|Spiros/Σπύρος Stelios/Στέλιος Antonis|Antonios/Αντώνης "
  "Alexandros/Αλέξανδρος Petros/Πέτρος Manolis/Μανώλης Andreas/Ανδρέας Stavros/Σταύρος Theodoros|Thodoris/Θεόδωρος Apostolos/Απόστολος Grigoris/Γρηγόρης Ilias|Elias/Ηλίας Lefteris/Λευτέρης",
 .women = "Maria/Μαρία Eleni|Elena/Ελένη Katerina|Aikaterini/Κατερίνα Vasiliki/Βασιλική Sofia/Σοφία Georgia/Γεωργία Anna/Άννα Angeliki|Aggeliki/Αγγελική Dimitra/Δήμητρα Ioanna/Ιωάννα "
  "Konstantina/Κωνσταντίνα Panagiota/Παναγιώτα Evangelia/Ευαγγελία Christina/Χριστίνα Despina/Δέσποινα Paraskevi/Παρασκευή Fotini/Φωτεινή Anastasia/Αναστασία Chrysa/Χρύσα Stavroula/Σταυρούλα "
  "Athina/Αθηνά Kalliopi/Καλλιόπη Theodora/Θεοδώρα Zoi|Zoe/Ζωή",
 .family = "Papadopoulos/Παπαδόπουλος Vlachos/Βλάχος Angelopoulos|Aggelopoulos/Αγγελόπουλος Nikolaidis/Νικολαΐδης Georgiou/Γεωργίου Petrou/Πέτρου Athanasiou/Αθανασίου Dimitriou/Δημητρίου "
  "Papadakis/Παπαδάκης Panagiotopoulos/Παναγιωτόπουλος Papantoniou/Παπαντωνίου Antoniou/Αντωνίου Ioannidis/Ιωαννίδης Economou|Oikonomou/Οικονόμου Christodoulou/Χριστοδούλου Makris/Μακρής "
  "Karagiannis/Καραγιάννης Vasileiou/Βασιλείου Alexiou/Αλεξίου Konstantinidis/Κωνσταντινίδης Pappas/Παππάς Theodorou/Θεοδώρου Samaras/Σαμαράς Kostopoulos/Κωστόπουλος Lambrou|Lamprou/Λάμπρου",
 .stems = "Alex/Αλεξ Anast/Αναστ Andr/Ανδρ Arg/Αργ Dom/Δομ Drak/Δρακ Fot/Φωτ Galan/Γαλαν Iak/Ιακ Kal/Καλ Kan/Καν Kap/Καπ Kara/Καρα Kats/Κατσ Kond/Κονδ Kour/Κουρ Kyr/Κυρ Lam/Λαμ Leon/Λεον "
  "Louk/Λουκ Man/Μαν Mar/Μαρ Mel/Μελ Mich/Μιχ Mour/Μουρ Pan/Παν Papa/Παπα Pav/Παυ Rap/Ραπ Sakell/Σακελλ Sar/Σαρ Sim/Σιμ Soti/Σωτη Stam/Σταμ Stef/Στεφ Tri/Τρι Tsa/Τσα Val/Βαλ Xan/Ξαν Zaf/Ζαφ Zer/Ζερ",
 .joints = "an/αν on/ον ar/αρ at/ατ el/ελ iad/ιαδ",
 .endings = "opoulos/όπουλος idis/ίδης akis/άκης atos/άτος akos/άκος ellis/έλλης iou/ίου as/άς oglou/όγλου elis/ελής outsos/ούτσος ias/ίας inos/ινός eris/ερής aris/άρης",
 .given_first = "", .given_second = "",
 .feminine = "opoulos=opoulou/όπουλος=οπούλου idis=idou/ίδης=ίδου akis=aki/άκης=άκη atos=atou/άτος=άτου ellis=elli/έλλης=έλλη aris=ari/άρης=άρη",
 .short_forms = "Konstantinos=Kostas,Dinos Alexandros=Alekos,Alex Katerina=Kate,Rina Dimitris=Mimis Panagiotis=Panos,Takis Theodoros=Thodoris Vasiliki=Vicky Georgia=Gogo Konstantina=Nantia "
  "Panagiota=Giota Angeliki=Lina Ioanna=Nana Evangelia=Litsa Eleni=Lena Apostolos=Tolis",
 .titles = "Mr Mrs Dr κ. κα"},

{.id = CultureId::kTurkish, .common_family = 3600, .two_part = 7000,
 .men = "Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim İsmail Osman Yusuf Murat Ömer Ramazan Halil Süleyman Abdullah Mahmut Recep Salih Fatih Kadir Emre Hakan Serkan Burak Can Kerem Onur Tolga Volkan "
  "Cem Barış Efe Arda Uğur Çağlar Şükrü Gökhan Yasin Orhan Cemal Erdem Kemal Selim Sinan Tuncay Umut Yavuz",
 .women = "Fatma Ayşe Emine Hatice Zeynep Elif Meryem Şerife Zehra Sultan Hanife Merve Havva Zeliha Esra Özlem Yasemin Büşra Gülsüm Songül Hülya Sevgi Derya Ebru Sibel Pınar Gamze Selin Defne Ece "
  "Nur İrem Çiğdem Gül Canan Aylin Nazlı Şule Ülkü Tuğba Filiz Melek Aslı Nihal Dilek Burcu Sevim Leyla",
 .family = "Yılmaz Kaya Demir Şahin Çelik Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Özkan Şimşek Polat Korkmaz Çakır Erdoğan Yavuz Can Acar Güneş Aktaş Bozkurt Bulut "
  "Keskin Ünal Turan Gül Özcan Işık Avcı Tekin Karaca Taş Köse Yüksel Ateş Aksoy Uçar Güler Coşkun Sarı Durmaz Tunç Ergin Erol Kaplan Toprak Özer Tuncer",
 .stems = "Ak Al Alt Ars Ay Bal Bay Bek Boz Can Çal Dağ Dem Er Gök Gün Gür Kar Kay Kırk Koca Kor Kut Oğuz Or Öz Sağ Sar Sel Sol Şen Taş Tek Tok Tun Tür Ulu Yağ Yal Yıl",
 .joints = "a ı e an er ak", .endings = "oğlu soy kaya türk er taş demir kan bay men gül yürek çı lar söz maz dere tepe ay alp han tan doğan bulut pınar göz",
 .given_first = "", .given_second = "", .feminine = "",
 .short_forms = "Mehmet=Memo Mustafa=Mıstık Fatma=Fatoş İbrahim=İbo Abdullah=Apo Hatice=Hatçe Zeynep=Zeyno Süleyman=Sülo Ayşe=Ayşegül",
 .titles = "Bay Bayan Dr. Prof."},

{.id = CultureId::kArabic, .common_family = 6200, .two_part = 8000,
 .men = "Mohammed|Muhammad|Mohamed|Mohammad/محمد Ahmed|Ahmad/أحمد Ali|Aly/علي Omar|Umar/عمر Hassan|Hasan/حسن Hussein|Hussain|Husain/حسين Khaled|Khalid/خالد Ibrahim|Ebrahim/إبراهيم Mahmoud|Mahmud/محمود "
  "Youssef|Yusuf|Yousef/يوسف Mustafa|Moustafa/مصطفى Abdullah|Abdallah/عبد_الله Saeed|Said/سعيد Salem|Salim/سالم Karim|Kareem/كريم Tariq|Tarek|Tareq/طارق Walid|Waleed/وليد Hamza/حمزة Bilal/بلال "
  "Rashid|Rasheed/رشيد Nasser|Nasir/ناصر Faisal|Faysal/فيصل Sami/سامي Samir|Sameer/سمير Ziad|Ziyad/زياد Adel|Adil/عادل Anwar/أنور Jamal|Gamal/جمال Majid|Majed/ماجد Abdulrahman|Abdel_Rahman/عبد_الرحمن",
 .women = "Fatima|Fatma|Fatimah/فاطمة Aisha|Aysha|Ayesha/عائشة Mariam|Maryam|Miriam/مريم Zainab|Zeinab/زينب Nour|Noor|Nur/نور Sara|Sarah/سارة Layla|Leila|Laila/ليلى Amina|Aminah/أمينة Khadija|Khadijah/خديجة "
  "Huda|Hoda/هدى Salma/سلمى Rania|Raniya/رانيا Yasmin|Yasmine|Jasmin/ياسمين Hanan/حنان Mona|Muna/منى Dina/دينا Samira|Sameera/سميرة Nadia|Nadiya/نادية Rana/رنا Reem|Rim/ريم Amal/أمل Iman|Eman/إيمان Lina/لينا "
  "Farah/فرح Dalia|Dalya/داليا",
 .family = "Al-Hassan|Alhassan|El_Hassan/الحسن Ibrahim/إبراهيم Ali/علي Ahmed|Ahmad/أحمد Mohamed|Mohammed/محمد Al-Sayed|El-Sayed|Elsayed/السيد Khalil/خليل Haddad/حداد Khoury|Khouri/خوري Saleh/صالح Mansour|Mansur/منصور "
  "Al-Masri|El_Masry|Elmasry/المصري Hamdan/حمدان Nasser|Nasir/ناصر Abbas/عباس Al-Rashid|Alrashid/الراشد Qasim|Kassem|Qassem/قاسم Darwish/درويش Suleiman|Sulaiman/سليمان Yousef|Youssef/يوسف Aziz/عزيز Hamad/حمد "
  "Al-Amri|Alamri/العمري Shaheen/شاهين Jaber|Jabir/جابر Najjar|Najar/نجار Karam/كرم Al-Farsi|Alfarsi/الفارسي Othman|Osman/عثمان Salim|Salem/سالم Bakr/بكر Zaki/زكي Fawzi/فوزي Tahir|Taher/طاهر Rahman/رحمن Sabbagh/صباغ",
 .stems = "Al-Az|Alaz/الأز Al-Ba|Alba/البا Al-Da|Alda/الدا Al-Fa|Alfa/الفا Al-Ha|Alha/الحا Al-Ja|Alja/الجا Al-Ka|Alka/الكا Al-Ma|Alma/الما Al-Na|Alna/النا Al-Qa|Alqa/القا Al-Ra|Alra/الرا Al-Sa|Alsa/السا "
  "Al-Ta|Alta/التا Al-Wa|Alwa/الوا Bu/بو Abu_/أبو_ Ben_/بن_ Sha/شا Ghar/غر Hal/حل Khat/خط Mur/مر Sab/صب Zah/زه",
 .joints = "ra/را li/لي wa/وا da/دا bi/بي", .endings = "mi/مي ri/ري di/دي ni/ني zi/زي wi/وي shi/شي bi/بي fi/في lawi/لاوي rani/راني ssa/سا ttar/طار mari/ماري ghali/غالي ouni/وني",
 .given_first = "", .given_second = "", .feminine = "",
 .short_forms = "Mohammed=Mo Abdullah=Abdul Abdulrahman=Abdul Mustafa=Moustafa Ibrahim=Ibra",
 .titles = "Mr Mrs Dr Sheikh Eng."},

{.id = CultureId::kIndian, .common_family = 5200, .two_part = 7000,
 .men = "Rajesh Sanjay Amit Rahul Vijay Suresh Ravi Anil Ramesh Rakesh Sunil Manoj Deepak Ashok Vikram Arjun Rohit Ajay Prakash Mahesh Dinesh Mukesh Nitin Pankaj Vivek Arun Ganesh Krishna Harish Gurpreet Harpreet Jaspreet "
  "Karthik|Kartik Srinivas|Shrinivas Venkatesh Naveen Praveen|Pravin Sandeep Gopal Mohan Aditya Siddharth Ishaan Kunal Varun Imran Faisal Salman Balaji Murali",
 .women = "Priya Anjali Sunita Pooja|Puja Neha Anita Kavita Rekha Meena Deepa Lakshmi|Laxmi Geeta|Gita Radha Asha Usha Shanti Divya Swati Nisha Ritu Seema|Sima Rani Shreya Aishwarya Ananya Sneha Preeti|Priti Jyoti Manjit Harpreet "
  "Simran Kiran Sangeeta|Sangita Vidya Padma Savita Lata Nandini Meera|Mira Parvati Sarita Shabana Farhana Tanvi Ishita Aditi Bhavna",
 .family = "Kumar Singh Sharma Patel Shah Gupta Verma|Varma Mishra|Misra Reddy Nair Iyer|Aiyar Rao Das Ghosh Banerjee|Banerji Mukherjee|Mukherji Chatterjee|Chatterji Bose Sen Joshi Desai Mehta Agarwal|Aggarwal|Agrawal Jain Kapoor|Kapur Malhotra "
  "Khanna Chopra Bhatia Arora Sethi Gill Kaur Dhillon Sandhu Grewal Pillai Menon Naidu Chowdhury|Choudhury|Chaudhari Yadav Pandey|Pande Tiwari|Tiwary Trivedi Bhatt|Bhat Kulkarni Patil Jadhav Khan Ansari Sheikh|Shaikh Saxena Srivastava|Shrivastava "
  "Krishnan Subramanian|Subramaniam Raman Rajan Venkataraman Chandra Dutta|Datta Roy Bhattacharya Prasad",
 .stems = "Bal Bhar Bhat Chand Chid Dam Dev Dhar Gan Gop Gov Guru Har Jag Jay Kal Kam Kar Kesh Kod Krish Lak Lok Madh Mah Man Mod Mul Nag Nar Nat Pad Pan Par Pras Raj Ram Rang Rav Sab Sad San Sar Sel Shan Shiv Som Sub Sund Sur Tam Thir Vas Ven Vis",
 .joints = "a an i ar en u", .endings = "nathan swamy wal kar raj rajan krishnan murthy pal dev nath das jee gaonkar wala chandran moorthy sekar mani palan lingam barao chari prasad ya ni vanshi",
 .given_first = "", .given_second = "", .feminine = "",
 .short_forms = "Rajesh=Raj Sanjay=Sanju Vikram=Vicky Siddharth=Sid Krishna=Kris Venkatesh=Venky Aditya=Adi Lakshmi=Lux Srinivas=Srini,Vasu Anjali=Anju Deepak=Deep Priya=Pri Sandeep=Sandy Aishwarya=Aish Karthik=Karthi Ganesh=Ganu",
 .titles = "Mr. Mrs. Shri Smt. Dr."},

{.id = CultureId::kChinese, .common_family = 10000, .two_part = 10000,
 .men = "Wei/伟 Jun/军 Lei/磊 Yong/勇 Jie/杰 Tao/涛 Ming/明 Chao/超 Hao/浩 Bin/斌 Peng/鹏 Hui/辉 Gang/刚 Bo/波 Kai/凯 Jian/健 Feng/峰 Qiang/强 Xin/鑫 Long/龙",
 .women = "Fang/芳 Na/娜 Min/敏 Jing/静 Li/丽 Yan/艳 Xia/霞 Juan/娟 Ying/英 Hong/红 Mei/梅 Ling/玲 Ting/婷 Xue/雪 Qian/倩 Yue/月 Lan/兰 Dan/丹 Ping/萍 Rong/蓉",
 .family = "Wang/王 Li/李 Zhang/张 Liu/刘 Chen/陈 Yang/杨 Huang/黄 Zhao/赵 Wu/吴 Zhou/周 Xu/徐 Sun/孙 Ma/马 Zhu/朱 Hu/胡 Guo/郭 He/何 Lin/林 Gao/高 Luo/罗 Zheng/郑 Liang/梁 Xie/谢 Song/宋 Tang/唐 Xu/许 Han/韩 Feng/冯 Deng/邓 Cao/曹 "
  "Peng/彭 Zeng/曾 Xiao/肖 Tian/田 Dong/董 Pan/潘 Yuan/袁 Cai/蔡 Jiang/蒋 Yu/余 Yu/于 Du/杜 Ye/叶 Cheng/程 Wei/魏 Su/苏 Lü|Lv|Lu/吕 Ding/丁 Ren/任 Lu/卢 Yao/姚 Shen/沈 Zhong/钟 Jiang/姜 Cui/崔 Tan/谭 Lu/陆 Fan/范 Wang/汪 Liao/廖 Shi/石 Jin/金 "
  "Wei/韦 Jia/贾 Xia/夏 Fu/傅 Fang/方 Zou/邹 Xiong/熊 Bai/白 Meng/孟 Qin/秦 Qiu/邱 Hou/侯 Jiang/江 Yin/尹 Xue/薛 Yan/阎 Duan/段 Lei/雷 Long/龙 Li/黎 Shi/史 Tao/陶 He/贺 Mao/毛 Hao/郝 Gu/顾 Gong/龚 Shao/邵 Wan/万 Qian/钱 Ouyang/欧阳",
 .stems = "", .joints = "", .endings = "",
 .given_first = "Jian/建 Zhi/志 Wen/文 Xiao/晓 Xiao/小 Yu/宇 Zi/子 Jia/嘉 Hai/海 Guo/国 Chun/春 Li/丽 Xiu/秀 Yi/一 Si/思 Xin/欣 Jun/俊 Hao/浩 Ming/明 Yong/永 De/德 Shu/淑 Mei/美 Yue/悦 Ze/泽 Tian/天 Jing/静 Qing/清 Hong/洪 Rui/瑞 Yun/云 Cheng/成 Xue/雪 Meng/梦 Shi/诗 Ya/雅",
 .given_second = "hua/华 guo/国 ping/平 ming/明 wei/伟 jun/军 lin/林 feng/峰 qiang/强 bo/波 hui/慧 ying/英 fang/芳 lan/兰 yan/燕 li/丽 mei/梅 xuan/轩 han/涵 yi/怡 yu/雨 qi/琪 jie/洁 tong/彤 ran/然 hao/豪 long/龙 xiang/祥 hong/红 zhen/珍 rong/荣 cheng/诚 yang/阳 chen/辰 jia/佳 rui/睿",
 .feminine = "", .short_forms = "Wei=David Jie=Jack Jing=Jane Li=Lily Min=Amy Ming=Michael Hao=Howard Ting=Tina Xin=Cindy Fang=Fiona Lei=Leo Juan=June", .titles = "Mr Ms Dr"},

{.id = CultureId::kJapanese, .common_family = 6500, .two_part = 10000,
 .men = "Hiroshi/浩 Takashi/隆 Kenji/健二 Makoto/誠 Akira/明 Kazuo/一男 Satoshi/聡 Takeshi/武 Naoki/直樹 Daisuke/大輔 Kenta/健太 Sho|Shou/翔 Ryo|Ryou/亮 Yuki/勇気 Haruto/陽翔 Ren/蓮 Sota|Souta/颯太 Yuto|Yuuto/悠斗 Kaito/海斗 Shinji/真司 Koji|Kouji/浩二 Masaru/勝 Osamu/修 Tetsuya/哲也 Yoshio/義雄 Jun/純",
 .women = "Yoko|Youko/洋子 Keiko/恵子 Kazuko/和子 Yumi/由美 Naoko/直子 Akiko/明子 Tomoko/智子 Yuko|Yuuko/優子 Mayumi/真由美 Emi/恵美 Haruka/遥 Sakura/桜 Aoi/葵 Yui/結衣 Rin/凛 Misaki/美咲 Ai/愛 Mai/舞 Kaori/香織 Megumi/恵 Michiko/美智子 Hiroko/裕子 Nanami/七海 Hina/陽菜 Mari/真理 Chie/千恵",
 .family = "Sato|Satou|Satoh/佐藤 Suzuki/鈴木 Takahashi/高橋 Tanaka/田中 Watanabe/渡辺 Ito|Itou|Itoh/伊藤 Yamamoto/山本 Nakamura/中村 Kobayashi/小林 Kato|Katou/加藤 Yoshida/吉田 Yamada/山田 Sasaki/佐々木 Yamaguchi/山口 Matsumoto/松本 Inoue/井上 Kimura/木村 Hayashi/林 Shimizu/清水 Saito|Saitou/斎藤 "
  "Yamazaki/山崎 Mori/森 Ikeda/池田 Hashimoto/橋本 Abe/阿部 Ishikawa/石川 Yamashita/山下 Nakajima/中島 Ogawa/小川 Ishii/石井 Maeda/前田 Fujita/藤田 Okada/岡田 Goto|Gotou/後藤 Hasegawa/長谷川 Murakami/村上 Kondo|Kondou/近藤 Ishida/石田 Sakamoto/坂本 Endo|Endou/遠藤 Aoki/青木 Fujii/藤井 Nishimura/西村 Fukuda/福田 "
  "Ota|Oota|Ohta/太田 Miura/三浦 Okamoto/岡本 Matsuda/松田 Nakagawa/中川 Fujiwara/藤原",
 .stems = "Ara/荒 Asa/浅 Fuji/藤 Fuku/福 Furu/古 Hara/原 Higashi/東 Hira/平 Hoshi/星 Ishi/石 Iwa/岩 Kawa/川 Kita/北 Kuro/黒 Matsu/松 Minami/南 Mizu/水 Mura/村 Naga/長 Naka/中 Nishi/西 No/野 Oka/岡 Sawa/沢 Shima/島 Sugi/杉 Taka/高 Take/竹 Tani/谷 Ue/上 Yama/山 Yoko/横",
 .joints = "", .endings = "yama/山 kawa/川 mura/村 moto/本 zawa/沢 da/田 oka/岡 shima/島 hara/原 saki/崎 uchi/内 no/野 i/井 mori/森 hashi/橋 be/部 saka/坂 ki/木 guchi/口 naka/中 tani/谷 ishi/石",
 .given_first = "", .given_second = "", .feminine = "", .short_forms = "Kenji=Ken Hiroshi=Hiro Satoshi=Toshi Takashi=Taka Daisuke=Dai Yoko=Yo Michiko=Mi Tomoko=Tomo", .titles = "Mr Ms Dr"},

{.id = CultureId::kVietnamese, .common_family = 10000, .two_part = 10000,
 .men = "Minh Hùng Dũng Tuấn Nam Hải Long Quang Hoàng Đức Anh Thắng Cường Phong Khoa Huy Bình Sơn Trung Kiên Việt Tâm Thành Phúc Khánh Đạt Lộc Tài Trí Vinh",
 .women = "Lan Hương Mai Linh Hoa Thảo Trang Ngọc Hà Thu Nga Hằng Yến Phương Dung Oanh Loan Hạnh Vân Quỳnh Trâm Nhung Uyên Giang Thủy Tuyết Xuân Diễm My Chi",
 .family = "Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý An Đinh Tô Trương Đoàn Lâm Mai Trịnh Đào Cao Lương Hà Tạ Châu Thái Quách Vương Lưu",
 .stems = "", .joints = "", .endings = "",
 .given_first = "Văn_ Thị_ Minh_ Hoàng_ Đức_ Thanh_ Ngọc_ Quốc_ Xuân_ Hồng_ Bảo_ Gia_ Kim_ Thu_ Tuấn_ Anh_ Phương_ Hữu_",
 .given_second = "Minh Hùng Dũng Tuấn Nam Hải Long Quang Hoàng Đức Anh Thắng Lan Hương Mai Linh Hoa Thảo Trang Ngọc Hà Thu Nga Hằng Yến Phương Khoa Huy Bình Sơn Trung Vân Giang Châu",
 .feminine = "", .short_forms = "", .titles = "Mr Ms Dr"},
}};

}  // namespace datagen
