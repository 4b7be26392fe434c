/** A corpus as large as you like for measuring the screen: short articles with names, places and days, the same on every run. */

import {once} from 'node:events';
import {createWriteStream} from 'node:fs';

const people = [
	'John Kerry',
	'Sergei Lavrov',
	'Angela Merkel',
	'Emmanuel Macron',
	'Xi Jinping',
	'Joe Biden',
	'Narendra Modi',
	'Shinzo Abe',
	'Justin Trudeau',
	'Boris Johnson',
	'Olaf Scholz',
	'Mark Rutte',
	'Pedro Sanchez',
	'Giorgia Meloni',
	'Moon Jae-in',
	'Mario Draghi',
];
const places = [
	'Geneva',
	'Paris',
	'Beijing',
	'Vienna',
	'Hamburg',
	'Tokyo',
	'Ottawa',
	'Lisbon',
	'Oslo',
	'Madrid',
	'Rome',
	'Seoul',
];
const subjects = [
	'trade',
	'grain',
	'ferries',
	'steel',
	'the climate',
	'fishing',
	'visas',
	'gas',
	'satellites',
	'ports',
];
const sources = ['Harbour News', 'Tidal Times', 'The Lantern', 'Northern Wire'];

const pick = <Value>(values: readonly Value[], number: number): Value => values[number % values.length]!;
const day = (number: number) => new Date(Date.UTC(2012, 0, 1 + (number % 4700))).toISOString().slice(0, 10);

/** Article number `number` as a line of JSON. */
const line = (number: number): string => {
	const [a, b] = [pick(people, number), pick(people, number * 7 + 3)];
	const place = pick(places, number * 5);
	const subject = pick(subjects, number * 3);
	return JSON.stringify({
		id: `n${number}`,
		title: `${a} and ${b} speak of ${subject} in ${place}, notice ${number}`,
		source: pick(sources, number),
		date: day(number),
		text: `${a} met ${b} in ${place} on ${new Date(day(number)).toUTCString().slice(5, 16)}.\n\nThey spoke of ${subject} and of nothing else.`,
	});
};

/** Writes `count` articles to `file` as JSON lines. */
export const writeUiCorpus = async (file: string, count: number): Promise<void> => {
	const output = createWriteStream(file);
	for (let number = 0; number < count; number++) {
		if (!output.write(line(number) + '\n')) await once(output, 'drain');
	}
	output.end();
	await once(output, 'close');
};
