/** Where the sources of one meeting say different things: recorded with the sentence of each, never settled in silence. */
import type {Span} from '../../language/dates/days.ts';
import type {Conflict, Meeting, Outcome, Place, When} from '../../meeting.ts';
import type {Mention} from './mention.ts';
import {saysTheSame} from './outcomes.ts';
import {isWide, relatePlaces} from './place.ts';
import type {Entity} from './registry.ts';
import {gap, spanOf} from './time.ts';

type Dated = {date: When; span: Span};
const differentDates = (a: Dated, b: Dated): boolean => gap(a.span, b.span) > 0;
const differentPlaces = (a: Place, b: Place): boolean =>
	!isWide(a) && !isWide(b) && ['near', 'far'].includes(relatePlaces(a, b));
const writeDate = ({from, to}: When): string => (from === to ? from : `${from}/${to}`);

/** The field's values with one sentence of each article that has one; nothing where no two of them differ. */
const conflictOf = <T>(
	field: string,
	mentions: readonly Mention[],
	read: (meeting: Meeting, mention: Mention) => T | null,
	differ: (a: T, b: T) => boolean,
	write: (value: T) => string,
): Conflict[] => {
	const told = mentions.flatMap(mention => {
		const {meeting} = mention;
		const value = read(meeting, mention);
		return value !== null && meeting.evidence[0] ? [{value, evidence: meeting.evidence[0]}] : [];
	});
	const disputed = told.filter(a => told.some(b => differ(a.value, b.value)));
	return disputed.length === 0
		? []
		: [{field, values: disputed.map(({value, evidence}) => ({value: write(value), evidence}))}];
};

/**
 * Held by one account, called off or denied by another that is no older: an older one was only overtaken.
 */
const disputedStatus = (mentions: readonly Mention[]): Conflict[] => {
	const held = mentions.filter(({meeting}) => meeting.status === 'held');
	const off = mentions.filter(
		({meeting, timing}) =>
			(meeting.status === 'cancelled' || meeting.status === 'denied') &&
			!held.some(
				other =>
					timing.published !== null && other.timing.published !== null && timing.published < other.timing.published,
			),
	);
	return held.length === 0
		? []
		: conflictOf(
				'status',
				off.length > 0 ? [...held, ...off] : [],
				({status}) => status,
				(a, b) => a !== b,
				status => status,
			);
};

/** The same matter agreed in one article and not agreed in another. */
const disputedOutcomes = (outcomes: readonly Outcome[]): Conflict[] => {
	const of = (kind: Outcome['kind']) => outcomes.filter(outcome => outcome.kind === kind);
	const articles = ({evidence}: Outcome) => new Set(evidence.map(({article}) => article));
	return of('agreed').flatMap(yes =>
		of('not-agreed')
			.filter(no => articles(yes).isDisjointFrom(articles(no)) && saysTheSame(yes.text, no.text))
			.map(no => ({
				field: 'outcome',
				values: [
					{value: `agreed: ${yes.text}`, evidence: yes.evidence[0]},
					{value: `not agreed: ${no.text}`, evidence: no.evidence[0]},
				],
			})),
	);
};

/** One side is there with other people by one account than by another, and neither names the other's. */
const disputedSides = (mentions: readonly Mention[]): Conflict[] => {
	const sides = new Set(mentions.flatMap(({entities}) => entities.map(({side}) => side)));
	return [...sides].flatMap(side => {
		const told = mentions.flatMap(({entities, meeting}) => {
			const people = entities.filter(entity => entity.type === 'person' && entity.side === side);
			return people.length > 0 && meeting.evidence[0] ? [{people, evidence: meeting.evidence[0]}] : [];
		});
		const apart = (a: Entity[], b: Entity[]) => !a.some(({key}) => b.some(other => other.key === key));
		const disputed = told.filter(({people}) => told.some(other => apart(people, other.people)));
		if (disputed.length === 0) return [];
		const values = disputed.map(({people, evidence}) => ({value: people.map(({name}) => name).join(', '), evidence}));
		return [{field: 'participants', values}];
	});
};

/** Everything the articles behind one meeting disagree on. */
export const conflictsOf = (mentions: readonly Mention[], outcomes: readonly Outcome[]): Conflict[] =>
	mentions.length < 2
		? []
		: [
				...conflictOf(
					'date',
					mentions.filter(({dayOfTelling}) => !dayOfTelling),
					({date}, {timing: {span}}) => date && {date, span: span ?? spanOf(date)},
					differentDates,
					({date}) => writeDate(date),
				),
				...conflictOf(
					'place',
					mentions,
					({place}) => place,
					differentPlaces,
					({name}) => name,
				),
				...disputedSides(mentions),
				...disputedStatus(mentions),
				...disputedOutcomes(outcomes),
			];
