/** An article to read: head, the facts found in it as a box, then its text with every sentence that proves one marked. */
import {agreementWords} from '../../digest/words.ts';
import type {Evidence, Facts} from '../../meeting.ts';
import {alike, type Data, type Entry, titleOf} from '../state/data.ts';
import type {Line} from '../text/line.ts';
import {glyph} from '../theme.ts';
import {count, dayText, whenText, whereText, whoText} from '../views/describe.ts';
import type {Context} from '../views/view.ts';
import {type Block, type Doc, fromArticle, lineAt, toDoc} from './doc.ts';

const addresses = /https?:\/\/[^\s<>"'”’)\]]+[^\s<>"'”’)\].,;:!?]/g;

/** Every address of the article, its own first. */
const linksOf = (entry: Entry): string[] => [
	...new Set([...(entry.head.url ? [entry.head.url] : []), ...(entry.article.text.match(addresses) ?? [])]),
];

/** The places of the article that prove something, in reading order, each once. */
const evidenceOf = (facts: Facts): Evidence[] => {
	const all = [
		...facts.meetings.flatMap(meeting => [...meeting.evidence, ...meeting.outcomes.flatMap(({evidence}) => evidence)]),
		...facts.agreements.flatMap(({evidence}) => evidence),
	].sort((a, b) => a.start - b.start || b.end - a.end);
	return all.filter((evidence, index) => index === 0 || evidence.start >= all[index - 1]!.end);
};

const boxSign = (index: number, length: number) =>
	length === 1 ? 'boxOnly' : index === 0 ? 'boxTop' : index === length - 1 ? 'boxBottom' : 'boxMiddle';

const box = (facts: Facts, ascii: boolean): Block[] => {
	const separator = ` ${glyph('separator', ascii)} `;
	const lines: Line[] = [
		...facts.meetings.map((meeting): Line => {
			const rest = [whereText(meeting), whenText(meeting)].filter(Boolean);
			return [
				[whoText(meeting.participants), 'strong'],
				...rest.flatMap((text): Line => [separator, text]),
				separator,
				[meeting.status, meeting.status],
			];
		}),
		...facts.agreements.map(
			(agreement): Line => [
				[whoText(agreement.parties) || 'Agreement', 'strong'],
				separator,
				[agreement.status, 'mark'],
				separator,
				agreementWords(agreement.text, !['proposed', 'rejected'].includes(agreement.status)),
			],
		),
	];
	return lines.map((spans, index) => ({spans, lead: [[glyph(boxSign(index, lines.length), ascii) + ' ', 'mark']]}));
};

const paragraphs = (entry: Entry): Block[] => {
	const {article} = entry;
	const blocks: Block[] = [];
	let at = article.title ? article.title.length + 2 : 0;
	for (const [index, paragraph] of article.paragraphs.entries()) {
		const story = index > 0 && paragraph.story !== article.paragraphs[index - 1]!.story;
		if (story) blocks.push({spans: [['* * *', 'dim']], lead: ['  ']}, {spans: ['']});
		const origin = article.text.startsWith(paragraph.text, at) ? at : article.text.indexOf(paragraph.text);
		const heading = paragraph.kind === 'heading';
		const style = heading ? 'title' : paragraph.kind === 'caption' ? 'dim' : undefined;
		blocks.push({
			spans: style ? [[paragraph.text, style]] : [paragraph.text],
			lead: ['  '],
			heading,
			...(origin >= 0 ? {origin} : {}),
		});
		blocks.push({spans: ['']});
		at = origin + paragraph.text.length + 2;
	}
	return blocks;
};

/** Names of copies that are told; the list says how many there are. */
const mostCopies = 3;

const copiesOf = (entry: Entry, data: Data): Block[] => {
	const paths = alike(data, entry)
		.filter(copy => copy !== entry)
		.map(copy => copy.head.path);
	const more = paths.length - mostCopies;
	return [...paths.slice(0, mostCopies), ...(more > 0 ? [`${more.toLocaleString('en')} more`] : [])].map(
		(path): Block => ({spans: [[path, 'dim']], lead: [['also in ', 'dim']]}),
	);
};

const isBlank = ({spans}: Block) => spans.length === 1 && spans[0] === '';

/** The article wrapped to the pane or to the reading measure, whichever is narrower. */
export const articleDoc = (entry: Entry, width: number, {ascii, measure, data}: Context): Doc => {
	const {head, facts} = entry;
	const links = linksOf(entry);
	const separator = ` ${glyph('separator', ascii)} `;
	const published = head.published ? dayText(head.published.date) : 'undated';
	const meta = [head.source, entry.article.byline, published, count(head.words, 'word')]
		.filter(Boolean)
		.join(separator);
	const boxed = box(facts, ascii);
	const body = paragraphs(entry);
	while (body.length > 0 && isBlank(body.at(-1)!)) body.pop();
	const doc = toDoc(
		[
			{spans: [[titleOf(entry), 'title']], ...(head.title ? {origin: 0} : {})},
			{spans: [[meta, 'dim']]},
			...copiesOf(entry, data),
			{spans: ['']},
			...(boxed.length > 0 ? [...boxed, {spans: ['']}] : []),
			...body,
			...(links.length > 0 ? [{spans: ['']}] : []),
			...links.map((url, index): Block => ({spans: [[url, 'dim']], lead: [[`[${index + 1}] `, 'key']]})),
		],
		{id: `article:${head.id}`, width: Math.min(width, measure + 2), links},
	);
	return markEvidence(doc, evidenceOf(facts), ascii);
};

/** Put the mark in the margin of every line that holds evidence, and make each piece a place to go to. */
const markEvidence = (doc: Doc, evidence: readonly Evidence[], ascii: boolean): Doc => {
	const mark: Line = [[glyph('margin', ascii), 'mark'], ' '];
	for (const item of evidence) {
		const slice = fromArticle(doc, item);
		if (!slice) continue;
		doc.anchors.push({line: lineAt(doc, slice.start), slice});
		for (const line of doc.lines) {
			const isBody = line.lead.length === 1 && line.lead[0] === '  ';
			if (isBody && line.from < slice.end && line.to > slice.start) line.lead = mark;
		}
	}
	return doc;
};
