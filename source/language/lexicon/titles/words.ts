/** Words around titles, phrases that only look like one, and courtesy titles. */

/** Words before a title that change who holds it; `elect` may follow (`President-elect`). */
export const modifiers = `
	former; ex; acting; interim; caretaker; outgoing; incoming; then; deputy; vice; assistant; late; newly elected
	newly appointed; first deputy; designate; elect; associate; shadow; honorary; onetime; one-time; long-time
	longtime; ousted; deposed; exiled; senior; chief; principal; top; current; new; old; self-proclaimed; self-styled
	transitional; provisional; founding; junior; two-time; one-term; then-
`;

/** Phrases that begin like a title and are none. */
export const notTitles = `
	Premier League; general election; general elections; general strike; general public; general agreement
	general assembly; General Assembly; General Motors; General Electric; Major League; King’s Cross
	Prime Minister’s Questions; major league; head to head; head start; head on; General Staff; model for
	guard of honour; guard of honor; Justice Department; Justice Ministry; Chancellor House; Captain America
	Queen Elizabeth Hall; Prince Edward Island; King Salman Center; Attorney General’s Office; Democrat Party
	Republican Party; General Confederation; General Command; General Council; General Intelligence; Speaker series
	chief among; Commander module; Republican Guard; Republican National Committee; speaker system
	general manager role; Executive Board; executive order; executive orders; executive branch
	Executive Council; executive committee; expert panel; official visit; official talks; official trip
	official meeting; official statement; official news; official residence; official results; official version
	player ratings; chief concern; chief rival
`;

/** Courtesy titles before a surname; they name a person and no office. */
export const honorifics = `
	Mr; Mr.; Mrs; Mrs.; Ms; Ms.; Miss; Dr; Dr.; Sir; Lord; Lady; Dame; Baroness; Baron; Count; Countess; Viscount
	Madame; Madam; Monsieur; Mme; Mme.; M.; Herr; Frau; Señor; Sheikh; Sheik; Shaikh; Hon.; Rt Hon; Messrs; Messrs.
	Daw; Don; Dona; Signor; Mister; Sayyid; Haji; Hajji; Comrade; Prof; Brother; Sister; Saint; St; St.; H.E.
	His Excellency; Her Excellency; His Majesty; Her Majesty; His Holiness; His Royal Highness; Her Royal Highness
	HRH; His Highness
`;
