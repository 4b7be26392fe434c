import {describe, expect, it} from 'vitest';
import {meetingsOf} from '../tell.ts';

/** The days of the only meeting of a text, its words for them and its status; published on Tuesday 2019-12-03. */
const when = (text: string, published?: string | null) => {
	const [{date, dateText, status}] = meetingsOf(text, {published}) as [ReturnType<typeof meetingsOf>[0]];
	return [date && (date.from === date.to ? date.from : `${date.from}/${date.to}`), dateText, status];
};

describe('the day of a meeting', () => {
	it.each([
		['Mike Pompeo met Sergei Lavrov on Monday.', '2019-12-02', 'Monday', 'held'],
		['Mike Pompeo will meet Sergei Lavrov on Monday.', '2019-12-09', 'Monday', 'planned'],
		['Mike Pompeo is due to meet Sergei Lavrov in Sochi next Tuesday.', '2019-12-10', 'next Tuesday', 'planned'],
		['Mike Pompeo met Sergei Lavrov in Sochi in May.', '2019-05-01/2019-05-31', 'in May', 'held'],
		['Mike Pompeo met Sergei Lavrov in Sochi on 14 May 2019.', '2019-05-14', '14 May 2019', 'held'],
		['Mike Pompeo met Sergei Lavrov last week.', '2019-11-25/2019-12-01', 'last week', 'held'],
	])('%s', (text, days, words, status) => {
		expect(when(text)).toEqual([days, words, status]);
	});

	it('is not how long a delay lasts', () => {
		expect(when('Theresa May traveled to Brussels with a request of a delay until June 30.')).toEqual([
			null,
			null,
			'held',
		]);
	});

	it('is not how long there was none', () => {
		expect(when('Mike Pompeo and Sergei Lavrov held their first meeting in eight months.')).toEqual([
			null,
			null,
			'held',
		]);
		expect(when('Mike Pompeo met Sergei Lavrov for the first time in two weeks.')).toEqual([null, null, 'held']);
	});

	it('is not invented without a publication day', () => {
		expect(when('Mike Pompeo met Sergei Lavrov on Tuesday.', null)).toEqual([null, 'Tuesday', 'held']);
		expect(when('Mike Pompeo met Sergei Lavrov on 14 May 2019.', null)).toEqual(['2019-05-14', '14 May 2019', 'held']);
	});

	it('is not the bound of something else', () => {
		expect(when('Mike Pompeo met Sergei Lavrov, who has served since 2004.')).toEqual([null, null, 'held']);
	});

	it('counts from the event told last', () => {
		const [, second] = meetingsOf(
			'Angela Merkel met Emmanuel Macron in Paris on Sunday. A day later, Merkel met Boris Johnson in London.',
		);
		expect(second).toMatchObject({date: {from: '2019-12-02', to: '2019-12-02', text: 'A day later'}});
	});

	it('counts back from the day told before', () => {
		expect(when('Mike Pompeo left Sochi on Monday, a day after he met Vladimir Putin.')).toEqual([
			'2019-12-01',
			'a day after',
			'held',
		]);
		expect(when('Mike Pompeo called for peace two days after he met Vladimir Putin.')).toEqual([null, null, 'held']);
	});

	it('is not the day on which somebody told of it', () => {
		expect(when('Donald Trump said on Sunday that he pressed Vladimir Putin during the G20 summit.')).toEqual([
			null,
			null,
			'held',
		]);
	});

	it('is not counted from what is no meeting', () => {
		expect(
			when(
				'Mike Pompeo met Vladimir Putin in Sochi. The meeting comes four days after the ministry announced charges.',
			),
		).toEqual([null, null, 'held']);
	});

	it('is not the day in the name of something else', () => {
		expect(
			when('Mike Pompeo met Vladimir Putin. The talks were the latest in a series following the Nov. 21 gas attack.'),
		).toEqual([null, null, 'held']);
	});
});

describe('what a clause says of the day of another', () => {
	it.each([
		['Donald Trump will raise the border at his Friday meeting with Xi Jinping.', '2019-12-06', 'Friday', 'planned'],
		['Donald Trump left Washington ahead of his Friday meeting with Xi Jinping.', '2019-12-06', 'Friday', 'planned'],
		['US President Donald Trump tweeted on Monday about his talks with Vladimir Putin.', null, null, 'held'],
		[
			'The date was announced on Friday, two days after John Bolton met Vladimir Putin.',
			'2019-11-27',
			'two days after',
			'held',
		],
		['The letter came two days after John Bolton met Vladimir Putin.', null, null, 'held'],
	])('%s', (text, days, words, status) => {
		expect(when(text)).toEqual([days, words, status]);
	});

	it('knows a visit to come beside a meeting that is not', () => {
		const told = meetingsOf(
			'Barack Obama will not meet Benjamin Netanyahu when the Israeli leader visits Washington in March.',
		);
		expect(told.map(({kind, status}) => [kind, status])).toEqual([
			['meeting', 'denied'],
			['visit', 'planned'],
		]);
	});

	it('knows a programme by the words of a headline', () => {
		const told = meetingsOf('The kingdom buys arms.', {title: 'King Fahd visits Britain this week'});
		expect(told.map(({status}) => status)).toEqual(['planned']);
	});
});

it('gives a meeting no day of what it was called after', () => {
	const [meeting] = meetingsOf([
		'Donald Trump met Paul Ryan in Washington.',
		'The meeting was called after Ryan last week declined to endorse Trump.',
	]);
	expect(meeting!.date).toBeNull();
});

it('gives a meeting no day of what was said in its wake', () => {
	const [meeting] = meetingsOf([
		'President Donald Trump on Monday touted strong relations with China in the wake of his meeting with Xi Jinping.',
	]);
	expect(meeting!.date).toBeNull();
});
