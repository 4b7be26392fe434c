import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {dayRange, fields, formatQuery, formatTerm, parseQuery, type Term} from '../../source/library/query.ts';

const word = (value: string, negated = false): Term => ({kind: 'word', value, negated});

describe('parseQuery', () => {
	it.each<[string, Term[]]>([
		['', []],
		['kery  lavrov', [word('kery'), word('lavrov')]],
		['"exact phrase" x', [{kind: 'phrase', value: 'exact phrase', negated: false}, word('x')]],
		['-trump', [word('trump', true)]],
		[
			'who:kerry -place:"new york"',
			[
				{kind: 'field', field: 'who', value: 'kerry', negated: false},
				{kind: 'field', field: 'place', value: 'new york', negated: true},
			],
		],
		['WHO:Kerry', [{kind: 'field', field: 'who', value: 'Kerry', negated: false}]],
		['since:2014-10', [{kind: 'field', field: 'since', value: '2014-10', negated: false}]],
		// Half typed.
		['who: "ex', [{kind: 'phrase', value: 'ex', negated: false}]],
		['-', []],
		['""', []],
		// No field of ours, no field at all.
		['http://x.org 10:30', [word('http://x.org'), word('10:30')]],
		['“curly quotes”', [{kind: 'phrase', value: 'curly quotes', negated: false}]],
	])('reads %j', (text, terms) => {
		expect(parseQuery(text)).toEqual({terms, problems: []});
	});

	it('tells a day it cannot read and leaves the term out', () => {
		const {terms, problems} = parseQuery('since:yesterweek kerry');
		expect(terms).toEqual([word('kerry')]);
		expect(problems).toEqual([expect.stringContaining('"yesterweek"')]);
	});

	it('tells a field that there is not', () => {
		const {terms, problems} = parseQuery('whom:kerry lavrov');
		expect(terms).toEqual([word('lavrov')]);
		expect(problems).toEqual([expect.stringMatching(/no whom:.*who, with/)]);
	});

	it('never throws, and what it prints it reads again', () => {
		fc.assert(
			fc.property(fc.string(), text => {
				const query = parseQuery(text);
				expect(parseQuery(formatQuery(query)).terms).toEqual(query.terms);
			}),
			{examples: [['a"b'], ['-"'], ['who:"a b'], ['a:"b c"'], ['--x'], ['who:-x'], ['"-x"'], ['"a:b"']]},
		);
	});

	it('reads the example of every field', () => {
		for (const [field, {example}] of Object.entries(fields)) {
			expect(parseQuery(example).terms).toEqual([expect.objectContaining({kind: 'field', field})]);
			expect(formatTerm(parseQuery(example).terms[0])).toBe(example);
		}
	});
});

describe('dayRange', () => {
	it.each([
		['2014', '2014-01-01', '2014-12-31'],
		['2014-2', '2014-02-01', '2014-02-28'],
		['2016-02', '2016-02-01', '2016-02-29'],
		['2014-10-09', '2014-10-09', '2014-10-09'],
	])('reads %s', (text, from, to) => {
		expect(dayRange(text)).toEqual({from, to});
	});

	it.each(['14', '2014-13', '2014-02-30', '2014-10-09T12', 'may'])('refuses %s', text => {
		expect(dayRange(text)).toBeUndefined();
	});
});
