/** Mending parsed trees: what a greedy parser gets wrong by system is put right by rule. One row a rule, with its example. */
import {attach, dependents, isSubject, lower} from './arcs.ts';
import {keepDoers, keepSubjects, raiseClauses, shareSubjects} from './repair-subjects.ts';
import type {Token} from './sentence.ts';

/** A rule changes `head` and `relation` of tokens in place; its example is a sentence and the arc that it must have. */
export type Repair = {name: string; example: string; expect: string; mend: (tokens: Token[]) => void};

/** Every rule, in the order they are applied. */
export const repairs: readonly Repair[] = [
	{
		name: 'two subjects',
		example: 'Putin and Xi both intend to attend the summit in Bali, the president told reporters.',
		expect: 'Putin nsubj intend',
		mend: shareSubjects,
	},
	{
		name: 'clauses as subjects',
		example: 'Iran said agreeing any deals with the United States would be hard.',
		expect: 'agreeing csubj hard',
		mend: raiseClauses,
	},
	{
		name: 'clauses after an occasion',
		example: 'He said in the talks that the border was open.',
		expect: 'open ccomp said',
		mend: tieContents,
	},
	{
		name: 'participles of events',
		example: 'Obama has cancelled a meeting with Putin in Moscow planned for next month.',
		expect: 'planned acl meeting',
		mend: tieParticiples,
	},
	{
		name: 'partners of talk',
		example: 'Erdogan discussed the plan with Putin in Tehran.',
		expect: 'Putin obl discussed',
		mend: tiePartners,
	},
	{
		name: 'words before a marker',
		example: 'He said this while addressing reporters after paying a call on the minister.',
		expect: 'this obj said',
		mend: keepClausesApart,
	},
	{
		name: 'clauses with one auxiliary',
		example:
			'They are promising nothing on this visit, where Biden will talk not only military aid with Israel but will also sit down with Abbas.',
		expect: 'sit conj talk',
		mend: pairAuxiliaries,
	},
	{
		name: 'occasions',
		example: 'The two sides agreed to a ceasefire after talks in Luanda.',
		expect: 'talks obl agreed',
		mend: tieOccasions,
	},
	{
		name: 'objects with a preposition',
		example: 'They clashed over the border.',
		expect: 'border obl clashed',
		mend: freeObjects,
	},
	{
		name: 'participles after objects',
		example: 'The United States praised the agreement reached last week between Iran and Iraq.',
		expect: 'reached acl agreement',
		mend: tieReached,
	},
	{
		name: 'subjects taken for an address',
		example: 'Mary, makes a tour of the town.',
		expect: 'Mary nsubj makes',
		mend: keepSubjects,
	},
	{
		name: 'subjects of what is to be done',
		example: 'It comes two months before Putin and Obama are to meet in Moscow.',
		expect: 'Putin nsubj meet',
		mend: keepDoers,
	},
	{
		name: 'objects with a participle',
		example: 'Turkey and Armenia resume talks aimed at better relations.',
		expect: 'talks obj resume',
		mend: keepObjects,
	},
];

/** Apply every rule to tokens whose heads and relations may be changed. */
export function repair(tokens: Token[]): Token[] {
	for (const {mend} of repairs) mend(tokens);
	return tokens;
}

/** "Said in the talks that …": a whole clause after "that" says what was said, not which talks. */
function tieContents(tokens: Token[]): void {
	for (const [index, token] of tokens.entries()) {
		let noun = tokens[token.head];
		if (token.relation !== 'acl:relcl') continue;
		// "At a meeting with activists that …".
		while (noun?.relation === 'nmod') noun = tokens[noun.head];
		if (!noun || !/^ob[jl]$/.test(noun.relation)) continue;
		if (!/^(?:say|tell|add|announce|insist|stress|warn)$/.test(tokens[noun.head]?.lemma ?? '')) continue;
		const that = token.head + 1;
		const below = dependents(tokens, index);
		if (tokens[that]?.text !== 'that' || !below.some(child => child > that && isSubject(tokens, child))) continue;
		// "the talks that the ministers held" lacks its object; a clause with one, or of a copula, lacks nothing.
		if (!below.some(child => child > that && /^(?:cop|obj)$/.test((tokens[child] as Token).relation))) continue;
		attach(tokens, that, index, 'mark');
		attach(tokens, index, noun.head, 'ccomp');
	}
}

/** "A meeting in Moscow planned for May": a planned thing is an event, not a clause of its own. */
function tieParticiples(tokens: Token[]): void {
	tokens.forEach((token, index) => {
		if (!/^(?:planned|scheduled|slated)$/i.test(token.text) || !/^(?:[cx]comp|advcl|acl|dep)$/.test(token.relation))
			return;
		if (dependents(tokens, index).some(child => child < index && tokens[child]?.relation !== 'nsubj')) return;
		const clause = token.relation === 'acl' ? (tokens[token.head] as Token).head : token.head;
		const event = tokens.slice(0, index).findLastIndex(({text}) => TWO_SIDED.test(text));
		if (event < 0 || event < clause || event === token.head) return;
		if (tokens.slice(event, index).some(({upos, text}) => upos === 'VERB' || text === ',')) return;
		for (const child of dependents(tokens, index))
			if (child < index) attach(tokens, child, child === event ? clause : event, child === event ? 'obj' : 'nmod');
		attach(tokens, index, event, 'acl');
	});
}

