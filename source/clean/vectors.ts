import {CUES} from './cues.ts';
import {isProse, type LineFacts, type PageFacts} from './features.ts';

/** One number that the line model sees of a line, and what it means. */
type Feature = {name: string; about: string; of: (line: LineFacts, page: PageFacts) => number};

/** What a line shows by itself. */
const OWN: Feature[] = [
	{name: 'words', about: 'number of words (logarithm)', of: ({words}) => Math.log1p(words)},
	{name: 'word length', about: 'letters a word', of: ({letters, words}) => letters / words},
	{
		name: 'function words',
		about: 'share of the most frequent words of the page’s language; -1 if unknown',
		of: ({stopWords}) => stopWords,
	},
	{name: 'capitalised words', about: 'share of words that begin with a capital', of: ({capitalised}) => capitalised},
	{name: 'capital letters', about: 'share of capital letters', of: ({capitals}) => capitals},
	{name: 'digits', about: 'share of digits', of: ({digits}) => digits},
	{name: 'commas', about: 'commas a word', of: ({commas, words}) => commas / words},
	{name: 'sentences', about: 'sentence ends inside the line', of: ({sentences}) => sentences},
	{
		name: 'ending',
		about: 'ends as a sentence (2), with a colon or an ellipsis (1), otherwise (0)',
		of: ({ending}) => ending,
	},
	{name: 'list item', about: 'depth of the list it is an item of', of: ({line}) => line.bullet},
	{name: 'gap above', about: 'an empty line stands above', of: ({line}) => Number(line.gap)},
	{name: 'copies', about: 'how often the same line stands in the page', of: ({copies}) => copies},
	{name: 'kinship', about: 'share of its content words that occur in other lines of prose', of: ({kinship}) => kinship},
	{
		name: 'title words',
		about: 'share of the title’s words that it holds; -1 without title',
		of: ({titleShare}) => titleShare,
	},
	{
		name: 'cues',
		about: 'number of wordings of page furniture',
		of: ({cues}) => cues.reduce((sum, cue) => sum + cue, 0),
	},
	...CUES.map(({name}, index) => ({
		name: `cue: ${name}`,
		about: `has the wording of the cue “${name}”`,
		of: ({cues}: LineFacts) => cues[index]!,
	})),
];

/** What of its neighbours a line is told. */
const NEIGHBOUR = ['words', 'function words', 'ending', 'capitalised words', 'cues', 'gap above', 'list item'];
const OFFSETS = [-3, -2, -1, 1, 2, 3];
const WINDOWS = [-10, -4, 4, 10];

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
];

const windowNames = WINDOWS.flatMap(size => [`prose in ${size}`, `words in ${size}`, `cues in ${size}`]);

/** The names of all features, in the order of the vectors. */
export const FEATURE_NAMES: string[] = [
	...OWN.map(({name}) => name),
	...OFFSETS.flatMap(offset => NEIGHBOUR.map(name => `${name} [${offset > 0 ? '+' : ''}${offset}]`)),
	...windowNames,
	...PLACE,
];

