/** Following places to what they stand for, and the way back. */
import {fromArticle, type Target} from '../docs/doc.ts';
import {currentView, detailHeight, doc, openArticle, reading, rows, topLine} from '../state/select.ts';
import type {Page, State} from '../state/state.ts';
import {unread} from '../state/state.ts';
import type {Slice} from '../text/wrap.ts';
import type {ViewName} from '../views/view.ts';
import {markRead} from './marking.ts';
import {choose, read, reveal} from './move.ts';
import {narrowBy} from './query.ts';
import {effect, type Step} from './step.ts';

const pushPage = (state: State, page: Page): State => ({
	...state,
	focus: 'detail',
	find: '',
	pages: {...state.pages, [state.view]: [...state.pages[state.view], page]},
});

/** Light up a span of the open article and show it. */
const light = (state: State, slice: Slice): State => {
	const shown = doc(state);
	const lit = fromArticle(shown, slice);
	if (!lit) return state;
	const anchor = shown.anchors.findIndex(place => place.slice.start <= lit.start && place.slice.end >= lit.end);
	const lineOf = (offset: number) => shown.lines.findLastIndex(line => line.from <= offset);
	return reveal(read(state, {lit, anchor}), lineOf(lit.start), lineOf(Math.max(lit.start, lit.end - 1)));
};

export const follow = (state: State, target: Target): State => {
	switch (target.go) {
		case 'article': {
			const next = markRead(pushPage(state, {kind: 'article', id: target.id}), target.id);
			return target.slice ? light(read(next, unread), target.slice) : next;
		}
		case 'meeting':
			return chooseFirst(pushPage(state, {kind: 'meeting', id: target.id}));
		case 'person':
			return chooseFirst(pushPage(state, {kind: 'person', name: target.name}));
		case 'narrow':
			return narrowBy(state, target.term);
		case 'url':
			return effect(state, {type: 'browse', url: target.url});
	}
};

/** In a document to choose from, stand on the first quote on the screen, or else on the first place. */
const chooseFirst = (state: State): State => {
	const {menu, anchors} = doc(state);
	if (!menu || anchors.length === 0 || reading(state).anchor >= 0) return state;
	const top = topLine(state);
	const first = anchors.findIndex(({line}) => line >= top);
	const isSeen = (line: number) => line >= top && line < top + detailHeight(state);
	const quote = anchors.findIndex(({line, target}) => isSeen(line) && target?.go === 'article' && target.slice);
	// A document that all rows share is entered where the row stands in it.
	const isShared = currentView(state).lineOf && state.pages[state.view].length === 0;
	return choose(state, isShared || quote < 0 ? Math.max(0, first) : quote);
};

/** What the row under the cursor would show only, or null. */
const rowQuery = (state: State): string | null => {
	const row = rows(state)[state.cursors[state.view].index];
	return row === undefined ? null : (currentView(state).query?.(row) ?? null);
};

/** Show only what the row stands for; where that is so already, open it. */
export const narrow: Step = state => {
	const query = rowQuery(state);
	const next = query === null ? state : narrowBy(state, query);
	return next.query === state.query ? open(state) : next;
};

/** Enter: from the list into the document, in the document to where the chosen place leads. */
export const open: Step = state => {
	if (rows(state).length === 0) return state;
	if (state.focus === 'list') {
		if (state.view === 'articles' && rowQuery(state) !== null) return narrow(state);
		const next = chooseFirst({...state, focus: 'detail', message: null});
		const article = openArticle(next);
		return article ? markRead(next, article) : next;
	}
	const target = doc(state).anchors[reading(state).anchor]?.target;
	return target ? follow(state, target) : state;
};

/** Esc: one step back, whatever was done last. */
export const back: Step = state => {
	const pages = state.pages[state.view];
	if (state.find) return {...state, find: ''};
	if (state.focus === 'detail' && pages.length > 0) {
		return {...state, pages: {...state.pages, [state.view]: pages.slice(0, -1)}};
	}
	if (state.zoom) return {...state, zoom: false};
	if (state.focus === 'detail') return {...state, focus: 'list'};
	return state.query ? {...state, query: ''} : state;
};

export const switchPane: Step = state =>
	state.focus === 'list' ? open(state) : {...state, focus: 'list', zoom: false};

export const toggleZoom: Step = state => {
	if (state.zoom) return {...state, zoom: false};
	return rows(state).length === 0 ? state : {...open({...state, focus: 'list'}), zoom: true, pages: state.pages};
};

export const view =
	(name: ViewName): Step =>
	state => ({...state, view: name, focus: 'list', zoom: false, find: ''});

/** A digit in an article opens the link of that number. */
export const link =
	(number: number): Step =>
	state => {
		const url = doc(state).links[number - 1];
		return url ? effect(state, {type: 'browse', url}) : state;
	};