/** What has a partner of its own: "a meeting with", "relations with". */
const TWO_SIDED =
	/^(?:meeting|talks?|call|conversation|summit|visit|relations?|relationship|ties|deal|agreement|war|dispute|cooperation)s?$/i;

/** "Discussed the plan with Putin": one talks with somebody, the plan is nobody's. */
function tiePartners(tokens: Token[]): void {
	for (const token of tokens) {
		const object = tokens[token.head];
		if (token.relation !== 'nmod' || token.upos !== 'PROPN' || object?.relation !== 'obj') continue;
		if (!/^(?:discuss|debate|review|exchange)/i.test(tokens[object.head]?.text ?? '') || TWO_SIDED.test(object.text))
			continue;
		const partner = tokens.indexOf(token);
		if (!dependents(tokens, partner).some(child => tokens[child]?.text === 'with')) continue;
		attach(tokens, partner, object.head, 'obl');
	}
}

/** "Said this while addressing reporters": a clause begins with its marker, what stands before belongs to the verb over it. */
function keepClausesApart(tokens: Token[]): void {
	tokens.forEach((verb, index) => {
		if (verb.relation !== 'advcl' || verb.head > index || verb.upos !== 'VERB') return;
		const below = dependents(tokens, index);
		const marker = below.find(child => /^(?:mark|case)$/.test((tokens[child] as Token).relation));
		if (marker === undefined || !/^(?:while|after|before|when|if|because|since|although)$/.test(lower(tokens, marker)))
			return;
		for (const child of below)
			if (child > verb.head && child < marker && (tokens[child] as Token).relation === 'nsubj')
				attach(tokens, child, verb.head, 'obj');
	});
}

/** "Where he will talk … but will also sit down": a clause without a subject shares that of a verb with the same auxiliary. */
function pairAuxiliaries(tokens: Token[]): void {
	const auxiliary = (verb: number): string =>
		dependents(tokens, verb)
			.filter(child => tokens[child]?.xpos === 'MD' && tokens[child]?.relation === 'aux')
			.map(child => lower(tokens, child))
			.join(' ');
	tokens.forEach((verb, index) => {
		const own = verb.relation === 'conj' && verb.head < index ? auxiliary(index) : '';
		if (own === '' || dependents(tokens, index).some(child => isSubject(tokens, child))) return;
		if (auxiliary(verb.head) !== '') return;
		for (let other = index - 1; other > verb.head; other--)
			if (auxiliary(other) === own && dependents(tokens, other).some(child => isSubject(tokens, child))) {
				attach(tokens, index, other, 'conj');
				return;
			}
	});
}

/** "Agreed to a ceasefire after talks": what came before or meanwhile belongs to what was done. */
function tieOccasions(tokens: Token[]): void {
	tokens.forEach((token, index) => {
		const noun = tokens[token.head];
		if (token.relation !== 'nmod' || !noun || !/^ob[jl]$/.test(noun.relation) || noun.upos !== 'NOUN') return;
		if (tokens[noun.head]?.upos !== 'VERB' || noun.head > token.head || token.head > index) return;
		const cases = dependents(tokens, index).filter(child => (tokens[child] as Token).relation === 'case');
		if (cases.length === 1 && /^(?:after|during|before|following|amid)$/.test(lower(tokens, cases[0] as number)))
			attach(tokens, index, noun.head, 'obl');
	});
}

/** "Clashed over the border": what has a preposition is no object. */
function freeObjects(tokens: Token[]): void {
	tokens.forEach((token, index) => {
		const [first] = dependents(tokens, index);
		const preposition = first === undefined ? undefined : tokens[first];
		if (token.relation !== 'obj' || token.head > index || preposition?.relation !== 'case' || first! > index) return;
		// "Brings together both leaders": an adverb, whatever it was taken for.
		if (preposition.text === 'together') attach(tokens, first!, token.head, 'advmod');
		else token.relation = 'obl';
	});
}

/** "Praised the agreement reached last week": the past form right after an object, without a subject, tells of the object. */
function tieReached(tokens: Token[]): void {
	tokens.forEach((token, index) => {
		const object = tokens[index - 1];
		if (token.xpos !== 'VBD' || !/^[cx]comp$/.test(token.relation) || token.head > index) return;
		if (object?.relation !== 'obj' || object.head !== token.head || object.upos !== 'NOUN') return;
		if (dependents(tokens, index).some(child => child < index)) return;
		attach(tokens, index, index - 1, 'acl');
		token.xpos = 'VBN';
	});
}

/** "Resume talks aimed at": what stands between a verb and a bare participle is the object of the one, not the subject of the other. */
function keepObjects(tokens: Token[]): void {
	tokens.forEach((token, index) => {
		const noun = tokens[index - 1];
		if (token.xpos !== 'VBN' || token.relation !== 'ccomp' || token.head > index) return;
		if (!noun?.relation.startsWith('nsubj') || noun.head !== index || noun.upos !== 'NOUN') return;
		if (dependents(tokens, index).some(child => child < index - 1) || tokens[token.head]?.upos !== 'VERB') return;
		attach(tokens, index - 1, token.head, 'obj');
		attach(tokens, index, index - 1, 'acl');
	});
}
