/** What the overlays list. */
import {fold} from '../../library/fold.ts';
import {actions} from '../actions/index.ts';
import {narrowBy, setQuery} from '../actions/query.ts';
import {type Binding, bindingsIn, keyName} from '../input/keymap.ts';
import {editing} from '../input/line-editor.ts';
import {start} from '../state/cursor.ts';
import {facets} from '../state/facets.ts';
import {narrowed} from '../state/select.ts';
import type {OverlayKind, State} from '../state/state.ts';
import {keyContext} from '../state/update.ts';
import type {Line} from '../text/line.ts';
import {matched} from '../text/match.ts';
import {padStart} from '../text/width.ts';
import {overlayHeight} from './place.ts';

export type Item = {line: Line; take: (state: State) => State};

const holds = (text: string, wanted: string) =>
	fold(wanted)
		.trim()
		.split(/\s+/)
		.every(word => fold(text).includes(word));

const words = (wanted: string) => wanted.split(/\s+/).filter(Boolean);

const helpItems = (state: State, wanted: string, keymap: readonly Binding[]): Item[] =>
	bindingsIn(keymap, keyContext(state))
		.map(binding => ({binding, keys: binding.keys.map(keyName).join('  ')}))
		.filter(({binding, keys}) => holds(`${keys} ${binding.help} ${binding.action}`, wanted))
		.map(({binding, keys}) => ({
			line: [[keys.padEnd(18), 'key'], ...matched(binding.help, words(wanted))],
			take: actions[binding.action],
		}));

const facetLine = (field: string, number: string, rest: Line): Line => [
	[field.padEnd(8), 'key'],
	[padStart(number, 6), 'dim'],
	'  ',
	...rest,
];

/** Until something is typed, the first of each field and how many more there are: all fields are to be seen. */
const facetItems = (state: State, wanted: string): Item[] => {
	const all = facets(narrowed(state)).filter(({field, value}) => holds(`${field} ${value}`, wanted));
	const fields = [...new Set(all.map(({field}) => field))];
	const each = wanted ? all.length : Math.max(2, Math.floor(overlayHeight(state) / fields.length) - 1);
	return fields.flatMap((field): Item[] => {
		const own = all.filter(facet => facet.field === field);
		const more = own.length - each > 1 ? own.length - each : 0;
		const shown = own.slice(0, own.length - more).map(
			({value, count, term}): Item => ({
				line: facetLine(field, count.toLocaleString('en'), matched(value, words(wanted))),
				take: now => narrowBy(now, term),
			}),
		);
		if (more === 0) return shown;
		const open = (now: State): State => ({
			...now,
			overlay: {kind: 'facets', filter: editing(`${field} `), cursor: start},
		});
		return [...shown, {line: facetLine(field, '', [[`${more.toLocaleString('en')} more`, 'dim']]), take: open}];
	});
};

const savedItems = (state: State, wanted: string): Item[] =>
	state.saved
		.filter(({name, query}) => holds(`${name} ${query}`, wanted))
		.map(({name, query}) => ({
			line: [...matched(name, words(wanted), 'strong'), [`  ${query}`, 'dim']],
			take: now => setQuery(now, query),
		}));

const lists: Record<OverlayKind, (state: State, wanted: string, keymap: readonly Binding[]) => Item[]> = {
	help: helpItems,
	facets: facetItems,
	saved: savedItems,
};

/** What is said where an overlay has no item. */
export const nothing = ({overlay, saved}: State): string =>
	overlay?.kind === 'saved' && saved.length === 0
		? 'No saved query yet: search for something, then s saves it'
		: 'nothing matches';

/** The items of the open overlay that its filter leaves. */
export const itemsOf = (state: State, keymap: readonly Binding[]): Item[] =>
	state.overlay ? lists[state.overlay.kind](state, state.overlay.filter.text, keymap) : [];
