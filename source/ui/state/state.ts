/** All that the program knows at a moment; plain data, changed only by `update`. */

import type {Edit} from '../input/line-editor.ts';
import type {Size} from '../layout.ts';
import type {Slice} from '../text/wrap.ts';
import type {Palette} from '../theme.ts';
import type {Unit} from '../views/timeline.ts';
import type {ViewName} from '../views/view.ts';
import {viewNames} from '../views/view.ts';
import {type Cursor, start} from './cursor.ts';
import {type Data, noData} from './data.ts';
import type {Effect} from './effect.ts';
import {type Marks, noMarks} from './marks.ts';

/** A document opened on top of the current row's own one. */
export type Page = {kind: 'article'; id: string} | {kind: 'meeting'; id: string} | {kind: 'person'; name: string};

/** Where the eye is in a document: offset of the first line shown, the chosen place, the words to light up. */
export type Reading = {at: number; anchor: number; lit: Slice | null};
export const unread: Reading = {at: 0, anchor: -1, lit: null};

export type PromptKind = 'search' | 'find' | 'command' | 'pipe' | 'export' | 'save';
/** A line being typed; `before` is the query to come back to. */
export type Prompt = {
	kind: PromptKind;
	edit: Edit;
	/** The text that completions start from, and which of them stands in the field. */
	stem: string;
	choice: number;
	before: string;
	/** A command gets JSON instead of Markdown. */
	json: boolean;
};

export type OverlayKind = 'help' | 'facets' | 'saved';
/** A list laid over the screen, filtered by what is typed. */
export type Overlay = {kind: OverlayKind; filter: Edit; cursor: Cursor};

/** Files, with the part of the one that is being read, and articles read so far; of how many files; times in milliseconds since the epoch. */
export type Progress = {
	files: number;
	total: number;
	articles: number;
	started: number;
	now: number;
	/** All is read; the meetings are being brought together. */
	merging?: boolean;
};
export type Message = {text: string; kind: 'info' | 'error'};

export type Settings = {palette: Palette; ascii: boolean; measure: number; screenReader: boolean};

/** A query kept under a name. */
export type Saved = {name: string; query: string};

/** How a command line names what is being read. */
export type Origin = {paths: readonly string[]};

export type State = {
	size: Size;
	view: ViewName;
	focus: 'list' | 'detail';
	zoom: boolean;
	query: string;
	/** In a large collection what takes long waits until the keys rest: looking into the texts, writing the brief. */
	hasty: boolean;
	/** Width of the timeline's bars. */
	unit: Unit;
	find: string;
	cursors: Readonly<Record<ViewName, Cursor>>;
	/** Key of the row under each view's cursor. */
	keys: Readonly<Record<ViewName, string | null>>;
	pages: Readonly<Record<ViewName, readonly Page[]>>;
	readings: Readonly<Record<string, Reading>>;
	prompt: Prompt | null;
	overlay: Overlay | null;
	marks: Marks;
	undo: readonly {marks: Marks; what: string}[];
	saved: readonly Saved[];
	message: Message | null;
	data: Data;
	progress: Progress | null;
	/** Anything pressed yet? Until then the list may still be put in order. */
	touched: boolean;
	settings: Settings;
	origin: Origin;
	/** What the world is to do next; emptied by the store. */
	effects: readonly Effect[];
};

const forEachView = <Value>(value: Value): Record<ViewName, Value> =>
	Object.fromEntries(viewNames.map(name => [name, value])) as Record<ViewName, Value>;

export const defaultSettings: Settings = {palette: 'dark', ascii: false, measure: 80, screenReader: false};

export const initialState = (size: Size, settings: Settings = defaultSettings): State => ({
	size,
	view: 'articles',
	focus: 'list',
	zoom: false,
	query: '',
	hasty: false,
	unit: 'month',
	find: '',
	cursors: forEachView(start),
	keys: forEachView(null),
	pages: forEachView([]),
	readings: {},
	prompt: null,
	overlay: null,
	marks: noMarks,
	undo: [],
	saved: [],
	message: null,
	data: noData(),
	progress: null,
	touched: false,
	settings,
	origin: {paths: []},
	effects: [],
});
