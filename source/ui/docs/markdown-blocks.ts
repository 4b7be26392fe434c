/** Markdown through marked-terminal, as blocks whose styles have names instead of colours. */
import {Marked, type Token, type Tokens} from 'marked';
import {markedTerminal} from 'marked-terminal';
import type {Span} from '../text/line.ts';
import type {Style} from '../theme.ts';
import type {Block} from './doc.ts';

/** Styles stand in marked-terminal's output as parameters of an escape sequence that no terminal ever sees. */
const styles = ['title', 'here', 'strong', 'quote', 'dim', 'key', 'mark'] as const satisfies readonly Style[];
const base = 9000;
const marks = /\u001B\[(\d+)m/g;
const styled = (style: (typeof styles)[number]) => (text: string) =>
	text && `\u001B[${base + styles.indexOf(style)}m${text}\u001B[${base - 1}m`;
const plain = (text: string) => text;

const marked = new Marked();
marked.use(
	markedTerminal({
		firstHeading: styled('title'),
		heading: styled('here'),
		strong: styled('strong'),
		em: styled('mark'),
		blockquote: styled('quote'),
		codespan: styled('key'),
		code: styled('dim'),
		del: styled('dim'),
		link: plain,
		href: styled('dim'),
		hr: styled('dim'),
		listitem: plain,
		table: plain,
		paragraph: plain,
		html: styled('dim'),
		showSectionPrefix: false,
		emoji: false,
		tab: 2,
		tableOptions: {
			style: {head: [], border: []},
			chars: {
				top: '',
				'top-mid': '',
				'top-left': '',
				'top-right': '',
				bottom: '',
				'bottom-mid': '',
				'bottom-left': '',
				'bottom-right': '',
				left: '',
				'left-mid': '',
				mid: '',
				'mid-mid': '',
				right: '',
				'right-mid': '',
				middle: '  ',
			},
		},
	}),
	{
		renderer: {
			// marked-terminal prints **bold** in list items as it stands: it does not look into the text's own tokens.
			text(token) {
				return 'tokens' in token && token.tokens ? this.parser.parseInline(token.tokens) : token.text;
			},
			// And it would write hyperlinks past everybody, as OSC 8.
			link(token) {
				return this.parser.parseInline(token.tokens);
			},
		},
	},
);

/** The spans of one line of output; styles that are open at its end stay open for the next. */
const toSpans = (line: string, open: Style[]): Span[] => {
	const spans: Span[] = [];
	let at = 0;
	const push = (text: string) => {
		const style = open.at(-1);
		if (text) spans.push(style ? [text, style] : text);
	};
	for (const match of line.matchAll(marks)) {
		push(line.slice(at, match.index));
		at = match.index + match[0].length;
		const number = Number(match[1]) - base;
		if (number === -1) open.pop();
		else if (styles[number]) open.push(styles[number]);
	}
	push(line.slice(at));
	return spans;
};

/** White space and a list's sign at the beginning of a line. */
const leading = /^\s*(?:[*\-•]\s|\d+\.\s|\[\d+\]\s)?/;

const toBlock = (spans: Span[], rigid: boolean): Block => {
	const [first, ...rest] = spans;
	if (rigid || typeof first !== 'string') return {spans: spans.length > 0 ? spans : [''], rigid};
	const sign = leading.exec(first)![0];
	return {lead: [sign.replace('* ', '• ')], spans: [first.slice(sign.length), ...rest]};
};

/** A piece of the document and what Markdown says it is. */
export type Piece = {token: Token; blocks: Block[]};

/** The document piece by piece, blank lines between the pieces. */
export const markdownPieces = (markdown: string): Piece[] =>
	marked
		.lexer(markdown)
		.filter(({type}) => type !== 'space')
		.map(token => {
			const open: Style[] = [];
			const lines = marked
				.parser([token])
				.replace(/^\n+|\s+$/g, '')
				.split('\n');
			const blocks = lines.map(line => toBlock(toSpans(line.trimEnd(), open), token.type === 'table'));
			return {token, blocks: [...blocks, {spans: ['']}]};
		});

export const isHeading = (token: Token): token is Tokens.Heading => token.type === 'heading';
