/** Political parties and movements by country. */
import type {OrganisationRow} from './row.ts';

export const partyRows: OrganisationRow[] = [
	{
		kind: 'party',
		country: 'GB',
		example: 'Labour spoke with Sinn Féin.',
		names: `
			Sinn Féin: Sinn Fein | Democratic Unionist Party: DUP; Democratic Unionists
			Ulster Unionist Party: UUP; Ulster Unionists | SDLP: Social Democratic and Labour Party | Alliance Party
			Labour Party: Labour | Conservative Party: Conservatives; Tories; Tory Party
			Liberal Democrats: Lib Dems; Lib Dem | Scottish National Party: SNP | UKIP: Ukip; UK Independence Party
			Reform UK | Brexit Party | Plaid Cymru
		`,
	},
	{
		kind: 'party',
		country: 'US',
		example: 'The Republican Party chose him.',
		names: `
			Republican Party: GOP | Democratic Party | Republican National Committee: RNC
			Democratic National Committee: DNC | Tea Party
		`,
	},
	{
		kind: 'party',
		country: 'DE',
		example: 'The SPD spoke with the Greens.',
		names: `
			CDU: Christian Democratic Union; Christian Democrats | CDU/CSU | CSU: Christian Social Union
			SPD: Social Democratic Party; Social Democrats | FDP: Free Democratic Party; Free Democrats
			AfD: Alternative for Germany | Greens: Green Party
		`,
	},
	{
		kind: 'party',
		country: 'IL',
		example: 'Likud spoke with Kadima.',
		names: `
			Likud | Kadima | Yesh Atid | Shas | Blue and White | Yisrael Beiteinu | Meretz
			Israeli Labor Party: Israeli Labour Party
		`,
	},
	{
		kind: 'party',
		country: 'PS',
		example: 'Fatah agreed.',
		names: 'Fatah: Al-Fatah; al-Fatah',
	},
	{
		kind: 'party',
		country: 'ZA',
		example: 'The ANC met Inkatha.',
		names: `
			African National Congress: ANC | Inkatha Freedom Party: Inkatha; IFP | Economic Freedom Fighters: EFF
			Democratic Alliance
		`,
	},
	{
		kind: 'party',
		country: 'ZW',
		example: 'ZANU-PF met the MDC.',
		names: 'ZANU-PF: Zanu-PF; Zanu PF; ZANU PF | Movement for Democratic Change: MDC',
	},
	{
		kind: 'party',
		country: 'IN',
		example: 'The BJP won.',
		names: `
			Bharatiya Janata Party: BJP | Indian National Congress: Congress party; Congress Party | Shiv Sena
			Aam Aadmi Party
		`,
	},
	{
		kind: 'party',
		country: 'PK',
		example: 'The PPP walked out.',
		names: `
			Pakistan People’s Party: PPP; Pakistan Peoples Party | PML-N: Pakistan Muslim League-Nawaz
			Pakistan Tehreek-e-Insaf: Tehreek-e-Insaf
		`,
	},
	{
		kind: 'party',
		country: 'BD',
		example: 'The Awami League won.',
		names: 'Awami League | Bangladesh Nationalist Party: BNP',
	},
	{
		kind: 'party',
		country: 'TW',
		example: 'The Kuomintang sent a team.',
		names: 'Kuomintang: KMT | Democratic Progressive Party: DPP',
	},
	{
		kind: 'party',
		country: 'JP',
		example: 'The LDP spoke with Komeito.',
		names: 'Liberal Democratic Party: LDP | Komeito | Democratic Party of Japan: DPJ',
	},
	{
		kind: 'party',
		country: 'CN',
		example: 'The CCP wrote back.',
		names: 'Chinese Communist Party: CCP; Communist Party of China; CPC',
	},
	{
		kind: 'party',
		country: 'GR',
		example: 'Syriza spoke with Pasok.',
		names: 'Syriza: SYRIZA | New Democracy | Pasok: PASOK | Golden Dawn',
	},
	{
		kind: 'party',
		country: 'ES',
		example: 'Podemos spoke with Ciudadanos.',
		names: `
			Podemos | PSOE: Spanish Socialist Workers’ Party | Ciudadanos | Vox | People’s Party: Popular Party; PP
			Junts: Junts per Catalunya
		`,
	},
	{
		kind: 'party',
		country: 'IT',
		example: 'The Northern League left.',
		names: `
			Five Star Movement: 5-Star Movement; M5S; 5 Star Movement | Northern League: Lega Nord | Forza Italia
			Brothers of Italy | Italian Democratic Party
		`,
	},
	{
		kind: 'party',
		country: 'FR',
		example: 'The National Rally grew.',
		names: `
			National Front: Front National | National Rally: Rassemblement National
			La République En Marche: En Marche; LREM | Gaullist Rally for the Republic: RPR
		`,
	},
	{
		kind: 'party',
		country: 'HU',
		example: 'Fidesz won.',
		names: 'Fidesz | Jobbik',
	},
	{
		kind: 'party',
		country: 'PL',
		example: 'Solidarity spoke with Civic Platform.',
		names: 'Law and Justice | Civic Platform | Solidarity: Solidarnosc; Solidarność',
	},
	{
		kind: 'party',
		country: 'TR',
		example: 'The AK Party won.',
		names: `
			Justice and Development Party: AKP; AK Party | Republican People’s Party: CHP
			HDP: Peoples’ Democratic Party | DEM Party | Nationalist Movement Party: MHP
		`,
	},
	{
		kind: 'party',
		country: 'EG',
		example: 'The Muslim Brotherhood refused.',
		names: 'Muslim Brotherhood | Freedom and Justice Party | National Salvation Front',
	},
	{
		kind: 'party',
		country: 'RU',
		example: 'United Russia won.',
		names: 'United Russia | A Just Russia | Yabloko',
	},
	{
		kind: 'party',
		country: 'MM',
		example: 'The NLD won.',
		names: 'National League for Democracy: NLD',
	},
	{
		kind: 'party',
		country: 'TH',
		example: 'Pheu Thai spoke first.',
		names: 'Pheu Thai Party: Pheu Thai | Red Shirts: red shirts | Yellow Shirts: yellow shirts',
	},
	{
		kind: 'party',
		country: 'NP',
		example: 'The Maoists agreed.',
		names: 'Maoists: Communist Party of Nepal; Unified Communist Party of Nepal | Nepali Congress',
	},
	{
		kind: 'party',
		country: 'AO',
		example: 'UNITA met the MPLA.',
		names: 'UNITA: Unita | MPLA',
	},
	{
		kind: 'party',
		country: 'MZ',
		example: 'Frelimo met Renamo.',
		names: 'Frelimo: FRELIMO | Renamo: RENAMO',
	},
	{
		kind: 'party',
		country: 'NA',
		example: 'SWAPO agreed.',
		names: 'SWAPO: Swapo',
	},
	{
		kind: 'party',
		country: 'KE',
		example: 'ODM talked.',
		names: 'Orange Democratic Movement: ODM | Party of National Unity: PNU',
	},
	{
		kind: 'party',
		country: 'IQ',
		example: 'The PUK met the KDP.',
		names: `
			Kurdistan Democratic Party: KDP | Patriotic Union of Kurdistan: PUK | Iraqi National Congress
			Dawa Party: Dawa | Sadrist Movement: Sadrist movement
		`,
	},
	{
		kind: 'party',
		country: 'EH',
		example: 'The Polisario Front agreed.',
		names: 'Polisario Front: Polisario; POLISARIO',
	},
	{
		kind: 'party',
		country: 'SD',
		example: 'Forces for Freedom and Change agreed.',
		names: 'Forces for Freedom and Change: FFC; Forces of Freedom and Change',
	},
	{
		kind: 'party',
		country: 'TN',
		example: 'Ennahda agreed.',
		names: 'Ennahda: Nahda',
	},
	{
		kind: 'party',
		example: 'The Communist Party refused.',
		names: 'Communist Party: communist party | Socialist Party | Workers’ Party',
	},
];
