/** One key for the spellings of one name, as newspapers romanise it: Zelensky, Zelenskyy, Zelenskiy. */
import {fold} from './fold.ts';

/** Given names that are one name; each row holds the spellings and short forms of one. */
const givenNames = [
	'sergei sergey serguei serhiy serhii sergii siarhei',
	'vladimir volodymyr wladimir uladzimir',
	'alexander aleksandr alexandr aleksander oleksandr alyaksandr aliaksandr alexandre aleksandar alexandros',
	'alexei alexey aleksei aleksey oleksiy oleksii alexis',
	'mikhail mykhailo mykhaylo michail mikheil',
	'dmitry dmitri dmitriy dmytro dimitri dzmitry',
	'yuri yury yuriy iurii yurii',
	'nikolai nikolay mykola nikolaj mikalai',
	'pyotr petro petr piotr',
	'pavel pavlo',
	'andrei andrey andriy andrii andrej',
	'yevgeny evgeny yevgeni evgeni yevhen evgeniy',
	'vitaly vitali vitaliy vitalii',
	'valery valeriy valeri valerii',
	'gennady hennadiy gennadiy',
	'igor ihor',
	'oleg oleh',
	'vasily vasyl vasiliy',
	'vyacheslav viacheslav',
	'yulia yuliya julia iulia',
	'georgy giorgi georgi georgiy heorhiy',
	'yegor egor',
	'konstantin kostyantyn konstantinos',
	'maxim maksim maksym',
	'anatoly anatoli anatoliy',
	'arseniy arseny arsenii',
	'ekaterina yekaterina kateryna katerina',
	'elena yelena olena',
	'mohammed mohamed muhammad mohammad mohamad muhammed mohamud mohd mahamat muhammadu',
	'mahmoud mahmud mahmood',
	'ahmed ahmad ahmet',
	'mehmet mehmed',
	'hussein hussain husein hossein husain huseyin husayn',
	'hassan hasan',
	'yasser yasir yaser',
	'abdullah abdallah abdulla abdoulaye',
	'abdul abdel abd',
	'abdulaziz abdelaziz',
	'abdelfattah abdulfattah abdel-fattah',
	'omar umar omer umaru',
	'osama usama oussama',
	'othman osman usman uthman',
	'khaled khalid haled',
	'walid waleed',
	'said saeed sayed saed saeid',
	'yusuf youssef yousef yousuf yousaf yussuf',
	'ibrahim ebrahim brahim',
	'ismail ismael esmail ismaeel',
	'suleiman sulaiman soleiman suleyman',
	'mustafa mostafa moustafa moustapha mustapha',
	'jamal gamal djamal',
	'jalal djalal galal',
	'kamal kemal kamel',
	'rashid rachid rasheed',
	'tariq tarek tareq',
	'faisal faysal feisal',
	'moammar muammar moammer muamar mouammar',
	'qasim qassem qasem kassem ghassem',
	'ali aly',
	'reza riza',
	'javad jawad',
	'massoud masoud masud mesud',
	'nouri nuri noori',
	'hamid hameed',
	'majid majeed',
	'karim kareem',
	'rahim raheem',
	'salim saleem selim',
	'zaid zayed zayd',
	'najib najeeb',
	'nabil nabeel',
	'recep rejep',
	'tayyip tayip',
	'shehbaz shahbaz',
	'pervez parvez pervaiz',
	'burhanuddin borhanuddin',
	'benjamin binyamin benyamin ben benny',
	'yitzhak itzhak yitzchak isaac',
	'shimon simon',
	'moshe moses',
	'yaakov yakov jacob',
	'william bill will billy willy',
	'robert bob rob bobby',
	'james jim jimmy jamie',
	'joseph joe joey',
	'john jon johnny',
	'michael mike mick',
	'anthony tony antony',
	'thomas tom tommy',
	'edward ted ed eddie',
	'richard dick rick ricky',
	'charles charlie chuck',
	'kenneth ken kenny',
	'christopher chris',
	'timothy tim',
	'stephen steven steve',
	'daniel dan danny',
	'samuel sam',
	'jeffrey jeff geoffrey geoff',
	'gregory greg gregor',
	'matthew matt',
	'donald don',
	'ronald ron ronnie',
	'nicholas nick nicolas',
	'lawrence larry laurence',
	'gerald gerry jerry',
	'patrick pat paddy',
	'andrew andy',
	'david dave',
	'peter pete',
	'philip phil phillip',
	'frederick fred freddie',
	'raymond ray',
	'douglas doug',
	'leonard len lenny',
	'rudolph rudy',
	'albert al',
	'catherine katherine kathryn kate cathy kathy',
	'elizabeth liz beth betty',
	'margaret maggie peggy',
	'susan sue susie',
	'deborah debbie',
	'condoleezza condi',
	'teresa theresa',
	'george georges',
];

