/** What came of a meeting, told once although several articles tell it. */
import type {Outcome} from '../../meeting.ts';
import {disjointSets} from './disjoint-sets.ts';
import {evidenceKey, uniqueEvidence} from './evidence.ts';
import {byText, groupBy} from './order.ts';
import {overlap, shared, tellingWords} from './words.ts';

const KINDS: Outcome['kind'][] = ['agreed', 'not-agreed', 'discussed', 'next'];

/** One clause under two kinds is told under the more telling one. */
const withoutRepeats = (outcomes: readonly Outcome[]): Outcome[] =>
	outcomes.filter(
		outcome =>
			outcome.kind !== 'discussed' ||
			!outcomes.some(
				other => other.kind !== 'discussed' && shareEvidence(outcome, other) && saysTheSame(outcome.text, other.text),
			),
	);
/** A clause longer than this is harder to read than its evidence. */
const READABLE = 240;

/** Two clauses, as telling words, say the same where the shorter says little that the longer does not. */
export const sameWords = (a: Set<string>, b: Set<string>): boolean => shared(a, b) >= 3 && overlap(a, b) >= 0.6;
/** Of one meeting, clauses about one sum or term ("tariffs", "90 days") tell one matter in other words. */
export const sameMatter = (a: Set<string>, b: Set<string>): boolean =>
	sameWords(a, b) ||
	(shared(a, b) >= 2 && overlap(a, b) >= 0.65) ||
	(shared(a, b) >= 3 &&
		overlap(a, b) >= 0.3 &&
		a
			.intersection(b)
			.values()
			.some(word => /\d/.test(word)));
export const saysTheSame = (a: string, b: string): boolean => sameWords(tellingWords(a), tellingWords(b));

/** The fullest of several wordings that is still readable; ties in text order. */
export const fullestWording = (texts: readonly string[]): string => {
	const readable = texts.filter(text => text.length <= READABLE);
	const pool = readable.length > 0 ? readable : texts;
	if (pool.length === 1) return pool[0];
	const sized = pool.map(text => ({text, size: readable.length > 0 ? tellingWords(text).size : -text.length}));
	return sized.sort((a, b) => b.size - a.size || a.text.length - b.text.length || byText(a.text, b.text))[0].text;
};

/** A headline leaves out half the words: its clause is used only where the text below has none. */
export const preferBody = <T extends Pick<Outcome, 'evidence'>>(group: readonly T[]): readonly T[] => {
	const body = group.filter(({evidence}) => evidence.some(({line}) => line > 1));
	return body.length > 0 ? body : group;
};

/** Outcomes of one meeting over all its articles: by kind, those with most sources first. */
export const mergeOutcomes = (outcomes: readonly Outcome[]): Outcome[] => {
	if (outcomes.length < 2) return [...outcomes];
	const sets = disjointSets(outcomes.length);
	const words = outcomes.map(({text}) => tellingWords(text));
	for (const [at, a] of outcomes.entries())
		for (let next = at + 1; next < outcomes.length; next++) {
			const b = outcomes[next];
			if (a.kind === b.kind && (a.text === b.text || sameMatter(words[at], words[next]))) sets.join(at, next);
		}
	const groups = [...groupBy(outcomes.keys(), at => String(sets.find(at))).values()].map(group =>
		group.map(at => outcomes[at]),
	);
	const sourcesOf = (group: readonly Outcome[]) =>
		new Set(group.flatMap(({evidence}) => evidence.map(({article}) => article))).size;
	const merged = groups
		.map((group, at) => ({group, at, sources: sourcesOf(group)}))
		.sort(
			(a, b) => KINDS.indexOf(a.group[0].kind) - KINDS.indexOf(b.group[0].kind) || b.sources - a.sources || a.at - b.at,
		)
		.map(({group}) => ({
			kind: group[0].kind,
			text: fullestWording(preferBody(group).map(({text}) => text)),
			evidence: uniqueEvidence(group.flatMap(({evidence}) => evidence)),
		}));
	return withoutRepeats(merged);
};

/** Whether two outcomes rest on one sentence. */
export const shareEvidence = (a: Pick<Outcome, 'evidence'>, b: Pick<Outcome, 'evidence'>): boolean => {
	const keys = new Set(a.evidence.map(evidenceKey));
	return b.evidence.some(evidence => keys.has(evidenceKey(evidence)));
};
