/** Joins actors that stand side by side: appositions ("Lavrov, the Russian foreign minister,") and lists ("A, B and C"). */
import {isGivenName} from '../lexicon/given-names.ts';
import {officeHolder} from '../lexicon/office-holders.ts';
import type {Token} from '../sentence.ts';
import type {ChunkedActor} from './actor.ts';

const AND = new Set(['and', '&', 'plus', '/', '-', '–', 'as well as', 'along with', 'together with', 'alongside']);
/** Words after which "X and Y" is one list whatever follows: "between X and Y", "since X and Y spoke". */
const LIST_OPENERS = new Set(
	'than of between among from by both since before after until as when while because'.split(' '),
);
const OWNED = new Set(['his', 'her', 'their', 'its']);

const gapText = (tokens: readonly Token[], a: ChunkedActor, b: ChunkedActor) =>
	tokens
		.slice(a.last, b.first)
		.map(token => token.text.toLowerCase())
		.join(' ');

const restText = (tokens: readonly Token[], actor: ChunkedActor) =>
	tokens
		.slice(actor.last, actor.last + 4)
		.map(token => token.text)
		.join(' ')
		.replace(/^, and/, ', and');

const endsPhrase = (tokens: readonly Token[], at: number) =>
	at >= tokens.length || /^[,.;:—–)(]$/.test(tokens[at]!.text);

/** ", Lavrov, of Russia": between commas that go on with no list. */
const isAside = (tokens: readonly Token[], {last}: ChunkedActor) =>
	tokens[last]?.text === ',' && !AND.has(tokens[last + 1]?.text.toLowerCase() ?? '');

/** Role, office and country pass from the role to the name; the span grows over both. */
const joined = (name: ChunkedActor, role: ChunkedActor): ChunkedActor => ({
	...name,
	first: Math.min(name.first, role.first),
	last: Math.max(name.last, role.last),
	person: true,
	title: name.title ?? role.title,
	office: name.office ?? role.office,
	organisation: name.organisation ?? role.organisation,
	countries: [...new Set([...name.countries, ...role.countries])],
});

const KIN = new Set('wife husband son daughter brother sister father mother spouse partner'.split(' '));

/** "his wife, Camilla": the name of whom the possessor is kin to. */
const isKin = (tokens: readonly Token[], owner: ChunkedActor, name: ChunkedActor) => {
	const [kin, comma, ...rest] = gapText(tokens, owner, name).split(' ');
	return (
		owner.form === 'pronoun' && name.form === 'name' && KIN.has(kin!) && (comma ?? ',') === ',' && rest.length === 0
	);
};

/** "Donald and Melania Trump": the first bears the surname of the second. */
const isFirstOfCouple = (tokens: readonly Token[], first: ChunkedActor, second: ChunkedActor | undefined) =>
	second?.form === 'name' &&
	first.form === 'name' &&
	!first.name!.includes(' ') &&
	isGivenName(first.name!) &&
	second.name!.split(' ').length === 2 &&
	isGivenName(second.name!.split(' ')[0]!) &&
	gapText(tokens, first, second) === 'and' &&
	// "Kerry and Sergei Lavrov": surnames are given names too.
	officeHolder(withSurname(first, second)) !== undefined;

const withSurname = (first: ChunkedActor, second: ChunkedActor) => `${first.name} ${second.name!.split(' ')[1]}`;

/** Gives those who share a surname with the one named next the whole name. */
const shareSurnames = (tokens: readonly Token[], actors: readonly ChunkedActor[]): ChunkedActor[] =>
	actors.map((actor, index) => {
		const next = actors[index + 1];
		return isFirstOfCouple(tokens, actor, next) ? {...actor, name: withSurname(actor, next!), person: true} : actor;
	});

/** "Governor of the state of New Mexico [Bill Richardson] arrives": the index of the name that ends the phrase of the office at `at`, -1 for none. */
const longOffice = (tokens: readonly Token[], actors: readonly ChunkedActor[], at: number): number => {
	const role = actors[at]!;
	const isOf = tokens.slice(role.first, role.last + 1).some(({text}) => text === 'of');
	if (role.form !== 'role' || role.plural || role.determiner || !isOf) return -1;
	for (let next = at + 1; next < actors.length; next++) {
		const actor = actors[next]!;
		const gap = tokens.slice(actors[next - 1]!.last, actor.first);
		// "the right-wing bloc": no clause.
		const parts = gap.filter(({text}, index) => text !== '-' && gap[index - 1]?.text !== '-');
		if (actor.first - role.last > 12 || parts.some(({upos}) => upos === 'VERB' || upos === 'AUX' || upos === 'PUNCT'))
			return -1;
		if (actor.form === 'name' && actor.person && isFiniteVerb(tokens[actor.last]) && next > at + 1) return next;
	}
	return -1;
};

