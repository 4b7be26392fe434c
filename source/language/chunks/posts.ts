/** What stands between a title and the name: where an envoy serves, which post an officer holds. */
import {matchPlace} from '../gazetteer.ts';
import {matchOrganisation} from '../lexicon/organisations.ts';
import {matchTitle} from '../lexicon/titles.ts';
import {isNameWord} from './names.ts';
import {countryAt, type Scan} from './scan.ts';

/** "Ambassador [to the United States] Sergey Kislyak", "the ambassador [to Peru]": where an envoy serves is not whom he acts for. */
export const stationAfter = (scan: Scan, at: number, office: string | undefined): number => {
	if (
		!/^(?:ambassador|envoy|mediator|negotiator|diplomat)$/.test(office ?? '') ||
		!/^(?:to|in|for|on)$/.test(scan.words[at] ?? '')
	)
		return at;
	const first = scan.words[at + 1] === 'the' ? at + 2 : at + 1;
	const length =
		countryAt(scan, first)?.length ??
		matchOrganisation(scan.words, first)?.length ??
		matchPlace(scan.words, first)?.length;
	if (!length) return at;
	const comma = scan.words[at] === 'to' && scan.words[first + length] === ',' ? 1 : 0;
	if (isNameWord(scan.tokens, first + length + comma)) return first + length + comma;
	return scan.words[at] === 'to' ? first + length : at;
};

const isRank = (office: string | undefined) => /^(?:officer|military-chief|police-chief|spy-chief)$/.test(office ?? '');

/** "Chief [of Naval Operations] Admiral John Richardson": a post between two titles; `at` where none stands. */
export const postAfter = ({words}: Scan, at: number): number => {
	for (let next = at + 1; next < at + 9 && /^(?:\p{Lu}|the$|['’]s$)/u.test(words[next] ?? ''); next++) {
		const title = matchTitle(words, next);
		// "an envoy of Chinese President Hu Jintao": whose envoy, no post.
		if (title?.state && !isRank(title.office)) return at;
		if (title && next > at + 1 && /^\p{Lu}/u.test(words[next + title.length] ?? '')) return next + title.length;
	}
	return at;
};
