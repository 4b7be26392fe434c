/** Names for generated sentences: countries and cities that exist, people's names partly made of syllables, so that shapes are learnt and not lists. */

const COUNTRIES =
	`Russia China France Germany Turkey Iran Iraq Israel Syria Egypt Ukraine Poland Japan India Pakistan Afghanistan Jordan Qatar Kuwait
	Cuba Brazil Mexico Canada Italy Spain Greece Cyprus Libya Sudan Ethiopia Kenya Nigeria Yemen Lebanon Armenia Azerbaijan Georgia Belarus Serbia Kosovo
	Vietnam Myanmar Indonesia Australia Venezuela Colombia Moscow Washington Beijing Tehran Kyiv Ankara Brussels London Paris Berlin Kabul Pyongyang`.split(
		/\s+/,
	);
const DEMONYMS =
	`Russian Chinese French German Turkish Iranian Iraqi Israeli Syrian Egyptian Ukrainian Polish Japanese Indian Pakistani Afghan Jordanian
	Qatari Kuwaiti Cuban Brazilian Mexican Canadian Italian Spanish Greek Libyan Sudanese Ethiopian Kenyan Nigerian Yemeni Lebanese Armenian
	Azerbaijani Georgian Belarusian Serbian Vietnamese Indonesian Australian Venezuelan Colombian American British European Palestinian Saudi`.split(
		/\s+/,
	);
const CITIES =
	`Geneva Vienna Moscow Beijing Paris London Berlin Rome Washington Ankara Istanbul Cairo Doha Riyadh Jeddah Baghdad Tehran Damascus Amman
	Jerusalem Kyiv Kiev Minsk Warsaw Brussels Oslo Stockholm Helsinki Astana Tashkent Delhi Islamabad Kabul Tokyo Seoul Hanoi Singapore Jakarta Havana
	Caracas Bogota Lima Brasilia Nairobi Khartoum Tripoli Tunis Algiers Rabat Abuja Munich Sochi Davos Luxembourg Madrid Lisbon Athens Nicosia`.split(
		/\s+/,
	);
const GIVEN =
	`John James Michael David Robert William Mary Susan Hillary Angela Theresa Emmanuel Francois Vladimir Sergei Dmitry Igor Viktor Ivan Boris
	Recep Mohammed Ahmed Ali Hassan Hussein Mahmoud Abdul Benjamin Yair Isaac Barack Donald Joe George Bill Xi Wang Li Kim Moon Shinzo Narendra Imran
	Nawaz Ashraf Hamid Petro Volodymyr Alexander Aleksandar Andrzej Donald Jens Antonio Ban Kofi Federica Catherine Frank Jean Laurent Philip
	Raul Fidel Nicolas Juan Luis Enrique Justin Mark Antony Rex Mike Jim Bashar Saad Abdel Hosni Salva Omar Paul Uhuru`.split(
		/\s+/,
	);

const ONSETS = 'b br ch d dr f g gr h j k kh kr l m mb n p r s sh st sv t tr v vl w y z zh'.split(' ');
const VOWELS = 'a a a e e i i o o u ai ei ou'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 'l', 's', 'k', 'm', 'rt', 'nd', 'sh'];
const ENDINGS = 'ov ev sky enko ic in son man ez ini oglu yan adze ani awi pour er t berg ski sen ng ma ra to'.split(
	' ',
);

/** A maker of names by kind: given, surname, country, demonym, city, day, year; and the brackets, which the rules use themselves. */
export function createNames(random: () => number): (kind: string) => string {
	const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
	const syllables = (count: number): string =>
		Array.from({length: count}, () => pick(ONSETS) + pick(VOWELS) + pick(CODAS)).join('');
	const invented = (ending: string): string => {
		const name = syllables(1 + Math.floor(random() * 2)) + ending;
		return name.slice(0, 1).toUpperCase() + name.slice(1);
	};
	const makers: Record<string, () => string> = {
		given: () => (random() < 0.7 ? pick(GIVEN) : invented(pick(['', 'a', 'im', 'ad', 'o', 'il']))),
		surname: () => invented(random() < 0.7 ? pick(ENDINGS) : ''),
		country: () => pick(COUNTRIES),
		demonym: () => pick(DEMONYMS),
		city: () => (random() < 0.8 ? pick(CITIES) : invented(pick(['', 'grad', 'abad', 'ville', 'a']))),
		day: () => String(1 + Math.floor(random() * 31)),
		year: () => String(1987 + Math.floor(random() * 40)),
		open: () => '(',
		close: () => ')',
	};
	return kind => {
		const make = makers[kind];
		if (!make) throw new Error(`No names of the kind ${kind}.`);
		return make();
	};
}
