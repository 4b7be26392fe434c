/** Joins actors that stand side by side: lists ("A, B and C") and appositions ("Lavrov, the Russian foreign minister,"). */
import {isRelation, type Tree} from '../tree.ts';
import type {Actor} from './actor.ts';

const AND = new Set(['and', '&', 'plus', '/', '-', '–']);
const WITH_PHRASES = [['as', 'well', 'as'], ['along', 'with'], ['together', 'with'], ['alongside']];

const between = (tree: Tree, a: Actor, b: Actor) =>
	tree.tokens.slice(a.last, b.first).map(token => token.text.toLowerCase());

/** True where the second conjunct is the subject of a clause of its own: "Obama met Merkel and Hollande flew home". */
const startsClause = (tree: Tree, a: Actor, b: Actor) => {
	const second = tree.tokens[b.head]!;
	const first = tree.tokens[a.head]!;
	return (
		isRelation(second, 'nsubj') &&
		second.head !== first.head &&
		!(second.head >= a.first && second.head < a.last) &&
		second.head > b.last - 1 &&
		first.head < b.first
	);
};

/**
 * Folds appositions into their name: role, office and country pass to the named actor, and the actor's span grows over
 * both. "Iran's top negotiator, Foreign Minister Javad Zarif" and "Lavrov, the Russian foreign minister," alike.
 */
export const foldAppositions = (tree: Tree, actors: readonly Actor[]): Actor[] => {
	const folded: Actor[] = [];
	for (const actor of actors) {
		const before = folded.at(-1);
		const gap = before ? between(tree, before, actor) : [];
		const close = tree.tokens[actor.last]?.text ?? '.';
		const bracketed =
			gap.length === 1 &&
			gap[0] === ',' &&
			(/^[,.;:—–)]$/.test(close) || isRelation(tree.tokens[actor.head]!, 'appos'));
		const named =
			before?.form === 'name' &&
			actor.form === 'role' &&
			!actor.plural &&
			!/^(his|her|their)$/.test(actor.determiner ?? '');
		const naming = before?.form === 'role' && !before.plural && actor.form === 'name' && (actor.person || !actor.title);
		if (before && bracketed && (named || naming)) {
			const [name, role] = named ? [before, actor] : [actor, before];
			folded[folded.length - 1] = {
				...name,
				first: before.first,
				last: actor.last,
				head: before.head,
				person: true,
				title: name.title ?? role.title,
				office: name.office ?? role.office,
				organisation: name.organisation ?? role.organisation,
				countries: [...new Set([...name.countries, ...role.countries])],
			};
			continue;
		}
		folded.push(actor);
	}
	return folded;
};

/** The lists that actors form; an actor that stands alone is a list of one. */
export const coordinate = (tree: Tree, actors: readonly Actor[]): Actor[][] => {
	const lists: Actor[][] = [];
	let open: Actor[] = [];
	let commas = false;
	const close = () => {
		if (open.length === 0) return;
		// Commas alone make no list: "A, B" without a final "and" falls apart.
		if (commas) lists.push(...open.map(actor => [actor]));
		else lists.push(open);
		open = [];
		commas = false;
	};
	for (const actor of actors) {
		const before = open.at(-1);
		if (before) {
			const gap = between(tree, before, actor).filter(word => word !== 'the');
			const bare = gap.filter(word => word !== ',');
			const joined =
				(bare.length === 1 && AND.has(bare[0]!)) || WITH_PHRASES.some(phrase => phrase.join(' ') === bare.join(' '));
			const listed = gap.length === 1 && gap[0] === ',';
			if (joined && !startsClause(tree, before, actor)) {
				open.push(actor);
				commas = false;
				continue;
			}
			if (listed && actor.form !== 'pronoun') {
				open.push(actor);
				commas = true;
				continue;
			}
		}
		close();
		open = [actor];
	}
	close();
	return lists;
};
