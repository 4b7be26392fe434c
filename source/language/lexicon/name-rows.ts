/** The writing of tables of names: `Name` or `Name: other form; other form`, entries separated by ` | `. */

export type NameRow = {name: string; forms: string[]};

/** Reads one line of such a table; `forms` begins with the name itself. Other forms are true synonyms. */
export function readNames(line: string): NameRow[] {
	return line.split(' | ').map(entry => {
		const [name, others] = entry.split(': ');
		return {name: name!, forms: [name!, ...(others?.split('; ') ?? [])]};
	});
}
