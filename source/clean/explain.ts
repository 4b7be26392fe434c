import type {RawDocument} from '../corpus/raw-document.ts';
import {judge} from './clean.ts';
import {reasonsFor} from './line-model.ts';

/** One line of a document, what became of it and why. */
export type Explained = {
	text: string;
	kept: boolean;
	/** `body`, `heading`, `standfirst`, `caption`, `title`, `byline`, `date` or `boilerplate`. */
	kind: string;
	/** Log-odds that the line belongs to the text, by the line model. */
	score: number;
	/** The rule that decided, else the features that moved the model most, each with its share of the log-odds. */
	reasons: string[];
};

/** How many features are named as reasons. */
const STRONGEST = 3;

/** Tells of each line of a document, in order, whether it was kept and why. */
export function explain(document: RawDocument): Explained[] {
	const {verdicts, judgement} = judge(document);
	return verdicts.map((verdict, row) => {
		const {text} = judgement.reading.page.lines[row]!.line;
		const common = {text, score: Math.round(judgement.scores[row]! * 100) / 100};
		if ('field' in verdict)
			return {...common, kept: false, kind: verdict.field, reasons: [`it is the ${verdict.field}`]};
		const modelled = 'keep' in verdict || verdict.drop === 'page furniture';
		const reasons = modelled ? reasonsFor(judgement, row, STRONGEST) : [verdict.drop];
		return {...common, kept: 'keep' in verdict, kind: 'keep' in verdict ? verdict.keep : 'boilerplate', reasons};
	});
}
