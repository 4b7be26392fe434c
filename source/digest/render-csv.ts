/** The meetings as a table for spreadsheets: RFC 4180, one row a meeting. */
import type {Merged, MergedMeeting} from '../meetings/merge/merged.ts';
import type {Changes} from './changes.ts';

type Column = {
	name: string;
	read: (meeting: MergedMeeting, merged: Merged, changes?: Changes) => string | number | undefined | null;
};

const list = (values: readonly string[]): string => values.join('; ');
const outcomes = (meeting: MergedMeeting, kind: string): string =>
	list(meeting.outcomes.filter(outcome => outcome.kind === kind).map(({text}) => text));

const COLUMNS: Column[] = [
	{name: 'id', read: ({id}) => id},
	{name: 'kind', read: ({kind}) => kind},
	{name: 'status', read: ({status}) => status},
	{name: 'participants', read: ({participants}) => list(participants.map(({name}) => name))},
	{name: 'countries', read: ({participants}) => list([...new Set(participants.flatMap(({country}) => country ?? []))])},
	{name: 'place', read: ({place}) => place?.name},
	{name: 'venue', read: ({place}) => place?.venue},
	{name: 'country', read: ({place}) => place?.country},
	{name: 'from', read: ({date}) => date?.from},
	{name: 'to', read: ({date}) => date?.to},
	{name: 'dateText', read: ({dateText}) => dateText},
	{name: 'topics', read: ({topics}) => list(topics)},
	{name: 'agreed', read: meeting => outcomes(meeting, 'agreed')},
	{name: 'notAgreed', read: meeting => outcomes(meeting, 'not-agreed')},
	{name: 'discussed', read: meeting => outcomes(meeting, 'discussed')},
	{name: 'next', read: meeting => outcomes(meeting, 'next')},
	{
		name: 'conflicts',
		read: ({conflicts}) =>
			list((conflicts ?? []).map(({field, values}) => `${field}: ${values.map(({value}) => value).join(' / ')}`)),
	},
	{name: 'sources', read: ({sources}) => sources.length},
	{
		name: 'paths',
		read: ({sources}, {articles}) => list(articles.filter(({id}) => sources.includes(id)).map(({path}) => path)),
	},
	{name: 'quote', read: ({evidence}) => evidence[0]?.quote},
	{name: 'change', read: ({id}, _, changes) => changes?.get(id)},
];

/** A leading `=`, `+`, `-`, `@` would be run as a formula by spreadsheets. */
const cell = (value: string | number | undefined | null): string => {
	const text = String(value ?? '').replace(/^[=+\-@\t\r]/, "'$&");
	return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};

/** Head line and rows, each ended by CR LF. */
export const renderCsv = (merged: Merged, changes?: Changes): string => {
	const byId = new Map(merged.articles.map(article => [article.id, article]));
	const cited = (meeting: MergedMeeting): Merged => ({
		...merged,
		articles: meeting.sources.flatMap(id => byId.get(id) ?? []),
	});
	return [
		COLUMNS.map(({name}) => name),
		...merged.meetings.map(meeting => COLUMNS.map(({read}) => cell(read(meeting, cited(meeting), changes)))),
	]
		.map(cells => `${cells.join(',')}\r\n`)
		.join('');
};
