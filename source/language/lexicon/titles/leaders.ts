/** Titles of those who lead states, governments and parties, and of their ministers. */
import type {TitleRow} from './row.ts';

export const leaderRows: TitleRow[] = [
	{
		office: 'head-of-state',
		state: true,
		words: `
			president; Pres.; Pres; state president; head of state; captain-regent; chairman of the presidency
			presidency chairman
		`,
		example: 'President Niinistö spoke with Macron.',
	},
	{
		office: 'deputy-head',
		state: true,
		words: `
			vice president; vice-president; VP; first vice president; deputy president; vice premier; vice-premier
			deputy prime minister; deputy premier; first deputy prime minister; vice-chancellor; vice chancellor
			deputy PM; tánaiste
		`,
		example: 'Vice Premier Hu Chunhua saw them off.',
	},
	{
		office: 'head-of-government',
		state: true,
		words: `
			prime minister; PM; premier; chancellor; taoiseach; head of government; first minister; minister-president
			chief executive of Hong Kong; chief minister; council of ministers president
		`,
		example: 'The German chancellor travels to Riga.',
	},
	{
		office: 'monarch',
		state: true,
		words: `
			king; queen; emperor; empress; emir; Emir; sultan; monarch; grand duke; Shah; Negus; Amir; ruler; kaiser
			tsar
		`,
		example: 'King Felipe received the guests.',
	},
	{
		office: 'heir',
		state: true,
		words: `
			crown prince; deputy crown prince; crown princess; heir apparent; Prince of Wales; heir to the throne
		`,
		example: 'Crown Prince Haakon opened the fair.',
	},
	{
		office: 'royal',
		state: true,
		words: `
			Prince; Princess; Duke; Duchess; prince regent; Duke of Edinburgh; Duke of York; Duke of Cambridge
			Duke of Sussex; Archduke; Princess Royal
		`,
		example: 'Princess Mette spent a day in Accra.',
	},
	{
		office: 'spouse',
		state: false,
		words: 'first lady; First Lady; first gentleman; president’s wife',
		example: 'First lady Jill Biden toured the school.',
	},
	{
		office: 'leader',
		state: true,
		words: `
			leader; paramount leader; supreme leader; de facto leader; military ruler; strongman; dictator
			national leader; junta leader; junta chief; interim leader; military leader; general secretary
			Communist Party chief; Secretary General of the Communist Party; Chairman Mao; dear leader
			chairman of the State Affairs Commission; state councillor; state councilor; statesman
			head of the transitional council; co-prince
		`,
		example: 'Supreme leader Ali Khamenei declined.',
	},
	{
		office: 'opposition-leader',
		state: false,
		words: `
			opposition leader; opposition figure; opposition politician; leader of the opposition; opposition chief
			dissident; activist; political activist; rights activist; human rights activist; campaigner; whistleblower
			protest leader; self-declared president; presidential candidate; presidential hopeful
			presidential nominee; presidential contender; candidate; nominee; front-runner; presumptive nominee
			challenger
		`,
		example: 'Opposition leader Kem Sokha was freed.',
	},
	{
		office: 'party-leader',
		state: false,
		words: `
			party leader; party chief; party chairman; party chairwoman; party president; party secretary
			Labour leader; Conservative leader; Tory leader; coalition leader; faction leader; group leader
			politician; political leader; party boss; co-leader; party official; chief whip; campaign manager
			bloc leader; House whip
		`,
		example: 'Labour leader Keir Starmer spoke in Hull.',
	},
	{
		office: 'foreign-minister',
		state: true,
		words: `
			secretary of state; Sec. of State; SecState; FM; top diplomat; chief diplomat; foreign secretary
			foreign minister; minister of external relations
		`,
		example: 'Secretary of State Antony Blinken landed in Doha.',
	},
	{
		office: 'defence-minister',
		state: true,
		words: `
			secretary of defense; secretary of defence; defense secretary; Pentagon chief
			Secretary of State for Defence; secretary of war; defense chief; defence chief; Secretary of the Navy
			Secretary of the Army
		`,
		example: 'The Pentagon chief left Seoul.',
	},
	{
		office: 'finance-minister',
		state: true,
		words: 'Chancellor of the Exchequer; secretary of the treasury; treasurer; Treasury chief; finance chief',
		example: 'The Chancellor of the Exchequer cut the tax.',
	},
	{
		office: 'minister',
		state: true,
		words: `
			minister; cabinet minister; Secretary; secretary of commerce; secretary of energy; secretary of agriculture
			secretary of labor; secretary of homeland security; U.S. Trade Representative; US Trade Representative
			USTR; trade representative; attorney general; Attorney General; Atty. Gen.; minister of state
			junior minister; senior minister; minister without portfolio; minister delegate; undersecretary
			under secretary; undersecretary of state; assistant secretary; assistant secretary of state
			permanent secretary; state secretary; parliamentary secretary; cabinet secretary; cabinet member
			shadow minister; shadow chancellor; secretary for the interior; chief secretary; state minister
			plenipotentiary minister; minister mentor; health chief; trade chief
		`,
		example: 'A cabinet minister called on the bishop.',
	},
];
