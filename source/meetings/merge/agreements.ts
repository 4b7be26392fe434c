/** Agreements over many articles: one entry for each deal, tied to the meeting it came of. */
import type {ArticleHead} from '../../article.ts';
import {toDay} from '../../language/dates/days.ts';
import {countryName} from '../../language/lexicon/countries.ts';
import type {Agreement, AgreementStatus, Facts, Participant} from '../../meeting.ts';
import {blocksOf} from './blocks.ts';
import {disjointSets} from './disjoint-sets.ts';
import {uniqueEvidence} from './evidence.ts';
import type {MergedMeeting} from './merged.ts';
import {append, byText, groupBy, stableId} from './order.ts';
import {fullestWording, preferBody, sameMatter, sameWords, shareEvidence} from './outcomes.ts';
import {matchParties} from './parties.ts';
import type {Entity, Registry} from './registry.ts';
import {tellingWords} from './words.ts';

/** Reports of one deal come within these many days. */
const WINDOW = 30;
/** Of two words of the same day the later stage counts. */
const STAGES: AgreementStatus[] = ['broken', 'rejected', 'signed', 'reached', 'tentative', 'proposed'];

type Report = {
	agreement: Agreement;
	article: ArticleHead;
	entities: Entity[];
	words: Set<string>;
	/** Day number of publication. */
	day: number | null;
	meeting?: string;
};

const isSame = (a: Report, b: Report): boolean =>
	(a.day === null || b.day === null || Math.abs(a.day - b.day) <= WINDOW) &&
	(a.meeting !== undefined && a.meeting === b.meeting ? sameMatter : sameWords)(a.words, b.words) &&
	matchParties(a.entities, b.entities).share >= 0.5;

/** Indexes of the reports that may be of one deal: one pair of sides, or one party alone. */
const candidateBlocks = (reports: readonly Report[]): Iterable<number[]> => {
	const blocks = new Map<string, number[]>();
	for (const [at, {entities}] of reports.entries()) {
		const {named, sides} = blocksOf(entities);
		for (const key of named.union(sides)) append(blocks, key, at);
	}
	return blocks.values();
};

const statusOf = (reports: readonly Report[]): AgreementStatus => {
	const newest = reports
		.map(({article}) => article.published?.date ?? '')
		.sort(byText)
		.at(-1);
	const last = reports.filter(({article}) => (article.published?.date ?? '') === newest);
	return STAGES.find(stage => last.some(({agreement}) => agreement.status === stage))!;
};

const partiesOf = (reports: readonly Report[]): Participant[] => {
	const entities = new Map(reports.flatMap(report => report.entities).map(entity => [entity.key, entity]));
	return [...entities.values()].map(({name, type, country}) => ({
		name: type === 'country' && country ? (countryName(country) ?? name) : name,
		type,
		...(country && {country}),
	}));
};

/** The meeting that the extractor tied an agreement to, or one whose outcome rests on the same sentence. */
const meetingOf = (
	agreement: Agreement,
	article: string,
	merged: ReadonlyMap<string, string>,
	bySource: ReadonlyMap<string, MergedMeeting[]>,
) =>
	merged.get(`${article} ${agreement.meeting ?? agreement.id}`) ??
	bySource
		.get(article)
		?.find(({outcomes}) => outcomes.some(outcome => outcome.kind === 'agreed' && shareEvidence(outcome, agreement)))
		?.id;

/**
 * The meeting an agreement came of by the first report that says so; none that took place after the agreement was known,
 * none at which nobody of its parties was.
 */
const originOf = (
	reports: readonly Report[],
	meetings: ReadonlyMap<string, MergedMeeting>,
	resolve: Registry,
): string | undefined => {
	const known = Math.min(...reports.map(({day}) => day ?? Infinity));
	const ownersOf = ({participants, sources}: MergedMeeting) =>
		participants.map(participant => resolve(participant, sources[0]));
	return reports.find(({meeting, entities}) => {
		const found = meeting === undefined ? undefined : meetings.get(meeting);
		if (!found || (found.date && toDay(found.date.from) > known)) return false;
		const {exact, bySide} = matchParties(entities, ownersOf(found));
		return entities.length === 0 || exact + bySide > 0;
	})?.meeting;
};

/** `merged` leads from an article's own meeting (`article id`, blank, `meeting id`) to the merged one. */
export const mergeAgreements = (
	facts: readonly Facts[],
	resolve: Registry,
	merged: ReadonlyMap<string, string>,
	meetings: readonly MergedMeeting[],
): Agreement[] => {
	const bySource = new Map<string, MergedMeeting[]>();
	for (const meeting of meetings) for (const source of meeting.sources) append(bySource, source, meeting);
	const reports: Report[] = facts.flatMap(({article, agreements}) =>
		agreements
			.toSorted((a, b) => byText(a.id, b.id))
			.map(agreement => ({
				agreement,
				article,
				entities: [
					...new Map(
						agreement.parties.map(party => resolve(party, article.id)).map(entity => [entity.key, entity]),
					).values(),
				],
				words: tellingWords(agreement.text),
				day: article.published ? toDay(article.published.date) : null,
				meeting: meetingOf(agreement, article.id, merged, bySource),
			})),
	);
	const byId = new Map(meetings.map(meeting => [meeting.id, meeting]));
	const sets = disjointSets(reports.length);
	for (const block of candidateBlocks(reports))
		for (const [index, a] of block.entries())
			for (let next = index + 1; next < block.length; next++)
				if (isSame(reports[a], reports[block[next]])) sets.join(a, block[next]);
	return [...groupBy(reports.keys(), at => String(sets.find(at))).values()].map(group => {
		const told = group.map(at => reports[at]);
		const meeting = originOf(told, byId, resolve);
		return {
			id: stableId('agreement', told[0].article.id, told[0].agreement.id),
			parties: partiesOf(told),
			text: fullestWording(preferBody(told.map(({agreement}) => agreement)).map(({text}) => text)),
			status: statusOf(told),
			evidence: uniqueEvidence(told.flatMap(({agreement}) => agreement.evidence)),
			...(meeting && {meeting}),
		};
	});
};
