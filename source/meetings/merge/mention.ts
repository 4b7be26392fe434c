/** One article's report of one meeting, made ready for comparing. */
import type {ArticleHead} from '../../article.ts';
import type {Facts, Meeting} from '../../meeting.ts';
import {fold} from './names.ts';
import {byText} from './order.ts';
import type {Entity, Registry} from './registry.ts';
import {type Timing, timingOf} from './time.ts';
import {tellingNames, tellingWords} from './words.ts';

export type Mention = {
	meeting: Meeting;
	/** Ids under which its article tells it. */
	told: string[];
	article: ArticleHead;
	entities: Entity[];
	timing: Timing;
	/** Null where the text leaves it open ("talks" may be by phone). */
	byPhone: boolean | null;
	/** What it is about, the parties' own names left out; made when first asked for. */
	words: () => Set<string>;
	/** Names and numbers in all that its article tells, by which one story is known from another. */
	story: () => Set<string>;
	/** Its long sentences, folded: two articles that print the same one copy the same report. */
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

/** The mentions of one article's facts, in a fixed order. */
export const mentionsOf = (facts: Facts, resolve: Registry): Mention[] => {
	const {article, meetings} = facts;
	const story = lazy(() => storyOf(facts));
	return meetings
		.toSorted((a, b) => byText(a.id, b.id))
		.map(meeting => ({
			meeting,
			told: [meeting.id],
			article,
			entities: entitiesOf(meeting, article.id, resolve),
			timing: timingOf(meeting, article.published?.date),
			byPhone: meeting.kind === 'call' ? true : meeting.kind === 'talks' && !meeting.place ? null : false,
			story,
			words: lazy(() => wordsOf(meeting)),
			sentences: lazy(
				() => new Set(meeting.evidence.map(({quote}) => fold(quote)).filter(quote => quote.length >= TELLING_LENGTH)),
			),
		}));
};
