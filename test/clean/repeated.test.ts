import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {bodyOf} from '../../source/clean/body.ts';
import {clean} from '../../source/clean/clean.ts';
import {explain} from '../../source/clean/explain.ts';
import {contentKey, repeatedLines} from '../../source/clean/repeated.ts';
import type {RawDocument} from '../../source/corpus/raw-document.ts';
import {readCorpus} from '../../source/corpus/read-corpus.ts';

const OWN = [
	'Foreign ministers of Norway and Chile met in Oslo on Tuesday to discuss fishing quotas in the southern ocean.',
	'The mayor of Bergen opened the new harbour library on Monday, three years later than the council had planned.',
	'Heavy rain closed the coast road between Larvik and Sandefjord for most of Wednesday, the police said.',
	'A choir of two hundred children sang in the old cathedral of Trondheim on the last evening of the festival.',
	'The price of dried cod rose by a tenth in a year, the association of exporters said in its spring report.',
];
// Nothing but its repetition tells it from the text.
const SHARED = 'The harbour of our town has seen better days, but the coffee in the old customs house is still good.';
const MORE = 'The mayor added that many people had already asked for it and that all of them would be welcome.';

function file(texts: string[], source = 'Daily Example'): RawDocument[] {
	const documents: RawDocument[] = texts.map((content, number) => ({
		id: `${number}`.padStart(12, '0'),
		path: `a.ndjson#${number}`,
		format: 'text',
		content,
		metadata: {source},
		among: () => documents,
	}));
	return documents;
}

const bodies = (documents: RawDocument[]) => documents.map(document => bodyOf(clean(document)));

test('a line of running text that stands in most articles of a source in a file is no article’s own', () => {
	const texts = OWN.map(own => `${own}\n\n${MORE.replace('it', own.split(' ')[1]!)}\n\n${SHARED}`);
	expect(bodies(file(texts)).join('\n')).not.toContain(SHARED);
	const told = explain(file(texts)[0]!).find(({text}) => text === SHARED);
	expect(told).toMatchObject({kept: false, reasons: ['stands in most articles of this source']});
});

test('two articles that agree in a line do not make it anybody’s', () => {
	const texts = OWN.slice(0, 2).map(own => `${own}\n\n${SHARED}`);
	for (const body of bodies(file(texts))) expect(body).toContain(SHARED);
});

test('a line of another source is not dropped', () => {
	const house = file(OWN.map(own => `${own}\n\n${MORE.replace('it', own)}\n\n${SHARED}`));
	const guest: RawDocument = {...house[0]!, metadata: {source: 'The Guest'}, among: () => [...house.slice(1), guest]};
	expect(bodyOf(clean(guest))).toContain(SHARED);
});

test('versions of one story keep the text that they share', () => {
	const story = [OWN[0]!, MORE, SHARED].join('\n\n');
	const texts = ['First version.', 'Second version.', 'Third version.', 'Last version.'].map(
		note => `${story}\n\n${note}`,
	);
	for (const body of bodies(file([...texts, OWN[1]!]))) expect(body.includes(SHARED)).toBe(body.includes(MORE));
	expect(bodies(file(texts))[0]).toContain(SHARED);
});

test('an article of a page finds the lines that others have, too', () => {
	const documents = file(
		OWN.map(own => `<p>${own}</p><p>${MORE.replace('it', own)}</p><p>${SHARED.replace('coffee', '<b>coffee</b>')}</p>`),
	);
	for (const one of documents) one.format = 'html';
	expect(bodies(documents).join('\n')).not.toContain(SHARED);
});

const line = fc.constantFrom(...OWN, SHARED, MORE, 'Background', 'Read on', 'By Anna Sample');
const articles = fc.array(
	fc.record({
		id: fc.stringMatching(/^[0-9a-f]{12}$/),
		source: fc.constantFrom('', 'Wire', 'Daily Example'),
		lines: fc.array(line, {maxLength: 6}),
	}),
	{maxLength: 12},
);

test('neither the order of the articles nor that of their lines changes what is repeated', () => {
	const told = (some: Parameters<typeof repeatedLines>[0]) =>
		[...repeatedLines(some)].map(([source, lines]) => [source, [...lines].sort()]).sort();
	fc.assert(
		fc.property(articles, some => {
			const other = some.toReversed().map(one => ({...one, lines: one.lines.toReversed()}));
			expect(told(other)).toEqual(told(some));
		}),
	);
});

test('a line of fewer than three articles of its source is never repeated', () => {
	fc.assert(
		fc.property(articles, some => {
			for (const [source, lines] of repeatedLines(some)) {
				const own = some.filter(one => one.source === source);
				for (const one of lines)
					expect(own.filter(article => article.lines.includes(one)).length).toBeGreaterThanOrEqual(3);
			}
		}),
	);
});

test('what is known of an article is kept under another key when the lines around it change', () => {
	const texts = OWN.map(own => `${own}\n\n${MORE.replace('it', own)}\n\n${SHARED}`);
	const [all] = file(texts);
	const [few] = file(texts.slice(0, 2));
	const [alone] = file(texts.slice(0, 1));
	expect(contentKey(few!)).toBe(all!.id);
	expect(contentKey(alone!)).toBe(all!.id);
	expect(contentKey(all!)).not.toBe(all!.id);
});

test('what an article says depends on its own file alone', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'readout-repeated-'));
	const write = (name: string, texts: string[]) => {
		const records = texts.map(text => JSON.stringify({text, source: 'Daily Example'}));
		writeFileSync(path.join(folder, name), records.join('\n'));
		return path.join(folder, name);
	};
	const read = (...files: string[]) => [...readCorpus(files, () => {})].map(clean);
	try {
		const a = write(
			'a.ndjson',
			OWN.map(own => `${own}\n\n${MORE.replace('it', own)}\n\n${SHARED}`),
		);
		const b = write('b.ndjson', [`${OWN[0]}\n\n${SHARED}`]);
		expect(read(a, b)).toEqual([...read(a), ...read(b)]);
		expect(read(b)[0]!.text).toContain(SHARED);
		expect(
			read(a)
				.map(({text}) => text)
				.join(),
		).not.toContain(SHARED);
	} finally {
		rmSync(folder, {recursive: true});
	}
});
