/** How a phrase describes its bearer. */
import type {Actor} from '../language/chunks/actor.ts';
import type {Line} from './reading.ts';

/** The phrase's own words without its determiner. */
export const phrase = (at: Line, actor: Actor): string => {
	const {tokens} = at.tree;
	const first =
		/^(the|a|an|his|her|their|its|our|my|your|both|some|several|all|other|two|three|four|five|many|these|those)$/i.test(
			tokens[actor.first]!.text,
		)
			? actor.first + 1
			: actor.first;
	let text = '';
	for (let index = first; index < actor.last; index++)
		text += (index > first && tokens[index - 1]!.end < tokens[index]!.start ? ' ' : '') + tokens[index]!.text;
	return text;
};
