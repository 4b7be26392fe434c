/** The date of an encounter: the one that hangs on it, resolved against the publication day, never invented. */
import type {DatedToken} from '../../language/chunks/understand.ts';
import {shiftDay} from '../../language/dates/days.ts';
import type {Expression} from '../../language/dates/expression.ts';
import {resolveDate, type Tense} from '../../language/dates/resolve-date.ts';
import {ancestors, casesOf, clauseOver, dependents, lower, type Tree} from '../../language/tree.ts';
import type {MeetingStatus, When} from '../../meeting.ts';
import {closest} from '../clauses/attachment.ts';
import type {Line} from '../reading/reading.ts';
import {daysAway} from './anaphoric-day.ts';

const tenseOf = (status: MeetingStatus): Tense => (status === 'held' ? 'past' : 'future');

/** "the 2017 Korea crisis", "the Aug. 21 attack": the day belongs to the name of something else; "the 2019 inter-Korean summit" says when it was. */
const qualifiesOther = ({tree: {tokens}}: Line, year: number, trigger: number) => {
	const isPhrase = (at: number) => ['ADJ', 'NOUN', 'PROPN', 'NUM', 'PUNCT'].includes(tokens[at]?.upos ?? '');
	if (tokens[year + 1]?.upos === 'PUNCT' || !isPhrase(year + 1)) return false;
	for (let at = year + 1; isPhrase(at); at++) if (at === trigger) return false;
	return true;
};

/** "four days after the ministry announced charges": counted from something that is no encounter of the sentence. */
const isCountedFromElse = (
	{tree: {tokens}}: Line,
	{token, mention}: DatedToken,
	trigger: number,
	triggers: readonly number[],
) => {
	if (!isCount(mention.text)) return false;
	const next = tokens.findIndex(({start}) => start >= mention.end);
	return (
		next > 0 &&
		tokens[next]!.upos !== 'PUNCT' &&
		!/^(?:that|this)$/i.test(tokens[next]!.text) &&
		!triggers.some(other => other !== trigger && other > token)
	);
};

const isCount = (words: string) => /\b(?:after|before)$/.test(words);

/** How far behind "a day after" the verb stands that it counts from. */
const COUNTED = 8;

/** "left on Friday, a day after he met Putin": the day told before, counted back; null where none is told; undefined where nothing counts from the trigger. */
const countedBack = (line: Line, trigger: number, published: string | undefined): When | null | undefined => {
	const at = line.dates.findIndex(
		({token, mention}) => isCount(mention.text) && token < trigger && trigger - token <= COUNTED,
	);
	if (at < 0) return undefined;
	const {token, mention} = line.dates[at]!;
	const {tokens} = line.tree;
	if (tokens.slice(token + 1, trigger).some(({text}) => text === ',')) return undefined;
	const base = line.dates.slice(0, at).at(-1);
	const day = base && resolveDate(base.mention, published, 'past');
	const away = daysAway(mention.text);
	if (!day || day.from !== day.to || away === undefined) return null;
	const from = shiftDay(day.from, -away);
	return {from, to: from, text: mention.text, basis: 'resolved'};
};

const isFirst = ({tree}: Line, trigger: number, start: number) =>
	dependents(tree, trigger, 'amod').some(child => lower(tree, child) === 'first') ||
	// "met for the first time in two weeks".
	tree.tokens.some(({text, end}, at) => text === 'time' && end + 1 === start && lower(tree, at - 1) === 'first');

/** "since the war ended in 1949", "until the end of the year": a bound of something else is never the day of an encounter. */
const isDayOf =
	(line: Line, trigger: number) =>
	({token, mention}: DatedToken) => {
		if (mention.expression.kind === 'since-weekday') return true;
		if (/^(?:since|within)\b/i.test(mention.text)) return false;
		// "their first meeting in eight months": how long there was none.
		if (/^in\b.*(?:days|weeks|months|years|decades)$/i.test(mention.text) && isFirst(line, trigger, mention.start))
			return false;
		const opens = line.tree.tokens.findIndex(({start}) => start >= mention.start);
		const isOwn =
			mention.expression.kind === 'year' || /^(?:the|an?|this)$/i.test(line.tree.tokens[opens - 1]?.text ?? '');
		if (isOwn && qualifiesOther(line, token, trigger)) return false;
		const {tokens} = line.tree;
		const first = Math.min(
			token,
			tokens.findIndex(({start}) => start >= mention.start),
		);
		for (let at = first - 1; at >= Math.max(0, first - 9); at--) {
			// "since winning re-election and a meeting later this week": of the meeting alone.
			if (at === trigger && tokens[at]!.upos === 'NOUN') return true;
			const word = tokens[at]!.text.toLowerCase();
			if (word === 'since' || word === 'within') return false;
			if (/^(?:until|till|by)$/.test(word) && /^(?:month|year)$/.test(mention.expression.kind)) return false;
			// "asked for a delay until June 30".
			if (
				word === 'until' &&
				at === first - 1 &&
				/^(?:delay|extension|pause|break|wait|stay)$/.test(tokens[at - 1]?.lemma ?? '')
			)
				return false;
			if (word === ',' || /^(?:VB[DPZ]?|MD)$/.test(tokens[at]!.xpos)) return true;
		}
		return true;
	};

