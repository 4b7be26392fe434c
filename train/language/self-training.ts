/** Self-training: raw sentences that two parsers, reading in opposite directions, understand alike become training sentences. */
import {readFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {readableWords} from '../../source/language/casing.ts';
import type {LinearModel, TernaryModel} from '../../source/language/linear-model.ts';
import {parseTree} from '../../source/language/parse-tree.ts';
import {describeWords} from '../../source/language/parser-words.ts';
import {splitSentences} from '../../source/language/split-sentences.ts';
import {tag} from '../../source/language/tag.ts';
import {shuffle} from './random.ts';
import type {TreeSentence} from './train-parser.ts';

export type ParserModels = {actions: TernaryModel; labels: LinearModel};

/** Up to `limit` different, plain sentences of 6 to 40 words from a `.jsonl.gz` file of `{text}` records. */
export function readRawSentences(path: string, limit: number, random: () => number): string[][] {
	const records = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
	const sentences = new Map<string, string[]>();
	for (const record of records) {
		const {text} = JSON.parse(record) as {text: string};
		const plain = text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_#>\\]+/g, '');
		for (const spans of splitSentences(plain)) {
			const words = spans.map(span => span.text);
			if (isPlain(words)) sentences.set(words.join(' '), words);
		}
	}
	return shuffle([...sentences.values()], random).slice(0, limit);
}

function isPlain(words: string[]): boolean {
	if (words.length < 6 || words.length > 40 || words.at(-1) !== '.') return false;
	if (!/^["“]?\p{Lu}/u.test(words[0] as string)) return false;
	return words.filter(word => /^[\p{L}\p{N}'’.-]+$/u.test(word)).length >= words.length * 0.8;
}

/** A training sentence read from right to left. */
export function reversed({words, tags, heads, labels}: TreeSentence): TreeSentence {
	const flip = (head: number) => (head < 0 ? -1 : words.length - 1 - head);
	return {
		words: [...words].reverse(),
		tags: Uint8Array.from([...tags].reverse()),
		heads: heads.map(flip).reverse(),
		labels: [...labels].reverse(),
	};
}

/** Tag and parse the sentences in both directions; keep those whose trees agree in every head and relation but punctuation's. */
export function agreedSentences(
	sentences: string[][],
	tagger: LinearModel,
	coarse: ArrayLike<number>,
	forward: ParserModels,
	backward: ParserModels,
	isPunctuation: (tag: number) => boolean,
): TreeSentence[] {
	return sentences.flatMap(raw => {
		const words = readableWords(raw);
		const tags = tag(tagger, words);
		const tree = parseTree(forward.actions, forward.labels, describeWords(words, tags, coarse));
		const sentence = {words, tags, heads: [...tree.heads], labels: [...tree.labels]};
		const mirror = reversed(sentence);
		const other = parseTree(backward.actions, backward.labels, describeWords(mirror.words, mirror.tags, coarse));
		const agreed = [...mirror.tags].every(
			(name, index) =>
				isPunctuation(name) ||
				(other.heads[index] === mirror.heads[index] && other.labels[index] === mirror.labels[index]),
		);
		return agreed ? [sentence] : [];
	});
}
