import {isProse, type PageFacts} from './features.ts';
import type {Markup} from './page-lines.ts';

const TAGS = ['p', 'h1', 'h2', 'h3', 'li', 'td', 'div', 'figcaption', 'blockquote', 'a', 'span', 'pre', 'button'];
const LANDMARKS = [
	'article',
	'main',
	'nav',
	'aside',
	'footer',
	'header',
	'form',
	'figure',
	'ul',
	'table',
	'blockquote',
];
const LEVELS = 5;
const OFFSETS = [-2, -1, 1, 2];

/** The names of what the line model sees of a page’s markup, beside the features of the text. */
export const MARKUP_NAMES: string[] = [
	...TAGS.map(tag => `is ${tag}`),
	...LANDMARKS.map(name => `in ${name}`),
	'link share',
	'depth',
	'depth against prose',
	'hints around',
	'hint here',
	'hidden',
	...Array.from({length: LEVELS}, (_, level) => `prose share of container ${level}`),
	...Array.from({length: LEVELS}, (_, level) => `link share of container ${level}`),
	'closeness to the main container',
	'in Readability’s text',
	'in the page’s own article text',
	...OFFSETS.flatMap(offset => [
		`link share [${offset}]`,
		`prose share of container 1 [${offset}]`,
		`in Readability’s text [${offset}]`,
	]),
];

/** What else is known of the page’s text: what Readability takes for it, and what the page’s JSON-LD says it is. */
export type PageText = {readable: string; linked: string};

/** One row a line of what its markup shows. */
export function markupVectors(page: PageFacts, {readable, linked}: PageText): Float32Array {
	const {lines} = page;
	const width = MARKUP_NAMES.length;
	const matrix = new Float32Array(lines.length * width);
	const marks = lines.map(({line}) => line.markup ?? BARE);
	const prose = new Map<number, number>();
	const letters = new Map<number, number>();
	const links = new Map<number, number>();
	let proseDepth = 0;
	for (const [row, fact] of lines.entries()) {
		for (const container of marks[row]!.containers) {
			if (isProse(fact)) add(prose, container, fact.words);
			add(letters, container, fact.letters);
			add(links, container, fact.letters * marks[row]!.links);
		}
		if (isProse(fact)) proseDepth += (marks[row]!.depth * fact.words) / Math.max(1, page.prose);
	}
	const main = mainContainers(prose, page.prose);
	const [readableText, linkedText] = [dense(readable), dense(linked)];
	const contained = lines.map(({line}) => Number(line.text.length > 3 && readableText.includes(dense(line.text))));
	const share = (row: number, level: number) => {
		const container = marks[row]!.containers[level];
		return container === undefined ? -1 : (prose.get(container) ?? 0) / Math.max(1, page.prose);
	};
	for (const [row, {line}] of lines.entries()) {
		const mark = marks[row]!;
		const there = (offset: number) => row + offset >= 0 && row + offset < lines.length;
		const values = [
			...TAGS.map(tag => Number(mark.tag === tag)),
			...LANDMARKS.map(name => Number(mark.landmarks.includes(name))),
			mark.links,
			mark.depth,
			mark.depth - proseDepth,
			mark.hints,
			mark.ownHint,
			Number(mark.hidden),
			...Array.from({length: LEVELS}, (_, level) => share(row, level)),
			...Array.from({length: LEVELS}, (_, level) => {
				const container = mark.containers[level];
				return container === undefined ? -1 : links.get(container)! / letters.get(container)!;
			}),
			Math.max(-1, ...mark.containers.map(container => main.indexOf(container))),
			contained[row]!,
			linkedText ? Number(line.text.length > 20 && linkedText.includes(dense(line.text))) : -1,
			...OFFSETS.flatMap(offset =>
				there(offset) ? [marks[row + offset]!.links, share(row + offset, 1), contained[row + offset]!] : [-1, -1, -1],
			),
		];
		matrix.set(values, row * width);
	}
	return matrix;
}

const BARE: Markup = {tag: '', links: 0, depth: 0, containers: [], landmarks: [], hints: 0, ownHint: 0, hidden: false};

/** The chain of containers that hold at least half of the page’s prose, outermost first. */
function mainContainers(prose: Map<number, number>, total: number): number[] {
	return [...prose]
		.filter(([, words]) => words >= total / 2)
		.map(([container]) => container)
		.sort((a, b) => a - b);
}

function add(sums: Map<number, number>, key: number, value: number): void {
	sums.set(key, (sums.get(key) ?? 0) + value);
}

/** Text without its spaces, so that line breaks do not matter when looking for one text in another. */
function dense(text: string): string {
	return text.replace(/\s+/g, '');
}
