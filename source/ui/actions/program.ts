/** Leaving, helping, redrawing. */
import {editing} from '../input/line-editor.ts';
import {start} from '../state/cursor.ts';
import type {OverlayKind} from '../state/state.ts';
import {units} from '../views/timeline.ts';
import {effect, type Step, say} from './step.ts';

export const overlay =
	(kind: OverlayKind): Step =>
	state => ({...state, overlay: {kind, filter: editing(''), cursor: start}, message: null});

/** The timeline's bars one size wider or narrower. */
export const unit =
	(step: 1 | -1): Step =>
	state => {
		const next = units[units.indexOf(state.unit) + step];
		return next ? say({...state, unit: next}, `Timeline by ${next}`) : say(state, `Timeline by ${state.unit}`);
	};

/** Exit code of a program ended by Ctrl-C. */
const interrupted = 130;

export const program = {
	help: overlay('help'),
	quit: state => effect(state, {type: 'quit', code: 0}),
	interrupt: state => effect(state, {type: 'quit', code: interrupted}),
	suspend: state => effect(state, {type: 'suspend'}),
	redraw: state => effect(state, {type: 'redraw'}),
} satisfies Record<string, Step>;
