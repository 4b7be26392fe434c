import {expect, test} from 'vitest';
import {parseConfig, withKeys} from '../../source/ui/config.ts';
import {bindingOf, keymap} from '../../source/ui/input/keymap.ts';

test('what is right is taken', () => {
	const text = '{"theme": "light", "measure": 60, "ascii": true, "paths": ["news"], "keys": {"down": ["ctrl-n"]}}';
	const {config, problems} = parseConfig(text);
	expect(problems).toEqual([]);
	expect(config).toEqual(JSON.parse(text));
	expect(bindingOf(withKeys(keymap, config.keys), 'ctrl-n', 'list')?.action).toBe('down');
	expect(bindingOf(withKeys(keymap, config.keys), 'j', 'list')).toBeUndefined();
});

test.each([
	['{\n  "theme": "pink"\n}', 'line 2: "theme" wants one of dark, light, sixteen, mono, not "pink"'],
	['{\n  "measure": "wide"}', 'line 2: "measure" wants a whole number from 20 to 400, not "wide"'],
	['{\n\n  "colour": 1}', 'line 3: "colour" is none of theme, ascii, screenReader, measure, paths, keys'],
	['{"keys": {\n"jump": ["x"]}}', 'line 2: there is no action "jump"'],
	['{"keys": {\n"down": "x"}}', 'line 2: "down" wants a list of keys such as ["j", "ctrl-n"]'],
	['{"keys": {\n"help": ["q"]}}', 'line 2: "q" already means quit; give that another key too'],
	['[]', 'line 1: wants an object such as {"theme": "light"}'],
])('%j is told with its line', (text, problem) => expect(parseConfig(text).problems).toEqual([problem]));

test('two keys may be exchanged', () => {
	expect(parseConfig('{"keys": {"help": ["q"], "quit": ["?"]}}').problems).toEqual([]);
});

test('broken JSON names its line, and the rest of the program goes on', () => {
	const {config, problems} = parseConfig('{\n  "theme": "dark",\n  oops\n}');
	expect(config).toEqual({});
	expect(problems[0]).toMatch(/^line 3: not JSON/);
});