const namesMayor = (tokens: readonly Token[], office: ChunkedActor, town: ChunkedActor, name: ChunkedActor): boolean =>
	office.form === 'role' &&
	!office.plural &&
	office.determiner === 'the' &&
	(town.form === 'place' || (town.form === 'name' && !town.person)) &&
	name.form === 'name' &&
	(name.person === true || name.name!.includes(' ')) &&
	gapText(tokens, office, town) === 'of' &&
	gapText(tokens, town, name) === ',' &&
	isAside(tokens, name);

/** Folds appositions into the name they explain: "Iran's top negotiator, Foreign Minister Javad Zarif" and the like. */
export const foldAppositions = (tokens: readonly Token[], actors: readonly ChunkedActor[]): ChunkedActor[] => {
	const folded: ChunkedActor[] = [];
	const whole = shareSurnames(tokens, actors);
	for (let at = 0; at < whole.length; at++) {
		const bearer = longOffice(tokens, whole, at);
		const actor = bearer < 0 ? whole[at]! : joined(whole[bearer]!, whole[at]!);
		if (bearer > 0) at = bearer;
		const before = folded.at(-1);
		const comma =
			before !== undefined &&
			gapText(tokens, before, actor) === ',' &&
			(endsPhrase(tokens, actor.last) || opensWithOffice(tokens, before, actor));
		const named =
			comma && before.form === 'name' && actor.form === 'role' && !actor.plural && !OWNED.has(actor.determiner ?? '');
		const naming =
			comma &&
			before.form === 'role' &&
			!before.plural &&
			actor.form === 'name' &&
			(actor.person || actor.name!.includes(' ') || (before.determiner === 'the' && isAside(tokens, actor)));
		// "Democratic leaders Nancy Pelosi and Chuck Schumer": the names say who the leaders are.
		const introduced =
			before?.plural &&
			(before.form === 'group' || before.form === 'role') &&
			actor.form === 'name' &&
			before.last === actor.first;
		const office = folded.at(-2);
		// "the mayor of Flint, Karen Weaver, said": what the office is of stands between.
		if (before && office && namesMayor(tokens, office, before, actor)) {
			folded.splice(-2, 2, joined(actor, office));
			continue;
		}
		if (before && isKin(tokens, before, actor))
			folded[folded.length - 1] = {...actor, first: before.first, person: true, determiner: undefined};
		else if (introduced)
			folded[folded.length - 1] = {
				...joined(actor, before),
				plural: false,
				title: actor.title,
				office: actor.office ?? before.office,
			};
		else if (named) folded[folded.length - 1] = joined(before, actor);
		else if (naming) folded[folded.length - 1] = joined(actor, before);
		else folded.push(actor);
	}
	return folded;
};

const isFiniteVerb = (token: Token | undefined) =>
	token !== undefined && (/^(VBD|VBZ|VBP|MD)$/.test(token.xpos) || token.upos === 'AUX');

/** "Special Adviser, Peter Miller holds talks": a sentence that opens with an office, its bearer and the verb. */
const opensWithOffice = (tokens: readonly Token[], role: ChunkedActor, name: ChunkedActor): boolean =>
	name.name?.includes(' ') === true &&
	isFiniteVerb(tokens[name.last]) &&
	!tokens.slice(0, role.first).some(({upos, text}) => upos === 'ADP' || upos === 'VERB' || text === ',');

const SAYING = new Set('say announce report claim believe think hope suggest add note confirm'.split(' '));

/** "Obama met Merkel and Hollande flew home": the last of the list begins a clause of its own. */
const startsClause = (tokens: readonly Token[], list: readonly ChunkedActor[]) => {
	const before = tokens[list[0]!.first - 1];
	const after = tokens[list.at(-1)!.last];
	// "met Trong, and airlines signed contracts": after a comma a participle will do.
	const comma = tokens[list.at(-1)!.first - 2]?.text === ',' && list.length === 2 && after?.xpos === 'VBN';
	// "met Rice and the two discussed": a pronoun before its verb.
	const pronoun = list.at(-1)!.form === 'pronoun' && after?.upos === 'VERB';
	if (!before || !(isFiniteVerb(after) || comma || pronoun)) return false;
	// "says he and Erdogan are friends": a pronoun in the nominative is no object.
	if (/^(?:he|she|they)$/i.test(tokens[list[0]!.first]!.text)) return false;
	// "said Hagel and Kerry will meet": what is said has its own subject.
	if (SAYING.has(before.lemma)) return false;
	const word = before.text.toLowerCase();
	// Before "visiting Secretary Rice" the tagger takes "with" for a conjunction.
	return word === 'with' || ((before.upos === 'VERB' || before.upos === 'ADP') && !LIST_OPENERS.has(word));
};

