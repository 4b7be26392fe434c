import {describe, expect, test} from 'vitest';
import {outcomeCues} from '../../../source/meetings/tables/outcome-cues.ts';
import {extractFrom, readSentences} from '../read-sentences.ts';

const MET = 'John Kerry and Sergei Lavrov met in Geneva on Tuesday.';

describe('each row of the table finds its example', () => {
	test.each(outcomeCues)('$example', ({example, kind}) => {
		const {sayings} = readSentences(`${MET} ${example}`);
		expect(sayings.map(saying => saying.kind)).toContain(kind);
	});
});

describe('kinds', () => {
	const kinds = (sentence: string) => readSentences(`${MET} ${sentence}`).sayings.map(({kind}) => kind);
	test.each([
		['They agreed to meet again in May.', 'next'],
		['They did not agree on prices.', 'not-agreed'],
		['They agreed that they would open the border.', 'agreed'],
		['Both had agreed on trade when they spoke by phone.', 'agreed'],
		['They failed to reach an agreement.', 'not-agreed'],
		['They parted without a deal.', 'not-agreed'],
		['There was no breakthrough.', 'not-agreed'],
		['No date was agreed.', 'not-agreed'],
		['They made little progress.', 'not-agreed'],
		['They remain at odds over the border.', 'not-agreed'],
		['They made progress on prices.', 'discussed'],
		['The talks will resume on Monday.', 'next'],
		['The next round is scheduled for May.', 'next'],
		['They held talks to settle their dispute.', 'discussed'],
		['The meeting was a chance to clear the air.', 'discussed'],
	])('%s → %s', (sentence, kind) => {
		expect(kinds(sentence)).toEqual([kind]);
	});
	test.each([
		'They could agree on prices.',
		'They will sign a treaty.',
		'If they agree on prices, trade will grow.',
		'They have to decide by May.',
		'They have committed crimes.',
		'They agreed this is a long road.',
		'The meeting was the first in years.',
		'The demonstrators clashed with police.',
		'An aide told reporters.',
		'They had a chance to continue their talks.',
	])('%s says nothing', sentence => {
		expect(kinds(sentence)).toEqual([]);
	});
});

describe('the words read on their own', () => {
	const words = (sentence: string) => readSentences(`${MET} ${sentence}`).sayings.map(({text}) => text);
	test.each([
		['But the talks will resume on Monday.', 'the talks will resume on Monday'],
		['They were not able to reach an accord on prices.', 'were not able to reach an accord on prices'],
		['Trade was discussed.', 'Trade was discussed'],
		['The talks were unsuccessful.', 'The talks were unsuccessful'],
		['They opened talks in Geneva on the future of the harbour.', 'talks in Geneva on the future of the harbour'],
		['In the talks, Kerry told reporters that prices had fallen.', 'prices had fallen'],
	])('%s → %s', (sentence, text) => {
		expect(words(sentence)).toContain(text);
	});
});

