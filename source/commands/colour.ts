/** How many colours: none, 16, 256 or true colour. */
export type ColourLevel = 0 | 1 | 2 | 3;

const fromTerm = ({COLORTERM = '', TERM = ''}: NodeJS.ProcessEnv): ColourLevel => {
	if (/truecolor|24bit/.test(COLORTERM)) return 3;
	return TERM.includes('256') ? 2 : 1;
};

/** Decides in this order: --color/--no-color > FORCE_COLOR > NO_COLOR > TERM=dumb > not a terminal. */
export const colourLevel = (flag: boolean | undefined, env: NodeJS.ProcessEnv, isTerminal: boolean): ColourLevel => {
	if (flag !== undefined) return flag ? fromTerm(env) : 0;
	if (env.FORCE_COLOR !== undefined) {
		if (/^[0-3]$/.test(env.FORCE_COLOR)) return Number(env.FORCE_COLOR) as ColourLevel;
		return env.FORCE_COLOR === 'false' ? 0 : fromTerm(env);
	}
	if (env.NO_COLOR || env.TERM === 'dumb' || !isTerminal) return 0;
	return fromTerm(env);
};
