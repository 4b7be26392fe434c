/**
 * Words that say what came of an encounter. Verbs count with their subject's side; nouns count where they are reached,
 * signed or sought. Each row's example is run as a test.
 */
import type {AgreementStatus, OutcomeKind} from '../meeting.ts';

export type OutcomeCue = {kind: OutcomeKind; pattern: RegExp; example: string};

/** Tried in order; the first that fits a clause decides. */
export const outcomeCues: readonly OutcomeCue[] = [
	{
		kind: 'not-agreed',
		pattern:
			/\b(?:failed to (?:agree|reach|resolve|make|break|bridge|produce|secure|find|achieve)|without (?:\w+ ){0,2}(?:agreement|deal|breakthrough|result|accord|progress|achieving|reaching|resolving)|no (?:\w+ ){0,2}(?:agreement|deal|breakthrough|progress|accord|consensus|decision|result)s?\b|(?:little|scant) (?:\w+ )?progress|(?:not|n't|n’t|never) (?:\w+ )?(?:agree|reach|resolve|make (?:any )?progress|see eye to eye|achieve|bridge)\w*)/i,
		example: 'The two sides failed to agree on a timetable.',
	},
	{
		kind: 'not-agreed',
		pattern:
			/\b(?:disagree(?:d|s|ment|ments)?|differences? (?:remain|persist)\w*|(?:still )?differ(?:ed|s)? (?:over|on)|remain(?:ed|s)? (?:divided|far apart|at odds|deadlocked)|deadlock(?:ed)?|stalemate|impasse|collaps(?:e|ed|ing)|broke (?:down|up|off)|broken (?:down|off)|rejected|ended in (?:failure|acrimony)|stuck|clashed|at loggerheads|inconclusive(?:ly)?)\b/i,
		example: 'Differences remain over the border.',
	},
	{
		kind: 'next',
		pattern:
			/\b(?:(?:agreed|planned?|plan|expected?|scheduled?|due|set|will|would) (?:to )?(?:meet|talk|speak|hold (?:\w+ ){0,3}(?:talks|meeting|round|session)|continue (?:\w+ ){0,2}(?:talks|discussions|dialogue|negotiations|consultations)|resume (?:\w+ ){0,2}(?:talks|negotiations|discussions)|reconvene) ?(?:again|next|on|in|later)?|next round|follow-up (?:meeting|talks)|another (?:round|meeting))\b/i,
		example: 'The ministers agreed to meet again in May.',
	},
	{
		kind: 'agreed',
		pattern:
			/\b(?:(?:have |has |had )?(?:agreed|pledged|vowed|decided|promised|committed|endorsed|approved|ratified|concluded)\b(?! with)|agree(?:s|ing)? (?:to|on|that|upon)|(?:sign|signed|signing|signs|reach|reached|reaching|reaches|clinch|clinched|seal|sealed|struck|strike|finali[sz]ed|hammered out) (?:\w+[- ]){0,6}?(?:agreements?|deals?|accords?|treat(?:y|ies)|pacts?|memorandum|declaration|communique|communiqué|ceasefire|cease-fire|truce|contract|protocol|understanding|statement|compromise|settlement|consensus)|agreement was (?:reached|signed)|accepted (?:\w+ ){0,3}(?:invitation|proposal|plan|offer))/i,
		example: 'They agreed to exchange prisoners.',
	},
	{
		kind: 'discussed',
		pattern:
			/\b(?:discuss(?:ed|es|ing|ions)?|talked about|exchanged views|reviewed|raised|focus(?:ed|es|ing)? (?:\w+ )?on|dealt with|touched (?:up)?on|covered|brought up|on the agenda|explored|addressed|dominated by|spoke about|conferred on|urged|called for|stressed|emphasi[sz]ed|underscored|reaffirmed|reiterated|expressed)\b/i,
		example: 'The two presidents discussed trade.',
	},
];

export type AgreementCue = {status: AgreementStatus; pattern: RegExp; example: string};

const DEAL =
	'(?:agreements?|deals?|accords?|treat(?:y|ies)|pacts?|ceasefires?|cease-fires?|truces?|memorand(?:um|a)(?: of understanding)?|declarations?|communiques?|protocols?|understandings?|settlements?|contracts?|conventions?|armistice|compromise|consensus|joint statement)';
const FEW = "(?:[\\p{L}\\d$.,’'-]+ ){0,7}?";
const deal = (before: string, after = '') => new RegExp(`\\b${before}${FEW}${DEAL}\\b${after}`, 'iu');

/** What became of a deal; tried in order. */
export const agreementCues: readonly AgreementCue[] = [
	{
		status: 'broken',
		pattern: new RegExp(
			`\\b(?:${DEAL}\\b[^.]{0,60}\\b(?:in tatters|violat\\w+|broken|breach\\w*|collaps\\w+|unravel\\w*|fell apart|abandoned)|(?:violat\\w+|breach\\w*|broke|abandon\\w*|withdr[ea]w\\w*|pull\\w* out|quit|exit\\w*|scrap\\w*|tore up|terminat\\w+) (?:of |from |out of )?${FEW}${DEAL})\\b`,
			'iu',
		),
		example: 'The ceasefire is now in tatters.',
	},
	{
		status: 'rejected',
		pattern: deal('(?:reject\\w*|refus\\w+|spurn\\w*|turned down|vetoe?d?|oppos\\w+ (?:to )?|ruled out) '),
		example: 'The rebels rejected the truce.',
	},
	{
		status: 'tentative',
		pattern: deal('(?:tentative|preliminary|provisional|interim|draft|in principle|framework) '),
		example: 'They reached a tentative agreement.',
	},
	{
		status: 'proposed',
		pattern: deal(
			'(?:propos\\w+|seek\\w*|sought|hop\\w+ (?:for|to)|want\\w*|push\\w* for|call\\w* for|urg\\w+|possible|potential|negotiat\\w+|work\\w* (?:on|towards?)|offer\\w*|prospects? (?:of|for)|closer? to|near(?:ing)?|aim\\w+ (?:at|for)|toward|towards|could|would|trying to|forge) ',
		),
		example: 'France proposed a trade agreement.',
	},
	{
		status: 'signed',
		pattern: new RegExp(
			`\\b(?:sign(?:ed|s|ing)?|initialled|initialed|inked) ${FEW}${DEAL}\\b|\\b${DEAL}\\b[^.]{0,40}\\bsigned\\b`,
			'iu',
		),
		example: 'The presidents signed a peace treaty.',
	},
	{
		status: 'reached',
		pattern: new RegExp(
			`\\b(?:reach(?:ed|es|ing)?|struck|strike|clinch\\w*|seal(?:ed|s)?|hammered out|broker\\w*|announc\\w+|conclud\\w+|agreed|agree|finali[sz]ed|secur\\w+|forg\\w+|achiev\\w+|negotiated|approved|ratified|adopted|unveil\\w*|accept\\w*) ${FEW}${DEAL}\\b`,
			'iu',
		),
		example: 'Iran and six powers reached an agreement.',
	},
	{
		status: 'reached',
		pattern:
			/\b(?:ha(?:s|ve|d) (?:also |now |already |both )?agreed (?:to|on|that)|agreed (?:to|on|that) (?!disagree|meet|be\b)|agree to (?!disagree|meet))/i,
		example: 'The two countries have agreed to reopen their embassies.',
	},
];
