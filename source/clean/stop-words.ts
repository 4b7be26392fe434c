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

/** The languages whose function words are known; English first. */
export const LANGUAGES = Object.keys(STOP_WORDS);

/** The languages, by their place in `LANGUAGES`, that a word is a function word of. */
export const LANGUAGES_OF: ReadonlyMap<string, number[]> = languagesOf();

function languagesOf(): Map<string, number[]> {
	const found = new Map<string, number[]>();
	for (const [index, language] of LANGUAGES.entries()) {
		for (const word of new Set(STOP_WORDS[language]!.split(' '))) {
			const others = found.get(word);
			if (others) others.push(index);
			else found.set(word, [index]);
		}
	}
	return found;
}
