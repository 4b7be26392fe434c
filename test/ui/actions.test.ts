import {describe, expect, test} from 'vitest';
import {shellCommand} from '../../source/ui/actions/share.ts';
import {doc, keyOf, reading, rows} from '../../source/ui/state/select.ts';
import type {State} from '../../source/ui/state/state.ts';
import {press, stateOf, type} from './fixtures.ts';
import {screenText} from './screen.ts';

const submit = (state: State, text: string) => press(type(state, text), 'enter');
const withPaths = (state: State): State => ({...state, origin: {paths: ['my news', 'b']}});

describe('marks', () => {
	test('star, unstar and undo', () => {
		const starred = press(stateOf(), '*');
		expect([...starred.marks.starred]).toEqual(['a1']);
		expect(starred.effects).toEqual([{type: 'remember'}]);
		expect(press(starred, '*').marks.starred.size).toBe(0);
		expect(press(starred, 'u').marks.starred.size).toBe(0);
	});

	test('mark all acts on what is shown, says how many, and can be undone', () => {
		const shown = submit(press(stateOf(), '/'), 'source:harbour');
		const marked = press(shown, 'M');
		expect([...marked.marks.read].sort()).toEqual(['a1', 'c3']);
		expect(marked.message?.text).toBe('2 articles marked read · u takes it back');
		expect(press(marked, 'u').marks.read.size).toBe(0);
	});

	test('a meeting cannot be starred, and says so', () => {
		expect(press(stateOf(), '2', '*').message).toEqual({text: 'Choose an article first', kind: 'error'});
	});
});

describe('copying', () => {
	test('the lit sentence with its source and line', () => {
		const state = press(stateOf(), 'enter', 'n', 'y');
		expect(state.effects.at(-1)).toEqual({
			type: 'copy',
			text: '“Foreign ministers Carla Rossi and Erik Lindqvist met in Geneva on Saturday.” (Rossi and Lindqvist agree on a ferry treaty, Harbour News, 4 May 2019, https://harbour.example/ferry, line 3)',
		});
	});

	test('the chosen quote of a meeting', () => {
		const state = press(stateOf(), '2', 'enter', 'y');
		expect(state.effects.at(-1)).toMatchObject({type: 'copy', text: expect.stringContaining('telephoned Carla Rossi')});
	});
});

describe('the shell command', () => {
	test.each([
		[[], "readout list 'my news' b"],
		[['5'], "readout digest 'my news' b"],
		[['3'], "readout digest --section people 'my news' b"],
		[['enter'], 'readout show news/a1.txt'],
	])('after %j is %s', (keys, command) => expect(shellCommand(press(withPaths(stateOf()), ...keys))).toBe(command));

	test('quotes the query', () => {
		const state = submit(press(withPaths(stateOf()), '5', '/'), 'who:"Carla Rossi"');
		expect(shellCommand(state)).toBe(`readout digest -q 'who:"Carla Rossi"' 'my news' b`);
	});
});

describe('pipe, export, open', () => {
	test('an article goes to a command as Markdown, after Tab as JSON', () => {
		const markdown = submit(press(stateOf(), '|'), 'wc').effects.at(-1);
		expect(markdown).toMatchObject({
			type: 'pipe',
			command: 'wc',
			input: expect.stringContaining('# Rossi and Lindqvist'),
		});
		const json = submit(press(stateOf(), '|', 'tab'), 'jq').effects.at(-1);
		if (json?.type !== 'pipe') throw new Error('no pipe');
		expect(JSON.parse(json.input)).toMatchObject({schema: 1, article: {id: 'a1'}});
	});

	test('the brief of what is shown is written, as JSON where the name says so', () => {
		const shown = submit(press(stateOf(), '/'), 'who:okafor');
		const written = submit(press(shown, 'e'), 'out.md').effects.at(-1);
		if (written?.type !== 'write') throw new Error('not written');
		expect(written.path).toBe('out.md');
		expect(written.content).toContain('Okafor');
		expect(written.content).not.toContain('ferry');
		const json = submit(press(shown, 'e'), 'out.json').effects.at(-1);
		expect(json?.type === 'write' && JSON.parse(json.content).meetings).toHaveLength(2);
	});

	test('the address is opened, by o or by its number; without one the program says what to do', () => {
		const opened = {type: 'browse', url: 'https://harbour.example/ferry'};
		expect(press(stateOf(), 'o').effects).toContainEqual(opened);
		expect(press(stateOf(), 'enter', '1').effects).toContainEqual(opened);
		expect(press(stateOf(), 'j', 'o').message?.kind).toBe('error');
	});
});

