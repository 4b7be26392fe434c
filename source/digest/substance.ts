/** Whether a clause says what was agreed, or only that something was. */
import {countryName} from '../language/lexicon/countries.ts';
import type {Participant, Place} from '../meeting.ts';
import {tellingWords} from '../meetings/merge/words.ts';

/** Words of agreeing itself, of days, and of how it was made known. */
const BARE = tellingWords(
	'agreement agreements deal deals accord pact document text statement statements declaration announced announcement announce signed signing sign ' +
		'reached reach struck sealed unveiled released issued joint made common decided decide see eye more meetings again ' +
		'today yesterday tonight hours late early afternoon evening night morning day days week monday tuesday wednesday thursday friday saturday sunday negotiations framework',
);

/** @example hasSubstance('The agreement was announced in Geneva by Kerry', meeting in Geneva of Kerry's) // false */
export const hasSubstance = (
	text: string,
	{participants, place}: {participants: readonly Participant[]; place: Place | null},
): boolean => {
	const words = tellingWords(text).difference(BARE);
	if (words.size === 0) return false;
	const known = [...participants.flatMap(({name, role}) => [name, role ?? '']), place?.name ?? '', place?.venue ?? ''];
	const names = known.join(' ').toLowerCase();
	// "Russian", "Foreign Minister": of whom it is told says nothing of what it says.
	const lands = participants.flatMap(({country}) =>
		country ? [(countryName(country) ?? '').toLowerCase().slice(0, 5)] : [],
	);
	return words
		.values()
		.some(word => !names.includes(word) && !lands.some(land => land !== '' && word.startsWith(land)));
};
