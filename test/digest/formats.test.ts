import fc from 'fast-check';
import {expect, test} from 'vitest';
import {brief} from '../../source/digest/brief.ts';
import {renderCsv} from '../../source/digest/render-csv.ts';
import {renderHtml} from '../../source/digest/render-html.ts';
import {renderIcs} from '../../source/digest/render-ics.ts';
import {renderJson, renderNdjson} from '../../source/digest/render-json.ts';
import {merge} from '../../source/meetings/merge/merge.ts';
import {article, kerry, lavrov, on, outcome, person} from '../meetings/merge/build-facts.ts';

const quote = 'He said: "We, the two, met\nin the evening", and left.';
const merged = merge([
	article('a', '2014-11-07', [
		{
			place: {name: 'Beijing', country: 'CN'},
			date: on('2014-11-06'),
			outcomes: [outcome('a', 'agreed', 'to go on talking')],
			quote,
		},
		{
			status: 'planned',
			participants: [kerry, person('Wang Yi', 'CN')],
			place: {name: 'Moscow', country: 'RU'},
			date: on('2014-12-01', '2014-12-02'),
		},
		{status: 'planned', participants: [lavrov, person('Wang Yi', 'CN')], date: on('2015-01-01', '2015-12-31')},
	]),
]);

test('JSON is schema 1 of the contract', () => {
	const parsed = JSON.parse(renderJson(merged));
	expect(Object.keys(parsed)).toEqual(['schema', 'articles', 'meetings', 'agreements', 'people']);
	expect(parsed.meetings).toHaveLength(3);
});

test('NDJSON is one typed record a line', () => {
	const types = renderNdjson(merged)
		.trimEnd()
		.split('\n')
		.map(line => JSON.parse(line).type);
	expect(types).toEqual(['article', 'meeting', 'meeting', 'meeting', 'person', 'person', 'person']);
});

/** A reader of RFC 4180, written from its grammar. */
const readCsv = (text: string): string[][] =>
	text
		.split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
		.filter(Boolean)
		.map(line =>
			[...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
				([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare,
			),
		);

test('CSV is one row a meeting, quotes and line ends kept', () => {
	const [head, ...rows] = readCsv(renderCsv(merged));
	expect(rows).toHaveLength(3);
	for (const row of rows) expect(row).toHaveLength(head.length);
	expect(rows[0][head.indexOf('quote')]).toBe(quote);
	expect(rows[0][head.indexOf('participants')]).toBe('John Kerry; Sergei Lavrov');
});

test('a cell never begins a formula', () => {
	const row = renderCsv(
		merge([article('a', null, [{participants: [person('=HYPERLINK("http://e.example")'), kerry]}])]),
	).split('\r\n')[1];
	expect(row).toContain('"\'=HYPERLINK');
});

test('the calendar holds the planned meetings whose day is known', () => {
	const text = renderIcs(merged);
	expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
	expect(text).toContain(
		'DTSTART;VALUE=DATE:20141201\r\nDTEND;VALUE=DATE:20141203\r\nSUMMARY:Kerry – Wang\\, Moscow'.replace(
			'Wang\\, Moscow',
			'Wang\\, Moscow',
		),
	);
	expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

test('no line of the calendar is longer than 75 octets, and folding loses nothing', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme', minLength: 1, maxLength: 200}), name => {
			const text = renderIcs(
				merge([
					article('a', '2014-11-07', [
						{status: 'planned', participants: [person(`A ${name}`), kerry], date: on('2014-12-01')},
					]),
				]),
			);
			for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
			const unfolded = text.replaceAll('\r\n ', '');
			expect(unfolded.split('\r\n').filter(line => line && !/^[A-Z]+(?:;[A-Z=]+)*:/.test(line))).toEqual([]);
		}),
	);
});

test('the page is self-contained, without script, with every quote folded away', () => {
	const page = renderHtml(brief(merged));
	expect(page).not.toMatch(/<script|<link|<img|@import|url\(/i);
	expect(page).toMatch(
		/<details><summary>the sentence<\/summary>\n<blockquote>“He said: &quot;We, the two, met in the evening&quot;/,
	);
	expect(renderHtml(brief(merged), {quotes: true})).toContain('<details open>');
});

test('nothing of an article becomes markup', () => {
	fc.assert(
		fc.property(fc.constantFrom('<b>', '"><script>', "' onload='x", '&lt;', '</style>'), evil => {
			const facts = article('a', null, [
				{participants: [person(`${evil} B`, undefined, evil), kerry], place: {name: evil}, quote: evil},
			]);
			Object.assign(facts.article, {title: evil, path: evil, url: `https://x.example/${evil}`});
			const page = renderHtml(brief(merge([facts])));
			const plain = renderHtml(
				brief(merge([article('a', null, [{participants: [person('X B'), kerry], place: {name: 'X'}}])])),
			);
			const tags = (text: string) => new Set([...text.matchAll(/<[a-z][a-z0-9]*/gi)].map(([tag]) => tag));
			expect(
				tags(page)
					.difference(tags(plain))
					.difference(new Set(['<a'])),
			).toEqual(new Set());
		}),
	);
});
