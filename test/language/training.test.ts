import {expect, test} from 'vitest';
import {hashString} from '../../source/language/features.ts';
import {bestTree} from '../../source/language/network/best-tree.ts';
import {createGenerator} from '../../train/language/grammar.ts';
import {createNames} from '../../train/language/names.ts';
import {newsGrammar} from '../../train/language/news-grammar/news-grammar.ts';
import {createRandom} from '../../train/language/random.ts';
import {clusterWords} from '../../train/language/word-clusters.ts';

test('a rule of the grammar makes the words and the tree that it says', () => {
	const random = createRandom(1);
	const generate = createGenerator(
		{
			S: ['WHO>nsubj met:VBD ( in:IN>case Rome:NNP )>obl .:.>punct'],
			WHO: ['the:DT>det Prime:NNP/ADJ>amod Minister:NNP'],
		},
		random,
		createNames(random),
	);
	const {words, tags, heads, relations} = generate();
	expect(words.join(' ')).toBe('The Prime Minister met in Rome .');
	expect(tags[1]).toBe('ADJ NNP');
	expect(tags[6]).toBe('PUNCT .');
	expect(heads).toEqual([2, 2, 3, -1, 5, 3, 3]);
	expect(relations).toEqual(['det', 'amod', 'nsubj', 'root', 'case', 'obl', 'punct']);
});

test('every generated sentence is one projective tree', () => {
	const random = createRandom(2);
	const generate = createGenerator(newsGrammar, random, createNames(random));
	for (let count = 0; count < 500; count++) {
		const {words, heads} = generate();
		expect(heads.filter(head => head === -1)).toHaveLength(1);
		const count = words.length + 1;
		const scores = new Float32Array(count * count);
		heads.forEach((head, word) => {
			scores[(word + 1) * count + head + 1] = 1;
		});
		expect([...bestTree(scores, count, count)].slice(1)).toEqual(heads.map(head => head + 1));
	}
});

test('words that stand in the same surroundings share a cluster, and rare words have none', () => {
	const told = ['the envoy left paris', 'the minister left rome', 'a rare bird sang'];
	const often = [0, 1, 2, 3].flatMap(() => told.slice(0, 2));
	const clusters = new Map(clusterWords([...often, ...told].map(text => text.split(' '))));
	const of = (word: string) => clusters.get(hashString(word));
	expect(of('envoy')).toBe(of('minister'));
	expect(of('paris')).toBe(of('rome'));
	expect(new Set([of('the'), of('envoy'), of('left'), of('paris')]).size).toBe(4);
	expect(of('bird')).toBeUndefined();
});
