/** Whom a lone pronoun most likely means: subjects before others, the phrase's head before what qualifies it. */
import type {Actor} from '../language/chunks/actor.ts';
import {isRelation} from '../language/tree.ts';
import type {Line} from './reading.ts';
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
 * The entity in the reader's mind among those heard, undefined where none was.
 * @param heard mentions that agree with the pronoun, in reading order
 * @param line index of the pronoun's own line
 */
export const mostSalient = (heard: readonly Mention[], line: number): Entity | undefined => {
	const nearest = heard.at(-1);
	if (!nearest) return undefined;
	const all = heard.filter(mention => mention.line === nearest.line);
	const firm = all.filter(({passing}) => !passing);
	const same = firm.length > 0 ? firm : all;
	// A subject is what the next sentence is about; within one sentence as well.
	const near = nearest.line === line ? same.at(-1) : same.at(0);
	return (same.findLast(({subject}) => subject) ?? near ?? nearest).entity;
};

/** "the president" among several: the one named most often so far, the last of those named as often. */
export const mostNamed = (heard: readonly Entity[]): Entity | undefined => {
	const counts = new Map<Entity, number>();
	for (const entity of heard) counts.set(entity, (counts.get(entity) ?? 0) + 1);
	const most = Math.max(...counts.values());
	return heard.findLast(entity => counts.get(entity) === most);
};
