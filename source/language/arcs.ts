/** Arcs of a tree that may still be changed. */
import type {Token} from './sentence.ts';

/** The dependents of a token. */
export function dependents(tokens: Token[], head: number): number[] {
	const found: number[] = [];
	for (let index = 0; index < tokens.length; index++) if (tokens[index]?.head === head) found.push(index);
	return found;
}

/** Hangs a token below another. */
export function attach(tokens: Token[], dependent: number, head: number, relation: string): void {
	const token = tokens[dependent] as Token;
	token.head = head;
	token.relation = relation;
}

/** True for a subject, nominal or clausal. */
export const isSubject = (tokens: Token[], index: number): boolean =>
	/^[nc]subj/.test((tokens[index] as Token).relation);

/** A token's text in small letters. */
export const lower = (tokens: Token[], at: number): string => (tokens[at] as Token).text.toLowerCase();
