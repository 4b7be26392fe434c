/** Holders of state offices in the Middle East and North Africa, by ISO 3166-1 alpha-2 code. */
import type {Successions} from './row.ts';

export const middleEast: Record<string, Successions> = {
	AE: {
		'head-of-state': `
			Zayed bin Sultan Al Nahyan = Sheikh Zayed 1971–2004
			Khalifa bin Zayed Al Nahyan = Khalifa bin Zayed 2004–2022
			Mohamed bin Zayed Al Nahyan = Mohamed bin Zayed 2022–
		`,
		'head-of-government': 'Mohammed bin Rashid Al Maktoum = Mohammed bin Rashid 2006–',
		heir: `
			Mohamed bin Zayed Al Nahyan = Mohamed bin Zayed 2004–2022; Khaled bin Mohamed bin Zayed 2023–
		`,
		'foreign-minister': 'Abdullah bin Zayed Al Nahyan = Abdullah bin Zayed 2006–',
		adviser: 'Anwar Gargash 2021–',
		'security-adviser': 'Tahnoun bin Zayed Al Nahyan = Tahnoun bin Zayed 2016–',
	},
	BH: {
		monarch: 'Hamad bin Isa Al Khalifa = King Hamad 1999–',
		'foreign-minister': `
			Khalid bin Ahmed Al Khalifa = Khalid bin Ahmed 2005–2020
			Abdullatif bin Rashid Al Zayani = Abdullatif al-Zayani 2020–
		`,
		heir: 'Salman bin Hamad Al Khalifa 1999–',
	},
	DZ: {
		'head-of-state': `
			Chadli Bendjedid 1979–1992; Liamine Zeroual 1994–1999; Abdelaziz Bouteflika 1999–2019
			Abdelmadjid Tebboune 2019–
		`,
		'foreign-minister': `
			Mourad Medelci 2007–2013; Ramtane Lamamra 2013–2017; Sabri Boukadoum 2019–2021; Ramtane Lamamra 2021–2023
			Ahmed Attaf 2023–
		`,
	},
	EG: {
		'head-of-state': `
			Hosni Mubarak 1981–2011; Mohamed Morsi 2012–2013; Adly Mansour 2013–2014
			Abdel Fattah el-Sisi = Abdel Fattah al-Sisi = Abdul Fattah al-Sisi 2014–
		`,
		'head-of-government': `
			Ahmed Nazif 2004–2011; Essam Sharaf 2011–2011; Hisham Qandil = Hesham Kandil 2012–2013
			Hazem el-Beblawi 2013–2014; Ibrahim Mahlab 2014–2015; Sherif Ismail 2015–2018; Mostafa Madbouly 2018–
		`,
		'foreign-minister': `
			Esmat Abdel-Meguid = Esmat Abdel Meguid 1984–1991; Amr Moussa 1991–2001; Ahmed Maher 2001–2004
			Ahmed Aboul Gheit 2004–2011; Nabil Fahmy 2013–2014; Sameh Shoukry 2014–2024; Badr Abdelatty 2024–
			Mohamed Kamel Amr 2011–2013
		`,
		'spy-chief': 'Omar Suleiman 1993–2011; Abbas Kamel 2018–2024; Hassan Rashad 2024–',
		'defence-minister': `
			Mohamed Hussein Tantawi = Hussein Tantawi 1991–2012; Abdel Fattah el-Sisi 2012–2014; Sedki Sobhi 2014–2018
		`,
	},
	IL: {
		'head-of-state': `
			Chaim Herzog 1983–1993; Ezer Weizman 1993–2000; Moshe Katsav 2000–2007; Shimon Peres 2007–2014
			Reuven Rivlin 2014–2021; Isaac Herzog 2021–
		`,
		'head-of-government': `
			Shimon Peres 1984–1986; Yitzhak Shamir 1986–1992; Yitzhak Rabin 1992–1995; Shimon Peres 1995–1996
			Benjamin Netanyahu = Binyamin Netanyahu = Bibi Netanyahu 1996–1999; Ehud Barak 1999–2001
			Ariel Sharon 2001–2006; Ehud Olmert 2006–2009; Benjamin Netanyahu 2009–2021; Naftali Bennett 2021–2022
			Yair Lapid 2022–2022; Benjamin Netanyahu 2022–
		`,
		'foreign-minister': `
			Yitzhak Shamir 1984–1986; Shimon Peres 1986–1988; Moshe Arens 1988–1990; David Levy 1990–1992
			Shimon Peres 1992–1995; Ehud Barak 1995–1996; David Levy 1996–1998; Ariel Sharon 1998–1999
			David Levy 1999–2000; Shlomo Ben-Ami 2000–2001; Shimon Peres 2001–2002; Benjamin Netanyahu 2002–2003
			Silvan Shalom 2003–2006; Tzipi Livni 2006–2009; Avigdor Lieberman = Avigdor Liberman 2009–2015
			Israel Katz = Yisrael Katz 2019–2020; Gabi Ashkenazi 2020–2021; Yair Lapid 2021–2022; Eli Cohen 2022–2023
			Israel Katz 2024–2024; Gideon Saar = Gideon Sa’ar 2024–
		`,
		'defence-minister': `
			Yitzhak Rabin 1984–1990; Moshe Arens 1990–1992; Yitzhak Mordechai 1996–1999
			Binyamin Ben-Eliezer 2001–2002; Shaul Mofaz 2002–2006; Amir Peretz 2006–2007; Ehud Barak 2007–2013
			Moshe Yaalon = Moshe Ya’alon 2013–2016; Avigdor Lieberman 2016–2018; Naftali Bennett 2019–2020
			Benny Gantz 2020–2022; Yoav Gallant 2022–2024; Israel Katz 2024–
		`,
		negotiator: 'Tzipi Livni 2013–2014; Isaac Molho = Yitzhak Molcho 2009–2018; Ron Dermer 2025–2025',
		minister: 'Ron Dermer 2022–2025; Bezalel Smotrich 2022–; Itamar Ben-Gvir = Itamar Ben Gvir 2022–',
		'spy-chief': `
			Meir Dagan 2002–2011; Tamir Pardo 2011–2016; Yossi Cohen 2016–2021; David Barnea 2021–
			Ronen Bar 2021–2025
		`,
		ambassador: `
			Ron Dermer 2013–2021; Danny Danon 2015–2020; Michael Herzog 2021–2025; Gilad Erdan 2020–2024
			Michael Oren 2009–2013; Yechiel Leiter 2025–
		`,
	},
	IQ: {
		'head-of-state': `
			Saddam Hussein 1979–2003; Ghazi al-Yawer 2004–2005; Jalal Talabani 2005–2014
			Fuad Masum = Fouad Massoum 2014–2018; Barham Salih 2018–2022; Abdul Latif Rashid = Abdullatif Rashid 2022–
		`,
		'head-of-government': `
			Ayad Allawi = Iyad Allawi 2004–2005; Ibrahim al-Jaafari = Ibrahim Jaafari 2005–2006
			Nouri al-Maliki = Nuri al-Maliki = Nouri Maliki 2006–2014
			Haider al-Abadi = Haidar al-Abadi = Haider Abadi 2014–2018; Adel Abdul Mahdi = Adil Abdul-Mahdi 2018–2020
			Mustafa al-Kadhimi = Mustafa Kadhimi 2020–2022; Mohammed Shia al-Sudani = Mohammed al-Sudani 2022–
		`,
		'foreign-minister': `
			Tariq Aziz = Tareq Aziz 1983–1991; Mohammed Saeed al-Sahhaf 1992–2001; Naji Sabri 2001–2003
			Hoshyar Zebari 2003–2014; Ibrahim al-Jaafari 2014–2018; Mohammed Ali al-Hakim 2018–2020
			Fuad Hussein = Fouad Hussein 2020–
		`,
		'deputy-head': 'Tariq Aziz 1979–2003; Tariq al-Hashemi 2006–2012',
		governor: 'Massoud Barzani = Masoud Barzani 2005–2017; Nechirvan Barzani 2019–; Masrour Barzani 2019–',
		cleric: 'Muqtada al-Sadr = Moqtada al-Sadr 2003–; Ali al-Sistani = Ali Sistani 1992–',
		leader: 'Paul Bremer 2003–2004',
	},
	IR: {
		leader: 'Ruhollah Khomeini = Ayatollah Khomeini 1979–1989; Ali Khamenei = Ayatollah Khamenei 1989–',
		'head-of-state': `
			Ali Khamenei 1981–1989
			Akbar Hashemi Rafsanjani = Hashemi Rafsanjani = Ali Akbar Hashemi Rafsanjani 1989–1997
			Mohammad Khatami 1997–2005; Mahmoud Ahmadinejad 2005–2013; Hassan Rouhani 2013–2021
			Ebrahim Raisi 2021–2024; Masoud Pezeshkian 2024–
		`,
		'foreign-minister': `
			Ali Akbar Velayati 1981–1997; Kamal Kharrazi 1997–2005; Manouchehr Mottaki 2005–2010
			Ali Akbar Salehi 2011–2013; Mohammad Javad Zarif = Javad Zarif 2013–2021
			Hossein Amir-Abdollahian = Hossein Amirabdollahian 2021–2024; Abbas Araghchi = Abbas Araqchi 2024–
		`,
		negotiator: `
			Hassan Rouhani 2003–2005; Ali Larijani 2005–2007; Saeed Jalili 2007–2013; Abbas Araghchi 2013–2021
			Ali Bagheri Kani = Ali Bagheri 2021–2024; Majid Takht-Ravanchi = Majid Takht Ravanchi 2013–
		`,
		'security-adviser': 'Ali Shamkhani 2013–2023; Ali Akbar Ahmadian 2023–2025; Ali Larijani 2025–',
		speaker: `
			Akbar Hashemi Rafsanjani 1980–1989; Mehdi Karroubi = Mahdi Karroubi 1989–1992; Ali Larijani 2008–2020
			Mohammad Bagher Ghalibaf = Mohammad Baqer Qalibaf 2020–
		`,
		official: 'Ali Akbar Salehi 2013–2021; Mohammad Eslami 2021–',
		'military-chief': 'Qassem Soleimani = Qasem Soleimani 1998–2020; Esmail Qaani 2020–; Hossein Salami 2019–2025',
		'head-of-government': 'Mir-Hossein Mousavi = Mir Hossein Mousavi 1981–1989',
	},
	JO: {
		monarch: 'King Hussein 1952–1999; King Abdullah II = Abdullah II = King Abdullah of Jordan 1999–',
		heir: 'Prince Hassan 1965–1999; Hussein bin Abdullah = Crown Prince Hussein 2009–',
		'foreign-minister': `
			Taher al-Masri = Taher Masri 1984–1988; Marwan Muasher 2002–2004; Nasser Judeh 2009–2017
			Ayman Safadi = Ayman al-Safadi 2017–
		`,
		'head-of-government': `
			Zaid Rifai = Zaid al-Rifai 1985–1989; Omar Razzaz 2018–2020
			Bisher Khasawneh = Bisher al-Khasawneh 2020–2024; Jafar Hassan 2024–
		`,
	},
	KW: {
		monarch: `
			Jaber al-Ahmad al-Sabah 1977–2006; Sabah al-Ahmad al-Sabah = Sabah al-Ahmad al-Jaber al-Sabah 2006–2020
			Nawaf al-Ahmad al-Sabah 2020–2023; Meshal al-Ahmad al-Sabah = Mishal al-Ahmad al-Sabah 2023–
		`,
		'foreign-minister': `
			Sabah al-Khalid al-Sabah 2011–2019; Ahmed Nasser al-Sabah 2019–2022; Abdullah al-Yahya 2024–
		`,
	},
	LB: {
		'head-of-state': `
			Amine Gemayel = Amin Gemayel 1982–1988; Elias Hrawi 1989–1998; Emile Lahoud 1998–2007
			Michel Suleiman = Michel Sleiman 2008–2014; Michel Aoun 2016–2022; Joseph Aoun 2025–
		`,
		'head-of-government': `
			Rashid Karami = Rashid Karameh 1984–1987; Selim al-Hoss = Salim Hoss 1987–1990
			Rafik Hariri = Rafiq Hariri = Rafik al-Hariri 1992–2004; Fouad Siniora = Fuad Saniora 2005–2009
			Saad Hariri = Saad al-Hariri 2009–2011; Najib Mikati 2011–2014; Tammam Salam 2014–2016
			Saad Hariri 2016–2020; Hassan Diab 2020–2021; Najib Mikati 2021–2025; Nawaf Salam 2025–
		`,
		'foreign-minister': 'Gebran Bassil 2014–2020; Abdallah Bou Habib 2021–2025; Youssef Raggi 2025–',
		speaker: 'Nabih Berri 1992–',
		'rebel-leader': 'Hassan Nasrallah 1992–2024; Naim Qassem = Naim Kassem 2024–',
		'party-leader': 'Walid Jumblatt 1977–2023; Samir Geagea 1986–',
	},
	LY: {
		leader: `
			Muammar Gaddafi = Moammar Gadhafi = Muammar Qaddafi = Moamer Kadhafi 1969–2011
			Khalifa Haftar = Khalifa Hifter 2014–; Mustafa Abdul Jalil = Mustafa Abdel Jalil 2011–2012
		`,
		'head-of-government': `
			Ali Zeidan = Ali Zidan 2012–2014; Abdullah al-Thinni = Abdullah al-Thani 2014–2021
			Fayez al-Sarraj = Fayez Serraj = Fayez al-Serraj 2016–2021
			Abdul Hamid Dbeibah = Abdulhamid al-Dbeibah = Abdul Hamid al-Dabaiba 2021–; Mahmoud Jibril 2011–2011
			Fathi Bashagha 2022–2023
		`,
		'foreign-minister': `
			Moussa Koussa = Musa Kusa 2009–2011; Abdel Rahman Shalgham 2000–2009
			Najla Mangoush = Najla al-Mangoush 2021–2023; Mohamed Siala = Mohamed Taha Siala 2016–2021
		`,
		speaker: 'Aguila Saleh 2014–',
	},
	MA: {
		monarch: 'King Hassan II = Hassan II 1961–1999; King Mohammed VI = Mohammed VI 1999–',
		'head-of-government': `
			Abdelilah Benkirane 2011–2017; Saadeddine Othmani = Saad-Eddine El Othmani 2017–2021
			Aziz Akhannouch 2021–
		`,
		'foreign-minister': 'Nasser Bourita 2017–; Salaheddine Mezouar 2013–2017; Mohamed Benaissa 1999–2007',
	},
	OM: {
		monarch: 'Sultan Qaboos = Qaboos bin Said 1970–2020; Haitham bin Tariq = Sultan Haitham 2020–',
		'foreign-minister': `
			Yusuf bin Alawi = Yusuf bin Alawi bin Abdullah = Youssef bin Alawi 1997–2020
			Badr Albusaidi = Badr al-Busaidi = Badr bin Hamad Albusaidi 2020–
		`,
	},
	PS: {
		'head-of-state': 'Yasser Arafat = Yasir Arafat = Abu Ammar 1969–2004; Mahmoud Abbas = Abu Mazen 2005–',
		'head-of-government': `
			Mahmoud Abbas 2003–2003; Ahmed Qurei = Ahmed Qureia = Abu Ala 2003–2006
			Ismail Haniyeh = Ismail Haniya 2006–2007; Salam Fayyad = Salam Fayad 2007–2013; Rami Hamdallah 2013–2019
			Mohammad Shtayyeh = Mohammed Shtayyeh 2019–2024; Mohammad Mustafa = Mohammed Mustafa 2024–
		`,
		'foreign-minister': `
			Nabil Shaath 2003–2005; Nasser al-Kidwa 2005–2006; Riyad al-Maliki = Riad Malki = Riyad Malki 2007–2024
		`,
		negotiator: 'Saeb Erekat = Saeb Erakat 1995–2020',
		'rebel-leader': `
			Ahmed Yassin = Sheikh Ahmed Yassin 1987–2004; Khaled Meshaal = Khaled Mashaal = Khalid Mishal 1996–2017
			Ismail Haniyeh 2017–2024; Yahya Sinwar 2017–2024; Khalil al-Hayya 2024–
			Mahmoud Zahar = Mahmoud al-Zahar 1987–; Mousa Abu Marzouk = Moussa Abu Marzouk 1992–
		`,
		'deputy-head': 'Hussein al-Sheikh = Hussein Al-Sheikh 2025–',
	},
	QA: {
		monarch: `
			Hamad bin Khalifa Al Thani = Hamad bin Khalifa 1995–2013
			Tamim bin Hamad Al Thani = Sheikh Tamim = Tamim bin Hamad 2013–
		`,
		'head-of-government': `
			Hamad bin Jassim Al Thani = Hamad bin Jassim bin Jaber Al Thani = Hamad bin Jassim 2007–2013
			Abdullah bin Nasser bin Khalifa Al Thani 2013–2020
			Mohammed bin Abdulrahman Al Thani = Mohammed bin Abdulrahman = Mohammed bin Abdulrahman bin Jassim Al Thani 2023–
		`,
		'foreign-minister': `
			Hamad bin Jassim Al Thani 1992–2013; Khalid al-Attiyah = Khalid bin Mohammad al-Attiyah 2013–2016
			Mohammed bin Abdulrahman Al Thani 2016–
		`,
	},
	SA: {
		monarch: `
			King Fahd 1982–2005; King Abdullah of Saudi Arabia = Abdullah bin Abdulaziz 2005–2015
			King Salman = Salman bin Abdulaziz 2015–
		`,
		heir: `
			Abdullah bin Abdulaziz = Prince Abdullah = Crown Prince Abdullah 1982–2005
			Nayef bin Abdulaziz = Prince Nayef 2011–2012; Mohammed bin Nayef = Muhammad bin Nayef 2015–2017
			Mohammed bin Salman = Muhammad bin Salman 2017–
		`,
		'foreign-minister': `
			Saud al-Faisal = Prince Saud al-Faisal = Saud Al-Faisal 1975–2015
			Adel al-Jubeir = Adel Jubeir = Adel Al-Jubeir 2015–2018; Ibrahim al-Assaf 2018–2019
			Faisal bin Farhan = Faisal bin Farhan Al Saud = Prince Faisal bin Farhan 2019–
		`,
		'defence-minister': `
			Sultan bin Abdulaziz = Prince Sultan 1963–2011; Mohammed bin Salman 2015–2022
			Khalid bin Salman = Prince Khalid bin Salman 2022–
		`,
		minister: `
			Ahmed Zaki Yamani = Sheikh Yamani 1962–1986; Hisham Nazer 1986–1995; Ali al-Naimi = Ali Naimi 1995–2016
			Khalid al-Falih 2016–2019; Abdulaziz bin Salman = Prince Abdulaziz bin Salman 2019–
		`,
		'security-adviser': 'Bandar bin Sultan = Prince Bandar 2005–2015; Musaed al-Aiban 2018–',
		ambassador: 'Bandar bin Sultan 1983–2005; Reema bint Bandar 2019–',
	},
	SY: {
		'head-of-state': `
			Hafez al-Assad = Hafez Assad 1971–2000; Bashar al-Assad = Bashar Assad 2000–2024
			Ahmed al-Sharaa = Abu Mohammed al-Golani = Ahmad al-Sharaa = Abu Mohammad al-Jolani 2024–
		`,
		'foreign-minister': `
			Farouk al-Sharaa = Farouq al-Shara = Farouk Shara 1984–2006
			Walid al-Moallem = Walid Moallem = Walid Muallem 2006–2020; Faisal Mekdad = Faisal Miqdad 2020–2024
			Asaad al-Shaibani = Asaad al-Shibani = Asaad Hassan al-Shibani 2024–
		`,
		negotiator: 'Bashar Jaafari = Bashar al-Jaafari = Bashar Ja’afari 2014–2020; Ahmad Kuzbari 2019–2024',
		'opposition-leader': `
			Ahmad al-Jarba = Ahmed Jarba 2013–2014; Moaz al-Khatib 2012–2013; Riyad Hijab = Riad Hijab 2015–2017
			Nasr al-Hariri 2017–2021; Hadi al-Bahra 2014–; Mohammed Alloush 2016–2018
		`,
		'rebel-leader': 'Mazloum Abdi = Mazlum Abdi = Mazloum Kobani 2015–',
		'deputy-head': 'Abdul Halim Khaddam = Abdel Halim Khaddam 1984–2005; Farouk al-Sharaa 2006–2014',
	},
	TN: {
		'head-of-state': `
			Habib Bourguiba 1957–1987; Zine El Abidine Ben Ali = Zine al-Abidine Ben Ali 1987–2011
			Moncef Marzouki 2011–2014; Beji Caid Essebsi 2014–2019; Kais Saied 2019–
		`,
		'head-of-government': `
			Mohamed Ghannouchi 1999–2011; Hamadi Jebali 2011–2013; Ali Laarayedh 2013–2014; Mehdi Jomaa 2014–2015
			Habib Essid 2015–2016; Youssef Chahed 2016–2020; Hichem Mechichi 2020–2021; Najla Bouden 2021–2023
		`,
		'party-leader': 'Rached Ghannouchi = Rachid Ghannouchi 1991–',
	},
	TR: {
		'head-of-state': `
			Kenan Evren 1982–1989; Turgut Ozal = Turgut Özal 1989–1993; Suleyman Demirel 1993–2000
			Ahmet Necdet Sezer 2000–2007; Abdullah Gul = Abdullah Gül 2007–2014
			Recep Tayyip Erdogan = Tayyip Erdogan 2014–
		`,
		'head-of-government': `
			Turgut Ozal 1983–1989; Yildirim Akbulut 1989–1991; Mesut Yilmaz 1991–1991; Suleyman Demirel 1991–1993
			Tansu Ciller 1993–1996; Necmettin Erbakan 1996–1997; Mesut Yilmaz 1997–1999; Bulent Ecevit 1999–2002
			Abdullah Gul 2002–2003; Recep Tayyip Erdogan 2003–2014; Ahmet Davutoglu 2014–2016
			Binali Yildirim 2016–2018
		`,
		'foreign-minister': `
			Vahit Halefoglu 1983–1987; Mesut Yilmaz 1987–1990; Ismail Cem 1997–2002; Abdullah Gul 2003–2007
			Ali Babacan 2007–2009; Ahmet Davutoglu 2009–2014; Mevlut Cavusoglu 2014–2023; Hakan Fidan 2023–
		`,
		'defence-minister': 'Hulusi Akar 2018–2023; Yasar Guler 2023–',
		'spy-chief': 'Hakan Fidan 2010–2023; Ibrahim Kalin 2023–',
		spokesperson: 'Ibrahim Kalin 2014–2023',
		'rebel-leader': 'Abdullah Ocalan = Abdullah Öcalan 1978–',
	},
	YE: {
		'head-of-state': `
			Ali Abdullah Saleh 1978–2012
			Abdrabbuh Mansour Hadi = Abd-Rabbu Mansour Hadi = Abed Rabbo Mansour Hadi = Abdu Rabu Mansour Hadi 2012–2022
			Rashad al-Alimi 2022–
		`,
		'foreign-minister': `
			Abu Bakr al-Qirbi = Abubakr al-Qirbi 2001–2014; Abdul-Malik al-Mekhlafi = Abdulmalik al-Mekhlafi 2015–2018
			Khaled al-Yamani = Khaled al-Yemany 2018–2019; Ahmed bin Mubarak = Ahmed Awad bin Mubarak 2020–2024
		`,
		'head-of-government': `
			Khaled Bahah 2014–2016; Ahmed Obeid bin Daghr 2016–2018
			Maeen Abdulmalik = Maeen Abdulmalik Saeed 2018–2024
		`,
		'rebel-leader': `
			Abdul-Malik al-Houthi = Abdul Malik al-Houthi = Abdulmalik al-Houthi 2004–
			Mohammed Abdulsalam = Mohammed Abdul-Salam 2011–; Aidarous al-Zubaidi = Aidarus al-Zubaidi 2017–
		`,
	},
};
