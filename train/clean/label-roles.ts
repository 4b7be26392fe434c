import type {LineFacts} from '../../source/clean/features.ts';
import type {Role} from '../../source/clean/line-model.ts';
import {mayFill} from '../../source/clean/roles.ts';
import {writtenDates} from '../../source/clean/written-dates.ts';
import type {LabelledPage} from './pages.ts';

/** For each line whether it fills a role, `undefined` where it cannot; nothing at all when nobody labelled the page. */
export function labelRole(role: Role, lines: LineFacts[], page: LabelledPage): (boolean | undefined)[] | undefined {
	const fits = fitting(role, page);
	if (!fits) return undefined;
	return lines.map(line => (mayFill(role, line) ? fits(line.line.text) : undefined));
}

function fitting(role: Role, {title, authors, date}: LabelledPage): ((text: string) => boolean) | undefined {
	if (role === 'title') {
		const wanted = title && folded(title);
		return wanted ? text => folded(text) === wanted : undefined;
	}
	if (role === 'date') return date ? text => writtenDates(text).some(one => one.date === date) : undefined;
	const names = authors
		?.split(/,|;|&|\band\b/)
		.map(folded)
		.filter(name => name.length > 4);
	return names && names.length > 0 ? text => names.some(name => folded(text).includes(name)) : undefined;
}

function folded(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
