/** A cleaned article as Markdown with YAML front matter, such as `readout` itself reads. */
import {stringify} from 'yaml';
import type {Article, Paragraph} from '../article.ts';

/** Text that Markdown would take for markup stays text. */
const escapeText = (text: string): string =>
	text
		.replace(/[\\`*_[\]<>]/g, '\\$&')
		.replace(/^(\s*)([#+=~|-])/, '$1\\$2')
		.replace(/^(\s*\d+)([.)])(?=\s)/, '$1\\$2');

const paragraph = ({text, kind}: Paragraph): string =>
	kind === 'heading' ? `## ${escapeText(text)}` : escapeText(text);

export const articleMarkdown = ({title, published, source, byline, url, language, paragraphs}: Article): string => {
	const front = {title: title || undefined, date: published?.date, source, byline, url, language};
	const known = Object.fromEntries(Object.entries(front).filter(([, value]) => value !== undefined));
	return `---\n${stringify(known, {lineWidth: 0})}---\n\n${[...(title ? [`# ${escapeText(title)}`] : []), ...paragraphs.map(paragraph)].join('\n\n')}\n\n`;
};
