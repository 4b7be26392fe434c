/** Offices by which a text may name a person without a name ("the French foreign minister"). */
import {fold} from './names.ts';
import {memo} from './order.ts';

/** One row an office: its key and the words that mean it. The example is run as a test. */
export const OFFICES: {office: string; words: RegExp; example: string}[] = [
	{
		office: 'deputy',
		words: /\b(?:deputy|vice|assistant|former|ex|acting|designate|elect)\b/,
		example: 'deputy prime minister',
	},
	{
		office: 'foreign',
		words:
			/\b(?:foreign minister|foreign secretary|secretary of state|minister of foreign affairs|external affairs minister|top diplomat)\b/,
		example: 'U.S. Secretary of State',
	},
	{
		office: 'defence',
		words:
			/\b(?:defen[cs]e minister|defen[cs]e secretary|secretary of defen[cs]e|defen[cs]e chief|minister of defen[cs]e)\b/,
		example: 'defence minister',
	},
	{
		office: 'finance',
		words: /\b(?:finance minister|treasury secretary|chancellor of the exchequer)\b/,
		example: 'finance minister',
	},
	{
		office: 'trade',
		words: /\b(?:trade minister|trade secretary|commerce minister|commerce secretary|trade representative)\b/,
		example: 'U.S. Trade Representative',
	},
	{office: 'premier', words: /\b(?:prime minister|premier|pm|taoiseach)\b/, example: 'British Prime Minister'},
	{office: 'chancellor', words: /\bchancellor\b/, example: 'German Chancellor'},
	{office: 'president', words: /\bpresident\b/, example: 'Russian President'},
	{office: 'monarch', words: /\b(?:king|queen|emperor|emir|sultan|pope)\b/, example: 'King'},
	{office: 'leader', words: /\b(?:supreme leader|leader|chairman)\b/, example: 'North Korean leader'},
];

/** The office that a role or a nameless mention stands for; undefined where none of the table fits. */
export const office = (role: string | undefined): string | undefined => (role ? officeOf(role) : undefined);
const officeOf = memo((role): string | undefined => {
	const folded = fold(role);
	return OFFICES.find(row => row.words.test(folded))?.office;
});

const COMMON_NOUN =
	/\b(?:minister|secretary|president|premier|chancellor|leader|counterpart|official|envoy|representative|chief|king|queen|ambassador|negotiator|spokesman|spokeswoman|pm)$/;

/** Whether a participant is named by office alone. */
export const isNameless = memo((name): boolean => COMMON_NOUN.test(fold(name)));
