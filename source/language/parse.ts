/** The language layer's entry: text to sentences with tags, lemmas and dependency trees. */
import {readFileSync} from 'node:fs';
import {readableWords} from './casing.ts';
import {createLemmatizer, type LemmaRules, lemmaRules, lemmatize} from './lemmatize.ts';
import {parseTree, retell} from './parse-tree.ts';
import {repair} from './repair.ts';
import type {Sentence, Token} from './sentence.ts';
import {splitSentences} from './split-sentences.ts';
import {tag} from './tag.ts';
import {decodeWeights, type Weights} from './weights.ts';

type Loaded = Weights & {
	/** The class of each `UPOS XPOS`, and back. */
	classes: Map<string, number>;
	tags: [upos: string, xpos: string][];
	lemmas: LemmaRules;
	lemmaOf: (word: string, xpos: string) => string;
};

let loaded: Loaded | undefined;

/** The weights beside this file (beside the bundle once built), read at the first use. */
function weights() {
	if (!loaded) {
		const decoded = decodeWeights(readFileSync(new URL('./weights.bin.zst', import.meta.url)));
		const lemmas = lemmaRules(decoded.header.lemmas);
		loaded = {
			...decoded,
			classes: new Map(decoded.header.tags.map((name, index) => [name, index])),
			tags: decoded.header.tags.map(name => name.split(' ') as [string, string]),
			lemmas,
			lemmaOf: createLemmatizer(lemmas),
		};
	}
	return loaded;
}

/** What the lemma of a word may be where it is a verb. */
export const verbLemmasOf = (word: string): string[] => lemmasUnder(word, ['VB', 'VBD', 'VBG', 'VBZ']);

/** The same where it is a noun. */
export const nounLemmasOf = (word: string): string[] => lemmasUnder(word, ['NN', 'NNS']);

/** Endings that words of a tag have. */
const ENDINGS: Record<string, string> = {VBG: 'ing', VBZ: 's', NNS: 's'};

const lemmasUnder = (word: string, tags: readonly string[]): string[] =>
	tags.filter(xpos => word.endsWith(ENDINGS[xpos] ?? '')).map(xpos => lemmatize(weights().lemmas, word, xpos));

/** Sentences of `text` with tags, lemmas and trees; spans are UTF-16 offsets into `text`, plus `offset`. */
export function parse(text: string, offset = 0): Sentence[] {
	return split(text, offset).map(analyse);
}

/** Sentences and Universal Dependencies tokens only, in reading order: tags, lemmas and relations are empty, heads -1. */
export function split(text: string, offset = 0): Sentence[] {
	return splitSentences(text).map(spans => {
		const tokens = spans.map(
			({start, end, text: form}): Token => ({
				start: start + offset,
				end: end + offset,
				text: form,
				lemma: '',
				upos: '',
				xpos: '',
				head: -1,
				relation: '',
			}),
		);
		return {start: tokens[0]?.start ?? offset, end: tokens.at(-1)?.end ?? offset, tokens};
	});
}

/** The same sentence with tags, lemmas and its dependency tree. */
export const analyse = (sentence: Sentence): Sentence => attached(retold(tagged(sentence)));

/** The same sentence with tags and lemmas, by its words from left to right. */
export function tagged(sentence: Sentence): Sentence {
	const words = wordsOf(sentence);
	return withTags(sentence, tag(weights().tagger, words));
}

/** A tagged sentence with tags and lemmas in the light of the whole sentence: better ones, for twice the time. */
export function retold(sentence: Sentence): Sentence {
	const {parser, coarse, tags: names} = weights();
	const first = tagsOf(sentence);
	const second = retell(parser, wordsOf(sentence), first, coarse);
	const upos = (tags: Uint8Array, at: number) => names[tags[at] as number]?.[0] ?? 'PUNCT';
	second.forEach((_, at) => {
		const change = `${upos(first, at)} ${upos(second, at)}`;
		// "Xi Jinping": a name is no verb, whatever its ending; "no breakthrough": an article wants a noun.
		const bare = change === 'NOUN ADJ' && upos(first, at - 1) === 'DET' && upos(first, at + 1) === 'PUNCT';
		if (change === 'PROPN VERB' || bare) second[at] = first[at] as number;
	});
	return withTags(sentence, second);
}

const wordsOf = ({tokens}: Sentence) => readableWords(tokens.map(({text}) => text));

function tagsOf({tokens}: Sentence): Uint8Array {
	const {classes} = weights();
	return Uint8Array.from(tokens, ({upos, xpos}) => classes.get(`${upos} ${xpos}`) ?? 0);
}

function withTags(sentence: Sentence, tags: Uint8Array): Sentence {
	const {tags: names, lemmaOf} = weights();
	const tokens = sentence.tokens.map((token, index): Token => {
		const [upos, xpos] = names[tags[index] as number] as [string, string];
		return {...token, upos, xpos, lemma: lemmaOf(token.text, xpos)};
	});
	return {...sentence, tokens};
}

/** A tagged sentence with heads and relations, from its tokens' text and tags alone (so tokens may stand for several words). */
export function attached(sentence: Sentence): Sentence {
	const {coarse, parser} = weights();
	const tree = parseTree(parser, wordsOf(sentence), tagsOf(sentence), coarse);
	const tokens = sentence.tokens.map(
		(token, index): Token => ({
			...token,
			head: tree.heads[index] as number,
			relation: tree.relations[index] as string,
		}),
	);
	return {...sentence, tokens: repair(tokens)};
}
