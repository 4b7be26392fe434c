import {expect, test} from 'vitest';
import {textLines} from '../../source/clean/lines.ts';

test('lines lose their bullets and spare spaces and know the empty line above', () => {
	expect(textLines('One  line\n\n  • first\n    • deeper\n\ttwo\u00a0words ')).toEqual([
		{text: 'One line', gap: false, bullet: 0},
		{text: 'first', gap: true, bullet: 2},
		{text: 'deeper', gap: false, bullet: 3},
		{text: 'two words', gap: false, bullet: 0},
	]);
});

const WIRE = `MINISTERS END TALKS WITHOUT A DEAL

GENEVA, March 3 - Ministers of five countries ended their talks
on fishing rights without a deal on Tuesday but agreed to meet
again in the autumn, a spokesman said.
    The spokesman said that most of them had wanted to go on and
that only one had asked for more time to study the proposals of
the chair.
    They will meet in Lisbon.`;

test('a hard-wrapped wire becomes paragraphs', () => {
	expect(textLines(WIRE).map(({text}) => text)).toEqual([
		'MINISTERS END TALKS WITHOUT A DEAL',
		'GENEVA, March 3 - Ministers of five countries ended their talks on fishing rights without a deal on Tuesday but agreed to meet again in the autumn, a spokesman said.',
		'The spokesman said that most of them had wanted to go on and that only one had asked for more time to study the proposals of the chair.',
		'They will meet in Lisbon.',
	]);
});

test('so does a telex in capitals', () => {
	const lines = textLines(WIRE.toUpperCase());
	expect(lines).toHaveLength(4);
	expect(lines[3]!.text).toBe('THEY WILL MEET IN LISBON.');
});

test('short lines that are no wrapped sentences stay apart', () => {
	const menu = [
		'Home',
		'World news and analysis',
		'Business',
		'Sport',
		'The talks ended on Friday.',
		'Both sides will meet again.',
		'Contact us',
	];
	expect(textLines(menu.join('\n')).map(({text}) => text)).toEqual(menu);
});
