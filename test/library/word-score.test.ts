import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {distances, wordScore} from '../../source/library/word-score.ts';

/** Optimal string alignment as the textbook has it. */
const textbook = (a: string, b: string): number => {
	const d = Array.from({length: a.length + 1}, (_, i) =>
		Array.from({length: b.length + 1}, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
	);
	for (let i = 1; i <= a.length; i++) {
		for (let j = 1; j <= b.length; j++) {
			d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
		}
	}
	return d[a.length][b.length];
};

describe('distances', () => {
	it('agrees with the textbook up to its limit', () => {
		const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9});
		fc.assert(
			fc.property(word, word, fc.integer({min: 0, max: 3}), (typed, other, limit) => {
				const beginning = Math.min(
					...Array.from({length: other.length + 1}, (_, end) => textbook(typed, other.slice(0, end))),
				);
				expect(distances(typed, other, limit)).toEqual({
					whole: Math.min(textbook(typed, other), limit + 1),
					beginning: Math.min(beginning, limit + 1),
				});
			}),
		);
	});
});

describe('wordScore', () => {
	it.each([
		['the word itself over its beginning', 'kerry', 'kerry', 'kerrys'],
		['a beginning over a part', 'kerr', 'kerry', 'skerry'],
		['a beginning over a slip', 'kerry', 'kerryman', 'kerri'],
		['one slip over two', 'zelenskyy', 'zelenskiy', 'zelinskiy'],
	])('prefers %s', (_, typed, better, worse) => {
		expect(wordScore(typed, better)).toBeGreaterThan(wordScore(typed, worse));
		expect(wordScore(typed, worse)).toBeGreaterThan(0);
	});

	it.each([
		['kery', 'kerry'],
		['lavorv', 'lavrov'],
		['zelnsk', 'zelensky'],
		['steinmier', 'steinmeier'],
	])('forgives %s for %s', (typed, word) => {
		expect(wordScore(typed, word)).toBeGreaterThan(0);
	});

	it.each([
		['xi', 'qi'],
		['iran', 'iraq war'.slice(5)],
		['putin', 'london'],
		['kerry', 'ke'],
	])('does not take %s for %s', (typed, word) => {
		expect(wordScore(typed, word)).toBe(0);
	});
});
