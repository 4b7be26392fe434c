/** Whom a lone pronoun most likely means: subjects before others, the phrase's head before what qualifies it. */
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
