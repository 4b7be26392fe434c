/** The dateline that opens a news story, and the place it names. */
import {datelineLength} from '../../language/dateline.ts';
import {matchPlace} from '../../language/gazetteer.ts';
import {matchCountry} from '../../language/lexicon/countries.ts';
import {organisation} from '../../language/lexicon/organisations.ts';
import {phraseWords} from '../../language/lexicon/phrase-table.ts';
import type {Place} from '../../meeting.ts';

/** A dump that lost the dash: "HIROSHIMA, Japan Barack Obama became", "MOSCOW U.S. Secretary", "(CNN) China's". */
const bare =
	/^(?:\p{Lu}{4,}(?: \p{Lu}{3,})?(?:, (?!Mr|Mrs|Dr)\p{Lu}\p{Ll}+)?(?:,? ?\([^)]{2,40}\))?|\((?:CNN|Reuters|AP|AFP|UPI)\)) (?=\p{Lu}\p{Ll}|\p{Lu}\.)/u;

/** The length of the dateline at the head of a paragraph, 0 for none. */
export const datelineEnd = (paragraph: string): number => {
	const length = datelineLength(paragraph);
	const lost = length > 0 ? undefined : bare.exec(paragraph)?.[0];
	// "ASEAN Leaders": a body, not a town.
	return length || (lost && !organisation(lost.trim()) ? lost.length : 0);
};

const capitalised = (words: string) => words.replace(/\p{Lu}{2,}/gu, word => word[0] + word.slice(1).toLowerCase());

/** A town that no gazetteer knows: "BOCA RATON, Florida, March 18 -"; its country by what follows the comma. */
const unlisted = (dateline: string): Place | undefined => {
	const [, town, state] = /^(\p{Lu}[\p{Lu} .'’]+?)(?:, (\p{Lu}[\p{L}. ]+?))?\s*(?:,|\(|[-–—])/u.exec(dateline) ?? [];
	if (!town || town.startsWith('ABOARD')) return undefined;
	const words = state ? phraseWords(state) : [];
	const country = matchCountry(words, 0)?.code ?? matchPlace(words, 0)?.country;
	return {name: capitalised(town), ...(country && {country})};
};

/** The place that a dateline names. */
export const namedIn = (dateline: string): Place | undefined => {
	const plain = phraseWords(dateline);
	const words = plain.map(word => (word.length > 2 ? capitalised(word) : word));
	// "LA BAULE, France": not Los Angeles; "PARIS AFP": Paris.
	const ends = (length: number) =>
		!/^\p{Lu}{3,}$/u.test(plain[length] ?? '') || organisation(plain[length]!) !== undefined;
	const place = words.length > 0 ? matchPlace(words, 0) : undefined;
	if (place && ends(place.length)) return {name: place.name, ...(place.country && {country: place.country})};
	const country = words.length > 0 ? matchCountry(words, 0) : undefined;
	return country && ends(country.length)
		? {name: words.slice(0, country.length).join(' '), country: country.code}
		: unlisted(dateline);
};

/** Where the story was written, by the dateline that opens a paragraph: what "here" means in it. */
export const datelinePlace = (paragraph: string): Place | undefined =>
	namedIn(paragraph.slice(0, datelineEnd(paragraph)));
