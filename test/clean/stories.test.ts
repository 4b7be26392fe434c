import {expect, test} from 'vitest';
import {storiesOf} from '../../source/clean/stories.ts';
import type {Verdict} from '../../source/clean/verdicts.ts';

const body: Verdict = {keep: 'body'};
const heading: Verdict = {keep: 'heading'};
const furniture: Verdict = {drop: 'page furniture'};

function stories(rows: [string, Verdict][], title = 'Talks end'): number[] {
	return storiesOf(
		rows.map(([text]) => ({text, gap: false, bullet: 0})),
		rows.map(([, verdict]) => verdict),
		title,
	);
}

test('an ordinary article is one story, with or without section headings', () => {
	expect(
		stories([
			['Ministers met.', body],
			['What comes next', heading],
			['They will meet again.', body],
		]),
	).toEqual([0, 0, 0]);
});

test('time stamps between the texts cut a live blog', () => {
	expect(
		stories([
			['Welcome.', body],
			['10:32', furniture],
			['The plane has landed.', body],
			['He was met by an official.', body],
			['9.45am GMT', furniture],
			['The talks have begun.', body],
			['2 hours ago', furniture],
			['The plane took off.', body],
		]),
	).toEqual([0, 1, 1, 1, 2, 2, 3, 3]);
});

test('headlines between the texts cut it, too, and a repeated teaser ends an entry', () => {
	const copy: Verdict = {drop: 'copy of another line'};
	const headline = (who: string): [string, Verdict] => [`${who} says the talks will go on tomorrow`, heading];
	expect(
		stories([
			headline('Minister'),
			['One.', body],
			headline('Envoy'),
			['Two.', body],
			['Two', copy],
			['Three.', body],
			headline('Mayor'),
			['Four.', body],
		]),
	).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
});
