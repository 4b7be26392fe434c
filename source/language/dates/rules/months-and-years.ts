/** Months (`in March`, `early February`, `last November`) and years (`in 2013`, `1999–2004`). */
import {type DateRule, monthCue, monthNumber, open, part, pattern, shift, which, yearCue} from './pattern.ts';

export const monthAndYearRules: DateRule[] = [
	{
		cue: yearCue,
		pattern: pattern(
			'(?:(?:[Ii]n|IN|[Bb]y|[Uu]ntil|[Ff]or|[Dd]uring|[Oo]f|[Ff]rom|[Bb]efore|[Aa]fter|[Bb]ack in) )?(?:(?<some>{Half})[ -])?(?<month>{Month}),? (?:of )?(?<year>{Year})(?! ?[-–] ?\\d)',
		),
		read: ({some, month, year}) => ({
			kind: 'month',
			month: monthNumber(month!),
			year: Number(year),
			part: part(some),
		}),
		example: {text: 'in November 2013', past: '2013-11-01/2013-11-30'},
	},
	{
		cue: / year/,
		pattern: pattern(
			"(?:(?:[Ii]n|IN|[Bb]y|[Uu]ntil|[Ff]or|[Dd]uring) )?(?:(?<some>{Half})[ -])?(?<month>{Month}),? (?:of )?(?<said>last|this|next) year(?![’']s)",
		),
		read: ({some, month, said}) => ({
			kind: 'month',
			month: monthNumber(month!),
			yearShift: shift(said!),
			part: part(some),
		}),
		example: {text: 'in May last year', past: '2014-05-01/2014-05-31'},
	},
	{
		cue: monthCue,
		pattern: pattern('(?<some>{Half})[ -](?<month>{Month})(?! \\d)'),
		read: ({some, month}) => ({kind: 'month', month: monthNumber(month!), part: part(some)}),
		example: {text: 'early February', past: '2015-02-01/2015-02-15', future: '2016-02-01/2016-02-15'},
	},
	{
		cue: monthCue,
		pattern: pattern(
			'(?:[Ii]n|IN|[Bb]y|[Uu]ntil|[Ff]or|[Dd]uring|[Ff]rom|[Ll]ater? in|[Ee]arl(?:y|ier) in|[Bb]efore|[Aa]fter|[Bb]ack in|[Ii]n the month of) (?<month>{Month})(?! \\d|,? (?:{Year}|of|{Count} ))(?! (?:Day|[A-Z][a-z]+))',
		),
		read: ({month}) => ({kind: 'month', month: monthNumber(month!), part: 'whole'}),
		example: {text: 'in March', past: '2015-03-01/2015-03-31', future: '2015-03-01/2015-03-31'},
	},
	{
		cue: monthCue,
		pattern: pattern('(?<said>[Ll]ast|[Tt]his|[Nn]ext|LAST|NEXT) (?<month>{Month})(?! \\d)'),
		read: ({said, month}) => ({kind: 'month', month: monthNumber(month!), part: 'whole', which: which(said)!}),
		example: {text: 'last November', past: '2014-11-01/2014-11-30'},
	},
	{
		// A month by itself modifies a noun ("the September summit"); "May" and "March" alone are people and walks too often.
		cue: monthCue,
		pattern: pattern(
			"(?<=[a-z,] )(?<month>January|February|April|June|July|August|September|October|November|December)(?:[’']s)?(?= [a-z]|[.,;]|$)(?! of)",
		),
		read: ({month}) => ({kind: 'month', month: monthNumber(month!), part: 'whole'}),
		example: {text: 'the September summit', past: '2014-09-01/2014-09-30', future: '2015-09-01/2015-09-30'},
	},
	{
		// "since 1991" has no end that the text fixes.
		cue: /[Ss]ince/,
		pattern: pattern('[Ss]ince (?:{Half}[ -])?(?:{Month} )?(?:{Year}|{Month}|then)'),
		read: open,
		example: {text: 'since 1991', past: null},
	},
	{
		cue: yearCue,
		pattern: pattern(
			'(?:(?:[Ii]n|IN|[Dd]uring|[Bb]y|[Uu]ntil|[Ff]rom|[Bb]ack in|[Oo]f) )?(?:(?<some>{Half})[ -])?(?<year>{Year})(?![,.]?\\d|[-–/]\\d|%| (?:people|troops|soldiers|civilians|workers|jobs|men|women|children|refugees|migrants|prisoners|deaths|dead|km|kilomet|miles|met(?:er|re)s|euros|dollars|pounds|barrels|tons|tonnes|votes|GMT|UTC|hours|local|words|points|seats|homes|families|others|victims|cases))',
		),
		read: ({year, some}) => ({kind: 'year', from: Number(year), to: Number(year), part: part(some)}),
		example: {text: 'In 2013', past: '2013-01-01/2013-12-31'},
	},
	{
		cue: yearCue,
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
