/** Holders of state offices from Poland to Cyprus, by ISO 3166-1 alpha-2 code. */
import type {Successions} from './row.ts';

export const easternEurope: Record<string, Successions> = {
	AL: {
		'head-of-state': `
			Sali Berisha 1992–1997; Ilir Meta 2017–2022; Bujar Nishani 2012–2017; Bamir Topi 2007–2012
			Bajram Begaj 2022–
		`,
		'head-of-government': 'Fatos Nano 1997–2005; Sali Berisha 2005–2013; Edi Rama 2013–',
		'foreign-minister': 'Ditmir Bushati 2013–2019; Olta Xhacka 2020–2023; Igli Hasani 2023–',
	},
	BA: {
		'head-of-state': `
			Alija Izetbegovic 1990–2000; Haris Silajdzic 2006–2010; Bakir Izetbegovic 2010–2018; Zeljko Komsic 2018–
			Milorad Dodik 2018–2022; Zeljka Cvijanovic 2022–; Denis Becirovic 2022–
		`,
		'high-representative': `
			Carl Bildt 1995–1997; Paddy Ashdown 2002–2006; Miroslav Lajcak 2007–2009; Valentin Inzko 2009–2021
			Christian Schmidt 2021–
		`,
		'rebel-leader': 'Radovan Karadzic 1992–1996; Ratko Mladic 1992–1996',
	},
	BG: {
		'head-of-state': `
			Todor Zhivkov 1971–1989; Zhelyu Zhelev 1990–1997; Petar Stoyanov 1997–2002; Georgi Parvanov 2002–2012
			Rosen Plevneliev 2012–2017; Rumen Radev 2017–
		`,
		'head-of-government': `
			Simeon Saxe-Coburg-Gotha 2001–2005; Sergei Stanishev 2005–2009; Boyko Borisov = Boiko Borisov 2009–2013
			Plamen Oresharski 2013–2014; Boyko Borisov 2014–2021; Kiril Petkov 2021–2022; Nikolai Denkov 2023–2024
		`,
	},
	CY: {
		'head-of-state': `
			Spyros Kyprianou 1977–1988; George Vassiliou 1988–1993; Glafcos Clerides = Glafkos Clerides 1993–2003
			Tassos Papadopoulos 2003–2008; Demetris Christofias = Dimitris Christofias 2008–2013
			Nicos Anastasiades 2013–2023; Nikos Christodoulides 2023–
		`,
		leader: `
			Rauf Denktash 1983–2005; Mehmet Ali Talat 2005–2010; Dervis Eroglu 2010–2015; Mustafa Akinci 2015–2020
			Ersin Tatar 2020–2025; Tufan Erhurman 2025–
		`,
		'foreign-minister': `
			Ioannis Kasoulides 1997–2003; George Iacovou 2003–2006; Markos Kyprianou 2008–2011
			Nikos Christodoulides 2018–2022; Constantinos Kombos 2023–
		`,
	},
	CZ: {
		'head-of-state': 'Vaclav Havel 1993–2003; Vaclav Klaus 2003–2013; Milos Zeman 2013–2023; Petr Pavel 2023–',
		'head-of-government': `
			Vaclav Klaus 1993–1998; Milos Zeman 1998–2002; Vladimir Spidla 2002–2004; Jiri Paroubek 2005–2006
			Mirek Topolanek 2006–2009; Jan Fischer 2009–2010; Petr Necas 2010–2013; Bohuslav Sobotka 2014–2017
			Andrej Babis 2017–2021; Petr Fiala 2021–2025; Andrej Babis 2025–
		`,
		'foreign-minister': `
			Jan Kavan 1998–2002; Cyril Svoboda 2002–2006; Karel Schwarzenberg 2007–2013; Lubomir Zaoralek 2014–2017
			Tomas Petricek 2018–2021; Jan Lipavsky 2021–2025
		`,
	},
	GR: {
		'head-of-state': `
			Karolos Papoulias 2005–2015; Prokopis Pavlopoulos 2015–2020; Katerina Sakellaropoulou 2020–2025
			Constantine Tassoulas 2025–
		`,
		'head-of-government': `
			Andreas Papandreou 1981–1989; Constantine Mitsotakis 1990–1993; Andreas Papandreou 1993–1996
			Costas Simitis 1996–2004; Costas Karamanlis = Kostas Karamanlis 2004–2009; George Papandreou 2009–2011
			Lucas Papademos 2011–2012; Antonis Samaras 2012–2015; Alexis Tsipras 2015–2019; Kyriakos Mitsotakis 2019–
		`,
		'foreign-minister': `
			Theodoros Pangalos 1996–1999; George Papandreou 1999–2004; Dora Bakoyannis 2006–2009
			Dimitris Avramopoulos 2012–2013; Evangelos Venizelos 2013–2015; Nikos Kotzias 2015–2018
			Nikos Dendias 2019–2023; George Gerapetritis = Giorgos Gerapetritis 2023–
		`,
		'finance-minister': `
			George Papaconstantinou 2009–2011; Evangelos Venizelos 2011–2012; Yannis Stournaras 2012–2014
			Yanis Varoufakis 2015–2015; Euclid Tsakalotos 2015–2019; Christos Staikouras 2019–2023
		`,
		'defence-minister': 'Panos Kammenos 2015–2019; Nikos Dendias 2023–',
	},
	HR: {
		'head-of-state': `
			Franjo Tudjman 1990–1999; Stipe Mesic = Stjepan Mesic 2000–2010; Ivo Josipovic 2010–2015
			Kolinda Grabar-Kitarovic 2015–2020; Zoran Milanovic 2020–
		`,
		'head-of-government': `
			Ivica Racan 2000–2003; Ivo Sanader 2003–2009; Jadranka Kosor 2009–2011; Zoran Milanovic 2011–2016
			Andrej Plenkovic 2016–
		`,
		'foreign-minister': `
			Kolinda Grabar-Kitarovic 2005–2008; Vesna Pusic 2011–2016; Gordan Grlic-Radman = Gordan Grlic Radman 2019–
		`,
	},
	HU: {
		'head-of-state': `
			Arpad Goncz 1990–2000; Laszlo Solyom 2005–2010; Janos Ader 2012–2022; Katalin Novak 2022–2024
			Tamas Sulyok 2024–
		`,
		'head-of-government': `
			Jozsef Antall 1990–1993; Gyula Horn 1994–1998; Viktor Orban 1998–2002; Peter Medgyessy 2002–2004
			Ferenc Gyurcsany 2004–2009; Gordon Bajnai 2009–2010; Viktor Orban 2010–
		`,
		'foreign-minister': `
			Janos Martonyi 1998–2002; Janos Martonyi 2010–2014; Tibor Navracsics 2014–2014; Peter Szijjarto 2014–
		`,
	},
	ME: {
		'head-of-state': 'Milo Djukanovic 2018–2023; Filip Vujanovic 2003–2018; Jakov Milatovic 2023–',
		'head-of-government': `
			Milo Djukanovic 2012–2016; Dusko Markovic 2016–2020; Zdravko Krivokapic 2020–2022
			Dritan Abazovic 2022–2023; Milojko Spajic 2023–
		`,
	},
	MK: {
		'head-of-state': `
			Kiro Gligorov 1991–1999; Boris Trajkovski 1999–2004; Branko Crvenkovski 2004–2009; Gjorge Ivanov 2009–2019
			Stevo Pendarovski 2019–2024; Gordana Siljanovska-Davkova 2024–
		`,
		'head-of-government': `
			Ljubco Georgievski 1998–2002; Nikola Gruevski 2006–2016; Zoran Zaev 2017–2022
			Dimitar Kovacevski 2022–2024; Hristijan Mickoski 2024–
		`,
		'foreign-minister': 'Nikola Dimitrov 2017–2020; Bujar Osmani 2020–2024',
	},
	PL: {
		'head-of-state': `
			Wojciech Jaruzelski 1985–1990; Lech Walesa 1990–1995; Aleksander Kwasniewski 1995–2005
			Lech Kaczynski 2005–2010; Bronislaw Komorowski 2010–2015; Andrzej Duda 2015–2025; Karol Nawrocki 2025–
		`,
		'head-of-government': `
			Zbigniew Messner 1985–1988; Mieczyslaw Rakowski 1988–1989; Tadeusz Mazowiecki 1989–1991
			Jerzy Buzek 1997–2001; Leszek Miller 2001–2004; Marek Belka 2004–2005; Jaroslaw Kaczynski 2006–2007
			Donald Tusk 2007–2014; Ewa Kopacz 2014–2015; Beata Szydlo 2015–2017; Mateusz Morawiecki 2017–2023
			Donald Tusk 2023–
		`,
		'foreign-minister': `
			Krzysztof Skubiszewski 1989–1993; Bronislaw Geremek 1997–2000; Wladyslaw Bartoszewski 2000–2001
			Wlodzimierz Cimoszewicz 2001–2005; Anna Fotyga 2006–2007; Radoslaw Sikorski = Radek Sikorski 2007–2014
			Grzegorz Schetyna 2014–2015; Witold Waszczykowski 2015–2018; Jacek Czaputowicz 2018–2020
			Zbigniew Rau 2020–2023; Radoslaw Sikorski 2023–
		`,
		'defence-minister': `
			Bogdan Klich 2007–2011; Tomasz Siemoniak 2011–2015; Antoni Macierewicz 2015–2018
			Mariusz Blaszczak 2018–2023; Wladyslaw Kosiniak-Kamysz 2023–
		`,
		'party-leader': 'Jaroslaw Kaczynski 2003–',
	},
	RO: {
		'head-of-state': `
			Nicolae Ceausescu 1974–1989; Ion Iliescu 1990–1996; Emil Constantinescu 1996–2000; Ion Iliescu 2000–2004
			Traian Basescu 2004–2014; Klaus Iohannis 2014–2025; Nicusor Dan 2025–
		`,
		'head-of-government': `
			Petre Roman 1989–1991; Adrian Nastase 2000–2004; Calin Popescu-Tariceanu 2004–2008; Emil Boc 2008–2012
			Victor Ponta 2012–2015; Dacian Ciolos 2015–2017; Viorica Dancila 2018–2019; Ludovic Orban 2019–2020
			Florin Citu 2020–2021; Nicolae Ciuca 2021–2023; Marcel Ciolacu 2023–2025; Ilie Bolojan 2025–
		`,
		'foreign-minister': `
			Mircea Geoana 2000–2004; Teodor Baconschi 2009–2012; Titus Corlatean 2012–2014; Bogdan Aurescu 2014–2015
			Teodor Melescanu 2017–2019; Bogdan Aurescu 2019–2023; Luminita Odobescu 2023–2024; Oana Toiu 2025–
		`,
	},
	RS: {
		'head-of-state': `
			Slobodan Milosevic 1989–2000; Vojislav Kostunica 2000–2003; Boris Tadic 2004–2012
			Tomislav Nikolic 2012–2017; Aleksandar Vucic 2017–; Milan Milutinovic 1997–2002
		`,
		'head-of-government': `
			Zoran Djindjic 2001–2003; Vojislav Kostunica 2004–2008; Mirko Cvetkovic 2008–2012; Ivica Dacic 2012–2014
			Aleksandar Vucic 2014–2017; Ana Brnabic 2017–2024; Milos Vucevic 2024–2025; Djuro Macut 2025–
		`,
		'foreign-minister': `
			Vuk Draskovic 2004–2007; Vuk Jeremic 2007–2012; Ivica Dacic 2014–2020; Nikola Selakovic 2020–2022
			Ivica Dacic 2022–2024; Marko Djuric 2024–
		`,
		negotiator: `
			Borislav Stefanovic = Borko Stefanovic 2011–2013; Petar Petkovic 2020–; Marko Djuric 2014–2020
		`,
	},
	SI: {
		'head-of-state': `
			Milan Kucan 1991–2002; Janez Drnovsek 2002–2007; Danilo Turk 2007–2012; Borut Pahor 2012–2022
			Natasa Pirc Musar 2022–
		`,
		'head-of-government': `
			Janez Jansa 2004–2008; Borut Pahor 2008–2012; Alenka Bratusek 2013–2014; Miro Cerar 2014–2018
			Marjan Sarec 2018–2020; Janez Jansa 2020–2022; Robert Golob 2022–
		`,
	},
	SK: {
		'head-of-state': `
			Michal Kovac 1993–1998; Rudolf Schuster 1999–2004; Ivan Gasparovic 2004–2014; Andrej Kiska 2014–2019
			Zuzana Caputova 2019–2024; Peter Pellegrini 2024–
		`,
		'head-of-government': `
			Vladimir Meciar 1994–1998; Mikulas Dzurinda 1998–2006; Robert Fico 2006–2010; Iveta Radicova 2010–2012
			Robert Fico 2012–2018; Peter Pellegrini 2018–2020; Igor Matovic 2020–2021; Eduard Heger 2021–2023
			Robert Fico 2023–
		`,
		'foreign-minister': `
			Eduard Kukan 1998–2006; Jan Kubis 2006–2009; Miroslav Lajcak 2009–2010; Miroslav Lajcak 2012–2020
			Ivan Korcok 2020–2022; Rastislav Kacer 2022–2023; Juraj Blanar 2023–
		`,
	},
	XK: {
		'head-of-state': `
			Ibrahim Rugova 2002–2006; Fatmir Sejdiu 2006–2010; Atifete Jahjaga 2011–2016; Hashim Thaci 2016–2020
			Vjosa Osmani 2021–
		`,
		'head-of-government': `
			Ramush Haradinaj 2004–2005; Agim Ceku 2006–2008; Hashim Thaci 2008–2014; Isa Mustafa 2014–2017
			Ramush Haradinaj 2017–2020; Avdullah Hoti 2020–2021; Albin Kurti 2020–
		`,
		negotiator: 'Edita Tahiri 2011–2017; Besnik Bislimi 2021–',
	},
};
