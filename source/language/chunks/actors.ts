import {matchPlace} from '../gazetteer.ts';
import {genderIn} from '../lexicon/gender.ts';
import {matchGroupNoun} from '../lexicon/group-nouns.ts';
import {matchHonorific, matchTitle, type TitleMatch} from '../lexicon/titles.ts';
import type {Token} from '../sentence.ts';
import type {ChunkedActor} from './actor.ts';
import {countriesAfter, pastPortfolios, phraseAfter} from './after.ts';
import {type Before, readBefore} from './before.ts';
import {readJointBody, readName, readNamed} from './named.ts';
import {isNameWord} from './names.ts';
import {postAfter, stationAfter} from './posts.ts';
import {COUNTERPARTS, pronounAt} from './pronouns.ts';
import {countryAt, pastAbbreviation, type Scan, slice} from './scan.ts';

const PAIR_AFTER = /^(?:both|the two|the three|each)$/;

/** "from both countries", "of the two sides": the members come from those told of before. */
const fromPair = ({words}: Scan, at: number): boolean =>
	(words[at] === 'from' || words[at] === 'of') &&
	// "lawmakers from both parties": of parliament.
	words[at + 2] !== 'parties' &&
	PAIR_AFTER.test(words[at + 1] === 'the' ? `the ${words[at + 2]}` : (words[at + 1] ?? ''));

/** "military talks", "an official three-day visit": it says of what kind the noun behind it is. */
const isAdjective = ({tokens}: Scan, at: number) =>
	tokens[at]!.xpos === 'JJ' && /^(?:NOUN|NUM|ADJ)$/.test(tokens[at + 1]?.upos ?? '');

/** "Russian Foreign Minister Sergei Lavrov", "Presidents Putin", "the French president", "Mr Zelensky". */
const readTitled = (scan: Scan, before: Before): ChunkedActor | undefined => {
	const {words, tokens} = scan;
	let at = before.at;
	let office: TitleMatch | undefined;
	const first = at;
	let titleEnd = at;
	for (let guard = 0; guard < 4; guard++) {
		const title = matchTitle(words, at);
		const group = title?.plural ? matchGroupNoun(words, at) : undefined;
		const inspects = group !== undefined && /^(?:weapons )?inspectors/i.test(words.slice(at, at + 2).join(' '));
		if (!title || inspects || (group && group.length > title.length) || isAdjective(scan, at + title.length - 1)) break;
		office ??= title;
		// "Republican presidential candidate": the party is the lesser title.
		if ((!office.state && title.state) || /^(?:Republican|Democrat)$/.test(scan.words[first]!)) office = title;
		at += title.length;
		titleEnd = at;
		if (words[at] === ',' && matchTitle(words, at + 1) && /^\p{Lu}/u.test(words[at + 1]!)) at++;
		// "the President and First Lady Michelle Obama": two people.
		else if (words[at] === 'and' && words[at + 1] !== 'First' && matchTitle(words, at + 1) && !title.plural) {
			// "the president and vice president traveled": two people.
			if (
				title.state &&
				/^vice$/i.test(words[at + 1]!) &&
				!isNameWord(tokens, at + 1 + matchTitle(words, at + 1)!.length)
			)
				break;
			at++;
		}
	}
	at = titleEnd;
	const post = office && words[at] === 'of' ? postAfter(scan, at) : at;
	if (post > at) at = post;
	const honorific = matchHonorific(words, at);
	// "St Petersburg": a town, no Mr Petersburg.
	if (honorific > 0 && (matchPlace(words, at)?.length ?? 0) > honorific) return undefined;
	at += honorific;
	if (!office && honorific === 0) return undefined;
	const countries = [...before.countries];
	let {organisation} = before;
	const of = office && !honorific ? countriesAfter(scan, at) : undefined;
	if (of && of.last > at) {
		countries.push(...of.codes);
		organisation ??= of.organisation;
		at = of.last;
	}
	// "an envoy of Russian President Vladimir Putin": Russia's, nobody else.
	const sender = words[at] === 'of' && /^(?:envoy|adviser|negotiator|diplomat)$/.test(office?.office ?? '');
	const home = sender ? countryAt(scan, at + 1) : undefined;
	if (home) countries.push(home.code);
	at = stationAfter(scan, at, office?.office);
	const name = readName(scan, at, true);
	const title = office ? slice(scan, first, titleEnd) : undefined;
	if (!name && honorific > 0) return undefined;
	const shared = {
		first: before.first,
		countries,
		organisation,
		determiner: before.determiner,
		office: office?.office,
		title,
		plural: office?.plural ?? false,
		person: true,
	};
	if (!name) {
		const pair = office!.plural && fromPair(scan, at);
		return {
			...shared,
			form: 'role',
			last:
				office!.plural && !pair && of?.last === titleEnd
					? pastPortfolios(scan.tokens, at - 1, phraseAfter(scan, at))
					: at,
			pair: pair || undefined,
		};
	}
	const after = countriesAfter(scan, name.last);
	const origin = words[name.last]?.toLowerCase() === 'of' && after.codes.length === 1 ? after : undefined;
	const gender = genderIn(slice(scan, before.first, name.nameFirst));
	return {
		...shared,
		form: 'name',
		name: name.name,
		nameFirst: name.nameFirst,
		...(gender && {gender}),
		plural: false,
		last: origin?.last ?? name.last,
		countries: origin ? [...countries, ...origin.codes] : countries,
	};
};

