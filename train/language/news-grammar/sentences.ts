/** Whole sentences: plain ones, reported speech, a subject away from its verb, headlines. */
import type {Grammar} from '../grammar.ts';

const STOP = '.:.>punct';
const COMMA = ',:,>punct';

export const sentences: Grammar = {
	S: [
		...'MET MET MET MET_NOW MET_NOW PLAN PLAN PLAN_NOW TOOK_PLACE TOOK_PLACE AGREED AGREED_NOW STANCE STANCE_NOW SAID SAID SAID_NOW'
			.split(' ')
			.map(clause => `${clause} ${STOP}`),
		...'BOTH BOTH ACCORDING VISIT VISIT_NOW NOT_MET NOT_MET_NOW SPLIT SPLIT'
			.split(' ')
			.map(clause => `${clause} ${STOP}`),
		`( WHEN_PHRASE ${COMMA} )>obl MET_NOW ${STOP}`,
		`( WHEN_PHRASE ${COMMA} )>obl MET ${STOP}`,
		`( WHERE_IN ${COMMA} )>obl MET ${STOP}`,
		'HEADLINE',
		'HEADLINE',
		'HEADLINE',
	],
	SAID: [
		'SPEAKER>nsubj said|says|announced|added:VBD CLAUSE>ccomp',
		'SPEAKER>nsubj said:VBD DAY>obl:unmarked THAT_CLAUSE>ccomp',
		'SPEAKER>nsubj said:VBD ON_DAY>obl THAT_CLAUSE>ccomp',
		'SPEAKER>nsubj told:VBD reporters|journalists|lawmakers:NNS>iobj ON_DAY?>obl THAT_CLAUSE>ccomp',
		`( CLAUSE ${COMMA} )>ccomp SPEAKER>nsubj said:VBD ON_DAY?>obl`,
		`( CLAUSE ${COMMA} )>ccomp SPEAKER>nsubj told:VBD reporters|journalists:NNS>iobj WHERE?>obl ON_DAY?>obl`,
		`( CLAUSE ${COMMA} )>ccomp said:VBD SPEAKER>nsubj ON_DAY?>obl`,
		`( Speaking:VBG AFTER_TALKS>obl ${COMMA} )>advcl SPEAKER>nsubj said:VBD CLAUSE>ccomp`,
		`( CLAUSE ${COMMA} )>ccomp SPEAKER>nsubj reported:VBD`,
	],
	ACCORDING: [`CLAUSE ${COMMA} ( ( according:VBG to:IN>fixed )>case SPEAKER )>obl`],
	BOTH: [
		`SPEAKER>nsubj said:VBD THAT_CLAUSE>ccomp ( ${COMMA} while:IN/SCONJ>mark CLAUSE )>advcl`,
		`MET ( ${COMMA} and:CC>cc VISIT )>conj`,
		'MET ( and:CC>cc AGREED )>conj',
		`ACTOR>nsubj met:VBD ACTOR_OBJ>obj ( ${COMMA} but:CC>cc PAIR>nsubj failed:VBD ( to:TO>mark reach:VB DEAL>obj )>xcomp )>conj`,
	],
	CLAUSE: ['MET', 'PLAN', 'TOOK_PLACE', 'AGREED', 'MET_NOW', 'STANCE'],
	THAT_CLAUSE: ['that:IN/SCONJ>mark CLAUSE', 'CLAUSE'],
	SPEAKER: [
		'SURNAME',
		'PERSON',
		'OFFICE',
		'Reuters|Xinhua|Tass|Interfax|Anadolu|IRNA|Kyodo|Yonhap:NNP',
		'~surname:NNP News|Press:NNP>flat Agency:NNP>flat',
		'a|the:DT>det spokesman|spokeswoman|official:NN',
		'ORG',
		'officials|sources|diplomats:NNS',
		'state:NN>compound media|television:NN',
		'the:DT>det foreign:JJ>amod ministry:NN',
		'the:DT>det Foreign:NNP/ADJ>amod Ministry:NNP',
		'Kremlin|government|ministry:NN>compound spokesman|spokeswoman:NN>nmod:desc GIVEN SURNAME>flat',
		'his|her:PRP$>nmod:poss office|spokesman:NN',
	],
	SPLIT: [
		'PERSON_APPOS>nsubj met|visited|called:VBD ACTOR_OBJ>obj WHERE?>obl ON_DAY?>obl',
		'PERSON_APPOS>nsubj is|was:VBZ/AUX>cop due:JJ MEET_TO>xcomp',
		'PERSON_APPOS>nsubj will:MD>aux MEET',
		'PERSON_APPOS>nsubj held:VBD TALKS>obj WHERE?>obl ON_DAY?>obl',
		'PERSON_APPOS>nsubj:pass is|was:VBZ/AUX>aux:pass expected|scheduled:VBN MEET_TO>xcomp',
		'PERSON_APPOS>nsubj said:VBD CLAUSE>ccomp',
		`SURNAME>nsubj ( ${COMMA} speaking:VBG WHERE_IN>obl ${COMMA} )>advcl said:VBD THAT_CLAUSE>ccomp`,
		`SURNAME>nsubj ( ${COMMA} accompanied:VBN ( by:IN>case PERSON )>obl:agent ${COMMA} )>advcl met:VBD ACTOR_OBJ>obj WHERE?>obl`,
	],
	HEADLINE: [
		'WHO>nsubj meets|visits|hosts|phones|receives:VBZ WHO>obj IN_CITY?>obl',
		'WHO_PAIR>nsubj meet:VBP IN_CITY?>obl',
		'WHO_PAIR>nsubj hold|resume|begin:VBP talks:NNS>obj IN_CITY?>obl',
		'WHO_PAIR>nsubj discuss:VBP TOPIC_NOUN>obj',
		'WHO_PAIR>nsubj agree:VBP ( to:TO>mark AGREED_VP )>xcomp',
		'WHO_PAIR>nsubj sign|reach:VBP ( trade|peace:NN>compound deal:NN )>obj',
		'WHO>nsubj to:TO>mark meet:VB WHO>obj IN_CITY?>obl ( for:IN>case talks:NNS )?>obl',
		'WHO>nsubj to:TO>mark meet:VB ( with:IN>case WHO )>obl IN_CITY?>obl',
		'WHO>nsubj to:TO>mark visit:VB ~country:NNP>obj ( for:IN>case talks:NNS )?>obl',
		'WHO_PAIR>nsubj to:TO>mark meet:VB IN_CITY>obl',
		'WHO>nsubj says:VBZ ( WHO>nsubj will:MD>aux meet:VB WHO>obj )>ccomp',
		'WHO>nsubj ready:JJ ( to:TO>mark meet:VB WHO>obj )>xcomp',
		'WHO>nsubj holds:VBZ ( talks:NNS ( with:IN>case WHO )>nmod )>obj IN_CITY?>obl',
		'WHO>nsubj arrives:VBZ IN_CITY>obl ( for:IN>case talks:NNS ( with:IN>case WHO )?>nmod )>obl',
	],
	WHO: [
		'SURNAME',
		'SURNAME',
		'~country:NNP',
		'GIVEN SURNAME>flat',
		'US|EU|UN|NATO:NNP',
		'DEMONYM>amod leader|president|envoy|minister:NN',
		'DEMONYM>amod President|PM|FM:NNP>nmod:desc SURNAME',
		'DEMONYM>amod foreign:JJ>amod minister:NN',
	],
	WHO_PAIR: [`WHO ( ${COMMA} WHO )>conj`, 'WHO ( and:CC>cc WHO )>conj', `~country:NNP ( ${COMMA} ~country:NNP )>conj`],
	IN_CITY: ['in:IN>case ~city:NNP', 'at:IN>case ( G20|APEC|NATO|EU:NNP )>compound summit:NN'],
};
