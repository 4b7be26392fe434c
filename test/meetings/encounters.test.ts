import {describe, expect, it} from 'vitest';
import {tell} from './tell.ts';

describe('what a sentence reports', () => {
	it.each([
		[
			'a people of a country is no country',
			'Bosnian Serbs met Turkish Cypriots in Vienna.',
			['Bosnian Serbs + Turkish Cypriots | Vienna | held'],
		],
		[
			'whoever comments on talks holds none',
			'White House officials declined to comment on the diplomatic discussions.',
			[],
		],
		[
			'who is wished to act is its subject',
			'Egypt granted permission for Iranian lawmakers to visit Lebanon.',
			['Iranian lawmakers + Lebanon | Lebanon | planned'],
		],
		[
			'whoever brings it is not its place',
			'Chinese President Hu Jintao left the G8 summit in Italy and returned to Beijing.',
			['G8 + Hu Jintao | Italy | held'],
		],
		[
			'a purpose lends no place',
			'Afghan President Hamid Karzai met the Emir of Qatar to discuss plans to open an office in Doha.',
			['Hamid Karzai + Emir of Qatar | - | held'],
		],
		['staying away denies no meeting', 'China and Russia will not attend the meeting.', []],
		[
			'those who stayed at table in a forum',
			'US President Barack Obama and Vladimir Putin, in a G20 working lunch, traded views on Syria.',
			['Barack Obama + Vladimir Putin | - | held'],
		],
		[
			'sides named after the verb',
			'The accord paves the way for peace talks to begin between the rebels and the Colombian government in Ecuador.',
			['rebels + Colombian government | Ecuador | planned'],
		],
		[
			'the doer of the sentence before',
			'Ethiopian Prime Minister Abiy Ahmed promised to withdraw troops. The announcement came after a meeting with Eritrean President Isaias Afwerki.',
			['Abiy Ahmed + Isaias Afwerki | - | held'],
		],
		[
			'those who are joined at it',
			'Donald Trump and Vladimir Putin will be joined at the meeting by Rex Tillerson and Russian Foreign Minister Sergei Lavrov.',
			['Donald Trump + Vladimir Putin + Rex Tillerson + Sergei Lavrov | - | planned'],
		],
		[
			'a former occasion beside the one told of',
			'President Donald Trump met Kim Jong Un at the border. Their last summit in Hanoi failed.',
			['Donald Trump + Kim Jong Un | - | held', 'Donald Trump + Kim Jong Un | Hanoi | held'],
		],
		[
			'a country before talks is their matter',
			'Russian and American diplomats began Syria talks in Geneva.',
			['Russia + United States | Geneva | held'],
		],
		[
			'the place of the summit on whose sidelines they talked',
			'South African President Thabo Mbeki held talks with French President Jacques Chirac on the sidelines of a summit held in Bamako.',
			['Thabo Mbeki + Jacques Chirac | Bamako | held'],
		],
		[
			'what is denied, whatever its tense',
			'The Kremlin denied that Vladimir Putin would meet Volodymyr Zelensky.',
			['Vladimir Putin + Volodymyr Zelensky | - | denied'],
		],
		[
			'who gets no credit for a meeting has met',
			'Republicans gave Mr. Kerry no credit for his Thursday meeting with Russian Foreign Minister Sergei Lavrov.',
			['Kerry + Sergei Lavrov | - | held'],
		],
		[
			'two countries that share a name',
			'The leaders of North and South Korea met in Panmunjom.',
			['North Korea + South Korea | Panmunjom | held'],
		],
		[
			'two bearers before a noun of encounter, given names or not',
			'North Korean leader Kim Jong Un and South Korean President Moon Jae-in smiled. The Kim-Moon summit in Panmunjom ended.',
			['Kim Jong Un + Moon Jae-in | Panmunjom | held'],
		],
		[
			'a country at the end of the text',
			'Secretary of State John Kerry held talks with Syria',
			['John Kerry + Syria | - | held'],
		],
		[
			'whom the meeting brings together',
			'The meeting brings together Secretary of State John Kerry and Russian Foreign Minister Sergei Lavrov in Vienna.',
			['John Kerry + Sergei Lavrov | Vienna | held'],
		],
		[
			'opened talks are no openness to talks',
			'John Kerry and Sergei Lavrov have opened talks in Munich.',
			['John Kerry + Sergei Lavrov | Munich | held'],
		],
		['a wish for someday is no plan', 'Moon Jae-in said he wanted to visit North Korea someday.', []],
		[
			'what seemed impossible is told neither as held nor as planned',
			'A meeting between Donald Trump and Kim Jong Un seemed impossible until recently.',
			[],
		],
		[
			'a forum beside two who met at its summit',
			'U.S. President Donald Trump and Chinese President Xi Jinping met at the Group of 20 summit in Osaka.',
			['Donald Trump + Xi Jinping | Osaka | held'],
		],
		[
			'the name between commas before the verb',
			'The head of the humanitarian mission to Albania, Franz Vranitzky, said after talks in Rome with Italian Foreign Minister Lamberto Dini that aid was needed.',
			['Franz Vranitzky + Lamberto Dini | Rome | held'],
		],
		[
			'an offer for any time is no plan',
			'Kim Jong Un told Moon Jae-in that he was willing to visit Seoul any time.',
			[],
		],
		[
			'those who flank the one who speaks of it',
			'U.S. Secretary of State Mike Pompeo, flanked by Russian Foreign Minister Sergei Lavrov, told reporters after a meeting in Sochi that there was hope.',
			['Mike Pompeo + Sergei Lavrov | Sochi | held'],
		],
		[
			'a former meeting keeps its place to itself',
			'President Donald Trump shook hands with Kim Jong Un. The meeting between Trump and Kim was the first between the two since their failed summit in Hanoi.',
			['Donald Trump + Kim Jong Un | - | held', 'Donald Trump + Kim Jong Un | Hanoi | held'],
		],
		[
			'the leaders of two countries, by their names',
			'North Korean leader Kim Jong Un and South Korean President Moon Jae-in smiled. The leaders of North and South Korea embraced after a summit laden with symbolism.',
			['Kim Jong Un + Moon Jae-in | - | held'],
		],
		[
			'one thing done before another',
			'President Emmanuel Macron visited Warsaw on Monday before meeting Angela Merkel in Berlin.',
			['Emmanuel Macron + Poland | Warsaw | held', 'Emmanuel Macron + Angela Merkel | Berlin | held'],
		],
		[
			'a place deep in what it followed',
			'Mike Pompeo and Sergei Lavrov met on Monday. The talks were the latest in a series of events since the attack on suburbs of towns in Syria.',
			['Mike Pompeo + Sergei Lavrov | - | held'],
		],
		[
			'a country and more than a dozen others',
			'Mike Pompeo held talks in Munich with Russia and more than a dozen other countries.',
			['Mike Pompeo + Russia + dozen other countries | Munich | held'],
		],
		[
			'the leader by his family name',
			'South Korean President Moon Jae-in met Kim in Panmunjom.',
			['Moon Jae-in + Kim Jong Un | Panmunjom | held'],
		],
		[
			'talks that began, whatever led to them',
			'Bashar al-Assad agreed, leading to the talks between John Kerry and Sergei Lavrov in Geneva that began on Monday.',
			['John Kerry + Sergei Lavrov | Geneva | held'],
		],
		[
			'what a meeting was not about denies no meeting',
			'Salem Meslet was disappointed that the meeting between John Kerry and Sergei Lavrov was not about justice.',
			['John Kerry + Sergei Lavrov | - | held'],
		],
		[
			'whom a meeting included',
			'Secretary of State John Kerry spoke to reporters after a meeting in Munich that included Russia and a dozen others.',
			['John Kerry + Russia | Munich | held'],
		],
		[
			'a remark after a comma adds no party',
			'Secretary of State John Kerry and Russian Foreign Minister Sergei Lavrov held talks. Their talks gave hope, with Lakhdar Brahimi calling them important.',
			['John Kerry + Sergei Lavrov | - | held'],
		],
		[
			'the envoy of two bodies',
			'U.N.-Arab League envoy Lakhdar Brahimi met John Kerry in Paris.',
			['Lakhdar Brahimi + John Kerry | Paris | held'],
		],
		[
			'members named after a colon',
			'President Donald Trump met members of the leadership team: majority leader Kevin McCarthy, majority whip Steve Scalise and conference chair Cathy McMorris.',
			['Donald Trump + Kevin McCarthy + Steve Scalise + Cathy McMorris | - | held'],
		],
		[
			'a meeting to come behind what will not be',
			'Donald Trump will not be boxed in when he meets with Kim Jong Un.',
			['Donald Trump + Kim Jong Un | - | planned'],
		],
		[
			'a summit to which somebody else was not invited',
			'The G7 summit in Biarritz to which Iran had not been invited ended. U.S. President Donald Trump met British Prime Minister Boris Johnson.',
			['Donald Trump + Boris Johnson | Biarritz | held'],
		],
		[
			'the city that is a capital is no government',
			'Leaders of Germany and France met in the Belarusian capital Minsk.',
			['Germany + France | Minsk | held'],
		],
	])('%s', (_, text, expected) => {
		expect(tell(text)).toEqual(expected);
	});
});

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

describe('what is said of a meeting once more', () => {
	it.each([
		[
			'a remark on the first time adds nobody',
			'Secretary of State Madeleine Albright met Vuk Draskovic and Zoran Djindjic in Washington. It was the first time the leaders had met with State Department officials.',
			['Madeleine Albright + Vuk Draskovic + Zoran Djindjic | Washington | held'],
		],
		[
			'"their" points ahead at "the two leaders", not back at a list',
			'US President Donald Trump and Indian Prime Minister Narendra Modi spoke by phone. Trump wants to invite Australia, South Korea and Russia. During their telephone conversation, the two leaders spoke of trade.',
			['Donald Trump + Narendra Modi | - | held'],
		],
	])('%s', (_, text, expected) => {
		expect(tell(text)).toEqual(expected);
	});
});
