/** The wording of diplomatic news as rules with known trees, in the notation of grammar.ts; names.ts makes the words after `~`. */
import type {Grammar} from '../grammar.ts';
import {actors} from './actors.ts';
import {agreements, stances} from './agreements.ts';
import {circumstances} from './circumstances.ts';
import {meetings} from './meetings.ts';
import {inPresentTense} from './present.ts';
import {sentences} from './sentences.ts';

/** Every rule; the start is `S`. */
export const newsGrammar: Grammar = {
	...actors,
	...circumstances,
	...meetings,
	...agreements,
	...stances,
	...sentences,
	MET_NOW: inPresentTense(meetings.MET),
	PLAN_NOW: inPresentTense(meetings.PLAN),
	VISIT_NOW: inPresentTense(meetings.VISIT),
	NOT_MET_NOW: inPresentTense(meetings.NOT_MET),
	AGREED_NOW: inPresentTense(agreements.AGREED),
	STANCE_NOW: inPresentTense(stances.STANCE),
	SAID_NOW: inPresentTense(sentences.SAID),
};
