import {expect, test} from 'vitest';
import {CUES} from '../../source/clean/cues.ts';
import {isNotice, NOTICES} from '../../source/clean/notices.ts';
import {OUTLET_SIGNS} from '../../source/clean/outlet.ts';
import {DATE_FORMS, writtenDates} from '../../source/clean/written-dates.ts';

test.each(CUES)('the cue “$name” is in its example', ({pattern, example}) => {
	expect(example).toMatch(pattern);
});

test('names of cues are unique, for they name features', () => {
	expect(new Set(CUES.map(({name}) => name)).size).toBe(CUES.length);
});

test.each(NOTICES)('“$example” is a notice', ({pattern, example}) => {
	expect(example).toMatch(pattern);
});

test.each([
	'The minister said the company would use cookies to track visitors.',
	'Talks on copyright rules ended without a deal in 2019, officials said.',
	'Subscribe or not, the chancellor said, readers deserve the truth.',
	'He said all rights of the minority would be reserved.',
])('“%s” is news', text => {
	expect(isNotice(text)).toBe(false);
});

test.each(DATE_FORMS)('“$example” is 30 January 2015', ({example}) => {
	expect(writtenDates(`Published ${example}, we think`).map(({date}) => date)).toEqual(['2015-01-30']);
});

test.each(OUTLET_SIGNS)('“$example” names the Daily Example', ({pattern, example}) => {
	expect(pattern.exec(example)?.[1]).toMatch(/^(?:The )?Daily Example$/);
});
