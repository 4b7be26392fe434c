/** Where an overlay lies: in the middle, as wide as is pleasant. */
import type {Rectangle} from '../layout.ts';
import type {State} from '../state/state.ts';

/** The box's borders, its filter line and the rule under it. */
const around = 4;

/** Items that fit in at most. */
export const overlayHeight = ({size}: State): number => Math.max(2, size.rows - 4 - around);

/** Where the box with `items` items lies; as high as they need. */
export const overlayPlace = (state: State, items: number): Rectangle => {
	const {columns} = state.size;
	const width = Math.min(columns - 4, 76);
	const height = around + Math.max(2, Math.min(items, overlayHeight(state)));
	return {x: Math.floor((columns - width) / 2), y: 2, width, height};
};
