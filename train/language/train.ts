/**
 * Trains everything that source/language ships, into source/language/weights.bin.zst.
 * Usage: npm run train:language [-- FOLDER], FOLDER holding the treebanks that source/language/MODEL_CARD.md names.
 */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {readableWords} from '../../source/language/casing.ts';
import {hashString} from '../../source/language/features.ts';
import {sixteens} from '../../source/language/network/matrix.ts';
import {split} from '../../source/language/parse.ts';
import {tag} from '../../source/language/tag.ts';
import {coarseClasses} from '../../source/language/weights.ts';
import {normalise} from '../../source/language/word-atoms.ts';
import {loseCapitals, renamePeople} from './augment.ts';
import {encodeWeights, modelOf, tableOf} from './encode-weights.ts';
import {createGenerator} from './grammar.ts';
import {learnLemmaRules} from './learn-lemmas.ts';
import {createNames} from './names.ts';
import {examplesOf, frequentFeatures, type TreeSentence} from './network/examples.ts';
import {newsGrammar} from './news-grammar/news-grammar.ts';
import {createRandom} from './random.ts';
import {readRawTexts} from './raw-text.ts';
import {classNames, readSplits} from './splits.ts';
import {trainParser} from './train-parser.ts';
import {trainTagger} from './train-tagger.ts';
import {clusterWords} from './word-clusters.ts';

const folder = process.argv[2] ?? '../shared/treebanks';
const GENERATED = 5000;
const SMALL_SHARE = 0.1;
const FOLDS = 3;
const TAGGER = {epochs: 5, minimum: 3, seed: 1, smallest: 18};
const FOLD_TAGGER = {...TAGGER, epochs: 2, smallest: 8};
const PARSER = {width: 112, layers: 3, arcWidth: 64, labelWidth: 80};
const MINIMUM = 2;
const PACE = {epochs: 12, batch: 150, rate: 0.002};
const DROPOUT = {word: 0.15, feature: 0.02, layer: 0.05, view: 0.15};
const PARSER_SEED = 2;

const random = createRandom(11);
const names = createNames(random);
const generate = createGenerator(newsGrammar, random, names);
const treebanks = readSplits(folder).train;
const raw = readRawTexts(join(folder, 'raw-statements.jsonl.gz'));
const generated = Array.from({length: GENERATED}, (_, index) => ({...generate(), id: `generated-${index}`}));
const cased = [...treebanks, ...generated, ...renamePeople(treebanks, random, names)];
const sentences = [...cased, ...loseCapitals(cased, random, SMALL_SHARE)];

const tagNames = classNames(
	treebanks.flatMap(({tags}) => tags),
	3,
);
const labelNames = classNames(
	treebanks.flatMap(({relations}) => relations),
	3,
);
const coarse = coarseClasses(tagNames);
const plain = (words: readonly string[]) => words.map(word => normalise(word).toLowerCase());
const clusters = clusterWords([
	...raw.flatMap(text => split(text).map(({tokens}) => plain(tokens.map(token => token.text)))),
	...treebanks.map(({words}) => plain(words)),
]);
const lexicon = {coarse, clusters: tableOf(clusters)};
const classOf = (classes: string[]) => {
	const places = new Map(classes.map((name, index) => [name, index]));
	return (name: string) => places.get(name) ?? 0;
};

const tagged = sentences.map(({words, tags}) => ({
	words: readableWords(words),
	tags: Uint8Array.from(tags, classOf(tagNames)),
}));
const taggerRows = trainTagger(tagged, tagNames.length, TAGGER);

/** The parser learns on tags as it will meet them: each fold (a sentence with its copies) is tagged by a model that has not seen it. */
function tagsAsMet(): Uint8Array[] {
	const folds = sentences.map(({id}) => (hashString(id) >>> 0) % FOLDS);
	const models = Array.from({length: FOLDS}, (_, held) => {
		const others = tagged.filter((_, index) => folds[index] !== held);
		return modelOf(trainTagger(others, tagNames.length, FOLD_TAGGER), tagNames.length);
	});
	return tagged.map(({words}, index) => tag(models[folds[index] as number] as (typeof models)[0], words));
}

const tags = tagsAsMet();
const trees = sentences.map(
	({heads, relations}, index): TreeSentence => ({
		words: tagged[index]?.words ?? [],
		tags: tags[index] as Uint8Array,
		goldTags: tagged[index]?.tags ?? new Uint8Array(),
		heads,
		labels: relations.map(classOf(labelNames)),
	}),
);
// The network leaves words out by chance: it needs no copies with other names.
const unnamed = trees.filter((_, index) => index < treebanks.length + GENERATED || index >= cased.length);
const keys = frequentFeatures(trees.slice(0, treebanks.length), lexicon, MINIMUM);
const size = {
	rows: keys.length,
	...PARSER,
	labels: sixteens(labelNames.length),
	classes: Math.max(...coarse) + 2,
	tags: sixteens(tagNames.length),
};
const network = trainParser(examplesOf(unnamed, lexicon, keys), size, PACE, DROPOUT, PARSER_SEED);
const lemmas = learnLemmaRules(treebanks, raw);
const header = {tags: tagNames, labels: labelNames, lemmas};
const bytes = encodeWeights(header, {tagger: taggerRows, clusters, keys, network});
writeFileSync(new URL('../../source/language/weights.bin.zst', import.meta.url), bytes);
console.error(`${(bytes.length / 1e6).toFixed(2)} MB`);
