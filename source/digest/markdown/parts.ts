/** The small pieces that every section of the Markdown is made of. */
import type {Quote, Statement} from '../brief-model.ts';
import {asSentence} from '../words.ts';
import {escapeLine, escapeText} from './escape.ts';

/** `[1] [3]`. */
export const cite = (numbers: readonly number[]): string => numbers.map(number => `[${number}]`).join(' ');
/** A text that ends in its sources. */
export const cited = (text: string, numbers: readonly number[]): string =>
	numbers.length > 0 ? `${text} ${cite(numbers)}` : text;
/** What is new about an entry. */
export const mark = ({change}: {change?: string}): string => (change ? `*${change}* · ` : '');

/** Block quotes, each with its source and the place to open it at. */
export const quoteLines = (quotes: readonly Quote[], indent = ''): string[] =>
	quotes.flatMap(({text, source, at}, index) => [
		...(index > 0 ? [`${indent}>`] : []),
		`${indent}> “${escapeText(text)}” [${source}] ${escapeText(at)}`,
	]);

/** A list item, its quotes below it. */
export const bullet = (lead: string, {text, sources, quotes}: Statement, withQuotes: boolean): string[] => [
	cited(`- ${lead}${lead ? escapeText(asSentence(text)) : escapeLine(asSentence(text))}`, sources),
	...(withQuotes && quotes.length > 0 ? ['', ...quoteLines(quotes, '  '), ''] : []),
];

/** One level deeper in a list. */
export const indent = (lines: readonly string[]): string[] => lines.map(line => (line === '' ? line : `  ${line}`));

/** Plain text, or a dash for nothing, as a cell. */
export const cell = (text: string | null): string => (text === null ? '–' : escapeText(text));
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
/** A table; cells are Markdown already. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
	row(head),
	row(head.map(() => '---')),
	...rows.map(row),
];
