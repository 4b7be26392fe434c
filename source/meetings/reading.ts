/** An article read once: every sentence with its tree, its actors and its place in the article. */
import type {Article} from '../article.ts';
import type {Actor} from '../language/chunks/actor.ts';
import {findActors} from '../language/chunks/actors.ts';
import {coordinate, foldAppositions} from '../language/chunks/coordination.ts';
import {parse} from '../language/parse.ts';
import type {Sentence} from '../language/sentence.ts';
import {plant, type Tree} from '../language/tree.ts';

export type Line = {
	/** Position among the lines of the article. */
	index: number;
	/** Index of the story within a live blog; the title belongs to story 0. */
	story: number;
	title: boolean;
	/** A heading, caption or title: present tense tells the past, articles are dropped. */
	headline: boolean;
	tree: Tree;
	actors: Actor[];
	/** Lists of coordinated actors; every actor stands in exactly one. */
	lists: Actor[][];
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

const readLine = (sentence: Sentence): Pick<Line, 'tree' | 'actors' | 'lists'> => {
	const tree = plant(sentence);
	const actors = foldAppositions(tree, findActors(tree));
	return {tree, actors, lists: coordinate(tree, actors)};
};

/** Parses the article and finds its actors; the title is read last, when everyone has been introduced. */
export const read = (article: Article): Reading => {
	const lines: Line[] = [];
	const [title, ...body] = passages(article);
	for (const {start, text, story, title: isTitle, headline} of [...body, title!])
		for (const sentence of parse(text, start))
			lines.push({index: lines.length, story, title: isTitle, headline, ...readLine(sentence)});
	return {article, lines};
};

/** The actor whose span covers a token. */
export const actorAt = (line: Line, token: number): Actor | undefined =>
	line.actors.find(actor => token >= actor.first && token < actor.last);

/** The actor with all that is coordinated with it. */
export const listOf = (line: Line, actor: Actor): Actor[] => line.lists.find(list => list.includes(actor)) ?? [actor];
