/** Sentences up to their actors, lists, asides or trees, the way `understand` reads them. */
import type {ChunkedActor} from '../../../source/language/chunks/actor.ts';
import {findActors} from '../../../source/language/chunks/actors.ts';
import {findAsides} from '../../../source/language/chunks/asides.ts';
import {coordinate, foldAppositions} from '../../../source/language/chunks/coordination.ts';
import {split, tagged} from '../../../source/language/parse.ts';
import type {Token} from '../../../source/language/sentence.ts';

export const tokensOf = (text: string): Token[] => tagged(split(text, 0)[0]!).tokens;

/** The words of an actor as they stand in the text. */
export const wordsOf = (text: string, tokens: readonly Token[], {first, last}: {first: number; last: number}): string =>
	text.slice(tokens[first]!.start, tokens[last - 1]!.end);

export const actorsOf = (text: string): ChunkedActor[] => findActors(tokensOf(text));

/** Every actor as `form: its words`. */
export const named = (text: string): string[] => {
	const tokens = tokensOf(text);
	return findActors(tokens).map(actor => `${actor.form}: ${wordsOf(text, tokens, actor)}`);
};

/** Every list of actors by their names (or words), appositions folded. */
export const listsOf = (text: string): string[][] => {
	const tokens = tokensOf(text);
	return coordinate(tokens, foldAppositions(tokens, findActors(tokens))).map(list =>
		list.map(actor => (actor.form === 'name' ? actor.name! : wordsOf(text, tokens, actor))),
	);
};

/** The words of every aside, with the words of the actor it explains. */
export const asidesOf = (text: string): [host: string, aside: string][] => {
	const tokens = tokensOf(text);
	return findAsides(tokens, foldAppositions(tokens, findActors(tokens))).map(aside => [
		aside.host.name ?? wordsOf(text, tokens, aside.host),
		wordsOf(text, tokens, aside),
	]);
};
