/** An article read once: every sentence with its tree, its actors and its place in the article. */
import type {Article} from '../article.ts';
import type {Actor} from '../language/chunks/actor.ts';
import {type Understood, understand} from '../language/chunks/understand.ts';
import {matchCountry} from '../language/lexicon/countries.ts';
import {retold, split, tagged} from '../language/parse.ts';
import type {Sentence} from '../language/sentence.ts';
import type {Place} from '../meeting.ts';
import {datelineEnd, datelinePlace, namedIn} from './dateline.ts';
import {tellsEvent} from './event-words.ts';
import {verbLemma} from './verb-lemmas.ts';
import {placesOf} from './where.ts';

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

/** Capitalised words that stand as names inside sentences of the article; where they open one, the tagger is unsure. */
const namesIn = (sentences: readonly Sentence[]): Set<string> => {
	const names = new Set<string>();
	for (const {tokens} of sentences)
		tokens.forEach((token, index) => {
			if (index > 0 && token.upos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(token.text)) names.add(token.text);
		});
	return names;
};

/** Forms that are verbs whatever the tagger says, with their lemmas. */
const VERB_FORMS = new Map(
	Object.entries({
		met: 'meet',
		meets: 'meet',
		brings: 'bring',
		held: 'hold',
		spoke: 'speak',
		told: 'tell',
		said: 'say',
		flew: 'fly',
		agreed: 'agree',
		hosted: 'host',
		phoned: 'phone',
		telephoned: 'telephone',
		discussed: 'discuss',
		visited: 'visit',
		welcomed: 'welcome',
		arrived: 'arrive',
		travelled: 'travel',
		traveled: 'travel',
		conferred: 'confer',
		huddled: 'huddle',
		dined: 'dine',
		postponed: 'postpone',
		cancelled: 'cancel',
		canceled: 'cancel',
	}),
);
/** "shakes hands": whatever the tagger makes of it. */
const HANDSHAKES = new Map([
	['shake', 'VBP'],
	['shakes', 'VBZ'],
	['shook', 'VBD'],
	['shaking', 'VBG'],
]);
const AUXILIARIES = new Set([
	'has',
	'have',
	'had',
	'having',
	'is',
	'are',
	'was',
	'were',
	'be',
	'been',
	'being',
	"'ve",
	'’ve',
]);

/** "Talks between …", "Negotiations with …": nouns of encounter that open a sentence are no verbs. */
const OPENING_NOUN = /^(?:Talks|Meetings|Visits|Calls)$/;

/** "FAHD" as the story spells it. */
const spelledOut = (shouted: string) => shouted[0] + shouted.slice(1).toLowerCase();

