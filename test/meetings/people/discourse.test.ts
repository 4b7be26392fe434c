import {describe, expect, it} from 'vitest';
import {tell} from '../tell.ts';

describe('who is meant', () => {
	it.each([
		[
			'the two, kept in mind by what they did since',
			'Barack Obama met Raúl Castro in Panama. The weather was fine. The two agreed on much. The town was full. The streets were busy. The hotels were dear. The shops were open. The markets were loud. The two leaders spoke by telephone in December.',
			'Barack Obama + Raúl Castro | - | held',
		],
		[
			'she',
			'Angela Merkel flew to Paris on Monday. She met Emmanuel Macron at the Elysee Palace.',
			'Angela Merkel + Emmanuel Macron | Elysee Palace | held',
		],
		[
			'she, of whom no man is meant',
			'Federica Mogherini spoke of a letter from Vladimir Putin. On Friday she met Martin Schulz in Brussels.',
			'Federica Mogherini + Martin Schulz | Brussels | held',
		],
		[
			'he, of whom no woman is meant',
			'Emmanuel Macron thanked Angela Merkel. On Friday he met Mark Rutte in Berlin.',
			'Emmanuel Macron + Mark Rutte | Berlin | held',
		],
		[
			'Mrs Clinton beside her husband',
			'Bill Clinton spoke in Ohio. Mrs Clinton met Sergei Lavrov in Geneva on Friday.',
			'Clinton + Sergei Lavrov | Geneva | held',
		],
		[
			'they',
			'Angela Merkel and Emmanuel Macron arrived in Paris. They met on Tuesday.',
			'Angela Merkel + Emmanuel Macron | Paris | held',
		],
		[
			'the two leaders',
			'Angela Merkel and Emmanuel Macron spoke on Monday. The two leaders met in Paris on Tuesday.',
			'Angela Merkel + Emmanuel Macron | Paris | held',
		],
		[
			'both',
			'Angela Merkel and Emmanuel Macron spoke on Monday. Both met in Paris on Tuesday.',
			'Angela Merkel + Emmanuel Macron | Paris | held',
		],
		[
			'his counterpart, by name',
			'Russian Foreign Minister Sergei Lavrov spoke. He met his Turkish counterpart Mevlut Cavusoglu in Sochi.',
			'Sergei Lavrov + Mevlut Cavusoglu | Sochi | held',
		],
		[
			'his counterpart, named before',
			'Turkish Foreign Minister Mevlut Cavusoglu spoke on Monday. Russian Foreign Minister Sergei Lavrov met his Turkish counterpart in Ankara.',
			'Sergei Lavrov + Mevlut Cavusoglu | Ankara | held',
		],
		[
			'the French president',
			'French President Emmanuel Macron spoke on Monday. Angela Merkel met the French president in Berlin.',
			'Angela Merkel + Emmanuel Macron | Berlin | held',
		],
		[
			'he, named right after',
			'Secretary-General Ban Ki-moon welcomed the news. After he met with Russian President Vladimir Putin in Sochi, French President Emmanuel Macron spoke of hope.',
			'Emmanuel Macron + Vladimir Putin | Sochi | held',
		],
		[
			'they, with the one who says it',
			'Chancellor Angela Merkel and President Emmanuel Macron spoke. Foreign Minister Sergei Lavrov and Foreign Minister Mevlut Cavusoglu listened. Merkel said they would meet in Paris on Friday.',
			'Angela Merkel + Emmanuel Macron | Paris | planned',
		],
		[
			'their, of two persons in the same sentence',
			'President Donald Trump and Prime Minister Shinzo Abe spoke by phone. President Moon Jae-in shakes hands with Kim Jong Un during their meeting at the Peace House.',
			'Moon Jae-in + Kim Jong Un | Peace House | held',
		],
		[
			'the two, whose spokesman stands for nobody',
			'Dmitry Peskov, a Russian spokesman, was glad. The United States and Russia were still talking. Talks between the two in Geneva go on.',
			'United States + Russia | Geneva | held',
		],
		[
			'the two presidents, after their ministers',
			'U.S. President Donald Trump praised Russian President Vladimir Putin. Secretary of State Mike Pompeo and Russian Foreign Minister Sergei Lavrov talked by telephone. The two presidents will meet in Helsinki.',
			'Donald Trump + Vladimir Putin | Helsinki | planned',
		],
		[
			'the two leaders, beside an aide',
			'National Security Adviser John Bolton was in Moscow. U.S. President Donald Trump wrote to Russian President Vladimir Putin. The two leaders will meet in Helsinki.',
			'Donald Trump + Vladimir Putin | Helsinki | planned',
		],
	])('%s', (_, text, owed) => {
		expect(tell(text)).toContain(owed);
	});
});

it('does not carry a pair into another story of a live blog', () => {
	expect(
		tell(['Angela Merkel met Emmanuel Macron in Paris.', 'They met again in Berlin on Monday.'], {stories: [0, 1]}),
	).toEqual(['Angela Merkel + Emmanuel Macron | Paris | held']);
});

it('means the pair of the story by the two leaders', () => {
	expect(
		tell(
			[
				'Angela Merkel met Emmanuel Macron in Paris.',
				'Boris Johnson met Leo Varadkar in Dublin. The two leaders met again on Monday.',
			],
			{stories: [0, 1]},
		),
	).toEqual(['Angela Merkel + Emmanuel Macron | Paris | held', 'Boris Johnson + Leo Varadkar | Dublin | held']);
});
