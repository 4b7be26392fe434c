import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {eventTerms, matchesEvent} from '../../source/library/match-event.ts';
import {parseQuery} from '../../source/library/query.ts';
import {filter, search} from '../../source/library/search.ts';
import {createIndex} from '../../source/library/search-index.ts';
import {makeEntry, person} from './make-entry.ts';

const day = (from: string, to = from) => ({from, to, text: from, basis: 'stated' as const});

const entries = [
	makeEntry('geneva', {
		title: 'Kerry flies to Geneva',
		body: 'The envoys spoke of centrifuges. Nothing was signed.',
		source: 'The Harbour Courier',
		date: '2015-01-14',
		meetings: [
			{
				participants: [person('John Kerry'), person('Mohammad Javad Zarif')],
				place: {name: 'Geneva', country: 'CH'},
				date: day('2015-01-14'),
			},
			{participants: [person('John Kerry'), person('Sergei Lavrov')], kind: 'call', status: 'planned'},
		],
	}),
	makeEntry('minsk', {
		title: 'A long night in Minsk',
		body: 'Vladimir Putin and Angela Merkel left at dawn. A São Paulo paper was the first to say so.',
		source: 'Daily Compass',
		date: '2015-02-12',
		meetings: [
			{
				participants: [person('Vladimir Putin'), person('Angela Merkel')],
				place: {name: 'Minsk'},
				date: day('2015-02-11', '2015-02-12'),
			},
		],
	}),
	makeEntry('football', {title: 'Leicester win the league', body: 'Kerry supporters cheered.', date: '2016-05-02'}),
	makeEntry('undated', {title: 'Lavrov speaks', body: 'He did not say when.'}),
];
const index = createIndex(entries);
const find = (text: string): string[] => search(index, parseQuery(text), undefined).map(({head}) => head.id);

describe('search', () => {
	it.each<[string, string[]]>([
		['kery', ['geneva']],
		['kerry', ['geneva', 'football']],
		['kerry geneva', ['geneva']],
		['centrifuges', ['geneva']],
		['centrifugse', []],
		['"left at dawn"', ['minsk']],
		['"dawn left"', []],
		['sao', ['minsk']],
		['kerry -geneva', ['football']],
		['-kerry', ['minsk', 'undated']],
		['who:kerry', ['geneva']],
		['who:ker', ['geneva']],
		['minsk who:kerry', []],
		['who:kerry place:minsk', []],
		['who:"john kerry"', ['geneva']],
		['who:kerry with:zarif', ['geneva']],
		['who:kerry with:merkel', []],
		// For one and the same meeting: the planned one was the call.
		['who:zarif status:planned', []],
		['who:lavrov status:planned kind:call', ['geneva']],
		['-who:kerry who:putin', ['minsk']],
		['place:minsk', ['minsk']],
		['source:compass', ['minsk']],
		['-source:compass source:courier', ['geneva']],
		['since:2015-02', ['football', 'minsk']],
		['until:2015-01', ['geneva']],
		['who:putin since:2015-02-12 until:2015-02-12', ['minsk']],
		['who:putin since:2015-02-13', []],
		['', ['football', 'minsk', 'geneva', 'undated']],
	])('finds for %j %j', (query, ids) => {
		expect(find(query).sort()).toEqual([...ids].sort());
	});

	it('puts a title before a body, and without words the newest first', () => {
		expect(find('kerry')).toEqual(['geneva', 'football']);
		expect(find('')).toEqual(['football', 'minsk', 'geneva', 'undated']);
	});

	it('filters what it finds, in the order of the index', () => {
		expect(filter(index, parseQuery('since:2015'), undefined).map(({head}) => head.id)).toEqual([
			'geneva',
			'minsk',
			'football',
		]);
	});

	it('decides on each entry alone, whatever else is there', () => {
		const query = fc.constantFrom(
			'kery',
			'kerry -geneva',
			'who:putin',
			'lavrov',
			'sice:2015',
			'dawn minsk',
			'until:2015',
		);
		fc.assert(
			fc.property(query, fc.subarray(entries), (text, some) => {
				const parsed = parseQuery(text);
				const all = filter(index, parsed, undefined);
				expect(filter(createIndex(some), parsed, undefined)).toEqual(some.filter(entry => all.includes(entry)));
			}),
		);
	});

	it('survives any query', () => {
		fc.assert(
			fc.property(fc.string({unit: 'grapheme'}), text => {
				expect(find(text).length).toBeLessThanOrEqual(entries.length);
			}),
		);
	});
});

it('asks of names what a look at every entry would find, in the same order', () => {
	const names = ['John Kerry', 'Johanna Kern', 'Sergei Lavrov', 'Érik Kerr', 'Kerstin van der Aa'];
	const made = fc.array(fc.uniqueArray(fc.constantFrom(...names), {maxLength: 3}), {maxLength: 40});
	const values = fc.constantFrom('k', 'ker', 'kerr', 'john k', 'erik', 'der', 'zz');
	fc.assert(
		fc.property(made, values, (parties, value) => {
			const all = parties.map((people, at) =>
				makeEntry(`e${at}`, {
					title: 'Untitled',
					body: '',
					meetings: [{participants: people.map(name => person(name))}],
				}),
			);
			const query = parseQuery(`who:"${value}"`);
			const wanted = all.filter(({events}) => events.some(event => matchesEvent(eventTerms(query), event)));
			expect(search(createIndex(all), query, undefined)).toEqual(wanted);
		}),
	);
});