/** Gives the first word of a sentence, and every word of a headline, the tag of the name it is elsewhere in the article. */
const retag = (sentence: Sentence, names: ReadonlySet<string>, headline: boolean): Sentence => {
	const first = sentence.tokens.findIndex(token => /\p{L}/u.test(token.text));
	const tokens = sentence.tokens.map((token, index) => {
		if (index === first && OPENING_NOUN.test(token.text) && sentence.tokens[index + 1]?.upos === 'ADP')
			return {...token, upos: 'NOUN', xpos: 'NNS', lemma: token.text.toLowerCase().slice(0, -1)};
		if (/^amid(?:st)?$/i.test(token.text)) return {...token, upos: 'ADP', xpos: 'IN', lemma: token.text.toLowerCase()};
		// "KING FAHD VISITS BRITAIN": a name that the story spells out.
		const shout = headline && /^\p{Lu}{4,}$/u.test(token.text) && token.upos !== 'AUX';
		if (shout && token.upos !== 'PROPN' && names.has(spelledOut(token.text)))
			return {...token, upos: 'PROPN', xpos: 'NNP', lemma: token.text};
		// "Obasanjo, who chairs the union".
		if (token.xpos === 'NNS' && sentence.tokens[index - 1]?.xpos === 'WP' && sentence.tokens[index + 1]?.upos === 'DET')
			return {...token, upos: 'VERB', xpos: 'VBZ', lemma: verbLemma(token.lemma)};
		// "Fox News host Peter Miller", "told host Peter Miller": a lone subject does not "host".
		if (
			token.text === 'host' &&
			/^VBP?$/.test(token.xpos) &&
			/^(?:NNP?|VB[DZGN]|IN)$/.test(sentence.tokens[index - 1]?.xpos ?? '')
		)
			return {...token, upos: 'NOUN', xpos: 'NN'};
		if (token.text === 'ahead' && token.upos === 'PROPN') return {...token, upos: 'ADV', xpos: 'RB', lemma: 'ahead'};
		const verb = VERB_FORMS.get(token.text);
		if (verb && token.upos !== 'VERB' && token.upos !== 'ADJ') {
			const participle = AUXILIARIES.has(sentence.tokens[index - 1]?.text.toLowerCase() ?? '');
			return {...token, upos: 'VERB', xpos: token.text.endsWith('s') ? 'VBZ' : participle ? 'VBN' : 'VBD', lemma: verb};
		}
		// "Ban Ki-moon visits Burma": a noun neither follows a name nor stands before one.
		const [name, object] = [sentence.tokens[index - 1], sentence.tokens[index + 1]];
		const isNamed = name?.xpos === 'NNP' || sentence.tokens[index - 2]?.text === '-';
		if (token.text === 'visits' && token.xpos === 'NNS' && isNamed && /^(?:PROPN|DET)$/.test(object?.upos ?? ''))
			return {...token, upos: 'VERB', xpos: 'VBZ', lemma: 'visit'};
		const shaken = sentence.tokens[index + 1]?.text === 'hands' && HANDSHAKES.get(token.text);
		if (shaken) return {...token, upos: 'VERB', xpos: token.upos === 'VERB' ? token.xpos : shaken, lemma: 'shake'};
		// ", pledged to step up": a participle taken for an adjective after the comma that ends an aside.
		const resumes =
			token.xpos === 'JJ' &&
			/ed$/.test(token.text) &&
			sentence.tokens[index - 1]?.text === ',' &&
			sentence.tokens[index + 1]?.text === 'to';
		if (resumes) return {...token, upos: 'VERB', xpos: 'VBD', lemma: verbLemma(token.text)};
		// "began Syria talks": a verb and a name before it, so no verb itself.
		const [before, verbBefore] = [sentence.tokens[index - 1], sentence.tokens[index - 2]];
		if (token.text === 'talks' && token.upos === 'VERB' && before?.upos === 'PROPN' && verbBefore?.upos === 'VERB')
			return {...token, upos: 'NOUN', xpos: 'NNS', lemma: 'talk'};
		if (token.upos === 'VERB') return {...token, lemma: verb ?? verbLemma(token.lemma)};
		// "IRAN LOAN TALKS": in a headline of capitals only names that the story bears out are names.
		const shouted =
			headline &&
			names.size > 2 &&
			token.upos === 'PROPN' &&
			/^\p{Lu}{3,}$/u.test(token.text) &&
			!names.has(spelledOut(token.text));
		if (shouted && !matchCountry([token.text], 0))
			return {...token, upos: 'NOUN', xpos: 'NN', lemma: token.text.toLowerCase()};
		const known = (headline || index === first) && token.upos !== 'PROPN' && names.has(token.text);
		return known ? {...token, upos: 'PROPN', xpos: 'NNP', lemma: token.text} : token;
	});
	return {...sentence, tokens};
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

/** Sentences after one that tells of an encounter or a deal that may go on about it. */
const AFTERMATH = 3;

/** Sentences before one that tells of an encounter that may say where and when those who had it were. */
const LEAD = 2;

/** The sentences that can tell of an encounter, a deal or what came of it; the rest is searched for names alone. */
const worthParsing = (sentences: readonly Sentence[]): Set<Sentence> =>
	new Set(
		sentences.flatMap((sentence, index) =>
			tellsEvent(sentence) ? sentences.slice(Math.max(0, index - LEAD), index + 1 + AFTERMATH) : [],
		),
	);

/** "Photo: Peter Miller/Pool": names whoever took a picture, and nobody of the story. */
const CREDIT =
	/^\s*(?:file )?(?:photo|photograph|picture|image|video|illustration|graphic|credit|source)s?(?: credits?| by)?\s*:/i;

/** Parses the article and finds its actors; the title is read last, when everyone has been introduced. */
export const read = (article: Article): Reading => {
	const [title, ...body] = passages(article);
	const spelled = [...body, title!].map(passage => ({
		...passage,
		sentences: split(passage.text, passage.start).flatMap(inPieces).map(tagged),
	}));
	const names = namesIn(spelled.filter(({headline}) => !headline).flatMap(({sentences}) => sentences));
	const mended = new Map(
		spelled.flatMap(({sentences, headline}) =>
			sentences.map(sentence => [sentence, retag(sentence, names, headline)] as const),
		),
	);
	const worth = worthParsing([...mended.values()]);
	const deep = new Set<Sentence>();
	const told = spelled.map(passage => ({
		...passage,
		sentences: passage.sentences.map(sentence => {
			const quick = mended.get(sentence)!;
			if (!worth.has(quick)) return quick;
			const better = retag(retold(quick), names, passage.headline);
			deep.add(better);
			return better;
		}),
	}));
	const lines: Line[] = [];
	let written = article.dateline ? namedIn(article.dateline) : undefined;
	for (const {start, text, story, title: isTitle, headline, sentences} of told) {
		const quotes = quoteTracker();
		const opens = headline ? start : start + datelineEnd(text);
		if (opens > start) written = datelinePlace(text) ?? written;
		sentences.forEach((sentence, position) => {
			const from = position === 0 ? opens : Math.max(opens, sentence.start);
			if (sentence.end <= from || CREDIT.test(article.text.slice(from, sentence.end))) return;
			const shallow = !deep.has(sentence);
			const understood = understand(article.text, sentence, from, shallow);
			lines.push({
				index: lines.length,
				story,
				title: isTitle,
				headline,
				shallow,
				written,
				there: undefined,
				quoted: quotes(sentence),
				...understood,
			});
		});
	}
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
