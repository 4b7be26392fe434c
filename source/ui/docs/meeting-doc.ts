/** All that is known of one meeting; every quote is a place from which Enter leads to its sentence. */
import {officeOf} from '../../digest/party-words.ts';
import {outcomeWords} from '../../digest/words.ts';
import type {Evidence, Meeting} from '../../meeting.ts';
import {type Data, titleOf} from '../state/data.ts';
import type {Line} from '../text/line.ts';
import {glyph} from '../theme.ts';
import {count, dayText, inQuotes, outcomeNames, whenText, whereText, whoText} from '../views/describe.ts';
import type {Context} from '../views/view.ts';
import {type Block, type Doc, type Target, toDoc} from './doc.ts';

const blank: Block = {spans: ['']};

const sourceName = (data: Data, id: string): string => {
	const head = data.byId.get(id)?.head;
	return head?.source ?? head?.title ?? head?.path ?? id;
};

const targetOf = ({article, start, end}: Evidence): Target => ({go: 'article', id: article, slice: {start, end}});

/** One quote with the name of its article; Enter opens it there. */
const quoteBlock = (evidence: Evidence, data: Data): Block => ({
	spans: [
		[inQuotes(evidence.quote.replace(/\s+/g, ' ').trim()), 'quote'],
		[`  ${sourceName(data, evidence.article)}`, 'dim'],
	],
	lead: ['    '],
	target: targetOf(evidence),
});

const once = (evidence: readonly Evidence[]) =>
	evidence.filter(
		(item, index) =>
			evidence.findIndex(other => other.article === item.article && other.start === item.start) === index,
	);

const participantBlocks = (meeting: Meeting): Block[] =>
	meeting.participants.map(person => ({
		spans: [[person.name, 'strong'], ...(person.type === 'person' ? ([[`  ${officeOf(person)}`, 'dim']] as Line) : [])],
		lead: ['  '],
		target: {go: 'person', name: person.name},
	}));

const isSame = (a: Evidence, b: Evidence) => a.article === b.article && a.start === b.start && a.end === b.end;

/** What came of it leads to its sentence; that is quoted unless it stands in the card already. */
const outcomeBlocks = (meeting: Meeting, data: Data): Block[] =>
	meeting.outcomes.flatMap(outcome => {
		const [first] = outcome.evidence;
		const unsaid = once(outcome.evidence).filter(quote => !meeting.evidence.some(said => isSame(said, quote)));
		return [
			{
				spans: [
					[`${outcomeNames[outcome.kind]}: `, outcome.kind === 'not-agreed' ? 'denied' : 'held'],
					outcomeWords(outcome.kind, outcome.text),
				],
				lead: ['  '],
				...(first && unsaid.length === 0 ? {target: targetOf(first)} : {}),
			} satisfies Block,
			...unsaid.map(evidence => quoteBlock(evidence, data)),
		];
	});

const conflictBlocks = (meeting: Meeting, {data, ascii}: Context): Block[] =>
	(meeting.conflicts ?? []).flatMap(conflict => [
		{spans: [[conflict.field, 'strong']], lead: [[`${glyph('conflict', ascii)} `, 'conflict']]} satisfies Block,
		...conflict.values.flatMap(({value, evidence}) => [
			{spans: [value], lead: ['  ']} satisfies Block,
			quoteBlock(evidence, data),
		]),
	]);

const section = (name: string, blocks: readonly Block[]): Block[] =>
	blocks.length === 0 ? [] : [{spans: [[name, 'here']], heading: true}, ...blocks, blank];

export const meetingDoc = (meeting: Meeting, width: number, context: Context): Doc => {
	const {data, ascii} = context;
	const separator = ` ${glyph('separator', ascii)} `;
	const where = meeting.kind === 'call' && !meeting.place ? [] : [whereText(meeting) || 'no place given'];
	const facts = [meeting.kind, whenText(meeting) || 'no date given', ...where];
	const sources = meeting.sources.map((id): Block => {
		const entry = data.byId.get(id);
		const head = entry?.head;
		const published = head?.published ? dayText(head.published.date) : 'undated';
		return {
			spans: [entry ? titleOf(entry) : id, [`  ${[head?.source, published].filter(Boolean).join(', ')}`, 'dim']],
			lead: ['  '],
			target: {go: 'article', id},
		};
	});
	return toDoc(
		[
			{spans: [[whoText(meeting.participants, 8), 'title']]},
			{
				spans: [
					[meeting.status, meeting.status],
					[`${separator}${facts.join(separator)}`, 'dim'],
				],
			},
			...(meeting.place?.venue ? [{spans: [meeting.place.venue]} satisfies Block] : []),
			blank,
			...section('Who', participantBlocks(meeting)),
			...section(
				'Said so',
				once(meeting.evidence).map(evidence => quoteBlock(evidence, data)),
			),
			...section('What came of it', outcomeBlocks(meeting, data)),
			...section('About', meeting.topics.length > 0 ? [{spans: [meeting.topics.join(separator)], lead: ['  ']}] : []),
			...section('Sources differ', conflictBlocks(meeting, context)),
			...section(count(meeting.sources.length, 'source'), sources),
		],
		{id: `meeting:${meeting.id}`, width: Math.min(width, context.measure + 4), menu: true},
	);
};
