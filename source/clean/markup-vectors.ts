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

/** Writes what the markup of each line shows into a matrix of `width` columns, from column `first` on. */
export function fillMarkup(
	page: PageFacts,
	{readable, linked}: PageText,
	matrix: Float32Array,
	width: number,
	first: number,
): void {
	const {lines} = page;
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
	const texts = lines.map(({line}) => dense(line.text));
	const contained = texts.map(text => Number(text.length > 3 && readableText.includes(text)));
	const share = (row: number, level: number) => {
		const container = marks[row]!.containers[level];
		return container === undefined ? -1 : (prose.get(container) ?? 0) / Math.max(1, page.prose);
	};
	const linkShare = (container: number | undefined) =>
		container === undefined ? -1 : links.get(container)! / letters.get(container)!;
	const rank = new Map(main.map((container, index) => [container, index]));
	for (let row = 0; row < lines.length; row++) {
		const mark = marks[row]!;
		let at = row * width + first;
		for (const tag of TAGS) matrix[at++] = Number(mark.tag === tag);
		for (const name of LANDMARKS) matrix[at++] = Number(mark.landmarks.includes(name));
		matrix[at++] = mark.links;
		matrix[at++] = mark.depth;
		matrix[at++] = mark.depth - proseDepth;
		matrix[at++] = mark.hints;
		matrix[at++] = mark.ownHint;
		matrix[at++] = Number(mark.hidden);
		for (let level = 0; level < LEVELS; level++) matrix[at++] = share(row, level);
		for (let level = 0; level < LEVELS; level++) matrix[at++] = linkShare(mark.containers[level]);
		let closest = -1;
		for (const container of mark.containers) closest = Math.max(closest, rank.get(container) ?? -1);
		matrix[at++] = closest;
		matrix[at++] = contained[row]!;
		matrix[at++] = linkedText ? Number(texts[row]!.length > 20 && linkedText.includes(texts[row]!)) : -1;
		for (const offset of OFFSETS) {
			const there = row + offset;
			const inside = there >= 0 && there < lines.length;
			matrix[at++] = inside ? marks[there]!.links : -1;
			matrix[at++] = inside ? share(there, 1) : -1;
			matrix[at++] = inside ? contained[there]! : -1;
		}
	}
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
