/** The one table of keys: the handler, the footer, the `?` help, the README and the config file all read it. */
import type {actions} from '../actions/index.ts';

/** Where a key counts: in the list of a view, in an article being read, in a card to choose from. */
export const contexts = ['list', 'people', 'timeline', 'article', 'card'] as const;
export type KeyContext = (typeof contexts)[number];

/** Lists whose rows stand for many meetings. */
const groups = ['people', 'timeline'] as const satisfies readonly KeyContext[];
const lists = ['list', ...groups] as const satisfies readonly KeyContext[];
const texts = ['article', 'card'] as const satisfies readonly KeyContext[];

export type ActionName = keyof typeof actions;

export type Binding = {
	action: ActionName;
	keys: readonly string[];
	/** What it does, for the help. */
	help: string;
	group: 'Move' | 'Read' | 'Find' | 'Act' | 'Views' | 'Program';
	/** Absent: everywhere. */
	only?: readonly KeyContext[];
	/** Word or two for the footer, and the contexts whose footer shows it. */
	footer?: {text: string; in: readonly KeyContext[]};
};

export const keymap: readonly Binding[] = [
	{
		action: 'down',
		keys: ['j', 'down'],
		help: 'next row or line',
		group: 'Move',
	},
	{action: 'up', keys: ['k', 'up'], help: 'row or line before', group: 'Move'},
	{action: 'halfDown', keys: ['ctrl-d'], help: 'half a page down', group: 'Move'},
	{action: 'halfUp', keys: ['ctrl-u'], help: 'half a page up', group: 'Move'},
	{action: 'pageDown', keys: ['pagedown', 'ctrl-f'], help: 'a page down', group: 'Move'},
	{action: 'pageUp', keys: ['pageup', 'ctrl-b'], help: 'a page up', group: 'Move'},
	{action: 'first', keys: ['g', 'home'], help: 'to the beginning', group: 'Move'},
	{action: 'last', keys: ['G', 'end'], help: 'to the end', group: 'Move'},

	{
		action: 'open',
		keys: ['enter', 'l', 'right'],
		help: 'open the row, or follow the quote to its sentence',
		group: 'Read',
		only: ['list', ...texts],
		footer: {text: 'open', in: ['list', 'card']},
	},
	{
		action: 'narrow',
		keys: ['enter'],
		help: 'show only what concerns the row',
		group: 'Read',
		only: groups,
		footer: {text: 'show only these', in: groups},
	},
	{
		action: 'open',
		keys: ['l', 'right'],
		help: 'open the row',
		group: 'Read',
		only: groups,
		footer: {text: 'open', in: groups},
	},
	{
		action: 'back',
		keys: ['esc', 'h', 'left'],
		help: 'one step back; in the list: show everything again',
		group: 'Read',
		footer: {text: 'back', in: ['article', 'card']},
	},
	{action: 'switchPane', keys: ['tab', 'shift-tab'], help: 'the other pane', group: 'Read'},
	{action: 'toggleZoom', keys: ['z'], help: 'the text alone, or beside the list again', group: 'Read'},
	{
		action: 'nextFact',
		keys: ['n'],
		help: 'next fact, quote or place found',
		group: 'Read',
		footer: {text: 'next fact', in: ['article']},
	},
	{action: 'previousFact', keys: ['N'], help: 'fact, quote or place found before', group: 'Read'},
	{action: 'textDown', keys: ['space'], help: 'a page on in the text', group: 'Read'},
	{action: 'textUp', keys: ['b'], help: 'a page back in the text', group: 'Read'},
	{action: 'nextRow', keys: ['J'], help: 'next row without leaving the text', group: 'Read', only: texts},
	{
		action: 'previousRow',
		keys: ['K'],
		help: 'row before without leaving the text',
		group: 'Read',
		only: texts,
	},

	{
		action: 'search',
		keys: ['/'],
		help: 'search; in an article: find',
		group: 'Find',
		footer: {text: 'search', in: ['list', 'people', 'article']},
	},
	{
		action: 'dropTerm',
		keys: ['backspace'],
		help: 'take the last term of the query away',
		group: 'Find',
		only: lists,
	},

	{
		action: 'facets',
		keys: ['f'],
		help: 'narrow by who, place, status, kind, year or source',
		group: 'Find',
		footer: {text: 'narrow', in: ['list']},
	},
	{action: 'saveQuery', keys: ['s'], help: 'save the query under a name', group: 'Find'},
	{action: 'savedQueries', keys: ["'"], help: 'saved queries', group: 'Find'},

	{action: 'toggleStar', keys: ['*'], help: 'star, or take the star away', group: 'Act'},
	{action: 'toggleRead', keys: ['m'], help: 'read or unread', group: 'Act'},
	{action: 'markAllRead', keys: ['M'], help: 'mark all that is shown as read', group: 'Act'},
	{action: 'undo', keys: ['u'], help: 'undo the last mark', group: 'Act'},

	{
		action: 'copy',
		keys: ['y'],
		help: 'copy the quote with its source',
		group: 'Act',
		footer: {text: 'copy quote', in: ['article']},
	},
	{
		action: 'openBrowser',
		keys: ['o'],
		help: 'open the address in $BROWSER; a digit opens one of those below',
		group: 'Act',
	},
	{action: 'openEditor', keys: ['v'], help: 'open the file in $EDITOR', group: 'Act'},
	{action: 'openPager', keys: ['p'], help: 'show the text in $PAGER', group: 'Act'},
	{action: 'pipe', keys: ['|'], help: 'give the article or meeting to a command', group: 'Act'},
	{action: 'exportBrief', keys: ['e'], help: 'write the brief of what is shown to a file', group: 'Act'},
	{action: 'showCommand', keys: ['c'], help: 'the shell command that gives what is shown', group: 'Act'},

	{action: 'articles', keys: ['1'], help: 'Articles', group: 'Views'},
	{action: 'meetings', keys: ['2'], help: 'Meetings', group: 'Views'},
	{action: 'people', keys: ['3'], help: 'People', group: 'Views'},
	{action: 'timeline', keys: ['4'], help: 'Timeline', group: 'Views'},
	{action: 'brief', keys: ['5'], help: 'Brief', group: 'Views'},
	{
		action: 'finer',
		keys: ['+'],
		help: 'by week, by day',
		group: 'Views',
		only: ['timeline'],
		footer: {text: 'finer', in: ['timeline']},
	},
	{
		action: 'coarser',
		keys: ['-'],
		help: 'by week, by month',
		group: 'Views',
		only: ['timeline'],
		footer: {text: 'coarser', in: ['timeline']},
	},

	{action: 'command', keys: [':'], help: 'type a command by its name', group: 'Program'},

	{
		action: 'help',
		keys: ['?'],
		help: 'all keys; type to find one',
		group: 'Program',
		footer: {text: 'all keys', in: contexts},
	},
	{action: 'quit', keys: ['q'], help: 'quit', group: 'Program', footer: {text: 'quit', in: ['list', 'people', 'card']}},
	{action: 'interrupt', keys: ['ctrl-c'], help: 'quit at once', group: 'Program'},
	{action: 'suspend', keys: ['ctrl-z'], help: 'back to the shell; fg returns', group: 'Program'},
	{action: 'redraw', keys: ['ctrl-l'], help: 'draw the screen anew', group: 'Program'},
];

/** The binding that a key has in a context; the first in the table wins. */
export const bindingOf = (table: readonly Binding[], key: string, context: KeyContext): Binding | undefined =>
	table.find(({keys, only}) => keys.includes(key) && (!only || only.includes(context)));

/** The bindings that count in a context. */
export const bindingsIn = (table: readonly Binding[], context: KeyContext): Binding[] =>
	table.filter(({only}) => !only || only.includes(context));

const names: Record<string, string> = {
	enter: 'Enter',
	esc: 'Esc',
	tab: 'Tab',
	'shift-tab': 'Shift-Tab',
	space: 'Space',
	up: '↑',
	down: '↓',
	left: '←',
	right: '→',
	home: 'Home',
	end: 'End',
	pageup: 'PgUp',
	pagedown: 'PgDn',
	backspace: 'Backspace',
};

/** A key as people write it: `Ctrl-D`, `Enter`, `↓`. */
export const keyName = (key: string): string =>
	names[key] ??
	(key.startsWith('ctrl-')
		? `Ctrl-${key.slice(5).toUpperCase()}`
		: key.startsWith('alt-')
			? `Alt-${key.slice(4)}`
			: key);
