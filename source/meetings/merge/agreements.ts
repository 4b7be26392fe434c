/** Agreements over many articles: one entry for each deal, tied to the meeting it came of. */
import type {ArticleHead} from '../../article.ts';
import {countryName} from '../../language/lexicon/countries.ts';
import type {Agreement, AgreementStatus, Facts, Participant} from '../../meeting.ts';
import {disjointSets} from './disjoint-sets.ts';
import {uniqueEvidence} from './evidence.ts';
import type {MergedMeeting} from './merged.ts';
import {byText, groupBy, stableId} from './order.ts';
import {fullestWording, preferBody, saysTheSame, shareEvidence} from './outcomes.ts';
import {matchParties} from './parties.ts';
import type {Entity, Registry} from './registry.ts';
import {dayNumber} from './time.ts';

/** Reports of one deal come within these many days. */
const WINDOW = 30;
/** Of two words of the same day the later stage counts. */
const STAGES: AgreementStatus[] = ['broken', 'rejected', 'signed', 'reached', 'tentative', 'proposed'];

type Report = {agreement: Agreement; article: ArticleHead; entities: Entity[]; meeting?: string};

const isSame = (a: Report, b: Report): boolean => {
	const [p, q] = [a.article.published?.date, b.article.published?.date];
	if (p && q && Math.abs(dayNumber(p) - dayNumber(q)) > WINDOW) return false;
	if (matchParties(a.entities, b.entities).share < 0.5) return false;
	return saysTheSame(a.agreement.text, b.agreement.text);
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
	(agreement.meeting && merged.get(`${article} ${agreement.meeting}`)) ||
	bySource
		.get(article)
		?.find(({outcomes}) => outcomes.some(outcome => outcome.kind === 'agreed' && shareEvidence(outcome, agreement)))
		?.id;

/** `merged` leads from an article's own meeting (`article id`, blank, `meeting id`) to the merged one. */
export const mergeAgreements = (
	facts: readonly Facts[],
	resolve: Registry,
	merged: ReadonlyMap<string, string>,
	meetings: readonly MergedMeeting[],
): Agreement[] => {
	const bySource = new Map<string, MergedMeeting[]>();
	for (const meeting of meetings)
		for (const source of meeting.sources) bySource.set(source, [...(bySource.get(source) ?? []), meeting]);
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
				meeting: meetingOf(agreement, article.id, merged, bySource),
			})),
	);
	const sets = disjointSets(reports.length);
	const blocks = new Map<string, number[]>();
	for (const [at, {entities}] of reports.entries())
		for (const side of new Set(entities.map(entity => entity.side)))
			blocks.set(side, [...(blocks.get(side) ?? []), at]);
	for (const block of blocks.values())
		for (const [index, a] of block.entries())
			for (const b of block.slice(index + 1))
				if (sets.find(a) !== sets.find(b) && isSame(reports[a], reports[b])) sets.join(a, b);
	return [...groupBy(reports.keys(), at => String(sets.find(at))).values()].map(group => {
		const told = group.map(at => reports[at]);
		const meeting = told.find(report => report.meeting)?.meeting;
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
