/** Article → who met whom, where, when, with what status, and what came of it. */
import {createHash} from 'node:crypto';
import type {Article, ArticleHead} from '../article.ts';
import type {Facts, Meeting, Outcome} from '../meeting.ts';
import type {Encounter} from './encounter.ts';
import {readEncounters} from './encounters.ts';
import {citeLine} from './evidence.ts';
import {type Deal, readDeals} from './outcomes/agreements.ts';
import {settle} from './outcomes/deals.ts';
import {outcomesOf} from './outcomes/outcomes.ts';
import type {Saying} from './outcomes/saying.ts';
import {readSayings} from './outcomes/sayings.ts';
import {type Discourse, openDiscourse} from './people/discourse.ts';
import {participantOf} from './people/participants.ts';
import {type Entity, openRegistry, type Registry} from './people/registry.ts';
import {hasPublicSide, isPublicAffairs, isWorthTelling} from './people/relevance.ts';
import {namedSpeakers, speakersOf} from './people/speakers.ts';
import {hasProspects} from './prospects.ts';
import {type Line, outline, type Reading, read} from './reading/reading.ts';
import {shareScenes} from './scene/scene.ts';
import {shareDays} from './scene/scene-days.ts';
import {readStays, type Stay} from './scene/stays.ts';
import {isAboutSport} from './tables/sport-words.ts';
import type {Cluster} from './unite/cluster.ts';
import {foldRetold} from './unite/retold.ts';
import {unite} from './unite/unite.ts';

/** Enters everyone whom the article names, so that "Kerry" in the first line is the John Kerry of the third. */
const introduce = (reading: Reading): Registry => {
	const {published} = reading.article;
	const registry = openRegistry(published && Number(published.date.slice(0, 4)));
	const named = reading.lines.flatMap(line => line.actors.filter(actor => actor.form === 'name'));
	for (const actor of named) if (actor.name!.includes(' ') || actor.person) registry.enter(actor);
	for (const actor of named) if (!actor.name!.includes(' ') && !actor.person) registry.enter(actor);
	registry.recognise();
	return registry;
};

type Told = {encounters: Encounter[]; deals: Deal[]; sayings: Saying[]; stays: Stay[]};

/** Reads the lines in order, story by story. */
const tell = (reading: Reading, discourse: Discourse): Told => {
	const encounters: Encounter[] = [];
	const deals: Deal[] = [];
	const sayings: Saying[] = [];
	const stays: Stay[] = [];
	const named = new Map<Line, Entity[] | undefined>();
	let story = 0;
	for (const line of reading.lines) {
		if (line.story !== story) discourse.forget();
		story = line.story;
		discourse.hear(line);
		if (line.shallow) continue;
		stays.push(...readStays(line, discourse, reading.article.published?.date));
		encounters.push(...readEncounters(line, discourse, reading.article.published?.date));
		deals.push(...readDeals(reading.article, line, discourse));
		sayings.push(...readSayings(reading.article.text, line, discourse));
		named.set(line, namedSpeakers(line, discourse));
	}
	for (const saying of sayings) if (saying.we) saying.speakers = speakersOf(saying.line, reading.lines, named);
	return {encounters, deals, sayings, stays};
};

/** The country that only lends the place is no party where two others are. */
const withoutHost = ({parties, place, kind}: Cluster): Entity[] => {
	const others = parties.filter(party => party.type !== 'country' || party.country !== place?.country);
	return others.length > 1 &&
		!others.some(({type}) => type === 'country') &&
		others.some(({type}) => type === 'person') &&
		(kind !== 'visit' || others.some(({type, country}) => type === 'person' && country === place?.country))
		? others
		: parties;
};

/** Forums that are no party beside those who met at their summit. */
const FORUM = /^(?:the )?(?:G-?\d+|Group of \p{L}+|Group of \d+|APEC|ASEAN)$/iu;

/** "Trump and Xi met at the Group of 20 summit": two who met at a forum, of many who were there. */
const withoutForum = (parties: readonly Entity[]): Entity[] =>
	parties.filter(({type}) => type === 'person').length > 1
		? parties.filter(({type, name}) => type !== 'org' || !FORUM.test(name))
		: [...parties];

const toMeeting = (reading: Reading, cluster: Cluster, outcomes: readonly Outcome[]): Meeting => {
	const {article} = reading;
	const parties = withoutForum(withoutHost(cluster));
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
		participants: parties.map(participantOf),
		place: cluster.place,
		date: cluster.date,
		dateText: cluster.dateText,
		topics: [],
		outcomes: [...outcomes],
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
	const drafts = outline(article);
	if (!hasProspects(drafts)) return {schema: 1, article: headOf(article), meetings: [], agreements: []};
	const reading = read(drafts);
	const registry = introduce(reading);
	const discourse = openDiscourse(registry);
	const {encounters, deals, sayings, stays} = tell(reading, discourse);
	const publicAffairs = isPublicAffairs(registry.people());
	const sport = isAboutSport(article.text);
	const isTold = ({parties}: {parties: Entity[]}) => !sport || hasPublicSide(parties);
	const worth = encounters.filter(
		({parties, weak}) => parties.length < 2 || isWorthTelling(parties, weak, publicAffairs),
	);
	const told = unite(worth).filter(cluster => isTold(cluster) && isWorthTelling(cluster.parties, false, publicAffairs));
	shareScenes(told, encounters, stays, article.published?.date);
	const clusters = foldRetold(told);
	shareDays(clusters, encounters, stays, reading.lines, article.published?.date);
	const outcomes = outcomesOf(article, reading.lines, clusters, sayings);
	const meetings = clusters.map(cluster => toMeeting(reading, cluster, outcomes.get(cluster) ?? []));
	return {schema: 1, article: headOf(article), meetings, agreements: settle(article, deals.filter(isTold), meetings)};
};
