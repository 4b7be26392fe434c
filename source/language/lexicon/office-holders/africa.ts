/** Holders of state offices in Africa south of the Sahara, by ISO 3166-1 alpha-2 code. */
import type {Successions} from './row.ts';

export const africa: Record<string, Successions> = {
	AO: {
		'head-of-state': 'Jose Eduardo dos Santos 1979–2017; Joao Lourenco 2017–',
	},
	BI: {
		'head-of-state': 'Pierre Buyoya 1996–2003; Pierre Nkurunziza 2005–2020; Evariste Ndayishimiye 2020–',
	},
	CD: {
		'head-of-state': `
			Mobutu Sese Seko = Mobutu 1965–1997; Laurent Kabila = Laurent-Desire Kabila 1997–2001
			Joseph Kabila 2001–2019; Felix Tshisekedi 2019–
		`,
		'foreign-minister': `
			Leonard She Okitundu 2016–2019; Christophe Lutundula 2021–2024; Therese Kayikwamba Wagner 2024–
		`,
	},
	CI: {
		'head-of-state': `
			Felix Houphouet-Boigny 1960–1993; Henri Konan Bedie 1993–1999; Laurent Gbagbo 2000–2011
			Alassane Ouattara 2010–
		`,
		'head-of-government': 'Guillaume Soro 2007–2012',
	},
	CM: {
		'head-of-state': 'Paul Biya 1982–',
	},
	ER: {
		'head-of-state': 'Isaias Afwerki 1993–',
		'foreign-minister': 'Osman Saleh 2007–',
	},
	ET: {
		'head-of-state': 'Mengistu Haile Mariam 1977–1991; Sahle-Work Zewde 2018–2024; Taye Atske Selassie 2024–',
		'head-of-government': 'Meles Zenawi 1995–2012; Hailemariam Desalegn 2012–2018; Abiy Ahmed 2018–',
		'foreign-minister': `
			Seyoum Mesfin 1991–2010; Tedros Adhanom = Tedros Adhanom Ghebreyesus 2012–2016; Workneh Gebeyehu 2016–2019
			Demeke Mekonnen 2020–2024; Gedion Timothewos 2024–
		`,
		'rebel-leader': 'Debretsion Gebremichael 2018–; Getachew Reda 2021–',
	},
	GH: {
		'head-of-state': `
			Jerry Rawlings 1981–2001; John Kufuor 2001–2009; John Atta Mills 2009–2012
			John Mahama = John Dramani Mahama 2012–2017; Nana Akufo-Addo 2017–2025; John Mahama 2025–
		`,
	},
	KE: {
		'head-of-state': `
			Daniel arap Moi = Daniel Moi 1978–2002; Mwai Kibaki 2002–2013; Uhuru Kenyatta 2013–2022
			William Ruto 2022–
		`,
		'head-of-government': 'Raila Odinga 2008–2013; Musalia Mudavadi 2022–',
		'foreign-minister': `
			Amina Mohamed 2013–2018; Monica Juma 2018–2020; Raychelle Omamo 2020–2022; Alfred Mutua 2022–2023
		`,
		'opposition-leader': 'Raila Odinga 2013–2025',
	},
	LR: {
		'head-of-state': `
			Samuel Doe 1980–1990; Charles Taylor 1997–2003; Ellen Johnson Sirleaf = Ellen Johnson-Sirleaf 2006–2018
			George Weah 2018–2024; Joseph Boakai 2024–
		`,
	},
	ML: {
		'head-of-state': `
			Alpha Oumar Konare 1992–2002; Amadou Toumani Toure 2002–2012; Dioncounda Traore 2012–2013
			Ibrahim Boubacar Keita 2013–2020; Bah Ndaw 2020–2021; Assimi Goita 2021–
		`,
		'foreign-minister': 'Abdoulaye Diop 2014–2017; Abdoulaye Diop 2021–',
	},
	MZ: {
		'head-of-state': `
			Samora Machel 1975–1986; Joaquim Chissano 1986–2005; Armando Guebuza 2005–2015; Filipe Nyusi 2015–2025
			Daniel Chapo 2025–
		`,
		'rebel-leader': 'Afonso Dhlakama 1979–2018; Ossufo Momade 2018–',
	},
	NA: {
		'head-of-state': `
			Sam Nujoma 1990–2005; Hifikepunye Pohamba 2005–2015; Hage Geingob 2015–2024; Netumbo Nandi-Ndaitwah 2025–
		`,
	},
	NE: {
		'head-of-state': `
			Mamadou Tandja 1999–2010; Mahamadou Issoufou 2011–2021; Mohamed Bazoum 2021–2023
			Abdourahamane Tchiani = Abdourahamane Tiani 2023–
		`,
	},
	NG: {
		'head-of-state': `
			Ibrahim Babangida 1985–1993; Sani Abacha 1993–1998; Olusegun Obasanjo 1999–2007
			Umaru Yar’Adua = Umaru Musa Yar’Adua 2007–2010; Goodluck Jonathan 2010–2015; Muhammadu Buhari 2015–2023
			Bola Tinubu = Bola Ahmed Tinubu 2023–
		`,
		'foreign-minister': 'Geoffrey Onyeama 2015–2023; Yusuf Tuggar 2023–',
		'deputy-head': 'Atiku Abubakar 1999–2007; Yemi Osinbajo 2015–2023; Kashim Shettima 2023–',
		'finance-minister': 'Ngozi Okonjo-Iweala 2011–2015',
	},
	RW: {
		'head-of-state': 'Juvenal Habyarimana 1973–1994; Pasteur Bizimungu 1994–2000; Paul Kagame 2000–',
		'foreign-minister': 'Louise Mushikiwabo 2009–2018; Vincent Biruta 2019–2024; Olivier Nduhungirehe 2024–',
	},
	SD: {
		'head-of-state': `
			Omar al-Bashir = Omar Bashir = Omar Hassan al-Bashir 1989–2019
			Abdel Fattah al-Burhan = Abdel-Fattah Burhan 2019–
		`,
		'head-of-government': 'Sadiq al-Mahdi 1986–1989; Abdalla Hamdok 2019–2022; Kamil Idris 2025–',
		'foreign-minister': 'Mustafa Osman Ismail 1998–2005; Ali Karti 2010–2015; Ibrahim Ghandour 2015–2018',
		'rebel-leader': `
			Mohamed Hamdan Dagalo = Hemedti = Mohamed Hamdan Daglo 2013–; Khalil Ibrahim 2003–2011
			Minni Minnawi = Minni Arcua Minnawi 2004–; John Garang 1983–2005; Abdul Wahid al-Nur 2002–
			Yasir Arman 2011–
		`,
		'deputy-head': 'Ali Osman Taha = Ali Osman Mohammed Taha 1998–2013',
	},
	SN: {
		'head-of-state': `
			Abdou Diouf 1981–2000; Abdoulaye Wade 2000–2012; Macky Sall 2012–2024; Bassirou Diomaye Faye 2024–
		`,
		'head-of-government': 'Ousmane Sonko 2024–',
	},
	SO: {
		'head-of-state': `
			Siad Barre = Mohamed Siad Barre 1969–1991; Abdullahi Yusuf = Abdullahi Yusuf Ahmed 2004–2008
			Sharif Sheikh Ahmed = Sheikh Sharif Ahmed 2009–2012; Hassan Sheikh Mohamud 2012–2017
			Mohamed Abdullahi Mohamed = Farmaajo = Mohamed Farmajo 2017–2022; Hassan Sheikh Mohamud 2022–
		`,
		'head-of-government': `
			Ali Mohamed Gedi = Ali Mohammed Ghedi 2004–2007; Nur Hassan Hussein 2007–2009
			Mohamed Hussein Roble 2020–2022; Hamza Abdi Barre 2022–
		`,
	},
	SS: {
		'head-of-state': 'Salva Kiir = Salva Kiir Mayardit 2005–',
		'rebel-leader': 'Riek Machar 1991–',
		'deputy-head': 'Riek Machar 2005–2013',
		negotiator: 'Nhial Deng Nhial 2014–2018; Pagan Amum 2005–2013',
	},
	TD: {
		'head-of-state': `
			Hissene Habre 1982–1990; Idriss Deby = Idriss Deby Itno 1990–2021
			Mahamat Idriss Deby = Mahamat Deby 2021–
		`,
	},
	TZ: {
		'head-of-state': `
			Julius Nyerere 1964–1985; Ali Hassan Mwinyi 1985–1995; Benjamin Mkapa 1995–2005; Jakaya Kikwete 2005–2015
			John Magufuli 2015–2021; Samia Suluhu Hassan 2021–
		`,
	},
	UG: {
		'head-of-state': 'Milton Obote 1980–1985; Yoweri Museveni 1986–',
		'rebel-leader': 'Joseph Kony 1987–',
		'opposition-leader': 'Kizza Besigye 2001–; Bobi Wine 2017–',
		'foreign-minister': 'Sam Kutesa 2005–2021',
	},
	ZA: {
		'head-of-state': `
			P.W. Botha = Pieter Botha 1984–1989; F.W. de Klerk = Frederik de Klerk = F. W. de Klerk 1989–1994
			Nelson Mandela 1994–1999; Thabo Mbeki 1999–2008; Kgalema Motlanthe 2008–2009; Jacob Zuma 2009–2018
			Cyril Ramaphosa 2018–
		`,
		'deputy-head': `
			Thabo Mbeki 1994–1999; Jacob Zuma 1999–2005; Cyril Ramaphosa 2014–2018; David Mabuza 2018–2023
			Paul Mashatile 2023–
		`,
		'foreign-minister': `
			Pik Botha = Roelof Botha 1977–1994; Alfred Nzo 1994–1999; Nkosazana Dlamini-Zuma 1999–2009
			Maite Nkoana-Mashabane 2009–2018; Lindiwe Sisulu 2018–2019; Naledi Pandor 2019–2024; Ronald Lamola 2024–
		`,
		'party-leader': `
			Oliver Tambo 1967–1991; Nelson Mandela 1991–1997; Mangosuthu Buthelezi 1975–2019; Julius Malema 2013–
			John Steenhuisen 2019–
		`,
	},
	ZM: {
		'head-of-state': `
			Kenneth Kaunda 1964–1991; Frederick Chiluba 1991–2002; Levy Mwanawasa 2002–2008; Rupiah Banda 2008–2011
			Michael Sata 2011–2014; Edgar Lungu 2015–2021; Hakainde Hichilema 2021–
		`,
	},
	ZW: {
		'head-of-state': 'Robert Mugabe 1987–2017; Emmerson Mnangagwa 2017–',
		'head-of-government': 'Robert Mugabe 1980–1987; Morgan Tsvangirai 2009–2013',
		'opposition-leader': 'Morgan Tsvangirai 1999–2018; Nelson Chamisa 2018–',
	},
};
