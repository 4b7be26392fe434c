import {describe, expect, test} from 'vitest';
import {nameKey, sameFullName} from '../../../source/meetings/merge/names.ts';

const same = (a: string, b: string) => sameFullName(nameKey(a), nameKey(b));

describe('spellings of one name', () => {
	test.each([
		['Sergei Lavrov', 'Sergey Lavrov'],
		['Sergei Lavrov', 'Sergey V. Lavrov'],
		['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
		['Volodymyr Zelensky', 'Volodymyr Zelenskiy'],
		['Kim Jong Un', 'Kim Jong-un'],
		['Moon Jae-in', 'Moon Jae In'],
		['Enrique Pena Nieto', 'Enrique Peña Nieto'],
		['Mr. John Kerry', 'John Kerry'],
		['John F. Kerry', 'John Kerry'],
		['Joe Biden', 'Joseph R. Biden'],
		['Alexander Lukashenko', 'Aleksandr Lukashenko'],
		['Dmitry Medvedev', 'Dmitri Medvedev'],
		['Mohammed Zarif', 'Mohammad Zarif'],
	])('%s = %s', (a, b) => expect(same(a, b)).toBe(true));
});

describe('different people', () => {
	test.each([
		['Donald Trump', 'Ivanka Trump'],
		['Donald Trump', 'Donald Trump Jr.'],
		['George W. Bush', 'George H. Bush'],
		['Kim Jong Un', 'Kim Yo Jong'],
		['Kim Jong Un', 'Kim Jong Il'],
		['Barack Obama', 'Michelle Obama'],
		['John Kerry', 'John Kelly'],
	])('%s ≠ %s', (a, b) => expect(same(a, b)).toBe(false));
});
