/** Where an overlay lies: in the middle, as wide as is pleasant. */
import type {Rectangle} from '../layout.ts';
import type {State} from '../state/state.ts';

/** The box's borders, its filter line and the rule under it. */
const around = 4;

/** Rows left free above and below; fewer where rows are dear. */
const margin = ({size}: State) => (size.rows < 20 ? 1 : 2);

/** Items that fit in at most. */
export const overlayHeight = (state: State): number => Math.max(2, state.size.rows - 2 * margin(state) - around);

/** Where the box with `items` items lies; as high as they need. */
export const overlayPlace = (state: State, items: number): Rectangle => {
	const {columns} = state.size;
	const width = Math.min(columns - 4, 76);
	const height = around + Math.max(2, Math.min(items, overlayHeight(state)));
	return {x: Math.floor((columns - width) / 2), y: margin(state), width, height};
};
