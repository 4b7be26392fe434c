/** Nouns of buildings, continents, and names that must prove to be places. */

/** Nouns of buildings: a capitalised run that ends in one is a venue, whoever it is named after (`Hyatt Regency Hotel`). */
export const venueNouns = `
	Palace; Hotel; House; Restaurant; Chateau; Château; Palais; Schloss; Castle; Mansion; Residence; Hall; Airport; Air Base; Airbase; Resort; Centre; Center
	Embassy; Consulate; Stadium; Square; Villa; Fort; Airfield; Naval Base; Guesthouse; Guest House; Ranch; Estate
	Monastery; Cathedral; Basilica; Mosque; Museum; Plaza; Tower; Headquarters; Convention Center; Convention Centre
	Conference Centre; Conference Center; Library; Garden; Gardens; Lodge; Retreat; Barracks; Cemetery; Memorial; Club
	Crossing; Chancellery; Parliament Building
`;

/** Continents under the names that texts use. */
export const continents = `
	Africa; Asia; Europe; North America; South America; Oceania; Antarctica; Australasia; Eurasia; Americas
`;

/** Place names that are as often a person or a word: `Nice`, `Reading`, `Obama`. Without evidence ("in Nice") they name no place. */
export const unsurePlaces = `
	Nice; Reading; Bath; Split; Mobile; Obama; Merkel; Most; Best; Of; Male; Van; Batman; Bor; Hue; Tyre; Rhodes
	Clark; Jackson; Lincoln; Houston; Madison; Vladimir; Victoria; Santiago; Washington; Wellington; Hamilton
	Lancaster; Windsor; Salisbury; Constantine; Engels; Gorki; Livingstone; Hel; Pale; Pec; Bender; Phoenix; Buffalo
	Cleveland; Dallas; Plains; Arlington; Flint; Ferguson; Crawford; Harlem; Paris; Capri; Como; Kish; Swat; Cork
	Shannon; Perth; Darwin; Papua; Java; Kent; Surrey; Norfolk; Devon; Essex; Mary; Lens; Tours; Angers; Orange
	Independence; Aurora; Garland; Warren; Sterling; Newton; Carson; Hayward; Columbia; Providence; Surprise; Concord
	Bury; Rugby; Sale; Deal; Derby; Wells; Worms; Essen; Bar; Man; Gore; Leon; Cali; Mission; Enterprise; Normal
	Commerce; Chester; Preston; Nelson; Bolton; Burton; Hull; Blackburn; Stafford; Stanley; Everett; McAllen; Salem
	Temple; Hope; Liberty; Olympia; Union; Antony; Jos; Gulf; Pacific; Atlantic; Sind; Natal; Ind.; Ill.; Miss.; La.
	Mass.; LA; Wau; Beni; Gao; Taba; Rosario; Rio; Plymouth; Shangri-La; Capella; Great Hall; Messina; Este; Guerrero
	Salvador; Medina; Franklin; Roman; Bacon; Kure; Soma; Date; San; Po; Ye; Die; Gap; Eu; Goes; Born; Ten; Same; Bo
	Ho; Wa; Capitol; Quad; Coburg; Imperial Hotel; Davis; Johnson; Miramar; Cambridge
`;
