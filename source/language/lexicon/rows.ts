/** The writing of the tables: lists whose items stand apart by `;`, names whose entries stand apart by `|`, or by a new line. */

const parts = (text: string, separator: RegExp): string[] => text.split(separator).flatMap(part => part.trim() || []);

/** `president; head of state` → both, wherever the lines are broken. */
export const list = (text: string): string[] => parts(text, /[;\n]/);

export type NameRow = {name: string; forms: string[]};

/** Reads `Name | Name: other form; other form`; `forms` begins with the name itself. Other forms are true synonyms. */
export function readNames(text: string): NameRow[] {
	return parts(text, /[|\n]/).map(entry => {
		const [name, others] = entry.split(': ');
		return {name: name!, forms: [name!, ...(others ? list(others) : [])]};
	});
}
