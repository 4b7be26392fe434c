import {describe, expect, it} from 'vitest';
import {meetingsOf} from '../tell.ts';

const where = (text: string) => meetingsOf(text).map(({place}) => place);

describe('the place of a meeting', () => {
	it.each([
		['Angela Merkel met Emmanuel Macron in Paris on Monday.', {name: 'Paris', country: 'FR'}],
		[
			'Angela Merkel met Emmanuel Macron at the Elysee Palace in Paris.',
			{name: 'Paris', country: 'FR', venue: 'Elysee Palace'},
		],
		['Angela Merkel met Emmanuel Macron in the German city of Aachen.', {name: 'Aachen', country: 'DE'}],
		['Boris Johnson met Irish Prime Minister Leo Varadkar near Liverpool.', {name: 'Liverpool', country: 'GB'}],
		['The Geneva talks between Iran and the United States ended on Friday.', {name: 'Geneva', country: 'CH'}],
		['PARIS (Reuters) - Angela Merkel met Emmanuel Macron here on Monday.', {name: 'Paris', country: 'FR'}],
		['Mike Pompeo met Alexander Lukashenko in the Belarusian capital.', {name: 'Minsk', country: 'BY'}],
		['Mike Pompeo met Alexander Lukashenko in the Belarusian capital, Minsk.', {name: 'Minsk', country: 'BY'}],
		['Angela Merkel met Emmanuel Macron in Hamburg, Germany.', {name: 'Hamburg', country: 'DE'}],
		[
			'Angela Merkel is due at the White House on Monday, where she will discuss trade with Barack Obama.',
			{name: 'White House', country: 'US'},
		],
		[
			'Tony Blair held talks with Bertie Ahern in Downing Street on peace in Northern Ireland.',
			{name: 'Downing Street', country: 'GB'},
		],
		[
			'Angela Merkel met Emmanuel Macron at Chateau Laurent in Lyon.',
			{name: 'Lyon', country: 'FR', venue: 'Chateau Laurent'},
		],
		[
			'Angela Merkel met Emmanuel Macron at Rosa’s Restaurant in Berlin.',
			{name: 'Berlin', country: 'DE', venue: 'Rosa’s Restaurant'},
		],
		['The presidents of Egypt and Sudan met in Sharm el-Sheikh.', {name: 'Sharm el-Sheikh', country: 'EG'}],
		[
			'President Donald Trump lifted the embargo on Vietnam during a visit to the country.',
			{name: 'Vietnam', country: 'VN'},
		],
		['President Umaru Yar’Adua returned to Abuja after a visit to Egypt.', {name: 'Egypt', country: 'EG'}],
		['In Vienna, Mike Pompeo met Sergei Lavrov.', {name: 'Vienna', country: 'AT'}],
		['Donald Trump replied from Vietnam, where he was meeting with Kim Jong Un.', {name: 'Vietnam', country: 'VN'}],
		[
			'The president of Finland, Sauli Niinistö, is heading towards Oslo for talks with Erna Solberg.',
			{name: 'Oslo', country: 'NO'},
		],
	])('%s', (text, place) => {
		expect(where(text)).toEqual([place]);
	});
});

it('reads "there" as the place named before', () => {
	expect(where('Mike Pompeo left Moscow for Pyongyang. There he held talks with Kim Jong Un.').at(-1)).toMatchObject({
		name: 'Pyongyang',
	});
});

it('takes no name and no matter for a place', () => {
	expect(where('Mike Pompeo spoke at the Center for Security before a meeting with Sergei Lavrov.')[0]?.name).not.toBe(
		'Center',
	);
	expect(where('A delegation of Welsh mayors visited Finance Minister Sue Essex.')).toEqual([null]);
	expect(
		where('Barack Obama spoke in New York about peace in the Ukraine crisis. Barack Obama met Vladimir Putin.')[0],
	).not.toMatchObject({country: 'UA'});
});

describe('what is no place of a meeting', () => {
	it.each([
		'PARIS (Reuters) - Angela Merkel met Emmanuel Macron on Monday.',
		'Angela Merkel and Emmanuel Macron discussed the crisis in Ukraine during talks on Monday.',
		'Vladimir Putin called Angela Merkel from Sochi.',
	])('%s', text => {
		expect(where(text).filter(Boolean)).toEqual([]);
	});
});

it('leaves a meeting where it was when its guests go on', () => {
	expect(
		where('Donald Trump was angry after his meeting with Justin Trudeau, as he headed to Singapore.')[0],
	).toBeNull();
});
