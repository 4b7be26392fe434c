/** Letters and digits only, in lower case: two spellings of one line are the same line. */
export function folded(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