/** "his Russian counterpart", "their counterparts from Iran"; a name may follow: "his counterpart Sergei Lavrov". */
const readCounterpart = (scan: Scan, before: Before): ChunkedActor | undefined => {
	const word = scan.words[before.at]?.toLowerCase() ?? '';
	if (!COUNTERPARTS.has(word)) return undefined;
	const from = countriesAfter(scan, before.at + 1);
	const at = scan.words[from.last] === ',' ? from.last + 1 : from.last;
	const found = readName(scan, at, false);
	// "after talks with his counterpart, Mr Kerry said": whoever says it.
	const speaks = at > from.last && found && /^VB[DZ]$/.test(scan.tokens[found.last]?.xpos ?? '');
	const name = speaks ? undefined : found;
	const shared = {
		first: before.first,
		countries: [...before.countries, ...from.codes],
		plural: word.endsWith('s'),
		determiner: before.determiner,
		person: true,
	};
	if (name && word === 'counterpart')
		return {...shared, form: 'name', last: name.last, name: name.name, nameFirst: name.nameFirst};
	return {
		...shared,
		form: 'role',
		last: from.last,
		office: 'counterpart',
		title: slice(scan, before.first + (before.determiner ? 1 : 0), before.at + 1),
	};
};

/** "a cabinet meeting", "coalition talks": a body's own sitting is no party to it. */
const EVENT_AFTER = new Set(['meeting', 'meetings', 'session']);

/** "Ukrainian officials", "the rebels", "delegates from X and Y", "members of the opposition coalition". */
const readGroup = (scan: Scan, before: Before): ChunkedActor | undefined => {
	const group = matchGroupNoun(scan.words, before.at);
	if (!group) return undefined;
	// "the minister states at a meeting": the verb, as it stands alone.
	if (before.first === before.at && scan.words[before.at] === 'states') return undefined;
	let last = before.at + group.length;
	if (/^VB[DZ]$/.test(scan.tokens[last - 1]!.xpos)) return undefined;
	if (isAdjective(scan, last - 1)) return undefined;
	let {kind} = group;
	// "the opposition delegation", "coalition partners": the last noun of the compound is the group.
	for (
		let next = matchGroupNoun(scan.words, last);
		next && scan.tokens[last]!.upos === 'NOUN';
		next = matchGroupNoun(scan.words, last)
	) {
		last += next.length;
		kind = next.kind;
	}
	if (EVENT_AFTER.has(scan.words[last]?.toLowerCase() ?? '') && scan.tokens[last]!.upos === 'NOUN') return undefined;
	const of = countriesAfter(scan, last);
	// "a delegation of U.S. senators": the country says whose.
	const more = of.last > last && (matchTitle(scan.words, of.last)?.plural || matchGroupNoun(scan.words, of.last));
	const whole = (of.last > last && !more) || fromPair(scan, last);
	const plain = whole ? of.last : phraseAfter(scan, last);
	// "the delegation of the government of Syria".
	const home = plain > of.last ? countriesAfter(scan, plain) : of;
	const phrase = Math.max(plain, home.last);
	// "forty-six nations".
	const tens = [before.first - 2, before.first].every(index => scan.tokens[index]?.upos === 'NUM');
	const number = tens && scan.words[before.first - 1] === '-' ? 2 : 0;
	return {
		form: 'group',
		group: kind,
		first: before.first - number,
		last: phrase,
		plural: true,
		determiner: before.determiner,
		countries: [...before.countries, ...home.codes],
		organisation: before.organisation ?? of.organisation,
		name: slice(scan, number ? before.first - number : before.first + (before.determiner ? 1 : 0), phrase),
		pair: fromPair(scan, last) || undefined,
		title: scan.words.slice(before.at, last).join(' ').toLowerCase(),
	};
};

