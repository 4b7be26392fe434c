/** Whom a lone pronoun most likely means: subjects before others, the phrase's head before what qualifies it. */
import type {Actor} from '../../language/chunks/actor.ts';
import {clauseOver, isBelow, isRelation} from '../../language/tree.ts';
import type {Line} from '../reading/reading.ts';
import type {Entity} from './registry.ts';

export type Mention = {
	entity: Entity;
	/** Index of its line in the article. */
	line: number;
	token: number;
	head: number;
	subject: boolean;
	/** Only qualifies another noun: "the Putin meeting". */
	passing: boolean;
};

/** What the reader keeps of an entity that an actor of a line names. */
export const mentionOf = (line: Line, {first, head}: Actor, entity: Entity): Mention => {
	const phrase = line.tree.tokens[head]!;
	return {
		entity,
		line: line.index,
		token: first,
		head,
		subject: isRelation(phrase, 'nsubj'),
		passing: isRelation(phrase, 'compound'),
	};
};

/**
 * The entity in the reader's mind among those heard, undefined where none was: one of the pronoun's own clause first
 * ("said that it harmed the president ahead of his trip"), a subject before others.
 * @param heard mentions that agree with the pronoun, in reading order
 */
export const mostSalient = (heard: readonly Mention[], line: Line, pronoun: Actor): Entity | undefined => {
	const nearest = heard.at(-1);
	if (!nearest) return undefined;
	const clause = clauseOver(line.tree, pronoun.head);
	const within = heard.filter(mention => mention.line === line.index && isBelow(line.tree, mention.head, clause));
	const all = within.length > 0 ? within : heard.filter(mention => mention.line === nearest.line);
	const firm = all.filter(({passing}) => !passing);
	const same = firm.length > 0 ? firm : all;
	const near = nearest.line === line.index ? same.at(-1) : same.at(0);
	return (same.findLast(({subject}) => subject) ?? near ?? nearest).entity;
};

/** The one person who was named for a country, undefined where none or several were; who speaks for another does not count. */
export const representative = (heard: readonly Mention[], {country}: Entity): Entity | undefined => {
	const able = new Set(
		heard
			.map(({entity}) => entity)
			.filter(({type, office, country: own}) => type === 'person' && own === country && office !== 'spokesperson'),
	);
	return able.size === 1 ? [...able][0] : undefined;
};

/** "the president" among several: the one named most often so far, the last of those named as often. */
export const mostNamed = (heard: readonly Entity[]): Entity | undefined => {
	const counts = new Map<Entity, number>();
	for (const entity of heard) counts.set(entity, (counts.get(entity) ?? 0) + 1);
	const most = Math.max(...counts.values());
	return heard.findLast(entity => counts.get(entity) === most);
};
