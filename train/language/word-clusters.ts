/**
 * Words that stand in the same surroundings, gathered from raw text: each word is told by the words right before and after it (positive
 * pointwise mutual information), and words are put into groups by spherical k-means (Dhillon & Modha 2001).
 */
import {hashString} from '../../source/language/features.ts';

/** How often a word must be seen, commonest words that count as neighbours, groups, rounds of k-means. */
const MINIMUM = 4;
const NEIGHBOURS = 1500;
const CLUSTERS = 250;
const ROUNDS = 12;
/** Neighbours of one side, and the edge of the sentence. */
const SIDE = NEIGHBOURS + 1;

/** A word's surroundings as a vector of length 1. */
type Row = {word: string; count: number; places: Int32Array; values: Float32Array};

/**
 * A cluster for each frequent word of the sentences, by the hash of the word in small letters, which is how the sentences are written; in
 * the order of the hashes.
 */
export function clusterWords(sentences: readonly (readonly string[])[]): [hash: number, cluster: number][] {
	const counts = new Map<string, number>();
	for (const words of sentences) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	const words = [...counts].filter(([, count]) => count >= MINIMUM).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
	const rows = surroundings(sentences, words);
	let centres = rows.slice(0, CLUSTERS);
	let clusters: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		clusters = nearest(rows, centres);
		centres = means(rows, clusters);
	}
	const entries = new Map(rows.map(({word}, index) => [hashString(word), clusters[index] as number]));
	return [...entries].sort(([a], [b]) => (a >>> 0) - (b >>> 0));
}

/** The rows of `words`, which stand in the order of their frequency. */
function surroundings(sentences: readonly (readonly string[])[], words: [string, number][]): Row[] {
	const ranks = new Map(words.map(([word], rank) => [word, rank]));
	const seen = words.map(() => new Map<number, number>());
	const sums = {words: new Float64Array(words.length), places: new Float64Array(2 * SIDE), all: 0};
	const note = (word: number, side: number, other: string | undefined): void => {
		const rank = other === undefined ? NEIGHBOURS : ranks.get(other);
		if (rank === undefined || rank > NEIGHBOURS) return;
		const place = side * SIDE + rank;
		const row = seen[word] as Map<number, number>;
		row.set(place, (row.get(place) ?? 0) + 1);
		(sums.words[word] as number)++;
		(sums.places[place] as number)++;
		sums.all++;
	};
	for (const sentence of sentences)
		sentence.forEach((form, at) => {
			const word = ranks.get(form);
			if (word === undefined) return;
			note(word, 0, sentence[at - 1]);
			note(word, 1, sentence[at + 1]);
		});
	return words.map(([word, count], rank) => {
		const entries = [...(seen[rank] as Map<number, number>)]
			.map(([place, times]) => {
				// Rare neighbours count for less than they seem to tell (Levy, Goldberg & Dagan 2015).
				const chance = (sums.places[place] as number) ** 0.75 * sums.all ** 0.25;
				const worth = Math.log((times * sums.all) / ((sums.words[rank] as number) * chance));
				return {place, value: worth * Math.min(1, Math.log1p(times))};
			})
			.filter(({value}) => value > 0)
			.sort((a, b) => a.place - b.place);
		return unit({
			word,
			count,
			places: Int32Array.from(entries, ({place}) => place),
			values: Float32Array.from(entries, ({value}) => value),
		});
	});
}

function unit(row: Row): Row {
	const length = Math.sqrt(row.values.reduce((sum, value) => sum + value * value, 0));
	return {...row, values: row.values.map(value => value / (length || 1))};
}

/** The centre that each row is nearest to, the first of equals. */
function nearest(rows: readonly Row[], centres: readonly Pick<Row, 'places' | 'values'>[]): number[] {
	const table = new Float32Array(2 * SIDE * CLUSTERS);
	centres.forEach(({places, values}, centre) => {
		places.forEach((place, at) => {
			table[place * CLUSTERS + centre] = values[at] as number;
		});
	});
	const scores = new Float32Array(CLUSTERS);
	return rows.map(({places, values}) => {
		scores.fill(0);
		for (let at = 0; at < places.length; at++) {
			const from = (places[at] as number) * CLUSTERS;
			const value = values[at] as number;
			for (let centre = 0; centre < CLUSTERS; centre++)
				(scores[centre] as number) += (table[from + centre] as number) * value;
		}
		let best = 0;
		for (let centre = 1; centre < CLUSTERS; centre++)
			if ((scores[centre] as number) > (scores[best] as number)) best = centre;
		return best;
	});
}

/** The middle of each cluster's rows, frequent words counting for more. */
function means(rows: readonly Row[], clusters: readonly number[]): Row[] {
	const sums = Array.from({length: CLUSTERS}, () => new Float64Array(2 * SIDE));
	rows.forEach(({count, places, values}, index) => {
		const sum = sums[clusters[index] as number] as Float64Array;
		const weight = Math.log1p(count);
		for (let at = 0; at < places.length; at++) (sum[places[at] as number] as number) += weight * (values[at] as number);
	});
	const places = Int32Array.from({length: 2 * SIDE}, (_, place) => place);
	return sums.map(sum => unit({word: '', count: 0, places, values: Float32Array.from(sum)}));
}
