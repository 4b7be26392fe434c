/** Holders of state offices in the Americas, by ISO 3166-1 alpha-2 code. */
import type {Successions} from './row.ts';

export const americas: Record<string, Successions> = {
	AR: {
		'head-of-state': `
			Raul Alfonsin 1983–1989; Carlos Menem 1989–1999; Fernando de la Rua 1999–2001; Eduardo Duhalde 2002–2003
			Nestor Kirchner 2003–2007
			Cristina Fernandez de Kirchner = Cristina Kirchner = Cristina Fernandez 2007–2015
			Mauricio Macri 2015–2019; Alberto Fernandez 2019–2023; Javier Milei 2023–
		`,
		'foreign-minister': `
			Dante Caputo 1983–1989; Guido di Tella 1991–1999; Rafael Bielsa 2003–2005; Jorge Taiana 2005–2010
			Hector Timerman 2010–2015; Susana Malcorra 2015–2017; Jorge Faurie 2017–2019; Felipe Sola 2019–2021
			Santiago Cafiero 2021–2023; Diana Mondino 2023–2024; Gerardo Werthein 2024–2025
		`,
	},
	BO: {
		'head-of-state': `
			Gonzalo Sanchez de Lozada 2002–2003; Carlos Mesa 2003–2005; Evo Morales 2006–2019; Jeanine Añez 2019–2020
			Luis Arce 2020–2025; Rodrigo Paz 2025–
		`,
		'foreign-minister': 'David Choquehuanca 2006–2017; Rogelio Mayta 2020–2023',
	},
	BR: {
		'head-of-state': `
			Jose Sarney 1985–1990; Fernando Collor de Mello = Fernando Collor 1990–1992; Itamar Franco 1992–1995
			Fernando Henrique Cardoso 1995–2003; Luiz Inacio Lula da Silva = Lula = Lula da Silva 2003–2011
			Dilma Rousseff 2011–2016; Michel Temer 2016–2019; Jair Bolsonaro 2019–2023
			Luiz Inacio Lula da Silva 2023–
		`,
		'foreign-minister': `
			Celso Amorim 2003–2011; Antonio Patriota 2011–2013; Mauro Vieira 2015–2016; Jose Serra 2016–2017
			Aloysio Nunes 2017–2018; Ernesto Araujo 2019–2021; Carlos Franca 2021–2022; Mauro Vieira 2023–
		`,
		'deputy-head': 'Hamilton Mourao 2019–2022; Geraldo Alckmin 2023–',
		adviser: 'Celso Amorim 2023–',
		'finance-minister': 'Guido Mantega 2006–2014; Paulo Guedes 2019–2022; Fernando Haddad 2023–',
	},
	CA: {
		'head-of-government': `
			Brian Mulroney 1984–1993; Kim Campbell 1993–1993; Jean Chretien 1993–2003; Paul Martin 2003–2006
			Stephen Harper 2006–2015; Justin Trudeau 2015–2025; Mark Carney 2025–
		`,
		'foreign-minister': `
			Joe Clark 1984–1991; Barbara McDougall 1991–1993; Lloyd Axworthy 1996–2000; John Manley 2000–2002
			Bill Graham 2002–2004; Peter MacKay 2006–2007; Lawrence Cannon 2008–2011; John Baird 2011–2015
			Rob Nicholson 2015–2015; Stephane Dion 2015–2017; Chrystia Freeland 2017–2019
			Francois-Philippe Champagne 2019–2021; Marc Garneau 2021–2021; Melanie Joly 2021–2025; Anita Anand 2025–
		`,
		'defence-minister': `
			Peter MacKay 2007–2013; Jason Kenney 2015–2015; Harjit Sajjan 2015–2021; Anita Anand 2021–2023
			Bill Blair 2023–2025; David McGuinty 2025–
		`,
		'deputy-head': 'Chrystia Freeland 2019–2024',
		'finance-minister': `
			Jim Flaherty 2006–2014; Bill Morneau 2015–2020; Chrystia Freeland 2020–2024; Dominic LeBlanc 2024–2025
			Francois-Philippe Champagne 2025–
		`,
	},
	CL: {
		'head-of-state': `
			Augusto Pinochet 1973–1990; Patricio Aylwin 1990–1994; Eduardo Frei 1994–2000; Ricardo Lagos 2000–2006
			Michelle Bachelet 2006–2010; Sebastian Pinera 2010–2014; Michelle Bachelet 2014–2018
			Sebastian Pinera 2018–2022; Gabriel Boric 2022–2026; Jose Antonio Kast 2026–
		`,
		'foreign-minister': `
			Soledad Alvear 2000–2004; Alfredo Moreno 2010–2014; Heraldo Muñoz 2014–2018; Roberto Ampuero 2018–2019
			Antonia Urrejola 2022–2023; Alberto van Klaveren 2023–2026
		`,
	},
	CO: {
		'head-of-state': `
			Belisario Betancur 1982–1986; Virgilio Barco 1986–1990; Cesar Gaviria 1990–1994; Ernesto Samper 1994–1998
			Andres Pastrana 1998–2002; Alvaro Uribe 2002–2010; Juan Manuel Santos 2010–2018; Ivan Duque 2018–2022
			Gustavo Petro 2022–2026
		`,
		'foreign-minister': `
			Jaime Bermudez 2008–2010; Maria Angela Holguin 2010–2018; Carlos Holmes Trujillo 2018–2019
			Claudia Blum 2019–2021; Marta Lucia Ramirez 2021–2022; Alvaro Leyva 2022–2024
			Luis Gilberto Murillo 2024–2025
		`,
		negotiator: 'Humberto de la Calle 2012–2016',
		'defence-minister': 'Juan Manuel Santos 2006–2009',
	},
	CU: {
		'head-of-state': 'Fidel Castro 1976–2008; Raul Castro 2008–2018; Miguel Diaz-Canel 2018–',
		'foreign-minister': `
			Isidoro Malmierca 1976–1992; Roberto Robaina 1993–1999; Felipe Perez Roque 1999–2009
			Bruno Rodriguez = Bruno Rodriguez Parrilla 2009–
		`,
	},
	EC: {
		'head-of-state': `
			Lucio Gutierrez 2003–2005; Rafael Correa 2007–2017; Lenin Moreno 2017–2021; Guillermo Lasso 2021–2023
			Daniel Noboa 2023–
		`,
		'foreign-minister': 'Ricardo Patiño 2010–2016; Guillaume Long 2016–2017; Gabriela Sommerfeld 2023–',
	},
	GT: {
		'head-of-state': `
			Vinicio Cerezo 1986–1991; Alvaro Colom 2008–2012; Otto Perez Molina 2012–2015; Jimmy Morales 2016–2020
			Alejandro Giammattei 2020–2024; Bernardo Arevalo 2024–
		`,
	},
	HN: {
		'head-of-state': `
			Manuel Zelaya 2006–2009; Porfirio Lobo 2010–2014; Juan Orlando Hernandez 2014–2022
			Xiomara Castro 2022–2026
		`,
		leader: 'Roberto Micheletti 2009–2010',
	},
	HT: {
		'head-of-state': `
			Jean-Bertrand Aristide 1991–2004; Rene Preval 2006–2011; Michel Martelly 2011–2016
			Jovenel Moise 2017–2021
		`,
		'head-of-government': 'Ariel Henry 2021–2024; Garry Conille 2024–2024; Alix Didier Fils-Aime 2024–',
	},
	MX: {
		'head-of-state': `
			Miguel de la Madrid 1982–1988; Carlos Salinas de Gortari = Carlos Salinas 1988–1994
			Ernesto Zedillo 1994–2000; Vicente Fox 2000–2006; Felipe Calderon 2006–2012
			Enrique Peña Nieto = Enrique Pena Nieto 2012–2018; Andres Manuel Lopez Obrador 2018–2024
			Claudia Sheinbaum 2024–
		`,
		'foreign-minister': `
			Bernardo Sepulveda 1982–1988; Fernando Solana 1988–1993; Jorge Castañeda 2000–2003
			Luis Ernesto Derbez 2003–2006; Patricia Espinosa 2006–2012; Jose Antonio Meade 2012–2015
			Claudia Ruiz Massieu 2015–2017; Luis Videgaray 2017–2018; Marcelo Ebrard 2018–2023
			Alicia Barcena 2023–2024; Juan Ramon de la Fuente 2024–
		`,
		minister: 'Ildefonso Guajardo 2012–2018; Marcelo Ebrard 2024–; Tatiana Clouthier 2020–2022',
	},
	NI: {
		'head-of-state': `
			Daniel Ortega 1985–1990; Violeta Chamorro = Violeta Barrios de Chamorro 1990–1997
			Arnoldo Aleman 1997–2002; Enrique Bolaños 2002–2007; Daniel Ortega 2007–
		`,
	},
	PA: {
		'head-of-state': `
			Guillermo Endara 1989–1994; Martin Torrijos 2004–2009; Ricardo Martinelli 2009–2014
			Juan Carlos Varela 2014–2019; Laurentino Cortizo 2019–2024; Jose Raul Mulino 2024–
		`,
		leader: 'Manuel Noriega 1983–1989',
	},
	PE: {
		'head-of-state': `
			Alan Garcia 1985–1990; Alberto Fujimori 1990–2000; Alejandro Toledo 2001–2006; Alan Garcia 2006–2011
			Ollanta Humala 2011–2016; Pedro Pablo Kuczynski 2016–2018; Martin Vizcarra 2018–2020
			Francisco Sagasti 2020–2021; Pedro Castillo 2021–2022; Dina Boluarte 2022–2025; Jose Jeri 2025–
		`,
	},
	PY: {
		'head-of-state': `
			Alfredo Stroessner 1954–1989; Fernando Lugo 2008–2012; Horacio Cartes 2013–2018
			Mario Abdo Benitez 2018–2023; Santiago Peña 2023–
		`,
	},
	US: {
		'head-of-state': `
			Ronald Reagan 1981–1989; George H.W. Bush = George H. W. Bush = George Bush 1989–1993
			Bill Clinton 1993–2001; George W. Bush = George Bush 2001–2009; Barack Obama 2009–2017
			Donald Trump 2017–2021; Joe Biden 2021–2025; Donald Trump 2025–
		`,
		'deputy-head': `
			George H.W. Bush = George Bush 1981–1989; Dan Quayle 1989–1993; Al Gore 1993–2001; Dick Cheney 2001–2009
			Joe Biden 2009–2017; Mike Pence 2017–2021; Kamala Harris 2021–2025; JD Vance = J.D. Vance 2025–
		`,
		'foreign-minister': `
			George Shultz 1982–1989; James Baker 1989–1992; Lawrence Eagleburger 1992–1993
			Warren Christopher 1993–1997; Madeleine Albright 1997–2001; Colin Powell 2001–2005
			Condoleezza Rice 2005–2009; Hillary Clinton = Hillary Rodham Clinton 2009–2013; John Kerry 2013–2017
			Rex Tillerson 2017–2018; Mike Pompeo 2018–2021; Antony Blinken = Anthony Blinken 2021–2025
			Marco Rubio 2025–
		`,
		'defence-minister': `
			Caspar Weinberger 1981–1987; Frank Carlucci 1987–1989; Dick Cheney 1989–1993; Les Aspin 1993–1994
			William Perry 1994–1997; William Cohen 1997–2001; Donald Rumsfeld 2001–2006; Robert Gates 2006–2011
			Leon Panetta 2011–2013; Chuck Hagel 2013–2015; Ashton Carter = Ash Carter 2015–2017
			James Mattis = Jim Mattis 2017–2018; Patrick Shanahan 2019–2019; Mark Esper 2019–2020
			Lloyd Austin 2021–2025; Pete Hegseth 2025–
		`,
		'finance-minister': `
			James Baker 1985–1988; Nicholas Brady 1988–1993; Lloyd Bentsen 1993–1994; Robert Rubin 1995–1999
			Lawrence Summers = Larry Summers 1999–2001; Paul O’Neill 2001–2002; John Snow 2003–2006
			Henry Paulson = Hank Paulson 2006–2009; Timothy Geithner 2009–2013; Jack Lew = Jacob Lew 2013–2017
			Steven Mnuchin = Steve Mnuchin 2017–2021; Janet Yellen 2021–2025; Scott Bessent 2025–
		`,
		minister: `
			Clayton Yeutter 1985–1989; Carla Hills 1989–1993; Mickey Kantor 1993–1996; Charlene Barshefsky 1997–2001
			Robert Zoellick 2001–2005; Rob Portman 2005–2006; Susan Schwab 2006–2009; Ron Kirk 2009–2013
			Michael Froman 2013–2017; Robert Lighthizer 2017–2021; Katherine Tai 2021–2025; Jamieson Greer 2025–
			Malcolm Baldrige 1981–1987; Ron Brown 1993–1996; Wilbur Ross 2017–2021; Gina Raimondo 2021–2025
			Howard Lutnick 2025–; Ernest Moniz 2013–2017; Rick Perry 2017–2019; Gary Locke 2009–2011
			Janet Reno 1993–2001; Alberto Gonzales 2005–2007; Eric Holder 2009–2015; Loretta Lynch 2015–2017
			Jeff Sessions 2017–2018; William Barr 2019–2020; Merrick Garland 2021–2025; Pam Bondi 2025–
		`,
		'interior-minister': `
			Tom Ridge 2003–2005; Michael Chertoff 2005–2009; Janet Napolitano 2009–2013; Jeh Johnson 2013–2017
			John Kelly 2017–2017; Kirstjen Nielsen 2017–2019; Alejandro Mayorkas 2021–2025; Kristi Noem 2025–
		`,
		'security-adviser': `
			Robert McFarlane 1983–1985; John Poindexter 1985–1986; Frank Carlucci 1987–1987; Colin Powell 1987–1989
			Brent Scowcroft 1989–1993; Anthony Lake = Tony Lake 1993–1997; Sandy Berger = Samuel Berger 1997–2001
			Condoleezza Rice 2001–2005; Stephen Hadley 2005–2009; James Jones 2009–2010
			Tom Donilon = Thomas Donilon 2010–2013; Susan Rice 2013–2017; Michael Flynn 2017–2017
			H.R. McMaster = Herbert McMaster 2017–2018; John Bolton 2018–2019; Robert O’Brien 2019–2021
			Jake Sullivan 2021–2025; Mike Waltz = Michael Waltz 2025–2025
		`,
		envoy: `
			Philip Habib 1981–1987; Dennis Ross 1993–2001; Richard Holbrooke 1994–2010; George Mitchell 1995–2011
			Anthony Zinni 2001–2003; Zalmay Khalilzad 2018–2021; Martin Indyk 2013–2014; Frank Lowenstein 2014–2017
			Jason Greenblatt 2017–2019; Avi Berkowitz 2019–2021; Kurt Volker 2017–2019; Brett McGurk 2015–2018
			John Kerry 2021–2024; Robert Malley = Rob Malley 2021–2023; Brian Hook 2018–2020
			Steve Witkoff = Steven Witkoff 2025–; Keith Kellogg 2025–; Massad Boulos 2025–
			Tom Barrack = Thomas Barrack 2025–; Amos Hochstein 2021–2025; David Satterfield 2022–2024
			Tim Lenderking = Timothy Lenderking 2021–2025; Stephen Biegun 2018–2021; Glyn Davies 2011–2014
			Sung Kim 2014–2021; Stephen Bosworth 2009–2011; Joseph Yun 2016–2018; Tom Perriello 2024–2025
			Jeffrey Feltman 2021–2022; Andrew Natsios 2006–2007; Scott Gration 2009–2011; Princeton Lyman 2011–2013
			Donald Booth 2013–2017; James Jeffrey 2018–2020; Marc Grossman 2011–2012; Todd Stern 2009–2016
			John Podesta 2022–2025; Adam Boehler 2025–; Richard Grenell 2019–2021; Morgan Ortagus 2025–
			Michael Ratney 2015–2017; Daniel Rubinstein 2014–2015; Robert Ford 2011–2014; Jared Kushner 2025–
			Robert King 2009–2017; Mitchell Reiss 2003–2007; Richard Haass 2001–2003
		`,
		adviser: `
			Jared Kushner 2017–2021; Valerie Jarrett 2009–2017; Ben Rhodes 2009–2017; Kellyanne Conway 2017–2020
			Stephen Miller 2017–; Steve Bannon 2017–2017; Gary Cohn 2017–2018; Larry Kudlow 2018–2021
			Peter Navarro 2017–; Kurt Campbell 2021–2024; Amos Hochstein 2022–2025; Brett McGurk 2021–2025
			Ivanka Trump 2017–2021; Karl Rove 2001–2007; John Brennan 2009–2013; Lisa Monaco 2013–2017
		`,
		diplomat: `
			Victoria Nuland 2013–2024; Wendy Sherman 2011–2023; William Burns = Bill Burns 2008–2014
			Christopher Hill = Chris Hill 2005–2009; Nicholas Burns 2005–2008; John Negroponte 2001–2009
			Strobe Talbott 1994–2001; Richard Armitage 2001–2005; Robert Zoellick 2005–2006; Kurt Campbell 2009–2013
			Daniel Russel = Danny Russel 2013–2017; James Kelly 2001–2005; Jeffrey Feltman 2009–2012
			Anne Patterson 2013–2017; Thomas Pickering 1989–2000; John Sullivan 2017–2022; Molly Phee 2021–2025
			Donald Lu = Don Lu 2021–2025; Daniel Kritenbrink 2021–2025; Thomas Shannon 2005–2018
			Roberta Jacobson 2011–2018; Antony Blinken 2015–2017; Philip Gordon 2009–2015; Karen Donfried 2021–2023
			Derek Chollet 2021–2024; Christopher Landau 2025–
		`,
		ambassador: `
			Jeane Kirkpatrick 1981–1985; Vernon Walters 1985–1989; Thomas Pickering 1989–1992
			Madeleine Albright 1993–1997; Bill Richardson 1997–1998; Richard Holbrooke 1999–2001
			John Negroponte 2001–2004; John Bolton 2005–2006; Zalmay Khalilzad 2005–2009; Susan Rice 2009–2013
			Samantha Power 2013–2017; Nikki Haley 2017–2018; Kelly Craft 2019–2021; Linda Thomas-Greenfield 2021–2025
			Mike Waltz 2025–; Ryan Crocker 2007–2012; Michael McFaul 2012–2014; Jon Huntsman 2009–2019
			David Friedman 2017–2021; Mike Huckabee 2025–; Gordon Sondland 2018–2020; Geoffrey Pyatt 2013–2016
			John Tefft 2009–2017; Rahm Emanuel 2022–2025; Bridget Brink 2022–2025; Caroline Kennedy 2013–2024
			Max Baucus 2014–2017; David Perdue 2025–; Matthew Whitaker 2025–; Daniel Shapiro = Dan Shapiro 2011–2017
		`,
		'spy-chief': `
			William Casey 1981–1987; George Tenet 1996–2004; Michael Hayden 2006–2009; Leon Panetta 2009–2011
			David Petraeus 2011–2012; John Brennan 2013–2017; Mike Pompeo 2017–2018; Gina Haspel 2018–2021
			William Burns = Bill Burns 2021–2025; John Ratcliffe 2025–; James Clapper 2010–2017; Dan Coats 2017–2019
			Avril Haines 2021–2025; Tulsi Gabbard 2025–; Robert Mueller 2001–2013; James Comey 2013–2017
			Christopher Wray 2017–2025; Kash Patel 2025–
		`,
		'military-chief': `
			Martin Dempsey 2011–2015; Joseph Dunford 2015–2019; Mark Milley 2019–2023; Charles Brown 2023–2025
			Dan Caine 2025–; Mike Mullen 2007–2011; Peter Pace 2005–2007; Richard Myers 2001–2005
			Colin Powell 1989–1993; John Shalikashvili 1993–1997; Wesley Clark 1997–2000
		`,
		officer: `
			Stanley McChrystal 2009–2010; David Petraeus 2007–2011; John Allen 2011–2013; Lloyd Austin 2010–2016
			John Abizaid 2003–2007; Tommy Franks 2000–2003; Norman Schwarzkopf 1988–1991; George Casey 2004–2011
			Ray Odierno = Raymond Odierno 2008–2015; Philip Breedlove 2013–2016
			Kenneth McKenzie = Frank McKenzie 2019–2022; Michael Kurilla 2022–2025; John Campbell 2014–2016
			Austin Miller 2018–2021
		`,
		'chief-of-staff': `
			Howard Baker 1987–1988; John Sununu 1989–1991; Leon Panetta 1994–1997; Andrew Card = Andy Card 2001–2006
			Joshua Bolten = Josh Bolten 2006–2009; Rahm Emanuel 2009–2010; Denis McDonough 2013–2017
			Reince Priebus 2017–2017; John Kelly 2017–2019; Mick Mulvaney 2019–2020; Mark Meadows 2020–2021
			Ron Klain 2021–2023; Jeff Zients 2023–2025; Susie Wiles 2025–
		`,
		spokesperson: `
			Ari Fleischer 2001–2003; Scott McClellan 2003–2006; Dana Perino 2007–2009; Robert Gibbs 2009–2011
			Jay Carney 2011–2014; Josh Earnest 2014–2017; Sean Spicer 2017–2017
			Sarah Huckabee Sanders = Sarah Sanders 2017–2019; Kayleigh McEnany 2020–2021; Jen Psaki 2013–2022
			Karine Jean-Pierre 2022–2025; Karoline Leavitt 2025–; Marie Harf 2013–2015; John Kirby 2014–2025
			Heather Nauert 2017–2019; Ned Price 2021–2023; Matthew Miller 2023–2025; Tammy Bruce 2025–
			Marlin Fitzwater 1987–1993; Larry Speakes 1981–1987; Mike McCurry 1994–1998; Nicholas Burns 1995–1997
			Mark Toner 2010–2017; Richard Boucher 2000–2005; Sean McCormack 2005–2009; James Rubin 1997–2000
			Dee Dee Myers 1993–1994; Charles Redman 1985–1989
		`,
		speaker: `
			Tip O’Neill 1977–1987; Jim Wright 1987–1989; Tom Foley = Thomas Foley 1989–1995; Newt Gingrich 1995–1999
			Dennis Hastert 1999–2007; Nancy Pelosi 2007–2011; John Boehner 2011–2015; Paul Ryan 2015–2019
			Nancy Pelosi 2019–2023; Kevin McCarthy 2023–2023; Mike Johnson 2023–
		`,
		legislator: `
			Bob Dole 1969–1996; Jesse Helms 1973–2003; John McCain 1987–2018; Lindsey Graham 2003–
			Mitch McConnell 1985–; Harry Reid 1987–2017; Chuck Schumer = Charles Schumer 1999–; Bernie Sanders 1991–
			Elizabeth Warren 2013–; Ted Cruz 2013–; Rand Paul 2011–; Steny Hoyer 1981–; Eric Cantor 2001–2014
			Hakeem Jeffries 2013–; John Thune 2005–; Trent Lott 1973–2007; Tom Daschle 1979–2005
			Richard Lugar 1977–2013; Ted Kennedy = Edward Kennedy 1962–2009; Dianne Feinstein 1992–2023
			Joe Lieberman 1989–2013; Bob Corker 2007–2019; Bob Menendez = Robert Menendez 1993–2024
			Mitt Romney 2019–2025; Joe Manchin 2010–2025; Steve Scalise 2008–; Kevin McCarthy 2007–2023
			Adam Schiff 2001–; Devin Nunes 2003–2022; Sam Nunn 1972–1997; Patrick Leahy 1975–2023; Dick Durbin 1983–
			John Cornyn 2002–; Susan Collins 1997–; Lisa Murkowski 2002–
		`,
		'central-banker': `
			Paul Volcker 1979–1987; Alan Greenspan 1987–2006; Ben Bernanke 2006–2014; Janet Yellen 2014–2018
			Jerome Powell 2018–2026
		`,
		spouse: `
			Nancy Reagan 1981–1989; Barbara Bush 1989–1993; Laura Bush 2001–2009; Michelle Obama 2009–2017
			Melania Trump 2017–2021; Jill Biden 2021–2025; Melania Trump 2025–
		`,
	},
	UY: {
		'head-of-state': `
			Julio Maria Sanguinetti 1985–1990; Jorge Batlle 2000–2005; Tabare Vazquez 2005–2010; Jose Mujica 2010–2015
			Tabare Vazquez 2015–2020; Luis Lacalle Pou 2020–2025; Yamandu Orsi 2025–
		`,
	},
	VE: {
		'head-of-state': `
			Jaime Lusinchi 1984–1989; Carlos Andres Perez 1989–1993; Rafael Caldera 1994–1999; Hugo Chavez 1999–2013
			Nicolas Maduro 2013–
		`,
		'foreign-minister': `
			Nicolas Maduro 2006–2013; Elias Jaua 2013–2014; Delcy Rodriguez 2014–2017; Jorge Arreaza 2017–2021
			Felix Plasencia 2021–2022; Yvan Gil 2023–
		`,
		'deputy-head': 'Delcy Rodriguez 2018–',
		'opposition-leader': `
			Henrique Capriles 2012–; Leopoldo Lopez 2009–; Juan Guaido 2019–2023; Maria Corina Machado 2012–
			Edmundo Gonzalez = Edmundo Gonzalez Urrutia 2024–
		`,
		negotiator: 'Jorge Rodriguez 2017–',
	},
};
