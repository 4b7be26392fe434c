/** Holders of the offices of international bodies and armed groups, by the organisation's name. */
import type {Successions} from './row.ts';

export const bodies: Record<string, Successions> = {
	'United Nations': {
		'secretary-general': `
			Javier Perez de Cuellar 1982–1991; Boutros Boutros-Ghali = Boutros Boutros Ghali 1992–1996
			Kofi Annan 1997–2006; Ban Ki-moon = Ban Ki Moon 2007–2016; Antonio Guterres = António Guterres 2017–2026
		`,
		envoy: `
			Diego Cordovez 1982–1988; Cyrus Vance 1991–1993; Yasushi Akashi 1992–1995; Alvaro de Soto 1986–2007
			Lakhdar Brahimi 1997–2014; Kofi Annan 2012–2012; Staffan de Mistura 2014–2018
			Geir Pedersen = Geir O. Pedersen 2019–2025; Jan Eliasson 2006–2008; Jamal Benomar 2011–2015
			Ismail Ould Cheikh Ahmed 2015–2018; Martin Griffiths 2018–2021; Hans Grundberg 2021–
			Bernardino Leon 2014–2015; Martin Kobler 2015–2017; Ghassan Salame 2017–2020; Stephanie Williams 2020–2022
			Abdoulaye Bathily 2022–2024; Hanna Tetteh 2025–; Nickolay Mladenov 2015–2020; Tor Wennesland 2021–2024
			Terje Roed-Larsen = Terje Rod-Larsen 1993–2016; Robert Serry 2007–2015; Espen Barth Eide 2014–2017
			Jane Holl Lute 2018–2022; Maria Angela Holguin 2024–; Sergio Vieira de Mello 1999–2003
			Martti Ahtisaari 2005–2008; Matthew Nimetz 1999–2019; Ibrahim Gambari 2006–2009; Vijay Nambiar 2010–2016
			Tomas Ojea Quintana 2008–2014; Razali Ismail 2000–2006; Said Djinnit 2008–2019; Ramtane Lamamra 2023–
			Christopher Ross 2009–2017; Horst Köhler 2017–2019; James Baker 1997–2004; Alexander Downer 2008–2014
			Jan Pronk 2004–2006; Volker Perthes 2021–2023; Haile Menkerios 2011–2018; Kai Eide 2008–2010
			Ad Melkert 2009–2011; Deborah Lyons 2020–2022; Noeleen Heyzer 2021–2023; Tom Koenigs 2006–2007
			Michael Steiner 2002–2003; Bernard Kouchner 1999–2001
		`,
		'international-official': `
			Zeid Ra’ad al-Hussein 2014–2018; Michelle Bachelet 2018–2022; Volker Türk = Volker Turk 2022–
			Mary Robinson 1997–2002; Navi Pillay = Navanethem Pillay 2008–2014; Louise Arbour 2004–2008
			Valerie Amos 2010–2015; Stephen O’Brien 2015–2017; Mark Lowcock 2017–2021; Martin Griffiths 2021–2024
			Tom Fletcher 2024–; Filippo Grandi 2016–2025; Jeffrey Feltman 2012–2018; Rosemary DiCarlo 2018–
			B. Lynn Pascoe = Lynn Pascoe 2007–2012; Philippe Lazzarini 2020–; Jan Eliasson 2012–2016
		`,
		expert: 'Hans Blix 2000–2003; Rolf Ekeus 1991–1997; Richard Butler 1997–1999',
	},
	NATO: {
		'secretary-general': `
			Lord Carrington 1984–1988; Manfred Woerner = Manfred Wörner 1988–1994; Willy Claes 1994–1995
			Javier Solana 1995–1999; George Robertson = Lord Robertson 1999–2003; Jaap de Hoop Scheffer 2004–2009
			Anders Fogh Rasmussen 2009–2014; Jens Stoltenberg 2014–2024; Mark Rutte 2024–
		`,
	},
	'European Union': {
		'high-representative': `
			Javier Solana 1999–2009; Catherine Ashton = Baroness Ashton 2009–2014; Federica Mogherini 2014–2019
			Josep Borrell 2019–2024; Kaja Kallas 2024–
		`,
		envoy: `
			Lord Owen = David Owen 1992–1995; Carl Bildt 1995–2001; Miguel Angel Moratinos 1996–2003
			Marc Otte 2003–2011; Miroslav Lajcak 2020–2025; Helga Schmid 2010–2020; Enrique Mora 2020–
			Robert Cooper 2010–2012; Eamon Gilmore 2015–2024
		`,
		negotiator: 'Michel Barnier 2016–2021',
	},
	'European Commission': {
		commissioner: `
			Jacques Delors 1985–1995; Jacques Santer 1995–1999; Romano Prodi 1999–2004
			Jose Manuel Barroso = José Manuel Barroso 2004–2014; Jean-Claude Juncker 2014–2019
			Ursula von der Leyen 2019–; Leon Brittan = Sir Leon Brittan 1989–1999; Willy De Clercq 1985–1989
			Frans Andriessen 1985–1993; Chris Patten 1999–2004; Pascal Lamy 1999–2004; Peter Mandelson 2004–2008
			Guenter Verheugen = Günter Verheugen 1999–2010; Olli Rehn 2004–2014; Stefan Fuele = Stefan Füle 2010–2014
			Karel De Gucht 2010–2014; Johannes Hahn 2010–2024; Cecilia Malmstrom = Cecilia Malmström 2010–2019
			Günther Oettinger = Guenther Oettinger 2010–2019; Pierre Moscovici 2014–2019; Frans Timmermans 2014–2023
			Valdis Dombrovskis 2014–; Maros Sefcovic = Maroš Šefčovič 2009–; Oliver Varhelyi 2019–
			Phil Hogan 2014–2020; Thierry Breton 2019–2024; Margrethe Vestager 2014–2024; Marta Kos 2024–
			Benita Ferrero-Waldner 2004–2009; Neven Mimica 2013–2019; Andrius Kubilius 2024–
			Paolo Gentiloni 2019–2024; Wopke Hoekstra 2023–
		`,
	},
	'European Council': {
		commissioner: `
			Herman Van Rompuy 2009–2014; Donald Tusk 2014–2019; Charles Michel 2019–2024
			Antonio Costa = António Costa 2024–
		`,
	},
	'European Parliament': {
		commissioner: `
			Jerzy Buzek 2009–2012; Martin Schulz 2012–2017; Antonio Tajani 2017–2019; David Sassoli 2019–2022
			Roberta Metsola 2022–
		`,
	},
	'European Central Bank': {
		'central-banker': `
			Wim Duisenberg 1998–2003; Jean-Claude Trichet 2003–2011; Mario Draghi 2011–2019; Christine Lagarde 2019–
		`,
	},
	Eurogroup: {
		chair: `
			Jean-Claude Juncker 2005–2013; Jeroen Dijsselbloem 2013–2018; Mario Centeno 2018–2020
			Paschal Donohoe 2020–2025
		`,
	},
	IMF: {
		'international-official': `
			Jacques de Larosiere 1978–1987; Michel Camdessus 1987–2000; Horst Köhler = Horst Koehler 2000–2004
			Rodrigo Rato = Rodrigo de Rato 2004–2007; Dominique Strauss-Kahn 2007–2011; Christine Lagarde 2011–2019
			Kristalina Georgieva 2019–
		`,
	},
	'World Bank': {
		'international-official': `
			Barber Conable 1986–1991; Lewis Preston 1991–1995; James Wolfensohn 1995–2005; Paul Wolfowitz 2005–2007
			Robert Zoellick 2007–2012; Jim Yong Kim 2012–2019; David Malpass 2019–2023; Ajay Banga 2023–
		`,
	},
	'World Trade Organization': {
		'international-official': `
			Arthur Dunkel 1980–1993; Peter Sutherland 1993–1995; Renato Ruggiero 1995–1999; Mike Moore 1999–2002
			Supachai Panitchpakdi 2002–2005; Pascal Lamy 2005–2013; Roberto Azevedo 2013–2020
			Ngozi Okonjo-Iweala 2021–
		`,
	},
	IAEA: {
		'international-official': `
			Hans Blix 1981–1997; Mohamed ElBaradei = Mohammed ElBaradei 1997–2009; Yukiya Amano 2009–2019
			Rafael Grossi = Rafael Mariano Grossi 2019–
		`,
	},
	'World Health Organization': {
		'international-official': `
			Gro Harlem Brundtland 1998–2003; Margaret Chan 2006–2017
			Tedros Adhanom Ghebreyesus = Tedros Adhanom 2017–
		`,
	},
	'Arab League': {
		'secretary-general': `
			Chedli Klibi 1979–1990; Esmat Abdel-Meguid 1991–2001; Amr Moussa 2001–2011
			Nabil Elaraby = Nabil al-Arabi 2011–2016; Ahmed Aboul Gheit 2016–
		`,
	},
	'African Union': {
		'international-official': `
			Alpha Oumar Konare 2003–2008; Jean Ping 2008–2012; Nkosazana Dlamini-Zuma 2012–2017
			Moussa Faki Mahamat = Moussa Faki 2017–2025; Mahmoud Ali Youssouf 2025–; Salim Ahmed Salim 1989–2001
		`,
		envoy: 'Thabo Mbeki 2009–; Olusegun Obasanjo 2021–',
	},
	OSCE: {
		'international-official': 'Lamberto Zannier 2011–2017; Thomas Greminger 2017–2020; Helga Schmid 2020–2024',
		envoy: 'Heidi Tagliavini 2014–2015; Martin Sajdik 2015–2019; Didier Burkhalter 2014–2014',
	},
	'Middle East Quartet': {
		envoy: 'James Wolfensohn 2005–2006; Tony Blair 2007–2015',
	},
	OPEC: {
		'secretary-general': `
			Abdullah al-Badri = Abdalla El-Badri 2007–2016; Mohammad Barkindo = Mohammed Barkindo 2016–2022
			Haitham al-Ghais 2022–; Rilwanu Lukman 1986–2000; Subroto 1988–1994
		`,
	},
	Commonwealth: {
		'secretary-general': `
			Shridath Ramphal 1975–1990; Emeka Anyaoku 1990–2000; Don McKinnon 2000–2008; Kamalesh Sharma 2008–2016
			Patricia Scotland 2016–2025; Shirley Botchwey 2025–
		`,
	},
	ASEAN: {
		'secretary-general': `
			Surin Pitsuwan 2008–2012; Le Luong Minh 2013–2017; Lim Jock Hoi 2018–2022; Kao Kim Hourn 2023–
		`,
	},
	'Organization of American States': {
		'secretary-general': `
			Cesar Gaviria 1994–2004; Jose Miguel Insulza 2005–2015; Luis Almagro 2015–2025; Albert Ramdin 2025–
		`,
	},
	Taliban: {
		'rebel-leader': `
			Mullah Omar = Mullah Mohammed Omar 1996–2013; Mullah Akhtar Mansour = Akhtar Mohammad Mansour 2013–2016
			Hibatullah Akhundzada = Haibatullah Akhundzada 2016–
			Abdul Ghani Baradar = Mullah Baradar = Mullah Abdul Ghani Baradar 1996–
			Sher Mohammad Abbas Stanikzai = Sher Mohammad Abbas Stanekzai 2012–; Sirajuddin Haqqani 2007–
		`,
		spokesperson: 'Zabihullah Mujahid 2007–; Suhail Shaheen 2019–',
	},
	FARC: {
		'rebel-leader': `
			Manuel Marulanda 1964–2008; Alfonso Cano 2008–2011; Rodrigo Londoño = Timochenko = Timoleon Jimenez 2011–
			Ivan Marquez 1985–; Raul Reyes 1980–2008
		`,
	},
	'Red Cross': {
		chair: 'Jakob Kellenberger 2000–2012; Peter Maurer 2012–2022; Mirjana Spoljaric 2022–',
	},
};
