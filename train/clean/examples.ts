import {measurePage} from '../../source/clean/features.ts';
import {textLines} from '../../source/clean/lines.ts';
import {guessTitle} from '../../source/clean/title.ts';
import {vectorsOf} from '../../source/clean/vectors.ts';
import {labelLines} from './label.ts';
import {foldOf, type LabelledPage} from './pages.ts';
import type {Example} from './stack.ts';

/** The pages ready to train on; those whose dump lost much of the text would teach the wrong thing and are left out. */
export function examplesOf(pages: LabelledPage[], folds: number): Example[] {
	return pages
		.filter(({cover}) => cover >= 0.7)
		.map(page => {
			const lines = textLines(page.input);
			const facts = measurePage(lines, guessTitle(lines));
			return {
				page: facts,
				vectors: vectorsOf(facts),
				labels: labelLines(
					lines.map(({text}) => text),
					page.gold,
				),
				fold: foldOf(page, folds),
			};
		});
}
