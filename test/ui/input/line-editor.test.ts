import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Edit, edit, editing, insert} from '../../../source/ui/input/line-editor.ts';

const after = (text: string, ...keys: string[]): string => {
	const {text: result, at} = keys.reduce<Edit>((state, key) => edit(state, key) ?? state, editing(text));
	return `${result.slice(0, at)}|${result.slice(at)}`;
};

test.each([
	['', ['a', 'b', 'space', 'c'], 'ab c|'],
	['one two', ['ctrl-w'], 'one |'],
	['one two', ['ctrl-a', 'X'], 'X|one two'],
	['one two', ['left', 'left', 'backspace'], 'one |wo'],
	['one two', ['alt-b', 'alt-b', 'ctrl-k'], '|'],
	['one two', ['ctrl-u'], '|'],
	['one two', ['home', 'alt-f', 'ctrl-d'], 'one|two'],
	['👨‍👩‍👧', ['backspace'], '|'],
	['é', ['left', 'right'], 'é|'],
])('%j and the keys %j', (text, keys, result) => expect(after(text, ...keys)).toBe(result));

test('keys that are no text are none of its own', () => {
	for (const key of ['enter', 'esc', 'tab', 'ctrl-x', 'pageup']) expect(edit(editing('a'), key)).toBeNull();
});

test('a paste becomes one line', () => expect(insert(editing('a'), 'b\r\nc\td\x1B[31m').text).toBe('ab c d[31m'));

test('the caret never leaves the text', () => {
	const keys = fc.array(
		fc.constantFrom('left', 'right', 'backspace', 'ctrl-w', 'alt-b', 'alt-f', 'a', '中', 'space', 'ctrl-d'),
	);
	fc.assert(
		fc.property(fc.string(), keys, (text, pressed) => {
			const state = pressed.reduce<Edit>((now, key) => edit(now, key) ?? now, editing(text));
			expect(state.at).toBeGreaterThanOrEqual(0);
			expect(state.at).toBeLessThanOrEqual(state.text.length);
		}),
	);
});
