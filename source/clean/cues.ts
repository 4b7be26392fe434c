/** A kind of line that pages put around their text: the wording that gives it away, and a line that has it. */
export type Cue = {name: string; pattern: RegExp; example: string};

/** Wordings of page furniture. A cue never decides alone: each is one feature of the line model. */
export const CUES: Cue[] = [
	{
		name: 'subscription',
		pattern:
			/\b(?:subscri(?:be|ption|ber)s?|sign(?:ing)? up|newsletters?|e-?alerts?|your inbox|free trial|abonnieren|abonnez|suscr[ií]b\w*|unlimited access)\b/i,
		example: 'Sign up to get our weekly newsletter in your inbox',
	},
	{
		name: 'account',
		pattern:
			/\b(?:log[ -]?(?:in|out)|sign[ -]?(?:in|out)|my account|register(?: now)?|create an account|password|already a member|einloggen|anmelden)\b/i,
		example: 'Already a member? Log in',
	},
	{
		name: 'sharing',
		pattern:
			/\b(?:shares?|tweet|e-?mail|print|facebook|twitter|whats ?app|linked ?in|pinterest|reddit|telegram|copy link|flipboard|instagram|teilen|partager|compartir)\b(?=\W*$|\W+(?:this|on|via|with|facebook|twitter|article|by|to|x)\b|\W+\w+$)/i,
		example: 'Share this article on Facebook',
	},
	{
		name: 'following',
		pattern:
			/\b(?:follow (?:us|him|her|them|me|@\w+|\w+ on|topics?)|find us on|like us on|join (?:us|the conversation|our)|connect with)\b|@\w{3,}/i,
		example: 'Follow us on Instagram',
	},
	{
		name: 'rights',
		pattern:
			/©|\(c\) ?\d{4}|\b(?:all rights reserved|copyright|may not be (?:published|reproduced)|alle rechte|tous droits|todos los derechos|reproduction)\b/i,
		example: '© 2019 The Daily Example. All rights reserved.',
	},
	{
		name: 'consent',
		pattern:
			/\b(?:cookies?|privacy|gdpr|terms (?:of|and|&)|personal data|your consent|datenschutz|ad choices|do not sell|recaptcha)\b/i,
		example: 'By continuing you agree to our use of cookies',
	},
	{
		name: 'advertising',
		pattern:
			/\b(?:advert(?:isements?|ising|ise)?|sponsored|promoted|affiliate|commissions?|anzeige|publicidad|publicit[ée]|paid (?:post|content)|ad-?free|ads)\b/i,
		example: 'Advertisement',
	},
	{
		name: 'appeal',
		pattern:
			/\b(?:donat(?:e|ions?)|support (?:us|our)|your (?:support|contribution|help)|contribute|we need your|become a (?:member|supporter)|chip in)\b/i,
		example: 'Your support keeps our reporters in the field: donate now',
	},
	{
		name: 'comments',
		pattern:
			/\b(?:comments?(?: section)?|repl(?:y|ies)|leave a|post a|be the first to|join the discussion|commentaires|kommentare?|comentarios|moderat(?:ed|ion))\b/i,
		example: 'Be the first to leave a comment',
	},
	{
		name: 'related',
		pattern:
			/\b(?:related|read (?:more|also|next|on|the (?:full|rest))|see also|more (?:from|on|in|stories|news|about)|most (?:popular|read|viewed|shared)|you (?:may|might) (?:also )?(?:like|be interested)|recommended|trending|latest (?:news|headlines|stories|posts)|top stories|editors?['’]s? picks?|up next|in case you missed|don['’]t miss|recent posts|popular posts|previous (?:post|article)|next (?:post|article)|also read|further reading|lesen sie|lire aussi|lea también|leggi anche)\b/i,
		example: 'You may also like',
	},
	{
		name: 'media',
		pattern:
			/\b(?:watch|video|play(?:back|er)?|listen|podcasts?|gallery|slideshow|photos?|images?|picture|audio|mute|fullscreen|livestream|episodes?)\b/i,
		example: 'Watch: video of the arrival',
	},
	{
		name: 'credit',
		pattern:
			/\b(?:getty|afp|reuters\/|shutterstock|i?stock ?photo|ap photo|associated press|epa|unsplash|via ap|file photo|flickr|wikimedia|alamy|zuma|xinhua|bloomberg via|photo(?:graph)? by|image (?:source|credit|by)|(?:photo|image|picture|photo credit|foto|credits?)s?:|courtesy(?: of)?|handout)\b|\((?:ap|reuters|afp|photo)\b|\/ap\b|\bscreenshot\b/i,
		example: 'The two ministers at the airport. Photo: Handout',
	},
	{
		name: 'caption',
		pattern:
			/\((?:l|r|c|left|right|centre|center|second (?:left|right))\)|\b(?:pictured|(?:seen|shown|poses?|speaks?|waves?|walks?|arrives?|stands?|gestures?|looks? on|shakes? hands) (?:here|in this|during|at|with|after|before|in|to|outside))\b|\b(?:caption|hide|toggle)\b/i,
		example: 'The president (left) shakes hands with his guest during a ceremony',
	},
	{
		name: 'byline',
		pattern:
			/^(?:by|von|par|por|di|written by|posted by|story by|reported by|author:?|text:?|reporting by|edited by|editing by|contributed by)\s*:?\s*(?=\p{Lu}|@)|\b(?:staff (?:writer|reporter)|correspondent|contributed to this|reporting by|editing by|associate editor|news ?desk|bureau chief)\b/iu,
		example: 'By Anna Sample',
	},
	{
		name: 'biography',
		pattern:
			/\b(?:is (?:a|an|the) (?:\w+[ -]){0,4}(?:reporter|editor|writer|journalist|author|columnist|correspondent|producer|freelancer?|contributor|fellow|blogger)\b|about the authors?|can be reached|(?:his|her|their) work has|view (?:all )?(?:posts|author|archive|profile|bio))/i,
		example: 'Anna Sample is a senior reporter for the Daily Example',
	},
	{
		name: 'date',
		pattern:
			/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}\b|\b\d{1,2}(?:st|nd|rd|th)?\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|ene|janv|févr)[a-zäûé]*\.?,? \d{4}\b|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/i,
		example: 'January 30, 2015',
	},
	{
		name: 'clock',
		pattern:
			/\b\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?|[A-Z]{2,4}\b|uhr|h\b)|\b\d+ (?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?) (?:ago|read)\b|\bmin(?:ute)?s?[ -]read\b/i,
		example: '7:07 AM · 2 min read',
	},
	{
		name: 'updated',
		pattern:
			/\b(?:(?:last |first )?(?:updated|published|modified|posted|aktualisiert|publié|publicado|stand)(?: on| at)?\b\s*:?|filed under|tags?:|topics?:|categor(?:y|ies)|labels?:)/i,
		example: 'Updated on 4 March',
	},
	{
		name: 'command',
		pattern:
			/^(?:click|tap|skip|go|read|watch|listen|see|view|show|load|download|get|buy|shop|search|close|menu|open|learn|find|explore|discover|visit|sign|join|enter|select|choose|browse|report|send|back|next|previous|continue|support|contact|submit|expand|scroll|swipe|save|jump|print|reply|copy|share|play)\b/i,
		example: 'Skip to main content',
	},
	{
		name: 'address',
		pattern: /https?:|www\.|[\w.-]@[\w-]+\.\w|\w\.(?:com|org|net|co\.uk|de)\b/i,
		example: 'Write to desk@example.org',
	},
	{
		name: 'app',
		pattern:
			/\b(?:app store|google play|download (?:the|our)|our app|the app|browsers?|javascript|internet explorer|notifications?|rss|accessib(?:le|ility))\b/i,
		example: 'Please enable JavaScript in your browser',
	},
	{
		name: 'price',
		pattern:
			/(?:[$£€]\s?\d|\d\s?(?:usd|eur|€|£))|\b(?:add to (?:cart|bag)|checkout|discount|% off|coupon|per month)\b/i,
		example: 'Only $2 per month',
	},
	{
		name: 'address to the reader',
		pattern: /\b(?:you|your|yours|you['’](?:re|ll|ve)|sie|ihre?|vous|votre)\b/i,
		example: 'Not ready to support us today? We will remind you later.',
	},
	{
		name: 'the house itself',
		pattern:
			/\b(?:we|us|our|ours)\b|\bthis (?:article|story|post|page|site|website|browser|content|piece|report|version)\b/i,
		example: 'This article was first published elsewhere.',
	},
	{
		name: 'quotation',
		pattern: /[“"„«].{12,}[”"“»]/,
		example: 'The minister called it “a step in the right direction”.',
	},
	{
		name: 'telling',
		pattern: /\b(?:said|says|told|added|according|was|were|had|has|have|been|will|would|is|are)\b/i,
		example: 'He said the talks had been useful.',
	},
	{
		name: 'name alone',
		pattern: /^(?:[Bb]y\s+)?\p{Lu}[\p{L}'’.-]+(?:\s+(?:\p{Lu}[\p{L}'’.-]*|de|van|von|al|bin)){1,3}$/u,
		example: 'Anna M. Sample',
	},
	{name: 'divider', pattern: /[|»›→▼▲]|\.\.\.$|…$|[·•]/, example: 'Home › World › Europe'},
	{
		name: 'counter',
		pattern: /^\W*\d[\d.,:/ ]*[km]?(?:\s*(?:comments?|shares?|views?|likes?|votes?|of|photos?|images?)\b.*)?$/i,
		example: '12 comments',
	},
];
