import {expect, test} from 'vitest';
import {readEncounters} from '../../source/meetings/encounters.ts';
import {readDeals} from '../../source/meetings/outcomes/agreements.ts';
import {openDiscourse} from '../../source/meetings/people/discourse.ts';
import {openRegistry} from '../../source/meetings/people/registry.ts';
import {hasProspects} from '../../source/meetings/prospects.ts';
import {type Outline, outline, read} from '../../source/meetings/reading/reading.ts';
import {agreementCues} from '../../source/meetings/tables/agreement-cues.ts';
import {nounFrames} from '../../source/meetings/tables/noun-frames.ts';
import {outcomeCues} from '../../source/meetings/tables/outcome-cues.ts';
import {verbFrames} from '../../source/meetings/tables/verb-frames.ts';
import {articleOf} from './read-sentences.ts';

/** Whether the text can tell of anything, and the sentences that were parsed to know. */
const look = (text: string) => {
	const parsed: string[] = [];
	const plan = outline(articleOf(text, 'Notes'));
	const lineOf: Outline['lineOf'] = draft => {
		parsed.push(plan.article.text.slice(draft.sentence.start, draft.sentence.end));
		return plan.lineOf(draft);
	};
	return {prospects: hasProspects({...plan, lineOf}), parsed};
};

test('only sentences with a word of encounter or deal are parsed to know that an article tells nothing', () => {
	const agreed = 'On this point, John Kerry agreed.';
	expect(look(`The harvest began early. ${agreed} Farmers made hay until September.`)).toEqual({
		prospects: false,
		parsed: [agreed],
	});
});

test.each([
	'John Kerry met with Sergei Lavrov in Vienna.',
	'He telephoned her on Monday.',
	'They held talks.',
	'The delegation visited Paris.',
	'Japan approved a trade deal.',
	'John Kerry agreed to open the border. On Monday he agreed to cut tariffs.',
])('whoever may be meant, this may tell of something: %s', text => {
	expect(look(text).prospects).toBe(true);
});

test('what is read no further would have told of nobody', () => {
	const rows = [...verbFrames, ...nounFrames, ...agreementCues, ...outcomeCues];
	const plans = rows.map(({example}) => outline(articleOf(example, 'Notes')));
	const left = plans.filter(plan => !hasProspects(plan));
	expect(left.length).toBeGreaterThan(10);
	for (const plan of left) {
		const registry = openRegistry();
		const {lines, article} = read(plan);
		for (const {actors} of lines) for (const actor of actors) if (actor.form === 'name') registry.enter(actor);
		const discourse = openDiscourse(registry);
		for (const line of lines) {
			discourse.hear(line);
			const encounters = readEncounters(line, discourse, article.published?.date);
			expect(encounters.filter(({parties}) => parties.length > 1)).toEqual([]);
			expect(readDeals(article, line, discourse).filter(({parties}) => parties.length > 1)).toEqual([]);
		}
	}
});
