/** Spelling that does not matter when words are compared: case, accents, typographic apostrophes. */

/** Letters that Unicode does not decompose into a base letter and a mark. */
const plain: Record<string, string> = {
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ı: 'i',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	þ: 'th',
	ð: 'd',
	'’': "'",
	'‘': "'",
	ʻ: "'",
};

function foldAnew(word: string): string {
	const lower = word.toLowerCase();
	if (/^[\x00-\x7f]*$/.test(lower)) return lower;
	return lower
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^\x00-\x7f]/g, letter => plain[letter] ?? letter);
}

// Every table asks for the same words; the bound keeps memory flat over any corpus.
const known = new Map<string, string>();
const mostKnown = 20_000;

/** `Kraków` → `krakow`, `Türkiye` → `turkiye`, `N’Djamena` → `n'djamena`. */
export function fold(word: string): string {
	const before = known.get(word);
	if (before !== undefined) return before;
	if (known.size >= mostKnown) known.clear();
	const folded = foldAnew(word);
	known.set(word, folded);
	return folded;
}
