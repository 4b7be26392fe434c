/** Learns the lemma rules: an ending gets a rule when it mends more words than the shorter endings' rule does. */
import {LONGEST_ENDING} from '../../source/language/lemmatize.ts';
import type {TreebankSentence} from './conllu.ts';

/** Rules `XPOS ending` → `cut` + `added`, from every (word, tag, lemma) of the training sentences. */
export function learnLemmaRules(sentences: TreebankSentence[]): Record<string, string> {
	const words = new Map<string, {lower: string; xpos: string; edits: Map<string, number>}>();
	for (const {words: forms, lemmas, tags} of sentences)
		forms.forEach((form, index) => {
			const xpos = (tags[index] as string).split(' ')[1] as string;
			const edit = editOf(form, lemmas[index] as string, xpos);
			if (edit === undefined) return;
			const lower = form.toLowerCase().replace(/[’‘]/g, "'");
			const entry = words.get(`${xpos} ${lower}`) ?? {lower, xpos, edits: new Map<string, number>()};
			words.set(`${xpos} ${lower}`, entry);
			entry.edits.set(edit, (entry.edits.get(edit) ?? 0) + 1);
		});
	const entries = [...words.values()].map(({lower, xpos, edits}) => ({
		lower,
		xpos,
		edit: top(edits),
		count: [...edits.values()].reduce((a, b) => a + b, 0),
	}));
	const rules: Record<string, string> = {};
	const current = entries.map(() => '0');
	for (let length = 0; length <= LONGEST_ENDING + 1; length++) {
		const whole = length > LONGEST_ENDING;
		const groups = new Map<string, {members: number[]; edits: Map<string, number>}>();
		entries.forEach(({lower, xpos, edit}, index) => {
			if (!whole && lower.length < length) return;
			const name = whole ? `${xpos} ^${lower}` : `${xpos} ${lower.slice(lower.length - length)}`;
			const group = groups.get(name) ?? {members: [] as number[], edits: new Map<string, number>()};
			groups.set(name, group);
			group.members.push(index);
			group.edits.set(edit, (group.edits.get(edit) ?? 0) + 1);
		});
		for (const [name, {members, edits}] of groups) {
			const edit = top(edits);
			const gain = members.reduce(
				(sum, index) => sum + Number(entries[index]?.edit === edit) - Number(entries[index]?.edit === current[index]),
				0,
			);
			if (gain < (whole ? 1 : 2)) continue;
			if (whole && (entries[members[0] as number]?.count ?? 0) < 2) continue;
			rules[name] = edit;
			for (const index of members) current[index] = edit;
		}
	}
	return rules;
}

function editOf(form: string, lemma: string, xpos: string): string | undefined {
	const base = xpos.startsWith('NNP') ? form : form.toLowerCase().replace(/[’‘]/g, "'");
	const goal = xpos.startsWith('NNP') ? lemma : lemma.toLowerCase();
	if (goal === '_' || goal === '') return undefined;
	let same = 0;
	while (same < base.length && same < goal.length && base[same] === goal[same]) same++;
	return `${base.length - same}${goal.slice(same)}`;
}

const top = (edits: Map<string, number>): string =>
	([...edits].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0] as [string, number])[0];
