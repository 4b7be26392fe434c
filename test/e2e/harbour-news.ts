/** A small corpus of our own for the journeys, written to a folder of its own. */
import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const article = (title: string, date: string, source: string, paragraphs: readonly string[]) =>
	`---\ntitle: ${JSON.stringify(title)}\ndate: ${date}\nsource: ${source}\n---\n\n${paragraphs.join('\n\n')}\n`;

const articles: Record<string, string> = {
	'01-geneva.md': article('Kerry and Lavrov agree on monitors in Geneva', '2014-04-18', 'Harbour News', [
		'U.S. Secretary of State John Kerry met Russian Foreign Minister Sergei Lavrov in Geneva on 17 April 2014, and both spoke to the press in the evening.',
		'They agreed to send monitors to the disputed region before the end of the month.',
		'The hotel had closed its terrace for the day, and the swans on the lake took no notice of anybody.',
	]),
	'02-hamburg.md': article('Merkel receives Macron in Hamburg', '2017-07-08', 'Tidal Times', [
		'German Chancellor Angela Merkel met French President Emmanuel Macron in Hamburg on 7 July 2017.',
		'The two leaders discussed the climate and the price of steel.',
	]),
	'03-telephone.md': article('Trump and Putin speak by telephone', '2018-03-21', 'Tidal Times', [
		'U.S. President Donald Trump spoke by telephone with Russian President Vladimir Putin on 20 March 2018.',
		'The call lasted half an hour, the Kremlin said.',
	]),
	'04-rain.md': article('Rain expected all week', '2018-03-22', 'Harbour News', [
		'It will rain on Monday, and on every other day. Families 👨‍👩‍👧 should stay at home, 雨が降ります, बारिश होगी.',
	]),
	'05-lighthouses.md': article(
		'A long report on lighthouses',
		'2013-01-01',
		'Harbour News',
		Array.from({length: 80}, (_, index) => `Lighthouse number ${index + 1} stands on a rock and shines at night.`),
	),
};

/** Write the corpus; returns its folder. */
export const writeCorpus = (more: Record<string, string> = {}): string => {
	const folder = join(mkdtempSync(join(tmpdir(), 'readout-news-')), 'news');
	mkdirSync(folder);
	for (const [name, text] of Object.entries({...articles, ...more})) writeFileSync(join(folder, name), text);
	return folder;
};

export const filler = (count: number): Record<string, string> =>
	Object.fromEntries(
		Array.from({length: count}, (_, index) => [
			`filler-${String(index).padStart(5, '0')}.md`,
			article(`Notice number ${index + 1} of the harbour master`, '2012-01-01', 'Harbour News', [
				'The tide table has not changed.',
			]),
		]),
	);
