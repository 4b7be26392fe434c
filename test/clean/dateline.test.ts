import {expect, test} from 'vitest';
import {datelineRow, isDateline, LONE_DATELINES, opensWithDateline} from '../../source/clean/dateline.ts';

test.each(LONE_DATELINES.map(([example]) => example))('a dateline alone: %s', example => {
	expect(isDateline(example)).toBe(true);
});

test.each([
	'LUSAKA',
	'ZAMBIA HOLDS TALKS',
	'LUSAKA (Reuters) - Talks began.',
	'March 3, 2009',
	'BREAKING NEWS (live)!',
])('no dateline: %s', line => {
	expect(isDateline(line)).toBe(false);
});

test('it stands close above the text', () => {
	expect(datelineRow(['Talks begin', 'LUSAKA (Reuters)', 'Talks began on Monday.'], 2)).toBe(1);
	expect(datelineRow(['LUSAKA (Reuters)', 'a', 'b', 'c', 'd', 'Talks began on Monday.'], 5)).toBe(-1);
});

test.each([
	['LONDON (AP) — A man was taken into custody on Friday', true],
	['MOSCOW (USSR), 9 JUL 89 (TASS) -- [REPORT] THE MINISTER', true],
	['OSLO, 3 March 2015 (Agency) - The ministers of', true],
	['Oslo (the capital) is cold in winter', false],
	['LONDON (AP)', false],
])('“%s” opens with a dateline and goes on: %s', (line, opens) => {
	expect(opensWithDateline(line)).toBe(opens);
});
