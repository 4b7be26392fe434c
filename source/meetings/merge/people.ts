/** The people of a corpus: everyone who takes part in a merged meeting. */
import type {Facts} from '../../meeting.ts';
import type {MergedMeeting, Person} from './merged.ts';
import {byText, mostFrequent, stableId} from './order.ts';
import type {Entity, Registry} from './registry.ts';

/** Every name and role under which the articles know a party, by its key. */
const surfaces = (facts: readonly Facts[], resolve: Registry): Map<string, {names: Set<string>; roles: string[]}> => {
	const known = new Map<string, {names: Set<string>; roles: string[]}>();
	for (const {article, meetings} of facts)
		for (const {participants} of meetings)
			for (const participant of participants) {
				if (participant.type !== 'person') continue;
				const {key} = resolve(participant, article.id);
				const entry = known.get(key) ?? {names: new Set(), roles: []};
				known.set(key, entry);
				entry.names.add(participant.name.trim());
				if (participant.role) entry.roles.push(participant.role);
			}
	return known;
};

/** People by number of meetings, then by name. */
export const peopleOf = (
	facts: readonly Facts[],
	resolve: Registry,
	fused: readonly {meeting: MergedMeeting; entities: readonly Entity[]}[],
): Person[] => {
	const known = surfaces(facts, resolve);
	const people = new Map<string, Person>();
	for (const {meeting, entities} of fused)
		for (const {key, type, name, country} of entities) {
			if (type !== 'person') continue;
			const person = people.get(key);
			if (person) {
				person.meetings.push(meeting.id);
				continue;
			}
			const {names, roles} = known.get(key) ?? {names: new Set<string>(), roles: []};
			const role = mostFrequent(roles);
			people.set(key, {
				id: stableId('person', key),
				name,
				aliases: [...names].filter(alias => alias !== name).sort(byText),
				...(role && {role}),
				...(country && {country}),
				meetings: [meeting.id],
			});
		}
	return [...people.values()].sort(
		(a, b) => b.meetings.length - a.meetings.length || byText(a.name, b.name) || byText(a.id, b.id),
	);
};
