/** Meetings: merged over all articles, newest first, undated ones last. */
import type {Meeting} from '../../meeting.ts';
import {meetingDoc} from '../docs/meeting-doc.ts';
import {fill, type Line, spread} from '../text/line.ts';
import {matched} from '../text/match.ts';
import {truncate} from '../text/width.ts';
import {glyph} from '../theme.ts';
import {count, newestFirst, outcomeText, whenText, whereText, whoText} from './describe.ts';
import type {Context, View} from './view.ts';

/** Columns from which a row is one line. */
const oneLine = 80;
/** Columns beside status and sources from which a row tells what came of it. */
const withOutcomes = 72;
const outcomesWidth = 24;
const statusWidth = 9;
const sourcesWidth = 10;

const conflictSign = (meeting: Meeting, ascii: boolean): Line =>
	meeting.conflicts?.length ? [[glyph('conflict', ascii), 'conflict']] : [' '];

const sourcesText = (meeting: Meeting) => count(meeting.sources.length, 'source');

const draw = (meeting: Meeting, width: number, context: Context, lines: number): Line[] => {
	const status: Line = [[meeting.status.padEnd(statusWidth), meeting.status]];
	const who = matched(whoText(meeting.participants), context.words, 'strong');
	if (lines === 1) {
		const spare = width - statusWidth - sourcesWidth - 7;
		const whenWidth = Math.max(13, Math.floor(spare * 0.2));
		const whereWidth = Math.max(11, Math.floor(spare * 0.17));
		const outcomes = spare >= withOutcomes ? truncate(outcomeText(meeting), outcomesWidth) : '';
		return [
			fill(
				[
					' ',
					...status,
					' ',
					...fill([[whenText(meeting), 'dim']], whenWidth),
					' ',
					...fill(matched(whereText(meeting), context.words), whereWidth),
					' ',
					...spread(who, outcomes ? [[outcomes, 'dim']] : [], spare - whenWidth - whereWidth),
					' ',
					...conflictSign(meeting, context.ascii),
					[sourcesText(meeting).padStart(sourcesWidth), 'dim'],
					' ',
				],
				width,
			),
		];
	}
	const details = [whenText(meeting), whereText(meeting), outcomeText(meeting)].filter(Boolean);
	const second: Line = ['           ', [details.join(` ${glyph('separator', context.ascii)} `), 'dim']];
	return [
		spread([' ', ...status, ' ', ...who], [...conflictSign(meeting, context.ascii), ' '], width),
		spread(second, [[String(meeting.sources.length), 'dim'], ' '], width),
	];
};

export const meetings: View<Meeting> = {
	title: 'Meetings',
	empty: 'no meeting here',
	rowLines: width => (width >= oneLine ? 1 : 2),
	rows: (_, narrowed) => narrowed.meetings.toSorted(newestFirst),
	key: meeting => meeting.id,
	draw,
	doc: (meeting, width, context) => meetingDoc(meeting, width, context),
};
