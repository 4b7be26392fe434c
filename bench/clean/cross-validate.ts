/**
 * Cross-validates the line model over sites and prints the benchmark's scores:
 * `node bench/clean/cross-validate.ts light,full|html [OUT]`. Every page is cleaned by a model that saw no page of its site.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {bodyOf} from '../../source/clean/body.ts';
import {judge} from '../../source/clean/clean.ts';
import type {LineModel} from '../../source/clean/line-model.ts';
import {exampleOf} from '../../train/clean/examples.ts';
import {BENCHMARK, readPages, type Variant} from '../../train/clean/pages.ts';
import {trainModel} from '../../train/clean/stack.ts';

const FOLDS = 5;

const variants = (process.argv[2] ?? 'light,full').split(',') as Variant[];
const out = process.argv[3] ?? mkdtempSync(path.join(tmpdir(), 'readout-clean-'));
const examples = readPages(variants).map(page => exampleOf(page, FOLDS));
for (let fold = 0; fold < FOLDS; fold++) {
	const model = modelWithout(fold);
	for (const {page} of examples.filter(example => example.fold === fold)) {
		const format = page.variant === 'html' ? 'html' : 'text';
		const {article} = judge({id: page.id, path: page.id, format, content: page.input, metadata: {}}, model);
		const name = path.join(out, page.variant, page.corpus, page.id);
		mkdirSync(path.dirname(name), {recursive: true});
		writeFileSync(`${name}.txt`, bodyOf(article));
		const {title, byline, published} = article;
		writeFileSync(`${name}.json`, JSON.stringify({title, authors: byline?.split(', '), date: published?.date}));
	}
}
for (const variant of variants) {
	const pred = path.join(out, variant);
	spawnSync(process.execPath, [path.join(BENCHMARK, 'clean-eval.mjs'), '--pred', pred, '--variant', variant], {
		stdio: 'inherit',
	});
}
console.log(out);

/** The model trained without a fold, kept in OUT, so that a second run measures the rest of the cleaning in a minute. */
function modelWithout(fold: number): LineModel {
	const file = path.join(out, `${variants.join('-')}-${fold}.json`);
	if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
	const model = trainModel(examples.filter(example => example.fold !== fold));
	mkdirSync(out, {recursive: true});
	writeFileSync(file, JSON.stringify(model));
	return model;
}