/** Marks between a described group and the names of its members. */
const LIST_MARKS = new Set([',', ':', '–', '—', '--']);

/** "members of the leadership team: A, B and C". */
const opensMembers = (group: ChunkedActor, name: ChunkedActor, gap: string) =>
	LIST_MARKS.has(gap) &&
	group.plural &&
	(group.form === 'group' || group.form === 'role') &&
	name.form === 'name' &&
	name.person;

/** "the Chinese and Mauritian premiers, A and B": each is of the country that stands in his place. */
const shareOffice = (role: ChunkedActor, members: readonly ChunkedActor[]): void => {
	if (role.form !== 'role' || role.countries.length !== members.length) return;
	members.forEach((member, index) => {
		if (member.countries.length > 0) return;
		member.countries = [role.countries[index]!];
		member.office ??= role.office;
		member.person = true;
	});
};

/** "Following high-level talks in Delhi": a phrase with a preposition opens the sentence, and no verb stands in it. */
const opensAdverbially = (tokens: readonly Token[], end: number) =>
	/^(?:following|after|during|at|before|in|on|amid)$/i.test(tokens[0]?.text ?? '') &&
	tokens.slice(1, end).every(({upos, text}) => upos !== 'VERB' && upos !== 'AUX' && text !== ',');

/** "In Chile, church leaders and the president met": where, at the head of the sentence. */
const isOpeningPlace = (tokens: readonly Token[], open: readonly ChunkedActor[]) =>
	open.length === 1 &&
	(open[0]!.form === 'country' || open[0]!.form === 'place') &&
	(open[0]!.first <= 3 || opensAdverbially(tokens, open[0]!.first)) &&
	/^(?:in|at|from|near|outside)$/i.test(
		tokens[open[0]!.first - (tokens[open[0]!.first - 1]?.upos === 'DET' ? 2 : 1)]?.text ?? '',
	);

/** The lists that actors form; an actor that stands alone is a list of one. Every actor stands in exactly one. */
export const coordinate = (tokens: readonly Token[], actors: readonly ChunkedActor[]): ChunkedActor[][] => {
	const lists: ChunkedActor[][] = [];
	let open: ChunkedActor[] = [];
	let closed = false;
	const flush = () => {
		// "Nancy Pelosi, Chuck Schumer, and others": nobody named closes the list.
		if (open.length > 0 && /^,? ?and (?:\w+ )?others?\b/i.test(restText(tokens, open.at(-1)!))) closed = true;
		// "three members of the coalition, A, B and C": the names say who the members are.
		const [head, second] = open;
		if (
			closed &&
			open.length > 2 &&
			head!.plural &&
			head!.form !== 'pronoun' &&
			second!.form === 'name' &&
			LIST_MARKS.has(gapText(tokens, head!, second!))
		) {
			head!.members = open.slice(1);
			shareOffice(head!, head!.members);
			lists.push([head!], head!.members);
			[open, closed] = [[], false];
			return;
		}
		// Commas alone make no list: "A, B" without a final "and" falls apart.
		if (open.length > 1 && !closed) lists.push(...open.map(actor => [actor]));
		else if (open.length > 1 && startsClause(tokens, open)) lists.push(open.slice(0, -1), open.slice(-1));
		else if (open.length > 0) lists.push(open);
		[open, closed] = [[], false];
	};
	for (const actor of actors) {
		const before = open.at(-1);
		const gap = before ? gapText(tokens, before, actor) : '';
		// "Iran and the United States": the article belongs to no actor.
		const bare = gap.replace(/^, | the$| (?:more than|at least|nearly|about|over|some)(?= ?a?$)| a$/g, '');
		if (before && AND.has(bare) && before.last < actor.first) {
			open.push(actor);
			closed = true;
		} else if (
			before &&
			!isOpeningPlace(tokens, open) &&
			(gap === ',' || opensMembers(before, actor, gap)) &&
			!closed &&
			actor.form !== 'pronoun'
		)
			open.push(actor);
		else {
			flush();
			open = [actor];
		}
	}
	flush();
	return lists;
};
