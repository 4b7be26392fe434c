import {expect, test} from 'vitest';
import {keymap} from '../../source/ui/input/keymap.ts';
import type {State} from '../../source/ui/state/state.ts';
import {update} from '../../source/ui/state/update.ts';
import {width} from '../../source/ui/text/width.ts';
import {stateOf} from './fixtures.ts';
import {picker, random, windows} from './random.ts';
import {screen} from './screen.ts';

const letters = [
	...'abcxyz:"-中é 👨‍👩‍👧'.split(''),
	'who:',
	'enter',
	'enter',
	'esc',
	'esc',
	'tab',
	'backspace',
	'alt-b',
	'ctrl-w',
	'ctrl-x',
];
const keys = [...keymap.flatMap(binding => binding.keys), ...letters];
const sizes = [...windows, [400, 120]] as const;

test('five thousand keys and many sizes: every frame fills the window, nothing throws', () => {
	const next = random(20250315);
	const pick = picker(next);
	let state: State = stateOf();
	const seen = new Set<string>();
	for (let step = 0; step < 5000; step++) {
		if (next() < 0.01) {
			const [columns, rows] = pick(sizes);
			state = update(state, {type: 'resize', size: {columns, rows}}, keymap);
		}
		state = update(state, {type: 'key', key: pick(keys)}, keymap);
		state = update(state, {type: 'performed'}, keymap);
		seen.add(`${state.view} ${state.focus} ${state.prompt?.kind ?? ''} ${state.overlay?.kind ?? ''}`);
		if (step % 10 > 0) continue;
		const lines = screen(state);
		expect(lines).toHaveLength(state.size.rows);
		for (const line of lines) expect(width(line)).toBe(state.size.columns);
	}
	// The walk went everywhere, or it proves little.
	expect(seen.size).toBeGreaterThan(25);
}, 60_000);
