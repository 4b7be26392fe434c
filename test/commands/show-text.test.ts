import {expect, it} from 'vitest';
import {showText} from '../../source/commands/show-text.ts';
import type {World} from '../../source/commands/world.ts';
import {makeEntry, person} from '../library/make-entry.ts';

const world: World = {env: {}, isTerminal: false, columns: 80, colour: 0, talk: () => {}};
const paragraphs = [
	'It rained.',
	'Kerry met Lavrov in Geneva.',
	'They did not speak to the press.',
	'The talks go on.',
];
const evidence = [{article: 'a', start: 0, end: 0, line: 5, quote: ''}];
const participants = [person('John Kerry'), person('Sergei Lavrov')];
const entry = makeEntry('a', {
	title: 'Talks in Geneva',
	body: paragraphs.join('\n\n'),
	source: 'The Harbour Courier',
	date: '2015-01-14',
	meetings: [{participants, place: {name: 'Geneva', venue: 'Hotel du Lac'}, dateText: 'Friday', evidence}],
});

it('shows the article with a bar beside what it reports', () => {
	expect(showText(entry, undefined, world)).toBe(
		[
			'Talks in Geneva',
			'The Harbour Courier · 2015-01-14\na.txt',
			'  John Kerry – Sergei Lavrov · Hotel du Lac, Geneva · "Friday" · meeting · held',
			'  It rained.',
			'▎ Kerry met Lavrov in Geneva.',
			'  They did not speak to the press.',
			'  The talks go on.',
			'',
		].join('\n\n'),
	);
});

it('shows one line between its neighbours', () => {
	const [, , ...shown] = showText(entry, 7, world).trimEnd().split('\n\n');
	expect(shown).toEqual(['  Kerry met Lavrov in Geneva.', '▎ They did not speak to the press.', '  The talks go on.']);
});

it('wraps to a reading measure, and to the terminal where that is narrower', () => {
	const long = makeEntry('b', {title: 'Long', body: 'word '.repeat(100)});
	const width = (text: string): number => Math.max(...text.split('\n').map(line => line.length));
	expect(width(showText(long, undefined, {...world, isTerminal: true, columns: 200}))).toBeLessThanOrEqual(80);
	expect(width(showText(long, undefined, {...world, isTerminal: true, columns: 40}))).toBeLessThanOrEqual(40);
});
