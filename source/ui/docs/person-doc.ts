/** A dossier: whom someone met, where, when, and what was agreed. */
import {outcomeWords} from '../../digest/words.ts';
import {countryName} from '../../language/lexicon/countries.ts';
import type {Meeting} from '../../meeting.ts';
import type {Line} from '../text/line.ts';
import {glyph} from '../theme.ts';
import {count, dayText, newestFirst, outcomeNames, whenText, whereText, whoText} from '../views/describe.ts';
import {peopleRows, sparkLine} from '../views/people-rows.ts';
import type {Context} from '../views/view.ts';
import {type Block, type Doc, toDoc} from './doc.ts';

const blank: Block = {spans: ['']};
/** Those met most; the list of meetings names the others. */
const mostMet = 12;
/** Columns of the line over time, and of the two days at its ends. */
const sparkColumns = 40;
const besideSpark = 26;

/** ` · Geneva · 4 May 2019`, what there is of it. */
const details = (meeting: Meeting, ascii: boolean): string =>
	[whereText(meeting), whenText(meeting)]
		.filter(Boolean)
		.map(text => ` ${glyph('separator', ascii)} ${text}`)
		.join('');

/** A meeting on one line; Enter opens its card. */
export const meetingBlock = (meeting: Meeting, ascii: boolean): Block => ({
	spans: [whoText(meeting.participants), [details(meeting, ascii), 'dim']],
	lead: ['  ', [meeting.status.padEnd(10), meeting.status]],
	target: {go: 'meeting', id: meeting.id},
});

const agreedBlocks = (meetings: readonly Meeting[]): Block[] =>
	meetings.flatMap(meeting =>
		meeting.outcomes
			.filter(({kind}) => kind === 'agreed' || kind === 'not-agreed')
			.map(
				({kind, text}): Block => ({
					spans: [
						[`${outcomeNames[kind]}: `, kind === 'agreed' ? 'held' : 'denied'],
						outcomeWords(kind, text),
						[`  ${whoText(meeting.participants)}`, 'dim'],
					],
					lead: ['  '],
					target: {go: 'meeting', id: meeting.id},
				}),
			),
	);

const section = (name: string, blocks: readonly Block[]): Block[] =>
	blocks.length === 0 ? [] : [{spans: [[name, 'here']], heading: true}, ...blocks, blank];

export const personDoc = (name: string, width: number, context: Context): Doc => {
	const {ascii, narrowed} = context;
	const options = {id: `person:${name}`, width: Math.min(width, context.measure + 4), menu: true};
	const row = peopleRows(narrowed.meetings).find(person => person.name === name);
	if (!row) return toDoc([{spans: [[name, 'title']]}, {spans: [['No meeting among those shown.', 'dim']]}], options);
	const meetings = row.meetings.toSorted(newestFirst);
	const days = meetings.flatMap(({date}) => (date ? [date.from] : [])).sort();
	const spark = ascii ? '' : sparkLine(days, Math.min(sparkColumns, width - besideSpark));
	const about: Line = [
		[[row.role, row.country && countryName(row.country)].filter(Boolean).join(', ') || row.type, 'dim'],
	];
	return toDoc(
		[
			{spans: [[name, 'title']]},
			{spans: [...about, [`  ${count(row.meetings.length, 'meeting')}`, 'mark']]},
			...(spark
				? [
						{
							spans: [
								[`${dayText(days[0]!)} `, 'dim'],
								[spark, 'here'],
								[` ${dayText(days.at(-1)!)}`, 'dim'],
							],
							rigid: true,
						} satisfies Block,
					]
				: []),
			blank,
			{
				spans: ['Show only what concerns ', [name, 'strong']],
				lead: ['  '],
				target: {go: 'narrow', term: `who:"${name}"`},
			},
			blank,
			...section(
				'Met',
				row.met.slice(0, mostMet).map(({person, meetings}) => ({
					spans: [
						[person.name, 'strong'],
						[`  ${count(meetings, 'meeting')}`, 'dim'],
					],
					lead: ['  '],
					target: {go: 'person', name: person.name},
				})),
			),
			...section(
				'Meetings',
				meetings.map(meeting => meetingBlock(meeting, ascii)),
			),
			...section('Agreed or not', agreedBlocks(meetings)),
		],
		options,
	);
};
