import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {brotliDecompressSync} from 'node:zlib';

export type Variant = 'light' | 'full' | 'html';

/** One labelled page of the benchmark: the input and what a person took for its text. */
export type LabelledPage = {
	corpus: string;
	id: string;
	/** Pages of one site stay together when folds are cut. */
	domain: string;
	variant: Variant;
	input: string;
	gold: string;
	title?: string;
	authors?: string;
	date?: string;
	/** Share of the gold text that the input still holds. */
	cover: number;
};

/** Where the labelled pages lie: beside the project, never in it. */
export const BENCHMARK = path.resolve(import.meta.dirname, '../../../shared/bench/clean');

/** All labelled pages of the given input kinds, in a fixed order. */
export function readPages(variants: Variant[]): LabelledPage[] {
	const folder = path.join(BENCHMARK, 'dev');
	const pages: LabelledPage[] = [];
	for (const file of readdirSync(folder)
		.filter(name => name.endsWith('.gold.jsonl.br'))
		.sort()) {
		const corpus = file.split('.')[0]!;
		const golds = readPacked(path.join(folder, file));
		for (const variant of variants) {
			const inputs = new Map(readPacked(path.join(folder, `${corpus}.${variant}.jsonl.br`)).map(one => [one.id, one]));
			for (const gold of golds) {
				const input = inputs.get(gold.id);
				if (!input) continue;
				pages.push({
					corpus,
					id: gold.id,
					domain: gold.domain,
					variant,
					input: input.text ?? input.html,
					gold: gold.body,
					title: gold.title ?? undefined,
					authors: gold.authors ?? undefined,
					date: gold.date ?? undefined,
					cover: gold.cover?.[variant] ?? 1,
				});
			}
		}
	}
	return pages;
}

/** A fold number from 0 for each page; pages of one site share it. */
export function foldOf(page: LabelledPage, folds: number): number {
	let hash = 7;
	for (const character of page.domain) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) >>> 0;
	return Math.floor(hash / 97) % folds;
}

// biome-ignore lint/suspicious/noExplicitAny: records of several shapes
function readPacked(file: string): any[] {
	return brotliDecompressSync(readFileSync(file))
		.toString('utf8')
		.split('\n')
		.filter(Boolean)
		.map(line => JSON.parse(line));
}
