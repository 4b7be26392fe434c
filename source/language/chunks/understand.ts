/**
 * From a tagged sentence to a tree with actors and dates. What the lexicon knows is folded into one token each (a titled
 * name, a list of names) or set aside (dates, brackets), so that the parser sees a short, plain sentence; then all is
 * unfolded again.
 */

import type {DateMention} from '../dates/find-dates.ts';
import {findDates} from '../dates/find-dates.ts';
import {attached} from '../parse.ts';
import type {Sentence, Token} from '../sentence.ts';
import {plant, type Tree} from '../tree.ts';
import type {Actor, ChunkedActor} from './actor.ts';
import {findActors} from './actors.ts';
import {type Aside, findAsides} from './asides.ts';
import {coordinate, foldAppositions} from './coordination.ts';

export type DatedToken = {mention: DateMention; token: number};

export type Understood = {
	tree: Tree;
	actors: Actor[];
	/** Lists of coordinated actors; every actor stands in exactly one. */
	lists: Actor[][];
	/** The dates of the sentence, each with its last token. */
	dates: DatedToken[];
};

/** A run of tokens that the parser sees as one, or not at all. */
type Unit = {first: number; last: number; anchor: number; token: Token | null};

const DATE_PREPOSITIONS = new Set(
	'on in since by during until till late early for at over from after before through of'.split(' '),
);

/** The token that stands for an actor: the last of its name, or the noun of its role before "of …". */
const anchorOf = (tokens: readonly Token[], actor: ChunkedActor): number => {
	for (let at = actor.first + 1; at < actor.last; at++)
		if (/^(?:of|from|for)$/i.test(tokens[at]!.text) && (actor.form !== 'name' || at >= actor.nameFirst!)) return at - 1;
	return actor.last - 1;
};

const isFoldable = (list: readonly ChunkedActor[]) =>
	list.every(actor => actor.form !== 'country' || list.length > 1 || actor.last - actor.first > 1);

const listUnit = (tokens: readonly Token[], list: readonly ChunkedActor[]): Unit => {
	const [head] = list as [ChunkedActor];
	const anchor = anchorOf(tokens, head);
	const determined =
		head.form !== 'name' &&
		/^(?:the|a|an|his|her|their|its)$/i.test(tokens[head.first]!.text) &&
		head.last - head.first > 1;
	const first = determined ? head.first + 1 : head.first;
	const many = list.length > 1 || head.plural;
	const common = head.form === 'role' || head.form === 'group' || (head.form === 'name' && list.length > 1);
	const adjective =
		list.every(actor => actor.form === 'country' && actor.title === 'demonym') && tokens[anchor]!.upos === 'ADJ';
	const token: Token = {
		...tokens[anchor]!,
		text: common ? (many ? 'officials' : 'minister') : tokens[anchor]!.text,
		upos: adjective ? 'ADJ' : common ? 'NOUN' : 'PROPN',
		xpos: adjective ? 'JJ' : common ? (many ? 'NNS' : 'NN') : 'NNP',
	};
	if (head.form === 'pronoun')
		return {
			first: head.first,
			last: list.at(-1)!.last,
			anchor,
			token: list.length > 1 ? {...token, text: 'they', upos: 'PRON', xpos: 'PRP'} : {...tokens[anchor]!},
		};
	return {first, last: list.at(-1)!.last, anchor, token};
};

const tokenAt = (tokens: readonly Token[], offset: number) =>
	tokens.findIndex(token => token.start <= offset && offset < token.end);

/** How far into a clause its verb stands. */
const REACH = 14;

/** A finite verb comes before any mark. */
const opensClause = (tokens: readonly Token[], at: number): boolean => {
	for (const {xpos, text} of tokens.slice(at, at + REACH)) {
		if (/^(?:VB[DPZ]|MD)$/.test(xpos)) return true;
		if (/^[,.;:)—–]$/.test(text)) return false;
	}
	return false;
};

