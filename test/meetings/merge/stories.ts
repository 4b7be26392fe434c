/** Short stories in the manner of news agencies: several articles about one meeting, with traps. The sentences are ours. */

export type Story = {
	name: string;
	/** Day of publication ('' where the article has none), title, text; named a, b, c … in this order. */
	articles: [published: string, title: string, text: string][];
	/** `who + who | place | from[..to] | status | articles`, one line a meeting. */
	expected: string[];
};

export const STORIES: Story[] = [
	{
		name: 'announced, opened, ended; the countries and their ministers',
		articles: [
			[
				'2013-09-10',
				'Kerry to meet Lavrov in Geneva on Syria',
				'U.S. Secretary of State John Kerry will meet Russian Foreign Minister Sergei Lavrov in Geneva on Thursday, the State Department said on Tuesday. The two spoke by phone on Monday.',
			],
			[
				'2013-09-12',
				'Russia and the United States open talks in Geneva',
				'Russia and the United States opened talks in Geneva on Thursday on putting Syria\'s chemical arms under control. "Expectations are high," Mr. Kerry told reporters.',
			],
			[
				'2013-09-13',
				'Kerry and Lavrov hold talks in Geneva',
				'U.S. Secretary of State John Kerry and Russian Foreign Minister Sergey Lavrov held talks in Geneva on Thursday. They agreed to work on a list of Syrian arms sites.',
			],
			[
				'2013-09-20',
				'Syria hands over first list',
				'Syria has handed over a first list of its arms. The step was agreed when Mr. Kerry and Russian Foreign Minister Sergei Lavrov met in Geneva last week.',
			],
		],
		expected: [
			'John Kerry + Sergei Lavrov | by phone | 2013-09-09 | held | a',
			'John Kerry + Sergei Lavrov | Geneva | 2013-09-12 | held | a b c d',
		],
	},
	{
		name: 'a pair on two days in two cities, and a call between',
		articles: [
			[
				'2015-02-06',
				'Merkel meets Putin in Moscow',
				'German Chancellor Angela Merkel met Russian President Vladimir Putin in Moscow on Friday. The two leaders agreed to go on talking.',
			],
			[
				'2015-02-09',
				'Merkel and Putin speak again',
				'Angela Merkel and Vladimir Putin spoke by phone on Sunday, the Kremlin said. They are to meet in Minsk on Wednesday.',
			],
			[
				'2015-02-12',
				'Leaders reach truce in Minsk',
				'German Chancellor Angela Merkel and Russian President Vladimir Putin met in Minsk on Wednesday. Ms. Merkel had met Mr. Putin in Moscow last Friday.',
			],
		],
		expected: [
			'Angela Merkel + Vladimir Putin | Moscow | 2015-02-06 | held | a c',
			'Angela Merkel + Vladimir Putin | by phone | 2015-02-08 | held | b',
			'Angela Merkel + Vladimir Putin | Minsk | 2015-02-11 | held | b c',
		],
	},
	{
		name: 'called off, and another held months later',
		articles: [
			[
				'2013-08-05',
				'Obama to meet Putin in Moscow',
				'U.S. President Barack Obama is to meet Russian President Vladimir Putin in Moscow in early September, the White House said.',
			],
			[
				'2013-08-07',
				'Obama cancels Moscow meeting with Putin',
				'U.S. President Barack Obama has cancelled a meeting with Russian President Vladimir Putin in Moscow planned for next month.',
			],
			[
				'2014-06-06',
				'Obama and Putin meet in Normandy',
				'U.S. President Barack Obama met Russian President Vladimir Putin in Normandy on Friday on the sidelines of the D-Day ceremonies.',
			],
		],
		expected: [
			'Barack Obama + Vladimir Putin | Moscow | 2013-09-01..2013-09-15 | cancelled | a b',
			'Barack Obama + Vladimir Putin | Normandy | 2014-06-06 | held | c',
		],
	},
	{
		name: 'an undated follow-up and a report that knows only the deal',
		articles: [
			[
				'2018-12-01',
				'Trump and Xi hold dinner in Buenos Aires',
				'U.S. President Donald Trump and Chinese President Xi Jinping met in Buenos Aires on Saturday after the G20 summit. They agreed to halt new tariffs for 90 days.',
			],
			[
				'2018-12-03',
				'Markets rise on tariff truce',
				'Shares rose on Monday after Donald Trump and Xi Jinping agreed to halt new tariffs for 90 days. Oil rose as well.',
			],
			[
				'',
				'What the truce means',
				'U.S. President Donald Trump and Chinese President Xi Jinping agreed to halt new tariffs for 90 days. Farmers hope for more.',
			],
		],
		expected: ['Donald Trump + Xi Jinping | Buenos Aires | 2018-12-01 | held | a b c'],
	},
	{
		name: 'a summit of many, and two of them on its sidelines',
		articles: [
			[
				'2014-11-15',
				'G20 leaders meet in Brisbane',
				'Leaders of the G20 held a summit in Brisbane on Saturday. On the sidelines, British Prime Minister David Cameron met Russian President Vladimir Putin.',
			],
			[
				'2014-11-16',
				'Cameron presses Putin on Ukraine',
				'David Cameron met Vladimir Putin in Brisbane on Saturday and pressed him on Ukraine. The two had met in Normandy in June.',
			],
		],
		expected: [
			'David Cameron + Vladimir Putin | Normandy | 2014-06-01..2014-06-30 | held | b',
			'David Cameron + Vladimir Putin | Brisbane | 2014-11-15 | held | a b',
			'Leaders of the G20 | Brisbane | 2014-11-15 | held | a',
		],
	},
	{
		name: 'talks of several days, each day told by another article',
		articles: [
			[
				'2016-03-25',
				'Kerry sees an opening',
				'Talks between U.S. Secretary of State John Kerry and Russian Foreign Minister Sergei Lavrov in Geneva that began on Thursday went well, officials said.',
			],
			[
				'2016-03-26',
				'Pressure stays',
				'U.S. Secretary of State John Kerry and Russian Foreign Minister Sergei Lavrov continued their talks in Geneva on Saturday.',
			],
			[
				'2016-03-29',
				'Kerry and Lavrov in Moscow',
				'U.S. Secretary of State John Kerry and Russian Foreign Minister Sergei Lavrov met in Moscow on Tuesday.',
			],
		],
		expected: [
			'John Kerry + Sergei Lavrov | Geneva | 2016-03-24..2016-03-26 | held | a b',
			'John Kerry + Sergei Lavrov | Moscow | 2016-03-29 | held | c',
		],
	},
	{
		name: 'one side sees another as well, and a commentator takes part in nothing',
		articles: [
			[
				'2016-03-24',
				'Kerry meets Putin',
				'U.S. Secretary of State John Kerry met Russian President Vladimir Putin at the Kremlin on Thursday for talks on Syria.',
			],
			[
				'2016-03-25',
				'Kerry sees Putin and Lavrov',
				'U.S. Secretary of State John Kerry met Russian President Vladimir Putin in Moscow on Thursday. He held separate talks with Foreign Minister Sergei Lavrov.',
			],
			[
				'2016-03-25',
				'Kerry leaves Moscow',
				'John Kerry left Moscow on Friday a day after he met Vladimir Putin at the Kremlin. Senator Ann Marlow took issue with how Mr. Kerry handled his Thursday meeting with Putin at the Kremlin.',
			],
		],
		expected: [
			'John Kerry + Vladimir Putin | Kremlin | 2016-03-24 | held | a b c',
			'John Kerry + Sergei Lavrov | Moscow | - | held | b',
		],
	},
	{
		name: 'a visit of three days told by its parts',
		articles: [
			[
				'2015-11-06',
				'Modi to visit Britain next week',
				'Indian Prime Minister Narendra Modi will visit Britain from November 12 to 14, his office said. He will hold talks with Prime Minister David Cameron.',
			],
			[
				'2015-11-12',
				'Modi and Cameron agree on nuclear power',
				'Indian Prime Minister Narendra Modi and British Prime Minister David Cameron held talks in London on Thursday. They signed an agreement on civil nuclear power.',
			],
			[
				'2015-11-13',
				'Cameron hosts Modi at Chequers',
				'David Cameron hosted Narendra Modi at Chequers on Friday. They had held talks in London on Thursday.',
			],
		],
		expected: [
			'David Cameron + Narendra Modi | London | 2015-11-12 | held | a b c',
			'David Cameron + Narendra Modi | Chequers | 2015-11-13 | held | c',
		],
	},
	{
		name: 'unofficial words before, a denial after',
		articles: [
			[
				'2017-05-02',
				'Trump may meet Kim, aide says',
				'U.S. President Donald Trump could meet North Korean leader Kim Jong Un in Singapore in June, an aide said on Tuesday.',
			],
			[
				'2017-05-03',
				'White House denies plan for Kim meeting',
				'Donald Trump will not meet Kim Jong Un in Singapore in June, the White House said on Wednesday.',
			],
		],
		expected: ['Donald Trump + Kim Jong Un | Singapore | 2017-06-01..2017-06-30 | denied | a b'],
	},
	{
		name: 'told again by one of the two on the day after',
		articles: [
			[
				'2014-11-08',
				'Kerry and Lavrov meet in Beijing',
				'U.S. Secretary of State John Kerry and Russian Foreign Minister Sergei Lavrov met in Beijing on Saturday.',
			],
			[
				'2014-11-09',
				'Kerry speaks of hope',
				'U.S. Secretary of State John Kerry said on Sunday after talks in Beijing with his Russian counterpart that the two countries would exchange information.',
			],
			[
				'2014-11-09',
				'Lavrov back in Moscow',
				'Russian Foreign Minister Sergei Lavrov said on Sunday that his meeting with Kerry had been useful.',
			],
		],
		expected: ['John Kerry + Sergei Lavrov | Beijing | 2014-11-08 | held | a b c'],
	},
	{
		name: 'weekday against date, and told months later',
		articles: [
			[
				'2022-11-14',
				'Biden and Xi meet in Bali',
				'U.S. President Joe Biden and Chinese President Xi Jinping met in Bali on Monday for three hours.',
			],
			[
				'2022-11-16',
				'China praises talks',
				'Chinese President Xi Jinping and U.S. President Joe Biden held talks in Bali on November 14, state media said.',
			],
			[
				'2023-02-03',
				'Blinken trip put off',
				'Mr. Biden and Mr. Xi had met in Bali in November and agreed on the trip.',
			],
		],
		expected: ['Joe Biden + Xi Jinping | Bali | 2022-11-14 | held | a b c'],
	},
];
