/** Summits and conferences by name: words that call a gathering rather than the body that gathers. */
import {type PhraseMatch, phraseTable} from './phrase-table.ts';

/** Bodies whose gatherings go by their own name: `APEC summit`, `G20`, `the NATO meeting`. */
const bodies =
	'APEC; Apec; Asia-Pacific; Asia-Pacific Economic Cooperation; G7; G-7; Group of Seven; G8; G-8; Group of Eight; G20; G-20; Group of 20; Group of Twenty; NATO; Nato; EU; European; European Union; EC; ASEAN; Asean; East Asia; BRICS; Brics; SCO; Shanghai Cooperation Organisation; Shanghai Cooperation Organization; African Union; AU; Arab League; Arab; GCC; Gulf; OIC; Islamic; OPEC; Opec; OPEC+; CIS; CSTO; OSCE; Commonwealth; Americas; Quad; Trilateral; Normandy; UN; U.N.; climate; U.N. climate; UN climate; nuclear security; Nuclear Security; Nordic; Visegrad; SAARC; Mercosur; MERCOSUR; UNASUR; CELAC; CARICOM; ECOWAS; Ecowas; IGAD; SADC; Non-Aligned Movement; World Economic; economic; peace; Middle East; Mideast; Western Balkans; Eastern Partnership; Crimea Platform; IMF; World Bank; WTO; GATT; P5+1; G5 Sahel; China-Africa; Russia-Africa; U.S.-Africa; Ibero-American; Francophonie; Franco-African; EU-China; EU-Russia; EU-Africa; EU-Turkey; Turkic; Security Council; General Assembly; superpower; donor; donors; AI; AI safety; anti-terrorism; food security; leaders; bilateral; trilateral; inter-Korean; tripartite; quadrilateral; emergency; Davos; extraordinary; regional; reconciliation; energy; security; economy; migration; refugee';

/** What a gathering is called after the body's name. */
const gatherings = 'summit; summits; summit meeting; conference; forum; ministerial';

/** Gatherings with a name of their own: `name` or `name: other form; other form`. */
export const namedSummits: {members: string[]; example: string} = {
	example: 'The UN General Assembly opened on Tuesday.',
	members: [
		'UN General Assembly: U.N. General Assembly; United Nations General Assembly; UNGA; General Assembly; General Debate',
		'World Economic Forum: Davos forum; Davos meeting; Davos',
		'Munich Security Conference: Munich conference; Munich security conference',
		'Summit of the Americas',
		'East Asia Summit',
		'Nuclear Security Summit',
		'Summit for Peace: peace summit on Ukraine; Summit on Peace in Ukraine',
		'UN Climate Change Conference: COP21; COP26; COP27; COP28; COP29; COP30; climate change conference; Climate Conference; climate talks',
		'Shangri-La Dialogue',
		'St. Petersburg International Economic Forum: SPIEF; St Petersburg International Economic Forum; St. Petersburg Economic Forum',
		'Eastern Economic Forum: Boao Forum; Boao Forum for Asia; Valdai Club; Valdai forum',
		'Belt and Road Forum',
		'Commonwealth Heads of Government Meeting: CHOGM; Commonwealth summit',
		'European Political Community: European Political Community summit',
		'Geneva II: Geneva talks; Geneva peace talks; Geneva conference',
		'Astana talks: Astana process',
		'six-party talks: Six-Party Talks; six-nation talks; Six Party Talks; 6-party talks',
		'Doha Round: Doha round; Uruguay Round; Uruguay round',
		'Inter-Korean summit: inter-Korean summit',
		'Strategic and Economic Dialogue: Strategic & Economic Dialogue; Strategic Dialogue; strategic dialogue',
		'Jackson Hole: Jackson Hole symposium',
		'Bilderberg meeting: Bilderberg conference; Bilderberg Group',
		'Spring Meetings: IMF and World Bank annual meetings; annual meetings of the IMF and World Bank; IMF/World Bank meetings',
		'Bonn conference: Berlin conference; Berlin Conference; London conference; Madrid conference; Paris conference; Annapolis conference; Wye River talks; Wye Plantation talks; Camp David talks; Camp David summit; Dayton talks; Rambouillet talks; Minsk talks; Istanbul talks; Jeddah talks',
		'Crans-Montana talks: Cyprus talks; Cyprus peace talks',
		'Loya Jirga: loya jirga',
		'National Dialogue: national dialogue; National Dialogue Conference; Astana summit',
	],
};

function* rows(): Generator<[string, string]> {
	for (const member of namedSummits.members) {
		const [name, others] = member.split(': ');
		for (const form of [name!, ...(others?.split('; ') ?? [])]) yield [form, name!];
	}
	for (const body of bodies.split('; '))
		for (const gathering of gatherings.split('; ')) {
			const singular = gathering.replace(/^summits$|^summit meeting$/, 'summit');
			yield [`${body} ${gathering}`, `${body} ${singular}`];
		}
}

const table = phraseTable(rows());

/** The named gathering from token `at` (`G20 summit`, `UN General Assembly`) under one name for all its forms, or undefined. */
export function matchSummit(words: readonly string[], at: number): PhraseMatch<string> | undefined {
	return table.match(words, at);
}
