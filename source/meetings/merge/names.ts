/** When do two written names mean the same person? Spelling only; who is who is decided in `registry.ts`. */

/** Words before or after a name that do not belong to it. */
const HONORIFICS = new Set(
	(
		'mr mrs ms miss dr sir dame lord lady president prime foreign defence defense minister secretary chancellor senator ' +
		'sen gov governor gen general king queen prince princess pope chairman premier'
	).split(' '),
);

/** Given names that are one name; each row is one person's possible spellings. */
const GIVEN_VARIANTS = [
	'sergei sergey serguei serhiy serhii',
	'vladimir volodymyr wladimir',
	'alexander aleksandr alexandr aleksander oleksandr alyaksandr alexandre',
	'alexei alexey aleksei aleksey oleksiy oleksii',
	'mikhail mykhailo michail',
	'dmitry dmitri dmitriy dmytro',
	'yuri yury yuriy iurii',
	'nikolai nikolay mykola',
	'petro pyotr petr',
	'mohammed mohamed muhammad mohammad mohamad mehmet',
	'ahmed ahmad',
	'hussein hussain husein hossein',
	'yasser yasir',
	'abdullah abdallah abdulla',
	'benjamin binyamin ben',
	'william bill will',
	'robert bob',
	'james jim',
	'joseph joe',
	'michael mike',
	'anthony tony antony',
	'thomas tom',
	'edward ted ed',
	'richard dick',
	'kenneth ken',
	'christopher chris',
	'timothy tim',
	'steven stephen steve',
	'daniel dan',
	'samuel sam',
	'jeffrey jeff',
	'gregory greg',
	'matthew matt',
	'donald don',
	'nicholas nick nicolas',
];

/** Lower case, no accents, no punctuation; initials stay apart ("George W. Bush" → george w bush). */
export const fold = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/['’‘`]s\b/g, '')
		.replace(/\b(\p{L})\.(?=\p{L}\b|\s|$)/gu, '$1')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** One spelling for the usual ways to write a sound of Russian, Ukrainian or Arabic in Latin letters. */
export const soundKey = (word: string): string =>
	word
		.replace(/(?:skiy|skyy|skyi|skij|sky|skii)$/, 'ski')
		.replace(/(?:iy|ij|yy|yi|ey|ei|ii|ie|y)$/, 'i')
		.replace(/kh/g, 'h')
		.replace(/ck|q/g, 'k')
		.replace(/c(?!h)/g, 'k')
		.replace(/ph/g, 'f')
		.replace(/w/g, 'v')
		.replace(/y/g, 'i')
		.replace(/ou|oo/g, 'u')
		.replace(/(\p{L})\1/gu, '$1');

const VARIANT_OF = new Map(
	GIVEN_VARIANTS.flatMap(row => row.split(' ').map(word => [soundKey(word), soundKey(row.split(' ', 1)[0])])),
);
const GENERATIONS = new Set(['jr', 'sr', 'junior', 'senior', 'ii', 'iii', 'iv']);

/** A name taken apart: sound keys of its words without honorifics. */
export type NameKey = {words: string[]; generation: string};

/** @example nameKey('Mr. Sergey Lavrov').words // ['sergi', 'lavrov'] */
export const nameKey = (name: string): NameKey => {
	let words = fold(name).split(' ').filter(Boolean);
	while (words.length > 1 && HONORIFICS.has(words[0])) words = words.slice(1);
	const generation = words.length > 1 && GENERATIONS.has(words.at(-1)!) ? words.at(-1)! : '';
	return {words: (generation ? words.slice(0, -1) : words).map(soundKey), generation};
};

const sameGiven = (a: string, b: string): boolean =>
	a === b ||
	(VARIANT_OF.get(a) ?? a) === (VARIANT_OF.get(b) ?? b) ||
	((a.length === 1 || b.length === 1) && a[0] === b[0]);

/** Middle names may be missing on one side; where both have one they must agree, at least by initial. */
const sameMiddle = (a: string[], b: string[]): boolean =>
	a.length === 0 || b.length === 0 || a.every((word, at) => b[at] === undefined || word[0] === b[at][0]);

/**
 * Whether two full names (two words or more) may be spellings of one name.
 * @example sameFullName(nameKey('Sergei Lavrov'), nameKey('Sergey V. Lavrov')) // true
 */
export const sameFullName = (a: NameKey, b: NameKey): boolean => {
	if (a.generation !== b.generation && a.generation && b.generation) return false;
	if (a.words.join('') === b.words.join('')) return a.generation === b.generation;
	if (a.generation !== b.generation || a.words.length < 2 || b.words.length < 2) return false;
	return (
		a.words.at(-1) === b.words.at(-1) &&
		sameGiven(a.words[0], b.words[0]) &&
		sameMiddle(a.words.slice(1, -1), b.words.slice(1, -1))
	);
};

/** Countries whose people are written family name first (ISO 3166-1 alpha-2). */
const FAMILY_FIRST = new Set(['CN', 'TW', 'HK', 'MO', 'KR', 'KP', 'VN', 'KH']);

/** The words by which a short form may name this person: the last word, and the first where the family name leads. */
export const shortForms = (key: NameKey, country: string | undefined): string[] =>
	country && FAMILY_FIRST.has(country) ? [key.words[0], key.words.at(-1)!] : [key.words.at(-1)!];
