/** Which treebank documents train, tune and test, after the treebanks' own splits. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {readTreebank, type TreebankSentence} from './conllu.ts';

export type Splits = {
	train: TreebankSentence[];
	dev: TreebankSentence[];
	tests: {name: string; sentences: TreebankSentence[]}[];
};

/** Read all splits. GUM news documents outside its training split are a test set of their own; PUD is for testing alone. */
export function readSplits(folder: string): Splits {
	const splitOf = gumSplits(join(folder, 'gum/SPLITS.md'));
	const gum = readdirSync(join(folder, 'gum'))
		.filter(file => file.endsWith('.conllu.gz'))
		.sort()
		.map(file => ({name: file.replace('.conllu.gz', ''), sentences: readTreebank(join(folder, 'gum', file))}));
	const gumTrain = gum.filter(({name}) => splitOf.get(name) === 'train');
	const gumNews = gum.filter(({name}) => splitOf.get(name) !== 'train' && name.startsWith('GUM_news_'));
	const gumDev = gum.filter(({name}) => splitOf.get(name) === 'dev' && !name.startsWith('GUM_news_'));
	const pud = readTreebank(join(folder, 'pud.conllu.gz'));
	const all = (documents: {sentences: TreebankSentence[]}[]) => documents.flatMap(({sentences}) => sentences);
	return {
		train: [...readTreebank(join(folder, 'ewt-train.conllu.gz')), ...all(gumTrain)],
		dev: [...readTreebank(join(folder, 'ewt-dev.conllu.gz')), ...all(gumDev)],
		tests: [
			{name: 'EWT test', sentences: readTreebank(join(folder, 'ewt-test.conllu.gz'))},
			{name: 'PUD', sentences: pud},
			{name: 'PUD news', sentences: pud.filter(({id}) => id.startsWith('n'))},
			{name: 'GUM news', sentences: all(gumNews)},
		],
	};
}

function gumSplits(path: string): Map<string, string> {
	const splits = new Map<string, string>();
	let split = '';
	for (const line of readFileSync(path, 'utf8').split('\n')) {
		if (line.startsWith('## ')) split = line.slice(3).trim();
		else if (line.trim().startsWith('* ')) splits.set(line.trim().slice(2), split);
	}
	return splits;
}

/** The names seen at least `minimum` times, most frequent first; equals by the alphabet. */
export function classNames(names: string[], minimum: number): string[] {
	const counts = new Map<string, number>();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts]
		.filter(([, count]) => count >= minimum)
		.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
		.map(([name]) => name);
}
