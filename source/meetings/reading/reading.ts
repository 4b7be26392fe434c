/** An article read once: every sentence with its tree, its actors and its place in the article. */
import type {Article} from '../../article.ts';
import type {Actor} from '../../language/chunks/actor.ts';
import {type Understood, understand} from '../../language/chunks/understand.ts';
import {retold, split, tagged} from '../../language/parse.ts';
import type {Sentence} from '../../language/sentence.ts';
import type {Place} from '../../meeting.ts';
import {placesOf} from '../scene/where.ts';
import {datelineEnd, datelinePlace, namedIn} from './dateline.ts';
import {mayConclude, mayPlace, mayRemark, mayReport} from './event-words.ts';
import {namesIn, retag} from './retag.ts';

export type Line = Understood & {
	/** Position among the lines of the article. */
	index: number;
	/** Index of the story within a live blog; the title belongs to story 0. */
	story: number;
	title: boolean;
	/** A heading, caption or title: present tense tells the past, articles are dropped. */
	headline: boolean;
	/** Read for its actors alone: no token has a head. */
	shallow: boolean;
	/** Where the story was written, by its dateline: what "here" means. */
	written: Place | undefined;
	/** The place that the sentence before named last: what "there" means. */
	there: Place | undefined;
	/** For each token, whether it stands inside quotation marks. */
	quoted: boolean[];
};

export type Reading = {article: Article; lines: Line[]};

/** The spans of the title and the paragraphs within `article.text`. */
const passages = (article: Article) => {
	const spans = [{start: 0, text: article.title, story: 0, title: true, headline: true}];
	let at = article.title.length + 2;
	for (const {text, story, kind} of article.paragraphs) {
		const start = article.text.startsWith(text, at) ? at : article.text.indexOf(text, Math.max(0, at - 2));
		if (start < 0) continue;
		spans.push({start, text, story, title: false, headline: kind === 'heading'});
		at = start + text.length + 2;
	}
	return spans;
};

/** Words that a sentence may have; a longer run is a list or a dump without stops. */
const LONGEST = 200;

/** The sentence, cut into pieces where it is longer than any sentence is: reading takes time with the square of its words. */
const inPieces = (sentence: Sentence): Sentence[] => {
	const {tokens} = sentence;
	if (tokens.length <= LONGEST) return [sentence];
	return Array.from({length: Math.ceil(tokens.length / LONGEST)}, (_, index) => {
		const own = tokens.slice(index * LONGEST, (index + 1) * LONGEST);
		return {start: own[0]!.start, end: own.at(-1)!.end, tokens: own};
	});
};

/** Follows quotation marks through the sentences of a paragraph. */
const quoteTracker = () => {
	let open = false;
	return ({tokens}: Sentence): boolean[] =>
		tokens.map(({text}) => {
			if (text === '“' || text === '``') open = true;
			else if (text === '”' || text === "''") open = false;
			else if (text === '"') open = !open;
			return open;
		});
};

/** Sentences before and after one that may report an encounter that may tell where those who had it were, and after it what they said. */
const NEAR = 2;

/** How closely each sentence is read: most can tell of nothing and are searched for names alone. */
const closeness = (sentences: readonly Sentence[]): Map<Sentence, Pick<Draft, 'reports' | 'shallow'>> => {
	const reports = sentences.map(mayReport);
	return new Map(
		sentences.map((sentence, index) => {
			const isNear = (from: number, to: number) => reports.slice(Math.max(0, from), to).includes(true);
			const tells =
				reports[index]! ||
				mayConclude(sentence) ||
				(isNear(index - NEAR, index) && mayRemark(sentence)) ||
				(isNear(index - NEAR, index + NEAR + 1) && mayPlace(sentence));
			return [sentence, {reports: reports[index]!, shallow: !tells}];
		}),
	);
};

/** "Photo: Peter Miller/Pool": names whoever took a picture, and nobody of the story. */
const CREDIT =
	/^\s*(?:file )?(?:photo|photograph|picture|image|video|illustration|graphic|credit|source)s?(?: credits?| by)?\s*:/i;

/**
 * A line before it is parsed: its tagged sentence, whether that may itself report an encounter or a deal, and where in the text it begins
 * behind a dateline.
 */
export type Draft = Omit<Line, keyof Understood> & {sentence: Sentence; reports: boolean; from: number};

/** An article whose sentences are tagged, in reading order; a sentence is parsed when its line is first asked for. */
export type Outline = {article: Article; drafts: Draft[]; lineOf: (draft: Draft) => Line};

/** Tags the article; the title is read last, when everyone has been introduced. */
export const outline = (article: Article): Outline => {
	const [title, ...body] = passages(article);
	const spelled = [...body, title!].map(passage => ({
		...passage,
		sentences: split(passage.text, passage.start).flatMap(inPieces).map(tagged),
	}));
	const names = namesIn(spelled.filter(({headline}) => !headline).flatMap(({sentences}) => sentences));
	const mended = spelled.map(passage => ({
		...passage,
		sentences: passage.sentences.map(sentence => retag(sentence, names, passage.headline)),
	}));
	const close = closeness(mended.flatMap(({sentences}) => sentences));
	const drafts: Draft[] = [];
	let written = article.dateline ? namedIn(article.dateline) : undefined;
	for (const {start, text, story, title: isTitle, headline, sentences} of mended) {
		const quotes = quoteTracker();
		const opens = headline ? start : start + datelineEnd(text);
		if (opens > start) written = datelinePlace(text) ?? written;
		sentences.forEach((sentence, position) => {
			const from = position === 0 ? opens : Math.max(opens, sentence.start);
			if (sentence.end <= from || CREDIT.test(article.text.slice(from, sentence.end))) return;
			drafts.push({
				index: drafts.length,
				story,
				title: isTitle,
				headline,
				...close.get(sentence)!,
				written,
				there: undefined,
				quoted: quotes(sentence),
				sentence,
				from,
			});
		});
	}
	const lines = new Map<Draft, Line>();
	return {
		article,
		drafts,
		lineOf: draft => {
			const known = lines.get(draft);
			if (known) return known;
			const {sentence: quick, from, reports, ...place} = draft;
			const sentence = reports ? retag(retold(quick), names, draft.headline) : quick;
			const line = {...place, ...understand(article.text, sentence, from, draft.shallow)};
			lines.set(draft, line);
			return line;
		},
	};
};

/** Parses the article and finds its actors. */
export const read = ({article, drafts, lineOf}: Outline): Reading => {
	const lines = drafts.map(lineOf);
	for (const line of lines) {
		const before = lines[line.index - 1];
		if (before?.story === line.story && /^there$/i.test(line.tree.tokens[0]?.text ?? ''))
			line.there = placesOf(before).at(-1)?.place;
	}
	return {article, lines};
};

/** The actor whose span covers a token. */
export const actorAt = (line: Line, token: number): Actor | undefined =>
	line.actors.find(actor => token >= actor.first && token < actor.last);

/** The actor with all that is coordinated with it. */
export const listOf = (line: Line, actor: Actor): Actor[] => line.lists.find(list => list.includes(actor)) ?? [actor];
