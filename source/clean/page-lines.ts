import type {Line} from './lines.ts';

/** What the page says of the block that a line comes from. */
export type Markup = {
	/** The innermost block element around it, in lower case. */
	tag: string;
	/** Share of its letters that are links. */
	links: number;
	/** How many elements are around it. */
	depth: number;
	/** The block elements around it, innermost first, as numbers unique within the page. */
	containers: number[];
	/** Elements around it that say what they hold: `article`, `main`, `nav`, `aside`, `footer`, `header`, `form`, `figure`. */
	landmarks: string[];
	/** Class names and ids around it that speak for (+) or against (-) running text. */
	hints: number;
	/** Same for the innermost elements alone. */
	ownHint: number;
	/** Hidden by its style or attributes. */
	hidden: boolean;
};

const SKIPPED = new Set(
	'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED CANVAS VIDEO AUDIO SELECT OPTION INPUT TEXTAREA HEAD META LINK TITLE'.split(
		' ',
	),
);
const IN_VAIN = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'SVG', 'svg', 'IFRAME', 'SELECT', 'CANVAS']);
const BLOCK = new Set(
	'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
		' ',
	),
);
const LANDMARK = new Set(
	'ARTICLE MAIN NAV ASIDE FOOTER HEADER FORM FIGURE BLOCKQUOTE TABLE UL OL FIGCAPTION'.split(' '),
);

/** Words in class names and ids, after Readability's lists. */
const SPEAKS_AGAINST =
	/ad-|ads\b|advert|banner|bio\b|breadcrumb|byline|caption|comment|community|consent|cookie|credit|dateline|disqus|donat|extra|foot|gdpr|header|hidden|legends|login|masthead|media|menu|meta\b|modal|nav|newsletter|outbrain|pager|pagination|paywall|popup|popular|promo|recirc|recommend|related|remark|rss|share|shoutbox|sidebar|skyscraper|social|sponsor|subscri|syndication|tags?\b|teaser|toolbar|trending|widget/i;
const SPEAKS_FOR = /article|body|content|entry|main|page|post|story|text|blog|paragraph|prose|rich/i;

type Frame = {
	landmarks: string[];
	containers: number[];
	hints: number;
	own: number;
	hidden: boolean;
	tag: string;
	depth: number;
	bullet: number;
	link: boolean;
};

// linkedom's types lean on the DOM library, which this project does not load: these are the parts that are used.
type DomNode = {
	nodeType: number;
	nodeName: string;
	textContent: string;
	firstChild: DomNode | null;
	nextSibling: DomNode | null;
};
type DomElement = DomNode & {getAttribute(name: string): string | null; remove(): void};

/** Letters of a line that may be running text, and letters of bare parts that are many enough to be taken out. */
const TEXT = 60;
const FEW = 200;

/**
 * Cuts a parsed page into the lines that a reader sees, each with what its markup says. `bare` are the elements without
 * any line of running text: scripts, and menus and lists of links.
 */
export function pageLines(root: DomNode): {lines: Line[]; bare: DomElement[]} {
	const lines: Line[] = [];
	let text = '';
	let linked = 0;
	let containers = 0;
	let frame: Frame = {
		landmarks: [],
		containers: [],
		hints: 0,
		own: 0,
		hidden: false,
		tag: 'body',
		depth: 0,
		bullet: 0,
		link: false,
	};
	let gap = false;
	let plain = 0;
	let all = 0;
	let texts = 0;
	const bare: DomElement[] = [];
	const flush = () => {
		const clean = text.replace(/\s+/g, ' ').trim();
		if (clean) {
			const {landmarks, containers: around, hints, own, hidden, tag, depth, bullet} = frame;
			const links = Math.min(1, linked / clean.length);
			all += clean.length;
			plain += clean.length * (1 - links);
			if (clean.length >= TEXT && links < 0.5) texts++;
			lines.push({
				text: clean,
				gap,
				bullet,
				markup: {tag, links, depth, containers: around, landmarks, hints, ownHint: own, hidden},
			});
			gap = false;
		}
		text = '';
		linked = 0;
	};
	const walk = (node: DomNode) => {
		for (let child = node.firstChild; child; child = child.nextSibling) {
			if (child.nodeType === 3) {
				text += child.textContent;
				if (frame.link) linked += child.textContent.trim().length;
				continue;
			}
			const name = child.nodeName;
			if (child.nodeType !== 1) continue;
			if (SKIPPED.has(name.toUpperCase())) {
				if (IN_VAIN.has(name)) bare.push(child as DomElement);
				continue;
			}
			if (name === 'BR') {
				flush();
				continue;
			}
			const outer = frame;
			const block = BLOCK.has(name);
			if (block) flush();
			frame = enter(outer, child as DomElement, block, () => ++containers);
			const before = [plain, all, texts] as const;
			walk(child);
			if (block) {
				flush();
				const letters = all - before[1];
				if (texts === before[2] && letters > FEW && (plain - before[0]) * 2 < letters) bare.push(child as DomElement);
				gap ||= name === 'P' || name === 'UL' || /^H\d$/.test(name);
			}
			frame = outer;
		}
	};
	walk(root);
	flush();
	return {lines, bare};
}

function enter(outer: Frame, element: DomElement, block: boolean, number: () => number): Frame {
	const name = element.nodeName;
	const hint = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
	const own = hint === ' ' ? 0 : (SPEAKS_FOR.test(hint) ? 1 : 0) - (SPEAKS_AGAINST.test(hint) ? 1 : 0);
	const style = element.getAttribute('style') ?? '';
	return {
		landmarks: LANDMARK.has(name) ? [name.toLowerCase(), ...outer.landmarks] : outer.landmarks,
		containers: block ? [number(), ...outer.containers] : outer.containers,
		hints: outer.hints + own,
		own: own || !block ? outer.own * 0.5 + own : outer.own * 0.5,
		hidden:
			outer.hidden ||
			/display:\s*none|visibility:\s*hidden/i.test(style) ||
			element.getAttribute('hidden') !== null ||
			element.getAttribute('aria-hidden') === 'true',
		tag: block ? name.toLowerCase() : outer.tag,
		depth: outer.depth + 1,
		bullet: name === 'UL' || name === 'OL' ? outer.bullet + 1 : outer.bullet,
		link: outer.link || name === 'A',
	};
}
