import {describe, expect, test} from 'vitest';
import {keymap} from '../../../source/ui/input/keymap.ts';
import {update} from '../../../source/ui/state/update.ts';
import {width} from '../../../source/ui/text/width.ts';
import {press, stateOf, type} from '../fixtures.ts';
import {screen, screenText} from '../screen.ts';

describe('every frame fills the window exactly', () => {
	const journeys: string[][] = [
		[],
		['enter'],
		['2'],
		['2', 'enter'],
		['2', 'enter', 'enter'],
		['3', 'enter'],
		['4'],
		['5'],
		['?'],
		['/'],
		['z'],
	];
	const sizes = [
		[40, 10],
		[60, 14],
		[80, 24],
		[100, 30],
		[200, 60],
		[400, 120],
		[20, 5],
		[1, 1],
	] as const;
	for (const [columns, rows] of sizes) {
		test(`${columns} × ${rows}`, () => {
			for (const keys of journeys) {
				const lines = screen(press(stateOf(columns, rows), ...keys));
				expect(lines).toHaveLength(rows);
				for (const line of lines) expect(width(line)).toBe(columns);
			}
		});
	}
});

test('articles beside the text, with marks in the margin and the facts in a box', () => {
	expect(screenText(stateOf(140, 30))).toMatchInlineSnapshot(`
		" readout  1 Articles  2 Meetings  3 People  4 Timeline  5 Brief                                                     5 articles · 3 meetings

		────────────────────────────────────────────────────────────────────────────────┬───────────────────────────────────────────────────────────
		>  ● Rossi and Lindqvist agree on a ferry treaty                                │ Rossi and Lindqvist agree on a ferry treaty
		     4 May 2019 · Harbour News                                        1 meeting │ Harbour News · 4 May 2019 · 61 words
		   ● Okafor telephones Rossi about the tides                                    │
		     11 Jun 2019 · Tidal Times                                        1 meeting │ ╶ Rossi – Lindqvist · Geneva · 4 May 2019 · held
		   ● Lindqvist to visit Okafor in the autumn                                    │
		     1 Jul 2019 · Harbour News                                        1 meeting │ ▎ GENEVA – Foreign ministers Carla Rossi and Erik
		   ● Rain expected all week                                                     │ ▎ Lindqvist met in Geneva on Saturday. They agreed to
		     2 Mar 2019 · Tidal Times                                                   │ ▎ open the ferry line again before the summer.
		   ● A long report on lighthouses                                               │
		                                                                                │   Nobody had expected so quick an end of the quarrel,
		                                                                                │   which began with a broken pier.
		                                                                                │
		                                                                                │ ▎ They did not agree on the price of the tickets,
		                                                                                │ ▎ Lindqvist said.
		                                                                                │
		                                                                                │ [1] https://harbour.example/ferry
		                                                                                │
		                                                                                │
		                                                                                │
		                                                                                │
		                                                                                │
		                                                                                │
		                                                                                │
		                                                                                │
		                                                                                │
		────────────────────────────────────────────────────────────────────────────────┴───────────────────────────────────────────────────────────
		 Enter open  / search  f narrow  ? all keys  q quit                                                                                     1/5"
	`);
});

test('meetings with their card below', () => {
	expect(screenText(press(stateOf(100, 24), '2'))).toMatchInlineSnapshot(`
		" readout  1 Articles  2 Meetings  3 People  4 Timeline  5 Brief             5 articles · 3 meetings

		────────────────────────────────────────────────────────────────────────────────────────────────────
		>  held      11 Jun 2019    by phone     Okafor – Rossi                                    1 source
		   held      4 May 2019     Geneva       Rossi – Lindqvist      agreed 1 · not agreed 1    1 source
		   planned   “in the autum… Lagos        Lindqvist – Okafor                                1 source






		────────────────────────────────────────────────────────────────────────────────────────────────────
		 Okafor – Rossi
		 held · call · 11 Jun 2019

		 Who
		   Amara Okafor  President
		   Carla Rossi

		 Said so
		     “President Amara Okafor telephoned Carla Rossi on Tuesday.”  Tidal Times
		────────────────────────────────────────────────────────────────────────────────────────────────────
		 Enter open  / search  f narrow  ? all keys  q quit                                             1/3"
	`);
});

test('a search shows what is typed and how much is left', () => {
	const [, query] = screen(type(press(stateOf(), '/'), 'ferry'));
	expect(query).toMatch(/^ \/ferry +1 of 5 $/);
	expect(screen(press(type(press(stateOf(), '/'), 'who:rossi'), 'enter'))[1]).toMatch(/^ {2}who:rossi × /);
});

test('too small a window says so', () => {
	expect(screenText(stateOf(39, 8))).toContain('too small');
});

test('the first frame stands before anything is read, and counts while reading', () => {
	const progress = {files: 250, total: 1000, articles: 260, started: 0, now: 2000};
	const state = update(stateOf(100, 30, []), {type: 'data', data: stateOf(100, 30, []).data, progress}, keymap);
	expect(screen(state)[1]).toContain('250 of 1,000 files, 130 articles/s, 6 s left');
	expect(screenText(state)).toContain('reading…');
});

test('without colours the current row still has its arrow and the quote its brackets', () => {
	const state = stateOf(100, 24);
	expect(screenText({...state, settings: {...state.settings, palette: 'mono', ascii: true}})).toContain(
		'>  * Rossi and Lindqvist',
	);
});
