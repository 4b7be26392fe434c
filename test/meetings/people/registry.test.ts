import {describe, expect, it} from 'vitest';
import {meetingsOf, tell} from '../tell.ts';

describe('one person, whatever the form', () => {
	it.each([
		[
			['John Kerry spoke to the press.', 'Kerry met Russian Foreign Minister Sergei Lavrov in Geneva.'],
			'John Kerry + Sergei Lavrov | Geneva | held',
		],
		[
			[
				'Kerry met Lavrov in Geneva.',
				'Secretary of State John Kerry and Sergei Lavrov, the Russian foreign minister, said little.',
			],
			'John Kerry + Sergei Lavrov | Geneva | held',
		],
		[
			['Prime Minister Anna Berg spoke.', 'Mrs Berg met President Ole Lund in Oslo.'],
			'Anna Berg + Ole Lund | Oslo | held',
		],
	])('%s', (paragraphs, owed) => {
		expect(tell(paragraphs, {published: '2015-03-18'})).toEqual([owed]);
	});

	it('means the bearer introduced first by a lone surname', () => {
		expect(
			tell(['President Anna Berg spoke. Her brother Nils Berg listened.', 'Berg met Prime Minister Ole Lund in Oslo.']),
		).toEqual(['Anna Berg + Ole Lund | Oslo | held']);
	});

	it('takes no adjective before a full name for a part of it', () => {
		expect(tell(['Gloomy Donald Tusk met Theresa May in London.', 'Donald Tusk left.'])).toEqual([
			'Donald Tusk + Theresa May | London | held',
		]);
	});

	it('tells father and son apart where one of them leads a state', () => {
		expect(
			tell(['Donald Trump Jr. spoke.', 'A lawyer wrote to Trump Jr. last week.', 'Trump met Xi Jinping in Osaka.']),
		).toEqual(['Donald Trump + Xi Jinping | Osaka | held']);
	});

	it('calls monarchs and popes as people do', () => {
		expect(tell('President Ole Lund met King Harald in Oslo.')).toEqual(['Ole Lund + King Harald | Oslo | held']);
		expect(tell('President Ole Lund met Pope Francis at the Vatican.')).toEqual([
			'Ole Lund + Pope Francis | Vatican | held',
		]);
	});
});

describe('those who hold office in the year of the article', () => {
	it('lends country and full name to a name the text gives', () => {
		const [meeting] = meetingsOf('Merkel met Macron in Berlin.');
		expect(meeting!.participants).toMatchObject([
			{name: 'Angela Merkel', country: 'DE', type: 'person'},
			{name: 'Emmanuel Macron', country: 'FR', type: 'person'},
		]);
	});

	it('means the one who leads', () => {
		expect(tell('Trump met Xi in Osaka.')).toEqual(['Donald Trump + Xi Jinping | Osaka | held']);
	});

	it('brings nobody in whom the text does not name', () => {
		expect(tell('The president met the king.').join()).not.toMatch(/Trump|Macron|Harald/);
	});
});
