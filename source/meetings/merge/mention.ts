/** One article's report of one meeting, made ready for comparing. */
import type {ArticleHead} from '../../article.ts';
import type {Agreement, Facts, Meeting} from '../../meeting.ts';
import {byText} from './order.ts';
import {matchParties} from './parties.ts';
import type {Entity, Registry} from './registry.ts';
import {isImpossible, type Timing, timingOf} from './time.ts';
import {tellingNames, tellingWords} from './words.ts';

export type Mention = {
	meeting: Meeting;
	/** Told only by what was agreed: it may add to a meeting, never make one. */
	ofDeal: boolean;
	/** Ids under which its article tells it. */
	told: string[];
	article: ArticleHead;
	entities: Entity[];
	/** Its date may be the day on which somebody spoke of it ("said on Sunday after talks"): evidence for, never against. */
	dayOfTelling: boolean;
	timing: Timing;
	/** Null where the text leaves it open ("talks" may be by phone). */
	byPhone: boolean | null;
	/** What it is about, the parties' own names left out; made when first asked for. */
	words: () => Set<string>;
	/** Names and numbers in all that its article tells, by which one story is known from another. */
	story: () => Set<string>;
	/** What was agreed at it, each clause as its telling words. */
	deals: () => Set<string>[];
	/** Its long sentences, by their letters: two articles that print the same one copy the same report. */
	sentences: () => Set<string>;
};

const lazy = <T>(make: () => T): (() => T) => {
	let made: T | undefined;
	return () => {
		made ??= make();
		return made;
	};
};

/** Shorter sentences ("The two met.") may be anybody's. */
const TELLING_LENGTH = 60;
const MOST_QUOTES = 4;

/** What is left of a sentence whatever its marks and capitals are. */
const letters = (quote: string): string => quote.toLowerCase().replace(/[\s\p{P}]+/gu, '');

const wordsOf = ({topics, outcomes, evidence, participants, place}: Meeting): Set<string> => {
	const about = [
		...topics,
		...outcomes.map(outcome => outcome.text),
		...evidence.slice(0, MOST_QUOTES).map(({quote}) => quote),
	];
	const words = tellingWords(about.join(' '));
	const known = [...participants.map(({name}) => name), place?.name ?? '', place?.venue ?? ''].join(' ');
	for (const word of tellingWords(known)) words.delete(word);
	return words;
};

const storyOf = ({meetings, agreements}: Facts): Set<string> =>
	tellingNames(
		[...new Set([...meetings, ...agreements].flatMap(({evidence}) => evidence.map(({quote}) => quote)))].join('\n'),
	);

/** A participant list without repeats: the registry may find that two names were one person. */
const entitiesOf = (meeting: Meeting, article: string, resolve: Registry): Entity[] => [
	...new Map(
		meeting.participants.map(participant => resolve(participant, article)).map(entity => [entity.key, entity]),
	).values(),
];

const sharedParties = (a: readonly Entity[], b: readonly Entity[]): number => {
	const {exact, bySide} = matchParties(a, b);
	return exact + bySide;
};

/** The day of something else than the meeting is none of its own. */
const withoutImpossibleDay = (meeting: Meeting, published?: string): Meeting =>
	isImpossible(meeting, published) ? {...meeting, date: null, dateText: null} : meeting;

/** Right before a day on which somebody spoke. */
const SPOKE =
	/\b(?:said|says|told(?: [\p{L}.]+){1,3}|added|announced|confirmed|tweeted)(?: (?:on|late|early|in a statement))* $/u;

/** Whether every sentence that names the day names it as that of somebody's words. */
const isDayOfTelling = ({date, evidence}: Meeting): boolean => {
	if (!date) return false;
	const day = date.text.replace(/^on /, '');
	const before = evidence.flatMap(({quote}) => (quote.includes(day) ? [quote.slice(0, quote.indexOf(day))] : []));
	return before.length > 0 && before.every(text => SPOKE.test(text));
};

/** "The deal that Kerry struck with Lavrov": talks that an article tells of only by what they brought. */
const talksBehind = ({id, parties, text, evidence}: Agreement, article: string): Meeting => ({
	id,
	kind: 'talks',
	status: 'held',
	participants: parties,
	place: null,
	date: null,
	dateText: null,
	topics: [],
	outcomes: [{kind: 'agreed', text, evidence}],
	evidence,
	sources: [article],
});

const isDone = ({status, parties, meeting}: Agreement): boolean =>
	meeting === undefined && parties.length > 1 && status !== 'proposed' && status !== 'rejected';

/** The mentions of one article's facts, in a fixed order; those of deals last, where it tells no meeting of their parties. */
export const mentionsOf = (facts: Facts, resolve: Registry): Mention[] => {
	const {article, meetings, agreements} = facts;
	const published = article.published?.date;
	const story = lazy(() => storyOf(facts));
	const mentionOf = (meeting: Meeting, ofDeal: boolean): Mention => ({
		meeting,
		ofDeal,
		told: [meeting.id],
		article,
		entities: entitiesOf(meeting, article.id, resolve),
		dayOfTelling: isDayOfTelling(meeting),
		timing: timingOf(meeting, published),
		byPhone: meeting.kind === 'call' ? true : meeting.kind === 'talks' && !meeting.place ? null : false,
		story,
		words: lazy(() => wordsOf(meeting)),
		deals: lazy(() => meeting.outcomes.filter(({kind}) => kind === 'agreed').map(({text}) => tellingWords(text))),
		sentences: lazy(
			() =>
				new Set(meeting.evidence.filter(({quote}) => quote.length >= TELLING_LENGTH).map(({quote}) => letters(quote))),
		),
	});
	const inOrder = <T extends {id: string}>(all: readonly T[]): T[] => all.toSorted((a, b) => byText(a.id, b.id));
	const told = inOrder(meetings).map(meeting => mentionOf(withoutImpossibleDay(meeting, published), false));
	const deals = inOrder(agreements.filter(isDone))
		.map(agreement => mentionOf(talksBehind(agreement, article.id), true))
		.filter(deal => !told.some(({entities}) => sharedParties(entities, deal.entities) > 1));
	return [...told, ...deals];
};
