import {expect, test} from 'vitest';
import {duplicateGroups, sketchOf} from '../../source/clean/near-duplicates.ts';

const REPORT =
	'Ministers of five countries ended their talks on fishing rights without a deal on Tuesday but agreed to meet again in the autumn. A spokesman said that most of them had wanted to go on and that only one had asked for more time. They will meet in Lisbon, where the last round began four years ago.';
const OTHER =
	'The mayor opened a bridge over the river on Sunday and walked across it with the children of the nearby school. It took six years to build and cost twice what had been planned, and its lamps come from a factory in the old town.';

function article(id: string, ...texts: string[]) {
	return {id, sketch: sketchOf({paragraphs: texts.map(text => ({text, story: 0}))})};
}

test('one report in three papers is one group, whatever the order', () => {
	const articles = [
		article('c', REPORT, 'Additional reporting by our correspondent.'),
		article('a', REPORT),
		article('x', OTHER),
		article('b', REPORT.slice(0, 220)),
	];
	expect(duplicateGroups(articles)).toEqual([['a', 'b', 'c']]);
	expect(duplicateGroups(articles.toReversed())).toEqual([['a', 'b', 'c']]);
});

test('short or empty texts are the same as none', () => {
	expect(duplicateGroups([article('a', 'Talks ended.'), article('b', 'Talks ended.'), article('c')])).toEqual([]);
});