/** One row of numbers a line, `FEATURE_NAMES.length` columns, row after row. */
export function vectorsOf(page: PageFacts): Float32Array {
	const {lines} = page;
	const width = FEATURE_NAMES.length;
	const own = OWN.length;
	const matrix = new Float32Array(lines.length * width);
	const told = NEIGHBOUR.map(name => OWN.findIndex(feature => feature.name === name));
	for (const [row, line] of lines.entries()) {
		for (let f = 0; f < own; f++) matrix[row * width + f] = OWN[f]!.of(line, page);
	}
	const prose = cumulative(lines, line => (isProse(line) ? 1 : 0));
	const proseWords = cumulative(lines, line => (isProse(line) ? line.words : 0));
	const words = cumulative(lines, line => line.words);
	const logWords = cumulative(lines, line => Math.log1p(line.words));
	const cues = cumulative(lines, line =>
		Math.min(
			3,
			line.cues.reduce((sum, cue) => sum + cue, 0),
		),
	);
	const last = lines.length;
	const proseRows = lines.flatMap((line, row) => (isProse(line) ? [row] : []));
	const [firstProse = 0, lastProse = last] = [proseRows[0], proseRows.at(-1)];
	const blocks = blockBounds(lines);
	let since = 99;
	let sinceTitle = 60;
	for (let row = 0; row < last; row++) {
		let at = row * width + own;
		for (const offset of OFFSETS) {
			const there = row + offset;
			for (const column of told) matrix[at++] = there >= 0 && there < last ? matrix[there * width + column]! : -2;
		}
		for (const size of WINDOWS) {
			const from = size < 0 ? Math.max(0, row + size) : row + 1;
			const to = size < 0 ? row : Math.min(last, row + 1 + size);
			const count = Math.max(1, to - from);
			matrix[at++] = (prose[Math.max(from, to)]! - prose[from < last ? from : last]!) / count;
			matrix[at++] = (logWords[Math.max(from, to)]! - logWords[from]!) / count;
			matrix[at++] = (cues[Math.max(from, to)]! - cues[from]!) / count;
		}
		const [start, end] = blocks[row]!;
		const above = row > 0 ? lines[row - 1]!.letters : -1;
		const below = row + 1 < last ? lines[row + 1]!.letters : -1;
		const own_ = lines[row]!.letters;
		const place = [
			Math.log1p(page.words),
			page.prose / Math.max(1, page.words),
			page.gaps,
			Math.log1p(last),
			Math.min(40, row),
			Math.min(40, last - 1 - row),
			words[row]! / Math.max(1, page.words),
			proseWords[row]! / Math.max(1, page.prose),
			Math.min(30, since),
			Math.min(30, untilNext(proseRows, row)),
			Math.min(30, end - start),
			(prose[end]! - prose[start]!) / (end - start),
			clamp(row - firstProse),
			clamp(row - lastProse),
			Math.abs(Math.log((own_ + 1) / (above + 1.5))),
			Math.abs(Math.log((own_ + 1) / (below + 1.5))),
			row > 0 ? sharedWords(lines[row]!, lines[row - 1]!) : -1,
			row + 1 < last ? sharedWords(lines[row]!, lines[row + 1]!) : -1,
			sinceTitle,
		];
		for (const value of place) matrix[at++] = value;
		sinceTitle = lines[row]!.titleShare > 0.75 && lines[row]!.words < 40 ? 1 : Math.min(60, sinceTitle + 1);
		since = isProse(lines[row]!) ? 1 : since + 1;
	}
	return matrix;
}

function cumulative(lines: LineFacts[], value: (line: LineFacts) => number): Float64Array {
	const sums = new Float64Array(lines.length + 1);
	for (const [row, line] of lines.entries()) sums[row + 1] = sums[row]! + value(line);
	return sums;
}

/** Share of a line's content words that stand in another line. */
function sharedWords(line: LineFacts, other: LineFacts): number {
	if (line.content.length === 0) return -1;
	return line.content.filter(word => other.content.includes(word)).length / line.content.length;
}

function clamp(distance: number): number {
	return Math.max(-40, Math.min(40, distance));
}

/** For each row, the bounds of the block of lines between empty lines that it belongs to. */
function blockBounds(lines: LineFacts[]): [number, number][] {
	const bounds: [number, number][] = [];
	for (let start = 0, row = 1; row <= lines.length; row++) {
		if (row < lines.length && !lines[row]!.line.gap) continue;
		for (let i = start; i < row; i++) bounds.push([start, row]);
		start = row;
	}
	return bounds;
}

/** Rows from here to the next row of prose; many when there is none. */
function untilNext(proseRows: number[], row: number): number {
	let low = 0;
	let high = proseRows.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (proseRows[middle]! > row) high = middle;
		else low = middle + 1;
	}
	return low < proseRows.length ? proseRows[low]! - row : 99;
}
