/** Words of sport: where an article is full of them, those who meet play against each other, and deals are transfers. */
const words = {
	contests: `
		bout bouts match matches fixture fixtures derby quarterfinal quarterfinals semifinal semifinals playoff playoffs
		tournament tournaments championship championships league leagues prix kickoff halftime innings inning medal medals
		trophy title
	`,
	players: `
		boxer boxers champion champions goalkeeper striker strikers midfielder defender winger teammate teammates player
		players footballer footballers pitcher pitchers quarterback quarterbacks bowler batsman golfer wrestler
		squad squads roster lineup coach coaches referee
	`,
	play: `
		knockout knockouts goal goals touchdown touchdowns wicket wickets penalty penalties scored scorer scoring rebounds
		unbeaten undefeated relegation season seasons stadium
	`,
	games: 'rugby cricket football soccer basketball baseball hockey tennis golf boxing wrestling netball',
	weights: 'flyweight bantamweight featherweight lightweight welterweight middleweight heavyweight',
	bodies: 'nba nfl nhl mlb uefa ufc bundesliga',
};
const sport = new Set(Object.values(words).flatMap(line => line.trim().split(/\s+/)));

/** Different words of sport that a report on it has at least, and how many of a hundred words they are. */
const KINDS = 5;
const SHARE = 0.9;

/** True for a text about sport: many of its words, and of many kinds. */
export const isAboutSport = (text: string): boolean => {
	const all = text.toLowerCase().match(/[a-z]+/g) ?? [];
	const hits = all.filter(word => sport.has(word));
	return new Set(hits).size >= KINDS && hits.length * 100 >= all.length * SHARE;
};
