/** When, where, with whom and about what. */
import type {Grammar} from '../grammar.ts';

const COMMA = ',:,>punct';

export const circumstances: Grammar = {
	CITY: [
		'~city:NNP',
		'~city:NNP',
		'~city:NNP',
		'the:DT>det DEMONYM>amod capital:NN',
		'New:NNP/ADJ>amod York|Delhi:NNP',
		`~city:NNP ( ${COMMA} ~country:NNP )>appos`,
		`the:DT>det DEMONYM>amod capital:NN ( ${COMMA} ~city:NNP )>appos`,
		'the:DT>det DEMONYM>amod city|resort|town:NN ( of:IN>case ~city:NNP )>nmod',
	],
	WHERE: [
		'in:IN>case CITY',
		'in:IN>case CITY',
		'in:IN>case CITY',
		'in:IN>case COUNTRY',
		'at:IN>case the:DT>det White:NNP/ADJ>amod House:NNP',
		'at:IN>case the:DT>det Kremlin:NNP',
		'at:IN>case a:DT>det summit|conference|hotel|ceremony:NN WHERE_IN?>nmod',
		'on:IN>case the:DT>det sidelines:NNS ( of:IN>case a|the:DT>det EVENT_NAME )>nmod',
		'at:IN>case the:DT>det EVENT_NAME',
	],
	WHERE_IN: ['in:IN>case ~city:NNP'],
	EVENT_NAME: [
		'G20|G7|APEC|NATO|EU|ASEAN:NNP>compound summit:NN',
		'UN|U.N.:NNP>compound General:NNP/ADJ>amod Assembly:NNP',
		'summit|forum|conference:NN',
		'peace:NN>compound conference:NN',
	],
	ON_DAY: ['on:IN>case DAY_NAME', 'on:IN>case DAY_NAME', 'on:IN>case MONTH>nmod:unmarked ~day:CD'],
	DAY: ['DAY_NAME', 'DAY_NAME', 'last|this|next:JJ>amod week|month|year:NN', 'today|tomorrow|yesterday:NN'],
	DAY_NAME: ['Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday:NNP'],
	MONTH: [
		'January|February|March|April|May|June|July|August|September|October|November|December:NNP',
		'Jan.|Feb.|Sept.|Oct.|Nov.|Dec.:NNP',
	],
	WHEN_PHRASE: [
		'on:IN>case DAY_NAME',
		'on:IN>case MONTH>nmod:unmarked ~day:CD',
		'in:IN>case MONTH',
		'in:IN>case MONTH ~year:CD>nmod:unmarked',
		'during:IN>case a:DT>det visit|trip:NN ( to:IN>case COUNTRY )>nmod',
		'AFTER_TALKS',
	],
	AFTER_TALKS: [
		'following:VBG>case talks|meetings|discussions:NNS WITH>nmod WHERE_IN?>nmod',
		'following:VBG>case a:DT>det meeting|call|visit|summit:NN WITH?>nmod WHERE_IN?>nmod',
		'after:IN>case talks|meetings|discussions:NNS WITH>nmod WHERE_IN?>nmod',
	],
	TOPIC: [
		'TOPIC_NOUN',
		'the:DT>det situation|crisis|conflict|war|fighting:NN ( in:IN>case COUNTRY )>nmod',
		'a|the:DT>det ceasefire|cease-fire|truce|treaty|deal|settlement|resolution|pact:NN',
		'bilateral|economic|military|nuclear:JJ>amod ties|relations|issues:NNS',
		'TOPIC_NOUN ( and:CC>cc TOPIC_NOUN )>conj',
		`TOPIC_NOUN ( ${COMMA} TOPIC_NOUN )>conj ( and:CC>cc TOPIC_NOUN )>conj`,
		'political|economic|military:JJ>amod ( and:CC>cc diplomatic|cultural|strategic:JJ )>conj ties|relations|cooperation:NNS',
	],
	TOPIC_NOUN: [
		'trade|security|energy|migration|peace|cooperation|grain|terrorism:NN',
		'sanctions|prisoners|relations:NNS',
	],
	ON_TOPIC: ['on|about|over:IN>case TOPIC'],
	WITH: ['with:IN>case ACTOR_OBJ'],
};
