/** The one query language: for the search line of the reader, for `search`, and for -q of every command. */

/** Each field with what it asks for and an example; the help and the reader's completions are made of this table. */
export const fields = {
	who: {help: 'takes part in a meeting or an agreement', example: 'who:kerry'},
	with: {help: 'takes part in the same one', example: 'with:lavrov'},
	place: {help: 'town, country or building', example: 'place:beijing'},
	status: {help: 'held, planned, possible, cancelled, denied; signed, tentative …', example: 'status:planned'},
	kind: {help: 'meeting, talks, visit, summit, call, agreement', example: 'kind:call'},
	since: {help: 'on this day, in this month or year, or later', example: 'since:2014-10'},
	until: {help: 'then or earlier', example: 'until:2015'},
	source: {help: 'who published it', example: 'source:reuters'},
} as const;

export type Field = keyof typeof fields;

/** One condition. `value` is as typed, without quotes. */
export type Term =
	| {kind: 'word' | 'phrase'; value: string; negated: boolean}
	| {kind: 'field'; field: Field; value: string; negated: boolean};

/** All terms must hold. `problems` says what could not be read, one sentence each; such terms are left out. */
export type Query = {terms: Term[]; problems: string[]};

const isField = (name: string): name is Field => Object.hasOwn(fields, name);

/** A day, month or year as a closed interval of ISO 8601 days; undefined where it is none. */
export const dayRange = (value: string): {from: string; to: string} | undefined => {
	const [, year, month, day] = /^(\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?$/.exec(value) ?? [];
	if (!year) return;
	const first = [year, (month ?? '1').padStart(2, '0'), (day ?? '1').padStart(2, '0')].join('-');
	const valid = new Date(first);
	if (Number.isNaN(valid.getTime()) || valid.toISOString().slice(0, 10) !== first) return;
	if (day) return {from: first, to: first};
	const end = month ? new Date(Date.UTC(Number(year), Number(month), 0)) : new Date(Date.UTC(Number(year), 12, 0));
	return {from: first, to: end.toISOString().slice(0, 10)};
};

// An optional minus, an optional field, then a value in quotes, closed or not yet, or up to the next space or quote.
const termPattern = /(-?)(?:([a-z]+):)?(?:["“”]([^"“”]*)["“”]?|([^\s"“”]*))/gi;

/** One term; the sentence that says what is wrong with it; or nothing, where nothing is asked yet. */
const toTerm = ([, minus, name, quoted, bare = '']: RegExpExecArray): Term | string | undefined => {
	const negated = minus === '-';
	const value = (quoted ?? bare).trim();
	if (!/[\p{L}\p{N}]/u.test(value)) return;
	const kind = quoted === undefined ? 'word' : 'phrase';
	if (name === undefined) return {kind, value, negated};
	// An address is no field.
	if (bare.startsWith('//')) return {kind, value: `${name}:${value}`, negated};
	const field = name.toLowerCase();
	if (!isField(field)) return `there is no ${field}: to ask for, only ${Object.keys(fields).join(', ')}`;
	if ((field === 'since' || field === 'until') && !dayRange(value)) {
		return `${field}: wants a day, month or year such as 2014-10, not "${value}"`;
	}
	return {kind: 'field', field, value, negated};
};

/** Reads a query. Never throws: half-typed terms are left out, unreadable ones told in `problems`. */
export const parseQuery = (text: string): Query => {
	const query: Query = {terms: [], problems: []};
	for (const match of text.matchAll(termPattern)) {
		const term = toTerm(match);
		if (typeof term === 'string') query.problems.push(term);
		else if (term) query.terms.push(term);
	}
	return query;
};

/** A term as it is typed; `parseQuery` gives it back. */
export const formatTerm = (term: Term): string => {
	const minus = term.negated ? '-' : '';
	const value = term.value.replace(/["“”]/g, '');
	if (term.kind === 'phrase') return `${minus}"${value}"`;
	return `${minus}${term.kind === 'field' ? `${term.field}:` : ''}${/\s/.test(value) ? `"${value}"` : value}`;
};

/** A query as it is typed. */
export const formatQuery = ({terms}: Query): string => terms.map(formatTerm).join(' ');
