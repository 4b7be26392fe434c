import {describe, expect, it} from 'vitest';
import {tell} from '../tell.ts';

describe('who only speaks of an encounter, judges it or is told by it is no party', () => {
	it.each([
		[
			'John Kerry and Sergei Lavrov spoke by phone on Sunday, according to the Russian Foreign Ministry.',
			['John Kerry + Sergei Lavrov | - | held'],
		],
		['Martin Schulz came to the defence of his party, backing efforts to negotiate a settlement with Iran.', []],
		['Barack Obama signed a letter, to be presented at a meeting of tribal elders later this week.', []],
		[
			'Boris Johnson spoke on Sunday. The move comes prior to a summit between Emmanuel Macron and Angela Merkel in Paris.',
			['Emmanuel Macron + Angela Merkel | Paris | planned'],
		],
		['These companies handle negotiations between insurers and drug manufacturers on prices.', []],
		[
			'Donald Trump assigned Secretary of State Mike Pompeo to negotiate with Sergei Lavrov.',
			['Mike Pompeo + Sergei Lavrov | - | planned'],
		],
		['French Foreign Minister Laurent Fabius watched gunmen fire at guests at a hotel hosting diplomats.', []],
	])('%s', (text, expected) => {
		expect(tell(text)).toEqual(expected);
	});
});

it('takes the White House before a meeting for the place where the clause says who held it', () => {
	expect(
		tell('At a White House meeting with business leaders on Friday, President Donald Trump praised the police.'),
	).toEqual(['Donald Trump + business leaders | White House | held']);
});

it('does not add who negotiates to a summit of others that the sentence also names', () => {
	expect(
		tell(
			'Donald Trump and Moon Jae-in are due to hold talks in Washington, amid uncertainty over a planned US-North Korea summit.',
		)[0],
	).toBe('Donald Trump + Moon Jae-in | Washington | planned');
});

describe('asked, reported on or told to a reporter', () => {
	it.each([
		['Did Angela Merkel meet Emmanuel Macron in Berlin?', []],
		['How firm should President Donald Trump be in trade negotiations with China?', []],
		[
			'After his talks with Vladimir Putin in Helsinki, Donald Trump told Fox News’s Sean Hannity that he was content.',
			['Donald Trump + Vladimir Putin | Helsinki | held'],
		],
		[
			'After having lunch with Foreign Minister Laurent Fabius, Foreign Minister Sergei Lavrov has met them all, spokeswoman Maria Zakharova said.',
			['Sergei Lavrov + Laurent Fabius | - | held'],
		],
		[
			"Mitch McConnell hasn't commented on his ongoing talks with Chuck Schumer.",
			['Mitch McConnell + Chuck Schumer | - | held'],
		],
	])('%s', (text, expected) => {
		expect(tell(text)).toEqual(expected);
	});
});

it('keeps whole what a hyphen joins to a group', () => {
	expect(tell('Tim Cook has planned to meet high-level government officials in Beijing.')).toEqual([
		'Tim Cook + high-level government officials | Beijing | planned',
	]);
});

it('takes the police of a state for nobody who acts for it', () => {
	expect(
		tell(
			'Vice President Mike Pence spoke with two U.S. police officers. President Donald Trump had spoken with House Speaker Paul Ryan.',
		),
	).toContain('Donald Trump + Paul Ryan | - | held');
});

describe('the clause that goes on, and the office that a town and a name follow', () => {
	it.each([
		[
			'Vice President Mike Pence visited a base, from which U.S. forces launched the raid, and spoke by phone with Prime Minister Adil Abdul-Mahdi.',
			['Mike Pence + Adil Abdul-Mahdi | - | held'],
		],
		[
			'President Donald Trump met with the mayor of Flint, Karen Weaver, in Washington.',
			['Donald Trump + Karen Weaver | Washington | held'],
		],
		[
			'Secretary of State Hillary Clinton attended a Senate lunch with Tim Kaine and Bernie Sanders.',
			['Hillary Clinton + Tim Kaine + Bernie Sanders | - | held'],
		],
	])('%s', (text, expected) => {
		expect(tell(text)).toEqual(expect.arrayContaining(expected));
	});
});

it('tells "Abdul-Mahdi" and "Mahdi" as one', () => {
	expect(
		tell([
			'Prime Minister Adil Abdul-Mahdi left.',
			'Vice President Mike Pence spoke with Mahdi. Pence spoke with Abdul-Mahdi.',
		]),
	).toHaveLength(1);
});

it('tells of no talks that two refused to hold with somebody else', () => {
	expect(tell('Donald Trump and Senate Democrats refused to negotiate on a spending plan.')).toEqual([]);
});