describe('saved queries', () => {
	const saved = submit(press(submit(press(stateOf(), '/'), 'who:okafor'), 's'), 'Okafor');

	test('head the list of articles and bring their query back', () => {
		const all = press(saved, 'backspace', 'g');
		expect(keyOf(all, 0)).toBe('saved:Okafor');
		expect(rows(all)).toHaveLength(6);
		expect(press(all, 'enter', 'enter').query).toBe('who:okafor');
	});

	test('stand in their own list', () => {
		expect(press(saved, 'backspace', "'", 'enter').query).toBe('who:okafor');
	});
});

describe('commands', () => {
	test.each([
		['timeline', {view: 'timeline'}],
		['timel', {view: 'timeline'}],
		['theme light', {settings: expect.objectContaining({palette: 'light'})}],
		['measure 40', {settings: expect.objectContaining({measure: 40})}],
		['query ferry', {query: 'ferry'}],
		['q', {effects: [{type: 'quit', code: 0}]}],
		['nonsense', {message: {kind: 'error', text: expect.stringContaining(':nonsense')}}],
		['theme pink', {message: {kind: 'error', text: expect.stringContaining('dark, light')}}],
	])(':%s', (line, expected) => expect(submit(press(stateOf(), ':'), line)).toMatchObject(expected));

	test('Tab goes through what a line may go on as', () => {
		const once = press(type(press(stateOf(), ':'), 'timel'), 'tab');
		expect(once.prompt?.edit.text).toBe('timeline');
	});
});

describe('facets', () => {
	test('show some of every field; the line that says how many more there are shows them', () => {
		const low = press(stateOf(100, 20), 'f');
		const text = screenText(low);
		for (const field of ['who', 'place', 'status', 'kind', 'since', 'source'])
			expect(text).toMatch(new RegExp(`│ ${field} `));
	});

	test('Enter narrows by the chosen one, and terms combine', () => {
		const one = press(type(press(stateOf(), 'f'), 'okafor'), 'enter');
		expect(one.query).toBe('who:"Amara Okafor"');
		const two = press(type(press(one, 'f'), 'planned'), 'enter');
		expect(two.query).toBe('who:"Amara Okafor" status:planned');
		expect(rows(press(two, '2'))).toHaveLength(1);
	});
});

describe('people, timeline and brief', () => {
	test('Enter on a person narrows everything by them, a second one opens the dossier', () => {
		const once = press(stateOf(), '3', 'enter');
		const name = keyOf(once, 0);
		expect(once).toMatchObject({query: `who:"${name}"`, focus: 'list', view: 'people'});
		const twice = press(once, 'enter');
		expect(twice.focus).toBe('detail');
		expect(doc(twice).id).toBe(`person:${name}`);
	});

	test('l opens the dossier, which narrows too; n goes from meeting to meeting in it', () => {
		const state = press(stateOf(), '3', 'l');
		expect(press(state, 'g', 'enter').query).toBe(`who:"${keyOf(state, 0)}"`);
		expect(doc(press(state, 'n', 'enter')).id).toMatch(/^meeting:/);
	});

	test('Enter on a span of time narrows by it; another span takes its place', () => {
		const month = press(stateOf(), '4', 'enter');
		expect(month.query).toBe('since:2019-06 until:2019-06');
		expect(rows(press(month, '2'))).toHaveLength(1);
		expect(press(month, '+', '+', 'enter').query).toBe('since:2019-06-11 until:2019-06-11');
		expect(press(stateOf(), '4', 'G', 'enter')).toMatchObject({query: '', focus: 'detail'});
	});

	test('who someone met is told by the name that headlines use', () => {
		const row = rows(press(stateOf(), '3'))[0] as {met: {person: {name: string}}[]};
		expect(screenText(press(stateOf(140, 30), '3'))).toContain(`met ${row.met[0]!.person.name.split(' ').at(-1)}`);
	});

	test('the timeline counts by month, week and day', () => {
		const months = rows(press(stateOf(), '4')).length;
		expect(press(stateOf(), '4', '+').unit).toBe('week');
		expect(press(stateOf(), '4', '+', '+', '+').unit).toBe('day');
		expect(months).toBe(3);
	});

	test('the brief goes along with its headings, and a meeting in it leads to its sentence', () => {
		const state = press(stateOf(), '5', 'j', 'j');
		const card = press(state, 'enter', 'enter');
		expect(doc(card).id).toMatch(/^meeting:/);
		const article = press(card, 'enter');
		expect(doc(article).id).toMatch(/^article:/);
		expect(reading(article).lit).not.toBeNull();
		expect(doc(press(article, 'esc', 'esc')).id).toMatch(/^brief:/);
	});
});
