/**
 * Trains everything that source/language ships, into source/language/weights.bin.gz.
 * Usage: npm run train:language [-- FOLDER], FOLDER holding the treebanks that MODEL_CARD.md names.
 */
import {writeFileSync} from 'node:fs';
import {tag} from '../../source/language/tag.ts';
import {coarseClasses, decodeWeights} from '../../source/language/weights.ts';
import {encodeWeights, modelOf} from './encode-weights.ts';
import {learnLemmaRules} from './learn-lemmas.ts';
import {classNames, readSplits} from './splits.ts';
import {trainParser} from './train-parser.ts';
import {trainTagger} from './train-tagger.ts';

const folder = process.argv[2] ?? '../shared/treebanks';
const FOLDS = 5;

const {train} = readSplits(folder);
const tagNames = classNames(
	train.flatMap(({tags}) => tags),
	3,
);
const labelNames = classNames(
	train.flatMap(({relations}) => relations),
	3,
);
const coarse = coarseClasses(tagNames);
const classOf = (names: string[]) => (name: string) => Math.max(0, names.indexOf(name));

const tagged = train.map(({words, tags}) => ({words, tags: Uint8Array.from(tags, classOf(tagNames))}));
const taggerRows = trainTagger(tagged, tagNames.length);
// The parser learns on tags as it will meet them: each fold is tagged by a model that has not seen it.
const predicted: Uint8Array[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
	const model = modelOf(
		trainTagger(
			tagged.filter((_, index) => index % FOLDS !== fold),
			tagNames.length,
			{epochs: 4},
		),
		tagNames.length,
	);
	tagged.forEach(({words}, index) => {
		if (index % FOLDS === fold) predicted[index] = tag(model, words);
	});
}
const trees = train.map(({words, heads, relations}, index) => ({
	words,
	tags: predicted[index] as Uint8Array,
	heads,
	labels: relations.map(classOf(labelNames)),
}));
const {actions, labels} = trainParser(trees, coarse, labelNames.length);
const bytes = encodeWeights({tags: tagNames, labels: labelNames, lemmas: learnLemmaRules(train)}, [
	{classes: tagNames.length, rows: taggerRows},
	{classes: 3, rows: actions},
	{classes: labelNames.length, rows: labels},
]);
writeFileSync(new URL('../../source/language/weights.bin.gz', import.meta.url), bytes);
const {header} = decodeWeights(bytes);
console.error(`${(bytes.length / 1e6).toFixed(2)} MB, ${header.tags.length} tags, ${header.labels.length} relations`);
