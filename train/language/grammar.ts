/**
 * A small generator of sentences with known trees. A rule is a row of elements, exactly one of them (without `>`) the head:
 * `word:XPOS` (or `word:XPOS/UPOS`), `a|b:XPOS` for a choice, `SYMBOL`, `( … )` for a subtree; `>relation` ties an element to
 * the head, `?` before it makes it optional. Example: `PERSON>nsubj met:VBD PERSON>obj ( in:IN>case CITY )?>obl .:.>punct`.
 */
import type {TreebankSentence} from './conllu.ts';

/** Rules by symbol; repeat a rule to make it likelier. A symbol may also be a function that makes one word. */
export type Grammar = Record<string, readonly string[]>;

type Node = {form: string; tag: string; relation: string; before: Node[]; after: Node[]};
type Element =
	| {kind: 'word'; forms: string[]; tag: string}
	| {kind: 'symbol'; name: string}
	| {kind: 'group'; elements: Slot[]};
type Slot = {element: Element; relation: string; optional: boolean};

const UPOS: Record<string, string> = {
	NN: 'NOUN',
	NNS: 'NOUN',
	NNP: 'PROPN',
	NNPS: 'PROPN',
	VB: 'VERB',
	VBD: 'VERB',
	VBG: 'VERB',
	VBN: 'VERB',
	VBP: 'VERB',
	VBZ: 'VERB',
	MD: 'AUX',
	IN: 'ADP',
	DT: 'DET',
	JJ: 'ADJ',
	JJR: 'ADJ',
	JJS: 'ADJ',
	RB: 'ADV',
	RBR: 'ADV',
	RP: 'ADP',
	CC: 'CCONJ',
	CD: 'NUM',
	PRP: 'PRON',
	PRP$: 'PRON',
	WP: 'PRON',
	WRB: 'ADV',
	TO: 'PART',
	POS: 'PART',
};

/** A generator of sentences of `grammar`, from the symbol `S`; `word` makes the words written `~KIND`. */
export function createGenerator(
	grammar: Grammar,
	random: () => number,
	word: (kind: string) => string,
): () => TreebankSentence {
	const rules = new Map(Object.entries(grammar).map(([name, rows]) => [name, rows.map(readRule)]));
	const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
	const expand = (slots: Slot[]): Node => {
		let head: Node | undefined;
		const before: Node[] = [];
		const after: Node[] = [];
		for (const {element, relation, optional} of slots) {
			if (optional && random() < 0.5) continue;
			const node = build(element);
			if (relation === '') head = node;
			else (head ? after : before).push({...node, relation});
		}
		if (!head) throw new Error('A grammar rule has no head.');
		return {...head, before: [...before, ...head.before], after: [...head.after, ...after]};
	};
	const build = (element: Element): Node => {
		if (element.kind === 'group') return expand(element.elements);
		if (element.kind === 'symbol') {
			const choices = rules.get(element.name);
			if (!choices) throw new Error(`The grammar has no symbol ${element.name}.`);
			return expand(pick(choices));
		}
		const form = pick(element.forms);
		return {
			form: form.startsWith('~') ? word(form.slice(1)) : form,
			tag: element.tag,
			relation: '',
			before: [],
			after: [],
		};
	};
	return () => flatten(build({kind: 'symbol', name: 'S'}));
}

function readRule(row: string): Slot[] {
	const pieces = row.match(/\(|\)\??(?:>[\w:]+)?|[^\s()]+/g) ?? [];
	const stack: Slot[][] = [[]];
	for (const piece of pieces) {
		if (piece === '(') stack.push([]);
		else if (piece.startsWith(')')) {
			const elements = stack.pop() as Slot[];
			stack.at(-1)?.push({element: {kind: 'group', elements}, ...readTie(piece)});
		} else {
			const [, body = '', tie = ''] = /^(.+?)(\??(?:>[\w:]+)?)$/.exec(piece) ?? [];
			stack.at(-1)?.push({element: readElement(body), ...readTie(tie)});
		}
	}
	return stack[0] as Slot[];
}

const readTie = (tie: string) => ({optional: tie.includes('?'), relation: tie.split('>')[1] ?? ''});

function readElement(body: string): Element {
	if (/^[A-Z_0-9]+$/.test(body)) return {kind: 'symbol', name: body};
	const colon = body.lastIndexOf(':');
	const at = colon === body.length - 1 ? body.lastIndexOf(':', colon - 1) : colon;
	const [xpos = '', upos] = body.slice(at + 1).split('/');
	return {
		kind: 'word',
		forms: body
			.slice(0, at)
			.split('|')
			.map(form => form.replaceAll('_', ' ')),
		tag: `${upos ?? UPOS[xpos] ?? 'PUNCT'} ${xpos}`,
	};
}

function flatten(root: Node): TreebankSentence {
	const nodes: {node: Node; head: Node | undefined}[] = [];
	const visit = (node: Node, head: Node | undefined) => {
		for (const child of node.before) visit(child, node);
		nodes.push({node, head});
		for (const child of node.after) visit(child, node);
	};
	visit(root, undefined);
	const places = new Map(nodes.map(({node}, index) => [node, index]));
	const words = nodes.map(({node}) => node.form);
	words[0] = `${words[0]?.slice(0, 1).toUpperCase()}${words[0]?.slice(1)}`;
	return {
		id: '',
		text: words.join(' '),
		words,
		lemmas: words.map(() => '_'),
		tags: nodes.map(({node}) => node.tag),
		heads: nodes.map(({head}) => (head ? (places.get(head) as number) : -1)),
		relations: nodes.map(({node, head}) => (head ? node.relation : 'root')),
		pieces: words.map(form => ({form, space: true, words: 1})),
		paragraph: false,
	};
}
