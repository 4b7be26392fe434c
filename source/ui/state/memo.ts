/** Remembers the latest results of a pure function, told apart by the identity of its arguments. */
export const memoize = <Arguments extends readonly unknown[], Result>(
	compute: (...values: Arguments) => Result,
	size = 1,
): ((...values: Arguments) => Result) => {
	const kept: {values: Arguments; result: Result}[] = [];
	return (...values) => {
		const at = kept.findIndex(entry => entry.values.every((value, index) => Object.is(value, values[index])));
		const entry = at < 0 ? {values, result: compute(...values)} : kept.splice(at, 1)[0]!;
		kept.unshift(entry);
		kept.length = Math.min(kept.length, size);
		return entry.result;
	};
};
