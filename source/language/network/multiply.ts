/** Products of matrices. */
import {add, below, type Code, number, plus, type Routine, times} from './assembly.ts';

const LANES = [0, 1, 2, 3];
/** Bytes of the sixteen columns that a pass takes. */
const PANEL = 64;

/**
 * c[i] += Σ a[i][k] · b[k] for `rows` rows at a time and sixteen columns, whose panel of b stays in the nearest cache while all rows of
 * a pass. Addresses, and distances in bytes; `n` counts passes, `m` rows of b, `o` bytes of a row of b.
 */
export const product = (rows: number[]): Routine => ({
	parameters: 'a aRow aColumn b bRow c cRow n m o'.split(' '),
	numbers: ['column', 'row', 'k', 'rowStart', 'cStart', 'bAt', ...rows.flatMap(row => [`at${row}`, `c${row}`])],
	vectors: ['panel', ...rows.flatMap(row => [`factor${row}`, ...LANES.map(lane => `sum${row}${lane}`)])],
	body({get, set, keep, advance, load, spread, store, repeat, count}) {
		const each = (make: (row: number) => Code): Code => rows.flatMap(make);
		const eachLane = (make: (lane: number) => Code): Code => LANES.flatMap(make);
		const addProducts = [
			...each(row => [...set(`factor${row}`, spread(`at${row}`)), ...advance(`at${row}`, 'aColumn')]),
			...eachLane(lane => [
				...set('panel', load('bAt', lane)),
				...each(row => {
					const sum = `sum${row}${lane}`;
					return set(sum, add(get(sum), times(get(`factor${row}`), get('panel'))));
				}),
			]),
			...advance('bAt', 'bRow'),
		];
		const rowsOfPass = [
			...each(row => [
				...[...set(`at${row}`, get('rowStart')), ...advance('rowStart', 'aRow')],
				...[...set(`c${row}`, get('cStart')), ...advance('cStart', 'cRow')],
				...eachLane(lane => set(`sum${row}${lane}`, load(`c${row}`, lane))),
			]),
			...[...set('bAt', plus(get('b'), get('column'))), ...set('k', get('m')), ...count('k', addProducts)],
			...each(row => eachLane(lane => store(`c${row}`, lane, get(`sum${row}${lane}`)))),
		];
		return repeat(
			[
				...[...set('row', get('n')), ...set('rowStart', get('a')), ...set('cStart', plus(get('c'), get('column')))],
				...count('row', rowsOfPass),
			],
			below(keep('column', plus(get('column'), number(PANEL))), get('o')),
		);
	},
});
