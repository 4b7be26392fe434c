/** Text into CommonMark so that it stays text: no emphasis, link, image, HTML, list, heading or table comes of it. */

/** Control characters, line ends and bidirectional overrides: a title is one line of what the eye reads. */
const UNSAFE = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]+/g;

/** One line of plain text inside a paragraph, a list item or a table cell. */
export const escapeText = (text: string): string =>
	PLAIN.test(text) && !/ {2}|^ | $|www/i.test(text) ? text : escapeAll(text);

/** Most text has nothing that could be markup. */
const PLAIN = /^[\p{L}\p{N} ,.;'’“”–—()-]*$/u;

const escapeAll = (text: string): string =>
	text
		.replace(UNSAFE, ' ')
		.replace(/\s{2,}|[^\S ]/g, ' ')
		.trim()
		.replace(/[\\`*[\]<>|~]/g, '\\$&')
		// Inside a word an underscore is only an underscore; one dollar alone begins no formula.
		.replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
		.replace(/\$(?=.*\$)|(?<=\$.*)\$/g, '\\$')
		.replace(/&(?=#?\w+;)/g, '\\&')
		.replace(/!(?=\\\[)/g, '\\!')
		// Bare addresses would become links where GitHub's extension is on.
		.replace(/:(?=\/\/)/g, '\\:')
		.replace(/(www)(?=\.)/gi, '$1\\')
		.replace(/@(?=\w)/g, '\\@');

/** Text that stands at the start of a line, where `#`, `-`, `+`, `1.` and the like would begin a block. */
export const escapeLine = (text: string): string =>
	escapeText(text)
		.replace(/^(#{1,6}(?=\s|$)|[-+](?=\s|$|-|=)|=+$)/, '\\$&')
		.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');

/** A web address as a link target; undefined for anything but http(s). */
export const linkTarget = (url: string | null): string | undefined => {
	if (!url || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
	return new URL(url).href.replace(
		/[<>()[\]\\`|"'\s]/g,
		character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
	);
};
