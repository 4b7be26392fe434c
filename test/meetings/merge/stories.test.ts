import {expect, test} from 'vitest';
import type {Meeting} from '../../../source/meeting.ts';
import {extract} from '../../../source/meetings/extract.ts';
import {merge} from '../../../source/meetings/merge/merge.ts';
import {articleOf} from '../tell.ts';
import {STORIES, type Story} from './stories.ts';

const factsOf = ({articles}: Story) =>
	articles.map(([published, title, text], at) => {
		const id = 'abcdefgh'[at]!;
		return extract({...articleOf(text, {title, published: published || null}), id, path: `${id}.txt`});
	});

const line = ({kind, participants, place, date, status, sources}: Meeting): string =>
	[
		participants
			.map(({name}) => name)
			.sort()
			.join(' + '),
		kind === 'call' ? 'by phone' : (place?.name ?? '-'),
		date ? [...new Set([date.from, date.to])].join('..') : '-',
		status,
		sources.toSorted().join(' '),
	].join(' | ');

test.each(STORIES)('$name', story => {
	expect(merge(factsOf(story)).meetings.map(line).sort()).toEqual(story.expected.toSorted());
});

test('stories of other meetings change nothing', () => {
	const apart = STORIES.flatMap(story => merge(factsOf(story)).meetings.map(line)).sort();
	const together = merge(
		STORIES.flatMap((story, at) =>
			factsOf(story).map(facts => ({
				...facts,
				article: {...facts.article, id: `${facts.article.id}${at}`, path: `${at}/${facts.article.path}`},
			})),
		),
	);
	const back = (sources: string[]) => sources.map(id => id[0]!);
	expect(together.meetings.map(one => line({...one, sources: back(one.sources)})).sort()).toEqual(apart);
});
