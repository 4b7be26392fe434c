import {CUES, cueBit} from './cues.ts';
import type {LineFacts, PageFacts} from './features.ts';

/** One number that the line model sees of a line, and what it means. */
type Feature = {name: string; about: string; of: (line: LineFacts) => number};

/** What a line shows by itself; the first of them its neighbours are told, too. */
const OWN: Feature[] = [
	{name: 'words', about: 'number of words (logarithm)', of: ({words}) => Math.log1p(words)},
	{
		name: 'function words',
		about: 'share of the most frequent words of the page’s language; -1 if unknown',
		of: ({stopWords}) => stopWords,
	},
	{
		name: 'ending',
		about: 'ends as a sentence (2), with a colon or an ellipsis (1), otherwise (0)',
		of: ({ending}) => ending,
	},
	{name: 'capitalised words', about: 'share of words that begin with a capital', of: ({capitalised}) => capitalised},
	{name: 'cues', about: 'number of wordings of page furniture', of: ({furniture}) => furniture},
	{name: 'gap above', about: 'an empty line stands above', of: ({line}) => Number(line.gap)},
	{name: 'list item', about: 'depth of the list it is an item of', of: ({line}) => line.bullet},
	{name: 'word length', about: 'letters a word', of: ({letters, words}) => letters / words},
	{name: 'capital letters', about: 'share of capital letters', of: ({capitals}) => capitals},
	{name: 'digits', about: 'share of digits', of: ({digits}) => digits},
	{name: 'commas', about: 'commas a word', of: ({commas, words}) => commas / words},
	{name: 'sentences', about: 'sentence ends inside the line', of: ({sentences}) => sentences},
	{
		name: 'beginning',
		about: 'begins with a capital (2), a small letter (1), anything else (0)',
		of: ({beginning}) => beginning,
	},
	{name: 'copies', about: 'how often the same line stands in the page', of: ({copies}) => copies},
	{name: 'copies but for digits', about: 'how often the same line with any digits does', of: ({shapes}) => shapes},
	{name: 'kinship', about: 'share of its content words that occur in other lines of prose', of: ({kinship}) => kinship},
	{
		name: 'strangeness',
		about: 'share of its content words that occur in no other line',
		of: ({strangeness}) => strangeness,
	},
	{
		name: 'title words',
		about: 'share of the title’s words that it holds; -1 without title',
		of: ({titleShare}) => titleShare,
	},
];

/** What of its neighbours a line is told. */
const TOLD = 7;
const OFFSETS = [-3, -2, -1, 1, 2, 3];
const WINDOWS = [-10, -4, 4, 10];

/** Cues that open a part of the page in a short line; what stands behind one is likely of that part. */
const SIGNPOSTS = ['discussion', 'comments', 'related', 'biography', 'date', 'updated', 'sharing', 'name alone'];
const SIGNPOST_WORDS = 15;

/** What a line’s place in the page shows. */
const PLACE = [
	'page words',
	'page prose share',
	'page gaps',
	'page lines',
	'lines before',
	'lines after',
	'words before (share)',
	'prose before (share)',
	'lines since prose',
	'lines until prose',
	'block lines',
	'block prose',
	'lines to first prose',
	'lines to last prose',
	'same length as above',
	'same length as below',
	'shared with above',
	'shared with below',
	'lines since title',
	...SIGNPOSTS.flatMap(name => [`lines since ${name}`, `${name} above (share)`, `${name} within 6`]),
];

const windowNames = WINDOWS.flatMap(size => [
	`prose in ${size}`,
	`words in ${size}`,
	`cues in ${size}`,
	`function words in ${size}`,
]);

/** The names of all features of a line’s text, in the order of the vectors. */
export const FEATURE_NAMES: string[] = [
	...OWN.map(({name}) => name),
	...CUES.map(({name}) => `cue: ${name}`),
	...OFFSETS.flatMap(offset => OWN.slice(0, TOLD).map(({name}) => `${name} [${offset > 0 ? '+' : ''}${offset}]`)),
	...windowNames,
	...PLACE,
];

