/** Terminal escape sequences: OSC/DCS/APC/PM/SOS strings up to their end (or the line's), CSI sequences, two-byte escapes. */
const ESCAPE_SEQUENCE =
	/(?:\x1b[\]PX^_]|[\x90\x98\x9d\x9e\x9f])[^\x07\x1b\x9c\n\r]*(?:\x07|\x1b\\|\x9c)?|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?|\x1b[ -/]*[0-~]?/g;

/** C0 and C1 controls but tab and newline, bidi embeddings, overrides and isolates, and what is invisible inside words. */
const UNWANTED = /[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u200b\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** Anything worth a second look; most texts have none and are returned as they are. */
const SUSPECT = /[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u200b\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/;

/**
 * Makes text safe for any terminal: no escape sequences, no control characters but tab and newline, no bidi overrides,
 * no unpaired surrogates; every line end becomes `\n`. Text without any of them comes back unchanged.
 */
export function sanitise(text: string): string {
	const wellFormed = text.isWellFormed() ? text : text.toWellFormed();
	if (!SUSPECT.test(wellFormed)) return wellFormed;
	return wellFormed
		.replace(ESCAPE_SEQUENCE, '')
		.replace(/\r\n?|[\x0b\x0c\x85\u2028\u2029]/g, '\n')
		.replace(UNWANTED, '');
}
