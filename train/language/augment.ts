/** More training sentences out of the treebanks' own: people renamed, capitals taken away. */
import type {TreebankSentence} from './conllu.ts';

/** Copies of the sentences that name people, with other names: a head and its `flat` parts, all proper nouns. */
export function renamePeople(
	sentences: TreebankSentence[],
	random: () => number,
	name: (kind: string) => string,
): TreebankSentence[] {
	return sentences.flatMap(sentence => {
		const isName = (index: number) =>
			sentence.tags[index] === 'PROPN NNP' && /^\p{Lu}\p{Ll}+$/u.test(sentence.words[index] as string);
		const parts = sentence.words.map(
			(_, index) => sentence.relations[index] === 'flat' && isName(index) && isName(sentence.heads[index] as number),
		);
		if (!parts.includes(true) || random() < 0.3) return [];
		const given = new Set(parts.flatMap((part, index) => (part ? [sentence.heads[index] as number] : [])));
		return [
			{
				...sentence,
				words: sentence.words.map((word, index) =>
					given.has(index) ? name('given') : parts[index] ? name('surname') : word,
				),
			},
		];
	});
}

/** Copies of a share of the sentences in small letters; half of them keep their acronyms, as title-case headlines do. */
export function loseCapitals(sentences: TreebankSentence[], random: () => number, share: number): TreebankSentence[] {
	return sentences
		.filter(() => random() < share)
		.map(sentence => {
			const acronyms = random() < 0.5;
			return {
				...sentence,
				words: sentence.words.map(word => (acronyms && /^\p{Lu}(?!\p{Ll})/u.test(word) ? word : word.toLowerCase())),
			};
		});
}
