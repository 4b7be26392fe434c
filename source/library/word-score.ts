/** How well a typed word fits a word of a title or a name. Depends on the two words alone, never on the corpus. */

/** Letters that may be wrong: none up to 3 letters, one up to 7, two beyond. */
export const allowance = (length: number): number => (length <= 3 ? 0 : length <= 7 ? 1 : 2);

/** Which letters and digits a word has, as bits; those beyond a–z share the bits that are left. */
export const letters = (word: string): number => {
	let bits = 0;
	for (let at = 0; at < word.length; at++) {
		const code = word.charCodeAt(at);
		bits |= 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 6));
	}
	return bits;
};

/** How many of the letters of `typed` do not occur in `word`. */
export const missing = (typed: number, word: number): number => {
	let rest = typed & ~word;
	let count = 0;
	for (; rest !== 0; rest &= rest - 1) count++;
	return count;
};

/**
 * Smallest number of letters to insert, delete, change or swap with their neighbour (optimal string alignment) to turn
 * `typed` into `word` and, second, into the best beginning of `word`. Stops with `limit + 1` where it is more.
 */
export const distances = (typed: string, word: string, limit: number): {whole: number; beginning: number} => {
	const over = limit + 1;
	const width = Math.min(word.length, typed.length + limit);
	let previous: number[] = [];
	let current = Array.from({length: width + 1}, (_, at) => at);
	for (let row = 1; row <= typed.length; row++) {
		const before = previous;
		previous = current;
		current = [row];
		let best = row;
		for (let at = 1; at <= width; at++) {
			const same = typed[row - 1] === word[at - 1];
			let cost = Math.min(previous[at - 1] + (same ? 0 : 1), previous[at] + 1, current[at - 1] + 1);
			if (row > 1 && at > 1 && typed[row - 1] === word[at - 2] && typed[row - 2] === word[at - 1]) {
				cost = Math.min(cost, before[at - 2] + 1);
			}
			current.push(cost);
			if (cost < best) best = cost;
		}
		if (best > limit) return {whole: over, beginning: over};
	}
	const whole = width < word.length ? over : current[width];
	return {whole: Math.min(whole, over), beginning: Math.min(...current, over)};
};

/** 1 for the word itself, less for a beginning, a part, a slip of the fingers; 0 where they have nothing in common. */
export const wordScore = (typed: string, word: string): number => {
	if (word === typed) return 1;
	if (word.startsWith(typed)) return 0.9;
	if (typed.length >= 3 && word.includes(typed)) return 0.7;
	const limit = allowance(typed.length);
	if (limit === 0 || word.length < typed.length - limit) return 0;
	const {whole, beginning} = distances(typed, word, limit);
	if (whole <= limit) return 0.8 - 0.1 * whole;
	// A slip in a word that is not yet typed to its end: at least the first letter must be right.
	return beginning <= limit && word[0] === typed[0] && typed.length >= 4 ? 0.65 - 0.1 * beginning : 0;
};
