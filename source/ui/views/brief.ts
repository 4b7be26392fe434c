/** Brief: the digest of what is shown; its headings are the list. */
import {briefBlocks} from '../docs/brief-blocks.ts';
import {type Doc, toDoc} from '../docs/doc.ts';
import type {Data} from '../state/data.ts';
import {memoize} from '../state/memo.ts';
import {shownMerged} from '../state/shown-merged.ts';
import {fill, type Line} from '../text/line.ts';
import type {View} from './view.ts';

type Heading = {title: string; depth: number; number: number};

const blocksOnce = memoize((data: Data, query: string) => briefBlocks(shownMerged(data, query), data.now), 2);

const draw = ({title, depth}: Heading, width: number): Line[] => [
	fill(depth === 2 ? [' ', [title, 'strong']] : ['   ', [title, 'dim']], width),
];

export const brief: View<Heading> = {
	title: 'Brief',
	empty: 'nothing to report',
	room: {listColumns: [30, 60], detailLeast: 60, listShare: 0.35},
	rowLines: () => 1,
	rows: (data, {query}) =>
		blocksOnce(data, query).outline.map(({title, depth}, number): Heading => ({title, depth, number})),
	key: ({title, number}) => `${number} ${title}`,
	draw,
	doc: (_, width, {data, narrowed, measure}): Doc => {
		const {blocks} = blocksOnce(data, narrowed.query);
		return toDoc(blocks, {id: `brief:${narrowed.query}`, width: Math.min(width, measure + 4), menu: true});
	},
	lineOf: ({number}, doc) => doc.outline[number]?.line,
};
