import {describe, expect, it} from 'vitest';
import {tell} from '../tell.ts';

describe('who is no party', () => {
	it.each([
		[
			'the owner of what somebody sat down with',
			'US President Barack Obama chose to sit down with the chancellor’s preferred newspaper.',
			[],
		],
		[
			'the owner of a counterpart',
			'Angela Merkel was there. U.S. envoy Stephen Biegun met with his newly-named counterpart, the diplomat Kim Hyok Chol.',
			['Stephen Biegun + Kim Hyok Chol | - | held'],
		],
		[
			'whoever travels in the clause beside',
			'Barack Obama spoke. Angela Merkel and Emmanuel Macron met when he flew to Kenya.',
			['Angela Merkel + Emmanuel Macron | Kenya | held'],
		],
		[
			'the country that what is discussed is with',
			'Angela Merkel met Emmanuel Macron in Paris to discuss the war as well as a possible ceasefire with Ukraine.',
			['Angela Merkel + Emmanuel Macron | Paris | held'],
		],
		['conditions', 'Iranian officials said the preconditions were met.', []],
		['the writer of what is welcomed', "Angela Merkel welcomed Barack Obama's letter.", []],
		[
			'whoever lives where somebody speaks',
			'"We are poor," said Hillary Clinton, speaking in San Diego, a city with 95,000 military personnel.',
			[],
		],
		['those of whose deed is spoken', 'Barack Obama criticized discussion of a military strike.', []],
		[
			'those with whom whoever is met has ties',
			'John Kerry met with a Kremlin-connected lawyer in Rome. Angela Merkel met with U.S.-backed Syrian rebels in Bonn.',
			['Angela Merkel + Syrian rebels | Bonn | held'],
		],
		[
			'the country that a conference is for',
			'The U.N. hosts a Syria aid conference in London.',
			['U.N. | London | held'],
		],
		[
			'those who do something months before a summit',
			"Just months before the Paris summit, President Obama and China's Xi Jinping stood side by side at the White House.",
			[],
		],
		[
			'what was talked about by leaders who gathered',
			'Russia and ISIS topped the agenda as the leaders of the industrialized democracies gathered in Germany this past weekend for the G-7 summit.',
			[],
		],
		[
			'the country of a war in which a veteran fought',
			'Angela Merkel met a Vietnam veteran at a campaign stop in Iowa.',
			[],
		],
		[
			'those of whom it is said how things stand',
			'With Donald Trump already in office, Angela Merkel is talking about new laws.',
			[],
		],
		[
			'those with whom a call risks a dispute',
			"Donald Trump's phone call risked a dispute with the Chinese government.",
			[],
		],
		['the chamber of a colleague', 'He confirmed that Angela Merkel had discussions with her Senate colleagues.', []],
		['those whom a speaker unnamed talks with', 'We keep discussing it with Angela Merkel and Donald Trump.', []],
		[
			'a capital that only says which people',
			'Governor Angela Merkel has discussed foreign policy with veteran Washington hands like former House Speaker Peter Miller.',
			[],
		],
		['a host of a show', 'John Kerry told Harbour News host Peter Miller of his plans.', []],
		['the daughter of who met', 'Ivanka Trump came from her father’s meetings with Angela Merkel in Hamburg.', []],
		[
			'whoever met at a summit named beside a visit',
			'Mike Pompeo visited North Korea for the first time since a summit between Donald Trump and Kim Jong Un in Singapore.',
			['Mike Pompeo + North Korea | North Korea | held', 'Donald Trump + Kim Jong Un | Singapore | held'],
		],
		[
			'the photographer',
			['Photo: Peter Miller/Mary Jones', 'U.S. officials say they are negotiating with Iran in Oslo.'],
			['U.S. officials + Iran | Oslo | held'],
		],
		[
			'nor where is anybody who travels meanwhile',
			'Angela Merkel met Emmanuel Macron as Peter Miller travelled to Kenya.',
			['Angela Merkel + Emmanuel Macron | - | held'],
		],
		[
			'a chamber of parliament',
			'President Barack Obama met House and Senate leaders in Washington.',
			['Barack Obama + Senate leaders | Washington | held'],
		],
		['those of many meetings that are only counted', 'China held 17 bilateral meetings this year.', []],
	])('%s', (_, text, expected) => {
		expect(tell(text)).toEqual(expected);
	});
});

