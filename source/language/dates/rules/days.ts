/** Days by their nearness (`today`, `last night`) and by their name (`Friday`, `next Wednesday`). */
import {type DateRule, open, pattern, period, shift, weekdayCue, weekdayNumber, which} from './pattern.ts';

export const dayRules: DateRule[] = [
	{
		cue: /to(?:day|night)|TO(?:DAY|NIGHT)|in the day|[Tt]his [mae]|THIS/,
		pattern: pattern(
			'[Tt]oday|TODAY|[Tt]onight|TONIGHT|(?:[Ll]ater|[Ee]arlier) (?:today|in the day|tonight)|[Tt]his (?:morning|afternoon|evening)|THIS (?:MORNING|AFTERNOON|EVENING)',
		),
		read: () => period('day', 0),
		example: {text: 'later in the day', past: '2015-03-11'},
	},
	{
		cue: /yesterday|night/i,
		pattern: pattern('(?:[Ee]arlier |[Ll]ate )?[Yy]esterday{PartOfDay}|YESTERDAY|[Ll]ast night|LAST NIGHT'),
		read: () => period('day', -1),
		example: {text: 'yesterday afternoon', past: '2015-03-10'},
	},
	{
		cue: /tomorrow/i,
		pattern: pattern('[Tt]omorrow{PartOfDay}|TOMORROW'),
		read: () => period('day', 1),
		example: {text: 'tomorrow', past: '2015-03-12'},
	},
	{
		cue: /after tomorrow/,
		pattern: pattern('[Tt]he day after tomorrow'),
		read: () => period('day', 2),
		example: {text: 'the day after tomorrow', past: '2015-03-13'},
	},
	{
		cue: /before yesterday/,
		pattern: pattern('[Tt]he day before yesterday'),
		read: () => period('day', -2),
		example: {text: 'the day before yesterday', past: '2015-03-09'},
	},
	{
		cue: weekdayCue,
		pattern: pattern(
			'(?:(?:[Ll]ater?|[Ee]arl(?:y|ier)|LATER?|EARL(?:Y|IER))(?: on| ON)? )?(?:(?<said>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?|LAST|NEXT|THIS) )?(?<weekday>{Weekday}){PartOfDay}(?! (?:Times|Express|Mirror|Telegraph|Mail|Herald|[Aa]greement|[Pp]rayers|Night Live))',
		),
		read: ({said, weekday}) => {
			const near = which(said);
			return {kind: 'weekday', weekday: weekdayNumber(weekday!), ...(near && {which: near})};
		},
		example: {text: 'late Friday night', past: '2015-03-06', future: '2015-03-13'},
	},
	{
		cue: weekdayCue,
		pattern: pattern(
			'(?<weekday>{Weekday}){PartOfDay}(?: ?[-–] ?| (?:to|until|till|through|and) )(?<until>{Weekday}){PartOfDay}',
		),
		read: ({weekday, until}) => ({
			kind: 'weekday',
			weekday: weekdayNumber(weekday!),
			until: weekdayNumber(until!),
		}),
		example: {text: 'Thursday and Friday', past: '2015-03-05/2015-03-06', future: '2015-03-12/2015-03-13'},
	},
	{
		cue: /[Ss]ince/,
		pattern: pattern('[Ss]ince (?:last )?(?<weekday>{Weekday})'),
		read: ({weekday}) => ({kind: 'since-weekday', weekday: weekdayNumber(weekday!)}),
		example: {text: 'since Monday', past: '2015-03-09/2015-03-11'},
	},
	{
		cue: /week/,
		pattern: pattern(
			'(?<weekday>{Weekday}) (?:of )?(?<said>last|this|next) week|(?<other>[Ll]ast|[Tt]his|[Nn]ext) week(?: on)? (?<day>{Weekday})',
		),
		read: ({weekday, said, other, day}) => ({
			kind: 'weekday-of-week',
			weekday: weekdayNumber((weekday ?? day)!),
			week: shift((said ?? other)!),
		}),
		example: {text: 'Tuesday of last week', past: '2015-03-03'},
	},
	{
		cue: /week|following|previous|preceding/,
		pattern: pattern(
			'(?:[Aa] )?(?:week (?:on |from )?{Weekday}|{Weekday} week)|(?:[Tt]he )?(?:following|previous|preceding) {Weekday}',
		),
		read: open,
		example: {text: 'the following Tuesday', past: null},
	},
];
