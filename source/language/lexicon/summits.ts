/** Summits and conferences by name: words that call a gathering rather than the body that gathers. */
import {type PhraseMatch, phraseTable} from './phrase-table.ts';
import {readNames} from './rows.ts';

/** What may stand before `summit`, `conference`, `forum`: bodies, regions, themes. */
const themes = `
	APEC: Apec; Asia-Pacific Economic Cooperation; Asia-Pacific | G7: G-7; Group of Seven | G8: G-8; Group of Eight
	G20: G-20; Group of 20; Group of Twenty | NATO: Nato | EU: European Union; European | EC | ASEAN: Asean
	East Asia | BRICS: Brics | SCO: Shanghai Cooperation Organisation; Shanghai Cooperation Organization
	African Union: AU | Arab League: Arab | GCC: Gulf; Gulf Cooperation Council | OIC: Islamic | OPEC: Opec | OPEC+
	CIS | CSTO | OSCE | Commonwealth | Americas | Quad | Normandy: Normandy Four | UN: U.N.
	climate: UN climate; U.N. climate | nuclear security | Nordic | Visegrad | SAARC | Mercosur: MERCOSUR | UNASUR
	CELAC | CARICOM | ECOWAS: Ecowas | IGAD | SADC | Non-Aligned Movement: Non-Aligned | economic: World Economic
	peace: Middle East peace; Mideast peace | Middle East | Western Balkans | Eastern Partnership | Crimea Platform
	IMF | World Bank | WTO | G5 Sahel | China-Africa | Russia-Africa | U.S.-Africa | Ibero-American
	Francophonie: La Francophonie | EU-China | EU-Russia | EU-Africa | EU-Turkey | Turkic | superpower | donor: donors
	AI: AI safety | food security | leaders: leaders’ | bilateral | trilateral | tripartite | quadrilateral
	inter-Korean | emergency | regional | reconciliation | energy | security | migration | refugee | Pacific Islands
`;

/** What a gathering is called; the first of a line names it. */
const gatherings = 'summit: summits; summit meeting | conference: conferences | forum';

/** Gatherings with a name of their own. */
const named = `
	UN General Assembly: U.N. General Assembly; United Nations General Assembly; UNGA; General Assembly
	World Economic Forum: Davos forum; Davos meeting; Davos summit | Munich Security Conference: Munich conference
	Summit of the Americas | East Asia Summit | Nuclear Security Summit
	Summit on Peace in Ukraine: Ukraine peace summit; Summit for Peace | COP21 | COP26 | COP27 | COP28 | COP29 | COP30
	Shangri-La Dialogue
	St. Petersburg International Economic Forum: SPIEF; St Petersburg International Economic Forum; St. Petersburg Economic Forum; St. Petersburg economic forum
	Eastern Economic Forum | Boao Forum: Boao Forum for Asia | Valdai Club: Valdai Discussion Club
	Belt and Road Forum | Commonwealth Heads of Government Meeting: CHOGM | European Political Community
	six-party talks: six-nation talks; six-way talks | Doha Round: Doha round | Uruguay Round: Uruguay round
	Strategic and Economic Dialogue | Jackson Hole symposium | Bilderberg meeting: Bilderberg conference
	National Dialogue Conference | Loya Jirga: loya jirga | Rambouillet talks | Astana talks: Astana process
	Aspen Security Forum | Antalya Diplomacy Forum | Yalta European Strategy | Paris Peace Forum | Geneva II
	Camp David summit
`;

/** `[surface, name]` of every gathering, a sentence in mind: `The UN General Assembly opened on Tuesday.` */
function* rows(): Generator<[string, string]> {
	for (const {name, forms} of readNames(named)) for (const form of forms) yield [form, name];
	for (const theme of readNames(themes))
		for (const gathering of readNames(gatherings))
			for (const form of theme.forms)
				for (const noun of gathering.forms) yield [`${form} ${noun}`, `${theme.name} ${gathering.name}`];
}

const table = phraseTable(rows());

/** The named gathering from token `at` (`G20 summit`, `UN General Assembly`) under one name for all its forms, or undefined. */
export function matchSummit(words: readonly string[], at: number): PhraseMatch<string> | undefined {
	return table.match(words, at);
}
