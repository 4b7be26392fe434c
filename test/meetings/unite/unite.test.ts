import {expect, it} from 'vitest';
import {meetingsOf, tell} from '../tell.ts';

it('tells one meeting once, with every sentence that mentions it', () => {
	const meetings = meetingsOf([
		'Angela Merkel met Emmanuel Macron in Paris on Monday.',
		'Merkel and Macron met at the Elysee Palace on Monday.',
	]);
	expect(meetings).toHaveLength(1);
	expect(meetings[0]).toMatchObject({place: {name: 'Paris'}});
	expect(meetings[0]!.evidence).toHaveLength(2);
});

it('keeps the same pair on two days apart', () => {
	expect(
		tell(
			'Angela Merkel met Emmanuel Macron in Paris on Monday. On Wednesday, Angela Merkel met Emmanuel Macron in Berlin.',
		),
	).toEqual(['Angela Merkel + Emmanuel Macron | Paris | held', 'Angela Merkel + Emmanuel Macron | Berlin | held']);
});

it('keeps a call and a meeting of the same day apart', () => {
	expect(
		meetingsOf(
			'Vladimir Putin and Donald Trump spoke by phone on Monday. Vladimir Putin met Donald Trump in Helsinki on Monday.',
		).map(({kind}) => kind),
	).toEqual(['call', 'meeting']);
});

it('lets what was held stand over what was planned', () => {
	expect(tell('Mike Pompeo was due to meet Sergei Lavrov in Sochi. Pompeo met Lavrov in Sochi on Monday.')).toEqual([
		'Mike Pompeo + Sergei Lavrov | Sochi | held',
	]);
});

it('takes those who meet a third together for another meeting', () => {
	expect(
		tell(
			'U.S. Secretary of State John Kerry and Russian Foreign Minister Sergei Lavrov held talks in Geneva. Kerry and Lavrov met with envoy Lakhdar Brahimi.',
		),
	).toEqual([
		'John Kerry + Sergei Lavrov | Geneva | held',
		'John Kerry + Sergei Lavrov + Lakhdar Brahimi | Geneva | held',
	]);
});

it('takes "the talks" for those that were held, not for those offered', () => {
	expect(
		tell([
			'Moon Jae-in met Kim Jong Un in Panmunjom on Monday.',
			'Kim told Moon that he was willing to visit him in Seoul. At the start of the talks with Moon he smiled.',
		]),
	).toEqual(['Moon Jae-in + Kim Jong Un | Panmunjom | held', 'Kim Jong Un + Moon Jae-in | Seoul | possible']);
});

it('puts names for a described group', () => {
	expect(
		tell([
			'Mike Pompeo met three leaders of the opposition in Minsk on Monday.',
			'Pompeo met Viktor Babariko, Sergei Tikhanovsky and Valery Tsepkalo in Minsk.',
		]),
	).toEqual(['Mike Pompeo + Viktor Babariko + Sergei Tikhanovsky + Valery Tsepkalo | Minsk | held']);
});

it('lets what is told of the meeting itself decide over the journey made for it', () => {
	expect(
		tell(
			'US Secretary of State John Kerry traveled to London for a meeting on Friday with Russian Foreign Minister Sergei Lavrov. Kerry and Lavrov spoke to reporters on Friday, prior to their one-on-one meeting.',
		),
	).toEqual(['John Kerry + Sergei Lavrov | London | planned']);
});

it('takes two journeys to one country for one visit', () => {
	expect(
		tell([
			'South African President Thabo Mbeki will travel to Ivory Coast on Monday, joining Olusegun Obasanjo and Mamadou Tandja.',
			'Following Mbeki’s planned one-day visit to Abidjan, his minister goes to Paris.',
		]),
	).toHaveLength(1);
});

it('takes the guests of one summit for those of one meeting', () => {
	expect(
		tell([
			'Emmanuel Macron arrived at the G7 summit in Taormina on Friday.',
			'Angela Merkel left the G7 summit early.',
		]),
	).toEqual(['Emmanuel Macron + Angela Merkel | Taormina | held']);
});

it('keeps what two of three also had between themselves apart', () => {
	expect(
		tell([
			'John Kerry and Sergei Lavrov met with Lakhdar Brahimi in Geneva.',
			'Brahimi also met privately with Kerry at a hotel in Geneva.',
		]),
	).toEqual([
		'John Kerry + Sergei Lavrov + Lakhdar Brahimi | Geneva | held',
		'Lakhdar Brahimi + John Kerry | Geneva | held',
	]);
});