const dateUnits = (tokens: readonly Token[], dates: readonly DatedToken[]): Unit[] =>
	dates.flatMap(({mention, token}) => {
		let first = tokenAt(tokens, mention.start);
		if (first < 0) return [];
		if (DATE_PREPOSITIONS.has(tokens[first - 1]?.text.toLowerCase() ?? '')) first--;
		if (["'s", '’s'].includes(tokens[token + 1]?.text ?? '')) return [];
		// "two months before Putin and Obama are to meet": the conjunction of the clause behind it.
		const opens = /^(?:before|after)$/i.test(tokens[token]!.text) && opensClause(tokens, token + 1);
		const end = opens && token > first + 1 ? token : token + 1;
		return [{first, last: end, anchor: end - 1, token: null}];
	});

/** ", right,", ", second from left,": where somebody stands in a picture. */
const POSITION =
	/^(?:(?:at|in|second|third|far|top|bottom|front|from|center|centre|left|right|the) ){0,3}(?:left|right|cent(?:er|re)|L|R)$/;

const pictureUnits = (tokens: readonly Token[]): Unit[] =>
	tokens.flatMap(({text}, first) => {
		if (text !== ',') return [];
		const close = tokens.findIndex((token, index) => index > first && index <= first + 5 && token.text === ',');
		const words = tokens.slice(first + 1, close).map(token => token.text);
		return close > 0 && POSITION.test(words.join(' ')) ? [{first, last: close, anchor: first, token: null}] : [];
	});

/** "(R)", "(Reuters)", "(CNN)": short brackets say nothing of the clause. */
const bracketUnits = (tokens: readonly Token[]): Unit[] => {
	const units: Unit[] = [];
	for (let at = 0; at < tokens.length; at++) {
		if (tokens[at]!.text !== '(' && tokens[at]!.text !== '[') continue;
		const close = tokens.findIndex(
			(token, index) => index > at && index <= at + 5 && (token.text === ')' || token.text === ']'),
		);
		if (close > 0) units.push({first: at, last: close + 1, anchor: at, token: null});
	}
	return units;
};

/** Tokens [0, end) of a dateline: "MOSCOW (Reuters) -", "PARIS, March 13 -". */
const datelineUnit = (sentence: Sentence, datelineEnd: number): Unit[] => {
	const last = sentence.tokens.findIndex(token => token.start >= datelineEnd);
	return last > 0 ? [{first: 0, last, anchor: 0, token: null}] : [];
};

/** "A truce following talks", "halted pending talks": the preposition, which the treebanks hardly hold, is shown to the parser as "after". */
const plainWord = (tokens: readonly Token[], at: number): Token => {
	const token = tokens[at]!;
	const preposition =
		/^(?:following|pending)$/i.test(token.text) &&
		/^(?:NOUN|PROPN|PUNCT)$/.test(tokens[at - 1]?.upos ?? '') &&
		/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[at + 1]?.upos ?? '');
	return preposition ? {...token, text: 'after', upos: 'ADP', xpos: 'IN'} : token;
};

/** Non-overlapping units in order; the first given wins. */
const arrange = (tokens: readonly Token[], wanted: readonly Unit[]): Unit[] => {
	const owner = new Array<Unit | undefined>(tokens.length).fill(undefined);
	for (const unit of wanted) {
		if (owner.slice(unit.first, unit.last).some(Boolean)) continue;
		owner.fill(unit, unit.first, unit.last);
	}
	const units: Unit[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const unit = owner[at];
		if (!unit) units.push({first: at, last: at + 1, anchor: at, token: plainWord(tokens, at)});
		else if (unit.first === at) units.push(unit);
	}
	return units;
};

/** Parses units that follow one another and writes heads and relations into `tokens`; returns the token of the root. */
const parseUnits = (sentence: Sentence, tokens: Token[], units: readonly Unit[]): number => {
	const seen = units.filter(unit => unit.token !== null);
	if (seen.length === 0) return -1;
	const parsed = attached({...sentence, tokens: seen.map(unit => unit.token!)});
	seen.forEach((unit, index) => {
		const {head, relation} = parsed.tokens[index]!;
		for (let at = unit.first; at < unit.last; at++) Object.assign(tokens[at]!, {head: unit.anchor, relation: 'flat'});
		Object.assign(tokens[unit.anchor]!, {head: head < 0 ? -1 : seen[head]!.anchor, relation});
	});
	const root = parsed.tokens.findIndex(token => token.head < 0);
	const top = root < 0 ? -1 : seen[root]!.anchor;
	let before = -1;
	for (const unit of units) {
		if (unit.token) {
			if (!/^\p{P}+$/u.test(unit.token.text)) before = unit.anchor;
			continue;
		}
		// What was set aside hangs on the word before it; at the start of the sentence on its root.
		const head = before >= 0 ? before : top;
		for (let at = unit.first; at < unit.last; at++)
			Object.assign(tokens[at]!, {
				head: at === unit.anchor ? head : unit.anchor,
				relation: at === unit.anchor ? 'obl:tmod' : 'flat',
			});
	}
	return top;
};

