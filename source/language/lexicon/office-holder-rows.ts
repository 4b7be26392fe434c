/**
 * Who held which office of which country since 1985, for linking names that a text gives: years of taking and leaving office.
 * A row is one office: `Name from–to`, an open end while in office, other names after ` = `; entries separated by `; `.
 */
import type {Office} from './title-rows.ts';

export type Successions = Partial<Record<Office, string>>;

/** By ISO 3166-1 alpha-2 code. */
export const stateOffices: Record<string, Successions> = {
	AE: {
		'head-of-state':
			'Zayed bin Sultan Al Nahyan = Sheikh Zayed 1971–2004; Khalifa bin Zayed Al Nahyan = Khalifa bin Zayed 2004–2022; Mohamed bin Zayed Al Nahyan = Mohamed bin Zayed 2022–',
		'head-of-government': 'Mohammed bin Rashid Al Maktoum = Mohammed bin Rashid 2006–',
		heir: 'Mohamed bin Zayed Al Nahyan = Mohamed bin Zayed 2004–2022; Khaled bin Mohamed bin Zayed 2023–',
		'foreign-minister': 'Abdullah bin Zayed Al Nahyan = Abdullah bin Zayed 2006–',
		adviser: 'Anwar Gargash 2021–',
		'security-adviser': 'Tahnoun bin Zayed Al Nahyan = Tahnoun bin Zayed 2016–',
	},
	AF: {
		'head-of-state':
			'Mohammad Najibullah = Najibullah 1987–1992; Burhanuddin Rabbani 1992–2001; Hamid Karzai 2001–2014; Ashraf Ghani 2014–2021',
		'head-of-government': 'Abdullah Abdullah 2014–2020; Hasan Akhund = Mohammad Hasan Akhund 2021–',
		'foreign-minister':
			'Abdullah Abdullah 2001–2006; Rangin Dadfar Spanta 2006–2010; Zalmai Rassoul 2010–2013; Salahuddin Rabbani 2015–2019; Mohammad Haneef Atmar = Hanif Atmar 2020–2021; Amir Khan Muttaqi 2021–',
		'deputy-head': 'Amrullah Saleh 2020–2021; Abdul Rashid Dostum 2014–2020; Karim Khalili 2002–2014',
		negotiator: 'Abdullah Abdullah 2020–2021; Masoom Stanekzai 2020–2021',
	},
	AL: {
		'head-of-state':
			'Sali Berisha 1992–1997; Ilir Meta 2017–2022; Bujar Nishani 2012–2017; Bamir Topi 2007–2012; Bajram Begaj 2022–',
		'head-of-government': 'Fatos Nano 1997–2005; Sali Berisha 2005–2013; Edi Rama 2013–',
		'foreign-minister': 'Ditmir Bushati 2013–2019; Olta Xhacka 2020–2023; Igli Hasani 2023–',
	},
	AM: {
		'head-of-state':
			'Levon Ter-Petrosyan 1991–1998; Robert Kocharyan = Robert Kocharian 1998–2008; Serzh Sargsyan = Serge Sarkisian 2008–2018; Armen Sarkissian 2018–2022; Vahagn Khachaturyan 2022–',
		'head-of-government': 'Nikol Pashinyan 2018–; Karen Karapetyan 2016–2018',
		'foreign-minister':
			'Vartan Oskanian 1998–2008; Edward Nalbandian 2008–2018; Zohrab Mnatsakanyan 2018–2020; Ararat Mirzoyan 2021–',
	},
	AO: {
		'head-of-state': 'Jose Eduardo dos Santos 1979–2017; Joao Lourenco 2017–',
	},
	AR: {
		'head-of-state':
			'Raul Alfonsin 1983–1989; Carlos Menem 1989–1999; Fernando de la Rua 1999–2001; Eduardo Duhalde 2002–2003; Nestor Kirchner 2003–2007; Cristina Fernandez de Kirchner = Cristina Kirchner = Cristina Fernandez 2007–2015; Mauricio Macri 2015–2019; Alberto Fernandez 2019–2023; Javier Milei 2023–',
		'foreign-minister':
			'Dante Caputo 1983–1989; Guido di Tella 1991–1999; Rafael Bielsa 2003–2005; Jorge Taiana 2005–2010; Hector Timerman 2010–2015; Susana Malcorra 2015–2017; Jorge Faurie 2017–2019; Felipe Sola 2019–2021; Santiago Cafiero 2021–2023; Diana Mondino 2023–2024; Gerardo Werthein 2024–2025',
	},
	AT: {
		'head-of-state':
			'Kurt Waldheim 1986–1992; Thomas Klestil 1992–2004; Heinz Fischer 2004–2016; Alexander Van der Bellen 2017–',
		'head-of-government':
			'Franz Vranitzky 1986–1997; Viktor Klima 1997–2000; Wolfgang Schüssel 2000–2007; Alfred Gusenbauer 2007–2008; Werner Faymann 2008–2016; Christian Kern 2016–2017; Sebastian Kurz 2017–2021; Brigitte Bierlein 2019–2020; Karl Nehammer 2021–2025; Christian Stocker 2025–',
		'foreign-minister':
			'Alois Mock 1987–1995; Wolfgang Schüssel 1995–2000; Benita Ferrero-Waldner 2000–2004; Ursula Plassnik 2004–2008; Michael Spindelegger 2008–2013; Sebastian Kurz 2013–2017; Karin Kneissl 2017–2019; Alexander Schallenberg 2019–2025; Beate Meinl-Reisinger 2025–',
	},
	AU: {
		'head-of-government':
			'Bob Hawke 1983–1991; Paul Keating 1991–1996; John Howard 1996–2007; Kevin Rudd 2007–2010; Julia Gillard 2010–2013; Tony Abbott 2013–2015; Malcolm Turnbull 2015–2018; Scott Morrison 2018–2022; Anthony Albanese 2022–',
		'foreign-minister':
			'Bill Hayden 1983–1988; Gareth Evans 1988–1996; Alexander Downer 1996–2007; Stephen Smith 2007–2010; Kevin Rudd 2010–2012; Bob Carr 2012–2013; Julie Bishop 2013–2018; Marise Payne 2018–2022; Penny Wong 2022–',
		'defence-minister':
			'Robert Hill 2001–2006; Brendan Nelson 2006–2007; Joel Fitzgibbon 2007–2009; Stephen Smith 2010–2013; Christopher Pyne 2018–2019; Linda Reynolds 2019–2021; Peter Dutton 2021–2022; Richard Marles 2022–',
	},
	AZ: {
		'head-of-state': 'Abulfaz Elchibey 1992–1993; Heydar Aliyev 1993–2003; Ilham Aliyev 2003–',
		'foreign-minister': 'Elmar Mammadyarov 2004–2020; Jeyhun Bayramov 2020–',
	},
	BA: {
		'head-of-state':
			'Alija Izetbegovic 1990–2000; Haris Silajdzic 2006–2010; Bakir Izetbegovic 2010–2018; Zeljko Komsic 2018–; Milorad Dodik 2018–2022; Zeljka Cvijanovic 2022–; Denis Becirovic 2022–',
		'high-representative':
			'Carl Bildt 1995–1997; Paddy Ashdown 2002–2006; Miroslav Lajcak 2007–2009; Valentin Inzko 2009–2021; Christian Schmidt 2021–',
		'rebel-leader': 'Radovan Karadzic 1992–1996; Ratko Mladic 1992–1996',
	},
	BD: {
		'head-of-government':
			'Khaleda Zia 1991–1996; Sheikh Hasina 1996–2001; Khaleda Zia 2001–2006; Sheikh Hasina 2009–2024; Muhammad Yunus 2024–',
		'foreign-minister':
			'Dipu Moni 2009–2013; Abul Hassan Mahmood Ali 2014–2019; A. K. Abdul Momen = AK Abdul Momen 2019–2024',
	},
	BE: {
		monarch: 'King Baudouin = Baudouin 1951–1993; King Albert II = Albert II 1993–2013; King Philippe 2013–',
		'head-of-government':
			'Wilfried Martens 1981–1992; Jean-Luc Dehaene 1992–1999; Guy Verhofstadt 1999–2008; Yves Leterme 2008–2011; Herman Van Rompuy 2008–2009; Elio Di Rupo 2011–2014; Charles Michel 2014–2019; Sophie Wilmes 2019–2020; Alexander De Croo 2020–2025; Bart De Wever 2025–',
		'foreign-minister':
			'Leo Tindemans 1981–1989; Mark Eyskens 1989–1992; Willy Claes 1992–1994; Louis Michel 1999–2004; Karel De Gucht 2004–2009; Steven Vanackere 2009–2011; Didier Reynders 2011–2019; Sophie Wilmes 2020–2022; Hadja Lahbib 2022–2024; Maxime Prevot 2025–',
	},
	BG: {
		'head-of-state':
			'Todor Zhivkov 1971–1989; Zhelyu Zhelev 1990–1997; Petar Stoyanov 1997–2002; Georgi Parvanov 2002–2012; Rosen Plevneliev 2012–2017; Rumen Radev 2017–',
		'head-of-government':
			'Simeon Saxe-Coburg-Gotha 2001–2005; Sergei Stanishev 2005–2009; Boyko Borisov = Boiko Borisov 2009–2013; Plamen Oresharski 2013–2014; Boyko Borisov 2014–2021; Kiril Petkov 2021–2022; Nikolai Denkov 2023–2024',
	},
	BH: {
		monarch: 'Hamad bin Isa Al Khalifa = King Hamad 1999–',
		'foreign-minister':
			'Khalid bin Ahmed Al Khalifa = Khalid bin Ahmed 2005–2020; Abdullatif bin Rashid Al Zayani = Abdullatif al-Zayani 2020–',
		heir: 'Salman bin Hamad Al Khalifa 1999–',
	},
	BI: {'head-of-state': 'Pierre Buyoya 1996–2003; Pierre Nkurunziza 2005–2020; Evariste Ndayishimiye 2020–'},
	BO: {
		'head-of-state':
			'Gonzalo Sanchez de Lozada 2002–2003; Carlos Mesa 2003–2005; Evo Morales 2006–2019; Jeanine Añez 2019–2020; Luis Arce 2020–2025; Rodrigo Paz 2025–',
		'foreign-minister': 'David Choquehuanca 2006–2017; Rogelio Mayta 2020–2023',
	},
	BR: {
		'head-of-state':
			'Jose Sarney 1985–1990; Fernando Collor de Mello = Fernando Collor 1990–1992; Itamar Franco 1992–1995; Fernando Henrique Cardoso 1995–2003; Luiz Inacio Lula da Silva = Lula = Lula da Silva 2003–2011; Dilma Rousseff 2011–2016; Michel Temer 2016–2019; Jair Bolsonaro 2019–2023; Luiz Inacio Lula da Silva 2023–',
		'foreign-minister':
			'Celso Amorim 2003–2011; Antonio Patriota 2011–2013; Mauro Vieira 2015–2016; Jose Serra 2016–2017; Aloysio Nunes 2017–2018; Ernesto Araujo 2019–2021; Carlos Franca 2021–2022; Mauro Vieira 2023–',
		'deputy-head': 'Hamilton Mourao 2019–2022; Geraldo Alckmin 2023–',
		adviser: 'Celso Amorim 2023–',
		'finance-minister': 'Guido Mantega 2006–2014; Paulo Guedes 2019–2022; Fernando Haddad 2023–',
	},
	BY: {
		'head-of-state': 'Alexander Lukashenko = Alyaksandr Lukashenka 1994–',
		'foreign-minister': 'Vladimir Makei = Uladzimir Makei 2012–2022; Sergei Aleinik 2022–2024; Maxim Ryzhenkov 2024–',
		'opposition-leader': 'Sviatlana Tsikhanouskaya = Svetlana Tikhanovskaya = Svetlana Tsikhanouskaya 2020–',
	},
	CA: {
		'head-of-government':
			'Brian Mulroney 1984–1993; Kim Campbell 1993–1993; Jean Chretien 1993–2003; Paul Martin 2003–2006; Stephen Harper 2006–2015; Justin Trudeau 2015–2025; Mark Carney 2025–',
		'foreign-minister':
			'Joe Clark 1984–1991; Barbara McDougall 1991–1993; Lloyd Axworthy 1996–2000; John Manley 2000–2002; Bill Graham 2002–2004; Peter MacKay 2006–2007; Lawrence Cannon 2008–2011; John Baird 2011–2015; Rob Nicholson 2015–2015; Stephane Dion 2015–2017; Chrystia Freeland 2017–2019; Francois-Philippe Champagne 2019–2021; Marc Garneau 2021–2021; Melanie Joly 2021–2025; Anita Anand 2025–',
		'defence-minister':
			'Peter MacKay 2007–2013; Jason Kenney 2015–2015; Harjit Sajjan 2015–2021; Anita Anand 2021–2023; Bill Blair 2023–2025; David McGuinty 2025–',
		'deputy-head': 'Chrystia Freeland 2019–2024',
		'finance-minister':
			'Jim Flaherty 2006–2014; Bill Morneau 2015–2020; Chrystia Freeland 2020–2024; Dominic LeBlanc 2024–2025; Francois-Philippe Champagne 2025–',
	},
	CD: {
		'head-of-state':
			'Mobutu Sese Seko = Mobutu 1965–1997; Laurent Kabila = Laurent-Desire Kabila 1997–2001; Joseph Kabila 2001–2019; Felix Tshisekedi 2019–',
		'foreign-minister':
			'Leonard She Okitundu 2016–2019; Christophe Lutundula 2021–2024; Therese Kayikwamba Wagner 2024–',
	},
	CH: {
		'foreign-minister':
			'Flavio Cotti 1993–1999; Joseph Deiss 1999–2002; Micheline Calmy-Rey 2003–2011; Didier Burkhalter 2012–2017; Ignazio Cassis 2017–',
		'head-of-state':
			'Didier Burkhalter 2014–2014; Johann Schneider-Ammann 2016–2016; Doris Leuthard 2017–2017; Alain Berset 2018–2018; Ueli Maurer 2019–2019; Simonetta Sommaruga 2020–2020; Guy Parmelin 2021–2021; Ignazio Cassis 2022–2022; Alain Berset 2023–2023; Viola Amherd 2024–2024; Karin Keller-Sutter 2025–2025',
	},
	CI: {
		'head-of-state':
			'Felix Houphouet-Boigny 1960–1993; Henri Konan Bedie 1993–1999; Laurent Gbagbo 2000–2011; Alassane Ouattara 2010–',
		'head-of-government': 'Guillaume Soro 2007–2012',
	},
	CL: {
		'head-of-state':
			'Augusto Pinochet 1973–1990; Patricio Aylwin 1990–1994; Eduardo Frei 1994–2000; Ricardo Lagos 2000–2006; Michelle Bachelet 2006–2010; Sebastian Pinera 2010–2014; Michelle Bachelet 2014–2018; Sebastian Pinera 2018–2022; Gabriel Boric 2022–2026; Jose Antonio Kast 2026–',
		'foreign-minister':
			'Soledad Alvear 2000–2004; Alfredo Moreno 2010–2014; Heraldo Muñoz 2014–2018; Roberto Ampuero 2018–2019; Antonia Urrejola 2022–2023; Alberto van Klaveren 2023–2026',
	},
	CM: {'head-of-state': 'Paul Biya 1982–'},
	CN: {
		'head-of-state':
			'Li Xiannian 1983–1988; Yang Shangkun 1988–1993; Jiang Zemin 1993–2003; Hu Jintao 2003–2013; Xi Jinping 2013–',
		leader:
			'Deng Xiaoping 1978–1992; Hu Yaobang 1981–1987; Zhao Ziyang 1987–1989; Jiang Zemin 1989–2002; Hu Jintao 2002–2012; Xi Jinping 2012–',
		'head-of-government':
			'Zhao Ziyang 1980–1987; Li Peng 1987–1998; Zhu Rongji 1998–2003; Wen Jiabao 2003–2013; Li Keqiang 2013–2023; Li Qiang 2023–',
		'deputy-head':
			'Qian Qichen 1993–2003; Wu Yi 2003–2008; Wang Qishan 2008–2013; Wang Yang 2013–2018; Liu He 2018–2023; He Lifeng 2023–; Ding Xuexiang 2023–; Hu Chunhua 2018–2023; Han Zheng 2023–; Li Yuanchao 2013–2018; Zhang Gaoli 2013–2018; Sun Chunlan 2018–2023',
		'foreign-minister':
			'Wu Xueqian 1982–1988; Qian Qichen 1988–1998; Tang Jiaxuan 1998–2003; Li Zhaoxing 2003–2007; Yang Jiechi 2007–2013; Wang Yi 2013–2022; Qin Gang 2022–2023; Wang Yi 2023–',
		'defence-minister':
			'Chi Haotian 1993–2003; Cao Gangchuan 2003–2008; Liang Guanglie 2008–2013; Chang Wanquan 2013–2018; Wei Fenghe 2018–2023; Li Shangfu 2023–2023; Dong Jun 2023–',
		diplomat: 'Yang Jiechi 2013–2022; Dai Bingguo 2008–2013; Wang Yi 2023–',
		envoy: 'Li Hui 2019–; Wu Dawei 2004–2017; Liu Xiaoming 2021–; Zhai Jun 2019–',
		ambassador: 'Cui Tiankai 2013–2021; Qin Gang 2021–2023; Xie Feng 2023–; Fu Cong 2024–; Zhang Jun 2019–2024',
		negotiator: 'Li Chenggang 2025–',
		spokesperson:
			'Hua Chunying 2012–2024; Geng Shuang 2016–2020; Lu Kang 2015–2019; Hong Lei 2010–2016; Qin Gang 2005–2014; Zhao Lijian 2020–2023; Wang Wenbin 2020–2024; Mao Ning 2022–; Lin Jian 2024–; Guo Jiakun 2025–; Liu Jianchao 2001–2009; Jiang Yu 2006–2012',
		speaker:
			'Qiao Shi 1993–1998; Li Peng 1998–2003; Wu Bangguo 2003–2013; Zhang Dejiang 2013–2018; Li Zhanshu 2018–2023; Zhao Leji 2023–',
	},
	CO: {
		'head-of-state':
			'Belisario Betancur 1982–1986; Virgilio Barco 1986–1990; Cesar Gaviria 1990–1994; Ernesto Samper 1994–1998; Andres Pastrana 1998–2002; Alvaro Uribe 2002–2010; Juan Manuel Santos 2010–2018; Ivan Duque 2018–2022; Gustavo Petro 2022–2026',
		'foreign-minister':
			'Jaime Bermudez 2008–2010; Maria Angela Holguin 2010–2018; Carlos Holmes Trujillo 2018–2019; Claudia Blum 2019–2021; Marta Lucia Ramirez 2021–2022; Alvaro Leyva 2022–2024; Luis Gilberto Murillo 2024–2025',
		negotiator: 'Humberto de la Calle 2012–2016',
		'defence-minister': 'Juan Manuel Santos 2006–2009',
	},
	CU: {
		'head-of-state': 'Fidel Castro 1976–2008; Raul Castro 2008–2018; Miguel Diaz-Canel 2018–',
		'foreign-minister':
			'Isidoro Malmierca 1976–1992; Roberto Robaina 1993–1999; Felipe Perez Roque 1999–2009; Bruno Rodriguez = Bruno Rodriguez Parrilla 2009–',
	},
	CY: {
		'head-of-state':
			'Spyros Kyprianou 1977–1988; George Vassiliou 1988–1993; Glafcos Clerides = Glafkos Clerides 1993–2003; Tassos Papadopoulos 2003–2008; Demetris Christofias = Dimitris Christofias 2008–2013; Nicos Anastasiades 2013–2023; Nikos Christodoulides 2023–',
		leader:
			'Rauf Denktash 1983–2005; Mehmet Ali Talat 2005–2010; Dervis Eroglu 2010–2015; Mustafa Akinci 2015–2020; Ersin Tatar 2020–2025; Tufan Erhurman 2025–',
		'foreign-minister':
			'Ioannis Kasoulides 1997–2003; George Iacovou 2003–2006; Markos Kyprianou 2008–2011; Nikos Christodoulides 2018–2022; Constantinos Kombos 2023–',
	},
	CZ: {
		'head-of-state': 'Vaclav Havel 1993–2003; Vaclav Klaus 2003–2013; Milos Zeman 2013–2023; Petr Pavel 2023–',
		'head-of-government':
			'Vaclav Klaus 1993–1998; Milos Zeman 1998–2002; Vladimir Spidla 2002–2004; Jiri Paroubek 2005–2006; Mirek Topolanek 2006–2009; Jan Fischer 2009–2010; Petr Necas 2010–2013; Bohuslav Sobotka 2014–2017; Andrej Babis 2017–2021; Petr Fiala 2021–2025; Andrej Babis 2025–',
		'foreign-minister':
			'Jan Kavan 1998–2002; Cyril Svoboda 2002–2006; Karel Schwarzenberg 2007–2013; Lubomir Zaoralek 2014–2017; Tomas Petricek 2018–2021; Jan Lipavsky 2021–2025',
	},
	DE: {
		'head-of-state':
			'Richard von Weizsäcker = Richard von Weizsaecker 1984–1994; Roman Herzog 1994–1999; Johannes Rau 1999–2004; Horst Köhler = Horst Koehler 2004–2010; Christian Wulff 2010–2012; Joachim Gauck 2012–2017; Frank-Walter Steinmeier 2017–',
		'head-of-government':
			'Helmut Kohl 1982–1998; Gerhard Schröder = Gerhard Schroeder 1998–2005; Angela Merkel 2005–2021; Olaf Scholz 2021–2025; Friedrich Merz 2025–',
		'foreign-minister':
			'Hans-Dietrich Genscher 1974–1992; Klaus Kinkel 1992–1998; Joschka Fischer 1998–2005; Frank-Walter Steinmeier 2005–2009; Guido Westerwelle 2009–2013; Frank-Walter Steinmeier 2013–2017; Sigmar Gabriel 2017–2018; Heiko Maas 2018–2021; Annalena Baerbock 2021–2025; Johann Wadephul 2025–',
		'defence-minister':
			'Volker Rühe = Volker Ruehe 1992–1998; Rudolf Scharping 1998–2002; Peter Struck 2002–2005; Franz Josef Jung 2005–2009; Karl-Theodor zu Guttenberg 2009–2011; Thomas de Maiziere 2011–2013; Ursula von der Leyen 2013–2019; Annegret Kramp-Karrenbauer 2019–2021; Christine Lambrecht 2021–2023; Boris Pistorius 2023–',
		'finance-minister':
			'Gerhard Stoltenberg 1982–1989; Theo Waigel 1989–1998; Oskar Lafontaine 1998–1999; Hans Eichel 1999–2005; Peer Steinbrück = Peer Steinbrueck 2005–2009; Wolfgang Schäuble = Wolfgang Schaeuble 2009–2017; Olaf Scholz 2018–2021; Christian Lindner 2021–2024; Jörg Kukies 2024–2025; Lars Klingbeil 2025–',
		'deputy-head':
			'Sigmar Gabriel 2013–2018; Robert Habeck 2021–2025; Lars Klingbeil 2025–; Philipp Rösler = Philipp Roesler 2011–2013',
		'central-banker':
			'Karl Otto Pöhl = Karl Otto Poehl 1980–1991; Hans Tietmeyer 1993–1999; Ernst Welteke 1999–2004; Axel Weber 2004–2011; Jens Weidmann 2011–2021; Joachim Nagel 2022–',
	},
	DD: {
		leader: 'Erich Honecker 1971–1989; Egon Krenz 1989–1989',
		'head-of-government': 'Hans Modrow 1989–1990; Lothar de Maiziere 1990–1990',
	},
	DK: {
		monarch: 'Queen Margrethe = Margrethe II 1972–2024; King Frederik 2024–',
		'head-of-government':
			'Poul Schlüter = Poul Schlueter 1982–1993; Poul Nyrup Rasmussen 1993–2001; Anders Fogh Rasmussen 2001–2009; Lars Lokke Rasmussen = Lars Løkke Rasmussen 2009–2011; Helle Thorning-Schmidt 2011–2015; Lars Lokke Rasmussen 2015–2019; Mette Frederiksen 2019–',
		'foreign-minister':
			'Uffe Ellemann-Jensen 1982–1993; Niels Helveg Petersen 1993–2000; Per Stig Moller 2001–2010; Villy Sovndal 2011–2013; Martin Lidegaard 2014–2015; Kristian Jensen 2015–2016; Anders Samuelsen 2016–2019; Jeppe Kofod 2019–2022; Lars Lokke Rasmussen 2022–',
	},
	DZ: {
		'head-of-state':
			'Chadli Bendjedid 1979–1992; Liamine Zeroual 1994–1999; Abdelaziz Bouteflika 1999–2019; Abdelmadjid Tebboune 2019–',
		'foreign-minister':
			'Mourad Medelci 2007–2013; Ramtane Lamamra 2013–2017; Sabri Boukadoum 2019–2021; Ramtane Lamamra 2021–2023; Ahmed Attaf 2023–',
	},
	EC: {
		'head-of-state':
			'Lucio Gutierrez 2003–2005; Rafael Correa 2007–2017; Lenin Moreno 2017–2021; Guillermo Lasso 2021–2023; Daniel Noboa 2023–',
		'foreign-minister': 'Ricardo Patiño 2010–2016; Guillaume Long 2016–2017; Gabriela Sommerfeld 2023–',
	},
	EE: {
		'head-of-state':
			'Lennart Meri 1992–2001; Arnold Rüütel = Arnold Ruutel 2001–2006; Toomas Hendrik Ilves 2006–2016; Kersti Kaljulaid 2016–2021; Alar Karis 2021–',
		'head-of-government':
			'Mart Laar 1999–2002; Andrus Ansip 2005–2014; Taavi Roivas 2014–2016; Juri Ratas = Jüri Ratas 2016–2021; Kaja Kallas 2021–2024; Kristen Michal 2024–',
		'foreign-minister':
			'Urmas Paet 2005–2014; Keit Pentus-Rosimannus 2014–2015; Sven Mikser 2016–2019; Urmas Reinsalu 2019–2021; Eva-Maria Liimets 2021–2022; Margus Tsahkna 2023–',
	},
	EG: {
		'head-of-state':
			'Hosni Mubarak 1981–2011; Mohamed Morsi 2012–2013; Adly Mansour 2013–2014; Abdel Fattah el-Sisi = Abdel Fattah al-Sisi = Abdul Fattah al-Sisi 2014–',
		'head-of-government':
			'Ahmed Nazif 2004–2011; Essam Sharaf 2011–2011; Hisham Qandil = Hesham Kandil 2012–2013; Hazem el-Beblawi 2013–2014; Ibrahim Mahlab 2014–2015; Sherif Ismail 2015–2018; Mostafa Madbouly 2018–',
		'foreign-minister':
			'Esmat Abdel-Meguid = Esmat Abdel Meguid 1984–1991; Amr Moussa 1991–2001; Ahmed Maher 2001–2004; Ahmed Aboul Gheit 2004–2011; Nabil Fahmy 2013–2014; Sameh Shoukry 2014–2024; Badr Abdelatty 2024–; Mohamed Kamel Amr 2011–2013',
		'spy-chief': 'Omar Suleiman 1993–2011; Abbas Kamel 2018–2024; Hassan Rashad 2024–',
		'defence-minister':
			'Mohamed Hussein Tantawi = Hussein Tantawi 1991–2012; Abdel Fattah el-Sisi 2012–2014; Sedki Sobhi 2014–2018',
	},
	ER: {'head-of-state': 'Isaias Afwerki 1993–', 'foreign-minister': 'Osman Saleh 2007–'},
	ES: {
		monarch: 'King Juan Carlos = Juan Carlos 1975–2014; King Felipe = Felipe VI = King Felipe VI 2014–',
		'head-of-government':
			'Felipe Gonzalez 1982–1996; Jose Maria Aznar 1996–2004; Jose Luis Rodriguez Zapatero 2004–2011; Mariano Rajoy 2011–2018; Pedro Sanchez 2018–',
		'foreign-minister':
			'Francisco Fernandez Ordoñez 1985–1992; Javier Solana 1992–1995; Abel Matutes 1996–2000; Josep Pique 2000–2002; Ana Palacio 2002–2004; Miguel Angel Moratinos 2004–2010; Trinidad Jimenez 2010–2011; Jose Manuel Garcia-Margallo 2011–2016; Alfonso Dastis 2016–2018; Josep Borrell 2018–2019; Arancha Gonzalez Laya 2020–2021; Jose Manuel Albares 2021–',
		'defence-minister': 'Carme Chacon 2008–2011; Margarita Robles 2018–',
	},
	ET: {
		'head-of-state': 'Mengistu Haile Mariam 1977–1991; Sahle-Work Zewde 2018–2024; Taye Atske Selassie 2024–',
		'head-of-government': 'Meles Zenawi 1995–2012; Hailemariam Desalegn 2012–2018; Abiy Ahmed 2018–',
		'foreign-minister':
			'Seyoum Mesfin 1991–2010; Tedros Adhanom = Tedros Adhanom Ghebreyesus 2012–2016; Workneh Gebeyehu 2016–2019; Demeke Mekonnen 2020–2024; Gedion Timothewos 2024–',
		'rebel-leader': 'Debretsion Gebremichael 2018–; Getachew Reda 2021–',
	},
	FI: {
		'head-of-state':
			'Mauno Koivisto 1982–1994; Martti Ahtisaari 1994–2000; Tarja Halonen 2000–2012; Sauli Niinistö = Sauli Niinisto 2012–2024; Alexander Stubb 2024–',
		'head-of-government':
			'Paavo Lipponen 1995–2003; Matti Vanhanen 2003–2010; Mari Kiviniemi 2010–2011; Jyrki Katainen 2011–2014; Alexander Stubb 2014–2015; Juha Sipilä = Juha Sipila 2015–2019; Antti Rinne 2019–2019; Sanna Marin 2019–2023; Petteri Orpo 2023–',
		'foreign-minister':
			'Tarja Halonen 1995–2000; Erkki Tuomioja 2000–2007; Alexander Stubb 2008–2011; Erkki Tuomioja 2011–2015; Timo Soini 2015–2019; Pekka Haavisto 2019–2023; Elina Valtonen 2023–',
	},
	FR: {
		'head-of-state':
			'Francois Mitterrand 1981–1995; Jacques Chirac 1995–2007; Nicolas Sarkozy 2007–2012; Francois Hollande 2012–2017; Emmanuel Macron 2017–',
		'head-of-government':
			'Laurent Fabius 1984–1986; Jacques Chirac 1986–1988; Michel Rocard 1988–1991; Edith Cresson 1991–1992; Pierre Beregovoy 1992–1993; Edouard Balladur 1993–1995; Alain Juppe 1995–1997; Lionel Jospin 1997–2002; Jean-Pierre Raffarin 2002–2005; Dominique de Villepin 2005–2007; Francois Fillon 2007–2012; Jean-Marc Ayrault 2012–2014; Manuel Valls 2014–2016; Bernard Cazeneuve 2016–2017; Edouard Philippe 2017–2020; Jean Castex 2020–2022; Elisabeth Borne 2022–2024; Gabriel Attal 2024–2024; Michel Barnier 2024–2024; Francois Bayrou 2024–2025; Sebastien Lecornu 2025–',
		'foreign-minister':
			'Roland Dumas 1984–1986; Jean-Bernard Raimond 1986–1988; Roland Dumas 1988–1993; Alain Juppe 1993–1995; Herve de Charette 1995–1997; Hubert Vedrine 1997–2002; Dominique de Villepin 2002–2004; Michel Barnier 2004–2005; Philippe Douste-Blazy 2005–2007; Bernard Kouchner 2007–2010; Michele Alliot-Marie 2010–2011; Alain Juppe 2011–2012; Laurent Fabius 2012–2016; Jean-Marc Ayrault 2016–2017; Jean-Yves Le Drian 2017–2022; Catherine Colonna 2022–2024; Stephane Sejourne 2024–2024; Jean-Noel Barrot 2024–',
		'defence-minister':
			'Michele Alliot-Marie 2002–2007; Herve Morin 2007–2010; Gerard Longuet 2011–2012; Jean-Yves Le Drian 2012–2017; Florence Parly 2017–2022; Sebastien Lecornu 2022–2025; Catherine Vautrin 2025–',
		'finance-minister':
			'Jacques Delors 1981–1984; Edouard Balladur 1986–1988; Dominique Strauss-Kahn 1997–1999; Laurent Fabius 2000–2002; Christine Lagarde 2007–2011; Francois Baroin 2011–2012; Pierre Moscovici 2012–2014; Michel Sapin 2014–2017; Bruno Le Maire 2017–2024',
		adviser: 'Emmanuel Bonne 2019–; Jean-David Levitte 2007–2012',
		envoy: 'Jean-Yves Le Drian 2023–',
	},
	GB: {
		monarch:
			'Queen Elizabeth = Queen Elizabeth II = Elizabeth II 1952–2022; King Charles = King Charles III = Charles III 2022–',
		heir: 'Prince Charles 1958–2022; Prince William 2022–',
		'head-of-government':
			'Margaret Thatcher 1979–1990; John Major 1990–1997; Tony Blair 1997–2007; Gordon Brown 2007–2010; David Cameron 2010–2016; Theresa May 2016–2019; Boris Johnson 2019–2022; Liz Truss 2022–2022; Rishi Sunak 2022–2024; Keir Starmer 2024–',
		'foreign-minister':
			'Geoffrey Howe 1983–1989; John Major 1989–1989; Douglas Hurd 1989–1995; Malcolm Rifkind 1995–1997; Robin Cook 1997–2001; Jack Straw 2001–2006; Margaret Beckett 2006–2007; David Miliband 2007–2010; William Hague 2010–2014; Philip Hammond 2014–2016; Boris Johnson 2016–2018; Jeremy Hunt 2018–2019; Dominic Raab 2019–2021; Liz Truss 2021–2022; James Cleverly 2022–2023; David Cameron 2023–2024; David Lammy 2024–2025; Yvette Cooper 2025–',
		'defence-minister':
			'Michael Heseltine 1983–1986; George Younger 1986–1989; Tom King 1989–1992; Malcolm Rifkind 1992–1995; Michael Portillo 1995–1997; George Robertson 1997–1999; Geoff Hoon 1999–2005; John Reid 2005–2006; Des Browne 2006–2008; John Hutton 2008–2009; Bob Ainsworth 2009–2010; Liam Fox 2010–2011; Philip Hammond 2011–2014; Michael Fallon 2014–2017; Gavin Williamson 2017–2019; Penny Mordaunt 2019–2019; Ben Wallace 2019–2023; Grant Shapps 2023–2024; John Healey 2024–',
		'finance-minister':
			'Nigel Lawson 1983–1989; John Major 1989–1990; Norman Lamont 1990–1993; Kenneth Clarke 1993–1997; Gordon Brown 1997–2007; Alistair Darling 2007–2010; George Osborne 2010–2016; Philip Hammond 2016–2019; Sajid Javid 2019–2020; Rishi Sunak 2020–2022; Kwasi Kwarteng 2022–2022; Jeremy Hunt 2022–2024; Rachel Reeves 2024–',
		'interior-minister':
			'David Blunkett 2001–2004; Charles Clarke 2004–2006; Jacqui Smith 2007–2009; Alan Johnson 2009–2010; Theresa May 2010–2016; Amber Rudd 2016–2018; Sajid Javid 2018–2019; Priti Patel 2019–2022; Suella Braverman 2022–2023; James Cleverly 2023–2024; Yvette Cooper 2024–2025; Shabana Mahmood 2025–',
		negotiator:
			'David Davis 2016–2018; Dominic Raab 2018–2018; Olly Robbins 2017–2019; David Frost = Lord Frost 2020–2021; Stephen Barclay 2018–2020',
		'deputy-head':
			'John Prescott 1997–2007; Nick Clegg 2010–2015; Dominic Raab 2021–2023; Oliver Dowden 2023–2024; Angela Rayner 2024–2025; David Lammy 2025–',
		'security-adviser':
			'Mark Sedwill 2017–2020; Stephen Lovegrove 2021–2022; Tim Barrow 2022–2024; Jonathan Powell 2024–',
		'central-banker': 'Eddie George 1993–2003; Mervyn King 2003–2013; Mark Carney 2013–2020; Andrew Bailey 2020–',
		'rebel-leader': 'Gerry Adams 1983–2018; Martin McGuinness 1990–2017',
		'party-leader':
			'Ian Paisley 1971–2008; David Trimble 1995–2005; John Hume 1979–2001; Peter Robinson 2008–2015; Arlene Foster 2015–2021; Mary Lou McDonald 2018–; Nicola Sturgeon 2014–2023; Alex Salmond 2004–2014; Jeremy Corbyn 2015–2020; Ed Miliband 2010–2015; Nigel Farage 2006–; Neil Kinnock 1983–1992; Michelle O’Neill 2017–; Jeffrey Donaldson 2021–2024; Kemi Badenoch 2024–; John Swinney 2024–; Humza Yousaf 2023–2024',
	},
	GE: {
		'head-of-state':
			'Zviad Gamsakhurdia 1991–1992; Eduard Shevardnadze 1995–2003; Mikheil Saakashvili = Mikhail Saakashvili 2004–2013; Giorgi Margvelashvili 2013–2018; Salome Zourabichvili 2018–2024; Mikheil Kavelashvili 2024–',
		'head-of-government':
			'Bidzina Ivanishvili 2012–2013; Irakli Garibashvili 2013–2015; Giorgi Kvirikashvili 2015–2018; Mamuka Bakhtadze 2018–2019; Giorgi Gakharia 2019–2021; Irakli Garibashvili 2021–2024; Irakli Kobakhidze 2024–',
		'foreign-minister':
			'Salome Zourabichvili 2004–2005; Gela Bezhuashvili 2005–2008; Eka Tkeshelashvili 2008–2008; Grigol Vashadze 2008–2012; Maia Panjikidze 2012–2014; David Zalkaliani 2018–2022; Ilia Darchiashvili 2022–2024; Maka Bochorishvili = Maka Botchorishvili 2024–',
	},
	GH: {
		'head-of-state':
			'Jerry Rawlings 1981–2001; John Kufuor 2001–2009; John Atta Mills 2009–2012; John Mahama = John Dramani Mahama 2012–2017; Nana Akufo-Addo 2017–2025; John Mahama 2025–',
	},
	GR: {
		'head-of-state':
			'Karolos Papoulias 2005–2015; Prokopis Pavlopoulos 2015–2020; Katerina Sakellaropoulou 2020–2025; Constantine Tassoulas 2025–',
		'head-of-government':
			'Andreas Papandreou 1981–1989; Constantine Mitsotakis 1990–1993; Andreas Papandreou 1993–1996; Costas Simitis 1996–2004; Costas Karamanlis = Kostas Karamanlis 2004–2009; George Papandreou 2009–2011; Lucas Papademos 2011–2012; Antonis Samaras 2012–2015; Alexis Tsipras 2015–2019; Kyriakos Mitsotakis 2019–',
		'foreign-minister':
			'Theodoros Pangalos 1996–1999; George Papandreou 1999–2004; Dora Bakoyannis 2006–2009; Dimitris Avramopoulos 2012–2013; Evangelos Venizelos 2013–2015; Nikos Kotzias 2015–2018; Nikos Dendias 2019–2023; George Gerapetritis = Giorgos Gerapetritis 2023–',
		'finance-minister':
			'George Papaconstantinou 2009–2011; Evangelos Venizelos 2011–2012; Yannis Stournaras 2012–2014; Yanis Varoufakis 2015–2015; Euclid Tsakalotos 2015–2019; Christos Staikouras 2019–2023',
		'defence-minister': 'Panos Kammenos 2015–2019; Nikos Dendias 2023–',
	},
	GT: {
		'head-of-state':
			'Vinicio Cerezo 1986–1991; Alvaro Colom 2008–2012; Otto Perez Molina 2012–2015; Jimmy Morales 2016–2020; Alejandro Giammattei 2020–2024; Bernardo Arevalo 2024–',
	},
	HK: {
		'head-of-government':
			'Tung Chee-hwa 1997–2005; Donald Tsang 2005–2012; Leung Chun-ying = C.Y. Leung 2012–2017; Carrie Lam 2017–2022; John Lee 2022–',
	},
	HN: {
		'head-of-state':
			'Manuel Zelaya 2006–2009; Porfirio Lobo 2010–2014; Juan Orlando Hernandez 2014–2022; Xiomara Castro 2022–2026',
		leader: 'Roberto Micheletti 2009–2010',
	},
	HR: {
		'head-of-state':
			'Franjo Tudjman 1990–1999; Stipe Mesic = Stjepan Mesic 2000–2010; Ivo Josipovic 2010–2015; Kolinda Grabar-Kitarovic 2015–2020; Zoran Milanovic 2020–',
		'head-of-government':
			'Ivica Racan 2000–2003; Ivo Sanader 2003–2009; Jadranka Kosor 2009–2011; Zoran Milanovic 2011–2016; Andrej Plenkovic 2016–',
		'foreign-minister':
			'Kolinda Grabar-Kitarovic 2005–2008; Vesna Pusic 2011–2016; Gordan Grlic-Radman = Gordan Grlic Radman 2019–',
	},
	HT: {
		'head-of-state':
			'Jean-Bertrand Aristide 1991–2004; Rene Preval 2006–2011; Michel Martelly 2011–2016; Jovenel Moise 2017–2021',
		'head-of-government': 'Ariel Henry 2021–2024; Garry Conille 2024–2024; Alix Didier Fils-Aime 2024–',
	},
	HU: {
		'head-of-state':
			'Arpad Goncz 1990–2000; Laszlo Solyom 2005–2010; Janos Ader 2012–2022; Katalin Novak 2022–2024; Tamas Sulyok 2024–',
		'head-of-government':
			'Jozsef Antall 1990–1993; Gyula Horn 1994–1998; Viktor Orban 1998–2002; Peter Medgyessy 2002–2004; Ferenc Gyurcsany 2004–2009; Gordon Bajnai 2009–2010; Viktor Orban 2010–',
		'foreign-minister':
			'Janos Martonyi 1998–2002; Janos Martonyi 2010–2014; Tibor Navracsics 2014–2014; Peter Szijjarto 2014–',
	},
	ID: {
		'head-of-state':
			'Suharto 1967–1998; B.J. Habibie = Bacharuddin Jusuf Habibie 1998–1999; Abdurrahman Wahid 1999–2001; Megawati Sukarnoputri 2001–2004; Susilo Bambang Yudhoyono 2004–2014; Joko Widodo = Jokowi 2014–2024; Prabowo Subianto 2024–',
		'foreign-minister':
			'Mochtar Kusumaatmadja 1978–1988; Ali Alatas 1988–1999; Alwi Shihab 1999–2001; Hassan Wirajuda = Hassan Wirayuda 2001–2009; Marty Natalegawa 2009–2014; Retno Marsudi 2014–2024; Sugiono 2024–',
		'defence-minister': 'Prabowo Subianto 2019–2024; Sjafrie Sjamsoeddin 2024–',
		'deputy-head':
			'Jusuf Kalla 2004–2009; Boediono 2009–2014; Jusuf Kalla 2014–2019; Ma’ruf Amin 2019–2024; Gibran Rakabuming Raka 2024–',
	},
	IE: {
		'head-of-state':
			'Mary Robinson 1990–1997; Mary McAleese 1997–2011; Michael D. Higgins = Michael Higgins 2011–2025; Catherine Connolly 2025–',
		'head-of-government':
			'Garret FitzGerald 1982–1987; Charles Haughey 1987–1992; Albert Reynolds 1992–1994; John Bruton 1994–1997; Bertie Ahern 1997–2008; Brian Cowen 2008–2011; Enda Kenny 2011–2017; Leo Varadkar 2017–2020; Micheal Martin 2020–2022; Leo Varadkar 2022–2024; Simon Harris 2024–2025; Micheal Martin 2025–',
		'foreign-minister':
			'Dick Spring 1993–1997; Brian Cowen 2000–2004; Dermot Ahern 2004–2008; Micheal Martin 2008–2011; Eamon Gilmore 2011–2014; Charlie Flanagan 2014–2017; Simon Coveney 2017–2022; Micheal Martin 2022–2025; Simon Harris 2025–2025; Helen McEntee 2025–',
	},
	IL: {
		'head-of-state':
			'Chaim Herzog 1983–1993; Ezer Weizman 1993–2000; Moshe Katsav 2000–2007; Shimon Peres 2007–2014; Reuven Rivlin 2014–2021; Isaac Herzog 2021–',
		'head-of-government':
			'Shimon Peres 1984–1986; Yitzhak Shamir 1986–1992; Yitzhak Rabin 1992–1995; Shimon Peres 1995–1996; Benjamin Netanyahu = Binyamin Netanyahu = Bibi Netanyahu 1996–1999; Ehud Barak 1999–2001; Ariel Sharon 2001–2006; Ehud Olmert 2006–2009; Benjamin Netanyahu 2009–2021; Naftali Bennett 2021–2022; Yair Lapid 2022–2022; Benjamin Netanyahu 2022–',
		'foreign-minister':
			'Yitzhak Shamir 1984–1986; Shimon Peres 1986–1988; Moshe Arens 1988–1990; David Levy 1990–1992; Shimon Peres 1992–1995; Ehud Barak 1995–1996; David Levy 1996–1998; Ariel Sharon 1998–1999; David Levy 1999–2000; Shlomo Ben-Ami 2000–2001; Shimon Peres 2001–2002; Benjamin Netanyahu 2002–2003; Silvan Shalom 2003–2006; Tzipi Livni 2006–2009; Avigdor Lieberman = Avigdor Liberman 2009–2015; Israel Katz = Yisrael Katz 2019–2020; Gabi Ashkenazi 2020–2021; Yair Lapid 2021–2022; Eli Cohen 2022–2023; Israel Katz 2024–2024; Gideon Saar = Gideon Sa’ar 2024–',
		'defence-minister':
			'Yitzhak Rabin 1984–1990; Moshe Arens 1990–1992; Yitzhak Mordechai 1996–1999; Binyamin Ben-Eliezer 2001–2002; Shaul Mofaz 2002–2006; Amir Peretz 2006–2007; Ehud Barak 2007–2013; Moshe Yaalon = Moshe Ya’alon 2013–2016; Avigdor Lieberman 2016–2018; Naftali Bennett 2019–2020; Benny Gantz 2020–2022; Yoav Gallant 2022–2024; Israel Katz 2024–',
		negotiator: 'Tzipi Livni 2013–2014; Isaac Molho = Yitzhak Molcho 2009–2018; Ron Dermer 2025–2025',
		minister: 'Ron Dermer 2022–2025; Bezalel Smotrich 2022–; Itamar Ben-Gvir = Itamar Ben Gvir 2022–',
		'spy-chief':
			'Meir Dagan 2002–2011; Tamir Pardo 2011–2016; Yossi Cohen 2016–2021; David Barnea 2021–; Ronen Bar 2021–2025',
		ambassador:
			'Ron Dermer 2013–2021; Danny Danon 2015–2020; Michael Herzog 2021–2025; Gilad Erdan 2020–2024; Michael Oren 2009–2013; Yechiel Leiter 2025–',
	},
	IN: {
		'head-of-state':
			'Pranab Mukherjee 2012–2017; Pratibha Patil 2007–2012; A. P. J. Abdul Kalam = Abdul Kalam 2002–2007; Ram Nath Kovind 2017–2022; Droupadi Murmu 2022–',
		'head-of-government':
			'Rajiv Gandhi 1984–1989; V.P. Singh = Vishwanath Pratap Singh 1989–1990; Chandra Shekhar 1990–1991; P.V. Narasimha Rao = Narasimha Rao 1991–1996; H.D. Deve Gowda = Deve Gowda 1996–1997; I.K. Gujral = Inder Kumar Gujral = Inder Gujral 1997–1998; Atal Bihari Vajpayee = Atal Behari Vajpayee 1998–2004; Manmohan Singh 2004–2014; Narendra Modi 2014–',
		'foreign-minister':
			'Jaswant Singh 1998–2002; Yashwant Sinha 2002–2004; Natwar Singh 2004–2005; Pranab Mukherjee 2006–2009; S.M. Krishna 2009–2012; Salman Khurshid 2012–2014; Sushma Swaraj 2014–2019; S. Jaishankar = Subrahmanyam Jaishankar 2019–',
		'defence-minister':
			'George Fernandes 1998–2004; Pranab Mukherjee 2004–2006; A.K. Antony 2006–2014; Manohar Parrikar 2014–2017; Nirmala Sitharaman 2017–2019; Rajnath Singh 2019–',
		'security-adviser':
			'Brajesh Mishra 1998–2004; M.K. Narayanan 2005–2010; Shivshankar Menon 2010–2014; Ajit Doval 2014–',
		'interior-minister':
			'L.K. Advani = Lal Krishna Advani 1998–2004; P. Chidambaram = Palaniappan Chidambaram 2008–2012; Rajnath Singh 2014–2019; Amit Shah 2019–',
		'party-leader': 'Sonia Gandhi 1998–2022; Rahul Gandhi 2017–2019',
	},
	IQ: {
		'head-of-state':
			'Saddam Hussein 1979–2003; Ghazi al-Yawer 2004–2005; Jalal Talabani 2005–2014; Fuad Masum = Fouad Massoum 2014–2018; Barham Salih 2018–2022; Abdul Latif Rashid = Abdullatif Rashid 2022–',
		'head-of-government':
			'Ayad Allawi = Iyad Allawi 2004–2005; Ibrahim al-Jaafari = Ibrahim Jaafari 2005–2006; Nouri al-Maliki = Nuri al-Maliki = Nouri Maliki 2006–2014; Haider al-Abadi = Haidar al-Abadi = Haider Abadi 2014–2018; Adel Abdul Mahdi = Adil Abdul-Mahdi 2018–2020; Mustafa al-Kadhimi = Mustafa Kadhimi 2020–2022; Mohammed Shia al-Sudani = Mohammed al-Sudani 2022–',
		'foreign-minister':
			'Tariq Aziz = Tareq Aziz 1983–1991; Mohammed Saeed al-Sahhaf 1992–2001; Naji Sabri 2001–2003; Hoshyar Zebari 2003–2014; Ibrahim al-Jaafari 2014–2018; Mohammed Ali al-Hakim 2018–2020; Fuad Hussein = Fouad Hussein 2020–',
		'deputy-head': 'Tariq Aziz 1979–2003; Tariq al-Hashemi 2006–2012',
		governor: 'Massoud Barzani = Masoud Barzani 2005–2017; Nechirvan Barzani 2019–; Masrour Barzani 2019–',
		cleric: 'Muqtada al-Sadr = Moqtada al-Sadr 2003–; Ali al-Sistani = Ali Sistani 1992–',
		leader: 'Paul Bremer 2003–2004',
	},
	IR: {
		leader: 'Ruhollah Khomeini = Ayatollah Khomeini 1979–1989; Ali Khamenei = Ayatollah Khamenei 1989–',
		'head-of-state':
			'Ali Khamenei 1981–1989; Akbar Hashemi Rafsanjani = Hashemi Rafsanjani = Ali Akbar Hashemi Rafsanjani 1989–1997; Mohammad Khatami 1997–2005; Mahmoud Ahmadinejad 2005–2013; Hassan Rouhani 2013–2021; Ebrahim Raisi 2021–2024; Masoud Pezeshkian 2024–',
		'foreign-minister':
			'Ali Akbar Velayati 1981–1997; Kamal Kharrazi 1997–2005; Manouchehr Mottaki 2005–2010; Ali Akbar Salehi 2011–2013; Mohammad Javad Zarif = Javad Zarif 2013–2021; Hossein Amir-Abdollahian = Hossein Amirabdollahian 2021–2024; Abbas Araghchi = Abbas Araqchi 2024–',
		negotiator:
			'Hassan Rouhani 2003–2005; Ali Larijani 2005–2007; Saeed Jalili 2007–2013; Abbas Araghchi 2013–2021; Ali Bagheri Kani = Ali Bagheri 2021–2024; Majid Takht-Ravanchi = Majid Takht Ravanchi 2013–',
		'security-adviser': 'Ali Shamkhani 2013–2023; Ali Akbar Ahmadian 2023–2025; Ali Larijani 2025–',
		speaker:
			'Akbar Hashemi Rafsanjani 1980–1989; Mehdi Karroubi = Mahdi Karroubi 1989–1992; Ali Larijani 2008–2020; Mohammad Bagher Ghalibaf = Mohammad Baqer Qalibaf 2020–',
		official: 'Ali Akbar Salehi 2013–2021; Mohammad Eslami 2021–',
		'military-chief': 'Qassem Soleimani = Qasem Soleimani 1998–2020; Esmail Qaani 2020–; Hossein Salami 2019–2025',
		'head-of-government': 'Mir-Hossein Mousavi = Mir Hossein Mousavi 1981–1989',
	},
	IS: {
		'head-of-government':
			'Steingrimur Hermannsson 1983–1991; David Oddsson 1991–2004; Geir Haarde 2006–2009; Johanna Sigurdardottir 2009–2013; Sigmundur David Gunnlaugsson 2013–2016; Bjarni Benediktsson 2024–2024; Katrin Jakobsdottir 2017–2024; Kristrun Frostadottir 2024–',
		'head-of-state':
			'Vigdis Finnbogadottir 1980–1996; Olafur Ragnar Grimsson 1996–2016; Gudni Johannesson 2016–2024; Halla Tomasdottir 2024–',
	},
	IT: {
		'head-of-state':
			'Francesco Cossiga 1985–1992; Oscar Luigi Scalfaro 1992–1999; Carlo Azeglio Ciampi 1999–2006; Giorgio Napolitano 2006–2015; Sergio Mattarella 2015–',
		'head-of-government':
			'Bettino Craxi 1983–1987; Giovanni Goria 1987–1988; Ciriaco De Mita 1988–1989; Giulio Andreotti 1989–1992; Giuliano Amato 1992–1993; Carlo Azeglio Ciampi 1993–1994; Silvio Berlusconi 1994–1995; Lamberto Dini 1995–1996; Romano Prodi 1996–1998; Massimo D’Alema 1998–2000; Giuliano Amato 2000–2001; Silvio Berlusconi 2001–2006; Romano Prodi 2006–2008; Silvio Berlusconi 2008–2011; Mario Monti 2011–2013; Enrico Letta 2013–2014; Matteo Renzi 2014–2016; Paolo Gentiloni 2016–2018; Giuseppe Conte 2018–2021; Mario Draghi 2021–2022; Giorgia Meloni 2022–',
		'foreign-minister':
			'Giulio Andreotti 1983–1989; Gianni De Michelis 1989–1992; Lamberto Dini 1996–2001; Franco Frattini 2002–2004; Gianfranco Fini 2004–2006; Massimo D’Alema 2006–2008; Franco Frattini 2008–2011; Giulio Terzi 2011–2013; Emma Bonino 2013–2014; Federica Mogherini 2014–2014; Paolo Gentiloni 2014–2016; Angelino Alfano 2016–2018; Enzo Moavero Milanesi 2018–2019; Luigi Di Maio 2019–2022; Antonio Tajani 2022–',
		'defence-minister': 'Roberta Pinotti 2014–2018; Lorenzo Guerini 2019–2022; Guido Crosetto 2022–',
		'interior-minister': 'Matteo Salvini 2018–2019',
	},
	JO: {
		monarch: 'King Hussein 1952–1999; King Abdullah II = Abdullah II = King Abdullah of Jordan 1999–',
		heir: 'Prince Hassan 1965–1999; Hussein bin Abdullah = Crown Prince Hussein 2009–',
		'foreign-minister':
			'Taher al-Masri = Taher Masri 1984–1988; Marwan Muasher 2002–2004; Nasser Judeh 2009–2017; Ayman Safadi = Ayman al-Safadi 2017–',
		'head-of-government':
			'Zaid Rifai = Zaid al-Rifai 1985–1989; Omar Razzaz 2018–2020; Bisher Khasawneh = Bisher al-Khasawneh 2020–2024; Jafar Hassan 2024–',
	},
	JP: {
		monarch:
			'Emperor Hirohito = Hirohito 1926–1989; Emperor Akihito = Akihito 1989–2019; Emperor Naruhito = Naruhito 2019–',
		'head-of-government':
			'Yasuhiro Nakasone 1982–1987; Noboru Takeshita 1987–1989; Sosuke Uno 1989–1989; Toshiki Kaifu 1989–1991; Kiichi Miyazawa 1991–1993; Morihiro Hosokawa 1993–1994; Tsutomu Hata 1994–1994; Tomiichi Murayama 1994–1996; Ryutaro Hashimoto 1996–1998; Keizo Obuchi 1998–2000; Yoshiro Mori 2000–2001; Junichiro Koizumi 2001–2006; Shinzo Abe 2006–2007; Yasuo Fukuda 2007–2008; Taro Aso 2008–2009; Yukio Hatoyama 2009–2010; Naoto Kan 2010–2011; Yoshihiko Noda 2011–2012; Shinzo Abe 2012–2020; Yoshihide Suga 2020–2021; Fumio Kishida 2021–2024; Shigeru Ishiba 2024–2025; Sanae Takaichi 2025–',
		'foreign-minister':
			'Shintaro Abe 1982–1986; Tadashi Kuranari 1986–1987; Sosuke Uno 1987–1989; Taro Nakayama 1989–1991; Michio Watanabe 1991–1993; Yohei Kono 1994–1996; Yukihiko Ikeda 1996–1997; Keizo Obuchi 1997–1998; Masahiko Komura 1998–1999; Yohei Kono 1999–2001; Makiko Tanaka 2001–2002; Yoriko Kawaguchi 2002–2004; Nobutaka Machimura 2004–2005; Taro Aso 2005–2007; Masahiko Komura 2007–2008; Hirofumi Nakasone 2008–2009; Katsuya Okada 2009–2010; Seiji Maehara 2010–2011; Takeaki Matsumoto 2011–2011; Koichiro Gemba 2011–2012; Fumio Kishida 2012–2017; Taro Kono 2017–2019; Toshimitsu Motegi 2019–2021; Yoshimasa Hayashi 2021–2023; Yoko Kamikawa 2023–2024; Takeshi Iwaya 2024–2025; Toshimitsu Motegi 2025–',
		'defence-minister':
			'Shigeru Ishiba 2007–2008; Itsunori Onodera 2012–2014; Gen Nakatani 2014–2016; Tomomi Inada 2016–2017; Itsunori Onodera 2017–2018; Takeshi Iwaya 2018–2019; Taro Kono 2019–2020; Nobuo Kishi 2020–2022; Yasukazu Hamada 2022–2023; Minoru Kihara 2023–2024; Gen Nakatani 2024–2025; Shinjiro Koizumi 2025–',
		'finance-minister':
			'Noboru Takeshita 1982–1986; Kiichi Miyazawa 1986–1988; Kiichi Miyazawa 1998–2001; Sadakazu Tanigaki 2003–2006; Taro Aso 2012–2021; Shunichi Suzuki 2021–2024; Katsunobu Kato 2024–2025',
		'chief-of-staff':
			'Yoshihide Suga 2012–2020; Katsunobu Kato 2020–2021; Hirokazu Matsuno 2021–2023; Yoshimasa Hayashi 2023–2025; Yasuo Fukuda 2000–2004',
		negotiator: 'Ryosei Akazawa 2025–',
		minister: 'Hajime Tamura 1986–1988; Akira Amari 2012–2016',
		'central-banker':
			'Satoshi Sumita 1984–1989; Masaru Hayami 1998–2003; Toshihiko Fukui 2003–2008; Masaaki Shirakawa 2008–2013; Haruhiko Kuroda 2013–2023; Kazuo Ueda 2023–',
	},
	KE: {
		'head-of-state':
			'Daniel arap Moi = Daniel Moi 1978–2002; Mwai Kibaki 2002–2013; Uhuru Kenyatta 2013–2022; William Ruto 2022–',
		'head-of-government': 'Raila Odinga 2008–2013; Musalia Mudavadi 2022–',
		'foreign-minister':
			'Amina Mohamed 2013–2018; Monica Juma 2018–2020; Raychelle Omamo 2020–2022; Alfred Mutua 2022–2023',
		'opposition-leader': 'Raila Odinga 2013–2025',
	},
	KG: {
		'head-of-state':
			'Askar Akayev 1990–2005; Kurmanbek Bakiyev 2005–2010; Roza Otunbayeva 2010–2011; Almazbek Atambayev 2011–2017; Sooronbay Jeenbekov 2017–2020; Sadyr Japarov 2021–',
	},
	KH: {
		monarch: 'Norodom Sihanouk = King Sihanouk 1993–2004; Norodom Sihamoni = King Sihamoni 2004–',
		'head-of-government': 'Hun Sen 1985–2023; Norodom Ranariddh = Prince Ranariddh 1993–1997; Hun Manet 2023–',
		'foreign-minister': 'Hor Namhong 1998–2016; Prak Sokhonn 2016–2023',
		'rebel-leader': 'Khieu Samphan 1985–1998; Pol Pot 1976–1998',
	},
	KP: {
		leader: 'Kim Il Sung = Kim Il-sung 1948–1994; Kim Jong Il = Kim Jong-il 1994–2011; Kim Jong Un = Kim Jong-un 2011–',
		'head-of-state': 'Kim Yong Nam = Kim Yong-nam 1998–2019; Choe Ryong Hae = Choe Ryong-hae 2019–',
		'foreign-minister':
			'Kim Yong Nam 1983–1998; Paek Nam Sun = Paek Nam-sun 1998–2007; Pak Ui Chun = Pak Ui-chun 2007–2014; Ri Su Yong = Ri Su-yong 2014–2016; Ri Yong Ho = Ri Yong-ho 2016–2020; Ri Son Gwon = Ri Son-gwon 2020–2022; Choe Son Hui = Choe Son-hui 2022–',
		official:
			'Kim Yo Jong = Kim Yo-jong 2014–; Kim Yong Chol = Kim Yong-chol 2016–; Kang Sok Ju = Kang Sok-ju 1986–2016; Hwang Pyong So = Hwang Pyong-so 2014–2018',
		negotiator:
			'Kim Kye Gwan = Kim Kye-gwan 2004–2019; Kim Hyok Chol = Kim Hyok-chol 2019–2019; Kim Myong Gil = Kim Myong-gil 2019–2020',
	},
	KR: {
		'head-of-state':
			'Chun Doo-hwan = Chun Doo Hwan 1980–1988; Roh Tae-woo = Roh Tae Woo 1988–1993; Kim Young-sam = Kim Young Sam 1993–1998; Kim Dae-jung = Kim Dae Jung 1998–2003; Roh Moo-hyun = Roh Moo Hyun 2003–2008; Lee Myung-bak = Lee Myung Bak 2008–2013; Park Geun-hye = Park Geun Hye 2013–2017; Moon Jae-in = Moon Jae In 2017–2022; Yoon Suk-yeol = Yoon Suk Yeol 2022–2025; Lee Jae-myung = Lee Jae Myung 2025–',
		'head-of-government':
			'Han Duck-soo = Han Duck Soo 2022–2025; Kim Boo-kyum 2021–2022; Lee Nak-yon 2017–2020; Chung Sye-kyun 2020–2021; Kim Min-seok 2025–',
		'foreign-minister':
			'Ban Ki-moon = Ban Ki Moon 2004–2006; Song Min-soon 2006–2008; Yu Myung-hwan 2008–2010; Kim Sung-hwan 2010–2013; Yun Byung-se 2013–2017; Kang Kyung-wha 2017–2021; Chung Eui-yong 2021–2022; Park Jin 2022–2024; Cho Tae-yul 2024–2025; Cho Hyun 2025–',
		'defence-minister':
			'Kim Kwan-jin 2010–2014; Han Min-koo 2014–2017; Song Young-moo 2017–2018; Jeong Kyeong-doo 2018–2020; Suh Wook 2020–2022; Lee Jong-sup 2022–2023; Shin Won-sik 2023–2024; Kim Yong-hyun 2024–2024; Ahn Gyu-back 2025–',
		'security-adviser':
			'Chung Eui-yong 2017–2020; Suh Hoon 2020–2022; Kim Sung-han 2022–2023; Cho Tae-yong 2023–2024; Wi Sung-lac 2025–; Kim Kwan-jin 2014–2017',
		minister:
			'Cho Myoung-gyon 2017–2019; Chung Dong-young 2004–2005; Hong Yong-pyo 2015–2017; Kim Yeon-chul 2019–2020; Lee In-young 2020–2022; Kwon Young-se 2022–2023',
		envoy: 'Lee Do-hoon 2017–2020; Noh Kyu-duk 2020–2022; Kim Gunn 2022–2024; Chun Yung-woo 2006–2008',
		'spy-chief': 'Suh Hoon 2017–2020',
	},
	KW: {
		monarch:
			'Jaber al-Ahmad al-Sabah 1977–2006; Sabah al-Ahmad al-Sabah = Sabah al-Ahmad al-Jaber al-Sabah 2006–2020; Nawaf al-Ahmad al-Sabah 2020–2023; Meshal al-Ahmad al-Sabah = Mishal al-Ahmad al-Sabah 2023–',
		'foreign-minister': 'Sabah al-Khalid al-Sabah 2011–2019; Ahmed Nasser al-Sabah 2019–2022; Abdullah al-Yahya 2024–',
	},
	KZ: {
		'head-of-state': 'Nursultan Nazarbayev 1991–2019; Kassym-Jomart Tokayev = Kassym-Zhomart Tokayev 2019–',
		'foreign-minister':
			'Kassym-Jomart Tokayev 2002–2007; Erlan Idrissov 2012–2016; Kairat Abdrakhmanov 2016–2018; Mukhtar Tleuberdi 2019–2023; Murat Nurtleu 2023–2025',
	},
	LA: {
		'head-of-government': 'Thongloun Sisoulith 2016–2021; Sonexay Siphandone 2022–',
		'head-of-state': 'Thongloun Sisoulith 2021–; Choummaly Sayasone 2006–2016; Bounnhang Vorachith 2016–2021',
	},
	LB: {
		'head-of-state':
			'Amine Gemayel = Amin Gemayel 1982–1988; Elias Hrawi 1989–1998; Emile Lahoud 1998–2007; Michel Suleiman = Michel Sleiman 2008–2014; Michel Aoun 2016–2022; Joseph Aoun 2025–',
		'head-of-government':
			'Rashid Karami = Rashid Karameh 1984–1987; Selim al-Hoss = Salim Hoss 1987–1990; Rafik Hariri = Rafiq Hariri = Rafik al-Hariri 1992–2004; Fouad Siniora = Fuad Saniora 2005–2009; Saad Hariri = Saad al-Hariri 2009–2011; Najib Mikati 2011–2014; Tammam Salam 2014–2016; Saad Hariri 2016–2020; Hassan Diab 2020–2021; Najib Mikati 2021–2025; Nawaf Salam 2025–',
		'foreign-minister': 'Gebran Bassil 2014–2020; Abdallah Bou Habib 2021–2025; Youssef Raggi 2025–',
		speaker: 'Nabih Berri 1992–',
		'rebel-leader': 'Hassan Nasrallah 1992–2024; Naim Qassem = Naim Kassem 2024–',
		'party-leader': 'Walid Jumblatt 1977–2023; Samir Geagea 1986–',
	},
	LK: {
		'head-of-state':
			'J.R. Jayewardene = Junius Jayewardene 1978–1989; Ranasinghe Premadasa 1989–1993; Chandrika Kumaratunga 1994–2005; Mahinda Rajapaksa = Mahinda Rajapakse 2005–2015; Maithripala Sirisena 2015–2019; Gotabaya Rajapaksa 2019–2022; Ranil Wickremesinghe 2022–2024; Anura Kumara Dissanayake 2024–',
		'head-of-government':
			'Ranil Wickremesinghe 2001–2004; Ranil Wickremesinghe 2015–2019; Mahinda Rajapaksa 2019–2022; Harini Amarasuriya 2024–',
		'rebel-leader': 'Velupillai Prabhakaran 1976–2009; Anton Balasingham 1976–2006',
	},
	LR: {
		'head-of-state':
			'Samuel Doe 1980–1990; Charles Taylor 1997–2003; Ellen Johnson Sirleaf = Ellen Johnson-Sirleaf 2006–2018; George Weah 2018–2024; Joseph Boakai 2024–',
	},
	LT: {
		'head-of-state':
			'Algirdas Brazauskas 1993–1998; Valdas Adamkus 1998–2009; Dalia Grybauskaite 2009–2019; Gitanas Nauseda 2019–',
		'head-of-government':
			'Andrius Kubilius 2008–2012; Algirdas Butkevicius 2012–2016; Saulius Skvernelis 2016–2020; Ingrida Simonyte 2020–2024; Gintautas Paluckas 2024–2025; Inga Ruginiene 2025–',
		'foreign-minister':
			'Linas Linkevicius 2012–2020; Gabrielius Landsbergis 2020–2024; Kestutis Budrys 2024–; Vygaudas Usackas 2008–2010; Audronius Azubalis 2010–2012',
	},
	LU: {
		'head-of-government':
			'Jacques Santer 1984–1995; Jean-Claude Juncker 1995–2013; Xavier Bettel 2013–2023; Luc Frieden 2023–',
		'foreign-minister': 'Jacques Poos 1984–1999; Jean Asselborn 2004–2023; Xavier Bettel 2023–',
	},
	LV: {
		'head-of-state':
			'Vaira Vike-Freiberga 1999–2007; Valdis Zatlers 2007–2011; Andris Berzins 2011–2015; Raimonds Vejonis 2015–2019; Egils Levits 2019–2023; Edgars Rinkevics 2023–',
		'head-of-government':
			'Valdis Dombrovskis 2009–2014; Laimdota Straujuma 2014–2016; Maris Kucinskis 2016–2019; Krisjanis Karins 2019–2023; Evika Silina 2023–',
		'foreign-minister': 'Edgars Rinkevics 2011–2023; Krisjanis Karins 2023–2024; Baiba Braze 2024–',
	},
	LY: {
		leader:
			'Muammar Gaddafi = Moammar Gadhafi = Muammar Qaddafi = Moamer Kadhafi 1969–2011; Khalifa Haftar = Khalifa Hifter 2014–; Mustafa Abdul Jalil = Mustafa Abdel Jalil 2011–2012',
		'head-of-government':
			'Ali Zeidan = Ali Zidan 2012–2014; Abdullah al-Thinni = Abdullah al-Thani 2014–2021; Fayez al-Sarraj = Fayez Serraj = Fayez al-Serraj 2016–2021; Abdul Hamid Dbeibah = Abdulhamid al-Dbeibah = Abdul Hamid al-Dabaiba 2021–; Mahmoud Jibril 2011–2011; Fathi Bashagha 2022–2023',
		'foreign-minister':
			'Moussa Koussa = Musa Kusa 2009–2011; Abdel Rahman Shalgham 2000–2009; Najla Mangoush = Najla al-Mangoush 2021–2023; Mohamed Siala = Mohamed Taha Siala 2016–2021',
		speaker: 'Aguila Saleh 2014–',
	},
	MA: {
		monarch: 'King Hassan II = Hassan II 1961–1999; King Mohammed VI = Mohammed VI 1999–',
		'head-of-government':
			'Abdelilah Benkirane 2011–2017; Saadeddine Othmani = Saad-Eddine El Othmani 2017–2021; Aziz Akhannouch 2021–',
		'foreign-minister': 'Nasser Bourita 2017–; Salaheddine Mezouar 2013–2017; Mohamed Benaissa 1999–2007',
	},
	MD: {
		'head-of-state': 'Vladimir Voronin 2001–2009; Nicolae Timofti 2012–2016; Igor Dodon 2016–2020; Maia Sandu 2020–',
		'head-of-government':
			'Vlad Filat 2009–2013; Iurie Leanca 2013–2015; Pavel Filip 2016–2019; Maia Sandu 2019–2019; Ion Chicu 2019–2020; Natalia Gavrilita 2021–2023; Dorin Recean 2023–2025; Alexandru Munteanu 2025–',
		'foreign-minister': 'Nicu Popescu 2021–2024; Mihai Popsoi 2024–',
	},
	ME: {
		'head-of-state': 'Milo Djukanovic 2018–2023; Filip Vujanovic 2003–2018; Jakov Milatovic 2023–',
		'head-of-government':
			'Milo Djukanovic 2012–2016; Dusko Markovic 2016–2020; Zdravko Krivokapic 2020–2022; Dritan Abazovic 2022–2023; Milojko Spajic 2023–',
	},
	MK: {
		'head-of-state':
			'Kiro Gligorov 1991–1999; Boris Trajkovski 1999–2004; Branko Crvenkovski 2004–2009; Gjorge Ivanov 2009–2019; Stevo Pendarovski 2019–2024; Gordana Siljanovska-Davkova 2024–',
		'head-of-government':
			'Ljubco Georgievski 1998–2002; Nikola Gruevski 2006–2016; Zoran Zaev 2017–2022; Dimitar Kovacevski 2022–2024; Hristijan Mickoski 2024–',
		'foreign-minister': 'Nikola Dimitrov 2017–2020; Bujar Osmani 2020–2024',
	},
	ML: {
		'head-of-state':
			'Alpha Oumar Konare 1992–2002; Amadou Toumani Toure 2002–2012; Dioncounda Traore 2012–2013; Ibrahim Boubacar Keita 2013–2020; Bah Ndaw 2020–2021; Assimi Goita 2021–',
		'foreign-minister': 'Abdoulaye Diop 2014–2017; Abdoulaye Diop 2021–',
	},
	MM: {
		leader:
			'Ne Win 1962–1988; Saw Maung 1988–1992; Than Shwe 1992–2011; Aung San Suu Kyi 2016–2021; Min Aung Hlaing 2021–',
		'head-of-state': 'Thein Sein 2011–2016; Htin Kyaw 2016–2018; Win Myint 2018–2021',
		'opposition-leader': 'Aung San Suu Kyi 1988–2016',
		'foreign-minister': 'Nyan Win 2004–2011; Wunna Maung Lwin 2011–2016; Aung San Suu Kyi 2016–2021',
	},
	MN: {
		'head-of-state':
			'Natsagiin Bagabandi 1997–2005; Tsakhiagiin Elbegdorj 2009–2017; Khaltmaagiin Battulga 2017–2021; Ukhnaagiin Khurelsukh 2021–',
	},
	MT: {
		'head-of-government':
			'Eddie Fenech Adami 1998–2004; Lawrence Gonzi 2004–2013; Joseph Muscat 2013–2020; Robert Abela 2020–',
	},
	MV: {
		'head-of-state':
			'Maumoon Abdul Gayoom 1978–2008; Mohamed Nasheed 2008–2012; Abdulla Yameen = Abdulla Yameen Abdul Gayoom 2013–2018; Ibrahim Mohamed Solih 2018–2023; Mohamed Muizzu 2023–',
	},
	MX: {
		'head-of-state':
			'Miguel de la Madrid 1982–1988; Carlos Salinas de Gortari = Carlos Salinas 1988–1994; Ernesto Zedillo 1994–2000; Vicente Fox 2000–2006; Felipe Calderon 2006–2012; Enrique Peña Nieto = Enrique Pena Nieto 2012–2018; Andres Manuel Lopez Obrador 2018–2024; Claudia Sheinbaum 2024–',
		'foreign-minister':
			'Bernardo Sepulveda 1982–1988; Fernando Solana 1988–1993; Jorge Castañeda 2000–2003; Luis Ernesto Derbez 2003–2006; Patricia Espinosa 2006–2012; Jose Antonio Meade 2012–2015; Claudia Ruiz Massieu 2015–2017; Luis Videgaray 2017–2018; Marcelo Ebrard 2018–2023; Alicia Barcena 2023–2024; Juan Ramon de la Fuente 2024–',
		minister: 'Ildefonso Guajardo 2012–2018; Marcelo Ebrard 2024–; Tatiana Clouthier 2020–2022',
	},
	MY: {
		'head-of-government':
			'Mahathir Mohamad = Mahathir bin Mohamad = Mahathir Mohammed 1981–2003; Abdullah Ahmad Badawi = Abdullah Badawi 2003–2009; Najib Razak 2009–2018; Mahathir Mohamad 2018–2020; Muhyiddin Yassin 2020–2021; Ismail Sabri Yaakob 2021–2022; Anwar Ibrahim 2022–',
		'foreign-minister':
			'Syed Hamid Albar 1999–2008; Anifah Aman 2009–2018; Saifuddin Abdullah 2018–2022; Hishammuddin Hussein 2020–2021; Zambry Abdul Kadir 2022–2023; Mohamad Hasan 2023–',
	},
	MZ: {
		'head-of-state':
			'Samora Machel 1975–1986; Joaquim Chissano 1986–2005; Armando Guebuza 2005–2015; Filipe Nyusi 2015–2025; Daniel Chapo 2025–',
		'rebel-leader': 'Afonso Dhlakama 1979–2018; Ossufo Momade 2018–',
	},
	NA: {
		'head-of-state':
			'Sam Nujoma 1990–2005; Hifikepunye Pohamba 2005–2015; Hage Geingob 2015–2024; Netumbo Nandi-Ndaitwah 2025–',
	},
	NE: {
		'head-of-state':
			'Mamadou Tandja 1999–2010; Mahamadou Issoufou 2011–2021; Mohamed Bazoum 2021–2023; Abdourahamane Tchiani = Abdourahamane Tiani 2023–',
	},
	NG: {
		'head-of-state':
			'Ibrahim Babangida 1985–1993; Sani Abacha 1993–1998; Olusegun Obasanjo 1999–2007; Umaru Yar’Adua = Umaru Musa Yar’Adua 2007–2010; Goodluck Jonathan 2010–2015; Muhammadu Buhari 2015–2023; Bola Tinubu = Bola Ahmed Tinubu 2023–',
		'foreign-minister': 'Geoffrey Onyeama 2015–2023; Yusuf Tuggar 2023–',
		'deputy-head': 'Atiku Abubakar 1999–2007; Yemi Osinbajo 2015–2023; Kashim Shettima 2023–',
		'finance-minister': 'Ngozi Okonjo-Iweala 2011–2015',
	},
	NI: {
		'head-of-state':
			'Daniel Ortega 1985–1990; Violeta Chamorro = Violeta Barrios de Chamorro 1990–1997; Arnoldo Aleman 1997–2002; Enrique Bolaños 2002–2007; Daniel Ortega 2007–',
	},
	NL: {
		monarch: 'Queen Beatrix 1980–2013; King Willem-Alexander = Willem-Alexander 2013–',
		'head-of-government':
			'Ruud Lubbers 1982–1994; Wim Kok 1994–2002; Jan Peter Balkenende 2002–2010; Mark Rutte 2010–2024; Dick Schoof 2024–',
		'foreign-minister':
			'Hans van den Broek 1982–1993; Hans van Mierlo 1994–1998; Jozias van Aartsen 1998–2002; Jaap de Hoop Scheffer 2002–2003; Bernard Bot = Ben Bot 2003–2007; Maxime Verhagen 2007–2010; Uri Rosenthal 2010–2012; Frans Timmermans 2012–2014; Bert Koenders 2014–2017; Halbe Zijlstra 2017–2018; Stef Blok 2018–2021; Wopke Hoekstra 2022–2023; Hanke Bruins Slot 2023–2024; Caspar Veldkamp 2024–2025',
		'defence-minister':
			'Jeanine Hennis-Plasschaert 2012–2017; Ank Bijleveld 2017–2021; Kajsa Ollongren 2022–2024; Ruben Brekelmans 2024–',
		'finance-minister': 'Jeroen Dijsselbloem 2012–2017; Wopke Hoekstra 2017–2022; Sigrid Kaag 2022–2024',
	},
	NO: {
		monarch: 'King Harald 1991–',
		'head-of-government':
			'Gro Harlem Brundtland 1986–1989; Jan Syse 1989–1990; Gro Harlem Brundtland 1990–1996; Thorbjorn Jagland = Thorbjørn Jagland 1996–1997; Kjell Magne Bondevik 1997–2000; Jens Stoltenberg 2000–2001; Kjell Magne Bondevik 2001–2005; Jens Stoltenberg 2005–2013; Erna Solberg 2013–2021; Jonas Gahr Store = Jonas Gahr Støre 2021–',
		'foreign-minister':
			'Thorvald Stoltenberg 1987–1989; Johan Jorgen Holst 1993–1994; Bjorn Tore Godal 1994–1997; Knut Vollebaek 1997–2000; Jan Petersen 2001–2005; Jonas Gahr Store 2005–2012; Espen Barth Eide 2012–2013; Borge Brende = Børge Brende 2013–2017; Ine Eriksen Soreide = Ine Eriksen Søreide 2017–2021; Anniken Huitfeldt 2021–2023; Espen Barth Eide 2023–',
		mediator: 'Erik Solheim 1998–2010',
	},
	NP: {
		monarch: 'King Birendra 1972–2001; King Gyanendra 2001–2008',
		'head-of-government':
			'Girija Prasad Koirala 2006–2008; Pushpa Kamal Dahal = Prachanda 2008–2009; Madhav Kumar Nepal 2009–2011; Baburam Bhattarai 2011–2013; Sushil Koirala 2014–2015; K.P. Sharma Oli = KP Sharma Oli = Khadga Prasad Oli 2015–2016; Pushpa Kamal Dahal 2016–2017; Sher Bahadur Deuba 2017–2018; K.P. Sharma Oli 2018–2021; Sher Bahadur Deuba 2021–2022; Pushpa Kamal Dahal 2022–2024; K.P. Sharma Oli 2024–2025; Sushila Karki 2025–',
	},
	NZ: {
		'head-of-government':
			'David Lange 1984–1989; Geoffrey Palmer 1989–1990; Jim Bolger 1990–1997; Jenny Shipley 1997–1999; Helen Clark 1999–2008; John Key 2008–2016; Bill English 2016–2017; Jacinda Ardern 2017–2023; Chris Hipkins 2023–2023; Christopher Luxon 2023–',
		'foreign-minister':
			'Don McKinnon 1990–1999; Phil Goff 1999–2005; Winston Peters 2005–2008; Murray McCully 2008–2017; Winston Peters 2017–2020; Nanaia Mahuta 2020–2023; Winston Peters 2023–',
	},
	OM: {
		monarch: 'Sultan Qaboos = Qaboos bin Said 1970–2020; Haitham bin Tariq = Sultan Haitham 2020–',
		'foreign-minister':
			'Yusuf bin Alawi = Yusuf bin Alawi bin Abdullah = Youssef bin Alawi 1997–2020; Badr Albusaidi = Badr al-Busaidi = Badr bin Hamad Albusaidi 2020–',
	},
	PA: {
		'head-of-state':
			'Guillermo Endara 1989–1994; Martin Torrijos 2004–2009; Ricardo Martinelli 2009–2014; Juan Carlos Varela 2014–2019; Laurentino Cortizo 2019–2024; Jose Raul Mulino 2024–',
		leader: 'Manuel Noriega 1983–1989',
	},
	PE: {
		'head-of-state':
			'Alan Garcia 1985–1990; Alberto Fujimori 1990–2000; Alejandro Toledo 2001–2006; Alan Garcia 2006–2011; Ollanta Humala 2011–2016; Pedro Pablo Kuczynski 2016–2018; Martin Vizcarra 2018–2020; Francisco Sagasti 2020–2021; Pedro Castillo 2021–2022; Dina Boluarte 2022–2025; Jose Jeri 2025–',
	},
	PH: {
		'head-of-state':
			'Ferdinand Marcos 1965–1986; Corazon Aquino = Cory Aquino 1986–1992; Fidel Ramos 1992–1998; Joseph Estrada 1998–2001; Gloria Macapagal Arroyo = Gloria Macapagal-Arroyo = Gloria Arroyo 2001–2010; Benigno Aquino = Benigno Aquino III = Noynoy Aquino 2010–2016; Rodrigo Duterte 2016–2022; Ferdinand Marcos Jr. = Bongbong Marcos 2022–',
		'foreign-minister':
			'Raul Manglapus 1987–1992; Domingo Siazon 1995–2001; Alberto Romulo 2004–2011; Albert del Rosario 2011–2016; Perfecto Yasay 2016–2017; Alan Peter Cayetano 2017–2018; Teodoro Locsin 2018–2022; Enrique Manalo 2022–2025; Theresa Lazaro 2025–',
		'defence-minister': 'Delfin Lorenzana 2016–2022; Gilberto Teodoro 2023–; Voltaire Gazmin 2010–2016',
		'deputy-head': 'Jejomar Binay 2010–2016; Leni Robredo 2016–2022; Sara Duterte 2022–',
		'rebel-leader': 'Nur Misuari 1972–; Murad Ebrahim 2003–; Jose Maria Sison 1968–2022',
	},
	PK: {
		'head-of-state':
			'Zia ul-Haq = Mohammad Zia ul-Haq = Zia-ul-Haq 1978–1988; Ghulam Ishaq Khan 1988–1993; Farooq Leghari 1993–1997; Pervez Musharraf 2001–2008; Asif Ali Zardari = Asif Zardari 2008–2013; Mamnoon Hussain 2013–2018; Arif Alvi 2018–2024; Asif Ali Zardari 2024–',
		'head-of-government':
			'Mohammad Khan Junejo 1985–1988; Benazir Bhutto 1988–1990; Nawaz Sharif 1990–1993; Benazir Bhutto 1993–1996; Nawaz Sharif 1997–1999; Zafarullah Khan Jamali 2002–2004; Shaukat Aziz 2004–2007; Yousaf Raza Gilani = Yusuf Raza Gilani 2008–2012; Raja Pervez Ashraf = Raja Pervaiz Ashraf 2012–2013; Nawaz Sharif 2013–2017; Shahid Khaqan Abbasi 2017–2018; Imran Khan 2018–2022; Shehbaz Sharif = Shahbaz Sharif 2022–2023; Anwaar-ul-Haq Kakar 2023–2024; Shehbaz Sharif 2024–',
		'foreign-minister':
			'Sahabzada Yaqub Khan 1982–1991; Sartaj Aziz 1998–1999; Abdul Sattar 1999–2002; Khurshid Mahmud Kasuri = Khurshid Kasuri 2002–2007; Shah Mahmood Qureshi 2008–2011; Hina Rabbani Khar 2011–2013; Khawaja Asif = Khawaja Muhammad Asif 2017–2018; Shah Mahmood Qureshi 2018–2022; Bilawal Bhutto Zardari = Bilawal Bhutto-Zardari 2022–2023; Ishaq Dar 2024–',
		'military-chief':
			'Pervez Musharraf 1998–2007; Ashfaq Parvez Kayani = Ashfaq Kayani 2007–2013; Raheel Sharif 2013–2016; Qamar Javed Bajwa 2016–2022; Asim Munir 2022–',
		'defence-minister': 'Khawaja Asif 2022–',
		'security-adviser': 'Sartaj Aziz 2013–2015; Moeed Yusuf 2021–2022; Nasser Janjua 2015–2018',
	},
	PL: {
		'head-of-state':
			'Wojciech Jaruzelski 1985–1990; Lech Walesa 1990–1995; Aleksander Kwasniewski 1995–2005; Lech Kaczynski 2005–2010; Bronislaw Komorowski 2010–2015; Andrzej Duda 2015–2025; Karol Nawrocki 2025–',
		'head-of-government':
			'Zbigniew Messner 1985–1988; Mieczyslaw Rakowski 1988–1989; Tadeusz Mazowiecki 1989–1991; Jerzy Buzek 1997–2001; Leszek Miller 2001–2004; Marek Belka 2004–2005; Jaroslaw Kaczynski 2006–2007; Donald Tusk 2007–2014; Ewa Kopacz 2014–2015; Beata Szydlo 2015–2017; Mateusz Morawiecki 2017–2023; Donald Tusk 2023–',
		'foreign-minister':
			'Krzysztof Skubiszewski 1989–1993; Bronislaw Geremek 1997–2000; Wladyslaw Bartoszewski 2000–2001; Wlodzimierz Cimoszewicz 2001–2005; Anna Fotyga 2006–2007; Radoslaw Sikorski = Radek Sikorski 2007–2014; Grzegorz Schetyna 2014–2015; Witold Waszczykowski 2015–2018; Jacek Czaputowicz 2018–2020; Zbigniew Rau 2020–2023; Radoslaw Sikorski 2023–',
		'defence-minister':
			'Bogdan Klich 2007–2011; Tomasz Siemoniak 2011–2015; Antoni Macierewicz 2015–2018; Mariusz Blaszczak 2018–2023; Wladyslaw Kosiniak-Kamysz 2023–',
		'party-leader': 'Jaroslaw Kaczynski 2003–',
	},
	PS: {
		'head-of-state': 'Yasser Arafat = Yasir Arafat = Abu Ammar 1969–2004; Mahmoud Abbas = Abu Mazen 2005–',
		'head-of-government':
			'Mahmoud Abbas 2003–2003; Ahmed Qurei = Ahmed Qureia = Abu Ala 2003–2006; Ismail Haniyeh = Ismail Haniya 2006–2007; Salam Fayyad = Salam Fayad 2007–2013; Rami Hamdallah 2013–2019; Mohammad Shtayyeh = Mohammed Shtayyeh 2019–2024; Mohammad Mustafa = Mohammed Mustafa 2024–',
		'foreign-minister':
			'Nabil Shaath 2003–2005; Nasser al-Kidwa 2005–2006; Riyad al-Maliki = Riad Malki = Riyad Malki 2007–2024',
		negotiator: 'Saeb Erekat = Saeb Erakat 1995–2020',
		'rebel-leader':
			'Ahmed Yassin = Sheikh Ahmed Yassin 1987–2004; Khaled Meshaal = Khaled Mashaal = Khalid Mishal 1996–2017; Ismail Haniyeh 2017–2024; Yahya Sinwar 2017–2024; Khalil al-Hayya 2024–; Mahmoud Zahar = Mahmoud al-Zahar 1987–; Mousa Abu Marzouk = Moussa Abu Marzouk 1992–',
		'deputy-head': 'Hussein al-Sheikh = Hussein Al-Sheikh 2025–',
	},
	PT: {
		'head-of-state':
			'Mario Soares 1986–1996; Jorge Sampaio 1996–2006; Anibal Cavaco Silva = Cavaco Silva 2006–2016; Marcelo Rebelo de Sousa 2016–2026',
		'head-of-government':
			'Anibal Cavaco Silva 1985–1995; Antonio Guterres 1995–2002; Jose Manuel Barroso = Jose Manuel Durao Barroso 2002–2004; Jose Socrates 2005–2011; Pedro Passos Coelho 2011–2015; Antonio Costa 2015–2024; Luis Montenegro 2024–',
		'foreign-minister':
			'Luis Amado 2006–2011; Paulo Portas 2011–2013; Rui Machete 2013–2015; Augusto Santos Silva 2015–2022; Joao Cravinho = Joao Gomes Cravinho 2022–2024; Paulo Rangel 2024–',
	},
	PY: {
		'head-of-state':
			'Alfredo Stroessner 1954–1989; Fernando Lugo 2008–2012; Horacio Cartes 2013–2018; Mario Abdo Benitez 2018–2023; Santiago Peña 2023–',
	},
	QA: {
		monarch:
			'Hamad bin Khalifa Al Thani = Hamad bin Khalifa 1995–2013; Tamim bin Hamad Al Thani = Sheikh Tamim = Tamim bin Hamad 2013–',
		'head-of-government':
			'Hamad bin Jassim Al Thani = Hamad bin Jassim bin Jaber Al Thani = Hamad bin Jassim 2007–2013; Abdullah bin Nasser bin Khalifa Al Thani 2013–2020; Mohammed bin Abdulrahman Al Thani = Mohammed bin Abdulrahman = Mohammed bin Abdulrahman bin Jassim Al Thani 2023–',
		'foreign-minister':
			'Hamad bin Jassim Al Thani 1992–2013; Khalid al-Attiyah = Khalid bin Mohammad al-Attiyah 2013–2016; Mohammed bin Abdulrahman Al Thani 2016–',
	},
	RO: {
		'head-of-state':
			'Nicolae Ceausescu 1974–1989; Ion Iliescu 1990–1996; Emil Constantinescu 1996–2000; Ion Iliescu 2000–2004; Traian Basescu 2004–2014; Klaus Iohannis 2014–2025; Nicusor Dan 2025–',
		'head-of-government':
			'Petre Roman 1989–1991; Adrian Nastase 2000–2004; Calin Popescu-Tariceanu 2004–2008; Emil Boc 2008–2012; Victor Ponta 2012–2015; Dacian Ciolos 2015–2017; Viorica Dancila 2018–2019; Ludovic Orban 2019–2020; Florin Citu 2020–2021; Nicolae Ciuca 2021–2023; Marcel Ciolacu 2023–2025; Ilie Bolojan 2025–',
		'foreign-minister':
			'Mircea Geoana 2000–2004; Teodor Baconschi 2009–2012; Titus Corlatean 2012–2014; Bogdan Aurescu 2014–2015; Teodor Melescanu 2017–2019; Bogdan Aurescu 2019–2023; Luminita Odobescu 2023–2024; Oana Toiu 2025–',
	},
	RS: {
		'head-of-state':
			'Slobodan Milosevic 1989–2000; Vojislav Kostunica 2000–2003; Boris Tadic 2004–2012; Tomislav Nikolic 2012–2017; Aleksandar Vucic 2017–; Milan Milutinovic 1997–2002',
		'head-of-government':
			'Zoran Djindjic 2001–2003; Vojislav Kostunica 2004–2008; Mirko Cvetkovic 2008–2012; Ivica Dacic 2012–2014; Aleksandar Vucic 2014–2017; Ana Brnabic 2017–2024; Milos Vucevic 2024–2025; Djuro Macut 2025–',
		'foreign-minister':
			'Vuk Draskovic 2004–2007; Vuk Jeremic 2007–2012; Ivica Dacic 2014–2020; Nikola Selakovic 2020–2022; Ivica Dacic 2022–2024; Marko Djuric 2024–',
		negotiator: 'Borislav Stefanovic = Borko Stefanovic 2011–2013; Petar Petkovic 2020–; Marko Djuric 2014–2020',
	},
	RU: {
		'head-of-state':
			'Boris Yeltsin 1991–1999; Vladimir Putin 1999–2008; Dmitry Medvedev 2008–2012; Vladimir Putin 2012–',
		'head-of-government':
			'Yegor Gaidar 1992–1992; Viktor Chernomyrdin 1992–1998; Sergei Kiriyenko = Sergei Kirienko 1998–1998; Yevgeny Primakov 1998–1999; Sergei Stepashin 1999–1999; Vladimir Putin 1999–2000; Mikhail Kasyanov 2000–2004; Mikhail Fradkov 2004–2007; Viktor Zubkov 2007–2008; Vladimir Putin 2008–2012; Dmitry Medvedev 2012–2020; Mikhail Mishustin 2020–',
		'foreign-minister':
			'Andrei Kozyrev 1990–1996; Yevgeny Primakov 1996–1998; Igor Ivanov 1998–2004; Sergei Lavrov 2004–',
		'defence-minister':
			'Pavel Grachev 1992–1996; Igor Rodionov 1996–1997; Igor Sergeyev 1997–2001; Sergei Ivanov 2001–2007; Anatoly Serdyukov 2007–2012; Sergei Shoigu 2012–2024; Andrei Belousov 2024–',
		'security-adviser':
			'Igor Ivanov 2004–2007; Nikolai Patrushev 2008–2024; Sergei Shoigu 2024–; Alexander Lebed 1996–1996',
		adviser:
			'Yuri Ushakov 2012–; Sergei Prikhodko 1997–2013; Vladislav Surkov 2013–2020; Vladimir Medinsky 2020–; Sergei Glazyev 2012–2019; Nikolai Patrushev 2024–',
		negotiator: 'Vladimir Medinsky 2022–; Leonid Slutsky 2022–2022; Viktor Khristenko 1998–2008',
		envoy:
			'Kirill Dmitriev 2025–; Zamir Kabulov 2011–; Mikhail Bogdanov 2012–2025; Alexander Lavrentyev = Alexander Lavrentiev 2015–; Dmitry Kozak 2020–2025; Mikhail Zurabov 2009–2016; Boris Gryzlov 2015–2022; Alexei Borodavkin 2011–2018; Viktor Chernomyrdin 1999–1999; Vladimir Chizhov 2005–2022',
		diplomat:
			'Sergei Ryabkov 2008–; Grigory Karasin 2005–2019; Gennady Gatilov 2011–; Alexander Grushko 2005–; Andrei Rudenko 2019–; Vladimir Titov 2013–2023; Mikhail Galuzin 2022–; Sergei Vershinin 2018–; Vitaly Churkin 2006–2017; Vasily Nebenzya 2017–; Anatoly Antonov 2017–2024; Sergei Kislyak 2008–2017; Alexander Darchiev 2025–',
		spokesperson:
			'Dmitry Peskov 2000–; Maria Zakharova 2015–; Alexander Lukashevich 2011–2015; Andrei Nesterenko 2008–2011; Mikhail Kamynin 2005–2008',
		speaker:
			'Sergei Naryshkin 2011–2016; Vyacheslav Volodin 2016–; Boris Gryzlov 2003–2011; Valentina Matviyenko = Valentina Matvienko 2011–; Gennady Seleznyov 1996–2003',
		'spy-chief':
			'Sergei Naryshkin 2016–; Alexander Bortnikov 2008–; Nikolai Patrushev 1999–2008; Mikhail Fradkov 2007–2016',
		executive: 'Alexei Miller 2001–; Igor Sechin 2012–',
		'deputy-head':
			'Dmitry Rogozin 2011–2018; Arkady Dvorkovich 2012–2018; Alexander Novak 2020–; Igor Shuvalov 2008–2018; Yuri Trutnev 2013–; Denis Manturov 2022–',
		'military-chief': 'Valery Gerasimov 2012–',
		governor: 'Ramzan Kadyrov 2007–; Akhmad Kadyrov 2003–2004; Yuri Luzhkov 1992–2010; Sergei Sobyanin 2010–',
	},
	RW: {
		'head-of-state': 'Juvenal Habyarimana 1973–1994; Pasteur Bizimungu 1994–2000; Paul Kagame 2000–',
		'foreign-minister': 'Louise Mushikiwabo 2009–2018; Vincent Biruta 2019–2024; Olivier Nduhungirehe 2024–',
	},
	SA: {
		monarch:
			'King Fahd 1982–2005; King Abdullah of Saudi Arabia = Abdullah bin Abdulaziz 2005–2015; King Salman = Salman bin Abdulaziz 2015–',
		heir: 'Abdullah bin Abdulaziz = Prince Abdullah = Crown Prince Abdullah 1982–2005; Nayef bin Abdulaziz = Prince Nayef 2011–2012; Mohammed bin Nayef = Muhammad bin Nayef 2015–2017; Mohammed bin Salman = Muhammad bin Salman 2017–',
		'foreign-minister':
			'Saud al-Faisal = Prince Saud al-Faisal = Saud Al-Faisal 1975–2015; Adel al-Jubeir = Adel Jubeir = Adel Al-Jubeir 2015–2018; Ibrahim al-Assaf 2018–2019; Faisal bin Farhan = Faisal bin Farhan Al Saud = Prince Faisal bin Farhan 2019–',
		'defence-minister':
			'Sultan bin Abdulaziz = Prince Sultan 1963–2011; Mohammed bin Salman 2015–2022; Khalid bin Salman = Prince Khalid bin Salman 2022–',
		minister:
			'Ahmed Zaki Yamani = Sheikh Yamani 1962–1986; Hisham Nazer 1986–1995; Ali al-Naimi = Ali Naimi 1995–2016; Khalid al-Falih 2016–2019; Abdulaziz bin Salman = Prince Abdulaziz bin Salman 2019–',
		'security-adviser': 'Bandar bin Sultan = Prince Bandar 2005–2015; Musaed al-Aiban 2018–',
		ambassador: 'Bandar bin Sultan 1983–2005; Reema bint Bandar 2019–',
	},
	SD: {
		'head-of-state':
			'Omar al-Bashir = Omar Bashir = Omar Hassan al-Bashir 1989–2019; Abdel Fattah al-Burhan = Abdel-Fattah Burhan 2019–',
		'head-of-government': 'Sadiq al-Mahdi 1986–1989; Abdalla Hamdok 2019–2022; Kamil Idris 2025–',
		'foreign-minister': 'Mustafa Osman Ismail 1998–2005; Ali Karti 2010–2015; Ibrahim Ghandour 2015–2018',
		'rebel-leader':
			'Mohamed Hamdan Dagalo = Hemedti = Mohamed Hamdan Daglo 2013–; Khalil Ibrahim 2003–2011; Minni Minnawi = Minni Arcua Minnawi 2004–; John Garang 1983–2005; Abdul Wahid al-Nur 2002–; Yasir Arman 2011–',
		'deputy-head': 'Ali Osman Taha = Ali Osman Mohammed Taha 1998–2013',
	},
	SE: {
		monarch: 'King Carl Gustaf = Carl XVI Gustaf 1973–',
		'head-of-government':
			'Olof Palme 1982–1986; Ingvar Carlsson 1986–1991; Carl Bildt 1991–1994; Ingvar Carlsson 1994–1996; Goran Persson = Göran Persson 1996–2006; Fredrik Reinfeldt 2006–2014; Stefan Lofven = Stefan Löfven 2014–2021; Magdalena Andersson 2021–2022; Ulf Kristersson 2022–',
		'foreign-minister':
			'Sten Andersson 1985–1991; Anna Lindh 1998–2003; Laila Freivalds 2003–2006; Carl Bildt 2006–2014; Margot Wallstrom = Margot Wallström 2014–2019; Ann Linde 2019–2022; Tobias Billstrom = Tobias Billström 2022–2024; Maria Malmer Stenergard 2024–',
	},
	SG: {
		'head-of-government':
			'Lee Kuan Yew 1959–1990; Goh Chok Tong 1990–2004; Lee Hsien Loong 2004–2024; Lawrence Wong 2024–',
		'foreign-minister':
			'S. Dhanabalan 1980–1988; Shunmugam Jayakumar = S. Jayakumar 1994–2004; George Yeo 2004–2011; K. Shanmugam 2011–2015; Vivian Balakrishnan 2015–',
		'defence-minister': 'Ng Eng Hen 2011–2025',
	},
	SI: {
		'head-of-state':
			'Milan Kucan 1991–2002; Janez Drnovsek 2002–2007; Danilo Turk 2007–2012; Borut Pahor 2012–2022; Natasa Pirc Musar 2022–',
		'head-of-government':
			'Janez Jansa 2004–2008; Borut Pahor 2008–2012; Alenka Bratusek 2013–2014; Miro Cerar 2014–2018; Marjan Sarec 2018–2020; Janez Jansa 2020–2022; Robert Golob 2022–',
	},
	SK: {
		'head-of-state':
			'Michal Kovac 1993–1998; Rudolf Schuster 1999–2004; Ivan Gasparovic 2004–2014; Andrej Kiska 2014–2019; Zuzana Caputova 2019–2024; Peter Pellegrini 2024–',
		'head-of-government':
			'Vladimir Meciar 1994–1998; Mikulas Dzurinda 1998–2006; Robert Fico 2006–2010; Iveta Radicova 2010–2012; Robert Fico 2012–2018; Peter Pellegrini 2018–2020; Igor Matovic 2020–2021; Eduard Heger 2021–2023; Robert Fico 2023–',
		'foreign-minister':
			'Eduard Kukan 1998–2006; Jan Kubis 2006–2009; Miroslav Lajcak 2009–2010; Miroslav Lajcak 2012–2020; Ivan Korcok 2020–2022; Rastislav Kacer 2022–2023; Juraj Blanar 2023–',
	},
	SN: {
		'head-of-state':
			'Abdou Diouf 1981–2000; Abdoulaye Wade 2000–2012; Macky Sall 2012–2024; Bassirou Diomaye Faye 2024–',
		'head-of-government': 'Ousmane Sonko 2024–',
	},
	SO: {
		'head-of-state':
			'Siad Barre = Mohamed Siad Barre 1969–1991; Abdullahi Yusuf = Abdullahi Yusuf Ahmed 2004–2008; Sharif Sheikh Ahmed = Sheikh Sharif Ahmed 2009–2012; Hassan Sheikh Mohamud 2012–2017; Mohamed Abdullahi Mohamed = Farmaajo = Mohamed Farmajo 2017–2022; Hassan Sheikh Mohamud 2022–',
		'head-of-government':
			'Ali Mohamed Gedi = Ali Mohammed Ghedi 2004–2007; Nur Hassan Hussein 2007–2009; Mohamed Hussein Roble 2020–2022; Hamza Abdi Barre 2022–',
	},
	SS: {
		'head-of-state': 'Salva Kiir = Salva Kiir Mayardit 2005–',
		'rebel-leader': 'Riek Machar 1991–',
		'deputy-head': 'Riek Machar 2005–2013',
		negotiator: 'Nhial Deng Nhial 2014–2018; Pagan Amum 2005–2013',
	},
	SU: {
		leader: 'Konstantin Chernenko 1984–1985; Mikhail Gorbachev 1985–1991',
		'head-of-state': 'Andrei Gromyko 1985–1988; Mikhail Gorbachev 1988–1991',
		'head-of-government': 'Nikolai Ryzhkov 1985–1991; Valentin Pavlov 1991–1991',
		'foreign-minister':
			'Andrei Gromyko 1957–1985; Eduard Shevardnadze 1985–1990; Alexander Bessmertnykh 1991–1991; Boris Pankin 1991–1991',
		'defence-minister': 'Sergei Sokolov 1984–1987; Dmitry Yazov 1987–1991',
		spokesperson: 'Gennady Gerasimov 1986–1990',
		negotiator: 'Viktor Karpov 1985–1989; Yuli Vorontsov = Yuly Vorontsov 1986–1990',
	},
	SY: {
		'head-of-state':
			'Hafez al-Assad = Hafez Assad 1971–2000; Bashar al-Assad = Bashar Assad 2000–2024; Ahmed al-Sharaa = Abu Mohammed al-Golani = Ahmad al-Sharaa = Abu Mohammad al-Jolani 2024–',
		'foreign-minister':
			'Farouk al-Sharaa = Farouq al-Shara = Farouk Shara 1984–2006; Walid al-Moallem = Walid Moallem = Walid Muallem 2006–2020; Faisal Mekdad = Faisal Miqdad 2020–2024; Asaad al-Shaibani = Asaad al-Shibani = Asaad Hassan al-Shibani 2024–',
		negotiator: 'Bashar Jaafari = Bashar al-Jaafari = Bashar Ja’afari 2014–2020; Ahmad Kuzbari 2019–2024',
		'opposition-leader':
			'Ahmad al-Jarba = Ahmed Jarba 2013–2014; Moaz al-Khatib 2012–2013; Riyad Hijab = Riad Hijab 2015–2017; Nasr al-Hariri 2017–2021; Hadi al-Bahra 2014–; Mohammed Alloush 2016–2018',
		'rebel-leader': 'Mazloum Abdi = Mazlum Abdi = Mazloum Kobani 2015–',
		'deputy-head': 'Abdul Halim Khaddam = Abdel Halim Khaddam 1984–2005; Farouk al-Sharaa 2006–2014',
	},
	TD: {
		'head-of-state':
			'Hissene Habre 1982–1990; Idriss Deby = Idriss Deby Itno 1990–2021; Mahamat Idriss Deby = Mahamat Deby 2021–',
	},
	TH: {
		monarch:
			'King Bhumibol = Bhumibol Adulyadej = King Bhumibol Adulyadej 1946–2016; King Vajiralongkorn = Maha Vajiralongkorn 2016–',
		'head-of-government':
			'Prem Tinsulanonda 1980–1988; Chatichai Choonhavan 1988–1991; Chuan Leekpai 1992–1995; Banharn Silpa-archa 1995–1996; Chavalit Yongchaiyudh 1996–1997; Chuan Leekpai 1997–2001; Thaksin Shinawatra 2001–2006; Surayud Chulanont 2006–2008; Samak Sundaravej 2008–2008; Somchai Wongsawat 2008–2008; Abhisit Vejjajiva 2008–2011; Yingluck Shinawatra 2011–2014; Prayuth Chan-ocha = Prayut Chan-o-cha = Prayuth Chan-o-cha 2014–2023; Srettha Thavisin 2023–2024; Paetongtarn Shinawatra 2024–2025; Anutin Charnvirakul 2025–',
		'foreign-minister':
			'Siddhi Savetsila 1980–1990; Surin Pitsuwan 1997–2001; Surakiart Sathirathai 2001–2005; Kasit Piromya 2008–2011; Surapong Tovichakchaikul 2011–2014; Don Pramudwinai 2015–2023; Maris Sangiampongsa 2024–2025; Sihasak Phuangketkeow 2025–',
	},
	TJ: {'head-of-state': 'Emomali Rahmon = Emomali Rakhmon = Imomali Rakhmonov 1992–'},
	TL: {
		'head-of-state':
			'Xanana Gusmao 2002–2007; Jose Ramos-Horta = Jose Ramos Horta 2007–2012; Taur Matan Ruak 2012–2017; Francisco Guterres 2017–2022; Jose Ramos-Horta 2022–',
		'head-of-government': 'Mari Alkatiri 2002–2006; Xanana Gusmao 2007–2015; Xanana Gusmao 2023–',
	},
	TM: {
		'head-of-state':
			'Saparmurat Niyazov 1990–2006; Gurbanguly Berdymukhamedov = Gurbanguly Berdimuhamedov 2006–2022; Serdar Berdymukhamedov = Serdar Berdimuhamedov 2022–',
	},
	TN: {
		'head-of-state':
			'Habib Bourguiba 1957–1987; Zine El Abidine Ben Ali = Zine al-Abidine Ben Ali 1987–2011; Moncef Marzouki 2011–2014; Beji Caid Essebsi 2014–2019; Kais Saied 2019–',
		'head-of-government':
			'Mohamed Ghannouchi 1999–2011; Hamadi Jebali 2011–2013; Ali Laarayedh 2013–2014; Mehdi Jomaa 2014–2015; Habib Essid 2015–2016; Youssef Chahed 2016–2020; Hichem Mechichi 2020–2021; Najla Bouden 2021–2023',
		'party-leader': 'Rached Ghannouchi = Rachid Ghannouchi 1991–',
	},
	TR: {
		'head-of-state':
			'Kenan Evren 1982–1989; Turgut Ozal = Turgut Özal 1989–1993; Suleyman Demirel 1993–2000; Ahmet Necdet Sezer 2000–2007; Abdullah Gul = Abdullah Gül 2007–2014; Recep Tayyip Erdogan = Tayyip Erdogan 2014–',
		'head-of-government':
			'Turgut Ozal 1983–1989; Yildirim Akbulut 1989–1991; Mesut Yilmaz 1991–1991; Suleyman Demirel 1991–1993; Tansu Ciller 1993–1996; Necmettin Erbakan 1996–1997; Mesut Yilmaz 1997–1999; Bulent Ecevit 1999–2002; Abdullah Gul 2002–2003; Recep Tayyip Erdogan 2003–2014; Ahmet Davutoglu 2014–2016; Binali Yildirim 2016–2018',
		'foreign-minister':
			'Vahit Halefoglu 1983–1987; Mesut Yilmaz 1987–1990; Ismail Cem 1997–2002; Abdullah Gul 2003–2007; Ali Babacan 2007–2009; Ahmet Davutoglu 2009–2014; Mevlut Cavusoglu 2014–2023; Hakan Fidan 2023–',
		'defence-minister': 'Hulusi Akar 2018–2023; Yasar Guler 2023–',
		'spy-chief': 'Hakan Fidan 2010–2023; Ibrahim Kalin 2023–',
		spokesperson: 'Ibrahim Kalin 2014–2023',
		'rebel-leader': 'Abdullah Ocalan = Abdullah Öcalan 1978–',
	},
	TW: {
		'head-of-state':
			'Chiang Ching-kuo 1978–1988; Lee Teng-hui 1988–2000; Chen Shui-bian 2000–2008; Ma Ying-jeou 2008–2016; Tsai Ing-wen 2016–2024; Lai Ching-te = William Lai 2024–',
		'foreign-minister': 'David Lin 2012–2016; Joseph Wu 2018–2024; Lin Chia-lung 2024–',
		'party-leader': 'Lien Chan 2000–2005; Wu Poh-hsiung 2007–2009; Eric Chu 2015–2025; Hung Hsiu-chu 2016–2017',
	},
	TZ: {
		'head-of-state':
			'Julius Nyerere 1964–1985; Ali Hassan Mwinyi 1985–1995; Benjamin Mkapa 1995–2005; Jakaya Kikwete 2005–2015; John Magufuli 2015–2021; Samia Suluhu Hassan 2021–',
	},
	UA: {
		'head-of-state':
			'Leonid Kravchuk 1991–1994; Leonid Kuchma 1994–2005; Viktor Yushchenko = Viktor Yuschenko 2005–2010; Viktor Yanukovych 2010–2014; Oleksandr Turchynov 2014–2014; Petro Poroshenko 2014–2019; Volodymyr Zelensky = Volodymyr Zelenskyy = Volodymyr Zelenskiy 2019–',
		'head-of-government':
			'Yulia Tymoshenko = Yulia Timoshenko 2005–2005; Viktor Yanukovych 2006–2007; Yulia Tymoshenko 2007–2010; Mykola Azarov 2010–2014; Arseniy Yatsenyuk = Arseny Yatsenyuk = Arseniy Yatseniuk 2014–2016; Volodymyr Groysman = Volodymyr Groisman 2016–2019; Oleksiy Honcharuk 2019–2020; Denys Shmyhal = Denys Shmygal 2020–2025; Yulia Svyrydenko = Yuliia Svyrydenko 2025–',
		'foreign-minister':
			'Borys Tarasyuk 2005–2007; Arseniy Yatsenyuk 2007–2007; Volodymyr Ohryzko 2007–2009; Petro Poroshenko 2009–2010; Kostyantyn Gryshchenko 2010–2012; Leonid Kozhara 2012–2014; Andrii Deshchytsia = Andriy Deshchytsia = Andriy Deshchytsya 2014–2014; Pavlo Klimkin 2014–2019; Vadym Prystaiko 2019–2020; Dmytro Kuleba 2020–2024; Andrii Sybiha = Andriy Sybiga 2024–',
		'defence-minister':
			'Valeriy Heletey 2014–2014; Stepan Poltorak 2014–2019; Oleksii Reznikov = Oleksiy Reznikov 2021–2023; Rustem Umerov 2023–2025; Denys Shmyhal 2025–',
		'chief-of-staff': 'Andriy Bohdan 2019–2020; Andriy Yermak = Andrii Yermak 2020–2025',
		negotiator:
			'Leonid Kuchma 2014–2020; David Arakhamia = Davyd Arakhamia 2022–; Mykhailo Podolyak 2022–; Rustem Umerov 2025–; Oleksii Reznikov 2020–2022',
		'security-adviser':
			'Oleksandr Turchynov 2014–2019; Oleksiy Danilov 2019–2024; Oleksandr Lytvynenko 2024–2025; Rustem Umerov 2025–; Andriy Parubiy 2014–2014',
		'military-chief': 'Valerii Zaluzhnyi = Valeriy Zaluzhny 2021–2024; Oleksandr Syrskyi = Oleksandr Syrsky 2024–',
		'spy-chief': 'Kyrylo Budanov 2020–',
		'rebel-leader':
			'Alexander Zakharchenko 2014–2018; Igor Plotnitsky 2014–2017; Denis Pushilin 2014–; Andrei Purgin 2014–2015; Alexander Borodai 2014–2014; Leonid Pasechnik 2017–',
		'party-leader': 'Vitali Klitschko = Vitaliy Klitschko 2010–; Oleh Tyahnybok 2004–; Viktor Medvedchuk 2018–2022',
	},
	UG: {
		'head-of-state': 'Milton Obote 1980–1985; Yoweri Museveni 1986–',
		'rebel-leader': 'Joseph Kony 1987–',
		'opposition-leader': 'Kizza Besigye 2001–; Bobi Wine 2017–',
		'foreign-minister': 'Sam Kutesa 2005–2021',
	},
	US: {
		'head-of-state':
			'Ronald Reagan 1981–1989; George H.W. Bush = George H. W. Bush = George Bush 1989–1993; Bill Clinton 1993–2001; George W. Bush = George Bush 2001–2009; Barack Obama 2009–2017; Donald Trump 2017–2021; Joe Biden 2021–2025; Donald Trump 2025–',
		'deputy-head':
			'George H.W. Bush = George Bush 1981–1989; Dan Quayle 1989–1993; Al Gore 1993–2001; Dick Cheney 2001–2009; Joe Biden 2009–2017; Mike Pence 2017–2021; Kamala Harris 2021–2025; JD Vance = J.D. Vance 2025–',
		'foreign-minister':
			'George Shultz 1982–1989; James Baker 1989–1992; Lawrence Eagleburger 1992–1993; Warren Christopher 1993–1997; Madeleine Albright 1997–2001; Colin Powell 2001–2005; Condoleezza Rice 2005–2009; Hillary Clinton = Hillary Rodham Clinton 2009–2013; John Kerry 2013–2017; Rex Tillerson 2017–2018; Mike Pompeo 2018–2021; Antony Blinken = Anthony Blinken 2021–2025; Marco Rubio 2025–',
		'defence-minister':
			'Caspar Weinberger 1981–1987; Frank Carlucci 1987–1989; Dick Cheney 1989–1993; Les Aspin 1993–1994; William Perry 1994–1997; William Cohen 1997–2001; Donald Rumsfeld 2001–2006; Robert Gates 2006–2011; Leon Panetta 2011–2013; Chuck Hagel 2013–2015; Ashton Carter = Ash Carter 2015–2017; James Mattis = Jim Mattis 2017–2018; Patrick Shanahan 2019–2019; Mark Esper 2019–2020; Lloyd Austin 2021–2025; Pete Hegseth 2025–',
		'finance-minister':
			'James Baker 1985–1988; Nicholas Brady 1988–1993; Lloyd Bentsen 1993–1994; Robert Rubin 1995–1999; Lawrence Summers = Larry Summers 1999–2001; Paul O’Neill 2001–2002; John Snow 2003–2006; Henry Paulson = Hank Paulson 2006–2009; Timothy Geithner 2009–2013; Jack Lew = Jacob Lew 2013–2017; Steven Mnuchin = Steve Mnuchin 2017–2021; Janet Yellen 2021–2025; Scott Bessent 2025–',
		minister:
			'Clayton Yeutter 1985–1989; Carla Hills 1989–1993; Mickey Kantor 1993–1996; Charlene Barshefsky 1997–2001; Robert Zoellick 2001–2005; Rob Portman 2005–2006; Susan Schwab 2006–2009; Ron Kirk 2009–2013; Michael Froman 2013–2017; Robert Lighthizer 2017–2021; Katherine Tai 2021–2025; Jamieson Greer 2025–; Malcolm Baldrige 1981–1987; Ron Brown 1993–1996; Wilbur Ross 2017–2021; Gina Raimondo 2021–2025; Howard Lutnick 2025–; Ernest Moniz 2013–2017; Rick Perry 2017–2019; Gary Locke 2009–2011; Janet Reno 1993–2001; Alberto Gonzales 2005–2007; Eric Holder 2009–2015; Loretta Lynch 2015–2017; Jeff Sessions 2017–2018; William Barr 2019–2020; Merrick Garland 2021–2025; Pam Bondi 2025–',
		'interior-minister':
			'Tom Ridge 2003–2005; Michael Chertoff 2005–2009; Janet Napolitano 2009–2013; Jeh Johnson 2013–2017; John Kelly 2017–2017; Kirstjen Nielsen 2017–2019; Alejandro Mayorkas 2021–2025; Kristi Noem 2025–',
		'security-adviser':
			'Robert McFarlane 1983–1985; John Poindexter 1985–1986; Frank Carlucci 1987–1987; Colin Powell 1987–1989; Brent Scowcroft 1989–1993; Anthony Lake = Tony Lake 1993–1997; Sandy Berger = Samuel Berger 1997–2001; Condoleezza Rice 2001–2005; Stephen Hadley 2005–2009; James Jones 2009–2010; Tom Donilon = Thomas Donilon 2010–2013; Susan Rice 2013–2017; Michael Flynn 2017–2017; H.R. McMaster = Herbert McMaster 2017–2018; John Bolton 2018–2019; Robert O’Brien 2019–2021; Jake Sullivan 2021–2025; Mike Waltz = Michael Waltz 2025–2025',
		envoy:
			'Philip Habib 1981–1987; Dennis Ross 1993–2001; Richard Holbrooke 1994–2010; George Mitchell 1995–2011; Anthony Zinni 2001–2003; Zalmay Khalilzad 2018–2021; Martin Indyk 2013–2014; Frank Lowenstein 2014–2017; Jason Greenblatt 2017–2019; Avi Berkowitz 2019–2021; Kurt Volker 2017–2019; Brett McGurk 2015–2018; John Kerry 2021–2024; Robert Malley = Rob Malley 2021–2023; Brian Hook 2018–2020; Steve Witkoff = Steven Witkoff 2025–; Keith Kellogg 2025–; Massad Boulos 2025–; Tom Barrack = Thomas Barrack 2025–; Amos Hochstein 2021–2025; David Satterfield 2022–2024; Tim Lenderking = Timothy Lenderking 2021–2025; Stephen Biegun 2018–2021; Glyn Davies 2011–2014; Sung Kim 2014–2021; Stephen Bosworth 2009–2011; Joseph Yun 2016–2018; Tom Perriello 2024–2025; Jeffrey Feltman 2021–2022; Andrew Natsios 2006–2007; Scott Gration 2009–2011; Princeton Lyman 2011–2013; Donald Booth 2013–2017; James Jeffrey 2018–2020; Marc Grossman 2011–2012; Todd Stern 2009–2016; John Podesta 2022–2025; Adam Boehler 2025–; Richard Grenell 2019–2021; Morgan Ortagus 2025–; Michael Ratney 2015–2017; Daniel Rubinstein 2014–2015; Robert Ford 2011–2014; Jared Kushner 2025–; Robert King 2009–2017; Mitchell Reiss 2003–2007; Richard Haass 2001–2003',
		adviser:
			'Jared Kushner 2017–2021; Valerie Jarrett 2009–2017; Ben Rhodes 2009–2017; Kellyanne Conway 2017–2020; Stephen Miller 2017–; Steve Bannon 2017–2017; Gary Cohn 2017–2018; Larry Kudlow 2018–2021; Peter Navarro 2017–; Kurt Campbell 2021–2024; Amos Hochstein 2022–2025; Brett McGurk 2021–2025; Ivanka Trump 2017–2021; Karl Rove 2001–2007; John Brennan 2009–2013; Lisa Monaco 2013–2017',
		diplomat:
			'Victoria Nuland 2013–2024; Wendy Sherman 2011–2023; William Burns = Bill Burns 2008–2014; Christopher Hill = Chris Hill 2005–2009; Nicholas Burns 2005–2008; John Negroponte 2001–2009; Strobe Talbott 1994–2001; Richard Armitage 2001–2005; Robert Zoellick 2005–2006; Kurt Campbell 2009–2013; Daniel Russel = Danny Russel 2013–2017; James Kelly 2001–2005; Jeffrey Feltman 2009–2012; Anne Patterson 2013–2017; Thomas Pickering 1989–2000; John Sullivan 2017–2022; Molly Phee 2021–2025; Donald Lu = Don Lu 2021–2025; Daniel Kritenbrink 2021–2025; Thomas Shannon 2005–2018; Roberta Jacobson 2011–2018; Antony Blinken 2015–2017; Philip Gordon 2009–2015; Karen Donfried 2021–2023; Derek Chollet 2021–2024; Christopher Landau 2025–',
		ambassador:
			'Jeane Kirkpatrick 1981–1985; Vernon Walters 1985–1989; Thomas Pickering 1989–1992; Madeleine Albright 1993–1997; Bill Richardson 1997–1998; Richard Holbrooke 1999–2001; John Negroponte 2001–2004; John Bolton 2005–2006; Zalmay Khalilzad 2005–2009; Susan Rice 2009–2013; Samantha Power 2013–2017; Nikki Haley 2017–2018; Kelly Craft 2019–2021; Linda Thomas-Greenfield 2021–2025; Mike Waltz 2025–; Ryan Crocker 2007–2012; Michael McFaul 2012–2014; Jon Huntsman 2009–2019; David Friedman 2017–2021; Mike Huckabee 2025–; Gordon Sondland 2018–2020; Geoffrey Pyatt 2013–2016; John Tefft 2009–2017; Rahm Emanuel 2022–2025; Bridget Brink 2022–2025; Caroline Kennedy 2013–2024; Max Baucus 2014–2017; David Perdue 2025–; Matthew Whitaker 2025–; Daniel Shapiro = Dan Shapiro 2011–2017',
		'spy-chief':
			'William Casey 1981–1987; George Tenet 1996–2004; Michael Hayden 2006–2009; Leon Panetta 2009–2011; David Petraeus 2011–2012; John Brennan 2013–2017; Mike Pompeo 2017–2018; Gina Haspel 2018–2021; William Burns = Bill Burns 2021–2025; John Ratcliffe 2025–; James Clapper 2010–2017; Dan Coats 2017–2019; Avril Haines 2021–2025; Tulsi Gabbard 2025–; Robert Mueller 2001–2013; James Comey 2013–2017; Christopher Wray 2017–2025; Kash Patel 2025–',
		'military-chief':
			'Martin Dempsey 2011–2015; Joseph Dunford 2015–2019; Mark Milley 2019–2023; Charles Brown 2023–2025; Dan Caine 2025–; Mike Mullen 2007–2011; Peter Pace 2005–2007; Richard Myers 2001–2005; Colin Powell 1989–1993; John Shalikashvili 1993–1997; Wesley Clark 1997–2000',
		officer:
			'Stanley McChrystal 2009–2010; David Petraeus 2007–2011; John Allen 2011–2013; Lloyd Austin 2010–2016; John Abizaid 2003–2007; Tommy Franks 2000–2003; Norman Schwarzkopf 1988–1991; George Casey 2004–2011; Ray Odierno = Raymond Odierno 2008–2015; Philip Breedlove 2013–2016; Kenneth McKenzie = Frank McKenzie 2019–2022; Michael Kurilla 2022–2025; John Campbell 2014–2016; Austin Miller 2018–2021',
		'chief-of-staff':
			'Howard Baker 1987–1988; John Sununu 1989–1991; Leon Panetta 1994–1997; Andrew Card = Andy Card 2001–2006; Joshua Bolten = Josh Bolten 2006–2009; Rahm Emanuel 2009–2010; Denis McDonough 2013–2017; Reince Priebus 2017–2017; John Kelly 2017–2019; Mick Mulvaney 2019–2020; Mark Meadows 2020–2021; Ron Klain 2021–2023; Jeff Zients 2023–2025; Susie Wiles 2025–',
		spokesperson:
			'Ari Fleischer 2001–2003; Scott McClellan 2003–2006; Dana Perino 2007–2009; Robert Gibbs 2009–2011; Jay Carney 2011–2014; Josh Earnest 2014–2017; Sean Spicer 2017–2017; Sarah Huckabee Sanders = Sarah Sanders 2017–2019; Kayleigh McEnany 2020–2021; Jen Psaki 2013–2022; Karine Jean-Pierre 2022–2025; Karoline Leavitt 2025–; Marie Harf 2013–2015; John Kirby 2014–2025; Heather Nauert 2017–2019; Ned Price 2021–2023; Matthew Miller 2023–2025; Tammy Bruce 2025–; Marlin Fitzwater 1987–1993; Larry Speakes 1981–1987; Mike McCurry 1994–1998; Nicholas Burns 1995–1997; Mark Toner 2010–2017; Richard Boucher 2000–2005; Sean McCormack 2005–2009; James Rubin 1997–2000; Dee Dee Myers 1993–1994; Charles Redman 1985–1989',
		speaker:
			'Tip O’Neill 1977–1987; Jim Wright 1987–1989; Tom Foley = Thomas Foley 1989–1995; Newt Gingrich 1995–1999; Dennis Hastert 1999–2007; Nancy Pelosi 2007–2011; John Boehner 2011–2015; Paul Ryan 2015–2019; Nancy Pelosi 2019–2023; Kevin McCarthy 2023–2023; Mike Johnson 2023–',
		legislator:
			'Bob Dole 1969–1996; Jesse Helms 1973–2003; John McCain 1987–2018; Lindsey Graham 2003–; Mitch McConnell 1985–; Harry Reid 1987–2017; Chuck Schumer = Charles Schumer 1999–; Bernie Sanders 1991–; Elizabeth Warren 2013–; Ted Cruz 2013–; Rand Paul 2011–; Steny Hoyer 1981–; Eric Cantor 2001–2014; Hakeem Jeffries 2013–; John Thune 2005–; Trent Lott 1973–2007; Tom Daschle 1979–2005; Richard Lugar 1977–2013; Ted Kennedy = Edward Kennedy 1962–2009; Dianne Feinstein 1992–2023; Joe Lieberman 1989–2013; Bob Corker 2007–2019; Bob Menendez = Robert Menendez 1993–2024; Mitt Romney 2019–2025; Joe Manchin 2010–2025; Steve Scalise 2008–; Kevin McCarthy 2007–2023; Adam Schiff 2001–; Devin Nunes 2003–2022; Sam Nunn 1972–1997; Patrick Leahy 1975–2023; Dick Durbin 1983–; John Cornyn 2002–; Susan Collins 1997–; Lisa Murkowski 2002–',
		'central-banker':
			'Paul Volcker 1979–1987; Alan Greenspan 1987–2006; Ben Bernanke 2006–2014; Janet Yellen 2014–2018; Jerome Powell 2018–2026',
		spouse:
			'Nancy Reagan 1981–1989; Barbara Bush 1989–1993; Laura Bush 2001–2009; Michelle Obama 2009–2017; Melania Trump 2017–2021; Jill Biden 2021–2025; Melania Trump 2025–',
	},
	UY: {
		'head-of-state':
			'Julio Maria Sanguinetti 1985–1990; Jorge Batlle 2000–2005; Tabare Vazquez 2005–2010; Jose Mujica 2010–2015; Tabare Vazquez 2015–2020; Luis Lacalle Pou 2020–2025; Yamandu Orsi 2025–',
	},
	UZ: {
		'head-of-state': 'Islam Karimov 1991–2016; Shavkat Mirziyoyev = Shavkat Mirziyoev 2016–',
		'foreign-minister':
			'Abdulaziz Kamilov 1994–2003; Abdulaziz Kamilov 2012–2022; Vladimir Norov 2022–2022; Bakhtiyor Saidov 2022–',
	},
	VA: {
		pope: 'Pope John Paul II = John Paul II = Pope John Paul 1978–2005; Pope Benedict XVI = Benedict XVI = Pope Benedict 2005–2013; Pope Francis 2013–2025; Pope Leo XIV = Leo XIV = Pope Leo 2025–',
		'foreign-minister':
			'Agostino Casaroli 1979–1990; Angelo Sodano 1991–2006; Tarcisio Bertone 2006–2013; Pietro Parolin 2013–; Paul Gallagher = Paul Richard Gallagher 2014–',
		envoy: 'Matteo Zuppi 2023–',
	},
	VE: {
		'head-of-state':
			'Jaime Lusinchi 1984–1989; Carlos Andres Perez 1989–1993; Rafael Caldera 1994–1999; Hugo Chavez 1999–2013; Nicolas Maduro 2013–',
		'foreign-minister':
			'Nicolas Maduro 2006–2013; Elias Jaua 2013–2014; Delcy Rodriguez 2014–2017; Jorge Arreaza 2017–2021; Felix Plasencia 2021–2022; Yvan Gil 2023–',
		'deputy-head': 'Delcy Rodriguez 2018–',
		'opposition-leader':
			'Henrique Capriles 2012–; Leopoldo Lopez 2009–; Juan Guaido 2019–2023; Maria Corina Machado 2012–; Edmundo Gonzalez = Edmundo Gonzalez Urrutia 2024–',
		negotiator: 'Jorge Rodriguez 2017–',
	},
	VN: {
		leader:
			'Nguyen Van Linh 1986–1991; Do Muoi 1991–1997; Nong Duc Manh 2001–2011; Nguyen Phu Trong 2011–2024; To Lam 2024–',
		'head-of-state':
			'Tran Duc Luong 1997–2006; Nguyen Minh Triet 2006–2011; Truong Tan Sang 2011–2016; Tran Dai Quang 2016–2018; Nguyen Xuan Phuc 2021–2023; Vo Van Thuong 2023–2024; Luong Cuong 2024–',
		'head-of-government':
			'Pham Van Dong 1976–1987; Vo Van Kiet 1991–1997; Phan Van Khai 1997–2006; Nguyen Tan Dung 2006–2016; Nguyen Xuan Phuc 2016–2021; Pham Minh Chinh 2021–',
		'foreign-minister':
			'Nguyen Co Thach 1980–1991; Nguyen Manh Cam 1991–2000; Nguyen Dy Nien 2000–2006; Pham Gia Khiem 2006–2011; Pham Binh Minh 2011–2021; Bui Thanh Son 2021–2025',
	},
	XK: {
		'head-of-state':
			'Ibrahim Rugova 2002–2006; Fatmir Sejdiu 2006–2010; Atifete Jahjaga 2011–2016; Hashim Thaci 2016–2020; Vjosa Osmani 2021–',
		'head-of-government':
			'Ramush Haradinaj 2004–2005; Agim Ceku 2006–2008; Hashim Thaci 2008–2014; Isa Mustafa 2014–2017; Ramush Haradinaj 2017–2020; Avdullah Hoti 2020–2021; Albin Kurti 2020–',
		negotiator: 'Edita Tahiri 2011–2017; Besnik Bislimi 2021–',
	},
	YE: {
		'head-of-state':
			'Ali Abdullah Saleh 1978–2012; Abdrabbuh Mansour Hadi = Abd-Rabbu Mansour Hadi = Abed Rabbo Mansour Hadi = Abdu Rabu Mansour Hadi 2012–2022; Rashad al-Alimi 2022–',
		'foreign-minister':
			'Abu Bakr al-Qirbi = Abubakr al-Qirbi 2001–2014; Abdul-Malik al-Mekhlafi = Abdulmalik al-Mekhlafi 2015–2018; Khaled al-Yamani = Khaled al-Yemany 2018–2019; Ahmed bin Mubarak = Ahmed Awad bin Mubarak 2020–2024',
		'head-of-government':
			'Khaled Bahah 2014–2016; Ahmed Obeid bin Daghr 2016–2018; Maeen Abdulmalik = Maeen Abdulmalik Saeed 2018–2024',
		'rebel-leader':
			'Abdul-Malik al-Houthi = Abdul Malik al-Houthi = Abdulmalik al-Houthi 2004–; Mohammed Abdulsalam = Mohammed Abdul-Salam 2011–; Aidarous al-Zubaidi = Aidarus al-Zubaidi 2017–',
	},
	ZA: {
		'head-of-state':
			'P.W. Botha = Pieter Botha 1984–1989; F.W. de Klerk = Frederik de Klerk = F. W. de Klerk 1989–1994; Nelson Mandela 1994–1999; Thabo Mbeki 1999–2008; Kgalema Motlanthe 2008–2009; Jacob Zuma 2009–2018; Cyril Ramaphosa 2018–',
		'deputy-head':
			'Thabo Mbeki 1994–1999; Jacob Zuma 1999–2005; Cyril Ramaphosa 2014–2018; David Mabuza 2018–2023; Paul Mashatile 2023–',
		'foreign-minister':
			'Pik Botha = Roelof Botha 1977–1994; Alfred Nzo 1994–1999; Nkosazana Dlamini-Zuma 1999–2009; Maite Nkoana-Mashabane 2009–2018; Lindiwe Sisulu 2018–2019; Naledi Pandor 2019–2024; Ronald Lamola 2024–',
		'party-leader':
			'Oliver Tambo 1967–1991; Nelson Mandela 1991–1997; Mangosuthu Buthelezi 1975–2019; Julius Malema 2013–; John Steenhuisen 2019–',
	},
	ZM: {
		'head-of-state':
			'Kenneth Kaunda 1964–1991; Frederick Chiluba 1991–2002; Levy Mwanawasa 2002–2008; Rupiah Banda 2008–2011; Michael Sata 2011–2014; Edgar Lungu 2015–2021; Hakainde Hichilema 2021–',
	},
	ZW: {
		'head-of-state': 'Robert Mugabe 1987–2017; Emmerson Mnangagwa 2017–',
		'head-of-government': 'Robert Mugabe 1980–1987; Morgan Tsvangirai 2009–2013',
		'opposition-leader': 'Morgan Tsvangirai 1999–2018; Nelson Chamisa 2018–',
	},
};

