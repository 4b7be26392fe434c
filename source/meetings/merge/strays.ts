/** A commentator taken for a party: "Senator Lee gave Trump no credit for his Sunday meeting with Kim" is no meeting of Lee's. */

import {spellingKey} from '../../language/lexicon/name-spelling.ts';
import type {Mention} from './mention.ts';
import {fold, nameKey, shortForms} from './names.ts';
import {relatePlaces} from './place.ts';
import type {Entity} from './registry.ts';
import {gap} from './time.ts';

const isNamedIn = (quotes: readonly string[], {name, country}: Entity): boolean => {
	const short = shortForms(nameKey(name), country);
	return quotes.some(quote =>
		fold(quote)
			.split(' ')
			.some(word => short.includes(spellingKey(word))),
	);
};

/** Of no country or body, as commentators are; ministers and leaders are of one. */
const isUnattached = ({type, side, key}: Entity): boolean => type === 'person' && side === key;

/** Whether the sentences of `doubtful`, a pair with someone unattached, name all the parties of `sure` as well. */
const standsFor = (doubtful: Mention, sure: Mention): boolean => {
	const keys = new Set(sure.entities.map(({key}) => key));
	const strangers = doubtful.entities.filter(({key}) => !keys.has(key));
	if (doubtful.entities.length !== 2 || strangers.length !== 1 || !isUnattached(strangers[0])) return false;
	if (sure.entities.length !== 2 || sure.entities.some(isUnattached)) return false;
	if (['near', 'far'].includes(relatePlaces(doubtful.meeting.place, sure.meeting.place))) return false;
	const [a, b] = [doubtful.timing.span, sure.timing.span];
	if ((a && b && gap(a, b) > 0) || doubtful.timing.ahead !== sure.timing.ahead) return false;
	const quotes = doubtful.meeting.evidence.map(({quote}) => quote);
	return sure.entities.every(entity => isNamedIn(quotes, entity));
};

/** One article's mentions, each commentator replaced by the party that the same article names for the same meeting. */
export const withoutStrays = (mentions: readonly Mention[]): Mention[] =>
	mentions.map(mention => {
		const meant = mentions.filter(other => other !== mention && standsFor(mention, other));
		if (meant.length !== 1) return mention;
		const [{entities, meeting}] = meant;
		return {...mention, entities, meeting: {...mention.meeting, participants: meeting.participants}};
	});
