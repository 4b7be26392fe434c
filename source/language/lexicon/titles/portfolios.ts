import type {Office} from './row.ts';

/** What ministers and secretaries are in charge of: each makes `X minister`, `minister of X`, `minister for X`, `X secretary`. */
export const portfolios: {office: Office; words: string; example: string}[] = [
	{
		office: 'foreign-minister',
		words: `
			foreign; foreign affairs; external affairs; foreign relations; external relations; foreign policy
			foreign affairs and trade; foreign affairs and international cooperation; foreign and European affairs
		`,
		example: 'The Minister for Foreign Affairs left for Oslo.',
	},
	{
		office: 'defence-minister',
		words: 'defence; defense; national defence; national defense; war; armed forces; navy; army',
		example: 'Its defence minister inspected the guard.',
	},
	{
		office: 'finance-minister',
		words: 'finance; treasury; the treasury; finance and economy; economy and finance; finances; budget',
		example: 'The Treasury Secretary met bankers.',
	},
	{
		office: 'interior-minister',
		words: 'interior; the interior; home; home affairs; internal affairs; homeland security; public security',
		example: 'The home secretary resigned.',
	},
	{
		office: 'minister',
		words: `
			trade; commerce; international trade; foreign trade; energy; oil; petroleum; agriculture; farm; fisheries
			food; health; public health; justice; economy; the economy; economic; economics; economic affairs
			economic development; transport; transportation; infrastructure; education; higher education; culture
			environment; the environment; climate; climate change; labour; labor; employment; social affairs
			information; communications; communication; media; planning; development; international development
			regional development; overseas development; industry; industry and trade; trade and industry; tourism
			science; technology; immigration; migration; security; national security; intelligence; sports; sport
			Europe; European affairs; EU affairs; European; unification; business; civil aviation; aviation; railways
			water; irrigation; water resources; housing; mines; mining; minerals; natural resources; public works
			religious affairs; refugee; women; youth; cabinet; mineral resources; parliamentary affairs
			constitutional affairs; legal affairs; integration; family; emergency; emergencies; reconciliation
			reconstruction; reintegration; investment; state-owned enterprises; human rights; strategic affairs
			Brexit; Northern Ireland; Scottish; Welsh; veterans affairs; electricity; power; telecommunications
			supply; Israeli affairs; law; law and justice
		`,
		example: 'The oil minister flew to Vienna.',
	},
];
