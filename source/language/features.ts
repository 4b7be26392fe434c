/** Feature templates: declarative lists of atoms, hashed to 32-bit keys. The same code runs in training and in use. */

/** Templates compiled to flat arrays: template `t` combines `atoms[ends[t-1]..ends[t]]`. */
export type Templates = {atoms: Uint8Array; ends: Uint16Array; count: number};

/**
 * Compile a table of templates such as `'s0.word b0.tag'` against the names of the atoms.
 * @throws Error naming the template when it uses an unknown atom.
 */
export function compileTemplates(table: readonly string[], atomNames: readonly string[]): Templates {
	const atoms: number[] = [];
	const ends: number[] = [];
	for (const template of table) {
		for (const name of template.split(' ')) {
			const index = atomNames.indexOf(name);
			if (index < 0) throw new Error(`Unknown atom "${name}" in the feature template "${template}".`);
			atoms.push(index);
		}
		ends.push(atoms.length);
	}
	return {atoms: Uint8Array.from(atoms), ends: Uint16Array.from(ends), count: table.length};
}

/** Hash every template over the atoms' `values` into `keys`; a key is never 0, which marks an empty slot of a model's table. */
export function extractFeatures(templates: Templates, values: Int32Array, keys: Int32Array): void {
	const {atoms, ends, count} = templates;
	let at = 0;
	for (let template = 0; template < count; template++) {
		let hash = Math.imul(template + 1, 0x9e3779b1);
		for (const end = ends[template] as number; at < end; at++) {
			hash = Math.imul(hash ^ (values[atoms[at] as number] as number), 0x85ebca6b);
			hash ^= hash >>> 15;
		}
		hash = Math.imul(hash, 0xc2b2ae35);
		keys[template] = hash ^ (hash >>> 16) || 1;
	}
}

/** FNV-1a hash of a string; 32 bits, the same on every machine. */
export function hashString(text: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	return hash;
}
