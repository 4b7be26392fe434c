/** HTML written by tagged template: everything put in is escaped unless it is HTML already. */

/** Finished HTML. */
export type Html = {html: string};

const ENTITIES: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};
const UNSAFE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Text content or an attribute's value. */
export const escapeHtml = (text: string): string =>
	text.replace(UNSAFE, '').replace(/[&<>"']/g, character => ENTITIES[character]);

type Part = string | number | null | Html | readonly Part[];
const write = (part: Part): string => {
	if (part === null) return '';
	if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
	return 'html' in part ? part.html : part.map(write).join('');
};

/** @example html`<p>${'a < b'}</p>`.html // '<p>a &lt; b</p>' */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Html => ({
	html: strings.map((text, at) => text + (at < parts.length ? write(parts[at]) : '')).join(''),
});
