import {describe, expect, it} from 'vitest';
import {tell} from '../tell.ts';

describe('nothing comes of', () => {
	it.each([
		['sport', 'Arsenal met Chelsea in London on Sunday.'],
		['coaches', 'The striker Harry Kane met coach Jose Mourinho in London.'],
		['voters', 'Angela Merkel met voters in Berlin on Monday.'],
		['reporters', 'Angela Merkel met reporters in Berlin on Monday.'],
		['stars', 'Actor George Clooney met singer Taylor Swift in Los Angeles.'],
		['talk shows', 'Talk show host Jimmy Fallon met Emmanuel Macron on his show.'],
		['expectations', 'The company met expectations in the third quarter.'],
		['deadlines', 'Angela Merkel met the deadline.'],
		['ordinary sittings', 'Parliament met on Tuesday to debate the budget.'],
		['habits', 'Angela Merkel has met Emmanuel Macron every year in Paris.'],
		['counted occasions', 'Angela Merkel and Emmanuel Macron have met five times.'],
		['suppositions', 'If Donald Trump met Kim Jong Un, prices would fall.'],
		['quoted pronouns', '“I met Putin in Moscow,” he said.'],
		['fiancés', 'Barack Obama met his wife in Chicago.'],
		['childhoods', 'Angela Merkel met Emmanuel Macron when she was 13.'],
		['namesakes', 'Becca and Austin had their first meeting on their wedding day in Leeds.'],
		[
			'fights',
			'The champion Anthony Joshua of Britain meets Mexico’s Andy Ruiz in Saudi Arabia. The heavyweight bout is the last of the season. The boxers were at the stadium.',
		],
		['tours', 'New Zealand visited Wales. The rugby squad scored late; the penalty won the match and the trophy.'],
		['campuses', 'Former President Bill Clinton visited a university in Harrisonburg, Virginia.'],
		['programmes', 'Senator Bernie Sanders said on “Meet the Press” that prices were too high.'],
		['cures', 'President Edgar Lungu of Zambia flew to South Africa for medical tests.'],
		['strangers', 'Peter Miller met Mary Jones in Leeds on Monday.'],
	])('%s', (_, text) => {
		expect(tell(text)).toEqual([]);
	});
});

it('tells what a head of state does among sportsmen', () => {
	expect(
		tell(
			'President Emmanuel Macron met Gianni Infantino in Paris. The football league, the players and the coaches of the championship wait for goals and medals.',
		),
	).toEqual(['Emmanuel Macron + Gianni Infantino | Paris | held']);
});

it('needs one side only that acts for somebody', () => {
	expect(tell('Angela Merkel met Peter Miller in Leeds on Monday.')).toEqual([
		'Angela Merkel + Peter Miller | Leeds | held',
	]);
});
