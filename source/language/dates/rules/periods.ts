/** Weeks, weekends, months and years by their nearness (`last week`, `later this month`), and wordings that stay open. */
import {count, type DateRule, open, part, pattern, period, shift, which} from './pattern.ts';

const daysIn: Record<string, number> = {day: 1, week: 7, fortnight: 14, month: 30, year: 365};
const seasons: Record<string, number> = {spring: 0, summer: 1, autumn: 2, fall: 2, winter: 3};
const unitCue = /day|week|month|year/i;

export const periodRules: DateRule[] = [
	{
		cue: /week|month|year/i,
		pattern: pattern(
			"(?:(?:[Ll]ate|[Ee]arly|[Mm]id) )?(?<said>[Ll]ast|[Tt]his|[Nn]ext|LAST|THIS|NEXT|[Tt]h(?:e|is) coming) (?<unit>week|month|year|WEEK|MONTH|YEAR)(?:[’']s)?",
		),
		read: ({said, unit}) => period(unit!, shift(said!)),
		example: {text: 'last week', past: '2015-03-02/2015-03-08'},
	},
	{
		cue: /(?:ea)?rl(?:y|ier)|later?/i,
		pattern: pattern(
			'(?<some>[Ee]arl(?:y|ier)|[Ll]ater?|EARLIER|LATER) (?:(?<said>this|THIS|next|last)|in the) (?<unit>week|month|year|WEEK|MONTH|YEAR)',
		),
		read: ({some, said, unit}) => {
			const by = shift(said ?? 'this');
			return period(unit!, by, by === 0 && /r$/i.test(some!) ? part(some) : 'whole');
		},
		example: {text: 'later this month', past: '2015-03-11/2015-03-31'},
	},
	{
		cue: /end/,
		pattern: pattern(
			"(?:(?:[Bb]y|[Aa]t|[Bb]efore|[Uu]ntil) )?(?:the )?(?:end of (?:the|this) (?<unit>week|month|year)|(?<other>week|month|year)[’']s end|year-end)",
		),
		read: ({unit, other}) => period(unit ?? other ?? 'year', 0, 'later'),
		example: {text: 'by the end of the year', past: '2015-03-11/2015-12-31'},
	},
	{
		cue: /weekend/i,
		pattern: pattern(
			"(?:(?:[Aa]t|[Oo]ver|[Oo]n|[Dd]uring) the |(?<said>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?|[Tt]he past|LAST|THIS|NEXT) |[Tt]he )weekend(?:[’']s)?",
		),
		read: ({said}) => period('weekend', shift(said ?? 'this')),
		example: {text: 'at the weekend', past: '2015-03-07/2015-03-08', future: '2015-03-14/2015-03-15'},
	},
	{
		cue: / ago/,
		pattern: pattern('(?<some>{Count}) (?<unit>day|week|month|year)s? ago|[Aa] fortnight ago'),
		read: ({some, unit}) => (unit ? period(unit, -count(some!)) : period('week', -2)),
		example: {text: 'three weeks ago', past: '2015-02-16/2015-02-22'},
	},
	{
		cue: /within|over|next|coming/i,
		pattern: pattern(
			'(?:[Ww]ithin (?:the next )?|(?:[Ii]n|[Oo]ver) the (?:next|coming) )(?<some>{Count}) (?<unit>day|week|fortnight|month|year)s?',
		),
		read: ({some, unit}) => ({kind: 'within', days: count(some!) * daysIn[unit!]!}),
		example: {text: 'within a week', past: '2015-03-11/2015-03-18'},
	},
	{
		cue: /from now/,
		pattern: pattern('(?<some>{Count}) (?<unit>day|week|month)s? from now'),
		read: ({some, unit}) => period(unit!, count(some!)),
		example: {text: 'two weeks from now', past: '2015-03-23/2015-03-29'},
	},
	{
		// "in two weeks" says how long as often as when.
		cue: unitCue,
		pattern: pattern("[Ii]n {Count} (?:days?|weeks?|months?)(?:[’'] time)?(?! of)"),
		read: open,
		example: {text: 'in two weeks', past: null},
	},
	{
		cue: /ago|earlier|later|before/,
		pattern: pattern(
			'(?:[Aa]bout|[Aa]round|[Aa]lmost|[Nn]early|[Oo]ver|[Mm]ore than|[Ll]ess than|[Ss]ome|[Aa]t least|[Ss]everal|[Aa] few|[Aa] couple of|[Jj]ust over|[Jj]ust under|[Mm]any)(?: {Count})? (?:day|week|month|year|decade)s? (?:ago|earlier|later|before)',
		),
		read: open,
		example: {text: 'more than two weeks ago', past: null},
	},
	{
		// "a day after X" and "the next day" hang on another event.
		cue: /day|week|month|year|morning|evening|night/,
		pattern: pattern(
			'(?:[Tt]he|{Count}) (?:days?|weeks?|months?|years?) (?:before|earlier|later|after|previously)|(?:[Tt]he )?(?:very )?(?:[Nn]ext|following|previous|same) (?:day|morning|evening|night)|[Tt]he (?:next|following|previous|same) (?:week|month|year)|[Tt]hat (?:day|week|month|year|night|evening)',
		),
		read: open,
		example: {text: 'a day earlier', past: null},
	},
	{
		cue: /past|last/,
		pattern: pattern('(?:[Oo]ver|[Dd]uring|[Ii]n|[Ff]or) the (?:past|last) (?<some>{Count}) (?<unit>day|week)s'),
		read: ({some, unit}) => ({kind: 'lately', days: count(some!) * daysIn[unit!]!}),
		example: {text: 'for the past three days', past: '2015-03-08/2015-03-11'},
	},
	{
		cue: /recent|past|last|coming|next few/,
		pattern: pattern(
			'[Ii]n (?:recent|coming) (?:days|weeks|months|years)|(?:[Oo]ver|[Dd]uring|[Ii]n|[Ff]or|[Ww]ithin) the (?:past|last|coming|next)(?: (?:{Count}|few|several))? (?:day|week|month|year|decade)s?',
		),
		read: open,
		example: {text: 'in recent weeks', past: null},
	},
	{
		cue: /spring|summer|autumn|fall|winter/,
		pattern: pattern('(?<said>[Tt]his|[Ll]ast|[Nn]ext) (?<season>spring|summer|autumn|fall|winter)'),
		read: ({said, season}) => ({kind: 'season', season: seasons[season!]!, which: which(said)}),
		example: {text: 'last summer', past: '2014-06-01/2014-08-31'},
	},
	{
		cue: /spring|summer|autumn|fall|winter/,
		pattern: pattern('(?:[Ii]n the|[Tt]he|[Bb]y) (?:spring|summer|autumn|fall|winter)(?: of {Year})?'),
		read: open,
		example: {text: 'in the spring', past: null},
	},
];
