/** WebAssembly put together from bytes: functions over one memory, four 32-bit floats at a time. It defines every rounding. */

const I32 = 0x7f;
const V128 = 0x7b;
const SIMD = 0xfd;

/** Instructions, as bytes. */
export type Code = number[];

/** A function of whole numbers without a result. Locals are named: parameters, then numbers, then vectors of four. */
export type Routine = {parameters: string[]; numbers: string[]; vectors: string[]; body: (write: Writer) => Code};

/** Instructions over the locals of a routine. */
export type Writer = ReturnType<typeof createWriter>;

/** A signed number as LEB128. */
const signed = (value: number): Code =>
	value >= -64 && value < 64 ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)];
/** An unsigned number as LEB128. */
const unsigned = (value: number): Code => (value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >> 7)]);

/** Instructions on what others leave behind. */
export const plus = (left: Code, right: Code): Code => [...left, ...right, 0x6a];
export const minus = (left: Code, right: Code): Code => [...left, ...right, 0x6b];
export const below = (left: Code, right: Code): Code => [...left, ...right, 0x49];
export const number = (value: number): Code => [0x41, ...signed(value)];
const lanes = (operation: number, ...operands: Code[]): Code => [...operands.flat(), SIMD, operation, 1];
export const root = (value: Code): Code => lanes(0xe3, value);
export const add = (left: Code, right: Code): Code => lanes(0xe4, left, right);
export const subtract = (left: Code, right: Code): Code => lanes(0xe5, left, right);
export const times = (left: Code, right: Code): Code => lanes(0xe6, left, right);
export const divide = (left: Code, right: Code): Code => lanes(0xe7, left, right);
export const smaller = (left: Code, right: Code): Code => lanes(0xe8, left, right);
export const larger = (left: Code, right: Code): Code => lanes(0xe9, left, right);
/** Of four floats the nearest whole numbers, and floats of whole numbers. */
export const whole = (value: Code): Code => lanes(0xf8, [...value, SIMD, 0x6a]);
export const floats = (value: Code): Code => lanes(0xfa, value);
export const addWhole = (left: Code, right: Code): Code => lanes(0xae, left, right);
/** Eight whole numbers of 16 bits from twice four of 32. */
export const narrow = (left: Code, right: Code): Code => lanes(0x85, left, right);
/** Four sums of two products of whole numbers of 16 bits. */
export const dot = (left: Code, right: Code): Code => lanes(0xba, left, right);
/** The same number four times. */
export const constant = (value: number): Code => [
	...[0x43, ...new Uint8Array(Float32Array.of(value).buffer)],
	...[SIMD, 0x13],
];

const createWriter = ({parameters, numbers, vectors}: Routine) => {
	const names = [...parameters, ...numbers, ...vectors];
	const get = (name: string): Code => [0x20, names.indexOf(name)];
	const set = (name: string, value: Code): Code => [...value, 0x21, names.indexOf(name)];
	const keep = (name: string, value: Code): Code => [...value, 0x22, names.indexOf(name)];
	return {
		get,
		set,
		/** Give a local a value and leave the value behind. */
		keep,
		/** Add a local to another. */
		advance: (name: string, by: string): Code => set(name, plus(get(name), get(by))),
		/** Four numbers from an address and 16 · `place` bytes on. */
		load: (address: string, place = 0): Code => [...get(address), SIMD, 0x00, 2, ...unsigned(place * 16)],
		/** One number from an address, four times. */
		spread: (address: string): Code => [...get(address), SIMD, 0x09, 2, 0],
		store: (address: string, place: number, value: Code): Code => [
			...[...get(address), ...value, SIMD, 0x0b, 2, ...unsigned(place * 16)],
		],
		/** Do `body` until `condition` leaves 0. */
		repeat: (body: Code, condition: Code): Code => [0x03, 0x40, ...body, ...condition, 0x0d, 0, 0x0b],
		/** Do `body` as often as a local says, which is then 0. */
		count: (name: string, body: Code): Code => [
			...[0x03, 0x40, ...body],
			...[...keep(name, minus(get(name), number(1))), 0x0d, 0, 0x0b],
		],
	};
};

const sized = (bytes: Code): Code => [...unsigned(bytes.length), ...bytes];
const section = (id: number, items: Code[]): Code => [id, ...sized([...unsigned(items.length), ...items.flat()])];
const text = (letters: string): Code => sized([...Buffer.from(letters)]);

const locals = ({numbers, vectors}: Routine): Code[] => [
	...(numbers.length > 0 ? [[numbers.length, I32]] : []),
	...(vectors.length > 0 ? [[vectors.length, V128]] : []),
];

const encode = (routine: Routine): Code => {
	const kinds = locals(routine);
	return sized([kinds.length, ...kinds.flat(), ...routine.body(createWriter(routine)), 0x0b]);
};

/** What is used of WebAssembly, which TypeScript's own types know only beside a browser's. */
type Assembly = {
	Memory: new (size: {initial: number}) => Memory;
	Module: new (bytes: Uint8Array) => object;
	Instance: new (module: object, imports: object) => {exports: unknown};
};
const {Memory, Module, Instance} = (globalThis as unknown as {WebAssembly: Assembly}).WebAssembly;

export type Memory = {buffer: ArrayBuffer};

/** A memory of at least so many bytes. */
export const createMemory = (bytes: number): Memory => new Memory({initial: Math.ceil(bytes / 65_536) + 1});

/** The routines as functions over a memory. */
export function assemble<Names extends string>(
	memory: Memory,
	routines: Record<Names, Routine>,
): Record<Names, (...numbers: number[]) => void> {
	const all = Object.entries<Routine>(routines);
	const bytes = [
		...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
		...section(
			1,
			all.map(([, {parameters}]) => [0x60, ...sized(parameters.map(() => I32)), 0]),
		),
		...section(2, [[...text('m'), ...text('m'), 2, 0, 1]]),
		...section(
			3,
			all.map((_, index) => [index]),
		),
		...section(
			7,
			all.map(([name], index) => [...text(name), 0, index]),
		),
		...section(
			10,
			all.map(([, routine]) => encode(routine)),
		),
	];
	const instance = new Instance(new Module(Uint8Array.from(bytes)), {m: {m: memory}});
	return instance.exports as Record<Names, (...numbers: number[]) => void>;
}
