/**
 * Trains the line model on the labelled pages beside the project and writes it into source/clean: for text dumps, or
 * with `html` as argument for web pages. The same pages give the same bytes on every run.
 */
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import type {LineModel} from '../../source/clean/line-model.ts';
import {type Trees, writeTree} from '../../source/clean/trees.ts';
import {exampleOf} from './examples.ts';
import {readPages} from './pages.ts';
import {trainModel} from './stack.ts';

const FOLDS = 5;

const html = process.argv[2] === 'html';
const examples = readPages(html ? ['html'] : ['light', 'full']).map(page => exampleOf(page, FOLDS));
const file = path.resolve(import.meta.dirname, '../../source/clean', html ? 'page-model.json' : 'text-model.json');
writeFileSync(file, JSON.stringify(written(trainModel(examples), examples[0]!.reading.names), null, '\t') + '\n');
console.error(`${file}: ${examples.length} pages`);

function written({first, second, roles}: LineModel, names: string[]) {
	const trees = ({bias, trees}: Trees) => ({bias: Number(bias.toPrecision(4)), trees: trees.map(writeTree)});
	return {
		features: names,
		first: trees(first),
		second: trees(second),
		roles: {title: trees(roles.title), byline: trees(roles.byline), date: trees(roles.date)},
	};
}
