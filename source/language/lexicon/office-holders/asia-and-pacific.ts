/** Holders of state offices in the rest of Asia and the Pacific, by ISO 3166-1 alpha-2 code. */
import type {Successions} from './row.ts';

export const asiaAndPacific: Record<string, Successions> = {
	AF: {
		'head-of-state': `
			Mohammad Najibullah = Najibullah 1987–1992; Burhanuddin Rabbani 1992–2001; Hamid Karzai 2001–2014
			Ashraf Ghani 2014–2021
		`,
		'head-of-government': 'Abdullah Abdullah 2014–2020; Hasan Akhund = Mohammad Hasan Akhund 2021–',
		'foreign-minister': `
			Abdullah Abdullah 2001–2006; Rangin Dadfar Spanta 2006–2010; Zalmai Rassoul 2010–2013
			Salahuddin Rabbani 2015–2019; Mohammad Haneef Atmar = Hanif Atmar 2020–2021; Amir Khan Muttaqi 2021–
		`,
		'deputy-head': 'Amrullah Saleh 2020–2021; Abdul Rashid Dostum 2014–2020; Karim Khalili 2002–2014',
		negotiator: 'Abdullah Abdullah 2020–2021; Masoom Stanekzai 2020–2021',
	},
	AU: {
		'head-of-government': `
			Bob Hawke 1983–1991; Paul Keating 1991–1996; John Howard 1996–2007; Kevin Rudd 2007–2010
			Julia Gillard 2010–2013; Tony Abbott 2013–2015; Malcolm Turnbull 2015–2018; Scott Morrison 2018–2022
			Anthony Albanese 2022–
		`,
		'foreign-minister': `
			Bill Hayden 1983–1988; Gareth Evans 1988–1996; Alexander Downer 1996–2007; Stephen Smith 2007–2010
			Kevin Rudd 2010–2012; Bob Carr 2012–2013; Julie Bishop 2013–2018; Marise Payne 2018–2022; Penny Wong 2022–
		`,
		'defence-minister': `
			Robert Hill 2001–2006; Brendan Nelson 2006–2007; Joel Fitzgibbon 2007–2009; Stephen Smith 2010–2013
			Christopher Pyne 2018–2019; Linda Reynolds 2019–2021; Peter Dutton 2021–2022; Richard Marles 2022–
		`,
	},
	BD: {
		'head-of-government': `
			Khaleda Zia 1991–1996; Sheikh Hasina 1996–2001; Khaleda Zia 2001–2006; Sheikh Hasina 2009–2024
			Muhammad Yunus 2024–
		`,
		'foreign-minister': `
			Dipu Moni 2009–2013; Abul Hassan Mahmood Ali 2014–2019; A. K. Abdul Momen = AK Abdul Momen 2019–2024
		`,
	},
	ID: {
		'head-of-state': `
			Suharto 1967–1998; B.J. Habibie = Bacharuddin Jusuf Habibie 1998–1999; Abdurrahman Wahid 1999–2001
			Megawati Sukarnoputri 2001–2004; Susilo Bambang Yudhoyono 2004–2014; Joko Widodo = Jokowi 2014–2024
			Prabowo Subianto 2024–
		`,
		'foreign-minister': `
			Mochtar Kusumaatmadja 1978–1988; Ali Alatas 1988–1999; Alwi Shihab 1999–2001
			Hassan Wirajuda = Hassan Wirayuda 2001–2009; Marty Natalegawa 2009–2014; Retno Marsudi 2014–2024
			Sugiono 2024–
		`,
		'defence-minister': 'Prabowo Subianto 2019–2024; Sjafrie Sjamsoeddin 2024–',
		'deputy-head': `
			Jusuf Kalla 2004–2009; Boediono 2009–2014; Jusuf Kalla 2014–2019; Ma’ruf Amin 2019–2024
			Gibran Rakabuming Raka 2024–
		`,
	},
	IN: {
		'head-of-state': `
			Pranab Mukherjee 2012–2017; Pratibha Patil 2007–2012; A. P. J. Abdul Kalam = Abdul Kalam 2002–2007
			Ram Nath Kovind 2017–2022; Droupadi Murmu 2022–
		`,
		'head-of-government': `
			Rajiv Gandhi 1984–1989; V.P. Singh = Vishwanath Pratap Singh 1989–1990; Chandra Shekhar 1990–1991
			P.V. Narasimha Rao = Narasimha Rao 1991–1996; H.D. Deve Gowda = Deve Gowda 1996–1997
			I.K. Gujral = Inder Kumar Gujral = Inder Gujral 1997–1998
			Atal Bihari Vajpayee = Atal Behari Vajpayee 1998–2004; Manmohan Singh 2004–2014; Narendra Modi 2014–
		`,
		'foreign-minister': `
			Jaswant Singh 1998–2002; Yashwant Sinha 2002–2004; Natwar Singh 2004–2005; Pranab Mukherjee 2006–2009
			S.M. Krishna 2009–2012; Salman Khurshid 2012–2014; Sushma Swaraj 2014–2019
			S. Jaishankar = Subrahmanyam Jaishankar 2019–
		`,
		'defence-minister': `
			George Fernandes 1998–2004; Pranab Mukherjee 2004–2006; A.K. Antony 2006–2014; Manohar Parrikar 2014–2017
			Nirmala Sitharaman 2017–2019; Rajnath Singh 2019–
		`,
		'security-adviser': `
			Brajesh Mishra 1998–2004; M.K. Narayanan 2005–2010; Shivshankar Menon 2010–2014; Ajit Doval 2014–
		`,
		'interior-minister': `
			L.K. Advani = Lal Krishna Advani 1998–2004; P. Chidambaram = Palaniappan Chidambaram 2008–2012
			Rajnath Singh 2014–2019; Amit Shah 2019–
		`,
		'party-leader': 'Sonia Gandhi 1998–2022; Rahul Gandhi 2017–2019',
	},
	KH: {
		monarch: 'Norodom Sihanouk = King Sihanouk 1993–2004; Norodom Sihamoni = King Sihamoni 2004–',
		'head-of-government': 'Hun Sen 1985–2023; Norodom Ranariddh = Prince Ranariddh 1993–1997; Hun Manet 2023–',
		'foreign-minister': 'Hor Namhong 1998–2016; Prak Sokhonn 2016–2023',
		'rebel-leader': 'Khieu Samphan 1985–1998; Pol Pot 1976–1998',
	},
	LA: {
		'head-of-government': 'Thongloun Sisoulith 2016–2021; Sonexay Siphandone 2022–',
		'head-of-state': 'Thongloun Sisoulith 2021–; Choummaly Sayasone 2006–2016; Bounnhang Vorachith 2016–2021',
	},
	LK: {
		'head-of-state': `
			J.R. Jayewardene = Junius Jayewardene 1978–1989; Ranasinghe Premadasa 1989–1993
			Chandrika Kumaratunga 1994–2005; Mahinda Rajapaksa = Mahinda Rajapakse 2005–2015
			Maithripala Sirisena 2015–2019; Gotabaya Rajapaksa 2019–2022; Ranil Wickremesinghe 2022–2024
			Anura Kumara Dissanayake 2024–
		`,
		'head-of-government': `
			Ranil Wickremesinghe 2001–2004; Ranil Wickremesinghe 2015–2019; Mahinda Rajapaksa 2019–2022
			Harini Amarasuriya 2024–
		`,
		'rebel-leader': 'Velupillai Prabhakaran 1976–2009; Anton Balasingham 1976–2006',
	},
	MM: {
		leader: `
			Ne Win 1962–1988; Saw Maung 1988–1992; Than Shwe 1992–2011; Aung San Suu Kyi 2016–2021
			Min Aung Hlaing 2021–
		`,
		'head-of-state': 'Thein Sein 2011–2016; Htin Kyaw 2016–2018; Win Myint 2018–2021',
		'opposition-leader': 'Aung San Suu Kyi 1988–2016',
		'foreign-minister': 'Nyan Win 2004–2011; Wunna Maung Lwin 2011–2016; Aung San Suu Kyi 2016–2021',
	},
	MV: {
		'head-of-state': `
			Maumoon Abdul Gayoom 1978–2008; Mohamed Nasheed 2008–2012
			Abdulla Yameen = Abdulla Yameen Abdul Gayoom 2013–2018; Ibrahim Mohamed Solih 2018–2023
			Mohamed Muizzu 2023–
		`,
	},
	MY: {
		'head-of-government': `
			Mahathir Mohamad = Mahathir bin Mohamad = Mahathir Mohammed 1981–2003
			Abdullah Ahmad Badawi = Abdullah Badawi 2003–2009; Najib Razak 2009–2018; Mahathir Mohamad 2018–2020
			Muhyiddin Yassin 2020–2021; Ismail Sabri Yaakob 2021–2022; Anwar Ibrahim 2022–
		`,
		'foreign-minister': `
			Syed Hamid Albar 1999–2008; Anifah Aman 2009–2018; Saifuddin Abdullah 2018–2022
			Hishammuddin Hussein 2020–2021; Zambry Abdul Kadir 2022–2023; Mohamad Hasan 2023–
		`,
	},
	NP: {
		monarch: 'King Birendra 1972–2001; King Gyanendra 2001–2008',
		'head-of-government': `
			Girija Prasad Koirala 2006–2008; Pushpa Kamal Dahal = Prachanda 2008–2009; Madhav Kumar Nepal 2009–2011
			Baburam Bhattarai 2011–2013; Sushil Koirala 2014–2015
			K.P. Sharma Oli = KP Sharma Oli = Khadga Prasad Oli 2015–2016; Pushpa Kamal Dahal 2016–2017
			Sher Bahadur Deuba 2017–2018; K.P. Sharma Oli 2018–2021; Sher Bahadur Deuba 2021–2022
			Pushpa Kamal Dahal 2022–2024; K.P. Sharma Oli 2024–2025; Sushila Karki 2025–
		`,
	},
	NZ: {
		'head-of-government': `
			David Lange 1984–1989; Geoffrey Palmer 1989–1990; Jim Bolger 1990–1997; Jenny Shipley 1997–1999
			Helen Clark 1999–2008; John Key 2008–2016; Bill English 2016–2017; Jacinda Ardern 2017–2023
			Chris Hipkins 2023–2023; Christopher Luxon 2023–
		`,
		'foreign-minister': `
			Don McKinnon 1990–1999; Phil Goff 1999–2005; Winston Peters 2005–2008; Murray McCully 2008–2017
			Winston Peters 2017–2020; Nanaia Mahuta 2020–2023; Winston Peters 2023–
		`,
	},
	PH: {
		'head-of-state': `
			Ferdinand Marcos 1965–1986; Corazon Aquino = Cory Aquino 1986–1992; Fidel Ramos 1992–1998
			Joseph Estrada 1998–2001; Gloria Macapagal Arroyo = Gloria Macapagal-Arroyo = Gloria Arroyo 2001–2010
			Benigno Aquino = Benigno Aquino III = Noynoy Aquino 2010–2016; Rodrigo Duterte 2016–2022
			Ferdinand Marcos Jr. = Bongbong Marcos 2022–
		`,
		'foreign-minister': `
			Raul Manglapus 1987–1992; Domingo Siazon 1995–2001; Alberto Romulo 2004–2011; Albert del Rosario 2011–2016
			Perfecto Yasay 2016–2017; Alan Peter Cayetano 2017–2018; Teodoro Locsin 2018–2022
			Enrique Manalo 2022–2025; Theresa Lazaro 2025–
		`,
		'defence-minister': 'Delfin Lorenzana 2016–2022; Gilberto Teodoro 2023–; Voltaire Gazmin 2010–2016',
		'deputy-head': 'Jejomar Binay 2010–2016; Leni Robredo 2016–2022; Sara Duterte 2022–',
		'rebel-leader': 'Nur Misuari 1972–; Murad Ebrahim 2003–; Jose Maria Sison 1968–2022',
	},
	PK: {
		'head-of-state': `
			Zia ul-Haq = Mohammad Zia ul-Haq = Zia-ul-Haq 1978–1988; Ghulam Ishaq Khan 1988–1993
			Farooq Leghari 1993–1997; Pervez Musharraf 2001–2008; Asif Ali Zardari = Asif Zardari 2008–2013
			Mamnoon Hussain 2013–2018; Arif Alvi 2018–2024; Asif Ali Zardari 2024–
		`,
		'head-of-government': `
			Mohammad Khan Junejo 1985–1988; Benazir Bhutto 1988–1990; Nawaz Sharif 1990–1993; Benazir Bhutto 1993–1996
			Nawaz Sharif 1997–1999; Zafarullah Khan Jamali 2002–2004; Shaukat Aziz 2004–2007
			Yousaf Raza Gilani = Yusuf Raza Gilani 2008–2012; Raja Pervez Ashraf = Raja Pervaiz Ashraf 2012–2013
			Nawaz Sharif 2013–2017; Shahid Khaqan Abbasi 2017–2018; Imran Khan 2018–2022
			Shehbaz Sharif = Shahbaz Sharif 2022–2023; Anwaar-ul-Haq Kakar 2023–2024; Shehbaz Sharif 2024–
		`,
		'foreign-minister': `
			Sahabzada Yaqub Khan 1982–1991; Sartaj Aziz 1998–1999; Abdul Sattar 1999–2002
			Khurshid Mahmud Kasuri = Khurshid Kasuri 2002–2007; Shah Mahmood Qureshi 2008–2011
			Hina Rabbani Khar 2011–2013; Khawaja Asif = Khawaja Muhammad Asif 2017–2018
			Shah Mahmood Qureshi 2018–2022; Bilawal Bhutto Zardari = Bilawal Bhutto-Zardari 2022–2023; Ishaq Dar 2024–
		`,
		'military-chief': `
			Pervez Musharraf 1998–2007; Ashfaq Parvez Kayani = Ashfaq Kayani 2007–2013; Raheel Sharif 2013–2016
			Qamar Javed Bajwa 2016–2022; Asim Munir 2022–
		`,
		'defence-minister': 'Khawaja Asif 2022–',
		'security-adviser': 'Sartaj Aziz 2013–2015; Moeed Yusuf 2021–2022; Nasser Janjua 2015–2018',
	},
	SG: {
		'head-of-government': `
			Lee Kuan Yew 1959–1990; Goh Chok Tong 1990–2004; Lee Hsien Loong 2004–2024; Lawrence Wong 2024–
		`,
		'foreign-minister': `
			S. Dhanabalan 1980–1988; Shunmugam Jayakumar = S. Jayakumar 1994–2004; George Yeo 2004–2011
			K. Shanmugam 2011–2015; Vivian Balakrishnan 2015–
		`,
		'defence-minister': 'Ng Eng Hen 2011–2025',
	},
	TH: {
		monarch: `
			King Bhumibol = Bhumibol Adulyadej = King Bhumibol Adulyadej 1946–2016
			King Vajiralongkorn = Maha Vajiralongkorn 2016–
		`,
		'head-of-government': `
			Prem Tinsulanonda 1980–1988; Chatichai Choonhavan 1988–1991; Chuan Leekpai 1992–1995
			Banharn Silpa-archa 1995–1996; Chavalit Yongchaiyudh 1996–1997; Chuan Leekpai 1997–2001
			Thaksin Shinawatra 2001–2006; Surayud Chulanont 2006–2008; Samak Sundaravej 2008–2008
			Somchai Wongsawat 2008–2008; Abhisit Vejjajiva 2008–2011; Yingluck Shinawatra 2011–2014
			Prayuth Chan-ocha = Prayut Chan-o-cha = Prayuth Chan-o-cha 2014–2023; Srettha Thavisin 2023–2024
			Paetongtarn Shinawatra 2024–2025; Anutin Charnvirakul 2025–
		`,
		'foreign-minister': `
			Siddhi Savetsila 1980–1990; Surin Pitsuwan 1997–2001; Surakiart Sathirathai 2001–2005
			Kasit Piromya 2008–2011; Surapong Tovichakchaikul 2011–2014; Don Pramudwinai 2015–2023
			Maris Sangiampongsa 2024–2025; Sihasak Phuangketkeow 2025–
		`,
	},
	TL: {
		'head-of-state': `
			Xanana Gusmao 2002–2007; Jose Ramos-Horta = Jose Ramos Horta 2007–2012; Taur Matan Ruak 2012–2017
			Francisco Guterres 2017–2022; Jose Ramos-Horta 2022–
		`,
		'head-of-government': 'Mari Alkatiri 2002–2006; Xanana Gusmao 2007–2015; Xanana Gusmao 2023–',
	},
	VN: {
		leader: `
			Nguyen Van Linh 1986–1991; Do Muoi 1991–1997; Nong Duc Manh 2001–2011; Nguyen Phu Trong 2011–2024
			To Lam 2024–
		`,
		'head-of-state': `
			Tran Duc Luong 1997–2006; Nguyen Minh Triet 2006–2011; Truong Tan Sang 2011–2016; Tran Dai Quang 2016–2018
			Nguyen Xuan Phuc 2021–2023; Vo Van Thuong 2023–2024; Luong Cuong 2024–
		`,
		'head-of-government': `
			Pham Van Dong 1976–1987; Vo Van Kiet 1991–1997; Phan Van Khai 1997–2006; Nguyen Tan Dung 2006–2016
			Nguyen Xuan Phuc 2016–2021; Pham Minh Chinh 2021–
		`,
		'foreign-minister': `
			Nguyen Co Thach 1980–1991; Nguyen Manh Cam 1991–2000; Nguyen Dy Nien 2000–2006; Pham Gia Khiem 2006–2011
			Pham Binh Minh 2011–2021; Bui Thanh Son 2021–2025
		`,
	},
};
