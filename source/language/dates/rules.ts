/** The wordings of dates, one row each: the pattern, what it means, and an example with what it comes to. */
import type {Expression, Part, Unit} from './expression.ts';

/** Named groups of a match; a group that took no part is undefined. */
type Groups = Record<string, string | undefined>;

export type DateRule = {
	pattern: RegExp;
	read(groups: Groups): Expression;
	/** The words, and the interval they mean when published on Wednesday 2015-03-11 (`past`/`future`: by tense; null: left open). */
	example: {text: string; past: string | null; future?: string | null};
};

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

const weekdayNumber = (word: string): number => weekdays.indexOf(word.slice(0, 3).toLowerCase());
const monthNumber = (word: string): number => months.indexOf(word.slice(0, 3).toLowerCase()) + 1;
/** `two` → 2, `10` → 10, `a` → 1, `fortnight` aside. */
function count(word: string): number {
	const lower = word.toLowerCase();
	if (/^an?$/.test(lower)) return 1;
	return /^\d+$/.test(lower) ? Number(lower) : numbers.indexOf(lower);
}
const which = (word: string | undefined): 'last' | 'next' | 'this' | undefined => {
	const lower = word?.toLowerCase();
	if (lower === 'past') return 'last';
	if (lower === 'coming') return 'next';
	return lower === 'last' || lower === 'next' || lower === 'this' ? lower : undefined;
};
const part = (word: string | undefined): Part => {
	const lower = word
		?.toLowerCase()
		.replace(/[ -]$/, '')
		.replace(/^the end of$/, 'late')
		.replace(/^the (?:start|beginning) of$/, 'early')
		.replace(/^the middle of$/, 'mid');
	return lower === 'early' || lower === 'mid' || lower === 'late' || lower === 'earlier' || lower === 'later'
		? lower
		: 'whole';
};
const shifts: Record<string, number> = {last: -1, previous: -1, this: 0, next: 1, coming: 1};
const daysIn: Record<string, number> = {day: 1, week: 7, fortnight: 14, month: 30, year: 365};

// A name of the calendar is owed its capital (or capitals throughout): so the verbs may and march, and "sun", stay words.
const Weekday =
	'(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\.)';
const Month =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const Year = '(?:19[3-9]\\d|20[0-4]\\d)';
const Count =
	'(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|\\d{1,2})';
const PartOfDay =
	'(?: (?:morning|afternoon|evening|night|lunchtime|noon|midday|midnight|MORNING|AFTERNOON|EVENING|NIGHT))?';
const Half = '(?:(?:[Ee]arly|[Mm]id|[Ll]ate|EARLY|LATE|MID|[Tt]he (?:end|start|beginning|middle) of)[ -])?';

/** A pattern in which `{Name}` stands for one of the pieces above; never inside a longer word. */
function pattern(source: string, flags = 'g'): RegExp {
	const pieces: Record<string, string> = {Weekday, Month, Year, Count, PartOfDay, Half};
	return new RegExp(
		`(?<![\\w$£€#])(?:${source.replace(/\{(\w+)\}/g, (whole, name) => pieces[name] ?? whole)})(?![\\w])`,
		flags,
	);
}

const openEnded = (): Expression => ({kind: 'open'});
const period = (unit: Unit, shift: number, some: Part = 'whole'): Expression => ({
	kind: 'period',
	unit,
	shift,
	part: some,
});