/** Family names whose romanisations follow no rule. */
const familyNames = [
	'gaddafi qaddafi gadhafi kadhafi qadhafi kadafi gathafi gadafi',
	'morsi mursi morsy',
	'mashaal meshaal mishal mashal meshal',
	'erekat erakat arekat',
	'elbaradei baradei el-baradei',
	'ahmadinejad ahmedinejad ahmadinezhad',
	'rouhani rohani ruhani rowhani',
	'rafsanjani rafsandjani',
	'khomeini khomeyni',
	'nasrallah nasralla',
	'zedong tse-tung tsetung',
	'xiaoping hsiao-ping hsiaoping',
	'enlai en-lai',
	'kai-shek kaishek',
	'hariri harriri',
	'jumblatt joumblatt junblat',
	'saakashvili sakashvili',
	'mujahid mojahed',
	'biya biyah',
	'sarraj serraj',
	'haftar hifter heftar',
	'dbeibah dbeiba dabaiba',
	'sisi sissi',
	'afwerki afewerki',
	'tsikhanouskaya tikhanovskaya tsikhanovskaya',
];

/** What is left of a word's spelling before the rules: small letters, no accents, no article, no marks. */
const bare = (word: string): string =>
	fold(word)
		.replace(/^(?:al|el|ad|ar|as|ash|at|az)-(?=..)/, '')
		.replace(/[^\p{L}\d]/gu, '');

function oneSpelling(rows: string[]): Map<string, string> {
	const first = new Map<string, string>();
	for (const row of rows) {
		const names = row.split(' ').map(bare);
		for (const name of names) if (!first.has(name)) first.set(name, names[0]!);
	}
	return first;
}
const givenKeys = oneSpelling(givenNames);
const familyKeys = oneSpelling(familyNames);

/** Romanisations by sound, applied in order to a folded word of five letters or more; each with two spellings it makes one. */
export const soundRules: {from: RegExp; to: string; example: [string, string]}[] = [
	{from: /(?:skiy|skyy|skyi|skij|skii|sky|skyj)$/, to: 'ski', example: ['Zelensky', 'Zelenskyy']},
	{from: /(?:vych|vitch|vytch|wicz)$/, to: 'vich', example: ['Yanukovych', 'Yanukovich']},
	{from: /(?<=[oe]v)ic$/, to: 'ich', example: ['Djukanovic', 'Djukanovich']},
	{from: /enka$/, to: 'enko', example: ['Lukashenka', 'Lukashenko']},
	{from: /(?<=[oe])ff$/, to: 'v', example: ['Primakoff', 'Primakov']},
	{from: /(?:iy|y|i)ev(?=a?$)/, to: 'ev', example: ['Aliyev', 'Aliev']},
	{from: /^y(?=e)/, to: '', example: ['Yeltsin', 'Eltsin']},
	{from: /^dj/, to: 'j', example: ['Djukanovic', 'Jukanovic']},
	{from: /kh/g, to: 'h', example: ['Khatami', 'Hatami']},
	{from: /dh/g, to: 'd', example: ['Riyadh', 'Riyad']},
	{from: /gh/g, to: 'g', example: ['Ghannouchi', 'Gannouchi']},
	{from: /ck|q|c(?!h)/g, to: 'k', example: ['Qureia', 'Kureia']},
	{from: /ph/g, to: 'f', example: ['Stephanopoulos', 'Stefanopoulos']},
	{from: /w/g, to: 'v', example: ['Allawi', 'Allavi']},
	{from: /oo|ou/g, to: 'u', example: ['Mahmoudi', 'Mahmudi']},
	{from: /iy|ij|yy|yi|ey|ei|ii|ie|ee|y|j/g, to: 'i', example: ['Timoshenko', 'Tymoshenko']},
	{from: /(.)\1+/g, to: '$1', example: ['Ghannouchi', 'Ghanouchi']},
	{from: /[ae]h$/, to: 'a', example: ['Haniyeh', 'Haniya']},
];

/** Applies the rules; short names are too near to each other: Li is not Lei. */
const sounded = (plain: string): string =>
	plain.length < 5 ? plain : soundRules.reduce((key, {from, to}) => key.replace(from, to), plain);

/** One key for the spellings and short forms of a given name: `Sergey` and `Serhiy`, `Bob` and `Robert`. */
export function givenNameKey(word: string): string {
	return givenKeys.get(bare(word)) ?? spellingKey(word);
}

/** One key for the romanisations of a family name: `Zelensky` and `Zelenskyy`, `al-Assad` and `Assad`. */
export function spellingKey(word: string): string {
	return familyKeys.get(bare(word)) ?? sounded(bare(word));
}

/** One key for a person's whole name, middle initials aside: `Vladimir V. Putin`, `Wladimir Putin`; `Kim Jong Un`, `Kim Jong-un`. */
export function nameKey(name: string): string {
	const [first = '', ...others] = name.split(' ');
	const rest = others.filter(word => !/^(?:\p{Lu}\.?)+$/u.test(word) || /^[IVX]+$/.test(word));
	return `${givenNameKey(first)} ${sounded(rest.map(word => familyKeys.get(bare(word)) ?? bare(word)).join(''))}`.trim();
}
