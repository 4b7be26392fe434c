/** By what the shown things can be narrowed, with how many each would leave; and the values that a field can take. */
import {fold} from '../../library/fold.ts';
import {type Field, fields, formatTerm} from '../../library/query.ts';
import type {Data} from './data.ts';
import {memoize} from './memo.ts';
import type {Narrowed} from './narrow.ts';

export type Facet = {field: Field; value: string; count: number; term: string};

const byName = new Intl.Collator('en').compare;

const counted = (field: Field, values: Iterable<string>): Facet[] => {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts]
		.sort((a, b) => b[1] - a[1] || byName(a[0], b[0]))
		.map(([value, count]) => ({field, value, count, term: formatTerm({kind: 'field', field, value, negated: false})}));
};

type Shown = Pick<Narrowed, 'meetings' | 'entries'>;

/** Who, where, status, kind and year count meetings; source counts articles. */
const values = {
	who: ({meetings}) => meetings.flatMap(({participants}) => participants.map(({name}) => name)),
	place: ({meetings}) => meetings.flatMap(({place}) => place?.name ?? []),
	status: ({meetings}) => meetings.map(({status}) => status),
	kind: ({meetings}) => meetings.map(({kind}) => kind),
	since: ({meetings}) => meetings.flatMap(({date}) => date?.from.slice(0, 4) ?? []),
	source: ({entries}) => entries.flatMap(({head}) => head.source ?? []),
} as const satisfies Partial<Record<Field, (shown: Shown) => readonly string[]>>;

type Counted = keyof typeof values;
const fieldsCounted = Object.keys(values) as Counted[];

export const facets = memoize(
	(shown: Shown): Facet[] => fieldsCounted.flatMap(field => counted(field, values[field](shown))),
	2,
);

/** The values that a field takes anywhere. */
const valuesOf = memoize(
	({merged, entries}: Data, field: Counted) => counted(field, values[field]({meetings: merged.meetings, entries})),
	fieldsCounted.length,
);

/** The word under the caret. */
export const wordAt = (text: string): string => /(?:[^\s"]|"[^"]*"?)*$/.exec(text)?.[0] ?? '';

const most = 6;

/** How the last word of a query may go on: names of fields, then their values, most frequent first. */
export const completions = (data: Data, text: string): string[] => {
	const word = wordAt(text);
	const minus = word.startsWith('-') ? '-' : '';
	const bare = word.slice(minus.length);
	const colon = bare.indexOf(':');
	if (bare === '') return [];
	if (colon < 0) {
		return Object.keys(fields)
			.filter(name => name.startsWith(bare.toLowerCase()))
			.map(name => `${minus}${name}:`);
	}
	const asked = bare.slice(0, colon).toLowerCase();
	const field = asked === 'with' ? 'who' : asked;
	const start = fold(bare.slice(colon + 1).replaceAll('"', ''));
	const begins = (value: string) =>
		fold(value)
			.split(/[\s-]+/)
			.some((_, index, words) => words.slice(index).join(' ').startsWith(start));
	return (field in values ? valuesOf(data, field as Counted) : [])
		.filter(({value}) => begins(value))
		.slice(0, most)
		.map(({value}) => minus + formatTerm({kind: 'field', field: asked as Field, value, negated: false}));
};
