/** Whom a pronoun means that its own sentence names: "During their meeting, Kissinger told Xi", "After he met him, Kerry said". */
import type {Actor} from '../../language/chunks/actor.ts';
import {dependents, lower} from '../../language/tree.ts';
import {isEventNoun} from '../clauses/phrase-actors.ts';
import {actorAt, type Line} from '../reading/reading.ts';

const opening = ({tree: {tokens}}: Line): number => tokens.findIndex(({text}) => /\p{L}/u.test(text));

const commaAfter = ({tree: {tokens}}: Line, actor: Actor): number =>
	tokens.findIndex(({text}, index) => index > actor.first && text === ',');

/** "At a press conference, following their meeting": nobody is named and nothing done before the pronoun. */
const isSecondPhrase = ({tree: {tokens}, actors}: Line, actor: Actor): boolean =>
	/^(?:after|during|following|before|ahead)$/i.test(tokens[actor.first - 1]!.text) &&
	tokens[actor.first - 2]?.text === ',' &&
	!actors.some(({first}) => first < actor.first) &&
	!tokens.slice(0, actor.first - 2).some(({upos}) => upos === 'VERB' || upos === 'AUX');

/** "During their meeting in Beijing, Kissinger told Xi": those named first after the opening phrase, or the pronoun that stands for them. */
export const namedAhead = (line: Line, actor: Actor): Actor[] => {
	const opens = opening(line);
	const comma = commaAfter(line, actor);
	// "At the start of their talks".
	const reach = lower(line.tree, actor.first - 1) === 'of' ? 5 : 3;
	if (
		actor.determiner !== 'their' ||
		line.tree.tokens[opens]!.upos !== 'ADP' ||
		comma < 0 ||
		(actor.first - opens > reach && !isSecondPhrase(line, actor))
	)
		return [];
	const next = line.actors.find(other => other.first > comma);
	if (next?.form === 'pronoun' && next.plural) return [next];
	return line.actors
		.filter(other => other.first > comma && (other.form === 'name' || other.form === 'role'))
		.slice(0, 2);
};

/** "After he met with Brahimi, Kerry said": the subject of the main clause, named right after the clause that opens the sentence. */
export const mainSubject = (line: Line, actor: Actor): Actor | undefined => {
	const {tokens} = line.tree;
	const opens = tokens[opening(line)]!;
	const led = /^(?:SCONJ|ADP)$/.test(opens.upos) || /^VB[GN]$/.test(opens.xpos);
	const {text, xpos} = tokens[actor.first]!;
	// "During his visit to Romania, Francis said".
	if (!led || !(/^s?he$/i.test(text) || xpos === 'PRP$')) return undefined;
	// "While Mr Trump said he would not meet him, Mr Hill said".
	if (line.actors.some(({first, form}) => first < actor.first && (form === 'name' || form === 'role')))
		return undefined;
	const comma = commaAfter(line, actor);
	const next = comma < 0 ? undefined : line.actors.find(({first}) => first === comma + 1);
	return next?.form === 'name' && /^VB[DZ]$/.test(tokens[next.last]?.xpos ?? '') ? next : undefined;
};

const MEETING = new Set(['meet', 'talk', 'speak', 'confer']);

/** "their meeting", "their first official talks", "when they talk": the pronoun stands for those of an encounter. */
export const ownsEncounter = ({tree}: Line, actor: Actor): boolean =>
	(actor.determiner === 'they' && MEETING.has(tree.tokens[tree.tokens[actor.head]!.head]?.lemma ?? '')) ||
	((actor.determiner === 'their' || lower(tree, actor.first) === 'their') &&
		[0, 1, 2].some(step => tree.tokens[actor.last + step] && isEventNoun(tree, actor.last + step)));

/** "Others said they will meet": of those who are not named. */
export const isOfUnnamed = ({tree}: Line, actor: Actor): boolean => {
	const verb = tree.tokens[actor.head]?.head ?? -1;
	const matrix = verb >= 0 && tree.tokens[verb]!.relation === 'ccomp' ? tree.tokens[verb]!.head : -1;
	return (
		matrix >= 0 &&
		lower(tree, actor.first) === 'they' &&
		dependents(tree, matrix, 'nsubj').some(child => /^(?:others|some|many|several|few|most)$/.test(lower(tree, child)))
	);
};

/** "Kerry said they agreed to meet", "the Council announced they had agreed": the one who speaks, where what he says has "they" for its subject. */
export const speakerOver = (line: Line, actor: Actor): Actor | undefined => {
	const {tokens} = line.tree;
	const verb = tokens[actor.head]?.head ?? -1;
	if (!/^they$/i.test(tokens[actor.first]!.text) || verb < 0 || tokens[verb]!.relation !== 'ccomp') return undefined;
	const matrix = tokens[verb]!.head;
	const subject = matrix < 0 ? undefined : dependents(line.tree, matrix, 'nsubj').at(0);
	const speaker = subject === undefined || subject > actor.first ? undefined : actorAt(line, subject);
	return speaker?.form === 'name' || speaker?.form === 'organisation' ? speaker : undefined;
};
