import fc from 'fast-check';
import {expect, test} from 'vitest';
import {apply, createState, isAllowed, isFinal} from '../../source/language/transition-state.ts';
import {createGenerator} from '../../train/language/grammar.ts';
import {createNames} from '../../train/language/names.ts';
import {newsGrammar} from '../../train/language/news-grammar/news-grammar.ts';
import {actionCost, cheapestActions} from '../../train/language/oracle.ts';
import {createRandom} from '../../train/language/random.ts';

test('a rule of the grammar makes the words and the tree that it says', () => {
	const random = createRandom(1);
	const generate = createGenerator(
		{
			S: ['WHO>nsubj met:VBD ( in:IN>case Rome:NNP )>obl .:.>punct'],
			WHO: ['the:DT>det Prime:NNP/ADJ>amod Minister:NNP'],
		},
		random,
		createNames(random),
	);
	const {words, tags, heads, relations} = generate();
	expect(words.join(' ')).toBe('The Prime Minister met in Rome .');
	expect(tags[1]).toBe('ADJ NNP');
	expect(tags[6]).toBe('PUNCT .');
	expect(heads).toEqual([2, 2, 3, -1, 5, 3, 3]);
	expect(relations).toEqual(['det', 'amod', 'nsubj', 'root', 'case', 'obl', 'punct']);
});

test('every generated sentence is one projective tree', () => {
	const random = createRandom(2);
	const generate = createGenerator(newsGrammar, random, createNames(random));
	for (let count = 0; count < 500; count++) {
		const {words, heads} = generate();
		expect(heads.filter(head => head === -1)).toHaveLength(1);
		expect(parseByOracle(heads.map(head => (head < 0 ? words.length : head)))).toEqual(heads);
	}
});

/** Follow the oracle from the start; returns the heads found, -1 for the root. */
function parseByOracle(gold: number[]): number[] {
	const state = createState(gold.length);
	while (!isFinal(state)) {
		const good = cheapestActions(state, gold);
		const action = [2, 1, 0].find(candidate => (good & (1 << candidate)) !== 0) as number;
		expect(actionCost(state, action, gold)).toBe(0);
		apply(state, action, 0);
	}
	return [...state.heads.slice(0, gold.length)].map(head => (head === gold.length ? -1 : head));
}

test('whatever is done first, the oracle then loses no more arcs than its costs said', () => {
	const random = createRandom(3);
	const generate = createGenerator(newsGrammar, random, createNames(random));
	fc.assert(
		fc.property(fc.array(fc.nat(2), {maxLength: 12}), choices => {
			const {heads} = generate();
			const gold = heads.map(head => (head < 0 ? heads.length : head));
			const state = createState(gold.length);
			let cost = 0;
			for (const action of choices)
				if (!isFinal(state) && isAllowed(state, action)) {
					cost += actionCost(state, action, gold);
					apply(state, action, 0);
				}
			while (!isFinal(state)) {
				const good = cheapestActions(state, gold);
				const action = [0, 1, 2].find(candidate => (good & (1 << candidate)) !== 0) as number;
				cost += actionCost(state, action, gold);
				apply(state, action, 0);
			}
			const lost = gold.filter((head, index) => state.heads[index] !== head).length;
			expect(lost).toBe(cost);
		}),
	);
});
