import {expect, test} from 'vitest';
import {linear} from '../../../source/ui/frame/linear.ts';
import {keymap} from '../../../source/ui/input/keymap.ts';
import type {State} from '../../../source/ui/state/state.ts';
import {press, stateOf, type} from '../fixtures.ts';

const said = (state: State) => linear(state, keymap);

test('the list is said row by row, signs as words', () => {
	expect(said(stateOf())[1]).toBe(
		'1 of 5: unread, Rossi and Lindqvist agree on a ferry treaty Harbour News 4 May 2019 1 meeting',
	);
	expect(said(press(stateOf(), 'j', '*'))[1]).toMatch(/^2 of 5: starred, unread, Okafor/);
});

test('an article is said line by line, evidence named', () => {
	const lines = said(press(stateOf(), 'enter'));
	expect(lines).toContain('evidence: GENEVA, Foreign ministers Carla Rossi and Erik Lindqvist met in Geneva on');
	expect(lines.join('\n')).not.toMatch(/[│─▎●]/);
});

test('what is typed and what it finds is said', () => {
	expect(said(type(press(stateOf(), '/'), 'ferry'))[1]).toBe('/ferry 1 of 5');
	expect(said(type(press(stateOf(), '?'), 'timeline'))).toContain('filter: timeline');
});
