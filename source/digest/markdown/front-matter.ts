/** YAML front matter: what Obsidian, Jekyll and the like index a note by. */
import {stringify} from 'yaml';
import type {Brief} from '../brief-model.ts';

/** Title, period, people and counts, between `---` lines. */
export const frontMatter = ({title, lead, people, meetings}: Brief): string => {
	const data = {
		title,
		...(lead.period && {date: lead.period.to, from: lead.period.from, to: lead.period.to}),
		articles: lead.articles,
		meetings: meetings.length,
		agreements: lead.agreements,
		people: people.names,
		tags: ['readout'],
	};
	return `---\n${stringify(data, {lineWidth: 0})}---`;
};
