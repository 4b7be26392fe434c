import type {Key} from 'ink';
import {expect, test} from 'vitest';
import {toKeys} from '../../../source/ui/input/keys.ts';

const none = {} as Key;
const key = (flags: Partial<Key>) => ({...none, ...flags}) as Key;

test.each([
	['jj', none, ['j', 'j']],
	['ab\r', none, ['a', 'b', 'enter']],
	['\x04\x04', none, ['ctrl-d', 'ctrl-d']],
	['x\ty', none, ['x', 'tab', 'y']],
	['é中👨‍👩‍👧', none, ['é', '中', '👨‍👩‍👧']],
	[' ', none, ['space']],
	['', key({downArrow: true}), ['down']],
	['', key({pageUp: true}), ['pageup']],
	['', key({return: true}), ['enter']],
	['', key({escape: true}), ['esc']],
	['', key({tab: true, shift: true}), ['shift-tab']],
	['d', key({ctrl: true}), ['ctrl-d']],
	['b', key({meta: true}), ['alt-b']],
	['G', key({shift: true}), ['G']],
])('%j %j is %j', (input, flags, keys) => expect(toKeys(input, flags)).toEqual(keys));
