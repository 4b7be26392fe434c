/** Article → who met whom, where, when, with what status, and what came of it. */
import {createHash} from 'node:crypto';
import type {Article, ArticleHead} from '../article.ts';
import type {Facts, Meeting} from '../meeting.ts';
import {type Deal, readAgreement} from './agreements.ts';
import {type Discourse, openDiscourse} from './discourse.ts';
import type {Encounter} from './encounter.ts';
import {readEncounters} from './encounters.ts';
import {citeLine} from './evidence.ts';
import {outcomesOf} from './outcomes.ts';
import {participantOf} from './participants.ts';
import {type Line, type Reading, read} from './reading.ts';
import {openRegistry, type Registry} from './registry.ts';
import {isPublicAffairs, isRelevant} from './relevance.ts';
import {type Cluster, unite} from './unite.ts';

/** Enters everyone whom the article names, so that "Kerry" in the first line is the John Kerry of the third. */
const introduce = (reading: Reading): Registry => {
	const registry = openRegistry();
	const named = reading.lines.flatMap(line => line.actors.filter(actor => actor.form === 'name'));
	for (const actor of named) if (actor.name!.includes(' ') || actor.person) registry.enter(actor);
	for (const actor of named) if (!actor.name!.includes(' ') && !actor.person) registry.enter(actor);
	return registry;
};

/** Reads the lines in order, story by story. */
const tell = (
	reading: Reading,
	discourse: Discourse,
): {encounters: Encounter[]; deals: Deal[]; names: Map<Line, Set<string>>} => {
	const encounters: Encounter[] = [];
	const deals: Deal[] = [];
	const names = new Map<Line, Set<string>>();
	let story = 0;
	for (const line of reading.lines) {
		if (line.story !== story) discourse.forget();
		story = line.story;
		discourse.hear(line);
		names.set(line, new Set(line.actors.flatMap(actor => discourse.resolve(line, actor).map(entity => entity.name))));
		encounters.push(...readEncounters(line, discourse, reading.article.published?.date));
		const deal = readAgreement(reading, line, discourse);
		if (deal) deals.push(deal);
	}
	return {encounters, deals, names};
};

const toMeeting = (
	reading: Reading,
	cluster: Cluster,
	clusters: readonly Cluster[],
	names: Map<Line, Set<string>>,
): Meeting => {
	const {article} = reading;
	const first = cluster.encounters[0]!;
	const id = createHash('sha256')
		.update(`${article.id} ${first.line.tree.tokens[first.trigger]!.start}`)
		.digest('hex')
		.slice(0, 12);
	const lines = [...new Set(cluster.encounters.map(encounter => encounter.line))];
	return {
		id,
		kind: cluster.kind,
		status: cluster.status,
		participants: cluster.parties.map(participantOf),
		place: cluster.place,
		date: cluster.date,
		dateText: cluster.dateText,
		topics: [],
		outcomes: outcomesOf(reading, cluster, clusters, line => names.get(line) ?? new Set()),
		evidence: lines.map(line => citeLine(article, line)),
		sources: [article.id],
	};
};

const headOf = ({id, path, title, source, url, published, language, text}: Article): ArticleHead => ({
	id,
	path,
	title,
	source,
	url,
	published,
	language,
	words: text.split(/\s+/).filter(Boolean).length,
});

/** All that one article tells. Pure: the same article gives the same facts. */
export const extract = (article: Article): Facts => {
	const reading = read(article);
	const registry = introduce(reading);
	const discourse = openDiscourse(registry);
	const {encounters, deals, names} = tell(reading, discourse);
	const publicAffairs = isPublicAffairs(registry.people());
	const clusters = unite(encounters).filter(cluster => isRelevant(cluster.parties, publicAffairs));
	const meetings = clusters.map(cluster => toMeeting(reading, cluster, clusters, names));
	return {schema: 1, article: headOf(article), meetings, agreements: deals.map(({agreement}) => agreement)};
};
