/** The brief of what is shown: Markdown in blocks, its entries tied to the meetings and articles they speak of. */
import {brief as makeBrief} from '../../digest/brief.ts';
import type {Brief} from '../../digest/brief-model.ts';
import {renderMarkdown} from '../../digest/render-markdown.ts';
import type {Merged} from '../../meetings/merge/merged.ts';
import {plainText} from '../text/line.ts';
import type {Block, Target} from './doc.ts';
import {isHeading, markdownPieces, type Piece} from './markdown-blocks.ts';

/** Gives each third-level heading its meeting: the brief tells them in this order. */
const headingTargets = ({meetings, upcoming, cancelled}: Brief): ((text: string) => Target | undefined) => {
	const waiting = [...meetings, ...upcoming, ...cancelled];
	let next = 0;
	return text => {
		const at = waiting.findIndex(({heading}, index) => index >= next && text.startsWith(heading));
		if (at < 0) return;
		next = at + 1;
		return {go: 'meeting', id: waiting[at]!.id};
	};
};

/** Letters and digits that a line of the brief and the entry it was made of have in common. */
const letters = (text: string) =>
	text
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
/** So many of them tell one agreement from all others. */
const telling = 60;

/** Gives each line of what was agreed its sentence: they come in the order of the brief. */
const agreedTargets = (merged: Merged, {agreed}: Brief): ((text: string) => Target | undefined) => {
	const evidence = new Map(merged.agreements.map(agreement => [agreement.id, agreement.evidence[0]]));
	let next = 0;
	return text => {
		const entry = agreed[next];
		if (!entry || !letters(text).includes(letters(entry.text).slice(0, telling))) return;
		next += 1;
		const first = evidence.get(entry.id);
		return first && {go: 'article', id: first.article, slice: {start: first.start, end: first.end}};
	};
};

/** Gives each line of the sources its article. */
const sourceTargets = ({sources}: Brief): ((text: string) => Target | undefined) => {
	let next = 0;
	return text => {
		const source = sources[next];
		if (!source || !text.endsWith(source.path)) return;
		next += 1;
		return {go: 'article', id: source.id};
	};
};

/** Entries of a section: more than anybody reads here; the exported brief has them all. */
const longest = 500;

export type Outline = {title: string; depth: number; block: number};

/** The brief of `merged`, wrapped by nobody yet, and its headings with the number of their blocks. */
export const briefBlocks = (merged: Merged, now?: string): {blocks: Block[]; outline: Outline[]} => {
	const made = makeBrief(merged, {limit: longest, ...(now ? {now} : {})});
	const pieces: Piece[] = markdownPieces(renderMarkdown(made, {graph: false}));
	const meetingOf = headingTargets(made);
	const agreedOf = agreedTargets(merged, made);
	const sourceOf = sourceTargets(made);
	const blocks: Block[] = [];
	const outline: Outline[] = [];
	let section = '';
	for (const {token, blocks: own} of pieces) {
		if (isHeading(token)) {
			const title = plainText(own[0]!.spans);
			if (token.depth === 2) section = title;
			if (token.depth > 1) outline.push({title, depth: token.depth, block: blocks.length});
			const target = token.depth > 2 ? meetingOf(title) : undefined;
			blocks.push({...own[0]!, ...(target ? {target} : {}), heading: token.depth > 1});
			if (token.depth < 3) blocks.push({spans: ['']});
			continue;
		}
		const targetOf = token.type !== 'list' ? () => undefined : section === 'Sources' ? sourceOf : agreedOf;
		for (const block of own) {
			const target = targetOf(plainText(block.spans));
			blocks.push(target ? {...block, target} : block);
		}
	}
	return {blocks, outline};
};
