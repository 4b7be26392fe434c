/** Holders of state offices in the Soviet Union and the states it left, by ISO 3166-1 alpha-2 code. */
import type {Successions} from './row.ts';

export const formerSovietUnion: Record<string, Successions> = {
	AM: {
		'head-of-state': `
			Levon Ter-Petrosyan 1991–1998; Robert Kocharyan = Robert Kocharian 1998–2008
			Serzh Sargsyan = Serge Sarkisian 2008–2018; Armen Sarkissian 2018–2022; Vahagn Khachaturyan 2022–
		`,
		'head-of-government': 'Nikol Pashinyan 2018–; Karen Karapetyan 2016–2018',
		'foreign-minister': `
			Vartan Oskanian 1998–2008; Edward Nalbandian 2008–2018; Zohrab Mnatsakanyan 2018–2020
			Ararat Mirzoyan 2021–
		`,
	},
	AZ: {
		'head-of-state': 'Abulfaz Elchibey 1992–1993; Heydar Aliyev 1993–2003; Ilham Aliyev 2003–',
		'foreign-minister': 'Elmar Mammadyarov 2004–2020; Jeyhun Bayramov 2020–',
	},
	BY: {
		'head-of-state': 'Alexander Lukashenko = Alyaksandr Lukashenka 1994–',
		'foreign-minister': `
			Vladimir Makei = Uladzimir Makei 2012–2022; Sergei Aleinik 2022–2024; Maxim Ryzhenkov 2024–
		`,
		'opposition-leader': 'Sviatlana Tsikhanouskaya = Svetlana Tikhanovskaya = Svetlana Tsikhanouskaya 2020–',
	},
	EE: {
		'head-of-state': `
			Lennart Meri 1992–2001; Arnold Rüütel = Arnold Ruutel 2001–2006; Toomas Hendrik Ilves 2006–2016
			Kersti Kaljulaid 2016–2021; Alar Karis 2021–
		`,
		'head-of-government': `
			Mart Laar 1999–2002; Andrus Ansip 2005–2014; Taavi Roivas 2014–2016; Juri Ratas = Jüri Ratas 2016–2021
			Kaja Kallas 2021–2024; Kristen Michal 2024–
		`,
		'foreign-minister': `
			Urmas Paet 2005–2014; Keit Pentus-Rosimannus 2014–2015; Sven Mikser 2016–2019; Urmas Reinsalu 2019–2021
			Eva-Maria Liimets 2021–2022; Margus Tsahkna 2023–
		`,
	},
	GE: {
		'head-of-state': `
			Zviad Gamsakhurdia 1991–1992; Eduard Shevardnadze 1995–2003
			Mikheil Saakashvili = Mikhail Saakashvili 2004–2013; Giorgi Margvelashvili 2013–2018
			Salome Zourabichvili 2018–2024; Mikheil Kavelashvili 2024–
		`,
		'head-of-government': `
			Bidzina Ivanishvili 2012–2013; Irakli Garibashvili 2013–2015; Giorgi Kvirikashvili 2015–2018
			Mamuka Bakhtadze 2018–2019; Giorgi Gakharia 2019–2021; Irakli Garibashvili 2021–2024
			Irakli Kobakhidze 2024–
		`,
		'foreign-minister': `
			Salome Zourabichvili 2004–2005; Gela Bezhuashvili 2005–2008; Eka Tkeshelashvili 2008–2008
			Grigol Vashadze 2008–2012; Maia Panjikidze 2012–2014; David Zalkaliani 2018–2022
			Ilia Darchiashvili 2022–2024; Maka Bochorishvili = Maka Botchorishvili 2024–
		`,
	},
	KG: {
		'head-of-state': `
			Askar Akayev 1990–2005; Kurmanbek Bakiyev 2005–2010; Roza Otunbayeva 2010–2011
			Almazbek Atambayev 2011–2017; Sooronbay Jeenbekov 2017–2020; Sadyr Japarov 2021–
		`,
	},
	KZ: {
		'head-of-state': 'Nursultan Nazarbayev 1991–2019; Kassym-Jomart Tokayev = Kassym-Zhomart Tokayev 2019–',
		'foreign-minister': `
			Kassym-Jomart Tokayev 2002–2007; Erlan Idrissov 2012–2016; Kairat Abdrakhmanov 2016–2018
			Mukhtar Tleuberdi 2019–2023; Murat Nurtleu 2023–2025
		`,
	},
	LT: {
		'head-of-state': `
			Algirdas Brazauskas 1993–1998; Valdas Adamkus 1998–2009; Dalia Grybauskaite 2009–2019
			Gitanas Nauseda 2019–
		`,
		'head-of-government': `
			Andrius Kubilius 2008–2012; Algirdas Butkevicius 2012–2016; Saulius Skvernelis 2016–2020
			Ingrida Simonyte 2020–2024; Gintautas Paluckas 2024–2025; Inga Ruginiene 2025–
		`,
		'foreign-minister': `
			Linas Linkevicius 2012–2020; Gabrielius Landsbergis 2020–2024; Kestutis Budrys 2024–
			Vygaudas Usackas 2008–2010; Audronius Azubalis 2010–2012
		`,
	},
	LV: {
		'head-of-state': `
			Vaira Vike-Freiberga 1999–2007; Valdis Zatlers 2007–2011; Andris Berzins 2011–2015
			Raimonds Vejonis 2015–2019; Egils Levits 2019–2023; Edgars Rinkevics 2023–
		`,
		'head-of-government': `
			Valdis Dombrovskis 2009–2014; Laimdota Straujuma 2014–2016; Maris Kucinskis 2016–2019
			Krisjanis Karins 2019–2023; Evika Silina 2023–
		`,
		'foreign-minister': 'Edgars Rinkevics 2011–2023; Krisjanis Karins 2023–2024; Baiba Braze 2024–',
	},
	MD: {
		'head-of-state': `
			Vladimir Voronin 2001–2009; Nicolae Timofti 2012–2016; Igor Dodon 2016–2020; Maia Sandu 2020–
		`,
		'head-of-government': `
			Vlad Filat 2009–2013; Iurie Leanca 2013–2015; Pavel Filip 2016–2019; Maia Sandu 2019–2019
			Ion Chicu 2019–2020; Natalia Gavrilita 2021–2023; Dorin Recean 2023–2025; Alexandru Munteanu 2025–
		`,
		'foreign-minister': 'Nicu Popescu 2021–2024; Mihai Popsoi 2024–',
	},
	RU: {
		'head-of-state': `
			Boris Yeltsin 1991–1999; Vladimir Putin 1999–2008; Dmitry Medvedev 2008–2012; Vladimir Putin 2012–
		`,
		'head-of-government': `
			Yegor Gaidar 1992–1992; Viktor Chernomyrdin 1992–1998; Sergei Kiriyenko = Sergei Kirienko 1998–1998
			Yevgeny Primakov 1998–1999; Sergei Stepashin 1999–1999; Vladimir Putin 1999–2000
			Mikhail Kasyanov 2000–2004; Mikhail Fradkov 2004–2007; Viktor Zubkov 2007–2008; Vladimir Putin 2008–2012
			Dmitry Medvedev 2012–2020; Mikhail Mishustin 2020–
		`,
		'foreign-minister': `
			Andrei Kozyrev 1990–1996; Yevgeny Primakov 1996–1998; Igor Ivanov 1998–2004; Sergei Lavrov 2004–
		`,
		'defence-minister': `
			Pavel Grachev 1992–1996; Igor Rodionov 1996–1997; Igor Sergeyev 1997–2001; Sergei Ivanov 2001–2007
			Anatoly Serdyukov 2007–2012; Sergei Shoigu 2012–2024; Andrei Belousov 2024–
		`,
		'security-adviser': `
			Igor Ivanov 2004–2007; Nikolai Patrushev 2008–2024; Sergei Shoigu 2024–; Alexander Lebed 1996–1996
		`,
		adviser: `
			Yuri Ushakov 2012–; Sergei Prikhodko 1997–2013; Vladislav Surkov 2013–2020; Vladimir Medinsky 2020–
			Sergei Glazyev 2012–2019; Nikolai Patrushev 2024–
		`,
		negotiator: 'Vladimir Medinsky 2022–; Leonid Slutsky 2022–2022; Viktor Khristenko 1998–2008',
		envoy: `
			Kirill Dmitriev 2025–; Zamir Kabulov 2011–; Mikhail Bogdanov 2012–2025
			Alexander Lavrentyev = Alexander Lavrentiev 2015–; Dmitry Kozak 2020–2025; Mikhail Zurabov 2009–2016
			Boris Gryzlov 2015–2022; Alexei Borodavkin 2011–2018; Viktor Chernomyrdin 1999–1999
			Vladimir Chizhov 2005–2022
		`,
		diplomat: `
			Sergei Ryabkov 2008–; Grigory Karasin 2005–2019; Gennady Gatilov 2011–; Alexander Grushko 2005–
			Andrei Rudenko 2019–; Vladimir Titov 2013–2023; Mikhail Galuzin 2022–; Sergei Vershinin 2018–
			Vitaly Churkin 2006–2017; Vasily Nebenzya 2017–; Anatoly Antonov 2017–2024; Sergei Kislyak 2008–2017
			Alexander Darchiev 2025–
		`,
		spokesperson: `
			Dmitry Peskov 2000–; Maria Zakharova 2015–; Alexander Lukashevich 2011–2015; Andrei Nesterenko 2008–2011
			Mikhail Kamynin 2005–2008
		`,
		speaker: `
			Sergei Naryshkin 2011–2016; Vyacheslav Volodin 2016–; Boris Gryzlov 2003–2011
			Valentina Matviyenko = Valentina Matvienko 2011–; Gennady Seleznyov 1996–2003
		`,
		'spy-chief': `
			Sergei Naryshkin 2016–; Alexander Bortnikov 2008–; Nikolai Patrushev 1999–2008; Mikhail Fradkov 2007–2016
		`,
		executive: 'Alexei Miller 2001–; Igor Sechin 2012–',
		'deputy-head': `
			Dmitry Rogozin 2011–2018; Arkady Dvorkovich 2012–2018; Alexander Novak 2020–; Igor Shuvalov 2008–2018
			Yuri Trutnev 2013–; Denis Manturov 2022–
		`,
		'military-chief': 'Valery Gerasimov 2012–',
		governor: `
			Ramzan Kadyrov 2007–; Akhmad Kadyrov 2003–2004; Yuri Luzhkov 1992–2010; Sergei Sobyanin 2010–
		`,
	},
	SU: {
		leader: 'Konstantin Chernenko 1984–1985; Mikhail Gorbachev 1985–1991',
		'head-of-state': 'Andrei Gromyko 1985–1988; Mikhail Gorbachev 1988–1991',
		'head-of-government': 'Nikolai Ryzhkov 1985–1991; Valentin Pavlov 1991–1991',
		'foreign-minister': `
			Andrei Gromyko 1957–1985; Eduard Shevardnadze 1985–1990; Alexander Bessmertnykh 1991–1991
			Boris Pankin 1991–1991
		`,
		'defence-minister': 'Sergei Sokolov 1984–1987; Dmitry Yazov 1987–1991',
		spokesperson: 'Gennady Gerasimov 1986–1990',
		negotiator: 'Viktor Karpov 1985–1989; Yuli Vorontsov = Yuly Vorontsov 1986–1990',
	},
	TJ: {
		'head-of-state': 'Emomali Rahmon = Emomali Rakhmon = Imomali Rakhmonov 1992–',
	},
	TM: {
		'head-of-state': `
			Saparmurat Niyazov 1990–2006; Gurbanguly Berdymukhamedov = Gurbanguly Berdimuhamedov 2006–2022
			Serdar Berdymukhamedov = Serdar Berdimuhamedov 2022–
		`,
	},
	UA: {
		'head-of-state': `
			Leonid Kravchuk 1991–1994; Leonid Kuchma 1994–2005; Viktor Yushchenko = Viktor Yuschenko 2005–2010
			Viktor Yanukovych 2010–2014; Oleksandr Turchynov 2014–2014; Petro Poroshenko 2014–2019
			Volodymyr Zelensky = Volodymyr Zelenskyy = Volodymyr Zelenskiy 2019–
		`,
		'head-of-government': `
			Yulia Tymoshenko = Yulia Timoshenko 2005–2005; Viktor Yanukovych 2006–2007; Yulia Tymoshenko 2007–2010
			Mykola Azarov 2010–2014; Arseniy Yatsenyuk = Arseny Yatsenyuk = Arseniy Yatseniuk 2014–2016
			Volodymyr Groysman = Volodymyr Groisman 2016–2019; Oleksiy Honcharuk 2019–2020
			Denys Shmyhal = Denys Shmygal 2020–2025; Yulia Svyrydenko = Yuliia Svyrydenko 2025–
		`,
		'foreign-minister': `
			Borys Tarasyuk 2005–2007; Arseniy Yatsenyuk 2007–2007; Volodymyr Ohryzko 2007–2009
			Petro Poroshenko 2009–2010; Kostyantyn Gryshchenko 2010–2012; Leonid Kozhara 2012–2014
			Andrii Deshchytsia = Andriy Deshchytsia = Andriy Deshchytsya 2014–2014; Pavlo Klimkin 2014–2019
			Vadym Prystaiko 2019–2020; Dmytro Kuleba 2020–2024; Andrii Sybiha = Andriy Sybiga 2024–
		`,
		'defence-minister': `
			Valeriy Heletey 2014–2014; Stepan Poltorak 2014–2019; Oleksii Reznikov = Oleksiy Reznikov 2021–2023
			Rustem Umerov 2023–2025; Denys Shmyhal 2025–
		`,
		'chief-of-staff': 'Andriy Bohdan 2019–2020; Andriy Yermak = Andrii Yermak 2020–2025',
		negotiator: `
			Leonid Kuchma 2014–2020; David Arakhamia = Davyd Arakhamia 2022–; Mykhailo Podolyak 2022–
			Rustem Umerov 2025–; Oleksii Reznikov 2020–2022
		`,
		'security-adviser': `
			Oleksandr Turchynov 2014–2019; Oleksiy Danilov 2019–2024; Oleksandr Lytvynenko 2024–2025
			Rustem Umerov 2025–; Andriy Parubiy 2014–2014
		`,
		'military-chief': 'Valerii Zaluzhnyi = Valeriy Zaluzhny 2021–2024; Oleksandr Syrskyi = Oleksandr Syrsky 2024–',
		'spy-chief': 'Kyrylo Budanov 2020–',
		'rebel-leader': `
			Alexander Zakharchenko 2014–2018; Igor Plotnitsky 2014–2017; Denis Pushilin 2014–; Andrei Purgin 2014–2015
			Alexander Borodai 2014–2014; Leonid Pasechnik 2017–
		`,
		'party-leader': `
			Vitali Klitschko = Vitaliy Klitschko 2010–; Oleh Tyahnybok 2004–; Viktor Medvedchuk 2018–2022
		`,
	},
	UZ: {
		'head-of-state': 'Islam Karimov 1991–2016; Shavkat Mirziyoyev = Shavkat Mirziyoev 2016–',
		'foreign-minister': `
			Abdulaziz Kamilov 1994–2003; Abdulaziz Kamilov 2012–2022; Vladimir Norov 2022–2022; Bakhtiyor Saidov 2022–
		`,
	},
};