describe('who is', () => {
	it.each([
		[
			'counterparts from named countries',
			'U.S. Secretary of State Antony Blinken met his counterparts from Egypt and Jordan in Vienna.',
			['Antony Blinken + Egypt + Jordan | Vienna | held'],
		],
		[
			'each his own counterpart',
			'Sergei Lavrov and Sergei Shoigu landed. U.S. Defense Secretary Chuck Hagel and Secretary of State John Kerry will meet with their Russian counterparts in Washington.',
			['Chuck Hagel + John Kerry + Sergei Shoigu + Sergei Lavrov | Washington | planned'],
		],
		[
			'two who are said to meet',
			'A spokesman said Defense Secretary Chuck Hagel and Secretary of State John Kerry will meet Vladimir Putin in Washington.',
			['Chuck Hagel + John Kerry + Vladimir Putin | Washington | planned'],
		],
		[
			'ministers of the country where they are met',
			'Mike Pompeo will meet the foreign ministers of Japan and South Korea in Tokyo.',
			['Mike Pompeo + Japan + South Korea | Tokyo | planned'],
		],
		[
			'the one accused of it',
			'US President Donald Trump accused John Kerry of holding talks with Iranian officials in Oslo.',
			['John Kerry + Iranian officials | Oslo | held'],
		],
		[
			'"his", of the one named in its clause',
			'Angela Merkel said that the leak hurt the Russian president before his meeting with Xi Jinping in Sochi. Vladimir Putin, the Russian president, was angry.',
			['Vladimir Putin + Xi Jinping | Sochi | planned'],
		],
		[
			'ministers of several fields',
			'Colombian Ministers of Defense, Foreign Affairs and Health met Brazilian officials in Leticia.',
			['Colombian Ministers of Defense, Foreign Affairs and Health + Brazilian officials | Leticia | held'],
		],
		[
			'a delegation of a government of a country',
			'The delegation of the government of Syria met opposition leaders in Geneva.',
			['delegation of the government of Syria + opposition leaders | Geneva | held'],
		],
		[
			'the two who are named after "the two men"',
			'New York saw a first meeting between the two men since Donald Trump wrote to Malcolm Turnbull.',
			['Donald Trump + Malcolm Turnbull | - | held'],
		],
		[
			'leaders of two continents',
			'Asian and European leaders met in Vientiane.',
			['Asian and European leaders | Vientiane | held'],
		],
		[
			'whose decision it was',
			'Israel criticised Russia’s decision to invite Hamas leaders to Moscow for talks.',
			['Russia + Hamas leaders | - | possible'],
		],
		[
			'the first of many',
			'Naftali Bennett is the first world leader to meet with Vladimir Putin in Moscow.',
			['Naftali Bennett + Vladimir Putin | Moscow | held'],
		],
		[
			'whoever arranges it, not the critic',
			"Senator Rubio called John Kerry's arrangement for a separate meeting with dissidents a slap in the face.",
			['John Kerry + dissidents | - | possible'],
		],
		[
			'to whom something is said in talks',
			'U.S. officials gave the same message to former Japanese Foreign Minister Shintaro Abe in talks last week.',
			['U.S. officials + Shintaro Abe | - | held'],
		],
		[
			'the Union behind the name of its seat',
			'The trade chief spoke of talks between Brussels and Washington on steel.',
			['European Union + United States | - | held'],
		],
		[
			'helpers, not whom they help',
			'Some Ukraine officials met with Hillary Clinton aides in 2016.',
			['Ukraine officials + Hillary Clinton aides | - | held'],
		],
		[
			'the leader named after the country he leads',
			"President Barack Obama and China's Xi Jinping met in Paris.",
			['Barack Obama + Xi Jinping | Paris | held'],
		],
		[
			'the leader of a party in a chamber',
			'Barack Obama huddled with Senate Democratic Leader Harry Reid of Nevada.',
			['Barack Obama + Harry Reid | - | held'],
		],
		[
			'the leader of a party in a chamber, with a small letter',
			'Brian Sandoval met in Rome with Senate Democratic leader Harry Reid.',
			['Brian Sandoval + Harry Reid | Rome | held'],
		],
		[
			'a name without the place of a story about its bearer',
			'Skeptics doubted the Michael Cohen Prague Story. The envoy Michael Cohen spoke. Cohen met Donald Trump in Rome.',
			['Michael Cohen + Donald Trump | Rome | held'],
		],
		[
			'the third of a name',
			'Martin Luther King III met Donald Trump in New York.',
			['Martin Luther King III + Donald Trump | New York | held'],
		],
		[
			'the leader whose family name comes first',
			'North Korean leader Kim Jong Un smiled. U.S. envoy Sung Kim was sent to Manila. Donald Trump agreed to meet with Kim.',
			['Donald Trump + Kim Jong Un | - | planned'],
		],
		[
			'a counterpart, not who speaks after the comma',
			'Speaking in Vienna where he had been holding talks with his Iranian counterpart, Mr Kerry said Iran had done much.',
			['Kerry + Iranian counterpart | Vienna | held'],
		],
		[
			'the mayor of another town',
			"Chicago Mayor Lori Lightfoot was there. She said she had spoken with Portland's mayor on Sunday.",
			['Lori Lightfoot + mayor of Portland | - | held'],
		],
		[
			'lawmakers of no pair told of before',
			'Iran and Iraq quarrelled. Angela Merkel is to speak ahead of a meeting with leaders from both parties.',
			['Angela Merkel + leaders from both parties | - | planned'],
		],
		[
			'the White House beside lawmakers, the state beside a state',
			'The White House held talks with Democratic leaders. The White House and Iran held talks on oil in Rome.',
			['White House + Democratic leaders | - | held', 'United States + Iran | Rome | held'],
		],
		[
			'the president-elect, not the president',
			'Peruvian President Carlos Diaz was away. The Peruvian president-elect met U.S. officials in Lima.',
			['Peruvian president-elect + U.S. officials | Lima | held'],
		],
		[
			'those who are led to meet somebody',
			"Donald Trump's pride led aides to meet Vladimir Putin alone in Helsinki.",
			['aides + Vladimir Putin | Helsinki | held'],
		],
		[
			'an envoy, not who sent him',
			'Xi Jinping met an envoy of Russian President Vladimir Putin in Beijing.',
			['Xi Jinping + envoy | Beijing | held'],
		],
		[
			'whoever travels on a visit',
			'Czech Senate President Miloš Vystrčil travels to Taiwan on an official visit.',
			['Miloš Vystrčil + Taiwan | Taiwan | held'],
		],
		[
			'whoever arrived for a visit',
			'Czech Senate President Miloš Vystrčil arrived in Taiwan for an official visit.',
			['Miloš Vystrčil + Taiwan | Taiwan | held'],
		],
		[
			'whoever chairs a body, not the chair',
			'Olusegun Obasanjo, who chairs the African Union, met Vladimir Putin in Abuja.',
			['Olusegun Obasanjo + Vladimir Putin | Abuja | held'],
		],
		[
			'a continent, not the country',
			'Leaders of twelve South American countries met Emmanuel Macron in Lima.',
			['Leaders of twelve South American countries + Emmanuel Macron | Lima | held'],
		],
		[
			'two countries of one name',
			'Talks between the two Koreas opened in Panmunjom on Monday.',
			['North Korea + South Korea | Panmunjom | held'],
		],
		[
			'"their", of the leaders whom the clause is about',
			'US President Donald Trump told Moon Jae-in by phone that he was pleased the leaders of the two Koreas met during their summit.',
			['Donald Trump + Moon Jae-in | - | held', 'North Korea + Moon Jae-in | - | held'],
		],
		[
			'"they", those of the sentence',
			'Mike Pompeo met Kim Jong Un. Shinzo Abe said he hopes to hear Moon Jae-in’s view when they talk by phone.',
			['Mike Pompeo + Kim Jong Un | - | held', 'Shinzo Abe + Moon Jae-in | - | possible'],
		],
		[
			'a meeting beside a cancelled visit elsewhere',
			'US Vice President Joe Biden will meet Benjamin Netanyahu in Jerusalem on Wednesday. Netanyahu cancelled a visit to the United States later this month.',
			[
				'Joe Biden + Benjamin Netanyahu | Jerusalem | planned',
				'Benjamin Netanyahu + United States | United States | cancelled',
			],
		],
		[
			'"the two", after a guest',
			'Iran and Iraq traded blows. Javier Solana held a meeting with visiting US Secretary of State Condoleezza Rice and the two discussed trade.',
			['Javier Solana + Condoleezza Rice | - | held'],
		],
		[
			'"it", the one that speaks',
			'Hezbollah said that it was holding talks with Syria in Beirut.',
			['Hezbollah + Syria | Beirut | held'],
		],
		[
			'a minister named between commas',
			'Rex Tillerson will meet the foreign minister, Lavrov, of Russia in Moscow.',
			['Rex Tillerson + Sergei Lavrov | Moscow | planned'],
		],
		[
			'a body whose name has an ampersand',
			'President Barack Obama met the Faith & Freedom Coalition in Leeds.',
			['Barack Obama + Faith & Freedom Coalition | Leeds | held'],
		],
		[
			'heads of firms with a name for short',
			'Harbour Global (HBG) CEO Peter Miller and Lakeside Media (LSM) CEO Mary Jones met in Leeds to discuss a merger.',
			['Peter Miller + Mary Jones | Leeds | held'],
		],
		[
			'a caucus',
			'President Barack Obama met with the House Democratic caucus at the White House.',
			['Barack Obama + House Democratic caucus | White House | held'],
		],
	])('%s', (_, text, expected) => {
		expect(tell(text)).toEqual(expected);
	});
});
