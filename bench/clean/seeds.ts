/** Cleans the seed texts and prints the line-by-line score: `node bench/clean/seeds.ts`. */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {bodyOf} from '../../source/clean/body.ts';
import {clean} from '../../source/clean/clean.ts';
import {readCorpus} from '../../source/corpus/read-corpus.ts';

const shared = path.resolve(import.meta.dirname, '../../../shared');
if (!existsSync(shared)) {
	console.error(`${shared} is absent: nothing to measure`);
	process.exit(2);
}
const out = mkdtempSync(path.join(tmpdir(), 'readout-seeds-'));
for (const document of readCorpus([path.join(shared, 'seeds')], console.error)) {
	const article = clean(document);
	const name = path.join(out, path.basename(article.path, '.txt'));
	writeFileSync(`${name}.txt`, bodyOf(article));
	writeFileSync(
		`${name}.json`,
		JSON.stringify({title: article.title, byline: article.byline, date: article.published?.date}),
	);
}
spawnSync(process.execPath, [path.join(shared, 'bench/clean/seeds-eval.mjs'), out], {stdio: 'inherit'});