/** By the canonical name of the organisation. */
export const bodyOffices: Record<string, Successions> = {
	'United Nations': {
		'secretary-general':
			'Javier Perez de Cuellar 1982–1991; Boutros Boutros-Ghali = Boutros Boutros Ghali 1992–1996; Kofi Annan 1997–2006; Ban Ki-moon = Ban Ki Moon 2007–2016; Antonio Guterres = António Guterres 2017–2026',
		envoy:
			'Diego Cordovez 1982–1988; Cyrus Vance 1991–1993; Yasushi Akashi 1992–1995; Alvaro de Soto 1986–2007; Lakhdar Brahimi 1997–2014; Kofi Annan 2012–2012; Staffan de Mistura 2014–2018; Geir Pedersen = Geir O. Pedersen 2019–2025; Jan Eliasson 2006–2008; Jamal Benomar 2011–2015; Ismail Ould Cheikh Ahmed 2015–2018; Martin Griffiths 2018–2021; Hans Grundberg 2021–; Bernardino Leon 2014–2015; Martin Kobler 2015–2017; Ghassan Salame 2017–2020; Stephanie Williams 2020–2022; Abdoulaye Bathily 2022–2024; Hanna Tetteh 2025–; Nickolay Mladenov 2015–2020; Tor Wennesland 2021–2024; Terje Roed-Larsen = Terje Rod-Larsen 1993–2016; Robert Serry 2007–2015; Espen Barth Eide 2014–2017; Jane Holl Lute 2018–2022; Maria Angela Holguin 2024–; Sergio Vieira de Mello 1999–2003; Martti Ahtisaari 2005–2008; Matthew Nimetz 1999–2019; Ibrahim Gambari 2006–2009; Vijay Nambiar 2010–2016; Tomas Ojea Quintana 2008–2014; Razali Ismail 2000–2006; Said Djinnit 2008–2019; Ramtane Lamamra 2023–; Christopher Ross 2009–2017; Horst Köhler 2017–2019; James Baker 1997–2004; Alexander Downer 2008–2014; Jan Pronk 2004–2006; Volker Perthes 2021–2023; Haile Menkerios 2011–2018; Kai Eide 2008–2010; Ad Melkert 2009–2011; Deborah Lyons 2020–2022; Noeleen Heyzer 2021–2023; Tom Koenigs 2006–2007; Michael Steiner 2002–2003; Bernard Kouchner 1999–2001',
		'international-official':
			'Zeid Ra’ad al-Hussein 2014–2018; Michelle Bachelet 2018–2022; Volker Türk = Volker Turk 2022–; Mary Robinson 1997–2002; Navi Pillay = Navanethem Pillay 2008–2014; Louise Arbour 2004–2008; Valerie Amos 2010–2015; Stephen O’Brien 2015–2017; Mark Lowcock 2017–2021; Martin Griffiths 2021–2024; Tom Fletcher 2024–; Filippo Grandi 2016–2025; Jeffrey Feltman 2012–2018; Rosemary DiCarlo 2018–; B. Lynn Pascoe = Lynn Pascoe 2007–2012; Philippe Lazzarini 2020–; Jan Eliasson 2012–2016',
		expert: 'Hans Blix 2000–2003; Rolf Ekeus 1991–1997; Richard Butler 1997–1999',
	},
	NATO: {
		'secretary-general':
			'Lord Carrington 1984–1988; Manfred Woerner = Manfred Wörner 1988–1994; Willy Claes 1994–1995; Javier Solana 1995–1999; George Robertson = Lord Robertson 1999–2003; Jaap de Hoop Scheffer 2004–2009; Anders Fogh Rasmussen 2009–2014; Jens Stoltenberg 2014–2024; Mark Rutte 2024–',
	},
	'European Union': {
		'high-representative':
			'Javier Solana 1999–2009; Catherine Ashton = Baroness Ashton 2009–2014; Federica Mogherini 2014–2019; Josep Borrell 2019–2024; Kaja Kallas 2024–',
		envoy:
			'Lord Owen = David Owen 1992–1995; Carl Bildt 1995–2001; Miguel Angel Moratinos 1996–2003; Marc Otte 2003–2011; Miroslav Lajcak 2020–2025; Helga Schmid 2010–2020; Enrique Mora 2020–; Robert Cooper 2010–2012; Eamon Gilmore 2015–2024',
		negotiator: 'Michel Barnier 2016–2021',
	},
	'European Commission': {
		commissioner:
			'Jacques Delors 1985–1995; Jacques Santer 1995–1999; Romano Prodi 1999–2004; Jose Manuel Barroso = José Manuel Barroso 2004–2014; Jean-Claude Juncker 2014–2019; Ursula von der Leyen 2019–; Leon Brittan = Sir Leon Brittan 1989–1999; Willy De Clercq 1985–1989; Frans Andriessen 1985–1993; Chris Patten 1999–2004; Pascal Lamy 1999–2004; Peter Mandelson 2004–2008; Guenter Verheugen = Günter Verheugen 1999–2010; Olli Rehn 2004–2014; Stefan Fuele = Stefan Füle 2010–2014; Karel De Gucht 2010–2014; Johannes Hahn 2010–2024; Cecilia Malmstrom = Cecilia Malmström 2010–2019; Günther Oettinger = Guenther Oettinger 2010–2019; Pierre Moscovici 2014–2019; Frans Timmermans 2014–2023; Valdis Dombrovskis 2014–; Maros Sefcovic = Maroš Šefčovič 2009–; Oliver Varhelyi 2019–; Phil Hogan 2014–2020; Thierry Breton 2019–2024; Margrethe Vestager 2014–2024; Marta Kos 2024–; Benita Ferrero-Waldner 2004–2009; Neven Mimica 2013–2019; Andrius Kubilius 2024–; Paolo Gentiloni 2019–2024; Wopke Hoekstra 2023–',
	},
	'European Council': {
		commissioner:
			'Herman Van Rompuy 2009–2014; Donald Tusk 2014–2019; Charles Michel 2019–2024; Antonio Costa = António Costa 2024–',
	},
	'European Parliament': {
		commissioner:
			'Jerzy Buzek 2009–2012; Martin Schulz 2012–2017; Antonio Tajani 2017–2019; David Sassoli 2019–2022; Roberta Metsola 2022–',
	},
	'European Central Bank': {
		'central-banker':
			'Wim Duisenberg 1998–2003; Jean-Claude Trichet 2003–2011; Mario Draghi 2011–2019; Christine Lagarde 2019–',
	},
	Eurogroup: {
		chair:
			'Jean-Claude Juncker 2005–2013; Jeroen Dijsselbloem 2013–2018; Mario Centeno 2018–2020; Paschal Donohoe 2020–2025',
	},
	IMF: {
		'international-official':
			'Jacques de Larosiere 1978–1987; Michel Camdessus 1987–2000; Horst Köhler = Horst Koehler 2000–2004; Rodrigo Rato = Rodrigo de Rato 2004–2007; Dominique Strauss-Kahn 2007–2011; Christine Lagarde 2011–2019; Kristalina Georgieva 2019–',
	},
	'World Bank': {
		'international-official':
			'Barber Conable 1986–1991; Lewis Preston 1991–1995; James Wolfensohn 1995–2005; Paul Wolfowitz 2005–2007; Robert Zoellick 2007–2012; Jim Yong Kim 2012–2019; David Malpass 2019–2023; Ajay Banga 2023–',
	},
	'World Trade Organization': {
		'international-official':
			'Arthur Dunkel 1980–1993; Peter Sutherland 1993–1995; Renato Ruggiero 1995–1999; Mike Moore 1999–2002; Supachai Panitchpakdi 2002–2005; Pascal Lamy 2005–2013; Roberto Azevedo 2013–2020; Ngozi Okonjo-Iweala 2021–',
	},
	IAEA: {
		'international-official':
			'Hans Blix 1981–1997; Mohamed ElBaradei = Mohammed ElBaradei 1997–2009; Yukiya Amano 2009–2019; Rafael Grossi = Rafael Mariano Grossi 2019–',
	},
	'World Health Organization': {
		'international-official':
			'Gro Harlem Brundtland 1998–2003; Margaret Chan 2006–2017; Tedros Adhanom Ghebreyesus = Tedros Adhanom 2017–',
	},
	'Arab League': {
		'secretary-general':
			'Chedli Klibi 1979–1990; Esmat Abdel-Meguid 1991–2001; Amr Moussa 2001–2011; Nabil Elaraby = Nabil al-Arabi 2011–2016; Ahmed Aboul Gheit 2016–',
	},
	'African Union': {
		'international-official':
			'Alpha Oumar Konare 2003–2008; Jean Ping 2008–2012; Nkosazana Dlamini-Zuma 2012–2017; Moussa Faki Mahamat = Moussa Faki 2017–2025; Mahmoud Ali Youssouf 2025–; Salim Ahmed Salim 1989–2001',
		envoy: 'Thabo Mbeki 2009–; Olusegun Obasanjo 2021–',
	},
	OSCE: {
		'international-official': 'Lamberto Zannier 2011–2017; Thomas Greminger 2017–2020; Helga Schmid 2020–2024',
		envoy: 'Heidi Tagliavini 2014–2015; Martin Sajdik 2015–2019; Didier Burkhalter 2014–2014',
	},
	'Middle East Quartet': {envoy: 'James Wolfensohn 2005–2006; Tony Blair 2007–2015'},
	OPEC: {
		'secretary-general':
			'Abdullah al-Badri = Abdalla El-Badri 2007–2016; Mohammad Barkindo = Mohammed Barkindo 2016–2022; Haitham al-Ghais 2022–; Rilwanu Lukman 1986–2000; Subroto 1988–1994',
	},
	Commonwealth: {
		'secretary-general':
			'Shridath Ramphal 1975–1990; Emeka Anyaoku 1990–2000; Don McKinnon 2000–2008; Kamalesh Sharma 2008–2016; Patricia Scotland 2016–2025; Shirley Botchwey 2025–',
	},
	ASEAN: {
		'secretary-general':
			'Surin Pitsuwan 2008–2012; Le Luong Minh 2013–2017; Lim Jock Hoi 2018–2022; Kao Kim Hourn 2023–',
	},
	'Organization of American States': {
		'secretary-general':
			'Cesar Gaviria 1994–2004; Jose Miguel Insulza 2005–2015; Luis Almagro 2015–2025; Albert Ramdin 2025–',
	},
	Taliban: {
		'rebel-leader':
			'Mullah Omar = Mullah Mohammed Omar 1996–2013; Mullah Akhtar Mansour = Akhtar Mohammad Mansour 2013–2016; Hibatullah Akhundzada = Haibatullah Akhundzada 2016–; Abdul Ghani Baradar = Mullah Baradar = Mullah Abdul Ghani Baradar 1996–; Sher Mohammad Abbas Stanikzai = Sher Mohammad Abbas Stanekzai 2012–; Sirajuddin Haqqani 2007–',
		spokesperson: 'Zabihullah Mujahid 2007–; Suhail Shaheen 2019–',
	},
	FARC: {
		'rebel-leader':
			'Manuel Marulanda 1964–2008; Alfonso Cano 2008–2011; Rodrigo Londoño = Timochenko = Timoleon Jimenez 2011–; Ivan Marquez 1985–; Raul Reyes 1980–2008',
	},
	'Red Cross': {chair: 'Jakob Kellenberger 2000–2012; Peter Maurer 2012–2022; Mirjana Spoljaric 2022–'},
};
