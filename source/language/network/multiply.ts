/**
 * Products of matrices of 32-bit floats: WebAssembly over one memory, four numbers at a time. WebAssembly defines every rounding, so
 * the answer is the same on every machine. The bytes of the functions are put together here.
 */

/** Names of the locals: parameters, counters and addresses, vectors of four numbers. */
const PARAMETERS = 'a aRow aColumn b bRow c cRow n m o'.split(' ');
const COUNTERS = 'column row k rowStart cStart bAt at0 at1 c0 c1'.split(' ');
const VECTORS = 'factor0 factor1 panel sum00 sum01 sum02 sum03 sum10 sum11 sum12 sum13'.split(' ');
const LOCALS = [...PARAMETERS, ...COUNTERS, ...VECTORS];
const LANES = [0, 1, 2, 3];
const I32 = 0x7f;
const V128 = 0x7b;

const get = (name: string): number[] => [0x20, LOCALS.indexOf(name)];
const set = (name: string): number[] => [0x21, LOCALS.indexOf(name)];
const keep = (name: string): number[] => [0x22, LOCALS.indexOf(name)];
const sum = (left: string, right: string): number[] => [...get(left), ...get(right), 0x6a];
const advance = (name: string, by: string): number[] => [...sum(name, by), ...set(name)];
const countDown = (name: string): number[] => [...get(name), 0x41, 1, 0x6b, ...keep(name)];
const load = (address: string, lane: number): number[] => [...get(address), 0xfd, 0x00, 2, lane * 16];
const spread = (address: string): number[] => [...get(address), 0xfd, 0x09, 2, 0];
const store = (address: string, lane: number, name: string): number[] => [
	...[...get(address), ...get(name), 0xfd, 0x0b, 2, lane * 16],
];
const addProduct = (to: string, left: string, right: string): number[] => [
	...[...get(to), ...get(left), ...get(right), 0xfd, 0xe6, 0x01, 0xfd, 0xe4, 0x01, ...set(to)],
];
/** Do `body` until `condition` leaves 0. */
const repeat = (body: number[], condition: number[]): number[] => [0x03, 0x40, ...body, ...condition, 0x0d, 0, 0x0b];

/**
 * c[i] += Σ a[i][k] · b[k] for `rows` rows at a time and sixteen columns, whose panel of b stays in the nearest cache while all rows of
 * a pass.
 */
const product = (rows: number[]): number[] => [
	...repeat(
		[
			...[...get('n'), ...set('row'), ...get('a'), ...set('rowStart'), ...sum('c', 'column'), ...set('cStart')],
			...repeat(
				[
					...rows.flatMap(row => [
						...[...get('rowStart'), ...set(`at${row}`), ...advance('rowStart', 'aRow')],
						...[...get('cStart'), ...set(`c${row}`), ...advance('cStart', 'cRow')],
						...LANES.flatMap(lane => [...load(`c${row}`, lane), ...set(`sum${row}${lane}`)]),
					]),
					...[...sum('b', 'column'), ...set('bAt'), ...get('m'), ...set('k')],
					...repeat(
						[
							...rows.flatMap(row => [
								...[...spread(`at${row}`), ...set(`factor${row}`), ...advance(`at${row}`, 'aColumn')],
							]),
							...LANES.flatMap(lane => [
								...[...load('bAt', lane), ...set('panel')],
								...rows.flatMap(row => addProduct(`sum${row}${lane}`, `factor${row}`, 'panel')),
							]),
							...advance('bAt', 'bRow'),
						],
						countDown('k'),
					),
					...rows.flatMap(row => LANES.flatMap(lane => store(`c${row}`, lane, `sum${row}${lane}`))),
				],
				countDown('row'),
			),
		],
		[...get('column'), 0x41, 0xc0, 0, 0x6a, ...keep('column'), ...get('o'), 0x49],
	),
	0x0b,
];

/** An unsigned number as LEB128. */
const unsigned = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >> 7)]);
const sized = (bytes: number[]): number[] => [...unsigned(bytes.length), ...bytes];
const section = (id: number, bytes: number[]): number[] => [id, ...sized(bytes)];
const bodyOf = (rows: number[]): number[] => sized([2, COUNTERS.length, I32, VECTORS.length, V128, ...product(rows)]);

/** The module: functions of ten numbers, `p` for pairs of rows and `s` for single ones; the memory is imported as `m`.`m`. */
const MODULE = Uint8Array.from([
	...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
	...section(1, [1, 0x60, ...sized(PARAMETERS.map(() => I32)), 0]),
	...section(2, [1, 1, 0x6d, 1, 0x6d, 2, 0, 1]),
	...section(3, [2, 0, 0]),
	...section(7, [2, 1, 0x70, 0, 0, 1, 0x73, 0, 1]),
	...section(10, [2, ...bodyOf([0, 1]), ...bodyOf([0])]),
]);

type Product = (...numbers: number[]) => void;

/** What is used of WebAssembly, which TypeScript's own types know only beside a browser's. */
type Assembly = {
	Memory: new (size: {initial: number}) => {buffer: ArrayBuffer};
	Module: new (bytes: Uint8Array) => object;
	Instance: new (module: object, imports: object) => {exports: {p: Product; s: Product}};
};
const {Memory, Module, Instance} = (globalThis as unknown as {WebAssembly: Assembly}).WebAssembly;

/** Numbers in rows: an array of the arena, the distance between its rows, where it begins. */
export type View = {data: Float32Array; width: number; offset?: number};

/** A memory from which arrays are taken and never given back, and products of the arrays in it. */
export type Arena = {
	take: (length: number) => Float32Array;
	/**
	 * Add to the first `n` rows of `c` the product of `n × m` numbers of `a` and `m × o` numbers of `b`; `o` counts in sixteens.
	 * With `turned`, `a` is read with rows and columns exchanged.
	 */
	multiply: (a: View, b: View, c: View, n: number, m: number, o: number, turned?: boolean) => void;
};

const BYTES = 4;

/** An arena with room for `size` numbers. */
export function createArena(size: number): Arena {
	const memory = new Memory({initial: Math.ceil((size * BYTES) / 65_536) + 1});
	const {exports} = new Instance(new Module(MODULE), {m: {m: memory}});
	const {p: pairs, s: single} = exports;
	let used = 16;
	return {
		take(length) {
			const data = new Float32Array(memory.buffer, used, length);
			used += Math.ceil(length / 4) * 16;
			return data;
		},
		multiply(a, b, c, n, m, o, turned = false) {
			const [aRow, aColumn] = turned ? [BYTES, a.width * BYTES] : [a.width * BYTES, BYTES];
			const from = ({data, offset = 0}: View) => data.byteOffset + offset * BYTES;
			const rest = [b.width * BYTES, c.width * BYTES] as const;
			const even = n >> 1;
			if (even > 0) pairs(from(a), aRow, aColumn, from(b), rest[0], from(c), rest[1], even, m, o * BYTES);
			if (n % 2 === 1)
				single(
					from(a) + (n - 1) * aRow,
					aRow,
					aColumn,
					from(b),
					rest[0],
					from(c) + (n - 1) * rest[1],
					rest[1],
					1,
					m,
					o * BYTES,
				);
		},
	};
}
