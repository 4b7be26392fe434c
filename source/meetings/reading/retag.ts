/** Mends tags by what the article as a whole and its tables know: names are names everywhere, "met" is a verb. */
import {matchCountry} from '../../language/lexicon/countries.ts';
import type {Sentence, Token} from '../../language/sentence.ts';
import {verbLemma} from '../tables/verb-lemmas.ts';

/** Capitalised words that stand as names inside sentences of the article; where they open one, the tagger is unsure. */
export const namesIn = (sentences: readonly Sentence[]): Set<string> => {
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
		announces: 'announce',
		confirms: 'confirm',
		declares: 'declare',
		accuses: 'accuse',
		agrees: 'agree',
		arrives: 'arrive',
		receives: 'receive',
		welcomes: 'welcome',
		concludes: 'conclude',
		accepts: 'accept',
		attends: 'attend',
		refuses: 'refuse',
		rejects: 'reject',
		denies: 'deny',
		warns: 'warn',
		insists: 'insist',
		convenes: 'convene',
		gathers: 'gather',
	}),
);
/** "shakes hands": whatever the tagger makes of it. */
const HANDSHAKES = new Map([
	['shake', 'VBP'],
	['shakes', 'VBZ'],
	['shook', 'VBD'],
	['shaking', 'VBG'],
	['shaken', 'VBN'],
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

/** The noun that must be the verb of a whole sentence that has none: "Russia [cautions] against haste", "Russia and Japan [schedule] talks"; -1 for none. */
const hiddenVerb = ({tokens}: Sentence): number => {
	if (tokens.length < 6 || tokens.at(-1)?.text !== '.' || tokens.some(({xpos}) => /^(?:VB[DPZ]|MD)$/.test(xpos)))
		return -1;
	return tokens.findIndex(
		({xpos, text}, at) =>
			at > 0 &&
			/^\p{Ll}/u.test(text) &&
			(xpos === 'NNS' || (xpos === 'NN' && tokens[at - 2]?.text === 'and')) &&
			tokens[at - 1]!.xpos === 'NNP' &&
			/^(?:DT|IN|TO|CD|NNP|PRP\$?|JJ|RP)$/.test(tokens[at + 1]?.xpos ?? ''),
	);
};

/** "the leaders’ meeting": a mark glued to a plural that opens no quotation closes none. */
const isPossessor = ({tokens}: Sentence, at: number): boolean =>
	/^['’]$/.test(tokens[at]!.text) &&
	tokens[at]!.upos === 'PUNCT' &&
	/s$/.test(tokens[at - 1]?.text ?? '') &&
	/^NNP?S$/.test(tokens[at - 1]!.xpos) &&
	tokens[at - 1]!.end === tokens[at]!.start &&
	tokens[at + 1] !== undefined &&
	tokens[at + 1]!.start > tokens[at]!.end &&
	/^(?:NOUN|ADJ|NUM)$/.test(tokens[at + 1]!.upos) &&
	!tokens.slice(0, at).some(({text}) => /^['‘]$/.test(text));

/** "a face-to-face meeting", "one-on-one talks": no verb and no marker stands between hyphens. */
const jointTag = ({tokens}: Sentence, at: number): Partial<Token> | undefined => {
	const isJoint = (middle: number) =>
		/^(?:to|on)$/.test(tokens[middle]?.text ?? '') &&
		tokens[middle - 1]?.text === '-' &&
		tokens[middle + 1]?.text === '-' &&
		tokens[middle - 2]?.text.toLowerCase() === tokens[middle + 2]?.text.toLowerCase();
	if (isJoint(at)) return {upos: 'ADP', xpos: 'IN'};
	return isJoint(at - 2) && tokens[at]!.upos === 'VERB' ? {upos: 'NOUN', xpos: 'NN'} : undefined;
};

/** Gives the first word of a sentence, and every word of a headline, the tag of the name it is elsewhere in the article. */
export const retag = (sentence: Sentence, names: ReadonlySet<string>, headline: boolean): Sentence => {
	const first = sentence.tokens.findIndex(token => /\p{L}/u.test(token.text));
	const hidden = headline ? -1 : hiddenVerb(sentence);
	const tokens = sentence.tokens.map((token, index) => {
		if (index === hidden)
			return {...token, upos: 'VERB', xpos: token.xpos === 'NNS' ? 'VBZ' : 'VBP', lemma: verbLemma(token.lemma)};
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
			(/^(?:NNP?|VB[DZGN]|IN|''|``)$/.test(sentence.tokens[index - 1]?.xpos ?? '') ||
				sentence.tokens[index + 1]?.text === 'of')
		)
			return {...token, upos: 'NOUN', xpos: 'NN'};
		if (token.text === 'ahead' && token.upos === 'PROPN') return {...token, upos: 'ADV', xpos: 'RB', lemma: 'ahead'};
		if (isPossessor(sentence, index)) return {...token, upos: 'PART', xpos: 'POS', lemma: "'s"};
		// "announces plans to meet": two verbs do not stand side by side.
		if (token.text === 'plans' && token.xpos === 'VBZ' && VERB_FORMS.has(sentence.tokens[index - 1]?.text ?? ''))
			return {...token, upos: 'NOUN', xpos: 'NNS', lemma: 'plan'};
		const joint = jointTag(sentence, index);
		if (joint) return {...token, ...joint};
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
		// "on his first official visit to Japan".
		if (token.text === 'visit' && token.upos === 'VERB' && /^(?:JJ|DT|PRP\$|CD)$/.test(name?.xpos ?? ''))
			return {...token, upos: 'NOUN', xpos: 'NN'};
		// "X and Y visit Lebanon": as "visits", where nothing before it is the verb.
		if (
			token.text === 'visit' &&
			token.xpos === 'NN' &&
			name?.xpos === 'NNP' &&
			object?.upos === 'PROPN' &&
			sentence.tokens.slice(0, index).some(({text}) => text === 'and') &&
			!sentence.tokens.slice(0, index).some(({xpos}) => /^(?:VB[DPZ]|MD)$/.test(xpos))
		)
			return {...token, upos: 'VERB', xpos: 'VBP', lemma: 'visit'};
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
