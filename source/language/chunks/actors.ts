/** Finds the noun phrases of a sentence that can take part in an encounter, by a left-to-right cascade over the lexicon. */
import {matchCountry} from '../lexicon/countries.ts';
import {isGivenName} from '../lexicon/given-names.ts';
import {matchGroupNoun} from '../lexicon/group-nouns.ts';
import {matchOrganisation} from '../lexicon/organisations.ts';
import {matchHonorific, matchTitle, type TitleMatch} from '../lexicon/titles.ts';
import type {Tree} from '../tree.ts';
import type {Actor} from './actor.ts';
import {isNameWord, nameEnd} from './names.ts';
import {COUNTERPARTS, pronounAt} from './pronouns.ts';

type Scan = {tree: Tree; words: string[]};
type Country = NonNullable<ReturnType<typeof matchCountry>>;

const DETERMINERS = new Set(
	'the a an his her their its our my your both all several some other another these those this that two three four five six seven eight many most each various more'.split(
		' ',
	),
);
const POSSESSIVES = new Set(["'s", '’s', "'", '’']);
const OF = new Set(['of', 'from', 'for']);

const countryAt = ({words, tree}: Scan, at: number): Country | undefined => {
	const match = matchCountry(words, at);
	if (!match || !/^[\p{Lu}]/u.test(words[at]!)) return undefined;
	const after = at + match.length;
	// "Jordan Peterson", "Israel Katz": a given name or surname that happens to be a country's.
	if (match.ambiguous && isNameWord(tree, after) && !matchTitle(words, after) && !matchOrganisation(words, after))
		return undefined;
	if (match.ambiguous && at > 0 && isGivenName(words[at - 1]!)) return undefined;
	return match;
};

const isPossessive = (words: string[], at: number) => POSSESSIVES.has(words[at] ?? '');

/** The head of a span: its token whose governor lies outside; the last such, so that a name beats the title before it. */
const headOf = ({tree}: Scan, first: number, last: number): number => {
	for (let at = first; at < last; at++) {
		const {head} = tree.tokens[at]!;
		if (head < first || head >= last) return at;
	}
	return last - 1;
};

const slice = ({words, tree}: Scan, first: number, last: number): string => {
	let text = '';
	for (let at = first; at < last; at++) {
		const glued = at > first && tree.tokens[at - 1]!.end === tree.tokens[at]!.start;
		text += (at > first && !glued ? ' ' : '') + words[at]!;
	}
	return text;
};

/** "of Ukraine", "from Japan and South Korea", "of both countries": countries that follow a title or a group noun. */
const countriesAfter = (scan: Scan, at: number): {codes: string[]; last: number; organisation?: string} => {
	const {words} = scan;
	if (!OF.has(words[at]?.toLowerCase() ?? '')) return {codes: [], last: at};
	const codes: string[] = [];
	let last = at;
	let next = at + 1;
	while (next < words.length && next < at + 24) {
		if (words[next]!.toLowerCase() === 'the') next++;
		const found = countryAt(scan, next);
		if (!found || found.form === 'demonym' || found.form === 'people') break;
		codes.push(found.code);
		next += found.length;
		last = next;
		while ([',', 'and'].includes(words[next] ?? '')) next++;
	}
	if (codes.length > 0) return {codes, last};
	const from = words[at + 1]?.toLowerCase() === 'the' ? at + 2 : at + 1;
	const organisation = matchOrganisation(words, from);
	return organisation && words[at]!.toLowerCase() === 'of'
		? {codes, last: from + organisation.length, organisation: slice(scan, from, from + organisation.length)}
		: {codes, last: at};
};

type Before = {first: number; at: number; countries: string[]; organisation?: string; determiner?: string};

/** What stands before the noun: determiner, countries ("U.S. and Russian", "Kyiv's"), organisation, plain adjectives. */
const readBefore = (scan: Scan, start: number): Before => {
	const {words, tree} = scan;
	const before: Before = {first: start, at: start, countries: []};
	while (DETERMINERS.has(words[before.at]?.toLowerCase() ?? '') && before.at < start + 3) {
		before.determiner =
			before.determiner && before.determiner !== 'the' ? before.determiner : words[before.at]!.toLowerCase();
		before.at++;
	}
	for (let guard = 0; guard < 8; guard++) {
		const at = before.at;
		const country = countryAt(scan, at);
		if (country) {
			before.countries.push(country.code);
			before.at += country.length;
			if (isPossessive(words, before.at)) before.at++;
			if (['and', '-', ',', '/'].includes(words[before.at] ?? '') && countryAt(scan, before.at + 1)) before.at++;
			continue;
		}
		const organisation = matchOrganisation(words, at);
		if (organisation && !matchTitle(words, at) && !matchGroupNoun(words, at)) {
			before.organisation = slice(scan, at, at + organisation.length);
			before.at += organisation.length;
			if (isPossessive(words, before.at)) before.at++;
			continue;
		}
		if (matchTitle(words, at) || matchGroupNoun(words, at) || matchHonorific(words, at) > 0) break;
		const token = tree.tokens[at];
		const plain = token && ['ADJ', 'NUM'].includes(token.upos) && /^[\p{Ll}\d]/u.test(token.text);
		const participle =
			token && token.upos === 'VERB' && /^VB[GN]$/.test(token.xpos) && /^\p{Ll}/u.test(token.text) && at > start;
		const modifier =
			token &&
			token.upos === 'NOUN' &&
			/^\p{Ll}/u.test(token.text) &&
			(matchTitle(words, at + 1) ?? matchGroupNoun(words, at + 1));
		if (!plain && !participle && !modifier) break;
		before.at++;
	}
	return before;
};

