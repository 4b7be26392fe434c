/** An article for the eye: wrapped to a reading measure, with a bar beside the sentences that report something. */
import {styleText} from 'node:util';
import wrapAnsi from 'wrap-ansi';
import {sanitise} from '../corpus/sanitise.ts';
import type {Entry} from '../library/entry.ts';
import type {Evidence, Facts, Meeting} from '../meeting.ts';
import type {World} from './world.ts';

const measure = 80;

/** One meeting in one line: who, where, when, with what status. */
const meetingLine = ({kind, status, participants, place, date, dateText}: Meeting): string =>
	[
		participants.map(({name}) => name).join(' – '),
		place && (place.venue ? `${place.venue}, ${place.name}` : place.name),
		date ? (date.from === date.to ? date.from : `${date.from} to ${date.to}`) : dateText && `"${dateText}"`,
		kind,
		status,
	]
		.filter(Boolean)
		.join(' · ');

const evidenceLines = ({meetings, agreements}: Facts): Set<number> =>
	new Set([...meetings, ...agreements].flatMap(({evidence}) => evidence.map((one: Evidence) => one.line)));

/** The whole article, or with `line` the paragraph there between its neighbours. */
export const showText = (
	{article, facts}: Entry,
	line: number | undefined,
	{columns, isTerminal, colour}: World,
): string => {
	const bold = (text: string): string => (colour > 0 ? styleText('bold', text, {validateStream: false}) : text);
	const width = isTerminal ? Math.min(measure, columns) - 2 : measure - 2;
	const marked = evidenceLines(facts);
	const lines = article.text.split('\n');
	const shown = lines.flatMap((text, index) => {
		const number = index + 1;
		if (text === '' || (number === 1 && article.title)) return [];
		if (line !== undefined && Math.abs(number - line) > 2) return [];
		const bar = (line === undefined ? marked.has(number) : number === line) ? '▎ ' : '  ';
		return [
			wrapAnsi(text, width)
				.split('\n')
				.map(row => (bar + row).trimEnd())
				.join('\n'),
		];
	});
	const {source, byline, published, path} = article;
	const head = [source, byline, published?.date ?? 'undated'].filter(Boolean).join(' · ');
	const found = line === undefined ? facts.meetings.map(meeting => `  ${meetingLine(meeting)}`).join('\n') : '';
	return `${[bold(article.title), `${head}\n${sanitise(path)}`, found, ...shown].filter(Boolean).join('\n\n')}\n\n`;
};
