import {expect, test} from 'vitest';
import {clean} from '../../source/clean/clean.ts';

const TEXT = `The ministers of Norway and Chile met in Oslo on Tuesday to discuss fishing quotas in the southern ocean.
The two ministers agreed to share data on fish stocks and to meet again in Santiago before the end of the year.
“We have made a good start, and our fishermen will notice it,” the Norwegian minister told reporters after the talks.`;

const HEADLINE = 'Norway and Chile to share data on fish stocks';

test.each([
	[
		'a caption with its credit below the headline',
		`${HEADLINE}\nFishing boats of Norway and Chile. Anna Sample/Getty Images`,
	],
	['a kicker above the headline', `Fish and data —\n${HEADLINE}`],
	['the house behind the headline', `${HEADLINE} | Daily Example\n${HEADLINE}`],
	['the section before the headline', `News / World / ${HEADLINE}\n${HEADLINE}`],
	['a section, a byline and a date', `World\n${HEADLINE}\nBy Anna Sample\n3 March 2015`],
])('the title is found with %s', (_, head) => {
	const content = `${head}\n${TEXT}`;
	expect(clean({id: '0123456789ab', path: 'a.txt', format: 'text', content, metadata: {}}).title).toBe(HEADLINE);
});

test('a headline of whole sentences is a title when no other line is', () => {
	const headline = 'Norway and Chile argued over fish. Now they share data.';
	const content = `${headline}\nAnna Sample\n\n${TEXT}`;
	expect(clean({id: '0123456789ab', path: 'a.txt', format: 'text', content, metadata: {}}).title).toBe(headline);
});
