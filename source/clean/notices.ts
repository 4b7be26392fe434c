/** A wording that no news text uses of its own subject: its line goes, whatever the line model says. */
export type Notice = {pattern: RegExp; example: string};

/** Wordings that decide alone. Keep them narrow: each must be impossible in a sentence of an article. */
export const NOTICES: Notice[] = [
	{
		pattern:
			/\bbrowser\b(?:(?<=\b(?:this|your) (?:web )?browser) (?:is|does|has)\b|(?<=\b(?:use|upgrade to) (?:another|a (?:newer|modern|different|supported)) browser))|\benable javascript\b/i,
		example: 'Your browser is not supported. Please upgrade to a modern browser.',
	},
	{
		pattern: /\bMedia playback is (?:not supported|unsupported) on (?:this|your) device$/i,
		example: 'Media playback is unsupported on your device',
	},
	{
		pattern: /\bcookies\b(?:(?<=^(?:we|this (?:web)?site) uses? cookies)|(?<=\baccept (?:all )?cookies)$)/i,
		example: 'This site uses cookies to improve your experience.',
	},
	{
		pattern: /^(?:©|\(c\)|copyright\b).{0,80}\d{4}.{0,80}$|\brights reserved\.?$(?<=^.{0,80}\ball rights reserved\.?)/i,
		example: '© 2019 The Daily Example. All rights reserved.',
	},
	{
		pattern:
			/^advertisements?(?:\s*[-–—]\s*(?:continue reading|scroll to continue).{0,20})?$|^story continues below\b/i,
		example: 'Story continues below this ad',
	},
	{
		pattern: /^you have (?:read )?\d+ (?:of \d+ )?free articles?\b/i,
		example: 'You have 3 free articles left this month.',
	},
	{
		pattern: /^save my name, e-?mail,? and (?:website|site url)/i,
		example: 'Save my name, email, and website in this browser for the next time I comment.',
	},
	{
		pattern: /^(?:thank you|thanks) for reading\b.{0,40}$|^this (?:live )?(?:page|blog) is now closed\b/i,
		example: 'This live blog is now closed.',
	},
	{
		pattern: /^(?:click here to|sign up (?:here )?(?:to|for)|subscribe (?:now|to|for))\b(?!.*\bsaid\b)/i,
		example: 'Sign up for our morning briefing',
	},
	{
		pattern: /^the post .{3,200} (?:appeared first on|first appeared on) .{2,60}$/i,
		example: 'The post Ministers meet in May appeared first on Daily Example.',
	},
	{
		pattern:
			/^(?:more (?:from|on) (?:this story$|\p{Lu})|also read\b|read also\b|related (?:stories|articles|topics|coverage)\b)[^.!?]{0,80}$/iu,
		example: 'ALSO READ: What we know about the talks',
	},
	{
		pattern: /^our (?:standards|principles|code of ethics|editorial (?:standards|policy))\b[^.]{0,80}\.?$/i,
		example: 'Our standards: the Daily Example code of conduct.',
	},
	// Names of styles and templates that a scraper took for text.
	{pattern: /^[a-z0-9]+(?:-[a-z0-9]+){2,}$/, example: 'wide-layout-and-above'},
	{pattern: /^tags:\s.{0,200}$/i, example: 'Tags: diplomacy, Europe'},
];

/** A notice is no longer than this. */
const LONGEST = 400;

/** Whether a line is a notice of the page and not a line of its text. */
export function isNotice(text: string): boolean {
	return text.length < LONGEST && NOTICES.some(({pattern}) => pattern.test(text));
}
