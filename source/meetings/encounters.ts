/** Reads the encounters that a sentence reports: who, where, when, with what status. */
import {casesOf, lower} from '../language/tree.ts';
import {isAim, isAny, isAttended, isCounted, isDefinite, isEcho, isFormer, isLoosePlural} from './clauses/mention.ts';
import {findTriggers, type Trigger} from './clauses/triggers.ts';
import type {Encounter} from './encounter.ts';
import type {Discourse} from './people/discourse.ts';
import type {Line} from './reading/reading.ts';
import {timingOf} from './scene/timing.ts';
import {whereOf} from './scene/where.ts';
import type {Parties} from './sides/roles.ts';
import {rolesOf, sidesOf} from './sides/sides.ts';
import {nounStatus} from './status/noun-status.ts';
import {verbStatus} from './status/status.ts';

/** "Did X talk to Y?": asked, not told. */
const isAsked = ({tree: {tokens}, headline}: Line) =>
	!headline && tokens.findLast(({text}) => /[\p{L}\d?!.]/u.test(text))?.text === '?';

const readOne = (
	line: Line,
	trigger: Trigger,
	roles: Parties,
	triggers: readonly number[],
	discourse: Discourse,
	published: string | undefined,
): Encounter | undefined => {
	const {at} = trigger;
	if (isAsked(line) && !(trigger.noun && isDefinite(line, trigger))) return undefined;
	const reality = trigger.verb ? verbStatus(line.tree, at) : nounStatus(line.tree, at);
	if (trigger.noun && isAny(line, at) && reality !== 'denied' && reality !== 'cancelled') return undefined;
	if (reality === 'hypothetical' || reality === 'habitual') return undefined;
	const sides = sidesOf(line, trigger, roles, triggers, discourse);
	if (!sides) return undefined;
	const {kind, parties, subject, company} = sides;
	const definite = isDefinite(line, trigger);
	// "X and Y refused to negotiate": with somebody who is not named.
	if (reality === 'denied' && trigger.verb && !sides.opposed && trigger.verb.kind === 'talks') return undefined;
	// "China will not attend the meeting": the meeting itself is not denied.
	if (reality === 'denied' && trigger.noun && !sides.opposed && definite) return undefined;
	const {status, when, sure} = timingOf(line, trigger, triggers, reality, discourse, published);
	const place = kind === 'call' ? null : whereOf(line, at, triggers, kind);
	const word = line.tree.tokens[at]!.text.toLowerCase();
	if (trigger.verb?.placed && !place) return undefined;
	if (trigger.noun && !sides.opposed && isCounted(line, at)) return undefined;
	if (isLoosePlural(trigger, word) && !place && !when.text) return undefined;
	return {
		line,
		trigger: at,
		word,
		kind,
		status,
		parties,
		subject,
		company,
		place,
		date: when.date,
		dateText: when.text,
		lent: when.lent,
		sure,
		weak: (trigger.verb ?? trigger.noun).weak ?? false,
		definite,
		aim: isAim(line, at),
		former: isFormer(line, at),
		echo: isEcho(line, at),
		attended: sides.attended || (trigger.noun !== undefined && definite && isAttended(line, at)),
	};
};

/** "talks on the sidelines of a summit held at the weekend in Bamako": its day and place are theirs. */
const onSidelines = (line: Line, encounters: readonly Encounter[]): Encounter[] =>
	encounters.map(encounter => {
		const summit = encounters.find(({trigger}) => trigger > encounter.trigger);
		const between = summit && line.tree.tokens.slice(encounter.trigger, summit.trigger);
		if (!between?.some(({text}) => /^(?:sidelines?|margins?)$/i.test(text))) return encounter;
		const place = encounter.kind === 'call' ? null : (encounter.place ?? summit!.place);
		const dated = encounter.dateText ? encounter : summit!;
		return {...encounter, place, date: dated.date, dateText: dated.dateText, lent: dated.lent};
	});

/** "sat down with X for talks": one occasion, told by the verb. */
const isWhatFor = ({tree}: Line, {trigger, parties}: Encounter, encounters: readonly Encounter[]) =>
	casesOf(tree, trigger).includes('for') &&
	encounters.some(
		other =>
			other.trigger === tree.tokens[trigger]!.head &&
			other.kind !== 'visit' &&
			parties.every(party => other.parties.includes(party)),
	);

/** "Jeff Sessions", "the King Scholarship Breakfast": part of a name. */
const isInName = ({actors}: Line, at: number) =>
	actors.some(({form, first, last, nameFirst}) => form === 'name' && at >= (nameFirst ?? first) && at < last);

/** The encounters of one sentence, told to the discourse as they come. */
export const readEncounters = (line: Line, discourse: Discourse, published: string | undefined): Encounter[] => {
	const triggers = findTriggers(line.tree)
		.filter(({at}) => line.headline || !isInName(line, at))
		.map(trigger => ({trigger, roles: rolesOf(line, trigger)}));
	// Only triggers whose phrase names a party of its own compete for a place or a date.
	const rivals = triggers
		.filter(
			({trigger, roles}) =>
				roles.others.length > 0 ||
				trigger.verb?.reciprocal ||
				(trigger.noun && roles.subject.some(({first}) => lower(line.tree, first) === 'their')),
		)
		.map(({trigger}) => trigger.at);
	const encounters = triggers.flatMap(({trigger, roles}) => {
		const encounter = readOne(line, trigger, roles, rivals, discourse, published);
		if (!encounter) return [];
		const {parties, company} = encounter;
		discourse.told(
			parties.filter(party => !company.includes(party)),
			line,
			trigger.at,
			encounter.date,
		);
		return [encounter];
	});
	return onSidelines(
		line,
		encounters.filter(encounter => !isWhatFor(line, encounter, encounters)),
	);
};
