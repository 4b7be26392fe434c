/** Who met whom as a Mermaid graph, which GitHub and Obsidian draw. */
import type {Network} from '../brief-model.ts';

/** Only letters, digits and harmless marks: Mermaid has no escape for the rest. */
const label = (name: string): string =>
	name
		.replace(/[^\p{L}\p{N} .,'’-]+/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim() || 'unnamed';

/** Lines of the graph without its fence: solid where they met, dotted where they only spoke by phone. */
export const mermaidLines = ({names, pairs}: Network): string[] => [
	'graph LR',
	...names.flatMap((name, at) => (pairs.some(({a, b}) => a === at || b === at) ? [`\tp${at}["${label(name)}"]`] : [])),
	...pairs.map(({a, b, count, called}) => `\tp${a} ${called ? '-.-' : '---'}${count > 1 ? `|${count}|` : ''} p${b}`),
];
