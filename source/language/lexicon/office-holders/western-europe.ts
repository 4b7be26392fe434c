/** Holders of state offices in western and northern Europe, by ISO 3166-1 alpha-2 code. */
import type {Successions} from './row.ts';

export const westernEurope: Record<string, Successions> = {
	AT: {
		'head-of-state': `
			Kurt Waldheim 1986–1992; Thomas Klestil 1992–2004; Heinz Fischer 2004–2016; Alexander Van der Bellen 2017–
		`,
		'head-of-government': `
			Franz Vranitzky 1986–1997; Viktor Klima 1997–2000; Wolfgang Schüssel 2000–2007
			Alfred Gusenbauer 2007–2008; Werner Faymann 2008–2016; Christian Kern 2016–2017; Sebastian Kurz 2017–2021
			Brigitte Bierlein 2019–2020; Karl Nehammer 2021–2025; Christian Stocker 2025–
		`,
		'foreign-minister': `
			Alois Mock 1987–1995; Wolfgang Schüssel 1995–2000; Benita Ferrero-Waldner 2000–2004
			Ursula Plassnik 2004–2008; Michael Spindelegger 2008–2013; Sebastian Kurz 2013–2017
			Karin Kneissl 2017–2019; Alexander Schallenberg 2019–2025; Beate Meinl-Reisinger 2025–
		`,
	},
	BE: {
		monarch: `
			King Baudouin = Baudouin 1951–1993; King Albert II = Albert II 1993–2013; King Philippe 2013–
		`,
		'head-of-government': `
			Wilfried Martens 1981–1992; Jean-Luc Dehaene 1992–1999; Guy Verhofstadt 1999–2008; Yves Leterme 2008–2011
			Herman Van Rompuy 2008–2009; Elio Di Rupo 2011–2014; Charles Michel 2014–2019; Sophie Wilmes 2019–2020
			Alexander De Croo 2020–2025; Bart De Wever 2025–
		`,
		'foreign-minister': `
			Leo Tindemans 1981–1989; Mark Eyskens 1989–1992; Willy Claes 1992–1994; Louis Michel 1999–2004
			Karel De Gucht 2004–2009; Steven Vanackere 2009–2011; Didier Reynders 2011–2019; Sophie Wilmes 2020–2022
			Hadja Lahbib 2022–2024; Maxime Prevot 2025–
		`,
	},
	CH: {
		'foreign-minister': `
			Flavio Cotti 1993–1999; Joseph Deiss 1999–2002; Micheline Calmy-Rey 2003–2011; Didier Burkhalter 2012–2017
			Ignazio Cassis 2017–
		`,
		'head-of-state': `
			Didier Burkhalter 2014–2014; Johann Schneider-Ammann 2016–2016; Doris Leuthard 2017–2017
			Alain Berset 2018–2018; Ueli Maurer 2019–2019; Simonetta Sommaruga 2020–2020; Guy Parmelin 2021–2021
			Ignazio Cassis 2022–2022; Alain Berset 2023–2023; Viola Amherd 2024–2024; Karin Keller-Sutter 2025–2025
		`,
	},
	DE: {
		'head-of-state': `
			Richard von Weizsäcker = Richard von Weizsaecker 1984–1994; Roman Herzog 1994–1999; Johannes Rau 1999–2004
			Horst Köhler = Horst Koehler 2004–2010; Christian Wulff 2010–2012; Joachim Gauck 2012–2017
			Frank-Walter Steinmeier 2017–
		`,
		'head-of-government': `
			Helmut Kohl 1982–1998; Gerhard Schröder = Gerhard Schroeder 1998–2005; Angela Merkel 2005–2021
			Olaf Scholz 2021–2025; Friedrich Merz 2025–
		`,
		'foreign-minister': `
			Hans-Dietrich Genscher 1974–1992; Klaus Kinkel 1992–1998; Joschka Fischer 1998–2005
			Frank-Walter Steinmeier 2005–2009; Guido Westerwelle 2009–2013; Frank-Walter Steinmeier 2013–2017
			Sigmar Gabriel 2017–2018; Heiko Maas 2018–2021; Annalena Baerbock 2021–2025; Johann Wadephul 2025–
		`,
		'defence-minister': `
			Volker Rühe = Volker Ruehe 1992–1998; Rudolf Scharping 1998–2002; Peter Struck 2002–2005
			Franz Josef Jung 2005–2009; Karl-Theodor zu Guttenberg 2009–2011; Thomas de Maiziere 2011–2013
			Ursula von der Leyen 2013–2019; Annegret Kramp-Karrenbauer 2019–2021; Christine Lambrecht 2021–2023
			Boris Pistorius 2023–
		`,
		'finance-minister': `
			Gerhard Stoltenberg 1982–1989; Theo Waigel 1989–1998; Oskar Lafontaine 1998–1999; Hans Eichel 1999–2005
			Peer Steinbrück = Peer Steinbrueck 2005–2009; Wolfgang Schäuble = Wolfgang Schaeuble 2009–2017
			Olaf Scholz 2018–2021; Christian Lindner 2021–2024; Jörg Kukies 2024–2025; Lars Klingbeil 2025–
		`,
		'deputy-head': `
			Sigmar Gabriel 2013–2018; Robert Habeck 2021–2025; Lars Klingbeil 2025–
			Philipp Rösler = Philipp Roesler 2011–2013
		`,
		'central-banker': `
			Karl Otto Pöhl = Karl Otto Poehl 1980–1991; Hans Tietmeyer 1993–1999; Ernst Welteke 1999–2004
			Axel Weber 2004–2011; Jens Weidmann 2011–2021; Joachim Nagel 2022–
		`,
	},
	DD: {
		leader: 'Erich Honecker 1971–1989; Egon Krenz 1989–1989',
		'head-of-government': 'Hans Modrow 1989–1990; Lothar de Maiziere 1990–1990',
	},
	DK: {
		monarch: 'Queen Margrethe = Margrethe II 1972–2024; King Frederik 2024–',
		'head-of-government': `
			Poul Schlüter = Poul Schlueter 1982–1993; Poul Nyrup Rasmussen 1993–2001; Anders Fogh Rasmussen 2001–2009
			Lars Lokke Rasmussen = Lars Løkke Rasmussen 2009–2011; Helle Thorning-Schmidt 2011–2015
			Lars Lokke Rasmussen 2015–2019; Mette Frederiksen 2019–
		`,
		'foreign-minister': `
			Uffe Ellemann-Jensen 1982–1993; Niels Helveg Petersen 1993–2000; Per Stig Moller 2001–2010
			Villy Sovndal 2011–2013; Martin Lidegaard 2014–2015; Kristian Jensen 2015–2016; Anders Samuelsen 2016–2019
			Jeppe Kofod 2019–2022; Lars Lokke Rasmussen 2022–
		`,
	},
	ES: {
		monarch: 'King Juan Carlos = Juan Carlos 1975–2014; King Felipe = Felipe VI = King Felipe VI 2014–',
		'head-of-government': `
			Felipe Gonzalez 1982–1996; Jose Maria Aznar 1996–2004; Jose Luis Rodriguez Zapatero 2004–2011
			Mariano Rajoy 2011–2018; Pedro Sanchez 2018–
		`,
		'foreign-minister': `
			Francisco Fernandez Ordoñez 1985–1992; Javier Solana 1992–1995; Abel Matutes 1996–2000
			Josep Pique 2000–2002; Ana Palacio 2002–2004; Miguel Angel Moratinos 2004–2010; Trinidad Jimenez 2010–2011
			Jose Manuel Garcia-Margallo 2011–2016; Alfonso Dastis 2016–2018; Josep Borrell 2018–2019
			Arancha Gonzalez Laya 2020–2021; Jose Manuel Albares 2021–
		`,
		'defence-minister': 'Carme Chacon 2008–2011; Margarita Robles 2018–',
	},
	FI: {
		'head-of-state': `
			Mauno Koivisto 1982–1994; Martti Ahtisaari 1994–2000; Tarja Halonen 2000–2012
			Sauli Niinistö = Sauli Niinisto 2012–2024; Alexander Stubb 2024–
		`,
		'head-of-government': `
			Paavo Lipponen 1995–2003; Matti Vanhanen 2003–2010; Mari Kiviniemi 2010–2011; Jyrki Katainen 2011–2014
			Alexander Stubb 2014–2015; Juha Sipilä = Juha Sipila 2015–2019; Antti Rinne 2019–2019
			Sanna Marin 2019–2023; Petteri Orpo 2023–
		`,
		'foreign-minister': `
			Tarja Halonen 1995–2000; Erkki Tuomioja 2000–2007; Alexander Stubb 2008–2011; Erkki Tuomioja 2011–2015
			Timo Soini 2015–2019; Pekka Haavisto 2019–2023; Elina Valtonen 2023–
		`,
	},
	FR: {
		'head-of-state': `
			Francois Mitterrand 1981–1995; Jacques Chirac 1995–2007; Nicolas Sarkozy 2007–2012
			Francois Hollande 2012–2017; Emmanuel Macron 2017–
		`,
		'head-of-government': `
			Laurent Fabius 1984–1986; Jacques Chirac 1986–1988; Michel Rocard 1988–1991; Edith Cresson 1991–1992
			Pierre Beregovoy 1992–1993; Edouard Balladur 1993–1995; Alain Juppe 1995–1997; Lionel Jospin 1997–2002
			Jean-Pierre Raffarin 2002–2005; Dominique de Villepin 2005–2007; Francois Fillon 2007–2012
			Jean-Marc Ayrault 2012–2014; Manuel Valls 2014–2016; Bernard Cazeneuve 2016–2017
			Edouard Philippe 2017–2020; Jean Castex 2020–2022; Elisabeth Borne 2022–2024; Gabriel Attal 2024–2024
			Michel Barnier 2024–2024; Francois Bayrou 2024–2025; Sebastien Lecornu 2025–
		`,
		'foreign-minister': `
			Roland Dumas 1984–1986; Jean-Bernard Raimond 1986–1988; Roland Dumas 1988–1993; Alain Juppe 1993–1995
			Herve de Charette 1995–1997; Hubert Vedrine 1997–2002; Dominique de Villepin 2002–2004
			Michel Barnier 2004–2005; Philippe Douste-Blazy 2005–2007; Bernard Kouchner 2007–2010
			Michele Alliot-Marie 2010–2011; Alain Juppe 2011–2012; Laurent Fabius 2012–2016
			Jean-Marc Ayrault 2016–2017; Jean-Yves Le Drian 2017–2022; Catherine Colonna 2022–2024
			Stephane Sejourne 2024–2024; Jean-Noel Barrot 2024–
		`,
		'defence-minister': `
			Michele Alliot-Marie 2002–2007; Herve Morin 2007–2010; Gerard Longuet 2011–2012
			Jean-Yves Le Drian 2012–2017; Florence Parly 2017–2022; Sebastien Lecornu 2022–2025
			Catherine Vautrin 2025–
		`,
		'finance-minister': `
			Jacques Delors 1981–1984; Edouard Balladur 1986–1988; Dominique Strauss-Kahn 1997–1999
			Laurent Fabius 2000–2002; Christine Lagarde 2007–2011; Francois Baroin 2011–2012
			Pierre Moscovici 2012–2014; Michel Sapin 2014–2017; Bruno Le Maire 2017–2024
		`,
		adviser: 'Emmanuel Bonne 2019–; Jean-David Levitte 2007–2012',
		envoy: 'Jean-Yves Le Drian 2023–',
	},
	GB: {
		monarch: `
			Queen Elizabeth = Queen Elizabeth II = Elizabeth II 1952–2022
			King Charles = King Charles III = Charles III 2022–
		`,
		heir: 'Prince Charles 1958–2022; Prince William 2022–',
		'head-of-government': `
			Margaret Thatcher 1979–1990; John Major 1990–1997; Tony Blair 1997–2007; Gordon Brown 2007–2010
			David Cameron 2010–2016; Theresa May 2016–2019; Boris Johnson 2019–2022; Liz Truss 2022–2022
			Rishi Sunak 2022–2024; Keir Starmer 2024–
		`,
		'foreign-minister': `
			Geoffrey Howe 1983–1989; John Major 1989–1989; Douglas Hurd 1989–1995; Malcolm Rifkind 1995–1997
			Robin Cook 1997–2001; Jack Straw 2001–2006; Margaret Beckett 2006–2007; David Miliband 2007–2010
			William Hague 2010–2014; Philip Hammond 2014–2016; Boris Johnson 2016–2018; Jeremy Hunt 2018–2019
			Dominic Raab 2019–2021; Liz Truss 2021–2022; James Cleverly 2022–2023; David Cameron 2023–2024
			David Lammy 2024–2025; Yvette Cooper 2025–
		`,
		'defence-minister': `
			Michael Heseltine 1983–1986; George Younger 1986–1989; Tom King 1989–1992; Malcolm Rifkind 1992–1995
			Michael Portillo 1995–1997; George Robertson 1997–1999; Geoff Hoon 1999–2005; John Reid 2005–2006
			Des Browne 2006–2008; John Hutton 2008–2009; Bob Ainsworth 2009–2010; Liam Fox 2010–2011
			Philip Hammond 2011–2014; Michael Fallon 2014–2017; Gavin Williamson 2017–2019; Penny Mordaunt 2019–2019
			Ben Wallace 2019–2023; Grant Shapps 2023–2024; John Healey 2024–
		`,
		'finance-minister': `
			Nigel Lawson 1983–1989; John Major 1989–1990; Norman Lamont 1990–1993; Kenneth Clarke 1993–1997
			Gordon Brown 1997–2007; Alistair Darling 2007–2010; George Osborne 2010–2016; Philip Hammond 2016–2019
			Sajid Javid 2019–2020; Rishi Sunak 2020–2022; Kwasi Kwarteng 2022–2022; Jeremy Hunt 2022–2024
			Rachel Reeves 2024–
		`,
		'interior-minister': `
			David Blunkett 2001–2004; Charles Clarke 2004–2006; Jacqui Smith 2007–2009; Alan Johnson 2009–2010
			Theresa May 2010–2016; Amber Rudd 2016–2018; Sajid Javid 2018–2019; Priti Patel 2019–2022
			Suella Braverman 2022–2023; James Cleverly 2023–2024; Yvette Cooper 2024–2025; Shabana Mahmood 2025–
		`,
		negotiator: `
			David Davis 2016–2018; Dominic Raab 2018–2018; Olly Robbins 2017–2019; David Frost = Lord Frost 2020–2021
			Stephen Barclay 2018–2020
		`,
		'deputy-head': `
			John Prescott 1997–2007; Nick Clegg 2010–2015; Dominic Raab 2021–2023; Oliver Dowden 2023–2024
			Angela Rayner 2024–2025; David Lammy 2025–
		`,
		'security-adviser': `
			Mark Sedwill 2017–2020; Stephen Lovegrove 2021–2022; Tim Barrow 2022–2024; Jonathan Powell 2024–
		`,
		'central-banker': 'Eddie George 1993–2003; Mervyn King 2003–2013; Mark Carney 2013–2020; Andrew Bailey 2020–',
		'rebel-leader': 'Gerry Adams 1983–2018; Martin McGuinness 1990–2017',
		'party-leader': `
			Ian Paisley 1971–2008; David Trimble 1995–2005; John Hume 1979–2001; Peter Robinson 2008–2015
			Arlene Foster 2015–2021; Mary Lou McDonald 2018–; Nicola Sturgeon 2014–2023; Alex Salmond 2004–2014
			Jeremy Corbyn 2015–2020; Ed Miliband 2010–2015; Nigel Farage 2006–; Neil Kinnock 1983–1992
			Michelle O’Neill 2017–; Jeffrey Donaldson 2021–2024; Kemi Badenoch 2024–; John Swinney 2024–
			Humza Yousaf 2023–2024
		`,
	},
	IE: {
		'head-of-state': `
			Mary Robinson 1990–1997; Mary McAleese 1997–2011; Michael D. Higgins = Michael Higgins 2011–2025
			Catherine Connolly 2025–
		`,
		'head-of-government': `
			Garret FitzGerald 1982–1987; Charles Haughey 1987–1992; Albert Reynolds 1992–1994; John Bruton 1994–1997
			Bertie Ahern 1997–2008; Brian Cowen 2008–2011; Enda Kenny 2011–2017; Leo Varadkar 2017–2020
			Micheal Martin 2020–2022; Leo Varadkar 2022–2024; Simon Harris 2024–2025; Micheal Martin 2025–
		`,
		'foreign-minister': `
			Dick Spring 1993–1997; Brian Cowen 2000–2004; Dermot Ahern 2004–2008; Micheal Martin 2008–2011
			Eamon Gilmore 2011–2014; Charlie Flanagan 2014–2017; Simon Coveney 2017–2022; Micheal Martin 2022–2025
			Simon Harris 2025–2025; Helen McEntee 2025–
		`,
	},
	IS: {
		'head-of-government': `
			Steingrimur Hermannsson 1983–1991; David Oddsson 1991–2004; Geir Haarde 2006–2009
			Johanna Sigurdardottir 2009–2013; Sigmundur David Gunnlaugsson 2013–2016; Bjarni Benediktsson 2024–2024
			Katrin Jakobsdottir 2017–2024; Kristrun Frostadottir 2024–
		`,
		'head-of-state': `
			Vigdis Finnbogadottir 1980–1996; Olafur Ragnar Grimsson 1996–2016; Gudni Johannesson 2016–2024
			Halla Tomasdottir 2024–
		`,
	},
	IT: {
		'head-of-state': `
			Francesco Cossiga 1985–1992; Oscar Luigi Scalfaro 1992–1999; Carlo Azeglio Ciampi 1999–2006
			Giorgio Napolitano 2006–2015; Sergio Mattarella 2015–
		`,
		'head-of-government': `
			Bettino Craxi 1983–1987; Giovanni Goria 1987–1988; Ciriaco De Mita 1988–1989; Giulio Andreotti 1989–1992
			Giuliano Amato 1992–1993; Carlo Azeglio Ciampi 1993–1994; Silvio Berlusconi 1994–1995
			Lamberto Dini 1995–1996; Romano Prodi 1996–1998; Massimo D’Alema 1998–2000; Giuliano Amato 2000–2001
			Silvio Berlusconi 2001–2006; Romano Prodi 2006–2008; Silvio Berlusconi 2008–2011; Mario Monti 2011–2013
			Enrico Letta 2013–2014; Matteo Renzi 2014–2016; Paolo Gentiloni 2016–2018; Giuseppe Conte 2018–2021
			Mario Draghi 2021–2022; Giorgia Meloni 2022–
		`,
		'foreign-minister': `
			Giulio Andreotti 1983–1989; Gianni De Michelis 1989–1992; Lamberto Dini 1996–2001
			Franco Frattini 2002–2004; Gianfranco Fini 2004–2006; Massimo D’Alema 2006–2008; Franco Frattini 2008–2011
			Giulio Terzi 2011–2013; Emma Bonino 2013–2014; Federica Mogherini 2014–2014; Paolo Gentiloni 2014–2016
			Angelino Alfano 2016–2018; Enzo Moavero Milanesi 2018–2019; Luigi Di Maio 2019–2022; Antonio Tajani 2022–
		`,
		'defence-minister': 'Roberta Pinotti 2014–2018; Lorenzo Guerini 2019–2022; Guido Crosetto 2022–',
		'interior-minister': 'Matteo Salvini 2018–2019',
	},
	LU: {
		'head-of-government': `
			Jacques Santer 1984–1995; Jean-Claude Juncker 1995–2013; Xavier Bettel 2013–2023; Luc Frieden 2023–
		`,
		'foreign-minister': 'Jacques Poos 1984–1999; Jean Asselborn 2004–2023; Xavier Bettel 2023–',
	},
	MT: {
		'head-of-government': `
			Eddie Fenech Adami 1998–2004; Lawrence Gonzi 2004–2013; Joseph Muscat 2013–2020; Robert Abela 2020–
		`,
	},
	NL: {
		monarch: 'Queen Beatrix 1980–2013; King Willem-Alexander = Willem-Alexander 2013–',
		'head-of-government': `
			Ruud Lubbers 1982–1994; Wim Kok 1994–2002; Jan Peter Balkenende 2002–2010; Mark Rutte 2010–2024
			Dick Schoof 2024–
		`,
		'foreign-minister': `
			Hans van den Broek 1982–1993; Hans van Mierlo 1994–1998; Jozias van Aartsen 1998–2002
			Jaap de Hoop Scheffer 2002–2003; Bernard Bot = Ben Bot 2003–2007; Maxime Verhagen 2007–2010
			Uri Rosenthal 2010–2012; Frans Timmermans 2012–2014; Bert Koenders 2014–2017; Halbe Zijlstra 2017–2018
			Stef Blok 2018–2021; Wopke Hoekstra 2022–2023; Hanke Bruins Slot 2023–2024; Caspar Veldkamp 2024–2025
		`,
		'defence-minister': `
			Jeanine Hennis-Plasschaert 2012–2017; Ank Bijleveld 2017–2021; Kajsa Ollongren 2022–2024
			Ruben Brekelmans 2024–
		`,
		'finance-minister': 'Jeroen Dijsselbloem 2012–2017; Wopke Hoekstra 2017–2022; Sigrid Kaag 2022–2024',
	},
	NO: {
		monarch: 'King Harald 1991–',
		'head-of-government': `
			Gro Harlem Brundtland 1986–1989; Jan Syse 1989–1990; Gro Harlem Brundtland 1990–1996
			Thorbjorn Jagland = Thorbjørn Jagland 1996–1997; Kjell Magne Bondevik 1997–2000
			Jens Stoltenberg 2000–2001; Kjell Magne Bondevik 2001–2005; Jens Stoltenberg 2005–2013
			Erna Solberg 2013–2021; Jonas Gahr Store = Jonas Gahr Støre 2021–
		`,
		'foreign-minister': `
			Thorvald Stoltenberg 1987–1989; Johan Jorgen Holst 1993–1994; Bjorn Tore Godal 1994–1997
			Knut Vollebaek 1997–2000; Jan Petersen 2001–2005; Jonas Gahr Store 2005–2012; Espen Barth Eide 2012–2013
			Borge Brende = Børge Brende 2013–2017; Ine Eriksen Soreide = Ine Eriksen Søreide 2017–2021
			Anniken Huitfeldt 2021–2023; Espen Barth Eide 2023–
		`,
		mediator: 'Erik Solheim 1998–2010',
	},
	PT: {
		'head-of-state': `
			Mario Soares 1986–1996; Jorge Sampaio 1996–2006; Anibal Cavaco Silva = Cavaco Silva 2006–2016
			Marcelo Rebelo de Sousa 2016–2026
		`,
		'head-of-government': `
			Anibal Cavaco Silva 1985–1995; Antonio Guterres 1995–2002
			Jose Manuel Barroso = Jose Manuel Durao Barroso 2002–2004; Jose Socrates 2005–2011
			Pedro Passos Coelho 2011–2015; Antonio Costa 2015–2024; Luis Montenegro 2024–
		`,
		'foreign-minister': `
			Luis Amado 2006–2011; Paulo Portas 2011–2013; Rui Machete 2013–2015; Augusto Santos Silva 2015–2022
			Joao Cravinho = Joao Gomes Cravinho 2022–2024; Paulo Rangel 2024–
		`,
	},
	SE: {
		monarch: 'King Carl Gustaf = Carl XVI Gustaf 1973–',
		'head-of-government': `
			Olof Palme 1982–1986; Ingvar Carlsson 1986–1991; Carl Bildt 1991–1994; Ingvar Carlsson 1994–1996
			Goran Persson = Göran Persson 1996–2006; Fredrik Reinfeldt 2006–2014
			Stefan Lofven = Stefan Löfven 2014–2021; Magdalena Andersson 2021–2022; Ulf Kristersson 2022–
		`,
		'foreign-minister': `
			Sten Andersson 1985–1991; Anna Lindh 1998–2003; Laila Freivalds 2003–2006; Carl Bildt 2006–2014
			Margot Wallstrom = Margot Wallström 2014–2019; Ann Linde 2019–2022
			Tobias Billstrom = Tobias Billström 2022–2024; Maria Malmer Stenergard 2024–
		`,
	},
	VA: {
		pope: `
			Pope John Paul II = John Paul II = Pope John Paul 1978–2005
			Pope Benedict XVI = Benedict XVI = Pope Benedict 2005–2013; Pope Francis 2013–2025
			Pope Leo XIV = Leo XIV = Pope Leo 2025–
		`,
		'foreign-minister': `
			Agostino Casaroli 1979–1990; Angelo Sodano 1991–2006; Tarcisio Bertone 2006–2013; Pietro Parolin 2013–
			Paul Gallagher = Paul Richard Gallagher 2014–
		`,
		envoy: 'Matteo Zuppi 2023–',
	},
};
