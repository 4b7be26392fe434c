/** What a model sees of a word: hashes of its form, endings and shape. Quotes and digits are normalised here, never in the text. */
import {hashString} from './features.ts';
import {remembering} from './remembering.ts';

export type WordAtoms = {
	form: number;
	lower: number;
	suffix1: number;
	suffix2: number;
	suffix3: number;
	suffix4: number;
	prefix1: number;
	prefix3: number;
	shape: number;
};

/** Words remembered. */
const CAPACITY = 50_000;

/** Atoms of a word; remembered, because words repeat. */
export const wordAtoms = remembering(CAPACITY, (word): WordAtoms => {
	const form = normalise(word);
	const lower = form.toLowerCase();
	const ending = (length: number) => hashString(lower.length > length ? lower.slice(-length) : `^${lower}`);
	return {
		form: hashString(form),
		lower: hashString(lower),
		suffix1: ending(1),
		suffix2: ending(2),
		suffix3: ending(3),
		suffix4: ending(4),
		prefix1: hashString(form.slice(0, 1)),
		prefix3: hashString(lower.slice(0, 3)),
		shape: hashString(shape(form)),
	};
});

/** Curly quotes become straight, digits become 0, every dash but the long one becomes a hyphen. */
export function normalise(word: string): string {
	return word
		.replace(/[‘’‛`´]/g, "'")
		.replace(/[“”„«»]|''/g, '"')
		.replace(/[‐‑−–]/g, '-')
		.replace(/…/g, '...')
		.replace(/\d/g, '0');
}

/** `Geneva` → `Xx`, `U.S.` → `X.X.`, `G20` → `X0`: runs of one kind are shortened to one letter. */
function shape(form: string): string {
	return form
		.replace(/\p{Lu}+/gu, 'X')
		.replace(/[\p{Ll}\p{Lo}]+/gu, 'x')
		.replace(/0+/g, '0');
}
