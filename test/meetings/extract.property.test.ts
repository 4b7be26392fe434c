/** What must hold for any article: extraction never fails, and every proof is the article's own slice. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article.ts';
import {extract} from '../../source/meetings/extract.ts';
import {articleOf} from './tell.ts';

const instruments = new URL('../../../shared/bench/', import.meta.url);

/** Every evidence of the facts quotes the text that stands at its offsets, in its line. */
const proves = (article: Article): void => {
	const {meetings, agreements} = extract(article);
	const proofs = [...meetings, ...agreements, ...meetings.flatMap(({outcomes}) => outcomes)].flatMap(
		fact => fact.evidence,
	);
	for (const {article: id, start, end, line, quote} of proofs) {
		expect(id).toBe(article.id);
		expect(article.text.slice(start, end)).toBe(quote);
		expect(article.text.slice(0, start).split('\n').length).toBe(line);
	}
	for (const {participants, evidence} of meetings) {
		expect(participants.length).toBeGreaterThan(0);
		expect(evidence.length).toBeGreaterThan(0);
	}
};

const pieces = fc.constantFrom(
	'Angela Merkel',
	'Vladimir Putin',
	'met',
	'talks',
	'with',
	'he',
	'the two leaders',
	'in Paris',
	'on Monday',
	',',
	'.',
	'“',
	'”',
	'who',
	'and',
	'Iran',
	'the U.S.',
	'agreed to',
	'a ceasefire',
	'\n',
	'(',
	'–',
	'will',
	'not',
	'his Russian counterpart',
	'’s',
	'\u00a0',
	'😀',
	'officials from',
	'PARIS -',
	'said',
	'...',
);
const paragraph = fc.array(pieces, {minLength: 1, maxLength: 20}).map(list => list.join(' '));

it('proves what it says of any text', () => {
	fc.assert(
		fc.property(fc.array(paragraph, {minLength: 1, maxLength: 3}), paragraph, (paragraphs, title) => {
			proves(articleOf(paragraphs, {title, stories: paragraphs.map((_, index) => index % 2)}));
		}),
		{numRuns: 60},
	);
});

it('gives the same facts for the same article', () => {
	const article = articleOf(['Angela Merkel met Emmanuel Macron in Paris on Monday.', 'They agreed to meet again.']);
	expect(extract(article)).toEqual(extract(structuredClone(article)));
});

it.each([
	'',
	' ',
	'.',
	'“',
	Object.getOwnPropertyNames(Object.prototype).join(' '),
	'3 constructor 2015',
	'They talked at length. What does failure look like?',
	'a'.repeat(5000),
	'met '.repeat(300),
	'('.repeat(300),
])('bears the text %j', text => {
	proves(articleOf(text, {title: ''}));
});

describe.skipIf(!existsSync(instruments))('real articles, where the labelled ones lie beside the project', () => {
	const body = (text: string) => articleOf(text.split(/\n\s*\n/).filter(Boolean));

	it('the labelled ones', () => {
		const folder = new URL('meetings/docs/', instruments);
		for (const file of readdirSync(folder).filter((_, index) => index % 6 === 0))
			proves(body(readFileSync(new URL(file, folder), 'utf8')));
	}, 60_000);

	it('and some of the unlabelled', () => {
		const lines = gunzipSync(readFileSync(new URL('scale/news-10k.jsonl.gz', instruments)))
			.toString()
			.split('\n');
		for (const line of lines.filter((_, index) => index % 600 === 0)) if (line) proves(body(JSON.parse(line).text));
	}, 60_000);
});
