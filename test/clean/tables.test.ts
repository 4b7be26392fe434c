import {expect, test} from 'vitest';
import {CUES, cueBit} from '../../source/clean/cues.ts';
import {measurePage} from '../../source/clean/features.ts';
import {HOUSE_SPEECHES, speechRows} from '../../source/clean/house-speeches.ts';
import {isNotice, NOTICES} from '../../source/clean/notices.ts';
import {OUTLET_SIGNS} from '../../source/clean/outlet.ts';
import {DATE_FORMS, writtenDates} from '../../source/clean/written-dates.ts';

test.each(CUES)('the cue “$name” is in its example', ({name, example}) => {
	const [line] = measurePage([{text: example, gap: false, bullet: 0}]).lines;
	expect(line!.cues & cueBit(name)).not.toBe(0);
});

test.each(CUES.filter(({marks}) => marks))('the pattern of “$name” asks for its marks', ({pattern, marks, example}) => {
	if (pattern!.test(example)) expect([...example].some(character => marks!.includes(character))).toBe(true);
});

test.each(HOUSE_SPEECHES)('“$example” is an $furniture', ({furniture, example}) => {
	const lines = example.split('\n').map(text => ({text, gap: false, bullet: 0}));
	const rows = speechRows(measurePage(lines).lines);
	expect(lines.map((_, row) => rows.get(row))).toEqual(lines.map(() => furniture));
});

test('an appeal that begins with the name of the house goes whole', () => {
	const lines = [
		'Support Daily Example',
		'At Daily Example, we believe that everyone needs news.',
		'Help keep news free for everyone. Your contribution will go a long way.',
		'We cannot do this without your help. Support our newsroom by contributing as little as $1 a month.',
	].map(text => ({text, gap: false, bullet: 0}));
	expect([...speechRows(measurePage(lines).lines).keys()]).toEqual([0, 1, 2, 3]);
});

test.each([
	'12 Comments',
	'(3) comments',
	'124 Reader Comments',
	'Comments (12)',
	'Leave a reply',
	'Kommentare',
	'6 thoughts on “A walk by the lake”',
])('“%s” heads the comments', text => {
	expect(measurePage([{text, gap: false, bullet: 0}]).lines[0]!.cues & cueBit('discussion')).not.toBe(0);
});

test.each(['Comment: why the talks failed', 'Thoughts are free', 'Reactions to the deal were mixed.'])(
	'“%s” heads no comments',
	text => {
		expect(measurePage([{text, gap: false, bullet: 0}]).lines[0]!.cues & cueBit('discussion')).toBe(0);
	},
);

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
