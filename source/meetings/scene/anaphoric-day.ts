/** Days told by another day: "a day later", "the same day", "six days before" count from the event told last. */

const NUMBERS = [
	'zero',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
];

/** How many days the words lead away from the day they count from, or undefined where they do not count. */
export const daysAway = (words: string): number | undefined => {
	const text = words.toLowerCase();
	if (/\b(?:the )?same (?:day|evening|night|morning|afternoon)\b|\bthat (?:day|evening|night)\b/.test(text)) return 0;
	if (/\bthe (?:next|following) (?:day|morning)\b|\bthe day after\b/.test(text)) return 1;
	if (/\bthe (?:previous day|day before)\b/.test(text)) return -1;
	const counted = /\b(an?|\d+|[a-z]+) (days?|weeks?) (later|after|afterwards|earlier|before)\b/.exec(text);
	if (!counted) return undefined;
	const count = /^an?$/.test(counted[1]!)
		? 1
		: /^\d+$/.test(counted[1]!)
			? Number(counted[1])
			: NUMBERS.indexOf(counted[1]!);
	if (count < 0 || (counted[2]!.startsWith('week') && count !== 0)) return undefined;
	return /earlier|before/.test(counted[3]!) ? -count : count;
};
