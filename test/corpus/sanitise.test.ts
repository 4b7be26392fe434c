import fc from 'fast-check';
import {expect, test} from 'vitest';
import {sanitise} from '../../source/corpus/sanitise.ts';

/** Text rich in what must go, mixed with what must stay. */
const hostile = fc
	.array(
		fc.oneof(
			fc.string({unit: 'binary'}),
			fc.constantFrom(
				'\x1b[31m',
				'\x1b]8;;http://a\x07',
				'\x1bP1$r\x1b\\',
				'\x9b2J',
				'\u202e',
				'\u2066',
				'\r\n',
				'\r',
				'é',
				'\ud800',
				'\x00',
				'\u2028',
			),
		),
	)
	.map(parts => parts.join(''));

test('nothing that a terminal obeys survives', () => {
	fc.assert(
		fc.property(hostile, text => {
			const clean = sanitise(text);
			expect(clean).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]/);
			expect(clean.isWellFormed()).toBe(true);
			expect(sanitise(clean)).toBe(clean);
		}),
	);
});

test('harmless text comes back as it is', () => {
	fc.assert(
		fc.property(fc.string({unit: fc.constantFrom(...'Aéß中я👍 \t\n.,«»“’—')}), text => {
			expect(sanitise(text)).toBe(text);
		}),
	);
});

test('a sequence goes with all its parts and the text around it stays', () => {
	expect(sanitise('a\x1b[1;31mred\x1b[0m b')).toBe('ared b');
	expect(sanitise('see \x1b]8;;https://example.org\x1b\\the link\x1b]8;;\x07!')).toBe('see the link!');
	expect(sanitise('title\x1b]0;owned\nnext line')).toBe('title\nnext line');
	expect(sanitise('one\r\ntwo\rthree\u2028four')).toBe('one\ntwo\nthree\nfour');
	expect(sanitise('minis\u00adter \u202eevil\u202c')).toBe('minister evil');
});
