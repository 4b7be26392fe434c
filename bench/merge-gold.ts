/**
 * Merges the hand labels of a cluster folder instead of extracted facts: the merger alone, with noise on demand.
 *   node ../shared/bench/score-clusters.mjs --gold G --dir D --run 'node bench/merge-gold.ts [--noise 0.3] ' --detail
 */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {parseArgs} from 'node:util';
import {country} from '../source/language/lexicon/countries.ts';
import type {Facts, Meeting, MeetingStatus, Participant} from '../source/meeting.ts';
import {merge} from '../source/meetings/merge/merge.ts';

type Label = {
	kind: Meeting['kind'];
	participants: {name: string; type: Participant['type']}[];
	place: string[];
	date: {from: string; to: string} | null;
	files: Record<string, MeetingStatus>;
	outcomes: {kind: Meeting['outcomes'][number]['kind']; gist: string}[];
};

const {values, positionals} = parseArgs({options: {noise: {type: 'string', default: '0'}}, allowPositionals: true});
const folder = positionals[0];
const noise = Number(values.noise);
const gold = readFileSync(new URL('../../shared/bench/clusters/gold.jsonl', import.meta.url), 'utf8')
	.split('\n')
	.filter(Boolean)
	.map(line => JSON.parse(line) as {cluster: string; meetings: Label[]})
	.find(({cluster}) => cluster === basename(folder))!;

/** Repeatable: the same part of the same label is always lost. */
const lost = (...parts: unknown[]): boolean =>
	createHash('sha1').update(parts.join()).digest().readUInt32BE() / 2 ** 32 < noise;

const facts: Facts[] = readdirSync(folder).map(file => {
	const text = readFileSync(join(folder, file), 'utf8');
	const published = /^date: (\S+)/m.exec(text)?.[1];
	const meetings = gold.meetings.flatMap((label, at): Meeting[] => {
		const status = label.files[file];
		if (!status) return [];
		const id = `${file}-${at}`;
		const quote = label.participants.map(({name}) => name).join(' and ') + id;
		const evidence = [{article: file, start: 0, end: quote.length, line: 1, quote}];
		const name = label.place[0];
		const code = label.place.map(place => country(place)?.code).find(Boolean);
		return [
			{
				id,
				kind: label.kind,
				status,
				participants: label.participants
					.filter((_, index) => index < 2 || !lost(id, index))
					.map(({name, type}) => ({name, type, ...(type === 'country' && {country: country(name)?.code})})),
				place: name && !lost(id, 'place') ? {name, ...(code && {country: code})} : null,
				date: label.date && published && !lost(id, 'date') ? {...label.date, text: 'x', basis: 'resolved'} : null,
				dateText: null,
				topics: [],
				outcomes: label.outcomes
					.filter((_, index) => !lost(id, 'outcome', index))
					.map(({kind, gist}) => ({kind, text: gist, evidence})),
				evidence,
				sources: [file],
			},
		];
	});
	const article = {
		id: file,
		path: join(folder, file),
		title: file,
		language: 'en',
		words: 0,
		...(published && {published: {date: published, basis: 'metadata' as const}}),
	};
	return {schema: 1, article, meetings, agreements: []};
});
console.log(JSON.stringify(merge(facts)));
