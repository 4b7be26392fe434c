/** How a phrase describes its bearer. */
import type {Actor} from '../../language/chunks/actor.ts';
import type {Token} from '../../language/sentence.ts';
import type {Line} from '../reading/reading.ts';

const LEADING =
	/^(?:the|a|an|his|her|their|its|our|my|your|both|some|several|all|other|two|three|four|five|many|these|those|about|current|visiting|\d[\d,]*)$/i;

/** The phrase's own words without its determiner, its number and what holds of the moment only. */
export const phrase = (at: Line, actor: Actor): string => {
	const {tokens} = at.tree;
	let first = actor.first;
	while (first < actor.last - 1 && LEADING.test(tokens[first]!.text)) first++;
	// "hedge fund investors": what the group's noun is a compound of.
	const isPart = ({upos, relation, head}: Token) =>
		upos === 'NOUN' && relation === 'compound' && head >= first && head < actor.last;
	while (first > 0 && actor.plural && isPart(tokens[first - 1]!)) first--;
	// "high-level officials", "right-wing activists".
	while (first > 1 && tokens[first - 1]!.text === '-' && tokens[first - 2]!.end === tokens[first]!.start - 1)
		first -= 2;
	let text = '';
	for (let index = first; index < actor.last; index++)
		text += (index > first && tokens[index - 1]!.end < tokens[index]!.start ? ' ' : '') + tokens[index]!.text;
	return text;
};

/** "an official [from the military junta]": the group that somebody without a name acts for. */
export const senderOf = (at: Line, {last}: Actor): string | undefined => {
	const {tokens} = at.tree;
	if (!/^(?:from|of)$/.test(tokens[last]?.text ?? '')) return undefined;
	const sender = at.actors.find(
		({first, form, group}) =>
			first > last &&
			tokens.slice(last + 1, first).every(({upos}) => upos === 'DET' || upos === 'ADJ') &&
			(form === 'organisation' || (form === 'group' && group !== 'people')),
	);
	return (
		sender &&
		tokens
			.slice(last, sender.last)
			.map(({text}) => text)
			.join(' ')
	);
};

/** "Portland's mayor": the town whose office it is, and no other's. */
export const townBefore = ({tree, actors}: Line, {first}: Actor): string | undefined =>
	/^['’]s?$/.test(tree.tokens[first - 1]?.text ?? '')
		? actors.find(({form, last}) => form === 'place' && last === first - 1)?.name
		: undefined;