/** The name from token `at`, without the countries, offices or dates that follow it; undefined where none stands. */
const readName = (scan: Scan, at: number, sure: boolean): {name: string; last: number} | undefined => {
	if (!isNameWord(scan.tree, at) && !(sure && /^\p{Lu}/u.test(scan.words[at] ?? ''))) return undefined;
	const last = nameEnd(scan.tree, at);
	return {name: slice(scan, at, last), last};
};

const finish = (scan: Scan, actor: Omit<Actor, 'head'>): Actor => ({
	...actor,
	head: headOf(scan, actor.first, actor.last),
});

/** "Russian Foreign Minister Sergei Lavrov", "Presidents Putin", "the French president", "Mr Zelensky". */
const readTitled = (scan: Scan, before: Before): Actor | undefined => {
	const {words} = scan;
	let at = before.at;
	let office: TitleMatch | undefined;
	const first = at;
	let titleEnd = at;
	for (let guard = 0; guard < 4; guard++) {
		const title = matchTitle(words, at);
		const group = title?.plural ? matchGroupNoun(words, at) : undefined;
		if (!title || (group && group.length > title.length)) break;
		office ??= title;
		if (!office.state && title.state) office = title;
		at += title.length;
		titleEnd = at;
		if (words[at] === ',' && matchTitle(words, at + 1) && /^\p{Lu}/u.test(words[at + 1]!)) at++;
		else if (words[at] === 'and' && matchTitle(words, at + 1) && !title.plural) at++;
	}
	at = titleEnd;
	const honorific = matchHonorific(words, at);
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
	if (!name) return finish(scan, {...shared, form: 'role', last: at});
	const after = countriesAfter(scan, name.last);
	const home = words[name.last]?.toLowerCase() === 'of' && after.codes.length === 1 ? after : undefined;
	return finish(scan, {
		...shared,
		form: 'name',
		name: name.name,
		plural: false,
		last: home?.last ?? name.last,
		countries: home ? [...countries, ...home.codes] : countries,
	});
};

/** "his Russian counterpart", "their counterparts from Iran"; a name may follow: "his counterpart Sergei Lavrov". */
const readCounterpart = (scan: Scan, before: Before): Actor | undefined => {
	const word = scan.words[before.at]?.toLowerCase() ?? '';
	if (!COUNTERPARTS.has(word)) return undefined;
	const from = countriesAfter(scan, before.at + 1);
	const at = scan.words[from.last] === ',' ? from.last + 1 : from.last;
	const name = readName(scan, at, false);
	const shared = {
		first: before.first,
		countries: [...before.countries, ...from.codes],
		plural: word.endsWith('s'),
		determiner: before.determiner,
		person: true,
	};
	if (name && word === 'counterpart') return finish(scan, {...shared, form: 'name', last: name.last, name: name.name});
	return finish(scan, {
		...shared,
		form: 'role',
		last: from.last,
		office: 'counterpart',
		title: slice(scan, before.first + (before.determiner ? 1 : 0), before.at + 1),
	});
};

/** "Ukrainian officials", "the rebels", "delegates from X and Y". */
const readGroup = (scan: Scan, before: Before): Actor | undefined => {
	const group = matchGroupNoun(scan.words, before.at);
	if (!group) return undefined;
	const last = before.at + group.length;
	const of = countriesAfter(scan, last);
	return finish(scan, {
		form: 'group',
		first: before.first,
		last: of.last,
		plural: true,
		determiner: before.determiner,
		countries: [...before.countries, ...of.codes],
		organisation: before.organisation ?? of.organisation,
		name: slice(scan, before.first + (before.determiner ? 1 : 0), last),
		title: scan.words.slice(before.at, last).join(' ').toLowerCase(),
	});
};

const readNamed = (scan: Scan, at: number): Actor | undefined => {
	const {words} = scan;
	const country = countryAt(scan, at);
	if (country) {
		const last = at + country.length;
		return finish(scan, {
			form: 'country',
			first: at,
			last,
			name: country.name,
			countries: [country.code],
			plural: country.form === 'people',
			title: country.form,
		});
	}
	const organisation = matchOrganisation(words, at);
	if (organisation)
		return finish(scan, {
			form: 'organisation',
			first: at,
			last: at + organisation.length,
			name: slice(scan, at, at + organisation.length),
			countries: organisation.value.country ? [organisation.value.country] : [],
			plural: false,
			title: organisation.value.kind,
		});
	const name = readName(scan, at, false);
	if (!name) return undefined;
	const after = countriesAfter(scan, name.last);
	const home = words[name.last]?.toLowerCase() === 'of' && after.codes.length === 1 ? after : undefined;
	return finish(scan, {
		form: 'name',
		first: at,
		last: home?.last ?? name.last,
		name: name.name,
		countries: home?.codes ?? [],
		plural: false,
		person: isGivenName(words[at]!) && name.last - at > 1,
	});
};

/** All actors of a parsed sentence, in order, none overlapping. */
export const findActors = (tree: Tree): Actor[] => {
	const scan: Scan = {tree, words: tree.tokens.map(token => token.text)};
	const actors: Actor[] = [];
	for (let at = 0; at < scan.words.length; ) {
		const before = readBefore(scan, at);
		const actor =
			pronounAt(tree, at) ??
			readCounterpart(scan, before) ??
			readTitled(scan, before) ??
			readGroup(scan, before) ??
			readNamed(scan, at);
		if (actor) actors.push(actor);
		at = actor ? actor.last : at + 1;
	}
	return actors;
};
