/** Small facts for tests: only what a test is about need be said. */
import type {ArticleHead} from '../../../source/article.ts';
import type {Agreement, Facts, Meeting, Participant, When} from '../../../source/meeting.ts';
import {blankMeeting} from '../blank-meeting.ts';

const COUNTRIES: Record<string, string> = {Russia: 'RU', 'United States': 'US', China: 'CN', Ukraine: 'UA'};

/** `person('John Kerry', 'US', 'Secretary of State')`. */
export const person = (name: string, country?: string, role?: string): Participant => ({
	name,
	type: 'person',
	...(role && {role}),
	...(country && {country}),
});
export const state = (name: string): Participant => ({name, type: 'country', country: COUNTRIES[name]});

export const kerry = person('John Kerry', 'US', 'Secretary of State');
export const lavrov = person('Sergei Lavrov', 'RU', 'Foreign Minister');
export const brahimi = person('Lakhdar Brahimi', 'DZ', 'envoy');

export const on = (from: string, to = from): When => ({from, to, text: from, basis: 'resolved'});

type Told = Partial<Omit<Meeting, 'evidence'>> & {quote?: string};

/** One article's facts; meetings get an id, evidence and the article as their source. */
export const article = (
	id: string,
	published: string | null,
	meetings: Told[],
	agreements: Partial<Agreement>[] = [],
): Facts => {
	const head: ArticleHead = {
		id,
		path: `${id}.txt`,
		title: `Story ${id}`,
		language: 'en',
		words: 100,
		...(published && {published: {date: published, basis: 'metadata'}}),
	};
	const proof = (at: number, quote = `Sentence ${at} of ${id}.`) => [
		{article: id, start: at * 100, end: at * 100 + quote.length, line: at + 1, quote},
	];
	return {
		schema: 1,
		article: head,
		meetings: meetings.map(({quote, ...told}, at) => ({
			...blankMeeting,
			id: `${id}-${at}`,
			participants: [kerry, lavrov],
			sources: [id],
			evidence: proof(at, quote),
			...told,
		})),
		agreements: agreements.map((told, at) => ({
			id: `${id}-a${at}`,
			parties: [state('United States'), state('Russia')],
			text: 'to exchange information',
			status: 'reached',
			evidence: proof(at + 50),
			...told,
		})),
	};
};

/** An outcome proved by a sentence of `id`. */
export const outcome = (
	id: string,
	kind: Meeting['outcomes'][number]['kind'],
	text: string,
): Meeting['outcomes'][number] => ({
	kind,
	text,
	evidence: [{article: id, start: 5000, end: 5000 + text.length, line: 9, quote: text}],
});
