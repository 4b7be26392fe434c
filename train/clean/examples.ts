import {type Reading, type Role, readingOf} from '../../source/clean/line-model.ts';
import {textLines} from '../../source/clean/lines.ts';
import {readPage} from '../../source/clean/read-page.ts';
import {type Label, labelLines} from './label.ts';
import {labelRole} from './label-roles.ts';
import {foldOf, type LabelledPage} from './pages.ts';

export const ROLES: Role[] = ['title', 'byline', 'date'];

/** One page ready to train on. */
export type Example = {
	page: LabelledPage;
	fold: number;
	reading: Reading;
	labels: Label[];
	roles: Partial<Record<Role, (boolean | undefined)[]>>;
};

/** A page in numbers with its labels; `folds` tells into how many groups of sites the pages are cut. */
export function exampleOf(page: LabelledPage, folds: number): Example {
	const html = page.variant === 'html' ? readPage(page.input) : undefined;
	const lines = html?.lines ?? textLines(page.input);
	const texts = lines.map(({text}) => text);
	const reading = readingOf(lines, html?.metadata.title, html?.text);
	return {
		page,
		fold: foldOf(page, folds),
		reading,
		labels: labelLines(texts, page.gold),
		roles: Object.fromEntries(ROLES.map(role => [role, labelRole(role, reading.page.lines, page)])),
	};
}
