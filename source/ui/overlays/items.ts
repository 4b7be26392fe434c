/** What the overlays list. */
import {fold} from '../../library/fold.ts';
import {actions} from '../actions/index.ts';
import {addTerm, setQuery} from '../actions/query.ts';
import {type Binding, bindingsIn, keyName} from '../input/keymap.ts';
import {facets} from '../state/facets.ts';
import {narrowed} from '../state/select.ts';
import type {OverlayKind, State} from '../state/state.ts';
import {keyContext} from '../state/update.ts';
import type {Line} from '../text/line.ts';
import {matched} from '../text/match.ts';
import {padStart} from '../text/width.ts';

export type Item = {line: Line; take: (state: State) => State};

const holds = (text: string, wanted: string) =>
	fold(wanted)
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

const facetItems = (state: State, wanted: string): Item[] =>
	facets(narrowed(state))
		.filter(({field, value}) => holds(`${field} ${value}`, wanted))
		.map(({field, value, count, term}) => ({
			line: [
				[`${field.padEnd(8)}`, 'key'],
				[padStart(count.toLocaleString('en'), 6), 'dim'],
				'  ',
				...matched(value, words(wanted)),
			],
			take: now => addTerm(now, term),
		}));

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

/** The items of the open overlay that its filter leaves. */
export const itemsOf = (state: State, keymap: readonly Binding[]): Item[] =>
	state.overlay ? lists[state.overlay.kind](state, state.overlay.filter.text, keymap) : [];
