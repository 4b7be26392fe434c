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
	return text => {
		const at = waiting.findIndex(({heading}) => text.startsWith(heading));
		return at < 0 ? undefined : {go: 'meeting', id: waiting.splice(at, 1)[0]!.id};
	};
};

const letters = (text: string) =>
	text
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** Where a line of a list leads: an agreement to its sentence, a source to its article. */
const lineTarget = (merged: Merged, {agreed, sources}: Brief, section: string) => {
	const agreements = new Map(merged.agreements.map(agreement => [agreement.id, agreement]));
	return (text: string): Target | undefined => {
		if (section === 'Sources') {
			const source = sources.find(({path}) => text.endsWith(path));
			return source && {go: 'article', id: source.id};
		}
		const entry = agreed.find(one => letters(text).includes(letters(one.text).slice(0, 60)));
		const evidence = entry && agreements.get(entry.id)?.evidence[0];
		return evidence && {go: 'article', id: evidence.article, slice: {start: evidence.start, end: evidence.end}};
	};
};

export type Outline = {title: string; depth: number; block: number};

/** The brief of `merged`, wrapped by nobody yet, and its headings with the number of their blocks. */
export const briefBlocks = (merged: Merged, now?: string): {blocks: Block[]; outline: Outline[]} => {
	const made = makeBrief(merged, now ? {now} : {});
	const pieces: Piece[] = markdownPieces(renderMarkdown(made, {graph: false}));
	const meetingOf = headingTargets(made);
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
		const targetOf = token.type === 'list' ? lineTarget(merged, made, section) : () => undefined;
		for (const block of own) {
			const target = targetOf(plainText(block.spans));
			blocks.push(target ? {...block, target} : block);
		}
	}
	return {blocks, outline};
};
