import {describe, expect, test} from 'vitest';
import {keymap} from '../../../source/ui/input/keymap.ts';
import {doc, keyOf, openArticle, reading, rows} from '../../../source/ui/state/select.ts';
import {initialState, type State} from '../../../source/ui/state/state.ts';
import {update} from '../../../source/ui/state/update.ts';
import {dataOf, entries, press, stateOf, type} from '../fixtures.ts';
import {screenText} from '../screen.ts';

const current = (state: State) => keyOf(state, state.cursors[state.view].index);

describe('the list', () => {
	test('j, k, g and G move', () => {
		const state = stateOf();
		expect(current(press(state, 'j', 'j', 'k'))).toBe('news/b2.txt');
		expect(current(press(state, 'G'))).toBe('news/e5.txt');
		expect(current(press(state, 'G', 'g'))).toBe('news/a1.txt');
	});

	test('a number key changes the view, and each view keeps its row', () => {
		const state = press(stateOf(), 'j', '2', 'j', '1');
		expect(current(state)).toBe('news/b2.txt');
		expect(press(state, '2').cursors.meetings.index).toBe(1);
	});

	test('the row under the cursor stays when articles come in before it', () => {
		const some = press(stateOf(100, 30, entries.slice(2)), 'j');
		const all = update(some, {type: 'data', data: dataOf(entries), progress: null}, keymap);
		expect(current(all)).toBe(current(some));
	});

	test('an untouched list shows its beginning whatever comes in', () => {
		const some = stateOf(100, 30, entries.slice(2));
		const all = update(some, {type: 'data', data: dataOf(entries), progress: null}, keymap);
		expect(current(all)).toBe('news/a1.txt');
	});
});

describe('reading', () => {
	test('Enter opens the article and marks it read, u takes that back', () => {
		const state = press(stateOf(), 'enter');
		expect(state.focus).toBe('detail');
		expect([...state.marks.read]).toEqual(['a1']);
		expect([...press(state, 'u').marks.read]).toEqual([]);
	});

	test('n goes from fact to fact and round again', () => {
		const lit = (state: State) => {
			const {lit: slice} = reading(state);
			return slice && doc(state).text.slice(slice.start, slice.end);
		};
		const state = press(stateOf(), 'enter', 'n');
		expect(lit(state)).toMatch(/^Foreign ministers Carla Rossi/);
		expect(lit(press(state, 'n'))).toMatch(/^They agreed to open/);
		expect(lit(press(state, 'n', 'n', 'n'))).toMatch(/^Foreign ministers Carla Rossi/);
		expect(lit(press(state, 'N'))).toMatch(/^They did not agree/);
	});

	test('the place in a text is kept while another one is read, and when the window changes', () => {
		const state = press(stateOf(), 'G', 'enter', 'ctrl-d', 'ctrl-d');
		const at = reading(state).at;
		expect(at).toBeGreaterThan(0);
		expect(reading(press(state, 'esc', 'k', 'enter', 'esc', 'j', 'enter')).at).toBe(at);
		const wide = update(state, {type: 'resize', size: {columns: 60, rows: 40}}, keymap);
		expect(reading(wide).at).toBe(at);
	});

	test('a slash in an article finds, n goes on, Esc forgets', () => {
		const state = type(press(stateOf(), 'G', 'enter', '/'), 'number 3');
		expect(state.find).toBe('number 3');
		const found = press(state, 'enter');
		const {lit} = reading(found);
		expect(doc(found).text.slice(lit!.start, lit!.end + 6)).toBe('number 3 stand');
		expect(reading(press(found, 'n')).lit!.start).toBeGreaterThan(lit!.start);
		expect(press(found, 'esc').find).toBe('');
	});
});

