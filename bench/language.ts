/**
 * Measures the language layer on treebanks it has not learnt from: tags and trees on gold tokens, tokens and sentences from raw text,
 * speed, load and memory. Usage: npm run bench:language [-- FOLDER].
 */
import {existsSync} from 'node:fs';
import {analyse, parse, split} from '../source/language/parse.ts';
import type {Sentence} from '../source/language/sentence.ts';
import type {TreebankSentence} from '../train/language/conllu.ts';
import {readSplits} from '../train/language/splits.ts';

const RELATIONS = ['conj', 'appos', 'acl:relcl', 'advcl', 'nsubj', 'obj', 'obl', 'nmod'];

/** F1 in percent from the number of gold, found and common items. */
const f1 = (gold: number, found: number, common: number): string => ((200 * common) / (gold + found || 1)).toFixed(1);

/** A treebank sentence as the parser takes it: gold tokens, nothing else. */
function untagged({words}: TreebankSentence): Sentence {
	let at = 0;
	const tokens = words.map(text => {
		const start = at;
		at += text.length + 1;
		return {start, end: start + text.length, text, lemma: '', upos: '', xpos: '', head: -1, relation: ''};
	});
	return {start: 0, end: at - 1, tokens};
}

function scoreTrees(name: string, sentences: TreebankSentence[]) {
	let words = 0;
	const right = {upos: 0, xpos: 0, lemma: 0, head: 0, both: 0};
	const counts = new Map(RELATIONS.map(relation => [relation, {gold: 0, found: 0, common: 0}]));
	for (const sentence of sentences) {
		const {tokens} = analyse(untagged(sentence));
		tokens.forEach((token, index) => {
			const [upos, xpos] = (sentence.tags[index] as string).split(' ');
			const relation = sentence.relations[index] as string;
			const head = token.head === sentence.heads[index];
			words++;
			right.upos += Number(token.upos === upos);
			right.xpos += Number(token.xpos === xpos);
			right.lemma += Number(token.lemma.toLowerCase() === sentence.lemmas[index]?.toLowerCase());
			right.head += Number(head);
			right.both += Number(head && token.relation === relation);
			const gold = counts.get(relation);
			const found = counts.get(token.relation);
			if (gold) gold.gold++;
			if (found) found.found++;
			if (gold && gold === found && head) gold.common++;
		});
	}
	const percent = (count: number) => ((100 * count) / words).toFixed(1);
	const row = {
		UPOS: percent(right.upos),
		XPOS: percent(right.xpos),
		lemma: percent(right.lemma),
		UAS: percent(right.head),
		LAS: percent(right.both),
	};
	return [
		name,
		{
			...row,
			...Object.fromEntries(
				[...counts].map(([relation, {gold, found, common}]) => [relation, f1(gold, found, common)]),
			),
		},
	] as const;
}

/** The raw text of a treebank with the gold spans; PUD's documents and the paragraphs of the others are set apart by blank lines. */
function rawText(sentences: TreebankSentence[], paragraphs: boolean) {
	let text = '';
	let document = '';
	const tokens = new Set<string>();
	const spans = new Set<string>();
	for (const {id, pieces, words, paragraph} of sentences) {
		const opens = paragraphs ? paragraph : id.slice(0, 6) !== document;
		document = id.slice(0, 6);
		if (text !== '') text += opens ? '\n\n' : ' ';
		const start = text.length;
		let word = 0;
		for (const {form, space, words: count} of pieces) {
			let at = text.length;
			text += form;
			for (let part = 1; part <= count; part++) {
				const end = part === count ? text.length : at + (words[word] as string).length;
				tokens.add(`${at}-${end}`);
				at = end;
				word++;
			}
			if (space) text += ' ';
		}
		text = text.trimEnd();
		spans.add(`${start}-${text.length}`);
	}
	return {text, tokens, spans};
}

function scoreRaw(name: string, sentences: TreebankSentence[]) {
	const {text, tokens, spans} = rawText(sentences, !name.startsWith('PUD'));
	const found = split(text);
	const foundTokens = found.flatMap(sentence => sentence.tokens.map(({start, end}) => `${start}-${end}`));
	const foundSpans = found.map(({start, end}) => `${start}-${end}`);
	const compare = (gold: Set<string>, items: string[]) =>
		f1(gold.size, items.length, items.filter(item => gold.has(item)).length);
	return [name, {tokens: compare(tokens, foundTokens), sentences: compare(spans, foundSpans)}] as const;
}

/** Milliseconds of processor time so far: other programs on the machine do not count. */
const processorTime = (): number => process.cpuUsage().user / 1000;

function measureSpeed(sentences: TreebankSentence[]) {
	const {text} = rawText(sentences, false);
	const paragraphs = text.split('\n\n');
	for (const paragraph of paragraphs.slice(0, 50)) parse(paragraph);
	const rounds = [1, 2, 3].map(() => {
		const start = processorTime();
		const count = paragraphs.reduce((sum, paragraph) => sum + parse(paragraph).length, 0);
		return (count / (processorTime() - start)) * 1000;
	});
	return Math.round(Math.max(...rounds));
}

const folder = process.argv[2] ?? '../shared/treebanks';
if (existsSync(folder)) {
	const before = process.memoryUsage().rss;
	const start = processorTime();
	const thread = process.threadCpuUsage();
	parse('Ministers met.');
	const all = Math.round(processorTime() - start);
	const own = Math.round(process.threadCpuUsage(thread).user / 1000);
	const memory = Math.round((process.memoryUsage().rss - before) / 1e6);
	// The other threads compile, the stripper of types that runs these sources among all else.
	console.log(`load ${all} ms of processor time, ${own} of them in the main thread, ${memory} MB of memory`);
	const {tests} = readSplits(folder);
	console.table(Object.fromEntries(tests.map(({name, sentences}) => scoreTrees(name, sentences))));
	console.table(Object.fromEntries(tests.map(({name, sentences}) => scoreRaw(name, sentences))));
	const pud = tests.find(({name}) => name === 'PUD');
	if (pud)
		console.log(`${measureSpeed(pud.sentences)} sentences a second of processor time, from raw text to trees (PUD)`);
} else {
	console.error(`${folder} is not there: give the folder that holds the treebanks, see source/language/MODEL_CARD.md.`);
	process.exitCode = 2;
}
