/** Deals that an article reports, whether or not a meeting brought them about. */
import {createHash} from 'node:crypto';
import type {Agreement} from '../meeting.ts';
import type {Discourse} from './discourse.ts';
import {citeLine} from './evidence.ts';
import {agreementCues} from './outcome-cues.ts';
import {participantOf} from './participants.ts';
import type {Line, Reading} from './reading.ts';
import type {Entity} from './registry.ts';
import {isParty} from './relevance.ts';

export type Deal = {line: Line; agreement: Agreement};

/** Who made the deal: the parties that the sentence names before or around it; two at least. */
const partiesOf = (line: Line, discourse: Discourse): Entity[] => {
	const entities = line.actors
		.filter(actor => actor.form !== 'place')
		.flatMap(actor => discourse.resolve(line, actor))
		.filter(isParty);
	return [...new Set(entities)].slice(0, 6);
};

/** The deal told by a sentence, or undefined. Call in reading order: "they" is resolved against what was heard so far. */
export const readAgreement = (reading: Reading, line: Line, discourse: Discourse): Deal | undefined => {
	const {article} = reading;
	const text = article.text.slice(line.tree.sentence.start, line.tree.sentence.end);
	const cue = agreementCues.find(({pattern}) => pattern.test(text));
	if (!cue || cue.status === 'proposed') return undefined;
	const parties = partiesOf(line, discourse);
	if (parties.length < 2 || !parties.some(party => party.type !== 'person' || party.office)) return undefined;
	const match = cue.pattern.exec(text)!;
	const id = createHash('sha256')
		.update(`${article.id} agreement ${line.tree.sentence.start}`)
		.digest('hex')
		.slice(0, 12);
	return {
		line,
		agreement: {
			id,
			parties: parties.map(participantOf),
			text: text.slice(match.index).replace(/[\s.]+$/, ''),
			status: cue.status,
			evidence: [citeLine(article, line)],
		},
	};
};