export const dateRules: DateRule[] = [
	{
		pattern: pattern(
			'[Tt]oday|TODAY|[Tt]onight|TONIGHT|(?:[Ll]ater|[Ee]arlier) (?:today|in the day|tonight)|[Tt]his (?:morning|afternoon|evening)|THIS (?:MORNING|AFTERNOON|EVENING)',
		),
		read: () => period('day', 0),
		example: {text: 'later in the day', past: '2015-03-11'},
	},
	{
		pattern: pattern('(?:[Ee]arlier |[Ll]ate )?[Yy]esterday{PartOfDay}|YESTERDAY|[Ll]ast night|LAST NIGHT'),
		read: () => period('day', -1),
		example: {text: 'yesterday afternoon', past: '2015-03-10'},
	},
	{
		pattern: pattern('[Tt]omorrow{PartOfDay}|TOMORROW'),
		read: () => period('day', 1),
		example: {text: 'tomorrow', past: '2015-03-12'},
	},
	{
		pattern: pattern('[Tt]he day after tomorrow'),
		read: () => period('day', 2),
		example: {text: 'the day after tomorrow', past: '2015-03-13'},
	},
	{
		pattern: pattern('[Tt]he day before yesterday'),
		read: () => period('day', -2),
		example: {text: 'the day before yesterday', past: '2015-03-09'},
	},
	{
		pattern: pattern(
			'(?:(?:[Ll]ater|[Ee]arlier|[Ee]arly|[Ll]ate|EARLIER|LATER|EARLY|LATE)(?: on)? )?(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming) )?(?<weekday>{Weekday}){PartOfDay}(?! (?:Times|Express|Mirror|Telegraph|Mail|Herald|Agreement|agreement|prayers|Prayers|Night Live)|s\\b)',
		),
		read: ({which: word, weekday}) => {
			const said = which(word?.split(' ').at(-1));
			return {kind: 'weekday', weekday: weekdayNumber(weekday!), ...(said && {which: said})};
		},
		example: {text: 'late Friday night', past: '2015-03-06', future: '2015-03-13'},
	},
	{
		pattern: pattern(
			'(?<weekday>{Weekday}){PartOfDay}(?: ?[-–] ?| (?:to|until|till|through|and) )(?<until>{Weekday}){PartOfDay}',
		),
		read: ({weekday, until}) => {
			return {kind: 'weekday', weekday: weekdayNumber(weekday!), until: weekdayNumber(until!)};
		},
		example: {text: 'Thursday and Friday', past: '2015-03-05/2015-03-06', future: '2015-03-12/2015-03-13'},
	},
	{
		pattern: pattern('[Ss]ince (?:last )?(?<weekday>{Weekday})'),
		read: ({weekday}) => ({kind: 'since-weekday', weekday: weekdayNumber(weekday!)}),
		example: {text: 'since Monday', past: '2015-03-09/2015-03-11'},
	},
	{
		pattern: pattern(
			'(?:[Aa] )?(?:week (?:on )?(?<after>{Weekday})|(?<weekday>{Weekday}) week|week from (?<from>{Weekday}))|(?:[Tt]he |[Oo]n the )?following {Weekday}|(?:[Tt]he )?(?:previous|preceding) {Weekday}',
		),
		read: openEnded,
		example: {text: 'the following Tuesday', past: null},
	},
	{
		pattern: pattern(
			'(?<weekday>{Weekday}) (?:of )?(?<which>last|this|next) week|(?<other>[Ll]ast|[Tt]his|[Nn]ext) week(?: on)? (?<day>{Weekday})',
		),
		read: ({weekday, which: word, other, day}) => {
			return {
				kind: 'weekday-of-week',
				weekday: weekdayNumber((weekday ?? day)!),
				week: shifts[(word ?? other)!.toLowerCase()]!,
			};
		},
		example: {text: 'Tuesday of last week', past: '2015-03-03'},
	},
	{
		pattern: pattern(
			"(?:(?:[Ll]ate|[Ee]arly|[Mm]id) )?(?<which>[Ll]ast|[Tt]his|[Nn]ext|LAST|THIS|NEXT|[Tt]he coming|[Tt]his coming) (?<unit>week|month|year|WEEK|MONTH|YEAR)(?:[’']s)?",
		),
		read: ({which: word, unit}) => period(unit!.toLowerCase() as Unit, shifts[word!.toLowerCase().split(' ').at(-1)!]!),
		example: {text: 'last week', past: '2015-03-02/2015-03-08'},
	},
	{
		pattern: pattern(
			'(?<part>[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate|EARLIER|LATER) (?<which>this|THIS|next|last) (?<unit>week|month|year|WEEK|MONTH|YEAR)',
		),
		read: ({part: some, which: word, unit}) => {
			const shift = shifts[word!.toLowerCase()]!;
			return period(unit!.toLowerCase() as Unit, shift, shift === 0 && /r$/i.test(some!) ? part(some) : 'whole');
		},
		example: {text: 'later this month', past: '2015-03-11/2015-03-31'},
	},
	{
		pattern: pattern(
			"(?:[Bb]y |[Aa]t |[Bb]efore |[Uu]ntil )?(?:the )?(?:end of (?:the|this) (?<unit>week|month|year)|(?<other>week|month|year)[’']s end|year-end)",
		),
		read: ({unit, other}) => period((unit ?? other ?? 'year') as Unit, 0, 'later'),
		example: {text: 'by the end of the year', past: '2015-03-11/2015-12-31'},
	},
	{
		pattern: pattern(
			'(?:(?:[Aa]t|[Oo]ver|[Oo]n|[Dd]uring) the |(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his past|[Tt]his coming|[Tt]he past|LAST|THIS|NEXT) |[Tt]he )weekend',
		),
		read: ({which: word}) => {
			const last = word?.toLowerCase().split(' ').at(-1);
			return period('weekend', last === 'past' ? -1 : (shifts[last ?? 'this'] ?? 0));
		},
		example: {text: 'at the weekend', past: '2015-03-07/2015-03-08', future: '2015-03-14/2015-03-15'},
	},
	{
		pattern: pattern('(?<count>{Count}) (?<unit>day|week|month|year)s? ago|(?<fortnight>[Aa] fortnight) ago'),
		read: ({count: word, unit, fortnight}) => (fortnight ? period('week', -2) : period(unit as Unit, -count(word!))),
		example: {text: 'three weeks ago', past: '2015-02-16/2015-02-22'},
	},
	{
		pattern: pattern(
			'(?:[Aa]bout|[Aa]round|[Aa]lmost|[Nn]early|[Oo]ver|[Mm]ore than|[Ll]ess than|[Ss]ome|[Aa]t least|[Ss]everal|[Aa] few|[Aa] couple of|[Jj]ust over|[Jj]ust under|[Mm]any|[Hh]undreds of)(?: {Count})? (?:days|weeks|months|years|decades|week|month|year|decade) (?:ago|earlier|later|before)',
		),
		read: openEnded,
		example: {text: 'more than two weeks ago', past: null},
	},
	{
		pattern: pattern(
			'[Ww]ithin (?:the next )?(?<count>{Count}) (?<unit>day|week|fortnight|month|year)s?|(?:[Ii]n|[Oo]ver) the (?:next|coming) (?:(?<more>{Count}) )?(?<other>day|week|fortnight|month|year)s?(?<open>)',
		),
		read: ({count: word, unit, more, other, open}) => {
			if (open === undefined) return {kind: 'within', days: count(word!) * daysIn[unit!]!};
			return more ? {kind: 'within', days: count(more) * daysIn[other!]!} : {kind: 'open'};
		},
		example: {text: 'within a week', past: '2015-03-11/2015-03-18'},
	},
	{
		pattern: pattern(
			"[Ii]n (?<count>{Count}) (?<unit>day|week|month)s?(?:[’'] time)?(?! of)|(?<later>{Count}) (?<other>day|week|month)s? from now",
		),
		// "in two weeks" says how long as often as when: only the future tense makes it a date, so it stays open.
		read: ({later, other}) => (later ? period(other as Unit, count(later)) : {kind: 'open'}),
		example: {text: 'two weeks from now', past: '2015-03-23/2015-03-29'},
	},
	{
		pattern: pattern(
			'(?:[Aa]|[Oo]ne|[Tt]he) (?:day|week|month|year) (?:before|earlier|later|after|previously)|[Tt]he (?:next|following|previous|same|very next) (?:day|week|month|year|morning|evening|night)|{Count} (?:days|weeks|months|years) (?:earlier|later|before|after)|[Tt]hat (?:day|week|month|year|night|evening)|[Nn]ext day',
		),
		read: openEnded,
		example: {text: 'a day earlier', past: null},
	},
	{
		pattern: pattern(
			'[Ii]n recent (?:days|weeks|months|years)|[Ii]n the (?:past|last) (?:few )?(?:day|week|month|year)s?|(?:[Oo]ver|[Dd]uring|[Ii]n|[Ff]or) the (?:past|last) (?:{Count}|few|several) (?:days|weeks|months|years)|[Ii]n the coming (?:days|weeks|months)|[Ii]n (?:coming|the next few) (?:days|weeks|months)',
		),
		read: openEnded,
		example: {text: 'in recent weeks', past: null},
	},
	{
		pattern: pattern(
			'(?:[Tt]his|[Ll]ast|[Nn]ext|[Ii]n the|[Tt]he|[Bb]y) (?:spring|summer|autumn|fall|winter)(?: of {Year})?',
		),
		read: openEnded,
		example: {text: 'last summer', past: null},
	},
	{
		pattern: pattern(
			'(?:(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Ff]or|[Dd]uring|[Oo]f|[Ff]rom|[Bb]efore|[Aa]fter|IN|[Bb]ack in) )?(?:the )?(?<part>{Half})(?<month>{Month}),? (?:of )?(?<year>{Year})(?! ?[-–] ?\\d)',
		),
		read: ({part: some, month, year}) => ({
			kind: 'month',
			month: monthNumber(month!),
			year: Number(year),
			part: part(some),
		}),
		example: {text: 'in November 2013', past: '2013-11-01/2013-11-30'},
	},
	{
		pattern: pattern(
			'(?<part>[Ee]arly|[Mm]id|[Ll]ate|[Tt]he end of|[Tt]he (?:start|beginning) of|[Tt]he middle of)[ -](?<month>{Month})(?! \\d)',
		),
		read: ({part: some, month}) => ({kind: 'month', month: monthNumber(month!), part: part(some)}),
		example: {text: 'early February', past: '2015-02-01/2015-02-15', future: '2016-02-01/2016-02-15'},
	},
	{
		pattern: pattern(
			'(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Ff]or|[Dd]uring|[Ff]rom|[Ll]ate in|[Ee]arly in|[Ll]ater in|[Ee]arlier in|IN|[Bb]efore|[Aa]fter|[Bb]ack in|[Ii]n the month of) (?<month>{Month})(?! \\d|,? (?:{Year}|of|{Count}))(?! (?:Day|[A-Z][a-z]+))',
		),
		read: ({month}) => ({kind: 'month', month: monthNumber(month!), part: 'whole'}),
		example: {text: 'in March', past: '2015-03-01/2015-03-31', future: '2015-03-01/2015-03-31'},
	},
	{
		pattern: pattern('(?<which>[Ll]ast|[Tt]his|[Nn]ext|LAST|NEXT) (?<month>{Month})(?! \\d)'),
		read: ({which: word, month}) => ({kind: 'month', month: monthNumber(month!), part: 'whole', which: which(word)!}),
		example: {text: 'last November', past: '2014-11-01/2014-11-30'},
	},
	{
		// "since 1991" has no end that the text fixes.
		pattern: pattern('[Ss]ince (?:(?:early|mid|late)[ -])?(?:{Month} )?(?:{Year}|{Month}|then)'),
		read: openEnded,
		example: {text: 'since 1991', past: null},
	},
	{
		// A month by itself modifies a noun ("the September summit"); "May" and "March" alone are people and walks too often.
		pattern: pattern(
			"(?<=[a-z,] )(?<month>January|February|April|June|July|August|September|October|November|December)(?:[’']s)?(?= [a-z]|[.,;]|$)(?! (?:\\d|of))",
		),
		read: ({month}) => ({kind: 'month', month: monthNumber(month!), part: 'whole'}),
		example: {text: 'the September summit', past: '2014-09-01/2014-09-30', future: '2015-09-01/2015-09-30'},
	},
	{
		pattern: pattern(
			'(?:(?:[Ii]n|[Ss]ince|[Dd]uring|[Bb]y|[Uu]ntil|[Ff]rom|[Bb]ack in|[Oo]f|IN) )?(?<part>(?:(?:[Ee]arly|[Mm]id|[Ll]ate|[Tt]he end of)[ -])?)(?<year>{Year})(?![\\d,.]*\\d|[-–/]\\d|%| (?:people|troops|soldiers|civilians|workers|jobs|men|women|children|refugees|migrants|prisoners|deaths|dead|km|kilometers|kilometres|miles|meters|metres|euros|dollars|pounds|barrels|tonnes|tons|votes|GMT|UTC|hours|hrs|local|words|points|seats|homes|families|others|nuclear|victims|cases|votes))',
		),
		read: ({year, part: some}) => ({kind: 'year', from: Number(year), to: Number(year), part: part(some)}),
		example: {text: 'In 2013', past: '2013-01-01/2013-12-31'},
	},
	{
		pattern: pattern(
			'(?:(?:[Ff]rom|[Bb]etween|[Ii]n) )?(?<from>{Year})(?:[-–/]| ?(?:to|until|through|and) ?)(?<to>{Year}|\\d\\d)(?!\\d)',
		),
		read: ({from, to}) => ({
			kind: 'year',
			from: Number(from),
			to: Number(to!.length === 2 ? from!.slice(0, 2) + to : to),
			part: 'whole',
		}),
		example: {text: 'from 1999 to 2004', past: '1999-01-01/2004-12-31'},
	},
];
