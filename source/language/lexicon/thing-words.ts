/** Capitalised nouns that names of things end in, and names of people do not: `Treaty`, `Prize`, `Committee`. */
import {fold} from './fold.ts';
import {organisationTails} from './organisations/tails.ts';
import {list} from './rows.ts';

/** Sorted by what they name. Nouns that are surnames as well (Park, Hill, Law, West) are left out. */
const things = {
	papers: `
		Treaty Agreement Accord Accords Deal Convention Protocol Charter Declaration Resolution Act Bill Amendment
		Constitution Statute Communiqué Memorandum Roadmap Dossier
	`,
	plans: `
		Plan Programme Program Project Process Partnership Strategy Policy Operation Reform Budget Trade Health
		Security Defence Defense Finance Education Environment Transport Development Heritage Culture Affairs Rules
		Rights Tourism Reconstruction Renewal Climate
	`,
	honours:
		'Prize Scholarship Fellowship Award Awards Medal Cup Games Olympics Championship Championships Tournament Festival Oscars',
	times: 'Week Month Year Season Anniversary Festival Easter Christmas Ramadan Eid Passover',
	conflicts: `
		War Wars Siege Revolution Uprising Crisis Affair Scandal Hurricane Earthquake Tsunami COVID Ebola Intifada
		Offensive
	`,
	gatherings: 'Breakfast Luncheon Gala Summit Meeting Talks Dialogue Session Debate Rally Ceremony Inauguration Round',
	bodies: `
		House Capitol Force Caucus Panel Bloc Delegation Secretariat Politburo Team Crew Staff Faculty Senators Representatives
		Republicans Conservatives Liberals Greens Delegates
	`,
	places: `
		River Sea Ocean Oceans Gulf Strait Straits Island Islands Peninsula Mountains Mount Desert Highlands District
		Province Prefecture Region County State States Republic Kingdom Empire Territory Territories Zone City Town
		Village Airport Station Port Prison Hotel Bridge Cemetery Mosque Cathedral Shrine Tomb Monument Memorial
		Statue Course Resort Casino Tower Towers Stadium Arena Avenue Highway Border North South East
	`,
	peoples: `
		Rohingya Tuareg Bantu Sunni Shiite Shia Kurdish Jewish Muslim Christian Orthodox Hindu Buddhist African
		European Asian Arab Latino Balkan Islamist Western Islamic
	`,
	media: 'Media Video Photo Photos Image Images Caption Show Podcast Channel Network Newsletter',
};

const words = new Set(
	[
		...Object.values(things).flatMap(line => line.trim().split(/\s+/)),
		...organisationTails.flatMap(row => list(row.words)),
	].map(fold),
);

/** True for a capitalised word that ends no person's name (`Treaty`, `Committee`); the first word may still be a given name. */
export function isThingWord(word: string): boolean {
	return word[0] !== word[0]?.toLowerCase() && words.has(fold(word));
}
