/** Reads plain sentences as the body of an article, the way `extract` does, up to what a test asks for. */
import type {Article} from '../../source/article.ts';
import {readEncounters} from '../../source/meetings/encounters.ts';
import {extract} from '../../source/meetings/extract.ts';
import {type Deal, readDeals} from '../../source/meetings/outcomes/agreements.ts';
import type {Saying} from '../../source/meetings/outcomes/saying.ts';
import {readSayings} from '../../source/meetings/outcomes/sayings.ts';
import {openDiscourse} from '../../source/meetings/people/discourse.ts';
import {openRegistry} from '../../source/meetings/people/registry.ts';
import {outline, read} from '../../source/meetings/reading/reading.ts';

/** An article of 18 March 2015 whose body is the text. */
export const articleOf = (text: string, title: string): Article => ({
	id: 'a1b2c3d4e5f6',
	path: 'note.txt',
	title,
	language: 'en',
	published: {date: '2015-03-18', basis: 'metadata'},
	paragraphs: [{text, story: 0}],
	text: `${title}\n\n${text}`,
});

/** What the sentences say of deals and of outcomes, in order. */
export const readSentences = (text: string): {deals: Deal[]; sayings: Saying[]} => {
	const source = articleOf(text, 'Notes');
	const {lines} = read(outline(source));
	const registry = openRegistry();
	for (const {actors} of lines) for (const actor of actors) if (actor.form === 'name') registry.enter(actor);
	const discourse = openDiscourse(registry);
	const deals: Deal[] = [];
	const sayings: Saying[] = [];
	for (const line of lines) {
		if (line.title) continue;
		discourse.hear(line);
		readEncounters(line, discourse, '2015-03-18');
		deals.push(...readDeals(source, line, discourse));
		sayings.push(...readSayings(source.text, line, discourse));
	}
	return {deals, sayings};
};

/** All facts of an article made of a title and a text. */
export const extractFrom = (text: string, title = 'Notes') => extract(articleOf(text, title));
