/** The most frequent function words by language: enough to tell languages apart and to tell prose from lists of names. */
const STOP_WORDS: Record<string, string> = {
	en: 'the of and to a in is that it was for on with as he be at by are this had not from but have an they which or his were you their has been will would who its said she we after about there if into more than when her also',
	de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man',
	fr: 'de la le et les des en un une du est que dans qui par pour sur pas au plus avec ne se ce il sont la ont à été cette mais aux ou son sa ses comme nous elle être fait leur on y était après entre aussi',
	es: 'de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante fue ha han está',
	it: 'di e il la che in a per è un una del della sono con le si da i dei non al ha nel gli alla delle come più anche ma lo dal su se o nella ai era questo alle dalla tra stato suo ed',
	pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos foi são está',
	nl: 'de en van het een in is dat op te zijn met voor niet die aan er om ook als dan maar bij uit door naar heeft worden wordt nog hij over deze was meer of tot hebben dit kan tegen zich ze jaar geen al',
	sv: 'och att det i en som på är av för med den till inte har de ett om var jag men så från vi kan när hade nu eller ut sin efter vid också under hon han skulle blir kommer sedan',
	da: 'og i at det er en til på som af med for den de der ikke har et om var han men sig fra vi kan blev hun efter også eller da ved ud nu over mod skal være blevet',
	pl: 'w i na z się do to nie że jest o jak za po od przez ale dla są tym oraz jego tak co już był być przy może ma tej także które który który było które jej ich lub by tylko',
	cs: 'a v se na je že to s z do o i ve jako za pro by byl ale tak po od které který jeho už při není však jsou ze jsem podle má nebo která také',
	ru: 'и в не на что с по а как это он к из за у то от о но его для все так же или был было бы до мы при году она они после того также более только уже были которые',
	uk: 'і в не на що з та у до як за про це він від але його для був по або після які також більше його вже були вона вони року',
	tr: 've bir bu da de için ile olarak çok daha olan en gibi sonra kadar ne var ama o her ise diye değil olduğu tarafından',
	id: 'yang dan di ini dengan untuk dari dalam tidak itu pada akan ke juga adalah ada telah oleh sebagai bisa mereka kami atau saat',
	ar: 'في من على أن إلى عن مع هذا التي الذي ما لا هذه كان بعد بين كما أو قد وقال ذلك',
	el: 'και το να του η της με που την από για είναι στην ο τα των στο οι τον θα σε ότι δεν',
	hu: 'a az és hogy nem is egy ez meg volt de csak már mint azt még el ha vagy szerint után',
	ro: 'de și în a la cu pe că din o nu un pentru este mai care au fost sau prin după',
	vi: 'và của là có trong được cho một các không người đã với những này để khi từ',
};

const LANGUAGES = Object.entries(STOP_WORDS).map(([language, words]) => ({language, words: new Set(words.split(' '))}));

/** The languages, by number, that a word is a function word of. */
const LANGUAGES_OF = Map.groupBy(
	LANGUAGES.flatMap(({words}, index) => [...words].map(word => ({word, index}))),
	({word}) => word,
);

const SCRIPTS: {language: string; pattern: RegExp}[] = [
	{language: 'ja', pattern: /[\u3040-\u30ff]/g},
	{language: 'ko', pattern: /[\uac00-\ud7af]/g},
	{language: 'zh', pattern: /[\u4e00-\u9fff]/g},
	{language: 'he', pattern: /[\u0590-\u05ff]/g},
	{language: 'th', pattern: /[\u0e00-\u0e7f]/g},
	{language: 'hi', pattern: /[\u0900-\u097f]/g},
];

/** Letters that tell the language of a text. */
const SAMPLE = 3000;

/** A language and its function words; none are known for languages told by their script. */
export type KnownLanguage = {language: string; stopWords: ReadonlySet<string>};

/** The language of a text by its function words or its script; English when nothing speaks for another. */
export function detectLanguage(text: string): KnownLanguage {
	const sample = text.slice(0, SAMPLE).toLowerCase();
	for (const {language, pattern} of SCRIPTS) {
		if ((sample.match(pattern)?.length ?? 0) > sample.length / 10) return {language, stopWords: new Set()};
	}
	const hits = LANGUAGES.map(() => 0);
	for (const word of sample.match(/\p{L}+/gu) ?? []) for (const {index} of LANGUAGES_OF.get(word) ?? []) hits[index]!++;
	let best = 0;
	for (let index = 1; index < hits.length; index++) {
		// English goes first and keeps its place unless another language is clearly ahead.
		if (hits[index]! > hits[best]! * (best === 0 ? 1.2 : 1)) best = index;
	}
	const {language, words} = LANGUAGES[best]!;
	return {language, stopWords: words};
}
