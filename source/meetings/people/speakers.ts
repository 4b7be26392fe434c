/** Who speaks inside quotation marks: "We talked about prices," Kerry said. */

import {subjectOf} from '../clauses/subjects.ts';
import type {Line} from '../reading/reading.ts';
import type {Discourse} from './discourse.ts';
import type {Entity} from './registry.ts';

const QUOTING = new Set(
	'say tell add explain note declare state write tweet continue warn stress recall insist reply respond'.split(' '),
);
/** Sentences before or after a quotation that may name who speaks. */
const REACH = 2;

/** Those whom a sentence names as the ones who say what it quotes, undefined where it is quoted as a whole. Call in reading order. */
export const namedSpeakers = (line: Line, discourse: Discourse): Entity[] | undefined => {
	if (line.tree.tokens.every(({upos}, at) => upos !== 'VERB' || line.quoted[at])) return undefined;
	for (const [at, {lemma, upos}] of line.tree.tokens.entries()) {
		if (upos !== 'VERB' || line.quoted[at] || !QUOTING.has(lemma)) continue;
		const who = subjectOf(line, at).flatMap(actor => discourse.resolve(line, actor));
		if (who.length > 0) return [...new Set(who)];
	}
	return [];
};

/**
 * Those who speak in a line, by the nearest sentence that names them: its own, one before, one after.
 * @param lines all lines of the article in order
 * @param named the speakers that each line names
 */
export const speakersOf = (
	line: Line,
	lines: readonly Line[],
	named: ReadonlyMap<Line, readonly Entity[] | undefined>,
) => {
	const near = [0, ...Array.from({length: REACH}, (_, step) => -step - 1), 1];
	for (const step of near) {
		const other = lines[line.index + step];
		const who = other && other.story === line.story ? named.get(other) : undefined;
		if (who && (step === 0 || who.length > 0)) return who;
	}
	return [];
};
