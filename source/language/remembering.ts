/** Remembers what a function of a word gave, because words repeat. */

/** The same function; when it remembers `capacity` words, all are forgotten. What it gives is never undefined. */
export const remembering = <Told>(capacity: number, tell: (word: string) => Told): ((word: string) => Told) => {
	const known = new Map<string, Told>();
	return word => {
		const found = known.get(word);
		if (found !== undefined) return found;
		if (known.size >= capacity) known.clear();
		const told = tell(word);
		known.set(word, told);
		return told;
	};
};
