/** Who met whom, as a table of people by people and a Mermaid graph. */
import type {Network} from '../brief-model.ts';
import {mermaidLines} from './mermaid.ts';
import {cell, table} from './parts.ts';

export const networkLines = ({names, more, pairs}: Network, graph: boolean): string[] => {
	const countOf = (a: number, b: number) =>
		pairs.find(pair => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a))?.count;
	const met = names.map((_, at) => at).filter(at => pairs.some(({a, b}) => a === at || b === at));
	return [
		...table(
			['', ...met.map(at => cell(names[at]))],
			met.map(a => [`**${cell(names[a])}**`, ...met.map(b => String((a !== b && countOf(a, b)) || ''))]),
		),
		...(more > 0 ? ['', `And ${more} more, with fewer meetings.`] : []),
		...(graph ? ['', '```mermaid', ...mermaidLines({names, more, pairs}), '```'] : []),
	];
};
