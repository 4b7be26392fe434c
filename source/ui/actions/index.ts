/** Everything a key or a command can do, by name. */

import {markAllRead, toggleRead, toggleStar, undo} from './marking.ts';
import {fact, go, page, row} from './move.ts';
import {back, narrow, open, switchPane, toggleZoom, view} from './open.ts';
import {overlay, program, unit} from './program.ts';
import {dropTerm, findNext, prompt, search} from './query.ts';
import {copy, exportBrief, openBrowser, openEditor, openPager, pipe, showCommand} from './share.ts';
import type {Step} from './step.ts';

/** n and N go through what was found when something was looked for, else through the facts. */
const next =
	(step: 1 | -1): Step =>
	state =>
		state.find ? findNext(state, step) : fact(step)(state);

export const actions = {
	down: go('down'),
	up: go('up'),
	halfDown: go('halfDown'),
	halfUp: go('halfUp'),
	pageDown: go('pageDown'),
	pageUp: go('pageUp'),
	first: go('first'),
	last: go('last'),
	textDown: page('pageDown'),
	textUp: page('pageUp'),
	nextRow: row('down'),
	previousRow: row('up'),
	narrow,
	open,
	back,
	switchPane,
	toggleZoom,
	nextFact: next(1),
	previousFact: next(-1),
	search,
	dropTerm,
	toggleStar,
	toggleRead,
	markAllRead,
	undo,
	articles: view('articles'),
	meetings: view('meetings'),
	people: view('people'),
	timeline: view('timeline'),
	brief: view('brief'),
	facets: overlay('facets'),
	savedQueries: overlay('saved'),
	saveQuery: prompt('save'),
	copy,
	openBrowser,
	openEditor,
	openPager,
	pipe,
	exportBrief,
	showCommand,
	finer: unit(-1),
	coarser: unit(1),
	command: prompt('command'),
	...program,
} satisfies Record<string, Step>;
