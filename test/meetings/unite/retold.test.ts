import {expect, it} from 'vitest';
import {meetingsOf, tell} from '../tell.ts';

it('tells what may come and what is planned of one pair once, with the day that only one mention has', () => {
	const meetings = meetingsOf([
		'The White House spoke of a possible summit between Donald Trump and Kim Jong Un.',
		'Senators doubt what it could bring. Markets fell. Seoul was silent. Tokyo was wary.',
		"Trump's planned December 12 summit with Kim Jong Un in Singapore needs months of work.",
	]);
	expect(meetings).toHaveLength(1);
	expect(meetings[0]).toMatchObject({status: 'planned', place: {name: 'Singapore'}, date: {from: '2019-12-12'}});
	expect(meetings[0]!.evidence).toHaveLength(2);
});

it('tells the same talks once where a caption names fewer of those who were there', () => {
	expect(
		tell([
			'Theresa May flew to Strasbourg for last-minute talks with Jean-Claude Juncker and Michel Barnier.',
			'The pound rose. Shares fell. Nobody in London had expected it. Lawyers read the text all night.',
			'Theresa May and Jean-Claude Juncker stood side by side after late night talks in Strasbourg.',
		]),
	).toEqual(['Theresa May + Jean-Claude Juncker + Michel Barnier | Strasbourg | held']);
});

it.each([
	[
		'another occasion, as the words say',
		"Donald Trump's planned December 12 summit with Kim Jong Un in Singapore needs work. Markets fell. Seoul was silent. A possible second summit between Trump and Kim was mentioned.",
	],
	[
		'two towns',
		'Angela Merkel plans to meet Emmanuel Macron in Berlin. Markets fell. Seoul was silent. Tokyo was wary. Merkel may meet Macron in Munich.',
	],
])('keeps %s apart', (_, text) => {
	expect(meetingsOf(text)).toHaveLength(2);
});

it('takes "their conversation" of a day for the call told of', () => {
	expect(
		meetingsOf(
			"Donald Trump's call with Volodymyr Zelensky was perfect. Trump did not press Zelensky in their July 25 conversation.",
		),
	).toMatchObject([{kind: 'call', date: {from: '2019-07-25'}}]);
});

it('tells of a process, and of talks that anybody may hold one day, nothing', () => {
	expect(tell('Angela Merkel works to advance long-running talks between Greece and Turkey.')).toEqual([]);
	expect(tell('Angela Merkel and Theresa May agree that trust is essential to future talks.')).toEqual([]);
});
