/** Reading marks: what has been read and what is starred; every change can be undone. */

export type Marks = {read: ReadonlySet<string>; starred: ReadonlySet<string>};
export const noMarks: Marks = {read: new Set(), starred: new Set()};

/** `set` with or without all of `ids`. */
export const mark = (set: ReadonlySet<string>, ids: readonly string[], on: boolean): ReadonlySet<string> => {
	const next = new Set(set);
	for (const id of ids) {
		if (on) next.add(id);
		else next.delete(id);
	}
	return next;
};
