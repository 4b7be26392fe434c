/** Products of matrices, of floats or of whole numbers. */
import {
	add,
	addWhole,
	below,
	type Code,
	constant,
	dot,
	floats,
	larger,
	narrow,
	number,
	plus,
	type Routine,
	smaller,
	times,
	whole,
} from './assembly.ts';

const LANES = [0, 1, 2, 3];
/** Bytes of the sixteen columns that a pass takes. */
const PANEL = 64;

/** How sums of products are begun, added to and given to c; `scales` is an address of a number a column. */
type Arithmetic = {
	begin: (c: Code) => Code;
	addProduct: (sum: Code, factor: Code, panel: Code) => Code;
	end: (sum: Code, c: Code, scales: Code) => Code;
};

/** Of floats. */
export const ofFloats: Arithmetic = {
	begin: c => c,
	addProduct: (sum, factor, panel) => add(sum, times(factor, panel)),
	end: sum => sum,
};

/** Of pairs of whole numbers of 16 bits, twice as many at a time; the sums are exact. */
export const ofPairs: Arithmetic = {
	begin: () => constant(0),
	addProduct: (sum, factor, panel) => addWhole(sum, dot(factor, panel)),
	end: (sum, c, scales) => add(c, times(floats(sum), scales)),
};

/**
 * c[i] += Σ a[i][k] · b[k] for `rows` rows at a time and sixteen columns, whose panel of b stays in the nearest cache while all rows of
 * a pass. Addresses, and distances in bytes; `n` counts passes, `m` rows of b, `o` bytes of a row of b.
 */
export const product = (rows: number[], {begin, addProduct, end}: Arithmetic): Routine => ({
	parameters: 'a aRow aColumn b bRow c cRow n m o scales'.split(' '),
	numbers: [
		'column',
		'row',
		'k',
		'rowStart',
		'cStart',
		'bAt',
		'scalesAt',
		...rows.flatMap(row => [`at${row}`, `c${row}`]),
	],
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
					return set(sum, addProduct(get(sum), get(`factor${row}`), get('panel')));
				}),
			]),
			...advance('bAt', 'bRow'),
		];
		const rowsOfPass = [
			...each(row => [
				...[...set(`at${row}`, get('rowStart')), ...advance('rowStart', 'aRow')],
				...[...set(`c${row}`, get('cStart')), ...advance('cStart', 'cRow')],
				...eachLane(lane => set(`sum${row}${lane}`, begin(load(`c${row}`, lane)))),
			]),
			...[...set('bAt', plus(get('b'), get('column'))), ...set('k', get('m')), ...count('k', addProducts)],
			...each(row =>
				eachLane(lane =>
					store(`c${row}`, lane, end(get(`sum${row}${lane}`), load(`c${row}`, lane), load('scalesAt', lane))),
				),
			),
		];
		return repeat(
			[
				...[...set('row', get('n')), ...set('rowStart', get('a')), ...set('cStart', plus(get('c'), get('column')))],
				...set('scalesAt', plus(get('scales'), get('column'))),
				...count('row', rowsOfPass),
			],
			below(keep('column', plus(get('column'), number(PANEL))), get('o')),
		);
	},
});

/** What a float is multiplied by to become a whole number, and the largest of these: a sum over 128 of them fits 32 bits. */
export const STEPS_TO_ONE = 512;
const LARGEST = 8191;

/** `n` times eight floats as whole numbers of 16 bits. */
export const quantise: Routine = {
	parameters: ['from', 'to', 'n'],
	numbers: [],
	vectors: [],
	body({get, set, load, store, count}) {
		const step = (place: number): Code => {
			const scaled = times(load('from', place), constant(STEPS_TO_ONE));
			return whole(smaller(larger(scaled, constant(-LARGEST)), constant(LARGEST)));
		};
		return count('n', [
			...store('to', 0, narrow(step(0), step(1))),
			...[...set('from', plus(get('from'), number(32))), ...set('to', plus(get('to'), number(16)))],
		]);
	},
};
