/** Lemmas by the longest known ending of a word and its tag: rules and exceptions in one table learnt from the treebanks. */

/** Longest ending that a rule may name; a whole word is written with `^` before it. */
export const LONGEST_ENDING = 8;

/** Past tense and past participle share their rules: nearly all their forms are the same. */
export const ruleTag = (xpos: string): string => (xpos === 'VBN' ? 'VBD' : xpos);

/** Candidate rule names for a word, the most exact first: `VBD ^met`, `VBD met`, `VBD et`, `VBD t`, `VBD `. */
export function* ruleNames(lower: string, xpos: string): Generator<string> {
	yield `${xpos} ^${lower}`;
	for (let length = Math.min(lower.length, LONGEST_ENDING); length >= 0; length--)
		yield `${xpos} ${lower.slice(lower.length - length)}`;
}

/** The lemma of a word: the first rule that fits cuts letters off the end and adds others. Names keep their capitals. */
export function lemmatize(rules: Readonly<Record<string, string>>, word: string, xpos: string): string {
	const lower = word.toLowerCase().replace(/[’‘]/g, "'");
	const base = xpos.startsWith('NNP') ? word : lower;
	for (const name of ruleNames(lower, ruleTag(xpos))) {
		const rule = rules[name];
		if (rule === undefined) continue;
		const cut = Number.parseInt(rule, 10);
		return base.slice(0, base.length - cut) + rule.slice(String(cut).length);
	}
	return base;
}

/** Words remembered; when there are more, all are forgotten. */
const CAPACITY = 20_000;

/** Lemmas by the same rules, each worked out once. */
export function createLemmatizer(rules: Readonly<Record<string, string>>): (word: string, xpos: string) => string {
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
