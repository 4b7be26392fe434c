import type {Line} from './lines.ts';

/** A first guess at the title of a dump, for the features: the first of its first lines that is as long as a title. */
export function guessTitle(lines: Line[]): string {
	return (
		lines.slice(0, 12).find(({text}) => text.split(' ').length >= 4 && text.length < 160)?.text ?? lines[0]?.text ?? ''
	);
}
