import {duplicateGroups, sketchOf} from '../clean/near-duplicates.ts';
import type {Entry} from './entry.ts';
import type {Library} from './library.ts';

/** Entries that tell the same text, such as one agency's report in five papers; groups and members in the order given. */
export const duplicates = (entries: Entry[], library: Library | undefined): Entry[][] => {
	const sketches = entries.map((entry, position) => ({
		id: String(position),
		sketch: (entry.row !== undefined && library?.sketch(entry.row)) || sketchOf(entry.article),
	}));
	return duplicateGroups(sketches)
		.map(group => group.map(Number).sort((a, b) => a - b))
		.sort(([a], [b]) => a - b)
		.map(group => group.map(position => entries[position]));
};
