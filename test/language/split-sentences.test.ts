import {expect, test} from 'vitest';
import {split} from '../../source/language/parse.ts';

/** Each row is one text, cut into its sentences. */
const HARD = [
	['The U.S. Secretary of State flew home.', 'He had met Mr. Fidan.'],
	['They spoke in Washington, D.C.', 'The talks went on.'],
	['Gen. Mark A. Milley and Sen. J. D. Vance sat down at 5 p.m. Tuesday.', 'It rained.'],
	['He met Prof. Lee, Dr. Sato et al. in Room No. 5.', 'Nobody else came.'],
	['The visit is set for Jan. 5, Feb. 6 and Sept. 12 of next year.'],
	['Acme Inc. and Widget Co. signed.', 'The firms are new.'],
	['John F. Kennedy Jr. spoke vs. the motion.', 'It failed.'],
	['The envoy left the U.S.', 'She returned in May.'],
	['“We agreed,” he said.', '“Nothing else matters.”', 'Then he left.'],
	['"Is it over?" Kerry asked.', 'Nobody knew.'],
	['It cost $3.5 million, i.e. 2.1 percent more.', 'Why?', 'No one knows!'],
	['They met at 10 a.m. GMT in St. Petersburg and Ft. Meade.'],
	['Gov. Newsom, Rep. Pelosi and Lt. Gen. Flynn were there.'],
	['He is 1.8 m tall... and rising.', 'So what?'],
	['The U.N. Security Council met (see p. 4).', 'It voted 15-0.'],
	['Talks on Art. 5 and Sec. 3 ended.', 'The text is at www.un.org.', 'Read it.'],
	['The E.U. and the U.K. have a deal.', 'London said so.'],
	['Capt. Jones of the U.S.S. Cole wrote to Hon. Anna Cruz, Ph.D.', 'She replied.'],
	['Is Lavrov in Vienna?', '“Yes!”', 'He arrived at noon.'],
	['Ms. Ashton, Adm. Kuroyedov and Rev. Jackson had lunch.', 'They talked, etc.', 'The end.'],
] as const;

test('a headline and a dateline that a dump glued to a story are sentences of their own', () => {
	const text = 'Envoys Meet Again-SAN MARINO — -The envoys of both sides met.';
	expect(split(text).map(({start, end}) => text.slice(start, end))).toEqual([
		'Envoys Meet Again',
		'-SAN MARINO — -',
		'The envoys of both sides met.',
	]);
});

test.each(HARD.map(sentences => [sentences.join(' '), sentences] as const))('%s', (text, sentences) => {
	expect(split(text).map(({start, end}) => text.slice(start, end))).toEqual(sentences);
});

test.each([
	[
		'a blank line',
		'Leaders meet in Rome\n\nThe leaders of six states met.',
		['Leaders meet in Rome', 'The leaders of six states met.'],
	],
	[
		'a heading above its text',
		'What was agreed\nThe ministers signed a treaty on trade.',
		['What was agreed', 'The ministers signed a treaty on trade.'],
	],
	[
		'hard-wrapped lines',
		'The ministers of the seven states, who had come from\nthe summit in Rome, met again.',
		['The ministers of the seven states, who had come from\nthe summit in Rome, met again.'],
	],
] as const)('line breaks: %s', (_, text, sentences) => {
	expect(split(text).map(({start, end}) => text.slice(start, end))).toEqual(sentences);
});