/** Gives every token a head and a relation: the sentence without its asides first, then each aside under its host. */
const unfold = (
	sentence: Sentence,
	units: readonly Unit[],
	asides: readonly Aside[],
	headOf: (actor: ChunkedActor) => number,
): Sentence => {
	const tokens = sentence.tokens.map(token => ({...token}));
	const inside = (unit: Unit) => asides.find(aside => unit.first >= aside.first && unit.last <= aside.last);
	parseUnits(
		sentence,
		tokens,
		units.filter(unit => !inside(unit)),
	);
	for (const aside of asides) {
		const own = units.filter(unit => unit.first > aside.first && unit.last < aside.last);
		const root = parseUnits(sentence, tokens, own);
		const host = headOf(aside.host);
		if (root >= 0) Object.assign(tokens[root]!, {head: host, relation: aside.relation});
		for (const at of [aside.first, aside.last - 1]) Object.assign(tokens[at]!, {head: host, relation: 'punct'});
	}
	return {...sentence, tokens};
};

/** Dates of the sentence after its dateline. */
const datesOf = (text: string, {tokens, start, end}: Sentence, body: number): DatedToken[] =>
	findDates(text.slice(start, end), start)
		.map(mention => ({mention, token: tokenAt(tokens, mention.end - 1)}))
		.filter(({token}) => token >= body);

/**
 * Tree, actors and dates of a tagged sentence. A `shallow` reading finds actors and dates only: no token has a head.
 * @param datelineEnd offset in the text where the sentence's dateline ends, or the sentence's start
 */
export const understand = (
	text: string,
	sentence: Sentence,
	datelineEnd = sentence.start,
	shallow = false,
): Understood => {
	const {tokens} = sentence;
	const dateline = datelineUnit(sentence, datelineEnd);
	const body = dateline[0]?.last ?? 0;
	const dates = datesOf(text, sentence, body);
	const dated = dateUnits(tokens, dates);
	const isDate = (actor: ChunkedActor) => dated.some(unit => actor.first < unit.last && actor.last > unit.first);
	const chunked = foldAppositions(
		tokens,
		findActors(tokens, body).filter(actor => !isDate(actor)),
	);
	const coordinated = coordinate(tokens, chunked);
	const folded = coordinated.filter(isFoldable);
	const withHead = new Map(chunked.map(actor => [actor, {...actor, head: anchorOf(tokens, actor)}]));
	const found = {
		actors: [...withHead.values()],
		lists: coordinated.map(list => list.map(actor => withHead.get(actor)!)),
		dates,
	};
	if (shallow) return {tree: plant(sentence), ...found};
	const units = arrange(tokens, [
		...dateline,
		...dated,
		...folded.map(list => listUnit(tokens, list)),
		...pictureUnits(tokens),
		...bracketUnits(tokens),
	]);
	const headOf = (actor: ChunkedActor) =>
		anchorOf(tokens, coordinated.find(list => isFoldable(list) && list.includes(actor))?.[0] ?? actor);
	const asides = findAsides(tokens, chunked).filter(({first, last}) =>
		units.every(unit => unit.last <= first || unit.first >= last || (unit.first >= first && unit.last <= last)),
	);
	const unfolded = unfold(sentence, units, asides, headOf);
	for (const [head, ...rest] of folded)
		for (const actor of rest)
			Object.assign(unfolded.tokens[anchorOf(tokens, actor)]!, {head: anchorOf(tokens, head!), relation: 'conj'});
	return {tree: plant(unfolded), ...found};
};
