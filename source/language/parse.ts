/** The language layer's entry: text to sentences with tags, lemmas and dependency trees. */
import {readFileSync} from 'node:fs';
import {lemmatize} from './lemmatize.ts';
import {describeWords, parseTree} from './parse-tree.ts';
import type {Sentence, Token} from './sentence.ts';
import {splitSentences} from './split-sentences.ts';
import {tag} from './tag.ts';
import {decodeWeights, type Weights} from './weights.ts';

let loaded: (Weights & {coarse: number[]}) | undefined;

/** The weights beside this file (beside the bundle once built), read at the first use. */
function weights(): Weights & {coarse: number[]} {
	if (!loaded) {
		const decoded = decodeWeights(readFileSync(new URL('./weights.bin.gz', import.meta.url)));
		const names = decoded.header.tags.map(name => name.split(' ')[0] as string);
		const order = [...new Set(names)].sort();
		loaded = {...decoded, coarse: names.map(name => order.indexOf(name))};
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
export function analyse(sentence: Sentence): Sentence {
	const {
		header,
		models: [tagger, actions, labels],
		coarse,
	} = weights() as ReturnType<typeof weights> & {
		models: [Weights['models'][0], Weights['models'][0], Weights['models'][0]];
	};
	const words = sentence.tokens.map(({text}) => text);
	const tags = tag(tagger, words);
	const tree = parseTree(actions, labels, describeWords(words, tags, coarse));
	const tokens = sentence.tokens.map((token, index): Token => {
		const [upos, xpos] = (header.tags[tags[index] as number] as string).split(' ') as [string, string];
		return {
			...token,
			upos,
			xpos,
			lemma: lemmatize(header.lemmas, token.text, xpos),
			head: tree.heads[index] as number,
			relation: header.labels[tree.labels[index] as number] as string,
		};
	});
	return {...sentence, tokens};
}
