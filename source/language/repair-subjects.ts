/** Rules of `repair.ts` that give clauses their subjects back. */
import {attach, dependents, isSubject, lower} from './arcs.ts';
import type {Token} from './sentence.ts';

/** Of two subjects before a verb of saying the first belongs to the clause between them, when that has none. */
export function shareSubjects(tokens: Token[]): void {
	tokens.forEach((token, index) => {
		if (token.relation !== 'ccomp' || token.head < index) return;
		const [first, second] = dependents(tokens, token.head).filter(child => isSubject(tokens, child));
		if (first === undefined || second === undefined || first > index || second < index) return;
		const below = dependents(tokens, index);
		if (below.some(child => isSubject(tokens, child))) return;
		const passive = below.some(child => tokens[child]?.relation === 'aux:pass');
		attach(tokens, first, index, passive ? 'nsubj:pass' : 'nsubj');
	});
}

/** Of two clauses under one verb of saying a gerund before "would", "will" is the subject of the other. */
export function raiseClauses(tokens: Token[]): void {
	tokens.forEach((token, index) => {
		if (token.xpos !== 'VBG' || token.relation !== 'ccomp' || token.head > index) return;
		const clause = tokens.findIndex(
			({head, relation}, at) => at > index && head === token.head && /^[cx]comp$/.test(relation),
		);
		if (clause < 0) return;
		const below = dependents(tokens, clause);
		if (below.some(child => isSubject(tokens, child)) || !below.some(child => tokens[child]?.xpos === 'MD')) return;
		token.head = clause;
		token.relation = 'csubj';
		(tokens[clause] as Token).relation = 'ccomp';
	});
}

/** "The First Lady, X, makes a visit": nobody is spoken to where the verb has no other subject. */
export function keepSubjects(tokens: Token[]): void {
	for (const [index, token] of tokens.entries()) {
		if (token.relation !== 'vocative' || token.head < index || !/^VB[DPZ]$/.test(tokens[token.head]?.xpos ?? ''))
			continue;
		if (!dependents(tokens, token.head).some(child => isSubject(tokens, child))) token.relation = 'nsubj';
	}
}

/** "Before the two are to meet": whoever stands before "are to" does what is to be done. */
export function keepDoers(tokens: Token[]): void {
	for (const [index, token] of tokens.entries()) {
		const be = index - 2;
		if (token.upos !== 'VERB' || be < 0 || lower(tokens, index - 1) !== 'to') continue;
		if (tokens[be]?.head !== index || !/^(?:is|are|was|were)$/.test(lower(tokens, be))) continue;
		if (dependents(tokens, index).some(child => isSubject(tokens, child))) continue;
		let doer = be - 1;
		while (doer >= 0 && /^(?:flat|conj)$/.test((tokens[doer] as Token).relation)) doer = (tokens[doer] as Token).head;
		const noun = tokens[doer];
		if (
			noun &&
			/^(?:PROPN|NOUN|PRON)$/.test(noun.upos) &&
			noun.head >= 0 &&
			doer < be &&
			/^ob[jl]$/.test(noun.relation)
		)
			attach(tokens, doer, index, 'nsubj');
	}
}
