/** CoNLL-U treebanks, read into plain sentences. */
import {readFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';

/** One treebank sentence; `heads` are token indices, -1 for the root. `id` is the treebank's own. */
export type TreebankSentence = {
	id: string;
	text: string;
	words: string[];
	lemmas: string[];
	tags: string[];
	heads: number[];
	relations: string[];
	/** Surface pieces with the space after them, for rebuilding raw text: multiword tokens are one piece over several words. */
	pieces: {form: string; space: boolean; words: number}[];
	/** True when the sentence opens a paragraph. */
	paragraph: boolean;
};

/** Read one `.conllu.gz` file. Empty nodes are skipped; a tag is `UPOS XPOS`. */
export function readTreebank(path: string): TreebankSentence[] {
	return gunzipSync(readFileSync(path))
		.toString('utf8')
		.split('\n\n')
		.filter(block => block.trim() !== '')
		.map(readSentence);
}

function readSentence(block: string): TreebankSentence {
	const lines = block.split('\n');
	const comment = (name: string) => lines.find(line => line.startsWith(`# ${name} = `))?.slice(name.length + 5) ?? '';
	const sentence: TreebankSentence = {
		id: comment('sent_id'),
		text: comment('text'),
		words: [],
		lemmas: [],
		tags: [],
		heads: [],
		relations: [],
		pieces: [],
		paragraph: lines.some(line => line.startsWith('# newpar') || line.startsWith('# newdoc')),
	};
	let covered = 0;
	for (const line of lines) {
		if (line === '' || line.startsWith('#')) continue;
		const [id, form, lemma, upos, xpos, , head, relation, , misc] = line.split('\t') as string[] as [
			string,
			string,
			string,
			string,
			string,
			string,
			string,
			string,
			string,
			string,
		];
		const space = !misc.split('|').includes('SpaceAfter=No');
		if (id.includes('.')) continue;
		if (id.includes('-')) {
			const [first, last] = id.split('-').map(Number) as [number, number];
			sentence.pieces.push({form, space, words: last - first + 1});
			covered = last;
			continue;
		}
		if (Number(id) > covered) sentence.pieces.push({form, space, words: 1});
		sentence.words.push(form);
		sentence.lemmas.push(lemma);
		sentence.tags.push(`${upos} ${xpos}`);
		sentence.heads.push(Number(head) - 1);
		sentence.relations.push(relation);
	}
	return sentence;
}
