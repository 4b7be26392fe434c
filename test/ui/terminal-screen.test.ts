import {expect, test} from 'vitest';
import {atColumn, difference} from '../../source/ui/terminal/screen.ts';

test('only rows that changed are written, each at its place', () => {
	expect(difference(['a', 'b', 'c'], ['a', 'x', 'c'], '│')).toBe('\u001B[2;1H\u001B[0m\u001B[2Kx');
	expect(difference(['a', 'b'], ['a', 'b'], '│')).toBe('');
	expect(difference(['a', 'b', 'c'], ['a'], '│')).toBe('\u001B[2;1H\u001B[J');
});

test('the rule between two panes goes to its column, whatever stands before it', () => {
	expect(difference([], [`बारिश${atColumn(40)}text`], '│')).toContain('बारिश\u001B[41G│text');
});
