/** Moving: in the list, through a document, from place to place in it. */
import {lineAt} from '../docs/doc.ts';
import {type Move, move as moveCursor, scroll} from '../state/cursor.ts';
import {currentView, detailHeight, doc, listHeight, reading, rows, topLine} from '../state/select.ts';
import type {Reading, State} from '../state/state.ts';
import type {Step} from './step.ts';

/** Put the eye somewhere in the shown document. */
export const read = (state: State, change: Partial<Reading>): State => {
	const {id} = doc(state);
	return {...state, readings: {...state.readings, [id]: {...reading(state), ...change}}};
};

export const moveInList = (state: State, how: Move): State => {
	const {length} = rows(state);
	const cursor = moveCursor(state.cursors[state.view], how, length, listHeight(state));
	return showRow({
		...state,
		cursors: {...state.cursors, [state.view]: cursor},
		pages: {...state.pages, [state.view]: []},
	});
};

/** Where all rows share one document, the document goes along with the list. */
const showRow = (state: State): State => {
	const {lineOf} = currentView(state);
	if (!lineOf) return state;
	const shown = doc(state);
	const line = lineOf(rows(state)[state.cursors[state.view].index], shown);
	if (line === undefined) return state;
	return read(state, {
		at: shown.lines[line]?.from ?? 0,
		anchor: shown.anchors.findIndex(anchor => anchor.line === line),
	});
};

const scrollDoc = (state: State, how: Move): State => {
	const {lines} = doc(state);
	const top = scroll(topLine(state), how, lines.length, detailHeight(state));
	return read(state, {at: lines[top]?.from ?? 0});
};

/** Scroll as little as shows the lines `first` to `last`, some context around them. */
export const reveal = (state: State, first: number, last: number): State => {
	const {lines} = doc(state);
	const height = detailHeight(state);
	const context = Math.min(3, Math.floor(height / 4));
	const top = topLine(state);
	const below = last + 1 + context - height;
	const next = first - context < top ? first - context : Math.max(top, Math.min(below, first - context));
	return read(state, {at: lines[Math.max(0, Math.min(next, lines.length - height))]?.from ?? 0});
};

/** Choose the place number `anchor` of the document and show it. */
export const choose = (state: State, anchor: number): State => {
	const shown = doc(state);
	const place = shown.anchors[anchor];
	if (!place) return state;
	const lit = shown.menu ? null : place.slice;
	const lastLine = lineAt(shown, Math.max(place.slice.start, place.slice.end - 1));
	return reveal(read(state, {anchor, lit}), place.line, lastLine);
};

/** The next place in a direction, seen from the chosen one or else from the top of the screen. */
const nextPlace = (state: State, step: 1 | -1, wanted: (anchor: number) => boolean = () => true): number => {
	const {anchors} = doc(state);
	const {anchor} = reading(state);
	const indices = anchors.map((_, index) => index).filter(wanted);
	if (anchor >= 0) {
		return (step > 0 ? indices.find(index => index > anchor) : indices.findLast(index => index < anchor)) ?? -1;
	}
	const top = topLine(state);
	return (
		(step > 0
			? indices.find(index => anchors[index]!.line >= top)
			: indices.findLast(index => anchors[index]!.line < top)) ?? -1
	);
};

const moveInMenu = (state: State, step: 1 | -1): State => {
	const next = nextPlace(state, step);
	return next < 0 ? scrollDoc(state, step > 0 ? 'down' : 'up') : choose(state, next);
};

const moveInDoc = (state: State, how: Move): State => {
	const {menu, anchors} = doc(state);
	if (menu && anchors.length > 0) {
		if (how === 'down' || how === 'up') return moveInMenu(state, how === 'down' ? 1 : -1);
		if (how === 'first' || how === 'last')
			return choose(scrollDoc(state, how), how === 'first' ? 0 : anchors.length - 1);
	}
	return scrollDoc(state, how);
};

/** Move in the pane that has the focus. */
export const go =
	(how: Move): Step =>
	state =>
		state.focus === 'list' ? moveInList(state, how) : moveInDoc(state, how);

/** Page through the document whichever pane has the focus. */
export const page =
	(how: Move): Step =>
	state =>
		scrollDoc(state, how);

/** Another row without leaving the document pane. */
export const row =
	(how: Move): Step =>
	state =>
		moveInList(state, how);

/** The next fact of an article, the next quote of a card; from the last one round to the first. */
export const fact =
	(step: 1 | -1): Step =>
	state => {
		const {anchors, menu} = doc(state);
		const wanted = (index: number) => {
			const target = anchors[index]!.target;
			return !menu || target?.go === 'meeting' || (target?.go === 'article' && target.slice !== undefined);
		};
		const indices = anchors.map((_, index) => index).filter(wanted);
		if (indices.length === 0) return {...state, message: {text: 'No fact found in this text', kind: 'info'}};
		const next = nextPlace(state, step, wanted);
		return choose(state, next >= 0 ? next : step > 0 ? indices[0]! : indices.at(-1)!);
	};
