import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {layout} from '../../source/ui/layout.ts';

const wishes = {
	listColumns: [80, 120],
	detailColumns: [40, 86],
	listShare: 0.5,
	focus: 'list',
	zoom: false,
} as const;

describe('layout', () => {
	test('list left, text right where the list keeps its 80 columns; what the text has no use for is the list’s', () => {
		expect(layout({columns: 200, rows: 60}, wishes)).toEqual({
			kind: 'screen',
			arrangement: 'beside',
			list: {x: 0, y: 3, width: 113, height: 55},
			detail: {x: 114, y: 3, width: 86, height: 55},
		});
		expect(layout({columns: 121, rows: 40}, wishes)).toMatchObject({list: {width: 80}, detail: {width: 40}});
		expect(layout({columns: 400, rows: 120}, wishes)).toMatchObject({list: {width: 120}, detail: {width: 279}});
	});

	test('else the text stands below the list', () => {
		expect(layout({columns: 120, rows: 40}, wishes)).toMatchObject({arrangement: 'below'});
		expect(layout({columns: 100, rows: 30}, wishes)).toMatchObject({
			arrangement: 'below',
			list: {height: 12},
			detail: {y: 16, height: 12},
		});
	});

	test('the text in focus has a narrow window to itself', () => {
		const narrow = {columns: 60, rows: 24};
		expect(layout(narrow, wishes)).toMatchObject({arrangement: 'below'});
		expect(layout(narrow, {...wishes, focus: 'detail'})).toMatchObject({arrangement: 'detail', list: null});
	});

	test('a low and narrow window shows one pane at a time', () => {
		expect(layout({columns: 60, rows: 14}, wishes)).toMatchObject({arrangement: 'list', detail: null});
	});

	test('below 40 × 10 there is nothing to lay out', () => {
		expect(layout({columns: 39, rows: 30}, wishes)).toEqual({kind: 'small'});
		expect(layout({columns: 100, rows: 9}, wishes)).toEqual({kind: 'small'});
	});

	test('panes fill the window exactly and never overlap, whatever its size', () => {
		const sizes = fc.record({columns: fc.integer({min: 40, max: 400}), rows: fc.integer({min: 10, max: 120})});
		const any = fc.record({
			listColumns: fc.tuple(fc.integer({min: 20, max: 90}), fc.integer({min: 20, max: 200})),
			detailColumns: fc.tuple(fc.integer({min: 20, max: 90}), fc.integer({min: 20, max: 200})),
			listShare: fc.constantFrom(0.2, 0.4, 0.5),
			focus: fc.constantFrom('list' as const, 'detail' as const),
			zoom: fc.boolean(),
		});
		fc.assert(
			fc.property(sizes, any, (size, wanted) => {
				const found = layout(size, wanted);
				if (found.kind === 'small') throw new Error('not small');
				const panes = [found.list, found.detail].filter(pane => pane !== null);
				const covered = panes.reduce((sum, pane) => sum + pane.width * pane.height, 0);
				const ruled = found.arrangement === 'beside' ? size.rows - 5 : found.arrangement === 'below' ? size.columns : 0;
				expect(covered + ruled).toBe(size.columns * (size.rows - 5));
				for (const pane of panes) expect(Math.min(pane.width, pane.height)).toBeGreaterThan(0);
			}),
		);
	});
});
