/** The merged facts for scripts: one JSON document, or one record a line. */
import type {Merged} from '../meetings/merge/merged.ts';
import type {Changes} from './changes.ts';

const withChange = <T extends {id: string}>(entries: readonly T[], changes: Changes | undefined) =>
	changes ? entries.map(entry => (changes.has(entry.id) ? {...entry, change: changes.get(entry.id)} : entry)) : entries;

/** Schema 1 of the contract, indented by tabs, with a line feed at the end. */
export const renderJson = ({schema, articles, meetings, agreements, people}: Merged, changes?: Changes): string =>
	`${JSON.stringify({schema, articles, meetings: withChange(meetings, changes), agreements: withChange(agreements, changes), people}, null, '\t')}\n`;

/** One record a line, each with its `type`: articles first, then meetings, agreements and people. */
export const renderNdjson = ({articles, meetings, agreements, people}: Merged, changes?: Changes): string =>
	[
		...articles.map(article => ({type: 'article', ...article})),
		...withChange(meetings, changes).map(meeting => ({type: 'meeting', ...meeting})),
		...withChange(agreements, changes).map(agreement => ({type: 'agreement', ...agreement})),
		...people.map(person => ({type: 'person', ...person})),
	]
		.map(record => `${JSON.stringify(record)}\n`)
		.join('');
