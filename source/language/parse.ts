/** The language layer's entry: text to sentences with tags, lemmas and dependency trees. */
import {readFileSync} from 'node:fs';
import {readableWords} from './casing.ts';
import {createLemmatizer} from './lemmatize.ts';
import {parseTree} from './parse-tree.ts';
import {repair} from './repair.ts';
import type {Sentence, Token} from './sentence.ts';
import {splitSentences} from './split-sentences.ts';
import {tag} from './tag.ts';
import {decodeWeights, type Weights} from './weights.ts';

let loaded: (Weights & {classes: Map<string, number>; lemmaOf: (word: string, xpos: string) => string}) | undefined;

/** The weights beside this file (beside the bundle once built), read at the first use. */
function weights() {
	if (!loaded) {
		const decoded = decodeWeights(readFileSync(new URL('./weights.bin.gz', import.meta.url)));
		loaded = {
			...decoded,
			classes: new Map(decoded.header.tags.map((name, index) => [name, index])),
			lemmaOf: createLemmatizer(decoded.header.lemmas),
		};
	}
	return loaded;
}

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
export const analyse = (sentence: Sentence): Sentence => attached(tagged(sentence));

/** The same sentence with tags and lemmas. */
export function tagged(sentence: Sentence): Sentence {
	const {header, tagger, lemmaOf} = weights();
	const tags = tag(tagger, readableWords(sentence.tokens.map(({text}) => text)));
	const tokens = sentence.tokens.map((token, index): Token => {
		const [upos, xpos] = (header.tags[tags[index] as number] as string).split(' ') as [string, string];
		return {...token, upos, xpos, lemma: lemmaOf(token.text, xpos)};
	});
	return {...sentence, tokens};
}

/** A tagged sentence with heads and relations, from its tokens' text and tags alone (so tokens may stand for several words). */
export function attached(sentence: Sentence): Sentence {
	const {classes, coarse, parser} = weights();
	const words = readableWords(sentence.tokens.map(({text}) => text));
	const tags = Uint8Array.from(sentence.tokens, ({upos, xpos}) => classes.get(`${upos} ${xpos}`) ?? 0);
	const tree = parseTree(parser, words, tags, coarse);
	const tokens = sentence.tokens.map(
		(token, index): Token => ({
			...token,
			head: tree.heads[index] as number,
			relation: tree.relations[index] as string,
		}),
	);
	return {...sentence, tokens: repair(tokens)};
}
