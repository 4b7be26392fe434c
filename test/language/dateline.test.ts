import {expect, test} from 'vitest';
import {DATELINES, datelineLength} from '../../source/language/dateline.ts';
import {split} from '../../source/language/parse.ts';

test.each(DATELINES)('%s', (example, pattern) => {
	expect(pattern.exec(`${example}Leaders met.`)?.[0]).toBe(example);
	expect(datelineLength(`${example}Leaders met.`)).toBe(example.length);
});

test.each(['Leaders met - again - in Rome.', 'The EU (AP) - no.', 'Russia-Ukraine talks', '5 - 3 for Rome', ''])(
	'no dateline: %s',
	text => {
		expect(datelineLength(text)).toBe(0);
	},
);

test('a dateline is a sentence of its own', () => {
	const text = 'Talks begin\n\nGENEVA (Reuters) - Ministers met. They talked.';
	expect(split(text).map(({start, end}) => text.slice(start, end))).toEqual([
		'Talks begin',
		'GENEVA (Reuters) -',
		'Ministers met.',
		'They talked.',
	]);
});
