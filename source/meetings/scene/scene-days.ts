/** The day of a meeting that has none of its own: that of its stay, of what was said after it, or on which the story plays. */
import {daysBetween, isOneDay, shiftDay} from '../../language/dates/days.ts';
import {resolveDate} from '../../language/dates/resolve-date.ts';
import {ancestors, casesOf, dependents, lower, type Tree} from '../../language/tree.ts';
import type {When} from '../../meeting.ts';
import {hasHad} from '../clauses/mention.ts';
import type {Encounter} from '../encounter.ts';
import type {Line} from '../reading/reading.ts';
import type {Cluster} from '../unite/cluster.ts';
import type {Stay} from './stays.ts';
import {isReported} from './when.ts';

/** How many sentences back the day on which somebody spoke still holds. */
const REACH = 3;

/** The one day on which all dated encounters of these parties fall, if it is one. */
const dayOfStay = (cluster: Cluster, encounters: readonly Encounter[]): When | undefined => {
	const near = encounters.filter(
		({line, date, status, parties, kind}) =>
			date !== null &&
			status === 'held' &&
			kind !== 'call' &&
			line.story === cluster.story &&
			parties.filter(party => cluster.parties.includes(party)).length > 1,
	);
	const days = new Set(near.map(({date}) => `${date!.from} ${date!.to}`));
	return days.size === 1 && isOneDay(near[0]!.date!) ? near[0]!.date! : undefined;
};

const BEHIND = new Set(['after', 'following', 'during']);

/** A token and those above it; none where they stand in what is said: "said that he pressed him during the summit". */
const outOfContent = (tree: Tree, at: number): number[] => {
	const chain = [at, ...ancestors(tree, at)];
	return chain.some(node => tree.tokens[node]!.relation === 'ccomp') ? [] : chain;
};

/** "told reporters after a meeting with X", "said while meeting X": the encounter is the occasion of what is said. */
const isOccasion = ({line: {tree}, trigger}: Encounter) =>
	(tree.tokens[trigger]!.xpos === 'VBG' && casesOf(tree, trigger).includes('while')) ||
	outOfContent(tree, trigger).some(node => casesOf(tree, node).some(word => BEHIND.has(word)));

/** The day on which a party spoke just before, of the occasion that the next sentence names. */
const dayOfSpeech = (cluster: Cluster, stays: readonly Stay[]): When | undefined => {
	const encounter = cluster.encounters.find(isOccasion);
	if (!encounter) return undefined;
	const {line, parties} = encounter;
	return (
		stays.findLast(
			stay =>
				stay.speaks &&
				stay.date !== null &&
				isOneDay(stay.date) &&
				stay.line.story === line.story &&
				stay.line.index <= line.index &&
				line.index - stay.line.index <= REACH &&
				stay.who.some(party => parties.includes(party)),
		)?.date ?? undefined
	);
};

const IN_TURN = new Set(['also', 'then', 'separately', 'afterwards', 'afterward', 'first']);

/** "He also met X": on the day of the encounter told before of the same party. */
const dayOfRound = (cluster: Cluster, encounters: readonly Encounter[]): When | undefined => {
	const next = cluster.encounters.find(
		encounter =>
			!encounter.former &&
			!hasHad(encounter.line, encounter.trigger) &&
			[encounter.trigger, ...ancestors(encounter.line.tree, encounter.trigger).slice(0, 1)].some(node =>
				dependents(encounter.line.tree, node, 'advmod').some(child => IN_TURN.has(lower(encounter.line.tree, child))),
			),
	);
	const before =
		next &&
		encounters.findLast(
			({line, status, kind, parties}) =>
				line.story === next.line.story &&
				line.index < next.line.index &&
				next.line.index - line.index <= REACH &&
				status === 'held' &&
				kind !== 'call' &&
				parties.some(party => next.parties.includes(party)),
		);
	const date = before?.date;
	return date && isOneDay(date) ? date : undefined;
};

/** Sentences of a story that say on which day it plays. */
const LEAD = 3;
const leadOf = (lines: readonly Line[], story: number) =>
	lines.filter(line => line.story === story && !line.headline).slice(0, LEAD);