/** What the words alone say: "next week" is to come, "ten days ago" is past, whatever the verb. */
const leanOf = (expression: Expression): Tense => {
	if (expression.kind === 'within') return 'future';
	if (expression.kind === 'since-weekday') return 'past';
	const shift =
		expression.kind === 'period' ? expression.shift : expression.kind === 'weekday-of-week' ? expression.week : 0;
	const which = expression.kind === 'weekday' || expression.kind === 'month' ? expression.which : undefined;
	const part = expression.kind === 'period' ? expression.part : undefined;
	if (shift > 0 || which === 'next' || part === 'later') return 'future';
	return shift < 0 || which === 'last' || part === 'earlier' ? 'past' : 'unknown';
};

/** Prepositions that set an encounter beside what a clause tells of its own day. */
const BESIDE = new Set(['after', 'following', 'before', 'prior', 'ahead']);

/** "tweeted on Friday about their talks": the day of the words alone. */
const ABOUT = new Set(['about', 'against', 'despite']);
/** "argued on Sunday that a meeting would be": the day of the words, where "that" stands between. */
const isOfSaying = ({tree}: Line, date: number, trigger: number) =>
	date < trigger &&
	tree.tokens.slice(date, trigger).some(({text, upos}) => text === 'that' && upos === 'SCONJ') &&
	[trigger, ...ancestors(tree, trigger)].some(
		node => tree.tokens[node]!.relation === 'ccomp' && node > date && !ancestors(tree, date).includes(node),
	);

/** "dismissed on Wednesday reports of a conversation", "on Monday in the wake of the summit": the day of the dismissal alone. */
export const isReported = (tree: Tree, trigger: number): boolean => {
	const {head, relation} = tree.tokens[trigger]!;
	if (relation === 'compound' && head > trigger) return isReported(tree, head);
	return (
		relation === 'nmod' &&
		head < trigger &&
		lower(tree, head + 1) === 'of' &&
		/^(?:report|account|allegation|rumou?r|news|detail|transcript|record|memo|claim|wake|aftermath|light)$/.test(
			tree.tokens[head]!.lemma,
		)
	);
};

/** "complained on Saturday about the call": the day of the complaint alone. */
const TOPICAL = new Set(['about', 'over', 'on', 'against', 'despite', 'before', 'ahead', 'since', 'for']);

/** "said on Friday after talks with X": what is told of a day happened on it, as a rule; how far away that may be said. */
const SAME_DAY = 5;
const isDay = ({mention}: DatedToken) =>
	mention.expression.kind === 'weekday' || (mention.expression.kind === 'period' && mention.expression.unit === 'day');

/**
 * The days on which the encounter at `trigger` falls, with the words used (`lent`: those of the clause that speaks of it); `date` is null where the text and the
 * publication day do not fix them. `told` is the day of the event told last, from which "a day later" counts; `sure`: a verb tells the
 * status, "the 17 April visit" alone may be to come.
 */
export const whenOf = (
	line: Line,
	trigger: number,
	triggers: readonly number[],
	status: MeetingStatus,
	published: string | undefined,
	told: string | undefined,
	sure = true,
): {date: When | null; text: string | null; lean: Tense; lent: boolean} => {
	const back = line.tree.tokens[trigger]!.upos === 'VERB' ? countedBack(line, trigger, published) : undefined;
	if (back !== undefined) return {date: back, text: back?.text ?? null, lean: 'past', lent: false};
	const speaksOf = casesOf(line.tree, trigger).some(word => ABOUT.has(word)) || isReported(line.tree, trigger);
	const dates = line.dates
		.filter(isDayOf(line, trigger))
		.filter(date => !isCountedFromElse(line, date, trigger, triggers))
		.filter(({token}) => status === 'held' || !isOfSaying(line, token, trigger))
		.filter(({token}) => !speaksOf || ancestors(line.tree, token).includes(trigger));
	const own = closest(line.tree, trigger, triggers, dates, ({token}) => token);
	const found =
		own ??
		(status === 'held' && !casesOf(line.tree, trigger).some(word => TOPICAL.has(word))
			? closest(line.tree, trigger, triggers, dates.filter(isDay), ({token}) => token, SAME_DAY)
			: undefined);
	// "said on Friday after talks", "spoke on Friday prior to talks": the day is that of the saying.
	const beside = casesOf(line.tree, trigger).some(word => BESIDE.has(word));
	const lent =
		found !== undefined && (own === undefined || (beside && !ancestors(line.tree, found.token).includes(trigger)));
	if (!found) return {date: null, text: null, lean: 'unknown', lent};
	const away = told === undefined ? undefined : daysAway(found.mention.text);
	if (away !== undefined) {
		const day = shiftDay(told!, away);
		return {
			date: {from: day, to: day, text: found.mention.text, basis: 'resolved'},
			text: found.mention.text,
			lean: 'unknown',
			lent,
		};
	}
	const lean = /\b(?:coming|ahead)\b/i.test(found.mention.text) ? 'future' : leanOf(found.mention.expression);
	const clause = clauseOver(line.tree, trigger);
	const spoken = lent && clause >= 0 && line.tree.tokens[clause]!.xpos === 'VBD';
	const tense = spoken ? 'past' : lean === 'unknown' && (sure || status !== 'held') ? tenseOf(status) : lean;
	return {date: resolveDate(found.mention, published, tense), text: found.mention.text, lean, lent};
};
