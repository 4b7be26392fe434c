/** Words that stand for parties named before: "they", "both", "the two leaders", "the pair". */
import type {Token} from '../sentence.ts';
import type {ChunkedActor} from './actor.ts';

const SINGULAR = new Set('he him his she her'.split(' '));
const PLURAL = new Set('they them their'.split(' '));
/** Nouns that, after "the two" or "both", mean the pair told of. */
const PAIR_NOUNS = new Set(
	'leaders men women sides presidents ministers countries nations parties governments delegations diplomats neighbors neighbours allies officials rivals statesmen premiers pair states capitals powers politicians secretaries teams negotiators envoys chiefs'.split(
		' ',
	),
);
/** Nouns that mean the pair even without a number: "the pair", "the duo". */
const PAIR_WORDS = new Set('pair duo trio'.split(' '));
const DISTANT = new Set('each other one another themselves'.split(' '));

/** "his Russian counterpart", "their Chinese counterparts": nouns of relation, resolved through the other side's office. */
export const COUNTERPARTS = new Set(['counterpart', 'counterparts']);

/** The pronoun-like actor at token `at`, or undefined. `title` holds the pair's noun ("leaders"). */
export const pronounAt = (tokens: Token[], at: number): ChunkedActor | undefined => {
	const word = (index: number) => tokens[index]?.text.toLowerCase() ?? '';
	const token = tokens[at]!;
	// "forty-six nations": part of a number.
	if (tokens[at - 1]?.text === '-') return undefined;
	const make = (length: number, plural: boolean, title?: string): ChunkedActor => {
		return {form: 'pronoun', first: at, last: at + length, countries: [], plural, determiner: word(at), title};
	};
	if (DISTANT.has(word(at)) && DISTANT.has(word(at + 1))) return undefined;
	if (/^(?:his|her|its|their)$/.test(word(at)) && /^(?:country|nation)$/.test(word(at + 1)))
		return make(2, false, 'country');
	if (token.upos === 'PRON' || token.xpos === 'PRP$') {
		if (SINGULAR.has(word(at))) return make(1, false);
		if (PLURAL.has(word(at))) return make(1, true);
	}
	const article = word(at) === 'the' || word(at) === 'these' ? 1 : 0;
	if (article && PAIR_WORDS.has(word(at + 1))) return make(2, true, word(at + 1));
	const number = ['two', 'three', 'four', 'five', 'six', 'both'].includes(word(at + article)) ? 1 : 0;
	if (number && article + number > 0) {
		const noun = at + article + number;
		const adjective = tokens[noun]?.upos === 'ADJ' ? 1 : 0;
		const of = word(at) === 'both' && word(noun) === 'of' ? undefined : noun + adjective;
		if (of !== undefined && PAIR_NOUNS.has(word(of)) && !['of', 'from'].includes(word(of + 1)))
			return make(of + 1 - at, true, word(of));
		if (
			article &&
			['two', 'three'].includes(word(at + 1)) &&
			!['NOUN', 'ADJ', 'PROPN', 'NUM'].includes(tokens[noun]?.upos ?? 'NOUN')
		)
			return make(2, true);
		if (word(at) === 'both' && ['VERB', 'AUX'].includes(tokens[at + 1]?.upos ?? '')) return make(1, true);
	}
	if (
		article &&
		PAIR_NOUNS.has(word(at + 1)) &&
		!['of', 'from', 'in', 'at', 'which', 'that', 'who', 'whose', 'with'].includes(word(at + 2)) &&
		tokens[at + 1]!.upos === 'NOUN'
	)
		return make(2, true, word(at + 1));
	return undefined;
};
