/** Lemmas by the longest known ending of a word and its tag: rules and exceptions in one table learnt from the treebanks. */

/** Longest ending that a rule may name; a whole word is written with `^` before it. */
export const LONGEST_ENDING = 8;

/** Past tense and past participle share their rules: nearly all their forms are the same. */
export const ruleTag = (xpos: string): string => (xpos === 'VBN' ? 'VBD' : xpos);

/** For each tag the rules by what a word ends in, or by the whole word (`^met`). */
export type LemmaRules = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The rules of a table of `VBD ^met`, `VBD t`, `VBD `. */
export function lemmaRules(table: Readonly<Record<string, string>>): LemmaRules {
	const rules = new Map<string, Map<string, string>>();
	for (const [name, rule] of Object.entries(table)) {
		const [tag, ending] = name.split(' ') as [string, string];
		const own = rules.get(tag) ?? new Map<string, string>();
		rules.set(tag, own.set(ending, rule));
	}
	return rules;
}

/** The rule for a word: by all of it, else by its longest ending. */
function ruleFor(rules: LemmaRules, word: string, xpos: string): string | undefined {
	const own = rules.get(ruleTag(xpos));
	let rule = own?.get(`^${word}`);
	for (let length = Math.min(word.length, LONGEST_ENDING); own && rule === undefined && length >= 0; length--)
		rule = own.get(word.slice(word.length - length));
	return rule;
}

/** The lemma of a word: the first rule that fits cuts letters off the end and adds others. Names keep their capitals. */
export function lemmatize(rules: LemmaRules, word: string, xpos: string): string {
	const lower = word.toLowerCase().replace(/[’‘]/g, "'");
	const base = xpos.startsWith('NNP') ? word : lower;
	const rule = ruleFor(rules, lower, xpos);
	if (rule === undefined) return base;
	const cut = Number.parseInt(rule, 10);
	return base.slice(0, base.length - cut) + rule.slice(String(cut).length);
}

/** Words remembered; when there are more, all are forgotten. */
const CAPACITY = 20_000;

/** Lemmas by the same rules, each worked out once. */
export function createLemmatizer(rules: LemmaRules): (word: string, xpos: string) => string {
	const known = new Map<string, Map<string, string>>();
	let size = 0;
	return (word, xpos) => {
		let lemmas = known.get(xpos);
		if (!lemmas) {
			lemmas = new Map();
			known.set(xpos, lemmas);
		}
		let lemma = lemmas.get(word);
		if (lemma === undefined) {
			lemma = lemmatize(rules, word, xpos);
			lemmas.set(word, lemma);
			if (++size === CAPACITY) {
				known.clear();
				size = 0;
			}
		}
		return lemma;
	};
}
