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

/** `Kraków` → `krakow`, `Türkiye` → `turkiye`, `N’Djamena` → `n'djamena`. */
export function fold(word: string): string {
	const lower = word.toLowerCase();
	if (/^[\x00-\x7f]*$/.test(lower)) return lower;
	return lower
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^\x00-\x7f]/g, letter => plain[letter] ?? letter);
}
