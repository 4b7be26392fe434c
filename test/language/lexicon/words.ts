/** Cuts a test sentence as the tokeniser does: hyphens, commas, possessives and the last full stop are words of their own. */
export const words = (sentence: string): string[] =>
	sentence.match(
		/['’]s\b|(?:[A-Z]\.)+|\b(?:Gen|Sen|Rep|Gov|Sec|Prof|Col|Lt|Amb|Dr|Mr|Mrs|St)\.|[\p{L}\p{N}+&/]+(?:['’.](?!s\b)\p{L}+)*|[^\s\p{L}\p{N}]/gu,
	) ?? [];

/** Every match of a matcher at any token of the sentence. */
export const everywhere = <T>(sentence: string, match: (words: string[], at: number) => T | undefined): T[] => {
	const tokens = words(sentence);
	return tokens.flatMap((_, at) => match(tokens, at) ?? []);
};