describe('outcomes go to the meeting they speak of', () => {
	const told = (text: string) =>
		extractFrom(text).meetings.map(({participants, outcomes}) => ({
			who: participants.map(({name}) => name),
			outcomes: outcomes.map(({kind, text: words}) => `${kind}: ${words}`),
		}));

	test('in the sentence of the encounter and the ones after', () => {
		expect(told(`${MET} They agreed to open the border. The mediators went home.`)).toEqual([
			{who: ['John Kerry', 'Sergei Lavrov'], outcomes: ['agreed: agreed to open the border']},
		]);
	});
	test('not to the one before, once the text has moved on', () => {
		const [first, second] = told(
			`${MET} Angela Merkel met François Hollande in Paris on Monday. They agreed to build a bridge.`,
		);
		expect(first!.outcomes).toEqual([]);
		expect(second!.outcomes).toEqual(['agreed: agreed to build a bridge']);
	});
	test('far from it, when both do it', () => {
		const between = 'Rain fell on the old town. '.repeat(12);
		expect(told(`${MET} ${between}Kerry and Lavrov agreed to open the border.`)[0]!.outcomes).toEqual([
			'agreed: agreed to open the border',
		]);
	});
	const BETWEEN = 'Reporters waited outside. It rained. The hotel was full. The roads were closed. Shops stayed shut. ';
	test('"we", as far off as somebody who was there says it', () => {
		const [meeting] = told(`${MET} ${BETWEEN}"We discussed the border," Kerry said.`);
		expect(meeting!.outcomes).toEqual(['discussed: discussed the border']);
	});
	test('not what others are about later, nor how it was said', () => {
		const [meeting] = told(
			`${MET} Officials spoke on condition of anonymity to discuss the border. The two spoke on the phone on Friday.`,
		);
		expect(meeting!.outcomes).toEqual([]);
	});
	test('not why they met', () => {
		const [meeting] = told('Justin Trudeau met Angela Merkel in Ottawa because a deal had been reached.');
		expect(meeting!.outcomes).toEqual([]);
	});
	test('not what one of them decides alone', () => {
		expect(told(`${MET} Kerry decided to stay on until the autumn.`)[0]!.outcomes).toEqual([]);
		expect(told(`${MET} Kerry and Lavrov decided to open the border.`)[0]!.outcomes).toHaveLength(1);
	});
	test('not "we", where somebody else says it', () => {
		const [meeting] = told(`${MET} "We agreed to open the border," said Angela Merkel.`);
		expect(meeting!.outcomes).toEqual([]);
	});
	test('an agreement once, though somebody speaks of it again', () => {
		const {agreements} = extractFrom(
			'John Kerry and Sergei Lavrov agreed in Geneva on Tuesday on a truce at sea. "We have agreed on what comes first," Kerry said after talks with Lavrov.',
		);
		expect(agreements).toHaveLength(1);
	});
	test('what a country agreed to, told far off', () => {
		const [meeting] = told(
			`Xi Jinping met Emmanuel Macron in Paris on Monday. Xi and Macron met at noon on Monday. ${BETWEEN}Macron said that China had agreed to buy 20 aircraft.`,
		);
		expect(meeting!.outcomes).toEqual(['agreed: agreed to buy 20 aircraft']);
	});
	test('what was said at the meeting, in whatever verb', () => {
		expect(told(`${MET} During the meeting, Kerry argued that the border was open.`)[0]!.outcomes).toEqual([
			'discussed: argued that the border was open',
		]);
		expect(
			told('John Kerry said on Monday at a meeting with Russian activists that he would seek a truce.')[0]!.outcomes,
		).toHaveLength(1);
	});
	test('what would be, or is not yet, is no outcome', () => {
		const [meeting] = told(`${MET} A closed border would be a failure. They are negotiating a treaty on water.`);
		expect(meeting!.outcomes).toEqual([]);
	});
	test('in words that say what it was about, not that it went well', () => {
		const [meeting] = told(`${MET} They made progress. Kerry urged Lavrov to free the prisoners.`);
		expect(meeting!.outcomes).toEqual(['discussed: urged Lavrov to free the prisoners']);
	});
	test('not when others do it', () => {
		const [meeting] = told(`${MET} Iran and Iraq signed a treaty on water. There were calls for them to leave.`);
		expect(meeting!.outcomes).toEqual([]);
	});
	test('what a country grants is granted for its leader, close to the meeting', () => {
		const [meeting] = told('Xi Jinping and Emmanuel Macron met in Paris. China agreed to buy 20 aircraft.');
		expect(meeting!.outcomes).toEqual(['agreed: agreed to buy 20 aircraft']);
	});
	test('what a party said next, where nothing else is told', () => {
		expect(told(`${MET} Kerry said the border should stay open for trade.`)[0]!.outcomes).toEqual([
			'discussed: Kerry said the border should stay open for trade',
		]);
		expect(told(`${MET} Kerry said it was late.`)[0]!.outcomes).toEqual([]);
	});
	test('talks fail once, and progress is nothing beside an agreement', () => {
		expect(
			told(`${MET} The talks failed. They parted without a deal on prices.`)[0]!.outcomes.map(
				words => words.split(':')[0],
			),
		).toEqual(['not-agreed']);
		expect(told(`${MET} They made progress. They agreed to open the border.`)[0]!.outcomes).toEqual([
			'agreed: agreed to open the border',
		]);
	});
	test('the errand of a journey', () => {
		expect(told('John Kerry travelled to Moscow on Monday to mend ties with Russia.')[0]!.outcomes).toEqual([
			'discussed: mend ties with Russia',
		]);
	});
	test('the errand told beside a journey', () => {
		const [visit] = told(
			'US Secretary of State John Kerry arrived in Moscow on Monday, hoping to push Russia towards a truce.',
		);
		expect(visit!.outcomes).toEqual(['discussed: push Russia towards a truce']);
	});
	test('not what came of the summit of others', () => {
		expect(told(`${MET} After the NATO summit, Kerry said the allies would pay more.`)[0]!.outcomes).toEqual([]);
	});
	test('what leads to a meeting may stand before it', () => {
		const [meeting] = told(
			`The United States and Russia agreed to exchange prisoners. ${MET.replace('John', 'US Secretary of State John').replace('Sergei', 'Russian Foreign Minister Sergei')}`,
		);
		expect(meeting!.outcomes).toEqual(['agreed: agreed to exchange prisoners']);
	});
	test('of a planned meeting only what is to be discussed', () => {
		const [meeting] = told('John Kerry will meet Sergei Lavrov in Geneva on Friday to discuss the war.');
		expect(meeting!.outcomes).toEqual(['discussed: discuss the war']);
	});
});

test('each outcome rests on untouched slices', () => {
	const text = `${MET} They agreed to open the border. They disagreed over the price of gas.`;
	for (const {outcomes} of extractFrom(text).meetings)
		for (const {evidence} of outcomes)
			for (const {quote, start, end} of evidence) expect(`Notes\n\n${text}`.slice(start, end)).toBe(quote);
});
