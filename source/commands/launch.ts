/** The first thing that runs: readable by an old Node, so that it can say what is missing. */
import module from 'node:module';
import process from 'node:process';

const needed = [24, 15];

/** True when a version such as `24.15.0` is new enough to run readout. */
export const isSupported = (version: string): boolean => {
	const [major, minor] = version.split('.').map(Number);
	return major > needed[0] || (major === needed[0] && minor >= needed[1]);
};

/** Runs a command line, with the exit code set when it is done; an old Node gets one line and 2. */
export const launch = async (args: string[]): Promise<void> => {
	if (!isSupported(process.versions.node)) {
		const found = process.versions.node;
		process.stderr.write(
			`readout needs Node ${needed.join('.')} or newer and found ${found}: install it from https://nodejs.org\n`,
		);
		process.exitCode = 2;
		return;
	}
	module.enableCompileCache();
	// A reader of our messages who goes away is no reason to stop.
	process.stderr.on('error', () => {});
	const {run} = await import('./run.ts');
	process.exitCode = await run(args);
};