describe('evidence', () => {
	test('Enter on a quote opens the article at its sentence; Esc comes back to the card, then to the row', () => {
		const list = press(stateOf(), '2', 'j', 'j');
		const card = press(list, 'enter');
		const article = press(card, 'enter');
		const {lit} = reading(article);
		const target = doc(card).anchors[reading(card).anchor]!.target;
		if (target?.go !== 'article' || !target.slice) throw new Error('not a quote');
		expect(openArticle(article)).toBe(target.id);
		const entry = article.data.byId.get(target.id)!;
		expect(doc(article).text.slice(lit!.start, lit!.end)).toBe(
			entry.article.text.slice(target.slice.start, target.slice.end),
		);
		expect(doc(press(article, 'esc')).id).toBe(doc(card).id);
		const back = press(article, 'esc', 'esc');
		expect([back.focus, current(back)]).toEqual(['list', current(list)]);
	});

	test('every quote of every card leads to exactly its sentence', () => {
		let state = press(stateOf(), '2');
		for (let row = 0; row < rows(state).length; row++) {
			const card = press(state, 'enter');
			for (const [anchor, {target}] of doc(card).anchors.entries()) {
				if (target?.go !== 'article' || !target.slice) continue;
				const {id} = doc(card);
				const opened = press({...card, readings: {...card.readings, [id]: {at: 0, anchor, lit: null}}}, 'enter');
				const {lit} = reading(opened);
				const text = opened.data.byId.get(target.id)!.article.text;
				expect(doc(opened).text.slice(lit!.start, lit!.end)).toBe(text.slice(target.slice.start, target.slice.end));
			}
			state = press(state, 'j');
		}
	});
});

describe('searching', () => {
	test('narrows as is typed; Enter keeps it, Esc takes it back', () => {
		const typed = type(press(stateOf(), '/'), 'ferry');
		expect(rows(typed)).toHaveLength(1);
		expect(press(typed, 'enter').query).toBe('ferry');
		expect(rows(press(typed, 'esc'))).toHaveLength(5);
	});

	test('finds a name with a typing error', () => {
		expect(rows(type(press(stateOf(), '/'), 'lindqvits')).length).toBeGreaterThan(0);
	});

	test('keeps the current row as long as it matches', () => {
		const state = press(stateOf(), 'j', 'j');
		expect(current(type(press(state, '/'), 'lind'))).toBe('news/c3.txt');
		expect(current(type(press(state, '/'), 'ferry treaty'))).toBe('news/a1.txt');
	});

	test('who: narrows the meetings themselves', () => {
		const state = press(type(press(stateOf(), '2', '/'), 'who:okafor'), 'enter');
		expect(rows(state)).toHaveLength(2);
		expect(rows(press(state, 'backspace'))).toHaveLength(3);
	});

	test('half-typed queries never fail', () => {
		for (const text of ['"', '-', 'who:', 'since:20', 'who:"carla r', '((', '- -']) {
			expect(() => rows(type(press(stateOf(), '/'), text))).not.toThrow();
		}
	});

	test('of a paste of ten thousand letters the beginning is taken, and that is said', () => {
		const state = update(press(stateOf(), '/'), {type: 'paste', text: 'x'.repeat(10_000)}, keymap);
		expect(state.prompt?.edit.text).toHaveLength(1000);
		expect(state.message?.text).toContain('first 1000 characters');
	});
});

describe('help', () => {
	test('filters as is typed, Enter does what is chosen', () => {
		const state = type(press(stateOf(), '?'), 'timel');
		expect(press(state, 'enter')).toMatchObject({view: 'timeline', overlay: null});
	});
});

describe('leaving', () => {
	test('q quits with 0, Ctrl-C with 130 even while typing', () => {
		expect(press(stateOf(), 'q').effects).toEqual([{type: 'quit', code: 0}]);
		expect(press(stateOf(), '/', 'ctrl-c').effects).toEqual([{type: 'quit', code: 130}]);
	});

	test('an empty collection can be browsed and left', () => {
		const state = initialState({columns: 80, rows: 24});
		expect(() =>
			press(state, 'enter', 'j', 'n', 'z', 's', 'm', 'u', '2', 'enter', '3', '4', '5', 'enter', 'esc'),
		).not.toThrow();
	});
});

test('duplicates are folded under one row, which says how many there are', () => {
	const twin = {...entries[0]!, head: {...entries[0]!.head, id: 'a9', path: 'other/a9.txt'}};
	const state = stateOf(100, 30, [...entries, twin]);
	expect(rows(state)).toHaveLength(5);
	expect(screenText(state)).toMatch(/2 copies +4 May 2019/);
	expect(doc(state).text).toContain('other/a9.txt');
	expect(rows(type(press(state, '/'), 'ferry'))).toHaveLength(1);
});
