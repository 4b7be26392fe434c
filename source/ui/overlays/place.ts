/** Where an overlay lies: in the middle, as wide as is pleasant. */
import type {Rectangle} from '../layout.ts';
import type {State} from '../state/state.ts';

export const overlayPlace = ({size: {columns, rows}}: State): Rectangle => {
	const width = Math.min(columns - 4, 76);
	const height = Math.max(6, rows - 4);
	return {x: Math.floor((columns - width) / 2), y: 2, width, height};
};

/** Items that fit in: the box without its borders, its filter line and the rule under it. */
export const overlayHeight = (state: State): number => Math.max(1, overlayPlace(state).height - 4);
