/**
 * Counts the labelled evidence sentences of the meeting benchmarks that cleaning loses: `node bench/clean/evidence.ts [-v]`.
 * What is not in the article can never be found in it.
 */
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {clean} from '../../source/clean/clean.ts';
import {readCorpus} from '../../source/corpus/read-corpus.ts';

const bench = path.resolve(import.meta.dirname, '../../../shared/bench/meetings');
if (!existsSync(bench)) {
	console.error(`${bench} is absent: nothing to measure`);
	process.exit(2);
}
const articles = new Map<string, string>();
let [raw, kept] = [0, 0];
for (const document of readCorpus([path.join(bench, 'docs')], console.error)) {
	const {text} = clean(document);
	articles.set(path.basename(document.path), dense(text));
	raw += document.content.length;
	kept += text.length;
}
const quotes = readFileSync(path.join(bench, 'gold.jsonl'), 'utf8')
	.split('\n')
	.filter(Boolean)
	.flatMap(line => {
		const record = JSON.parse(line);
		return evidenceIn(record).map(quote => ({file: String(record.file), quote}));
	});
const lost = quotes.filter(({file, quote}) => !(articles.get(file) ?? '').includes(dense(quote)));
console.log(
	`${quotes.length - lost.length} of ${quotes.length} evidence sentences kept, ${Math.round((100 * kept) / raw)} % of the letters`,
);
if (process.argv.includes('-v')) for (const {file, quote} of lost) console.log(`  ${file}  ${quote}`);

/** Every string in a list called `evidence`, at any depth. */
function evidenceIn(value: unknown): string[] {
	if (!value || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([name, one]) => (name === 'evidence' ? (one as string[]) : evidenceIn(one)));
}

function dense(text: string): string {
	return text.replace(/\s+/g, '');
}
