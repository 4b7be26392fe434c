const OPENING = /<(script|style)\b[^>]*>|<!--/gi;
const CLOSING = {script: /<\/script\s*>/gi, style: /<\/style\s*>/gi, comment: /-->/g};

/**
 * A page without its scripts, styles and comments, in which a parser spends time and nobody reads; the data that it has
 * for search engines stays. One that is never closed stays, too. The time grows with the length of the page alone.
 */
export function withoutScripts(html: string): string {
	const unclosed = new Set<string>();
	let kept = '';
	let from = 0;
	for (const opening of html.matchAll(OPENING)) {
		const kind = (opening[1]?.toLowerCase() ?? 'comment') as keyof typeof CLOSING;
		if (opening.index < from || unclosed.has(kind)) continue;
		const closing = CLOSING[kind];
		// The hyphens of `<!-->` close what they open.
		closing.lastIndex = opening.index + (kind === 'comment' ? 2 : opening[0].length);
		if (!closing.test(html)) {
			unclosed.add(kind);
			continue;
		}
		const end = closing.lastIndex;
		kept += html.slice(from, isData(opening[0]) ? end : opening.index);
		from = end;
	}
	return kept + html.slice(from);
}

function isData(tag: string): boolean {
	return /\bld\+json\b/i.test(tag);
}