/** "French Finance Ministry", "the State Department": countries and organisation with no office after them. */
const readOrganisation = (scan: Scan, before: Before): ChunkedActor | undefined => {
	if (!before.organisationEnd) return undefined;
	let first = before.organisationFirst ?? before.first;
	// "the National Congress": an adjective with a capital belongs to the name.
	while (
		first > before.first &&
		scan.tokens[first - 1]!.xpos === 'NNP' &&
		/^\p{Lu}\p{Ll}/u.test(scan.words[first - 1]!)
	)
		first--;
	// "the 2012 G-20 summit": the year is none of the name.
	const dated = scan.tokens.slice(before.first, first).some(({upos}) => upos === 'NUM');
	return {
		form: 'organisation',
		first: dated ? first : before.first,
		title: before.organisationKind,
		last: pastAbbreviation(scan.words, before.organisationEnd),
		name: slice(scan, first, before.organisationEnd),
		countries: before.countries,
		plural: false,
		determiner: before.determiner,
	};
};

/** "Obasanjo, who chairs the union", "Modi heads to Paris": a verb, whatever it may be elsewhere. */
const isPredicate = ({words, tokens}: Scan, {first, at}: Before) =>
	first === at &&
	(/^(?:who|which)$/i.test(words[at - 1] ?? '') || (tokens[at]?.xpos === 'VBZ' && tokens[at - 1]?.xpos === 'NNP')) &&
	/^\p{Ll}/u.test(words[at] ?? '');

const readPhrase = (scan: Scan, before: Before) =>
	isPredicate(scan, before)
		? undefined
		: (readCounterpart(scan, before) ?? readTitled(scan, before) ?? readGroup(scan, before));

/** "Fox News's Sean Hannity", "the Tanjug news agency": who reports. */
const ofMedia = ({words}: Scan, before: ChunkedActor | undefined, actor: ChunkedActor): ChunkedActor => {
	const owned =
		actor.form === 'name' &&
		before?.title === 'media' &&
		actor.first === before.last + 1 &&
		/^['’]s?$/.test(words[before.last] ?? '');
	return owned && !actor.office ? {...actor, office: 'journalist', title: 'journalist', person: true} : actor;
};

const AGENCIES = /^(?:Reuters|AP|AFP|EPA|Getty|Bloomberg|Pool|Associated)$/;

/** All actors of a tagged sentence from a token on, in order, none overlapping. */
export const findActors = (tokens: Token[], from = 0): ChunkedActor[] => {
	const scan: Scan = {tokens, words: tokens.map(token => token.text)};
	const actors: ChunkedActor[] = [];
	for (let at = from; at < scan.words.length; ) {
		const before = readBefore(scan, at);
		const pronoun = pronounAt(tokens, at);
		// "his Russian counterpart": the possessor is part of the phrase it opens.
		const phrase = !pronoun || tokens[at]!.xpos === 'PRP$' ? readPhrase(scan, before) : undefined;
		const actor = readJointBody(scan, at) ?? phrase ?? pronoun ?? readOrganisation(scan, before) ?? readNamed(scan, at);
		// "Peter Miller/Reuters": who took the picture.
		const credit =
			actor?.form === 'name' && scan.words[actor.last] === '/' && AGENCIES.test(scan.words[actor.last + 1] ?? '');
		if (actor && !credit) actors.push(ofMedia(scan, actors.at(-1), actor));
		at = actor ? actor.last : at + 1;
	}
	return actors;
};
