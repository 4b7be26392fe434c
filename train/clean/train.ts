/** Trains the line model on the labelled pages beside the project: `node train/clean/train.ts`. Same bytes on every run. */
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {CONTEXT_NAMES} from '../../source/clean/context.ts';
import {type Trees, writeTree} from '../../source/clean/trees.ts';
import {FEATURE_NAMES} from '../../source/clean/vectors.ts';
import {examplesOf} from './examples.ts';
import {readPages} from './pages.ts';
import {trainStack} from './stack.ts';

const FOLDS = 4;

const examples = examplesOf(readPages(['light', 'full']), FOLDS);
const {first, second} = trainStack(examples, [...Array(FOLDS).keys()]);
const written = ({bias, trees}: Trees) => ({bias: Number(bias.toPrecision(4)), trees: trees.map(writeTree)});
const model = {features: [...FEATURE_NAMES, ...CONTEXT_NAMES], first: written(first), second: written(second)};
const file = path.resolve(import.meta.dirname, '../../source/clean/text-model.json');
writeFileSync(file, JSON.stringify(model, null, '\t') + '\n');
console.error(`${file}: ${examples.length} pages, ${first.trees.length} + ${second.trees.length} trees`);
