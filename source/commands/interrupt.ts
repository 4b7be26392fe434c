/** Ctrl-C between two steps of a long work, so that what is done is kept and no half file stays behind. */
import process from 'node:process';
import {setImmediate} from 'node:timers/promises';

/** Thrown at the next step after SIGINT; the exit code is then 130. */
export class Interrupted extends Error {}

const breathEvery = 50;

/**
 * The same items, with a moment now and then in which signals arrive. Only from the first item on: until then the work
 * may be waiting for standard input, where the plain Ctrl-C must end it.
 */
export async function* breathing<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
	let interrupted = false;
	let listening = false;
	const onSignal = (): void => {
		interrupted = true;
	};
	let last = performance.now();
	try {
		for (const item of items) {
			if (!listening) process.on('SIGINT', onSignal);
			listening = true;
			if (performance.now() - last > breathEvery) {
				await setImmediate();
				if (interrupted) throw new Interrupted();
				last = performance.now();
			}
			yield item;
		}
	} finally {
		process.off('SIGINT', onSignal);
	}
}
