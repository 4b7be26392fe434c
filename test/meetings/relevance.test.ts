import {describe, expect, it} from 'vitest';
import {tell} from './tell.ts';

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
		['suppositions', 'If Donald Trump met Kim Jong Un, prices would fall.'],
		['quoted pronouns', '“I met Putin in Moscow,” he said.'],
		['strangers', 'Peter Miller met Mary Jones in Leeds on Monday.'],
	])('%s', (_, text) => {
		expect(tell(text)).toEqual([]);
	});
});

it('needs one side only that acts for somebody', () => {
	expect(tell('Angela Merkel met Peter Miller in Leeds on Monday.')).toEqual([
		'Angela Merkel + Peter Miller | Leeds | held',
	]);
});
