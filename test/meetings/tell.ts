/** Articles made of plain paragraphs, and meetings told in one line, as the tables write them. */
import type {Article} from '../../source/article.ts';
import type {Meeting} from '../../source/meeting.ts';
import {extract} from '../../source/meetings/extract.ts';

type Circumstances = {title?: string; published?: string | null; stories?: number[]};

/** An article of the given paragraphs; published on Tuesday 2019-12-03 unless said otherwise (null: unknown). */
export const articleOf = (
	paragraphs: string | string[],
	{title = 'Notes', published = '2019-12-03', stories}: Circumstances = {},
): Article => {
	const texts = [paragraphs].flat();
	return {
		id: 'a1b2c3d4e5f6',
		path: 'note.txt',
		title,
		language: 'en',
		...(published && {published: {date: published, basis: 'metadata'}}),
		paragraphs: texts.map((text, index) => ({text, story: stories?.[index] ?? 0})),
		text: [title, ...texts].join('\n\n'),
	};
};

export const meetingsOf = (paragraphs: string | string[], circumstances?: Circumstances): Meeting[] =>
	extract(articleOf(paragraphs, circumstances)).meetings;

/** "participants | place | status", participants joined by " + ", "-" for no place. */
export const told = ({participants, place, status}: Meeting): string =>
	`${participants.map(({name}) => name).join(' + ')} | ${place?.venue ?? place?.name ?? '-'} | ${status}`;

/** Every meeting of the text in one line each. */
export const tell = (paragraphs: string | string[], circumstances?: Circumstances): string[] =>
	meetingsOf(paragraphs, circumstances).map(told);
