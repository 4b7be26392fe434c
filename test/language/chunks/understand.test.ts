import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {understand} from '../../../source/language/chunks/understand.ts';
import {split, tagged} from '../../../source/language/parse.ts';

const read = (text: string, shallow = false) => understand(text, tagged(split(text, 0)[0]!), undefined, shallow);
/** The words that hang on the token that reads so, with their relation. */
const under = (text: string, word: string): string[] => {
	const {tokens} = read(text).tree;
	const head = tokens.findIndex(token => token.text === word);
	return tokens.filter(token => token.head === head).map(token => `${token.relation} ${token.text}`);
};

describe('who did what', () => {
	it('hangs titled names on the verb by their last word', () => {
		expect(
			under('Russian Foreign Minister Sergei Lavrov met U.S. Secretary of State John Kerry in Geneva.', 'met'),
		).toEqual(expect.arrayContaining(['nsubj Lavrov', 'obj Kerry']));
	});

	it('reads past a relative clause', () => {
		expect(under('Lavrov, who arrived in Geneva on Sunday, met Kerry in Vienna.', 'met')).toEqual(
			expect.arrayContaining(['nsubj Lavrov', 'obj Kerry']),
		);
	});

	it('reads "following" before a noun as a preposition', () => {
		const text = 'The two sides agreed to a ceasefire following Angola-mediated talks in Luanda.';
		expect(under(text, 'agreed')).toEqual(expect.arrayContaining(['obl ceasefire', 'obl talks']));
	});

	it('keeps dates and brackets out of the way', () => {
		expect(under('Lavrov (R) met Kerry on Tuesday, 14 October 2014, in Paris.', 'met')).toEqual(
			expect.arrayContaining(['nsubj Lavrov', 'obj Kerry']),
		);
	});

	it('joins a list under its first', () => {
		expect(under('Merkel, Macron and Putin met.', 'Merkel')).toEqual(
			expect.arrayContaining(['conj Macron', 'conj Putin']),
		);
	});
});

it('finds the dates with their last token', () => {
	const {dates, tree} = read('They met on Tuesday, 14 October 2014, in Paris.');
	expect(dates.map(({mention, token}) => [mention.text, tree.tokens[token]!.text])).toEqual([
		['Tuesday, 14 October 2014', '2014'],
	]);
});

it('finds actors without a tree when it need not be deep', () => {
	const {actors, tree} = read('Sergei Lavrov flew home.', true);
	expect(actors.map(({name}) => name)).toEqual(['Sergei Lavrov']);
	expect(tree.tokens.every(({head}) => head === -1)).toBe(true);
});

const words = fc.constantFrom(
	'Merkel',
	'met',
	'with',
	'Putin',
	',',
	'who',
	'the',
	'French',
	'president',
	'and',
	'in',
	'Paris',
	'on',
	'Monday',
	'(',
	')',
	'of',
	'talks',
	'-',
	'“',
	'he',
	'officials',
	'’s',
	'said',
);

it('gives every sentence one tree over all its words, and every actor one list', () => {
	fc.assert(
		fc.property(fc.array(words, {minLength: 1, maxLength: 25}), list => {
			const text = `${list.join(' ')}.`;
			for (const sentence of split(text, 0)) {
				const {tree, actors, lists} = understand(text, tagged(sentence));
				expect(tree.tokens.map(({start, end}) => text.slice(start, end))).toEqual(tree.tokens.map(token => token.text));
				for (const [at, {head}] of tree.tokens.entries()) {
					let up = head;
					for (let steps = 0; up >= 0; up = tree.tokens[up]!.head)
						expect([at, steps++]).toEqual([at, expect.toSatisfy((n: number) => n < tree.tokens.length)]);
				}
				expect(lists.flat().length).toBeGreaterThanOrEqual(actors.length);
				for (const actor of actors) expect(lists.flat()).toContain(actor);
			}
		}),
		{numRuns: 60},
	);
});
