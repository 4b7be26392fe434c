/** Last words of an organisation's name: `Ministry`, `Inc.`, `Liberation Front`; a capital is owed. */
import type {OrganisationKind} from './row.ts';

export const organisationTails: {kind: OrganisationKind; words: string; example: string}[] = [
	{
		kind: 'company',
		example: 'Acme Holdings',
		words: `
			Inc; Inc.; Corp; Corp.; Corporation; Ltd; Ltd.; Limited; PLC; Plc; plc; LLC; AG; SA; S.A.; SpA; GmbH; NV
			Co; Co.; Company; Holdings; Group; Airlines; Airways; Motors; Bank; Industries; Pharmaceuticals; Energy
			Oil; Petroleum; Steel; Partners; Capital; Technologies; Systems; Brothers; Bancorp; Insurance; Foods
			Telecom; Mining; Resources; Electric
		`,
	},
	{
		kind: 'government',
		example: 'Ruritanian Ministry',
		words: `
			Ministry; Department; Parliament; Congress; Senate; Assembly; Government; Cabinet; Agency; Authority
			Office; Bureau; Administration; Treasury; Court; Army; Navy; Air Force; Police; Council; Secretariat
			Embassy; Junta; Service; Guard; Corps; Board; Inspectorate; Directorate; Chamber; Politburo; Executive
			Legislature; Consulate; Presidency
		`,
	},
	{
		kind: 'international',
		example: 'Northern Forum',
		words: `
			Organization; Organisation; Commission; Committee; Community; Forum; Conference; League; Pact; Bloc; Fund
			Mission; Tribunal; Quartet; Alliance
		`,
	},
	{
		kind: 'party',
		example: 'Ruritanian Progress Party',
		words: 'Party; Coalition; Bloc; Democrats; Socialists; Unionists',
	},
	{
		kind: 'armed',
		example: 'Hill Country Liberation Front',
		words: `
			Front; Movement; Brigade; Brigades; Militia; Liberation Army; Resistance; Rebels; Forces; Battalion
		`,
	},
	{
		kind: 'union',
		example: 'Dock Workers',
		words: `
			Union; Unions; Workers; Federation; Confederation; Guild; Brotherhood; Association; Syndicate; Teamsters
		`,
	},
	{
		kind: 'civil',
		example: 'Lakeside Foundation',
		words: `
			Foundation; Institute; Society; Church; University; College; Centre; Center; Trust; Initiative; Network
			Campaign; Academy; Club; School; Hospital; Museum; Project; Charity; Synod; Fellowship
		`,
	},
	{
		kind: 'media',
		example: 'Valley Gazette',
		words: `
			Times; News; Post; Herald; Tribune; Gazette; Journal; Television; TV; Radio; News Agency; Magazine; Daily
			Chronicle; Telegraph; Observer; Star; Mirror
		`,
	},
	{
		kind: 'sport',
		example: 'Harbour Rovers',
		words: 'FC; F.C.; United; City FC; Rovers; Wanderers; Athletic',
	},
];
