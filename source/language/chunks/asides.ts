/**
 * Clauses and phrases between commas that interrupt a sentence: "Ramgoolam, who met Li on Monday, was due to …". Parsed on
 * their own, and the sentence without them, both come out right far more often than in one go.
 */
import type {Token} from '../sentence.ts';
import type {ChunkedActor} from './actor.ts';

/** Tokens `[first, last)` with their commas; the aside explains the actor that stands before it. */
export type Aside = {first: number; last: number; host: ChunkedActor; relation: 'acl:relcl' | 'acl' | 'appos'};

const LONGEST_RELATIVE = 40;
const LONGEST_APPOSITION = 16;

const isFiniteVerb = (token: Token | undefined) => token !== undefined && /^(VBD|VBZ|VBP|MD)$/.test(token.xpos);

/** The predicate goes on after this comma: a finite verb, at most an adverb before it. */
const resumes = (tokens: readonly Token[], at: number) =>
	isFiniteVerb(tokens[at]) || (tokens[at]?.upos === 'ADV' && isFiniteVerb(tokens[at + 1]));

const closing = (tokens: readonly Token[], from: number, longest: number, verb: boolean): number => {
	let seen = false;
	for (let at = from; at < Math.min(tokens.length, from + longest); at++) {
		if (isFiniteVerb(tokens[at])) seen = true;
		if (!verb && seen) return -1;
		if (tokens[at]!.text === ',' && (!verb || seen) && at > from + 1 && resumes(tokens, at + 1)) return at;
		if (/^[;:]$/.test(tokens[at]!.text)) return -1;
	}
	return -1;
};

/** The asides of a tagged sentence, in order, none nested. */
export const findAsides = (tokens: readonly Token[], actors: readonly ChunkedActor[]): Aside[] => {
	const found: Aside[] = [];
	for (const host of actors) {
		const comma = host.last;
		if (tokens[comma]?.text !== ',' || found.some(aside => comma < aside.last)) continue;
		const opener = tokens[comma + 1];
		if (!opener) continue;
		const relative = /^(who|which|whose)$/i.test(opener.text);
		if (relative) {
			const close = closing(tokens, comma + 1, LONGEST_RELATIVE, true);
			if (close > 0) found.push({first: comma, last: close + 1, host, relation: 'acl:relcl'});
			continue;
		}
		// "Fino, meeting with envoys in Athens, pledged".
		const participle = opener.xpos === 'VBG';
		if (!participle && (!['DET', 'ADJ', 'NOUN', 'NUM', 'PROPN'].includes(opener.upos) || host.form === 'pronoun'))
			continue;
		const close = closing(tokens, comma + 1, LONGEST_APPOSITION, false);
		if (close > 0) found.push({first: comma, last: close + 1, host, relation: participle ? 'acl' : 'appos'});
	}
	return found;
};