/** Writes the features of each line into the first columns of a matrix of one row a line and `width` columns. */
export function fillVectors(page: PageFacts, matrix: Float32Array, width: number): void {
	const {lines} = page;
	const last = lines.length;
	for (let row = 0; row < last; row++) {
		const line = lines[row]!;
		let at = row * width;
		for (const {of} of OWN) matrix[at++] = of(line);
		for (let cue = 0; cue < CUES.length; cue++) matrix[at++] = (line.cues >>> cue) & 1;
	}
	const prose = cumulative(lines, line => Number(line.prose));
	const proseWords = cumulative(lines, line => (line.prose ? line.words : 0));
	const words = cumulative(lines, line => line.words);
	const windowed = [
		prose,
		cumulative(lines, line => Math.log1p(line.words)),
		cumulative(lines, line => Math.min(3, line.furniture)),
		cumulative(lines, line => Math.max(0, line.stopWords)),
	];
	const signs = SIGNPOSTS.map(name => {
		const bit = cueBit(name);
		return cumulative(lines, line => Number(line.words <= SIGNPOST_WORDS && (line.cues & bit) !== 0));
	});
	const sinceSign = SIGNPOSTS.map(() => 60);
	const untilProse = rowsUntilProse(lines);
	const firstProse = lines.findIndex(line => line.prose);
	const lastProse = lines.findLastIndex(line => line.prose);
	const blocks = blockBounds(lines);
	let since = 99;
	let sinceTitle = 60;
	for (let row = 0; row < last; row++) {
		let at = row * width + OWN.length + CUES.length;
		for (const offset of OFFSETS) {
			const there = row + offset;
			if (there < 0 || there >= last) for (let f = 0; f < TOLD; f++) matrix[at++] = -2;
			else for (let f = 0; f < TOLD; f++) matrix[at++] = matrix[there * width + f]!;
		}
		for (const size of WINDOWS) {
			const from = size < 0 ? Math.max(0, row + size) : row + 1;
			const to = size < 0 ? row : Math.min(last, row + 1 + size);
			const count = Math.max(1, to - from);
			for (const sums of windowed) matrix[at++] = to > from ? (sums[to]! - sums[from]!) / count : 0;
		}
		const [start, end] = [blocks[2 * row]!, blocks[2 * row + 1]!];
		const {letters, titleShare, prose: isProse, words: own_, sharedAbove, sharedBelow} = lines[row]!;
		matrix[at++] = Math.log1p(page.words);
		matrix[at++] = page.prose / Math.max(1, page.words);
		matrix[at++] = page.gaps;
		matrix[at++] = Math.log1p(last);
		matrix[at++] = Math.min(40, row);
		matrix[at++] = Math.min(40, last - 1 - row);
		matrix[at++] = words[row]! / Math.max(1, page.words);
		matrix[at++] = proseWords[row]! / Math.max(1, page.prose);
		matrix[at++] = Math.min(30, since);
		matrix[at++] = Math.min(30, untilProse[row]!);
		matrix[at++] = Math.min(30, end - start);
		matrix[at++] = (prose[end]! - prose[start]!) / (end - start);
		matrix[at++] = clamp(row - (firstProse < 0 ? 0 : firstProse));
		matrix[at++] = clamp(row - (lastProse < 0 ? last : lastProse));
		matrix[at++] = Math.abs(Math.log((letters + 1) / ((lines[row - 1]?.letters ?? -1) + 1.5)));
		matrix[at++] = Math.abs(Math.log((letters + 1) / ((lines[row + 1]?.letters ?? -1) + 1.5)));
		matrix[at++] = sharedAbove;
		matrix[at++] = sharedBelow;
		matrix[at++] = sinceTitle;
		for (let sign = 0; sign < signs.length; sign++) {
			const sums = signs[sign]!;
			const here = sums[row + 1]! - sums[row]!;
			sinceSign[sign] = here > 0 ? 0 : Math.min(60, sinceSign[sign]! + 1);
			matrix[at++] = sinceSign[sign]!;
			matrix[at++] = sums[last]! > 0 ? sums[row]! / sums[last]! : -1;
			matrix[at++] = sums[Math.min(last, row + 7)]! - sums[Math.max(0, row - 6)]! - here;
		}
		sinceTitle = titleShare > 0.75 && own_ < 40 ? 1 : Math.min(60, sinceTitle + 1);
		since = isProse ? 1 : since + 1;
	}
}

function cumulative(lines: LineFacts[], value: (line: LineFacts) => number): Float64Array {
	const sums = new Float64Array(lines.length + 1);
	for (let row = 0; row < lines.length; row++) sums[row + 1] = sums[row]! + value(lines[row]!);
	return sums;
}

function clamp(distance: number): number {
	return Math.max(-40, Math.min(40, distance));
}

/** For each row, two numbers: the bounds of the block of lines between empty lines that it belongs to. */
function blockBounds(lines: LineFacts[]): Int32Array {
	const bounds = new Int32Array(lines.length * 2);
	for (let start = 0, row = 1; row <= lines.length; row++) {
		if (row < lines.length && !lines[row]!.line.gap) continue;
		for (let i = start; i < row; i++) [bounds[2 * i], bounds[2 * i + 1]] = [start, row];
		start = row;
	}
	return bounds;
}

/** Rows from each row to the next one of prose below it; many when there is none. */
function rowsUntilProse(lines: LineFacts[]): Int32Array {
	const rows = new Int32Array(lines.length);
	let until = 99;
	for (let row = lines.length - 1; row >= 0; row--) {
		rows[row] = until;
		until = lines[row]!.prose ? 1 : until + 1;
	}
	return rows;
}
