/** Verbs and their regular forms, gathered from raw text: they teach the lemma rules which stems end in a silent e. */

export type VerbForm = {form: string; xpos: string; lemma: string};

/** Words that a bare verb follows. */
const BEFORE_VERBS = /\b(?:to|will|would|must|can|could|should|cannot) (\p{Ll}{4,})\b/gu;

/** Verbs of diplomatic news that the texts do not hold in their bare form. */
const NEWS_VERBS = 'adjourn boycott mediate phone rebuff reconvene snub telephone'.split(' ');

/** Regular forms of the verbs of `texts` and of `known`; a consonant is doubled where the texts double it. */
export function gatherVerbForms(texts: readonly string[], known: ReadonlySet<string>): VerbForm[] {
	const words = new Set<string>();
	const verbs = new Set([...known, ...NEWS_VERBS]);
	for (const text of texts) {
		for (const word of text.match(/\p{Ll}{3,}/gu) ?? []) words.add(word);
		for (const [, verb = ''] of text.matchAll(BEFORE_VERBS)) verbs.add(verb);
	}
	return [...verbs].sort().flatMap(verb => formsOf(verb, words));
}

function formsOf(verb: string, words: ReadonlySet<string>): VerbForm[] {
	const doubled = verb + verb.slice(-1);
	const stem = words.has(`${doubled}ed`) || words.has(`${doubled}ing`) ? doubled : verb;
	const past = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : verb.endsWith('e') ? `${verb}d` : `${stem}ed`;
	const present = /[^aeiou]y$/.test(verb)
		? `${verb.slice(0, -1)}ies`
		: /(?:s|x|z|ch|sh|o)$/.test(verb)
			? `${verb}es`
			: `${verb}s`;
	const going = /[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${stem}ing`;
	return [
		{form: past, xpos: 'VBD', lemma: verb},
		{form: present, xpos: 'VBZ', lemma: verb},
		{form: going, xpos: 'VBG', lemma: verb},
	];
}
