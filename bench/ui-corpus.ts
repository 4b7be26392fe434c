/** A corpus as large as you like for measuring the screen: articles with names, places and days, no two alike, the same on every run. */
import {once} from 'node:events';
import {createWriteStream} from 'node:fs';

const words = (text: string) => text.split(' ');
const firstNames = words(
	'Anna Boris Carla David Elena Frank Greta Henri Irina Jonas Karin Lucas Maria Nadia Oscar Petra',
);
const lastNames = words(
	'Abbot Brandt Castel Dorn Ekman Ferrer Galen Hollis Ivers Jansen Keller Lindqvist Moreau Novak Orlov Prentice Quist Reyes Sandoval Tamm Ulrich Varga Weller Yates Zeman',
);
const offices = ['President', 'Prime Minister', 'Foreign Minister', 'Chancellor', 'Finance Minister'];
const places = words(
	'Geneva Paris Beijing Vienna Hamburg Tokyo Ottawa Lisbon Oslo Madrid Rome Seoul Cairo Nairobi Lima',
);
const sources = ['Harbour News', 'Tidal Times', 'The Lantern', 'Northern Wire', 'Lakeside Post', 'Meridian'];
const subjects = words(
	'trade grain ferries steel fishing visas gas satellites ports rice copper prisoners tariffs bridges schools water wheat timber patents railways',
);
const nouns = words(
	'harbour winter market village council engine river teacher orchard budget signal forest window captain museum copper letter season bridge garden kitchen valley printer violin railway tunnel quarry meadow lantern compass carpet anchor bakery saddle',
);
const verbs = words('mended painted counted opened closed measured bought carried guarded described praised doubted');

/** Mulberry32: the same numbers on every run. */
const random = (seed: number) => () => {
	seed = (seed + 0x6d2b79f5) | 0;
	let value = Math.imul(seed ^ (seed >>> 15), 1 | seed);
	value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
	return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
};

/** Article number `number` as a line of JSON: what a meeting was about, then a few sentences that nobody else has. */
const line = (number: number): string => {
	const next = random(Math.imul(number + 1, 2_654_435_761));
	const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(next() * values.length)]!;
	const [a, b] = [0, 1].map(() => `${pick(firstNames)} ${pick(lastNames)}`);
	const [place, subject, thing] = [pick(places), pick(subjects), pick(nouns)];
	const day = new Date(Date.UTC(2012, 0, 1 + Math.floor(next() * 4700)));
	const chatter = Array.from(
		{length: 6},
		() => `The ${pick(nouns)} of the ${pick(nouns)} ${pick(verbs)} every ${pick(nouns)} beside the ${pick(nouns)}.`,
	);
	return JSON.stringify({
		id: `n${number}`,
		title: `${a} and ${b} speak of ${subject} in ${place} before the ${thing} ${pick(nouns)} opens`,
		source: pick(sources),
		date: day.toISOString().slice(0, 10),
		text: [
			`${pick(offices)} ${a} met ${pick(offices)} ${b} in ${place} on ${day.toUTCString().slice(5, 16)} and discussed ${subject}.`,
			chatter.slice(0, 3).join(' '),
			chatter.slice(3).join(' '),
		].join('\n\n'),
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
