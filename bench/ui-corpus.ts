/** A corpus as large as you like for measuring the screen: articles with names, places and days, no two alike, the same on every run. */
import {createHash} from 'node:crypto';
import {statSync, writeFileSync} from 'node:fs';
import type {Article} from '../source/article.ts';
import {summarise} from '../source/library/entry.ts';
import type {Library} from '../source/library/library.ts';
import type {Facts, Meeting} from '../source/meeting.ts';

const words = (text: string) => text.split(' ');
const firstNames = words(
	'Anna Boris Carla David Elena Frank Greta Henri Irina Jonas Karin Lucas Maria Nadia Oscar Petra',
);
const lastNames = words(
	'Abbot Brandt Castel Dorn Ekman Ferrer Galen Hollis Ivers Jansen Keller Lindqvist Moreau Novak Orlov Prentice Quist Reyes Sandoval Tamm Ulrich Varga Weller Yates Zeman',
);
const offices = ['President', 'Prime Minister', 'Foreign Minister', 'Chancellor', 'Finance Minister'];
const places = words(
	'Geneva Paris Beijing Vienna Hamburg Tokyo Ottawa Lisbon Oslo Madrid Rome Seoul Cairo Nairobi Lima',
);
const sources = ['Harbour News', 'Tidal Times', 'The Lantern', 'Northern Wire', 'Lakeside Post', 'Meridian'];
const subjects = words(
	'trade grain ferries steel fishing visas gas satellites ports rice copper prisoners tariffs bridges schools water wheat timber patents railways',
);
const statuses = ['held', 'held', 'held', 'planned', 'possible', 'cancelled'] as const;
const nouns = words(
	'harbour winter market village council engine river teacher orchard budget signal forest window captain museum copper letter season bridge garden kitchen valley printer violin railway tunnel quarry meadow lantern compass carpet anchor bakery saddle',
);
const verbs = words('mended painted counted opened closed measured bought carried guarded described praised doubted');

/** Mulberry32: the same numbers on every run. */
const random = (seed: number) => () => {
	seed = (seed + 0x6d2b79f5) | 0;
	let value = Math.imul(seed ^ (seed >>> 15), 1 | seed);
	value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
	return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
};

const sum = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Article number `number` with what it tells: who met whom, then a few sentences that nobody else has. */
const entry = (file: string, number: number): {article: Article; facts: Facts} => {
	const next = random(Math.imul(number + 1, 2_654_435_761));
	const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(next() * values.length)]!;
	const [a, b] = [0, 1].map(() => ({name: `${pick(firstNames)} ${pick(lastNames)}`, role: pick(offices)}));
	const [place, subject, thing, source] = [pick(places), pick(subjects), pick(nouns), pick(sources)];
	const date = new Date(Date.UTC(2012, 0, 1 + Math.floor(next() * 4700))).toISOString().slice(0, 10);
	const title = `${a!.name} and ${b!.name} speak of ${subject} in ${place} before the ${thing} ${pick(nouns)} opens`;
	const said = `${a!.role} ${a!.name} met ${b!.role} ${b!.name} in ${place} on ${date} and discussed ${subject}.`;
	const chatter = Array.from(
		{length: 6},
		() => `The ${pick(nouns)} of the ${pick(nouns)} ${pick(verbs)} every ${pick(nouns)} beside the ${pick(nouns)}.`,
	);
	const paragraphs = [said, chatter.slice(0, 3).join(' '), chatter.slice(3).join(' ')];
	const text = [title, ...paragraphs].join('\n\n');
	const [id, path] = [sum(text), `${file}#n${number}`];
	const published = {date, basis: 'metadata'} as const;
	const head = {id, path, title, source, language: 'en', published};
	const evidence = [{article: id, start: title.length + 2, end: title.length + 2 + said.length, line: 3, quote: said}];
	const meeting: Meeting = {
		id: sum(`meeting ${number}`),
		kind: 'meeting',
		status: pick(statuses),
		participants: [a!, b!].map(person => ({...person, type: 'person'})),
		place: {name: place},
		date: {from: date, to: date, text: date, basis: 'stated'},
		dateText: date,
		topics: [subject],
		outcomes: [{kind: 'discussed', text: `discussed ${subject}`, evidence}],
		evidence,
		sources: [id],
	};
	return {
		article: {...head, paragraphs: paragraphs.map(paragraph => ({text: paragraph, story: 0})), text},
		facts: {
			schema: 1,
			article: {...head, words: text.split(/\s+/).length},
			meetings: [meeting],
			agreements: [],
		},
	};
};

/**
 * Makes a file of `count` articles and fills a library with them as if they had been read: how long reading takes is
 * measured elsewhere (`bench:speed`).
 */
export const fillLibrary = (library: Library, file: string, count: number): void => {
	// The library tells a file by its name, size and time; nobody opens it.
	writeFileSync(file, `${count} articles`);
	const {size, mtimeMs} = statSync(file);
	library.write(() => {
		const pass = library.begin({path: file, size, mtimeMs});
		for (let number = 0; number < count; number++) {
			const {article, facts} = entry(file, number);
			library.add(pass, number, `#n${number}`, article.id, {article, facts}, summarise(facts));
		}
		library.complete(pass, count, []);
	});
};
