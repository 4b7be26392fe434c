/** A clause of somebody's sentence in the brief's own voice: no loose quotation mark, no "we", nobody named whom the heading names. */
import type {Participant} from '../meeting.ts';
import {shortName} from './party-words.ts';

const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;

/** What is quoted to the clause's end is closed there; half a pair that is left besides is dropped. */
const mend = (text: string, open: string, close: string): string => {
	const [opened, closed] = [text.split(open).length, text.split(close).length];
	if (opened === closed) return text;
	const [, words, end] = /^(.*?)([.!?…]?)$/su.exec(text)!;
	return opened === closed + 1 && text.lastIndexOf(open) > text.lastIndexOf(close)
		? `${words}${close}${end}`
		: text.replaceAll(open, '').replaceAll(close, '');
};

/** Without the quotation marks of which the clause has but one half. */
export const balanced = (text: string): string => {
	const curly = mend(text, '“', '”');
	const straight = count(curly, /"/g) % 2 === 0 ? curly : curly.replace(/"/g, '');
	// Of single marks the closing one is an apostrophe as well.
	return straight.includes('‘') && !straight.slice(straight.lastIndexOf('‘')).includes('’')
		? mend(straight.replaceAll('’', "'"), '‘', '’')
		: straight;
};

const QUOTED = /“[^”]*”|"[^"]*"|‘[^’]*’/g;
const FIRST_PERSON = /\b(?:we|our|ours|us|I|my)\b/;

/** Words of a speaker stay in quotation marks: `some of the homework that we need to do` is nobody else's. */
export const asSaid = (text: string): string => {
	if (!FIRST_PERSON.test(text.replace(QUOTED, ''))) return text;
	const [, words, end] = /^(.*?)([.!?…]?)$/su.exec(text)!;
	return `“${words.replace(/[“”"]/g, '')}”${end}`;
};

/** The text as a pattern that matches it alone. */
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** `with Foreign Minister Lavrov and Brahimi`, as far as they are those whom the heading names. */
const withThem = (participants: readonly Participant[]): RegExp | undefined => {
	const names = participants
		.filter(({type}) => type === 'person')
		.flatMap(person => [person.name, shortName(person)])
		.map(literal)
		.sort((a, b) => b.length - a.length);
	if (names.length === 0) return undefined;
	const one = `(?:(?:\\p{Lu}[\\p{L}.-]* |his |her |the )*(?:${names.join('|')})|him|her|them)`;
	return new RegExp(`(^| )with ${one}(?:,? (?:and )?${one})*(?=$|[ .,;])`, 'gu');
};

/** A matter without those with whom it was discussed: `the plan with President Vladimir Putin` → `the plan`. */
export const withoutParties = (text: string, participants: readonly Participant[]): string => {
	// A pattern of its own for every meeting is dear: asked for only where it can match.
	const named = /\bwith (?:him|her|them)\b/.test(text) || participants.some(party => text.includes(shortName(party)));
	const pattern = named && /\bwith\b/.test(text) ? withThem(participants) : undefined;
	const bare = pattern ? text.replace(pattern, '') : text;
	return bare.trim().replace(/\s+([.,;])/g, '$1');
};
