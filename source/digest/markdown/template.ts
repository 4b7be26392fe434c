/** The order of a brief as a text with `{{placeholders}}`, which the user may replace. */
import {sectionKeys} from '../brief-model.ts';

export const placeholders = ['front-matter', 'title', 'lead', ...sectionKeys] as const;
export type Placeholder = (typeof placeholders)[number];

/** Fills a template; blank lines left by empty parts close up. Unknown placeholders are named in the error. */
export const fillTemplate = (template: string, parts: Readonly<Partial<Record<Placeholder, string>>>): string => {
	const unknown = [...template.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)]
		.map(([, name]) => name)
		.filter(name => !placeholders.some(known => known === name));
	if (unknown.length > 0)
		throw new Error(`template: unknown placeholder {{${unknown[0]}}}; known are ${placeholders.join(', ')}`);
	const filled = template.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (_, name: Placeholder) => parts[name] ?? '');
	return `${filled.replace(/\n{3,}/g, '\n\n').trim()}\n`;
};
