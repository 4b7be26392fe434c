import {expect, test} from 'vitest';
import {actions} from '../../../source/ui/actions/index.ts';
import {bindingOf, bindingsIn, contexts, keymap, keyName} from '../../../source/ui/input/keymap.ts';

test('no key means two things in one context', () => {
	for (const context of contexts) {
		const keys = bindingsIn(keymap, context).flatMap(binding => binding.keys);
		expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
	}
});

test('every action has a key and every binding an action', () => {
	expect(new Set(keymap.map(({action}) => action))).toEqual(new Set(Object.keys(actions)));
});

test('a key counts only where it should', () => {
	expect(bindingOf(keymap, 'J', 'article')?.action).toBe('nextRow');
	expect(bindingOf(keymap, 'J', 'list')).toBeUndefined();
});

test('the footer shows at most five keys', () => {
	for (const context of contexts) {
		const shown = keymap.filter(({footer}) => footer?.in.includes(context));
		expect(shown.length).toBeGreaterThan(2);
		expect(shown.length).toBeLessThanOrEqual(5);
	}
});

test('keys are written as people write them', () => {
	expect(['ctrl-d', 'enter', 'alt-b', 'j', 'down'].map(keyName)).toEqual(['Ctrl-D', 'Enter', 'Alt-b', 'j', '↓']);
});
