/** Agreements and stances: what was signed, rejected, called for. */
import type {Grammar} from '../grammar.ts';

export const agreements: Grammar = {
	AGREED: [
		'PAIR>nsubj agreed:VBD ( to:TO>mark AGREED_VP )>xcomp',
		'PAIR>nsubj have:VBP/AUX>aux agreed:VBN ( to:TO>mark AGREED_VP )>xcomp',
		'PAIR>nsubj agreed:VBD ( on:IN>case TOPIC )>obl WHERE?>obl',
		'PAIR>nsubj signed|reached|concluded:VBD DEAL>obj WHERE?>obl ON_DAY?>obl',
		'PAIR>nsubj failed:VBD ( to:TO>mark reach|sign|make:VB DEAL>obj )>xcomp',
		'DEAL>nsubj:pass was:VBD/AUX>aux:pass signed|reached|announced:VBN ( by:IN>case ACTOR )?>obl:agent WHERE?>obl ON_DAY?>obl',
	],
	AGREED_VP: [
		'extend|restart|resume|end|lift:VB TOPIC>obj',
		'exchange:VB information:NN>obj',
		'exchange:VB prisoners|ambassadors:NNS>obj',
		'continue:VB talks|negotiations:NNS>obj',
		'withdraw:VB troops|forces:NNS>obj ( from:IN>case COUNTRY )>obl',
		'MEET',
	],
	DEAL: [
		'a|the:DT>det deal|agreement|treaty|pact|memorandum|ceasefire:NN ON_TOPIC?>nmod',
		'a|the:DT>det trade|peace|ceasefire|security:NN>compound deal|agreement|pact:NN',
		'an|the:DT>det agreement:NN ( to:TO>mark AGREED_VP )>acl',
		'a:DT>det peace:NN>compound deal|treaty:NN BETWEEN?>nmod',
		'several|two|three:CD>nummod agreements|deals:NNS',
	],
};

export const stances: Grammar = {
	STANCE: [
		'ACTOR>nsubj rejected|condemned|backed|criticized|approved|denied|supported:VBD DEAL>obj',
		'ACTOR>nsubj ruled:VBD out:RP>compound:prt TALKS>obj',
		'ACTOR>nsubj called|pushed:VBD ( for:IN>case TOPIC )>obl WHERE?>obl',
		'ACTOR>nsubj accused:VBD ACTOR_OBJ>obj ( of:IN/SCONJ>mark violating|breaking|rejecting:VBG DEAL>obj )>advcl',
		'ACTOR>nsubj ordered|imposed|lifted|proposed|released|announced:VBD TOPIC>obj ON_DAY?>obl',
		'ACTOR>nsubj sent:VBD ( a:DT>det letter|message|delegation:NN )>obj ( to:IN>case ACTOR_OBJ )>obl',
	],
};