/** The day on which a story plays: the first past day that its lead names, at most two days before publication. */
const storyDay = (lines: readonly Line[], story: number, published: string): When | undefined => {
	for (const {dates} of leadOf(lines, story))
		for (const {mention} of dates) {
			if (
				mention.expression.kind !== 'weekday' &&
				!(mention.expression.kind === 'period' && mention.expression.unit === 'day')
			)
				continue;
			const day = resolveDate(mention, published, 'past');
			if (day && isOneDay(day) && day.to <= published && daysBetween(day.to, published) <= 2) return day;
		}
	return undefined;
};

/** Verbs of whoever is visited: what they tell is done in a day, a journey is not. */
const HOSTING = /^(?:hosted|received|welcomed|greeted)$/;

/** "Pompeo met King Salman", told in the lead without a day of its own: the news of the day. */
const isNews = ({line, trigger, kind, word}: Encounter, lines: readonly Line[]) =>
	line.tree.tokens[trigger]!.xpos === 'VBD' &&
	(kind !== 'visit' || HOSTING.test(word)) &&
	line.dates.length === 0 &&
	leadOf(lines, line.story).includes(line);

/** Told as the news of the story, or as the occasion of what is said in it: "told reporters after a meeting with X". */
const isOfStoryDay = ({encounters}: Cluster, lines: readonly Line[]) =>
	encounters.some(
		encounter =>
			!encounter.line.headline &&
			!encounter.former &&
			encounter.parties.length > 1 &&
			(isOccasion(encounter) || isNews(encounter, lines)) &&
			!hasHad(encounter.line, encounter.trigger) &&
			!isReported(encounter.line.tree, encounter.trigger),
	);

/** A part of the day that the story is at: "in the evening", "began the day with". */
const PART_OF_DAY =
	/\b(?:in|during|later in|earlier in) the (?:early |late )?(?:morning|afternoon|evening|day)\b|\b(?:began|started|opened|ended|closed) the day\b/i;

/** "In the evening he met X": the past day that the sentences before name last, or on which the story plays. */
const dayOfPart = ({encounters}: Cluster, lines: readonly Line[], published: string): When | undefined => {
	const told = encounters.find(
		({line: {tree, dates, headline}, former}) =>
			!headline && !former && dates.length === 0 && PART_OF_DAY.test(tree.tokens.map(({text}) => text).join(' ')),
	);
	if (!told) return undefined;
	const {index, story} = told.line;
	const before = lines.filter(line => line.story === story && line.index < index && index - line.index <= REACH);
	const last = before.flatMap(({dates}) => dates).at(-1);
	if (!last) return storyDay(lines, story, published);
	const day = resolveDate(last.mention, published, 'past');
	return day && isOneDay(day) && day.to <= published ? day : undefined;
};

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
const WEEK = 7;

/** "until after Tuesday's meeting", once it is known to have been held: the Tuesday before, not the next. */
const inThePast = (date: When, published: string): When =>
	date.from > published && WEEKDAY.test(date.text)
		? {...date, from: shiftDay(date.from, -WEEK), to: shiftDay(date.to, -WEEK)}
		: date;

/** Gives each undated meeting that was held the one day of its stay, or of what was said after it. */
export const shareDays = (
	clusters: readonly Cluster[],
	encounters: readonly Encounter[],
	stays: readonly Stay[],
	lines: readonly Line[],
	published: string | undefined,
): void => {
	for (const cluster of clusters) {
		if (cluster.date && published && cluster.status === 'held') cluster.date = inThePast(cluster.date, published);
		if (cluster.date || cluster.dateText || cluster.status !== 'held') continue;
		const ofPart = published ? dayOfPart(cluster, lines, published) : undefined;
		const ofOccasion = () =>
			dayOfStay(cluster, encounters) ??
			dayOfSpeech(cluster, stays) ??
			dayOfRound(cluster, encounters) ??
			(published && isOfStoryDay(cluster, lines) ? storyDay(lines, cluster.story, published) : undefined);
		const day = ofPart ?? (cluster.kind === 'call' ? undefined : ofOccasion());
		if (day) [cluster.date, cluster.dateText] = [day, day.text];
	}
};
