/** What the overlays list. */
import {actions} from '../actions/index.ts';
import {type Binding, bindingsIn, keyName} from '../input/keymap.ts';
import type {State} from '../state/state.ts';
import {keyContext} from '../state/update.ts';
import type {Line} from '../text/line.ts';
import {matched} from '../text/match.ts';

export type Item = {line: Line; take: (state: State) => State};

const helpItems = (state: State, keymap: readonly Binding[]): Item[] => {
	const wanted = state.overlay?.filter.text.toLowerCase() ?? '';
	return bindingsIn(keymap, keyContext(state))
		.map(binding => ({binding, keys: binding.keys.map(keyName).join('  ')}))
		.filter(({binding, keys}) => `${keys} ${binding.help} ${binding.group}`.toLowerCase().includes(wanted))
		.map(({binding, keys}) => ({
			line: [[keys.padEnd(18), 'key'], ...matched(binding.help, wanted ? [wanted] : []), [`  ${binding.group}`, 'dim']],
			take: actions[binding.action],
		}));
};

export const itemsOf = (state: State, keymap: readonly Binding[]): Item[] => {
	switch (state.overlay?.kind) {
		case 'help':
			return helpItems(state, keymap);
		default:
			return [];
	}
};
