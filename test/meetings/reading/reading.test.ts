import {expect, test} from 'vitest';
import {outline} from '../../../source/meetings/reading/reading.ts';
import {articleOf} from '../read-sentences.ts';

/** The sentences that are read for more than their names. */
const parsed = (text: string): string[] => {
	const {article, drafts} = outline(articleOf(text, 'Notes'));
	return drafts
		.filter(({shallow, title}) => !shallow && !title)
		.map(({sentence: {start, end}}) => article.text.slice(start, end));
};

const met = 'John Kerry met Sergei Lavrov.';
const idle = ['The harvest began early.', 'Farmers made hay.', 'Prices fell.'];

test('reads what can tell of nothing for its names alone', () => {
	expect(parsed([...idle, met, ...idle].join(' '))).toEqual([met]);
});

test('reads what came of an encounter however far from it', () => {
	const results = ['They clashed over the border.', 'There was no breakthrough.'];
	expect(parsed([results[0], ...idle, met, ...idle, results[1]].join(' '))).toEqual([results[0], met, results[1]]);
});

test('reads what somebody said where an encounter was told just before', () => {
	const said = 'Kerry said that prices would fall.';
	expect(parsed(`${said} ${met} ${said}`)).toEqual([met, said]);
	expect(parsed([met, ...idle, said].join(' '))).toEqual([met]);
});

test('reads who was where beside an encounter', () => {
	const there = 'John Kerry was in Geneva.';
	expect(parsed(`${there} ${met}`)).toEqual([there, met]);
	expect(parsed([there, ...idle, met].join(' '))).toEqual([met]);
});
