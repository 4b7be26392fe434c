/** What a text is about, as a set of telling words; and how much two such sets share. */
import {country} from '../../language/lexicon/countries.ts';
import {fold} from './names.ts';
import {memo} from './order.ts';

const STOP = new Set(
	(
		'the and for with that this from have has had was were will would could should may might been being are not but they their them his her its ' +
		'said says say also after before during over into about between than then when where which while who whom what more most other some such ' +
		'both two three first last next on of in to by at as an a or be is it he she we our you i us talks meeting meet met held hold call summit visit ' +
		'agreed agree agreement president minister leader leaders foreign secretary state officials official government country countries'
	).split(' '),
);

const ENDINGS = ['ing', 'ed', 'es', 's'];
/** "denuclearise", "denuclearization": one word in two spellings and two parts of speech. */
const IZE = /(?<=\p{L}{4})i[sz](?:es?|ed|ing|ations?)$/u;
const stem = (word: string): string => {
	if (IZE.test(word)) return word.replace(IZE, '');
	const ending = word.length > 4 ? ENDINGS.find(one => word.endsWith(one)) : undefined;
	return ending ? word.slice(0, -ending.length) : word;
};

/** One matter in the words of many houses. */
const CEASEFIRE = /\b(?:cease-fire|truce|cessation of hostilities|halt to (?:the )?fighting)\b/gi;

/** Telling words, plural and past endings cut, so that "agreed tariffs" and "agree a tariff" meet. */
export const tellingWords = (text: string): Set<string> =>
	new Set(
		fold(text.replace(CEASEFIRE, 'ceasefire'))
			.split(' ')
			.filter(word => (word.length > 2 || /\d\d/.test(word)) && !STOP.has(word))
			.map(stem),
	);

/** How many words two sets share. */
export const shared = (a: Set<string>, b: Set<string>): number => {
	const [small, large] = a.size <= b.size ? [a, b] : [b, a];
	let count = 0;
	for (const word of small) if (large.has(word)) count++;
	return count;
};

/** Share of the smaller set that the larger one holds, 0 to 1. */
export const overlap = (a: Set<string>, b: Set<string>): number => shared(a, b) / Math.max(1, Math.min(a.size, b.size));

/** Capitalised words, and numbers of two digits or more. */
const NAMES = /\p{Lu}[\p{L}'’]+|\d[\d,.]*\d/gu;
/** Before the first word of a sentence, which has its capital from there. */
const SENTENCE_END = /(?:[.!?]["”’)]?\s+|\n)$/;
const isFirst = (text: string, at: number): boolean =>
	at === 0 || (at === 1 && /["“‘]/.test(text[0]!)) || SENTENCE_END.test(text.slice(Math.max(0, at - 6), at));
const GENERAL = new Set(
	(
		'mr mrs ms us uk president prime minister secretary chancellor leader state foreign house white north south east west united states ' +
		'american monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
		'october november december the he she it they we but and'
	).split(' '),
);

/**
 * The names and numbers by which a story is known from others, countries left out: two reports of one day share
 * Qualcomm, 90 and Buenos Aires; two reports of one pair of leaders share only the leaders.
 */
export const tellingNames = (text: string): Set<string> => {
	const names = new Set<string>();
	for (const {0: surface, index} of text.matchAll(NAMES)) {
		const name = tellingName(surface);
		if (name && !isFirst(text, index)) names.add(name);
	}
	return names;
};
const tellingName = memo((surface): string => {
	const name = fold(surface);
	return name.length > 1 && !GENERAL.has(name) && !country(surface) ? name : '';
});

/** Cosine of two sets, 0 to 1. */
export const cosine = (a: Set<string>, b: Set<string>): number =>
	shared(a, b) / Math.max(1, Math.sqrt(a.size * b.size));
