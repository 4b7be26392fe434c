/** Learns the lemma rules: an ending gets a rule when it mends more words than the shorter ending's rule does. */
import {LONGEST_ENDING, ruleTag} from '../../source/language/lemmatize.ts';
import type {TreebankSentence} from './conllu.ts';
import {gatherVerbForms} from './verb-forms.ts';

/** A word as seen with a tag, the edit that makes its lemma, and how often it was seen. */
type Entry = {lower: string; xpos: string; edit: string; count: number};

/** Words of the treebanks and regular forms of verbs count as seen at least this often to have a rule of their own. */
const SEEN = 2;

/** Rules `XPOS ending` → `cut` + `added`, from every (word, tag, lemma) of the sentences and from the verbs of raw texts. */
export function learnLemmaRules(sentences: TreebankSentence[], texts: readonly string[]): Record<string, string> {
	const entries = treebankEntries(sentences);
	const known = new Set(entries.map(({lower, xpos}) => `${xpos} ${lower}`));
	for (const {form, xpos, lemma} of gatherVerbForms(texts, verbsOf(sentences)))
		if (!known.has(`${xpos} ${form}`))
			entries.push({lower: form, xpos, edit: editOf(form, lemma, xpos) ?? '0', count: SEEN});
	const rules: Record<string, string> = {};
	const current = entries.map(() => '0');
	for (let length = 0; length <= LONGEST_ENDING + 1; length++) {
		const whole = length > LONGEST_ENDING;
		for (const [name, members] of groupBy(entries, entry => nameOf(entry, length))) {
			const edit = commonest(members.map(index => (entries[index] as Entry).edit));
			const right = members.filter(index => entries[index]?.edit === edit).length;
			const before = members.filter(index => entries[index]?.edit === current[index]).length;
			const rare = whole && (entries[members[0] as number] as Entry).count < SEEN;
			if (rare || right - before < (whole ? 1 : 2)) continue;
			rules[name] = edit;
			for (const index of members) current[index] = edit;
		}
	}
	return rules;
}

/** The name of the rule for a word's last `length` letters; beyond the longest ending, for the whole word. */
function nameOf({lower, xpos}: Entry, length: number): string | undefined {
	if (length > LONGEST_ENDING) return `${xpos} ^${lower}`;
	return lower.length < length ? undefined : `${xpos} ${lower.slice(lower.length - length)}`;
}

/** Indices of the entries by name, in the order of the names' first use. */
function groupBy(entries: Entry[], name: (entry: Entry) => string | undefined): Map<string, number[]> {
	const groups = new Map<string, number[]>();
	entries.forEach((entry, index) => {
		const key = name(entry);
		if (key === undefined) return;
		const members = groups.get(key);
		if (members) members.push(index);
		else groups.set(key, [index]);
	});
	return groups;
}

function treebankEntries(sentences: TreebankSentence[]): Entry[] {
	const words = new Map<string, {lower: string; xpos: string; edits: string[]}>();
	for (const {words: forms, lemmas, tags} of sentences)
		forms.forEach((form, index) => {
			const xpos = ruleTag((tags[index] as string).split(' ')[1] as string);
			const edit = editOf(form, lemmas[index] as string, xpos);
			if (edit === undefined) return;
			const lower = form.toLowerCase().replace(/[’‘]/g, "'");
			const entry = words.get(`${xpos} ${lower}`) ?? {lower, xpos, edits: [] as string[]};
			words.set(`${xpos} ${lower}`, entry);
			entry.edits.push(edit);
		});
	return [...words.values()].map(({lower, xpos, edits}) => ({
		lower,
		xpos,
		edit: commonest(edits),
		count: edits.length,
	}));
}

const verbsOf = (sentences: TreebankSentence[]): Set<string> =>
	new Set(
		sentences.flatMap(({lemmas, tags}) =>
			lemmas.filter((lemma, index) => tags[index]?.startsWith('VERB') && /^\p{Ll}{2,}$/u.test(lemma)),
		),
	);

function editOf(form: string, lemma: string, xpos: string): string | undefined {
	const base = xpos.startsWith('NNP') ? form : form.toLowerCase().replace(/[’‘]/g, "'");
	const goal = xpos.startsWith('NNP') ? lemma : lemma.toLowerCase();
	if (goal === '_' || goal === '') return undefined;
	let same = 0;
	while (same < base.length && same < goal.length && base[same] === goal[same]) same++;
	return `${base.length - same}${goal.slice(same)}`;
}

/** The most frequent of some edits; the first by the alphabet wins a tie. */
function commonest(edits: string[]): string {
	const counts = new Map<string, number>();
	for (const edit of edits) counts.set(edit, (counts.get(edit) ?? 0) + 1);
	const [[winner] = ['0']] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
	return winner;
}
