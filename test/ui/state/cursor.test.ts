import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {follow, move, scroll, settle} from '../../../source/ui/state/cursor.ts';

describe('move', () => {
	test('goes down and keeps two rows in sight below', () => {
		expect(move({index: 6, top: 0}, 'down', 100, 10)).toEqual({index: 7, top: 0});
		expect(move({index: 7, top: 0}, 'down', 100, 10)).toEqual({index: 8, top: 1});
	});
	test('stops at both ends', () => {
		expect(move({index: 0, top: 0}, 'up', 5, 10)).toEqual({index: 0, top: 0});
		expect(move({index: 0, top: 0}, 'last', 100, 10)).toEqual({index: 99, top: 90});
		expect(move({index: 99, top: 90}, 'down', 100, 10)).toEqual({index: 99, top: 90});
	});
	test('half a page moves the window with the cursor', () => {
		expect(move({index: 4, top: 2}, 'halfDown', 100, 10)).toEqual({index: 9, top: 7});
	});
});

test('a row that has moved is followed and stays at its height on the screen', () => {
	expect(follow({index: 5, top: 2}, 45, 100, 10)).toEqual({index: 45, top: 42});
});

test('the cursor lies in the list and in the window, whatever happens', () => {
	const cursor = fc.record({index: fc.integer({min: -5, max: 300}), top: fc.integer({min: -5, max: 300})});
	fc.assert(
		fc.property(cursor, fc.integer({min: 1, max: 200}), fc.integer({min: 1, max: 50}), (state, length, height) => {
			const {index, top} = settle(state, length, height);
			expect(index).toBeGreaterThanOrEqual(0);
			expect(index).toBeLessThan(length);
			expect(top).toBeGreaterThanOrEqual(0);
			expect(index).toBeGreaterThanOrEqual(top);
			expect(index).toBeLessThan(top + height);
		}),
	);
});

test('a text scrolls no further than its last line', () => {
	expect(scroll(0, 'pageDown', 100, 20)).toBe(19);
	expect(scroll(75, 'pageDown', 100, 20)).toBe(80);
	expect(scroll(0, 'down', 5, 20)).toBe(0);
});
