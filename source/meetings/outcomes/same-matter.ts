/** Whether two clauses speak of the same matter, by the words that they share. */

/** Words that every deal is told with. */
const COMMON =
	/^(?:agree|sign|reach|deal|have|that|with|their|they|will|would|between|after|from|this|into|also|said|decid|promis|pledg)/;
/** Letters by which words of one stem are known: "exchange", "exchanges". */
const STEM = 6;

const tellingWords = (text: string): Set<string> =>
	new Set(
		(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter(word => !COMMON.test(word)).map(word => word.slice(0, STEM)),
	);

/** The share, 0 to 1, of the shorter clause's telling words that the other has as well. */
export const likeness = (a: string, b: string): number => {
	const [x, y] = [tellingWords(a), tellingWords(b)];
	const shared = [...x].filter(word => y.has(word)).length;
	return shared / Math.max(1, Math.min(x.size, y.size));
};
