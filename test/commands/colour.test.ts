import {expect, it} from 'vitest';
import {colourLevel} from '../../source/commands/colour.ts';

it.each([
	['a plain terminal', undefined, {TERM: 'xterm'}, true, 1],
	['256 colours', undefined, {TERM: 'xterm-256color'}, true, 2],
	['true colour', undefined, {TERM: 'xterm-256color', COLORTERM: 'truecolor'}, true, 3],
	['no terminal', undefined, {TERM: 'xterm'}, false, 0],
	['a dumb terminal', undefined, {TERM: 'dumb'}, true, 0],
	['NO_COLOR', undefined, {TERM: 'xterm', NO_COLOR: '1'}, true, 0],
	['an empty NO_COLOR', undefined, {TERM: 'xterm', NO_COLOR: ''}, true, 1],
	['FORCE_COLOR over NO_COLOR', undefined, {TERM: 'xterm', NO_COLOR: '1', FORCE_COLOR: '3'}, false, 3],
	['FORCE_COLOR=0', undefined, {TERM: 'xterm', FORCE_COLOR: '0'}, true, 0],
	['--color over all', true, {TERM: 'xterm', NO_COLOR: '1', FORCE_COLOR: '0'}, false, 1],
	['--no-color over all', false, {TERM: 'xterm', FORCE_COLOR: '3'}, true, 0],
] as const)('%s', (_, flag, env, isTerminal, level) => {
	expect(colourLevel(flag, env, isTerminal)).toBe(level);
});
