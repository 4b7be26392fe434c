/** Holidays that fall on the same day every year. */
import {type DateRule, pattern, shift} from './pattern.ts';

const holidays: {words: string; month: number; day: number}[] = [
	{words: "New Year['’]s Day", month: 1, day: 1},
	{words: "(?:St\\.?|Saint) Patrick['’]s Day", month: 3, day: 17},
	{words: 'May Day', month: 5, day: 1},
	{words: 'Bastille Day', month: 7, day: 14},
	{words: '(?:Fourth of July|Fourth of July holiday)', month: 7, day: 4},
	{words: 'Armistice Day', month: 11, day: 11},
	{words: 'Christmas Eve', month: 12, day: 24},
	{words: 'Christmas Day', month: 12, day: 25},
	{words: 'Boxing Day', month: 12, day: 26},
	{words: "New Year['’]s Eve", month: 12, day: 31},
];

export const holidayRules: DateRule[] = [
	{
		cue: / (?:Day|Eve|July)\b/,
		pattern: pattern(
			`(?:${holidays.map(({words}, index) => `(?<h${index}>${words})`).join('|')})(?:,? (?:(?<said>last|this|next) year|(?<year>{Year})))?`,
		),
		read: groups => {
			const {month, day} = holidays.find((_, index) => groups[`h${index}`] !== undefined)!;
			const date = {...(groups.year && {year: Number(groups.year)}), month, day};
			return {kind: 'calendar', from: date, to: date, ...(groups.said && {yearShift: shift(groups.said)})};
		},
		example: {text: 'Bastille Day last year', past: '2014-07-14', future: '2014-07-14'},
	},
];
