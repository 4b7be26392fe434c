/** Mending parsed trees: what a greedy parser gets wrong by system is put right by rule. One row a rule, with its example. */
import type {Token} from './sentence.ts';

/** A rule changes `head` and `relation` of tokens in place; its example is a sentence and the arc that it must have. */
export type Repair = {name: string; example: string; expect: string; mend: (tokens: Token[]) => void};

/** Every rule, in the order they are applied. */
export const repairs: readonly Repair[] = [
	{
		name: 'relative clauses',
		example: 'Kerry, who arrived in Geneva on Sunday after talks in Rome, is due to meet Lavrov.',
		expect: 'arrived acl:relcl Kerry',
		mend: tieRelatives,
	},
	{
		name: 'lone determiners',
		example: 'Both refused to speak.',
		expect: 'Both nsubj refused',
		mend: raiseDeterminers,
	},
];

/** Apply every rule to tokens whose heads and relations may be changed. */
export function repair(tokens: Token[]): Token[] {
	for (const {mend} of repairs) mend(tokens);
	return tokens;
}

const CLAUSES = new Set(['ccomp', 'xcomp', 'conj', 'parataxis', 'advcl', 'appos', 'dep', 'nmod', 'obl', 'obj']);

/** A clause that begins with a relative pronoun after a noun belongs to that noun. */
function tieRelatives(tokens: Token[]): void {
	tokens.forEach((pronoun, index) => {
		if (!/^(?:who|which|whom|whose)$/i.test(pronoun.text) || pronoun.head < 0) return;
		const before = tokens[index - 1]?.text === ',' ? index - 2 : index - 1;
		if (!/^(?:PROPN|NOUN)$/.test(tokens[before]?.upos ?? '')) return;
		const verb = pronoun.relation === 'nmod:poss' ? (tokens[pronoun.head] as Token).head : pronoun.head;
		if (verb <= index) return;
		const {relation} = tokens[verb] as Token;
		if (base(relation) === 'acl') return;
		const owner = phraseHead(tokens, before);
		if (isUnder(tokens, owner, verb)) promote(tokens, verb, owner);
		else if (CLAUSES.has(base(relation))) attach(tokens, verb, owner, 'acl:relcl');
	});
}

/** With `arrived` taken for the main verb, the later verb takes its place and the noun becomes its subject. */
function promote(tokens: Token[], verb: number, owner: number): void {
	if ((tokens[owner] as Token).head !== verb || owner > verb) return;
	const main = dependents(tokens, verb).find(index => index > verb && isMainVerb(tokens, index, verb));
	if (main === undefined) return;
	const {head, relation} = tokens[verb] as Token;
	const passive = dependents(tokens, main).some(child => tokens[child]?.relation === 'aux:pass');
	attach(tokens, main, head, relation);
	attach(tokens, owner, main, passive ? 'nsubj:pass' : 'nsubj');
	attach(tokens, verb, owner, 'acl:relcl');
	for (const index of dependents(tokens, verb))
		if (index < owner || (index > main && tokens[index]?.relation === 'punct')) (tokens[index] as Token).head = main;
}

/** Could `index`, hung on `verb`, be the main verb: a clause of its own without a subject, behind a comma? */
function isMainVerb(tokens: Token[], index: number, verb: number): boolean {
	const {upos, relation} = tokens[index] as Token;
	if (!['conj', 'parataxis', 'advcl', 'ccomp', 'dep'].includes(base(relation))) return false;
	const below = dependents(tokens, index).map(child => base((tokens[child] as Token).relation));
	if (below.includes('nsubj') || !(upos === 'VERB' || below.includes('cop'))) return false;
	return tokens.slice(verb + 1, index).some(({text}) => text === ',');
}

/** "Both", "all", "some" before a verb that has no other subject are its subject. */
function raiseDeterminers(tokens: Token[]): void {
	tokens.forEach((token, index) => {
		if (
			!/^(?:both|all|each|neither|some|many)$/i.test(token.text) ||
			!/^(?:advmod|det|cc:preconj)$/.test(token.relation)
		)
			return;
		if (index > 0 && !/^(?:[,“"]|and|but)$/.test((tokens[index - 1] as Token).text)) return;
		const verb = tokens[token.head];
		if (verb?.upos !== 'VERB' || token.head < index || !/^(?:VERB|AUX)$/.test(tokens[index + 1]?.upos ?? '')) return;
		const relations = dependents(tokens, token.head).map(child => (tokens[child] as Token).relation);
		if (relations.some(relation => /^[nc]subj/.test(relation))) return;
		token.relation = relations.includes('aux:pass') ? 'nsubj:pass' : 'nsubj';
	});
}

const base = (relation: string): string => relation.split(':', 1)[0] as string;

const dependents = (tokens: Token[], head: number): number[] =>
	tokens.flatMap((token, index) => (token.head === head ? [index] : []));

/** True when `node` stands under `above` (or is it). */
function isUnder(tokens: Token[], node: number, above: number): boolean {
	for (let at = node; at !== -1; at = (tokens[at] as Token).head) if (at === above) return true;
	return false;
}

/** The head of the noun phrase whose name or compound `index` closes. */
function phraseHead(tokens: Token[], index: number): number {
	const {head, relation} = tokens[index] as Token;
	return head >= 0 && ['flat', 'compound', 'fixed', 'goeswith'].includes(relation) ? phraseHead(tokens, head) : index;
}

function attach(tokens: Token[], dependent: number, head: number, relation: string): void {
	const token = tokens[dependent] as Token;
	token.head = head;
	token.relation = relation;
}
