/** A text as the search sees it, without case and accents, that still knows where each of its letters stands. */
import {fold} from '../../library/fold.ts';
import {memoize} from '../state/memo.ts';
import type {Slice} from './wrap.ts';

/** The folded text, and for each of its code units the start and the end of what it comes from. */
export type Folded = {text: string; starts: number[]; ends: number[]};

/** One character may become several letters (`ﬁ`, `½`), or none: an accent of its own goes with the letter before it. */
export const foldText = (text: string): Folded => {
	const folded: Folded = {text: '', starts: [], ends: []};
	const {starts, ends} = folded;
	let at = 0;
	for (const character of text) {
		const letters = character < '\u0080' ? character.toLowerCase() : fold(character);
		const end = at + character.length;
		if (letters === '') for (let last = ends.length - 1; ends[last] === at; last--) ends[last] = end;
		for (let count = 0; count < letters.length; count++) {
			starts.push(at);
			ends.push(end);
		}
		folded.text += letters;
		at = end;
	}
	return folded;
};

/** Where a stretch of the folded text stands in the text. */
export const unfold = ({starts, ends}: Folded, at: number, length: number): Slice => ({
	start: starts[at]!,
	end: ends[at + length - 1]!,
});

/** Every place where `text` says `wanted`, none over another; case and accents ignored. */
export const findAll = memoize((text: string, wanted: string): Slice[] => {
	const needle = fold(wanted);
	if (needle === '') return [];
	const folded = foldText(text);
	const found: Slice[] = [];
	for (let at = folded.text.indexOf(needle); at >= 0; at = folded.text.indexOf(needle, at + needle.length)) {
		found.push(unfold(folded, at, needle.length));
	}
	return found;
}, 2);
